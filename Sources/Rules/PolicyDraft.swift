import Diagnostics

/// The policy as it is read; a later pack's line replaces an earlier one of the same name.
struct PolicyDraft {
  /// Lines without which follow-ups can't work as they should.
  private static let wanted: [PolicyLine] = [.followUpWindow, .contactHours, .confirm]

  private(set) var policy = Policy()
  private var lines: [LineKey: (keyword: Span, pack: String)] = [:]
  private var firstHead: Span?

  /// A line of the policy by what it is for; a later pack's line replaces the one with the same key.
  private struct LineKey: Hashable {
    let line: PolicyLine
    var scope = PolicyScope.all
  }

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
        var key = LineKey(line: line, scope: try PolicyScopeReader.read(&tokens, for: line))
        if line == .channelWindow { key.scope.channel = try PolicyScopeReader.channel(&tokens) }
        note(key, statement, pack: pack)
        try read(key, statement, &tokens)
      } catch {
        statement.keyword.report(error)
      }
    }
  }

  /// Warns of missing lines, and tells of contact hours and channels that no follow-up can meet.
  func check() {
    guard let firstHead else { return }
    for line in Self.wanted where lines[LineKey(line: line)] == nil {
      firstHead.file.report(
        .missingPolicyLine, "no policy has the line `\(line.rawValue)`", at: firstHead.range,
        severity: .warning)
    }
    let lateChannels = policy.channelWindows.filter { $0.value < policy.windowOpens }.keys.sorted()
    for channel in lateChannels { reportLate(channel) }
    var told: Set<PolicyScope> = []
    for scope in policy.scopesToMeet {
      if let channel = scope.channel, lateChannels.contains(channel) { continue }
      guard let line = policy.contactHoursLine(for: scope), !told.contains(line),
        let keyword = lines[LineKey(line: .contactHours, scope: line)]?.keyword,
        let end = policy.endThatMeetsNoHours(for: scope)
      else { continue }
      told.insert(line)
      reportUnmet(scope, end: end, at: keyword)
    }
  }

  private func reportUnmet(_ scope: PolicyScope, end: Int, at keyword: Span) {
    let opens = (end + policy.windowOpens / 60).weekTime
    let closes = (end + policy.lastContact(for: scope) / 60).weekTime
    let limit =
      policy.lastContact(for: scope) < policy.windowCloses
      ? ", which is when the window of \(scope.channel ?? "") ends" : ""
    keyword.report(
      .unreachableHours, "the follow-up window never meets the contact hours",
      label: "no contact within these hours can be followed up",
      note: "care that ends \(end.weekTime) may be followed up from \(opens) to \(closes)\(limit)")
  }

  private func reportLate(_ channel: String) {
    let key = LineKey(line: .channelWindow, scope: PolicyScope(channel: channel))
    lines[key]?.keyword.report(
      .badChannelWindow, "this channel's window is over before the follow-up window opens",
      label: "no contact on \(channel) can be followed up",
      note: "a contact that ends Mon 09:00 may be followed up from "
        + "\((9 * 60 + policy.windowOpens / 60).weekTime), and on \(channel) until "
        + "\((9 * 60 + (policy.channelWindows[channel] ?? 0) / 60).weekTime) at the latest")
  }

  private mutating func note(_ key: LineKey, _ statement: Statement, pack: String) {
    if let known = lines[key], known.pack == pack, !statement.isGuessed {
      let first = known.keyword.place
      let scope = key.scope == .all ? "" : " " + key.scope.words
      statement.keyword.report(
        .keywordTwice, "`\(key.line.rawValue)\(scope)` is given twice",
        note: "the first is at \(first.file):\(first.line):\(first.column)")
    }
    lines[key] = (statement.keyword, pack)
  }

  private mutating func read(
    _ key: LineKey, _ statement: Statement, _ tokens: inout TokenReader
  )
    throws(Refusal)
  {
    let scope = key.scope
    switch key.line {
    case .followUpWindow: try readWindow(&tokens)
    case .contactHours:
      policy.contactHoursByScope[scope] = try ContactHoursReader.read(&tokens)
    case .holidays: policy.holidaysByScope[scope] = try HolidayReader.read(&tokens)
    case .businessDays:
      policy.businessDaysByScope[scope] = try ContactHoursReader.read(&tokens)
    case .channelWindow: try readChannelWindow(&tokens, of: scope.channel ?? "")
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
    case .timezone: policy.timezonesByScope[scope] = try tokens.expectTimezone()
    case .keepHistory: policy.keepHistory = try Self.readKeeping(&tokens)
    case .keepQuotes:
      policy.keepQuotes = tokens.take("none") ? 0 : try Self.readKeeping(&tokens)
    case .scorecard: policy.scorecard = try ScorecardReader.read(&tokens)
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

  private mutating func readChannelWindow(
    _ tokens: inout TokenReader, of channel: String
  ) throws(Refusal) {
    if tokens.take("none") {
      policy.channelWindows[channel] = nil
      return
    }
    let start = tokens.peek?.range.lowerBound ?? tokens.last.lowerBound
    let seconds = try tokens.expectDuration()
    guard seconds > 0 else {
      throw Refusal(
        .badChannelWindow, "this window has no length", at: start..<tokens.last.upperBound,
        help: "where a channel has no window, write `none`")
    }
    policy.channelWindows[channel] = seconds
  }

  // `nil` for what is always kept.
  private static func readKeeping(_ tokens: inout TokenReader) throws(Refusal) -> Int? {
    if tokens.take("always") { return nil }
    let start = tokens.peek?.range.lowerBound ?? tokens.last.lowerBound
    let seconds = try tokens.expectDuration()
    guard seconds > 0 else {
      throw Refusal(
        .badDuration, "this duration is too short", at: start..<tokens.last.upperBound,
        label: "at least 1 minute", help: "`keep quotes none` keeps no words at all")
    }
    return seconds
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
