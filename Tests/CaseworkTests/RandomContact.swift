import Matching
import Rules
import TestSupport
import Transcripts

@testable import Casework

/// One turn of a contact made of words that each mean one thing.
struct ScriptedTurn: Sendable {
  var speaker: Role
  var words: [String]
}

/// Contacts and pasts made at random, the same for the same seed, and led through the real matcher and assessor.
struct RandomContact: Sendable, CustomStringConvertible {
  var turns: [ScriptedTurn]
  var isCheckIn: Bool
  var past: [HistoryFact]
  var isPastUnreadable: Bool

  static let stressWords = [
    "mildone", "mildtwo", "mildthree", "strongone", "strongtwo", "severeone",
  ]
  static let customerWords =
    stressWords + [
      "phew", "broken", "another", "back", "works", "nogood", "bye", "forget", "order", "cancel",
      "legal", "plans", "nobodycalled", "youcalled", "stopcalling", "docall", "ill", "hm",
    ]
  static let agentWords = ["looking", "done", "will", "handing", "callyou", "pack", "hm", "hm"]

  static let start = Timestamp(milliseconds: 1_772_550_000_000)

  init(_ random: inout SeededGenerator) {
    isCheckIn = Int.random(in: 0..<5, using: &random) == 0
    isPastUnreadable = Int.random(in: 0..<20, using: &random) == 0
    turns = (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.turn(&random) }
    past = isPastUnreadable ? [] : Self.past(&random)
  }

  var description: String {
    let said = turns.map { "\($0.speaker.rawValue): \($0.words.joined(separator: " "))" }
    return "\(isCheckIn ? "check-in; " : "")\(said.joined(separator: " | "))\n  past: \(past)"
  }

  private static func turn(_ random: inout SeededGenerator) -> ScriptedTurn {
    let speakers: [Role] = [.customer, .customer, .customer, .agent, .agent, .bot, .supervisor]
    var speaker = speakers.randomElement(using: &random) ?? .customer
    if Int.random(in: 0..<25, using: &random) == 0 { speaker = .unknown }
    let words = speaker.isCompany ? agentWords : customerWords
    return ScriptedTurn(
      speaker: speaker,
      words: (0..<Int.random(in: 1...3, using: &random)).map { _ in
        words.randomElement(using: &random) ?? "hm"
      })
  }

  private static func past(_ random: inout SeededGenerator) -> [HistoryFact] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let at = start.adding(seconds: -Int.random(in: 1...40 * 86_400, using: &random))
      return HistoryFact(at: at, event(after: at, &random))
    }
  }

  static func event(
    after at: Timestamp, _ random: inout SeededGenerator
  ) -> HistoryFact.Event {
    let id = ["i1", "i2"].randomElement(using: &random) ?? "i1"
    let window = at.adding(seconds: 12 * 3600)
    let latest = at.adding(seconds: 30 * 86_400)
    let outcome = CheckInOutcome.allCases.randomElement(using: &random) ?? .confirmed
    let holds: [OwedFollowUp.Hold?] = [
      nil, .untilWindowOpens(window), .untilConfirmed(atMost: latest),
      .untilConfirmed(atMost: latest), .untilConfirmed(atMost: nil),
    ]
    switch Int.random(in: 0..<12, using: &random) {
    case 0...3:
      return .careEnded(
        interaction: id, owed: holds.randomElement(using: &random) ?? nil, isConfirmed: false,
        isJudged: Int.random(in: 0..<6, using: &random) > 0)
    case 4...5: return .checkIn(interaction: id, outcome: outcome, heldUntil: latest)
    case 6: return .checkInLapsed
    case 7: return .commitmentBroken(id: id)
    case 8: return [.contactBarred, .consentGiven].randomElement(using: &random) ?? .contactBarred
    case 9: return .vulnerability
    case 10: return .held(until: [nil, window, latest].randomElement(using: &random) ?? nil)
    default:
      return [.released, .commitmentKept(id: nil)].randomElement(using: &random) ?? .released
    }
  }

  var history: CaseHistory {
    isPastUnreadable ? .unreadable : CaseHistory(facts: past, before: Self.start)
  }

  /// What a ledger would know after the contact, and after what was written down since.
  func history(after ended: Assessor, and since: [HistoryFact] = []) -> CaseHistory {
    let end = ended.clock.lastAt ?? Self.start
    let facts = past + ended.closed().historyFacts(recordedAt: end) + since
    let last = facts.map(\.at).max() ?? end
    return CaseHistory(facts: facts, before: last.adding(milliseconds: 1))
  }

  /// Leads the contact through, calling `look` after each turn and after the end.
  func lead(
    _ bench: inout ContactBench, look: (_ assessor: Assessor, _ turn: Int?) -> Void
  ) -> Assessor {
    var assessor = Assessor(interaction: "now", rules: bench.rules, history: history)
    if isCheckIn {
      _ = bench.take(TurnRecord(interaction: "now", at: Self.start, event: .checkIn), by: &assessor)
    }
    for (index, turn) in turns.enumerated() {
      let record = TurnRecord(
        interaction: "now", speaker: turn.speaker, text: turn.words.joined(separator: ", "),
        at: Self.start.adding(seconds: 60 * index))
      _ = bench.take(record, by: &assessor)
      look(assessor, index)
    }
    let end = Self.start.adding(seconds: 60 * turns.count)
    _ = bench.take(TurnRecord(interaction: "now", at: end, event: .end), by: &assessor)
    look(assessor, nil)
    return assessor
  }
}

