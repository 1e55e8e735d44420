import Aftercare
import Diagnostics
import Rules

/// The rules of a run: those that come with the tool, and those that the user adds.
enum RulebookFiles {
  /// What reading and loading gave.
  struct Loaded {
    /// The rules, `nil` where there is an error among the diagnostics.
    let rulebook: Rulebook?
    /// All files that were read, those that come with the tool among them.
    let sources: [RuleSource]
    /// All that is wrong with them.
    let diagnostics: [Diagnostic]
  }

  /// Loads the rules; a rulebook with warnings is used all the same.
  static func load(
    _ paths: [String], _ log: inout DiagnosticLog
  ) throws(ToolError) -> Rulebook {
    let settings = try Settings.read()
    let loaded = read(settings.rulePaths + paths, adding: settings.policyPack)
    log.reportAll(loaded.diagnostics)
    guard let rulebook = loaded.rulebook else { throw .invalidRules }
    return rulebook
  }

  /// Loads the rules, and leaves it to others to tell what is wrong.
  ///
  /// Files that bring a pack of the standard pack's name take its place: they are another version of it.
  static func read(_ paths: [String], adding last: [RuleSource] = []) -> Loaded {
    var (sources, problems) = files(at: paths)
    sources += last
    guard problems.isEmpty else {
      return Loaded(rulebook: nil, sources: sources, diagnostics: problems)
    }
    if sources.contains(where: { RulebookLoader.packNames(in: $0).contains("standard") }) {
      let (rulebook, diagnostics) = RulebookLoader.load(sources)
      return Loaded(rulebook: rulebook, sources: sources, diagnostics: diagnostics)
    }
    let (rulebook, diagnostics) = StandardRulebook.load(adding: sources)
    return Loaded(
      rulebook: rulebook, sources: StandardRulebook.sources + sources, diagnostics: diagnostics)
  }

  /// The rule files at some paths, and what could not be read.
  static func files(
    at paths: [String]
  ) -> (sources: [RuleSource], problems: [Diagnostic]) {
    var sources: [RuleSource] = []
    var problems: [Diagnostic] = []
    for path in paths { read(path, &sources, &problems) }
    return (sources, problems)
  }

  private static func read(
    _ path: String, _ sources: inout [RuleSource], _ problems: inout [Diagnostic]
  ) {
    do throws(InputDescriptor.Failure) {
      guard case .folder = try FileTree.kind(of: path) else {
        sources.append(RuleSource(name: path, bytes: try InputDescriptor.contents(of: path)))
        return
      }
      let tree = FileTree(folder: path)
      problems += tree.failures.map { problem($0.path, $0.failure.reason) }
      let files = tree.files.filter {
        $0.path.hasSuffix(".rules") || $0.path.hasSuffix(".rules.json")
      }
      if files.isEmpty {
        problems.append(problem(path, "no file in it ends in `.rules` or `.rules.json`"))
      }
      for file in files {
        sources.append(
          RuleSource(name: file.path, bytes: try InputDescriptor.contents(of: file.path)))
      }
    } catch {
      problems.append(problem(path, error.reason))
    }
  }

  private static func problem(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, .rulesUnread, "rules can't be read: \(reason)", file: path,
      help: FileSuggestion.question(for: path)
        ?? "name a file of rules, or a folder with `*.rules` in it")
  }
}
