package import Casework
package import Rules
package import Transcripts

/// Counts where each rule was heard, record by record; what it keeps does not grow with the number of turns.
package struct RuleFrequencies: Sendable {
  private struct Counts {
    var turns = 0
    var sources = 0
    var lastSource = 0
    var interactionsByClass: [Int: Int] = [:]
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  private let rulebook: Rulebook
  private let families: [Substring]
  private let findingIndices: [String: Int]
  /// By rule, then by finding.
  private var counts: [Counts]
  private var together: [Pair: Int] = [:]
  /// What was heard so far in interactions of which more may come.
  private var open: [String: Set<Int>] = [:]
  private var classes: [String] = []
  private var interactionsByClass: [Int] = []
  private var currentClass = 0
  private var sources = 0
  private var turns = 0

  /// Makes counts of nothing.
  package init(rulebook: Rulebook) {
    self.rulebook = rulebook
    families = rulebook.rules.map { $0.id.prefix { $0 != "." } }
    findingIndices = Dictionary(
      rulebook.findings.enumerated().map { ($1.id, rulebook.rules.count + $0) },
      uniquingKeysWith: { first, _ in first })
    counts = Array(repeating: Counts(), count: rulebook.rules.count + rulebook.findings.count)
  }

  /// Begins the next source; sources of one class are counted together.
  package mutating func begin(class name: String) {
    sources += 1
    if let known = classes.firstIndex(of: name) {
      currentClass = known
    } else {
      currentClass = classes.count
      classes.append(name)
      interactionsByClass.append(0)
    }
  }

  /// Takes a record and the rules that held on it; an interim transcript does not count, for its words come again.
  package mutating func take(_ record: TurnRecord, held: Set<Int>) {
    if record.partial { return }
    if record.text != nil { turns += 1 }
    count(held, in: record.interaction)
  }

  /// Takes the end of an interaction, and the rules that only the end told to hold.
  package mutating func close(_ record: CaseRecord, heldAtEnd: Set<Int>) {
    count(heldAtEnd, in: record.interaction)
    var heard = open.removeValue(forKey: record.interaction) ?? []
    for finding in record.findings {
      guard let index = findingIndices[finding.id] else { continue }
      note(index)
      heard.insert(index)
    }
    interactionsByClass[currentClass] += 1
    for index in heard { counts[index].interactionsByClass[currentClass, default: 0] += 1 }
  }

  private mutating func count(_ held: Set<Int>, in interaction: String) {
    guard !held.isEmpty else { return }
    open[interaction, default: []].formUnion(held)
    for index in held {
      note(index)
      for other in held where other > index && families[other] == families[index] {
        together[Pair(first: index, second: other), default: 0] += 1
      }
    }
  }

  private mutating func note(_ index: Int) {
    counts[index].turns += 1
    if counts[index].lastSource != sources {
      counts[index].lastSource = sources
      counts[index].sources += 1
    }
  }
}

extension RuleFrequencies {
  /// The counts of all that was taken: rules in the order of their files, then findings.
  package var listed: FrequencyList {
    let entries =
      rulebook.rules.map { ($0.id, false, $0.status) }
      + rulebook.findings.map { ($0.id, true, $0.status) }
    return FrequencyList(
      interactions: interactionsByClass.reduce(0, +), turns: turns, sources: sources,
      classes: zip(classes, interactionsByClass).map { ClassCount(name: $0, interactions: $1) }
        .sorted { $0.name < $1.name },
      rules: zip(entries, counts).map { entry, counts in
        RuleFrequency(
          rule: entry.0, isFinding: entry.1, status: entry.2, turns: counts.turns,
          interactions: counts.interactionsByClass.values.reduce(0, +), sources: counts.sources,
          byClass: counts.interactionsByClass.map {
            ClassCount(name: classes[$0.key], interactions: $0.value)
          }.sorted { ($1.interactions, $0.name) < ($0.interactions, $1.name) })
      }, overlaps: overlaps)
  }

  /// Pairs of one family, those that are heard together most first.
  private var overlaps: [RuleOverlap] {
    together.map { pair, turns in
      let (first, second) = (counts[pair.first].turns, counts[pair.second].turns)
      let (rarer, other) =
        first <= second ? (pair.first, pair.second) : (pair.second, pair.first)
      return RuleOverlap(
        rule: rulebook.rules[rarer].id, other: rulebook.rules[other].id, turns: turns,
        ofTurns: min(first, second))
    }.sorted { ($1.turns, $0.rule, $0.other) < ($0.turns, $1.rule, $1.other) }
  }
}
