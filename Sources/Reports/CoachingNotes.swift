import Casework
import Diagnostics
import Rules
import Transcripts

/// What was said and done that is worth a talk with an agent: how often, and one quote.
///
/// It tells nothing of feelings.
struct CoachingNotes: Sendable {
  /// One thing to talk about with one agent.
  struct Note: Sendable {
    /// The agent's id, where it is known.
    let agent: String?
    /// What happened, as its finding says it.
    let title: String
    let severity: Severity
    /// In how many interactions.
    fileprivate(set) var contacts: Int
    /// The gravest words of it.
    fileprivate(set) var quote: Quote
  }

  /// Words and where they were said.
  struct Quote: Sendable {
    let words: String
    let interaction: String
    let turn: Int
    fileprivate let severity: Severity
  }

  private struct Key: Hashable {
    let agent: String?
    let finding: String
  }

  /// Findings of this family are about what the company's side says and does.
  private static let family = "conduct."

  private var notes: [Key: Note] = [:]

  /// Takes an interaction in; rules on trial name nobody.
  mutating func take(_ record: CaseRecord) {
    var seen: Set<String> = []
    for finding in record.findings where !finding.isTrial && finding.id.hasPrefix(Self.family) {
      note(finding, of: record, isNew: seen.insert(finding.id).inserted)
    }
  }

  private mutating func note(_ finding: Finding, of record: CaseRecord, isNew: Bool) {
    let quoted = finding.because.filter { $0.quote != nil }
    let evidence = quoted.first(where: Self.isOfCompany) ?? quoted.first
    let quote = Quote(
      words: Quoted.words(evidence?.quote), interaction: TerminalText.escaped(record.interaction),
      turn: evidence?.turn ?? finding.turn, severity: finding.severity)
    let key = Key(agent: record.facts.agent, finding: finding.id)
    guard var known = notes[key] else {
      notes[key] = Note(
        agent: record.facts.agent.map(TerminalText.escaped),
        title: TerminalText.escaped(finding.message), severity: finding.severity, contacts: 1,
        quote: quote)
      return
    }
    if isNew { known.contacts += 1 }
    if quote.severity > known.quote.severity || known.quote.words.isEmpty { known.quote = quote }
    notes[key] = known
  }

  /// Whether words are of a family that mostly hears the company's side: a talk with an agent is about the agent's words.
  private static func isOfCompany(_ evidence: Evidence) -> Bool {
    ["offer.", "conduct.", "commitment.", "resolution."].contains(where: evidence.rule.hasPrefix)
  }

  /// The notes agent by agent, those with most first and those of nobody last; of one agent the most frequent first.
  var sorted: [Note] {
    var sums: [String: Int] = [:]
    for note in notes.values { sums[note.agent ?? "", default: 0] += note.contacts }
    return notes.values.sorted { one, other in
      let agents = (one.agent ?? "", other.agent ?? "")
      guard agents.0 == agents.1 else {
        if agents.0.isEmpty || agents.1.isEmpty { return agents.1.isEmpty }
        return (-(sums[agents.0] ?? 0), agents.0) < (-(sums[agents.1] ?? 0), agents.1)
      }
      return (other.contacts, other.quote.severity, one.title)
        < (one.contacts, one.quote.severity, other.title)
    }
  }
}

/// The coaching part of an audit.
extension AuditText {
  private static let notesShown = 6
  private static let placeWidth = 28

  /// The notes that are shown, and how many more there are.
  private var shownNotes: (notes: ArraySlice<CoachingNotes.Note>, hidden: Int) {
    let sorted = coaching.sorted
    let shown = isVerbose ? sorted[...] : sorted.prefix(Self.notesShown)
    return (shown, sorted.count - shown.count)
  }

  /// The part as text; empty where there is nothing to talk about.
  var renderedCoaching: String {
    let (notes, hidden) = shownNotes
    guard !notes.isEmpty else { return "" }
    var text = "\n" + style.paint("To coach: what was said and done, by agent", .heading) + "\n\n"
    let names = notes.map { $0.agent ?? Self.nobody }
    let width = min(names.map { TextWidth.columns(of: $0) }.max() ?? 0, 24)
    let counts = notes.map { RuleWords.count($0.contacts, "contact") }
    let countWidth = counts.map(\.count).max() ?? 0
    var last: String?
    for ((note, name), count) in zip(zip(notes, names), counts) {
      let told = name == last ? "" : TextWidth.cut(name, to: width)
      last = name
      let head =
        TextWidth.pad(told, to: width) + "  " + TextWidth.padLeft(count, to: countWidth) + "  "
      let indentation = String(repeating: " ", count: width + countWidth + 4)
      text += head + style.fit(note.title, from: indentation.count) + "\n"
      guard !note.quote.words.isEmpty else { continue }
      let interaction = TextWidth.cut(note.quote.interaction, to: Self.placeWidth)
      let place = "  \(interaction), turn \(note.quote.turn)"
      let room = indentation.count + TextWidth.columns(of: place)
      text +=
        indentation + style.fit(note.quote.words, from: room) + style.paint(place, .faint) + "\n"
    }
    return hidden > 0 ? text + "\(hidden) more; --verbose shows all.\n" : text
  }

  /// The part as Markdown.
  var markdownCoaching: String {
    let (notes, hidden) = shownNotes
    guard !notes.isEmpty else { return "" }
    var text = "\n## To coach: what was said and done, by agent\n\n"
    text += "| agent | contacts | what | for example |\n|---|---:|---|---|\n"
    for note in notes {
      let place = "\(note.quote.interaction), turn \(note.quote.turn)"
      let example = [note.quote.words, place].filter { !$0.isEmpty }.joined(separator: " ")
      let cells = [note.agent ?? Self.nobody, "\(note.contacts)", note.title, example]
      text += "| " + cells.map(Markdown.escaped).joined(separator: " | ") + " |\n"
    }
    return hidden > 0 ? text + "\n\(hidden) more; `--verbose` shows all.\n" : text
  }

  private static let nobody = "not named"
}
