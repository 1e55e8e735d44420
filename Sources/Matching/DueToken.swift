import Rules

/// A word of a text in which a due time is looked for.
struct DueToken {
  /// Its number in the vocabulary.
  let number: Int
  /// Its folded bytes among those of the text; figures as they are written.
  let bytes: Range<Int>
  /// What it says in figures.
  var figure: FigureValue?
  /// First Unicode scalar in the text.
  let start: Int
  /// The scalar after the last one.
  let end: Int
}

/// A part of a text as words.
struct DueTokens {
  fileprivate(set) var all: [DueToken] = []
  /// The folded bytes of all words.
  fileprivate(set) var bytes: [UInt8] = []

  /// The folded bytes of a word.
  func bytes(of token: DueToken) -> ArraySlice<UInt8> { bytes[token.bytes] }
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
  let vocabulary: DueVocabulary
  private let ordinalSuffixes: Set<[UInt8]>

  init(vocabulary: DueVocabulary, wordLists: [String: WordList]) {
    self.vocabulary = vocabulary
    ordinalSuffixes = Set(
      (wordLists["ordinal-suffix"]?.entries ?? []).compactMap { entry in
        if case .word(let text) = entry { WordFolding.folded(text.utf8) } else { nil }
      })
  }

  /// The words of a part of a text.
  func tokens(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> DueTokens {
    var tokens = DueTokens()
    tokens.all.reserveCapacity(range.count / 4 + 1)
    tokens.bytes.reserveCapacity(range.count)
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

  private func appendWord(_ part: ArraySlice<Unicode.Scalar>, to tokens: inout DueTokens) {
    let folded = fold(part, to: &tokens.bytes)
    let word = vocabulary.number(of: tokens.bytes[folded])
    func append(_ number: Int, _ bytes: Range<Int>) {
      tokens.all.append(
        DueToken(number: number, bytes: bytes, start: part.startIndex, end: part.endIndex))
    }
    if word == DueVocabulary.unknown { return append(word, folded) }
    vocabulary.forEachReading(of: word) { number in
      let isItself = number == word
      append(
        number,
        isItself ? folded : self.append(vocabulary.bytes(of: number), to: &tokens.bytes))
    }
  }

  /// Appends the folded bytes of a word; tells where they stand.
  private func fold(_ part: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) -> Range<Int> {
    let start = bytes.count
    for scalar in part {
      guard scalar.isASCII else {
        bytes.removeLast(bytes.count - start)
        return append(WordFolding.folded(part.utf8), to: &bytes)
      }
      bytes.append(WordFolding.lowered(UInt8(truncatingIfNeeded: scalar.value)))
    }
    var folded = start..<bytes.count
    while !folded.isEmpty, bytes[folded.lowerBound] == WordFolding.apostrophe {
      folded = folded.lowerBound + 1..<folded.upperBound
    }
    while !folded.isEmpty, bytes[folded.upperBound - 1] == WordFolding.apostrophe {
      folded = folded.lowerBound..<folded.upperBound - 1
    }
    return folded
  }

  private func append(_ word: some Collection<UInt8>, to bytes: inout [UInt8]) -> Range<Int> {
    let start = bytes.count
    bytes += word
    return start..<bytes.count
  }

  private func append(
    _ word: [UInt8], _ figure: FigureValue?, _ range: Range<Int>, to tokens: inout DueTokens
  ) {
    tokens.all.append(
      DueToken(
        number: vocabulary.number(of: word[...]), bytes: append(word, to: &tokens.bytes),
        figure: figure, start: range.lowerBound, end: range.upperBound))
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
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, to tokens: inout DueTokens
  ) -> Int {
    let word = scalars[range].utf8
    // An amount of money is no number of hours.
    let isMoney = range.lowerBound > 0 && scalars[range.lowerBound - 1].isCurrency
    if isMoney || range.upperBound < scalars.count && scalars[range.upperBound].isCurrency {
      append(word, nil, range, to: &tokens)
      return range.upperBound
    }
    var suffixEnd = range.upperBound
    while suffixEnd < scalars.count, scalars[suffixEnd].isInWord, !scalars[suffixEnd].isFigure {
      suffixEnd += 1
    }
    let suffix = WordFolding.folded(scalars[range.upperBound..<suffixEnd].utf8)
    if ordinalSuffixes.contains(suffix), let value = Int(String(decoding: word, as: UTF8.self)) {
      append(word + suffix, .ordinal(value), range.lowerBound..<suffixEnd, to: &tokens)
      return suffixEnd
    }
    guard Figure(word, ordinalSuffixes: [], durationSuffixes: []) != nil else {
      appendParts(scalars, range, to: &tokens)
      return range.upperBound
    }
    append(word, FigureValue(word), range, to: &tokens)
    return range.upperBound
  }

  /// `3-5` says three and five.
  private func appendParts(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, to tokens: inout DueTokens
  ) {
    for part in scalars[range].split(whereSeparator: { !$0.isFigure }) {
      append(part.utf8, FigureValue(part.utf8), part.startIndex..<part.endIndex, to: &tokens)
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
