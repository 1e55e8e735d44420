import Aftercare
import Casework
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Interactions stay true while they are open, ended and reopened")
struct OpenInteractionTests {
  private func adviser(idle: Int? = nil) throws -> Adviser {
    Adviser(rulebook: try AssessorTests.rulebook.get(), idle: idle)
  }

  private func turn(
    _ text: String?, by speaker: Role? = .customer, in id: String = "i", second: Int64? = nil,
    event: TurnRecord.Event? = nil, partial: Bool = false
  ) -> TurnRecord {
    TurnRecord(
      interaction: id, speaker: speaker, text: text,
      at: second.map { Timestamp(milliseconds: 1_772_550_000_000 + $0 * 1000) }, event: event,
      partial: partial)
  }

  private func offer(_ kind: OfferKind) -> TurnRecord {
    TurnRecord(interaction: "i", event: .offer, offer: OfferPrompt(id: nil, kind: kind))
  }

  @Test("an interim transcript is judged, shown, and undone by its speaker's next record")
  func interimIsUndone() throws {
    var adviser = try adviser()
    let interim = adviser.advise(turn("my line is dead and i am angry", partial: true))
    #expect(interim.turn == 1 && interim.problem.state == .stated)
    #expect(adviser.advise(turn("hello", by: .agent)).stress.level == .stressed)
    let final = adviser.advise(turn("where is my order"))
    #expect(final.turn == 2 && final.problem.state == ProblemState.none)
    #expect(final.stress.level == .calm)
  }

  @Test("an interim transcript still standing at the end counts as said")
  func interimCountsAtEnd() throws {
    var adviser = try adviser()
    _ = adviser.advise(turn("my line is dead", partial: true))
    let end = adviser.advise(turn(nil, by: nil, event: .end))
    #expect(end.problem.state == .stated && end.turn == 1)
    _ = adviser.advise(turn("still here", partial: true))
    #expect(adviser.closeOpen().first?.turns == 2)
  }

  @Test("the gate answers for the kind of offer while an interim transcript stands")
  func gateKindUnderInterim() throws {
    var adviser = try adviser()
    _ = adviser.advise(turn("cancel my account"))
    _ = adviser.advise(turn("let me", by: .agent, partial: true))
    #expect(adviser.advise(offer(.retention)).gate.decision == .answerOnly)
    #expect(adviser.advise(offer(.advocacy)).gate.opensWhen.contains(.checkInConfirmed))
  }

  @Test("a final without a name replaces an interim with one")
  func interimWithName() throws {
    var adviser = try adviser()
    var interim = turn("my line is dead", partial: true)
    interim.name = "Ann"
    _ = adviser.advise(interim)
    #expect(adviser.advise(turn("where is my order")).problem.state == ProblemState.none)
  }

  @Test("a fact that allows contact does not take back what the customer said")
  func wordsOutweighFacts() throws {
    var adviser = try adviser()
    var facts = InteractionFacts()
    facts.doNotContact = false
    var record = turn("where is my order, and stop calling me")
    record.facts = facts
    _ = adviser.advise(record)
    record.text = "ok"
    #expect(adviser.advise(record).gate.opensWhen == [.consentGiven])
  }

  @Test("an end that comes twice is judged once")
  func endTwice() throws {
    var adviser = try adviser()
    _ = adviser.advise(turn("my line is dead", second: 0))
    let first = adviser.advise(turn(nil, by: nil, second: 60, event: .end))
    let second = adviser.advise(turn(nil, by: nil, second: 120, event: .end))
    #expect(!first.findings.isEmpty && second.findings.isEmpty)
    #expect(first.followUp == second.followUp)
  }

  @Test("a routine contact that is reopened is blocked until its reason is known")
  func reopenedRoutine() throws {
    var adviser = try adviser()
    _ = adviser.advise(turn("where is my order"))
    _ = adviser.advise(turn(nil, by: nil, event: .end))
    #expect(adviser.advise(turn("hi again")).gate.opensWhen == [.purposeKnown])
  }

  @Test("an interaction that talks in interim transcripts or by offsets is not idle")
  func interimIsNotIdle() throws {
    var adviser = try adviser(idle: 60)
    _ = adviser.advise(turn("hello", second: 0))
    for second in stride(from: Int64(30), through: 300, by: 30) {
      _ = adviser.advise(turn("hel", second: second, partial: true))
      #expect(adviser.closeIdle().isEmpty)
    }
    _ = adviser.advise(turn("hello", in: "b", second: 300))
    _ = adviser.advise(TurnRecord(interaction: "b", speaker: .customer, text: "so", offset: 90_000))
    #expect(adviser.closeIdle().map(\.interaction) == ["i"])
  }

  @Test("a clock gone wrong closes what is idle once, and no more")
  func wrongClock() throws {
    var adviser = try adviser(idle: 60)
    _ = adviser.advise(turn("hello", in: "a", second: 0))
    _ = adviser.advise(turn("hello", in: "b", second: 9_000_000_000))
    #expect(adviser.closeIdle().map(\.interaction) == ["a"])
    for second in 1..<5 {
      _ = adviser.advise(turn("hello", in: "c", second: Int64(second)))
      #expect(adviser.closeIdle().isEmpty)
    }
  }

  @Test("many ends without times are forgotten though one with a time came first")
  func untimedEnds() throws {
    var adviser = try adviser()
    _ = adviser.advise(turn("hello", in: "z", second: 0))
    _ = adviser.advise(turn(nil, by: nil, in: "z", second: 1, event: .end))
    for number in 0...10_001 {
      _ = adviser.advise(turn("hello", in: "i\(number)"))
      _ = adviser.advise(turn(nil, by: nil, in: "i\(number)", event: .end))
    }
    #expect(adviser.advise(turn("hello", in: "i0")).turn == 1)
    #expect(adviser.advise(turn("hello", in: "i9000")).turn == 2)
  }

  @Test("an audit begins an id anew where a stream would have forgotten it")
  func auditBeginsAnew() throws {
    var auditor = CaseAuditor(rulebook: try AssessorTests.rulebook.get())
    auditor.begin(source: "test")
    _ = auditor.take(turn("my line is dead", second: 0))
    _ = auditor.take(turn(nil, by: nil, second: 60, event: .end))
    let back = auditor.take(turn("hello", second: 60 + 49 * 3600))
    #expect(back.advice.turn == 1 && back.closed.count == 1)
    #expect(auditor.finishSource().count == 1 && auditor.problems.isEmpty)
  }

  @Test(
    "word times that can be no time are passed over", arguments: [1e300, -1e300, 1e18, .infinity])
  func absurdWordTimes(seconds: Double) throws {
    var adviser = try adviser()
    var record = TurnRecord(
      interaction: "i", speaker: .customer, text: "my line is dead", offset: 5)
    record.words = [SpokenWord(start: 0, end: 2, at: seconds, until: seconds)]
    #expect(adviser.advise(record).problem.state == .stated)
  }

  @Test("a word repeated without end costs no more than its length", arguments: [20_000])
  func repeatedMarkers(times: Int) throws {
    var adviser = try adviser()
    let text = String(repeating: "é angry, ", count: times)
    let advice = adviser.advise(turn(text))
    #expect(advice.matches.count == times)
    #expect(advice.stress.level == .stressed)
  }
}
