import Foundation
import TestSupport
import Testing
import Transcripts

/// One conversation in every format of JSON under `Transcripts/formats`.
@Suite("One conversation in many formats of JSON")
struct JSONAgreementTests {
  static let files: [URL] = {
    let folder = Recording.root.appending(path: "Transcripts/formats")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted().map {
      folder.appending(path: $0)
    }
  }()

  @Test("every format of JSON is there")
  func complete() throws {
    let read = try Set(Self.files.map { try Self.read($0).format })
    for format in TranscriptFormat.allCases where format.isJSONDocument {
      #expect(read.contains(format), "\(format.rawValue)")
    }
  }

  @Test("all have the same turns, roles and times", arguments: files)
  func agree(_ file: URL) throws {
    let turns = try Self.read(file).records.filter { $0.text != nil }
    #expect(Self.records.count == 9)
    #expect(turns.map(\.text) == Self.records.map(\.text))
    if file.lastPathComponent.contains(".whisper.") {
      // Whisper alone tells nobody apart.
      #expect(turns.allSatisfy { $0.speaker == .unknown })
    } else {
      #expect(turns.map(\.speaker) == turns.indices.map { $0 % 2 == 0 ? .agent : .customer })
    }
    #expect(turns.map(\.at) == Self.records.map(\.at))
    for turn in turns where turn.duration != nil {
      #expect(turn.until == turn.at?.adding(milliseconds: turn.duration ?? 0))
    }
  }

  @Test("words that have times stand where the text has them", arguments: files)
  func words(_ file: URL) throws {
    for turn in try Self.read(file).records where !turn.words.isEmpty {
      let scalars = Array((turn.text ?? "").unicodeScalars)
      let said = turn.words.map { word in
        String(String.UnicodeScalarView(scalars[word.start..<word.end]))
          .trimmingCharacters(in: Self.marks)
      }
      let expected = (turn.text ?? "").split(separator: " ")
        .map { $0.trimmingCharacters(in: Self.marks) }
      #expect(said == expected)
      #expect(turn.words.map(\.at) == turn.words.map(\.at).sorted())
    }
  }

  private static func read(_ file: URL) throws -> Reading {
    let context = ReadingContext(
      interaction: "x", file: "call_2026-03-24T10:04:00Z.json",
      speakers: [
        "spk_0": .agent, "spk_1": .customer, "ch_0": .agent, "ch_1": .customer, "A": .agent,
        "B": .customer, "SPEAKER_00": .agent, "SPEAKER_01": .customer, "speaker 0": .agent,
        "speaker 1": .customer, "Maya": .agent, "Lena Holt": .customer,
      ])
    return try Array(Data(contentsOf: file)).withUnsafeBufferPointer {
      try WholeFileReader.read($0, as: nil, reason: "", context)
    }
  }

  private static let marks = CharacterSet(charactersIn: ",.?")

  private static let records: [TurnRecord] = {
    var records: [TurnRecord] = []
    func take(_ item: TurnRecordReader.Item) {
      if case .record(let record, _) = item { records.append(record) }
    }
    let file = Recording.root.appending(path: "Transcripts/formats/late-parcel.jsonl")
    var reader = TurnRecordReader()
    (try? Array(Data(contentsOf: file)))?.withUnsafeBufferPointer { reader.push($0, take) }
    reader.finish(take)
    return records
  }()
}
