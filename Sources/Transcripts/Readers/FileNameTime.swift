/// The start of an interaction, where the name of its file tells it.
///
/// Recordings and exports carry it in many ways: `ID_20220622T16:55_UTC.wav`,
/// `ID_analysis_2020-02-04T21:14:16Z.json`, `call 2024-03-01 10.15.30.txt`.
package struct FileNameTime: Sendable, Equatable {
  /// The start; in UTC where the name tells no zone.
  package let start: Timestamp
  /// Whether the name tells its zone.
  package let hasZone: Bool

  /// Finds a date and a time in a name; `nil` where there is none, or only a date.
  package init?(in path: String) {
    let name = path.split(separator: "/").last ?? ""
    let text = Array(name.utf8)
    for index in text.indices where Self.digit(text[index]) != nil {
      if index > 0, Self.digit(text[index - 1]) != nil { continue }
      var cursor = Cursor(text: text, index: index)
      if let found = cursor.time() {
        (start, hasZone) = found
        return
      }
    }
    return nil
  }

  fileprivate static func digit(_ byte: UInt8) -> Int64? {
    let value = byte &- UInt8(ascii: "0")
    return value < 10 ? Int64(value) : nil
  }
}

/// A walk over one date and time.
private struct Cursor {
  let text: [UInt8]
  var index: Int

  mutating func time() -> (Timestamp, Bool)? {
    guard let year = number(4), (1990...2100).contains(year) else { return nil }
    _ = accept("-_.")
    guard let month = number(2) else { return nil }
    _ = accept("-_.")
    guard let day = number(2), CivilDate(year: year, month: month, day: day).exists,
      accept("Tt_- ")
    else { return nil }
    guard let hour = number(2), hour < 24 else { return nil }
    _ = accept(":-_.")
    guard let minute = number(2), minute < 60 else { return nil }
    let second = self.second()
    guard index == text.count || FileNameTime.digit(text[index]) == nil else { return nil }
    let zone = self.zone()
    let days = CivilDate(year: year, month: month, day: day).daysSince1970
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - (zone ?? 0) * 60
    let offset: Timestamp.Offset =
      zone == nil || zone == 0 ? .utc : .minutes(Int(zone ?? 0))
    return (Timestamp(milliseconds: seconds * 1000, offset: offset), zone != nil)
  }

  private mutating func second() -> Int64 {
    let before = index
    _ = accept(":-_.")
    if let second = number(2), second < 60 { return second }
    index = before
    return 0
  }

  /// Minutes east of UTC.
  private mutating func zone() -> Int64? {
    let before = index
    _ = accept("_ ")
    let rest = text[index...]
    for word in ["UTC", "Z", "GMT"] where rest.starts(with: word.utf8) {
      let after = index + word.utf8.count
      if after == text.count || !isLetter(text[after]) { return 0 }
    }
    let isWest = rest.first == UInt8(ascii: "-")
    guard accept("+-"), let hours = number(2), hours < 15 else {
      index = before
      return nil
    }
    _ = accept(":")
    guard let minutes = number(2), minutes < 60 else {
      index = before
      return nil
    }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func accept(_ bytes: StaticString) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    let isOne = bytes.withUTF8Buffer { $0.contains(byte) }
    if isOne { index += 1 }
    return isOne
  }

  private mutating func number(_ digits: Int) -> Int64? {
    guard index + digits <= text.count else { return nil }
    var value: Int64 = 0
    for position in index..<(index + digits) {
      guard let digit = FileNameTime.digit(text[position]) else { return nil }
      value = value * 10 + digit
    }
    index += digits
    return value
  }
}
