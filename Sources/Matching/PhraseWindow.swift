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

  /// How many words before `position` the items can begin that end there; they are laid out from last to first.
  @inline(__always)
  func waysLeft(of items: Range<Int32>, from position: Int) -> UInt64 {
    walk(1, items, from: position - 1, direction: -1)
  }

  /// How many words after `position` the items can end; bit 0 is `position` itself.
  @inline(__always)
  func waysRight(of items: Range<Int32>, from position: Int) -> UInt64 {
    walk(1, items, from: position, direction: 1)
  }

  /// The ways after some more items; the word at distance k is `origin + k * direction`.
  private func walk(
    _ start: UInt64, _ items: Range<Int32>, from origin: Int, direction: Int
  ) -> UInt64 {
    var ways = start
    var index = items.lowerBound
    while ways != 0, index < items.upperBound {
      let step = steps[Int(index)]
      switch step.kind {
      case .word:
        let reached = reached(ways, place: step.operand, from: origin, direction: direction)
        ways = step.isOptional ? reached | ways : reached
      case .gap:
        var spread = ways
        for _ in 0..<step.operand { spread |= spread << 1 }
        ways = spread & inTurn(from: origin, direction: direction)
      case .choice:
        var reached: UInt64 = step.isOptional ? ways : 0
        var row = index + 1
        while row < step.next {
          let next = steps[Int(row)].next
          reached |= walk(ways, row + 1..<next, from: origin, direction: direction)
          row = next
        }
        ways = reached
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
      let index = origin + distance * direction
      if distance < 63, index >= 0, index < words.count,
        places.hears(words[index].wordClass, at: place)
      {
        reached |= 1 << UInt64(distance + 1)
      }
    }
    return reached
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
  /// Words, places and steps are arrays that nothing changes while they are lent, and every number in a step was
  /// given by the compiler of this very index.
  func withWindow<Result>(
    over words: [SpokenClass], _ look: (PhraseWindow) -> Result
  ) -> Result {
    words.withUnsafeBufferPointer { words in
      places.withView { places in
        program.steps.withUnsafeBufferPointer { steps in
          look(PhraseWindow(words: words, places: places, steps: steps))
        }
      }
    }
  }
}
