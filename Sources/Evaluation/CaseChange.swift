package import Casework
import Rules
import Transcripts

/// One thing that a change of rules changes of an interaction's verdict.
package struct CaseChange: Sendable, Equatable {
  /// What part of the verdict changes.
  package enum Aspect: String, Sendable, Hashable, CaseIterable {
    case problem
    case peak
    case gate
    case finding
    case checkIn = "check_in"
    case offer
    case commitment
  }

  /// What part changes.
  package let aspect: Aspect
  /// What it was; `nil` where it is gained.
  package let before: String?
  /// What it becomes; `nil` where it is lost.
  package let after: String?
  /// What the new verdict rests on, or the old one where something is lost.
  package let because: Evidence?

  /// What it is counted as; minutes of check-ins are not told apart.
  package var kind: ChangeKind {
    if aspect == .checkIn, before != nil, after != nil {
      return ChangeKind(aspect: aspect, before: "planned", after: "moved")
    }
    return ChangeKind(aspect: aspect, before: before, after: after)
  }
}

/// Changes that are alike.
package struct ChangeKind: Sendable, Hashable {
  /// What part changes.
  package let aspect: CaseChange.Aspect
  /// What it was.
  package let before: String?
  /// What it becomes.
  package let after: String?

  /// Order of aspects, then of what it was, then of what it becomes.
  static func precedes(_ lhs: ChangeKind, _ rhs: ChangeKind) -> Bool {
    (lhs.rank, lhs.before ?? "", lhs.after ?? "") < (rhs.rank, rhs.before ?? "", rhs.after ?? "")
  }

  private var rank: Int { CaseChange.Aspect.allCases.firstIndex(of: aspect) ?? 0 }
}

extension CaseChange {
  /// All that differs between two verdicts on one interaction; `peaks` are the words that held each highest level.
  static func changes(
    from old: CaseRecord, to new: CaseRecord, peaks: (old: [Evidence], new: [Evidence])
  ) -> [CaseChange] {
    var changes: [CaseChange] = []
    func compare(_ aspect: Aspect, _ before: String, _ after: String, _ because: [Evidence]) {
      guard before != after else { return }
      changes.append(
        CaseChange(
          aspect: aspect, before: before, after: after,
          because: because.first { $0.quote != nil } ?? because.first))
    }
    compare(
      .problem, old.problem.state.rawValue, new.problem.state.rawValue,
      new.problem.because.isEmpty ? old.problem.because : new.problem.because)
    compare(
      .peak, old.stress.peak.name, new.stress.peak.name,
      new.stress.peak > old.stress.peak ? peaks.new : peaks.old)
    compare(
      .gate, old.gate.decision.rawValue, new.gate.decision.rawValue, new.gate.because)
    changes += exchanged(.finding, old.findings.map(Item.init), new.findings.map(Item.init))
    compareCheckIns(old, new, &changes)
    changes += exchanged(
      .offer, old.offers.compactMap(Item.init), new.offers.compactMap(Item.init))
    changes += exchanged(
      .commitment, old.commitments.map(Item.init), new.commitments.map(Item.init))
    return changes
  }

  private static func compareCheckIns(
    _ old: CaseRecord, _ new: CaseRecord, _ changes: inout [CaseChange]
  ) {
    let (before, after) = (old.followUp, new.followUp)
    let statement = (after.brief ?? before.brief)?.problem.first
    if before.needed != after.needed {
      changes.append(
        CaseChange(
          aspect: .checkIn, before: before.needed ? "owed" : nil,
          after: after.needed ? "owed" : nil,
          because: statement ?? (after.needed ? new : old).gate.because.first))
    } else if before.checkIn?.at != after.checkIn?.at {
      let minute = { (followUp: FollowUp) in followUp.checkIn?.at?.rfc3339 ?? "no minute" }
      changes.append(
        CaseChange(
          aspect: .checkIn, before: minute(before), after: minute(after), because: nil))
    }
  }

  /// Something of which an interaction can have several.
  private struct Item: Hashable {
    let name: String
    let turn: Int
    let because: Evidence?

    init(_ finding: Finding) {
      name = finding.id
      turn = finding.turn
      because =
        finding.because.first { $0.quote != nil }
        ?? Evidence(rule: finding.id, turn: finding.turn)
    }

    init?(_ offer: OfferRecord) {
      guard offer.by != .tool else { return nil }
      name = "\(offer.kind.rawValue), \(offer.decision.rawValue)"
      turn = offer.turn
      because = Evidence(rule: "", turn: offer.turn, quote: offer.words?.quote)
    }

    init(_ commitment: Commitment) {
      name = commitment.state.rawValue
      turn = commitment.turn
      because = commitment.evidence
    }

    static func == (lhs: Item, rhs: Item) -> Bool {
      lhs.name == rhs.name && lhs.turn == rhs.turn
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(turn)
    }
  }

  private static func exchanged(
    _ aspect: Aspect, _ old: [Item], _ new: [Item]
  ) -> [CaseChange] {
    unmatched(old, in: new).map {
      CaseChange(aspect: aspect, before: $0.name, after: nil, because: $0.because)
    }
      + unmatched(new, in: old).map {
        CaseChange(aspect: aspect, before: nil, after: $0.name, because: $0.because)
      }
  }

  /// Items for which the other side has no equal left.
  private static func unmatched(_ items: [Item], in others: [Item]) -> [Item] {
    var left: [Item: Int] = [:]
    for other in others { left[other, default: 0] += 1 }
    return items.filter { item in
      guard let count = left[item], count > 0 else { return true }
      left[item] = count - 1
      return false
    }
  }
}
