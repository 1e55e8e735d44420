import Foundation
import StandardRules
import TestSupport
import Testing

@Suite("The compiled-in standard rules")
struct StandardRulesTests {
  private var folder: URL { Recording.root.appending(path: "Rules/standard") }

  private func ruleFiles() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "rules" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  @Test("each rule file is recorded in a generated source file")
  func filesAreFresh() throws {
    for file in try ruleFiles() {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("\"\"\"#"))
      let source = """
        // Recorded from Rules/standard/\(file.lastPathComponent) by RECORD=1 swift test. Do not edit.
        // swift-format-ignore-file

        extension StandardRuleFiles {
          static let \(name(file)) = StandardRuleFile(
            name: "\(file.lastPathComponent)",
            text: #\"""
        \(text)\"""#
          )
        }

        """
      try expectRecorded(source, as: "Sources/StandardRules/\(fileName(file))")
    }
  }

  @Test("the list of generated files is complete")
  func listIsFresh() throws {
    let names = try ruleFiles().map(name).joined(separator: ", ")
    let source = """
      // Recorded from Rules/standard by RECORD=1 swift test. Do not edit.
      // swift-format-ignore-file

      /// The standard pack's files in sorted order.
      public enum StandardRuleFiles {
        /// All of them.
        public static let all: [StandardRuleFile] = [
          \(names)
        ]
      }

      """
    try expectRecorded(source, as: "Sources/StandardRules/StandardRuleFiles+Generated.swift")
    #expect(StandardRuleFiles.all.count == (try ruleFiles().count))
  }

  private func expectRecorded(_ source: String, as path: String) throws {
    let difference = try Recording.difference(source, from: Recording.root.appending(path: path))
    #expect(difference == nil)
  }

  private func name(_ file: URL) -> String {
    file.deletingPathExtension().lastPathComponent.split(separator: "-").enumerated()
      .map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
  }

  private func fileName(_ file: URL) -> String {
    let name = name(file)
    return name.prefix(1).uppercased() + name.dropFirst() + "+Generated.swift"
  }
}
