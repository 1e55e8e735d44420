import Diagnostics
import Rules
import Testing

@Suite("Phrases are parsed and bounded")
struct PhraseTests {
  static let parsed: [(String, PhraseNode)] = [
    ("cancel", .word("cancel")),
    ("  cancel   my account ", .sequence([.word("cancel"), .word("my"), .word("account")])),
    ("call*", .beginning("call")),
    ("(a|b c)", .choice([.word("a"), .sequence([.word("b"), .word("c")])])),
    ("( a | b )", .choice([.word("a"), .word("b")])),
    ("(a)", .word("a")),
    ("a [x]", .sequence([.word("a"), .optional(.word("x"))])),
    (
      "a [x|y z]",
      .sequence([
        .word("a"), .optional(.choice([.word("x"), .sequence([.word("y"), .word("z")])])),
      ])
    ),
    ("a ..4 b", .sequence([.word("a"), .gap(4), .word("b")])),
    ("my {product-1}", .sequence([.word("my"), .list("product-1")])),
    (#"\(a\) \* \\ \""#, .sequence([.word("(a)"), .word("*"), .word("\\"), .word("\"")])),
    ("can't wait... now.", .sequence([.word("can't"), .word("wait..."), .word("now.")])),
    (
      "(a|(b|(c|(d|e))))",
      .choice([
        .word("a"),
        .choice([.word("b"), .choice([.word("c"), .choice([.word("d"), .word("e")])])]),
      ])
    ),
    ("[a](b|c)", .sequence([.optional(.word("a")), .choice([.word("b"), .word("c")])])),
    ("ça va 😡", .sequence([.word("ça"), .word("va"), .word("😡")])),
  ]

  @Test("a phrase becomes a tree", arguments: parsed)
  func aPhraseBecomesATree(text: String, node: PhraseNode) throws {
    let rules =
      "words product-1 = router, sim [card]\n\n" + Sample.rule(heard: "anyone \"\(text)\"")
    let loaded = Sample.load(rules)
    let phrase = try #require(loaded.rulebook?.rules.first?.heard.first?.phrases.first)
    #expect(phrase.root == node)
    #expect(phrase.text == text)
  }

  static let refused: [(String, String)] = [
    ("(a", "R017"), ("a)", "R017"), ("(a]", "R017"), ("{a", "R017"), ("a}", "R017"),
    ("", "R018"), (" ", "R018"), ("(a|(b|(c|(d|(e|f)))))", "R019"), ("a|b", "R020"),
    ("(|a)", "R021"), ("[]", "R021"), ("a .. b", "R022"), ("a ..100 b", "R022"),
    ("a ..4b c", "R022"),
    ("*", "R023"), ("a*b", "R023"), ("a**", "R023"), (#"\w"#, "R024"), (#"a \"#, "R016"),
    ("{none}", "R025"), ("..4", "R030"), ("[a] [b]", "R030"), ("([a]|b)", "R030"), ("- ?", "R030"),
    ("x(y|z)", "R053"), ("(x|y)z", "R053"), ("{list}s", "R053"), ("{Li}", "R052"),
  ]

  @Test("what is no phrase is refused with its code", arguments: refused)
  func whatIsNoPhraseIsRefused(text: String, code: String) {
    let rules = "words list = a, b\n\n" + Sample.rule(heard: "anyone \"\(text)\"")
    #expect(Sample.codes(rules) == [code])
  }

  // 64 words in the lists `few` and `pairs` each, 4,096 allowed in a phrase; 60 words wide.
  static let bounded: [(String, String?)] = [
    ("x {few} {pairs}", nil), (many("{few}", 64), "R029"), (many("({few}|{few})", 32), nil),
    (many("({few}|{few})", 32) + " x", "R028"), (many("[{few}]", 63) + " x", "R029"),
    ("x (" + many("{few}", 63, by: "|") + ")", nil),
    ("x (" + many("{few}", 64, by: "|") + ")", "R028"),
    ("{deep}", nil), ("({deep}|x)", "R028"), ("x ..7 [{more}]", "R028"),
    ("a ..58 b", nil), ("a ..59 b", "R029"), ("a ..30 [b] ..29", "R029"),
    ("a ..29 {pairs} ..28", nil), ("a ..29 {pairs} ..29", "R029"),
  ]

  @Test("the words of a phrase are counted with its lists put in", arguments: bounded)
  func wordsAreCountedWithLists(text: String, code: String?) {
    let numbers = Array(0..<64)
    let lists = """
      words few = \(numbers.map { "w\($0)*" }.joined(separator: ", "))
      words pairs = \(numbers.prefix(32).map { "v\($0) w" }.joined(separator: ", "))
      words deep = \(Self.many("{few}", 64, by: ", "))
      words more = {deep}, {deep}, {deep}


      """
    #expect(
      Sample.codes(lists + Sample.rule(heard: "anyone \"\(text)\"")) == (code.map { [$0] } ?? []))
  }

  private static func many(_ text: String, _ count: Int, by separator: String = " ") -> String {
    Array(repeating: text, count: count).joined(separator: separator)
  }

  @Test("lists are kept with their entries and their place")
  func listsAreKept() throws {
    let text = "words things = router, {more},\n  sim [card]\nwords more = dish*\n"
    let lists = try #require(Sample.load(text).rulebook?.wordLists)
    #expect(
      lists["things"]?.entries == [
        .word("router"), .list("more"), .sequence([.word("sim"), .optional(.word("card"))]),
      ])
    #expect(lists["more"]?.entries == [.beginning("dish")])
    #expect(lists["more"]?.place == RulePlace(file: "shop/all.rules", line: 7, column: 1))
  }

  @Test("fillers, spellings and endings are kept")
  func spellingIsKept() throws {
    let text = """
      fillers um, uh
      fillers er, um
      spelling cannot, cant = can not
      ending 's = is, has
      """
    let spelling = try #require(Sample.load(text).rulebook?.spelling)
    #expect(spelling.fillers == ["um", "uh", "er"])
    #expect(spelling.replacements.map(\.word) == ["cannot", "cant"])
    #expect(spelling.replacements.map(\.words) == [["can", "not"], ["can", "not"]])
    #expect(spelling.endings.map(\.ending) == ["'s"])
    #expect(spelling.endings.map(\.words) == [["is", "has"]])
  }
}
