/// Why a text is no timestamp.
public enum TimestampError: Error, Sendable, Hashable, CaseIterable {
  /// It is not written as RFC 3339 asks.
  case malformed
  /// It is a local time: nothing says how far it is from UTC.
  case missingOffset
  /// It is well written, but there is no such day, hour or minute.
  case outOfRange
}

extension Timestamp {
  /// Reads an RFC 3339 time; `nil` where it is none.
  public init?(rfc3339 text: String) {
    guard let parsed = try? Timestamp(parsing: text) else { return nil }
    self = parsed
  }

  /// Reads an RFC 3339 time; `nil` where it is none.
  public init?(rfc3339 bytes: Span<UInt8>) {
    guard let parsed = try? Timestamp(parsing: bytes) else { return nil }
    self = parsed
  }

  /// Reads an RFC 3339 time, or tells why it is none.
  public init(parsing text: String) throws(TimestampError) {
    try self.init(parsing: text.utf8.span)
  }

  /// Reads an RFC 3339 time, or tells why it is none.
  ///
  /// Digits of the fraction after the third are dropped; a leap second is read as the second after it.
  public init(parsing bytes: Span<UInt8>) throws(TimestampError) {
    var reader = TimestampReader(bytes.count)
    let date = try reader.date(bytes)
    let time = try reader.time(bytes)
    let offset = try reader.offset(bytes)
    let local = (date.daysSince1970 * 86_400 + time.seconds) * 1000 + time.fraction
    switch offset {
    case .utc, .unknown: self.init(milliseconds: local, offset: offset)
    case .minutes(let minutes):
      self.init(milliseconds: local - Int64(minutes) * 60_000, offset: offset)
    }
  }
}

/// Walks over the bytes of one timestamp.
///
/// Fields out of range are told only once the whole is known to be well written: until then
/// "malformed" is the better answer.
private struct TimestampReader {
  private let count: Int
  private var position = 0
  private var isInRange = true

  init(_ count: Int) {
    self.count = count
  }

  mutating func date(_ bytes: borrowing Span<UInt8>) throws(TimestampError) -> CivilDate {
    let year = try digits(4, bytes)
    try expect(UInt8(ascii: "-"), bytes)
    let month = try digits(2, bytes)
    try expect(UInt8(ascii: "-"), bytes)
    let day = try digits(2, bytes)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days: Int64 =
      switch month {
      case 1, 3, 5, 7, 8, 10, 12: 31
      case 4, 6, 9, 11: 30
      case 2: isLeap ? 29 : 28
      default: 0
      }
    if day < 1 || day > days { isInRange = false }
    return CivilDate(year: year, month: month, day: day)
  }

  mutating func time(
    _ bytes: borrowing Span<UInt8>
  ) throws(TimestampError) -> (seconds: Int64, fraction: Int64) {
    guard let separator = next(bytes), separator | 0x20 == UInt8(ascii: "t") else {
      throw .malformed
    }
    let hour = try digits(2, bytes)
    try expect(UInt8(ascii: ":"), bytes)
    let minute = try digits(2, bytes)
    try expect(UInt8(ascii: ":"), bytes)
    let second = try digits(2, bytes)
    if hour > 23 || minute > 59 || second > 60 { isInRange = false }
    return (hour * 3600 + minute * 60 + second, try fraction(bytes))
  }

  mutating func offset(_ bytes: borrowing Span<UInt8>) throws(TimestampError) -> Timestamp.Offset {
    guard let sign = next(bytes) else { throw isInRange ? .missingOffset : .outOfRange }
    var offset = Timestamp.Offset.utc
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      let hours = try digits(2, bytes)
      try expect(UInt8(ascii: ":"), bytes)
      let minutes = try digits(2, bytes)
      if hours > 23 || minutes > 59 { isInRange = false }
      let distance = Int(hours * 60 + minutes)
      let isWest = sign == UInt8(ascii: "-")
      offset = isWest && distance == 0 ? .unknown : .minutes(isWest ? -distance : distance)
    } else if sign | 0x20 != UInt8(ascii: "z") {
      throw .malformed
    }
    guard position == count else { throw .malformed }
    guard isInRange else { throw .outOfRange }
    return offset
  }

  private mutating func fraction(_ bytes: borrowing Span<UInt8>) throws(TimestampError) -> Int64 {
    guard position < count, bytes[position] == UInt8(ascii: ".") else { return 0 }
    position += 1
    var milliseconds = try digits(1, bytes) * 100
    var weight: Int64 = 10
    while position < count, let digit = digit(bytes[position]) {
      milliseconds += digit * weight
      weight /= 10
      position += 1
    }
    return milliseconds
  }

  @inline(__always)
  private mutating func next(_ bytes: borrowing Span<UInt8>) -> UInt8? {
    guard position < count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  private mutating func expect(
    _ byte: UInt8, _ bytes: borrowing Span<UInt8>
  ) throws(TimestampError) {
    guard next(bytes) == byte else { throw .malformed }
  }

  @inline(__always)
  private mutating func digits(
    _ width: Int, _ bytes: borrowing Span<UInt8>
  ) throws(TimestampError) -> Int64 {
    guard position + width <= count else { throw .malformed }
    var value: Int64 = 0
    for index in position..<position + width {
      guard let digit = digit(bytes[index]) else { throw .malformed }
      value = value * 10 + digit
    }
    position += width
    return value
  }

  @inline(__always)
  private func digit(_ byte: UInt8) -> Int64? {
    let value = byte &- UInt8(ascii: "0")
    return value < 10 ? Int64(value) : nil
  }
}
