package import Rules

/// Compares phrases by what they hear once their words are folded, whatever they look like.
///
/// What it affirms is certain for every text. Where a comparison would take too long, it affirms nothing.
package struct PhraseComparer {
  /// A phrase that is ready to be compared.
  package struct Prepared {
    fileprivate let automaton: PhraseAutomaton
  }

  /// Steps after which a comparison is given up.
  private static let mostSteps = 20_000

  private var stepsLeft: Int

  private var resolver: PlaceResolver
  private let itemsByPlace: [RulePlace: [PhraseItem]]

  /// Folds all phrases of a rulebook: what a word is read as hangs on all words that rules use.
  ///
  /// - Parameter steps: steps that all comparisons together may take, so that a hostile pack costs seconds.
  package init(_ rulebook: Rulebook, steps: Int = 3_000_000) {
    stepsLeft = steps
    var folder = PhraseFolder(
      lexicon: Lexicon(spelling: rulebook.spelling, wordLists: rulebook.wordLists),
      wordLists: rulebook.wordLists)
    var items: [RulePlace: [PhraseItem]] = [:]
    for rule in rulebook.rules {
      for phrase in rule.parts.flatMap(\.heard.phrases) + rule.vetoes.flatMap(\.phrases) {
        items[phrase.place] = folder.items(of: phrase.root)
      }
    }
    itemsByPlace = items
    resolver = PlaceResolver(lexicon: folder.lexicon)
  }

  /// Prepares a phrase of the rulebook, unless there is nothing in it but fillers.
  package mutating func prepared(_ phrase: Phrase) -> Prepared? {
    let items = compiled(phrase)
    return items.isEmpty ? nil : Prepared(automaton: PhraseAutomaton(items))
  }

  /// What is the same for two phrases only where they hear the same; `nil` where there are only fillers.
  package mutating func key(of phrase: Phrase) -> String? {
    let items = compiled(phrase)
    return items.isEmpty ? nil : Self.key(of: items)
  }

  private mutating func compiled(_ phrase: Phrase) -> [CompiledItem] {
    (itemsByPlace[phrase.place] ?? []).map { resolver.compiled($0) }
  }

  /// Whether `wide` hears, word for word, whatever `narrow` hears.
  ///
  /// - Parameter anywhere: whether `wide` may also be heard in a part of the words.
  package mutating func covers(
    _ wide: Prepared, _ narrow: Prepared, anywhere: Bool = false
  ) -> Bool {
    if isSpent { return false }
    var steps = 1
    defer { stepsLeft -= steps }
    let (wide, narrow) = (wide.automaton, narrow.automaton)
    let start = wide.closed([0])
    var seen: Set<[Int]> = []
    var waiting: [(state: Int, ways: [Int])] = [(0, start)]
    while let (state, ways) = waiting.popLast() {
      guard seen.insert([state] + ways).inserted else { continue }
      // Once all of `wide` was heard, what follows can't unsay it.
      if anywhere, ways.contains(wide.end) { continue }
      for state in narrow.closed([state]) {
        if state == narrow.end, !ways.contains(wide.end) { return false }
        for step in narrow.steps(from: state) {
          for word in words(of: step.label) {
            steps += 1
            if steps > Self.mostSteps { return false }
            let next = following(ways, in: wide, hearing: word)
            // What `narrow` began it can end, and `wide` can't.
            if next.isEmpty, !anywhere { return false }
            waiting.append((step.target, wide.closed(anywhere ? next + [0] : next)))
          }
        }
      }
    }
    return true
  }

  /// Whether nothing more is affirmed, for all was compared that there is time for.
  package var isSpent: Bool { stepsLeft <= 0 }

  /// Whether any words that `outer` hears have words in them that `inner` hears.
  ///
  /// It is so too where it takes too long to tell.
  package mutating func canHold(_ outer: Prepared, _ inner: Prepared) -> Bool {
    var steps = 1
    defer { stepsLeft -= steps }
    let (outer, inner) = (outer.automaton, inner.automaton)
    var seen: Set<[Int]> = []
    // The inner phrase has not begun at -1.
    var waiting = [[0, -1]]
    while let pair = waiting.popLast() {
      guard seen.insert(pair).inserted else { continue }
      if isSpent || steps > Self.mostSteps { return true }
      for state in outer.closed([pair[0]]) {
        for place in pair[1] < 0 ? [-1] + inner.closed([0]) : inner.closed([pair[1]]) {
          // The rest of the outer phrase can always be said.
          if place == inner.end { return true }
          for step in outer.steps(from: state) {
            steps += 1
            if place < 0 {
              waiting.append([step.target, place])
              continue
            }
            for own in inner.steps(from: place) where share(step.label, own.label) {
              waiting.append([step.target, own.target])
            }
          }
        }
      }
    }
    return false
  }

  // A word that no rule names stands for any word: only a gap hears it.
  private func words(of label: PhraseAutomaton.Label) -> [WordClass] {
    switch label {
    case .any: [.unlisted]
    case .place(let place): Array(resolver.places.members(of: place))
    }
  }

  private func following(
    _ ways: [Int], in automaton: PhraseAutomaton, hearing word: WordClass
  ) -> [Int] {
    ways.flatMap { automaton.steps(from: $0) }.compactMap { step in
      switch step.label {
      case .any: step.target
      case .place(let place): resolver.places.hears(word, at: place) ? step.target : nil
      }
    }
  }

  private func share(_ one: PhraseAutomaton.Label, _ other: PhraseAutomaton.Label) -> Bool {
    guard case .place(let one) = one, case .place(let other) = other, one != other else {
      return true
    }
    return resolver.places.members(of: one).contains { resolver.places.hears($0, at: other) }
  }

  private static func key(of items: [CompiledItem]) -> String {
    items.map { item in
      switch item {
      case .word(let place, let isOptional): "\(place)" + (isOptional ? "?" : "")
      case .gap(let width): "..\(width)"
      case .choice(let rows, let isOptional):
        "(" + Set(rows.map(key)).sorted().joined(separator: "|") + (isOptional ? ")?" : ")")
      }
    }.joined(separator: " ")
  }
}
