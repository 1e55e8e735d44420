import Diagnostics
import Testing
import Transcripts

@Suite("Chats that WhatsApp exported")
struct WhatsAppReaderTests {
  static func read(
    _ text: String, order: ReadingContext.DateOrder? = nil, zone: Timestamp.Offset? = nil
  ) throws(ReadingFailure) -> Reading {
    let context = ReadingContext(
      interaction: "f", file: "f.txt", speakers: ["Jo": .customer], agents: ["mia b."],
      dateOrder: order, zone: zone)
    return try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(ReadingFailure) in
      try WhatsAppReader(context).read(bytes)
    }
  }

  static func turns(_ reading: Reading) -> [String] {
    reading.records.map {
      "\($0.at?.rfc3339 ?? "-") \($0.speaker?.rawValue ?? "-") \($0.name ?? "-"): \($0.text ?? "")"
    }
  }

  @Test(
    "both phones' forms, marks, system lines and lines that go on",
    arguments: [
      (
        "\u{200E}[24/03/26, 21:15:02] Jo: hi\nthere\n\n[24/03/26, 21:16:00] \u{200E}Mia B.: \u{200E}image omitted\n",
        [
          "2026-03-24T21:15:02Z customer Jo: hi\nthere",
          "2026-03-24T21:16:00Z agent Mia B.: image omitted",
        ]
      ),
      (
        "3/24/26, 9:15\u{202F}PM - Messages are encrypted. Learn more.\r\n3/24/26, 9:16\u{202F}PM - Jo: a: b\r\n",
        [
          "2026-03-24T21:15:00Z system -: Messages are encrypted. Learn more.",
          "2026-03-24T21:16:00Z customer Jo: a: b",
        ]
      ),
      ("24.03.26, 21:15 - Jo: hi", ["2026-03-24T21:15:00Z customer Jo: hi"]),
      ("[24.03.26 21.15.02] Jo: hi", ["2026-03-24T21:15:02Z customer Jo: hi"]),
      ("2026/03/24, 12:05 a.m. - Jo: hi", ["2026-03-24T00:05:00Z customer Jo: hi"]),
      (
        "05/01/26, 10:00 - Jo: a\n03/02/26, 10:00 - Jo: b",
        ["2026-01-05T10:00:00Z customer Jo: a", "2026-02-03T10:00:00Z customer Jo: b"]
      ),
      ("03/03/26, 10:00 - Jo: a", ["2026-03-03T10:00:00Z customer Jo: a"]),
    ])
  func reads(text: String, wanted: [String]) throws {
    #expect(try Self.turns(Self.read(text)) == wanted)
  }

  @Test("where day and month can't be told apart there are no times, and a flag is named")
  func leavesOpenDates() throws {
    let text = "03/04/26, 10:00 - Jo: a\n03/05/26, 10:00 - Jo: b"
    let open = try Self.read(text)
    #expect(open.records.allSatisfy { $0.at == nil })
    #expect(open.diagnostics.contains { $0.help?.contains("--date-order") == true })
    #expect(
      open.records[0].source?.missing.contains { $0.remedy == "--date-order DMY|MDY|YMD" } == true)
    let told = try Self.read(text, order: .monthDayYear, zone: .minutes(60))
    #expect(
      told.records.map { $0.at?.rfc3339 } == [
        "2026-03-04T10:00:00+01:00", "2026-03-05T10:00:00+01:00",
      ])
    #expect(told.records[0].source?.start == .flag("--date-order"))
    #expect(told.records[0].source?.zone == .flag("--zone"))
  }

  @Test("a file without a date first is refused")
  func refuses() {
    #expect(throws: ReadingFailure.self) { try Self.read("Jo: hi") }
  }
}
