#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much memory the tool holds.
struct MemoryRun {
  private let tool: String

  init(tool: String) { self.tool = tool }

  /// The most bytes that a command holds while a corpus of some size comes in on its stdin.
  func peak(
    of arguments: [String], corpus: CorpusMaker, size: Int
  ) throws(BenchError) -> Int? {
    signal(SIGPIPE, SIG_IGN)
    let pipe = try Pipe()
    let child = try ChildProcess([tool] + arguments, input: pipe.reading)
    close(pipe.reading)
    var corpus = corpus
    var peak = 0
    defer { close(pipe.writing) }
    try corpus.forEachPiece(ofSize: size) { (piece) throws(BenchError) in
      try FileBytes.write(piece, to: pipe.writing, named: tool)
      peak = max(peak, child.peakMemory ?? 0)
    }
    return try finish(child, pipe, peak)
  }

  /// Ends the input and looks on until the program has ended.
  private func finish(
    _ child: ChildProcess, _ pipe: Pipe, _ seen: Int
  ) throws(BenchError) -> Int? {
    var peak = seen
    // The descriptor stays open, and is closed by the caller, but nothing stands behind it any more.
    let nowhere = try FileBytes.create("/dev/null")
    dup2(nowhere, pipe.writing)
    close(nowhere)
    while let more = child.peakMemory {
      peak = max(peak, more)
      usleep(500)
    }
    _ = try child.waitForSuccess()
    return peak == 0 ? nil : peak
  }

  /// The bytes that one `advise` holds for each of many open interactions.
  ///
  /// - Parameters:
  ///   - turns: the lines of one interaction, from the end of its id on.
  ///   - count: interactions that are opened between the two looks at the memory.
  func perOpenInteraction(
    turns: (Int) -> [ArraySlice<UInt8>], count: Int
  ) throws(BenchError) -> Double? {
    var advise = try PipedProgram([tool, "advise"])
    // What the first ones cost is the program's own.
    let first = count / 10
    for number in 0..<first { try begin(number, turns(number), &advise) }
    let before = advise.child.memory
    for number in first..<first + count { try begin(number, turns(number), &advise) }
    let after = advise.child.memory
    _ = try advise.finish()
    guard let before, let after else { return nil }
    return Double(after - before) / Double(count)
  }

  private func begin(
    _ number: Int, _ turns: [ArraySlice<UInt8>], _ advise: inout PipedProgram
  ) throws(BenchError) {
    for turn in turns {
      let line = ConversationPool.opening + Array("open-\(number)".utf8) + turn
      try advise.ask(line[...], answers: 1)
    }
  }
}