/// A matcher and rules in which each word means one thing.
struct ContactBench {
  let rules: CaseRules
  private var matcher: Matcher

  init() throws {
    let meanings: [(word: String, role: String, means: String)] = [
      ("mildone", "customer", "stress mild"), ("mildtwo", "customer", "stress mild"),
      ("mildthree", "customer", "stress mild"), ("strongone", "customer", "stress strong"),
      ("strongtwo", "customer", "stress strong"), ("severeone", "customer", "stress severe"),
      ("phew", "customer", "relief"), ("broken", "customer", "problem stated"),
      ("another", "customer", "problem new"), ("back", "customer", "problem returned"),
      ("works", "customer", "resolution confirmed"), ("nogood", "customer", "resolution denied"),
      ("bye", "customer", "resolution closing"), ("forget", "customer", "resolution abandoned"),
      ("order", "customer", "purpose order-status"), ("cancel", "customer", "purpose cancel"),
      ("legal", "customer", "purpose legal"), ("plans", "customer", "asked-for"),
      ("nobodycalled", "customer", "commitment broken"),
      ("youcalled", "customer", "commitment kept"),
      ("stopcalling", "customer", "consent withdrawn"), ("docall", "customer", "consent given"),
      ("ill", "customer", "vulnerability"), ("looking", "agent", "resolution working"),
      ("done", "agent", "resolution claimed"), ("will", "agent", "resolution promised"),
      ("handing", "agent", "resolution escalated"), ("callyou", "agent", "commitment"),
      ("pack", "agent", "offer cross_sell"),
    ]
    let text = meanings.map { word, role, means in
      let family = means.split(separator: " ")[0] == "asked-for" ? "purpose" : means
      return TestRulebook.rule(
        "\(family.split(separator: " ")[0]).\(word)", heard: role, [word], means: means)
    }
    let rulebook = try TestRulebook.load(text.joined(separator: "\n"))
    rules = CaseRules(rulebook: rulebook)
    matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
  }

  mutating func take(_ record: TurnRecord, by assessor: inout Assessor) -> Advice {
    let matches = record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
    return assessor.take(record, matches: matches)
  }

  /// A further turn, after all others.
  mutating func say(_ word: String, by speaker: Role = .customer, to assessor: inout Assessor) {
    let at = assessor.clock.lastAt
    _ = take(
      TurnRecord(interaction: "now", speaker: speaker, text: word, at: at), by: &assessor)
  }
}
