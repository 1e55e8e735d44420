import Aftercare
import Casework
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("An interaction is assessed record by record")
struct AssessorTests {
  static let rules = [
    ("stress.angry", "customer", "angry", "stress strong"),
    ("stress.sick", "customer", "sick of this", "stress strong"),
    ("relief.phew", "customer", "phew", "relief"),
    ("problem.dead", "customer", "line is dead", "problem stated"),
    ("resolution.done", "agent", "it is done", "resolution claimed"),
    ("resolution.works", "customer", "it works", "resolution confirmed"),
    ("resolution.fails", "customer", "does not work", "resolution denied"),
    ("resolution.bye", "customer", "that is all", "resolution closing"),
    ("purpose.order", "customer", "where is my order", "purpose order-status"),
    ("purpose.plans", "customer", "what plans", "asked-for"),
    ("purpose.leave", "customer", "cancel my account", "purpose cancel"),
    ("offer.pack", "agent", "sports pack", "offer cross_sell"),
    ("offer.rate", "agent", "rate us", "offer advocacy"),
    ("offer.stay", "agent", "stay with us", "offer retention"),
    ("commitment.call", "agent", "i will call you", "commitment"),
    ("commitment.nocall", "customer", "nobody called", "commitment broken"),
    ("consent.stop", "customer", "stop calling me", "consent withdrawn"),
    ("vulnerability.ill", "customer", "i have cancer", "vulnerability"),
    ("stress.trial", "customer", "wobbly", "stress severe"),
  ]

  static let findings = """
    finding conduct.offer-while-held
      title    An offer was made while the gate was closed
      status   stable since 1.0
      when     offer made and gate is blocked
      severity critical when stress >= stressed, else major
      because  Solve now, cross-sell later.
      source   house
      yes      | customer: my line is dead
               | agent: we have a sports pack
      no       agent: it is done

    finding case.customer-changed
      title    The customer changed
      status   stable since 1.0
      when     customer changed
      severity minor
      because  Check it.
      source   house

    finding case.role-unknown
      title    No role
      status   stable since 1.0
      when     role unknown
      severity minor
      because  Name it.
      source   house

    finding follow-up.zone-unknown
      title    No zone
      status   stable since 1.0
      when     zone unknown
      severity minor
      because  Name it.
      source   house
    """

  static let rulebook: Result<Rulebook, any Error> = Result {
    let text = rules.map { id, role, phrase, means in
      TestRulebook.rule(
        id, heard: role, [phrase], means: means,
        status: id == "stress.trial" ? "trial" : "stable")
    }
    return try TestRulebook.load(text.joined(separator: "\n") + "\n" + findings)
  }

  private func advise(_ turns: [String]) throws -> (advice: [Advice], closed: [CaseRecord]) {
    var adviser = Adviser(rulebook: try Self.rulebook.get())
    let advice = turns.map { adviser.advise(Self.record($0)) }
    return (advice, adviser.closeOpen())
  }

  /// `c: text`, `a: text`, `b: text`, `?: text`, or an event such as `end` or `offer:retention`.
  private static func record(_ turn: String) -> TurnRecord {
    let roles: [Character: Role] = [
      "c": .customer, "a": .agent, "b": .bot, "?": .unknown, "n": .note,
    ]
    if let first = turn.first, let role = roles[first], turn.dropFirst().hasPrefix(": ") {
      return TurnRecord(interaction: "i", speaker: role, text: String(turn.dropFirst(3)))
    }
    let parts = turn.split(separator: ":").map(String.init)
    let kind = parts.count > 1 ? OfferKind(rawValue: parts[1]) : nil
    return TurnRecord(
      interaction: "i", event: TurnRecord.Event(rawValue: parts[0]),
      offer: kind.map { OfferPrompt(id: "o", kind: $0) })
  }

  @Test("an offer in distress is a critical finding, with the words")
  func offerInDistress() throws {
    let advice = try advise(["c: my line is dead and I am angry", "a: get our sports pack"]).advice
    let finding = try #require(advice.last?.findings.first)
    #expect(finding.id == "conduct.offer-while-held")
    #expect(finding.severity == .critical)
    #expect(finding.because.first?.quote == "sports pack")
    #expect(advice.last?.gate.opensWhen == [.stressCalm, .problemConfirmed, .followUpWindowOpen])
    #expect(advice.last?.next == "Mind stress.angry.")
  }

  private static func facts(language: String) -> InteractionFacts {
    var facts = InteractionFacts()
    facts.language = language
    return facts
  }

