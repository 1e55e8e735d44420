import Diagnostics
import Reports
import Rules

/// `aftercare merge`: adds up the parts of an audit that was shared out.
struct MergeCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Merges every part; what can't be read is told, and the rest is added up.
  func run() throws(ToolError) -> ExitCode {
    try InputProtection.check(
      arguments.values(of: .output), against: arguments.operands, command: .merge)
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let output = try AuditDestination(arguments.value(of: .output))
    var merge = AuditMerge()
    for path in arguments.operands { take(path, into: &merge, &log) }
    for other in merge.fingerprints where other != rulebook.fingerprint {
      log.report(
        Diagnostic(
          .warning, .otherRulebook,
          "a part was judged by other rules (\(other)) than these (\(rulebook.fingerprint))",
          help: "name the rules of the parts with --rules, or audit all parts by one rulebook"))
    }
    var json = JSONBuffer()
    if arguments.value(of: .format) == "jsonl" {
      merge.writeLines(to: &json)
    } else {
      merge.writeDocument(
        origin: .init(version: Version.number, fingerprint: rulebook.fingerprint), to: &json)
    }
    try output.write(json.bytes)
    try output.finish()
    return log.errors > 0 ? .unreadableInput : .done
  }

  private func take(_ path: String, into merge: inout AuditMerge, _ log: inout DiagnosticLog) {
    let name = path == "-" ? "stdin" : path
    let bytes: [UInt8]
    do throws(InputDescriptor.Failure) {
      bytes = try InputDescriptor.contents(of: path)
    } catch {
      log.report(
        Diagnostic(
          .error, .unopened, "it can't be opened: \(error.reason)", file: name,
          help: FileSuggestion.question(for: path)
            ?? "check that it is there and that you may read it"))
      return
    }
    do throws(AuditMerge.Fault) {
      try merge.take(bytes)
    } catch {
      let before = bytes[..<min(error.offset, bytes.count)]
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let start = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      log.report(
        Diagnostic(
          .error, code: ToolCode.noPart.rawValue,
          "it is no part of an audit, and nothing of it was taken: \(error.message)", file: name,
          line: line,
          column: String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1,
          help: "name what `aftercare audit --format json` or `--format jsonl` wrote"))
    }
  }
}
