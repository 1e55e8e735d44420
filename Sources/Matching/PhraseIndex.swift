public import Rules
import Transcripts

/// All phrases of a rulebook, compiled once and shared by every matcher.
///
/// A phrase is indexed under the place in it that speech hits least (its anchor). While a turn is read, only the
/// phrases anchored at a word that was said are looked at, so the cost does not grow with the number of rules.
public final class PhraseIndex: Sendable {
  let lexicon: Lexicon
  let places: PlaceTable
  let variants: [PhraseVariant]
  /// What vetoes a match, by index of the rule.
  let vetoes: [[Veto]]
  /// The items of all variants and vetoes, laid out for walking.
  let program: PhraseProgram
  private let anchorStarts: [Int32]
  private let entries: [AnchorEntry]

  /// Compiles the phrases of all rules that run, and of drafts where their examples are to be tried.
  public init(rulebook: Rulebook, includingDrafts: Bool = false) {
    let compiled = PhraseCompiler.compile(rulebook, includingDrafts: includingDrafts)
    lexicon = compiled.lexicon.sealed()
    places = compiled.places
    variants = compiled.variants
    var program = PhraseProgram()
    vetoes = compiled.vetoes.map { $0.map { Veto($0, &program) } }
    var byClass: [[AnchorEntry]] = Array(repeating: [], count: Int(lexicon.classCount))
    for (index, variant) in variants.enumerated() {
      guard case .word(let place, _) = variant.items[variant.anchor] else { continue }
      let left = variant.items[..<variant.anchor]
      let right = variant.items[(variant.anchor + 1)...]
      let entry = AnchorEntry(
        variant: Int32(index), hears: variant.hears,
        before: places.signature(ofFirst: Array(left), isReversed: true),
        after: places.signature(ofFirst: Array(right), isReversed: false),
        left: program.append(left, isReversed: true),
        right: program.append(right, isReversed: false))
      for listed in places.members(of: place) { byClass[Int(listed)].append(entry) }
    }
    var starts: [Int32] = [0]
    for list in byClass { starts.append((starts.last ?? 0) + Int32(list.count)) }
    anchorStarts = starts
    entries = byClass.flatMap { $0 }
    self.program = program
  }

  /// The variants anchored at a word of this class.
  @inline(__always)
  func anchored(at listed: WordClass) -> Range<Int> {
    Int(anchorStarts[Int(listed)])..<Int(anchorStarts[Int(listed) + 1])
  }

  @inline(__always)
  func entry(_ position: Int) -> AnchorEntry { entries[position] }

  /// A phrase list that vetoes a match, laid out for walking.
  struct Veto: Sendable {
    /// How near it must be; `nil` where the match must lie inside it.
    let words: Int?
    /// Most words that any of the phrases can span.
    let width: Int
    let phrases: [Phrase]

    /// One of its phrases.
    struct Phrase: Sendable {
      let items: Range<Int32>
      /// The place that hears every word it can begin with; -1 where it may begin with any.
      let beginning: Int32
    }

    init(_ compiled: CompiledVeto, _ program: inout PhraseProgram) {
      words = compiled.words
      width = compiled.width
      phrases = zip(compiled.phrases, compiled.beginnings).map { items, beginning in
        Phrase(
          items: program.append(items, isReversed: false), beginning: beginning ?? -1)
      }
    }
  }
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
