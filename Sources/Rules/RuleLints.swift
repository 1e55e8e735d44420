import Diagnostics

/// Finds what loads and is probably not meant: told as warnings.
struct RuleLints {
  private static let commonWordsList = "common-words"

  private let rules: [Rule]
  private let phrases: [PhraseDraft]
  private let commonWords: Set<String>

  init(_ draft: RulebookDraft) {
    rules = draft.rules.filter { $0.status == .stable || $0.status == .trial }
    phrases = draft.phrases
    let list = draft.wordLists.first { $0.name == Self.commonWordsList }
    commonWords = Set((list?.entries ?? []).flatMap(\.wordsAlone))
  }

  /// Tells of all of it.
  func report() {
    let repeated = repeatedPhrases()
    let common = commonPhrases()
    guard !repeated.isEmpty || !common.isEmpty else { return }
    for phrase in phrases where !phrase.span.file.isFull {
      if let first = repeated[phrase.phrase.place] {
        phrase.span.report(
          .phraseOfAnotherRule, "`\(first.rule)` hears this phrase too",
          note: "it stands there at \(first.place.shown)",
          help: "both rules would match; keep it in one of them", severity: .warning)
      }
      if let word = common[phrase.phrase.place] {
        phrase.span.report(
          .commonWordAlone, "the common word `\(word)` is enough for this phrase",
          help: "add the words that make it mean what the rule says", severity: .warning)
      }
    }
  }

  // Rules that ask for more than words may well share their phrases: one for the first time, one for the third.
  private func repeatedPhrases() -> [RulePlace: (rule: String, place: RulePlace)] {
    var firsts: [String: [String: (rule: String, place: RulePlace)]] = [:]
    var repeated: [RulePlace: (rule: String, place: RulePlace)] = [:]
    for rule in rules where rule.asksForWordsAlone {
      let family = rule.id.prefix { $0 != "." }
      for heard in rule.heard {
        let kind = family + " " + RulebookDraft.kind(heard.role, heard.position)
        var known = firsts.removeValue(forKey: kind) ?? [:]
        known.reserveCapacity(known.count + heard.phrases.count)
        for phrase in heard.phrases {
          let own = (rule: rule.id, place: phrase.place)
          guard let first = known.updateValue(own, forKey: phrase.text) else { continue }
          known[phrase.text] = first
          if first.rule != rule.id { repeated[phrase.place] = first }
        }
        firsts[kind] = known
      }
    }
    return repeated
  }

  private func commonPhrases() -> [RulePlace: String] {
    guard !commonWords.isEmpty else { return [:] }
    var common: [RulePlace: String] = [:]
    for phrase in rules.lazy.flatMap(\.heard).flatMap(\.phrases) {
      common[phrase.place] = phrase.root.wordsAlone.first { commonWords.contains($0) }
    }
    return common
  }
}

extension Rule {
  /// Whether its words are enough for it, whatever was said before or comes after.
  package var asksForWordsAlone: Bool {
    turnConditions.isEmpty && count == nil && sequence.isEmpty && absences.isEmpty
  }
}

extension PhraseNode {
  /// The words each of which is enough to be heard, in lower case.
  fileprivate var wordsAlone: [String] {
    switch self {
    case .word(let word): return [word.lowercased()]
    case .choice(let nodes): return nodes.flatMap(\.wordsAlone)
    case .sequence(let nodes):
      let needed = nodes.filter { if case .optional = $0 { false } else { true } }
      return needed.count == 1 ? needed[0].wordsAlone : []
    case .beginning, .optional, .gap, .list, .slot: return []
    }
  }
}
