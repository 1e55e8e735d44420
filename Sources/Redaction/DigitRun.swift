/// Digits that belong together, typed in groups or spoken one by one.
struct DigitRun {
  /// A typed group of digits, or one word or pair of words of a spoken number.
  struct Group {
    /// Places among the digits.
    let digits: Range<Int>
    let pieces: Range<Int>
    let isSpoken: Bool
  }

  var groups: ArraySlice<Group> { all[places] }
  /// Whether the speaker took a part of it back: "seven one no wait seven four".
  var isCorrected = false
  /// Those, too, that were left out of a part.
  private var all: [Group] = []
  private var places = 0..<0
  /// Values 0–9 of all groups.
  private var values: [UInt8] = []

  var digits: ArraySlice<UInt8> {
    guard let first = groups.first, let last = groups.last else { return [] }
    return values[first.digits.lowerBound..<last.digits.upperBound]
  }
  var count: Int { digits.count }
  var pieces: Range<Int> {
    guard let first = groups.first, let last = groups.last else { return 0..<0 }
    return first.pieces.lowerBound..<last.pieces.upperBound
  }
  var isSpoken: Bool { groups.contains(where: \.isSpoken) }

  /// How many digits each group has.
  var lengths: [Int] { groups.map(\.digits.count) }

  /// The digits of a group, counted from the first.
  func digits(ofGroup place: Int) -> ArraySlice<UInt8> {
    values[all[places.lowerBound + place].digits]
  }

  /// The pieces of a group, counted from the first.
  func pieces(ofGroup place: Int) -> Range<Int> { all[places.lowerBound + place].pieces }

  /// The run's groups of these places, counted from the first.
  func part(_ range: Range<Int>) -> DigitRun {
    var part = self
    part.isCorrected = false
    let start = places.lowerBound
    part.places = start + range.lowerBound..<start + range.upperBound
    return part
  }

  /// Whether the run is as long as a kind of number is, or longer by what was taken back.
  func isAsLong(as lengths: ClosedRange<Int>) -> Bool {
    let count = count
    return lengths.contains(count)
      || (isCorrected && count > lengths.upperBound && count < 2 * lengths.upperBound)
  }

  fileprivate mutating func append(_ digits: [UInt8], _ pieces: Range<Int>, isSpoken: Bool) {
    let start = values.count
    values += digits
    all.append(Group(digits: start..<values.count, pieces: pieces, isSpoken: isSpoken))
    places = 0..<all.count
  }
}

extension Collection<UInt8> {
  /// Values 0–9 as a text.
  var text: String { String(decoding: map { $0 + 0x30 }, as: UTF8.self) }
}

/// Finds the digit runs of a text.
struct DigitRunReader {
  let cut: CutText
  let vocabulary: Vocabulary

  private let pieces: [Piece]

  /// Most marks and fillers between two groups of one run.
  private static let widestJoint = 4
  private static let joints: MarkSet = ["-", ".", ",", "(", ")", "·"]

  init(cut: CutText, vocabulary: Vocabulary) {
    self.cut = cut
    self.vocabulary = vocabulary
    pieces = cut.pieces
  }

  /// One group: its digits, and the pieces that tell them.
  private struct Part {
    var digits: [UInt8]
    var pieces: Range<Int>
    var isSpoken = true
  }

  /// All runs, in order.
  func runs() -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < pieces.count {
      guard let first = part(at: index) else {
        index += 1
        continue
      }
      var run = DigitRun()
      run.append(first.digits, first.pieces, isSpoken: first.isSpoken)
      index = first.pieces.upperBound
      while let next = nextPart(after: run) ?? misheard(after: run) {
        run.isCorrected =
          run.isCorrected
          || pieces[index..<next.pieces.lowerBound].contains { $0.isWord(.correction) }
        run.append(next.digits, next.pieces, isSpoken: next.isSpoken)
        index = next.pieces.upperBound
      }
      runs.append(run)
    }
    return runs
  }

  private func nextPart(after run: DigitRun) -> Part? {
    let end = run.pieces.upperBound
    var index = end
    while index < pieces.count, index - end <= Self.widestJoint {
      if let part = part(at: index) { return part }
      let joins = pieces[index].isMark(of: Self.joints) || pieces[index].isWord(.filler)
      guard joins || (pieces[index].isWord(.correction) && run.isSpoken) else { return nil }
      index += 1
    }
    return nil
  }

  /// `four oh one to eight`: a digit that a recogniser wrote as another word.
  private func misheard(after run: DigitRun) -> Part? {
    let index = run.pieces.upperBound
    guard index + 1 < pieces.count, pieces[index + 1].number != nil,
      let digit = vocabulary.table[pieces[index].word].homophone, run.isSpoken, run.count >= 3
    else { return nil }
    return Part(digits: [digit], pieces: index..<index + 1)
  }

  private func part(at index: Int) -> Part? {
    if pieces[index].shape == .digits {
      guard !pieces[index].isAmount else { return nil }
      return Part(digits: digits(at: index), pieces: index..<index + 1, isSpoken: false)
    }
    guard let number = pieces[index].number else { return nil }
    return spoken(number, at: index)
  }

  private func digits(at index: Int) -> [UInt8] {
    var digits: [UInt8] = []
    cut.append(pieces[index], to: &digits)
    for place in digits.indices { digits[place] -= 0x30 }
    return digits
  }

  private func spoken(_ number: SpokenNumber, at index: Int) -> Part? {
    let next = index + 1 < pieces.count ? pieces[index + 1] : nil
    func part(_ digits: [UInt8], words: Int) -> Part {
      Part(digits: digits, pieces: index..<index + words)
    }
    switch number {
    case .digit(let value):
      if case .hundred? = next?.number { return part([value, 0, 0], words: 2) }
      if case .thousand? = next?.number { return part([value, 0, 0, 0], words: 2) }
      return part([value], words: 1)
    case .teen(let value):
      if case .hundred? = next?.number { return part([1, value - 10, 0, 0], words: 2) }
      return part([1, value - 10], words: 1)
    case .tens(let value): return tens(value, at: index)
    case .times(let count):
      if case .digit(let value)? = next?.number {
        return part(Array(repeating: value, count: Int(count)), words: 2)
      }
      guard let next, next.shape == .digits, next.length == 1,
        let digit = digits(at: index + 1).first
      else { return nil }
      return part(Array(repeating: digit, count: Int(count)), words: 2)
    case .hundred, .thousand: return nil
    }
  }

  /// `forty two`, `forty-two`, `forty`.
  private func tens(_ value: UInt8, at index: Int) -> Part {
    var part = Part(digits: [value / 10, 0], pieces: index..<index + 1)
    var end = index + 1
    let unit = end < pieces.count && pieces[end].isMark("-") ? end + 1 : end
    if unit < pieces.count, case .digit(let digit)? = pieces[unit].number, digit > 0 {
      part.digits[1] = digit
      end = unit + 1
    }
    // `fifty one hundred`.
    if end < pieces.count, pieces[end].number == .hundred {
      part.digits += [0, 0]
      end += 1
    }
    part.pieces = index..<end
    return part
  }
}
