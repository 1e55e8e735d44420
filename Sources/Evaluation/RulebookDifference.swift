package import Casework
import Rules

/// An interaction whose verdict a change of rules changes.
package struct ChangedCase: Sendable, Equatable {
  /// The interaction.
  package let interaction: String
  /// The file that it came from.
  package let source: String
  /// What changes.
  package let changes: [CaseChange]
}

/// Compares the verdicts of two rulebooks on the same interactions.
package struct RulebookDifference: Sendable {
  /// Interactions that both rulebooks judged.
  package private(set) var interactions = 0
  /// Those whose verdicts differ, in the order in which they were closed.
  package private(set) var changed: [ChangedCase] = []
  /// Interactions that only one of the rulebooks cut apart, so that they have no counterpart.
  package private(set) var unpaired = 0
  private var peaks: [String: Peaks] = [:]
  private var kinds: [ChangeKind: Int] = [:]
  private var waiting: (old: [String: [CaseRecord]], new: [String: [CaseRecord]]) = ([:], [:])

  /// The highest levels so far, and the words that held them.
  private struct Peaks {
    var old = Peak()
    var new = Peak()
  }

  private struct Peak {
    var level = StressLevel.calm
    var because: [Evidence] = []

    mutating func take(_ advice: Advice) {
      guard advice.stress.peak > level else { return }
      level = advice.stress.peak
      because = advice.stress.because
      // What rose and fell on one turn holds nothing any more, but was heard on it.
      if because.isEmpty {
        because = advice.matches.filter { $0.meaning.marker == "stress" }.map(\.evidence)
      }
    }
  }

  /// Makes a comparison of nothing.
  package init() {}

  /// Changes by kind, and the number of interactions with each, in order.
  package var counts: [(kind: ChangeKind, count: Int)] {
    kinds.sorted { ChangeKind.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }

  /// Takes what both rulebooks answered to a record.
  package mutating func take(old: Advice, new: Advice) {
    guard old.stress.peak > .calm || new.stress.peak > .calm else { return }
    var known = peaks[old.interaction] ?? Peaks()
    known.old.take(old)
    known.new.take(new)
    peaks[old.interaction] = known
  }

  /// Takes what both rulebooks closed; a case waits for its counterpart.
  package mutating func take(old: [CaseRecord], new: [CaseRecord], source: String) {
    for record in old { waiting.old[record.interaction, default: []].append(record) }
    for record in new { waiting.new[record.interaction, default: []].append(record) }
    var seen: Set<String> = []
    for record in old + new where seen.insert(record.interaction).inserted {
      pair(record.interaction, source: source)
    }
  }

  /// Ends a source.
  package mutating func endSource() {
    unpaired += (Array(waiting.old.values) + waiting.new.values).reduce(0) { $0 + $1.count }
    waiting = ([:], [:])
    peaks = [:]
  }

  private mutating func pair(_ interaction: String, source: String) {
    var old = waiting.old[interaction] ?? []
    var new = waiting.new[interaction] ?? []
    while !old.isEmpty, !new.isEmpty {
      compare(old.removeFirst(), new.removeFirst(), source: source)
    }
    waiting.old[interaction] = old.isEmpty ? nil : old
    waiting.new[interaction] = new.isEmpty ? nil : new
  }

  private mutating func compare(_ old: CaseRecord, _ new: CaseRecord, source: String) {
    interactions += 1
    let known = peaks.removeValue(forKey: old.interaction) ?? Peaks()
    let changes = CaseChange.changes(
      from: old, to: new, peaks: (known.old.because, known.new.because))
    guard !changes.isEmpty else { return }
    for kind in Set(changes.map(\.kind)) { kinds[kind, default: 0] += 1 }
    changed.append(
      ChangedCase(interaction: old.interaction, source: source, changes: changes))
  }
}
