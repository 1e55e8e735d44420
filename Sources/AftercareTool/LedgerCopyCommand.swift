import Bookkeeping
import Diagnostics

/// `aftercare ledger copy`: moves a ledger to another place, whole and compared.
struct LedgerCopyCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Copies, and tells what is the same in both then.
  func run() throws(ToolError) -> ExitCode {
    let places = try (
      from: LedgerPlace.place(arguments.operands[0], arguments),
      to: LedgerPlace.place(arguments.operands[1], arguments)
    )
    for place in [places.from, places.to] where place == .memory {
      throw .usage("a ledger in memory can't be copied", command: arguments.command)
    }
    var log = DiagnosticLog(arguments)
    // Opening a file that is not there would make it.
    if case .file(let path) = places.from, (try? FileTree.kind(of: path)) == nil {
      log.report(
        Diagnostic(
          .error, code: "L001", "there is no ledger to copy", file: path,
          help: "name the ledger first, and then the place that it is copied to"))
      return .unusableLedger
    }
    var place = places.from.name
    var copied: [CopiedTable] = []
    do throws(LedgerError) {
      let source = try Ledger.opened(at: places.from)
      place = places.to.name
      let target = try Ledger.opened(at: places.to)
      if places.from != places.to { place = "\(places.from.name) to \(places.to.name)" }
      copied = try source.copy(to: target)
    } catch {
      log.report(error.diagnostic(at: place))
      return .unusableLedger
    }
    try OutputDescriptor.standard.write(Self.text(of: copied))
    return .done
  }

  private static func text(of tables: [CopiedTable]) -> String {
    let width = tables.map(\.name.count).max() ?? 0
    let numbers = tables.map { String($0.rows) }
    let digits = numbers.map(\.count).max() ?? 0
    let lines = zip(tables, numbers).map { table, number in
      table.name + blanks(width - table.name.count + 2) + blanks(digits - number.count) + number
        + "  " + hexadecimal(table.digest) + "\n"
    }
    return lines.joined() + "The copy is whole: rows and content are the same in both.\n"
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func hexadecimal(_ digest: UInt64) -> String {
    let text = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
