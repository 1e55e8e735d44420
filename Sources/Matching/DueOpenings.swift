import Rules

/// Sorts of phrases, one bit each: a kind of term, or due times.
struct DueSorts: OptionSet, Sendable {
  let rawValue: UInt16

  static let dues = DueSorts(rawValue: 1 << 15)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ kind: TermKind) { rawValue = 1 << UInt16(kind.place) }
}

/// What phrases can begin with: most words of a turn begin none.
final class DueOpenings: Sendable {
  /// Rules that a word may begin: by word, where its rules stand in `rules`.
  private let places: [Range<Int>]
  private let rules: [Int]
  /// Rules that may begin with a kind of term, by its place.
  private let rulesByKind: [[Int]]
  /// Rules that may begin with any word.
  private let openRules: [Int]
  private let sorts: [DueSorts]
  /// Kinds that rules of a sort may begin with, by the sort's bit.
  private let kinds: [DueSorts]
  /// Sorts of which a phrase may begin with a word, also inside a term that begins another one.
  private let sortsByWord: [DueSorts]
  private let openSorts: DueSorts
  /// For each sort all that may begin with it, and itself.
  private let wider: [DueSorts]

  /// - Parameter sorts: those of the program's rules.
  init(_ program: DueProgram, _ sorts: [DueSorts]) {
    var rulesByKind = [[Int]](repeating: [], count: TermKind.allCases.count)
    var openRules: [Int] = []
    var kinds = [DueSorts](repeating: [], count: DueSorts.RawValue.bitWidth)
    var gathered = Gathered(program: program)
    for (rule, node) in program.rules.enumerated() {
      gathered.begin(rule)
      if gathered.gather(node) || gathered.isOpen { openRules.append(rule) }
      kinds[sorts[rule].place].formUnion(gathered.kinds)
      if gathered.kinds.isEmpty { continue }
      for kind in TermKind.allCases where gathered.kinds.contains(DueSorts(kind)) {
        rulesByKind[kind.place].append(rule)
      }
    }
    let wider = Self.widened(kinds)
    let openSorts = openRules.reduce(into: DueSorts()) { $0.formUnion(wider[sorts[$1].place]) }
    (places, rules) = Self.sortedByWord(gathered.words, count: program.vocabulary.count)
    var sortsByWord = [DueSorts](repeating: openSorts, count: program.vocabulary.count)
    for (word, rule) in gathered.words { sortsByWord[word].formUnion(wider[sorts[rule].place]) }
    self.sorts = sorts
    self.rulesByKind = rulesByKind
    self.openRules = openRules
    self.kinds = kinds
    self.wider = wider
    self.openSorts = openSorts
    self.sortsByWord = sortsByWord
  }

  /// The sorts of which a phrase may begin with a word.
  func sorts(ofWord word: Int) -> DueSorts {
    word == DueVocabulary.unknown ? openSorts : sortsByWord[word]
  }

  /// The sorts of which a phrase may begin with a figure of a kind.
  func sorts(ofFigure kind: TermKind) -> DueSorts { wider[kind.place] }

  /// The kinds that phrases of a sort may begin with.
  func kinds(of sort: DueSorts) -> DueSorts { kinds[sort.place] }

  /// Appends the rules of a sort that may begin with a word or with one of these kinds, in the order of declaration.
  func append(_ sort: DueSorts, word: Int, kinds: DueSorts, to found: inout [Int]) {
    let start = found.count
    func append(_ rules: some Sequence<Int>) {
      for rule in rules where sorts[rule] == sort { found.append(rule) }
    }
    if word != DueVocabulary.unknown { append(rules[places[word]]) }
    append(openRules)
    for kind in TermKind.allCases where kinds.contains(DueSorts(kind)) {
      append(rulesByKind[kind.place])
    }
    found[start...].sort()
    var kept = start
    for index in start..<found.count where index == start || found[index] != found[index - 1] {
      found.swapAt(kept, index)
      kept += 1
    }
    found.removeLast(found.count - kept)
  }

  /// The rules of each word, in the order of declaration, and where they stand.
  private static func sortedByWord(
    _ words: [(word: Int, rule: Int)], count: Int
  ) -> (places: [Range<Int>], rules: [Int]) {
    var counts = [Int](repeating: 0, count: count)
    for (word, _) in words { counts[word] += 1 }
    var places: [Range<Int>] = []
    var start = 0
    for count in counts {
      places.append(start..<start)
      start += count
    }
    var rules = [Int](repeating: 0, count: start)
    for (word, rule) in words {
      let end = places[word].upperBound
      rules[end] = rule
      places[word] = places[word].lowerBound..<end + 1
    }
    return (places, rules)
  }

  private static func widened(_ kinds: [DueSorts]) -> [DueSorts] {
    var wider = kinds.indices.map { DueSorts(rawValue: 1 << UInt16($0)) }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for sort in kinds.indices where !kinds[sort].isEmpty {
        for kind in TermKind.allCases where kinds[sort].contains(DueSorts(kind)) {
          let all = wider[kind.place].union(wider[sort])
          isGrowing = isGrowing || all != wider[kind.place]
          wider[kind.place] = all
        }
      }
    }
    return wider
  }
}

/// What the rules of a program can begin with, as it is gathered rule by rule.
private struct Gathered {
  let program: DueProgram
  /// Each word once for each rule.
  var words: [(word: Int, rule: Int)] = []
  var kinds: DueSorts = []
  /// Whether the rule may begin with a word that is not known beforehand.
  var isOpen = false
  private var rule = 0
  private var lastRules: [Int]

  init(program: DueProgram) {
    self.program = program
    lastRules = Array(repeating: -1, count: program.vocabulary.count)
  }

  mutating func begin(_ rule: Int) {
    self.rule = rule
    kinds = []
    isOpen = false
  }

  /// Gathers the beginnings of a part; tells whether it may be heard without a word.
  mutating func gather(_ node: Int) -> Bool {
    switch program.nodes[node] {
    case .word(let word):
      if lastRules[word] != rule { words.append((word, rule)) }
      lastRules[word] = rule
      return false
    case .term(let kind):
      kinds.formUnion(DueSorts(kind))
      return false
    case .beginning:
      isOpen = true
      return false
    case .gap:
      isOpen = true
      return true
    case .optional(let content):
      _ = gather(content)
      return true
    case .choice(let parts):
      var isSilent = false
      for part in parts where gather(program.parts[part]) { isSilent = true }
      return isSilent
    case .sequence(let parts):
      for part in parts where !gather(program.parts[part]) { return false }
      return true
    }
  }
}

extension DueSorts {
  /// The place of its only bit.
  fileprivate var place: Int { rawValue.trailingZeroBitCount }
}

extension TermKind {
  /// Its place among all kinds.
  var place: Int {
    switch self {
    case .number: 0
    case .ordinal: 1
    case .period: 2
    case .weekday: 3
    case .month: 4
    case .clock: 5
    case .date: 6
    case .time: 7
    case .day: 8
    }
  }
}
