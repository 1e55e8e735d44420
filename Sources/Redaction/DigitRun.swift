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
  fileprivate(set) var isCorrected = false
  /// Those of all runs of the text.
  private let all: [Group]
  private var places: Range<Int>
  /// Values 0–9 of all groups.
  private let values: [UInt8]

  fileprivate init(_ run: FoundRun, of runs: FoundRuns) {
    isCorrected = run.isCorrected
    all = runs.groups
    places = run.groups
    values = runs.values
  }

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

  /// The same as hexadecimal digits, of fifteen groups at most; a length above that counts as fifteen.
  var shape: UInt64 {
    var shape: UInt64 = 0
    for group in groups.prefix(15) { shape = shape << 4 | UInt64(min(group.digits.count, 15)) }
    return shape
  }

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
}

/// A run by its places among the groups of its text.
private struct FoundRun {
  var groups: Range<Int>
  var isCorrected = false
}

/// The runs of a text while they are being found: what they hold stands together.
private struct FoundRuns {
  var runs: [FoundRun] = []
  var groups: [DigitRun.Group] = []
  var values: [UInt8] = []

  /// Whether a run has spoken digits.
  func isSpoken(_ run: FoundRun) -> Bool { groups[run.groups].contains(where: \.isSpoken) }

  func count(_ run: FoundRun) -> Int {
    values.count - groups[run.groups.lowerBound].digits.lowerBound
  }

  /// The piece after the last group.
  var end: Int { groups.last?.pieces.upperBound ?? 0 }
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

  /// One group: the digits of the words that tell them, none where they are typed; and its pieces.
  private struct Part {
    var digits = SpokenDigits()
    var pieces: Range<Int>
    var isSpoken = true
  }

  /// All runs, in order.
  func runs() -> [DigitRun] {
    var found = FoundRuns()
    var index = 0
    while index < pieces.count {
      guard mayBegin(at: index), let first = part(at: index) else {
        index += 1
        continue
      }
      var run = FoundRun(groups: found.groups.count..<found.groups.count)
      append(first, to: &run, of: &found)
      while let next = nextPart(after: run, of: found) ?? misheard(after: run, of: found) {
        run.isCorrected =
          run.isCorrected
          || pieces[found.end..<next.pieces.lowerBound].contains { $0.isWord(.correction) }
        append(next, to: &run, of: &found)
      }
      index = found.end
      found.runs.append(run)
    }
    return found.runs.map { DigitRun($0, of: found) }
  }

  private func append(_ part: Part, to run: inout FoundRun, of found: inout FoundRuns) {
    let start = found.values.count
    if part.isSpoken {
      part.digits.append(to: &found.values)
    } else {
      appendTyped(pieces[part.pieces.lowerBound], to: &found.values)
    }
    found.groups.append(
      DigitRun.Group(
        digits: start..<found.values.count, pieces: part.pieces, isSpoken: part.isSpoken))
    run.groups = run.groups.lowerBound..<found.groups.count
  }

  private func appendTyped(_ piece: Piece, to values: inout [UInt8]) {
    var index = piece.range.lowerBound
    while index < piece.range.upperBound {
      let glyph = Glyph(at: index, in: cut.bytes)
      if case .digit(let digit) = glyph.kind { values.append(digit) }
      index += glyph.length
    }
  }

  @inline(__always)
  private func mayBegin(at index: Int) -> Bool {
    pieces[index].shape == .digits || pieces[index].number != nil
  }

  private func nextPart(after run: FoundRun, of found: FoundRuns) -> Part? {
    let end = found.end
    var index = end
    while index < pieces.count, index - end <= Self.widestJoint {
      if let part = part(at: index) { return part }
      let joins = pieces[index].isMark(of: Self.joints) || pieces[index].isWord(.filler)
      guard joins || (pieces[index].isWord(.correction) && found.isSpoken(run)) else { return nil }
      index += 1
    }
    return nil
  }

  /// `four oh one to eight`: a digit that a recogniser wrote as another word.
  private func misheard(after run: FoundRun, of found: FoundRuns) -> Part? {
    let index = found.end
    guard index + 1 < pieces.count, pieces[index + 1].number != nil,
      let digit = vocabulary.table[pieces[index].word].homophone, found.isSpoken(run),
      found.count(run) >= 3
    else { return nil }
    return Part(digits: [digit], pieces: index..<index + 1)
  }

  private func part(at index: Int) -> Part? {
    if pieces[index].shape == .digits {
      guard !pieces[index].isAmount else { return nil }
      return Part(pieces: index..<index + 1, isSpoken: false)
    }
    guard let number = pieces[index].number else { return nil }
    return spoken(number, at: index)
  }

  private func spoken(_ number: SpokenNumber, at index: Int) -> Part? {
    let next = index + 1 < pieces.count ? pieces[index + 1] : nil
    func part(_ digits: SpokenDigits, words: Int) -> Part {
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
        return part(SpokenDigits(repeating: value, count: count), words: 2)
      }
      guard let next, next.shape == .digits, next.length == 1,
        case .digit(let digit) = Glyph(at: next.range.lowerBound, in: cut.bytes).kind
      else { return nil }
      return part(SpokenDigits(repeating: digit, count: count), words: 2)
    case .hundred, .thousand: return nil
    }
  }

  /// `forty two`, `forty-two`, `forty`.
  private func tens(_ value: UInt8, at index: Int) -> Part {
    var part = Part(digits: [value / 10, 0], pieces: index..<index + 1)
    var end = index + 1
    let unit = end < pieces.count && pieces[end].isMark("-") ? end + 1 : end
    if unit < pieces.count, case .digit(let digit)? = pieces[unit].number, digit > 0 {
      part.digits = [value / 10, digit]
      end = unit + 1
    }
    // `fifty one hundred`.
    if end < pieces.count, pieces[end].number == .hundred {
      part.digits.append(0)
      part.digits.append(0)
      end += 1
    }
    part.pieces = index..<end
    return part
  }
}

/// The few digits for which one or two words stand.
private struct SpokenDigits: ExpressibleByArrayLiteral {
  /// The last one lowest.
  private var values: UInt32 = 0
  private var count = 0

  init(arrayLiteral digits: UInt8...) {
    for digit in digits { append(digit) }
  }

  init(repeating digit: UInt8, count: UInt8) {
    for _ in 0..<count { append(digit) }
  }

  mutating func append(_ digit: UInt8) {
    values = values << 8 | UInt32(digit)
    count += 1
  }

  func append(to digits: inout [UInt8]) {
    for place in (0..<count).reversed() {
      digits.append(UInt8(truncatingIfNeeded: values >> UInt32(place * 8)))
    }
  }
}
