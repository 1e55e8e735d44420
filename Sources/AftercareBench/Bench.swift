#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `aftercare-bench`: how fast the tool is, and with how little.
enum Bench {
  /// Makes this program the echo that tells what a pipe costs.
  static let echoFlag = "--echo"

  /// Does what the command line asks; tells the exit code.
  static func run(_ words: [String]) -> Int32 {
    do throws(BenchError) {
      let options = try BenchOptions(words)
      switch options.mode {
      case .echo: return Echo.run()
      case .help: try tell(BenchOptions.help)
      case .writeCorpus(let path):
        var maker = CorpusMaker(pool: try pool(options), seed: options.seed)
        _ = try maker.write(size: options.size, to: path)
      case .figures, .peers, .table: try measure(options)
      }
      return 0
    } catch {
      let text = Array("aftercare-bench: \(error.message)\n".utf8)
      try? FileBytes.write(text[...], to: STDERR_FILENO, named: "stderr")
      return 1
    }
  }

  /// What the corpus is drawn from.
  static func pool(_ options: BenchOptions) throws(BenchError) -> ConversationPool {
    if let path = options.corpus {
      var pool = ConversationPool()
      try pool.add(path: path)
      if pool.unreadLines > 0 {
        note("\(pool.unreadLines) lines of \(path) are no turn records and were left out")
      }
      return pool
    }
    return try standardPool(transcripts: "Transcripts", rulebook: BenchRules.standard())
  }

  private static func measure(_ options: BenchOptions) throws(BenchError) {
    let old: BenchRecord? =
      if let path = options.compare {
        try BenchRecord(json: FileBytes.contents(of: path), file: path)
      } else {
        nil
      }
    let machine = Machine.current()
    let core = options.core ?? Machine.coreCount - 1
    if !Programs.pin(to: core) {
      note("taskset (util-linux) can't keep this on core \(core); figures may spread more")
    }
    let bench = try Measuring(options, machine: machine)
    let record = try bench.record()
    try tell(options.isJSON ? try record.json() : record.text)
    if let old {
      let comparison = record.comparison(with: old)
      options.isJSON ? note(comparison) : try tell("\n" + comparison)
    }
  }

  private static func tell(_ text: String) throws(BenchError) {
    try FileBytes.write(Array(text.utf8)[...], to: STDOUT_FILENO, named: "stdout")
  }

  /// Tells something beside what is measured.
  static func note(_ text: String) {
    try? FileBytes.write(Array((text + "\n").utf8)[...], to: STDERR_FILENO, named: "stderr")
  }
}
