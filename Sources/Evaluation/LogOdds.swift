#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much more one group says a phrase than another: the log-odds ratio with an informative Dirichlet prior.
///
/// Monroe, Colaresi & Quinn, "Fightin' Words", Political Analysis 16 (2008).
/// The prior draws what is rarely said towards what both groups together say, so that a rare phrase needs more to stand
/// out; the ratio is then measured in its own standard deviations.
struct LogOdds {
  /// How many times the phrase was said in a group, of so many phrases in all.
  struct Said {
    let count: Double
    let total: Double
  }

  /// How many phrases the prior is worth.
  let priorTotal: Double

  /// The ratio in standard deviations, positive where `one` says the phrase more; `share` is its share of all text.
  ///
  /// `nil` where nobody ever says it, or says nothing else.
  func score(_ one: Said, _ other: Said, share: Double) -> Double? {
    let prior = priorTotal * share
    guard prior > 0, let first = odds(one, prior), let second = odds(other, prior) else {
      return nil
    }
    let variance = 1 / (one.count + prior) + 1 / (other.count + prior)
    return (log(first) - log(second)) / variance.squareRoot()
  }

  private func odds(_ said: Said, _ prior: Double) -> Double? {
    let rest = said.total + priorTotal - said.count - prior
    return rest > 0 ? (said.count + prior) / rest : nil
  }
}
