/// A variant as it is found by its anchor's word, with what its neighbours must be: most are ruled out by these alone.
struct AnchorEntry: Sendable {
  let variant: Int32
  let hears: RoleSet
  /// Signatures of the words that may stand before and after the anchor; all bits where any may, or none need be there.
  let before: ClassSignature
  let after: ClassSignature
  /// The items before the anchor, from the last to the first, and those after it.
  let left: Range<Int32>
  let right: Range<Int32>
}

/// A set of word classes in 64 bits: what it denies is not in the set, what it grants may be.
struct ClassSignature: Sendable {
  private var bits: UInt64 = 0

  /// The signature that denies nothing.
  static let anything = ClassSignature(bits: .max)

  init() {}

  private init(bits: UInt64) { self.bits = bits }

  mutating func insert(_ listed: WordClass) { bits |= Self.bit(of: listed) }

  mutating func formUnion(_ other: ClassSignature) { bits |= other.bits }

  @inline(__always)
  func mayHold(_ listed: WordClass) -> Bool { bits & Self.bit(of: listed) != 0 }

  /// Neighbouring classes are often of one word list, so their bits are spread.
  @inline(__always)
  private static func bit(of listed: WordClass) -> UInt64 {
    1 << UInt64(truncatingIfNeeded: (UInt32(bitPattern: listed) &* 0x9E37_79B9) >> 26)
  }
}

extension PlaceTable {
  /// The words that may come first in the items, `anything` where they may be silent or begin with a gap.
  func signature(ofFirst items: [CompiledItem], isReversed: Bool) -> ClassSignature {
    var signature = ClassSignature()
    for index in items.indices {
      let item = items[isReversed ? items.count - 1 - index : index]
      switch item {
      case .gap:
        return .anything
      case .word(let place, let isOptional):
        for listed in members(of: place) { signature.insert(listed) }
        if !isOptional { return signature }
      case .choice(let rows, let isOptional):
        for row in rows {
          signature.formUnion(self.signature(ofFirst: row, isReversed: isReversed))
        }
        if !isOptional { return signature }
      }
    }
    return .anything
  }
}
