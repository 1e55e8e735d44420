/// Tries items around a place in a turn, all ways at once: bit k of a mask stands for "k words away".
///
/// A phrase is at most 60 words wide (the rule checker refuses more), so a mask of 64 bits holds every way.
/// A window is lent by `PhraseIndex.withWindow` and must not outlive it.
struct PhraseWindow {
  /// The words of the turn.
  let words: UnsafeBufferPointer<SpokenClass>
  /// What the rulebook hears at each place.
  let places: PlaceTable.View
  fileprivate let steps: UnsafeBufferPointer<PhraseProgram.Step>
  fileprivate let choices: UnsafeBufferPointer<ClassSignature>

  /// How many words before `position` the items can begin that end there; they are laid out from last to first.
  @inline(__always)
  func waysLeft(of items: Range<Int32>, from position: Int) -> UInt64 {
    items.isEmpty ? 1 : walk(1, items, from: position - 1, direction: -1)
  }

  /// How many words after `position` the items can end; bit 0 is `position` itself.
  @inline(__always)
  func waysRight(of items: Range<Int32>, from position: Int) -> UInt64 {
    items.isEmpty ? 1 : walk(1, items, from: position, direction: 1)
  }

  /// The ways after some more items; the word at distance k is `origin + k * direction`.
  private func walk(
    _ start: UInt64, _ items: Range<Int32>, from origin: Int, direction: Int
  ) -> UInt64 {
    var ways = start
    var index = items.lowerBound
    while index < items.upperBound {
      let step = steps[Int(index)]
      switch step.kind {
      case .word:
        let reached = reached(ways, place: step.operand, from: origin, direction: direction)
        ways = step.isOptional ? reached | ways : reached
        if ways == 0 { return 0 }
      case .gap:
        var spread = ways
        for _ in 0..<step.operand { spread |= spread << 1 }
        ways = spread & inTurn(from: origin, direction: direction)
      case .choice:
        let reached = reached(
          ways, choice: step, rows: index + 1..<step.next, from: origin, direction: direction)
        ways = step.isOptional ? reached | ways : reached
        if ways == 0 { return 0 }
      case .row: break
      }
      index = step.next
    }
    return ways
  }

  @inline(__always)
  private func reached(_ ways: UInt64, place: Int32, from origin: Int, direction: Int) -> UInt64 {
    var reached: UInt64 = 0
    var rest = ways
    while rest != 0 {
      let distance = rest.trailingZeroBitCount
      rest &= rest - 1
      if let listed = word(at: origin &+ distance &* direction), places.hears(listed, at: place) {
        reached |= 1 << UInt64(distance + 1)
      }
    }
    return reached
  }

  /// The ways that lead through any row of a choice.
  ///
  /// Most rows begin with a word that must be there and is not.
  @inline(__always)
  private func reached(
    _ ways: UInt64, choice: PhraseProgram.Step, rows: Range<Int32>, from origin: Int,
    direction: Int
  ) -> UInt64 {
    let hopeful = beginning(choice.operand, ways, from: origin, direction: direction)
    if hopeful == 0 { return 0 }
    var reached: UInt64 = 0
    var row = rows.lowerBound
    while row < rows.upperBound {
      let next = steps[Int(row)].next
      if row + 1 == next {
        reached |= hopeful
        row = next
        continue
      }
      let first = steps[Int(row) + 1]
      if first.kind == .word, !first.isOptional {
        let begun = self.reached(
          hopeful, place: first.operand, from: origin, direction: direction)
        if begun != 0 {
          reached |=
            row + 2 == next
            ? begun : walk(begun, row + 2..<next, from: origin, direction: direction)
        }
      } else {
        reached |= walk(hopeful, row + 1..<next, from: origin, direction: direction)
      }
      row = next
    }
    return reached
  }

  /// Of some ways those after which a word stands with which a choice may begin.
  @inline(__always)
  private func beginning(
    _ choice: Int32, _ ways: UInt64, from origin: Int, direction: Int
  ) -> UInt64 {
    let signature = choices[Int(choice)]
    if signature.holdsAnything { return ways }
    var kept: UInt64 = 0
    var rest = ways
    while rest != 0 {
      let lowest = rest & (0 &- rest)
      rest ^= lowest
      if let listed = word(at: origin &+ lowest.trailingZeroBitCount &* direction),
        signature.mayHold(listed)
      {
        kept |= lowest
      }
    }
    return kept
  }

  /// The word at a place of the turn, `nil` before its first and after its last.
  @inline(__always)
  private func word(at index: Int) -> WordClass? {
    UInt(bitPattern: index) < UInt(bitPattern: words.count) ? words[index].wordClass : nil
  }

  /// The distances that stay inside the turn: distance d needs d words to be there.
  @inline(__always)
  private func inTurn(from origin: Int, direction: Int) -> UInt64 {
    let room = direction > 0 ? words.count - origin : origin + 1
    if room >= 63 { return .max }
    return (1 << UInt64(max(room, 0) + 1)) - 1
  }
}

extension PhraseIndex {
  /// Lends a window over the words of a turn.
  ///
  /// Words, places, steps and signatures are arrays that nothing changes while they are lent, and every number in a
  /// step was given by the compiler of this very index, or checked when its record was read.
  @inline(__always)
  func withWindow<Result>(
    over words: ArraySlice<SpokenClass>, _ look: (PhraseWindow) -> Result
  ) -> Result {
    words.withUnsafeBufferPointer { words in
      places.withView { places in
        program.steps.withUnsafeBufferPointer { steps in
          program.choices.withUnsafeBufferPointer { choices in
            look(PhraseWindow(words: words, places: places, steps: steps, choices: choices))
          }
        }
      }
    }
  }
}
