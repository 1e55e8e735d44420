import Aftercare
import Casework
import Foundation
import Reports
import TestSupport
import Testing
import Transcripts

/// One conversation of ours in every format, under `Transcripts/formats`.
@Suite("One conversation, many formats, one advice")
struct FormatAgreementTests {
  static let folder = Recording.root.appending(path: "Transcripts/formats")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("late-parcel.") }.sorted()
  }()

  /// Whisper alone tells nobody apart, and nothing that a user could say mends that.
  static let filesWithSpeakers = files.filter { !$0.hasPrefix("late-parcel.whisper.") }

  /// Who speaks behind the labels of formats that can't carry roles: what a user says with `--speaker`.
  private static let speakers: [String: Role] = [
    "spk_0": .agent, "spk_1": .customer, "ch_0": .agent, "ch_1": .customer, "A": .agent,
    "B": .customer, "SPEAKER_00": .agent, "SPEAKER_01": .customer, "speaker 0": .agent,
    "speaker 1": .customer, "Maya": .agent, "Lena Holt": .customer,
  ]

  /// What a file is read as, and its records.
  static func read(_ name: String) throws -> (format: TranscriptFormat, records: [TurnRecord]) {
    var bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    if let encoding = bytes.withUnsafeBufferPointer({ TextEncoding(mark: $0) }) {
      bytes = bytes.withUnsafeBufferPointer { encoding.decoded($0) }
    }
    return try bytes.withUnsafeBufferPointer { bytes in
      let format: TranscriptFormat?
      switch FormatSniffer.sniff(bytes) {
      case .turnRecords: return (.turnRecords, records(in: bytes))
      case .whole(let found, _), .separated(let found, _, _): format = found
      default: format = nil
      }
      let context = ReadingContext(
        interaction: "late-parcel", file: name,
        speakers: format?.isJSONDocument == false ? [:] : speakers)
      let reading = try WholeFileReader.read(bytes, as: format, reason: "", context)
      return (reading.format, reading.records)
    }
  }

  private static func records(in bytes: UnsafeBufferPointer<UInt8>) -> [TurnRecord] {
    var records: [TurnRecord] = []
    func take(_ item: TurnRecordReader.Item) {
      if case .record(let record, _) = item { records.append(record) }
    }
    var reader = TurnRecordReader()
    reader.push(bytes, take)
    reader.finish(take)
    return records
  }

  /// What each turn that is judged is answered, without times and numbers of turns, which not every format has alike.
  static func verdicts(_ records: [TurnRecord]) throws -> [String] {
    var adviser = try #require(Conversation.adviser)
    let verdicts = records.compactMap { record -> String? in
      let advice = adviser.advise(record)
      guard let text = record.text, record.speaker?.isJudged ?? false else { return nil }
      let matches = advice.matches.map { match in
        "\(match.evidence.rule) \(match.evidence.quote ?? "-")"
      }
      return [
        "\(record.speaker?.rawValue ?? "-"): \(text)", "\(advice.stress.level)",
        "\(advice.problem.state)", "\(advice.gate.decision) \(advice.gate.basis)",
        "\(advice.gate.opensWhen)", "\(advice.findings.map(\.id))", "\(matches)",
      ].joined(separator: " | ")
    }
    return verdicts
  }

  @Test("every format is told by its content", arguments: files)
  func isTold(_ name: String) throws {
    let parts = name.split(separator: ".").dropFirst().map(String.init)
    let wanted = parts.first.map { $0.split(separator: "-").first.map(String.init) ?? $0 }
    let format = try Self.read(name).format.rawValue
    #expect(format == parts.first || format == wanted)
  }

  @Test("every format gives the advice of the turn records", arguments: filesWithSpeakers)
  func givesTheAdvice(_ name: String) throws {
    let wanted = try Self.verdicts(Self.read("late-parcel.jsonl").records)
    #expect(wanted.count == 9)
    #expect(try Self.verdicts(Self.read(name).records) == wanted)
  }

  @Test("turn records written and read again are the same", arguments: files)
  func survivesConversion(_ name: String) throws {
    let records = try Self.read(name).records
    var json = JSONBuffer()
    for record in records { TurnRecordWriter.writeLine(record, to: &json) }
    #expect(json.bytes.withUnsafeBufferPointer { Self.records(in: $0) } == records)
  }

  @Test("there is a file in every format")
  func formatsAreThere() throws {
    let found = Set(try Self.files.map { try Self.read($0).format })
    #expect(found == Set(TranscriptFormat.allCases))
  }
}
