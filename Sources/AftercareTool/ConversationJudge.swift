import Aftercare
import Casework
import Diagnostics
import Reports
import Transcripts

/// An interaction that was judged, with what its source told of it.
///
/// It is an object, for a case is large and goes through many hands.
final class JudgedCase: Sendable {
  let audited: AuditedCase
  let origin: InteractionOrigin
  /// Lines of its turns in their source, where a report tells them.
  let lines: [Int: Int]

  init(audited: consuming AuditedCase, origin: InteractionOrigin, lines: [Int: Int]) {
    self.audited = audited
    self.origin = origin
    self.lines = lines
  }
}

/// What comes of judging sources.
enum JudgingEvent: Sendable {
  case closed(JudgedCase)
  case problem(Diagnostic)
}

/// Judges the conversations of one source after another; what comes of it is taken from it in its order.
struct ConversationJudge: TranscriptSink, Sendable {
  /// What is asked for beside what became of each interaction.
  struct Wishes: Sendable {
    /// What was said and advised turn by turn.
    var stories = false
    /// In which line of its source each turn stands.
    var lines = false
    /// How each source was read.
    var accounts = false
  }

  private(set) var auditor: CaseAuditor
  private let wishes: Wishes
  private(set) var account: SourceAccount?
  /// What the readers told of interactions that are still open.
  private var recordSources: [String: RecordSource] = [:]
  private var lines: [String: [Int: Int]] = [:]
  private var problemsTold = 0
  private var events: [JudgingEvent] = []

  /// Makes a judge that asks an auditor.
  init(_ auditor: CaseAuditor, _ wishes: Wishes) {
    self.auditor = auditor
    self.wishes = wishes
  }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    auditor.begin(source: source.name)
    account = SourceAccount(
      file: source.name, format: reading.format.rawValue, reason: reading.reason)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    judge(record, line: line)
    if let source = record.source?.withoutPersonalData {
      recordSources[record.interaction] = source
      if wishes.accounts { account?.count(source, at: record.at) }
    }
    if wishes.accounts { account?.count(record) }
    guard auditor.problems.count > problemsTold else { return }
    for problem in auditor.problems[problemsTold...] { report(problem) }
    problemsTold = auditor.problems.count
  }

  private mutating func judge(_ record: TurnRecord, line: Int) {
    if !wishes.stories, !wishes.lines { return keep(auditor.fold(record, line: line)) }
    let (advice, closed) = auditor.take(record, line: line)
    keep(closed)
    if wishes.lines, record.text != nil {
      lines[record.interaction, default: [:]][advice.turn] = line
    }
  }

  private mutating func keep(_ cases: consuming [AuditedCase]) {
    // Taken out one by one from the end, so that none is copied.
    cases.reverse()
    while let audited = cases.popLast() {
      let id = audited.record.interaction
      let origin = InteractionOrigin(
        file: audited.source, format: account?.format ?? "",
        source: recordSources.isEmpty ? nil : recordSources.removeValue(forKey: id))
      let lines = lines.isEmpty ? [:] : lines.removeValue(forKey: id) ?? [:]
      events.append(.closed(JudgedCase(audited: audited, origin: origin, lines: lines)))
    }
  }

  mutating func report(_ problem: Diagnostic) {
    let problem = problem.withoutPersonalData
    events.append(.problem(problem))
    if problem.severity == .error, account == nil, let file = problem.file {
      account = SourceAccount(refused: file, because: problem.message)
    }
  }

  mutating func endPiece() {}

  /// Closes what the source left open.
  mutating func closeOpen() { keep(auditor.finishSource()) }

  /// Ends a source that was read to its end; tells how it was read.
  mutating func endSource() -> SourceAccount? {
    recordSources.removeAll()
    defer { account = nil }
    return account
  }

  /// Whether anything came of it that nobody has taken yet.
  var hasEvents: Bool { !events.isEmpty }

  /// What came of it since this was last asked for.
  mutating func takeEvents() -> [JudgingEvent] {
    let taken = events
    events = []
    return taken
  }

  /// Begins a run of its own, of which another judge may take over what was seen.
  mutating func forgetIDs() { auditor.forgetIDs() }

  /// Takes over what another judge saw in a part of this run.
  mutating func rememberIDs(_ ids: SeenIDs) { auditor.rememberIDs(ids) }

  /// A case judged anew with what was known of its customer before.
  mutating func judgeAnew(
    _ audited: AuditedCase, history: @escaping HistorySource
  ) -> AuditedCase {
    auditor.judgeAnew(audited, history: history)
  }
}
