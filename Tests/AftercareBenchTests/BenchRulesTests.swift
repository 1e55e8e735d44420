import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@testable import AftercareBench

@Suite("Phrases for other programs, and for larger rulebooks")
struct BenchRulesTests {
  @Test("a phrase is read once, and only where plain words say it")
  func literalPhrases() throws {
    let phrases = [
      "(second|third) time [that] we", "keep ..2 getting", "phon*", "{number} times",
      "({number}|several) calls", "Second time WE",
    ]
    let rulebook = try TestRulebook.load(
      "words number = one, two\n\n" + TestRulebook.rule("relief.a", phrases))
    #expect(LiteralPhrases.of(rulebook) == ["second time we", "several calls"])
  }

  @Test("the standard rules have hundreds of them, all different")
  func standardPhrases() throws {
    let phrases = LiteralPhrases.of(try BenchRules.standard())
    #expect(phrases.count > 500)
    #expect(Set(phrases).count == phrases.count)
  }

  @Test("drawn phrases are distinct, and fewer make the beginning of more")
  func drawnPhrases() {
    let letters = "abcdefghijkl".map(String.init)
    let words = letters.flatMap { one in letters.map { "w" + one + $0 } }
    let texts = [words.joined(separator: " ")]
    let many = PhraseDraw.phrases(600, from: texts, seed: 1)
    #expect(Set(many).count == 600)
    #expect(Array(many.prefix(60)) == PhraseDraw.phrases(60, from: texts, seed: 1))
    #expect(PhraseDraw.phrases(60, from: ["few words"], seed: 1).isEmpty)
  }

  @Test("a pack of many phrases loads beside the standard rules without a warning")
  func manyPhrases() throws {
    let phrases = (0..<250).map { "alpha\($0) beta" }
    let loaded = RulebookLoader.load(
      try [BenchRules.pack(named: "bench", phrases: phrases)] + Self.standardSources())
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.message))")
    let heard = try #require(loaded.rulebook).rules.filter { $0.pack == "bench" }.flatMap(\.heard)
    #expect(heard.flatMap(\.phrases).count == 250)
    #expect(heard.count == 3)
  }

  @Test("the rulebook that nobody speaks has one rule")
  func unspoken() throws {
    #expect(try BenchRules.unspoken().rules.count == 1)
  }

  private static func standardSources() throws -> [RuleSource] {
    let folder = Recording.root.appending(path: "Rules/standard").path
    return try FileBytes.files(at: folder).filter { $0.hasSuffix(".rules") }.map { path in
      RuleSource(name: path, bytes: try FileBytes.contents(of: path))
    }
  }
}
