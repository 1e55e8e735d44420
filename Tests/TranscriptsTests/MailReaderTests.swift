import Diagnostics
import TestSupport
import Testing

@testable import Transcripts

@Suite("E-mails with their header lines")
struct MailReaderTests {
  static let thread = """
    From: "Dana Reed" <dana@shop.example>
    Sent: Tuesday, March 3, 2026 3:15 PM
    To: Jo Bright
    Subject: RE: Where is my refund?

    Hello Jo,
    I will refund you by Friday.

    -----Original Message-----
    From: Jo Bright <jo@home.example>
    Sent: Tuesday, March 3, 2026 10:04 AM
    Subject: Where is my refund?

    It has not arrived.

    On Mon, 2 Mar 2026, Dana Reed wrote:
    > It is on its way.
    """

  private static func read(
    _ text: String, speakers: [String: Role] = [:], agents: [String] = [],
    zone: Timestamp.Offset? = nil
  ) throws -> Reading {
    try Array(text.utf8).withUnsafeBufferPointer {
      try WholeFileReader.read(
        $0, as: .email, reason: "",
        ReadingContext(interaction: "x", speakers: speakers, agents: agents, zone: zone))
    }
  }

  @Test("a reply and what it answers are two turns, the older first; what was only quoted is none")
  func replies() throws {
    let reading = try Self.read(Self.thread)
    #expect(reading.records.map(\.name) == ["Jo Bright", "Dana Reed"])
    #expect(
      reading.records.map(\.text) == [
        "Where is my refund?\nIt has not arrived.", "Hello Jo,\nI will refund you by Friday.",
      ])
    #expect(
      reading.records.map { $0.at?.rfc3339 } == ["2026-03-03T10:04:00Z", "2026-03-03T15:15:00Z"])
    #expect(reading.records[0].facts?.channel == "email")
    #expect(reading.entries.map(\.line) == [10, 1])
    #expect(reading.records[0].source?.zone == .assumed)
  }

  @Test("roles are told by name, by address or by the agents' domain, and never guessed")
  func roles() throws {
    let roles = { (reading: Reading) in reading.records.map(\.speaker) }
    #expect(roles(try Self.read(Self.thread)) == [.unknown, .unknown])
    #expect(roles(try Self.read(Self.thread, agents: ["@shop.example"])) == [.customer, .agent])
    #expect(
      roles(try Self.read(Self.thread, speakers: ["@shop.example": .agent])) == [.customer, .agent])
    #expect(
      roles(try Self.read(Self.thread, speakers: ["jo@HOME.example": .customer]))
        == [.customer, .unknown])
    #expect(
      roles(try Self.read(Self.thread, speakers: ["Dana Reed": .supervisor]))
        == [.unknown, .supervisor])
    let told = try Self.read(Self.thread).diagnostics
    #expect(told.map(\.line) == [10, 1])
    #expect(told.last?.help?.contains("--agent @shop.example") == true)
  }

  @Test("parts and encodings are read as they were written")
  func parts() throws {
    let plain = """
      From: jo@home.example
      Date: Tue, 3 Mar 2026 10:04:11 +0100
      Content-Type: multipart/alternative;
       boundary="part"

      --part
      Content-Type: text/plain
      Content-Transfer-Encoding: quoted-printable

      It cost =E2=82=AC5 and never=
       came.

      --part
      Content-Type: text/html

      <p>other</p>
      --part--
      """
    let record = try #require(try Self.read(plain).records.first)
    #expect(record.text == "It cost €5 and never came.")
    #expect(record.name == "jo@home.example")
    #expect(record.at?.rfc3339 == "2026-03-03T10:04:11+01:00")
    let page = "From: a@b.example\nTo: c@d.example\nContent-Type: text/html\n\n<p>Hi &amp; bye</p>"
    #expect(try Self.read(page).records.map(\.text) == ["Hi & bye"])
  }

  @Test(
    "dates as headers write them",
    arguments: [
      ("Tue, 3 Mar 2026 10:04:11 +0100", "2026-03-03T10:04:11+01:00", true),
      ("3 Mar 2026 23:04 GMT", "2026-03-03T23:04:00Z", true),
      ("Tue, 3 Mar 2026 10:04:11 -0500 (EST)", "2026-03-03T10:04:11-05:00", true),
      ("Tuesday, March 3, 2026 3:15 PM", "2026-03-03T15:15:00Z", false),
      ("March 3, 2026 12:05 AM", "2026-03-03T00:05:00Z", false),
      ("2026-03-03 10:04", "2026-03-03T10:04:00Z", false),
      ("03/04/2026 10:04", nil, false), ("yesterday", nil, false), ("Mar 2026 10:04", nil, false),
      ("40 Mar 2026 10:04", nil, false), ("3 Mar 2026 25:04", nil, false),
    ] as [(String, String?, Bool)])
  func dates(_ text: String, _ moment: String?, _ hasZone: Bool) {
    let date = MailDate(text)
    #expect(date?.timestamp.rfc3339 == moment)
    #expect(date?.hasZone ?? false == hasZone)
  }

  @Test("a zone that the user told holds for times that tell none")
  func toldZone() throws {
    let reading = try Self.read(Self.thread, zone: .minutes(60))
    #expect(reading.records[0].at?.rfc3339 == "2026-03-03T10:04:00+01:00")
    #expect(reading.records[0].source?.zone == .flag("--zone"))
  }

  @Test(
    "what begins as a mail is told from what does not",
    arguments: [
      (MailReaderTests.thread, true), ("\n\nFrom: a@b.example\nSubject: x\n\nhi", true),
      ("From a@b.example Tue Mar 3\nFrom: a@b.example\nDate: x\n\nhi", true),
      ("From: me\nhow are you?\n", false), ("Customer: Hi\nAgent: Hello", false),
      ("From: a@b.example\n\nhi", false), ("To: b\nSubject: c\n\nhi", false),
    ])
  func sniffed(_ text: String, _ isMail: Bool) {
    let sniffed = Array(text.utf8).withUnsafeBufferPointer { FormatSniffer.sniff($0) }
    if case .whole(.email, _) = sniffed {
      #expect(isMail)
    } else {
      #expect(!isMail)
    }
  }

  @Test("a mail cut anywhere is read or refused", arguments: 0..<40)
  func cut(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let length = Int.random(in: 0..<Self.thread.utf8.count, using: &generator)
    let text = String(decoding: Array(Self.thread.utf8)[..<length], as: UTF8.self)
    if let reading = try? Self.read(text) {
      #expect((1...2).contains(reading.records.count))
    }
  }
}
