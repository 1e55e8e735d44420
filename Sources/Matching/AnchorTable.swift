/// The variants of all phrases by the words at which they are anchored.
struct AnchorTable: Sendable {
  /// Where a word's variants begin that hear the customer alone, those that hear others too, those that do not hear
  /// the customer: three numbers for each class of words, and one more.
  private var starts: [Int32]
  /// The variants, by the words.
  private var anchored: [AnchorNeighbours]
  private let entries: [AnchorEntry]

  /// Gathers the variants of a layout, whose program is sealed.
  init(_ layout: PhraseLayout, _ program: PhraseProgram, classCount: WordClass) {
    entries = layout.anchored.map { AnchorEntry($0, program, layout.places) }
    starts = Array(repeating: 0, count: Int(classCount) * 3 + 1)
    for phrase in layout.anchored {
      let audience = Self.audience(of: phrase)
      for listed in layout.places.members(of: phrase.place) {
        starts[Int(listed) * 3 + audience + 1] += 1
      }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    let none = AnchorNeighbours(before: .anything, after: .anything, variant: 0)
    anchored = Array(repeating: none, count: Int(starts[starts.count - 1]))
    var next = starts
    for (variant, phrase) in layout.anchored.enumerated() {
      let neighbours = AnchorNeighbours(
        before: program.signature(ofFirst: phrase.left, in: layout.places),
        after: program.signature(ofFirst: phrase.right, in: layout.places),
        variant: Int32(variant))
      let audience = Self.audience(of: phrase)
      for listed in layout.places.members(of: phrase.place) {
        let key = Int(listed) * 3 + audience
        anchored[Int(next[key])] = neighbours
        next[key] += 1
      }
    }
  }

  private static func audience(of phrase: AnchoredPhrase) -> Int {
    phrase.hears == .customer ? 0 : phrase.hears.contains(.customer) ? 1 : 2
  }

  /// Lends the table for many looks in a row.
  @inline(__always)
  func withView<Result>(_ look: (View) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      anchored.withUnsafeBufferPointer { anchored in
        entries.withUnsafeBufferPointer { entries in
          look(View(starts: starts, anchored: anchored, entries: entries))
        }
      }
    }
  }

  /// The table as bare memory, so that a look counts no reference; valid only while it is lent.
  ///
  /// `starts` has three numbers for every class of words and one more, all within `anchored`, and this has numbers of
  /// `entries`.
  struct View {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    /// The variants, by the words.
    let anchored: UnsafeBufferPointer<AnchorNeighbours>
    /// What else is known of each variant.
    let entries: UnsafeBufferPointer<AnchorEntry>

    /// Where the variants stand that are anchored at a word of this class and may hear a speaker of this role.
    @inline(__always)
    func places(of listed: WordClass, heardFrom role: RoleSet) -> Range<Int> {
      let first = Int(listed) * 3 + (role == .customer ? 0 : 1)
      return Int(starts[first])..<Int(starts[first + 2])
    }
  }
}
