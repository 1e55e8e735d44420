import Testing
import Transcripts

@Suite("Telling formats by their content")
struct FormatSnifferTests {
  static func sniff(_ bytes: [UInt8]) -> SniffedFormat {
    bytes.withUnsafeBufferPointer { FormatSniffer.sniff($0) }
  }

  private static let text = SniffedFormat.whole(
    .plainText, reason: "a line begins with a speaker and a colon")

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
      ("Call of Tuesday\n\nPriya (09:02): hello\nJo (09:03): hi", text),
    ])
  func sniffs(text: String, format: SniffedFormat) {
    #expect(Self.sniff(Array(text.utf8)) == format)
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
      ([0xFF, 0xFE, 0x41, 0x00], "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x41], "UTF-16"),
      ([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00], "binary"),
      (Array("just a page of prose\nwithout anybody speaking".utf8), "speaker"),
    ])
  func refuses(bytes: [UInt8], word: String) {
    guard case .unknown(let reason) = Self.sniff(bytes) else {
      Issue.record("expected no format, got \(Self.sniff(bytes))")
      return
    }
    #expect(reason.contains(word))
  }
}
