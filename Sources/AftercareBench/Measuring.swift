import Rules

/// One run of the benchmark: its corpus, and what is measured on it.
struct Measuring: ~Copyable {
  /// The stages are measured on no more than this: each needs what the one before it made.
  private static let stageSize = 20_000_000
  /// Turns whose wait is measured.
  private static let timedTurns = 20_000
  /// Interactions that are open at once.
  private static let openInteractions = 10_000

  private let options: BenchOptions
  private let machine: Machine
  private let maker: CorpusMaker
  private let scratch: ScratchFolder
  private let rulebook: Rulebook

  init(_ options: BenchOptions, machine: Machine) throws(BenchError) {
    let rulebook = try BenchRules.standard()
    let pool = try Bench.pool(options)
    let scratch = try ScratchFolder()
    self.options = options
    self.machine = machine
    self.rulebook = rulebook
    self.scratch = scratch
    maker = CorpusMaker(pool: pool, seed: options.seed)
  }

  /// Measures what is asked for.
  func record() throws(BenchError) -> BenchRecord {
    let corpus = scratch.file("corpus.jsonl")
    var corpusMaker = maker
    let size = try corpusMaker.write(size: options.size, to: corpus)
    let stagePath = scratch.file("stages.jsonl")
    var stageMaker = maker
    _ = try stageMaker.write(size: min(options.size, Self.stageSize), to: stagePath)
    let input = try StageInput(path: stagePath, rulebook: rulebook)
    var record = BenchRecord(
      machine: machine,
      corpus: .init(
        source: options.corpus ?? "Transcripts and the standard rules' examples, "
          + "seed \(options.seed)",
        bytes: size, turns: try Self.lines(of: corpus), interactions: corpusMaker.count))
    switch options.mode {
    case .peers: record.sections = [try peers(input, corpus, size)]
    case .table: record.sections = [try goals(input, corpus, size)]
    default:
      record.sections = [try stages(input)]
      if options.stages.isEmpty, let path = try toolIfAny() {
        let tool = AuditedTool(path: path)
        record.sections += [
          try wholes(tool, corpus, size), try latency(input, tool), try memory(input, tool),
        ]
      }
    }
    return record
  }

  /// The tool; without it nothing but the stages can be measured, unless it was named.
  private func toolIfAny() throws(BenchError) -> String? {
    do throws(BenchError) {
      return try Programs.tool(options.tool)
    } catch {
      if options.tool != nil { throw error }
      Bench.note("only the stages are measured: " + error.message)
      return nil
    }
  }

  private func stages(_ input: StageInput) throws(BenchError) -> BenchRecord.Section {
    let stages = options.stages.isEmpty ? Stage.allCases : options.stages
    let seconds = try StageRun(input).seconds(of: stages, rounds: options.rounds)
    let rows = stages.map { stage in
      let median = max(seconds[stage]?.median ?? 0, 1e-9)
      return BenchRecord.Row(
        name: stage.rawValue,
        values: [
          .init(Double(input.bytes.count) / 1e6 / median, "MB/s"),
          .init(Double(input.records.count) / median, "turns/s"),
        ], note: stage.summary)
    }
    return .init(
      title: "stages",
      note: "Within one program, each stage on what the one before it made; MB of the corpus, "
        + "seconds of computing, median of \(options.rounds) rounds in turn.",
      rows: rows)
  }

  private func wholes(
    _ tool: AuditedTool, _ corpus: String, _ size: Int
  ) throws(BenchError) -> BenchRecord.Section {
    let commands: [(name: String, words: [String], input: String?)] = [
      ("audit FILE", tool.auditWords([corpus]), nil),
      ("audit < FILE", tool.auditWords([]), corpus),
      ("advise < FILE", [tool.path, "advise"], corpus),
      ("advise < nothing", [tool.path, "advise"], "/dev/null"),
    ]
    var outcomes = commands.map { _ in [ChildProcess.Outcome]() }
    for _ in 0..<options.rounds {
      for (index, command) in commands.enumerated() {
        outcomes[index].append(try ChildProcess.run(command.words, input: command.input))
      }
    }
    let rows = zip(commands, outcomes).map { command, outcomes in
      let computed = Distribution(outcomes.map(\.computed)).median
      let elapsed = Distribution(outcomes.map(\.elapsed)).median
      var values = [
        BenchRecord.Value(computed * 1000, "ms computed"),
        BenchRecord.Value(elapsed * 1000, "ms elapsed"),
      ]
      if command.input != "/dev/null" {
        values.insert(.init(Double(size) / 1e6 / computed, "MB/s"), at: 0)
      }
      return BenchRecord.Row(name: command.name, values: values)
    }
    return .init(
      title: "whole processes",
      note: "Start-up included; MB/s by seconds of computing, median of \(options.rounds) "
        + "rounds in turn.",
      rows: rows)
  }

