import Foundation
import TestSupport
import Testing

/// The glossary is the list of the package's public types, so that a name has one meaning and can be looked up.
@Suite("GLOSSARY.md names what there is")
struct GlossaryTests {
  @Test("every public type is in the glossary")
  func nothingIsMissing() throws {
    let missing = try Set(Self.publicTypes.keys).subtracting(Self.glossary).sorted()
    let told = missing.map { "\($0) (Sources/\(Self.publicTypes[$0] ?? "?"))" }
    #expect(missing.isEmpty, "GLOSSARY.md lacks \(told.joined(separator: ", "))")
  }

  @Test("the glossary names no type that is gone")
  func nothingIsGone() throws {
    let gone = try Set(Self.glossary).subtracting(Self.publicTypes.keys).sorted()
    #expect(gone.isEmpty, "GLOSSARY.md names what is not there: \(gone.joined(separator: ", "))")
  }

  @Test("a type stands under its target, once, with a line about it")
  func typesStandWhereTheyBelong() throws {
    let entries = try Self.entries
    for entry in entries {
      #expect(!entry.text.isEmpty, "\(entry.name) has no text")
      guard let path = Self.publicTypes[entry.name] else { continue }
      #expect(path.hasPrefix(entry.target + "/"), "\(entry.name) stands under \(entry.target)")
    }
    let twice = Dictionary(grouping: entries, by: \.name).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "GLOSSARY.md tells twice of \(twice.sorted().joined(separator: ", "))")
  }

  @Test("nested types are told by their full name")
  func namesAreFull() {
    let file = SourceFile(
      path: "Sample/Sample.swift",
      lines: [
        "public final class Outer<Value>: Sendable {", "  public enum Inner {",
        "    public var depth: Int { 0 }", "  }", "  struct Hidden {", "    public enum Never {}",
        "  }", "}", "extension Outer {", "  public indirect enum Later: Sendable {", "  }", "}",
        "public extension Outer {", "  enum Last {}", "  private struct Own {}", "}",
        "@frozen public struct Other {}",
      ])
    let expected = ["Other", "Outer", "Outer.Inner", "Outer.Last", "Outer.Later"]
    #expect(PublicTypes.names(in: file).sorted() == expected)
  }

  /// A row of one of the glossary's tables of types.
  private struct Entry {
    let name: String
    let text: String
    let target: String
  }

  /// Public types by full name, each with the file that declares it.
  private static let publicTypes: [String: String] = {
    var paths: [String: String] = [:]
    for file in SourceFile.all where !file.isGenerated {
      for name in PublicTypes.names(in: file) { paths[name] = file.path }
    }
    return paths
  }()

  private static var glossary: [String] {
    get throws { try entries.map(\.name) }
  }

  /// Rows whose first cell is code and nothing else, under the heading of their target.
  private static var entries: [Entry] {
    get throws {
      let text = try String(
        contentsOf: Recording.root.appending(path: "GLOSSARY.md"), encoding: .utf8)
      var target = ""
      var entries: [Entry] = []
      for line in text.components(separatedBy: "\n") {
        if line.hasPrefix("## ") { target = String(line.dropFirst(3)) }
        guard line.hasPrefix("| `") else { continue }
        let cells = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: true)
        guard cells.count == 2 else { continue }
        let name = cells[0].trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        let about = cells[1].trimmingCharacters(in: CharacterSet(charactersIn: " |"))
        entries.append(Entry(name: name, text: about, target: target))
      }
      return entries
    }
  }
}

/// Finds public types by their lines; swift-format's indentation tells what is nested in what.
private enum PublicTypes {
  private static let kinds: Set = ["struct", "enum", "class", "protocol", "actor", "extension"]
  private static let accesses: Set = [
    "open", "public", "package", "internal", "fileprivate", "private",
  ]
  private static let modifiers: Set = ["final", "indirect", "nonisolated"]

  /// A declaration that encloses the lines below it that are indented more.
  private struct Scope {
    let indent: Int
    let name: String
    /// Whether a public type in it can be reached from outside.
    let isOpen: Bool
    /// Whether what is declared in it is public unless it says otherwise.
    let isPublicExtension: Bool
  }

  static func names(in file: SourceFile) -> [String] {
    var scopes: [Scope] = []
    var names: [String] = []
    for line in file.lines {
      guard let declared = declaration(line) else { continue }
      let indent = line.prefix { $0 == " " }.count
      while let last = scopes.last, last.indent >= indent { scopes.removeLast() }
      let outer = scopes.last
      let name = (outer.map { $0.name + "." } ?? "") + declared.name
      let access = declared.access ?? (outer?.isPublicExtension == true ? "public" : "internal")
      let isExtension = declared.kind == "extension"
      let isPublic = access == "public" || access == "open"
      let isReached = outer?.isOpen ?? true
      if !isExtension, isPublic, isReached { names.append(name) }
      scopes.append(
        Scope(
          indent: indent, name: name, isOpen: isReached && (isExtension || isPublic),
          isPublicExtension: isExtension && isPublic))
    }
    return names
  }

  private static func declaration(
    _ line: String
  ) -> (kind: String, name: String, access: String?)? {
    var access: String?
    var words = line.split(separator: " ").drop { $0.hasPrefix("@") }
    while let word = words.first.map(String.init), modifiers.union(accesses).contains(word) {
      if accesses.contains(word) { access = word }
      words = words.dropFirst()
    }
    guard let kind = words.first.map(String.init), kinds.contains(kind),
      let name = words.dropFirst().first?.prefix(while: { !":<{".contains($0) }),
      let initial = name.first, initial.isUppercase || initial == "["
    else { return nil }
    return (kind, String(name), access)
  }
}
