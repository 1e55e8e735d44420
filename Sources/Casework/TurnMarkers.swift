import Rules
import Transcripts

/// The markers of one turn; rules on trial are shown and move nothing.
final class TurnMarkers: Sendable {
  /// Everything that was heard, in order.
  let found: [MarkerMatch]
  /// What it moves: most turns move little, and what is asked for is gathered only where it was heard.
  let kinds: MarkerKinds
  /// What findings ask for of what was heard.
  let queries: HeardQueries

  /// The markers of a turn in which nothing was heard.
  static let none = TurnMarkers([], [], [])

  private init(_ found: [MarkerMatch], _ kinds: MarkerKinds, _ queries: HeardQueries) {
    self.found = found
    self.kinds = kinds
    self.queries = queries
  }

  /// The markers that the matches of a turn are.
  static func sorted(_ matches: [RuleMatch], rules: CaseRules) -> TurnMarkers {
    if matches.isEmpty { return none }
    var found: [MarkerMatch] = []
    var kinds: MarkerKinds = []
    var queries: HeardQueries = []
    found.reserveCapacity(matches.count)
    for match in matches {
      let rule = rules.followed[match.rule]
      queries.formUnion(rule.sense.queries)
      kinds.formUnion(rule.sense.kinds)
      for meaning in rule.sense.meanings {
        found.append(
          MarkerMatch(
            meaning: meaning, evidence: match.evidence, with: match.with,
            isTrial: rule.sense.isTrial))
      }
    }
    return TurnMarkers(found, kinds, queries)
  }

  /// Whether nothing was heard.
  var isEmpty: Bool { found.isEmpty }

  /// The matches that words of this turn show.
  var shown: [MarkerMatch] { found.filter { $0.evidence.start != nil } }

  /// Ids of the rules on trial that words of this turn show.
  var trials: [String] {
    // Rules on trial are few.
    found.compactMap { $0.isTrial && $0.evidence.start != nil ? $0.evidence.rule : nil }
  }

  /// The words of a stable rule of the family, with this meaning where one is named.
  func evidence(ofFamily family: String, meaning: String?) -> [Evidence] {
    found.filter { match in
      !match.isTrial && match.meaning.marker == family
        && (meaning == nil || match.meaning.detail == meaning)
    }.map(\.evidence)
  }

  /// The words that move any of these.
  func evidence(of asked: MarkerKinds) -> [Evidence] {
    if kinds.isDisjoint(with: asked) { return [] }
    return found.compactMap { match in
      match.isTrial || match.meaning.kinds.isDisjoint(with: asked) ? nil : match.evidence
    }
  }

  /// The first words that move any of these.
  func firstEvidence(of asked: MarkerKinds) -> Evidence? {
    if kinds.isDisjoint(with: asked) { return nil }
    return found.first { !$0.isTrial && !$0.meaning.kinds.isDisjoint(with: asked) }?.evidence
  }
}

/// What the markers of a turn say, each where it was heard.
extension TurnMarkers {
  var stress: [StressMarker] {
    details(of: .stress) { match in
      guard case .stress(let weight) = match.meaning else { return nil }
      return StressMarker(weight: weight, evidence: match.evidence)
    }
  }

  var purposes: [(name: String, evidence: Evidence)] {
    details(of: .purpose) { match in
      guard case .purpose(let name) = match.meaning else { return nil }
      return (name, match.evidence)
    }
  }

  var offers: [(kind: OfferKind, evidence: Evidence)] {
    details(of: .offer) { match in
      guard case .offer(let kind) = match.meaning else { return nil }
      return (kind, match.evidence)
    }
  }

  var consent: [(sign: ConsentSign, evidence: Evidence)] {
    details(of: .consent) { match in
      guard case .consent(let sign) = match.meaning else { return nil }
      return (sign, match.evidence)
    }
  }

  /// What a customer's turn says of the problem.
  var customer: CustomerSigns {
    CustomerSigns(
      stated: evidence(of: .stated), new: evidence(of: .new), denied: evidence(of: .denied),
      confirmed: evidence(of: .confirmed), promiseBroken: evidence(of: .promiseBroken),
      closing: evidence(of: .closing), gaveUp: evidence(of: .gaveUp),
      hasStress: kinds.contains(.stress))
  }

  /// What a turn of the company says of the problem.
  var company: CompanySigns {
    CompanySigns(
      working: evidence(of: .working), claimed: evidence(of: .claimed),
      promised: evidence(of: .promised), escalated: evidence(of: .escalated))
  }

  private func details<Detail>(
    of kind: MarkerKinds, _ detail: (MarkerMatch) -> Detail?
  ) -> [Detail] {
    if kinds.isDisjoint(with: kind) { return [] }
    return found.compactMap { $0.isTrial ? nil : detail($0) }
  }
}

/// What markers move, one bit each.
struct MarkerKinds: OptionSet, Sendable {
  let rawValue: UInt32

  static let stress = MarkerKinds(rawValue: 1 << 0)
  static let relief = MarkerKinds(rawValue: 1 << 1)
  static let stated = MarkerKinds(rawValue: 1 << 2)
  static let new = MarkerKinds(rawValue: 1 << 3)
  /// The fix or the claim failed, or the problem is back.
  static let denied = MarkerKinds(rawValue: 1 << 4)
  static let confirmed = MarkerKinds(rawValue: 1 << 5)
  static let promiseBroken = MarkerKinds(rawValue: 1 << 6)
  static let closing = MarkerKinds(rawValue: 1 << 7)
  static let gaveUp = MarkerKinds(rawValue: 1 << 8)
  static let working = MarkerKinds(rawValue: 1 << 9)
  static let claimed = MarkerKinds(rawValue: 1 << 10)
  static let promised = MarkerKinds(rawValue: 1 << 11)
  static let escalated = MarkerKinds(rawValue: 1 << 12)
  static let purpose = MarkerKinds(rawValue: 1 << 13)
  static let askedFor = MarkerKinds(rawValue: 1 << 14)
  static let offer = MarkerKinds(rawValue: 1 << 15)
  static let commitment = MarkerKinds(rawValue: 1 << 16)
  static let commitmentKept = MarkerKinds(rawValue: 1 << 17)
  static let consent = MarkerKinds(rawValue: 1 << 18)
  static let vulnerability = MarkerKinds(rawValue: 1 << 19)

  /// What a customer says of the problem.
  static let ofCustomer: MarkerKinds = [
    .stated, .new, .denied, .confirmed, .promiseBroken, .closing, .gaveUp,
  ]
  /// What the company's side says of the problem.
  static let ofCompany: MarkerKinds = [.working, .claimed, .promised, .escalated]
}

extension Meaning {
  /// What it moves.
  var kinds: MarkerKinds {
    switch self {
    case .stress: .stress
    case .relief: [.relief, .closing]
    case .problem(.stated): .stated
    case .problem(.new): .new
    case .problem(.returned), .resolution(.denied): .denied
    case .resolution(.confirmed): .confirmed
    case .resolution(.closing): .closing
    case .resolution(.abandoned): .gaveUp
    case .resolution(.working): .working
    case .resolution(.claimed): .claimed
    case .resolution(.promised): .promised
    case .resolution(.escalated): .escalated
    case .purpose: .purpose
    case .askedFor: .askedFor
    case .offer: .offer
    case .commitment(.made): .commitment
    case .commitment(.broken): .promiseBroken
    case .commitment(.kept): .commitmentKept
    case .consent: .consent
    case .vulnerability: .vulnerability
    case .conduct, .personalData: []
    }
  }
}
