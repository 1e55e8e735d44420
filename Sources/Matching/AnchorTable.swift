/// The variants of all phrases by the words at which they are anchored.
struct AnchorTable: Sendable {
  /// Where a word's variants begin that hear the customer alone, those that hear others too, those that do not hear
  /// the customer: three numbers for each class of words, and one more.
  private let starts: [Int32]
  private let entries: [AnchorEntry]

  init(_ layout: PhraseLayout, classCount: WordClass) {
    var starts = Array(repeating: Int32(0), count: Int(classCount) * 3 + 1)
    Self.forEachAnchor(of: layout) { _, key in starts[key + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var order = Array(repeating: 0, count: Int(starts.last ?? 0))
    Self.forEachAnchor(of: layout) { variant, key in
      order[Int(next[key])] = variant
      next[key] += 1
    }
    let made = layout.anchored.enumerated().map { index, phrase in
      AnchorEntry(phrase, variant: Int32(index), in: layout)
    }
    self.starts = starts
    entries = order.map { made[$0] }
  }

  private static func forEachAnchor(of layout: PhraseLayout, _ body: (Int, Int) -> Void) {
    for (variant, phrase) in layout.anchored.enumerated() {
      let audience =
        phrase.hears == .customer ? 0 : phrase.hears.contains(.customer) ? 1 : 2
      for listed in layout.places.members(of: phrase.place) {
        body(variant, Int(listed) * 3 + audience)
      }
    }
  }

  /// Lends the table for many looks in a row.
  @inline(__always)
  func withView<Result>(_ look: (View) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      entries.withUnsafeBufferPointer { entries in
        look(View(starts: starts, entries: entries))
      }
    }
  }

  /// The table as bare memory, so that a look counts no reference; valid only while it is lent.
  ///
  /// `starts` has three numbers for every class of words and one more, all within `entries`.
  struct View {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    let entries: UnsafeBufferPointer<AnchorEntry>

    /// Where the variants stand that are anchored at a word of this class and may hear a speaker of this role.
    @inline(__always)
    func places(of listed: WordClass, heardFrom role: RoleSet) -> Range<Int> {
      let first = Int(listed) * 3 + (role == .customer ? 0 : 1)
      return Int(starts[first])..<Int(starts[first + 2])
    }
  }
}
