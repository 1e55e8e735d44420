import Foundation
import TestSupport
import Testing
import Transcripts

/// The hand-written scanner against Foundation's, on records that neither has seen before.
@Suite("Turn records, read by two parsers")
struct TurnRecordDifferentialTests {
  @Test("valid records say the same to both", arguments: 0..<300)
  func agreesOnValidRecords(seed: UInt64) throws {
    var generator = RecordGenerator(seed: seed)
    let line = generator.record()
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let keys = try #require(object as? [String: Any])
    let record = try #require(parse(line).record, "\(line)")
    #expect(record.text == keys["text"] as? String)
    #expect(record.name == keys["name"] as? String)
    #expect(record.interaction == keys["interaction"] as? String)
    #expect(record.unknownKeys == keys.keys.count { $0.hasPrefix("x") })
    let seconds = try #require(keys["offset"] as? Double)
    #expect(abs(Double(record.offset ?? 0) - seconds * 1000) <= 0.5 + abs(seconds) * 1e-12)
  }

  @Test("a damaged record is refused by both or by neither", arguments: 0..<2000)
  func agreesOnDamagedRecords(seed: UInt64) {
    // Half a surrogate pair is refused by Foundation and read as U+FFFD here, on purpose.
    var generator = RecordGenerator(seed: seed, hasPairs: false)
    var line = Array(generator.record().utf8)
    generator.damage(&line)
    let isValid = (try? JSONSerialization.jsonObject(with: Data(line))) is [String: Any]
    switch parse(line) {
    case .record, .blank: #expect(isValid, "\(String(decoding: line, as: UTF8.self))")
    case .invalid(let error):
      // A value of the wrong type is told before the rest of the line is looked at.
      let isSyntax = [.notJSON, .notAnObject, .truncatedLine].contains(error.code)
      #expect(!isValid || !isSyntax, "\(error): \(String(decoding: line, as: UTF8.self))")
    }
  }
}

/// Writes records with all that JSON allows: escapes, surrogate pairs, white space, nesting.
private struct RecordGenerator {
  private var generator: SeededGenerator
  private let hasPairs: Bool

  init(seed: UInt64, hasPairs: Bool = true) {
    self.hasPairs = hasPairs
    generator = SeededGenerator(seed: seed)
  }

  mutating func record() -> String {
    var members = [
      member("text", string()), member("name", string()), member("offset", number()),
      member("interaction", "\"c\(Int.random(in: 0...9, using: &generator))\""),
    ]
    for index in 0..<Int.random(in: 0...3, using: &generator) {
      members.append(member("x\(index)", value(depth: 4)))
    }
    members.shuffle(using: &generator)
    return space() + "{" + members.joined(separator: ",") + "}" + space()
  }

  /// Drops, doubles or replaces a byte or two, by characters that matter to JSON.
  mutating func damage(_ line: inout [UInt8]) {
    // No commas: Foundation lets one stand before a closing brace.
    let marks = Array(#"{}[]":\0-.eu1tn "#.utf8)
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let index = line.indices.randomElement(using: &generator) ?? 0
      let mark = marks.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0...2, using: &generator) {
      // Half a scalar would be a question of UTF-8, which the two answer differently on purpose.
      case 0 where line[index] < 0x80: line.remove(at: index)
      case 1 where line[index] < 0x80: line[index] = mark
      default: if line[index] < 0x80 { line.insert(mark, at: index) }
      }
    }
  }

  private mutating func member(_ key: String, _ value: String) -> String {
    space() + "\"\(key)\"" + space() + ":" + space() + value + space()
  }

  private mutating func value(depth: Int) -> String {
    let count = Int.random(in: 0...3, using: &generator)
    switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &generator) {
    case 0: return string()
    case 1: return number()
    case 2: return ["true", "false"].randomElement(using: &generator) ?? "true"
    case 3: return "null"
    case 4, 5:
      let elements = (0..<count).map { _ in space() + value(depth: depth - 1) + space() }
      return "[" + (elements.isEmpty ? space() : elements.joined(separator: ",")) + "]"
    default:
      let members = (0..<count).map { member("k\($0)", value(depth: depth - 1)) }
      return "{" + (members.isEmpty ? space() : members.joined(separator: ",")) + "}"
    }
  }

  private mutating func string() -> String {
    let pieces = [
      "word ", "é", "“", "😀", #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\u00E9"#, #"\u2019"#,
      hasPairs ? #"\ud83d\ude00"# : "", #"\b\f\r\t"#, "a longer run of plain letters", "1234567",
      #"\u0001"#, "'",
      "{[:,]}",
    ]
    let count = Int.random(in: 0...12, using: &generator)
    let body = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
    return "\"" + body.joined() + "\""
  }

  private mutating func number() -> String {
    let integer = Int.random(in: -99_999...99_999, using: &generator)
    let fraction = Int.random(in: 0...9999, using: &generator)
    switch Int.random(in: 0...3, using: &generator) {
    case 0: return "\(integer)"
    case 1: return "\(integer).\(fraction)"
    case 2: return "\(integer).\(fraction)e\(Int.random(in: -5...3, using: &generator))"
    default: return "\(integer)E+2"
    }
  }

  private mutating func space() -> String {
    ["", "", "", " ", "\t", "  "].randomElement(using: &generator) ?? ""
  }
}
