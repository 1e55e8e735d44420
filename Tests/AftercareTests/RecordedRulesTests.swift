import Aftercare
import Foundation
import Rules
import StandardRules
import TestSupport
import Testing
import Transcripts

@testable import Matching

@Suite("The standard pack is read from its record")
struct RecordedRulesTests {
  private static let folder = Recording.root.appending(path: "Rules/standard")
  private static let path = "Sources/StandardRules/RecordedRules+Generated.swift"

  private func rulebookOfFiles() throws -> Rulebook {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "rules" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    let loaded = RulebookLoader.load(
      try files.map { file in
        // A literal of several lines ends before its last line break.
        let bytes = try Data(contentsOf: file).dropLast()
        return RuleSource(name: "Rules/standard/" + file.lastPathComponent, bytes: [UInt8](bytes))
      })
    // What a record holds is told without diagnostics.
    #expect(loaded.diagnostics.isEmpty)
    return try #require(loaded.rulebook)
  }

  @Test("the record is that of the rule files")
  func recordIsFresh() throws {
    let rulebook = try rulebookOfFiles()
    let (record, phrases) = (rulebook.record, PhraseIndex.record(of: rulebook))
    for text in [record, phrases] {
      #expect(!text.contains("\"\"\"#") && !text.contains("\\#") && !text.contains("\r"))
    }
    let source = """
      // Recorded from Rules/standard by RECORD=1 swift test. Do not edit.
      // swift-format-ignore-file

      /// The standard pack as it is after loading and compiling: `Rulebook.record` and `PhraseIndex.record(of:)`.
      public enum RecordedRules {
        /// All that its files say but the phrases and examples of rules.
        public static let rulebook: StaticString = #\"""
      \(record)
      \"""#

        /// The phrases of its rules, compiled.
        public static let phrases: StaticString = #\"""
      \(phrases)
      \"""#
      }

      """
    let difference = try Recording.difference(
      source, from: Recording.root.appending(path: Self.path))
    #expect(difference == nil)
  }

  @Test("what is read from the record is what the files say")
  func recordSaysTheSame() throws {
    let recorded = try #require(StandardRulebook.recorded)
    let whole = try #require(StandardRulebook.whole)
    #expect(recorded.fingerprint == whole.fingerprint)
    #expect(recorded.packs == whole.packs)
    #expect(recorded.policy == whole.policy)
    #expect("\(recorded.spelling)" == "\(whole.spelling)")
    #expect(recorded.changes.isEmpty && whole.changes.isEmpty)
    #expect("\(recorded.dueLanguage)" == "\(whole.dueLanguage)")
    #expect(recorded.rules.map(Self.told) == whole.rules.map(Self.told))
    #expect(recorded.findings.map(Self.told) == whole.findings.map(Self.told))
    #expect(recorded.decisions.keys == whole.decisions.keys)
    for (id, decision) in whole.decisions {
      #expect("\(decision)" == recorded.decisions[id].map { "\($0)" })
    }
    #expect(recorded.wordLists.count == whole.wordLists.count)
    for (name, list) in whole.wordLists {
      #expect(recorded.wordLists[name]?.name == list.name)
      #expect(recorded.wordLists[name]?.place == list.place)
      #expect(recorded.wordLists[name]?.entries == list.entries)
    }
  }

  private static func told(_ rule: Rule) -> [String] {
    [
      rule.id, rule.title, "\(rule.status) \(rule.since ?? "")", told(rule.heard),
      "\(rule.vetoes)", "\(rule.turnConditions)", "\(String(describing: rule.count))",
      "\(rule.sequence.map(\.turns)) " + told(rule.sequence.map(\.heard)),
      told(rule.absences.map(\.heard)), "\(String(describing: rule.missing?.deadline))",
      told(rule.missing.map { [$0.heard] } ?? []), "\(rule.meanings)", rule.advice, rule.source,
      rule.mistakes ?? "", "\(rule.examples)", rule.pack, "\(rule.place)",
    ]
  }

  private static func told(_ heard: [Heard]) -> String {
    heard.map { "\($0.role) \(String(describing: $0.position)) \($0.isBare) \($0.phrases)" }
      .joined(separator: "; ")
  }

  private static func told(_ finding: FindingRule) -> [String] {
    [
      finding.id, finding.title, "\(finding.status)", "\(finding.condition)",
      "\(finding.severities)", finding.advice, finding.source, "\(finding.examples)", finding.pack,
      "\(finding.place)",
    ]
  }

  private func turns(of rulebook: Rulebook) -> [ExampleTurn] {
    rulebook.rules.flatMap(\.examples).flatMap(\.turns)
  }

  @Test("recorded phrases hear what compiled ones hear")
  func recordHearsTheSame() throws {
    let whole = try #require(StandardRulebook.whole)
    var recorded = Matcher(index: PhraseIndex(rulebook: try #require(StandardRulebook.recorded)))
    var compiled = Matcher(index: PhraseIndex(rulebook: whole))
    #expect(whole.recordedPhrases == nil)
    var heard = 0
    for turn in turns(of: whole) {
      let matches = recorded.matches(in: turn.text, by: turn.role)
      #expect(matches == compiled.matches(in: turn.text, by: turn.role))
      heard += matches.count
    }
    #expect(heard > 500)
  }

  @Test("a record that does not fit is not used")
  func wrongRecordsAreRefused() throws {
    let whole = try #require(StandardRulebook.whole)
    let wrong: [StaticString] = ["", "0", "zz", "@cfb334e341a97791", RecordedRules.phrases]
    for record in wrong {
      #expect(Rulebook(record: record, phrases: "") { whole } == nil)
    }
    for phrases in wrong.dropLast() + [RecordedRules.rulebook] {
      let rulebook = try #require(
        Rulebook(record: RecordedRules.rulebook, phrases: phrases) { whole })
      #expect(PhraseLayout(recordedFor: rulebook) == nil)
    }
    #expect(PhraseLayout(recordedFor: try #require(StandardRulebook.recorded)) != nil)
  }

  @Test("rules that are made to run are compiled anew")
  func runningRulesAreCompiled() throws {
    let recorded = try #require(StandardRulebook.recorded)
    #expect(recorded.running([]).recordedPhrases != nil)
    let id = try #require(recorded.rules.first?.id)
    #expect(recorded.running([id]).recordedPhrases == nil)
  }
}
