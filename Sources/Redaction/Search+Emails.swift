extension Search {
  /// E-mail addresses, typed and spoken.
  func emails() -> [Find] {
    guard cut.marks.contains("@") || cut.classes.contains(.at) else { return [] }
    return pieces.indices.compactMap { index in
      if pieces[index].isMark("@") {
        return typedEmail(around: index) ?? spokenEmail(around: index)
      }
      guard pieces[index].isWord(.at) else { return nil }
      return spokenEmail(around: index)
    }
  }

  private func typedEmail(around at: Int) -> Find? {
    guard pieces[at].isAttached, piece(at + 1)?.isAttached == true else { return nil }
    var start = at
    while start > 0, pieces[start].isAttached, isLocalPart(pieces[start - 1]) { start -= 1 }
    while start < at, pieces[start].shape == .mark, !pieces[start].isMark("_") { start += 1 }
    guard start < at, let end = endOfTypedDomain(from: at + 1) else { return nil }
    start = beginOfSpokenName(before: start) ?? start
    return email(start..<end)
  }

  private func isLocalPart(_ piece: Piece) -> Bool {
    piece.shape != .mark || piece.isMark(of: [".", "_", "-", "+", "%", "'"])
  }

  private func endOfTypedDomain(from start: Int) -> Int? {
    var end = start
    while let next = piece(end), end == start || next.isAttached,
      next.shape != .mark || next.isMark(of: [".", "-"])
    {
      end += 1
    }
    while end > start, pieces[end - 1].shape == .mark { end -= 1 }
    // `name@example.com.Thanks`: the next sentence without a blank.
    if let last = piece(end - 1), !last.isWord(.topLevelDomain),
      let known = pieces[start..<end].lastIndex(where: { $0.isWord(.topLevelDomain) }),
      known > start
    {
      end = known + 1
    }
    let labels = pieces[start..<end]
    guard let last = labels.last, last.shape == .word, last.length >= 2,
      labels.contains(where: { $0.isMark(".") })
    else { return nil }
    return end
  }

  /// `jane dot doe at example dot com`, `jane at example.com`.
  private func spokenEmail(around at: Int) -> Find? {
    let isBracketed = isOpening(piece(at - 1)) && isClosing(piece(at + 1))
    guard let domain = spokenDomain(from: isBracketed ? at + 2 : at + 1) else { return nil }
    let before = isBracketed ? at - 1 : at
    let isNamed = isEmailNamed(before: at)
    // `@` between blanks is more often a place or a name than an address.
    if pieces[at].isMark("@"), !isNamed { return nil }
    let name = spokenName(
      before: before, isNamed: isNamed || vocabulary.mailProviders.contains(domain.provider))
    guard name.start < before else { return nil }
    guard
      isNamed || isBracketed || name.isMarked || isIntroduced(name.start)
        || vocabulary.mailProviders.contains(domain.provider)
    else { return nil }
    return email(name.start..<domain.end)
  }

  private func isOpening(_ piece: Piece?) -> Bool {
    piece?.isMark(of: ["(", "[", "{", "<"]) ?? false
  }

  private func isClosing(_ piece: Piece?) -> Bool {
    piece?.isMark(of: [")", "]", "}", ">"]) ?? false
  }

  private func isEmailNamed(before at: Int) -> Bool {
    let here = mentions.contains {
      $0.topic == .email && $0.pieces.upperBound <= at && at - $0.pieces.upperBound <= Self.reach
    }
    return here || context.topics.contains(.email)
  }

  private func isDot(_ index: Int) -> Bool {
    guard let mark = piece(index) else { return false }
    if mark.isMark(".") { return piece(index + 1)?.isAttached == true }
    return mark.isWord(.dot)
  }

  /// Labels and dots up to a known last label; a spoken label may be several words.
  private func spokenDomain(from start: Int) -> (end: Int, provider: String)? {
    var index = start
    var words = 0
    while words < 4, let word = piece(index), word.shape != .mark, !isDot(index) {
      words += word.isWord(.joiner) ? -1 : 1
      index += 1
    }
    guard index > start, isDot(index) else { return nil }
    let provider = text(of: start..<index)
    var end: Int?
    while isDot(index) {
      var label = index + 1
      // Brackets around a dot: `example [dot] com`.
      if isClosing(piece(label)) { label += 1 }
      guard let word = piece(label), word.shape == .word else { break }
      index = label + 1
      if word.isWord(.topLevelDomain) {
        end = index
      } else if isSpelledDomain(label) {
        index += 1
        end = index
      }
    }
    return end.map { ($0, provider) }
  }

  /// `u k`: a last label told by its letters.
  private func isSpelledDomain(_ index: Int) -> Bool {
    guard pieces[index].isLetter, piece(index + 1)?.isLetter == true else { return false }
    let label = vocabulary.table.number(of: WordKey(text(of: index..<index + 2).utf8))
    return vocabulary.table[label].classes.contains(.topLevelDomain)
  }

  /// `it's jane at example dot com`.
  private func isIntroduced(_ start: Int) -> Bool {
    guard let before = piece(start - 1) else { return true }
    return before.isWord(.addressOpening)
  }

  /// Where a spoken name before the `at` begins, and whether joined words, digits or single letters mark it as one.
  private func spokenName(before at: Int, isNamed: Bool) -> (start: Int, isMarked: Bool) {
    var start = at
    var isMarked = false
    var plainWords = 0
    while let word = piece(start - 1) {
      let isLetter = word.isLetter
      if word.shape == .digits || word.number != nil {
        isMarked = true
      } else if start < at, word.isWord(.joiner) || isTypedJoint(word) {
        isMarked = true
        plainWords = 0
      } else if word.shape == .mark {
        break
      } else if isLetter, isSpelled(start - 1, at: at) {
        isMarked = true
      } else {
        guard !vocabulary.table[word.stem].classes.contains(.addressStop),
          plainWords < (isNamed ? 3 : 1)
        else {
          break
        }
        plainWords += isLetter ? 0 : 1
      }
      start -= 1
    }
    while start < at, pieces[start].shape == .mark || pieces[start].isWord(.joiner) {
      start += 1
    }
    return (start, isMarked)
  }

  private func isTypedJoint(_ piece: Piece) -> Bool {
    piece.isMark(of: [".", "_", "-"]) && piece.isAttached
  }

  /// Whether a single letter stands beside another, a joiner or the end of the name.
  private func isSpelled(_ index: Int, at: Int) -> Bool {
    [index - 1, index + 1].contains { near in
      guard let word = piece(near), word.shape == .word else { return false }
      return near != at && (word.length == 1 || word.isWord(.joiner))
    }
  }

  /// `jane dot doe@example.com`: a typed address whose first part was spoken.
  private func beginOfSpokenName(before start: Int) -> Int? {
    guard let joint = piece(start - 1), joint.isWord(.joiner),
      let name = piece(start - 2), name.shape != .mark,
      !name.isWord(.addressStop)
    else { return nil }
    return start - 2
  }

  private func email(_ range: Range<Int>) -> Find {
    let value = range.map { index -> String in
      if let joiner = vocabulary.table[pieces[index].word].joiner { return joiner.text }
      if case .digit(let digit)? = pieces[index].number { return String(digit) }
      return pieces[index].isWord(.at) ? "@" : text(of: index..<index + 1)
    }
    return Find(kind: .email, pieces: range, value: value.joined())
  }
}
