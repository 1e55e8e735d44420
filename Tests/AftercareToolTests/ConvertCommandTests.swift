import Foundation
import TestSupport
import Testing

@Suite("aftercare convert", .timeLimit(.minutes(10)))
struct ConvertCommandTests {
  static let formats = Recording.root.appending(path: "Transcripts/formats")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: formats.path)) ?? []
    return names.filter { $0.hasPrefix("late-parcel.") }.sorted()
  }()

  /// Interaction records of an audit, without what names the file.
  static func audited(_ path: String) throws -> [NSDictionary] {
    let outcome = try BuiltTool.run("audit", "--format", "jsonl", "--quiet", path)
    return outcome.objects.map { record in
      NSDictionary(dictionary: record.filter { !["source", "format"].contains($0.key) })
    }
  }

  @Test("what is converted to turn records gets the verdict of the original", arguments: files)
  func keepsTheVerdict(_ name: String) throws {
    let folder = try TemporaryFolder()
    let original = Self.formats.appending(path: name).path
    let converted = folder.path("converted.jsonl")
    let outcome = try BuiltTool.run(
      "convert", "--to", "jsonl", "--output", converted, original)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("--redact hides it"))
    let wanted = try Self.audited(original)
    #expect(wanted.count == 1)
    #expect(try Self.audited(converted) == wanted)
  }

  @Test("starts that nobody told are noted once a source")
  func notesUndated() throws {
    let said = (1...3).map { #"{"interaction":"c\#($0)","speaker":"customer","text":"Hello."}"# }
    let outcome = try BuiltTool.run(
      "convert", "--to", "vcon", "-", input: said.joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains(
        "c1 and 2 more: no start is known; their vCons say now instead.\n"))
    let alone = try BuiltTool.run("convert", "--to", "vcon", "-", input: said[0])
    #expect(alone.errors.contains("c1: no start is known; the vCon says now instead.\n"))
  }

  @Test("a file that is read is never written over", arguments: ["convert", "page", "report"])
  func keepsItsInput(_ way: String) throws {
    let folder = try TemporaryFolder()
    let words = #"{"interaction":"a","speaker":"customer","text":"My line is dead."}"# + "\n"
    try folder.write(words, to: "words.jsonl")
    let file = folder.path("words.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.jsonl"), withDestinationPath: file)
    let flags =
      switch way {
      case "convert": ["convert", folder.path(""), "--to", "jsonl", "--output"]
      case "page": ["audit", file, "--html"]
      default: ["audit", file, "--output"]
      }
    for name in ["words.jsonl", "link.jsonl"] {
      let outcome = try BuiltTool.run(flags + [folder.path(name)], input: Data())
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("is read, so it can't be written"))
      #expect(try String(contentsOf: folder.url("words.jsonl"), encoding: .utf8) == words)
    }
  }

  @Test("a vCon holds parties, dialog and the assessment as the draft wants them", arguments: files)
  func writesVCon(_ name: String) throws {
    let outcome = try BuiltTool.run(
      "convert", "--to", "vcon", "--now", "2026-04-01T00:00:00Z",
      Self.formats.appending(path: name).path)
    let vCon = try #require(outcome.objects.first)
    #expect(outcome.objects.count == 1)
    #expect(vCon["vcon"] as? String == "0.4.0")
    #expect((vCon["uuid"] as? String)?.count == 36)
    let parties = try #require(vCon["parties"] as? [[String: Any]])
    let dialog = try #require(vCon["dialog"] as? [[String: Any]])
    #expect(dialog.count >= 9)
    for turn in dialog {
      #expect(turn["type"] as? String == "text")
      #expect(turn["start"] is String && turn["body"] is String)
      #expect(try #require(turn["parties"] as? Int) < parties.count)
    }
    let analysis = try #require((vCon["analysis"] as? [[String: Any]])?.first)
    #expect(analysis["vendor"] as? String == "Aftercare")
    let body = try #require(analysis["body"] as? String)
    let record = try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
    #expect(record?["schema"] as? String == "aftercare.interaction/1")
  }

  @Test("--redact writes tokens, in either form")
  func redacts() throws {
    let folder = try TemporaryFolder()
    try folder.write("Agent: hi\nCustomer: it is 4111 1111 1111 1111\n", to: "c.txt")
    for form in ["jsonl", "vcon"] {
      let hidden = try BuiltTool.run("convert", "--to", form, "--redact", folder.path("c.txt"))
      #expect(hidden.output.contains("[CARD_1]") && !hidden.output.contains("4111"))
      let shown = try BuiltTool.run("convert", "--to", form, folder.path("c.txt"))
      #expect(shown.output.contains("4111 1111 1111 1111"))
    }
  }

  @Test("without --to it is no use")
  func needsAForm() throws {
    let outcome = try BuiltTool.run("convert", Self.formats.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--to"))
  }
}
