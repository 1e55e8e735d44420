import Casework
import Rules
import TestSupport
import Testing

@testable import Reports

@Suite("The page's figures are what their sources say")
struct PageFigureTests {
  @Test(
    "SHA-256 of the standard's messages",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func sha256(_ message: String, _ digest: String) {
    #expect(Base64.text(of: SHA256.digest(of: Array(message.utf8))) == digest)
  }

  @Test("SHA-256 of messages around the length of a block, and of a long one")
  func sha256Lengths() {
    let digests = [55, 56, 63, 64, 65, 119, 120].map {
      Base64.text(of: SHA256.digest(of: [UInt8](repeating: 0x61, count: $0)))
    }
    #expect(Set(digests).count == digests.count)
    let million = Base64.text(of: SHA256.digest(of: [UInt8](repeating: 0x61, count: 1_000_000)))
    #expect(million == "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=")
  }

  @Test(
    "Wilson's interval, to three digits",
    arguments: [
      (1, 10, 0.018, 0.404), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (50, 100, 0.404, 0.596),
      (2, 3, 0.208, 0.939),
    ])
  func wilson(_ hits: Int, _ count: Int, _ low: Double, _ high: Double) throws {
    let interval = try #require(Proportion(hits: hits, count: count).interval)
    #expect(abs(interval.lowerBound - low) < 0.0006)
    #expect(abs(interval.upperBound - high) < 0.0006)
  }

  @Test("an interval holds its share, lies in 0 to 1, and narrows with the count")
  func intervalProperties() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...500, using: &random)
      let one = Proportion(hits: Int.random(in: 0...count, using: &random), count: count)
      let interval = try #require(one.interval)
      let share = try #require(one.share)
      #expect(interval.contains(share) && interval.lowerBound >= 0 && interval.upperBound <= 1)
      let more = try #require(Proportion(hits: one.hits * 10, count: count * 10).interval)
      let width = interval.upperBound - interval.lowerBound
      #expect(more.upperBound - more.lowerBound < width)
    }
    #expect(Proportion().interval == nil && Proportion().share == nil)
  }

  @Test("two of three are no trend; a share far from that of all is one")
  func standingOut() {
    func tally(_ pitched: Int, _ care: Int) -> CoachingTally {
      var tally = CoachingTally()
      for index in 0..<care {
        let record = Samples.record(
          level: .stressed, state: .stated,
          offers: index < pitched ? [Samples.offer(.agent, .blocked)] : [])
        tally.count(record, ContactReading(record, InteractionStory([])))
      }
      return tally
    }
    let all = tally(10, 200)
    #expect(!CoachingMeasure.pitched.standsOut(tally(2, 3), beside: all))
    #expect(!CoachingMeasure.pitched.standsOut(tally(3, 20), beside: all))
    #expect(CoachingMeasure.pitched.standsOut(tally(12, 20), beside: all))
    // Too much of a good thing is none to coach.
    #expect(!CoachingMeasure.owned.standsOut(tally(0, 20), beside: tally(0, 20)))
  }

  @Test("a day far above the others is outside its limits, and few days have none")
  func controlLimits() throws {
    let ordinary = (1...20).map { day in
      ("day \(day)", Proportion(hits: 10 + day % 3, count: 100))
    }
    let chart = try #require(
      ControlChart(ordinary + [("day 21", Proportion(hits: 40, count: 100))]))
    #expect(chart.warnings.map(\.name) == ["day 21"])
    #expect(abs(chart.centre - 260.0 / 2100) < 0.01)
    #expect(try #require(ControlChart(ordinary)).warnings.isEmpty)
    #expect(ControlChart(Array(ordinary.prefix(7))) == nil)
    // Days of few contacts are left out, so these are too few.
    #expect(ControlChart(ordinary.map { ($0.0, Proportion(hits: 1, count: 2)) }) == nil)
  }

  @Test("a shortlist holds what sorting and cutting would")
  func shortlist() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let limit = Int.random(in: 1...8, using: &random)
      let items = (0..<Int.random(in: 0...30, using: &random)).map { place in
        (key: Int.random(in: 0...5, using: &random), place: place)
      }
      var list = Shortlist<(key: Int, place: Int)>(limit: limit) { $0.key > $1.key }
      for item in items { list.take(item) }
      let sorted = items.sorted { ($1.key, $0.place) < ($0.key, $1.place) }.prefix(limit)
      #expect(list.items.map(\.place) == sorted.map(\.place))
      #expect(list.total == items.count && list.hidden == items.count - list.items.count)
    }
  }

  @Test(
    "a share that is not all and not none does not seem so",
    arguments: [
      (0, 5, "0\u{A0}%"), (5, 5, "100\u{A0}%"), (1, 6000, "< 0.1\u{A0}%"),
      (5999, 6000, "> 99.9\u{A0}%"),
      (1, 3, "33\u{A0}%"), (1, 50, "2.0\u{A0}%"), (199, 200, "99.5\u{A0}%"),
    ])
  func percentages(_ hits: Int, _ count: Int, _ words: String) throws {
    #expect(PageWords.percent(try #require(Proportion(hits: hits, count: count).share)) == words)
  }
}
