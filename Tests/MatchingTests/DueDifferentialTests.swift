import Foundation
import Rules
import TestSupport
import Testing

@testable import Matching

@Suite("Due times are those that trying every phrase at every word finds")
struct DueDifferentialTests {
  private static let rulebook: Rulebook? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Rules/standard").standardizedFileURL
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "rules" }
    let sources = (files ?? []).compactMap { file in
      (try? Data(contentsOf: file)).map {
        RuleSource(name: file.lastPathComponent, bytes: [UInt8]($0))
      }
    }
    return RulebookLoader.load(sources.sorted { $0.name < $1.name }).rulebook
  }()

  private static let words = """
    one a two a couple of ten twelve twenty thirty first second twenty first minutes hour hrs day \
    working days business weeks month monday fri sunday january may a m pm o'clock in the morning \
    evening half past quarter to noon midnight end of the day eod close of business first thing \
    today tomorrow the day after tomorrow this next week after from within about up to at most by \
    before until no later than on or around between and eta is , . 5 20 24 31 3-5 5:30 17:30 25:10 \
    9.30 2nd 31st 2026-03-03 3.3.2026 3/4 13/4 $5 5% 5pm 1,200 um ASAP straight away right now \
    tonight É don't I'll 😀 half an hour fortnight max
    """.split(separator: " ")

  @Test("texts at random", arguments: UInt64(0)..<40)
  func agrees(seed: UInt64) throws {
    let rulebook = try #require(Self.rulebook)
    let (finder, naive) = (DueFinder(rulebook: rulebook), NaiveDueFinder(rulebook: rulebook))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<8 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        (Self.words.randomElement(using: &random) ?? "")
          + (Int.random(in: 0..<8, using: &random) > 0 ? " " : "")
      }.joined()
      let scalars = Array(text.unicodeScalars)
      let found = finder.phrases(in: scalars, 0..<scalars.count)
      let wanted = naive.phrases(in: scalars)
      #expect(found.map(\.meaning) == wanted.map(\.meaning), "\(text)")
      #expect(found.map(\.start) == wanted.map(\.start), "\(text)")
      #expect(found.map(\.end) == wanted.map(\.end), "\(text)")
    }
  }

  @Test("the texts tell due times, and more than one")
  func isWorthIt() throws {
    let finder = DueFinder(rulebook: try #require(Self.rulebook))
    let scalars = Array(Self.words.joined(separator: " ").unicodeScalars)
    #expect(finder.phrases(in: scalars, 0..<scalars.count).count > 5)
  }
}
