import Matching
import Rules
import Transcripts

/// The customer is back about something that an earlier contact left unsettled.
struct RepeatContact: Sendable {
  /// The words with which the customer tells of it.
  let telling: Evidence
  /// What was said of it before, in the interaction that it names.
  let earlier: Evidence
}

/// Recognition of a contact that would not have been, had the one before settled the matter.
extension Assessor {
  /// The first words by which a customer of whom something is unsettled tells of a problem; an answer to a check-in, and a
  /// problem that the customer calls another one, is none.
  func repeatContact(
    by speaker: Role, _ matches: [PhraseMatch], turn: Int
  ) -> RepeatContact? {
    guard speaker == .customer, machine.count == 0, !gateFacts.isCheckIn, !matches.isEmpty,
      !isAnswering, let earlier = gateFacts.history.unsettled(at: clock.lastAt)
    else { return nil }
    let book = rules.rulebook.rules
    let heard = matches.filter { match in
      guard case .heard = match.part else { return false }
      return book[match.rule].status == .stable
    }
    guard !heard.contains(where: { book[$0.rule].meanings.contains(.problem(.new)) }),
      let words = heard.first(where: { book[$0.rule].meanings.contains(where: \.isTrouble) })
    else { return nil }
    return RepeatContact(
      telling: Evidence(
        rule: book[words.rule].id, turn: turn, start: words.start, end: words.end,
        quote: words.quote), earlier: earlier)
  }
}

extension CaseHistory {
  /// Words of a problem that is not settled, with the interaction in which it was told.
  fileprivate func unsettled(at now: Timestamp?) -> Evidence? {
    let open = standing(at: now).last { owed in
      if case .untilConfirmed = owed.hold { true } else { false }
    }
    guard let open else { return nil }
    guard let checkIn = openCheckIn else {
      return Evidence(
        rule: DecisionID.earlierNotConfirmed.rawValue, turn: nil, interaction: open.interaction)
    }
    // Stress alone leaves a check-in without a problem in its brief.
    guard var words = checkIn.problem.last else { return nil }
    words.rule = DecisionID.earlierNotConfirmed.rawValue
    return words
  }
}

extension Meaning {
  /// Whether it tells that something is wrong.
  fileprivate var isTrouble: Bool {
    switch self {
    case .problem, .resolution(.denied), .commitment(.broken): true
    default: false
    }
  }
}
