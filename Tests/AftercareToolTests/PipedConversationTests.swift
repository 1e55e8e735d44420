import Foundation
import Reports
import TestSupport
import Testing
import Transcripts

/// Every conversation that ships, as turn records through the product's pipes.
@Suite("Conversations are advised alike however they are piped")
struct PipedConversationTests {
  /// All files under `Transcripts/` as turn records, one after the other.
  static let records: String = {
    let folder = Recording.root.appending(path: "Transcripts")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).sorted().map { path in
      guard !path.hasSuffix(".advice.jsonl"), !path.hasPrefix("formats/"),
        let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      else { return "" }
      if path.hasSuffix(".jsonl") { return text }
      return path.hasSuffix(".txt") ? turnRecords(ofPlainText: text, path: path) : ""
    }.joined()
  }()

  private static func turnRecords(ofPlainText text: String, path: String) -> String {
    var text = text
    let reader = PlainTextReader(ReadingContext(interaction: path))
    let reading = text.withUTF8 { try? reader.read($0) }
    var json = JSONBuffer()
    for record in reading?.records ?? [] {
      json.object { json in
        json.key("interaction")
        json.string(record.interaction)
        json.key("speaker")
        json.string(record.unknownSpeaker ?? record.speaker?.rawValue)
        json.key("name")
        json.string(record.name)
        json.key("text")
        json.string(record.text)
      }
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("in one piece, and cut at random places", arguments: UInt64(1)...3)
  func cutsChangeNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let whole = try BuiltTool.run("advise", input: Self.records)
    #expect(whole.status == 0)
    let lines = Self.records.split(separator: "\n").count
    #expect(whole.schemas.filter { $0 == "aftercare.advice/1" }.count == lines)
    let session = try ToolSession("advise")
    var rest = Array(Self.records.utf8)[...]
    var answered: [String] = []
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...4000, using: &random))
      rest = rest.dropFirst(piece.count)
      try session.write(bytes: piece)
      // Whatever was read whole is answered before more is waited for.
      for _ in 0..<piece.count(where: { $0 == UInt8(ascii: "\n") }) {
        answered.append(try #require(session.nextLine()))
      }
    }
    try session.closeInput()
    while let line = session.nextLine() { answered.append(line) }
    #expect(answered == whole.output.split(separator: "\n").map(String.init))
  }

  @Test("and an audit of the same records ends each where the stream did")
  func auditAgrees() throws {
    let advised = try BuiltTool.run("advise", input: Self.records)
    let audited = try BuiltTool.run("audit", "-", "--format", "jsonl", input: Self.records)
    #expect(audited.status == 0)
    var last: [String: [String: Any]] = [:]
    for record in advised.objects { last[record["interaction"] as? String ?? ""] = record }
    #expect(audited.objects.count == last.count)
    for record in audited.objects {
      let end = try #require(last[record["interaction"] as? String ?? ""])
      let problem = try #require(record["problem"] as? [String: Any])
      let ended = try #require(end["problem"] as? [String: Any])
      #expect(problem["final"] as? String == ended["state"] as? String)
      #expect(
        NSDictionary(dictionary: ["gate": record["gate"] as Any])
          == NSDictionary(dictionary: ["gate": end["gate"] as Any]))
      #expect(
        NSDictionary(dictionary: ["up": record["follow_up"] as Any])
          == NSDictionary(dictionary: ["up": end["follow_up"] as Any]))
    }
  }
}
