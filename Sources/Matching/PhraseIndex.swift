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
  /// What vetoes matches of each rule.
  let vetoes: VetoTable
  /// The items of all variants and vetoes, laid out for walking.
  let program: PhraseProgram
  private let anchorStarts: [Int32]
  private let entries: [AnchorEntry]

  /// The phrases of all rules that run, and of drafts where their examples are to be tried: as they were recorded, or
  /// compiled where they were not.
  public convenience init(rulebook: Rulebook, includingDrafts: Bool = false) {
    let recorded = includingDrafts ? nil : PhraseLayout(recordedFor: rulebook)
    self.init(
      recorded ?? PhraseCompiler.compile(rulebook, includingDrafts: includingDrafts))
  }

  /// The phrases of a rulebook as they are recorded.
  package static func record(of rulebook: Rulebook) -> String {
    PhraseCompiler.compile(rulebook, includingDrafts: false).record(for: rulebook)
  }

  private init(_ layout: PhraseLayout) {
    lexicon = layout.lexicon.sealed()
    places = layout.places
    program = layout.program.sealed(over: places)
    vetoes = VetoTable(layout.vetoes, places: places, classCount: lexicon.classCount)
    variants = layout.anchored.map {
      PhraseVariant(rule: $0.rule, part: $0.part, group: $0.part.group)
    }
    let made = layout.anchored.enumerated().map { index, phrase in
      AnchorEntry(
        variant: Int32(index), hears: phrase.hears,
        before: layout.program.signature(ofFirst: phrase.left, in: layout.places),
        after: layout.program.signature(ofFirst: phrase.right, in: layout.places),
        further: layout.program.signature(ofFurther: [phrase.left, phrase.right], in: layout.places),
        left: phrase.left, right: phrase.right)
    }
    var starts = Array(repeating: Int32(0), count: Int(lexicon.classCount) + 1)
    for phrase in layout.anchored {
      for listed in layout.places.members(of: phrase.place) { starts[Int(listed) + 1] += 1 }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var order = Array(repeating: 0, count: Int(starts.last ?? 0))
    for (index, phrase) in layout.anchored.enumerated() {
      for listed in layout.places.members(of: phrase.place) {
        order[Int(next[Int(listed)])] = index
        next[Int(listed)] += 1
      }
    }
    anchorStarts = starts
    entries = order.map { made[$0] }
  }

  /// Lends the variants by the words at which they are anchored.
  @inline(__always)
  func withAnchors<Result>(_ look: (Anchors) -> Result) -> Result {
    anchorStarts.withUnsafeBufferPointer { starts in
      entries.withUnsafeBufferPointer { entries in
        look(Anchors(starts: starts, entries: entries))
      }
    }
  }

  /// The variants by the words at which they are anchored, as bare memory; valid only while it is lent.
  ///
  /// `starts` has a number for every class of words and one more, all within `entries`.
  struct Anchors {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    let entries: UnsafeBufferPointer<AnchorEntry>

    /// Where the variants stand that are anchored at a word of this class.
    @inline(__always)
    func places(of listed: WordClass) -> Range<Int> {
      Int(starts[Int(listed)])..<Int(starts[Int(listed) + 1])
    }
  }

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
  }
}

/// What a phrase of a rule, laid open at a word that must be there, belongs to.
struct PhraseVariant: Sendable {
  let rule: Int32
  let part: RulePart
  /// The part's group.
  let group: Int32
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
