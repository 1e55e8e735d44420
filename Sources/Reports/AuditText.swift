package import Casework
import Rules
package import Transcripts

/// An audit for a person to read: what there is, then who needs a supervisor, worst first.
package struct AuditText {
  private static let shownAtMost = 20
  private static let trialsNamed = 4
  /// Columns below which words get a line of their own.
  private static let readableWidth = 45

  private let now: Timestamp
  let isVerbose: Bool
  let style: TextStyle
  private(set) var summary = AuditSummary()
  private(set) var checkIns = CheckInsOwed()
  private(set) var coaching = CoachingNotes()
  private(set) var attention: Shortlist<Attention>
  private var sources: [SourceAccount] = []
  /// How often each rule on trial was heard, and each finding on trial came.
  private var onTrial: [String: Int] = [:]

  /// Makes an audit of nothing; `now` decides which check-ins are due.
  package init(now: Timestamp, isVerbose: Bool, style: TextStyle) {
    self.now = now
    self.isVerbose = isVerbose
    self.style = style
    // No more is kept than is shown, so that an audit of any size takes little memory.
    attention = Shortlist(
      limit: isVerbose ? .max : Self.shownAtMost, mayNotMiss: { $0.urgency.isUnsafe },
      by: { $0.urgency > $1.urgency })
  }

  /// Takes an interaction in.
  ///
  /// - Parameters:
  ///   - known: its check-in, where a ledger knows it.
  ///   - heardOnTrial: how often each rule on trial was heard in it.
  package mutating func take(
    _ record: CaseRecord, source: String, known: KnownCheckIn? = nil,
    heardOnTrial: [String: Int] = [:]
  ) {
    summary.count(record)
    coaching.take(record)
    onTrial.merge(heardOnTrial, uniquingKeysWith: +)
    for finding in record.findings where finding.isTrial { onTrial[finding.id, default: 0] += 1 }
    let debt = checkIns.take(record, known: known, now: now)
    if let item = Attention(
      record, source: source, debt: debt, known: known, allFindings: isVerbose)
    {
      attention.take(item)
    }
  }

  /// Takes in how a source was read; shown only where more is asked for.
  package mutating func take(_ account: SourceAccount) {
    if isVerbose { sources.append(account) }
  }

  /// The audit as text.
  ///
  /// - Parameter nothing: why no interaction was chosen, where that is known.
  package func rendered(nothing: [String] = []) -> String {
    let accounts = SourceAccountText(style: style).rendered(sources)
    guard summary.interactions > 0 else {
      return "No interactions.\n" + nothing.map { wrapped($0) }.joined() + accounts
    }
    return renderedSummary() + renderedAttention() + renderedCoaching + accounts
  }

  private func wrapped(_ text: String) -> String {
    TextWidth.wrap(text, to: style.width).joined(separator: "\n") + "\n"
  }
}

extension AuditText {
  struct Row {
    let name: String
    let count: Int
    var tone: TextStyle.Tone?
    let details: String
  }

  /// What there is, in figures.
  var rows: [Row] {
    [
      Row(name: "Interactions", count: summary.interactions, details: "\(summary.turns) turns"),
      Row(
        name: "Stressed", count: summary.stressed, tone: summary.stressed > 0 ? .warning : nil,
        details: details(of: [.crisis], in: summary.byPeak) { $0.name }),
      Row(
        name: "Not solved", count: summary.notSolved,
        tone: summary.notSolved > 0 ? .warning : nil,
        details: details(
          of: ProblemState.allCases.filter(AuditSummary.isUnsolved), in: summary.byFinalState
        ) { $0.rawValue }),
      Row(
        name: "Delivery gap", count: summary.delivery.unconfirmed,
        tone: summary.delivery.unconfirmed > 0 ? .warning : nil,
        details: summary.delivery.words),
      Row(
        name: "Offers made while held", count: summary.offersMadeWhileHeld,
        tone: summary.offersMadeWhileHeld > 0 ? .bad : nil, details: ""),
      checkInRow,
      Row(
        name: "Commitments open", count: summary.commitmentsOpen,
        details: details(of: [.due], in: summary.commitments) { $0.rawValue }),
      Row(
        name: "Findings", count: summary.findings.sum(Severity.allCases), tone: worstTone,
        details: details(of: Severity.allCases.reversed(), in: summary.findings) { $0.name }),
    ] + scorecardRow + personalDataRow + unjudgedRow + trialRow
  }

  /// What is still owed, and what became of the rest.
  private var checkInRow: Row {
    let tally = checkIns.tally
    return Row(
      name: "Check-ins owed", count: tally.sum(CheckInStanding.allCases.filter(\.isOwed)),
      details: details(of: CheckInStanding.allCases, in: tally) { $0.name })
  }

  /// What could not be judged for want of roles or of rules.
  private var unjudgedRow: [Row] {
    summary.unjudged == 0
      ? []
      : [
        Row(
          name: "Could not be judged", count: summary.unjudged, tone: .warning,
          details: "nobody is known to be the customer (--speaker NAME=customer says it), "
            + "or no rules know the language")
      ]
  }

  /// What rules on trial said, which moved nothing.
  private var trialRow: [Row] {
    let heard = onTrial.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !heard.isEmpty else { return [] }
    let named = heard.prefix(Self.trialsNamed).map { "\(Quoted.oneLine($0.key)) \($0.value)" }
    let rest = heard.count - named.count
    return [
      Row(
        name: "Heard on trial", count: heard.reduce(0) { $0 + $1.value },
        details: "rules on trial decide nothing: " + named.joined(separator: ", ")
          + (rest > 0 ? ", \(rest) more" : ""))
    ]
  }

