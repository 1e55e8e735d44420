import Bookkeeping
import Diagnostics
import Rules
import Transcripts

/// `aftercare checkins reschedule`, `cancel` and `reassign`: a person's changes, kept beside what was.
struct CheckInsChangeCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Makes the change, and tells what speaks against it.
  func run() throws(ToolError) -> ExitCode {
    switch arguments.command {
    case .checkinsReschedule: try reschedule()
    case .checkinsCancel: try cancel()
    default: try reassign()
    }
  }

  private func reschedule() throws(ToolError) -> ExitCode {
    let to = try arguments.time(of: .to)
    let at = try arguments.time(of: .at)
    guard let minute = to ?? at else {
      throw .usage("`checkins reschedule` needs --to", command: arguments.command)
    }
    let word = try word(by: arguments.needed(.by), because: arguments.value(of: .reason))
    var log = DiagnosticLog(arguments)
    let policy = try RulebookFiles.load(arguments.values(of: .rules), &log).policy
    return try change(told: "Rescheduled to \(minute.rfc3339).") {
      (ledger, id) throws(LedgerError) in
      try ledger.reschedule(checkIn: id, to: minute, word, policy: policy)
    }
  }

  private func cancel() throws(ToolError) -> ExitCode {
    let word = try word(by: arguments.needed(.by), because: arguments.needed(.reason))
    return try change(told: "Cancelled; what the gate waits for still has to come.") {
      (ledger, id) throws(LedgerError) in
      try ledger.cancel(checkIn: id, word)
    }
  }

  private func reassign() throws(ToolError) -> ExitCode {
    let other = try arguments.needed(.to)
    let word = try word(by: arguments.value(of: .by), because: arguments.value(of: .reason))
    if arguments.operands.isEmpty {
      return try reassignAll(of: try arguments.needed(.owner), to: other, word)
    }
    guard !arguments.has(.owner) else {
      throw .usage(
        "`checkins reassign` takes an id or --owner, not both", command: arguments.command)
    }
    return try change(told: "Reassigned to \(TerminalText.escaped(other)).") {
      (ledger, id) throws(LedgerError) in
      try ledger.reassign(checkIn: id, to: other, word)
    }
  }

  private func reassignAll(
    of owner: String, to other: String, _ word: PersonWord
  ) throws(ToolError) -> ExitCode {
    var count = 0
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      count = try ledger.reassignAll(of: owner, to: other, word)
      return .done
    }
    if code == .done { try OutputDescriptor.standard.write("Reassigned: \(count).\n") }
    return code
  }

  private func word(by person: String?, because reason: String?) throws(ToolError) -> PersonWord {
    PersonWord(by: person, because: reason, at: try arguments.now())
  }

  private func change(
    told: String, _ body: (Ledger, String) throws(LedgerError) -> ChangeAnswer
  ) throws(ToolError) -> ExitCode {
    let id = arguments.operands[0]
    var answer = ChangeAnswer.unchanged
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      answer = try body(ledger, id)
      return .done
    }
    guard code == .done else { return code }
    switch answer {
    case .refused(let refusal):
      throw .usage(refusal.told(of: id, in: desk.place), command: arguments.command)
    case .unchanged: try OutputDescriptor.standard.write("It was so already.\n")
    case .changed(let warnings):
      try OutputDescriptor.standard.write(told + "\n")
      var log = DiagnosticLog(arguments)
      for warning in warnings {
        log.report(Diagnostic(.warning, .checkInWarning, "the check-in `\(id)`: \(warning)"))
      }
    }
    return .done
  }
}
