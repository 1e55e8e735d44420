import Aftercare
import Casework
import Matching
import Redaction
import Reports
import Rules
import Transcripts

/// Runs the stages over one corpus, in turn.
struct StageRun {
  private let input: StageInput
  private let rules: CaseRules
  private let matcher: Matcher
  private let wordReader: Matcher

  init(_ input: StageInput) throws(BenchError) {
    self.input = input
    rules = CaseRules(rulebook: input.rulebook)
    matcher = Matcher(index: PhraseIndex(rulebook: input.rulebook))
    wordReader = Matcher(index: PhraseIndex(rulebook: try BenchRules.unspoken()))
  }

  /// Seconds of computing that each stage takes, by round; the stages take turns within a round.
  func seconds(of stages: [Stage], rounds: Int) throws(BenchError) -> [Stage: Distribution] {
    var seconds: [Stage: [Double]] = [:]
    for _ in 0..<rounds {
      for stage in stages { seconds[stage, default: []].append(try self.seconds(of: stage)) }
    }
    return seconds.mapValues(Distribution.init)
  }

  private func seconds(of stage: Stage) throws(BenchError) -> Double {
    let start = StopWatch.computed()
    let made = try run(stage)
    let end = StopWatch.computed()
    // What a stage makes is asked for, so that nobody may leave its work out.
    if made < 0 { throw BenchError("\(stage.rawValue) made nothing") }
    return Double(end - start) / 1e9
  }

  private func run(_ stage: Stage) throws(BenchError) -> Int {
    switch stage {
    case .read: return try read()
    case .split: return split()
    case .scan: return scan()
    case .words: return match(wordReader)
    case .match: return match(matcher)
    case .fold: return fold()
    case .redact: return redact()
    case .advice:
      return write { json in
        for advice in input.advice { AdviceWriter.writeLine(advice, to: &json.buffer); json.end() }
      }
    case .records:
      return write { json in
        for record in input.cases {
          InteractionRecordWriter.writeLine(record, origin: Self.origin, to: &json.buffer)
          json.end()
        }
      }
    case .audit: return audit()
    case .advise: return advise()
    }
  }

  private static let origin = InteractionOrigin(file: "corpus.jsonl", format: "turn-records")

  private func read() throws(BenchError) -> Int {
    var bytes = 0
    try FileBytes.forEachPiece(of: input.path) { bytes += $0.count }
    return bytes
  }

  private func split() -> Int {
    var splitter = LineSplitter()
    var lines = 0
    StageInput.forEachPiece(of: input.bytes) { piece in
      splitter.push(piece) { line in lines += line.number > 0 ? 1 : 0 }
    }
    return lines
  }

  private func scan() -> Int {
    var turns = 0
    StageInput.forEachRecord(in: input.bytes) { turns += $0.text == nil ? 0 : 1 }
    return turns
  }

  private func match(_ matcher: Matcher) -> Int {
    var matcher = matcher
    var found = 0
    for record in input.records { found += matcher.matches(of: record).count }
    return found
  }

  private func fold() -> Int {
    let (advice, cases) = StageInput.folded(
      input.records, input.matches, input.interactions, rules)
    return advice.count + cases.count
  }

  private func redact() -> Int {
    var found = 0
    for interaction in input.interactions {
      var redactor = Redactor()
      var turn = 0
      for record in input.records[interaction] {
        guard let text = record.text else { continue }
        turn += 1
        redactor.read(text, turn: turn, by: record.speaker?.rawValue ?? "")
      }
      found += redactor.redactions.count
    }
    return found
  }

  private func write(_ body: (inout Output) -> Void) -> Int {
    var output = Output()
    body(&output)
    return output.finish()
  }

  private func audit() -> Int {
    var auditor = CaseAuditor(rulebook: input.rulebook)
    auditor.begin(source: "corpus.jsonl")
    return write { output in
      StageInput.forEachRecord(in: input.bytes) { record in
        Self.write(auditor.take(record).closed, &output)
      }
      Self.write(auditor.finishSource(), &output)
    }
  }

  private static func write(_ closed: [AuditedCase], _ output: inout Output) {
    for audited in closed {
      InteractionRecordWriter.writeLine(audited.record, origin: origin, to: &output.buffer)
      output.end()
    }
  }

  private func advise() -> Int {
    var adviser = Adviser(rulebook: input.rulebook)
    return write { output in
      StageInput.forEachRecord(in: input.bytes) { record in
        AdviceWriter.writeLine(adviser.advise(record), to: &output.buffer)
        output.end()
      }
    }
  }

  /// Lines that are forgotten where the tool would write them.
  private struct Output {
    private static let pieceSize = 128 << 10
    var buffer = JSONBuffer()
    private var written = 0

    mutating func end() {
      if buffer.count >= Self.pieceSize {
        written += buffer.count
        buffer.clear()
      }
    }

    mutating func finish() -> Int { written + buffer.count }
  }
}
