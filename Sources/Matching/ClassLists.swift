/// Lists of word classes, each kept once and numbered in the order in which they came.
struct ClassLists: Sendable {
  /// All lists, one after the other.
  private(set) var classes: [WordClass] = []
  private var starts: [Int32] = [0]
  /// Numbers of lists and one, where the hash of each says or after that; 0 where there is none.
  private var slots: [Int32] = []

  init() {}

  /// Lists of which each has so many classes; they are told apart by their numbers alone.
  init(counts: [Int32], of classes: [WordClass]) {
    self.classes = classes
    var end: Int32 = 0
    starts += counts.map { count in
      end += count
      return end
    }
  }

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// Where a list stands among all.
  func range(of list: Int32) -> Range<Int> {
    Int(starts[Int(list)])..<Int(starts[Int(list) + 1])
  }

  /// The number of a list, which is made where it is new.
  mutating func intern(_ list: [WordClass]) -> Int32 {
    if count * 2 >= slots.count { growSlots() }
    var slot = slot(of: list[...])
    while slots[slot] != 0 {
      let known = slots[slot] - 1
      if classes[range(of: known)] == list[...] { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    classes += list
    starts.append(Int32(classes.count))
    slots[slot] = Int32(count)
    return Int32(count) - 1
  }

  private mutating func growSlots() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    for list in 0..<Int32(count) {
      var slot = slot(of: classes[range(of: list)])
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = list + 1
    }
  }

  private func slot(of list: ArraySlice<WordClass>) -> Int {
    var hash: UInt64 = 0
    for listed in list {
      hash = (hash ^ UInt64(UInt32(bitPattern: listed))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
  }
}
