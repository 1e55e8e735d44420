import Bookkeeping
import Reports
import Rules
import Transcripts

/// `aftercare findings list` and `findings export`: what supervisors should see, and what they dismissed.
struct FindingsListCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Lists findings, or writes the dismissed ones as examples.
  func run() throws(ToolError) -> ExitCode {
    let isExport = arguments.command == .findingsExport
    var log = DiagnosticLog(arguments)
    let rulebook = isExport ? try RulebookFiles.load(arguments.values(of: .rules), &log) : nil
    let customer = arguments.value(of: .customer)
    var found: [RecordedFinding] = []
    var stranger: String?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      found = try ledger.reading { ledger throws(LedgerError) in
        try ledger.findings(customer: customer)
      }
      if found.isEmpty { stranger = try customer.flatMap(ledger.stranger) }
      return .done
    }
    guard code == .done else { return code }
    if isExport || arguments.has(.dismissed) { found.removeAll { $0.dismissal == nil } }
    defer { if found.isEmpty { desk.tellPlace(without: stranger) } }
    if let rulebook {
      let examples = CandidateExamples(found.map(\.dismissed), rulebook: rulebook)
      try OutputDescriptor.standard.write(examples.text)
      return .done
    }
    let list = FindingList(found.map(\.listing))
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      list.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      try OutputDescriptor.standard.write(list.text(style: arguments.outputStyle))
    }
    return .done
  }
}

/// `aftercare findings dismiss`: a person says that a finding is none.
struct FindingsDismissCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Records it.
  func run() throws(ToolError) -> ExitCode {
    let id = arguments.operands[0]
    let word = PersonWord(
      by: try arguments.needed(.by), because: try arguments.needed(.reason),
      at: try arguments.now())
    var refusal: FindingRefusal?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      refusal = try ledger.dismiss(finding: id, word)
      return .done
    }
    switch refusal {
    case .unknown:
      throw .usage(
        "no finding has the id `\(id)` in \(desk.place.name); "
          + "`aftercare findings list` shows all",
        command: arguments.command)
    case .dismissed:
      throw .usage("the finding `\(id)` is dismissed already", command: arguments.command)
    case nil: break
    }
    if code == .done { try OutputDescriptor.standard.write("Dismissed; it is kept and counted.\n") }
    return code
  }
}

extension RecordedFinding {
  /// The finding as a list shows it.
  fileprivate var listing: FindingListing {
    FindingListing(
      id: id, finding: finding, severity: severity, turn: turn, message: message,
      customer: customer, interaction: interaction, startedAt: startedAt, source: source,
      isTrial: isTrial, quote: grounds.compactMap(\.quote).first,
      dismissal: dismissal.map {
        FindingListing.Dismissal(by: $0.person, because: $0.reason, at: $0.at)
      })
  }

  /// The finding as examples are made of it.
  fileprivate var dismissed: CandidateExamples.Dismissed {
    CandidateExamples.Dismissed(
      id: id, finding: finding, turn: turn, reason: dismissal?.reason,
      grounds: grounds.map { ($0.rule, $0.turn, $0.quote) })
  }
}
