import Rules
import Transcripts

/// What a rule asks for and says, in words for a reader.
enum RuleWords {
  /// Whose words are heard.
  static func role(_ role: HeardRole) -> String {
    switch role {
    case .customer: "the customer"
    case .agent: "the company's side (agent, supervisor or bot)"
    case .supervisor: "a supervisor"
    case .bot: "a bot"
    case .anyone: "anyone"
    }
  }

  /// Where in the contact.
  static func position(_ position: ContactPosition) -> String {
    switch position {
    case .firstTurns(let count): "in the first \(turns(count))"
    case .firstSeconds(let seconds): "in the first \(duration(milliseconds: seconds * 1000))"
    case .lastTurns(let count): "in the last \(turns(count)), which is known only at the end"
    case .lastSeconds(let seconds):
      "in the last \(duration(milliseconds: seconds * 1000)), which is known only at the end"
    }
  }

  /// Whose words, and where in the contact.
  static func speaker(_ heard: Heard) -> String {
    role(heard.role) + (heard.position.map { ", " + position($0) } ?? "")
  }

  /// By when something must be heard.
  static func deadline(_ deadline: Missing.Deadline) -> String {
    switch deadline {
    case .turn(let turn): "by the end of turn \(turn)"
    case .seconds(let seconds): "by \(duration(milliseconds: seconds * 1000)) from the start"
    case .end: "by the end of the contact"
    }
  }

  /// What vetoes a match, without its phrases.
  static func veto(_ veto: Veto) -> (words: String, phrases: [Phrase]) {
    switch veto {
    case .within(let words, let phrases):
      ("at most \(count(words, "word")) from what was heard", phrases)
    case .partOf(let phrases): ("around all that was heard", phrases)
    }
  }

  /// How far a rule has come, and what follows from that.
  static func status(_ status: RuleStatus, since: String?) -> String {
    let name = status.rawValue + (since.map { " since " + $0 } ?? "")
    return switch status {
    case .draft: name + ": never runs"
    case .trial: name + ": runs and is shown, moves nothing"
    case .stable: name
    case .retired: name + ": does not run"
    }
  }

  /// A number of turns.
  static func turns(_ number: Int) -> String { count(number, "turn") }

  /// A number of things.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A duration in its largest unit that goes into it.
  static func duration(milliseconds: Int) -> String {
    for (unit, noun) in [(3_600_000, "hour"), (60_000, "minute"), (1000, "second")]
    where milliseconds % unit == 0 && milliseconds > 0 {
      return count(milliseconds / unit, noun)
    }
    return count(milliseconds, "millisecond")
  }

  /// An amount and how what is measured must stand to it.
  static func amount(_ comparison: Comparison, _ amount: String) -> String {
    switch comparison {
    case .atLeast: "at least " + amount
    case .atMost: "at most " + amount
    case .above: "more than " + amount
    case .below: "less than " + amount
    case .equal: "exactly " + amount
    }
  }
}

extension RuleWords {
  /// What must be true of the turn.
  static func condition(_ condition: TurnCondition) -> String {
    switch condition {
    case .when(let state): "before the turn, " + self.condition(state)
    case .silence(let comparison, let time):
      "nobody speaks for \(amount(comparison, duration(milliseconds: time))) before the turn"
    case .hold(let comparison, let time):
      "the customer was on hold for \(amount(comparison, duration(milliseconds: time)))"
        + " before the turn"
    case .reply(let comparison, let time):
      "the turn comes \(amount(comparison, duration(milliseconds: time)))"
        + " after the other side's"
    case .shape(let shape): self.shape(shape)
    }
  }

  private static func shape(_ shape: TextShape) -> String {
    switch shape {
    case .capitals(let comparison, let words):
      amount(comparison, count(words, "word")) + " of the turn in capitals"
    case .exclamation(let comparison, let marks):
      amount(comparison, count(marks, "exclamation mark")) + " in the turn"
    case .elongation: "a word of the turn has a letter drawn out, as in \"sooo\""
    case .emoji(let kind): "an emoji of the list `emoji-\(kind)` in the turn"
    }
  }

  /// A condition on the state and on what a record brings.
  static func condition(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): parts.map(part).joined(separator: ", and ")
    case .any(let parts): parts.map(part).joined(separator: ", or ")
    case .not(let part): "not (" + self.condition(part) + ")"
    case .fact(let fact): self.fact(fact)
    }
  }

  private static func part(_ condition: Condition) -> String {
    switch condition {
    case .all, .any: "(" + self.condition(condition) + ")"
    case .not, .fact: self.condition(condition)
    }
  }

  private static func fact(_ fact: Fact) -> String {
    switch fact {
    case .offerMade(let kind): "the agent's side makes an offer" + ofKind(kind) + ", unasked"
    case .offerAsked(let kind): "tooling asks whether it may show an offer" + ofKind(kind)
    case .heard(let family, let meaning):
      "`\(family)\(meaning.map { " " + $0 } ?? "")` is heard"
    case .everHeard(let family, let meaning):
      "`\(family)\(meaning.map { " " + $0 } ?? "")` was heard by now"
    case .commitmentWithoutDue: "the agent's side promises something and tells no time for it"
    case .gate(let decision): "the gate is \(decision.rawValue)"
    case .stress(let comparison, let level): "stress is " + self.level(comparison, level)
    case .peak(let comparison, let level): "the peak of stress is " + self.level(comparison, level)
    case .problem(.none): "there is no problem"
    case .problem(let state): "the problem is \(state.rawValue)"
    case .problemCount(let comparison, let number):
      "there were " + amount(comparison, count(number, "problem"))
    case .problemTold(let comparison, let number):
      "the customer told of a problem " + amount(comparison, count(number, "time"))
    case .confirmation(nil): "the solution is not confirmed"
    case .confirmation(let confirmation?): "the solution is confirmed, \(confirmation.rawValue)"
    case .channel(let name): "the channel is \(name)"
    case .queue(let name): "the queue is \(name)"
    case .ended: "the interaction ends"
    case .checkIn: "the interaction is a check-in"
    case .roleUnknown: "the record does not tell who speaks"
    case .customerChanged: "the record names another customer"
    case .customerUnknown: "a ledger is used, and no customer is named"
    case .zoneUnknown: "the customer's time zone is not known"
    case .idRepeated: "another interaction has this id"
    case .timeReversed: "the record's time is before that of the one above it"
    case .repeatContact:
      "the customer tells of a problem while an earlier contact left one unsettled"
    case .holdExpired: "an earlier contact's hold ran out before any check-in confirmed"
    }
  }

  private static func ofKind(_ kind: OfferKind?) -> String {
    kind.map { " of \($0.rawValue)" } ?? ""
  }

  private static func level(_ comparison: Comparison, _ level: StressLevel) -> String {
    switch comparison {
    case .atLeast: level.name + " or above"
    case .atMost: level.name + " or below"
    case .above: "above " + level.name
    case .below: "below " + level.name
    case .equal: level.name
    }
  }
}
