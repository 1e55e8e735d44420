import Foundation
import TestSupport
import Testing
import Transcripts

/// One conversation in every format of JSON under `Transcripts/formats`.
@Suite("One conversation in many formats")
struct FormatAgreementTests {
  static let files: [URL] = {
    let folder = Recording.root.appending(path: "Transcripts/formats")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted().map { folder.appending(path: $0) }
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
    #expect(turns.map(\.text) == Self.said)
    if file.lastPathComponent.contains(".whisper.") {
      // Whisper alone tells nobody apart.
      #expect(turns.allSatisfy { $0.speaker == .unknown })
    } else {
      #expect(turns.map(\.speaker) == (0..<8).map { $0 % 2 == 0 ? .agent : .customer })
    }
    #expect(turns.compactMap { $0.at?.rfc3339 } == Self.begins)
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
          .trimmingCharacters(in: CharacterSet(charactersIn: ",.?"))
      }
      let expected = (turn.text ?? "").split(separator: " ")
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ",.?")) }
      #expect(said == expected)
      #expect(turn.words.map(\.at) == turn.words.map(\.at).sorted())
    }
  }

  private static func read(_ file: URL) throws -> Reading {
    let context = ReadingContext(
      interaction: "x", file: "call_2026-03-04T10:15:00Z.json",
      speakers: [
        "spk_0": .agent, "spk_1": .customer, "ch_0": .agent, "ch_1": .customer, "A": .agent,
        "B": .customer, "SPEAKER_00": .agent, "SPEAKER_01": .customer, "speaker 0": .agent,
        "speaker 1": .customer, "Priya Nair": .agent, "Luis Ortega": .customer,
      ])
    return try Array(Data(contentsOf: file)).withUnsafeBufferPointer {
      try WholeFileReader.read($0, as: nil, reason: "", context)
    }
  }

  private static let begins = [1, 5, 14, 21, 26, 34, 38, 44].map {
    "2026-03-04T10:15:" + ($0 < 10 ? "0\($0)" : "\($0)") + "Z"
  }

  private static let said = [
    "Thanks for calling Northline, this is Priya. How can I help?",
    "I was charged twice this month, and this is the third time I have called about it. It's ridiculous.",
    "I'm sorry, that should not have happened. Let me look at your account.",
    "My rent bounced because of you.",
    "I can see both payments. I have refunded the second one just now.",
    "Okay, I see it in my bank app. It's there, thank you.",
    "I will call you back tomorrow at 10 to check that all is well.",
    "Thank you, goodbye.",
  ]
}
