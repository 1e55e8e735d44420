import Aftercare
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// `aftercare advise`: answers turn records on stdin with advice, line by line.
struct AdviseCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Answers until the input ends or SIGTERM comes, then closes what is open.
  func run() throws(ToolError) -> ExitCode {
    let idle = try arguments.idle()
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let bookkeeper = try Bookkeeper.named(by: arguments, rulebook: rulebook)
    let stop = StopSignal.caught()
    if Terminal.input.isPresent {
      log.note(
        "aftercare advise: waiting for turn records, one JSON object a line; Ctrl-D ends them")
    }
    var stream = AdviceStream(
      adviser: Adviser(
        rulebook: rulebook, idle: idle, showsPersonalData: arguments.has(.showPersonalData),
        asksHistory: bookkeeper != nil),
      bookkeeper: bookkeeper, closesIdle: idle != nil, log: log)
    var input = InputDescriptor.standard()
    var reader = TurnRecordReader(file: "stdin", skipsOwnOutput: false)
    while !StopSignal.isReceived(by: stop, beforeInputAt: input.number),
      let piece = stream.piece(of: &input)
    {
      try reader.push(piece) { (item) throws(ToolError) in try stream.answer(item) }
      try stream.flush()
    }
    try reader.finish { (item) throws(ToolError) in try stream.answer(item) }
    try stream.close()
    bookkeeper?.finish()
    if arguments.has(.verbose) { stream.tellCounts() }
    ProcessEnd.leave(stream.adviser)
    if bookkeeper?.hasFailed ?? false { return .unusableLedger }
    return stream.hasErrors ? .unreadableInput : .done
  }
}

/// Advice on its way to stdout.
private struct AdviceStream {
  /// Output that is written at once; less of it when input is waited for.
  private static let pieceSize = 128 << 10

  private(set) var adviser: Adviser
  private let bookkeeper: Bookkeeper?
  private let closesIdle: Bool
  private var log: DiagnosticLog
  private var json = JSONBuffer()
  private var records = 0
  private var badLines = 0
  private var closings = 0
  private var unknownSpeakers = 0
  private var unknownKeys = 0
  /// Interactions of which it was told that a speaker is not known.
  private var toldStrangers: Set<String> = []
  private static let strangersKept = 10_000

  init(adviser: Adviser, bookkeeper: Bookkeeper?, closesIdle: Bool, log: DiagnosticLog) {
    self.adviser = adviser
    self.bookkeeper = bookkeeper
    self.closesIdle = closesIdle
    self.log = log
  }

  /// Whether any line, or the input itself, could not be read.
  var hasErrors: Bool { badLines > 0 || log.errors > 0 }

  /// What comes next; `nil` at the end.
  mutating func piece(of input: inout InputDescriptor) -> UnsafeBufferPointer<UInt8>? {
    do throws(InputDescriptor.Failure) {
      let piece = try input.next()
      return piece.isEmpty ? nil : piece
    } catch {
      log.report(
        Diagnostic(.error, .unread, "it can't be read: \(error.reason)", file: "stdin"))
      return nil
    }
  }

  /// Answers a line: advice, or a record of what is wrong with it.
  mutating func answer(_ item: TurnRecordReader.Item) throws(ToolError) {
    switch item {
    case .record(let record, let line):
      records += 1
      unknownKeys += record.unknownKeys
      if record.speaker == .unknown { tellStranger(record, line: line) }
      AdviceWriter.writeLine(advice(on: record), to: &json)
      if closesIdle { close(adviser.closeIdle()) }
    case .problem(let problem) where problem.severity == .error:
      badLines += 1
      ErrorRecordWriter.writeLine(problem.withoutPersonalData, to: &json)
    case .problem(let problem):
      log.report(problem.withoutPersonalData)
    }
    if json.count >= Self.pieceSize { try flush() }
  }

  /// Tells once of an interaction that nobody knows who speaks in it.
  private mutating func tellStranger(_ record: TurnRecord, line: Int) {
    unknownSpeakers += 1
    if toldStrangers.count >= Self.strangersKept { toldStrangers.removeAll() }
    guard record.text != nil, toldStrangers.insert(record.interaction).inserted else { return }
    let name = record.unknownSpeaker ?? record.name
    var problem = Diagnostic(
      .warning, .roleUnknown,
      name.map { "the role of `\($0)` is not known" } ?? "a record names no speaker",
      file: "stdin", note: "what depends on who speaks is not judged, and the gate stays shut",
      help: "give each turn a `speaker`: customer, agent, supervisor, bot, system or note")
    problem.line = line
    log.report(problem.withoutPersonalData)
  }

  /// Answers a record, and puts down what it changed for the customer's other contacts.
  private mutating func advice(on record: TurnRecord) -> Advice {
    guard let bookkeeper else { return adviser.advise(record) }
    let advice = adviser.advise(record) { bookkeeper.history($0) }
    if let standing = adviser.standing(of: record.interaction) {
      if advice.followUp != nil {
        bookkeeper.record(standing.record, source: "stdin")
      } else {
        bookkeeper.note(standing.record, isClosed: standing.isEnded, source: "stdin")
      }
    }
    return advice
  }

  /// Writes what has been answered, once all that it announces is lasting.
  mutating func flush() throws(ToolError) {
    guard json.count > 0 else { return }
    bookkeeper?.commit()
    try OutputDescriptor.standard.write(json.bytes)
    json.clear()
  }

  /// Closes what is still open, and writes the rest.
  mutating func close() throws(ToolError) {
    // One by one: so many may be open that their records together would not fit.
    for place in adviser.openPlaces {
      if let record = adviser.close(place) { close([record]) }
      if json.count >= Self.pieceSize { try flush() }
    }
    try flush()
    log.endSource()
  }

  /// Tells what went through, and what in it was not known.
  func tellCounts() {
    log.note(
      "aftercare advise: \(records) records, \(badLines) bad lines, \(closings) closed at the end "
        + "or when idle, \(unknownSpeakers) with an unknown speaker, \(unknownKeys) unknown keys")
  }

  private mutating func close(_ cases: [CaseRecord]) {
    closings += cases.count
    for record in cases {
      bookkeeper?.record(record, source: "stdin")
      ClosingWriter.writeLine(record, to: &json)
    }
  }
}