  private var worstTone: TextStyle.Tone? {
    Severity.allCases.last { summary.findings[$0] > 0 }.flatMap { TextStyle.Tone($0) }
  }

  private func renderedSummary() -> String {
    let rows = rows
    let nameWidth = rows.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let countWidth = rows.map { String($0.count).count }.max() ?? 0
    let margin = nameWidth + countWidth + 4
    return rows.map { row in
      let count = TextWidth.padLeft(String(row.count), to: countWidth)
      let head = TextWidth.pad(row.name, to: nameWidth) + "  " + style.paint(count, row.tone)
      guard !row.details.isEmpty else { return head + "\n" }
      let room = style.width.map { max($0 - margin, Self.readableWidth) }
      let lines = TextWidth.wrap(row.details, to: room).map { style.paint($0, .faint) }
      let next = "\n" + String(repeating: " ", count: margin)
      return head + "  " + lines.joined(separator: next) + "\n"
    }.joined()
  }

  /// What the scorecards give together, where any item applied.
  private var scorecardRow: [Row] {
    let sums = summary.scorecards
    guard sums.possiblePoints > 0 || sums.fatal > 0 else { return [] }
    let missed = ScorecardItem.allCases.compactMap { item -> String? in
      guard let count = sums.items[item]?[.notMet], count > 0 else { return nil }
      return "\(count) \(item.title.lowercased()) missed"
    }
    let points =
      sums.possiblePoints > 0 ? ["\(sums.points) of \(sums.possiblePoints) points"] : []
    return [
      Row(
        name: "Failed the scorecard", count: sums.fatal, tone: sums.fatal > 0 ? .bad : nil,
        details: (points + missed).joined(separator: ", "))
    ]
  }

  /// How much personal data was hidden, where any was.
  private var personalDataRow: [Row] {
    let counts = summary.personalData.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let names = counts.map { kind, count in
      "\(count) \(kind.lowercased().split(separator: "_").joined(separator: " "))"
    }
    let total = counts.reduce(0) { $0 + $1.value }
    return total == 0
      ? []
      : [Row(name: "Personal data hidden", count: total, details: names.joined(separator: ", "))]
  }

  private func details<Key>(of keys: [Key], in tally: Tally<Key>, name: (Key) -> String) -> String {
    keys.filter { tally[$0] > 0 }.map { "\(tally[$0]) \(name($0))" }.joined(separator: ", ")
  }
}

extension AuditText {
  /// What to do where nobody's role is known.
  static let remedy =
    "Say who is who, for instance --speaker \"Dana=agent\" --speaker \"Marek=customer\"."

  private struct Columns {
    let label: Int
    let rule: Int
    let turn: Int

    init(_ reasons: [Attention.Reason]) {
      label = reasons.map { TextWidth.columns(of: $0.label) }.max() ?? 0
      rule = reasons.map { TextWidth.columns(of: $0.rule) }.max() ?? 0
      turn = reasons.map { TextWidth.columns(of: $0.turn) }.max() ?? 0
    }
  }

  private func renderedAttention() -> String {
    guard attention.total > 0 else {
      let isJudged = summary.unjudged == 0
      return "\n" + style.paint(summary.nothingNeeded, isJudged ? .good : .warning) + "\n"
        + (isJudged ? "" : wrapped(Self.remedy))
    }
    let noun = attention.total == 1 ? "interaction needs" : "interactions need"
    var text =
      "\n" + style.paint("\(attention.total) \(noun) a supervisor, worst first", .heading) + "\n"
    let columns = Columns(attention.items.flatMap { $0.reasons(checkIns) })
    let numberWidth = String(attention.items.count).count
    for (index, item) in attention.items.enumerated() {
      let number = TextWidth.padLeft(String(index + 1), to: numberWidth)
      text += "\n" + number + "  " + style.paint(item.interaction, .heading)
      let picture = Sparkline.text(item.trajectory, style: style)
      let used = numberWidth + TextWidth.columns(of: item.interaction) + 4
      let reserved = picture.isEmpty ? 0 : Sparkline.width(item.trajectory, style: style) + 2
      text += "  " + style.paint(style.fit(item.source, from: used + reserved), .faint)
      text += (picture.isEmpty ? "" : "  " + picture) + "\n"
      let indentation = String(repeating: " ", count: numberWidth + 2)
      for reason in item.reasons(checkIns) {
        text += indentation + line(reason, columns, indent: indentation.count) + "\n"
      }
    }
    if attention.hidden > 0 { text += "\n\(attention.hidden) more; --verbose shows all.\n" }
    return text
  }

  private func line(_ reason: Attention.Reason, _ columns: Columns, indent: Int) -> String {
    let label = style.paint(TextWidth.pad(reason.label, to: columns.label), reason.tone) + "  "
    // Reasons without a rule need no columns of their own for it.
    guard !reason.rule.isEmpty else {
      return label + style.fit(reason.text, from: columns.label + 6)
    }
    let rule = TextWidth.pad(reason.rule, to: columns.rule) + "  "
    let turn = TextWidth.pad(reason.turn, to: columns.turn) + "  "
    let used = columns.label + columns.rule + columns.turn + 10
    if let width = style.width, width - used < Self.readableWidth,
      TextWidth.columns(of: reason.text) > width - used
    {
      let margin = String(repeating: " ", count: indent + columns.label + 2)
      return label + trimmed(rule + turn) + "\n" + margin
        + style.fit(reason.text, from: margin.count)
    }
    let rest = style.fit(reason.text, from: used)
    return rest.isEmpty ? label + trimmed(rule + turn) : label + rule + turn + rest
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
