/// What the tool tells its caller when it ends (design.md §5).
enum ExitCode: Int32, CaseIterable {
  case done = 0
  case findings = 1
  case usage = 2
  case unreadableInput = 3
  case invalidRules = 4
  case unusableLedger = 5
  case `internal` = 70

  /// What the code stands for, for the help.
  var meaning: String {
    switch self {
    case .done: "done"
    case .findings: "there are findings at or above --fail-on"
    case .usage: "the command line could not be understood"
    case .unreadableInput: "some input could not be read; the rest was done"
    case .invalidRules: "the rules are invalid, or an example disagrees with its rule"
    case .unusableLedger: "the ledger could not be used"
    case .internal: "the tool itself failed"
    }
  }
}
