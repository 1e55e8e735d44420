import Aftercare
import Casework
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Each conversation gets the advice that is recorded beside it")
struct TranscriptTests {
  @Test("there are conversations for every verdict")
  func conversationsAreThere() {
    #expect(Conversation.all.count >= 15)
    #expect(Conversation.all.allSatisfy { $0.records.count >= 4 })
  }

  @Test("advice is as recorded", arguments: Conversation.all)
  func adviceIsAsRecorded(_ conversation: Conversation) throws {
    let advice = try Conversation.advice(on: conversation.records)
    let difference = try Recording.difference(advice, from: conversation.adviceFile)
    #expect(difference == nil)
  }

  @Test("the folder tells the state at the end", arguments: Conversation.all)
  func folderTellsTheVerdict(_ conversation: Conversation) throws {
    let record = try Self.audited(conversation)
    let folder = conversation.path.split(separator: "/").first.map(String.init) ?? ""
    let states: [String: Set<ProblemState>] = [
      "calm": [.none], "asked-for": [.none], "stressed-resolved": [.confirmed],
      "stressed-open": [.stated, .working, .denied], "claimed-not-confirmed": [.claimed],
      "promised": [.promised], "escalated": [.escalated], "denied": [.denied],
      "abandoned": [.abandoned], "check-in": [.confirmed],
    ]
    if let expected = states[folder] {
      #expect(expected.contains(record.problem.state), "\(record.problem.state)")
    }
    switch folder {
    case "calm": #expect(record.gate.decision == .open && !record.followUp.needed)
    case "asked-for": #expect(record.offers.allSatisfy { $0.decision == .answerOnly })
    case "stressed-open", "stressed-resolved": #expect(record.stress.peak >= .stressed)
    case "reopened": #expect(record.turns > 0 && record.followUp.needed)
    case "offer-while-held":
      #expect(record.findings.contains { $0.id == "conduct.offer-while-held" })
    case "vulnerable": #expect(record.gate.opensWhen.contains(.supervisorRelease))
    case "opted-out": #expect(record.gate.opensWhen.contains(.consentGiven))
    case "check-in": #expect(!record.followUp.needed)
    case "unknown-speakers": #expect(record.gate.basis == .notEvaluated)
    default: break
    }
  }

  static func audited(_ conversation: Conversation) throws -> CaseRecord {
    var auditor = try #require(Conversation.auditor)
    auditor.begin(source: conversation.path)
    for record in conversation.records { _ = auditor.take(record) }
    return try #require(auditor.finishSource().first).record
  }
}
