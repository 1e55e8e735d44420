/// A moment as platforms write it: as RFC 3339, or nearly so, or as a number since 1970.
struct PlatformTime {
  let timestamp: Timestamp
  /// Whether the text tells its distance from UTC; without, it is read as UTC.
  let hasZone: Bool
  /// The unit of a number, which only its size tells; `nil` where the moment is written out.
  let unit: MeasuredTime.Unit?

  /// Reads a moment; `nil` where the value is none, or counts from the start of the interaction.
  init?(_ value: JSONValue?) {
    guard let value else { return nil }
    if let text = value.string, let read = Self.read(text) {
      (timestamp, hasZone) = read
      unit = nil
    } else if let number = value.number, let unit = MeasuredTime.unit(ofInstant: number),
      case .instant(let milliseconds) = MeasuredTime(number, in: unit)
    {
      timestamp = Timestamp(milliseconds: milliseconds)
      hasZone = true
      self.unit = unit
    } else {
      return nil
    }
  }

  /// Reads a moment that is written out.
  init?(text: String) {
    guard let read = Self.read(text) else { return nil }
    (timestamp, hasZone) = read
    unit = nil
  }

  /// A field as it is told of: with the unit that was read from the size of its number.
  func told(_ field: String) -> String {
    switch unit {
    case .seconds: "\(field) (seconds since 1970)"
    case .milliseconds: "\(field) (milliseconds since 1970)"
    case .microseconds: "\(field) (microseconds since 1970)"
    case .nanoseconds: "\(field) (nanoseconds since 1970)"
    case nil: field
    }
  }

  private static func read(_ text: String) -> (Timestamp, Bool)? {
    guard text.utf8.count < 64 else { return nil }
    if let exact = Timestamp(rfc3339: text) { return (exact, true) }
    var bytes = Array(text.trimmed.utf8)
    if bytes.count > 10, bytes[10] == 0x20 { bytes[10] = UInt8(ascii: "T") }
    for word in [" UTC", " GMT"] where bytes.suffix(word.utf8.count).elementsEqual(word.utf8) {
      bytes.removeLast(word.utf8.count)
      bytes.append(UInt8(ascii: "Z"))
    }
    // `…T10:15Z` and `…+0100` are ISO 8601, which many call RFC 3339.
    if bytes.count > 16, bytes[13] == UInt8(ascii: ":"), bytes[16] != UInt8(ascii: ":") {
      bytes.insert(contentsOf: ":00".utf8, at: 16)
    } else if bytes.count == 16 {
      bytes.append(contentsOf: ":00".utf8)
    }
    if bytes.count > 24 - 4, let sign = bytes.lastIndex(where: { $0 == 0x2B || $0 == 0x2D }),
      sign > 15
    {
      if bytes[sign - 1] == 0x20 { bytes.remove(at: sign - 1) }
      if bytes.count >= 5, bytes[bytes.count - 5] == 0x2B || bytes[bytes.count - 5] == 0x2D {
        bytes.insert(UInt8(ascii: ":"), at: bytes.count - 2)
      }
    }
    let mended = String(decoding: bytes, as: UTF8.self)
    if let read = Timestamp(rfc3339: mended) { return (read, true) }
    return Timestamp(rfc3339: mended + "Z").map { ($0, false) }
  }
}
