import Diagnostics

/// Checks that word lists name lists that exist, in no circle and not too deep, and measures them.
struct WordListChecker {
  /// How deep lists may name lists.
  private static let deepestNesting = 16
  /// How many names a suggestion is picked from: more would make a hostile file slow.
  private static let mostCandidates = 500

  private let lists: [WordListDraft]
  private let indexByName: [String: Int]
  private let named: [[Int]]
  private(set) var measures: [String: PhraseMeasure] = [:]

  /// Checks the lists; names are unique among them.
  init(_ lists: [WordListDraft]) {
    self.lists = lists
    var indexByName: [String: Int] = [:]
    for (index, list) in lists.enumerated() { indexByName[list.name] = index }
    self.indexByName = indexByName
    named = lists.map { list in Set(list.references.compactMap { indexByName[$0.name] }).sorted() }
    for list in lists { reportUnknown(list.references) }
    measureAll()
  }

  /// Tells of references to lists that are not declared; a slot needs no list.
  func reportUnknown(_ references: [PhraseParser.Reference]) {
    for reference in references where indexByName[reference.name] == nil {
      if Slot(rawValue: reference.name) != nil { continue }
      if reference.span.file.isFull { return }
      let meant = Suggestion.nearest(
        to: reference.name, in: lists.prefix(Self.mostCandidates).map(\.name))
      reference.span.report(
        .unknownWordList, "no word list is named `\(reference.name)`",
        help: meant.map { "did you mean `{\($0)}`?" })
    }
  }

  /// Tells of a kind of emoji that no list has.
  func reportUnknownEmoji(_ kind: Span) {
    let name = WordListDraft.emojiPrefix + kind.text
    guard indexByName[name] == nil else { return }
    let kinds = lists.lazy.filter(\.isEmoji).prefix(Self.mostCandidates).map {
      String($0.name.dropFirst(WordListDraft.emojiPrefix.count))
    }
    let meant = Suggestion.nearest(to: kind.text, in: kinds)
    kind.report(
      .unknownWordList, "no word list is named `\(WordListDraft.emojiPrefix + kind.shown)`",
      help: meant.map { "did you mean `\($0)`?" } ?? "declare it: words \(name) = :-(, …")
  }

  // In topological order, and without recursion: a chain of lists may be as long as the file.
  private mutating func measureAll() {
    var users = [[Int]](repeating: [], count: lists.count)
    var open = named.map(\.count)
    var depths = [Int](repeating: 1, count: lists.count)
    for (index, targets) in named.enumerated() {
      for target in targets { users[target].append(index) }
    }
    var ready = lists.indices.filter { open[$0] == 0 }
    while let index = ready.popLast() {
      let list = lists[index]
      measures[list.name] = .choice(of: list.entries, lists: measures)
      if depths[index] == Self.deepestNesting + 1 {
        list.span.report(
          .nestingTooDeep, "word lists name each other deeper than \(Self.deepestNesting)")
      }
      for user in users[index] {
        depths[user] = max(depths[user], depths[index] + 1)
        open[user] -= 1
        if open[user] == 0 { ready.append(user) }
      }
    }
    reportCircles(unmeasured: open.map { $0 > 0 })
  }

  // Every list that is left names another that is left, so following those names must come round.
  private func reportCircles(unmeasured: [Bool]) {
    var seen = [Bool](repeating: false, count: lists.count)
    for start in lists.indices where unmeasured[start] && !seen[start] {
      var path: [Int] = []
      var current = start
      while !seen[current] {
        seen[current] = true
        path.append(current)
        guard let next = named[current].first(where: { unmeasured[$0] }) else { break }
        current = next
      }
      guard let first = path.firstIndex(of: current) else { continue }
      report(circle: path[first...])
    }
  }

  private func report(circle: ArraySlice<Int>) {
    guard let first = circle.first else { return }
    var names = circle.prefix(6).map { "`\(lists[$0].name)`" }
    if circle.count > 6 { names.append("…") }
    names.append("`\(lists[first].name)`")
    lists[first].span.report(
      .circularWordLists, "word lists name each other in a circle",
      label: names.joined(separator: " → "))
  }
}
