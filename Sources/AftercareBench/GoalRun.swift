import Rules

/// Measures all that the project wants to reach.
struct GoalRun {
  private static let smallFiles = 20_000
  private static let openInteractions = 10_000
  private static let starts = 21
  private static let timedTurns = 5000

  let options: BenchOptions
  let tool: AuditedTool
  let maker: CorpusMaker
  let input: StageInput
  let corpus: String
  let size: Int

  /// Every goal, in the order of the project's table.
  func goals(_ scratch: borrowing ScratchFolder) throws(BenchError) -> [Goal] {
    var goals = try againstPeers(scratch)
    goals.append(try manyPhrases(scratch))
    goals.append(try twoCores(scratch))
    goals.append(try startUp())
    goals += try peakMemory()
    goals += try advice()
    goals.append(try openInteractions())
    goals.append(try growth(scratch))
    goals.append(try smallFiles(scratch))
    return goals
  }

  private func againstPeers(_ scratch: borrowing ScratchFolder) throws(BenchError) -> [Goal] {
    let run = PeerRun(
      tool: tool, python: options.python, rounds: options.rounds, corpus: corpus, size: size)
    return try run.results(input, scratch).map { result in
      let (reach, aim): (Double, Double) =
        switch result.peer {
        case .wordCount: (0.7, 1.1)
        case .ripgrep: (1.5, 2.5)
        case .vader: (50, 90)
        case .hyperscan: (0.5, 1)
        }
      return Goal(
        name: "against " + result.peer.rawValue, direction: .atLeast, reach: reach, aim: aim,
        unit: "times as fast", measured: result.run?.ratio, note: result.note)
    }
  }

  private func manyPhrases(_ scratch: borrowing ScratchFolder) throws(BenchError) -> Goal {
    let phrases = PhraseDraw.phrases(6000, from: input.texts, seed: options.seed)
    let (few, many) = (scratch.folder("few"), scratch.folder("many"))
    let fewRules = BenchRules.pack(named: "bench", phrases: Array(phrases.prefix(600)))
    let manyRules = BenchRules.pack(named: "bench", phrases: phrases)
    try FileBytes.write(fewRules.bytes, to: few + "/bench.rules")
    try FileBytes.write(manyRules.bytes, to: many + "/bench.rules")
    let run = try PairedRun(rounds: options.rounds) { () throws(BenchError) in
      try tool.audit(corpus, rules: many).computed
    } others: { () throws(BenchError) in
      try tool.audit(corpus, rules: few).computed
    }
    return Goal(
      name: "6,000 phrases against 600", direction: .atLeast, reach: 0.75, aim: 0.9,
      unit: "times as fast", measured: run.ratio,
      note: "both beside the standard rules, loading them included")
  }

  private func twoCores(_ scratch: borrowing ScratchFolder) throws(BenchError) -> Goal {
    var measured: Double?
    var note = "the tool takes no --jobs"
    if tool.hasJobs {
      let (one, two) = (scratch.file("one.jsonl"), scratch.file("two.jsonl"))
      let run = try PairedRun(rounds: options.rounds) { () throws(BenchError) in
        try elapsed(jobs: 2, into: two)
      } others: { () throws(BenchError) in
        try elapsed(jobs: 1, into: one)
      }
      let isSame = try FileBytes.contents(of: one) == FileBytes.contents(of: two)
      measured = isSame ? run.ratio : nil
      note = isSame ? "same output; by time that passed" : "the output differs"
    }
    return Goal(
      name: "two cores against one", direction: .atLeast, reach: 1.6, aim: 1.9,
      unit: "times as fast", measured: measured, note: note)
  }

  private func elapsed(jobs: Int, into path: String) throws(BenchError) -> Double {
    let file = try FileBytes.create(path)
    defer { FileBytes.close(file) }
    let words = Programs.unpinned(tool.auditWords([corpus], jobs: jobs))
    return try ChildProcess.run(words, output: file).elapsed
  }

  private func startUp() throws(BenchError) -> Goal {
    var outcomes: [ChildProcess.Outcome] = []
    for _ in 0..<Self.starts {
      outcomes.append(try ChildProcess.run([tool.path, "advise"], input: "/dev/null"))
    }
    let elapsed = Distribution(outcomes.map { $0.elapsed * 1000 })
    let computed = Distribution(outcomes.map { $0.computed * 1000 })
    return Goal(
      name: "start-up of advise on nothing", direction: .atMost, reach: 10, aim: 6, unit: "ms",
      measured: elapsed.median,
      note: "median of \(Self.starts), at best \(Decimals.short(elapsed.percentile(0))); "
        + "\(Decimals.short(computed.median)) ms of computing")
  }

