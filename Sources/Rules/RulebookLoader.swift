public import Diagnostics

/// Reads rule files into a rulebook, or tells all that is wrong with them.
public struct RulebookLoader {
  /// Reads the files in the order given and checks them together.
  ///
  /// Every problem of every file is told in one run. Files of one folder make one pack, named by the `pack`
  /// declaration in one of them; folders below belong to it too. A policy line of a later pack replaces that of
  /// an earlier one; `extend`, `override` and `off` change rules of packs that stand before theirs. A file whose
  /// first character is `{` is read as the JSON form of rule text.
  ///
  /// - Returns: the rulebook, `nil` when there is an error among the diagnostics; these stand in the order of
  ///   the files and of their lines.
  public static func load(_ sources: [RuleSource]) -> (
    rulebook: Rulebook?, diagnostics: [Diagnostic]
  ) {
    let inputs = sources.map(RuleInput.init)
    let files = inputs.map(\.file)
    let declarations = files.map(DeclarationReader.declarations)
    var shelf = PackShelf()
    for declaration in declarations.joined() where declaration.kind == .pack {
      shelf.read(declaration)
    }
    var draft = RulebookDraft()
    for (file, declarations) in zip(files, declarations) {
      let pack = shelf.pack(of: file)?.name ?? ""
      for declaration in declarations where !file.isFull {
        draft.read(declaration, pack: pack)
      }
    }
    draft.applyChanges(packs: shelf.packs.map(\.name))
    let lists = draft.checkedWordLists(hasPack: !shelf.packs.isEmpty)
    let hasError = inputs.contains(where: \.hasError)
    // What follows from a mistake is no news, so the lints wait until there is none.
    if !hasError { RuleLints(draft).report() }
    let diagnostics = inputs.flatMap(\.diagnostics.inOrder)
    if hasError { return (nil, diagnostics) }
    let rulebook = Rulebook(
      packs: shelf.packs, rules: draft.rules, findings: draft.findings, decisions: draft.decisions,
      wordLists: lists, spelling: draft.spelling.spelling, changes: draft.changes,
      policy: draft.policy.policy, fingerprint: Fingerprint.of(sources), recordedPhrases: nil,
      laterDueLanguage: .now(draft.due.language))
    return (rulebook, diagnostics)
  }
}

extension RulebookDraft {
  /// Checks what needs all files read, and gives the word lists.
  fileprivate func checkedWordLists(hasPack: Bool) -> [String: WordList] {
    let checker = WordListChecker(wordLists)
    for phrase in phrases where !phrase.span.file.isFull {
      checker.reportUnknown(phrase.references)
      phrase.check(lists: checker.measures)
    }
    checker.reportUnknown(due.references)
    due.check(lists: checker.measures)
    for kind in emojiKinds where !kind.file.isFull { checker.reportUnknownEmoji(kind) }
    if hasPack {
      reportMissingDecisions()
      policy.check()
    }
    return Dictionary(
      wordLists.map {
        ($0.name, WordList(name: $0.name, place: $0.place, entries: .now($0.entries)))
      },
      uniquingKeysWith: { first, _ in first })
  }
}

extension [Diagnostic] {
  /// Sorted by line and column; problems of the file as a whole come first, and that there are too many last.
  fileprivate var inOrder: [Diagnostic] {
    let tooMany = RuleProblem.tooManyProblems.rawValue
    return enumerated().sorted { lhs, rhs in
      (
        lhs.element.code == tooMany ? 1 : 0, lhs.element.line ?? 0, lhs.element.column ?? 0,
        lhs.offset
      )
        < (
          rhs.element.code == tooMany ? 1 : 0, rhs.element.line ?? 0, rhs.element.column ?? 0,
          rhs.offset
        )
    }.map(\.element)
  }
}
