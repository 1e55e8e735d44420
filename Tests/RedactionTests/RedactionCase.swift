import Foundation
import Testing

@testable import Redaction

/// A short conversation in which personal data is marked: `my card is ⟦CARD:4111 1111 1111 1111⟧`.
struct RedactionCase: Sendable, CustomTestStringConvertible {
  struct Mark: Sendable, Hashable {
    let kind: String
    let turn: Int
    let start: Int
    let end: Int
  }

  struct Turn: Sendable {
    let speaker: String
    let text: String
  }

  let file: String
  let lines: [String]
  let turns: [Turn]
  let marks: [Mark]

  var testDescription: String { "\(file): \(lines.joined(separator: " / "))" }

  /// What the redactor makes of it.
  var found: [Mark] {
    var redactor = Redactor()
    for (index, turn) in turns.enumerated() {
      redactor.read(turn.text, turn: index + 1, by: turn.speaker)
    }
    return redactor.redactions.map {
      Mark(kind: $0.kind, turn: $0.turn, start: $0.start, end: $0.end)
    }
  }

  init(file: String, lines: [String]) {
    self.file = file
    self.lines = lines
    var turns: [Turn] = []
    var marks: [Mark] = []
    for line in lines {
      let colon = line.range(of: ": ") ?? line.startIndex..<line.startIndex
      let speaker = line[..<colon.lowerBound].split(separator: " ").dropFirst()
      var text = String.UnicodeScalarView()
      var kind: String?
      var start = 0
      for scalar in line[colon.upperBound...].unicodeScalars {
        switch scalar {
        case "⟦": kind = ""
        case ":" where kind != nil && start < 0: start = text.count
        case "⟧":
          marks.append(
            Mark(kind: kind ?? "", turn: turns.count + 1, start: start, end: text.count))
          kind = nil
        default:
          if kind != nil, start < 0 {
            kind?.unicodeScalars.append(scalar)
          } else {
            text.append(scalar)
          }
        }
        if scalar == "⟦" { start = -1 }
      }
      turns.append(Turn(speaker: speaker.joined(separator: " "), text: String(text)))
    }
    self.turns = turns
    self.marks = marks
  }

  /// The cases of a file: one a line, or several lines that begin with a bar.
  static func cases(in file: String) throws -> [RedactionCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    var cases: [RedactionCase] = []
    var block: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("| ") {
        block.append(String(line.dropFirst(2)))
        continue
      }
      if !block.isEmpty { cases.append(RedactionCase(file: file, lines: block)) }
      block = []
      if !line.isEmpty, !line.hasPrefix("#") {
        cases.append(RedactionCase(file: file, lines: [line]))
      }
    }
    return cases
  }

  /// Every file of cases, in order.
  static var files: [String] {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
  }
}
