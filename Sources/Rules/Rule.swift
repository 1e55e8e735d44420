public import Transcripts

/// A place in a rule file.
public struct RulePlace: Sendable, Hashable {
  /// The file as it was named when loading.
  public let file: String
  /// Line, counted from 1.
  public let line: Int
  /// Column in Unicode scalars, counted from 1.
  public let column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// How far a rule has come (design.md §3).
public enum RuleStatus: String, Sendable, Hashable, CaseIterable {
  /// Never runs.
  case draft
  /// Runs and is shown, moves nothing.
  case trial
  case stable
  /// Never runs; its id is never used again.
  case retired
}

/// Whose words a rule hears.
public enum HeardRole: String, Sendable, Hashable, CaseIterable {
  case customer
  /// The company's side: agent, supervisor and bot.
  case agent
  case supervisor
  case bot
  case anyone
}

/// One rule: phrases, who says them, and what that means.
public struct Rule: Sendable {
  /// `family.name`, never reused.
  public let id: String
  /// One line for a reader.
  public let title: String
  /// How far the rule has come.
  public internal(set) var status: RuleStatus
  /// The pack version that brought it.
  public let since: String?
  /// Phrases and whose words they are.
  public let heard: [Heard]
  /// What vetoes a match.
  public var vetoes: [Veto] { laterVetoes.value }
  /// What else must be true of the turn, all of it.
  public let turnConditions: [TurnCondition]
  /// How often it must be heard before it counts.
  public let count: MatchCount?
  /// What must be heard after it, in this order.
  public let sequence: [SequenceStep]
  /// What must not have been heard before it.
  public let absences: [Absence]
  /// What it finds by its not being heard in time.
  public let missing: Missing?
  /// What a match says; each gives a match of its own.
  public let meanings: [Meaning]
  /// What to do now.
  public let advice: String
  /// Where the idea comes from; `house` where there is no publication.
  public let source: String
  /// Known false positives, in words.
  public let mistakes: String?
  /// Its tests.
  public var examples: [RuleExample] { laterExamples.value }
  /// Name of the pack that it came with.
  public let pack: String
  /// Where its declaration stands.
  public let place: RulePlace
  private let laterVetoes: Later<[Veto]>
  private let laterExamples: Later<[RuleExample]>

  init(
    id: String, title: String, status: RuleStatus, since: String?, heard: [Heard],
    vetoes: Later<[Veto]>, turnConditions: [TurnCondition], count: MatchCount?,
    sequence: [SequenceStep], absences: [Absence], missing: Missing?, meanings: [Meaning],
    advice: String, source: String, mistakes: String?, examples: Later<[RuleExample]>,
    pack: String, place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.since = since
    self.heard = heard
    laterVetoes = vetoes
    self.turnConditions = turnConditions
    self.count = count
    self.sequence = sequence
    self.absences = absences
    self.missing = missing
    self.meanings = meanings
    self.advice = advice
    self.source = source
    self.mistakes = mistakes
    laterExamples = examples
    self.pack = pack
    self.place = place
  }
}

/// Phrases heard from one role.
public struct Heard: Sendable {
  /// Whose words.
  public let role: HeardRole
  /// Where in the contact, anywhere where there is none.
  public let position: ContactPosition?
  /// What is said; empty where the rule asks only for a turn of this role.
  public var phrases: [Phrase] { laterPhrases.value }
  /// Whether the rule asks only for a turn of this role, whatever is said.
  public let isBare: Bool
  private let laterPhrases: Later<[Phrase]>

  init(role: HeardRole, position: ContactPosition?, phrases: [Phrase]) {
    self.role = role
    self.position = position
    isBare = phrases.isEmpty
    laterPhrases = .now(phrases)
  }

  /// Phrases, of which there are some, to be fetched when they are asked for.
  init(
    role: HeardRole, position: ContactPosition?, later phrases: @escaping @Sendable () -> [Phrase]
  ) {
    self.role = role
    self.position = position
    isBare = false
    laterPhrases = .later(phrases)
  }
}

/// What vetoes a match of a rule.
public enum Veto: Sendable {
  /// One of the phrases lies at most so many words from the match.
  case within(words: Int, [Phrase])
  /// The match lies wholly inside one of the phrases.
  case partOf([Phrase])

