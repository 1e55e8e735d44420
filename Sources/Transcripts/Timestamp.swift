/// An instant with the offset it was written with (RFC 3339).
///
/// Two timestamps are equal, and ordered, by their instant alone: `10:00Z` and `11:00+01:00` are one
/// moment however they are written.
public struct Timestamp: Sendable, Hashable {
  /// How the distance from UTC was written.
  public enum Offset: Sendable, Hashable {
    /// `Z`.
    case utc
    /// `-00:00`: the local offset is not known (RFC 3339 §4.3).
    case unknown
    /// Minutes east of UTC.
    case minutes(Int)
  }

  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64
  /// The offset it is written with.
  public let offset: Offset

  /// Makes an instant from milliseconds since 1970.
  public init(milliseconds: Int64, offset: Offset = .utc) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// Whether both name the same instant.
  public static func == (one: Timestamp, other: Timestamp) -> Bool {
    one.milliseconds == other.milliseconds
  }

  /// Feeds the instant to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(milliseconds)
  }

  /// The instant so many seconds later, written with the same offset.
  ///
  /// It stays within the years that RFC 3339 can write.
  public func adding(seconds: some BinaryInteger) -> Timestamp {
    let (product, overflow) = Int64(clamping: seconds).multipliedReportingOverflow(by: 1000)
    return adding(milliseconds: overflow ? (seconds < 0 ? .min : .max) : product)
  }

  /// The instant so many milliseconds later, written with the same offset.
  ///
  /// It stays within the years that RFC 3339 can write.
  public func adding(milliseconds added: Int64) -> Timestamp {
    let (sum, overflow) = milliseconds.addingReportingOverflow(added)
    let unbounded = overflow ? (added < 0 ? .min : .max) : sum
    return Timestamp(milliseconds: Self.clamped(unbounded), offset: offset)
  }

  /// The same instant, written with another offset.
  public func with(offset: Offset) -> Timestamp {
    Timestamp(milliseconds: milliseconds, offset: offset)
  }

  /// The instant nearest to `milliseconds` in the years 0000 to 9999, which are all that can be written.
  static func clamped(_ milliseconds: Int64) -> Int64 {
    min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
  }
}

extension Timestamp: Comparable {
  /// Whether one instant comes before the other.
  public static func < (one: Timestamp, other: Timestamp) -> Bool {
    one.milliseconds < other.milliseconds
  }
}
