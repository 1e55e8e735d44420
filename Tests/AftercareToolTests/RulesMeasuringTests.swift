import Foundation
import TestSupport
import Testing

@Suite("aftercare rules frequencies")
struct RulesFrequenciesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      ["a", "b"].map { TestRules.record($0, "customer", "flurbled") }.joined(separator: "\n"),
      to: "calls/loud/one.jsonl")
    try folder.write(
      [
        TestRules.record("c", "customer", "hello"), TestRules.record("c", "agent", "xyzzy"),
        TestRules.record("c", "customer", "flurbled"),
      ].joined(separator: "\n"), to: "calls/mixed/two.jsonl")
    try folder.write("Agent: xyzzy\nCustomer: hello\n", to: "calls/mixed/three.txt")
  }

  @Test("counts by rule, file and folder; the folder is a class")
  func counts() throws {
    let outcome = try Measured.run(
      ["rules", "frequencies", folder.path("calls"), "--format", "json"], in: folder)
    #expect(outcome.status == 0)
    let document = try #require(outcome.objects.first)
    #expect(document["schema"] as? String == "aftercare.frequencies/1")
    #expect(document["turns"] as? Int == 7)
    #expect(document["interactions"] as? Int == 4)
    #expect(document["files"] as? Int == 3)
    let rules = try #require(document["rules"] as? [[String: Any]])
    let rule = try #require(rules.first { $0["rule"] as? String == "stress.flurbled" })
    #expect(rule["turns"] as? Int == 3)
    #expect(rule["interactions"] as? Int == 3)
    #expect(rule["files"] as? Int == 2)
    #expect(rule["per_thousand"] as? Double == 428.5714)
    let classes = try #require(rule["by_class"] as? [[String: Any]])
    #expect(classes.map { $0["class"] as? String } == ["loud", "mixed"])
    #expect(classes.map { $0["interactions"] as? Int } == [2, 1])
    let dead = try #require(rules.first { $0["rule"] as? String == "problem.plugh" })
    #expect(dead["dead"] as? Bool == true)
  }

  @Test("as text in aligned columns, with the rules never heard")
  func text() throws {
    let outcome = try Measured.run(["rules", "frequencies", folder.path("calls")], in: folder)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "7 turns of 4 interactions in 3 files")
    let head = try #require(lines.first { $0.hasPrefix("rule ") })
    let row = try #require(lines.first { $0.hasPrefix("stress.flurbled") })
    let end = { (line: String, word: String) in
      line.range(of: word).map { line.distance(from: line.startIndex, to: $0.upperBound) }
    }
    #expect(end(head, "per 1,000") == end(row, "428.6"))
    #expect(row.hasSuffix("loud 2, mixed 1"))
    #expect(lines.contains("  problem.plugh"))
  }

  @Test("what can't be read is told, and the rest is counted; exit 3")
  func badLine() throws {
    try folder.write(
      TestRules.record("z", "customer", "hello") + "\n{\"interaction\":\n",
      to: "calls/loud/three.jsonl")
    let outcome = try Measured.run(["rules", "frequencies", folder.path("calls")], in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("three.jsonl:2"))
    #expect(outcome.output.contains("stress.flurbled"))
  }

  @Test("counts stand on the pages of rules")
  func hits() throws {
    let outcome = try Measured.run(
      ["rules", "explain", "stress.flurbled", "--hits", folder.path("calls")], in: folder)
    #expect(outcome.output.contains("heard     on 3 of 7 turns, in 3 of 4 interactions"))
    let page = try Measured.run(
      [
        "rules", "explain", "stress.flurbled", "--format", "json", "--hits", folder.path("calls"),
      ], in: folder)
    let hits = try #require(page.objects.first?["hits"] as? [String: Any])
    #expect(hits["turns"] as? Int == 3 && hits["of_turns"] as? Int == 7)
  }
}

@Suite("aftercare rules diff")
struct RulesDiffTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "tests/tests.rules")
  }

  private func run(_ arguments: String...) throws -> BuiltTool.Outcome {
    try BuiltTool.run(["rules", "diff"] + arguments, input: Data())
  }

  @Test("tells what a pack would change, as recorded", arguments: ["text", "json"])
  func recorded(_ format: String) throws {
    let outcome = try run(
      "standard", folder.path("tests"), Measured.labelled, "--format", format)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let name = "diff." + (format == "json" ? "json" : "txt")
    let difference = try Measured.difference(outcome, from: name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("the same rules change nothing, whether compiled in or read from their folder")
  func same() throws {
    let rules = Recording.root.appending(path: "Rules/standard").path
    for (old, new) in [("standard", rules), (rules, rules)] {
      let outcome = try run(old, new, Measured.labelled)
      #expect(outcome.status == 0)
      #expect(outcome.output == "0 of 5 interactions change\n")
    }
  }

  @Test("another version of the standard pack stands in its place")
  func otherVersion() throws {
    let rules = Recording.root.appending(path: "Rules/standard")
    for name in try FileManager.default.contentsOfDirectory(atPath: rules.path) {
      try folder.write(try Data(contentsOf: rules.appending(path: name)), to: "next/\(name)")
    }
    try folder.write(
      """
      rule stress.wumpus
        title    There is a wumpus
        status   stable since 1.0
        heard    customer "wumpus"
        means    stress strong
        because  Bring a lamp.
        source   house
        yes      customer: A wumpus is here.
        yes      customer: wumpus again
        no       customer: The cellar is empty.
        no       customer: Hello there.

      """, to: "next/wumpus.rules")
    let outcome = try run("standard", folder.path("next"), Measured.labelled, "--format", "json")
    #expect(outcome.status == 0)
    let cases = try #require(outcome.objects.first?["cases"] as? [[String: Any]])
    #expect(cases.map { $0["interaction"] as? String } == ["m1", "m3", "m4"])
  }

  @Test("rules that are wrong end it; exit 4")
  func wrongRules() throws {
    try folder.write("pack broken 1.0\n  language en\n  engine 1\nrule x\n", to: "b/b.rules")
    let outcome = try run("standard", folder.path("b"), Measured.labelled)
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("b.rules:4"))
    #expect(try run("standard", folder.path("none"), Measured.labelled).status == 4)
  }

  @Test("two rulebooks and a path are needed; exit 2")
  func usage() throws {
    #expect(try run("standard", folder.path("tests")).status == 2)
  }
}

