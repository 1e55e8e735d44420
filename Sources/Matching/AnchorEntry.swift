/// A variant as it is found by its anchor's word, with what its neighbours must be: most are ruled out by these alone.
struct AnchorNeighbours: Sendable {
  /// Signatures of the words that may stand before and after the anchor; all bits where any may, or none need be there.
  let before: ClassSignature
  let after: ClassSignature
  let variant: Int32
}

/// What else must be so where a variant is heard.
struct AnchorEntry: Sendable {
  let hears: RoleSet
  /// What must be somewhere in the turn, beyond the anchor's neighbours.
  let needed: NeededWords
  /// The items before the anchor, from the last to the first, and those after it.
  let left: Range<Int32>
  let right: Range<Int32>

  init(_ phrase: AnchoredPhrase, _ program: PhraseProgram, _ places: PlaceTable) {
    hears = phrase.hears
    var needed = NeededWords()
    program.insertNeededWords(of: phrase.left, into: &needed, places)
    program.insertNeededWords(of: phrase.right, into: &needed, places)
    self.needed = needed
    left = phrase.left
    right = phrase.right
  }
}

/// Signatures of words of which one each must be in a turn where a phrase is heard: of its items the two that deny most.
struct NeededWords: Sendable {
  private var one = ClassSignature.anything
  private var other = ClassSignature.anything

  mutating func insert(_ signature: ClassSignature) {
    if signature.breadth < one.breadth {
      (one, other) = (signature, one)
    } else if signature.breadth < other.breadth {
      other = signature
    }
  }

  /// Whether they may be among all words that were said.
  @inline(__always)
  func mayBe(in said: ClassSignature) -> Bool { one.mayMeet(said) && other.mayMeet(said) }
}

/// A set of word classes in 64 bits: what it denies is not in the set, what it grants may be.
struct ClassSignature: Sendable {
  private var bits: UInt64 = 0

  /// The signature that denies nothing.
  static let anything = ClassSignature(bits: .max)

  /// Whether it denies nothing.
  @inline(__always)
  var holdsAnything: Bool { bits == .max }

  /// The set of one class.
  @inline(__always)
  init(_ listed: WordClass) { bits = Self.bit(of: listed) }

  /// How much it denies, the less the more.
  fileprivate var breadth: Int { bits.nonzeroBitCount }

  /// Whether a class may be in both of two pairs each.
  @inline(__always)
  static func mayMeet(
    _ one: ClassSignature, _ other: ClassSignature, _ further: ClassSignature,
    _ last: ClassSignature
  ) -> Bool {
    let (met, alsoMet) = (one.bits & other.bits, further.bits & last.bits)
    return min(met, alsoMet) != 0
  }

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

/// Signatures of the items of a program that is sealed.
extension PhraseProgram {
  /// Adds what must be said where a row is heard, beyond its first item.
  func insertNeededWords(
    of row: Range<Int32>, into needed: inout NeededWords, _ places: PlaceTable
  ) {
    guard !row.isEmpty else { return }
    var index = steps[Int(row.lowerBound)].next
    while index < row.upperBound {
      let step = steps[Int(index)]
      if !step.isOptional { needed.insert(signature(ofFirst: index..<step.next, in: places)) }
      index = step.next
    }
  }

  /// The words that may come first in any row of a choice.
  func signature(ofRows rows: Range<Int32>, in places: PlaceTable) -> ClassSignature {
    var signature = ClassSignature()
    var row = rows.lowerBound
    while row < rows.upperBound {
      let next = steps[Int(row)].next
      signature.formUnion(self.signature(ofFirst: row + 1..<next, in: places))
      row = next
    }
    return signature
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
      case .choice: signature.formUnion(choices[Int(step.operand)])
      case .row: break
      }
      if !step.isOptional { return signature }
      index = step.next
    }
    return .anything
  }
}
