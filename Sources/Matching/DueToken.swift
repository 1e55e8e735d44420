import Rules

/// A word of a text in which a due time is looked for.
struct DueToken {
  /// The folded word; figures as they are written.
  let word: [UInt8]
  /// What it says in figures.
  var figure: FigureValue?
  /// First Unicode scalar in the text.
  let start: Int
  /// The scalar after the last one.
  let end: Int
}

/// What figures say.
enum FigureValue: Sendable, Hashable {
  case number(Int)
  case ordinal(Int)
  case clock(FigureClock)
  case date(FigureDate)
}

/// A time of day in figures.
struct FigureClock: Sendable, Hashable {
  let hour: Int
  let minute: Int
  /// Whether it is written as a clock of 24 hours shows it: `05:30`, `17:30`.
  let isExact: Bool
}

/// Reads a text as words and figures, with what each figure says.
struct DueTokenReader: Sendable {
  private let fillers: Set<[UInt8]>
  private let replacements: [[UInt8]: [[UInt8]]]
  private let ordinalSuffixes: Set<[UInt8]>

  init(spelling: Spelling, wordLists: [String: WordList]) {
    fillers = Set(spelling.fillers.map { WordFolding.folded($0.utf8) })
    replacements = Dictionary(
      spelling.replacements.map { word, readAs in
        (WordFolding.folded(word.utf8), readAs.map { WordFolding.folded($0.utf8) })
      }, uniquingKeysWith: { first, _ in first })
    ordinalSuffixes = Set(
      (wordLists["ordinal-suffix"]?.entries ?? []).compactMap { entry in
        if case .word(let text) = entry { WordFolding.folded(text.utf8) } else { nil }
      })
  }

  /// The folded words that a word of a phrase or of a text is read as.
  func words(of word: [UInt8]) -> [[UInt8]] {
    if word.isEmpty || fillers.contains(word) { return [] }
    return replacements[word] ?? [word]
  }

  /// The words of a part of a text.
  func tokens(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [DueToken] {
    var tokens: [DueToken] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      if scalars[index].isFigure {
        let end = figureEnd(in: scalars, from: index, upTo: range.upperBound)
        index = appendFigures(scalars, start..<end, to: &tokens)
      } else if scalars[index].isInWord {
        while index < range.upperBound, scalars[index].isInWord { index += 1 }
        appendWord(scalars[start..<index], to: &tokens)
      } else {
        index += 1
      }
    }
    return tokens
  }

  private func appendWord(_ part: ArraySlice<Unicode.Scalar>, to tokens: inout [DueToken]) {
    for word in words(of: WordFolding.folded(part.utf8)) {
      tokens.append(DueToken(word: word, start: part.startIndex, end: part.endIndex))
    }
  }

  private func figureEnd(in scalars: [Unicode.Scalar], from start: Int, upTo end: Int) -> Int {
    var index = start
    while index < end {
      let joins =
        scalars[index].isASCII && UInt8(ascii: scalars[index]).isFigureSeparator
        && index + 1 < end && scalars[index + 1].isFigure && scalars[index - 1].isFigure
      guard scalars[index].isFigure || joins else { break }
      index += 1
    }
    return index
  }

  /// Appends figures and the letters that touch them, and returns where reading goes on: `14th` is one word, `5pm` two.
  private func appendFigures(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, to tokens: inout [DueToken]
  ) -> Int {
    let word = scalars[range].utf8
    // An amount of money is no number of hours.
    let isMoney = range.lowerBound > 0 && scalars[range.lowerBound - 1].isCurrency
    if isMoney || range.upperBound < scalars.count && scalars[range.upperBound].isCurrency {
      tokens.append(DueToken(word: word, start: range.lowerBound, end: range.upperBound))
      return range.upperBound
    }
    var suffixEnd = range.upperBound
    while suffixEnd < scalars.count, scalars[suffixEnd].isInWord, !scalars[suffixEnd].isFigure {
      suffixEnd += 1
    }
    let suffix = WordFolding.folded(scalars[range.upperBound..<suffixEnd].utf8)
    if ordinalSuffixes.contains(suffix), let value = Int(String(decoding: word, as: UTF8.self)) {
      tokens.append(
        DueToken(
          word: word + suffix, figure: .ordinal(value), start: range.lowerBound, end: suffixEnd))
      return suffixEnd
    }
    guard Figure(word, ordinalSuffixes: [], durationSuffixes: []) != nil else {
      appendParts(scalars, range, to: &tokens)
      return range.upperBound
    }
    tokens.append(
      DueToken(
        word: word, figure: FigureValue(word), start: range.lowerBound, end: range.upperBound))
    return range.upperBound
  }

  /// `3-5` says three and five.
  private func appendParts(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, to tokens: inout [DueToken]
  ) {
    for part in scalars[range].split(whereSeparator: { !$0.isFigure }) {
      tokens.append(
        DueToken(
          word: part.utf8, figure: FigureValue(part.utf8), start: part.startIndex,
          end: part.endIndex))
    }
  }
}

extension FigureValue {
  /// What a figure says, `nil` where that can't be told: whether 3/4 is in March or in April.
  fileprivate init?(_ word: [UInt8]) {
    let parts = word.split { $0.isFigureSeparator }.map { String(decoding: $0, as: UTF8.self) }
    let values = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard values.count == parts.count, let first = values.first else { return nil }
    let separator = word.first { $0.isFigureSeparator }
    switch (separator, values.count) {
    case (nil, 1): self = .number(first)
    case (UInt8(ascii: ":"), 2...3), (UInt8(ascii: "."), 2):
      guard first <= 24, values[1] < 60, parts[1].utf8.count == 2 else { return nil }
      self = .clock(
        FigureClock(
          hour: first, minute: values[1], isExact: first > 12 || parts[0].hasPrefix("0")))
    case (UInt8(ascii: "-"), 3), (UInt8(ascii: "."), 3), (UInt8(ascii: "/"), 2...3):
      guard let date = FigureDate(values, separator: separator) else { return nil }
      self = .date(date)
    default: return nil
    }
  }
}

extension FigureDate {
  /// The year first, or last; of day and month the day first after dots, and where only one of them can be a month.
  fileprivate init?(_ values: [Int], separator: UInt8?) {
    var rest = values
    var year: Int?
    if values.count == 3 {
      let isFirst = values[0] > 31
      year = isFirst ? rest.removeFirst() : rest.removeLast()
      if isFirst {
        self.init(year: year, month: rest[0], day: rest[1])
        return
      }
      if let short = year, short < 100 { year = 2000 + short }
    }
    let isDayFirst = separator == UInt8(ascii: ".") || rest[0] > 12
    guard isDayFirst || rest[1] > 12 || rest[0] == rest[1] else { return nil }
    self.init(year: year, month: rest[isDayFirst ? 1 : 0], day: rest[isDayFirst ? 0 : 1])
  }
}

extension Unicode.Scalar {
  fileprivate var isFigure: Bool { value &- 0x30 < 10 }

  fileprivate var isInWord: Bool {
    isASCII ? ByteTable.folded[Int(value)] != 0 : WordFolding.isWordScalar(self)
  }

  fileprivate var isCurrency: Bool {
    self == "%" || properties.generalCategory == .currencySymbol
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var utf8: [UInt8] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return Array(String(view).utf8)
  }
}
