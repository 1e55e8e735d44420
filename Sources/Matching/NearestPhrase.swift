package import Rules

/// What a turn had of the phrase that it came nearest to.
package struct NearestPhrase: Sendable, Equatable {
  /// A word of the phrase beside what was said in its place.
  package enum Step: Sendable, Equatable {
    /// The word was said.
    case said(asked: String, word: String)
    /// Another word stood in its place.
    case differs(asked: String, word: String)
    /// Nothing stood in its place.
    case missing(asked: String)
    /// A word stood between, where the phrase has no room.
    case between(word: String)
  }

  /// The part of the rule that the phrase belongs to.
  package let part: RulePart
  /// The phrase as written.
  package let phrase: String
  /// The phrase with some words of its lists in place of their names.
  package let shown: String
  /// The phrase's words and the turn's, in order.
  package let steps: [Step]
  /// Words that had to be said and were.
  package let found: Int
  /// Words that had to be said.
  package let asked: Int

  /// Makes it of its parts.
  package init(
    part: RulePart, phrase: String, shown: String? = nil, steps: [Step], found: Int, asked: Int
  ) {
    self.part = part
    self.phrase = phrase
    self.shown = shown ?? phrase
    self.steps = steps
    self.found = found
    self.asked = asked
  }

  /// Thousandths of the phrase that were there; words between take a little off.
  package var nearness: Int {
    guard asked > 0 else { return 0 }
    let between = steps.count { if case .between = $0 { true } else { false } }
    return max(0, found * 1000 / asked - min(between * 10, 90))
  }
}

/// Finds the phrase of one rule that a turn came nearest to.
///
/// It is slow: for answers to people, never for every turn.
package struct NearestPhraseFinder: Sendable {
  private let places: PlaceTable
  private let phrases: [AskedPhrase]
  private var reader: WordReader

  /// Words of a turn beyond this number are not looked at, so that a hostile turn costs little.
  private static let mostWords = 1000

  private struct AskedPhrase: Sendable {
    let part: RulePart
    let text: String
    let shown: String
    let items: [AskedItem]
    /// Everything that any of its words hears.
    let hears: Set<WordClass>
  }

  /// Makes a finder for the rule at `rule`, whose words are folded as those of `index`.
  package init(index: PhraseIndex, rulebook: Rulebook, rule: Int) {
    var folder = PhraseFolder(lexicon: index.lexicon, wordLists: rulebook.wordLists)
    let folded = rulebook.rules[rule].parts.flatMap { part, heard in
      heard.phrases.map { (part, $0.text, folder.items(of: $0.root)) }
    }
    let lists = ListSpeller(lists: rulebook.wordLists)
    var maker = AskedItemMaker(lexicon: folder.lexicon)
    phrases = folded.map { part, text, items in
      let asked = items.map { maker.asked($0) }
      return AskedPhrase(
        part: part, text: text, shown: lists.spelled(text), items: asked,
        hears: Set(asked.flatMap { maker.classes(heardBy: $0) }))
    }
    reader = WordReader(lexicon: folder.lexicon)
    places = maker.places
  }

  /// The phrase of any of `parts` that the text came nearest to, `nil` where none of its words was said.
  package mutating func nearest(in text: String, among parts: Set<RulePart>) -> NearestPhrase? {
    reader.read(text)
    let words = Array(reader.words.prefix(Self.mostWords))
    let said = Set(words.map(\.wordClass))
    var best: NearestPhrase?
    for phrase in phrases
    where parts.contains(phrase.part) && !phrase.hears.isDisjoint(with: said) {
      let alignment = PhraseAlignment(words: words, places: places)
      guard let path = alignment.best(of: phrase.items), path.found > 0 else { continue }
      let near = NearestPhrase(
        part: phrase.part, phrase: phrase.text, shown: phrase.shown,
        steps: steps(of: path, words, text), found: path.found, asked: path.asked)
      if best.map({ Self.isNearer(near, $0) }) ?? true { best = near }
    }
    return best
  }

  /// More of the phrase was there; of equal parts the longer phrase tells more.
  private static func isNearer(_ one: NearestPhrase, _ other: NearestPhrase) -> Bool {
    (one.nearness, one.found) > (other.nearness, other.found)
  }

  private func steps(
    of path: PhraseAlignment.Path, _ words: [SpokenClass], _ text: String
  ) -> [NearestPhrase.Step] {
    var steps: [NearestPhrase.Step] = []
    var last: Int?
    for step in path.steps {
      let word = step.word.map { words[$0] }
      // One word may be read as two: "can't".
      let isSame = word != nil && word?.start == last
      last = word?.start
      let spoken = word.map { Self.quote($0, in: text) } ?? ""
      switch (step.asked, steps.last) {
      case (nil, _) where isSame: continue
      case (let asked?, .said(let before, let spoken)?) where isSame && step.isHeard:
        steps[steps.count - 1] = .said(asked: before + " " + asked, word: spoken)
      case (let asked?, .differs(let before, let spoken)?) where isSame && step.isHeard:
        // The word is what was heard by its ending, so it stands in no other's place.
        steps[steps.count - 1] = .missing(asked: before)
        steps.append(.said(asked: asked, word: spoken))
      case (nil, _): steps.append(.between(word: spoken))
      case (let asked?, _) where step.isHeard: steps.append(.said(asked: asked, word: spoken))
      case (let asked?, _) where word == nil || isSame: steps.append(.missing(asked: asked))
      case (let asked?, _): steps.append(.differs(asked: asked, word: spoken))
      }
    }
    return steps
  }

  private static func quote(_ word: SpokenClass, in text: String) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: word.start)
    return String(text[start..<utf8.index(start, offsetBy: word.end - word.start)])
  }
}

