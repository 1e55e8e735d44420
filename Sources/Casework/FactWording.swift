import Rules
import Transcripts

/// A fact in words, for who wants to know why it did not hold.
struct FactWording {
  /// How things are where it holds.
  let holds: String
  /// How things are where it does not hold.
  let fails: String
  /// What a condition asks for with it.
  let asked: String
  /// What a condition asks for that wants it not to hold.
  let opposite: String
  /// What is asked, for where there is no answer.
  let question: String

  /// Something that stands in one of several ways.
  fileprivate init(_ subject: String, is found: String, asked: String) {
    holds = subject + " was " + found
    fails = holds
    self.asked = asked
    opposite = "not " + asked
    question = subject + " " + asked
  }

  /// Something that is so or is not so.
  fileprivate init(_ question: String, holds: String, fails: String, asked: String) {
    self.holds = holds
    self.fails = fails
    self.asked = "for " + asked
    opposite = "for the contrary"
    self.question = question
  }
}

extension Fact {
  /// The fact in words, beside how things stand.
  func wording(_ facts: FindingFacts) -> FactWording {
    switch self {
    case .gate(let decision):
      FactWording("gate", is: facts.gate.decision.rawValue, asked: decision.rawValue)
    case .stress(let comparison, let level):
      FactWording("stress", is: facts.stress.level.name, asked: comparison.asking(for: level))
    case .peak(let comparison, let level):
      FactWording("peak", is: facts.stress.peak.name, asked: comparison.asking(for: level))
    case .problem(let state):
      FactWording("problem", is: facts.problem.state.rawValue, asked: state.rawValue)
    case .problemCount(let comparison, let count):
      FactWording(
        "problem count", is: String(facts.problem.count), asked: comparison.rawValue + " \(count)")
    case .confirmation(let confirmation):
      FactWording(
        "confirmation", is: facts.problem.confirmation?.rawValue ?? "none",
        asked: confirmation?.rawValue ?? "none")
    case .channel(let name):
      FactWording("channel", is: facts.channel ?? "not known", asked: name)
    case .queue(let name):
      FactWording("queue", is: facts.queue ?? "not known", asked: name)
    case .problemTold(let comparison, let count):
      FactWording(
        "problem told", is: String(facts.heard.problemTellings),
        asked: comparison.rawValue + " \(count)")
    case .offerMade, .offerAsked, .heard, .everHeard, .commitmentWithoutDue, .ended, .checkIn,
      .roleUnknown,
      .customerChanged, .customerUnknown, .zoneUnknown, .idRepeated, .timeReversed, .holdExpired,
      .repeatContact:
      eventWording
    }
  }

  private var eventWording: FactWording {
    switch self {
    case .offerMade(let kind):
      FactWording(
        "offer made", holds: "an offer\(kind.words) was made",
        fails: "no offer\(kind.words) was made",
        asked: "one")
    case .offerAsked(let kind):
      FactWording(
        "offer asked", holds: "tooling asked for an offer\(kind.words)",
        fails: "tooling did not ask for an offer\(kind.words)", asked: "that")
    case .heard(let family, let meaning):
      FactWording(
        "heard", holds: "\(family)\(meaning.words) was heard",
        fails: "no \(family)\(meaning.words) was heard", asked: "it")
    case .everHeard(let family, let meaning):
      FactWording(
        "ever heard", holds: "\(family)\(meaning.words) had been heard",
        fails: "no \(family)\(meaning.words) had been heard", asked: "it")
    case .commitmentWithoutDue:
      FactWording(
        "commitment without due", holds: "something was promised without a time",
        fails: "nothing was promised without a time", asked: "it")
    case .holdExpired:
      FactWording(
        "hold expired", holds: "a hold that nobody confirmed had run out",
        fails: "no hold had run out", asked: "one")
    case .repeatContact:
      FactWording(
        "repeat contact", holds: "the customer told of something unsettled again",
        fails: "nothing unsettled was told of again", asked: "it")
    case .checkIn:
      FactWording(
        "check-in", holds: "the contact is a check-in", fails: "the contact is no check-in",
        asked: "one")
    case .roleUnknown:
      FactWording(
        "role unknown", holds: "the record did not tell who spoke",
        fails: "the record told who spoke, or had told it before", asked: "one that does not")
    case .customerChanged:
      FactWording(
        "customer changed", holds: "the record named another customer",
        fails: "the record named no other customer", asked: "one")
    case .customerUnknown:
      FactWording(
        "customer unknown", holds: "a ledger was used, and no customer was named",
        fails: "a customer was named, or no ledger used", asked: "that")
    case .zoneUnknown:
      FactWording(
        "zone unknown", holds: "the customer's time zone was not known",
        fails: "the customer's time zone was known, or told before", asked: "an unknown one")
    case .idRepeated:
      FactWording(
        "id repeated", holds: "the id had been there before", fails: "the id was new",
        asked: "one that was there before")
    case .timeReversed:
      FactWording(
        "time reversed", holds: "the time ran backwards", fails: "the time ran forwards",
        asked: "one that runs backwards")
    default:
      FactWording(
        "ended", holds: "the contact had ended", fails: "the contact had not ended",
        asked: "its end")
    }
  }
}

extension OfferKind? {
  fileprivate var words: String { map { " of " + $0.rawValue } ?? "" }
}

extension String? {
  fileprivate var words: String { map { " " + $0 } ?? "" }
}

extension Comparison {
  fileprivate func asking(for level: StressLevel) -> String {
    self == .equal ? level.name : rawValue + " " + level.name
  }
}
