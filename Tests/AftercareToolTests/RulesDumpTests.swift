import Foundation
import TestSupport
import Testing

@Suite("aftercare rules dump and format")
struct RulesDumpTests {
  private var pack: URL { Recording.root.appending(path: "Rules/standard") }

  @Test("the rules that ship are one JSON document, and can be read again")
  func dumpsJSON() throws {
    let outcome = try BuiltTool.run("rules", "dump")
    #expect(outcome.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(value as? [String: Any])
    #expect(document["schema"] as? String == "aftercare.rules/1")
    #expect((document["declarations"] as? [Any])?.count ?? 0 > 150)
  }

  @Test("a file in its canonical layout is already formatted")
  func formatsOnce() throws {
    let file = pack.appending(path: "findings.rules").path
    let once = try BuiltTool.run("rules", "format", file)
    #expect(once.status == 0 && once.output.contains("finding conduct.offer-while-held"))
    let copy = FileManager.default.temporaryDirectory
      .appending(path: "formatted-\(UUID().uuidString).rules")
    defer { try? FileManager.default.removeItem(at: copy) }
    try once.output.write(to: copy, atomically: true, encoding: .utf8)
    #expect(try BuiltTool.run("rules", "format", copy.path).output == once.output)
  }

  @Test("a file that is not there is told, with exit 4")
  func missingFile() throws {
    let outcome = try BuiltTool.run("rules", "format", "no-such.rules")
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("no-such.rules"))
  }
}
