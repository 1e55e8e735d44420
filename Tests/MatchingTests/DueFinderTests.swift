import Matching
import Rules
import TestSupport
import Testing

@Suite("Words that tell due times are found")
struct DueFinderTests {
  private static let language = """
    words may-be = possibly, {number}
    term one, a = number 1
    term five = number 5
    term twenty = number 20
    term {may-be} so = number 7
    term day, days = period day
    term friday = weekday fri
    due in {number} {period} = turn + {number} {period}
    due {number} to {number} {period} = turn + {number} {period}
    due fri* ..2 noon = next 12:00
    due {weekday} = {weekday}
    due {weekday} noon = nothing
    due shop's day = today

    """

  static let texts: [(String, [String])] = [
    ("in a day", ["in a day"]), ("In ONE day, in 5 days", ["In ONE day", "in 5 days"]),
    ("in twenty five days", ["in twenty five days"]),
    ("in um twenty-five days", ["in um twenty-five days"]),
    ("5 to 20 days", ["5 to 20 days"]), ("friday", ["friday"]), ("fridays", []),
    ("friday at high noon", ["friday at high noon"]), ("friday noon", ["friday noon"]),
    ("possibly so", []), ("in possibly so days", ["in possibly so days"]), ("in days", []),
    ("in $5 days", []), ("in 5% days", []), ("in 12345 days", []), ("", []),
    ("😀 in\u{a0}a day 😀", ["in\u{a0}a day"]),
    ("ïn a day", ["ïn a day"]), ("the shop’s day", ["shop’s day"]),
  ]

  private static let finder = Result {
    DueFinder(rulebook: try TestRulebook.load(language))
  }

  @Test("leftmost, then longest, in folded words", arguments: texts)
  func finds(text: String, quotes: [String]) throws {
    let scalars = Array(text.unicodeScalars)
    let found = try Self.finder.get().phrases(in: scalars, 0..<scalars.count)
    #expect(
      found.map { phrase in
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[phrase.start..<phrase.end])
        return String(quote)
      } == quotes)
  }

  @Test(
    "texts at random are read without harm, and quotes lie in the text in their order",
    arguments: UInt64(0)..<40)
  func randomTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = [
      "in", "a", "five", "20", "5", "to", "day", "friday", "noon", ".", ",", "é", "\u{301}",
      "9999999",
      "12:30", "1.2.3", "3/4", "24-48", "5pm", "2nd", "$", "'", "😀", "so", "possibly", "24:99",
    ]
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        (words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }.joined()
      let scalars = Array(text.unicodeScalars)
      var last = 0
      for phrase in try Self.finder.get().phrases(in: scalars, 0..<scalars.count) {
        #expect(last <= phrase.start && phrase.start < phrase.end && phrase.end <= scalars.count)
        last = phrase.end
      }
    }
  }
}
