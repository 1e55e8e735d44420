/// Two things measured in turn, so that what else happens on the machine falls on both.
struct PairedRun {
  /// Seconds of ours, by round.
  let ours: Distribution
  /// Seconds of the other's, by round.
  let others: Distribution
  /// How many times as fast ours was, the median of the rounds.
  let ratio: Double

  /// Measures both once a round, A B A B; each tells its seconds.
  init(
    rounds: Int, ours: () throws(BenchError) -> Double, others: () throws(BenchError) -> Double
  ) throws(BenchError) {
    var pairs: [(ours: Double, others: Double)] = []
    for _ in 0..<rounds {
      let own = try ours()
      pairs.append((own, try others()))
    }
    self.init(pairs)
  }

  /// Takes the seconds of rounds that were measured.
  init(_ pairs: [(ours: Double, others: Double)]) {
    ours = Distribution(pairs.map(\.ours))
    others = Distribution(pairs.map(\.others))
    ratio = Distribution(pairs.map { $0.others / max($0.ours, 1e-9) }).median
  }
}
