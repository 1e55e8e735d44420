import Matching
import Transcripts

/// What the company's side promises, until when, and what becomes of it.
extension Assessor {
  /// Takes up what a turn of the company promises; promises whose words overlap are one.
  mutating func noteCommitments(_ words: [Evidence], in text: String) {
    guard !words.isEmpty else { return }
    let text = PromiseText(text: text, promises: words)
    let resolver = DueResolver(policy: rules.policy, zone: zone, region: facts.region)
    var isDated = false
    for (index, promise) in text.promises.enumerated() {
      let phrases = text.phrases(forPromise: index, finder: rules.dueFinder)
      isDated = isDated || !phrases.isEmpty
      let due = clock.at.flatMap { said in
        phrases.lazy.compactMap { resolver.due($0.meaning, saidAt: said) }.first
      }
      let parts = [facts.customer, interaction, "\(turns)", "\(promise.start ?? 0)"]
      commitments.append(
        Commitment(
          id: StableID.make("co", parts), turn: turns, evidence: promise, due: due, state: .open))
    }
    // Who tells a time for one thing mostly promises the rest along with it.
    if !isDated { undatedCommitments = text.promises.filter { $0.start != nil } }
  }

  /// The commitments as they stand at the latest time known: open until they fall due.
  var standingCommitments: [Commitment] {
    commitments.map { $0.standing(at: clock.lastAt) }
  }

  /// Takes up what the customer says of earlier promises.
  mutating func notePromises(_ markers: TurnMarkers) {
    if markers.kinds.contains(.promiseBroken) {
      gateFacts.brokenPromises = gateFacts.brokenPromises.updated(
        with: markers.evidence(of: .promiseBroken))
      settleCommitments(as: .broken)
      promisesWereKept = false
    } else if markers.kinds.contains(.commitmentKept) {
      gateFacts.brokenPromises = []
      gateFacts.history.take(.commitmentKept(id: nil), at: clock.lastAt)
      promisesWereKept = true
      settleCommitments(as: .kept)
    }
  }

  private mutating func settleCommitments(as state: Commitment.State) {
    for index in commitments.indices where commitments[index].state != .kept {
      commitments[index].state = state
    }
  }
}

extension Commitment {
  /// The commitment at a moment: what is open falls due by its time alone.
  func standing(at now: Timestamp?) -> Commitment {
    guard state == .open, let due, let now, due <= now else { return self }
    var standing = self
    standing.state = .due
    return standing
  }
}
