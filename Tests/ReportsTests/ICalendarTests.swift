import TestSupport
import Testing
import Transcripts

@testable import Reports

@Suite("A calendar can be read by others, whatever stands in it")
struct ICalendarTests {
  /// Content lines as a reader sees them: folds undone.
  private static func unfolded(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    var scalars = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\r", rest.first == "\n", rest.dropFirst().first == " " {
        rest = rest.dropFirst(2)
      } else {
        scalars.append(scalar)
      }
    }
    return lines(Array(String(scalars).utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines as they stand, without their ends.
  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      if byte == 0x0A, line.last == 0x0D {
        lines.append(line.dropLast())
        line = []
      } else {
        line.append(byte)
      }
    }
    #expect(line.isEmpty)
    return lines
  }

  private static func unescaped(_ value: Substring) -> String {
    var text = String.UnicodeScalarView()
    var isEscape = false
    for scalar in value.unicodeScalars {
      if isEscape {
        text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static func hostile(_ generator: inout SeededGenerator) -> String {
    let pieces: [String] = [
      "a", ";", ",", "\\", "\\n", "\n", ":", "\"", " ", "\t", "é", "€", "😀", "e\u{301}",
      "END:VEVENT",
      "BEGIN:VALARM", "\u{202E}", "=1+1", "word",
    ]
    let count = Int.random(in: 0...90, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test("what is folded and escaped comes back, and no line is over 75 octets or cuts a character")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 5545)
    for _ in 0..<2000 {
      let text = Self.hostile(&generator)
      var buffer = ICalendarBuffer()
      buffer.property("SUMMARY", text: text)
      for line in Self.lines(buffer.bytes) {
        #expect(line.count <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let unfolded = Self.unfolded(buffer.bytes)
      #expect(unfolded.count == 1)
      #expect(Self.unescaped(try #require(unfolded.first).dropFirst("SUMMARY:".count)) == text)
    }
  }

  @Test("what would end a line or rule a terminal is taken out")
  func controls() {
    #expect(ICalendarBuffer.escaped("a\r\nb\rc\u{85}d\u{2028}e") == "a\\nb\\nc\\nd\\ne")
    #expect(ICalendarBuffer.escaped("\u{0}\u{1B}[31m\u{9B}") == "\u{FFFD}\u{FFFD}[31m\u{FFFD}")
  }

  static func listing(
    customer: String? = "k1", state: String = "planned", outcome: String? = nil,
    at: Timestamp? = Timestamp(milliseconds: 1_772_636_400_000), changes: [String] = ["booked"]
  ) -> CheckInListing {
    let begin = Timestamp(milliseconds: 1_772_532_000_000)
    return CheckInListing(
      id: "ci-0123456789abcdef", customer: customer, interaction: "c1", at: at,
      window: (begin.adding(seconds: 12 * 3600), begin.adding(seconds: 24 * 3600)),
      timezone: "Europe/Berlin", channel: "voice", owner: "a7", state: state,
      isOpen: state == "planned" || state == "infeasible", outcome: outcome, attempt: 1,
      brief: CheckInListing.Brief(
        json: "{}", confirm: ["Is it solved?"], problem: ["my line, it is dead"],
        commitments: ["I will call"]), because: "[]",
      history: changes.enumerated().map { index, what in
        CheckInListing.Event(
          at: begin.adding(seconds: index), what: what, minute: at, owner: "a7", person: nil,
          reason: nil)
      }, isBarred: false)
  }

  private static func calendar(
    _ rows: [CheckInListing], as component: CheckInCalendar.Component = .event,
    quotes: Bool = false, cancellation: Bool = false,
    now: Timestamp = Timestamp(milliseconds: 1_772_532_000_000)
  ) -> [String] {
    unfolded(
      CheckInCalendar(
        rows, as: component, showsQuotes: quotes, isCancellation: cancellation, now: now
      ).bytes)
  }

  @Test("an appointment has its id, its change, its minute in UTC and an alarm, and no quotes")
  func event() {
    let lines = Self.calendar([Self.listing()])
    let expected = [
      "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:ci-0123456789abcdef@aftercare", "SEQUENCE:0",
      "DTSTAMP:20260303T100000Z", "DTSTART:20260304T150000Z", "DURATION:PT15M", "CLASS:PRIVATE",
      "STATUS:CONFIRMED", "BEGIN:VALARM", "TRIGGER:-PT15M", "NAME:Check-ins",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ]
    for line in expected { #expect(lines.contains(line), "\(line)") }
    #expect(!lines.joined().contains("dead"))
    let told = Self.calendar([Self.listing()], quotes: true)
    #expect(told.joined().contains("my line\\, it is dead"))
  }

  @Test("a change has a higher sequence and a later stamp under the same id")
  func sequence() {
    let moved = Self.calendar([Self.listing(changes: ["booked", "rescheduled"])])
    #expect(moved.contains("SEQUENCE:1") && moved.contains("DTSTAMP:20260303T100001Z"))
    let cancelled = Self.calendar(
      [Self.listing(state: "cancelled", changes: ["booked", "rescheduled", "cancelled"])],
      cancellation: true)
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2"] {
      #expect(cancelled.contains(line))
    }
    #expect(!cancelled.contains("BEGIN:VALARM"))
    // Another contact settled it, which leaves no event of its own.
    let settled = Self.calendar([Self.listing(state: "done", outcome: "confirmed")], as: .todo)
    #expect(settled.contains("SEQUENCE:1") && settled.contains("STATUS:COMPLETED"))
  }

  @Test("without a minute it is no appointment, but a task with an end")
  func withoutMinute() {
    let row = Self.listing(state: "infeasible", at: nil)
    let calendar = CheckInCalendar(
      [row], as: .event, showsQuotes: false, isCancellation: false,
      now: Timestamp(milliseconds: 0))
    #expect(calendar.leftOut == 1)
    #expect(!Self.unfolded(calendar.bytes).contains("BEGIN:VEVENT"))
    let task = Self.calendar([row], as: .todo)
    for line in ["DUE:20260304T100000Z", "STATUS:NEEDS-ACTION", "TRIGGER;RELATED=END:-PT15M"] {
      #expect(task.contains(line))
    }
    #expect(!task.contains { $0.hasPrefix("DTSTART") })
  }

  @Test("a task ends after it begins, even a retry after its window")
  func lateTask() {
    let late = Timestamp(milliseconds: 1_772_532_000_000).adding(seconds: 30 * 3600)
    let task = Self.calendar([Self.listing(at: late)], as: .todo)
    #expect(task.contains("DTSTART:20260304T160000Z") && task.contains("DUE:20260304T161500Z"))
  }
}
