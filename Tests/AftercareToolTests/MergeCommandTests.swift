import Foundation
import Testing

@Suite("merge adds up parts that were audited apart", .timeLimit(.minutes(5)))
struct MergeCommandTests {
  /// A folder with two parts of one archive, and their audits as documents and as lines.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    for (name, words) in [("a", "My line is plughed, d\u{e9}j\u{e0} vu."), ("b", "I am flurbled.")]
    {
      try folder.write(TestRules.record("c-\(name)", "customer", words) + "\n", to: "\(name).jsonl")
      for format in ["json", "jsonl"] {
        let audit = try BuiltTool.run(
          "audit", folder.path("\(name).jsonl"), "--rules", folder.path("ours.rules"), "--format",
          format)
        #expect(audit.status == 0, "\(audit.errors)")
        try folder.write(audit.output, to: "\(name)-audit.\(format)")
      }
    }
    return folder
  }

  private func merge(
    _ folder: TemporaryFolder, _ parts: [String], _ flags: [String] = []
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      ["merge"] + parts.map { folder.path($0) } + ["--rules", folder.path("ours.rules")] + flags,
      input: Data())
  }

  @Test("documents, lines, stdin and any order give the audit of the whole")
  func whole() throws {
    let folder = try folder()
    let whole = try BuiltTool.run(
      "audit", folder.path("a.jsonl"), folder.path("b.jsonl"), "--rules", folder.path("ours.rules"),
      "--format", "json")
    for parts in [
      ["a-audit.json", "b-audit.json"], ["b-audit.jsonl", "a-audit.json"],
      ["b-audit.jsonl", "a-audit.jsonl"],
    ] {
      let merged = try merge(folder, parts)
      #expect(merged.status == 0 && merged.errors.isEmpty, "\(merged.errors)")
      #expect(merged.output == whole.output)
    }
    let lines = try ["b", "a"].map {
      try String(contentsOf: folder.url("\($0)-audit.jsonl"), encoding: .utf8)
    }.joined()
    let piped = try BuiltTool.run(
      "merge", "-", "--rules", folder.path("ours.rules"), input: lines)
    #expect(piped.output == whole.output)
    let sorted = try merge(folder, ["b-audit.json", "a-audit.jsonl"], ["--format", "jsonl"])
    #expect(sorted.objects.compactMap { $0["interaction"] as? String } == ["c-a", "c-b"])
  }

  @Test("a part that another program laid out anew is the same part")
  func laidOut() throws {
    let folder = try folder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-m", "json.tool", folder.path("a-audit.json"), folder.path("pretty.json"),
    ]
    try BuiltTool.start(process)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let compact = try merge(folder, ["a-audit.json", "b-audit.json"])
    #expect(try merge(folder, ["pretty.json", "b-audit.json"]).output == compact.output)
  }

  @Test(
    "a part that is none is told with its place and left out, the rest is added up",
    arguments: [
      ("no JSON", "bad:1:1"), ("{\"schema\":\"aftercare.audit/1\"}", "bad:1:1"),
      ("{\"schema\":\"aftercare.audit/1\",\n\"interactions\":5}", "bad:2:16"),
      ("{\"schema\":\"aftercare.audit/1\",\"interactions\":[],\n\"problems\":[1,}", "bad:2:"),
      ("{\"schema\":\"aftercare.advice/1\",\"interaction\":\"c\"}\n", "bad:1:1"),
      ("\n{\"schema\":\"aftercare.interaction/1\",\"interaction\":\"c\"", "bad:2:"),
      ("«deep»", "bad:1:"),
      ("{\"a\":«deep»", "bad:1:"),
      ("\u{0}\u{1}", "bad:1:1"),
    ])
  func badPart(_ text: String, _ place: String) throws {
    let folder = try folder()
    let deep = String(repeating: "[", count: 100_000)
    try folder.write(text.replacingOccurrences(of: "«deep»", with: deep), to: "bad")
    let merged = try merge(folder, ["a-audit.jsonl", "bad", "b-audit.json"])
    #expect(merged.status == 3)
    #expect(merged.errors.contains("error[I014]"), "\(merged.errors)")
    #expect(merged.errors.contains(place), "\(merged.errors)")
    #expect(merged.output == (try merge(folder, ["a-audit.json", "b-audit.json"])).output)
  }

  @Test("of a part with one broken record nothing is taken")
  func brokenRecord() throws {
    let folder = try folder()
    let good = try String(contentsOf: folder.url("a-audit.jsonl"), encoding: .utf8)
    try folder.write(good + "{\"schema\":\"aftercare.inter\n", to: "bad.jsonl")
    let merged = try merge(folder, ["bad.jsonl", "b-audit.jsonl"])
    #expect(merged.status == 3)
    #expect(merged.errors.contains("bad.jsonl:2:"), "\(merged.errors)")
    #expect(merged.output == (try merge(folder, ["b-audit.json"])).output)
  }

  @Test("an empty part, as an engine writes for an empty partition, adds nothing")
  func emptyPart() throws {
    let folder = try folder()
    try folder.write("", to: "empty")
    let merged = try merge(folder, ["empty", "a-audit.jsonl"])
    #expect(merged.status == 0 && merged.errors.isEmpty, "\(merged.errors)")
    #expect(merged.output == (try merge(folder, ["a-audit.json"])).output)
  }

  @Test("a part that is not there is told, the rest is added up")
  func missingPart() throws {
    let folder = try folder()
    let merged = try merge(folder, ["nowhere.json", "a-audit.json"])
    #expect(merged.status == 3)
    #expect(merged.errors.contains("nowhere.json"))
    #expect(merged.output == (try merge(folder, ["a-audit.json"])).output)
  }

  @Test("parts that were judged by other rules are told, and added up")
  func otherRules() throws {
    let folder = try folder()
    let merged = try BuiltTool.run(
      "merge", folder.path("a-audit.json"), folder.path("b-audit.json"))
    #expect(merged.status == 0)
    #expect(merged.errors.components(separatedBy: "warning[I015]").count == 2, "\(merged.errors)")
    #expect(merged.objects.count == 1)
  }

  @Test("no part is written over, and what is written is whole")
  func output() throws {
    let folder = try folder()
    let refused = try merge(
      folder, ["a-audit.json", "b-audit.json"], ["--output", folder.path("b-audit.json")])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("is read, so it can't be written"))
    let merged = try merge(folder, ["a-audit.json"], ["--output", folder.path("all.json")])
    #expect(merged.status == 0 && merged.output.isEmpty)
    let written = try String(contentsOf: folder.url("all.json"), encoding: .utf8)
    #expect(written == (try merge(folder, ["a-audit.json"])).output)
  }
}
