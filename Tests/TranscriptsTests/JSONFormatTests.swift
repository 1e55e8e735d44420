import Diagnostics
import Foundation
import TestSupport
import Testing
import Transcripts

@Suite("JSON formats")
struct JSONFormatTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let fixtures: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("there are fixtures of every format of JSON")
  func all() {
    let read = Self.fixtures.compactMap { try? Self.read($0, as: nil).format }
    for format in TranscriptFormat.allCases where format.isJSONDocument {
      #expect(read.contains(format) || format == .podcast, "\(format)")
    }
  }

  @Test("each gives what is recorded beside it", arguments: fixtures)
  func recorded(_ name: String) throws {
    let text: String
    do throws(ReadingFailure) {
      text = ReadingText(try Self.read(name, as: nil)).text
    } catch {
      text = ReadingText(error).text
    }
    let file = Self.folder.appending(path: name).deletingPathExtension()
      .appendingPathExtension("reading.txt")
    let difference = try Recording.difference(text, from: file)
    #expect(difference == nil)
  }

  @Test("the sniffer leaves each to the reader of JSON", arguments: fixtures)
  func sniffed(_ name: String) {
    let sniffed = Self.bytes(name).withUnsafeBufferPointer { FormatSniffer.sniff($0) }
    #expect(sniffed == .jsonDocument)
  }

  @Test("a format that is forced is read as that or refused", arguments: fixtures)
  func forced(_ name: String) throws {
    guard let reading = try? Self.read(name, as: nil) else { return }
    #expect(try Self.read(name, as: reading.format).entries == reading.entries)
    let other: TranscriptFormat = reading.format == .genesys ? .revAI : .genesys
    #expect(throws: ReadingFailure.self) { try Self.read(name, as: other) }
  }

  @Test("white space and the order of keys change nothing but lines", arguments: fixtures)
  func rewritten(_ name: String) throws {
    guard let reading = try? Self.read(name, as: nil),
      let value = try? JSONSerialization.jsonObject(with: Data(Self.bytes(name)))
    else { return }
    let sorted = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    let again = try Self.read(Array(sorted), name, as: nil)
    #expect(again.records == reading.records)
  }

  @Test("what the user tells of a speaker stands above what the file says, but for notes")
  func told() throws {
    let context = ReadingContext(
      interaction: "x", speakers: ["Kim": .customer, "9": .supervisor, "7": .agent])
    let reading = try Self.bytes("zendesk-comments.json").withUnsafeBufferPointer {
      try WholeFileReader.read($0, as: nil, reason: "", context)
    }
    #expect(
      reading.records.map(\.speaker) == [.customer, .note, .agent, .system, .supervisor, .customer])
    #expect(reading.records.first?.source?.missing.contains { $0.what.contains("role") } == false)
  }

  @Test("the start is taken from the file's name where nothing in it tells")
  func fileName() throws {
    let context = ReadingContext(interaction: "x", file: "calls/call_2026-03-04T10:15Z.json")
    let reading = try Self.bytes("whisperx.json").withUnsafeBufferPointer {
      try WholeFileReader.read($0, as: nil, reason: "", context)
    }
    #expect(reading.records.first?.at?.rfc3339 == "2026-03-04T10:15:00.300Z")
    #expect(reading.records.first?.source?.start == .fileName)
  }

  static func bytes(_ name: String) -> [UInt8] {
    (try? Array(Data(contentsOf: folder.appending(path: name)))) ?? []
  }

  static func read(_ name: String, as format: TranscriptFormat?) throws(ReadingFailure) -> Reading {
    try read(bytes(name), name, as: format)
  }

  static func read(
    _ bytes: [UInt8], _ name: String, as format: TranscriptFormat?
  ) throws(ReadingFailure) -> Reading {
    let context = ReadingContext(interaction: name, file: name)
    return try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingFailure) in
      try WholeFileReader.read(bytes, as: format, reason: "", context)
    }
  }
}
