import Diagnostics
import TestSupport
import Testing
import Transcripts

@Suite("Files and streams of turn records")
struct TurnRecordReaderTests {
  static func items(
    _ chunks: [[UInt8]], reader: TurnRecordReader = TurnRecordReader(defaultInteraction: "f")
  ) -> [TurnRecordReader.Item] {
    var reader = reader
    var items: [TurnRecordReader.Item] = []
    for chunk in chunks { chunk.withUnsafeBufferPointer { reader.push($0) { items.append($0) } } }
    reader.finish { items.append($0) }
    return items
  }

  @Test("each line gives its record or its problem, with the line's number")
  func reads() {
    let text = """
      \u{FEFF}{"text":"a"}

      {"text":"b"
      {"text":"c","text":"d"}
      """
    let reader = TurnRecordReader(file: "calls/x.jsonl", defaultInteraction: "f")
    let items = Self.items([Array(text.utf8)], reader: reader)
    #expect(
      items == [
        .record(TurnRecord(interaction: "f", speaker: .unknown, text: "a"), line: 1),
        .problem(
          Diagnostic(
            .error, code: "T010",
            "the line ends inside its JSON; write each record whole, on one line",
            file: "calls/x.jsonl", line: 3, column: 12)),
        .problem(
          Diagnostic(
            .warning, code: "T012", "`text` is given twice; the last one stands",
            file: "calls/x.jsonl", line: 4, column: 13)),
        .record(TurnRecord(interaction: "f", speaker: .unknown, text: "d"), line: 4),
      ])
  }

  @Test("wherever a stream is cut, the items are the same", arguments: 0..<20)
  func cutsAnywhere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = """
      {"interaction":"a","speaker":"customer","text":"caf\\u00e9 “😀”"}\r
      \t
      {"interaction":"b","text":5}
      {"interaction":"b","text":"a long line, too long for this reader, so it is skipped and told"}
      {"interaction":"a","event":"end"}
      """
    let bytes = Array(text.utf8)
    let reader = TurnRecordReader(lineLimit: 80)
    let whole = Self.items([bytes], reader: reader)
    #expect(whole.count == 4)
    #expect(Self.items(randomChunks(of: bytes, using: &generator), reader: reader) == whole)
  }

  @Test("a line that is too long is a problem in its place")
  func refusesLongLines() {
    let items = Self.items(
      [Array("{}\n{\"text\":\"aaaa\"}\n{}".utf8)],
      reader: TurnRecordReader(defaultInteraction: "f", lineLimit: 8))
    guard items.count == 3, case .problem(let problem) = items[1] else {
      Issue.record("expected three items, the second a problem")
      return
    }
    #expect(problem.code == "T009")
    #expect(problem.line == 2)
  }

  @Test(
    "our own output is known by its first record and not read",
    arguments: [
      (#"{"schema":"aftercare.advice/1","interaction":"a"}"#, true),
      ("\u{FEFF}\n\n" + #" { "schema" : "aftercare.interaction/1" }"#, true),
      (#"{"schema":"other/1","text":"a"}"#, false),
      (#"{"text":"a","schema":"aftercare.advice/1"}"#, false),
      (#"{"text":"a"}"# + "\n" + #"{"schema":"aftercare.advice/1"}"#, false),
    ])
  func recognisesOwnOutput(text: String, isOwn: Bool) {
    var reader = TurnRecordReader(defaultInteraction: "f")
    var count = 0
    Array(text.utf8).withUnsafeBufferPointer { reader.push($0) { _ in count += 1 } }
    reader.finish { _ in count += 1 }
    #expect(reader.isOwnOutput == isOwn)
    #expect((count == 0) == isOwn)
  }

  @Test("a stream that must answer each line reads even our own output")
  func answersOwnOutput() {
    let reader = TurnRecordReader(defaultInteraction: "f", skipsOwnOutput: false)
    #expect(
      Self.items([Array(#"{"schema":"aftercare.advice/1"}"#.utf8)], reader: reader).count == 1)
  }

  @Test("random bytes never stop the reading", arguments: 0..<200)
  func survivesAnything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let seeds = #"{"text":"a\u00e9\ud83d","at":"2026-03-03T10:00:00Z","words":[[0,1,2,3]],"x":[{"#
    var bytes = Array((seeds + seeds + "\n" + seeds).utf8)
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[index] = UInt8.random(in: 0...255, using: &generator)
    }
    let noise = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for input in [bytes, noise] {
      let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
      #expect(Self.items([input]).count <= lines.count * 3)
      #expect(Self.items([input]) == Self.items(randomChunks(of: input, using: &generator)))
      _ = input.withUnsafeBufferPointer { FormatSniffer.sniff($0) }
      let reader = PlainTextReader(ReadingContext(interaction: "f"))
      _ = input.withUnsafeBufferPointer { try? reader.read($0) }
    }
  }
}
