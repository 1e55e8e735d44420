import Rules

/// A walk over the words of a text, all ways that a phrase can be heard at once.
struct DueWalk {
  /// Where a way ends, and the last of what was heard on it.
  private struct Way {
    let end: Int
    var heard = nothing
  }

  /// A term heard on a way, and the one before it.
  private struct Heard {
    let term: Int
    let before: Int
  }

  private static let nothing = -1

  private let tokens: DueTokens
  /// The sorts of which a phrase may begin, by word.
  private let sorts: [DueSorts]
  private let tables: DueTables
  /// Ways, those of the innermost part last: whoever adds some takes them away again.
  private var ways: [Way] = []
  /// Rules, in the same manner.
  private var rules: [Int] = []
  private var heard: [Heard] = []
  /// What was found of all kinds.
  private var found: [(end: Int, term: HeardTerm)] = []
  /// Where in it stands what was found of each kind at each word, `nil` where nobody asked yet.
  private var known: [Range<Int>?]

  init(_ tokens: DueTokens, _ sorts: [DueSorts], _ tables: DueTables) {
    self.tokens = tokens
    self.sorts = sorts
    self.tables = tables
    known = Array(repeating: nil, count: tokens.all.count * TermKind.allCases.count)
  }

  /// The longest phrase of a due time from a word on; of two as long, the one declared later.
  mutating func longestDue(from index: Int) -> (end: Int, meaning: DueMeaning)? {
    var best: (end: Int, meaning: DueMeaning)?
    let (meanings, firstDue) = (tables.dues, tables.terms.count)
    forEachWay(of: .dues, from: index) { rule, end, heard in
      guard end >= best?.end ?? 0 else { return }
      var binder = DueBinder(heard())
      if let bound = binder.bound(meanings[rule - firstDue]) { best = (end, bound) }
    }
    return best
  }

  /// Tells of all ways in which a rule of a sort can be heard from a word on, in the order of declaration.
  private mutating func forEachWay(
    of sort: DueSorts, from index: Int, _ body: (_ rule: Int, _ end: Int, () -> [HeardTerm]) -> Void
  ) {
    var kinds: DueSorts = []
    for kind in TermKind.allCases where tables.openings.kinds(of: sort).contains(DueSorts(kind)) {
      if !heard(kind, from: index).isEmpty { kinds.insert(DueSorts(kind)) }
    }
    let firstRule = rules.count
    tables.openings.append(sort, word: tokens.all[index].number, kinds: kinds, to: &rules)
    for place in firstRule..<rules.count {
      let rule = rules[place]
      let start = ways.count
      append(tables.program.rules[rule], from: Way(end: index))
      for way in ways[start...] where way.end > index { body(rule, way.end) { terms(of: way) } }
      ways.removeLast(ways.count - start)
    }
    rules.removeLast(rules.count - firstRule)
  }

  /// What was heard on a way, in its order.
  private func terms(of way: Way) -> [HeardTerm] {
    var terms: [HeardTerm] = []
    var place = way.heard
    while place != Self.nothing {
      terms.append(found[heard[place].term].term)
      place = heard[place].before
    }
    terms.reverse()
    return terms
  }

  /// Appends all ways in which a part can be heard after a way; one for each end.
  private mutating func append(_ node: Int, from way: Way) {
    let start = ways.count
    switch tables.program.nodes[node] {
    case .word(let word):
      guard way.end < tokens.all.count, tokens.all[way.end].number == word else { return }
      ways.append(Way(end: way.end + 1, heard: way.heard))
    case .beginning(let word):
      guard way.end < tokens.all.count,
        tokens.bytes(of: tokens.all[way.end]).starts(
          with: tables.program.vocabulary.bytes(of: word))
      else { return }
      ways.append(Way(end: way.end + 1, heard: way.heard))
    case .gap(let width):
      for end in way.end...min(tokens.all.count, way.end + width) {
        ways.append(Way(end: end, heard: way.heard))
      }
    case .optional(let content):
      append(content, from: way)
      ways.append(way)
      merge(from: start)
    case .choice(let parts):
      for part in parts { append(tables.program.parts[part], from: way) }
      merge(from: start)
    case .sequence(let parts):
      append(parts, from: way)
    case .term(let kind):
      for place in heard(kind, from: way.end) {
        heard.append(Heard(term: place, before: way.heard))
        ways.append(Way(end: found[place].end, heard: heard.count - 1))
      }
    }
  }

  private mutating func append(_ parts: Range<Int>, from way: Way) {
    let start = ways.count
    ways.append(way)
    for part in parts {
      let end = ways.count
      for place in start..<end { append(tables.program.parts[part], from: ways[place]) }
      ways.removeSubrange(start..<end)
      merge(from: start)
    }
  }

  /// Keeps the first way to each end, so that ways do not multiply.
  private mutating func merge(from start: Int) {
    if ways.count - start < 2 { return }
    var kept = start
    for place in start..<ways.count {
      let way = ways[place]
      var known = start
      while known < kept, ways[known].end != way.end { known += 1 }
      if known < kept { continue }
      ways[kept] = way
      kept += 1
    }
    ways.removeLast(ways.count - kept)
  }

  /// What of a kind can be heard from a word on: places in `found`.
  private mutating func heard(_ kind: TermKind, from index: Int) -> Range<Int> {
    guard index < tokens.all.count, sorts[index].contains(DueSorts(kind)) else { return 0..<0 }
    let key = index * TermKind.allCases.count + kind.place
    if let places = known[key] { return places }
    // A word list may name the term that it is part of: there it stands for nothing.
    known[key] = 0..<0
    var terms: [(end: Int, term: HeardTerm)] = []
    if let figure = tokens.all[index].figure, figure.kind == kind {
      terms.append((index + 1, HeardTerm(figure)))
    }
    let meanings = tables.terms
    forEachWay(of: DueSorts(kind), from: index) { rule, end, heard in
      var binder = DueBinder(heard())
      guard let bound = binder.bound(meanings[rule]) else { return }
      // The term declared later counts.
      terms.removeAll { $0.end == end }
      terms.append((end, bound))
    }
    if kind == .number { addSums(to: &terms) }
    let places = found.count..<found.count + terms.count
    found += terms
    known[key] = places
    return places
  }

  /// `twenty` and `five` after it are twenty-five.
  private mutating func addSums(to terms: inout [(end: Int, term: HeardTerm)]) {
    for first in terms {
      guard case .number(let tens) = first.term, tens >= 20, tens < 100, tens % 10 == 0 else {
        continue
      }
      for place in heard(.number, from: first.end) {
        let second = found[place]
        guard case .number(let ones) = second.term, ones > 0, ones < 10 else { continue }
        if !terms.contains(where: { $0.end == second.end }) {
          terms.append((second.end, .number(tens + ones)))
        }
      }
    }
  }
}

extension FigureValue {
  /// The kind of term that it is.
  var kind: TermKind {
    switch self {
    case .number: .number
    case .ordinal: .ordinal
    case .clock: .clock
    case .date: .date
    }
  }
}

extension HeardTerm {
  fileprivate init(_ figure: FigureValue) {
    self =
      switch figure {
      case .number(let value): .number(value)
      case .ordinal(let value): .ordinal(value)
      case .clock(let value): .clock(value)
      case .date(let value): .date(value)
      }
  }
}
