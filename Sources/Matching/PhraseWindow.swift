/// Tries items around a place in a turn, all ways at once: bit k of a mask stands for "k words away".
///
/// A phrase is at most 60 words wide (the rule checker refuses more), so a mask of 64 bits holds every way.
struct PhraseWindow {
  let words: [SpokenClass]
  let places: PlaceTable

  /// How many words before `position` the items can begin that end there.
  func waysLeft(of items: ArraySlice<CompiledItem>, from position: Int) -> UInt64 {
    var ways: UInt64 = 1
    for item in items.reversed() where ways != 0 {
      ways = step(ways, over: item, from: position - 1, direction: -1)
    }
    return ways
  }

  /// How many words after `position` the items can end; bit 0 is `position` itself.
  func waysRight(of items: ArraySlice<CompiledItem>, from position: Int) -> UInt64 {
    var ways: UInt64 = 1
    for item in items where ways != 0 {
      ways = step(ways, over: item, from: position, direction: 1)
    }
    return ways
  }

  /// The ways after one more item; the word at distance k is `origin + k * direction`.
  private func step(
    _ ways: UInt64, over item: CompiledItem, from origin: Int, direction: Int
  ) -> UInt64 {
    switch item {
    case .word(let place, let isOptional):
      let reached = reached(ways, place: place, from: origin, direction: direction)
      return isOptional ? reached | ways : reached
    case .gap(let width):
      var spread = ways
      for _ in 0..<width { spread |= spread << 1 }
      return spread & inTurn(from: origin, direction: direction)
    case .choice(let rows, let isOptional):
      var reached: UInt64 = isOptional ? ways : 0
      for row in rows {
        reached |= walk(ways, row: row, from: origin, direction: direction)
      }
      return reached
    }
  }

  private func walk(_ ways: UInt64, row: [CompiledItem], from origin: Int, direction: Int)
    -> UInt64
  {
    var ways = ways
    var index = direction > 0 ? 0 : row.count - 1
    while ways != 0, row.indices.contains(index) {
      ways = step(ways, over: row[index], from: origin, direction: direction)
      index += direction
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
