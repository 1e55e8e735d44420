import Testing
import Transcripts

@testable import Casework
@testable import Reports

@Suite("Text on a terminal")
struct TextLayoutTests {
  @Test(
    "columns are counted as a terminal shows them",
    arguments: [("", 0), ("abc", 3), ("Grüße", 5), ("e\u{301}", 1), ("你好", 4), ("👋", 2)])
  func columns(_ text: String, _ width: Int) {
    #expect(TextWidth.columns(of: text) == width)
  }

  @Test(
    "what does not fit is cut, and marked",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abc..."), ("你好你好", 7, "你好..."),
      ("e\u{301}abcdefg", 6, "e\u{301}ab..."),
    ])
  func cut(_ text: String, _ width: Int, _ shown: String) {
    #expect(TextWidth.cut(text, to: width) == shown)
    #expect(TextWidth.columns(of: TextWidth.cut(text, to: width)) <= width)
  }

  @Test(
    "lines are broken between words",
    arguments: [
      ("a b c", nil, ["a b c"]), ("aa bb cc", 5, ["aa bb", "cc"]),
      ("a unbreakable b", 5, ["a", "unbreakable", "b"]), ("", 5, [""]),
    ] as [(String, Int?, [String])])
  func wrap(_ text: String, _ width: Int?, _ lines: [String]) {
    #expect(TextWidth.wrap(text, to: width) == lines)
  }

  @Test(
    "times are read with weekday and offset",
    arguments: [
      ("2026-03-03T10:04:11-05:00", "Tue 2026-03-03 10:04 -05:00"),
      ("2026-03-03T23:59:59.999+10:30", "Tue 2026-03-03 23:59 +10:30"),
      ("1970-01-01T00:00:00Z", "Thu 1970-01-01 00:00 UTC"),
      ("1969-12-31T23:00:00Z", "Wed 1969-12-31 23:00 UTC"),
      ("2024-02-29T00:30:00-00:00", "Thu 2024-02-29 00:30 -00:00"),
    ])
  func minutes(_ time: String, _ text: String) {
    #expect(ReadableTime.minute(Samples.time(time)) == text)
  }

  @Test("elapsed time", arguments: [(0, "0:00:00"), (61_999, "0:01:01"), (36_000_000, "10:00:00")])
  func elapsed(_ milliseconds: Int, _ text: String) {
    #expect(ReadableTime.elapsed(milliseconds: Int64(milliseconds)) == text)
  }

  @Test("a check-in that is not needed stands nowhere; one without time has no window")
  func standings() {
    let now = Samples.time("2026-03-04T05:00:00Z")
    #expect(CheckInStanding(Samples.noFollowUp, now: now) == nil)
    #expect(CheckInStanding(Samples.followUp(), now: now) == .due)
    #expect(CheckInStanding(Samples.followUp(at: nil), now: now) == .infeasible)
    let timeless = FollowUp(
      needed: true, window: nil, feasible: nil, infeasibleBecause: [], nearest: nil, checkIn: nil,
      brief: nil)
    #expect(CheckInStanding(timeless, now: now) == .withoutTime)
  }
}
