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
  /// The variants by the words at which they are anchored.
  let anchors: AnchorTable

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
    var program = layout.program
    program.seal(over: places)
    self.program = program
    vetoes = VetoTable(layout, program, classCount: lexicon.classCount)
    variants = layout.anchored.map {
      PhraseVariant(rule: $0.rule, part: $0.part, group: $0.part.group)
    }
    anchors = AnchorTable(layout, program, classCount: lexicon.classCount)
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
