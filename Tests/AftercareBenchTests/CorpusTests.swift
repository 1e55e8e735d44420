import Casework
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import Transcripts

@testable import AftercareBench

@Suite("A corpus can be made again")
struct CorpusTests {
  private static let pool: ConversationPool? = try? Bench.standardPool(
    transcripts: Recording.root.appending(path: "Transcripts").path, rulebook: BenchRules.standard()
  )

  private static func corpus(seed: UInt64, size: Int = 200_000) throws -> [UInt8] {
    var maker = CorpusMaker(pool: try #require(pool), seed: seed)
    return maker.corpus(ofSize: size)
  }

  /// The records of a corpus; a line that is none is an issue.
  private static func records(of bytes: [UInt8]) -> [TurnRecord] {
    var records: [TurnRecord] = []
    var reader = TurnRecordReader()
    bytes.withUnsafeBufferPointer { bytes in
      reader.push(bytes) { item in
        switch item {
        case .record(let record, _): records.append(record)
        case .problem(let problem): Issue.record("\(problem.message)")
        }
      }
    }
    return records
  }

  @Test("the same seed gives the same bytes, another seed others")
  func seeds() throws {
    let first = try Self.corpus(seed: 1)
    #expect(try Self.corpus(seed: 1) == first)
    #expect(try Self.corpus(seed: 2) != first)
  }

  @Test("it is as large as was asked for, and ends with a conversation")
  func size() throws {
    var maker = CorpusMaker(pool: try #require(Self.pool), seed: 3)
    let bytes = maker.corpus(ofSize: 100_000)
    let records = Self.records(of: bytes)
    #expect(bytes.count >= 100_000)
    let last = try #require(records.last?.interaction)
    let lastBytes = records.filter { $0.interaction == last }.count
    let lines = bytes.lines(upTo: .max)
    #expect(bytes.count - lines.suffix(lastBytes).reduce(0) { $0 + $1.count } < 100_000)
  }

  @Test("ids are fresh, and the records of an interaction follow one another")
  func freshIDs() throws {
    let records = Self.records(of: try Self.corpus(seed: 4))
    var ids: [String] = []
    for record in records where record.interaction != ids.last { ids.append(record.interaction) }
    #expect(ids.count > 50)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("bench-") })
  }

  @Test("piece by piece it is the same as at once")
  func pieces() throws {
    var maker = CorpusMaker(pool: try #require(Self.pool), seed: 5)
    var bytes: [UInt8] = []
    var pieces = 0
    try maker.forEachPiece(ofSize: 2_500_000) { piece in
      bytes += piece
      pieces += 1
    }
    #expect(pieces == 3)
    #expect(bytes == (try Self.corpus(seed: 5, size: 2_500_000)))
  }

  @Test("a corpus that is given comes whole before any of it comes again, its words as they are")
  func givenCorpus() throws {
    let scratch = try ScratchFolder()
    let text = """
      {"interaction":"a","speaker":"customer","text":"one \\u00e9"}
      {"interaction":"a","speaker":"agent","text":"two","at":"2026-03-02T10:00:00+01:00"}
      {"interaction":"b","speaker":"customer","text":"three","channel":"chat"}
      not a record
      {"interaction":"c","speaker":"customer","text":"four"}

      """
    try FileBytes.write(Array(text.utf8), to: scratch.file("given.jsonl"))
    var pool = ConversationPool()
    try pool.add(path: scratch.path)
    #expect(pool.conversationCount == 3)
    #expect(pool.unreadLines == 1)
    var maker = CorpusMaker(pool: pool, seed: 1)
    var bytes: [UInt8] = []
    for _ in 0..<6 { maker.append(to: &bytes) }
    let records = Self.records(of: bytes)
    #expect(Set(records.map(\.interaction)).count == 6)
    let texts = records.compactMap(\.text)
    #expect(texts.prefix(4).sorted() == ["four", "one é", "three", "two"])
    #expect(texts.suffix(4).sorted() == ["four", "one é", "three", "two"])
    #expect(records.first { $0.text == "three" }?.facts?.channel == "chat")
    #expect(records.first { $0.text == "two" }?.at != nil)
  }

  @Test("a path without turn records is refused")
  func emptyCorpus() throws {
    let scratch = try ScratchFolder()
    var pool = ConversationPool()
    #expect(throws: BenchError.self) { try pool.add(path: scratch.path) }
    #expect(throws: BenchError.self) { try pool.add(path: scratch.file("nothing.jsonl")) }
  }

  @Test("each stage gets what the one before it made")
  func stageInput() throws {
    let scratch = try ScratchFolder()
    let path = scratch.file("corpus.jsonl")
    try FileBytes.write(try Self.corpus(seed: 6, size: 20_000), to: path)
    let input = try StageInput(path: path, rulebook: BenchRules.standard())
    #expect(input.interactions.map(\.count).reduce(0, +) == input.records.count)
    #expect(input.matches.count == input.records.count)
    #expect(input.advice.count == input.records.count)
    #expect(
      input.cases.map(\.interaction)
        == input.interactions.map {
          input.records[$0.lowerBound].interaction
        })
    #expect(input.matches.contains { !$0.isEmpty })
    #expect(OpenTurns.quietTurns(input).count == 2)
    let seconds = try StageRun(input).seconds(of: Stage.allCases, rounds: 1)
    #expect(seconds.count == Stage.allCases.count)
  }
}
