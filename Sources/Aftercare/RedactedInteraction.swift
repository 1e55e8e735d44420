public import Casework
import Matching
package import Redaction
import Rules
public import Transcripts

/// Whose history is asked for, and as it was when.
public struct HistoryQuestion: Sendable, Equatable {
  /// The customer.
  public let customer: String
  /// The interaction that asks; its own facts are no history.
  public let interaction: String
  /// When that began; `nil` where no time is known.
  public let start: Timestamp?

  /// Makes a question.
  public init(customer: String, interaction: String, start: Timestamp?) {
    self.customer = customer
    self.interaction = interaction
    self.start = start
  }
}

/// Tells what was known of a customer when an interaction began, as a ledger does.
public typealias HistorySource = (HistoryQuestion) -> CaseHistory

/// An interaction under way of which nothing is shown but with tokens in place of personal data.
///
/// The rules see the words as they were said; what leaves here is redacted, unless it is asked for as it was.
struct RedactedInteraction: Sendable {
  private(set) var interaction: OpenInteraction
  /// What the final turns hold.
  private(set) var redactor = Redactor()
  /// The same with the interim transcripts that stand, where any do.
  private var overlaid: Redactor?
  private let showsPersonalData: Bool
  private var turns = 0
  private var standing: [Interim] = []
  /// Turns whose words are still to be read.
  private var unread: [Unread] = []
  private var unreadBytes = 0

  /// So much is read at once where nobody waits for it: what reads it stays near, and what it is held in stays small.
  private static let unreadLimit = 32 << 10

  /// Room for the turns of most interactions.
  private static let usualTurns = 8

  private struct Unread: Sendable {
    let text: String
    let speaker: Role?
    let site: [SiteRedaction]
  }

  /// An interim transcript, which is read anew when it is said to the end.
  private struct Interim: Sendable {
    let record: TurnRecord
    let site: [SiteRedaction]
  }

  init(_ interaction: OpenInteraction, showsPersonalData: Bool) {
    self.interaction = interaction
    self.showsPersonalData = showsPersonalData
  }

  /// Whether something was said that no `end` has closed yet.
  var isOpen: Bool { interaction.isOpen }

  /// Whether its `end` was seen and nothing was said since.
  var isEnded: Bool { interaction.isEnded }

  /// The latest time known.
  var lastAt: Timestamp? { interaction.lastAt }

  /// Rules that held on the last final record, by their index in the rulebook.
  var held: Set<Int> { interaction.held }

  /// Judges one record; `site` finds the site's own personal data among its matches.
  ///
  /// - Parameter history: asked on the record that first names the customer.
  mutating func take(
    _ record: TurnRecord, matches: [PhraseMatch], site: SiteRules, history: HistorySource? = nil
  ) -> Advice {
    if let history { ask(history, on: record) }
    if showsPersonalData { return interaction.take(record, matches: matches) }
    catchUp()
    read(record, site.redactions(of: matches))
    let advice = interaction.take(record, matches: matches)
    // Asked of the fields: of most interactions nothing is hidden, and a call on the whole would copy it.
    if overlaid == nil, redactor.redactions.isEmpty { return advice.withoutPersonalData() }
    return Self.shown(advice, overlaid ?? redactor)
  }

  /// Judges one record and answers nothing.
  mutating func fold(_ record: TurnRecord, matches: [PhraseMatch], site: SiteRules) {
    if !showsPersonalData { put(off: record, site.redactions(of: matches)) }
    interaction.fold(record, matches: matches)
  }

  /// Nothing is shown before the interaction ends, so that its words can wait.
  private mutating func put(off record: TurnRecord, _ site: [SiteRedaction]) {
    guard !record.partial, standing.isEmpty else {
      catchUp()
      return read(record, site)
    }
    guard let text = record.text else { return }
    if unread.isEmpty { unread.reserveCapacity(Self.usualTurns) }
    unread.append(Unread(text: text, speaker: record.speaker, site: site))
    unreadBytes += text.utf8.count
    if unreadBytes > Self.unreadLimit { catchUp() }
  }

  /// Reads what was put off.
  private mutating func catchUp() {
    if unread.isEmpty { return }
    for one in unread {
      turns += 1
      redactor.read(one.text, turn: turns, by: one.speaker.voice, site: one.site)
    }
    unread.removeAll(keepingCapacity: true)
    unreadBytes = 0
  }

  private mutating func ask(_ history: HistorySource, on record: TurnRecord) {
    guard interaction.customer == nil, let customer = record.facts?.customer else { return }
    interaction.take(
      history(
        HistoryQuestion(
          customer: customer, interaction: record.interaction,
          start: interaction.start(with: record))))
  }

  private static func shown(_ advice: consuming Advice, _ latest: Redactor) -> Advice {
    advice.quotes(where: { latest.hides(inTurn: $0) })
      ? advice.redacted { latest.shown($0) } : advice.withoutPersonalData()
  }

