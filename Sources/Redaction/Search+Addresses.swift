extension Search {
  /// Street addresses: a house number, a name, a kind of street, and what follows of town and code.
  func addresses() -> [Find] {
    guard !cut.classes.isDisjoint(with: [.street, .doubtfulStreet, .postBox]) else { return [] }
    return runs.compactMap { run in
      guard run.isAsLong(as: 1...6), !isEnding(at: run.pieces.lowerBound) else { return nil }
      return postBox(of: run) ?? address(of: run)
    }
  }

  /// `P.O. Box 3390, Bangor, ME 04401`.
  private func postBox(of run: DigitRun) -> Find? {
    guard cut.classes.contains(.postBox) else { return nil }
    let start = run.pieces.lowerBound
    let words = (max(0, start - 6)..<start).filter { pieces[$0].shape == .word }
    let phrase = vocabulary.postBoxes.first { phrase in
      words.suffix(phrase.count).map { pieces[$0].word } == phrase
    }
    guard let phrase, let index = words.suffix(phrase.count).first else { return nil }
    let number = run.part(0..<1).pieces.upperBound
    return address(index..<(endOfTown(from: number) ?? number))
  }

  private func address(_ range: Range<Int>) -> Find {
    var words: [UInt8] = []
    for piece in pieces[range] where piece.shape != .mark {
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      cut.append(piece, to: &words)
    }
    return Find(
      kind: .address, pieces: range, value: String(decoding: words, as: UTF8.self))
  }

  private func address(of run: DigitRun) -> Find? {
    var index = run.pieces.upperBound
    // `12B`.
    if let letter = piece(index), letter.isAttached, letter.isLetter {
      index += 1
    }
    guard let street = endOfStreet(from: index) else { return nil }
    var end = street
    end = endOfDwelling(from: end) ?? end
    end = endOfTown(from: end) ?? end
    let start = beginOfDwelling(before: run.pieces.lowerBound)
    return address(start..<end)
  }

  private func endOfStreet(from start: Int) -> Int? {
    var names = 0
    var isCapitalised = true
    var index = start
    while names < 4, let word = piece(index) {
      // `42nd Street`.
      let isOrdinal =
        word.shape == .digits
        && piece(index + 1).map { $0.isAttached && $0.isWord(.ordinalEnding) }
          ?? false
      if isOrdinal {
        names += 1
        index += 2
        continue
      }
      guard word.shape == .word else { return nil }
      if names > 0, isStreet(word, isCapitalised: isCapitalised) {
        let end = index + 1
        return piece(end)?.isMark(".") == true && piece(end + 1) != nil
          && word.length <= 4 ? end + 1 : end
      }
      guard !word.isWord(.streetStop), word.number == nil || isAddressNamed else {
        return nil
      }
      isCapitalised = isCapitalised && word.isCapitalised
      names += 1
      index += 1
    }
    return nil
  }

  private func isStreet(_ word: Piece, isCapitalised: Bool) -> Bool {
    if word.isWord(.street) { return true }
    return word.isWord(.doubtfulStreet)
      && (isAddressNamed || (isCapitalised && word.isCapitalised))
  }

  var isAddressNamed: Bool {
    context.topics.contains(.address) || mentions.contains { $0.topic == .address }
  }

  /// `, Apt 4B`, `flat two`.
  private func endOfDwelling(from start: Int) -> Int? {
    var index = start
    if piece(index)?.isMark(",") == true { index += 1 }
    guard let kind = piece(index), kind.isWord(.dwelling) else { return nil }
    index += 1
    if piece(index)?.isMark("#") == true { index += 1 }
    guard let number = piece(index), number.shape != .mark else { return nil }
    index += 1
    if let letter = piece(index), letter.shape != .mark,
      letter.isAttached || (number.number != nil && letter.length == 1)
    {
      index += 1
    }
    return index
  }

  /// `Flat 3, ` before a house number.
  private func beginOfDwelling(before start: Int) -> Int {
    var index = start
    // `Flat 3, 12 Elm Road` is one run of digits.
    if let kind = piece(index - 1), kind.isWord(.dwelling) { return index - 1 }
    if piece(index - 1)?.isMark(",") == true { index -= 1 }
    for length in 1...2 {
      guard let kind = piece(index - length - 1), kind.isWord(.dwelling),
        pieces[index - length..<index].allSatisfy({ $0.shape != .mark })
      else { continue }
      return index - length - 1
    }
    return start
  }

  /// `, Springfield, IL 62704`, ` springfield illinois 62704`, `, Leeds LS1 4AB`.
  private func endOfTown(from start: Int) -> Int? {
    var index = start
    var words = 0
    var end: Int?
    while words <= 5, let next = piece(index) {
      if let code = endOfPostalCode(from: index), words > 0 || index > start { return code }
      if next.isMark(",") {
        index += 1
        continue
      }
      guard next.shape == .word, !next.isWord(.streetStop) || next.isCapitalised
      else { break }
      words += 1
      index += 1
      if isAddressNamed, words <= 2, index == pieces.count, !isTyped { end = index }
      // Without a code only capitalised words right after a comma are a town.
      if next.isCapitalised, end == index - 1 || isAfterComma(index - 1) { end = index }
    }
    return end
  }

  /// Whether capitals are set, as in a text that somebody typed.
  private var isTyped: Bool { pieces.contains(where: \.isCapitalised) }

  private func isAfterComma(_ index: Int) -> Bool { piece(index - 1)?.isMark(",") ?? false }

  /// `62704`, `62704-1234`, `LS1 4AB`.
  private func endOfPostalCode(from start: Int) -> Int? {
    guard let first = piece(start) else { return nil }
    if first.shape == .digits, first.length == 5 {
      if piece(start + 1)?.isMark("-") == true, let rest = piece(start + 2),
        rest.shape == .digits, rest.length == 4
      {
        return start + 3
      }
      return start + 1
    }
    if let run = runs.first(where: { $0.pieces.lowerBound == start }), run.isSpoken,
      run.count == 5
    {
      return run.pieces.upperBound
    }
    return endOfPostcode(from: start)
  }
}
