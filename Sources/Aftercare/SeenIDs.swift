/// Ids that were seen, as hashes: there may be millions, and each takes some seven bytes.
///
/// A hash of 64 bits is cut: its first 12 choose a shelf, 48 of the rest are kept there. That two of ten million ids are
/// taken for one another has a chance of one in twenty thousand.
package struct SeenIDs: Sendable {
  /// Where an id stands.
  package struct Mark: Sendable, Equatable {
    fileprivate let shelf: Int
    /// Never 0, which marks a free slot.
    fileprivate let rest: UInt64

    /// The mark of an id.
    package init(of id: String) {
      self.init(hash: StableHash.fnv1a(id))
    }

    /// The mark of a hash.
    init(hash: UInt64) {
      // The last bytes of an id reach only a few bits of its hash; mixed as by SplitMix64 they reach all.
      var mixed = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      self.init(shelf: Int(mixed >> 52), rest: mixed & 0xFFFF_FFFF_FFFF)
    }

    fileprivate init(shelf: Int, rest: UInt64) {
      self.shelf = shelf
      self.rest = max(rest, 1)
    }
  }

  private static let shelfCount = 1 << 12
  /// As many as most sources have are looked through one by one; beyond that all stand on shelves.
  private static let mostInFew = 32
  private var few: [Mark] = []
  private var shelves: [Shelf] = []
  /// How many there are.
  package private(set) var count = 0

  /// Makes an empty set.
  package init() {}

  /// Whether there is none.
  package var isEmpty: Bool { count == 0 }

  /// Whether an id was seen.
  package func contains(_ mark: Mark) -> Bool {
    shelves.isEmpty ? few.contains(mark) : shelves[mark.shelf].contains(mark.rest)
  }

  /// Puts an id in.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  package mutating func insert(_ mark: Mark) -> Bool {
    if shelves.isEmpty {
      if few.contains(mark) { return false }
      count += 1
      few.append(mark)
      if count > Self.mostInFew { shelve() }
      return true
    }
    let isNew = shelves[mark.shelf].insert(mark.rest)
    if isNew { count += 1 }
    return isNew
  }

  private mutating func shelve() {
    shelves = Array(repeating: Shelf(), count: Self.shelfCount)
    for mark in few { _ = shelves[mark.shelf].insert(mark.rest) }
    few = []
  }

  /// Puts all of another set in.
  package mutating func formUnion(_ other: SeenIDs) {
    if isEmpty { self = other } else { other.forEach { insert($0) } }
  }

  /// Whether another set has any of these.
  package func intersects(_ other: SeenIDs) -> Bool {
    if other.count < count { return other.intersects(self) }
    if isEmpty { return false }
    if shelves.isEmpty { return few.contains { other.contains($0) } }
    return zip(shelves, other.shelves).contains { mine, others in
      mine.members.contains { others.contains($0) }
    }
  }

  /// Empties it.
  package mutating func removeAll() {
    few.removeAll(keepingCapacity: true)
    shelves = []
    count = 0
  }

  private func forEach(_ body: (Mark) -> Void) {
    few.forEach(body)
    for (place, shelf) in shelves.enumerated() {
      for rest in shelf.members { body(Mark(shelf: place, rest: rest)) }
    }
  }
}

/// Numbers of 48 bits by open addressing, three pieces of 16 bits a slot, nine slots in ten taken before it grows.
private struct Shelf: Sendable {
  private var pieces: [UInt16] = []
  private var count = 0

  private var slots: Int { pieces.count / 3 }

  /// The numbers in it.
  var members: some Sequence<UInt64> { (0..<slots).lazy.map(number).filter { $0 != 0 } }

  func contains(_ number: UInt64) -> Bool {
    if pieces.isEmpty { return false }
    return self.number(place(of: number)) == number
  }

  mutating func insert(_ number: UInt64) -> Bool {
    if (count + 1) * 10 > slots * 9 { grow() }
    let place = place(of: number)
    if self.number(place) == number { return false }
    put(number, place)
    count += 1
    return true
  }

  /// A quarter more each time: what is left free is less than by doubling.
  private mutating func grow() {
    let old = self
    pieces = Array(repeating: 0, count: 3 * (slots + slots / 4 + 4))
    for number in old.members { put(number, place(of: number)) }
  }

  /// The slot that holds the number, or the free one where it belongs.
  private func place(of number: UInt64) -> Int {
    var place = Int((number >> 16) * UInt64(slots) >> 32)
    while true {
      let held = self.number(place)
      if held == number || held == 0 { return place }
      place = place + 1 == slots ? 0 : place + 1
    }
  }

  private func number(_ place: Int) -> UInt64 {
    UInt64(pieces[3 * place]) | UInt64(pieces[3 * place + 1]) << 16
      | UInt64(pieces[3 * place + 2]) << 32
  }

  private mutating func put(_ number: UInt64, _ place: Int) {
    pieces[3 * place] = UInt16(truncatingIfNeeded: number)
    pieces[3 * place + 1] = UInt16(truncatingIfNeeded: number >> 16)
    pieces[3 * place + 2] = UInt16(truncatingIfNeeded: number >> 32)
  }
}