  @Test(
    "in a language that no pack is written in nothing is judged, and nothing is opened",
    arguments: ["de", "de-CH", "PT", "zh_Hans"])
  func foreignLanguage(_ language: String) throws {
    var adviser = Adviser(rulebook: try Self.rulebook.get())
    var first = Self.record("c: mir reicht es, angry")
    first.facts = Self.facts(language: language)
    let turns = [first] + ["c: where is my order", "a: sports pack"].map(Self.record)
    let advice = turns.map { adviser.advise($0) }
    #expect(advice.allSatisfy { $0.matches.isEmpty && $0.findings.isEmpty })
    let closed = try #require(adviser.closeOpen().first)
    for gate in advice.map(\.gate) + [closed.gate] {
      #expect(gate.basis == .notEvaluated)
      #expect(gate.decision == .blocked && gate.opensWhen.last == .ruleEvaluable)
      #expect(gate.because.contains { $0.rule == "policy.not-evaluated" && $0.turn == 1 })
    }
    #expect(closed.trajectory.isEmpty && closed.turns == 3)
    #expect(closed.stress.level == .calm && closed.problem.state == .none)
  }

  @Test(
    "a language of a pack is judged, and so is what is no tag of a language",
    arguments: ["en", "EN-gb", "en_AU", "english", "eng", ""])
  func knownLanguage(_ language: String) throws {
    var adviser = Adviser(rulebook: try Self.rulebook.get())
    var first = Self.record("c: I am angry")
    first.facts = Self.facts(language: language)
    #expect(adviser.advise(first).stress.level == .stressed)
  }

  @Test("answering what the customer asked for is no offer made")
  func answersAreNoOffers() throws {
    let asked = try advise(["c: what plans have you got", "a: there is the sports pack"])
    #expect(asked.advice.last?.findings.isEmpty == true)
    #expect(asked.advice.last?.gate.decision == .answerOnly)
    #expect(asked.closed.first?.offers.isEmpty == true)
    let later = try advise(["c: what plans have you got", "c: hm", "c: well", "a: the sports pack"])
    #expect(later.closed.first?.offers.count == 1)
  }

  @Test("tooling's question is answered by kind, and is no offer made")
  func toolingAsks() throws {
    let turns = ["c: cancel my account", "offer:cross_sell", "offer:retention", "offer:advocacy"]
    let (advice, closed) = try advise(turns)
    #expect(advice.map(\.gate.decision) == [.blocked, .blocked, .answerOnly, .blocked])
    #expect(advice.allSatisfy { $0.findings.isEmpty })
    #expect(closed.first?.offers.map(\.by) == [.tool, .tool, .tool])
  }

  @Test("a retention offer to one who cancels is no finding, to others it is")
  func retention() throws {
    let cancels = try advise(["c: cancel my account", "a: stay with us"]).advice
    #expect(cancels.last?.findings.isEmpty == true)
    let other = try advise(["c: my line is dead", "a: stay with us"]).advice
    #expect(other.last?.findings.count == 1)
  }

  @Test("routine contacts stay at none and are open")
  func routine() throws {
    let (advice, closed) = try advise(["c: where is my order", "a: it is done", "c: that is all"])
    #expect(advice.last?.problem.state == ProblemState.none)
    #expect(advice.last?.gate.decision == .open)
    #expect(closed.first?.followUp.needed == false)
    #expect(closed.first?.gate.decision == .open)
  }

  @Test("thanks confirm implicitly at the end only")
  func implicit() throws {
    let turns = ["c: my line is dead", "a: it is done", "c: that is all", "end"]
    let advice = try advise(turns).advice
    #expect(advice.map(\.problem.state) == [.stated, .claimed, .claimed, .confirmed])
    #expect(advice.last?.problem.confirmation == .implicit)
    #expect(advice.last?.followUp?.needed == true)
    #expect(advice.dropLast().allSatisfy { $0.followUp == nil })
  }

  @Test("a turn after the end reopens, and the count goes on")
  func reopens() throws {
    let turns = [
      "c: my line is dead", "a: it is done", "c: it works", "end", "c: it does not work", "end",
    ]
    let advice = try advise(turns).advice
    #expect(advice[3].gate.opensWhen == [.followUpWindowOpen])
    #expect(advice[4].problem.state == .denied && advice[4].gate.decision == .blocked)
    #expect(advice[4].turn == 4 && advice[5].turn == 4)
    #expect(advice[5].followUp?.needed == true)
    #expect(advice[5].gate.opensWhen == [.checkInConfirmed])
  }

  @Test("a commitment is open until the customer says that it was broken")
  func commitments() throws {
    let turns = ["c: my line is dead", "a: i will call you", "c: nobody called"]
    let closed = try #require(try advise(turns).closed.first)
    #expect(closed.commitments.map(\.state) == [.broken])
    #expect(closed.commitments.first?.evidence.quote == "i will call you")
    #expect(closed.gate.opensWhen.contains(.commitmentKept))
  }

