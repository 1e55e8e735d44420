import Foundation
import TestSupport
import Testing

@testable import AftercareTool

@Suite("An audit on several cores", .timeLimit(.minutes(5)))
struct JobsTests {
  /// Contacts as JSON lines, of which every `repeats`th comes back under the id of an earlier one.
  private static func lines(
    contacts: Int, repeats: Int? = nil, seed: UInt64, prefix: String = "c"
  ) -> String {
    var generator = SeededGenerator(seed: seed)
    let said = [
      "My line is plughed and I am flurbled.", "Hello there.",
      "It is \\u201cplughed\\u201d again 😡",
      "Would you like a xyzzy?", "My card is 4111 1111 1111 1111.", "nothing at all",
    ]
    var text = ""
    for number in 0..<contacts {
      let isRepeat = repeats.map { number % $0 == $0 - 1 } ?? false
      let id = "\(prefix)\(isRepeat ? number / 2 : number)"
      for turn in 0..<Int.random(in: 1...6, using: &generator) {
        let words = said.randomElement(using: &generator) ?? ""
        let speaker = turn % 2 == 0 ? "customer" : "agent"
        text +=
          #"{"interaction":"\#(id)","customer":"k\#(number % 7)","speaker":"\#(speaker)","#
          + #""text":"\#(words)"}"# + "\n"
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

  private func expectSame(_ folder: TemporaryFolder, _ flags: [String]) throws {
    let alone = try audit(folder, jobs: 1, flags)
    #expect(!alone.output.isEmpty)
    for jobs in [2, 3, 8] {
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
    let text = Self.lines(contacts: 13_000, seed: 1)
    #expect(text.utf8.count > 4 << 20)
    try folder.write(text, to: "in/large.jsonl")
    for flags in Self.formats { try expectSame(folder, flags) }
  }

  @Test("an id that comes back in another part of the file is found as by one judge")
  func repeatedIDs() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(
      Self.lines(contacts: 9_000, seed: 2) + Self.lines(contacts: 4_500, repeats: 900, seed: 3),
      to: "in/large.jsonl")
    try expectSame(folder, ["--format", "jsonl"])
    try expectSame(folder, ["--verbose"])
  }

  @Test("many files, some of which share ids or can't be read, are judged in their order")
  func manyFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    for number in 0..<60 {
      let prefix = number % 20 == 19 ? "f1-" : "f\(number)-"
      try folder.write(
        Self.lines(contacts: 90, seed: UInt64(number), prefix: prefix), to: "in/\(number).jsonl")
    }
    try folder.write("\u{0}\u{1}binary", to: "in/60.bin")
    try folder.write("", to: "in/61.jsonl")
    for flags in Self.formats { try expectSame(folder, flags) }
  }

  @Test("an interaction without an end is read to its end, however long it is")
  func endlessInteraction() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let before = Self.lines(contacts: 4_000, seed: 5)
    let words = String(repeating: "nothing at all ", count: 400)
    let turn = #"{"interaction":"endless","speaker":"agent","text":"\#(words)"}"# + "\n"
    try folder.write(
      before + String(repeating: turn, count: 3_200) + Self.lines(contacts: 50, seed: 6),
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
