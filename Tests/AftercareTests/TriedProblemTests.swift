import Aftercare
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@Suite("What trying the rules finds has a sample, drawn as recorded")
struct TriedProblemTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Problems")

  static let problems: [RuleProblem] = [
    .exampleDisagrees, .phraseOfAnotherRule, .subsumedPhrase, .idleVeto, .vetoedPhrase,
    .exampleOfAnotherRule, .untriedExtension,
  ]

  @Test("each code has one sample, which shows that code alone", arguments: problems)
  func samplesAreDrawnAsRecorded(problem: RuleProblem) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasPrefix(problem.rawValue + "-") && $0.hasSuffix(".rules") }
    #expect(names.count == 1)
    let file = Self.folder.appendingPathComponent(names.first ?? "")
    let told = try Self.check(try String(contentsOf: file, encoding: .utf8), file.lastPathComponent)
    #expect(Set(told.map(\.code)) == [problem.rawValue])
    let isError = problem == .exampleDisagrees
    #expect(told.allSatisfy { ($0.severity == .error) == isError })
    let difference = try Recording.difference(
      DiagnosticRenderer().render(told),
      from: file.deletingPathExtension().appendingPathExtension("txt"))
    #expect(difference == nil)
  }

  /// All that checking the files tells; each begins with a line `# file NAME` where there are several.
  static func check(_ text: String, _ name: String) throws -> [Diagnostic] {
    let parts = text.components(separatedBy: "# file ")
    let files =
      parts.count == 1
      ? [(name, text)]
      : parts.dropFirst().map { part in
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(lines[0]), String(lines[1]))
      }
    let loaded = RulebookLoader.load(
      files.map { RuleSource(name: $0.0, bytes: Array($0.1.utf8)) })
    let rulebook = try #require(loaded.rulebook, "\(loaded.diagnostics)")
    let tried = RuleLinter.lint(rulebook) + ExampleChecker.check(rulebook).diagnostics
    let lines = Dictionary(
      uniqueKeysWithValues: files.map { ($0.0, $0.1.components(separatedBy: "\n")) })
    return loaded.diagnostics
      + tried.map { diagnostic in
        var drawn = diagnostic
        drawn.sourceLine = lines[diagnostic.file ?? ""]?[(diagnostic.line ?? 1) - 1]
        return drawn
      }
  }
}
