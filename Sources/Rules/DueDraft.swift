import Diagnostics

/// Terms and due times as they are read; word lists that they name may be declared later.
struct DueDraft {
  private(set) var language = DueLanguage()
  private var phrases: [(span: Span, root: PhraseNode)] = []
  private(set) var references: [PhraseParser.Reference] = []
  /// Where each phrase stands first in a pack.
  private var firsts: [String: Span] = [:]

  /// Reads `term` or `due`.
  mutating func read(_ declaration: Declaration, pack: String) {
    guard let sides = declaration.head.sides() else { return }
    let file = declaration.file
    for entry in Statement.entries(of: sides.left, in: file) where !file.isFull {
      let span = Span(file: file, range: entry)
      do throws(Refusal) {
        let root = try parse(span, of: declaration.kind, pack: pack)
        var reader = DueReader(
          sides.right, in: file, keyword: declaration.head.keyword, heard: root.termKinds)
        if declaration.kind == .due {
          language.dues.append(DueRule(phrase: root, meaning: try reader.due()))
        } else {
          let meaning = try reader.term()
          try requireLowerKinds(root.termKinds, for: meaning.kind, at: span)
          language.terms.append(TermRule(phrase: root, meaning: meaning))
        }
      } catch {
        span.report(error)
        // What is wrong on the right is wrong for every phrase.
        if !span.range.overlaps(error.range) { return }
      }
    }
  }

  private mutating func parse(
    _ span: Span, of kind: DeclarationKind, pack: String
  ) throws(Refusal) -> PhraseNode {
    let parsed = try PhraseParser.parse(span)
    let key = "\(pack) \(kind.rawValue) \(span.text)"
    if let first = firsts[key] {
      throw Refusal(
        .badDue, "`\(span.shown)` stands here twice", at: span.range,
        label: "it stands first at \(first.place.shown)")
    }
    firsts[key] = span
    references += parsed.references.filter { TermKind(rawValue: $0.name) == nil }
    phrases.append((span, parsed.root))
    return parsed.root
  }

  private func requireLowerKinds(
    _ kinds: Set<TermKind>, for kind: TermKind, at span: Span
  ) throws(Refusal) {
    guard
      let high = kinds.filter({ $0.rank >= max(kind.rank, 1) || kind.rank == 0 }).min(by: {
        $0.rawValue < $1.rawValue
      })
    else { return }
    throw Refusal(
      .badDue, "a {\(high.rawValue)} can't stand in a {\(kind.rawValue)}", at: span.range,
      help: "numbers, periods, weekdays and months stand for themselves; a time may hold these, "
        + "a day these and a time")
  }

  /// Tells what is wrong with the phrases, given what the word lists measure.
  func check(lists: [String: PhraseMeasure]) {
    for (span, root) in phrases where !span.file.isFull {
      let measure = PhraseMeasure.of(root, lists: lists)
      if measure.least == 0 {
        span.report(
          .nothingMustBeSaid, "nothing in this phrase must be said",
          help: "take at least one word out of [ ]; gaps and punctuation are no words")
      }
      if measure.width > PhraseMeasure.widest {
        span.report(
          .phraseTooWide, "this phrase spans up to \(measure.width) words, gaps included",
          label: "at most \(PhraseMeasure.widest) are allowed")
      }
      if measure.words > PhraseMeasure.mostWords {
        span.report(
          .tooManyWords, "this phrase expands into too many words",
          label: "at most \(PhraseMeasure.mostWords) are allowed")
      }
    }
  }
}

extension PhraseNode {
  /// What stands between braces in every way of saying it.
  fileprivate var termKinds: Set<TermKind> {
    switch self {
    case .slot(let slot): Set([TermKind(rawValue: slot.rawValue)].compactMap(\.self))
    case .list(let name): Set([TermKind(rawValue: name)].compactMap(\.self))
    case .sequence(let nodes): nodes.reduce(into: []) { $0.formUnion($1.termKinds) }
    case .choice(let nodes):
      nodes.dropFirst().reduce(nodes.first?.termKinds ?? []) { $0.intersection($1.termKinds) }
    case .word, .beginning, .optional, .gap: []
    }
  }
}