  /// What is known with the interim transcripts that stand.
  var latest: Redactor {
    if unread.isEmpty { return overlaid ?? redactor }
    var caughtUp = self
    caughtUp.catchUp()
    return caughtUp.latest
  }

  /// What the turns hold if nothing more comes: an interim transcript that still stands counts as said.
  var redactorAtEnd: Redactor {
    var said = self
    said.catchUp()
    said.readStanding()
    return said.redactor
  }

  /// The interaction as it ended, or as it would if nothing more came.
  func closed() -> CaseRecord {
    var record = interaction.closed()
    if showsPersonalData { return record }
    if standing.isEmpty, unread.isEmpty {
      redact(&record)
      return record
    }
    var said = self
    said.catchUp()
    said.readStanding()
    said.redact(&record)
    return record
  }

  /// Ends the interaction for good; tells what became of it.
  mutating func close() -> CaseRecord {
    var record = interaction.close()
    if showsPersonalData { return record }
    catchUp()
    readStanding()
    redact(&record)
    return record
  }

  /// The interaction as it would end now by its final turns alone: of an interim transcript nothing is recorded.
  func closedWithoutInterims() -> CaseRecord {
    var record = interaction.closedWithoutInterims()
    if showsPersonalData { return record }
    if unread.isEmpty {
      redact(&record)
      return record
    }
    var caughtUp = self
    caughtUp.catchUp()
    caughtUp.redact(&record)
    return record
  }

  private func redact(_ record: inout CaseRecord) {
    record.redact({ redactor.shown($0) }, personalData: redactor.countsByKind)
  }

  private mutating func read(_ record: TurnRecord, _ site: [SiteRedaction]) {
    if !standing.isEmpty { standing.removeAll { $0.record.isReplaced(by: record) } }
    if record.event == .end { readStanding() }
    if record.text != nil {
      if record.partial {
        standing.append(Interim(record: record, site: site))
      } else {
        read(record, site: site)
      }
    }
    guard !standing.isEmpty else {
      if overlaid != nil { overlaid = nil }
      return
    }
    var shown = redactor
    for interim in standing {
      shown.read(
        interim.record.text ?? "", turn: turns + 1, by: interim.record.voice, site: interim.site)
    }
    overlaid = shown
  }

  private mutating func read(_ record: TurnRecord, site: [SiteRedaction]) {
    turns += 1
    redactor.read(record.text ?? "", turn: turns, by: record.voice, site: site)
  }

  /// An interim transcript still standing at the end counts as said.
  private mutating func readStanding() {
    if standing.isEmpty { return }
    for interim in standing { read(interim.record, site: interim.site) }
    standing.removeAll()
  }
}

extension Role? {
  fileprivate var voice: String { self?.rawValue ?? "" }
}

extension TurnRecord {
  fileprivate var voice: String { speaker.voice }

  fileprivate func isReplaced(by other: TurnRecord) -> Bool {
    speaker == other.speaker && (name == other.name || name == nil || other.name == nil)
  }
}

extension Redactor {
  /// The evidence with tokens in place of personal data.
  package func shown(_ evidence: Evidence) -> Evidence {
    guard let turn = evidence.turn, let start = evidence.start, let quote = evidence.quote else {
      return evidence
    }
    guard hides(inTurn: turn) else { return evidence }
    var shown = evidence
    shown.quote = redacted(quote: quote, turn: turn, start: start)
    return shown
  }
}

/// The rules by which a site names its own personal data.
struct SiteRules: Sendable {
  /// Token names by the rule's index.
  private let names: [Int: String]

  init(_ rulebook: Rulebook) {
    var names: [Int: String] = [:]
    for (index, rule) in rulebook.rules.enumerated() where rule.status == .stable {
      for case .personalData(let name) in rule.meanings {
        names[index] = String(name.map { $0 == "-" ? "_" : $0 }).uppercased()
      }
    }
    self.names = names
  }

  /// What is to be hidden of a turn with these matches: of the words of each the part that holds its figures, or all of
  /// them where there are none.
  func redactions(of matches: [PhraseMatch]) -> [SiteRedaction] {
    if names.isEmpty { return [] }
    return matches.compactMap { match in
      guard let name = names[match.rule] else { return nil }
      let figures = figures(of: Array(match.quote.unicodeScalars))
      return SiteRedaction(
        name: name, span: match.start + figures.lowerBound..<match.start + figures.upperBound)
    }
  }

  private func figures(of scalars: [Unicode.Scalar]) -> Range<Int> {
    guard let first = scalars.firstIndex(where: \.isDigit),
      let last = scalars.lastIndex(where: \.isDigit)
    else { return 0..<scalars.count }
    let start = scalars[..<first].lastIndex { $0.properties.isWhitespace }.map { $0 + 1 } ?? 0
    let end = scalars[last...].firstIndex { $0.properties.isWhitespace } ?? scalars.count
    return start..<end
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { value >= 0x30 && value <= 0x39 }
}
