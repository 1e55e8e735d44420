import Diagnostics

/// The policy as it is read; a later pack's line replaces an earlier one of the same name.
struct PolicyDraft {
  /// Lines without which follow-ups can't work as they should.
  private static let wanted: [PolicyLine] = [.followUpWindow, .contactHours, .confirm]

  private(set) var policy = Policy()
  private var lines: [PolicyLine: (keyword: Span, pack: String)] = [:]
  private var firstHead: Span?

  /// Reads a declaration of policy.
  mutating func read(_ declaration: Declaration, pack: String) {
    firstHead = firstHead ?? declaration.head.keyword
    if let piece = declaration.head.pieces.first {
      Span(file: declaration.file, range: piece).report(
        .unexpectedText, "a policy has no name", help: "begin a new line for each of its keywords")
    }
    for statement in declaration.body where statement.hasValue() {
      if statement.file.isFull { return }
      var tokens = TokenReader(statement)
      do {
        let line = try PolicyLine.read(statement.name, &tokens)
        note(line, statement, pack: pack)
        try read(line, statement, &tokens)
      } catch {
        statement.keyword.report(error)
      }
    }
  }

  /// Warns of missing lines, and tells of contact hours that no follow-up can meet.
  func check() {
    guard let firstHead else { return }
    for line in Self.wanted where lines[line] == nil {
      firstHead.file.report(
        .missingPolicyLine, "no policy has the line `\(line.rawValue)`", at: firstHead.range,
        severity: .warning)
    }
    guard let hours = lines[.contactHours]?.keyword, let end = policy.endThatMeetsNoHours else {
      return
    }
    let opens = (end + policy.windowOpens / 60).weekTime
    let closes = (end + policy.windowCloses / 60).weekTime
    hours.report(
      .unreachableHours, "the follow-up window never meets the contact hours",
      label: "no contact within these hours can be followed up",
      note: "care that ends \(end.weekTime) may be followed up from \(opens) to \(closes)")
  }

  private mutating func note(_ line: PolicyLine, _ statement: Statement, pack: String) {
    if let known = lines[line], known.pack == pack, !statement.isGuessed {
      let first = known.keyword.place
      statement.keyword.report(
        .keywordTwice, "`\(line.rawValue)` is given twice",
        note: "the first is at \(first.file):\(first.line):\(first.column)")
    }
    lines[line] = (statement.keyword, pack)
  }

  private mutating func read(
    _ line: PolicyLine, _ statement: Statement, _ tokens: inout TokenReader
  )
    throws(Refusal)
  {
    switch line {
    case .followUpWindow: try readWindow(&tokens)
    case .contactHours: policy.contactHours = try ContactHoursReader.read(&tokens)
    case .routinePurposes: policy.routinePurposes = try Self.readNames(&tokens)
    case .gateOpens: policy.windowOpensGateWhenConfirmed = try Self.readGate(&tokens)
    case .holdAtMost: policy.holdAtMost = try tokens.expectDuration()
    case .reopenWithin: policy.reopenWithin = try tokens.expectDuration()
    case .stressClimbs:
      try tokens.expect("with", "2", "rules", "within", for: .badPolicyLine)
      policy.climbTurns = try tokens.expectTurns("customer")
    case .stressFalls:
      try tokens.expect("after", for: .badPolicyLine)
      policy.quietTurns = try tokens.expectTurns("quiet", "customer")
    case .askedWithin: policy.askedTurns = try tokens.expectTurns("customer")
    case .confirm:
      policy.confirmations = Self.readSentences(statement)
      return
    case .timezone: policy.timezone = try tokens.expectTimezone()
    }
    try tokens.expectEnd(.badPolicyLine)
  }

  private mutating func readWindow(_ tokens: inout TokenReader) throws(Refusal) {
    let start = tokens.peek?.range.lowerBound ?? tokens.last.lowerBound
    let opens = try tokens.expectDuration()
    try tokens.expect("to", for: .badPolicyLine)
    let closes = try tokens.expectDuration()
    let window = start..<tokens.last.upperBound
    try tokens.expect("after", "end", ",", "aim", for: .badPolicyLine)
    let aimStart = tokens.peek?.range.lowerBound ?? tokens.last.lowerBound
    let aim = try tokens.expectDuration()
    guard opens < closes else {
      throw Refusal(.badWindow, "the window closes before it opens", at: window)
    }
    guard (opens...closes).contains(aim) else {
      throw Refusal(
        .badWindow, "the aim is outside the window", at: aimStart..<tokens.last.upperBound)
    }
    policy.windowOpens = opens
    policy.windowCloses = closes
    policy.windowAim = aim
  }

