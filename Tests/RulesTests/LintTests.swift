import Diagnostics
import Rules
import Testing

@Suite("What loads and is probably not meant is told as a warning")
struct LintTests {
  private static func two(_ second: String) -> String { Sample.rule() + second }

  static let repeated: [(String, Bool)] = [
    (Sample.rule("stress.b"), true), (Sample.rule("stress.b", means: "stress severe"), true),
    (Sample.rule("relief.b", means: "relief"), false),
    (Sample.rule("stress.b", heard: "agent \"still waiting\""), false),
    (Sample.rule("stress.b", heard: "customer in first 2 turns \"still waiting\""), false),
    (Sample.rule("stress.b", more: "  at least 2 within 5 turns"), false),
    (Sample.rule("stress.b", more: "  when stress >= stressed"), false),
    (Sample.rule("stress.b").replacing("stable", with: "draft"), false),
    (Sample.rule("stress.b").replacing("stable", with: "trial"), true),
  ]

  @Test("a phrase of another rule of the family", arguments: repeated)
  func repeatedPhrasesAreTold(second: String, isTold: Bool) {
    let loaded = Sample.load(Self.two(second))
    #expect(loaded.diagnostics.map(\.code) == (isTold ? ["R071"] : []))
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(loaded.rulebook?.rules.count == 2)
  }

  static let common: [(String, Bool)] = [
    ("now", true), ("Now", true), ("[and] now", true), ("(now|still)", true), ("now then", false),
    ("still", false), ("no*", false), ("now ..3 then", false), ("(now please|still)", false),
  ]

  @Test("a phrase of one common word alone", arguments: common)
  func commonWordsAreTold(phrase: String, isTold: Bool) {
    let text = "words common-words = now, then\n\n" + Sample.rule(heard: "customer \"\(phrase)\"")
    let loaded = Sample.load(text)
    #expect(loaded.diagnostics.map(\.code) == (isTold ? ["R072"] : []))
    #expect(loaded.rulebook != nil)
  }

  @Test("no word is common where no list says so")
  func noWordIsCommonWithoutList() {
    #expect(Sample.codes(Sample.rule(heard: "customer \"now\"")) == [])
  }

  static let retired: [(String, String, [String])] = [
    ("retired", "stable", ["R070"]), ("stable", "retired", ["R070"]),
    ("retired since 1.0", "retired", ["R070"]), ("stable", "stable", ["R010"]),
  ]

  @Test("an id that is retired is not declared again", arguments: retired)
  func retiredIDsAreNotUsedAgain(first: String, second: String, codes: [String]) {
    let text = [first, second].map { Sample.rule().replacing("stable since 1.0", with: $0) }
    #expect(Sample.codes(text.joined()) == codes)
  }

  @Test("a source may be the house, and not nothing")
  func aSourceIsNotEmpty() {
    #expect(Sample.codes(Sample.rule()) == [])
    #expect(Sample.codes(Sample.rule().replacing("source   house", with: "source")) == ["R006"])
  }

  @Test("lints wait until nothing is wrong")
  func lintsWait() {
    #expect(Sample.codes(Self.two(Sample.rule("stress.b", means: "joy"))) == ["R014"])
  }
}
