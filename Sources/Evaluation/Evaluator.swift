package import Casework
package import Diagnostics
package import Transcripts

/// Compares what the rules made of labelled turns with the labels, interaction by interaction.
package struct Evaluator: Sendable {
  /// An interaction of which more may come.
  private struct OpenLabels {
    var turns: [LabelledTask: [LabelledTurn]] = [:]
    var finalState: FinalState?
  }

  /// An interaction whose final state is labelled.
  struct Ending: Sendable {
    let source: String
    let label: FinalState
    let record: CaseRecord
  }

  private var labelling = TurnLabelling()
  private var open: [String: OpenLabels] = [:]
  /// Labelled turns by question, one element an interaction.
  private(set) var closed: [LabelledTask: [[LabelledTurn]]] = [:]
  private(set) var endings: [Ending] = []
  private var unknown: [String: Int] = [:]
  private var idle: [String: Int] = [:]
  private var interactions = 0
  private var turns = 0

  /// Makes an evaluator that has seen nothing.
  package init() {}

  /// Takes a record and the answer to it; tells what is wrong with its labels.
  package mutating func take(
    _ record: TurnRecord, advice: Advice, source: String, line: Int
  ) -> [Diagnostic] {
    let labelled = labelling.take(record, advice: advice, source: source, line: line)
    for name in labelled.read.unknown { unknown[name, default: 0] += 1 }
    for task in labelled.idle { idle[task.rawValue, default: 0] += 1 }
    for (task, turn) in labelled.turns {
      open[record.interaction, default: OpenLabels()].turns[task, default: []].append(turn)
    }
    if let state = labelled.read.finalState {
      open[record.interaction, default: OpenLabels()].finalState = state
    }
    return labelled.read.problems
  }

  /// Takes the end of an interaction.
  package mutating func close(_ record: CaseRecord, source: String) {
    interactions += 1
    turns += record.turns
    labelling.close(record.interaction)
    guard let labels = open.removeValue(forKey: record.interaction) else { return }
    for (task, turns) in labels.turns { closed[task, default: []].append(turns) }
    if let label = labels.finalState {
      endings.append(Ending(source: source, label: label, record: record))
    }
  }

  /// The figures of all that was taken.
  package func verdicts(bootstrap: Bootstrap = Bootstrap()) -> Verdicts {
    Verdicts(
      interactions: interactions, turns: turns, bootstrap: bootstrap,
      tasks: LabelledTask.allCases.compactMap { task in
        closed[task].map { figures(of: task, $0, bootstrap) }
      },
      finalState: endings.isEmpty ? nil : finalFigures(bootstrap),
      unknownLabels: counted(unknown), idleLabels: counted(idle))
  }

  private func counted(_ names: [String: Int]) -> [(name: String, count: Int)] {
    names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

// MARK: - Turns

extension Evaluator {
  private func figures(
    of task: LabelledTask, _ interactions: [[LabelledTurn]], _ bootstrap: Bootstrap
  ) -> TaskFigures {
    let parts = interactions.map { turns in
      var counts = BinaryCounts()
      for turn in turns { counts.count(found: turn.isFound, labelled: turn.answer.isPositive) }
      return counts
    }
    var whole = BinaryCounts()
    for part in parts { whole += part }
    let figures = bootstrap.figures(
      of: parts, from: BinaryCounts(),
      [\.precision, \.recall, \.f1, \.balancedAccuracy, \.kappa])
    var contributions = ContributionCounter()
    for turn in interactions.joined() { contributions.take(turn) }
    return TaskFigures(
      task: task, counts: whole, precision: figures[0], recall: figures[1], f1: figures[2],
      balancedAccuracy: figures[3], kappa: figures[4],
      byDetail: recalls(Array(interactions.joined())),
      rules: contributions.contributions(to: whole), errors: ErrorRanking.ranked(interactions))
  }

  private func recalls(_ turns: [LabelledTurn]) -> [DetailRecall] {
    let detailed = Dictionary(grouping: turns.filter { $0.answer.detail != nil }) {
      $0.answer.detail ?? ""
    }
    return detailed.sorted { $0.key < $1.key }.map { detail, turns in
      DetailRecall(detail: detail, count: turns.count, found: turns.count(where: \.isFound))
    }
  }
}

// MARK: - The end

extension Evaluator {
  private func finalFigures(_ bootstrap: Bootstrap) -> FinalStateFigures {
    let parts = endings.map { ending in
      var table = StateTable(classes: FinalState.allCases.count)
      table.count(label: ending.label.index, verdict: ending.verdict.index)
      return table
    }
    let zero = StateTable(classes: FinalState.allCases.count)
    var whole = zero
    for part in parts { whole += part }
    let figures = bootstrap.figures(of: parts, from: zero, [\.accuracy, \.kappa])
    let solved = bootstrap.figures(
      of: endings.compactMap(SolvedClass.table), from: StateTable(classes: 3), [\.macroF1])
    let isConfirmed = { (ending: Ending) in ending.verdict == .confirmed }
    let notConfirmed = endings.filter { $0.label != .confirmed && $0.label != .none }
    let unsolved = notConfirmed.filter { $0.label != .claimed }
    return FinalStateFigures(
      table: whole, accuracy: figures[0], kappa: figures[1], solvedMacroF1: solved[0],
      wronglyConfirmed: notConfirmed.count(where: isConfirmed), notConfirmed: notConfirmed.count,
      unsolvedConfirmed: unsolved.count(where: isConfirmed), unsolved: unsolved.count,
      rules: finalRules, errors: ErrorRanking.ranked(endings))
  }

  private var finalRules: [FinalStateRule] {
    var rules: [String: (hits: Int, right: Int)] = [:]
    for ending in endings {
      for rule in Set(ending.record.problem.because.map(\.rule)) {
        rules[rule, default: (0, 0)].hits += 1
        if ending.label == ending.verdict { rules[rule, default: (0, 0)].right += 1 }
      }
    }
    return rules.map { FinalStateRule(rule: $0.key, hits: $0.value.hits, right: $0.value.right) }
      .sorted { ($1.hits, $0.rule) < ($0.hits, $1.rule) }
  }
}

extension Evaluator.Ending {
  /// What the rules say.
  var verdict: FinalState { FinalState(record.problem.state) }
}

/// What a supervisor asks first: solved, said to be solved, or not.
private enum SolvedClass: Int {
  case confirmed
  case claimed
  case notSolved

  init(_ state: FinalState) {
    switch state {
    case .confirmed: self = .confirmed
    case .claimed: self = .claimed
    default: self = .notSolved
    }
  }

  /// An ending as a table of three classes; `nil` for one without a problem.
  ///
  /// A routine request that was fulfilled and closed is labelled confirmed, though no problem was ever stated.
  static func table(_ ending: Evaluator.Ending) -> StateTable? {
    guard ending.label != .none else { return nil }
    let label = SolvedClass(ending.label)
    let isFulfilled = label == .confirmed && ending.verdict == .none
    let verdict = isFulfilled ? .confirmed : SolvedClass(ending.verdict)
    var table = StateTable(classes: 3)
    table.count(label: label.rawValue, verdict: verdict.rawValue)
    return table
  }
}
