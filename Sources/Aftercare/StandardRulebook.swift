public import Diagnostics
public import Rules
import StandardRules

/// The rules that come with the product, compiled into it.
public enum StandardRulebook {
  /// The standard pack's files.
  public static let sources: [RuleSource] = StandardRuleFiles.all.map { file in
    RuleSource(name: "Rules/standard/" + file.name, bytes: Array(file.text.utf8))
  }

  /// The standard policy and the wording of the gate's reasons alone, which takes no time to load.
  public static func loadPolicy() -> Rulebook? {
    let files = ["Rules/standard/pack.rules", "Rules/standard/policy.rules"]
    return RulebookLoader.load(sources.filter { files.contains($0.name) }).rulebook
  }

  /// Loads the standard pack, and further packs after it.
  ///
  /// The standard pack alone is read from its record, which is tested to hold what its files say, and nothing that is
  /// wrong with them.
  ///
  /// - Returns: the rulebook, `nil` where any file has an error, and everything that is wrong.
  public static func load(
    adding packs: [RuleSource] = []
  ) -> (rulebook: Rulebook?, diagnostics: [Diagnostic]) {
    if packs.isEmpty, let recorded { return (recorded, []) }
    return RulebookLoader.load(sources + packs)
  }

  /// The standard pack as it was recorded, `nil` where nothing that can be read was.
  package static var recorded: Rulebook? {
    Rulebook(record: RecordedRules.rulebook, phrases: RecordedRules.phrases) { whole }
  }

  /// The standard pack, read from its files.
  package static let whole: Rulebook? = RulebookLoader.load(sources).rulebook
}
