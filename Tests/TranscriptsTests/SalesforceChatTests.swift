import TestSupport
import Testing
import Transcripts

@Suite("Chats that Salesforce kept as HTML")
struct SalesforceChatTests {
  static let body =
    "<p align=\"center\">Chat Started: Wednesday, March 04, 2026, 10:15:00 (+0100)</p>"
    + "<p align=\"center\">Chat Origin: Shop</p><p align=\"center\">Agent Dana R</p>"
    + "( 12s ) Dana R: Hi, what can I do?<br>( 1m 3s ) Visitor: You charged me twice &amp; more<br>second line<br>"
    + "<p align=\"center\">Chat Transferred From Dana R To Marcus T</p>"
    + "( 1h 0m 2s ) Marcus T: It&#39;s done: all of it.<br>( 1h 5m ) Guest 7: thanks<br>"

  @Test("headings tell start and agents, brackets the times")
  func reads() throws {
    let reading = try Self.read(Self.body)
    #expect(reading.format == .salesforceChat)
    #expect(reading.records.map(\.speaker) == [.agent, .customer, nil, .agent, .unknown])
    #expect(reading.records.map(\.name) == ["Dana R", nil, nil, "Marcus T", "Guest 7"])
    #expect(reading.records[1].text == "You charged me twice & more\nsecond line")
    #expect(reading.records[2].event == .transfer)
    #expect(reading.records[3].text == "It's done: all of it.")
    #expect(
      reading.records.map { $0.at?.rfc3339 } == [
        "2026-03-04T10:15:12+01:00", "2026-03-04T10:16:03+01:00", "2026-03-04T10:16:03+01:00",
        "2026-03-04T11:15:02+01:00", "2026-03-04T11:20:00+01:00",
      ])
    let source = try #require(reading.records.first?.source)
    #expect(source.start == .field("Chat Started"))
    #expect(source.missing.map(\.remedy) == ["--speaker \"Guest 7=ROLE\""])
    #expect(reading.records.first?.facts?.channel == "chat")
  }

  @Test("it is told by its head, and a page of anything else is not")
  func sniffed() {
    for (text, isOne) in [(Self.body, true), ("<html><p>Hello</p></html>", false)] {
      let sniffed = Array(text.utf8).withUnsafeBufferPointer { FormatSniffer.sniff($0) }
      if case .whole(.salesforceChat, _) = sniffed {
        #expect(isOne)
      } else {
        #expect(!isOne)
      }
    }
  }

  @Test("a body cut anywhere is read or refused", arguments: 0..<20)
  func cut(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = Array(Self.body.utf8)
    let length = Int.random(in: 0..<bytes.count, using: &generator)
    let text = String(decoding: bytes[..<length], as: UTF8.self)
    if let reading = try? Self.read(text) {
      #expect(reading.records.contains { $0.text != nil || $0.event != nil })
    }
  }

  static func read(_ text: String) throws -> Reading {
    try Array(text.utf8).withUnsafeBufferPointer {
      try WholeFileReader.read(
        $0, as: .salesforceChat, reason: "", ReadingContext(interaction: "x"))
    }
  }
}
