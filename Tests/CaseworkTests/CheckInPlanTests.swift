import Aftercare
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("A plan places as many check-ins as there is room for")
struct CheckInPlanTests {
  /// The most jobs that can have a slot each, by trying every way.
  private static func most(_ choices: [[Int]], from job: Int = 0, taken: Set<Int> = []) -> Int {
    guard job < choices.count else { return 0 }
    var best = most(choices, from: job + 1, taken: taken)
    for slot in choices[job] where !taken.contains(slot) {
      best = max(best, 1 + most(choices, from: job + 1, taken: taken.union([slot])))
    }
    return best
  }

  /// How many jobs earliest deadline first places: at each slot, of those that may have it, the one that must go first.
  private static func earliestDeadlineFirst(_ windows: [ClosedRange<Int>]) -> Int {
    var waiting = windows.enumerated().map { ($0, $1) }
    var count = 0
    for slot in 0..<20 {
      let open = waiting.filter { $0.1.contains(slot) }
      guard let next = open.min(by: { ($0.1.upperBound, $0.0) < ($1.1.upperBound, $1.0) }) else {
        continue
      }
      waiting.removeAll { $0.0 == next.0 }
      count += 1
    }
    return count
  }

  private static func placed(_ choices: [[Int]]) -> [Int?] {
    var matching = SlotMatching(jobs: choices.count)
    for job in choices.indices { _ = matching.place(job) { choices[$0] } }
    return matching.slotOfJob
  }

  @Test("as many as trying every way, and each a slot of its own that it may have")
  func bruteForce() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      let slots = Int.random(in: 1...6, using: &generator)
      let choices = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        (0..<slots).filter { _ in Bool.random(using: &generator) }.shuffled(using: &generator)
      }
      let found = Self.placed(choices)
      let taken = found.compactMap(\.self)
      #expect(taken.count == Self.most(choices), "\(choices)")
      #expect(Set(taken).count == taken.count)
      for (job, slot) in found.enumerated() where slot != nil {
        #expect(choices[job].contains(slot ?? -1))
      }
    }
  }

  @Test("of those that can't all be placed, the more important ones are")
  func importance() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<1500 {
      let choices = (0..<6).map { _ in
        (0..<4).filter { _ in Int.random(in: 0...2, using: &generator) == 0 }
      }
      let found = Self.placed(choices)
      for job in choices.indices {
        let before = (0..<job).filter { found[$0] != nil }.map { choices[$0] }
        let canBeAdded = Self.most(before + [choices[job]]) == before.count + 1
        #expect((found[job] != nil) == canBeAdded, "\(choices)")
      }
    }
  }

  @Test("with one stretch of time each, it places as many as earliest deadline first")
  func sameAsEarliestDeadlineFirst() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      let windows = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        let first = Int.random(in: 0...6, using: &generator)
        return first...(first + Int.random(in: 0...4, using: &generator))
      }
      let inOrder = windows.sorted {
        ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound)
      }
      let found = Self.placed(inOrder.map(Array.init)).compactMap(\.self).count
      #expect(found == Self.most(inOrder.map(Array.init)))
      #expect(found == Self.earliestDeadlineFirst(inOrder))
    }
  }
}

@Suite("A plan says who calls whom when")
struct CheckInPlannerTests {
  /// 09:00 in Berlin on a Tuesday.
  static let now = Timestamp(milliseconds: 1_772_524_800_000)

  static func checkIn(
    _ id: String, agent: String? = "a", team: String? = nil, opens: Double = 0, closes: Double = 1,
    zone: String? = "Europe/Berlin", promised: Bool = false, mayContact: Bool = true,
    minute: Timestamp? = nil
  ) -> PlannableCheckIn {
    var facts = InteractionFacts()
    (facts.agent, facts.queue, facts.timezone) = (agent, team, zone)
    return PlannableCheckIn(
      id: id, facts: facts, minute: minute,
      window: (
        now.adding(seconds: Int(opens * 3600)), now.adding(seconds: Int(closes * 3600))
      ), careEndedAt: nil, attempt: 1, isPromised: promised, mayContact: mayContact)
  }

  private static func plan(_ checkIns: [PlannableCheckIn], perHour: Int = 1) throws -> CheckInPlan {
    let policy = try #require(StandardRulebook.load().rulebook).policy
    return CheckInPlanner(policy: policy, perHour: perHour, now: now).plan(checkIns)
  }

