import Foundation
import Testing

/// A pack of a site's own, which changes what the standard pack and the pack of the tests bring.
enum SiteRules {
  static let text = """
    pack our-shop 1.0
      language en
      engine   1

    extend stress.flurbled
      heard    customer "plumbled"
      mistakes A customer who quotes a colleague.
      yes      customer: I am plumbled.

    override problem.plugh
      title    Something is quite plughed
      status   trial since 2.0
      heard    customer in first 3 turns "quite plughed"
               "plughed" near 4 "again"
      when     stress >= uneasy and not problem is confirmed
      silence  >= 2s
      unless   within 4 words "never"
      unless   part of "plughed in"
      at least 2 within 5 turns
      then     within 6 turns agent "sorry"
      but not  agent "unplughed" before
      means    problem stated
      means    stress mild
      because  Unplugh it first.
      source   house
      mistakes Plugs.
      yes      | customer: quite plughed
               | [hold 3m]
               | [state problem=stated stress=uneasy]
               | customer: quite plughed
      yes      customer: quite plughed
      no       customer: I am well.
      no       customer: Hello there.

    off offer.xyzzy
      because  We sell no xyzzy.

    rule conduct.greeting-missing
      title    Nobody said who speaks
      status   draft
      missing  agent "my name is" by 30s
      means    conduct greeting
      because  Say who you are.
      source   house
      yes      customer: Hello.
      yes      customer: Who is this?
      no       agent: My name is Kim.
      no       agent: my name is Alex

    """

  /// Writes both packs; answers the flags that load them.
  static func write(to folder: TemporaryFolder) throws -> [String] {
    try folder.write(TestRules.text, to: "tests/tests.rules")
    try folder.write(text, to: "site/site.rules")
    return ["--rules", folder.path("tests"), "--rules", folder.path("site")]
  }
}

@Suite("aftercare rules list", .timeLimit(.minutes(10)))
struct RulesListTests {
  private func list(_ flags: String...) throws -> BuiltTool.Outcome {
    let folder = try TemporaryFolder()
    let packs = try SiteRules.write(to: folder)
    return try BuiltTool.run(["rules", "list"] + packs + flags, input: Data())
  }

  /// The rows of a list, by id.
  private func ids(_ outcome: BuiltTool.Outcome) -> [String] {
    outcome.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test("stands in columns, and tells what a site's pack changed")
  func text() throws {
    let outcome = try list()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    let starts = lines.map { line in
      line.range(of: " (standard|tool-tests|our-shop) ", options: .regularExpression)?.lowerBound
        .utf16Offset(in: line)
    }
    #expect(Set(starts).count == 1 && starts.first != .some(nil))
    for (id, row) in [
      ("stress.flurbled", "stable   tool-tests  The customer is flurbled  [extended by our-shop]"),
      (
        "problem.plugh", "trial    our-shop    Something is quite plughed  [overridden by our-shop]"
      ),
      ("offer.xyzzy", "retired  tool-tests  An offer of a xyzzy  [switched off by our-shop]"),
      ("conduct.greeting-missing", "draft    our-shop    Nobody said who speaks"),
    ] {
      #expect(lines.contains { $0.hasPrefix(id + " ") && $0.hasSuffix("  " + row) }, "\(id)")
    }
  }

  @Test("is cut down by family, status and pack")
  func filters() throws {
    #expect(
      ids(try list("--pack", "our-shop"))
        == ["stress.flurbled", "problem.plugh", "offer.xyzzy", "conduct.greeting-missing"])
    #expect(ids(try list("--pack", "our-shop", "--family", "stress")) == ["stress.flurbled"])
    #expect(ids(try list("--status", "trial", "--pack", "our-shop")) == ["problem.plugh"])
    #expect(ids(try list("--status", "retired")) == ["offer.xyzzy"])
    let families = ids(try list("--family", "follow-up")).map { $0.prefix { $0 != "." } }
    #expect(!families.isEmpty && families.allSatisfy { $0 == "follow-up" })
    let none = try list("--status", "draft", "--family", "stress")
    #expect(none.status == 0)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("no rule is so"))
  }

  @Test(
    "a filter that no rule can meet is a usage error",
    arguments: [
      (["--family", "strss"], "did you mean `stress`?"),
      (["--family", "xxxxxxxxx"], "; there is conduct, commitment"),
      (["--pack", "our-shp"], "did you mean `our-shop`?"),
      (["--status", "stabel"], "did you mean `stable`?"),
    ])
  func unknownFilter(_ flags: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let packs = try SiteRules.write(to: folder)
    let outcome = try BuiltTool.run(["rules", "list"] + packs + flags, input: Data())
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("is one JSON document")
  func json() throws {
    let outcome = try list("--format", "json", "--pack", "our-shop", "--family", "offer")
    #expect(outcome.schemas == ["aftercare.rule-list/1"])
    let rules = try #require(outcome.objects.first?["rules"] as? [[String: Any]])
    let rule = try #require(rules.first)
    #expect(rules.count == 1)
    #expect(
      Set(rule.keys) == [
        "id", "kind", "family", "status", "since", "pack", "title", "file", "line", "changes",
      ])
    #expect(rule["id"] as? String == "offer.xyzzy")
    #expect(rule["status"] as? String == "retired")
    let changes = try #require(rule["changes"] as? [[String: Any]])
    #expect(changes.first?["kind"] as? String == "off")
    #expect(changes.first?["pack"] as? String == "our-shop")
    #expect(changes.first?["because"] as? String == "We sell no xyzzy.")
  }

  @Test("a title can't steer the terminal")
  func hostileTitle() throws {
    let folder = try TemporaryFolder()
    // A hidden character is an error, so only what the language lets through is left to try.
    try folder.write(
      TestRules.text.replacingOccurrences(of: "is flurbled\n", with: "is \u{1B}[31mred\n"),
      to: "bad.rules")
    let outcome = try BuiltTool.run("rules", "list", "--rules", folder.path("bad.rules"))
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
  }
}
