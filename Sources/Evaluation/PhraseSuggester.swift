package import Casework
package import Diagnostics
package import Matching
import Rules
package import Transcripts

/// A phrase that tells positives the rules miss from turns on which they are rightly silent.
package struct PhraseSuggestion: Sendable, Equatable {
  /// The question.
  package let task: LabelledTask
  /// The phrase, as a rule would spell it.
  package let phrase: String
  /// How surely it separates: its log-odds ratio in standard deviations.
  package let score: Double
  /// Positives with it that the rules miss.
  package let missed: Int
  /// Negatives with it on which the rules are rightly silent: the false alarms that it would raise.
  package let quiet: Int
  /// Interactions in which it is missed.
  package let interactions: Int
  /// Where it is missed first, with words that no rule knows left out, so that no name stands in it.
  package let context: String
}

/// What may be worth a rule for one question.
package struct TaskSuggestions: Sendable {
  /// The question.
  package let task: LabelledTask
  /// Positives that the rules miss.
  package let missed: Int
  /// Negatives on which they are rightly silent.
  package let quiet: Int
  /// Phrases, those that separate best first.
  package let phrases: [PhraseSuggestion]
}

/// Finds phrases of one to four words that positives have and negatives lack, among turns that no rule finds yet.
///
/// What a rule finds already is left out by that. A person decides what is worth a rule.
package struct PhraseSuggester: Sendable {
  /// Fewest missed turns that a phrase must occur in.
  package static let leastTurns = 3
  /// Fewest interactions that it must occur in.
  package static let leastInteractions = 2
  /// How surely it must separate; below 2 chance alone may explain it, which a person must weigh.
  package static let leastScore = 1.0
  /// The prior is worth a tenth of what was said, and at most so many phrases.
  package static let priorAtMost = 500.0
  static let longest = 4

  private var labelling = TurnLabelling()
  private var speller: WordSpeller
  private let tasks: Set<LabelledTask>
  private var corpora: [LabelledTask: PhraseCorpus] = [:]
  private var interactions = 0
  private var numbers: [String: Int] = [:]

  /// Makes a suggester for some questions, which reads words as the rules do.
  package init(index: PhraseIndex, tasks: Set<LabelledTask>) {
    speller = WordSpeller(index: index)
    self.tasks = tasks
  }

  /// Takes a record and the answer to it; tells what is wrong with its labels.
  package mutating func take(
    _ record: TurnRecord, advice: Advice, source: String, line: Int
  ) -> [Diagnostic] {
    let labelled = labelling.take(record, advice: advice, source: source, line: line)
    for (task, turn) in labelled.turns where tasks.contains(task) {
      corpora[task, default: PhraseCorpus()].take(
        speller.words(in: turn.text), isPositive: turn.answer.isPositive, isFound: turn.isFound,
        interaction: number(of: record.interaction))
    }
    return labelled.read.problems
  }

  /// Takes the end of an interaction.
  package mutating func close(_ interaction: String) {
    labelling.close(interaction)
    numbers[interaction] = nil
  }

  /// The phrases of all questions that any label answers.
  package var suggestions: [TaskSuggestions] {
    LabelledTask.allCases.compactMap { task in
      corpora[task].map { corpus in
        TaskSuggestions(
          task: task, missed: corpus.missedTurns, quiet: corpus.quietTurns,
          phrases: corpus.suggestions(for: task))
      }
    }
  }

  private mutating func number(of interaction: String) -> Int {
    if let known = numbers[interaction] { return known }
    interactions += 1
    numbers[interaction] = interactions
    return interactions
  }
}
