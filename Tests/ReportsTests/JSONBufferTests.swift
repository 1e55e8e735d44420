import Foundation
import Reports
import TestSupport
import Testing
import Transcripts

@Suite("JSON by hand")
struct JSONBufferTests {
  private func written(_ write: (inout JSONBuffer) -> Void) -> String {
    var json = JSONBuffer()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "strings are escaped, and nothing in them is obeyed",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), (#"a"b\c/"#, #""a\"b\\c/""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("\u{1B}[31mred\u{7F}", #""\u001b[31mred\u007f""#), ("\u{80}\u{9B}2J", #""\u0080\u009b2J""#),
      ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
      ("\u{202E}abc\u{2066}\u{200F}\u{61C}", #""\u202eabc\u2066\u200f\u061c""#),
      ("Grüße, 你好 👋🏽 ©\u{A0}", "\"Grüße, 你好 👋🏽 ©\u{A0}\""),
      ("…—“”\u{200D}\u{2030}\u{206A}", "\"…—“”\u{200D}\u{2030}\u{206A}\""),
      ("end\u{E2}", "\"end\u{E2}\""),
    ])
  func strings(_ text: String, _ json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test("any text comes back as it was", arguments: 0..<20)
  func roundTrip(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let scalars = (0..<200).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0..<0x3000, using: &generator))
    }
    let text = String(String.UnicodeScalarView(scalars))
    let json = written { $0.string(text) }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x2028 })
  }

  @Test("what must be escaped is found wherever it stands in a text of any length")
  func everyPlace() {
    let doubtful: [(String, String)] = [
      ("\"", #"\""#), ("\\", #"\\"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#),
      ("\u{85}", #"\u0085"#), ("\u{2028}", #"\u2028"#), ("é", "é"), ("~", "~"), (" ", " "),
    ]
    for length in 0..<20 {
      for place in 0...length {
        let (before, after) = (
          String(repeating: "~", count: place), String(repeating: "#", count: length - place)
        )
        for (text, escaped) in doubtful {
          let written = written { $0.string(before + text + after + text) }
          #expect(written == "\"\(before)\(escaped)\(after)\(escaped)\"")
        }
      }
    }
  }

  @Test("numbers", arguments: [0, 7, -1, 9, 10, 99, 100, -10, 1_234_567_890, Int.max, Int.min])
  func numbers(_ value: Int) {
    #expect(written { $0.int(value) } == String(value))
  }

  @Test("what is missing is null")
  func missing() {
    let text = written { json in
      json.array([0]) { json, _ in
        json.string(nil)
        json.int(nil)
        json.bool(nil)
        json.timestamp(nil)
        json.null()
      }
    }
    #expect(text == "[null,null,null,null,null]")
  }

  @Test("commas stand between members and elements, and nowhere else")
  func commas() {
    let text = written { json in
      json.object { json in
        json.key("empty")
        json.object { _ in }
        json.key("list")
        json.array([1, 2]) { json, number in json.int(number) }
        json.key(named: "none")
        json.array([Int]()) { json, number in json.int(number) }
        json.key("flag")
        json.bool(true)
        json.key("raw")
        json.value(Array(#"{"a":1}"#.utf8))
        json.key("time")
        json.timestamp(Timestamp(milliseconds: 0))
      }
      json.endLine()
      json.bool(false)
    }
    #expect(
      text == #"{"empty":{},"list":[1,2],"none":[],"flag":true,"raw":{"a":1},"#
        + #""time":"1970-01-01T00:00:00Z"}"# + "\nfalse")
  }

  @Test("a cleared buffer begins anew")
  func clearing() {
    let text = written { json in
      json.int(1)
      json.clear()
      json.int(2)
    }
    #expect(text == "2")
  }
}
