import Diagnostics
import Rules
import TestSupport
import Testing

@Suite("Hostile rule files are told, not suffered")
struct HostileInputTests {
  private func load(_ bytes: [UInt8]) -> (rulebook: Rulebook?, diagnostics: [Diagnostic]) {
    RulebookLoader.load([RuleSource(name: "x.rules", bytes: bytes)])
  }

  @Test("line ends, a byte order mark and a missing last line end make no difference")
  func lineEndsMakeNoDifference() throws {
    let text = Sample.pack + Sample.rule()
    let plain = try #require(load(Array(text.utf8)).rulebook?.rules.first)
    let variants = [
      text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text, String(text.dropLast(2)),
      text.replacing(" ", with: "\t"), text.replacing(" ", with: "\u{A0}"),
    ]
    for variant in variants {
      let loaded = load(Array(variant.utf8))
      let rule = try #require(loaded.rulebook?.rules.first)
      #expect(rule.place == plain.place)
      #expect(rule.heard.first?.phrases.first?.root == plain.heard.first?.phrases.first?.root)
    }
  }

  @Test("columns count scalars, not bytes and not letters")
  func columnsCountScalars() {
    let text = Sample.pack + "spelling e\u{301}\u{1F600}é = x *\n"
    let diagnostic = load(Array(text.utf8)).diagnostics.first
    #expect(diagnostic?.line == 5)
    #expect(diagnostic?.column == 19)
  }

