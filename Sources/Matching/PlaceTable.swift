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
  private var known: [[WordClass]: Int32] = [:]

  init(classCount: WordClass) {
    rowWidth = (Int(classCount) + 63) / 64
  }

  /// The place that hears exactly these classes, made where it is new.
  mutating func intern(_ classes: [WordClass]) -> Int32 {
    let sorted = classes.count > 1 ? Set(classes).sorted() : classes
    if let place = known[sorted] { return place }
    let place = Int32(places.count)
    known[sorted] = place
    let isRow = sorted.count > Self.longestList
    places.append(
      Place(
        single: isRow ? Place.row : sorted.count == 1 ? sorted[0] : Place.list,
        start: Int32(memberClasses.count), count: Int32(sorted.count), row: Int32(bits.count)))
    memberClasses.append(contentsOf: sorted)
    if isRow {
      let row = bits.count
      bits.append(contentsOf: repeatElement(0, count: rowWidth))
      for listed in sorted { bits[row + Int(listed) / 64] |= 1 << UInt64(listed % 64) }
    }
    return place
  }

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
