extension Search {
  /// E-mail addresses, typed and spoken.
  func emails() -> [Find] {
    pieces.indices.compactMap { index in
      if pieces[index].isMark("@") {
        return typedEmail(around: index) ?? spokenEmail(around: index)
      }
      guard pieces[index].flags.contains(.at), vocabulary.ats.contains(pieces[index].text) else {
        return nil
      }
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
    piece.shape != .mark || [".", "_", "-", "+", "%", "'"].contains(piece.text)
  }

  private func endOfTypedDomain(from start: Int) -> Int? {
    var end = start
    while let next = piece(end), end == start || next.isAttached,
      next.shape != .mark || next.isMark(".") || next.isMark("-")
    {
      end += 1
    }
    while end > start, pieces[end - 1].shape == .mark { end -= 1 }
    // `name@example.com.Thanks`: the next sentence without a blank.
    if let last = piece(end - 1), !vocabulary.topLevelDomains.contains(last.text),
      let known = pieces[start..<end].lastIndex(where: {
        $0.shape == .word && vocabulary.topLevelDomains.contains($0.text)
      }), known > start
    {
      end = known + 1
    }
    let labels = pieces[start..<end]
    guard let last = labels.last, last.shape == .word, last.text.utf8.count >= 2,
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
    piece.map { ["(", "[", "{", "<"].contains($0.text) } ?? false
  }

  private func isClosing(_ piece: Piece?) -> Bool {
    piece.map { [")", "]", "}", ">"].contains($0.text) } ?? false
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
    return vocabulary.dots.contains(mark.text)
  }

  /// Labels and dots up to a known last label; a spoken label may be several words.
  private func spokenDomain(from start: Int) -> (end: Int, provider: String)? {
    var index = start
    var words = 0
    while words < 4, let word = piece(index), word.shape != .mark, !isDot(index) {
      words += vocabulary.joiners[word.text] == nil ? 1 : -1
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
      if vocabulary.topLevelDomains.contains(word.text) {
        end = index
      } else if word.text.utf8.count == 1, let second = piece(index), second.text.utf8.count == 1,
        vocabulary.topLevelDomains.contains(word.text + second.text)
      {
        index += 1
        end = index
      }
    }
    return end.map { ($0, provider) }
  }

  /// `it's jane at example dot com`.
  private func isIntroduced(_ start: Int) -> Bool {
    guard let before = piece(start - 1) else { return true }
    return ["it's", "its", "that's", "is"].contains(before.text)
  }

  /// Where a spoken name before the `at` begins, and whether joined words, digits or single letters mark it as one.
  private func spokenName(before at: Int, isNamed: Bool) -> (start: Int, isMarked: Bool) {
    var start = at
    var isMarked = false
    var plainWords = 0
    while let word = piece(start - 1) {
      let isLetter = word.shape == .word && word.text.utf8.count == 1
      if word.shape == .digits || word.number != nil {
        isMarked = true
      } else if start < at, vocabulary.joiners[word.text] != nil || isTypedJoint(word) {
        isMarked = true
        plainWords = 0
      } else if word.shape == .mark {
        break
      } else if isLetter, isSpelled(start - 1, at: at) {
        isMarked = true
      } else {
        guard !vocabulary.addressStops.contains(word.text.withoutGenitive),
          plainWords < (isNamed ? 3 : 1)
        else {
          break
        }
        plainWords += isLetter ? 0 : 1
      }
      start -= 1
    }
    while start < at, pieces[start].shape == .mark || vocabulary.joiners[pieces[start].text] != nil
    {
      start += 1
    }
    return (start, isMarked)
  }

  private func isTypedJoint(_ piece: Piece) -> Bool {
    piece.shape == .mark && [".", "_", "-"].contains(piece.text) && piece.isAttached
  }

  /// Whether a single letter stands beside another, a joiner or the end of the name.
  private func isSpelled(_ index: Int, at: Int) -> Bool {
    [index - 1, index + 1].contains { near in
      guard let word = piece(near), word.shape == .word else { return false }
      return near != at && (word.text.utf8.count == 1 || vocabulary.joiners[word.text] != nil)
    }
  }

  /// `jane dot doe@example.com`: a typed address whose first part was spoken.
  private func beginOfSpokenName(before start: Int) -> Int? {
    guard let joint = piece(start - 1), joint.shape == .word,
      vocabulary.joiners[joint.text] != nil, let name = piece(start - 2), name.shape != .mark,
      !vocabulary.addressStops.contains(name.text)
    else { return nil }
    return start - 2
  }

  private func email(_ range: Range<Int>) -> Find {
    let value = pieces[range].map { piece -> String in
      if let joined = vocabulary.joiners[piece.text] { return joined }
      if case .digit(let digit)? = piece.number { return String(digit) }
      return vocabulary.ats.contains(piece.text) ? "@" : piece.text
    }
    return Find(kind: .email, pieces: range, value: value.joined())
  }
}