  private func latency(
    _ input: StageInput, _ tool: AuditedTool
  ) throws(BenchError) -> BenchRecord.Section {
    let run = LatencyRun(input, turns: Self.timedTurns)
    let within = run.inProcess()
    let (echo, advise) = try run.overPipes(tool: tool.path)
    let rows = [("within a program", within), ("echo", echo), ("advise", advise)].map {
      (name, microseconds) in
      BenchRecord.Row(
        name: name,
        values: [
          .init(microseconds.percentile(50), "p50 µs"),
          .init(microseconds.percentile(99), "p99 µs"),
          .init(microseconds.percentile(99.9), "p99.9 µs"), .init(microseconds.maximum, "max µs"),
        ])
    }
    return .init(
      title: "a turn's wait",
      note: "\(within.count) turns one by one; over pipes to a program that echoes and to the "
        + "tool, on the same core and in turn.",
      rows: rows)
  }

  private func memory(
    _ input: StageInput, _ tool: AuditedTool
  ) throws(BenchError) -> BenchRecord.Section {
    let run = MemoryRun(tool: tool.path)
    var rows: [BenchRecord.Row] = []
    for (name, words) in [
      ("audit", Array(tool.auditWords([]).dropFirst())), ("advise", ["advise"]),
    ] {
      let peak = try run.peak(of: words, corpus: maker, size: options.size)
      rows.append(.init(name: name + " < FILE", values: Self.mebibytes(peak)))
    }
    for (name, turns) in OpenTurns.all(input) {
      let each = try run.perOpenInteraction(turns: turns, count: Self.openInteractions)
      rows.append(
        .init(
          name: "an open interaction, " + name,
          values: each.map { [.init($0 / 1024, "KiB each")] } ?? []))
    }
    return .init(
      title: "memory",
      note: "The most that was resident; what each of \(Self.openInteractions) interactions adds "
        + "that one `advise` holds open.",
      rows: rows)
  }

  private static func mebibytes(_ bytes: Int?) -> [BenchRecord.Value] {
    bytes.map { [.init(Double($0) / Double(1 << 20), "MiB")] } ?? []
  }

  private func peers(
    _ input: StageInput, _ corpus: String, _ size: Int
  ) throws(BenchError) -> BenchRecord.Section {
    let run = PeerRun(
      tool: AuditedTool(path: try Programs.tool(options.tool)), python: options.python,
      rounds: options.rounds, corpus: corpus, size: size)
    return .init(
      title: "peers",
      note: "A B A B on one core, start-up included; seconds of computing, median of "
        + "\(options.rounds) rounds; the ratio is the median of the rounds' ratios.",
      rows: try run.results(input, scratch).map(\.row))
  }

  private func goals(
    _ input: StageInput, _ corpus: String, _ size: Int
  ) throws(BenchError) -> BenchRecord.Section {
    let run = GoalRun(
      options: options, tool: AuditedTool(path: try Programs.tool(options.tool)), maker: maker,
      input: input, corpus: corpus, size: size)
    return .init(
      title: "goals",
      note: "Ratios are medians of \(options.rounds) rounds in turn, of seconds of computing.",
      rows: try run.goals(scratch).map(\.row))
  }

  private static func lines(of path: String) throws(BenchError) -> Int {
    var lines = 0
    try FileBytes.forEachPiece(of: path) { piece in
      lines += piece.count { $0 == UInt8(ascii: "\n") }
    }
    return lines
  }
}
