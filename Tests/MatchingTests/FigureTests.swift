import Testing

@testable import Matching

@Suite("Figures are known by their shape")
struct FigureTests {
  @Test(
    "a word of figures",
    arguments: [
      ("42", .number), ("1,200", .number), ("19.99", .number), ("10:30", .time), ("7:05:09", .time),
      ("2026-03-03", .date), ("3.3.2026", .date), ("3/4", .date), ("31/12/26", .date),
      ("13/13", nil), ("2nd", .ordinal), ("3rd", .ordinal), ("20min", .duration), ("5g", nil),
      ("a1", nil), ("99:99", nil), ("1-2", nil), ("1,2.3", .number), ("1.2,3", .number),
      ("1-2.3", nil), ("1.", nil),
      ("1..2", nil), ("123456/7", nil), ("1:2:3:4", nil), ("20:15min", .duration),
    ] as [(String, Figure?)])
  func figure(word: String, expected: Figure?) {
    let suffixes: Set<[UInt8]> = Set(["st", "nd", "rd", "th"].map { Array($0.utf8) })
    let figure = Figure(
      Array(word.utf8), ordinalSuffixes: suffixes, durationSuffixes: [Array("min".utf8)])
    #expect(figure == expected)
  }
}
