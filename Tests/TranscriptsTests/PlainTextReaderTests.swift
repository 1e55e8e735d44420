import Diagnostics
import Testing
import Transcripts

@Suite("Plain-text transcripts")
struct PlainTextReaderTests {
  struct Turn: Equatable {
    var role: Role
    var text: String
    var name: String?
    var seconds: Double?

    init(_ role: Role, _ text: String, name: String? = nil, at seconds: Double? = nil) {
      self.role = role
      self.text = text
      self.name = name
      self.seconds = seconds
    }
  }

  static func read(_ text: String, speakers: [String: Role] = [:]) -> Reading? {
    let reader = PlainTextReader(
      ReadingContext(interaction: "f", file: "f.txt", speakers: speakers))
    return Array(text.utf8).withUnsafeBufferPointer { try? reader.read($0) }
  }

  static func turns(_ text: String, speakers: [String: Role] = [:]) -> [Turn]? {
    read(text, speakers: speakers)?.records.map {
      Turn(
        $0.speaker ?? .unknown, $0.text ?? "", name: $0.name,
        at: $0.offset.map { Double($0) / 1000 })
    }
  }

  @Test(
    "a turn begins at a speaker's label, with or without a time",
    arguments: [
      ("Agent: hi\nCustomer: yes", [Turn(.agent, "hi"), Turn(.customer, "yes")]),
      ("AGENT : hi\r\n\r\nclient:yes\r\n", [Turn(.agent, "hi"), Turn(.customer, "yes")]),
      ("Agent:\nhi there\n\n  Anything else?  ", [Turn(.agent, "hi there\nAnything else?")]),
      (
        "[00:00:03] Agent: hi\n[00:01:12] Customer: yes",
        [Turn(.agent, "hi", at: 3), Turn(.customer, "yes", at: 72)]
      ),
      (
        "(00:12) Agent: hi\n(01:30.5) Customer: yes",
        [Turn(.agent, "hi", at: 12), Turn(.customer, "yes", at: 90.5)]
      ),
      (
        "10:02:11 Agent: hi\n10:02:20 Customer : yes",
        [Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 9)]
      ),
      (
        "10:02 - Agent: hi\n10:04 - Customer: yes",
        [Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 120)]
      ),
      (
        "Agent (09:02): hi\nCustomer (09:03): yes",
        [Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 60)]
      ),
      (
        "[10:02:11] Agent: hi\n[10:02:15] Customer: yes",
        [Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 4)]
      ),
      (
        "[11:59:50 PM] Agent: hi\n[12:00:10 AM] Customer: yes",
        [Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 20)]
      ),
      (
        "23:59:50 Agent: hi\n00:00:10 Customer: yes\n23:59:59 Agent: late\n00:00:11 Agent: so",
        [
          Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 20), Turn(.agent, "late", at: 9),
          Turn(.agent, "so", at: 21),
        ]
      ),
      (
        "12:59:50 Agent: hi\n1:00:10 Customer: yes",
        [Turn(.agent, "hi", at: 0), Turn(.customer, "yes", at: 20)]
      ),
      (
        "[59:58] Agent: hi\n[1:00:03] Customer: yes",
        [Turn(.agent, "hi", at: 3598), Turn(.customer, "yes", at: 3603)]
      ),
      (
        "Agent - Priya: hi\nJo Doe (Customer): yes\nAgent 2: me too",
        [
          Turn(.agent, "hi", name: "Priya"), Turn(.customer, "yes", name: "Jo Doe"),
          Turn(.agent, "me too", name: "Agent 2"),
        ]
      ),
      (
        "[00:00:01] Agent: hi\n[00:00:02] System: recorded\n[00:00:03] Note: angry",
        [
          Turn(.agent, "hi", at: 1), Turn(.system, "recorded", at: 2), Turn(.note, "angry", at: 3),
        ]
      ),
    ])
  func readsShapes(text: String, expected: [Turn]) {
    #expect(Self.turns(text) == expected)
    #expect(Self.read(text)?.diagnostics == [])
  }

  @Test(
    "a colon inside a turn makes no speaker",
    arguments: [
      "see https://example.org/a: it helps", "10:30 would be fine", "at 10: or 11",
      "Order number: 17",
      "order number: 18\nOrder number: 19", "We need two things: patience and time",
      "{\"a\": 1}", "C:\\temp: gone", "1: reset it",
    ])
  func keepsColons(inside: String) {
    #expect(
      Self.turns("Agent: hi\n\(inside)\nCustomer: yes") == [
        Turn(.agent, "hi\n\(inside)"), Turn(.customer, "yes"),
      ])
  }

  @Test("a label that occurs once goes on with the turn, and is told")
  func passesOverLabels() {
    let reading = Self.read("Agent: hi\nNote: it rains\nPriya: hello\nCustomer: yes")
    #expect(reading?.records.map(\.text) == ["hi\nNote: it rains\nPriya: hello", "yes"])
    #expect(reading?.diagnostics.map(\.code) == ["T022"])
    #expect(reading?.diagnostics.map(\.line) == [3])
    #expect(reading?.diagnostics.first?.severity == .note)
  }

  @Test("in a file with times, a line without one goes on with the turn")
  func keepsUntimedLines() {
    let text = "[00:00:01] Priya: hi\nPrice: 10\nPrice: 12\n[00:00:09] Jo: yes"
    #expect(
      Self.turns(text) == [
        Turn(.unknown, "hi\nPrice: 10\nPrice: 12", name: "Priya", at: 1),
        Turn(.unknown, "yes", name: "Jo", at: 9),
      ])
  }

  @Test("names that speak by turns are speakers whose role must be given")
  func asksForRoles() {
    let text = "Priya: hi\nJo: my line is dead\nPriya: sorry\nJo: well"
    let reading = Self.read(text)
    #expect(reading?.records.map(\.speaker) == [.unknown, .unknown, .unknown, .unknown])
    #expect(reading?.records.map(\.name) == ["Priya", "Jo", "Priya", "Jo"])
    #expect(reading?.diagnostics.map(\.code) == ["T021", "T021"])
    #expect(reading?.diagnostics.map(\.line) == [1, 2])
    #expect(reading?.diagnostics.first?.help?.contains("--speaker \"Priya=") == true)
    let named = Self.read(text, speakers: ["PRIYA": .agent, "jo": .customer])
    #expect(named?.records.map(\.speaker) == [.agent, .customer, .agent, .customer])
    #expect(named?.diagnostics == [])
  }

  @Test(
    "a date may stand before the time, in brackets or not",
    arguments: [
      "2026-03-24 10:04:11 Agent: hi\n2026-03-24 10:05:00 Jo: yes",
      "[2026-03-24 10:04:11] Agent: hi\n[2026-03-24 10:05:00] Jo: yes",
      "Agent (24/03/2026 10:04:11): hi\nJo (24/03/2026 10:05): yes",
      "2026-03-24T10:04:11Z Agent: hi\n2026-03-24T10:05:00Z Jo: yes",
      "Mar 24, 2026 10:04:11 AM - Agent: hi\nMar 24, 2026 10:05 AM - Jo: yes",
    ])
  func readsDates(text: String) throws {
    let records = try #require(Self.read(text)).records
    #expect(records.map { $0.at?.rfc3339 } == ["2026-03-24T10:04:11Z", "2026-03-24T10:05:00Z"])
    #expect(records.map(\.text) == ["hi", "yes"])
    #expect(records.map(\.speaker) == [.agent, .unknown])
    let zone = records[0].source?.zone
    #expect(zone == (text.contains("Z ") ? .field("time") : .assumed))
  }

  @Test(
    "a name on a line of its own speaks the lines below",
    arguments: [
      (
        "Dana  10:04 AM\nHello.\nHow can I help?\n\nJo Doe 10:06 AM\nMy line: dead\n",
        [
          Turn(.unknown, "Hello.\nHow can I help?", name: "Dana", at: 0),
          Turn(.unknown, "My line: dead", name: "Jo Doe", at: 120),
        ]
      ),
      (
        "Agent\n10:04\nHello\nCustomer\n10:05\nHi\n",
        [Turn(.agent, "Hello", at: 0), Turn(.customer, "Hi", at: 60)]
      ),
      (
        "Dana\nHello\n\nJo\nHi there\n\nDana\nGood day.\n\nJo\nbye\n",
        [
          Turn(.unknown, "Hello", name: "Dana"), Turn(.unknown, "Hi there", name: "Jo"),
          Turn(.unknown, "Good day.", name: "Dana"), Turn(.unknown, "bye", name: "Jo"),
        ]
      ),
      (
        "[10:04] Dana\nHello\n[10:05] Customer\nHi\n",
        [Turn(.unknown, "Hello", name: "Dana", at: 0), Turn(.customer, "Hi", at: 60)]
      ),
    ])
  func readsHeadings(text: String, turns: [Turn]) {
    #expect(Self.turns(text) == turns)
  }

  @Test("a role that the user gives goes before what the label says")
  func prefersGivenRoles() {
    let turns = Self.turns("Agent: hi\nUser: yes", speakers: ["user": .agent])
    #expect(turns?.map(\.role) == [.agent, .agent])
  }

  @Test("what stands before the first speaker is skipped and told once")
  func skipsPreambles() {
    let reading = Self.read("Transcript of call 17\nTuesday\n\nAgent: hi\nCustomer: yes")
    #expect(reading?.records.count == 2)
    #expect(reading?.entries.map(\.line) == [4, 5])
    #expect(reading?.diagnostics.map(\.code) == ["T020"])
    #expect(reading?.diagnostics.map(\.line) == [1])
  }

  @Test("text that is no UTF-8 is read with U+FFFD and told once")
  func repairsText() {
    let bytes = Array("Agent: caf".utf8) + [0xE9, 0x0A] + Array("Customer: d".utf8) + [0xE9]
    let reader = PlainTextReader(ReadingContext(interaction: "f"))
    let reading = bytes.withUnsafeBufferPointer { try? reader.read($0) }
    #expect(reading?.records.map(\.text) == ["caf\u{FFFD}", "d\u{FFFD}"])
    #expect(reading?.diagnostics.map(\.code) == ["T011"])
  }

  @Test(
    "what is no transcript is not taken",
    arguments: [
      "", "Just a page of prose.\nAnd another line.", "Dear Sir: hello\nYours: me",
      "title: a\nname: b\nsize: c", "See https://a.example\nand https://b.example",
      "1\n00:00:01,000 --> 00:00:02,000\nAgent: hi\n", "one\ntwo\nUser: admin\nfour",
      "Note: a\nsome prose\nmore prose\nNote: b",
    ])
  func refuses(text: String) {
    #expect(Self.read(text) == nil)
  }
}
