import Rules
import Transcripts

/// What was heard in a contact so far, whichever turn: of each meaning the last words.
struct HeardSoFar: Sendable {
  /// Of each meaning the last words, the latest last.
  private var latest: [(meaning: Meaning, evidence: Evidence)] = []
  /// In how many turns the customer told of the problem in hand; one counts only after the company's side spoke.
  private(set) var problemTellings = 0
  /// The words of the last telling.
  private(set) var lastTold: [Evidence] = []
  /// Whether some words can't be laid to anybody, so that what was not heard may have been said.
  private(set) var hasUnknownSpeaker = false
  private var companyHasSpoken = true
  private var problemCount = 0

  /// Takes one turn, after which there were so many problems.
  mutating func take(_ markers: TurnMarkers, by speaker: Role, problemCount count: Int) {
    if speaker == .unknown { hasUnknownSpeaker = true }
    if speaker.isCompany { companyHasSpoken = true }
    if markers.isEmpty { return }
    note(markers)
    guard speaker == .customer,
      let told = markers.firstEvidence(of: .stated) ?? markers.firstEvidence(of: .new)
        ?? markers.firstEvidence(of: .denied)
    else { return }
    if count > problemCount { (problemTellings, companyHasSpoken) = (0, true) }
    if companyHasSpoken { problemTellings += 1 }
    (lastTold, companyHasSpoken, problemCount) = ([told], false, count)
  }

  private mutating func note(_ markers: TurnMarkers) {
    let found = markers.found
    // By its place: a copy of a match is dear.
    for match in found.indices where !found[match].isTrial {
      if let known = latest.indices.first(where: { latest[$0].meaning == found[match].meaning }) {
        latest.remove(at: known)
      }
      latest.append((found[match].meaning, found[match].evidence))
    }
  }

  /// The last words of a family, with this meaning where one is named.
  func evidence(ofFamily family: String, meaning: String?) -> [Evidence] {
    let last = latest.last { heard in
      heard.meaning.marker == family && (meaning == nil || heard.meaning.detail == meaning)
    }
    return last.map { [$0.evidence] } ?? []
  }
}
