import Rules
import TestSupport
import Transcripts

/// Makes rules with every kind of condition, and contacts in which they are heard, at random from few words.
struct ConditionGenerator {
  var random: SeededGenerator

  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The kinds of rule that are made; a rule's id begins with its kind.
  static let kinds = [
    "plain", "first-turns", "first-seconds", "last-turns", "last-seconds", "count", "sequence",
    "absence", "missing-turn", "missing-seconds", "missing-end", "silence", "hold", "reply",
    "capitals", "exclamation", "elongation", "emoji", "when", "mixed",
  ]

  static let words = ["late", "again", "fix", "deal", "thanks", "dead", "call", "works", "when"]

  /// A rule of each kind, and some findings.
  mutating func rules() -> String {
    let language = "words emoji-angry = 😡, >:(\n"
    let rules = Self.kinds.enumerated().map { rule($0.element, number: $0.offset) }
    return language + rules.joined() + (0..<4).map { finding($0) }.joined()
  }

  mutating func pick(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func word() -> String { Self.words.randomElement(using: &random) ?? "" }

  private mutating func phrases() -> String {
    (0..<number(1...2)).map { _ in
      // A word that nobody says keeps phrases apart: one that stands twice is refused.
      count += 1
      let core = pick(
        word(), word(), "(\(word())|\(word()))", "\(word()) ..2 \(word())", "\(word()) [\(word())]")
      return "\"\(core) [u\(count)]\"" + (number(0...5) == 0 ? " near 2 \"\(word())\"" : "")
    }.joined(separator: " ")
  }

  private mutating func role() -> String { pick("customer", "customer", "agent", "anyone") }

  private mutating func rule(_ kind: String, number index: Int) -> String {
    let (family, meaning) =
      [
        ("stress", "stress mild"), ("stress", "stress strong"), ("stress", "stress severe"),
        ("relief", "relief"), ("problem", "problem stated"), ("problem", "problem returned"),
        ("resolution", "resolution claimed"), ("resolution", "resolution confirmed"),
        ("resolution", "resolution denied"), ("offer", "offer cross_sell"),
        ("commitment", "commitment"), ("purpose", "purpose order-status"),
        ("conduct", "conduct test"),
        ("vulnerability", "vulnerability"), ("consent", "consent withdrawn"),
      ].randomElement(using: &random) ?? ("relief", "relief")
    let veto = number(0...3) == 0 ? "  unless within \(number(0...2)) words \(phrases())\n" : ""
    return """
      rule \(family).\(kind)-\(index)
        title    \(kind)
        status   \(pick("stable", "stable", "trial"))
      \(lines(kind).map { "  " + $0 }.joined(separator: "\n"))
      \(veto)  means    \(meaning)
        because  Mind it.
        source   house
        yes      customer: one
        yes      customer: two
        no       customer: three
        no       customer: four


      """
  }

  private mutating func lines(_ kind: String) -> [String] {
    switch kind {
    case "plain": ["heard \(role()) \(phrases())"]
    case "first-turns": ["heard \(role()) in first \(number(2...5)) turns \(phrases())"]
    case "first-seconds": ["heard \(role()) in first \(number(5...60)) seconds \(phrases())"]
    case "last-turns": ["heard \(role()) in last \(number(2...5)) turns \(phrases())"]
    case "last-seconds": ["heard \(role()) in last \(number(5...60)) seconds \(phrases())"]
    case "missing-turn": ["missing \(role()) \(phrases()) by turn \(number(1...5))"]
    case "missing-seconds": ["missing \(role()) \(phrases()) by \(number(5...60)) seconds"]
    case "missing-end": ["missing \(role()) \(phrases()) by end"]
    case "silence", "hold", "reply", "capitals", "exclamation", "elongation", "emoji":
      ["heard \(role())\(pick("", "", " " + phrases()))", condition(kind)]
    case "mixed":
      [
        "heard \(role()) \(pick("", "in first 6 turns", "in last 4 turns")) \(phrases())",
        "heard \(role()) \(phrases())",
      ]
        + ["count", "sequence", "absence", "silence", "when", "reply"]
        .shuffled(using: &random).prefix(number(1...3)).map { condition($0) }
    default: ["heard \(role()) \(phrases())", condition(kind)]
    }
  }

  private mutating func condition(_ kind: String) -> String {
    switch kind {
    case "count": return "at least \(number(2...3)) within \(number(1...6)) turns"
    case "sequence":
      let then = { (self: inout Self) in
        "then within \(self.number(1...4)) turns \(self.role()) \(self.phrases())"
      }
      return then(&self) + (number(0...1) == 0 ? "\n  " + then(&self) : "")
    case "absence": return "but not \(role()) \(phrases()) before"
    case "silence", "hold", "reply":
      return "\(kind) \(pick(">=", ">", "<", "<=")) \(number(1...25))s"
    case "capitals": return "shape capitals \(pick(">=", "<")) \(number(1...3)) words"
    case "exclamation": return "shape exclamation \(pick(">=", "<=")) \(number(1...3))"
    case "elongation": return "shape elongation"
    case "emoji": return "shape emoji angry"
    default: return "when \(state())"
    }
  }

  private mutating func state() -> String {
    let one = pick(
      "stress >= uneasy", "stress is calm", "problem is none", "problem is stated",
      "gate is blocked", "peak >= stressed", "problem count >= 1", "channel is chat",
      "confirmation is none")
    return pick(one, one, "not \(one)", "\(one) and not check-in", "\(one) or queue is billing")
  }

  private mutating func finding(_ index: Int) -> String {
    let event = pick(
      "offer made", "heard stress", "heard problem", "ended", "heard commitment",
      "stress is crisis",
      "offer asked")
    return """
      finding case.finding-\(index)
        title    A finding
        status   stable
        when     \(event) and (\(state()))
        severity major when stress >= stressed, else minor
        because  Look at it.
        source   house
        yes      customer: one
        no       customer: two


      """
  }
}

extension ConditionGenerator {
  /// A contact of some turns and events, its times whole, partly told, or not at all.
  mutating func contact(_ id: String) -> [TurnRecord] {
    let clock = pick("at", "at", "offset", "some", "none")
    var now: Int64 = 0
    var records: [TurnRecord] = []
    for _ in 0..<number(4...22) {
      now += Int64(number(0...12)) * 1000
      let before = now
      var record = number(0...4) == 0 ? event(id) : turn(id, &now)
      let isTold = clock != "some" || number(0...1) == 0
      if clock != "none", isTold {
        if clock == "offset" {
          record.offset = before
        } else {
          record.at = Timestamp(milliseconds: 1_700_000_000_000 + before)
        }
        if now > before, number(0...2) > 0 { record.duration = now - before }
        if clock != "some", number(0...2) == 0 { record.words = spokenWords(record, from: before) }
      }
      if records.isEmpty {
        record.facts = InteractionFacts()
        record.facts?.channel = pick("chat", "voice")
        record.facts?.timezone = "Europe/London"
      }
      records.append(record)
    }
    return records
  }