  private static func readNames(_ tokens: inout TokenReader) throws(Refusal) -> Set<String> {
    var names: Set<String> = []
    repeat {
      names.insert(try tokens.expectName(for: .badPolicyLine))
    } while tokens.take(",")
    return names
  }

  // Whether the window's opening ends the hold for a problem that was confirmed explicitly.
  private static func readGate(_ tokens: inout TokenReader) throws(Refusal) -> Bool {
    try tokens.expect("when", for: .badPolicyLine)
    let isByWindow =
      try tokens.expect(oneOf: ["window", "check-in"], for: .badPolicyLine).text == "window"
    if isByWindow {
      try tokens.expect(
        "opens", "if", "confirmed", "explicitly", ",", "else", "when", "check-in",
        for: .badPolicyLine)
    }
    try tokens.expect("confirms", for: .badPolicyLine)
    return isByWindow
  }

  private static func readSentences(_ statement: Statement) -> [String] {
    var reader = QuoteReader(statement)
    return reader.quotes(after: statement.keyword).map { span in
      let text = span.text
      if text.allSatisfy(\.isWhitespace) {
        span.report(.emptyPhrase, "there is nothing in this sentence")
      }
      return text.withoutEscapes
    }
  }
}

/// The lines that a policy has.
private enum PolicyLine: String, CaseIterable {
  case followUpWindow = "follow-up window"
  case contactHours = "contact hours"
  case routinePurposes = "routine purposes"
  case gateOpens = "gate opens"
  case holdAtMost = "hold at most"
  case reopenWithin = "reopen within"
  case stressClimbs = "stress climbs"
  case stressFalls = "stress falls"
  case askedWithin = "asked within"
  case confirm
  case timezone

  /// Reads the words of the line's name that follow its keyword.
  static func read(_ keyword: String, _ tokens: inout TokenReader) throws(Refusal) -> PolicyLine {
    let lines = allCases.filter { $0.words[0] == keyword }
    guard var line = lines.first else {
      throw tokens.refusal(.badPolicyLine, wanted: "a line of the policy", candidates: [])
    }
    if lines.count > 1 {
      let second = try tokens.expect(oneOf: lines.map { $0.words[1] }, for: .badPolicyLine).text
      return lines.first { $0.words[1] == second } ?? line
    }
    line = lines[0]
    for word in line.words.dropFirst() { try tokens.expect(word, for: .badPolicyLine) }
    return line
  }

  private var words: [String] { rawValue.split(separator: " ").map(String.init) }
}

extension TokenReader {
  /// Takes a count of turns: a number, the words given, and `turns`.
  fileprivate mutating func expectTurns(_ words: String...) throws(Refusal) -> Int {
    let count = try expectNumber(1...1000, for: .badPolicyLine)
    for word in words { try expect(word, for: .badPolicyLine) }
    _ = try expect(oneOf: count == 1 ? ["turn", "turns"] : ["turns"], for: .badPolicyLine)
    return count
  }

  /// Takes the name of a zone; only its form is looked at, for the zones known differ between machines.
  fileprivate mutating func expectTimezone() throws(Refusal) -> String {
    guard let token = peek, token.range.count <= 64, token.isZoneName else {
      throw refusal(
        .badTimezone, wanted: "a zone of the IANA list, such as Europe/London", candidates: [])
    }
    _ = next()
    return token.text
  }
}

extension Span {
  // An offset such as +01:00 is no zone: it does not know daylight saving.
  fileprivate var isZoneName: Bool {
    let parts = file.scalars[range].split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.first, first.isLetter else { return false }
      return part.allSatisfy { $0.isLetter || $0.isDigit || "_+-".unicodeScalars.contains($0) }
    }
  }
}

extension String {
  /// The text with each backslash replaced by the character after it.
  var withoutEscapes: String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(scalar)
        isEscaped = false
      }
    }
    return String(plain)
  }
}
