extension Search {
  /// International bank account numbers by country, length and checksum (ISO 13616).
  func ibans() -> [Find] {
    var finds: [Find] = []
    var characters: [UInt8] = []
    for start in pieces.indices where mayBeginIBAN(start) && !isJoinedToWord(start) {
      if let end = endOfIBAN(from: start, &characters) {
        let value = String(decoding: characters, as: UTF8.self)
        finds.append(Find(kind: .iban, pieces: start..<end, value: value))
      }
    }
    return finds
  }

  private func endOfIBAN(from start: Int, _ characters: inout [UInt8]) -> Int? {
    characters.removeAll(keepingCapacity: true)
    var index = start
    while characters.count < 34, let end = append(at: index, to: &characters) {
      index = end
      guard characters.count >= 2 else { continue }
      guard let length = IBANLengths.length(of: characters), hasCheckDigits(characters) else {
        return nil
      }
      if characters.count >= length { break }
      skipSeparator(&index)
    }
    guard IBANLengths.length(of: characters) == characters.count, Checksums.iban(characters),
      !isJoinedToWord(index)
    else { return nil }
    return index
  }

  /// Whether it is a country's two letters, or one that is spelled.
  private func mayBeginIBAN(_ index: Int) -> Bool {
    guard pieces[index].mayBeginCode else { return false }
    let range = pieces[index].range
    guard pieces[index].length == 2, range.count == 2 else { return true }
    // Two digits follow.
    if let next = piece(index + 1), next.shape == .word, next.number == nil,
      !next.isWord(.hesitation)
    {
      return false
    }
    return IBANLengths.isCountry(
      cut.bytes[range.lowerBound].lowercased, cut.bytes[range.lowerBound + 1].lowercased)
  }

  /// Two letters of the country and two digits, as far as they are told yet.
  private func hasCheckDigits(_ characters: [UInt8]) -> Bool {
    characters.prefix(4).dropFirst(2).allSatisfy(\.isDigit)
  }

  private func skipSeparator(_ index: inout Int) {
    while let next = piece(index),
      next.isMark(of: ["-", "."]) || next.isWord(.hesitation)
    {
      index += 1
    }
  }

  private func isJoinedToWord(_ index: Int) -> Bool {
    guard let here = piece(index), here.isAttached, let before = piece(index - 1) else {
      return false
    }
    return before.shape != .mark && here.shape != .mark
  }

  /// Adds the letters and digits of one piece, or of the words of a spoken number; answers the piece after it.
  private func append(at index: Int, to code: inout [UInt8]) -> Int? {
    guard let piece = piece(index), piece.shape != .mark else { return nil }
    if let letter = vocabulary.table[piece.word].letter {
      code.append(letter)
      return index + 1
    }
    if piece.isLetter, let end = endOfSpelling(from: index + 1) {
      cut.append(piece, to: &code)
      return end
    }
    if piece.isWord(.letterDigit), isLetter(index - 1) || isLetter(index + 1) {
      cut.append(piece, to: &code)
      return index + 1
    }
    if piece.number != nil, let number = spokenNumber(at: index) {
      code += number.digits.map { $0 + 0x30 }
      return number.end
    }
    guard piece.shape == .digits || piece.length <= (piece.isAttached ? 18 : 4),
      piece.shape == .digits || cut.bytes[piece.range].allSatisfy(\.isLetter)
    else { return nil }
    cut.append(piece, to: &code)
    return index + 1
  }

  /// The same of a piece that has no more letters or digits than this.
  private func append(atMost count: Int, at index: Int, to code: inout [UInt8]) -> Int? {
    let before = code.count
    guard let end = append(at: index, to: &code) else { return nil }
    if code.count - before <= count { return end }
    code.removeLast(code.count - before)
    return nil
  }

  /// The piece after `as in papa`.
  private func endOfSpelling(from start: Int) -> Int? {
    guard piece(start)?.isWord(.speller) == true else { return nil }
    let word = piece(start + 1)?.isWord(.spellerJoint) == true ? start + 2 : start + 1
    return piece(word)?.shape == .word ? word + 1 : nil
  }

  private func spokenNumber(at index: Int) -> (digits: ArraySlice<UInt8>, end: Int)? {
    for run in runs where run.pieces.contains(index) {
      for place in 0..<run.groups.count where run.pieces(ofGroup: place).lowerBound == index {
        return (run.digits(ofGroup: place), run.pieces(ofGroup: place).upperBound)
      }
    }
    return nil
  }

