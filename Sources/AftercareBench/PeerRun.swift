import Matching
import Rules
import Transcripts

/// The tool beside its peers on the same file, in turn.
struct PeerRun {
  /// One peer's result; without figures it could not be run.
  struct Result {
    let peer: Peer
    var run: PairedRun?
    /// Bytes that both read.
    var bytes = 0
    var note = ""
  }

  private let tool: AuditedTool
  private let python: String
  private let rounds: Int
  private let corpus: String
  private let size: Int

  /// Compares on a corpus that lies in a file of some size.
  init(tool: AuditedTool, python: String, rounds: Int, corpus: String, size: Int) {
    self.tool = tool
    self.python = python
    self.rounds = rounds
    self.corpus = corpus
    self.size = size
  }

  /// Runs all peers that are installed.
  func results(
    _ input: StageInput, _ scratch: borrowing ScratchFolder
  ) throws(BenchError) -> [Result] {
    let phrases = LiteralPhrases.of(input.rulebook)
    let list = scratch.file("phrases.txt")
    try FileBytes.write(Array(phrases.joined(separator: "\n").utf8 + [0x0A]), to: list)
    let small = scratch.file("vader.jsonl")
    let head = try Self.head(of: corpus, upTo: 5_000_000)
    try FileBytes.write(head, to: small)
    var results: [Result] = []
    for peer in Peer.allCases {
      guard peer.isInstalled(python: python) else {
        results.append(Result(peer: peer, note: "not installed: " + peer.installation))
        continue
      }
      switch peer {
      case .wordCount:
        results.append(try whole(peer, ["wc", "-w", corpus], on: corpus, bytes: size, ""))
      case .ripgrep:
        results.append(
          try whole(
            peer, ["rg", "-c", "-i", "-w", "-F", "-f", list, corpus], on: corpus, bytes: size,
            "\(phrases.count) phrases, one reading each"))
      case .vader:
        results.append(
          try whole(
            peer, [python, "-c", PeerScript.vader, small], on: small, bytes: head.count,
            "orjson lines, start-up included"))
      case .hyperscan:
        results.append(try scan(input, list, phrases.count))
      }
    }
    return results
  }

  private func whole(
    _ peer: Peer, _ words: [String], on file: String, bytes: Int, _ note: String
  ) throws(BenchError) -> Result {
    let run = try PairedRun(rounds: rounds) { () throws(BenchError) in
      try tool.audit(file).computed
    } others: { () throws(BenchError) in
      try ChildProcess.run(words).computed
    }
    return Result(peer: peer, run: run, bytes: bytes, note: note)
  }

  /// The matching stage beside a scan for the literal phrases.
  private func scan(
    _ input: StageInput, _ phrases: String, _ count: Int
  ) throws(BenchError) -> Result {
    let matcher = Matcher(index: PhraseIndex(rulebook: input.rulebook))
    let run = try PairedRun(rounds: rounds) { () throws(BenchError) in
      var matcher = matcher
      var found = 0
      let start = StopWatch.computed()
      for record in input.records { found += matcher.matches(of: record).count }
      let end = StopWatch.computed()
      if found < 0 { throw BenchError("nothing was matched") }
      return Double(end - start) / 1e9
    } others: { () throws(BenchError) in
      let words = [python, "-c", PeerScript.hyperscan, input.path, phrases]
      let told = try ChildProcess.output(of: words).filter(\.isNumber)
      guard let nanoseconds = Double(told) else { throw BenchError("Hyperscan told no time") }
      return nanoseconds / 1e9
    }
    let text = input.records.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) }
    return Result(
      peer: .hyperscan, run: run, bytes: text,
      note: "scan of \(count) phrases beside matching with all rules; MB of text")
  }

  /// Whole lines from a file's beginning.
  private static func head(of path: String, upTo size: Int) throws(BenchError) -> [UInt8] {
    let bytes = try FileBytes.contents(of: path)
    if bytes.count <= size { return bytes }
    let end = bytes[..<size].lastIndex(of: UInt8(ascii: "\n")) ?? size - 1
    return Array(bytes[...end])
  }
}

extension PeerRun.Result {
  /// The result as a row.
  var row: BenchRecord.Row {
    guard let run else { return .init(name: peer.rawValue, values: [], note: note) }
    let size = Double(bytes) / 1e6
    return .init(
      name: peer.rawValue,
      values: [
        .init(size / run.ours.median, "our MB/s"), .init(size / run.others.median, "its MB/s"),
        .init(run.ratio, "ours / its"),
      ], note: note.isEmpty ? nil : note)
  }
}
