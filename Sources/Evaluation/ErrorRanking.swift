import Casework
import Rules

/// Puts what went wrong in the order in which a person should look at it.
enum ErrorRanking {
  /// Misses, the worst first, then false alarms, the surest first.
  ///
  /// A miss is the worse the stronger its label, and where nothing else in its interaction was found either. A false
  /// alarm is the worse the heavier its marker, and the more rules raised it.
  static func ranked(_ interactions: [[LabelledTurn]]) -> [LabelError] {
    var ranked: [(rank: [Int], error: LabelError)] = []
    for turns in interactions {
      let somethingIsFound = turns.contains { $0.isFound && $0.answer.isPositive }
      for turn in turns where turn.isWrong {
        let isMiss = turn.answer.isPositive
        let rank =
          isMiss
          ? [0, turn.answer.detail == "strong" ? 0 : 1, somethingIsFound ? 1 : 0]
          : [1, -(turn.carriers.map(\.weight).max() ?? 0), -Set(turn.carriers.map(\.rule)).count]
        ranked.append((rank + [ranked.count], error(turn, isMiss: isMiss)))
      }
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.error)
  }

  private static func error(_ turn: LabelledTurn, isMiss: Bool) -> LabelError {
    LabelError(
      isMiss: isMiss, place: turn.place, detail: turn.answer.detail, text: turn.text,
      carriers: turn.carriers, others: turn.others)
  }

  /// What was called solved and is not stands first, then what is solved and was not seen.
  static func ranked(_ endings: [Evaluator.Ending]) -> [FinalStateError] {
    let wrong = endings.enumerated().filter { $0.element.label != $0.element.verdict }
    return wrong.sorted { lhs, rhs in
      (rank(lhs.element), lhs.offset) < (rank(rhs.element), rhs.offset)
    }.map { _, ending in
      FinalStateError(
        source: ending.source, interaction: ending.record.interaction, label: ending.label,
        verdict: ending.verdict,
        because: ending.record.problem.because.map {
          HeardRule($0, means: "problem \(ending.record.problem.state.rawValue)")
        })
    }
  }

  private static func rank(_ ending: Evaluator.Ending) -> Int {
    switch (ending.verdict, ending.label) {
    case (.confirmed, .none): 2
    case (.confirmed, _): 0
    case (.claimed, _): 1
    case (_, .confirmed), (_, .claimed): 2
    default: 3
    }
  }
}
