import Diagnostics
import Testing
import Transcripts

@testable import Evaluation

@Suite("A label that can't be read is told in its place, and the others count")
struct LabelReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let json: String
    var answers: [LabelledTask: LabelledAnswer] = [:]
    var finalState: FinalState?
    var unknown: [String] = []
    var codes: [String] = []
    var columns: [Int] = []

    var testDescription: String { json }
  }

  private static let yes = LabelledAnswer(isPositive: true)
  private static let no = LabelledAnswer(isPositive: false)

  static let rows = [
    Row(json: #"{"stress":true}"#, answers: [.stress: yes]),
    Row(json: #"{"stress":"none"}"#, answers: [.stress: no]),
    Row(
      json: #"{"stress":"strong"}"#,
      answers: [.stress: LabelledAnswer(isPositive: true, detail: "strong")]),
    Row(json: #"{"stress":null,"commitment":false}"#, answers: [.stress: no, .commitment: no]),
    Row(json: #"{"offer":null}"#, answers: [.offer: no]),
    Row(
      json: #"{"offer":"up_sell"}"#,
      answers: [.offer: LabelledAnswer(isPositive: true, detail: "up_sell")]),
    Row(json: #"{"complaint":true,"confirms":false}"#, answers: [.complaint: yes, .confirms: no]),
    Row(json: #"{"final_problem":"working"}"#, finalState: .unresolved),
    Row(json: #"{"final_problem":"unresolved"}"#, finalState: .unresolved),
    Row(json: #"{"final_problem":"denied"}"#, finalState: .denied),
    Row(json: #"{"rater":"k","problems":2}"#, unknown: ["rater", "problems"]),
    Row(json: "null"),
    Row(json: #"{}"#),
    Row(
      json: #"{"stress":"medium","offer":null}"#, answers: [.offer: no], codes: ["E001"],
      columns: [40]),
    Row(json: #"{"offer":"gift"}"#, codes: ["E001"], columns: [39]),
    Row(json: #"{"commitment":"yes"}"#, codes: ["E001"], columns: [44]),
    Row(json: #"{"final_problem":null}"#, codes: ["E001"], columns: [47]),
    Row(json: #"{"stress":[1]}"#, codes: ["E001"], columns: [40]),
    Row(
      json: #"{"stress":true,"stress":false}"#, answers: [.stress: yes], codes: ["E003"],
      columns: [54]),
    Row(json: #"[true]"#, codes: ["E002"], columns: [30]),
    Row(json: "7", codes: ["E002"], columns: [30]),
  ]

  @Test("labels", arguments: rows)
  func labels(_ row: Row) throws {
    let read = try read(row.json)
    #expect(read.answers == row.answers)
    #expect(read.finalState == row.finalState)
    #expect(read.unknown == row.unknown)
    #expect(read.problems.map(\.code) == row.codes)
    #expect(read.problems.map(\.column) == row.columns)
    for problem in read.problems {
      #expect(problem.severity == .error)
      #expect(problem.file == "f.jsonl")
      #expect(problem.line == 12)
      #expect(problem.help != nil)
    }
  }

  @Test("a hostile name or value is cut and harmless")
  func hostile() throws {
    let long = String(repeating: "x", count: 5000)
    let read = try read(#"{"stress":"\#(long)"}"#)
    #expect(read.problems.count == 1)
    #expect(read.problems.allSatisfy { $0.message.count < 200 })
  }

  @Test("every problem state can be told as a final state")
  func finalStates() {
    for state in FinalState.allCases { #expect(FinalState(label: state.rawValue) == state) }
    #expect(FinalState(label: "solved") == nil)
  }

  private func read(_ labels: String) throws -> ReadLabels {
    var parser = TurnRecordParser(readsLabels: true)
    let line = Array(#"{"interaction":"a","labels":"#.utf8) + Array((" " + labels + "}").utf8)
    let outcome = line.withUnsafeBufferPointer { parser.parse($0) }
    guard case .record(let record, _) = outcome else {
      Issue.record("no record: \(outcome)")
      return ReadLabels()
    }
    return LabelReader.read(record.labels, file: "f.jsonl", line: 12)
  }
}
