import Aftercare
import Bookkeeping
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// Keeps the ledger of a run: tells what was known of customers, and puts down what happened.
///
/// A ledger that fails is told of once; after that nothing is known of any customer, so that no offer opens. One on a
/// server may come back: then all that waited for it is put down, and that is told as well.
final class Bookkeeper {
  /// Whether the ledger failed.
  private(set) var hasFailed = false

  private let recorder: Recorder
  private let rulebook: Rulebook
  /// The time that counts as now, where one was named.
  private let now: Timestamp?
  private var log: DiagnosticLog
  private let place: Ledger.Place
  private var isAway = false
  private static let bearingsKept = 100_000
  private static let pruneEvery = 86_400
  private var lastPruned: Timestamp?
  /// What each interaction left on record that bears on later offers.
  private var bearings: [String: [HistoryFact.Event]] = [:]

  /// Opens the ledger that the arguments name; `nil` where they name none.
  static func named(
    by arguments: Arguments, rulebook: Rulebook
  ) throws(ToolError) -> Bookkeeper? {
    guard let place = try LedgerPlace.named(arguments) else { return nil }
    guard !arguments.has(.showPersonalData) else {
      throw .usage(
        "--show-personal-data and a ledger don't go together: a ledger keeps redacted words only",
        command: arguments.command)
    }
    return Bookkeeper(
      place, rulebook: rulebook, now: try arguments.time(of: .now), log: DiagnosticLog(arguments))
  }

  private init(_ place: Ledger.Place, rulebook: Rulebook, now: Timestamp?, log: DiagnosticLog) {
    self.now = now
    self.place = place
    self.rulebook = rulebook
    self.log = log
    recorder = Recorder(uptime: Clock.uptime) { () throws(LedgerError) in
      try Ledger.opened(at: place)
    }
    attempt { recorder throws(LedgerError) in try recorder.prepare() }
  }

  /// What was known of a customer when an interaction began.
  func history(_ question: HistoryQuestion) -> CaseHistory {
    attempt { recorder throws(LedgerError) in
      try recorder.read { ledger throws(LedgerError) in
        try ledger.history(
          of: question.customer, before: question.start, of: question.interaction)
      }
    } ?? .unreadable
  }

  /// Whether anything before an interaction bears on it; so it seems where the ledger can't be read.
  func knows(_ record: CaseRecord) -> Bool {
    guard let customer = record.facts.customer else { return false }
    let known = history(
      HistoryQuestion(
        customer: customer, interaction: record.interaction, start: record.startedAt))
    return known.isKnown || !known.isReadable
  }

  /// Puts down an interaction that ended.
  func record(_ record: CaseRecord, source: String) {
    keepBearing(of: record)
    write(record, source: source, isClosed: true)
  }

  /// Puts down an interaction where it came to bear otherwise on the customer's other contacts.
  func note(_ record: CaseRecord, isClosed: Bool, source: String) {
    guard record.facts.customer != nil, record.bearing != bearings[record.interaction] ?? []
    else { return }
    keepBearing(of: record)
    write(record, source: source, isClosed: isClosed)
  }

  /// What was put down before is known to the ledger, so forgetting it costs time and no more.
  private func keepBearing(of record: CaseRecord) {
    if bearings.count >= Self.bearingsKept { bearings.removeAll() }
    let bearing = record.bearing
    bearings[record.interaction] = bearing.isEmpty ? nil : bearing
  }

  /// Check-ins as they stand now, by their ids; none where the ledger failed.
  func checkIns() -> [String: StandingCheckIn] {
    let all = attempt { recorder throws(LedgerError) in
      try recorder.read { ledger throws(LedgerError) in try ledger.checkIns() }
    }
    return Dictionary((all ?? []).map { ($0.booking.id, $0) }) { $1 }
  }

  /// Makes lasting what was put down; comes before any word of it is told.
  func commit() {
    attempt { recorder throws(LedgerError) in try recorder.commit() }
  }

  /// Ends the work; what is not on record then is told.
  func finish() {
    attempt { recorder throws(LedgerError) in try recorder.commit(isLast: true) }
    let missing = recorder.waiting + recorder.lost
    guard missing > 0 else { return }
    log.report(
      Diagnostic(
        .error, .notOnRecord, "interactions that are not on record: \(missing)",
        file: place.name, help: "give the same input again; what is on record is not put down twice"
      ))
  }

  private func write(_ told: CaseRecord, source: String, isClosed: Bool) {
    let now = now ?? Clock.now()
    let keepsWords = rulebook.policy.keepsQuotes(of: told.endedAt ?? now, at: now)
    let record = keepsWords ? told : told.withoutWords()
    var json = JSONBuffer()
    InteractionRecordWriter.writeLine(record, origin: nil, to: &json)
    let entry = LedgerEntry(
      record,
      LedgerEntry.Documents(
        record: String(decoding: json.bytes.dropLast(), as: UTF8.self),
        brief: CheckInWriter.brief(of: record.followUp),
        answer: CheckInWriter.words(of: record.checkInAnswer)),
      source: source, rulebook: rulebook, isClosed: isClosed, recordedAt: now)
    prune(now)
    attempt { recorder throws(LedgerError) in try recorder.record(entry) }
  }

  /// Removes what is too old, at the first writing and then once a day.
  private func prune(_ now: Timestamp) {
    if let last = lastPruned, now < last.adding(seconds: Self.pruneEvery) { return }
    attempt { recorder throws(LedgerError) in
      try recorder.read { ledger throws(LedgerError) in
        _ = try ledger.prune(by: rulebook.policy, now: now)
      }
      lastPruned = now
    }
  }

  @discardableResult
  private func attempt<Result>(
    _ body: (Recorder) throws(LedgerError) -> Result
  ) -> Result? {
    do throws(LedgerError) {
      let result = try body(recorder)
      if isAway, recorder.failure == nil { tellReturn() }
      return result
    } catch {
      hasFailed = true
      if !isAway { log.report(error.diagnostic(at: place.name)) }
      isAway = true
      return nil
    }
  }

  private func tellReturn() {
    isAway = false
    log.report(
      Diagnostic(
        .warning, .ledgerThereAgain,
        "the ledger is there again, and what waited for it is put down",
        file: place.name,
        note:
          "contacts that began in the meantime were judged without their history, so no offer was open to them"
      ))
  }
}

extension StandingCheckIn {
  /// What a report of an interaction shows of it; care of another contact that moved it has it now.
  func known(for record: CaseRecord) -> KnownCheckIn {
    let last = [booking.window?.closesAt, booking.at].compactMap(\.self).max()
    let state: KnownCheckIn.State =
      switch self.state {
      case .done: .done
      case .lapsed: .lapsed
      case .cancelled: .cancelled
      case .planned, .infeasible:
        booking.careEndedAt?.milliseconds == record.endedAt?.milliseconds || booking.attempt > 1
          ? .open(opensAt: booking.window?.opensAt, lastMinute: last) : .cancelled
      }
    return KnownCheckIn(state: state, at: booking.at, owner: booking.owner)
  }
}

extension LedgerError {
  /// The error as it is told to people.
  func diagnostic(at place: String) -> Diagnostic {
    let code: ToolCode =
      switch reason {
      case .notEmpty: .ledgerNotEmpty
      case .unequal: .ledgersUnequal
      default: .ledgerUnusable
      }
    return Diagnostic(
      .error, code, "the ledger can't be used: \(message)", file: place, help: help)
  }
}
