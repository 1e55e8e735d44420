import Matching
import Rules

/// A turn that promises something, and where in it the time of each promise is told.
///
/// The time stands mostly in the words of the promise or after them, sometimes before, where it opens the clause: "By
/// Friday you will have it." It is looked for in the same sentence, not far away, and not in the words of another
/// promise.
struct PromiseText {
  /// The promises by place, those with overlapping words as one.
  let promises: [Evidence]
  private let scalars: [Unicode.Scalar]

  private static let wordsAfter = 14
  private static let wordsBefore = 10
  /// Characters in which these words are looked for.
  private static let farthest = 400
  /// Words that may open a clause before the time does: "And by Friday …".
  private static let wordsOpening = 1

  init(text: String, promises: [Evidence]) {
    scalars = Array(text.unicodeScalars)
    var kept: [Evidence] = []
    for promise in promises.sorted(by: {
      ($0.start ?? 0, -($0.end ?? 0)) < ($1.start ?? 0, -($1.end ?? 0))
    }) {
      if let last = kept.last?.end, let start = promise.start, start < last { continue }
      kept.append(promise)
    }
    self.promises = kept
  }

  /// Words that tell when the promise of an index is due, the likeliest first.
  func phrases(forPromise index: Int, finder: DueFinder) -> [DuePhrase] {
    let promise = promises[index]
    guard let start = promise.start, let end = promise.end, end <= scalars.count, start < end
    else { return [] }
    let sentence = self.sentence(around: start..<end)
    let next = index + 1 < promises.count ? promises[index + 1].start : nil
    let previous = index > 0 ? promises[index - 1].end : nil
    let last = max(end, min(sentence.upperBound, next ?? .max))
    let first = min(start, max(sentence.lowerBound, previous ?? 0))
    let from = finder.phrases(in: scalars, start..<last).filter(\.tellsTime)
    // "I come tomorrow: I'll be with you at 8:30" tells the day first and then the time of it.
    if let told = from.first, case .next(let clock) = told.meaning {
      let before = finder.phrases(in: scalars, first..<start).last
      guard let before, case .day(let day, at: nil) = before.meaning,
        !hasWords(between: before.end, and: start)
      else { return from }
      return [DuePhrase(meaning: .day(day, at: clock), start: before.start, end: told.end)] + from
    }
    if !from.isEmpty { return from }
    let before = finder.phrases(in: scalars, first..<start)
    return before.filter { $0.tellsTime && opensClause($0.start) }.reversed()
  }

  private func hasWords(between start: Int, and end: Int) -> Bool {
    scalars[start..<max(start, end)].contains(where: \.isWordPart)
  }

  private func opensClause(_ position: Int) -> Bool {
    var words = 0
    var index = position
    while index > 0, words <= Self.wordsOpening, position - index < Self.farthest,
      !endsSentence(index - 1), !Self.clauseMarks.contains(scalars[index - 1])
    {
      let isWordStart =
        scalars[index - 1].isWordPart && (index == 1 || !scalars[index - 2].isWordPart)
      if isWordStart { words += 1 }
      index -= 1
    }
    return words <= Self.wordsOpening
  }

  private static let clauseMarks: Set<Unicode.Scalar> = [",", ":", "(", "–", "—"]

  /// From after the end of the sentence before to the end of this one, but not further than a few words.
  private func sentence(around words: Range<Int>) -> Range<Int> {
    let first = moved(from: words.lowerBound, by: -Self.wordsBefore)
    let last = moved(from: words.upperBound, by: Self.wordsAfter)
    var start = words.lowerBound
    while start > first, !endsSentence(start - 1) { start -= 1 }
    var end = words.upperBound
    while end < last, !endsSentence(end) { end += 1 }
    return start..<end
  }

  /// Whether a sentence ends here: at a full stop where a blank follows and more than one letter stands before.
  private func endsSentence(_ index: Int) -> Bool {
    switch scalars[index] {
    case "!", "?", "\n", ";": return true
    case ".":
      let isLast = index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
      return isLast && index >= 2 && scalars[index - 1].isWordPart && scalars[index - 2].isWordPart
    default: return false
    }
  }

  private func moved(from index: Int, by words: Int) -> Int {
    let step = words < 0 ? -1 : 1
    var position = index
    var rest = abs(words)
    var isInWord = false
    while rest > 0, isInside(position, step), abs(position - index) < Self.farthest {
      let isWord = isWord(position, step)
      if isInWord, !isWord { rest -= 1 }
      isInWord = isWord
      if rest > 0 { position += step }
    }
    return position
  }

  private func isInside(_ position: Int, _ step: Int) -> Bool {
    step > 0 ? position < scalars.count : position > 0
  }

  private func isWord(_ position: Int, _ step: Int) -> Bool {
    scalars[step > 0 ? position : position - 1].isWordPart
  }
}

extension DuePhrase {
  /// Whether the words tell a due time rather than some other time.
  fileprivate var tellsTime: Bool { meaning != .nothing }
}

extension Unicode.Scalar {
  fileprivate var isWordPart: Bool {
    if isASCII {
      return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 || self == "'"
    }
    return properties.isAlphabetic || properties.numericType != nil || self == "’"
  }
}
