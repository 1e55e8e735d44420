/// Lays a phrase along the words of a turn so that as much of it as can be is there.
///
/// For each place in the turn the best way to have come there is kept, item by item; a way may begin anywhere.
struct PhraseAlignment {
  let words: [SpokenClass]
  let places: PlaceTable

  /// One step of a way: what was asked, `nil` for a word between, and the word's index.
  struct Step {
    let asked: String?
    let word: Int?
    let isHeard: Bool
  }

  /// A way through the phrase so far.
  struct Path {
    fileprivate(set) var cost = 0
    fileprivate(set) var found = 0
    fileprivate(set) var asked = 0
    fileprivate var absent = 0
    fileprivate var trace = Trace.start

    /// The steps in their order.
    var steps: [Step] {
      var steps: [Step] = []
      var trace = trace
      while case .step(let step, let before) = trace {
        steps.append(step)
        trace = before
      }
      return steps.reversed()
    }

    fileprivate func taking(_ step: Step, cost: Int, absent: Int = 0) -> Path {
      var path = self
      path.cost += cost
      path.absent += absent
      path.trace = .step(step, self.trace)
      return path
    }

    fileprivate func isBetter(than other: Path) -> Bool {
      (cost, -found, absent) < (other.cost, -other.found, other.absent)
    }
  }

  fileprivate indirect enum Trace {
    case start
    case step(Step, Trace)
  }

  /// By the words consumed, the best way there; `nil` where there is none.
  private typealias Front = [Path?]

  /// A word that is not there costs as much as so many that stand between.
  private static let costOfMissing = 4

  /// The best way through all items, the leftmost of equal ones.
  func best(of items: [AskedItem]) -> Path? {
    let start = Front(repeating: Path(), count: words.count + 1)
    let ends = walk(start, row: items, isRequired: true)
    return ends.compactMap(\.self).reduce(nil) { best, path in
      best.map { path.isBetter(than: $0) ? path : $0 } ?? path
    }
  }

  private func walk(_ front: Front, row: [AskedItem], isRequired: Bool) -> Front {
    row.reduce(front) { step($0, over: $1, isRequired: isRequired) }
  }

  private func step(_ front: Front, over item: AskedItem, isRequired: Bool) -> Front {
    switch item {
    case .gap(let width):
      return spread(front, width: width)
    case .word(let asked, let place, let isOptional):
      let taken = take(
        withWordsBetween(front), asked: asked, place: place,
        isRequired: isRequired && !isOptional)
      return isOptional ? merged(front, taken) : taken
    case .choice(let rows, let isOptional):
      let isRequired = isRequired && !isOptional
      var reached = isOptional ? front : Front(repeating: nil, count: front.count)
      for row in rows { reached = merged(reached, walk(front, row: row, isRequired: isRequired)) }
      return reached
    }
  }

  private func take(
    _ front: Front, asked: String, place: Int32, isRequired: Bool
  ) -> Front {
    var reached = Front(repeating: nil, count: front.count)
    for (position, path) in front.enumerated() {
      guard var path else { continue }
      path.asked += isRequired ? 1 : 0
      let absent = Step(asked: asked, word: nil, isHeard: false)
      offer(path.taking(absent, cost: Self.costOfMissing, absent: 1), at: position, &reached)
      guard position < words.count else { continue }
      let isHeard = places.hears(words[position].wordClass, at: place)
      let step = Step(asked: asked, word: position, isHeard: isHeard)
      if isHeard { path.found += isRequired ? 1 : 0 }
      offer(
        path.taking(step, cost: isHeard ? 0 : Self.costOfMissing), at: position + 1, &reached)
    }
    return reached
  }

  /// Ways that pass over words for which the phrase has no room.
  private func withWordsBetween(_ front: Front) -> Front {
    var reached = front
    for position in words.indices {
      guard let path = reached[position] else { continue }
      let step = Step(asked: nil, word: position, isHeard: false)
      offer(path.taking(step, cost: 1), at: position + 1, &reached)
    }
    return reached
  }

  private func spread(_ front: Front, width: Int) -> Front {
    var reached = front
    for (position, path) in front.enumerated() {
      guard let path else { continue }
      for distance in 0...width where position + distance < reached.count {
        offer(path, at: position + distance, &reached)
      }
    }
    return reached
  }

  private func merged(_ one: Front, _ other: Front) -> Front {
    var merged = one
    for (position, path) in other.enumerated() {
      if let path { offer(path, at: position, &merged) }
    }
    return merged
  }

  private func offer(_ path: Path, at position: Int, _ front: inout Front) {
    if front[position].map({ path.isBetter(than: $0) }) ?? true { front[position] = path }
  }
}