  @Test("a rule on trial is shown and moves nothing")
  func trial() throws {
    let advice = try #require(try advise(["c: i feel wobbly"]).advice.first)
    #expect(advice.stress.level == .calm)
    #expect(advice.matches.first?.isTrial == true)
  }

  @Test("an unknown speaker blocks the gate once, with one finding")
  func unknownSpeaker() throws {
    let advice = try advise(["c: where is my order", "?: angry", "?: my line is dead"]).advice
    #expect(advice.map(\.findings.count) == [0, 1, 0])
    #expect(advice.map(\.gate.basis) == [.rule, .notEvaluated, .notEvaluated])
    #expect(advice.last?.stress.level == .calm)
  }

  @Test("notes are never judged but count as turns")
  func notes() throws {
    let advice = try advise(["n: customer angry, line is dead", "c: where is my order"]).advice
    #expect(advice.map(\.turn) == [1, 2])
    #expect(advice.last?.gate.decision == .open)
  }

  @Test("a vulnerable customer is released by a supervisor alone")
  func vulnerability() throws {
    let closed = try #require(
      try advise(["c: where is my order", "c: i have cancer"]).closed.first)
    #expect(closed.gate.opensWhen == [.supervisorRelease])
    #expect(closed.gate.opensAt == nil)
  }

  @Test("a customer who wants no contact gets no minute")
  func optOut() throws {
    var adviser = Adviser(rulebook: try Self.rulebook.get())
    var facts = InteractionFacts()
    facts.timezone = "Europe/London"
    facts.customer = "k"
    let at = try #require(Timestamp(rfc3339: "2026-03-03T19:00:00Z"))
    _ = adviser.advise(
      TurnRecord(
        interaction: "i", speaker: .customer, text: "my line is dead, stop calling me", at: at,
        facts: facts))
    let advice = adviser.advise(TurnRecord(interaction: "i", at: at, event: .end))
    #expect(advice.followUp?.checkIn?.at == nil && advice.followUp?.checkIn != nil)
    #expect(advice.gate.opensWhen == [.checkInConfirmed, .consentGiven])
  }

  @Test("the first customer stays, and another is a finding")
  func customerChanged() throws {
    var adviser = Adviser(rulebook: try Self.rulebook.get())
    var advice: [Advice] = []
    for name in ["one", "two", "two"] {
      var facts = InteractionFacts()
      facts.customer = name
      advice.append(
        adviser.advise(
          TurnRecord(interaction: "i", speaker: .customer, text: "hello", facts: facts)))
    }
    #expect(advice.map(\.findings.count) == [0, 1, 0])
    #expect(adviser.closeOpen().first?.facts.customer == "one")
  }

  @Test("a check-in is blocked to its end, and one that ends confirmed books nothing")
  func checkIn() throws {
    let turns = ["check_in", "a: is all well", "c: it works", "end"]
    let advice = try advise(turns).advice
    #expect(advice.dropLast().allSatisfy { $0.gate.opensWhen.contains(.checkInConfirmed) })
    #expect(advice.last?.followUp?.needed == false)
    #expect(advice.last?.gate.decision == .open)
  }

  @Test("idle interactions close by the stream's own time")
  func idle() throws {
    var adviser = Adviser(rulebook: try Self.rulebook.get(), idle: 600)
    let start = try #require(Timestamp(rfc3339: "2026-03-03T10:00:00Z"))
    for (id, minute) in [("a", 0), ("b", 5), ("b", 20)] {
      _ = adviser.advise(
        TurnRecord(
          interaction: id, speaker: .customer, text: "hello",
          at: start.adding(seconds: minute * 60)))
    }
    #expect(adviser.closeIdle().map(\.interaction) == ["a"])
    #expect(adviser.closeOpen().map(\.interaction) == ["b"])
  }

  @Test("an ended interaction is forgotten after the time in which it may be reopened")
  func forgets() throws {
    var adviser = Adviser(rulebook: try Self.rulebook.get())
    let start = try #require(Timestamp(rfc3339: "2026-03-03T10:00:00Z"))
    func say(_ id: String, _ text: String?, hours: Int, event: TurnRecord.Event? = nil) -> Advice {
      adviser.advise(
        TurnRecord(
          interaction: id, speaker: .customer, text: text,
          at: start.adding(seconds: hours * 3600), event: event))
    }
    _ = say("a", "my line is dead", hours: 0)
    _ = say("a", nil, hours: 1, event: .end)
    #expect(say("a", "hello", hours: 48).turn == 2)
    _ = say("a", nil, hours: 48, event: .end)
    _ = say("b", "hello", hours: 97)
    #expect(say("a", "hello", hours: 97).turn == 1)
  }
}
