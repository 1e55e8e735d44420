import Aftercare
import Casework
import Foundation
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

/// A conversation under `Transcripts/`, and its records.
struct Conversation: Sendable, CustomTestStringConvertible {
  /// Path under `Transcripts/`.
  let path: String
  let records: [TurnRecord]

  var testDescription: String { path }

  /// The file that its advice is recorded in.
  var adviceFile: URL {
    Self.folder.appending(path: path).deletingPathExtension().appendingPathExtension("advice.jsonl")
  }

  static let folder = Recording.root.appending(path: "Transcripts")

  /// All of them, sorted by path.
  static let all: [Conversation] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let conversations = (paths ?? []).sorted().filter { path in
      // Formats of one conversation, and what a ledger tells from one day to another, have tests of their own.
      !path.hasPrefix("formats/") && !path.hasPrefix("sequences/")
        && !path.hasSuffix(".advice.jsonl")
        && (path.hasSuffix(".jsonl") || path.hasSuffix(".txt"))
    }
    return conversations.compactMap { path in
      guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      return Conversation(path: path, records: records(in: Array(bytes), path: path))
    }
  }()

  private static func records(in bytes: [UInt8], path: String) -> [TurnRecord] {
    bytes.withUnsafeBufferPointer { bytes in
      if path.hasSuffix(".txt") {
        return (try? PlainTextReader(ReadingContext(interaction: path)).read(bytes).records) ?? []
      }
      var records: [TurnRecord] = []
      func take(_ item: TurnRecordReader.Item) {
        if case .record(let record, _) = item { records.append(record) }
      }
      var reader = TurnRecordReader(defaultInteraction: path)
      reader.push(bytes, take)
      reader.finish(take)
      return records
    }
  }

  /// An adviser on the standard rulebook, compiled once; a copy of it knows no interaction.
  static let adviser: Adviser? = StandardRulebook.load().rulebook.map { Adviser(rulebook: $0) }

  /// An auditor on the standard rulebook, compiled once.
  static let auditor: CaseAuditor? = StandardRulebook.load().rulebook.map {
    CaseAuditor(rulebook: $0)
  }

  /// The advice that a stream gives on `records`, one line a record, and the closing records.
  static func advice(on records: [TurnRecord]) throws -> String {
    var adviser = try #require(adviser)
    var json = JSONBuffer()
    for record in records { AdviceWriter.writeLine(adviser.advise(record), to: &json) }
    for closed in adviser.closeOpen() { ClosingWriter.writeLine(closed, to: &json) }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
