import Foundation
import Testing

@testable import Redaction

@Suite("A language stands in its wording alone")
struct WordingTests {
  /// Files with words, and those with the letters of numbers that a standard gives.
  static let wordings = [
    "Wording+English.swift", "Wording+EnglishClasses.swift", "Wording+EnglishTopics.swift",
  ]
  static let standards = ["IBANLengths.swift", "InsuranceLetters.swift"]

  static let finders: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") && !(wordings + standards).contains($0) }.sorted()
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Redaction").standardizedFileURL

  /// What stands between quotes on a line of code.
  private func literals(in line: String) -> [String] {
    let plain = line.replacing(/\\u\{[0-9A-F]+\}|\\\([^)]*\)|\\./, with: "")
    var parts = plain.split(separator: "\"", omittingEmptySubsequences: false)
    // A comment holds examples in words.
    for (place, part) in parts.enumerated() where place % 2 == 0 {
      guard let comment = part.range(of: "//") else { continue }
      parts[place] = part[..<comment.lowerBound]
      parts.removeSubrange((place + 1)...)
      break
    }
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test("no finder has a word in itself", arguments: finders)
  func noWords(file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    for line in text.split(separator: "\n") {
      for literal in literals(in: String(line)) {
        let letter = literal.first { $0.isLowercase }
        #expect(letter == nil, "\(file): \(line)")
      }
    }
  }

  @Test("the files are there, and words are told from examples in comments")
  func looks() throws {
    #expect(Self.finders.count > 20)
    #expect(Set(Self.wordings + Self.standards).isSubset(of: try files()))
    #expect(literals(in: #"a("box", "\u{0}", "[\(kind)_\("x")]") // "no""#).contains("box"))
    #expect(literals(in: #"  /// `x` "said""#).isEmpty)
  }

  private func files() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path))
  }

  @Test("every listed word is known by its own letters")
  func wordsAreKnown() {
    let words = Wording.english
    let vocabulary = Vocabulary.english
    for (classes, list) in words.classes {
      for word in list {
        let number = vocabulary.table.number(of: WordKey(word.utf8))
        #expect(vocabulary.table[number].classes.contains(classes), "\(word)")
      }
    }
    let listed = words.topics.flatMap(\.1) + words.endings + words.postBoxes
    for phrase in listed {
      for word in phrase.split(separator: " ") {
        #expect(vocabulary.table.number(of: WordKey(word.utf8)) != .unknown, "\(phrase)")
      }
    }
    for (word, number) in words.numbers {
      #expect(vocabulary.table[vocabulary.table.number(of: WordKey(word.utf8))].number == number)
    }
  }

  @Test("words that are no word of the vocabulary are not taken for one")
  func strangers() {
    let table = Vocabulary.english.table
    for word in ["", "carr", "cardx", "verificatio", "verificationn", "authenticationcod"] {
      #expect(table.number(of: WordKey(word.utf8)) == .unknown, "\(word)")
    }
  }
}
