import Diagnostics
import Matching
import Rules

/// Finds phrases that hear nothing of their own, and vetoes that strike out nothing or all.
struct PhraseLints {
  private let rulebook: Rulebook
  private let scope: LintScope
  private var comparer: PhraseComparer
  private var diagnostics: [Diagnostic] = []
  /// Of phrases of rules that ask for words alone, the first by family, role, position and what they hear.
  private var firsts: [String: (rule: String, phrase: Phrase)] = [:]

  private struct Heard {
    let role: HeardRole
    let position: ContactPosition?
    let phrase: Phrase
    let prepared: PhraseComparer.Prepared
  }

  init(_ rulebook: Rulebook, _ scope: LintScope) {
    self.rulebook = rulebook
    self.scope = scope
    comparer = PhraseComparer(rulebook)
  }

  mutating func report() -> [Diagnostic] {
    for rule in rulebook.rules where rule.isInUse {
      if rule.asksForWordsAlone, rule.status != .draft { reportRepeated(rule) }
      guard scope.holds(rule) else { continue }
      let heard = prepared(rule.heard + (rule.missing.map { [$0.heard] } ?? []))
      reportSubsumed(heard)
      reportVetoes(of: rule, on: heard)
    }
    return diagnostics
  }

  private mutating func prepared(_ lines: [Rules.Heard]) -> [Heard] {
    var prepared: [Heard] = []
    for line in lines {
      for phrase in line.phrases {
        // Fillers alone are no words to compare.
        guard let ready = comparer.prepared(phrase) else { continue }
        prepared.append(
          Heard(role: line.role, position: line.position, phrase: phrase, prepared: ready))
      }
    }
    return prepared
  }

  private mutating func reportSubsumed(_ heard: [Heard]) {
    for (index, narrow) in heard.enumerated() where !comparer.isSpent {
      let wide = heard.indices.first { other in
        guard !comparer.isSpent, other != index,
          scope.holds(heard[other].phrase, narrow.phrase), subsumes(heard[other], narrow)
        else { return false }
        // Of two that hear the same, the later one is told.
        return other < index || !subsumes(narrow, heard[other])
      }
      guard let wide = wide.map({ heard[$0] }) else { continue }
      diagnostics.append(
        .of(
          narrow.phrase, .warning, .subsumedPhrase,
          "`\(wide.phrase.text)` of this rule hears all that this phrase hears",
          note: "it stands at \(wide.phrase.place.shown)",
          help: "delete this phrase, or the words that the other has too many"))
    }
  }

  private mutating func subsumes(_ wide: Heard, _ narrow: Heard) -> Bool {
    wide.position == narrow.position && wide.role.hears(narrow.role)
      && comparer.covers(wide.prepared, narrow.prepared)
  }

  private mutating func reportVetoes(of rule: Rule, on heard: [Heard]) {
    guard !heard.isEmpty else { return }
    var vetoed: Set<Int> = []
    for veto in rule.vetoes {
      for phrase in veto.phrases where !comparer.isSpent {
        guard let prepared = comparer.prepared(phrase) else { continue }
        // A veto beside the match may always stand there; one around it must have room for it.
        if !veto.isBeside, scope.holds(phrase),
          !heard.contains(where: { comparer.canHold(prepared, $0.prepared) })
        {
          reportIdle(phrase, of: rule)
        }
        for index in heard.indices where !comparer.isSpent && !vetoed.contains(index) {
          guard scope.holds(heard[index].phrase, phrase) else { continue }
          if comparer.covers(prepared, heard[index].prepared, anywhere: veto.isBeside) {
            vetoed.insert(index)
            reportVetoed(heard[index].phrase, by: phrase)
          }
        }
      }
    }
  }

  private mutating func reportIdle(_ phrase: Phrase, of rule: Rule) {
    diagnostics.append(
      .of(
        phrase, .warning, .idleVeto, "no phrase of `\(rule.id)` can be part of these words",
        note: "`unless part of` vetoes a match that lies wholly inside its words",
        help: "write the match's own words too, or `unless within N words`"))
  }

  private mutating func reportVetoed(_ phrase: Phrase, by veto: Phrase) {
    diagnostics.append(
      .of(
        phrase, .warning, .vetoedPhrase, "every match of this phrase is vetoed",
        note: "by `\(veto.text)` at \(veto.place.shown)",
        help: "take the phrase out, or narrow the `unless`"))
  }

  // Two that read the same are told where the rules are loaded.
  private mutating func reportRepeated(_ rule: Rule) {
    let family = rule.id.prefix { $0 != "." }
    for heard in rule.heard {
      let kind = "\(family) \(heard.role) \(heard.position.map { "\($0)" } ?? "") "
      for own in heard.phrases {
        guard let key = comparer.key(of: own) else { continue }
        guard let first = firsts[kind + key] else {
          firsts[kind + key] = (rule.id, own)
          continue
        }
        guard first.rule != rule.id, first.phrase.text != own.text, scope.holds(first.phrase, own)
        else { continue }
        diagnostics.append(
          .of(
            own, .warning, .phraseOfAnotherRule, "`\(first.rule)` hears this phrase too",
            note: "it stands there as `\(first.phrase.text)` at \(first.phrase.place.shown)",
            help: "both rules would match; keep it in one of them"))
      }
    }
  }
}

extension HeardRole {
  /// Whether whoever the other role is, is heard by this one too.
  fileprivate func hears(_ other: HeardRole) -> Bool {
    self == other || self == .anyone || (self == .agent && other != .customer && other != .anyone)
  }
}

extension Veto {
  /// Whether it stands beside a match or in it, rather than around it.
  fileprivate var isBeside: Bool { if case .within = self { true } else { false } }
}