  @Test("promised call-backs come before others, and who has the minute is told")
  func promisedFirst() throws {
    let plan = try Self.plan([
      Self.checkIn("a1", closes: 0.5), Self.checkIn("z1", closes: 0.9, promised: true),
    ])
    #expect(plan.placed.map(\.id) == ["z1"])
    #expect(plan.unplaced.map(\.id) == ["a1"] && plan.unplaced[0].competitors == ["z1"])
  }

  @Test("the same agent where possible, else one of the team")
  func sameAgentFirst() throws {
    let plan = try Self.plan([
      Self.checkIn("1", agent: "a", team: "t", closes: 0.5),
      Self.checkIn("2", agent: "a", team: "t", closes: 0.5),
      Self.checkIn("3", agent: "b", team: "t", opens: 5, closes: 6),
      Self.checkIn("4", agent: nil, team: "t", closes: 0.5),
    ])
    let owners = Dictionary(uniqueKeysWithValues: plan.placed.map { ($0.id, $0.owner) })
    #expect(owners == ["1": "a", "2": "b", "3": "b"])
    #expect(plan.unplaced.map(\.id) == ["4"])
    #expect(plan.unplaced[0].competitors == ["1", "2"])
  }

  @Test("one that fits stays where it is")
  func stays() throws {
    let minute = Self.now.adding(seconds: 3 * 3600)
    let plan = try Self.plan(
      [
        Self.checkIn("1", closes: 6, minute: minute), Self.checkIn("2", closes: 6, minute: minute),
      ], perHour: 4)
    #expect(plan.placed.filter { !$0.isChanged }.map(\.id) == ["1"])
    #expect(
      plan.placed.map { $0.minute.milliseconds - minute.milliseconds }.sorted() == [-900_000, 0])
  }

  @Test(
    "what stands in the way is told",
    arguments: [
      (checkIn("1", zone: nil), "the customer's time zone is not known"),
      (checkIn("1", mayContact: false), "the customer must not be contacted"),
      (checkIn("1", opens: -9, closes: -1), "its window is over"),
      (checkIn("1", opens: 13, closes: 15), "no contact hours are left in its window"),
    ])
  func obstacles(checkIn: PlannableCheckIn, reason: String) throws {
    let plan = try Self.plan([checkIn])
    #expect(plan.placed.isEmpty && plan.unplaced.map(\.obstacle.rawValue) == [reason])
  }

  @Test("nobody is called outside contact hours or the window, and nobody has two at once")
  func legality() throws {
    let plan = try Self.plan(Self.many(400), perHour: 7)
    let policy = try #require(StandardRulebook.load().rulebook).policy
    let windows = Dictionary(
      uniqueKeysWithValues: Self.many(400).map { ($0.id, ($0.window, $0.facts)) })
    #expect(plan.placed.count > 100 && !plan.unplaced.isEmpty)
    for one in plan.placed {
      let (window, facts) = try #require(windows[one.id])
      let warnings = MinuteInspector(policy: policy, facts: facts).warnings(
        about: one.minute, window: window, careEndedAt: nil, attempt: 1, now: Self.now,
        mayContact: true)
      #expect(warnings.isEmpty, "\(one.minute.rfc3339): \(warnings)")
    }
    let taken = plan.placed.map { "\($0.owner ?? "-") \($0.minute.milliseconds)" }
    #expect(Set(taken).count == taken.count)
  }

  @Test("the order in which check-ins come changes nothing")
  func deterministic() throws {
    var generator = SeededGenerator(seed: 12)
    let checkIns = Self.many(300)
    let plan = try Self.plan(checkIns, perHour: 4)
    for _ in 0..<5 {
      #expect(try Self.plan(checkIns.shuffled(using: &generator), perHour: 4) == plan)
    }
  }

  /// Check-ins of a few agents in a few teams and zones, more than fit.
  static func many(_ count: Int, agents: Int = 6) -> [PlannableCheckIn] {
    var generator = SeededGenerator(seed: 10)
    let zones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu"]
    return (0..<count).map { number in
      let agent = Int.random(in: 0..<agents, using: &generator)
      let opens = Double.random(in: -6...12, using: &generator)
      return checkIn(
        "ci-\(number)", agent: number % 9 == 0 ? nil : "agent-\(agent)",
        team: agent % 3 == 0 ? nil : "team-\(agent % 3)", opens: opens, closes: opens + 12,
        zone: zones.randomElement(using: &generator), promised: number % 7 == 0)
    }
  }
}
