import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("The page's style and script are those that lie in the sources")
struct PageSourcesTests {
  private static let folder = "Sources/Reports/Page"
  /// The script's files in the order in which they need each other.
  private static let scripts = ["markup", "address", "list", "filters", "tables", "views"]

  @Test("what is compiled in is what the files hold")
  func freshness() throws {
    let style = try text("page.css")
    let script =
      "(() => {\n'use strict';\n"
      + (try Self.scripts.map { try text($0 + ".js") }.joined(separator: "\n")) + "})();\n"
    let source = """
      // Recorded from \(Self.folder)/Sources by RECORD=1 swift test. Do not edit.
      // swift-format-ignore-file

      /// The page's own style and script.
      enum PageSources {
        /// The style.
        static let style = \(literal(style))

        /// The script.
        static let script = \(literal(script))
      }

      """
    let difference = try Recording.difference(
      source, from: Recording.root.appending(path: Self.folder + "/PageSources+Generated.swift"))
    #expect(difference == nil)
  }

  @Test("no file is left out, and none is over 400 lines")
  func files() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Recording.root.appending(path: Self.folder + "/Sources").path)
    #expect(Set(names) == Set(Self.scripts.map { $0 + ".js" } + ["page.css"]))
    for name in names { #expect(try text(name).components(separatedBy: "\n").count <= 401) }
  }

  @Test(
    "nothing in them ends the element that they stand in, and the script makes no markup from text")
  func isHarmless() {
    #expect(!PageSources.style.contains("</"))
    for phrase in [
      "</script", "<!--", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
      "fetch(", "XMLHttpRequest", "import(", "https:", "localStorage", "cookie",
    ] {
      #expect(!PageSources.script.contains(phrase), "\(phrase)")
    }
  }

  private func text(_ name: String) throws -> String {
    try String(
      contentsOf: Recording.root.appending(path: Self.folder + "/Sources/" + name), encoding: .utf8)
  }

  private func literal(_ text: String) -> String { "##\"\"\"\n" + text + "\"\"\"##" }
}
