import Aftercare
import Reports
import Rules
import Transcripts

/// How long a turn waits for its advice.
struct LatencyRun {
  /// Turns that are answered before any is counted.
  private static let warmUp = 500
  /// Turns that one program answers before it is the other's turn.
  private static let block = 100

  /// The lines of a corpus, with their ends.
  private let lines: [ArraySlice<UInt8>]
  private let rulebook: Rulebook

  /// Takes so many lines of a corpus.
  init(_ input: StageInput, turns: Int) {
    rulebook = input.rulebook
    lines = input.bytes.lines(upTo: turns + Self.warmUp)
  }

  /// Microseconds within a program: reading the line, judging it, writing the advice.
  func inProcess() -> Distribution {
    var reader = TurnRecordReader(skipsOwnOutput: false)
    var adviser = Adviser(rulebook: rulebook)
    var json = JSONBuffer()
    var samples: [Double] = []
    for line in lines {
      let start = StopWatch.elapsed()
      line.withUnsafeBufferPointer { bytes in
        reader.push(bytes) { item in
          guard case .record(let record, _) = item else { return }
          AdviceWriter.writeLine(adviser.advise(record), to: &json)
        }
      }
      samples.append(Double(StopWatch.elapsed() - start) / 1000)
      json.clear()
    }
    return Distribution(Array(samples.dropFirst(Self.warmUp)))
  }

  /// Microseconds over pipes: to a program that only echoes, and to the tool, in turn.
  func overPipes(tool: String) throws(BenchError) -> (echo: Distribution, advise: Distribution) {
    var echo = try PipedProgram([try Programs.own(), Bench.echoFlag])
    var advise = try PipedProgram([tool, "advise"])
    var echoSamples: [Double] = []
    var adviseSamples: [Double] = []
    for first in stride(from: 0, to: lines.count, by: Self.block) {
      let some = lines[first..<min(first + Self.block, lines.count)]
      for line in some { echoSamples.append(Double(try echo.roundTrip(line)) / 1000) }
      for line in some { adviseSamples.append(Double(try advise.roundTrip(line)) / 1000) }
    }
    _ = try echo.finish()
    _ = try advise.finish()
    return (
      Distribution(Array(echoSamples.dropFirst(Self.warmUp))),
      Distribution(Array(adviseSamples.dropFirst(Self.warmUp)))
    )
  }
}

extension [UInt8] {
  /// The first lines, each with its end.
  func lines(upTo count: Int) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var first = startIndex
    while lines.count < count, let end = self[first...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(self[first...end])
      first = end + 1
    }
    return lines
  }
}
