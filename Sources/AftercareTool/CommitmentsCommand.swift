import Bookkeeping
import Casework
import Reports
import Transcripts

/// `aftercare commitments list`: what customers were promised, and where it stands.
struct CommitmentsListCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Lists them, earliest due time first.
  func run() throws(ToolError) -> ExitCode {
    let now = try arguments.now()
    let customer = arguments.value(of: .customer)
    var standing: [StandingCommitment] = []
    var stranger: String?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      standing = try ledger.reading { ledger throws(LedgerError) in
        try ledger.commitments(customer: customer, at: now)
      }
      if standing.isEmpty { stranger = try customer.flatMap(ledger.stranger) }
      return .done
    }
    guard code == .done else { return code }
    let rows = standing.map(\.listing).filter { row in
      (!arguments.has(.due) || row.isDue) && (!arguments.has(.overdue) || row.isOverdue(at: now))
    }
    let list = CommitmentList(rows, now: now)
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      list.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      try OutputDescriptor.standard.write(list.text(style: arguments.outputStyle))
    }
    if rows.isEmpty { desk.tellPlace(without: stranger) }
    return .done
  }
}

/// `aftercare commitments done` and `broken`: a person's word on a commitment, kept like any fact.
struct CommitmentsMarkCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Records it.
  func run() throws(ToolError) -> ExitCode {
    let id = arguments.operands[0]
    let isKept = arguments.command == .commitmentsDone
    let word = PersonWord(
      by: try arguments.needed(.by), because: arguments.value(of: .reason),
      at: try arguments.now())
    var refusal: CommitmentRefusal?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      refusal = try ledger.mark(commitment: id, isKept: isKept, word)
      return .done
    }
    switch refusal {
    case .unknown:
      throw .usage(
        "no commitment has the id `\(id)` in \(desk.place.name); "
          + "`aftercare commitments list` shows all",
        command: arguments.command)
    case .already(let state):
      throw .usage(
        "the commitment `\(id)` is \(state.rawValue) already", command: arguments.command)
    case nil: break
    }
    if code == .done {
      try OutputDescriptor.standard.write(
        isKept ? "Recorded: kept.\n" : "Recorded: broken; offers are held until it is kept.\n")
    }
    return code
  }
}

extension StandingCommitment {
  /// The commitment as a list shows it.
  fileprivate var listing: CommitmentListing {
    CommitmentListing(
      id: id, customer: customer, interaction: interaction, agent: agent, turn: turn, quote: quote,
      due: due, state: state.rawValue, settledAt: settled?.at, person: settled?.person,
      reason: settled?.reason)
  }
}