  /// The phrases that veto.
  package var phrases: [Phrase] {
    switch self {
    case .within(_, let phrases), .partOf(let phrases): phrases
    }
  }
}

/// A word pattern as it is written in a rule file.
public struct Phrase: Sendable {
  /// The phrase as written, without its quotes.
  public let text: String
  /// Where it stands.
  public let place: RulePlace
  /// Its structure; words are as written, not yet normalised.
  ///
  /// `"A" near 4 "B"` is both orders with a gap.
  public let root: PhraseNode
}

/// The structure of a phrase.
public indirect enum PhraseNode: Sendable, Equatable {
  case word(String)
  /// A word that begins so.
  case beginning(String)
  case sequence([PhraseNode])
  case choice([PhraseNode])
  case optional(PhraseNode)
  /// Up to so many words, whatever they are.
  case gap(Int)
  /// An entry of a word list.
  case list(String)
  /// A number, an amount, a date and the like, as digits or as an entry of the list of that name.
  case slot(Slot)
}

/// What a slot stands for: figures are known by their shape, words by the pack's list of the same name.
public enum Slot: String, Sendable, Hashable, CaseIterable {
  case number
  case ordinal
  case money
  case date
  case time
  case duration
}

/// An example in a rule: a short dialogue of which the last turn must match, or must not.
public struct RuleExample: Sendable {
  /// Whether the rule must match in the last turn.
  public let expectsMatch: Bool
  /// Who says what, and what happens between.
  public let lines: [ExampleLine]
  /// Where it stands.
  public let place: RulePlace

  /// Who says what, without what happens between.
  public var turns: [ExampleTurn] {
    lines.compactMap { if case .turn(let turn) = $0 { turn } else { nil } }
  }
}

/// One line of an example.
public enum ExampleLine: Sendable, Equatable {
  case turn(ExampleTurn)
  /// `[hold 3m]`: the customer is put on hold for so many seconds.
  case hold(seconds: Int)
  /// `[silence 30s]`: nobody speaks for so many seconds.
  case silence(seconds: Int)
  /// `[state problem=claimed stress=stressed]`: the interaction stands so from here on.
  case state(stress: StressLevel?, problem: ProblemState?)
  /// `[unsettled]`: an earlier contact of the customer left a problem unsettled.
  case unsettled
}

/// One turn of an example.
public struct ExampleTurn: Sendable, Equatable {
  /// Who speaks.
  public let role: Role
  /// What is said.
  public let text: String
}

/// What a match of a rule says.
public enum Meaning: Sendable, Hashable {
  case stress(StressWeight)
  case relief
  case problem(ProblemSign)
  case resolution(ResolutionSign)
  case purpose(String)
  /// The customer asks for a product.
  case askedFor
  case offer(OfferKind)
  case commitment(CommitmentSign)
  case consent(ConsentSign)
  case vulnerability
  case conduct(String)
  /// A site's own numbers, to be hidden behind a token of this name.
  case personalData(String)

  /// The family as the contract spells it in `marker`.
  public var marker: String {
    switch self {
    case .stress: "stress"
    case .relief: "relief"
    case .problem: "problem"
    case .resolution: "resolution"
    case .purpose, .askedFor: "purpose"
    case .offer: "offer"
    case .commitment: "commitment"
    case .consent: "consent"
    case .vulnerability: "vulnerability"
    case .conduct: "conduct"
    case .personalData: "personal-data"
    }
  }

  /// The second word of `means` as the contract spells it, `nil` where the family says all.
  public var detail: String? {
    switch self {
    case .stress(let weight): weight.rawValue
    case .relief, .vulnerability, .commitment(.made): nil
    case .problem(let sign): sign.rawValue
    case .resolution(let sign): sign.rawValue
    case .purpose(let name): name
    case .askedFor: "asked-for"
    case .offer(let kind): kind.rawValue
    case .commitment(let sign): sign.rawValue
    case .consent(let sign): sign.rawValue
    case .conduct(let name): name
    case .personalData(let name): name
    }
  }
}

/// How heavy a stress marker weighs on the ladder.
public enum StressWeight: String, Sendable, Hashable, CaseIterable {
  case mild
  case strong
  case severe
}

/// What a customer says of a problem.
public enum ProblemSign: String, Sendable, Hashable, CaseIterable {
  case stated
  case new
  case returned
}

/// What is said of a solution.
public enum ResolutionSign: String, Sendable, Hashable, CaseIterable {
  case working
  case claimed
  case confirmed
  case denied
  case promised
  case escalated
  /// Thanks or "that's all": no confirmation by itself.
  case closing
  /// The customer gives up.
  case abandoned
}

/// What is said of a commitment.
public enum CommitmentSign: String, Sendable, Hashable, CaseIterable {
  case made
  case broken
  case kept
}

/// What a customer says of being contacted.
public enum ConsentSign: String, Sendable, Hashable, CaseIterable {
  case given
  case withdrawn
}
