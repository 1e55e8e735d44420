import Matching

/// One to four words in a row, each by its number.
struct WordRun: Hashable {
  private var first: Int32
  private var second: Int32 = 0
  private var third: Int32 = 0
  private var fourth: Int32 = 0

  /// Makes a run; no word has the number 0.
  init(_ words: ArraySlice<Int32>) {
    let numbers = Array(words.prefix(4)) + [0, 0, 0, 0]
    (first, second, third, fourth) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// The numbers of its words.
  var words: [Int32] { [first, second, third, fourth].filter { $0 != 0 } }
}

/// What was said on the labelled turns of one question, counted by phrase; a phrase counts once a turn.
struct PhraseCorpus: Sendable {
  private struct Counts {
    var turns = 0
    var missed = 0
    var quiet = 0
    var missedInteractions = 0
    var lastInteraction = 0
    /// The missed turn that has it first, and the place in it.
    var example: (turn: Int, start: Int)?
  }

  private var numbers: [String: Int32] = [:]
  private var words: [SpelledWord] = []
  private var runs: [WordRun: Counts] = [:]
  private var missed: [[Int32]] = []
  /// Phrases counted, by their length less one: in all turns, the missed ones and the quiet ones.
  private var totals = Array(repeating: (all: 0, missed: 0, quiet: 0), count: 4)
  /// Positives that the rules miss.
  var missedTurns: Int { missed.count }
  /// Negatives on which they are rightly silent.
  private(set) var quietTurns = 0

  /// Takes a labelled turn.
  mutating func take(
    _ spelled: [SpelledWord], isPositive: Bool, isFound: Bool, interaction: Int
  ) {
    let numbers = spelled.map { number(of: $0) }
    let isMissed = isPositive && !isFound
    let isQuiet = !isPositive && !isFound
    if isMissed { missed.append(numbers) }
    if isQuiet { quietTurns += 1 }
    var met: Set<WordRun> = []
    for start in numbers.indices {
      for length in 1...min(PhraseSuggester.longest, numbers.count - start) {
        let run = WordRun(numbers[start..<(start + length)])
        guard met.insert(run).inserted else { continue }
        totals[length - 1].all += 1
        var counts = runs[run] ?? Counts()
        counts.turns += 1
        if isMissed {
          totals[length - 1].missed += 1
          counts.missed += 1
          if counts.lastInteraction != interaction { counts.missedInteractions += 1 }
          counts.lastInteraction = interaction
          if counts.example == nil { counts.example = (missed.count - 1, start) }
        } else if isQuiet {
          totals[length - 1].quiet += 1
          counts.quiet += 1
        }
        runs[run] = counts
      }
    }
  }

  private mutating func number(of word: SpelledWord) -> Int32 {
    if let known = numbers[word.text] { return known }
    words.append(word)
    let made = Int32(words.count)
    numbers[word.text] = made
    return made
  }
}

extension PhraseCorpus {
  /// The phrases that separate, those that do it best first.
  func suggestions(for task: LabelledTask) -> [PhraseSuggestion] {
    let candidates = runs.filter { _, counts in
      counts.missed >= PhraseSuggester.leastTurns
        && counts.missedInteractions >= PhraseSuggester.leastInteractions
    }
    let longer = spokenOnlyInside(candidates)
    return candidates.compactMap { run, counts in
      longer.contains(run) ? nil : suggestion(of: run, counts, for: task)
    }.sorted { ($1.score, $0.phrase) < ($0.score, $1.phrase) }
  }

  /// Phrases that are said exactly as often as a longer one that holds them, which tells more.
  private func spokenOnlyInside(_ candidates: [WordRun: Counts]) -> Set<WordRun> {
    var inside: Set<WordRun> = []
    for (run, counts) in candidates {
      let words = run.words
      guard words.count > 1 else { continue }
      for part in [words.dropLast(), words.dropFirst()] {
        let shorter = WordRun(part)
        if let others = candidates[shorter], others.missed == counts.missed,
          others.quiet == counts.quiet
        {
          inside.insert(shorter)
        }
      }
    }
    return inside
  }

  private func suggestion(
    of run: WordRun, _ counts: Counts, for task: LabelledTask
  ) -> PhraseSuggestion? {
    let total = totals[run.words.count - 1]
    let share = Double(counts.turns) / Double(max(1, total.all))
    let prior = min(PhraseSuggester.priorAtMost, Double(total.all) / 10)
    let score = LogOdds(priorTotal: prior).score(
      .init(count: Double(counts.missed), total: Double(total.missed)),
      .init(count: Double(counts.quiet), total: Double(total.quiet)), share: share)
    guard let score, score >= PhraseSuggester.leastScore else { return nil }
    return PhraseSuggestion(
      task: task, phrase: run.words.map { text(of: $0) }.joined(separator: " "), score: score,
      missed: counts.missed, quiet: counts.quiet, interactions: counts.missedInteractions,
      context: context(of: run, at: counts.example))
  }

  /// The words around a phrase; what no rule knows is left out.
  private func context(of run: WordRun, at example: (turn: Int, start: Int)?) -> String {
    guard let example else { return "" }
    let turn = missed[example.turn]
    let end = example.start + run.words.count
    let around = max(0, example.start - 5)..<min(turn.count, end + 5)
    let inside = example.start..<end
    let shown = around.map { place in
      inside.contains(place) || words[Int(turn[place]) - 1].isListed ? text(of: turn[place]) : "…"
    }
    let open = (around.lowerBound > 0 ? "… " : "", around.upperBound < turn.count ? " …" : "")
    return open.0 + shown.joined(separator: " ") + open.1
  }

  private func text(of number: Int32) -> String { words[Int(number) - 1].text }
}
