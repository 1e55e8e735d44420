extension Search {
  /// Dates of birth, where one is spoken of.
  func birthDates() -> [Find] {
    var finds: [Find] = []
    for mention in mentions where mention.topic == .birthDate {
      if let found = firstDate(from: mention.pieces.upperBound, within: 8)
        ?? lastDate(before: mention.pieces.lowerBound, within: 8)
      {
        finds.append(found)
      }
    }
    if finds.isEmpty, context.topics.contains(.birthDate),
      let found = firstDate(from: 0, within: pieces.count),
      found.pieces.lowerBound <= 5 || hasYear(found.pieces),
      !mentions.contains(where: {
        $0.topic == .business && $0.pieces.upperBound <= found.pieces.lowerBound
      })
    {
      finds.append(found)
    }
    return finds
  }

  private func firstDate(from start: Int, within reach: Int) -> Find? {
    for index in start..<min(start + reach, pieces.count) {
      if let end = endOfDate(from: index) { return birthDate(index..<end) }
    }
    return nil
  }

  private func lastDate(before end: Int, within reach: Int) -> Find? {
    for index in max(0, end - reach)..<max(0, end) {
      if let dateEnd = endOfDate(from: index), dateEnd <= end, end - dateEnd <= 3 {
        return birthDate(index..<dateEnd)
      }
    }
    return nil
  }

  /// Whether a date is more than a day and a month.
  private func hasYear(_ range: Range<Int>) -> Bool {
    pieces[range].filter { $0.shape == .digits || $0.number != nil }.count > 1
  }

  private func birthDate(_ range: Range<Int>) -> Find {
    Find(kind: .birthDate, pieces: range, value: text(of: range))
  }

  private func endOfDate(from index: Int) -> Int? {
    endOfNumericDate(from: index) ?? endOfDayAndMonth(from: index) ?? endOfMonthAndDay(from: index)
      ?? endOfReadDate(from: index)
  }

  /// `04/03/1982`, `4-3-82`, `1982-03-04`, `04 03 1982`.
  private func endOfNumericDate(from start: Int) -> Int? {
    var lengths: [Int] = []
    var index = start
    while lengths.count < 3, let part = piece(index), part.shape == .digits, !part.isAmount {
      lengths.append(part.length)
      index += 1
      if lengths.count < 3, let mark = piece(index), mark.isMark(of: ["/", "-", ".", ","]) {
        index += 1
      }
    }
    let shapes = [[1, 2], [1, 2], [2, 4]]
    let isDayFirst =
      lengths.count == 3 && zip(lengths, shapes).allSatisfy { $1.contains($0) }
    let isYearFirst = lengths.count == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    if isDayFirst || isYearFirst { return index }
    if lengths.count == 1, lengths[0] == 6 || lengths[0] == 8 { return start + 1 }
    return nil
  }

  /// `4 March 1982`, `the fourth of march nineteen eighty two`; the article stays.
  private func endOfDayAndMonth(from start: Int) -> Int? {
    guard var index = endOfDay(from: start) else { return nil }
    skipFillers(&index)
    if piece(index)?.isWord(.dateJoint) == true { index += 1 }
    skipFillers(&index)
    if piece(index)?.isWord(.article) == true, piece(index + 1)?.isWord(.ordinal) == true {
      return endOfYear(from: index + 2) ?? index + 2
    }
    guard piece(index)?.isWord(.month) == true else { return nil }
    return endOfYear(from: index + 1) ?? index + 1
  }

  /// `March 4th, 1982`.
  private func endOfMonthAndDay(from start: Int) -> Int? {
    guard pieces[start].isWord(.month) else { return nil }
    var index = start + 1
    if piece(index)?.isMark(".") == true { index += 1 }
    skipFillers(&index)
    if piece(index)?.isWord(.article) == true { index += 1 }
    guard let end = endOfDay(from: index) else { return nil }
    return endOfYear(from: end) ?? end
  }

  private func skipFillers(_ index: inout Int) {
    while piece(index)?.isWord(.hesitation) == true { index += 1 }
  }

  /// `4`, `4th`, `fourth`, `twenty fourth`, `four`.
  private func endOfDay(from start: Int) -> Int? {
    guard let first = piece(start) else { return nil }
    if first.shape == .digits {
      guard first.length <= 2 else { return nil }
      if let suffix = piece(start + 1), suffix.isAttached,
        suffix.isWord(.ordinalEnding)
      {
        return start + 2
      }
      return start + 1
    }
    if first.isWord(.ordinal) { return start + 1 }
    var next = start + 1
    if piece(next)?.isMark("-") == true { next += 1 }
    switch first.number {
    case .tens?:
      guard let unit = piece(next) else { return start + 1 }
      if unit.isWord(.ordinal) { return next + 1 }
      if case .digit? = unit.number { return next + 1 }
      return start + 1
    case .digit?, .teen?: return start + 1
    default: return nil
    }
  }

  /// A year after a date: `1982`, `'82`, `nineteen eighty two`, `two thousand and five`.
  func endOfYear(from start: Int) -> Int? {
    var index = start
    if let mark = piece(index), mark.isMark(of: [",", "'"]) { index += 1 }
    if piece(index)?.isMark("'") == true { index += 1 }
    guard let first = piece(index) else { return nil }
    if first.shape == .digits {
      return [2, 4].contains(first.length) && !first.isAmount ? index + 1 : nil
    }
    guard first.number != nil else { return nil }
    var end = index
    while end - index < 5, let next = piece(end), isYearWord(next, after: end > index) {
      end += 1
    }
    while end > index, pieces[end - 1].number == nil { end -= 1 }
    return end > index ? end : nil
  }

  private func isYearWord(_ piece: Piece, after isInside: Bool) -> Bool {
    piece.number != nil || (isInside && (piece.isWord(.yearJoint) || piece.isMark("-")))
  }

  /// `oh four oh three eighty two`: day, month and year one after the other.
  private func endOfReadDate(from start: Int) -> Int? {
    guard let run = runs.first(where: { $0.pieces.lowerBound == start }), run.isSpoken,
      run.isAsLong(as: 4...8)
    else { return nil }
    return run.pieces.upperBound
  }
}
