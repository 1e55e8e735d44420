import TestSupport
import Testing

@testable import Transcripts

/// What one broken text must be told as.
struct BrokenJSON: Sendable, CustomTestStringConvertible {
  let text: String
  let code: TranscriptCode
  let line: Int
  let column: Int
  let says: String

  init(_ text: String, _ code: TranscriptCode, _ line: Int, _ column: Int, _ says: String) {
    self.text = text
    self.code = code
    self.line = line
    self.column = column
    self.says = says
  }

  var testDescription: String { text.count < 60 ? text : says }
}

@Suite("JSON documents")
struct JSONDocumentTests {
  @Test(
    "what is no JSON is told where it stands and what was expected",
    arguments: [
      BrokenJSON("{\"a\": 1}\n}", .textAfterDocument, 2, 1, "a surplus closing `}`"),
      BrokenJSON("[1]]", .textAfterDocument, 1, 4, "a surplus closing `]`"),
      BrokenJSON("{} x", .textAfterDocument, 1, 4, "expected the end of the file"),
      BrokenJSON("\"Content\": \"hi\",", .textAfterDocument, 1, 10, "a piece cut out"),
      BrokenJSON("{\n  // said\n  \"a\": 1}", .commentInDocument, 2, 3, "expected a key"),
      BrokenJSON("{\"a\": /* x */ 1}", .commentInDocument, 1, 7, "expected a value"),
      BrokenJSON(
        "{\"a\": 1 // x\n}", .commentInDocument, 1, 9, "expected a comma or a closing brace"),
      BrokenJSON("{\"a\": 1,\n}", .trailingComma, 1, 8, "take the comma out"),
      BrokenJSON("[1, 2,\n\n ]", .trailingComma, 1, 6, "take the comma out"),
      BrokenJSON("{\n\"a\": [\n ...\n]}", .notADocument, 3, 2, "stands for something"),
      BrokenJSON("{\"a\": [1, {\"b\": 2}", .truncatedDocument, 1, 19, "line 1 opens in column 7"),
      BrokenJSON("{\"a\": \"cut", .truncatedDocument, 1, 11, "line 1 opens in column 1"),
      BrokenJSON("{\"é\": tru", .truncatedDocument, 1, 10, "the file ends inside"),
      BrokenJSON("{\"é\": nil}", .notADocument, 1, 7, "expected `null`"),
      BrokenJSON("{'a': 1}", .notADocument, 1, 2, "expected a key in double quotes"),
      BrokenJSON("{\"a\" 1}", .notADocument, 1, 6, "expected a colon"),
      BrokenJSON("{\"a\": 01}", .notADocument, 1, 7, "must not begin with a zero"),
      BrokenJSON("{\"a\": 1, \"b\": 2, \"a\": 3}", .repeatedKey, 1, 18, "`a` stands twice"),
      BrokenJSON("{\"a\": 1, \"\\u0061\": 3}", .repeatedKey, 1, 10, "`a` stands twice"),
      BrokenJSON("{\"a\": \"tab\there\"}", .notADocument, 1, 11, "\\u0009"),
    ])
  func broken(_ broken: BrokenJSON) throws {
    let fault = try #require(firstFault(in: Array(broken.text.utf8)))
    #expect(fault.code == broken.code)
    #expect(fault.message.contains(broken.says), "\(fault.message)")
    let places = LinePlaces.of(broken.text, fault.offset)
    #expect(places.line == broken.line)
    #expect(places.column == broken.column)
  }

  @Test("bytes that are no UTF-8 are told where they stand")
  func invalidUTF8() throws {
    let bytes = Array("{\"a\":\n\"caf".utf8) + [0xE9] + Array("\"}".utf8)
    let fault = try #require(firstFault(in: bytes))
    #expect(fault.code == .documentNotUTF8)
    #expect(fault.offset == 10)
  }

  @Test("nesting has a bound, and one below it is read")
  func depth() throws {
    let deepest = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(firstFault(in: Array(deepest.utf8)) == nil)
    let deeper = String(repeating: "[", count: 100_000)
    #expect(firstFault(in: Array(deeper.utf8))?.code == .documentTooDeep)
  }

