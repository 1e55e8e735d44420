import Rules

/// The distinct sets of word classes that phrases hear at a place.
struct PlaceTable: Sendable {
  /// A set of classes: the class itself where it is one, a short list, or a row of bits.
  fileprivate struct Place: Sendable {
    /// The only class, `list` or `row`.
    let single: WordClass
    /// Where its members begin.
    let start: Int32
    let count: Int32
    /// Where its bits begin, for a row.
    let row: Int32

    static let list: WordClass = -1
    static let row: WordClass = -2
  }

  /// A list this long is looked through sooner than a row of bits is fetched.
  private static let longestList = 8

  private var places: [Place] = []
  private var memberClasses: [WordClass] = []
  private var bits: [UInt64] = []
  private let rowWidth: Int
  /// Places found by what they hear: a place and one, where its hash says or after that, 0 where there is none.
  private var slots: [Int32] = []

  init(classCount: WordClass) {
    rowWidth = (Int(classCount) + 63) / 64
  }

  /// The place that hears exactly these classes, made where it is new.
  mutating func intern(_ classes: [WordClass]) -> Int32 {
    let start = memberClasses.count
    appendSorted(classes)
    if places.count * 2 >= slots.count { growSlots() }
    var slot = slot(of: memberClasses[start...])
    while slots[slot] != 0 {
      let place = slots[slot] - 1
      if members(of: place) == memberClasses[start...] {
        memberClasses.removeSubrange(start...)
        return place
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    append(membersAt: start..<memberClasses.count)
    slots[slot] = Int32(places.count)
    return Int32(places.count) - 1
  }

  // In ascending order, each once, after the members of all other places.
  private mutating func appendSorted(_ classes: [WordClass]) {
    if classes.count < 2 {
      memberClasses.append(contentsOf: classes)
      return
    }
    var last: WordClass?
    for listed in classes.sorted() where listed != last {
      memberClasses.append(listed)
      last = listed
    }
  }

  private mutating func growSlots() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    for place in 0..<Int32(places.count) {
      var slot = slot(of: members(of: place))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = place + 1
    }
  }

  private func slot(of members: ArraySlice<WordClass>) -> Int {
    var hash: UInt64 = 0
    for listed in members {
      hash = (hash ^ UInt64(UInt32(bitPattern: listed))) &* 0x9E37_79B9_7F4A_7C15
    }
    return Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
  }

  /// Makes a place of members that stand in the list.
  private mutating func append(membersAt range: Range<Int>) {
    let isRow = range.count > Self.longestList
    places.append(
      Place(
        single: isRow ? Place.row : range.count == 1 ? memberClasses[range.lowerBound] : Place.list,
        start: Int32(range.lowerBound), count: Int32(range.count), row: Int32(bits.count)))
    if isRow {
      let row = bits.count
      bits.append(contentsOf: repeatElement(0, count: rowWidth))
      for listed in memberClasses[range] {
        bits[row + Int(listed) / 64] |= 1 << UInt64(listed % 64)
      }
    }
  }

  /// How many places there are.
  var count: Int { places.count }

  /// The classes that a place hears, in ascending order.
  func members(of place: Int32) -> ArraySlice<WordClass> {
    let place = places[Int(place)]
    return memberClasses[Int(place.start)..<Int(place.start + place.count)]
  }

  /// Whether a word of this class is heard at a place.
  func hears(_ listed: WordClass, at place: Int32) -> Bool {
    withView { $0.hears(listed, at: place) }
  }

  /// Lends the table for many looks in a row.
  func withView<Result>(_ look: (View) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      memberClasses.withUnsafeBufferPointer { members in
        bits.withUnsafeBufferPointer { bits in
          look(View(places: places, members: members, bits: bits))
        }
      }
    }
  }

  /// The table as bare memory, so that a look counts no reference; valid only while it is lent.
  ///
  /// Its numbers are those that `intern` gave, and `intern` keeps each place's members and row inside the arrays, so
  /// no look leaves them; debug builds check every subscript.
  struct View {
    fileprivate let places: UnsafeBufferPointer<Place>
    fileprivate let members: UnsafeBufferPointer<WordClass>
    fileprivate let bits: UnsafeBufferPointer<UInt64>

    @inline(__always)
    func hears(_ listed: WordClass, at number: Int32) -> Bool {
      let place = places[Int(number)]
      if place.single >= 0 { return place.single == listed }
      if place.single == Place.row {
        return bits[Int(place.row) + Int(listed) / 64] & (1 << UInt64(listed % 64)) != 0
      }
      for index in Int(place.start)..<Int(place.start + place.count)
      where members[index] == listed {
        return true
      }
      return false
    }
  }
}

extension PlaceTable {
  /// Reads places of so many classes: how many each hears, and the steps from class to class.
  init?(from reader: inout RecordReader, classCount: WordClass) {
    self.init(classCount: classCount)
    let counts = reader.numbers()
    let steps = reader.numbers()
    var members: [WordClass] = []
    members.reserveCapacity(steps.count)
    for count in counts {
      let start = members.count
      guard count <= steps.count - start else { return nil }
      var listed: WordClass = -1
      for step in steps[start..<start + Int(count)] {
        guard step > 0, step < classCount - listed else { return nil }
        listed += step
        members.append(listed)
      }
    }
    if members.count != steps.count { return nil }
    memberClasses = members
    places.reserveCapacity(counts.count)
    bits.reserveCapacity(counts.lazy.filter { $0 > Self.longestList }.count * rowWidth)
    var start = 0
    for count in counts {
      append(membersAt: start..<start + Int(count))
      start += Int(count)
    }
  }

  func write(to writer: inout RecordWriter) {
    var steps: [Int32] = []
    for place in 0..<Int32(count) {
      var last: WordClass = -1
      for listed in members(of: place) {
        steps.append(listed - last)
        last = listed
      }
    }
    writer.numbers(places.map(\.count))
    writer.numbers(steps)
  }
}