  static let notUTF8: [([UInt8], Int)] = [
    ([0x61, 0xFF], 3), ([0x61, 0xC3], 3), ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 2),
    ([0xC3, 0xA9, 0xF0, 0x9F], 3), ([0xF5, 0x80, 0x80, 0x80], 2),
  ]

  @Test("bytes that are not UTF-8 are told with line and column", arguments: notUTF8)
  func notUTF8IsTold(bytes: [UInt8], column: Int) {
    let loaded = load(Array((Sample.pack + "#").utf8) + bytes + [0x0A, 0x23])
    #expect(loaded.diagnostics.map(\.code) == ["R001"])
    #expect(loaded.diagnostics.first?.line == 5)
    #expect(loaded.diagnostics.first?.column == column)
  }

  @Test(
    "hidden characters are told, once a line",
    arguments: ["\0", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{2028}", "\r"])
  func hiddenCharactersAreTold(text: String) {
    let loaded = load(Array((Sample.pack + "# a\(text)\(text)b\n").utf8))
    #expect(loaded.diagnostics.map(\.code) == ["R002"])
    #expect(loaded.diagnostics.first?.column == 4)
  }

  static let heavy: [(String, String)] = {
    let many = 20_000
    let chain = (0..<many).map { "words w\($0) = {w\($0 + 1)}\n" }.joined()
    let wide = "words w = " + (0..<many).map { "x\($0)" }.joined(separator: ",\n  ") + "\n"
    return [
      (
        "deep brackets",
        Sample.rule(heard: "anyone \"" + String(repeating: "(", count: many) + "\"")
      ),
      ("deep conditions", Sample.finding(when: String(repeating: "( not ", count: many) + "ended")),
      (
        "a long condition",
        Sample.finding(when: String(repeating: "ended or ", count: 4_000) + "ended")
      ),
      ("a long line", "words w = " + String(repeating: "x", count: 200_000)),
      ("empty quotes", Sample.rule(heard: "anyone " + String(repeating: "\"\" ", count: many))),
      ("many keywords", String(repeating: "zz\n", count: many)),
      ("many titles", "rule stress.one\n" + String(repeating: " title x\n", count: many)),
      (
        "many unknown lists",
        Sample.rule(heard: "anyone \"a" + String(repeating: " {x}", count: 9_000) + "\"")
      ),
      ("a chain of lists", chain), ("a circle of lists", chain + "words w\(many) = {w0}\n"),
      ("a wide list", wide),
      (
        "many hours",
        "policy\n contact hours " + String(repeating: "mon 08:00-20:00, ", count: 2_000)
          + "mon 08:00-20:00"
      ),
      ("quotes, bars and commas", String(repeating: "\"\n|\n,\n", count: many)),
      ("returns", String(repeating: "\r", count: many)),
    ]
  }()

  @Test("big and deep input is read in bounded time", arguments: heavy)
  func bigInputIsReadInBoundedTime(name: String, text: String) {
    let clock = ContinuousClock()
    var diagnostics: [Diagnostic] = []
    let time = clock.measure { diagnostics = Sample.load(text).diagnostics }
    // Far above what it takes, far below what anything quadratic would.
    #expect(time < .seconds(20), "\(name)")
    #expect(diagnostics.count <= 1_001)
    expectPlacesInside(diagnostics, of: Array((Sample.pack + text).utf8))
  }

  @Test("more problems than are worth telling end the reading of their file alone")
  func tooManyProblemsEndTheFile() {
    let loaded = RulebookLoader.load([
      RuleSource(name: "a/noise.rules", bytes: Array(String(repeating: "zz\n", count: 5_000).utf8)),
      RuleSource(
        name: "a/pack.rules", bytes: Array((Sample.pack + Sample.rule(means: "joy")).utf8)),
    ])
    #expect(loaded.diagnostics.count == 1_002)
    #expect(loaded.diagnostics.suffix(2).map(\.code) == ["R050", "R014"])
  }

  @Test("random bytes never crash and give places inside the file", arguments: 0..<8)
  func randomBytesNeverCrash(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("\n \"|,.*()[]{}=#\\rulewords".utf8)
    for _ in 0..<40 {
      let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : signs.randomElement(using: &random) ?? 0
      }
      expectPlacesInside(load(bytes).diagnostics, of: bytes)
    }
  }

  @Test("mutated files never crash and give places inside the file", arguments: 0..<8)
  func mutatedFilesNeverCrash(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var bytes = Array(Self.valid.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        Self.mutate(&bytes, &random)
      }
      let loaded = load(bytes)
      #expect((loaded.rulebook == nil) == loaded.diagnostics.contains { $0.severity == .error })
      expectPlacesInside(loaded.diagnostics, of: bytes)
    }
  }

  @Test("the file that is mutated is valid")
  func theMutatedFileIsValid() {
    #expect(load(Array(Self.valid.utf8)).diagnostics.filter { $0.severity == .error } == [])
  }

  static let valid =
    Sample.pack + "words emoji-angry = :-(, 😡\nwords number = one, {tens} {unit}, {money}\n"
    + "words tens = twenty, thirty\nwords unit = two, three\nwords product = router, sim [card], {thing}\nwords thing = box*\n"
    + "fillers um,\n  uh\nspelling cant = can not\nending 's = is, has\n\n"
    + Sample.rule(
      heard: "customer \"my {product} (is|was [still] ..3) \\(dead\\)\"",
      more: "  unless within 4 words \"not dead\"\n  unless part of \"dead end\"")
    + Sample.rule(
      "stress.near", heard: "agent in first 30 seconds \"cost*\" near 4 \"{number} pounds\"",
      more: """
          when     stress >= uneasy and not problem is claimed
          silence  >= 20s
          shape    emoji angry
          at       least 2 within 5 turns
          then     within 6 turns customer "no thanks"
          but      not customer "{ordinal} time" before
          yes      | customer: Is it dear?
                   | [hold 3m]
                   | [state problem=claimed stress=calm]
                   | agent: It costs two pounds.
        """)
    + Sample.rule("conduct.greeting", means: "conduct greeting").replacing(
      "heard    customer \"still waiting\"", with: "missing  agent \"my name\" by turn 3")
    + Sample.finding(
      when: "offer made and (gate is blocked or not stress >= uneasy)",
      severity: "critical when stress is crisis, else major")
    + "policy\n  follow-up window 12h to 24h after end, aim 18h\n"
    + "  contact hours mon-sat 08:00-20:00, sun 10:00-18:00\n  confirm \"Solved?\"\n"

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = Int.random(in: 0..<max(1, bytes.count), using: &random)
    guard at < bytes.count else { return }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: at)
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + 40))
    case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
    default:
      let signs = Array("\n\"|,.*()[]{}=#\\\r\0".utf8)
      bytes.insert(signs.randomElement(using: &random) ?? 0, at: at)
    }
  }

  private func expectPlacesInside(_ diagnostics: [Diagnostic], of bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for diagnostic in diagnostics {
      #expect(RuleProblem(rawValue: diagnostic.code) != nil)
      guard let line = diagnostic.line, let column = diagnostic.column else { continue }
      guard (1...lines.count).contains(line) else {
        Issue.record("\(diagnostic.code) is on line \(line) of \(lines.count)")
        continue
      }
      let width = String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars.count
      #expect(column >= 1 && column <= width + 1, "\(diagnostic.code) at \(line):\(column)")
      #expect(diagnostic.length >= 1)
    }
  }
}