  @Test("a key that stands twice is found among thousands")
  func manyKeys() throws {
    let keys = (0..<3000).map { "\"k\($0)\":\($0)" }
    let text = "{" + keys.joined(separator: ",")
    #expect(firstFault(in: Array((text + "}").utf8)) == nil)
    #expect(firstFault(in: Array((text + ",\"k1700\":0}").utf8))?.code == .repeatedKey)
  }

  @Test("whatever is cut off, the file is told to end too early and gives nothing")
  func truncated() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<40 {
      let text = "{" + "\"root\":" + Sample.value(depth: 4, using: &generator) + "}"
      let bytes = Array(text.utf8)
      #expect(firstFault(in: bytes) == nil, "\(text)")
      for length in 1..<bytes.count {
        let cut = Array(bytes[..<length])
        // A cut inside a character of several bytes is told as that.
        let code = firstFault(in: cut)?.code
        #expect(code == .truncatedDocument || code == .documentNotUTF8, "\(length) of \(text)")
      }
    }
  }

  @Test("the tree says what was written")
  func agrees() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let text = "[" + Sample.value(depth: 5, using: &generator) + "]"
      let written = try Array(text.utf8).withUnsafeBufferPointer { bytes in
        try JSONDocument.withDocument(bytes) { roots in roots.map(Sample.written).joined() }
      }
      #expect(written == text)
    }
  }

  @Test("values are asked for leniently")
  func lenient() throws {
    let text =
      #"{"n":"4.87","i":377922500012,"b":"true","z":null,"e":"","u":"caf\u00e9 \ud83d\ude00","µ":1792847645000000,"bad":"1e999"}"#
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      try JSONDocument.withDocument(bytes) { roots in
        let root = roots[0]
        #expect(root["n"]?.number == 4.87)
        #expect(root["i"]?.label == "377922500012")
        #expect(root["i"]?.integer == 377_922_500_012)
        #expect(root["b"]?.bool == true)
        #expect(root["z"] == nil && root.has("z"))
        #expect(root["e"]?.label == nil)
        #expect(root["u"]?.string == "café 😀")
        #expect(root["µ"]?.integer == 1_792_847_645_000_000)
        #expect(root["bad"]?.number == nil)
        #expect(root["none", "n"]?.string == "4.87")
      }
    }
  }

  @Test("several values may stand one after the other")
  func lines() throws {
    let count = try Array("{\"a\":1}\n{\"a\":2}{\"a\":3}\n".utf8).withUnsafeBufferPointer { bytes in
      try JSONDocument.withDocument(bytes) { $0.map(\.line) }
    }
    #expect(count == [1, 2, 2])
  }

  private func firstFault(in bytes: [UInt8]) -> JSONFault? {
    bytes.withUnsafeBufferPointer { bytes in
      do throws(JSONFault) {
        try JSONDocument.withDocument(bytes) { _ in }
        return nil
      } catch {
        return error
      }
    }
  }
}

extension LinePlaces {
  fileprivate static func of(_ text: String, _ offset: Int) -> (line: Int, column: Int) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let places = LinePlaces(bytes)
      return (places.line(of: offset), places.column(of: offset))
    }
  }
}

/// Random JSON without white space, and how it is written again from the tree.
private enum Sample {
  static func value(depth: Int, using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return "null"
    case 1: return Bool.random(using: &generator) ? "true" : "false"
    case 2: return "\(Int.random(in: -99_999...99_999, using: &generator))"
    case 3: return "-0.5e7"
    case 4: return "\"\(["", "é", "a\\n\\\"b", "𝄞 x"].randomElement(using: &generator) ?? "")\""
    case 5:
      let count = Int.random(in: 0...4, using: &generator)
      let values = (0..<count).map { _ in value(depth: depth - 1, using: &generator) }
      return "[" + values.joined(separator: ",") + "]"
    default:
      let count = Int.random(in: 0...4, using: &generator)
      let values = (0..<count).map { "\"k\($0)\":" + value(depth: depth - 1, using: &generator) }
      return "{" + values.joined(separator: ",") + "}"
    }
  }

  static func written(_ value: JSONValue) -> String {
    switch value.kind {
    case .array: return "[" + value.elements.map(written).joined(separator: ",") + "]"
    case .object:
      return "{"
        + value.members.map { written($0.key) + ":" + written($0.value) }.joined(separator: ",")
        + "}"
    case .string: return "\"" + String(decoding: value.bytes, as: UTF8.self) + "\""
    default: return String(decoding: value.bytes, as: UTF8.self)
    }
  }
}
