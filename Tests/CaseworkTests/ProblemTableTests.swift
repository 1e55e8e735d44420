import Rules
import Testing

@testable import Casework

@Suite("Every transition of the problem, with its evidence")
struct ProblemTableTests {
  /// How each state is reached, and what a problem is then.
  static let paths: [(state: ProblemState, turns: String)] = [
    (.none, ""), (.stated, "c:stated"), (.working, "c:stated a:working"),
    (.claimed, "c:stated a:claimed"), (.promised, "c:stated a:promised"),
    (.escalated, "c:stated a:escalated"), (.confirmed, "c:stated a:claimed c:confirmed"),
    (.denied, "c:stated a:claimed c:denied"),
  ]

  struct Row: Sendable, CustomTestStringConvertible {
    let event: String
    /// For each state in the order of `paths`: the state after it, `=` where nothing moves; `2` for a second
    /// problem; `*` where the event is the evidence though the state is the same.
    let after: [String]

    init(_ event: String, _ after: String) {
      self.event = event
      self.after = after.split(separator: " ").map(String.init)
    }

    var testDescription: String { event }
  }

  static let rows: [Row] = [
    //                  none      stated    working   claimed   promised  escalated confirmed denied
    Row("c:stated", "    stated    =         =         stated2   =         =         stated2   ="),
    Row(
      "c:new",
      "       stated    stated2   stated2   stated2   stated2   stated2   stated2   stated2"),
    Row(
      "c:stated,new",
      "stated    stated2   stated2   stated2   stated2   stated2   stated2   stated2"),
    Row("c:denied", "    stated    =*        stated    denied    stated    stated    denied    ="),
    Row("c:broken", "    =         =         =         =         denied    denied    =         ="),
    Row(
      "c:confirmed",
      " confirmed confirmed confirmed confirmed confirmed confirmed =*        confirmed"),
    Row("c:closing", "   =         =         =         =         =         =         =         ="),
    Row("c:gave-up", "   =         =         =         =         =         =         =         ="),
    Row("c:stress", "    =         =         =         =         =         =         =         ="),
    Row("c:neutral", "   =         =         =         =         =         =         =         ="),
    Row(
      "a:working",
      "   working   working   =         =         =         =         =         working"),
    Row(
      "a:claimed",
      "   claimed   claimed   claimed   =*        claimed   claimed   =         claimed"),
    Row(
      "a:promised",
      "  promised  promised  promised  promised  =*        =         =         promised"),
    Row(
      "a:escalated",
      " escalated escalated escalated escalated escalated =*        =         escalated"),
    Row("a:neutral", "   =         =         =         =         =         =         =         ="),
    // Several meanings in one turn.
    Row("c:denied,stated", "stated =*        stated    denied    stated    stated    denied    ="),
    Row(
      "c:denied,new",
      "stated2   stated2   stated2   stated2   stated2   stated2   stated2   stated2"),
    Row("c:denied,confirmed", "stated =*     stated    denied    stated    stated    denied    ="),
    Row("c:broken,stated", "stated =         =         stated2   denied    denied    stated2   ="),
    Row(
      "c:confirmed@0,stated@9", "stated2 stated2 stated2 stated2 stated2 stated2 stated2 stated2"),
    Row("c:confirmed@0,new@9", "stated2 stated2 stated2 stated2 stated2 stated2 stated2 stated2"),
    Row("a:working,claimed", "claimed claimed claimed =*    claimed   claimed   =         claimed"),
    Row("a:claimed,promised", "promised promised promised promised =* claimed  =        promised"),
    Row("a:promised,escalated", "escalated escalated escalated escalated escalated =* = escalated"),
    Row(
      "a:working,promised", "promised promised promised promised =* =         =         promised"),
  ]

