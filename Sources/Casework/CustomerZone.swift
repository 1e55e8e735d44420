import Transcripts

#if canImport(FoundationInternationalization)
  // The zones without the rest of Foundation, which every start would have to load.
  import FoundationEssentials
  import FoundationInternationalization
#else
  import Foundation
#endif

/// The customer's time zone: wall-clock time for an instant; one object, for each turn is told by it.
final class CustomerZone: Sendable {
  /// The IANA name as it was given.
  let identifier: String
  private let zone: TimeZone

  /// `nil` for a name that the zone database does not know; an offset such as `GMT+1` is no zone.
  init?(identifier: String) {
    let isName = identifier.contains("/") || identifier == "UTC"
    guard isName, let zone = TimeZone(identifier: identifier) else { return nil }
    self.identifier = identifier
    self.zone = zone
  }

  /// Seconds east of UTC at an instant.
  func offset(atSecond second: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second))))
  }

  /// The instant written with the zone's offset at that moment.
  func timestamp(second: Int64) -> Timestamp { timestamp(millisecond: second * 1000) }

  /// The instant written with the zone's offset at that moment.
  func timestamp(millisecond: Int64) -> Timestamp {
    Timestamp(
      milliseconds: millisecond,
      offset: .minutes(Int(offset(atSecond: millisecond / 1000) / 60)))
  }
}
