import Rules
import Testing

@Suite("Slots stand for figures and for lists of their name")
struct SlotTests {
  @Test("each slot needs no list", arguments: Slot.allCases)
  func eachSlotNeedsNoList(slot: Slot) throws {
    let text = Sample.rule(heard: "customer \"for {\(slot.rawValue)}\"")
    let phrase = try #require(
      Sample.load(text).rulebook?.rules.first?.heard.first?.phrases.first)
    #expect(phrase.root == .sequence([.word("for"), .slot(slot)]))
  }

  @Test("each slot may have a list, which may use other lists and slots", arguments: Slot.allCases)
  func eachSlotMayHaveAList(slot: Slot) throws {
    let other: Slot = slot == .number ? .money : .number
    let text = """
      words \(slot.rawValue) = one, {tens} [{unit}], {\(other.rawValue)} more
      words tens = twenty, thirty
      words unit = two, three

      """
    let lists = try #require(
      Sample.load(text + Sample.rule(heard: "customer \"for {\(slot.rawValue)}\"")).rulebook?
        .wordLists)
    #expect(
      lists[slot.rawValue]?.entries == [
        .word("one"), .sequence([.list("tens"), .optional(.list("unit"))]),
        .sequence([.slot(other), .word("more")]),
      ])
  }

  static let circles = [
    "words number = {number} more\n", "words number = {tens}\nwords tens = {number}\n",
    "words date = {time}\nwords time = {date}\n",
  ]

  @Test("slots that name each other in a circle are told", arguments: circles)
  func circlesAreTold(text: String) {
    #expect(Sample.codes(text) == ["R026"])
  }

  static let measured: [(String, [String])] = [
    ("{number}", ["R056"]), ("{number} {date}", ["R056"]), ("..4 {number}", ["R056"]),
    ("[for] {number}", ["R056"]), ("(for|{number})", ["R056"]), ("{only}", ["R056"]),
    ("for {number}", []), ("{number} (day|week)", []), ("{mixed} days", []), ("{mixed}", ["R056"]),
    ("[{number}]", ["R030"]), ("(for {number}|{number} days)", []), ("{words}", []),
    ("a ..57 {number}", ["R029"]), ("a ..56 {number}", []), ("a ..58 {time}", []),
    ("a ..59 {time}", ["R029"]),
  ]

  @Test("a slot must be said, and finds nothing by itself", arguments: measured)
  func slotsAreMeasured(text: String, codes: [String]) {
    let lists = """
      words number = one, hundred and one
      words only = {number}, {money}
      words mixed = many, {number}
      words words = many, few

      """
    #expect(Sample.codes(lists + Sample.rule(heard: "anyone \"\(text)\"")) == codes)
  }
}
