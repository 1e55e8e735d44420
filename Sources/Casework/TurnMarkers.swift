import Rules
import Transcripts

/// The markers of one turn, sorted by what they move; rules on trial are shown and move nothing.
final class TurnMarkers: Sendable {
  /// Everything that was heard, in order.
  private let found: [MarkerMatch]
  let stress: [StressMarker]
  let relief: [Evidence]
  let customer: CustomerSigns
  let company: CompanySigns
  let purposes: [(name: String, evidence: Evidence)]
  let askedFor: [Evidence]
  let offers: [(kind: OfferKind, evidence: Evidence)]
  let commitments: [Evidence]
  let commitmentsKept: [Evidence]
  let consent: [(sign: ConsentSign, evidence: Evidence)]
  let vulnerability: [Evidence]
  /// Ids of the rules on trial that words of this turn show.
  let trials: [String]
  /// What findings ask for of what was heard.
  let queries: HeardQueries

  /// The markers of a turn in which nothing was heard.
  static let none = TurnMarkers(MarkerSorting())

  /// Sorts what was found on a turn.
  static func sorted(_ matches: [RuleMatch], rules: CaseRules) -> TurnMarkers {
    matches.isEmpty ? none : TurnMarkers(MarkerSorting(matches, rules: rules))
  }

  private init(_ sorting: MarkerSorting) {
    found = sorting.found
    stress = sorting.stress
    relief = sorting.relief
    customer = sorting.customer
    company = sorting.company
    purposes = sorting.purposes
    askedFor = sorting.askedFor
    offers = sorting.offers
    commitments = sorting.commitments
    commitmentsKept = sorting.commitmentsKept
    consent = sorting.consent
    vulnerability = sorting.vulnerability
    trials = sorting.trials
    queries = sorting.queries
  }

  /// Whether nothing was heard.
  var isEmpty: Bool { found.isEmpty }

  /// The matches that words of this turn show.
  var shown: [MarkerMatch] { found.filter { $0.evidence.start != nil } }

  /// The matches of rules that are not on trial.
  var stable: [MarkerMatch] { found.filter { !$0.isTrial } }

  /// Whether a stable rule of the family was heard, with this meaning where one is named.
  func evidence(ofFamily family: String, meaning: String?) -> [Evidence] {
    found.filter { match in
      !match.isTrial && match.meaning.marker == family
        && (meaning == nil || match.meaning.detail == meaning)
    }.map(\.evidence)
  }
}

/// Sorts the markers of a turn by what they move.
private struct MarkerSorting {
  var found: [MarkerMatch] = []
  var stress: [StressMarker] = []
  var relief: [Evidence] = []
  var customer = CustomerSigns()
  var company = CompanySigns()
  var purposes: [(name: String, evidence: Evidence)] = []
  var askedFor: [Evidence] = []
  var offers: [(kind: OfferKind, evidence: Evidence)] = []
  var commitments: [Evidence] = []
  var commitmentsKept: [Evidence] = []
  var consent: [(sign: ConsentSign, evidence: Evidence)] = []
  var vulnerability: [Evidence] = []
  var trials: [String] = []
  var queries: HeardQueries = []

  init() {}

  init(_ matches: [RuleMatch], rules: CaseRules) {
    for match in matches {
      let sense = rules.senses[match.rule]
      queries.formUnion(sense.queries)
      for meaning in sense.meanings {
        found.append(
          MarkerMatch(
            meaning: meaning, evidence: match.evidence, with: match.with, isTrial: sense.isTrial))
        if !sense.isTrial {
          sort(meaning, match.evidence)
        } else if match.evidence.start != nil {
          trials.append(match.evidence.rule)
        }
      }
    }
  }

  private mutating func sort(_ meaning: Meaning, _ evidence: Evidence) {
    switch meaning {
    case .stress(let weight):
      stress.append(StressMarker(weight: weight, evidence: evidence))
      customer.hasStress = true
    case .relief:
      relief.append(evidence)
      customer.closing.append(evidence)
    case .problem(.stated): customer.stated.append(evidence)
    case .problem(.new): customer.new.append(evidence)
    case .problem(.returned): customer.denied.append(evidence)
    case .resolution(let sign): sort(sign, evidence)
    case .purpose(let name): purposes.append((name, evidence))
    case .askedFor: askedFor.append(evidence)
    case .offer(let kind): offers.append((kind, evidence))
    case .commitment(.made): commitments.append(evidence)
    case .commitment(.broken): customer.promiseBroken.append(evidence)
    case .commitment(.kept): commitmentsKept.append(evidence)
    case .consent(let sign): consent.append((sign, evidence))
    case .vulnerability: vulnerability.append(evidence)
    case .conduct, .personalData: break
    }
  }

  private mutating func sort(_ sign: ResolutionSign, _ evidence: Evidence) {
    switch sign {
    case .working: company.working.append(evidence)
    case .claimed: company.claimed.append(evidence)
    case .promised: company.promised.append(evidence)
    case .escalated: company.escalated.append(evidence)
    case .confirmed: customer.confirmed.append(evidence)
    case .denied: customer.denied.append(evidence)
    case .closing: customer.closing.append(evidence)
    case .abandoned: customer.gaveUp.append(evidence)
    }
  }
}
