/// A variant as it is found by its anchor's word, with what its neighbours must be: most are ruled out by these alone.
struct AnchorEntry: Sendable {
  let variant: Int32
  let hears: RoleSet
  /// Signatures of the words that may stand before and after the anchor; all bits where any may, or none need be there.
  let before: ClassSignature
  let after: ClassSignature
  /// A signature of words of which one must be somewhere in the turn, beyond the anchor's neighbours.
  let further: ClassSignature
  /// The items before the anchor, from the last to the first, and those after it.
  let left: Range<Int32>
  let right: Range<Int32>
}

/// A set of word classes in 64 bits: what it denies is not in the set, what it grants may be.
struct ClassSignature: Sendable {
  private var bits: UInt64 = 0

  /// The signature that denies nothing.
  static let anything = ClassSignature(bits: .max)

  /// Whether it denies nothing.
  @inline(__always)
  var holdsAnything: Bool { bits == .max }

  /// How much it denies, the less the more.
  fileprivate var breadth: Int { bits.nonzeroBitCount }

  /// Whether a class may be in both.
  @inline(__always)
  func mayMeet(_ other: ClassSignature) -> Bool { bits & other.bits != 0 }

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

extension PhraseProgram {
  /// The words of which one must be said where any of some rows is heard, by that item of them, after the first of
  /// each row, that denies most.
  func signature(ofFurther rows: [Range<Int32>], in places: PlaceTable) -> ClassSignature {
    var narrowest = ClassSignature.anything
    for row in rows where !row.isEmpty {
      var index = steps[Int(row.lowerBound)].next
      while index < row.upperBound {
        let step = steps[Int(index)]
        if !step.isOptional {
          let signature = signature(ofFirst: index..<step.next, in: places)
          if signature.breadth < narrowest.breadth { narrowest = signature }
        }
        index = step.next
      }
    }
    return narrowest
  }

  /// The words that may come first in the items as they are laid out, `anything` where they may be silent or begin
  /// with a gap.
  func signature(ofFirst items: Range<Int32>, in places: PlaceTable) -> ClassSignature {
    var signature = ClassSignature()
    var index = items.lowerBound
    while index < items.upperBound {
      let step = steps[Int(index)]
      switch step.kind {
      case .gap: return .anything
      case .word: signature.formUnion(places.signature(of: step.operand))
      case .choice:
        var row = index + 1
        while row < step.next {
          let next = steps[Int(row)].next
          signature.formUnion(self.signature(ofFirst: row + 1..<next, in: places))
          row = next
        }
      case .row: break
      }
      if !step.isOptional { return signature }
      index = step.next
    }
    return .anything
  }
}
