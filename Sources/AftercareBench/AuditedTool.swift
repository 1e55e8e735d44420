/// The tool as it is run for a measurement.
struct AuditedTool: Sendable {
  /// Where it lies.
  let path: String
  /// Whether it takes `--jobs`.
  let hasJobs: Bool

  /// Finds out what the tool can do.
  init(path: String) {
    self.path = path
    let words = [path, "audit", "--jobs", "1", "--format", "jsonl", "/dev/null"]
    hasJobs = (try? ChildProcess(words).wait().exitCode) != 2
  }

  /// The words of an audit that writes a line for each interaction.
  func auditWords(_ operands: [String], jobs: Int = 1, rules: String? = nil) -> [String] {
    [path, "audit"] + (hasJobs ? ["--jobs", String(jobs)] : [])
      + (rules.map { ["--rules", $0] } ?? []) + ["--format", "jsonl"] + operands
  }

  /// Runs such an audit on one core.
  func audit(_ operand: String, rules: String? = nil) throws(BenchError) -> ChildProcess.Outcome {
    try ChildProcess.run(auditWords([operand], rules: rules))
  }
}
