import Aftercare
import Casework
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Same turns, same advice")
struct BatchAndStreamTests {
  @Test("an audit and a stream give the same advice", arguments: Conversation.all)
  func auditAgrees(_ conversation: Conversation) throws {
    var auditor = try #require(Conversation.auditor)
    var adviser = try #require(Conversation.adviser)
    auditor.begin(source: conversation.path)
    for record in conversation.records {
      #expect(auditor.take(record).advice == adviser.advise(record))
    }
    let audited = try #require(auditor.finishSource().first).record
    for closed in adviser.closeOpen() { #expect(closed == audited) }
  }

  @Test("a stream cut short gives what an audit of that much gives", arguments: Conversation.all)
  func prefixesAgree(_ conversation: Conversation) throws {
    for length in stride(from: 1, to: conversation.records.count, by: 3) {
      var auditor = try #require(Conversation.auditor)
      var adviser = try #require(Conversation.adviser)
      auditor.begin(source: conversation.path)
      for record in conversation.records.prefix(length) {
        _ = auditor.take(record)
        _ = adviser.advise(record)
      }
      let audited = auditor.finishSource().map(\.record)
      let closed = adviser.closeOpen()
      #expect(closed.isEmpty || closed == audited)
    }
  }

  @Test("interleaving conversations changes none of them", arguments: UInt64(1)...10)
  func interleavingAgrees(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // A conversation that comes back hours after its end is forgotten when others are months ahead.
    let chosen = Conversation.all.filter { conversation in
      conversation.records.filter { $0.event == .end }.count < 2
    }.shuffled(using: &random).prefix(6)
    var waiting = chosen.map { $0.records[...] }
    var adviser = try #require(Conversation.adviser)
    var lines: [String: String] = [:]
    while !waiting.isEmpty {
      let index = Int.random(in: 0..<waiting.count, using: &random)
      let record = waiting[index].removeFirst()
      lines[record.interaction, default: ""] += Self.line(adviser.advise(record))
      if waiting[index].isEmpty { waiting.remove(at: index) }
    }
    for conversation in chosen {
      let alone = try Conversation.advice(on: conversation.records)
      let id = try #require(conversation.records.first).interaction
      #expect(alone.hasPrefix(lines[id] ?? "?"))
    }
  }

  @Test("a stream cut anywhere reads the same records", arguments: UInt64(1)...20)
  func cutsAgree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = Conversation.all.flatMap(\.records).map { record in
      #"{"interaction":"\#(record.interaction)","speaker":"customer","text":"It’s dead – 3rd time"}"#
    }
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    #expect(Self.read(bytes, pieces: [bytes.count]).count == lines.count)
    var cuts: [Int] = []
    var rest = bytes.count
    while rest > 0 {
      let piece = min(rest, Int.random(in: 1...400, using: &random))
      cuts.append(piece)
      rest -= piece
    }
    #expect(Self.read(bytes, pieces: cuts) == Self.read(bytes, pieces: [bytes.count]))
  }

  @Test("interim transcripts leave nothing behind", arguments: Conversation.all)
  func partialsLeaveNothing(_ conversation: Conversation) throws {
    var plain = try #require(Conversation.adviser)
    var live = try #require(Conversation.adviser)
    for record in conversation.records {
      if let text = record.text {
        var interim = record
        interim.text = String(text.prefix(text.count / 2)) + " cancel my account you useless lot"
        interim.partial = true
        interim.facts = nil
        interim.at = nil
        _ = live.advise(interim)
      }
      #expect(live.advise(record) == plain.advise(record))
    }
  }

  private static func line(_ advice: Advice) -> String {
    var json = JSONBuffer()
    AdviceWriter.writeLine(advice, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func read(_ bytes: [UInt8], pieces: [Int]) -> [TurnRecordReader.Item] {
    var items: [TurnRecordReader.Item] = []
    var reader = TurnRecordReader(skipsOwnOutput: false)
    var start = 0
    for piece in pieces {
      bytes[start..<start + piece].withUnsafeBufferPointer { chunk in
        reader.push(chunk) { items.append($0) }
      }
      start += piece
    }
    reader.finish { items.append($0) }
    return items
  }
}
