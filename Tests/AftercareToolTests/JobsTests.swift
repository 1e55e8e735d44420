import Foundation
import TestSupport
import Testing

@testable import AftercareTool

@Suite("An audit on several cores", .timeLimit(.minutes(5)))
struct JobsTests {
  /// Contacts as JSON lines, of which every `repeats`th comes back under the id of an earlier one; what pads them is quick
  /// to read.
  private static func lines(
    contacts: Int, repeats: Int? = nil, padding: Int, seed: UInt64, prefix: String = "c"
  ) -> String {
    var generator = SeededGenerator(seed: seed)
    let said = [
      "My line is plughed and I am flurbled.", "Hello there.",
      "It is \\u201cplughed\\u201d again 😡",
      "Would you like a xyzzy?", "My card is 4111 1111 1111 1111.", "nothing at all",
    ]
    let rule = String(repeating: "-", count: padding)
    var text = ""
    for number in 0..<contacts {
      let isRepeat = repeats.map { number % $0 == $0 - 1 } ?? false
      let id = "\(prefix)\(isRepeat ? number / 2 : number)"
      for turn in 0..<Int.random(in: 1...6, using: &generator) {
        let words = said.randomElement(using: &generator) ?? ""
        let speaker = turn % 2 == 0 ? "customer" : "agent"
        text +=
          #"{"interaction":"\#(id)","customer":"k\#(number % 7)","speaker":"\#(speaker)","#
          + #""text":"\#(words) \#(rule)"}"# + "\n"
      }
      if number % 11 == 10 { text += "{\"interaction\": \"broken\n" }
    }
    return text
  }

  private func audit(
    _ folder: TemporaryFolder, jobs: Int, _ flags: [String]
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      [
        "audit", folder.path("in"), "--rules", folder.path("ours.rules"), "--jobs", "\(jobs)",
        "--now", "2026-03-05T12:00:00Z",
      ] + flags, input: Data())
  }

  private func expectSame(
    _ folder: TemporaryFolder, _ flags: [String], jobs: [Int] = [2]
  ) throws {
    let alone = try audit(folder, jobs: 1, flags)
    #expect(!alone.output.isEmpty)
    for jobs in jobs {
      let together = try audit(folder, jobs: jobs, flags)
      #expect(together.output == alone.output, "\(jobs) jobs \(flags)")
      #expect(together.errors == alone.errors, "\(jobs) jobs \(flags)")
      #expect(together.status == alone.status)
    }
  }

  private static let formats = [
    ["--format", "jsonl"], ["--format", "json"], ["--format", "csv"], ["--format", "sarif"], [],
  ]

  @Test("one large file is cut between its interactions, and no byte of any report changes")
  func largeFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let text = Self.lines(contacts: 2_000, padding: 550, seed: 1)
    #expect(text.utf8.count > 4 << 20)
    try folder.write(text, to: "in/large.jsonl")
    try expectSame(folder, ["--format", "jsonl"], jobs: [2, 7])
    try expectSame(folder, ["--format", "json"])
    try expectSame(folder, [])
  }

  @Test("an id that comes back in another part of the file is found as by one judge")
  func repeatedIDs() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(
      Self.lines(contacts: 1_400, padding: 550, seed: 2)
        + Self.lines(contacts: 700, repeats: 300, padding: 550, seed: 3),
      to: "in/large.jsonl")
    try expectSame(folder, ["--format", "jsonl"])
  }

  @Test("many files, some of which share ids or can't be read, are judged in their order")
  func manyFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    for number in 0..<40 {
      let prefix = number % 20 == 19 ? "f1-" : "f\(number)-"
      try folder.write(
        Self.lines(contacts: 15, padding: 550, seed: UInt64(number), prefix: prefix),
        to: "in/\(number).jsonl")
    }
    try folder.write("\u{0}\u{1}binary", to: "in/60.bin")
    try folder.write("", to: "in/61.jsonl")
    for flags in Self.formats { try expectSame(folder, flags) }
    try expectSame(folder, ["--format", "jsonl"], jobs: [3, 8])
  }

  @Test("an interaction without an end is read to its end, however long it is")
  func endlessInteraction() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let before = Self.lines(contacts: 300, padding: 550, seed: 5)
    let words = String(repeating: "-", count: 6_000)
    let turn = #"{"interaction":"endless","speaker":"agent","text":"\#(words)"}"# + "\n"
    try folder.write(
      before + String(repeating: turn, count: 900)
        + Self.lines(contacts: 50, padding: 10, seed: 6),
      to: "in/large.jsonl")
    try expectSame(folder, ["--format", "jsonl"])
  }

  @Test("how many is told in whole numbers", arguments: ["0", "-1", "two", "1000", ""])
  func badNumber(value: String) throws {
    let outcome = try BuiltTool.run(["audit", ".", "--jobs", value], input: Data())
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--jobs needs a whole number from 1 to 256"))
  }
}
