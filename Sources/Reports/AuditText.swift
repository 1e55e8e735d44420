package import Casework
import Rules
package import Transcripts

/// An audit for a person to read: what there is, then who needs a supervisor, worst first.
package struct AuditText {
  private static let shownAtMost = 20
  /// Columns below which words get a line of their own.
  private static let readableWidth = 45

  private let now: Timestamp
  private let isVerbose: Bool
  private let style: TextStyle
  private(set) var summary = AuditSummary()
  private var checkIns = Tally<CheckInStanding>()
  private(set) var attention: [Attention] = []
  private(set) var needingAttention = 0
  private var sources: [SourceAccount] = []

  /// Makes an audit of nothing; `now` decides which check-ins are due.
  package init(now: Timestamp, isVerbose: Bool, style: TextStyle) {
    self.now = now
    self.isVerbose = isVerbose
    self.style = style
  }

  /// Takes an interaction in.
  package mutating func take(_ record: CaseRecord, source: String) {
    summary.count(record)
    if let standing = CheckInStanding(record.followUp, now: now) { checkIns.count(standing) }
    guard
      let item = Attention(record, source: source, now: now, allFindings: isVerbose)
    else { return }
    needingAttention += 1
    keep(item)
  }

  /// Takes in how a source was read; shown only where more is asked for.
  package mutating func take(_ account: SourceAccount) {
    if isVerbose { sources.append(account) }
  }

  /// The audit as text.
  package func rendered() -> String {
    let accounts = SourceAccountText(style: style).rendered(sources)
    guard summary.interactions > 0 else { return "No interactions.\n" + accounts }
    return renderedSummary() + renderedAttention() + accounts
  }

  /// Keeps no more items than are shown, so that an audit of any size takes little memory.
  private mutating func keep(_ item: Attention) {
    var low = 0
    var high = attention.count
    while low < high {
      let middle = (low + high) / 2
      if attention[middle].urgency < item.urgency { high = middle } else { low = middle + 1 }
    }
    if !isVerbose {
      guard low < Self.shownAtMost else { return }
      if attention.count == Self.shownAtMost { attention.removeLast() }
    }
    attention.insert(item, at: low)
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
      Row(
        name: "Check-ins owed", count: summary.checkIns.needed,
        details: details(of: CheckInStanding.allCases, in: checkIns) { $0.name }),
      Row(
        name: "Commitments open", count: summary.commitmentsOpen,
        details: details(of: [.due], in: summary.commitments) { $0.rawValue }),
      Row(
        name: "Findings", count: summary.findings.sum(Severity.allCases), tone: worstTone,
        details: details(of: Severity.allCases.reversed(), in: summary.findings) { $0.name }),
    ] + scorecardRow + personalDataRow
  }

  private var worstTone: TextStyle.Tone? {
    Severity.allCases.last { summary.findings[$0] > 0 }.flatMap { TextStyle.Tone($0) }
  }

  private func renderedSummary() -> String {
    let rows = rows
    let nameWidth = rows.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let countWidth = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let count = TextWidth.padLeft(String(row.count), to: countWidth)
      let line =
        TextWidth.pad(row.name, to: nameWidth) + "  " + style.paint(count, row.tone)
        + (row.details.isEmpty
          ? ""
          : "  " + style.paint(style.fit(row.details, from: nameWidth + countWidth + 4), .faint))
      return line + "\n"
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
    return [
      Row(
        name: "Failed the scorecard", count: sums.fatal, tone: sums.fatal > 0 ? .bad : nil,
        details: (["\(sums.points) of \(sums.possiblePoints) points"] + missed)
          .joined(separator: ", "))
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
  private struct Columns {
    let label: Int
    let rule: Int
    let turn: Int

    init(_ items: [Attention]) {
      let reasons = items.flatMap(\.reasons)
      label = reasons.map { TextWidth.columns(of: $0.label) }.max() ?? 0
      rule = reasons.map { TextWidth.columns(of: $0.rule) }.max() ?? 0
      turn = reasons.map { TextWidth.columns(of: $0.turn) }.max() ?? 0
    }
  }

  private func renderedAttention() -> String {
    guard needingAttention > 0 else {
      return "\n" + style.paint("Nothing needs a supervisor.", .good) + "\n"
    }
    let noun = needingAttention == 1 ? "interaction needs" : "interactions need"
    var text =
      "\n" + style.paint("\(needingAttention) \(noun) a supervisor, worst first", .heading) + "\n"
    let columns = Columns(attention)
    let numberWidth = String(attention.count).count
    for (index, item) in attention.enumerated() {
      let number = TextWidth.padLeft(String(index + 1), to: numberWidth)
      text += "\n" + number + "  " + style.paint(item.interaction, .heading)
      let picture = Sparkline.text(item.trajectory, style: style)
      let used = numberWidth + TextWidth.columns(of: item.interaction) + 4
      let reserved = picture.isEmpty ? 0 : Sparkline.width(item.trajectory, style: style) + 2
      text += "  " + style.paint(style.fit(item.source, from: used + reserved), .faint)
      text += (picture.isEmpty ? "" : "  " + picture) + "\n"
      let indentation = String(repeating: " ", count: numberWidth + 2)
      for reason in item.reasons {
        text += indentation + line(reason, columns, indent: indentation.count) + "\n"
      }
    }
    let hidden = needingAttention - attention.count
    if hidden > 0 { text += "\n\(hidden) more; --verbose shows all.\n" }
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
