/// Fillers, spellings and endings as they are read; a later pack's spelling replaces an earlier one's.
struct SpellingDraft {
  private(set) var spelling = Spelling()
  private var replacementByWord: [String: (index: Int, pack: String)] = [:]
  private var endingByText: [String: (index: Int, pack: String)] = [:]
  private var fillers: Set<String> = []

  /// Reads `fillers`, `spelling` or `ending`.
  mutating func read(_ declaration: Declaration, pack: String) {
    let file = declaration.file
    let statement = declaration.head
    if declaration.kind == .fillers {
      guard statement.hasValue() else { return }
      for word in Self.words(statement.pieces, in: file) where fillers.insert(word.text).inserted {
        spelling.fillers.append(word.text)
      }
      return
    }
    guard let sides = statement.sides() else { return }
    let left = Self.words(sides.left, in: file)
    if declaration.kind == .spelling {
      readSpelling(left, sides.right, pack: pack, in: file)
    } else {
      readEnding(left, Self.words(sides.right, in: file), pack: pack)
    }
  }

  private mutating func readSpelling(
    _ left: [Span], _ right: [Range<Int>], pack: String, in file: RuleFile
  ) {
    var reader = QuoteReader(file: file, pieces: right)
    var words: [String] = []
    while let word = reader.word() {
      guard word.requireWord() else { return }
      words.append(word.text)
    }
    for word in left {
      let known = replacementByWord[word.text]
      if let known, known.pack == pack {
        word.reportTwice(inPlaceOf: spelling.replacements[known.index].words)
        continue
      }
      let index = known?.index ?? spelling.replacements.count
      if known == nil {
        spelling.replacements.append((word.text, words))
      } else {
        spelling.replacements[index] = (word.text, words)
      }
      replacementByWord[word.text] = (index, pack)
    }
  }

  private mutating func readEnding(_ left: [Span], _ right: [Span], pack: String) {
    for ending in left {
      let known = endingByText[ending.text]
      if let known, known.pack == pack {
        ending.reportTwice(inPlaceOf: spelling.endings[known.index].words)
        continue
      }
      let index = known?.index ?? spelling.endings.count
      if known == nil {
        spelling.endings.append((ending.text, right.map(\.text)))
      } else {
        spelling.endings[index] = (ending.text, right.map(\.text))
      }
      endingByText[ending.text] = (index, pack)
    }
  }

  private static func words(_ pieces: [Range<Int>], in file: RuleFile) -> [Span] {
    Statement.entries(of: pieces, in: file).map { Span(file: file, range: $0) }
      .filter { $0.requireWord() }
  }
}

extension Span {
  /// Whether it is one plain word; tells when it isn't.
  fileprivate func requireWord() -> Bool {
    guard let bad = file.scalars[range].firstIndex(where: \.isNoPartOfWord) else { return true }
    let isBlank = file.scalars[bad].isBlank
    file.report(
      .badSpelling, "`\(shown)` is not one word", at: isBlank ? range : bad..<bad + 1,
      label: isBlank ? "one word is expected; words are parted by commas" : "no part of a word")
    return false
  }

  fileprivate func reportTwice(inPlaceOf words: [String]) {
    report(
      .declaredTwice, "`\(shown)` is declared twice",
      note: "it is read as `\(words.joined(separator: " "))` already")
  }
}

extension Unicode.Scalar {
  fileprivate var isNoPartOfWord: Bool {
    switch self {
    case "(", ")", "[", "]", "{", "}", "|", "*", "\"", "\\", ",", "=": true
    default: isBlank
    }
  }
}
