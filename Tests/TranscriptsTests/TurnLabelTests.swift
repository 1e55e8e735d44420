import Diagnostics
import Testing

@testable import Transcripts

@Suite("Labels are read only where they are asked for")
struct TurnLabelTests {
  private static let line =
    #"{"interaction":"a","labels":{"stress":"mild","o\u0066fer":null,"n":[1,{}],"ok":true},"text":"hi"}"#

  private func record(_ line: String, readsLabels: Bool) throws -> TurnRecord {
    var parser = TurnRecordParser(readsLabels: readsLabels)
    let outcome = Array(line.utf8).withUnsafeBufferPointer { parser.parse($0) }
    guard case .record(let record, _) = outcome else {
      throw TurnRecordError(code: .notJSON, column: 1, message: "\(outcome)")
    }
    return record
  }

  @Test("as they stand, with their columns")
  func asked() throws {
    let record = try record(Self.line, readsLabels: true)
    #expect(
      record.labels == [
        TurnLabel(name: "stress", value: .text("mild"), column: 39),
        TurnLabel(name: "offer", value: .null, column: 59),
        TurnLabel(name: "n", value: .other("an array"), column: 68),
        TurnLabel(name: "ok", value: .truth(true), column: 80),
      ])
    #expect(record.text == "hi")
    #expect(record.unknownKeys == 0)
  }

  @Test("and else stepped over, so that nothing else differs")
  func notAsked() throws {
    var asked = try record(Self.line, readsLabels: true)
    let plain = try record(Self.line, readsLabels: false)
    #expect(plain.labels.isEmpty)
    asked.labels = []
    #expect(asked == plain)
  }

  @Test("what is no object is one label without a name")
  func noObject() throws {
    for (json, value) in [("[1]", "an array"), ("7", "a number")] {
      let record = try record(
        "{\"interaction\":\"a\",\"labels\":\(json)}", readsLabels: true)
      #expect(record.labels == [TurnLabel(name: "", value: .other(value), column: 29)])
    }
    #expect(try record(#"{"interaction":"a","labels":null}"#, readsLabels: true).labels.isEmpty)
  }

  @Test("broken JSON in labels is as wrong whether they are asked for or not")
  func broken() {
    for labels in ["{", "{\"a\"", "{\"a\":}", "{\"a\":1", "[", "{a:1}", "\"x", "{\"a\":tru}"] {
      let line = Array("{\"interaction\":\"a\",\"labels\":\(labels)".utf8)
      let outcomes = [true, false].map { readsLabels in
        var parser = TurnRecordParser(readsLabels: readsLabels)
        return line.withUnsafeBufferPointer { parser.parse($0) }
      }
      #expect(outcomes[0] == outcomes[1], "\(labels)")
      guard case .invalid = outcomes[0] else {
        Issue.record("\(labels) was read")
        continue
      }
    }
  }
}
