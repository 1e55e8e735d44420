public import Rules
import Transcripts

/// All phrases of a rulebook, compiled once and shared by every matcher.
///
/// A phrase is indexed under the place in it that speech hits least (its anchor). While a turn is read, only the
/// phrases anchored at a word that was said are looked at, so the cost does not grow with the number of rules.
public struct PhraseIndex: Sendable {
  let lexicon: Lexicon
  let places: PlaceTable
  let variants: [PhraseVariant]
  let vetoes: [[CompiledVeto]]
  private let anchorStarts: [Int32]
  private let entries: [AnchorEntry]

  /// Compiles the phrases of all rules that run, and of drafts where their examples are to be tried.
  public init(rulebook: Rulebook, includingDrafts: Bool = false) {
    let compiled = PhraseCompiler.compile(rulebook, includingDrafts: includingDrafts)
    lexicon = compiled.lexicon
    places = compiled.places
    variants = compiled.variants
    vetoes = compiled.vetoes
    var byClass: [[AnchorEntry]] = Array(repeating: [], count: Int(lexicon.classCount))
    for (index, variant) in variants.enumerated() {
      guard case .word(let place, _) = variant.items[variant.anchor] else { continue }
      let entry = AnchorEntry(
        variant: Int32(index), hears: variant.hears,
        before: places.signature(
          ofFirst: Array(variant.items[..<variant.anchor]), isReversed: true),
        after: places.signature(
          ofFirst: Array(variant.items[(variant.anchor + 1)...]), isReversed: false))
      for listed in places.members(of: place) { byClass[Int(listed)].append(entry) }
    }
    var starts: [Int32] = [0]
    for list in byClass { starts.append((starts.last ?? 0) + Int32(list.count)) }
    anchorStarts = starts
    entries = byClass.flatMap { $0 }
  }

  /// The variants anchored at a word of this class.
  @inline(__always)
  func anchored(at listed: WordClass) -> Range<Int> {
    Int(anchorStarts[Int(listed)])..<Int(anchorStarts[Int(listed) + 1])
  }

  @inline(__always)
  func entry(_ position: Int) -> AnchorEntry { entries[position] }
}

/// A phrase of a rule, laid open at its anchor: a word that must be there.
struct PhraseVariant: Sendable {
  let rule: Int32
  let part: RulePart
  let hears: RoleSet
  let anchor: Int
  let items: [CompiledItem]
}

/// An item of a variant, with the words that it hears as a place in the table.
indirect enum CompiledItem: Sendable {
  case word(place: Int32, isOptional: Bool)
  case gap(Int)
  case choice([[CompiledItem]], isOptional: Bool)
}

/// A phrase that vetoes a match.
struct CompiledVeto: Sendable {
  /// How near it must be; `nil` where the match must lie inside it.
  let words: Int?
  let phrases: [[CompiledItem]]
  /// The place that hears every word a phrase can begin with, by the phrase's index.
  let beginnings: [Int32?]
  /// Most words that any of the phrases can span.
  let width: Int
}

/// A set of roles as bits.
struct RoleSet: Sendable, OptionSet {
  let rawValue: UInt8

  static let customer = RoleSet(rawValue: 1)
  static let agent = RoleSet(rawValue: 2)
  static let supervisor = RoleSet(rawValue: 4)
  static let bot = RoleSet(rawValue: 8)
  static let unknown = RoleSet(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(speaker: Role) {
    switch speaker {
    case .customer: self = .customer
    case .agent: self = .agent
    case .supervisor: self = .supervisor
    case .bot: self = .bot
    case .unknown: self = .unknown
    case .system, .note: self = []
    }
  }

  init(hearing role: HeardRole) {
    switch role {
    case .customer: self = .customer
    case .agent: self = [.agent, .supervisor, .bot]
    case .supervisor: self = .supervisor
    case .bot: self = .bot
    case .anyone: self = [.customer, .agent, .supervisor, .bot, .unknown]
    }
  }
}

/// The distinct sets of word classes that phrases hear at a place.
struct PlaceTable: Sendable {
  /// The only member of a place that has one, else -1.
  private var singles: [WordClass] = []
  private var rows: [Int32] = []
  private var bits: [UInt64] = []
  private var membersByPlace: [[WordClass]] = []
  private let rowWidth: Int
  private var known: [[WordClass]: Int32] = [:]

  init(classCount: WordClass) {
    rowWidth = (Int(classCount) + 63) / 64
  }

  /// The place that hears exactly these classes, made where it is new.
  mutating func intern(_ classes: [WordClass]) -> Int32 {
    let sorted = Set(classes).sorted()
    if let place = known[sorted] { return place }
    let place = Int32(singles.count)
    known[sorted] = place
    membersByPlace.append(sorted)
    singles.append(sorted.count == 1 ? sorted[0] : -1)
    rows.append(Int32(bits.count))
    if sorted.count != 1 {
      bits.append(contentsOf: repeatElement(0, count: rowWidth))
      for listed in sorted {
        bits[Int(rows[Int(place)]) + Int(listed) / 64] |= 1 << UInt64(listed % 64)
      }
    }
    return place
  }

  func members(of place: Int32) -> [WordClass] { membersByPlace[Int(place)] }

  @inline(__always)
  func hears(_ listed: WordClass, at place: Int32) -> Bool {
    let single = singles[Int(place)]
    if single >= 0 { return single == listed }
    return bits[Int(rows[Int(place)]) + Int(listed) / 64] & (1 << UInt64(listed % 64)) != 0
  }
}
