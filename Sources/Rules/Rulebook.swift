/// A rule file: its name and its bytes.
public struct RuleSource: Sendable {
  /// The name that diagnostics show.
  public let name: String
  /// The text as read.
  public let bytes: [UInt8]

  /// Makes a source.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A folder of rules: name, version and language.
public struct RulePack: Sendable, Equatable {
  /// The pack's name.
  public let name: String
  /// The pack's version.
  public let version: String
  /// Language of its phrases.
  public let language: String
}

/// How words are folded before they are compared; comes from the rule files, so the code knows no language.
public struct Spelling: Sendable {
  /// Words that are skipped.
  public var fillers: [String] = []
  /// Words that are read as other words.
  public var replacements: [(word: String, words: [String])] = []
  /// Word endings that are read as a word of their own, which is any of those given.
  public var endings: [(ending: String, words: [String])] = []

  /// Makes a spelling that folds nothing.
  public init() {}
}

/// A named list of phrases.
public struct WordList: Sendable {
  /// The name between braces.
  public let name: String
  /// What stands for it.
  public var entries: [PhraseNode] { laterEntries.value }
  /// Where it is declared.
  public let place: RulePlace
  private let laterEntries: Later<[PhraseNode]>

  init(name: String, place: RulePlace, entries: Later<[PhraseNode]>) {
    self.name = name
    self.place = place
    laterEntries = entries
  }
}

/// All rules that are loaded together, checked.
public struct Rulebook: Sendable {
  /// The packs in the order they were loaded.
  public let packs: [RulePack]
  /// Rules in the order of their files.
  public internal(set) var rules: [Rule]
  /// Findings in the order of their files.
  public internal(set) var findings: [FindingRule]
  /// The gate's reasons by id.
  public let decisions: [DecisionID: Decision]
  /// Word lists by name; they are free of circles.
  public let wordLists: [String: WordList]
  /// How words are folded.
  public let spelling: Spelling
  /// What later packs changed of earlier ones, in the order it took effect.
  public let changes: [RuleChange]
  /// Windows, thresholds, contact hours.
  public let policy: Policy
  /// Words that tell due times.
  package var dueLanguage: DueLanguage { laterDueLanguage.value }
  /// 16 hexadecimal digits that change when a rule file does (FNV-1a over names and bytes; no cryptographic promise).
  public let fingerprint: String
  /// Its phrases as `Matching` compiled and recorded them, `nil` where nobody did.
  package internal(set) var recordedPhrases: StaticString?
  let laterDueLanguage: Later<DueLanguage>
}

extension Rulebook {
  /// The same rules with some running that are not in use.
  package func running(_ ids: Set<String>) -> Rulebook {
    var rulebook = self
    for index in rules.indices where ids.contains(rules[index].id) {
      rulebook.rules[index].status = .stable
      // What was compiled leaves out the phrases of what did not run.
      rulebook.recordedPhrases = nil
    }
    return rulebook
  }
}
