import Foundation
import TestSupport
import Testing

@Suite("A customer over three days, with the commands as they are used", .serialized)
struct SequenceTests {
  private static let folder = Recording.root.appending(path: "Transcripts/sequences")
  private static let days = ["1-complaint", "2-offer-attempt", "3-check-in", "4-next-day"]
  /// When the gate is asked: before, and after each day's contact.
  private static let moments = [
    "2026-05-12T15:00:00-05:00", "2026-05-12T18:00:00-05:00", "2026-05-12T21:00:00-05:00",
    "2026-05-13T12:00:00-05:00", "2026-05-14T12:00:00-05:00",
  ]

  private static func conversation(_ name: String, _ day: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: "\(name)/\(day).jsonl"))
  }

  private static func decisions(_ outcome: BuiltTool.Outcome) -> [String] {
    outcome.objects.filter { ($0["speaker"] as? String) == nil }
      .compactMap { ($0["gate"] as? [String: Any])?["decision"] as? String }
  }

  @Test(
    "what each command says is as recorded",
    arguments: [
      ("it-holds", "hk-20417", "confirmed", "open"),
      ("it-does-not-hold", "hk-20533", "not_solved", "blocked"),
    ])
  func asRecorded(name: String, customer: String, outcome: String, offer: String) throws {
    let ledger = try TemporaryFolder().path("ledger.db")
    var told = ""
    func ask(_ moment: String) throws {
      let gate = try BuiltTool.run(
        "gate", "--ledger", ledger, "--customer", customer, "--at", moment, "--format", "json")
      #expect(
        gate.errors.isEmpty || told.isEmpty && gate.errors.contains("no ledger at this place"))
      told += gate.output
    }
    try ask(Self.moments[0])
    var offers: [String] = []
    for (day, moment) in zip(Self.days, Self.moments.dropFirst()) {
      let answer = try BuiltTool.run(
        ["advise", "--ledger", ledger, "--now", moment], input: try Self.conversation(name, day))
      #expect(answer.status == 0 && answer.errors.isEmpty)
      told += answer.output
      if day.contains("offer") || day.contains("next") {
        offers.append(Self.decisions(answer)[1])
      }
      try ask(moment)
    }
    #expect(offers == ["blocked", offer])
    let list = try BuiltTool.run("checkins", "list", "--ledger", ledger, "--format", "json")
    told += list.output
    let checkIns = list.objects[0]["check_ins"] as? [[String: Any]] ?? []
    #expect(checkIns[0]["outcome"] as? String == outcome)
    #expect(checkIns.count == (outcome == "confirmed" ? 1 : 2))
    let recorded = Self.folder.appending(path: name + "/what-happens.advice.jsonl")
    let difference = try Recording.difference(told, from: recorded)
    #expect(difference == nil)
    try readAgain(name, ledger)
  }

  /// An audit of the same contacts finds nothing new, and says the same.
  private func readAgain(_ name: String, _ ledger: String) throws {
    let stats = try BuiltTool.run("ledger", "stats", "--ledger", ledger).output
    var input = Data()
    for day in Self.days { input += try Self.conversation(name, day) }
    let audit = try BuiltTool.run(
      ["audit", "-", "--ledger", ledger, "--format", "jsonl"], input: input)
    #expect(audit.status == 0 && audit.objects.count == Self.days.count)
    #expect(try BuiltTool.run("ledger", "stats", "--ledger", ledger).output == stats)
    #expect(try BuiltTool.run("ledger", "check", "--ledger", ledger).status == 0)
  }
}
