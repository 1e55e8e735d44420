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
    let frequencies = WordFrequencies(rulebook: rulebook, lexicon: lexicon)
    var opened: [OpenedPhrase] = []
    var vetoes: [[CompiledVeto]] = []
    for (rule, folded) in compiler.foldedRules.enumerated() {
      for (part, role, phrases) in folded.parts {
        for phrase in phrases {
          let items = phrase.map { resolver.compiled($0) }
          let finder = AnchorFinder(frequencies: frequencies, places: resolver.places)
          for found in finder.anchored(items) {
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
    let laidOut = vetoes.map { $0.map { PhraseIndex.Veto($0, &program) } }
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

extension PhraseIndex.Veto {
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

/// Resolves the classes of a phrase to all that speech may be read as.
struct PlaceResolver {
  private let lexicon: Lexicon
  private let beginningsByClass: [WordClass: [UInt8]]
  private var heardByClass: [WordClass: [WordClass]] = [:]
  private var placesByClasses: [[WordClass]: Int32] = [:]
  private(set) var places: PlaceTable

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    places = PlaceTable(classCount: lexicon.classCount)
    beginningsByClass = Dictionary(
      lexicon.beginnings.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func compiled(_ item: PhraseItem) -> CompiledItem {
    switch item {
    case .gap(let width):
      return .gap(width)
    case .word(let classes, let isOptional):
      return .word(place: place(hearing: classes), isOptional: isOptional)
    case .choice(let rows, let isOptional):
      let compiled = rows.map { row in row.map { self.compiled($0) } }
      return .choice(compiled, isOptional: isOptional)
    }
  }

  mutating func compiled(words: Int?, phrases: [[PhraseItem]]) -> CompiledVeto {
    let compiled = phrases.map { phrase in phrase.map { self.compiled($0) } }
    let first = compiled.map { beginnings(of: $0).classes }
    return CompiledVeto(
      words: words, phrases: compiled,
      beginnings: first.map { classes in classes.map { places.intern(Array($0)) } },
      width: compiled.map(Self.width).max() ?? 0)
  }

  /// The classes that a row can begin with, `nil` where a gap lets any word be the first.
  private func beginnings(of row: [CompiledItem]) -> (classes: Set<WordClass>?, isOptional: Bool) {
    var found: Set<WordClass> = []
    for item in row {
      switch item {
      case .gap: return (nil, true)
      case .word(let place, let isOptional):
        found.formUnion(places.members(of: place))
        if !isOptional { return (found, false) }
      case .choice(let rows, var isOptional):
        for row in rows {
          let inner = beginnings(of: row)
          guard let classes = inner.classes else { return (nil, true) }
          found.formUnion(classes)
          if inner.isOptional { isOptional = true }
        }
        if !isOptional { return (found, false) }
      }
    }
    return (found, true)
  }

  private static func width(of row: [CompiledItem]) -> Int {
    row.reduce(0) { sum, item in
      switch item {
      case .word: sum + 1
      case .gap(let width): sum + width
      case .choice(let rows, _): sum + (rows.map(width).max() ?? 0)
      }
    }
  }

  mutating func place(hearing classes: [WordClass]) -> Int32 {
    if let known = placesByClasses[classes] { return known }
    let place = places.intern(classes.flatMap { heard(by: $0) })
    placesByClasses[classes] = place
    return place
  }

  private mutating func heard(by listed: WordClass) -> [WordClass] {
    if let known = heardByClass[listed] { return known }
    let heard =
      beginningsByClass[listed].map { lexicon.heard(byBeginning: $0) }
      ?? lexicon.heard(by: listed)
    heardByClass[listed] = heard
    return heard
  }
}

/// How often words are said, guessed from the rulebook's own examples, which are the only speech at hand.
private struct WordFrequencies {
  private var counts: [Int]

  init(rulebook: Rulebook, lexicon: Lexicon) {
    counts = Array(repeating: 1, count: Int(lexicon.classCount))
    var reader = WordReader()
    for rule in rulebook.rules {
      for turn in rule.examples.flatMap(\.turns) {
        reader.read(turn.text, lexicon: lexicon)
        for word in reader.words { counts[Int(word.wordClass)] += 1 }
      }
    }
  }

  func count(of classes: ArraySlice<WordClass>) -> Int {
    classes.reduce(0) { $0 + counts[Int($1)] }
  }
}

/// Finds the word of a phrase that speech hits least, and lays the phrase open there.
///
/// Where every word that must be there stands in alternatives, one choice is laid open to one variant an
/// alternative; the others stay choices, so that variants do not multiply.
private struct AnchorFinder {
  let frequencies: WordFrequencies
  let places: PlaceTable

  /// A phrase as items of which the one at `anchor` is a word that must be there.
  struct Opened {
    let items: [CompiledItem]
    let anchor: Int
    let count: Int
  }

  func anchored(_ items: [CompiledItem]) -> [Opened] {
    var best: [Opened] = []
    var least = Int.max
    for (index, item) in items.enumerated() {
      let opened = self.opened(item, at: index, in: items)
      guard !opened.isEmpty else { continue }
      let count = opened.reduce(0) { $0 + $1.count }
      if count < least { (best, least) = (opened, count) }
    }
    return best
  }

  private func opened(_ item: CompiledItem, at index: Int, in items: [CompiledItem]) -> [Opened] {
    switch item {
    case .word(let place, false):
      let count = frequencies.count(of: places.members(of: place))
      return [Opened(items: items, anchor: index, count: count)]
    case .choice(let rows, false):
      let rowsOpened = rows.map(anchored)
      // An alternative without a word that must be there can't be found by its words.
      if rowsOpened.contains(where: \.isEmpty) { return [] }
      return rowsOpened.flatMap { $0 }.map { row in
        Opened(
          items: Array(items[..<index]) + row.items + Array(items[(index + 1)...]),
          anchor: index + row.anchor, count: row.count)
      }
    case .word, .gap, .choice:
      return []
    }
  }
}