/// An item of a phrase that can tell what it asks for.
indirect enum AskedItem: Sendable {
  case word(asked: String, place: Int32, isOptional: Bool)
  case gap(Int)
  case choice([[AskedItem]], isOptional: Bool)
}

/// Makes items that tell what they ask for, of the words as the engine folds them.
private struct AskedItemMaker {
  private var resolver: PlaceResolver
  private let names: [WordClass: String]

  /// Alternatives that are named; of more the rest is left out.
  private static let mostNamed = 4

  init(lexicon: Lexicon) {
    resolver = PlaceResolver(lexicon: lexicon)
    var names: [WordClass: String] = [:]
    for (word, listed) in lexicon.words { names[listed] = String(decoding: word, as: UTF8.self) }
    for (word, listed) in lexicon.beginnings {
      names[listed] = String(decoding: word, as: UTF8.self) + "*"
    }
    for ending in lexicon.endings {
      names[ending.wordClass] = String(decoding: ending.suffix, as: UTF8.self)
    }
    for figure in Figure.allCases { names[figure.wordClass] = "{\(figure)}" }
    self.names = names
  }

  var places: PlaceTable { resolver.places }

  mutating func asked(_ item: PhraseItem) -> AskedItem {
    switch item {
    case .gap(let width): return .gap(width)
    case .word(let classes, let isOptional):
      return .word(
        asked: name(classes), place: resolver.place(hearing: classes), isOptional: isOptional)
    case .choice(let rows, let isOptional):
      return .choice(rows.map { row in row.map { asked($0) } }, isOptional: isOptional)
    }
  }

  func classes(heardBy item: AskedItem) -> [WordClass] {
    switch item {
    case .gap: []
    case .word(_, let place, _): Array(resolver.places.members(of: place))
    case .choice(let rows, _): rows.flatMap { $0 }.flatMap(classes)
    }
  }

  private func name(_ classes: [WordClass]) -> String {
    let all = classes.compactMap { names[$0] }
    guard all.count > 1 else { return all.first ?? "?" }
    return "(" + all.prefix(Self.mostNamed).joined(separator: "|")
      + (all.count > Self.mostNamed ? "|..." : "") + ")"
  }
}
