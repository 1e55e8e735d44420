import TestSupport
import Testing
import Transcripts

/// What a parser remembers of the lines before must show in nothing that it reads.
@Suite("Facts that records repeat")
struct RepeatedFactsTests {
  private static let keys = [
    "customer", "agent", "channel", "queue", "region", "timezone", "language", "disposition",
  ]
  private static let values = [
    #""a""#, #""b""#, #""\u0061""#, #""""#, "null", #""ä""#, #""Straße \"9\"""#, "7",
  ]

  @Test("a line reads the same after any others as alone", arguments: 0..<300)
  func readsAsAlone(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var parser = TurnRecordParser()
    for _ in 0..<20 {
      let line = Self.line(&generator)
      let remembered = line.withUnsafeBufferPointer { parser.parse($0, defaultInteraction: "c1") }
      #expect(remembered == parse(line), "\(String(decoding: line, as: UTF8.self))")
    }
  }

  /// A record with some facts, some of them twice; one in a while is broken after its facts.
  private static func line(_ generator: inout SeededGenerator) -> [UInt8] {
    var members = (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
      keys.randomElement(using: &generator).flatMap { key in
        values.randomElement(using: &generator).map { #""\#(key)":\#($0)"# }
      }
    }
    if let forbids = ["true", "false", "null", nil].randomElement(using: &generator) ?? nil {
      members.append(#""do_not_contact":\#(forbids)"#)
    }
    if let name = ["c2", "c3", #"c\u0033"#, nil].randomElement(using: &generator) ?? nil {
      members.append(#""interaction":"\#(name)""#)
    }
    members.shuffle(using: &generator)
    let end = Int.random(in: 0...9, using: &generator) == 0 ? "" : "}"
    return Array(("{" + members.joined(separator: ",") + end).utf8)
  }

  @Test("a later value replaces an earlier one, but the customer stays the first")
  func merges() {
    var first = InteractionFacts()
    first.customer = "one"
    first.queue = "billing"
    var later = InteractionFacts()
    later.customer = "two"
    later.queue = "returns"
    later.doNotContact = true
    let copy = first
    first.merge(later)
    #expect(first.customer == "one")
    #expect(first.queue == "returns")
    #expect(first.doNotContact == true)
    #expect(copy.queue == "billing", "a copy is no part of what it was copied from")
    #expect(first.merged(with: first) == first)
    #expect(first.merged(with: InteractionFacts()) == first)
    #expect(InteractionFacts().merged(with: later) == later)
  }

  @Test("what was taken back leaves no trace")
  func forgets() {
    var facts = InteractionFacts()
    facts.agent = "a7"
    facts.agent = nil
    #expect(facts == InteractionFacts())
    var record = TurnRecord(interaction: "c1")
    record.unknownSpeaker = "Waiter"
    record.words = [SpokenWord(start: 0, end: 1, at: 0, until: 1)]
    let copy = record
    record.unknownSpeaker = nil
    record.words = []
    #expect(record == TurnRecord(interaction: "c1"))
    #expect(copy.unknownSpeaker == "Waiter" && copy.words.count == 1)
  }
}
