import Bookkeeping
import Casework
import Reports
import Rules
import Transcripts

/// `aftercare checkins plan`: who calls whom when, so that nobody has more than fit in an hour.
struct CheckInsPlanCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Shows the plan; with `--apply` it carries it out as well.
  func run() throws(ToolError) -> ExitCode {
    let perHour = try capacity()
    let now = try arguments.now()
    var log = DiagnosticLog(arguments)
    let policy = try RulebookFiles.load(arguments.values(of: .rules), &log).policy
    let planner = CheckInPlanner(policy: policy, perHour: perHour, now: now)
    let word = PersonWord(
      by: arguments.value(of: .by), because: "planned with \(perHour) an hour", at: now)
    let isApplied = arguments.has(.apply)
    var report: CheckInPlanReport?
    var applied = 0
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      // Between the plan and its carrying out nobody else may book.
      if isApplied { try ledger.begin(.everything) }
      let open = try ledger.plannableCheckIns(at: now)
      var customers: [String: String] = [:]
      for one in open { customers[one.id] = one.facts.customer }
      let plan = planner.plan(open)
      report = CheckInPlanReport(plan, perHour: perHour, customers: customers)
      if isApplied {
        applied = try ledger.carryOut(plan.changes, word)
        try ledger.commit()
      }
      return .done
    }
    guard code == .done, let report else { return code }
    try write(report)
    if isApplied { log.note("Changed: \(applied) check-ins.") }
    return .done
  }

  private func capacity() throws(ToolError) -> Int {
    let value = try arguments.needed(.capacity)
    let unit = ["/hour", "/h"].first(where: value.hasSuffix) ?? ""
    guard let count = Int(value.dropLast(unit.count)), (1...60).contains(count) else {
      throw .usage(
        "--capacity needs how many check-ins a person makes in an hour, 1 to 60, such as 4/hour, "
          + "not `\(value)`",
        command: arguments.command)
    }
    return count
  }

  private func write(_ report: CheckInPlanReport) throws(ToolError) {
    switch arguments.value(of: .format) {
    case "json":
      var json = JSONBuffer()
      report.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    case "csv": try OutputDescriptor.standard.write(report.csv)
    default: try OutputDescriptor.standard.write(report.text(style: arguments.outputStyle))
    }
  }
}

extension CheckInPlan {
  /// What it changes of the check-ins as they are.
  fileprivate var changes: [CheckInChange] {
    placed.filter(\.isChanged).map { one in
      CheckInChange(
        id: one.id, minute: one.minute == one.minuteBefore ? nil : one.minute,
        owner: one.owner == one.ownerBefore ? nil : one.owner)
    }
  }
}