@Suite("aftercare rules suggest")
struct RulesSuggestTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("suggests what the rules miss, as recorded", arguments: ["text", "json"])
  func recorded(_ format: String) throws {
    let outcome = try Measured.run(
      ["rules", "suggest", Measured.labelled, "--format", format], in: folder)
    #expect(outcome.status == 0)
    #expect(!outcome.output.lowercased().contains("zebulon"))
    let name = "suggest." + (format == "json" ? "json" : "txt")
    let difference = try Measured.difference(outcome, from: name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("for one label alone, which must be known")
  func oneLabel() throws {
    let outcome = try Measured.run(
      ["rules", "suggest", "--label", "offer", Measured.labelled, "--format", "json"], in: folder)
    let tasks = try #require(outcome.objects.first?["tasks"] as? [[String: Any]])
    #expect(tasks.map { $0["label"] as? String } == ["offer"])
    #expect(try BuiltTool.run("rules", "suggest", "--label", "mood", "x").status == 2)
  }

  @Test("without labels there is nothing to learn from; exit 3")
  func noLabels() throws {
    try folder.write(TestRules.record("a", "customer", "hello") + "\n", to: "l.jsonl")
    let outcome = try Measured.run(["rules", "suggest", folder.path("l.jsonl")], in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("error[E004]"))
  }
}

@Suite("aftercare rules explain --all")
struct RulesExplainAllTests {
  @Test("has a page for every rule and finding in every format; the HTML loads and runs nothing")
  func whole() throws {
    let listed = try BuiltTool.run("rules", "list", "--format", "json")
    let rules = try #require(listed.objects.first?["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count > 100)
    let markdown = try BuiltTool.run("rules", "explain", "--all", "--format", "md").output
    let html = try BuiltTool.run("rules", "explain", "--all", "--format", "html").output
    let text = try BuiltTool.run("rules", "explain", "--all").output
    let json = try BuiltTool.run("rules", "explain", "--all", "--format", "json")
    #expect(Set(ids).isSubset(of: Set(json.objects.compactMap { $0["id"] as? String })))
    for id in ids {
      #expect(markdown.contains("\n## \(id)\n"))
      #expect(html.contains("<h2>\(id)</h2>"))
      #expect(text.contains(" \(id)\n"))
    }
    checkSafety(of: html)
  }

  private func checkSafety(of html: String) {
    let tags = Set(html.matches(of: #/<\/?([A-Za-z0-9]+)/#).map { String($0.output.1) })
    let known = ["html", "head", "meta", "title", "style", "body", "nav", "section", "a"]
    let plain = ["h1", "h2", "h3", "p", "pre", "ul", "li", "dl", "dt", "dd"]
    #expect(tags.isSubset(of: known + plain))
    let links = html.matches(of: #/href="([^"]*)"/#).map { String($0.output.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    #expect(html.firstMatch(of: #/<[^>]* (src|on[a-z]+)=/#) == nil)
    #expect(html.contains("default-src 'none'"))
    let targets = Set(html.matches(of: #/href="#([^"]*)"/#).map { String($0.output.1) })
    let pages = Set(html.matches(of: #/<section id="([^"]*)"/#).map { String($0.output.1) })
    #expect(targets.count > 100)
    #expect(targets == pages)
  }

  @Test("what is hostile in a rule is words on its page")
  func hostile() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      TestRules.text.replacingOccurrences(
        of: "The customer is flurbled",
        with: "<img src=x onerror=alert(1)> [a](javascript:b) `c` & d"),
      to: "tests/tests.rules")
    let pages = try ["md", "html", "text"].map { format in
      try BuiltTool.run(
        "rules", "explain", "stress.flurbled", "--rules", folder.path("tests"), "--format", format
      ).output
    }
    #expect(
      pages[0].contains(#"&lt;img src=x onerror=alert(1)&gt; \[a\](javascript:b) \`c\` &amp;"#))
    #expect(pages[1].contains("<p>&lt;img src=x onerror=alert(1)&gt; [a](javascript:b) `c` &amp;"))
    #expect(pages[2].contains("<img src=x onerror=alert(1)> [a](javascript:b) `c` & d\n"))
  }

  @Test("a name and --all exclude each other; a code has no such page; exit 2")
  func usage() throws {
    #expect(try BuiltTool.run("rules", "explain").status == 2)
    #expect(try BuiltTool.run("rules", "explain", "--all", "stress.long-wait").status == 2)
    #expect(try BuiltTool.run("rules", "explain", "R041", "--format", "html").status == 2)
  }
}