  @Test("row by row: 25 events in 8 states", arguments: rows)
  func moves(_ row: Row) throws {
    try #require(row.after.count == Self.paths.count)
    for (index, path) in Self.paths.enumerated() {
      let before = ProblemScript.machine(after: path.turns)
      try #require(before.running.state == path.state)
      let after = ProblemScript.machine(after: path.turns + " " + row.event)
      let cell = row.after[index]
      let stays = cell.hasPrefix("=")
      let name = cell.filter(\.isLetter)
      let state = stays ? path.state : try #require(ProblemState(rawValue: name))
      let count = cell.hasSuffix("2") ? 2 : state == .none ? 0 : 1
      #expect(after.running.state == state, "\(path.state) \(row.event)")
      let secondAtOnce = path.state == .none && cell.hasSuffix("2")
      #expect(
        after.running.count == (secondAtOnce ? 2 : count), "\(path.state) \(row.event)")
      let turn = path.turns.split(separator: " ").count + 1
      if stays && !cell.hasSuffix("*") {
        #expect(after.running.because == before.running.because, "\(path.state) \(row.event)")
      } else {
        #expect(after.running.because.map(\.turn) == [turn], "\(path.state) \(row.event)")
        let words = row.event.dropFirst(2).split(separator: ",")
        let quote = try #require(after.running.because.first?.quote)
        #expect(words.contains { $0 == quote }, "\(path.state) \(row.event)")
        let meaning = quote.split(separator: "@")[0]
        #expect(Self.brings(String(meaning), state), "\(path.state) \(row.event): \(meaning)")
      }
    }
  }

  /// Which words can bring a state.
  private static func brings(_ meaning: String, _ state: ProblemState) -> Bool {
    switch state {
    case .stated: ["stated", "new", "denied"].contains(meaning)
    case .denied: ["denied", "broken"].contains(meaning)
    default: meaning == state.rawValue
    }
  }

  static let endings: [Row] = [
    //                     none stated    working   claimed   promised escalated confirmed denied
    Row("c:neutral", "      =    =         =         =         =        =         =         ="),
    Row("c:closing", "      =    =         =         confirmed =        =         =         ="),
    Row("c:closing c:neutral", "= =       =         =         =        =         =         ="),
    Row("c:closing,stress", "= =         =         =         =        =         =         ="),
    Row("c:closing c:stress", "= =       =         =         =        =         =         ="),
    Row("c:neutral c:closing", "= =      =         confirmed =        =         =         ="),
    Row("c:closing a:neutral", "= =      =         confirmed =        =         =         ="),
    Row(
      "c:gave-up", "      =    abandoned abandoned =         =        =         =         abandoned"
    ),
    Row("c:gave-up c:neutral", "= =      =         =         =        =         =         ="),
    Row(
      "a:neutral a:neutral", "= abandoned abandoned =      =        =         =         abandoned"),
    Row("a:neutral c:neutral a:neutral", "= = =   =         =        =         =         ="),
  ]

  @Test("what the end makes of each state: 11 endings of 8 states", arguments: endings)
  func ends(_ row: Row) throws {
    try #require(row.after.count == Self.paths.count)
    for (index, path) in Self.paths.enumerated() {
      let machine = ProblemScript.machine(after: path.turns + " " + row.event)
      let cell = row.after[index]
      let state = cell == "=" ? path.state : try #require(ProblemState(rawValue: cell))
      // The end alone tells thanks and silence.
      #expect(machine.running.state == path.state, "\(path.state) \(row.event)")
      #expect(machine.final.state == state, "\(path.state) \(row.event)")
      let confirmation: Rules.Confirmation? =
        state == .confirmed ? (path.state == .confirmed ? .explicit : .implicit) : nil
      #expect(machine.final.confirmation == confirmation, "\(path.state) \(row.event)")
      #expect(machine.isConfirmed == (path.state == .confirmed))
      #expect(machine.final.because.isEmpty == (state == .none))
    }
  }

  @Test("of two problems the least settled counts at the end: 7 by 7", arguments: paths.dropFirst())
  func leastSettled(first: (state: ProblemState, turns: String)) {
    let order: [ProblemState] = [
      .denied, .stated, .working, .escalated, .promised, .claimed, .confirmed,
    ]
    for second in Self.paths.dropFirst() {
      let turns =
        first.turns + " c:new "
        + second.turns.split(separator: " ").dropFirst().joined(separator: " ")
      let machine = ProblemScript.machine(after: turns)
      #expect(machine.running.state == second.state && machine.running.count == 2)
      // The customer's word on the second covers what had been called done of the first.
      let covered = first.state == .claimed && [.confirmed].contains(second.state)
      let settled: ProblemState = covered ? .confirmed : first.state
      let least = [settled, second.state].min {
        (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
      }
      #expect(machine.final.state == least, "\(first.state) then \(second.state)")
      #expect(machine.isConfirmed == (least == .confirmed))
    }
  }

  @Test("a routine contact leaves none by a problem alone", arguments: rows)
  func routine(_ row: Row) {
    let after = ProblemScript.machine(after: row.event, isRoutine: true)
    let tells = ["stated", "new", "denied"].contains { row.event.contains($0) }
    #expect((after.running.state == .none) == !tells, "\(row.event)")
  }
}
