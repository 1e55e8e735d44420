import Bookkeeping
import Diagnostics

/// `aftercare ledger …`: looks after the ledger itself.
struct LedgerCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Does what the second word says.
  func run() throws(ToolError) -> ExitCode {
    let place = try LedgerPlace.namedOrStandard(arguments)
    if arguments.command == .ledgerPath {
      try OutputDescriptor.standard.write(TerminalText.escaped(place.name) + "\n")
      return .done
    }
    var desk = try LedgerDesk(arguments)
    var text = ""
    let code = desk.work { ledger throws(LedgerError) in
      switch arguments.command {
      case .ledgerStats: text = Self.text(of: try ledger.stats())
      case .ledgerCheck:
        let damages = try ledger.damages()
        text = damages.isEmpty ? "The ledger is sound.\n" : damages.joined(separator: "\n") + "\n"
        return damages.isEmpty ? .done : .unusableLedger
      case .ledgerBackup:
        try ledger.backUp(to: arguments.operands[0])
        text = "The copy is whole.\n"
      default:
        let rows = try ledger.forget(arguments.operands[0])
        text = rows == 0 ? "Nothing was known of this customer.\n" : "The customer is forgotten.\n"
      }
      return .done
    }
    try OutputDescriptor.standard.write(text)
    return code
  }

  private static func text(of stats: LedgerStats) -> String {
    let width = stats.counts.map(\.name.count).max() ?? 0
    return stats.counts.map { name, count in
      name + String(repeating: " ", count: width - name.count + 2) + "\(count)\n"
    }.joined()
  }
}
