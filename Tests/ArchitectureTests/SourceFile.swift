import Foundation
import TestSupport
import Testing

/// A Swift file under `Sources/`.
struct SourceFile: Sendable, CustomTestStringConvertible {
  /// Path under `Sources/`.
  let path: String
  let lines: [String]

  var testDescription: String { path }
  /// The target, which is the first folder.
  var target: String { path.split(separator: "/").first.map(String.init) ?? "" }
  var isGenerated: Bool { path.hasSuffix("+Generated.swift") }

  /// The modules that it imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else {
        return nil
      }
      return String(words[index + 1])
    }
  }

  /// All of them, sorted by path.
  static let all: [SourceFile] = swiftFiles(under: "Sources")
  /// The test files.
  static let tests: [SourceFile] = swiftFiles(under: "Tests")

  private static func swiftFiles(under folder: String) -> [SourceFile] {
    let folder = Recording.root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard
        let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      else { return nil }
      return SourceFile(path: path, lines: text.components(separatedBy: "\n"))
    }
  }
}
