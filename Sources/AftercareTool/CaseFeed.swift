import Aftercare
import Casework
import Diagnostics
import Rules
import Transcripts

/// What looks on while conversations are judged.
protocol CaseObserver {
  /// Comes before the records of a source.
  mutating func begin(_ source: TranscriptSource)
  /// Takes a record, the answer to it and the rules that held on it; tells what is wrong with the record.
  mutating func take(_ judged: JudgedRecord) -> [Diagnostic]
  /// Takes an interaction that ended.
  mutating func close(_ audited: AuditedCase)
}

/// A record and what the rules made of it.
struct JudgedRecord {
  let record: TurnRecord
  let advice: Advice
  /// Rules that held on it, by their index in the rulebook.
  let held: Set<Int>
  let source: String
  let line: Int
}

/// Judges the conversations behind some paths while an observer looks on.
struct CaseFeed<Observer: CaseObserver>: TranscriptSink {
  private(set) var observer: Observer
  private(set) var log: DiagnosticLog
  private var auditor: CaseAuditor
  private var source = ""
  private var problemsTold = 0

  /// Makes a feed for an observer; `tellingHeld` asks which rules only the end told to hold.
  init(
    _ observer: Observer, rulebook: Rulebook, arguments: Arguments, log: DiagnosticLog,
    tellingHeld: Bool = false
  ) {
    self.observer = observer
    self.log = log
    auditor = CaseAuditor(
      rulebook: rulebook, interleaved: arguments.has(.interleaved), tellingHeld: tellingHeld)
  }

  /// Judges all that lies behind the paths; what can't be read is told, and the rest is done.
  mutating func read(
    _ paths: [String], _ arguments: Arguments, readsLabels: Bool = false
  ) throws(ToolError) {
    try SourceReader(try arguments.readingOptions(readsLabels: readsLabels))
      .readAll(paths, arguments, into: &self)
  }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    self.source = source.name
    auditor.begin(source: source.name)
    observer.begin(source)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    let (advice, closed) = auditor.take(record, line: line)
    for audited in closed { observer.close(audited) }
    var shown = record
    shown.text = auditor.shownText(of: record, turn: advice.turn)
    let problems = observer.take(
      JudgedRecord(
        record: shown, advice: advice, held: auditor.held, source: source, line: line))
    for problem in auditor.problems[problemsTold...] + problems { report(problem) }
    problemsTold = auditor.problems.count
  }

  mutating func report(_ problem: Diagnostic) { log.report(problem.withoutPersonalData) }

  mutating func note(_ text: String) { log.note(text) }

  mutating func endPiece() {}

  mutating func endSource() {
    for audited in auditor.finishSource() { observer.close(audited) }
    log.endSource()
  }
}

extension CaseFeed: SourceEnding {}

extension TranscriptSource {
  /// What its conversations are counted under: the first folder below the one that was named, else the file.
  var className: String {
    if let interaction, let end = interaction.firstIndex(of: "/") {
      return String(interaction[..<end])
    }
    return name.split(separator: "/").last.map(String.init) ?? name
  }
}
