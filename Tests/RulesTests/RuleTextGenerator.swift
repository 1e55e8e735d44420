import TestSupport

/// Writes rule files at random that are right in all, with every keyword of the language.
struct RuleTextGenerator {
  private var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func file() -> String {
    var parts = [Sample.pack, words()]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      parts.append(
        [rule(), finding(), list(), comment() + "\n"].randomElement(using: &random) ?? "")
    }
    if Bool.random(using: &random) { parts.append(policy()) }
    return parts.joined(separator: Bool.random(using: &random) ? "\n" : "")
  }

  /// The text with other blanks and without the indentation.
  mutating func untidied(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = String(line.drop { $0 == " " })
      let blanks = String(repeating: " ", count: Int.random(in: 0...4, using: &random))
      lines.append(blanks + content + (Bool.random(using: &random) ? "  " : ""))
      if content.isEmpty, Bool.random(using: &random) { lines.append("\t") }
    }
    return lines.joined(separator: Bool.random(using: &random) ? "\r\n" : "\n")
  }

  private mutating func pick(_ choices: String...) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private mutating func word() -> String {
    count += 1
    return pick("late", "wäre", "can't", "rule", "policy", "title", "box", "words", "no")
      + "\(count)"
  }

  private mutating func words() -> String {
    let entries = (0..<Int.random(in: 1...30, using: &random)).map { _ in word() }
    let joint = pick(", ", ",", ",\n  ", ",\n  # between\n  ")
    return "words thing = " + entries.joined(separator: joint) + "\n"
      + "words emoji-angry = 😡, >:(, \\,x, #y, :\"\n"
  }

  private mutating func list() -> String {
    let one = word()
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "fillers \(one),\n  \(word())\n"
    case 1: return "spelling \(one), \(word())   = \(word()) \(word())\n"
    case 2: return "ending '\(one) = \(word()), \(word())\n"
    case 3: return "term \(one),\n  half \(word())   =  time  12:00 - 15  minutes\n"
    case 4:
      return
        "due in {number} \(one) , [by] {day} \(word()) = \(pick("nothing", "today + 2 days"))\n"
    default:
      return "words list-\(one.unicodeScalars.count)-\(count) = a {thing}, [b] \(word()), c*\n"
    }
  }

  private mutating func phrase() -> String {
    let core = word()
    let text = pick(
      core, "(\(core)|\(word()) x) [y]", "\(core) ..3 {thing}", "{number} \(core)*",
      "\\(\(core)\\) \\\" z", "[a] \(core) [b|c d]")
    return pick("\"\(text)\"", "\"\(text)\"", "\"\(text)\" near 4  \"\(word())\"")
  }

  private mutating func phrases() -> String {
    let joint = pick(" ", "\n   ", "\n  # here\n    ", "\n\n")
    let lead = pick(" ", "\n           ")
    return lead
      + (0..<Int.random(in: 1...4, using: &random)).map { _ in phrase() }.joined(separator: joint)
  }

  private mutating func rule() -> String {
    let role = pick("customer", "agent in first 30 seconds", "anyone in last 3 turns", "bot")
    var lines = ["title \(text())", "status \(pick("stable since 1.0", "trial", "draft"))"]
    if Int.random(in: 0..<5, using: &random) == 0 {
      lines.append("missing agent\(phrases()) by \(pick("turn 3", "end", "30 seconds"))")
      lines.append("when \(states())")
    } else {
      lines.append("heard \(role)\(phrases())")
      lines += conditions()
    }
    if Bool.random(using: &random) { lines.append("unless within 3 words\(phrases())") }
    if Bool.random(using: &random) { lines.append("unless part of\(phrases())") }
    lines.append("means \(pick("stress mild", "stress severe"))")
    if Bool.random(using: &random) { lines.append("mistakes \(text())") }
    lines += ["because \(text())", "source house", comment()]
    for kind in ["yes", "no", "yes", "no"] { lines.append("\(kind) \(example())") }
    return "rule stress.r\(word().unicodeScalars.count)-\(count)\n"
      + lines.shuffled(using: &random).joined(separator: "\n") + "\n\n"
  }

  private mutating func conditions() -> [String] {
    let all = [
      "heard supervisor\(phrases())", "when \(states())", "silence >= 2s", "silence < 9  s",
      "hold > 2 minutes", "reply <= 60s", "shape capitals >= 3 words", "shape emoji angry",
      "at least 2 within 5 turns", "then within 6 turns agent\(phrases())",
      "but not customer\(phrases()) before",
    ]
    return all.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
  }

  private mutating func states() -> String {
    pick(
      "stress >= calm", "stress >=  stressed and (problem is claimed or not channel is email)",
      "not check-in")
  }

  private mutating func finding() -> String {
    """
    finding case.f\(word().unicodeScalars.count)-\(count)
    title \(text())
    status stable since 1.0
    when heard problem returned and \(states())
    severity \(pick("major", "critical when stress is crisis,\n  minor when ended, else info"))
    because \(text())
    source house
    yes | customer: \(line())
        | [silence 30s]
        |agent :\(line())
    no customer: \(line())

    """
  }

  private mutating func text() -> String {
    let long = (0..<30).map { _ in word() }.joined(separator: pick(", ", " ", ","))
    return pick(
      "Say  when, and why.", "A,\n  b", "\"Quoted\" = a, text | (x) # y", "Ä: é \\ \u{1F600}", long)
  }

  private mutating func line() -> String { text().replacing("\n", with: " ") }

  private mutating func comment() -> String { pick("", "# a comment", "  #another, ") }

  private mutating func example() -> String {
    pick(
      "customer: \(line())", "| bot: Hi,\n | customer: \"x\",",
      "\n  # a turn\n  | [hold 3m]\n|customer:a\n | [state stress=calm]\n |agent: b")
  }

  private mutating func policy() -> String {
    """
    policy
    follow-up window 12h  to 24h after end,aim 18h
    contact hours mon-sat 08:00-20:00,
     sun 10:00-18:00
    contact   hours for channel  voice region north mon-fri 09:00-17:00 ,sat 10:00-12:00
    contact hours for queue \(pick("claims", "policy", "rule"))   daily 00:00-24:00
    holidays 12-25,\(pick("12-26", "2026-04-03"))
    holidays for region north \(pick("none", "01-02"))
    business days  mon-fri 09:00-17:00
    channel window message/whatsapp \(pick("23h", "none"))
    routine purposes a,b , c
    gate opens when window opens if confirmed explicitly, else when check-in confirms
    hold at most \(pick("30 days", "40d", "700 hours"))
    stress climbs with 2 rules within 4 customer turns
    confirm "Solved?" "Good \\"x\\"?"
    timezone Europe/London
    timezone for region gulf Asia/Dubai

    """
  }
}
