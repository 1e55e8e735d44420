/// A turn whose label and verdict disagree.
package struct LabelError: Sendable, Equatable {
  /// Whether the rules found nothing where the label is positive; else it is a false alarm.
  package let isMiss: Bool
  /// Where it is.
  package let place: TurnPlace
  /// How strong the label is, or of what kind.
  package let detail: String?
  /// What was said.
  package let text: String
  /// The rules that raised the alarm, or that would have found it but for their being on trial.
  package let carriers: [HeardRule]
  /// Whatever else was heard on the turn.
  package let others: [HeardRule]
}

/// How often turns with a label of some strength or kind were found.
package struct DetailRecall: Sendable, Equatable {
  /// The strength or kind.
  package let detail: String
  /// So many turns have it.
  package let count: Int
  /// So many of them were found.
  package let found: Int
}

/// How well the rules answer a question.
package struct TaskFigures: Sendable {
  /// The question.
  package let task: LabelledTask
  /// Verdicts against labels.
  package let counts: BinaryCounts
  /// Share of what was found that is labelled positive.
  package let precision: Figure
  /// Share of the positives that was found.
  package let recall: Figure
  /// Harmonic mean of both.
  package let f1: Figure
  /// Mean of the recalls of both classes.
  package let balancedAccuracy: Figure
  /// Agreement beyond chance.
  package let kappa: Figure
  /// Recall by strength or kind.
  package let byDetail: [DetailRecall]
  /// What each rule brings.
  package let rules: [RuleContribution]
  /// Where label and verdict disagree, worst first; misses, then false alarms.
  package let errors: [LabelError]
}

/// An interaction whose problem did not end as its label says.
package struct FinalStateError: Sendable, Equatable {
  /// The file.
  package let source: String
  /// The interaction.
  package let interaction: String
  /// What the label says.
  package let label: FinalState
  /// What the rules say.
  package let verdict: FinalState
  /// What brought the state.
  package let because: [HeardRule]
}

/// What became of the interactions whose final state rests on a rule.
package struct FinalStateRule: Sendable, Equatable {
  /// The rule's id.
  package let rule: String
  /// Interactions whose state rests on it.
  package let hits: Int
  /// Those of them whose state is the label's.
  package let right: Int

  /// Share of its interactions that is right.
  package var precision: Double? { share(right, of: hits) }
}

/// How well the rules tell where problems stand at the end.
package struct FinalStateFigures: Sendable {
  /// Labels against verdicts, in the order of `FinalState`.
  package let table: StateTable
  /// Share of verdicts that are the label.
  package let accuracy: Figure
  /// Agreement beyond chance.
  package let kappa: Figure
  /// Macro F1 of confirmed, claimed and not solved, without interactions labelled `none`.
  package let solvedMacroF1: Figure
  /// Interactions called confirmed whose label is neither `confirmed` nor `none`.
  package let wronglyConfirmed: Int
  /// Of so many.
  package let notConfirmed: Int
  /// Interactions called confirmed whose label is not solved, not even claimed.
  package let unsolvedConfirmed: Int
  /// Of so many.
  package let unsolved: Int
  /// What each rule led to.
  package let rules: [FinalStateRule]
  /// Where label and verdict disagree, worst first.
  package let errors: [FinalStateError]
}

/// How well the rules agree with labels.
package struct Verdicts: Sendable {
  /// Interactions read.
  package let interactions: Int
  /// Turns read.
  package let turns: Int
  /// How the intervals were made.
  package let bootstrap: Bootstrap
  /// The questions that any label answers.
  package let tasks: [TaskFigures]
  /// The state at the end, where any label tells it.
  package let finalState: FinalStateFigures?
  /// Labels by names that mean nothing here, and how often they came.
  package let unknownLabels: [(name: String, count: Int)]
  /// Labels on turns that they can say nothing of, and how often they came.
  package let idleLabels: [(name: String, count: Int)]

  /// Whether there was nothing to compare with.
  package var isEmpty: Bool { tasks.isEmpty && finalState == nil }
}
