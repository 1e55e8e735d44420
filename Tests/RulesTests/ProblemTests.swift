import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@Suite("Every problem of rule files has a sample and is drawn as recorded")
struct ProblemTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Problems")

  static let samples: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".rules") }.map { String($0.dropLast(6)) }.sorted()
  }()

  /// Found by trying the rules, which is tested beside that.
  static let tried: Set<RuleProblem> = [
    .exampleDisagrees, .subsumedPhrase, .idleVeto, .vetoedPhrase, .exampleOfAnotherRule,
    .untriedExtension,
  ]

  @Test(
    "each code has exactly one sample, named after it",
    arguments: RuleProblem.allCases.filter { !tried.contains($0) })
  func eachCodeHasASample(problem: RuleProblem) {
    #expect(Self.samples.filter { $0.hasPrefix(problem.rawValue + "-") }.count == 1)
  }

  @Test("each sample belongs to a code", arguments: samples)
  func eachSampleHasACode(sample: String) {
    #expect(RuleProblem(rawValue: String(sample.prefix(4))) != nil)
  }

  @Test("each sample is drawn as recorded and shows its code", arguments: samples)
  func eachSampleIsDrawnAsRecorded(sample: String) throws {
    let file = Self.folder.appendingPathComponent(sample)
    let bytes = [UInt8](try Data(contentsOf: file.appendingPathExtension("rules")))
    let loaded = RulebookLoader.load(Self.sources(of: sample, bytes))
    let own = loaded.diagnostics.filter { $0.code == sample.prefix(4) }
    #expect(!own.isEmpty)
    #expect((loaded.rulebook == nil) == loaded.diagnostics.contains { $0.severity == .error })
    // Where there are too many to read, the sample is about that alone.
    let shown = loaded.diagnostics.count > 50 ? own : loaded.diagnostics
    let difference = try Recording.difference(
      DiagnosticRenderer().render(shown), from: file.appendingPathExtension("txt"))
    #expect(difference == nil)
  }

  /// A sample of several packs holds several files, each after a line `# file NAME`.
  static func sources(of sample: String, _ bytes: [UInt8]) -> [RuleSource] {
    guard bytes.starts(with: Array("# file ".utf8)) else {
      return [RuleSource(name: sample + ".rules", bytes: bytes)]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "# file ").map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return RuleSource(name: String(lines[0]), bytes: Array((lines.last ?? "").utf8))
    }
  }

  @Test("titles are distinct and no sentence")
  func titlesAreDistinct() {
    let titles = RuleProblem.allCases.map(\.title)
    #expect(Set(titles).count == titles.count)
    #expect(titles.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}
