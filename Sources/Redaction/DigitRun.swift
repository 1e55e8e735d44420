/// Digits that belong together, typed in groups or spoken one by one.
struct DigitRun {
  /// A typed group of digits, or one word or pair of words of a spoken number.
  struct Group {
    /// Values 0–9.
    let digits: [UInt8]
    let pieces: Range<Int>
    let isSpoken: Bool
  }

  var groups: [Group]
  /// Whether the speaker took a part of it back: "seven one no wait seven four".
  var isCorrected = false

  var digits: [UInt8] { groups.flatMap(\.digits) }
  var count: Int { groups.reduce(0) { $0 + $1.digits.count } }
  var pieces: Range<Int> {
    guard let first = groups.first, let last = groups.last else { return 0..<0 }
    return first.pieces.lowerBound..<last.pieces.upperBound
  }
  var isSpoken: Bool { groups.contains(where: \.isSpoken) }

  /// The run's groups of these places.
  func part(_ range: Range<Int>) -> DigitRun { DigitRun(groups: Array(groups[range])) }

  /// Whether the run is as long as a kind of number is, or longer by what was taken back.
  func isAsLong(as lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(count)
      || (isCorrected && count > lengths.upperBound && count < 2 * lengths.upperBound)
  }
}

/// Finds the digit runs of a text.
struct DigitRunReader {
  let pieces: [Piece]
  let vocabulary: Vocabulary

  /// Most marks and fillers between two groups of one run.
  private static let widestJoint = 4

  /// All runs, in order.
  func runs() -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < pieces.count {
      guard let group = group(at: index) else {
        index += 1
        continue
      }
      var run = DigitRun(groups: [group])
      index = group.pieces.upperBound
      while let next = nextGroup(after: run) ?? misheard(after: run) {
        run.isCorrected =
          run.isCorrected || pieces[index..<next.pieces.lowerBound].contains(where: takesBack)
        run.groups.append(next)
        index = next.pieces.upperBound
      }
      runs.append(run)
    }
    return runs
  }

  private func nextGroup(after run: DigitRun) -> DigitRun.Group? {
    let end = run.pieces.upperBound
    var index = end
    while index < pieces.count, index - end <= Self.widestJoint {
      if let group = group(at: index) { return group }
      guard joins(pieces[index]) || (run.isSpoken && takesBack(pieces[index])) else { return nil }
      index += 1
    }
    return nil
  }

  private func takesBack(_ piece: Piece) -> Bool { vocabulary.corrections.contains(piece.text) }

  /// `four oh one to eight`: a digit that a recogniser wrote as another word.
  private func misheard(after run: DigitRun) -> DigitRun.Group? {
    let index = run.pieces.upperBound
    guard run.isSpoken, run.count >= 3, index + 1 < pieces.count,
      let digit = vocabulary.homophones[pieces[index].text], pieces[index + 1].number != nil
    else { return nil }
    return DigitRun.Group(digits: [digit], pieces: index..<index + 1, isSpoken: true)
  }

  private func joins(_ piece: Piece) -> Bool {
    switch piece.shape {
    case .mark: ["-", ".", ",", "(", ")", "·", "…"].contains(piece.text)
    case .word: vocabulary.fillers.contains(piece.text)
    case .digits: false
    }
  }

  private func group(at index: Int) -> DigitRun.Group? {
    let piece = pieces[index]
    if piece.shape == .digits {
      guard !piece.isAmount else { return nil }
      return DigitRun.Group(
        digits: piece.text.utf8.map { $0 - 0x30 }, pieces: index..<index + 1, isSpoken: false)
    }
    guard let number = piece.number else { return nil }
    return spoken(number, at: index)
  }

  private func spoken(_ number: SpokenNumber, at index: Int) -> DigitRun.Group? {
    let next = index + 1 < pieces.count ? pieces[index + 1] : nil
    func group(_ digits: [UInt8], words: Int) -> DigitRun.Group {
      DigitRun.Group(digits: digits, pieces: index..<index + words, isSpoken: true)
    }
    switch number {
    case .digit(let value):
      if case .hundred? = next?.number { return group([value, 0, 0], words: 2) }
      if case .thousand? = next?.number { return group([value, 0, 0, 0], words: 2) }
      return group([value], words: 1)
    case .teen(let value):
      if case .hundred? = next?.number { return group([1, value - 10, 0, 0], words: 2) }
      return group([1, value - 10], words: 1)
    case .tens(let value): return tens(value, at: index)
    case .times(let count):
      if case .digit(let value)? = next?.number {
        return group(Array(repeating: value, count: count), words: 2)
      }
      guard let next, next.shape == .digits, next.text.utf8.count == 1,
        let digit = next.text.utf8.first
      else { return nil }
      return group(Array(repeating: digit - 0x30, count: count), words: 2)
    case .hundred, .thousand: return nil
    }
  }

  /// `forty two`, `forty-two`, `forty`.
  private func tens(_ value: UInt8, at index: Int) -> DigitRun.Group {
    var digits = [value / 10, 0]
    var end = index + 1
    let unit = end < pieces.count && pieces[end].isMark("-") ? end + 1 : end
    if unit < pieces.count, case .digit(let digit)? = pieces[unit].number, digit > 0 {
      digits[1] = digit
      end = unit + 1
    }
    // `fifty one hundred`.
    if end < pieces.count, pieces[end].number == .hundred {
      digits += [0, 0]
      end += 1
    }
    return DigitRun.Group(digits: digits, pieces: index..<end, isSpoken: true)
  }
}
