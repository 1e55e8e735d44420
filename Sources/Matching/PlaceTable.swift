import Rules

/// The distinct sets of word classes that phrases hear at a place.
struct PlaceTable: Sendable {
  /// A set of classes: a short list, or a row of bits.
  fileprivate struct Place: Sendable {
    /// Tells of most words at once that they are not heard.
    let signature: ClassSignature
    let count: Int32
    /// Where its members begin, or its bits.
    let start: Int32

    @inline(__always)
    var isRow: Bool { count > PlaceTable.longestList }
  }

  /// A list this long is looked through sooner than a row of bits is fetched.
  private static let longestList = 8

  private var places: [Place] = []
  private var lists = ClassLists()
  private var bits: [UInt64] = []
  private let rowWidth: Int

  init(classCount: WordClass) {
    rowWidth = (Int(classCount) + 63) / 64
  }

  /// The place that hears exactly these classes, made where it is new.
  mutating func intern(_ classes: [WordClass]) -> Int32 {
    let place = lists.intern(Self.sorted(classes))
    if place == places.count { appendPlace() }
    return place
  }

  // In ascending order, each once.
  private static func sorted(_ classes: [WordClass]) -> [WordClass] {
    guard zip(classes, classes.dropFirst()).contains(where: { $0 >= $1 }) else { return classes }
    var sorted: [WordClass] = []
    sorted.reserveCapacity(classes.count)
    for listed in classes.sorted() where listed != sorted.last { sorted.append(listed) }
    return sorted
  }

  /// Makes a place of the list that has none yet.
  private mutating func appendPlace() {
    let range = lists.range(of: Int32(places.count))
    var signature = ClassSignature()
    for listed in lists.classes[range] { signature.insert(listed) }
    let isRow = range.count > Self.longestList
    places.append(
      Place(
        signature: signature, count: Int32(range.count),
        start: Int32(isRow ? bits.count : range.lowerBound)))
    if isRow { appendRow(of: range) }
  }

  private mutating func appendRow(of range: Range<Int>) {
    let row = bits.count
    bits.append(contentsOf: repeatElement(0, count: rowWidth))
    for listed in lists.classes[range] {
      bits[row + Int(listed) / 64] |= 1 << UInt64(listed % 64)
    }
  }

  /// How many places there are.
  var count: Int { places.count }

  /// The classes that a place hears, in ascending order.
  func members(of place: Int32) -> ArraySlice<WordClass> { lists.classes[lists.range(of: place)] }

  /// A signature of the words that a place hears.
  func signature(of place: Int32) -> ClassSignature { places[Int(place)].signature }

  /// Whether a word of this class is heard at a place.
  func hears(_ listed: WordClass, at place: Int32) -> Bool {
    withView { $0.hears(listed, at: place) }
  }

  /// Lends the table for many looks in a row.
  func withView<Result>(_ look: (View) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      lists.classes.withUnsafeBufferPointer { members in
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
      guard place.signature.mayHold(listed) else { return false }
      let start = Int(place.start)
      if place.isRow {
        return bits[start &+ Int(listed) / 64] & (1 &<< UInt64(listed % 64)) != 0
      }
      for index in start..<start &+ Int(place.count) where members[index] == listed {
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
    lists = ClassLists(counts: counts, of: members)
    places.reserveCapacity(counts.count)
    bits.reserveCapacity(counts.lazy.filter { $0 > Self.longestList }.count * rowWidth)
    for _ in counts { appendPlace() }
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
