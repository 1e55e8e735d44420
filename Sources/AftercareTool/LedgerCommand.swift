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
    if arguments.command == .ledgerBackup { try Self.checkBackup(arguments.operands[0]) }
    var desk = try LedgerDesk(arguments)
    var text = ""
    let name = TerminalText.escaped(place.name)
    let code = desk.work { ledger throws(LedgerError) in
      switch arguments.command {
      case .ledgerStats: text = Self.text(of: try ledger.stats())
      case .ledgerCheck:
        let damages = try ledger.damages()
        text =
          damages.isEmpty
          ? "The ledger \(name) is sound.\n" : damages.joined(separator: "\n") + "\n"
        return damages.isEmpty ? .done : .unusableLedger
      case .ledgerBackup:
        try ledger.backUp(to: arguments.operands[0])
        text = "The copy of \(name) is whole: \(TerminalText.escaped(arguments.operands[0]))\n"
      default:
        let customer = arguments.operands[0]
        let stranger = try ledger.stranger(customer)
        let rows = try ledger.forget(customer)
        text =
          rows == 0
          ? "Nothing was forgotten: \(TerminalText.escaped(stranger ?? name)).\n"
          : "The customer is forgotten.\n"
      }
      return .done
    }
    try OutputDescriptor.standard.write(text)
    return code
  }

  /// A backup is written to no file that is there: that may be an older one.
  private static func checkBackup(_ path: String) throws(ToolError) {
    guard (try? FileTree.kind(of: path)) == nil else {
      throw .usage(
        "`\(path)` is there already; a backup needs a file that is not", command: .ledgerBackup)
    }
    // What can't be written is the copy's fault and not the ledger's.
    _ = try WholeFile(path)
  }

  private static func text(of stats: LedgerStats) -> String {
    let width = stats.counts.map(\.name.count).max() ?? 0
    return stats.counts.map { name, count in
      name + String(repeating: " ", count: width - name.count + 2) + "\(count)\n"
    }.joined()
  }
}
