import Rules
import Transcripts

/// The markers of one turn, sorted by what they move; rules on trial are shown and move nothing.
struct TurnMarkers {
  private var found: [MarkerMatch] = []
  private(set) var stress: [StressMarker] = []
  private(set) var relief: [Evidence] = []
  private(set) var customer = CustomerSigns()
  private(set) var company = CompanySigns()
  private(set) var purposes: [(name: String, evidence: Evidence)] = []
  private(set) var askedFor: [Evidence] = []
  private(set) var offers: [(kind: OfferKind, evidence: Evidence)] = []
  private(set) var commitments: [Evidence] = []
  private(set) var commitmentsKept: [Evidence] = []
  private(set) var consent: [(sign: ConsentSign, evidence: Evidence)] = []
  private(set) var vulnerability: [Evidence] = []

  init(_ matches: [RuleMatch], rules: [Rule]) {
    for match in matches {
      let isTrial = rules[match.rule].status == .trial
      for meaning in rules[match.rule].meanings where !meaning.isHidden {
        found.append(
          MarkerMatch(
            meaning: meaning, evidence: match.evidence, with: match.with, isTrial: isTrial))
        if !isTrial { sort(meaning, match.evidence) }
      }
    }
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

extension Meaning {
  /// Whether it says nothing of the case, only what must not be shown.
  fileprivate var isHidden: Bool {
    if case .personalData = self { true } else { false }
  }
}
