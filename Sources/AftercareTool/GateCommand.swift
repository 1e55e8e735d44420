import Aftercare
import Bookkeeping
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// `aftercare gate`: tells whether a customer may be made an offer, by what the ledger knows.
struct GateCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Answers; a ledger that can't be read keeps the gate shut.
  func run() throws(ToolError) -> ExitCode {
    let customer = try arguments.needed(.customer)
    let now = try arguments.now()
    let at = try arguments.time(of: .at) ?? now
    let kind = arguments.value(of: .kind).flatMap(OfferKind.init) ?? .crossSell
    var desk = try LedgerDesk(arguments)
    var history = CaseHistory.unreadable
    var release: GateRelease?
    var stranger: String?
    let code = desk.work { ledger throws(LedgerError) in
      history = try ledger.history(of: customer, before: at)
      release = try ledger.release(of: customer, before: at)
      if !history.isKnown { stranger = try ledger.stranger(customer) }
      return .done
    }
    let answer = GateAnswer(
      customer: customer, at: at == now ? now.wholeSecond : at, kind: kind,
      gate: history.gate(at: at, kind: kind),
      release: release.map {
        GateAnswer.Release(by: $0.person, because: $0.reason, at: $0.at.wholeSecond)
      })
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      answer.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      try OutputDescriptor.standard.write(
        answer.text(style: arguments.outputStyle, titles: Self.titles))
    }
    if let stranger { desk.tellPlace(without: stranger) }
    if code != .done { return code }
    return answer.gate.decision == .open ? .done : .findings
  }
}

extension GateCommand {
  /// What the gate's reasons are called, by their ids.
  private static var titles: [String: String] {
    let decisions = StandardRulebook.loadPolicy()?.decisions.values.map {
      ($0.id.rawValue, $0.title)
    }
    return Dictionary(decisions ?? []) { first, _ in first }
  }
}

extension Timestamp {
  /// The second that it lies in.
  fileprivate var wholeSecond: Timestamp {
    Timestamp(milliseconds: milliseconds / 1000 * 1000, offset: offset)
  }
}

/// `aftercare gate hold` and `gate release`: a person's decision, kept like any fact.
struct GateDecisionCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Records the decision.
  func run() throws(ToolError) -> ExitCode {
    let customer = try arguments.needed(.customer)
    let person = try arguments.needed(.by)
    let reason = try arguments.needed(.reason)
    let until = try arguments.time(of: .until)
    let now = try arguments.now()
    if let until, until <= now {
      throw .usage("--until lies in the past", command: arguments.command)
    }
    let isHold = arguments.command == .gateHold
    let decision =
      isHold
      ? PersonDecision.hold(customer, until: until, by: person, because: reason, at: now)
      : PersonDecision.release(customer, by: person, because: reason, at: now)
    var desk = try LedgerDesk(arguments)
    var later: Timestamp?
    var stranger: String?
    let code = desk.work { ledger throws(LedgerError) in
      stranger = try ledger.stranger(customer)
      // A slip in the id must open no gate; shutting one too many does no harm.
      if stranger == nil || isHold { later = try ledger.record(decision) }
      return .done
    }
    if let stranger {
      guard isHold else {
        throw .usage(stranger + "; nothing was released", command: arguments.command)
      }
      DiagnosticLog(arguments).tell(stranger + "; it is held all the same", of: arguments.command)
    }
    if let later {
      var log = DiagnosticLog(arguments)
      log.report(
        Diagnostic(
          .warning, .releaseTooEarly,
          "the release is dated before what is on record of this customer", file: "ledger",
          note: "the last of that is of \(later.rfc3339), and what holds since then stays",
          help: "set the clock, or pass --now with the right time"))
    }
    if code == .done {
      let name = TerminalText.escaped(customer)
      try OutputDescriptor.standard.write(
        isHold ? "The gate of \(name) is held.\n" : "The gate of \(name) is released.\n")
    }
    return code
  }
}
