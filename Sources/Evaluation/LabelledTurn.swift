import Casework
import Rules
import Transcripts

/// A rule that spoke up on a turn, and its words.
package struct HeardRule: Sendable, Equatable {
  /// The rule's id.
  package let rule: String
  /// What the match says, as `means` has it.
  package let means: String
  /// The words.
  package let quote: String?
  /// Whether the rule is on trial, so that its match moves nothing.
  package let isTrial: Bool
  /// How heavy a stress marker is, 0 for any other.
  let weight: Int

  init(_ match: MarkerMatch) {
    rule = match.evidence.rule
    means = [match.meaning.marker, match.meaning.detail].compactMap(\.self).joined(separator: " ")
    quote = match.evidence.quote
    isTrial = match.isTrial
    weight =
      if case .stress(let weight) = match.meaning {
        1 + (StressWeight.allCases.firstIndex(of: weight) ?? 0)
      } else {
        0
      }
  }

  init(_ evidence: Evidence, means: String) {
    rule = evidence.rule
    self.means = means
    quote = evidence.quote
    isTrial = false
    weight = 0
  }
}

/// Where a turn stands.
package struct TurnPlace: Sendable, Equatable {
  /// The file.
  package let source: String
  /// The line of its record.
  package let line: Int
  /// The interaction.
  package let interaction: String
  /// The turn's number.
  package let turn: Int
}

/// A labelled turn, and what the rules made of it.
struct LabelledTurn: Sendable {
  let place: TurnPlace
  let answer: LabelledAnswer
  /// Whether the rules found what the label speaks of.
  let isFound: Bool
  /// Rules that found it, or would have but for their being on trial.
  let carriers: [HeardRule]
  /// Whatever else was heard on the turn.
  let others: [HeardRule]
  /// What was said.
  let text: String

  var isWrong: Bool { isFound != answer.isPositive }
}

extension LabelledTurn {
  /// What the rules made of a turn, given where the problem stood before it.
  init(
    _ task: LabelledTask, _ answer: LabelledAnswer, _ advice: Advice, before: ProblemState,
    place: TurnPlace, text: String
  ) {
    self.place = place
    self.answer = answer
    let heard = advice.matches.map(HeardRule.init)
    let isOfTask = advice.matches.map { match in
      task == .confirms
        ? match.meaning == .resolution(.confirmed) && match.isTrial
        : task.markers.contains(match.meaning.marker)
    }
    var carriers = zip(heard, isOfTask).filter(\.1).map(\.0)
    if task == .confirms {
      let becameConfirmed = advice.problem.state == .confirmed && before != .confirmed
      if becameConfirmed {
        carriers += advice.problem.because.map { HeardRule($0, means: "problem confirmed") }
      }
      isFound = becameConfirmed
    } else {
      isFound = carriers.contains { !$0.isTrial }
    }
    self.carriers = carriers
    others = zip(heard, isOfTask).filter { !$0.1 }.map(\.0)
    self.text = text
  }
}

/// Brings the labels of records together with what the rules made of them.
struct TurnLabelling: Sendable {
  /// What a record's labels came to.
  struct Labelled {
    let read: ReadLabels
    var turns: [(task: LabelledTask, turn: LabelledTurn)] = []
    /// Labels that can say nothing of the record that they stand on.
    var idle: [LabelledTask] = []
  }

  /// Where the problem stood after the last record of an interaction of which more may come.
  private var states: [String: ProblemState] = [:]

  /// Takes a record and the answer to it.
  ///
  /// Labels of an interim transcript are passed over: its words come again.
  mutating func take(
    _ record: TurnRecord, advice: Advice, source: String, line: Int
  ) -> Labelled {
    guard !record.partial else { return Labelled(read: ReadLabels()) }
    let before = states.updateValue(advice.problem.state, forKey: record.interaction) ?? .none
    var labelled = Labelled(read: LabelReader.read(record.labels, file: source, line: line))
    let place = TurnPlace(
      source: source, line: line, interaction: record.interaction, turn: advice.turn)
    for task in LabelledTask.allCases {
      guard let answer = labelled.read.answers[task] else { continue }
      if let text = record.text, task.concerns(record.speaker ?? .unknown) {
        let turn = LabelledTurn(task, answer, advice, before: before, place: place, text: text)
        labelled.turns.append((task, turn))
      } else {
        labelled.idle.append(task)
      }
    }
    return labelled
  }

  /// Forgets an interaction that has ended.
  mutating func close(_ interaction: String) { states[interaction] = nil }
}