  private func peakMemory() throws(BenchError) -> [Goal] {
    let run = MemoryRun(tool: tool.path)
    let arguments = Array(tool.auditWords([]).dropFirst())
    var goals: [Goal] = []
    for size in [options.size, options.size * 10] {
      let peak = try run.peak(of: arguments, corpus: maker, size: size)
      goals.append(
        Goal(
          name: "peak memory, \(ByteSize.text(size)) on stdin", direction: .atMost, reach: 32,
          aim: 24, unit: "MiB", measured: peak.map { Double($0) / Double(1 << 20) }))
    }
    return goals
  }

  private func advice() throws(BenchError) -> [Goal] {
    let run = LatencyRun(input, turns: Self.timedTurns)
    var rounds: [(echo: Distribution, advise: Distribution)] = []
    for _ in 0..<options.rounds { rounds.append(try run.overPipes(tool: tool.path)) }
    return [(50.0, 10.0, 3.0), (99, 100, 30)].map { percent, reach, aim in
      let floor = Distribution(rounds.map { $0.echo.percentile(percent) }).median
      let beyond = rounds.map { $0.advise.percentile(percent) - $0.echo.percentile(percent) }
      return Goal(
        name: "advise beyond the pipe, p\(Int(percent))", direction: .atMost, reach: reach,
        aim: aim, unit: "µs", measured: Distribution(beyond).median,
        note: "the pipe alone \(Decimals.short(floor)) µs; \(Self.timedTurns) turns a round")
    }
  }

  private func openInteractions() throws(BenchError) -> Goal {
    let turns = OpenTurns.quietTurns(input)
    let each = try MemoryRun(tool: tool.path).perOpenInteraction(
      turns: { _ in turns }, count: Self.openInteractions)
    return Goal(
      name: "an open interaction without evidence", direction: .atMost, reach: 2, aim: 1,
      unit: "KiB", measured: each.map { $0 / 1024 }, note: "of \(Self.openInteractions)")
  }

  /// How far the seconds a byte at a tenth and at ten times the size are from those at the size itself.
  private func growth(_ scratch: borrowing ScratchFolder) throws(BenchError) -> Goal {
    let sizes = [options.size / 10, options.size, options.size * 10]
    var files: [(path: String, bytes: Int)] = []
    for size in sizes {
      let path = scratch.file("growth-\(size).jsonl")
      var maker = maker
      files.append((path, try maker.write(size: size, to: path)))
    }
    var seconds = files.map { _ in [Double]() }
    var starts: [Double] = []
    for _ in 0..<options.rounds {
      starts.append(try tool.audit("/dev/null").computed)
      for (index, file) in files.enumerated() {
        seconds[index].append(try tool.audit(file.path).computed)
      }
    }
    let start = Distribution(starts).median
    let perByte = zip(files, seconds).map { file, seconds in
      max(Distribution(seconds).median - start, 1e-9) / Double(file.bytes)
    }
    for file in files { FileBytes.remove(file.path) }
    let rates = perByte.map { Decimals.short(1e-6 / $0) }.joined(separator: ", ")
    let off = perByte.map { abs($0 / perByte[1] - 1) * 100 }.max()
    return Goal(
      name: "growth from \(sizes.map { ByteSize.text($0) }.joined(separator: " to "))",
      direction: .atMost, reach: 5, aim: 5, unit: "% a byte", measured: off,
      note: "\(rates) MB/s without start-up")
  }

  private func smallFiles(_ scratch: borrowing ScratchFolder) throws(BenchError) -> Goal {
    let folder = scratch.folder("small")
    let whole = scratch.file("whole.jsonl")
    var maker = maker
    var all: [UInt8] = []
    for number in 0..<Self.smallFiles {
      var bytes: [UInt8] = []
      maker.append(to: &bytes)
      let name = String(100_000 + number).dropFirst()
      try FileBytes.write(bytes, to: "\(folder)/\(name).jsonl")
      all += bytes
    }
    try FileBytes.write(all, to: whole)
    let run = try PairedRun(rounds: options.rounds) { () throws(BenchError) in
      try tool.audit(folder).computed
    } others: { () throws(BenchError) in
      try tool.audit(whole).computed
    }
    FileBytes.remove(folder)
    return Goal(
      name: "20,000 small files against one", direction: .atLeast, reach: 0.6, aim: 0.9,
      unit: "times as fast", measured: run.ratio,
      note: "\(ByteSize.text(all.count)) together, \(Decimals.short(run.ours.median)) s")
  }
}