  private func isLetter(_ index: Int) -> Bool {
    piece(index).map { $0.isLetter && $0.number == nil } ?? false
  }

  /// British national insurance numbers: two letters, six digits, one letter of A to D (HMRC, NIM39110).
  func insuranceNumbers() -> [Find] {
    guard runs.contains(where: { $0.isAsLong(as: 6...6) }) else { return [] }
    let isNamed =
      context.topics.contains(.nationalInsurance)
      || mentions.contains { $0.topic == .nationalInsurance }
    var finds: [Find] = []
    for start in pieces.indices where pieces[start].mayBeginCode && !isJoinedToWord(start) {
      if let find = insuranceNumber(from: start, isNamed: isNamed) { finds.append(find) }
    }
    return finds
  }

  private func insuranceNumber(from start: Int, isNamed: Bool) -> Find? {
    guard let prefix = prefix(from: start),
      let run = runs.first(where: { $0.pieces.lowerBound == prefix.end }),
      run.isAsLong(as: 6...6), isNamed || isTypedAsCode(start, run)
    else { return nil }
    var index = run.pieces.upperBound
    skipSeparator(&index)
    var suffix: [UInt8] = []
    guard let end = append(atMost: 1, at: index, to: &suffix),
      InsuranceLetters.mayEnd(with: suffix), !isJoinedToWord(end)
    else { return nil }
    return Find(
      kind: .nationalInsurance, pieces: start..<end,
      value: prefix.letters + run.digits.text + String(decoding: suffix, as: UTF8.self))
  }

  /// `QQ123456C`, `QQ 12 34 56 C`.
  private func isTypedAsCode(_ start: Int, _ run: DigitRun) -> Bool {
    guard pieces[start].isCapitalised else { return false }
    let isSpaced = piece(run.pieces.upperBound).map { !$0.isAttached } ?? false
    return pieces[run.pieces.lowerBound].isAttached || isSpaced
      || run.shape == 0x222
  }

  private func prefix(from start: Int) -> (letters: String, end: Int)? {
    var bytes: [UInt8] = []
    var index = start
    while bytes.count < 2, let end = append(atMost: 2, at: index, to: &bytes) { index = end }
    skipSeparator(&index)
    guard InsuranceLetters.mayBegin(with: bytes) else { return nil }
    return (String(decoding: bytes, as: UTF8.self), index)
  }
}

extension Search {
  /// British postcodes where an address is spoken of: letters and digits as typed or spelled.
  func postcodes() -> [Find] {
    guard isAddressNamed else { return [] }
    var finds: [Find] = []
    for start in pieces.indices where !isJoinedToWord(start) {
      if let end = endOfPostcode(from: start) {
        finds.append(Find(kind: .address, pieces: start..<end, value: text(of: start..<end)))
      }
    }
    return finds
  }

  /// One or two letters, a digit, perhaps one more, a digit, two letters (BS 7666).
  func endOfPostcode(from start: Int) -> Int? {
    guard start < pieces.count, pieces[start].mayBeginCode else { return nil }
    var code: [UInt8] = []
    var index = start
    while code.count < 7, let piece = piece(index) {
      let before = code.count
      guard let end = append(atMost: 2, at: index, to: &code),
        // Two letters together are a word unless they are written as a code.
        code.count == before + 1 || code[before].isDigit || piece.isCapitalised
          || isJoinedToWord(end) || piece.isAttached
      else { return nil }
      // It begins with letters: `to` is two, but the word for a digit is none.
      if before == 0, code[0].isDigit { return nil }
      index = end
      if Self.isPostcode(code), !isJoinedToWord(index) { return index }
    }
    return nil
  }

  private static func isPostcode(_ code: [UInt8]) -> Bool {
    guard (5...7).contains(code.count) else { return false }
    let inward = code.suffix(3)
    let outward = code.dropLast(3)
    let letters = outward.prefix { $0.isLetter }.count
    let rest = outward.dropFirst(letters)
    return inward.first?.isDigit == true && inward.dropFirst().allSatisfy(\.isLetter)
      && (1...2).contains(letters) && rest.first?.isDigit == true && rest.count <= 2
  }
}

extension Piece {
  /// Whether it is a letter or two, or the name of a letter.
  fileprivate var mayBeginCode: Bool {
    shape == .word && (length <= 2 || isWord(.letterName))
  }
}
