/// A phrase as an automaton over word classes, to be compared with another.
struct PhraseAutomaton {
  /// What one step hears.
  enum Label {
    case place(Int32)
    /// Any word: a step of a gap.
    case any
  }

  private var edges: [[(label: Label, target: Int)]] = [[]]
  private var silent: [[Int]] = [[]]
  private(set) var end = 0

  init(_ items: [CompiledItem]) {
    end = append(items, from: 0)
  }

  /// The steps that lead on from a state.
  func steps(from state: Int) -> [(label: Label, target: Int)] { edges[state] }

  /// These states and all that are reached from them without a word, in order.
  func closed(_ states: some Sequence<Int>) -> [Int] {
    var reached: Set<Int> = []
    var waiting = Array(states)
    while let state = waiting.popLast() {
      if reached.insert(state).inserted { waiting += silent[state] }
    }
    return reached.sorted()
  }

  private mutating func addState() -> Int {
    edges.append([])
    silent.append([])
    return edges.count - 1
  }

  private mutating func append(_ items: [CompiledItem], from start: Int) -> Int {
    items.reduce(start) { state, item in append(item, from: state) }
  }

  private mutating func append(_ item: CompiledItem, from start: Int) -> Int {
    switch item {
    case .word(let place, let isOptional):
      let next = addState()
      edges[start].append((.place(place), next))
      if isOptional { silent[start].append(next) }
      return next
    case .gap(let width):
      var state = start
      var states = [start]
      for _ in 0..<width {
        let next = addState()
        edges[state].append((.any, next))
        states.append(next)
        state = next
      }
      for early in states where early != state { silent[early].append(state) }
      return state
    case .choice(let rows, let isOptional):
      var ends: [Int] = []
      for row in rows {
        let first = addState()
        silent[start].append(first)
        ends.append(append(row, from: first))
      }
      let next = addState()
      for end in ends { silent[end].append(next) }
      if isOptional { silent[start].append(next) }
      return next
    }
  }
}
