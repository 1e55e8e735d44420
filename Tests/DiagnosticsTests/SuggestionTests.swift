import Diagnostics
import Testing

@Suite("A mistyped word gets the nearest candidate")
struct SuggestionTests {
  static let words = ["customer", "agent", "supervisor", "bot", "anyone"]

  static let typed: [(String, String?)] = [
    ("costumer", "customer"), ("Customer", "customer"), ("customers", "customer"),
    ("cutsomer", "customer"), ("cstmr", nil), ("agnet", "agent"), ("agentt", "agent"),
    ("bit", "bot"), ("but", "bot"), ("boat", "bot"), ("bots", "bot"), ("cat", nil),
    ("superviser", "supervisor"), ("super", nil), ("", nil), ("anyon\u{E9}", "anyone"),
  ]

  @Test("at most a third of the letters may differ", arguments: typed)
  func aThirdMayDiffer(word: String, expected: String?) {
    #expect(Suggestion.nearest(to: word, in: Self.words) == expected)
  }

  @Test("of equally near candidates the first stands")
  func theFirstStands() {
    #expect(Suggestion.nearest(to: "cat", in: ["car", "can"]) == "car")
    #expect(Suggestion.nearest(to: "cat", in: ["coat", "can", "cat"]) == "cat")
  }

  @Test("swapped letters count as one change")
  func swappedLettersCountOnce() {
    #expect(Suggestion.nearest(to: "no", in: ["on"]) == "on")
    #expect(Suggestion.nearest(to: "abc", in: ["cba"]) == nil)
  }

  @Test("very long words get none")
  func veryLongWordsGetNone() {
    let word = String(repeating: "x", count: 100_000)
    #expect(Suggestion.nearest(to: word, in: [word, "y"]) == nil)
  }
}