  private mutating func event(_ id: String) -> TurnRecord {
    let events: [TurnRecord.Event] = [.hold, .resume, .hold, .resume, .transfer, .offer, .end]
    let event = events.randomElement(using: &random) ?? .hold
    // Most contacts go on to the last record.
    let kept = event == .end && number(0...3) > 0 ? .resume : event
    return TurnRecord(
      interaction: id, event: kept,
      offer: kept == .offer ? OfferPrompt(id: nil, kind: .upSell) : nil)
  }

  private mutating func turn(_ id: String, _ now: inout Int64) -> TurnRecord {
    let count = number(1...6)
    now += Int64(count) * 500
    let text = (0..<count).map { _ in
      let word = self.word()
      return pick(word, word, word, word.uppercased(), word + "!", word + "!!", word + "eee")
    }.joined(separator: " ")
    let roles: [Role] = [.customer, .customer, .customer, .agent, .agent, .bot, .unknown, .note]
    return TurnRecord(
      interaction: id, speaker: roles.randomElement(using: &random),
      text: text + pick("", "", "", " 😡", " >:("))
  }

  private func spokenWords(_ record: TurnRecord, from start: Int64) -> [SpokenWord] {
    var words: [SpokenWord] = []
    var offset = 0
    for (index, word) in (record.text ?? "").split(separator: " ").enumerated() {
      let length = word.unicodeScalars.count
      let at = Double(start) / 1000 + Double(index) * 0.5
      words.append(SpokenWord(start: offset, end: offset + length, at: at, until: at + 0.4))
      offset += length + 1
    }
    return words
  }
}
