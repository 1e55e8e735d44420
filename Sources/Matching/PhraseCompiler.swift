import Rules

/// Compiles the phrases of a rulebook: first all words are folded, then places are made of them.
struct PhraseCompiler {
  private var folder: PhraseFolder
  private let running: Set<RuleStatus>
  private var foldedRules: [FoldedRule] = []

  /// A rule's phrases before the words of all rules are known.
  private struct FoldedRule {
    var parts: [(part: RulePart, role: HeardRole, phrases: [[PhraseItem]])] = []
    var vetoes: [(words: Int?, phrases: [[PhraseItem]])] = []
  }

  static func compile(_ rulebook: Rulebook, includingDrafts: Bool) -> PhraseLayout {
    let compiler = PhraseCompiler(rulebook, includingDrafts: includingDrafts)
    let lexicon = compiler.folder.lexicon
    var resolver = PlaceResolver(lexicon: lexicon)
    var finder = AnchorFinder(
      frequencies: WordFrequencies(rulebook: rulebook, lexicon: lexicon))
    var opened: [OpenedPhrase] = []
    var vetoes: [[CompiledVeto]] = []
    for (rule, folded) in compiler.foldedRules.enumerated() {
      for (part, role, phrases) in folded.parts {
        for phrase in phrases {
          let items = phrase.map { resolver.compiled($0) }
          for found in finder.anchored(items, in: resolver.places) {
            opened.append(
              OpenedPhrase(
                rule: Int32(rule), part: part, hears: RoleSet(hearing: role),
                anchor: found.anchor, items: found.items))
          }
        }
      }
      vetoes.append(folded.vetoes.map { resolver.compiled(words: $0.words, phrases: $0.phrases) })
    }
    var program = PhraseProgram()
    let laidOut = vetoes.map { $0.map { VetoLayout($0, &program) } }
    let anchored = opened.compactMap { AnchoredPhrase($0, &program) }
    return PhraseLayout(
      lexicon: lexicon, places: resolver.places, program: program, anchored: anchored,
      vetoes: laidOut)
  }

  private init(_ rulebook: Rulebook, includingDrafts: Bool) {
    running = includingDrafts ? [.draft, .trial, .stable] : [.trial, .stable]
    folder = PhraseFolder(
      lexicon: Lexicon(spelling: rulebook.spelling, wordLists: rulebook.wordLists),
      wordLists: rulebook.wordLists)
    for rule in rulebook.rules { foldedRules.append(folded(rule)) }
  }

  /// A rule that does not run keeps its place in the list, with nothing to hear.
  private mutating func folded(_ rule: Rule) -> FoldedRule {
    var folded = FoldedRule()
    guard running.contains(rule.status) else { return folded }
    for (part, heard) in rule.parts {
      folded.parts.append((part, heard.role, heard.phrases.map { folder.items(of: $0.root) }))
    }
    for veto in rule.vetoes {
      switch veto {
      case .within(let words, let phrases):
        folded.vetoes.append((words, phrases.map { folder.items(of: $0.root) }))
      case .partOf(let phrases):
        folded.vetoes.append((nil, phrases.map { folder.items(of: $0.root) }))
      }
    }
    return folded
  }
}

/// A phrase of a rule, laid open at its anchor.
private struct OpenedPhrase {
  let rule: Int32
  let part: RulePart
  let hears: RoleSet
  let anchor: Int
  let items: [CompiledItem]
}

extension AnchoredPhrase {
  /// Lays out what stands before the anchor and after it.
  fileprivate init?(_ opened: OpenedPhrase, _ program: inout PhraseProgram) {
    guard case .word(let place, _) = opened.items[opened.anchor] else { return nil }
    self.init(
      rule: opened.rule, part: opened.part, hears: opened.hears, place: place,
      left: program.append(opened.items[..<opened.anchor], isReversed: true),
      right: program.append(opened.items[(opened.anchor + 1)...], isReversed: false))
  }
}

extension VetoLayout {
  /// Lays out a veto.
  fileprivate init(_ compiled: CompiledVeto, _ program: inout PhraseProgram) {
    self.init(
      words: compiled.words, width: compiled.width,
      phrases: zip(compiled.phrases, compiled.beginnings).map { items, beginning in
        Phrase(items: program.append(items, isReversed: false), beginning: beginning ?? -1)
      })
  }
}

extension Rule {
  /// Everything that the rule listens for, and what it is for.
  var parts: [(part: RulePart, heard: Heard)] {
    heard.enumerated().map { (.heard($0.offset), $0.element) }
      + sequence.enumerated().map { (.step($0.offset), $0.element.heard) }
      + absences.enumerated().map { (.absence($0.offset), $0.element.heard) }
      + (missing.map { [(.missing, $0.heard)] } ?? [])
  }
}

/// How often words are said, guessed from the rulebook's own examples, which are the only speech at hand.
private struct WordFrequencies {
  private var counts: [Int]
  private var countByPlace: [Int] = []

  init(rulebook: Rulebook, lexicon: Lexicon) {
    counts = Array(repeating: 1, count: Int(lexicon.classCount))
    var reader = WordReader(lexicon: lexicon)
    for rule in rulebook.rules {
      for turn in rule.examples.flatMap(\.turns) {
        reader.read(turn.text)
        for word in reader.words { counts[Int(word.wordClass)] += 1 }
      }
    }
  }

  /// How often the words are said that a place hears.
  mutating func count(at place: Int32, of places: PlaceTable) -> Int {
    while countByPlace.count < places.count {
      let next = Int32(countByPlace.count)
      countByPlace.append(places.members(of: next).reduce(0) { $0 + counts[Int($1)] })
    }
    return countByPlace[Int(place)]
  }
}

/// Finds the word of a phrase that speech hits least, and lays the phrase open there.
///
/// Where every word that must be there stands in alternatives, one choice is laid open to one variant an
/// alternative; the others stay choices, so that variants do not multiply.
private struct AnchorFinder {
  private var frequencies: WordFrequencies

  init(frequencies: WordFrequencies) { self.frequencies = frequencies }

  /// A phrase as items of which the one at `anchor` is a word that must be there.
  struct Opened {
    let items: [CompiledItem]
    let anchor: Int
  }

  mutating func anchored(_ items: [CompiledItem], in places: PlaceTable) -> [Opened] {
    guard let index = anchor(of: items, in: places)?.index else { return [] }
    guard case .choice(let rows, _) = items[index] else {
      return [Opened(items: items, anchor: index)]
    }
    var opened: [Opened] = []
    for row in rows {
      for inner in anchored(row, in: places) {
        opened.append(
          Opened(
            items: Array(items[..<index]) + inner.items + items[(index + 1)...],
            anchor: index + inner.anchor))
      }
    }
    return opened
  }

  /// The item at which the phrase is laid open, and how often its words are said; `nil` where no word must be there.
  private mutating func anchor(
    of items: [CompiledItem], in places: PlaceTable
  ) -> (index: Int, count: Int)? {
    var best: (index: Int, count: Int)?
    for (index, item) in items.enumerated() {
      guard let count = count(of: item, in: places), count < best?.count ?? .max else { continue }
      best = (index, count)
    }
    return best
  }

  private mutating func count(of item: CompiledItem, in places: PlaceTable) -> Int? {
    switch item {
    case .word(let place, false): return frequencies.count(at: place, of: places)
    case .choice(let rows, false):
      var sum = 0
      for row in rows {
        // An alternative without a word that must be there can't be found by its words.
        guard let count = anchor(of: row, in: places)?.count else { return nil }
        sum += count
      }
      return sum
    case .word, .gap, .choice: return nil
    }
  }
}
