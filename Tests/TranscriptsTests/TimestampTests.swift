import Foundation
import TestSupport
import Testing
import Transcripts

@Suite("Timestamps")
struct TimestampTests {
  @Test(
    "a time keeps its instant and the offset it was written with",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, Timestamp.Offset.utc),
      ("1970-01-01t00:00:00z", 0, .utc),
      ("1970-01-01T00:00:00-00:00", 0, .unknown),
      ("1970-01-01T00:00:00+00:00", 0, .minutes(0)),
      ("1970-01-01T01:00:00+01:00", 0, .minutes(60)),
      ("1969-12-31T19:00:00-05:00", 0, .minutes(-300)),
      ("1970-01-01T05:30:00.5+05:30", 500, .minutes(330)),
      ("1970-01-01T00:00:01.0016Z", 1001, .utc),
      ("1970-01-01T00:00:00.123456789Z", 123, .utc),
      ("1969-12-31T23:59:59.999Z", -1, .utc),
      ("2000-02-29T00:00:00Z", 951_782_400_000, .utc),
      ("2016-12-31T23:59:60Z", 1_483_228_800_000, .utc),
      ("0000-01-01T00:00:00Z", -62_167_219_200_000, .utc),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, .utc),
    ])
  func parses(text: String, milliseconds: Int64, offset: Timestamp.Offset) throws {
    let time = try Timestamp(parsing: text)
    #expect(time.milliseconds == milliseconds)
    #expect(time.offset == offset)
    #expect(Timestamp(rfc3339: text) == time)
  }

  @Test(
    "what is no RFC 3339 time is refused with its reason",
    arguments: [
      ("", TimestampError.malformed),
      ("2026-03-03", .malformed),
      ("2026-3-4T10:00:00Z", .malformed),
      ("26-03-04T10:00:00Z", .malformed),
      ("2026-03-03 10:00:00Z", .malformed),
      ("2026-03-03T10:00Z", .malformed),
      ("2026-03-03T10:00:00.Z", .malformed),
      ("2026-03-03T10:00:00,5Z", .malformed),
      ("2026-03-03T10:00:00+0100", .malformed),
      ("2026-03-03T10:00:00+1:00", .malformed),
      ("2026-03-03T10:00:00Z ", .malformed),
      ("2026-03-03T10:00:00Z[Europe/Paris]", .malformed),
      ("+026-03-03T10:00:00Z", .malformed),
      ("2026-03-03T10:00:00", .missingOffset),
      ("2026-03-03T10:00:00.250", .missingOffset),
      ("2026-00-03T10:00:00Z", .outOfRange),
      ("2026-13-03T10:00:00Z", .outOfRange),
      ("2026-02-29T10:00:00Z", .outOfRange),
      ("1900-02-29T10:00:00Z", .outOfRange),
      ("2026-04-31T10:00:00Z", .outOfRange),
      ("2026-04-00T10:00:00Z", .outOfRange),
      ("2026-03-03T24:00:00Z", .outOfRange),
      ("2026-03-03T10:60:00Z", .outOfRange),
      ("2026-03-03T10:00:61Z", .outOfRange),
      ("2026-03-03T10:00:00+24:00", .outOfRange),
      ("2026-03-03T10:00:00+01:60", .outOfRange),
      ("2026-02-30T10:00:00", .outOfRange),
    ])
  func refuses(text: String, reason: TimestampError) {
    #expect(throws: reason) { try Timestamp(parsing: text) }
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test(
    "a time is written back as it was given",
    arguments: [
      "2026-03-03T10:04:11-05:00", "2026-03-03T10:04:11.250Z", "2026-03-03T10:04:11-00:00",
      "2026-03-03T10:04:11+00:00", "2024-02-29T23:59:59.007+13:45", "0000-01-01T00:00:00Z",
      "9999-12-31T23:59:59+14:00", "1969-12-31T23:59:59.001Z",
    ])
  func writesBack(text: String) throws {
    #expect(try Timestamp(parsing: text).rfc3339 == text)
  }

  @Test("any instant survives writing and reading, and agrees with Foundation")
  func roundTrips() throws {
    var generator = SeededGenerator(seed: 1)
    let formatter = ISO8601DateFormatter()
    for _ in 0..<2000 {
      let seconds = Int64.random(in: -10_000_000_000...250_000_000_000, using: &generator)
      let offset = Timestamp.Offset.minutes(Int.random(in: -1439...1439, using: &generator))
      let time = Timestamp(milliseconds: seconds * 1000 + 7, offset: offset)
      let read = try Timestamp(parsing: time.rfc3339)
      #expect(read == time)
      #expect(read.offset == offset)
      let whole = time.with(offset: .utc).adding(milliseconds: -7)
      if seconds > 0 {
        #expect(
          whole.rfc3339 == formatter.string(from: Date(timeIntervalSince1970: Double(seconds))))
      }
    }
  }

  @Test("times compare by their instant, however they are written")
  func comparesByInstant() throws {
    let early = try Timestamp(parsing: "2026-03-03T10:00:00+01:00")
    let same = try Timestamp(parsing: "2026-03-03T09:00:00Z")
    let late = try Timestamp(parsing: "2026-03-03T09:00:01Z")
    #expect(early == same)
    #expect(early.hashValue == same.hashValue)
    #expect(early < late)
    #expect(!(early < same))
  }

  @Test("adding seconds keeps the offset and stays within what can be written")
  func adds() throws {
    let time = try Timestamp(parsing: "2026-03-03T10:00:00-05:00")
    #expect(time.adding(seconds: 12 * 3600).rfc3339 == "2026-03-03T22:00:00-05:00")
    #expect(time.adding(seconds: -1).rfc3339 == "2026-03-03T09:59:59-05:00")
    #expect(time.adding(milliseconds: 5).rfc3339 == "2026-03-03T10:00:00.005-05:00")
    #expect(
      time.with(offset: .utc).adding(seconds: Int64.max).rfc3339 == "9999-12-31T23:59:59.999Z")
    #expect(time.with(offset: .utc).adding(seconds: Int64.min).rfc3339 == "0000-01-01T00:00:00Z")
    #expect(
      Timestamp(milliseconds: .max, offset: .minutes(.max)).rfc3339
        == "9999-12-31T23:59:59.999+23:59")
  }
}
