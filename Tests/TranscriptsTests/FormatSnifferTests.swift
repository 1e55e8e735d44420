import Testing
import Transcripts

@Suite("Telling formats by their content")
struct FormatSnifferTests {
  static func sniff(_ bytes: [UInt8]) -> SniffedFormat {
    bytes.withUnsafeBufferPointer { FormatSniffer.sniff($0) }
  }

  private static let text = SniffedFormat.whole(
    .plainText, reason: "line 1 begins with a speaker")

  private static let whatsApp = SniffedFormat.whole(
    .whatsApp, reason: "line 1 begins with a date and a time, as WhatsApp writes them")

  @Test(
    "a file is what its first line shows",
    arguments: [
      (#"{"text":"a"}"#, SniffedFormat.turnRecords),
      ("\u{FEFF}\n  " + #"{"customer":"u","text":"a"}"#, .turnRecords),
      (#"{"interaction":"c","customer":"u"}"#, .turnRecords),
      (#"{"event":"start","x":{}}"#, .turnRecords),
      (#"{"text":"a","words":[],"source":{}}"#, .turnRecords),
      (#"{"customer":"u","speaker":"agent","text":"cut he"#, .turnRecords),
      (#"{"text":"a\#u{0}b"}"#, .turnRecords),
      (#"{"schema":"aftercare.audit/1","interactions":[]}"#, .ownOutput),
      ("{\n  \"schema\": \"aftercare.audit/1\",\n", .ownOutput),
      ("", .empty),
      (" \n\t\r\n", .empty),
      ("Agent: hello\nCustomer: hi", text),
      ("[00:00:03] Agent: hello", text),
      ("[12:03] Agent: hello", text),
      (
        "Call of Tuesday\n\nPriya (09:02): hello\nJo (09:03): hi",
        .whole(.plainText, reason: "line 3 begins with a speaker")
      ),
      ("2026-03-03 10:04:11 Agent: hello", text),
      ("[2026-03-03 10:04:11] Agent: hello", text),
      (
        "\u{FEFF}WEBVTT\n\n00:01.000 --> 00:02.000\nhi",
        .whole(.webVTT, reason: "it begins with `WEBVTT`")
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\nhi",
        .whole(.subRip, reason: "line 2 has the times of a caption")
      ),
      ("[03/04/26, 21:15:02] Jo: hi", whatsApp), ("3/4/26, 9:15\u{202F}PM - Jo: hi", whatsApp),
      ("\u{200E}[03.04.26, 21:15:02] Jo: hi", whatsApp),
      (
        "id;from;body;sent at\n1;agent;hello, you;2026-03-03T10:00:00Z\n",
        .separated(
          .commaSeparated, separator: 0x3B,
          reason: "the first row has the headings `body`, `from`")
      ),
      (
        "10:01\tagent\thow can I help you today\n10:02\tcustomer\tmy line is dead\n",
        .separated(
          .tabSeparated, separator: 0x09,
          reason: "all rows have 3 fields, one of them a role or a time")
      ),
      ("Dana 10:04 AM\nhello\nJo 10:05 AM\nhi", text),
    ])
  func sniffs(text: String, format: SniffedFormat) {
    #expect(Self.sniff(Array(text.utf8)) == format)
  }

  @Test("what is nearest is told with what it lacks")
  func tellsTheNearest() {
    let cases = [
      ("00:00 --> x\nhi there\n", "line 1"), ("a,b,c\n1,2,3\n4,5,6\n", "--map"),
    ]
    for (text, word) in cases {
      guard case .unknown(_, let nearest?) = Self.sniff(Array(text.utf8)) else {
        Issue.record("nothing is near \(text)")
        continue
      }
      #expect(nearest.contains(word))
    }
  }

  @Test("a byte order mark tells UTF-16")
  func tellsEncodings() {
    #expect(Self.sniff([0xFF, 0xFE, 0x41, 0x00]) == .encoded(.utf16LittleEndian))
    #expect(Self.sniff([0xFE, 0xFF, 0x00, 0x41]) == .encoded(.utf16BigEndian))
  }

  @Test(
    "a JSON document is not told by its beginning",
    arguments: [
      #"{"text":"all of it","segments":[{"id":0}]}"#, "{\n  \"results\": {",
      #"[{"text":"a"}]"#, #"[{"text":"cut"#,
    ])
  func leavesDocuments(text: String) {
    #expect(Self.sniff(Array(text.utf8)) == .jsonDocument)
  }

  @Test(
    "what is not known is told with its reason",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00], "binary"),
      (Array("just a page of prose\nwithout anybody speaking".utf8), "speaker"),
    ])
  func refuses(bytes: [UInt8], word: String) {
    guard case .unknown(let reason, _) = Self.sniff(bytes) else {
      Issue.record("expected no format, got \(Self.sniff(bytes))")
      return
    }
    #expect(reason.contains(word))
  }
}
