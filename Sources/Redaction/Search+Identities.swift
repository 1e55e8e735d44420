extension Search {
  /// International bank account numbers by country, length and checksum (ISO 13616).
  func ibans() -> [Find] {
    pieces.indices.compactMap { start in
      guard pieces[start].mayBeginCode, !isJoinedToWord(start) else { return nil }
      var characters: [UInt8] = []
      var index = start
      while let next = self.characters(at: index), characters.count < 34 {
        characters += next.characters
        index = next.end
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
      return Find(
        kind: .iban, pieces: start..<index, value: String(decoding: characters, as: UTF8.self))
    }
  }

  /// Two letters of the country and two digits, as far as they are told yet.
  private func hasCheckDigits(_ characters: [UInt8]) -> Bool {
    characters.prefix(4).dropFirst(2).allSatisfy(\.isDigit)
  }

  private func skipSeparator(_ index: inout Int) {
    while let next = piece(index),
      next.isMark("-") || next.isMark(".") || ["um", "uh", "er"].contains(next.text)
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

  /// Letters and digits of one piece, or of the words of a spoken number.
  private func characters(at index: Int) -> (characters: [UInt8], end: Int)? {
    guard let piece = piece(index) else { return nil }
    if piece.flags.contains(.letterName), let letter = vocabulary.letterNames[piece.text] {
      return (Array(letter.utf8), index + 1)
    }
    if piece.text.utf8.count == 1, piece.shape == .word, let speller = self.piece(index + 1),
      vocabulary.spellers.contains(speller.text)
    {
      // "p as in papa".
      let word = self.piece(index + 2)?.text == "in" ? index + 3 : index + 2
      if self.piece(word)?.shape == .word { return (Array(piece.text.utf8), word + 1) }
    }
    if piece.text == "o", isLetter(index - 1) || isLetter(index + 1) {
      return ([UInt8(ascii: "o")], index + 1)
    }
    if piece.number != nil,
      let group = runs.lazy.flatMap(\.groups).first(where: {
        $0.pieces.lowerBound == index
      })
    {
      return (group.digits.map { $0 + 0x30 }, group.pieces.upperBound)
    }
    guard piece.shape != .mark, piece.shape == .digits || piece.text.utf8.count <= 18,
      piece.isAttached || piece.text.utf8.count <= 4 || piece.shape == .digits,
      piece.text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x27 })
    else {
      return nil
    }
    return (Array(piece.text.utf8), index + 1)
  }

  private func isLetter(_ index: Int) -> Bool {
    piece(index).map { $0.shape == .word && $0.text.utf8.count == 1 && $0.number == nil } ?? false
  }

  /// British national insurance numbers: two letters, six digits, one letter of A to D (HMRC, NIM39110).
  func insuranceNumbers() -> [Find] {
    let isNamed =
      context.topics.contains(.nationalInsurance)
      || mentions.contains { $0.topic == .nationalInsurance }
    return pieces.indices.compactMap { start in
      guard pieces[start].mayBeginCode, !isJoinedToWord(start),
        let prefix = prefix(from: start),
        let run = runs.first(where: { $0.pieces.lowerBound == prefix.end }),
        run.isAsLong(as: 6...6), isNamed || isTypedAsCode(start, run)
      else { return nil }
      var index = run.pieces.upperBound
      skipSeparator(&index)
      guard let last = characters(at: index), last.characters.count == 1,
        Array("abcd".utf8).contains(last.characters[0]), !isJoinedToWord(last.end)
      else { return nil }
      return Find(
        kind: .nationalInsurance, pieces: start..<last.end,
        value: prefix.letters + run.digits.text
          + String(decoding: last.characters, as: UTF8.self))
    }
  }

  /// `QQ123456C`, `QQ 12 34 56 C`.
  private func isTypedAsCode(_ start: Int, _ run: DigitRun) -> Bool {
    guard pieces[start].isCapitalised else { return false }
    let isSpaced = piece(run.pieces.upperBound).map { !$0.isAttached } ?? false
    return pieces[run.pieces.lowerBound].isAttached || isSpaced
      || run.groups.map(\.digits.count) == [2, 2, 2]
  }

  private func prefix(from start: Int) -> (letters: String, end: Int)? {
    var bytes: [UInt8] = []
    var index = start
    while bytes.count < 2, let next = characters(at: index), next.characters.count <= 2 {
      bytes += next.characters
      index = next.end
    }
    skipSeparator(&index)
    let letters = String(decoding: bytes, as: UTF8.self)
    guard bytes.count == 2, bytes.allSatisfy(\.isLetter),
      !Array("dfiquv".utf8).contains(bytes[0]), !Array("dfioquv".utf8).contains(bytes[1]),
      !["bg", "gb", "nk", "kn", "tn", "nt", "zz"].contains(letters)
    else { return nil }
    return (letters, index)
  }
}

extension Search {
  /// British postcodes where an address is spoken of: letters and digits as typed or spelled.
  func postcodes() -> [Find] {
    guard isAddressNamed else { return [] }
    return pieces.indices.compactMap { start in
      guard !isJoinedToWord(start), let end = endOfPostcode(from: start) else { return nil }
      return Find(kind: .address, pieces: start..<end, value: text(of: start..<end))
    }
  }

  /// One or two letters, a digit, perhaps one more, a digit, two letters (BS 7666).
  func endOfPostcode(from start: Int) -> Int? {
    var code: [UInt8] = []
    var index = start
    while code.count < 7, let next = characters(at: index), next.characters.count <= 2,
      let piece = piece(index),
      // Two letters together are a word unless they are written as a code.
      next.characters.count == 1 || next.characters[0].isDigit || piece.isCapitalised
        || isJoinedToWord(next.end) || piece.isAttached
    {
      code += next.characters
      index = next.end
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
    shape == .word && (text.utf8.count <= 2 || flags.contains(.letterName))
  }
}

/// How long the account numbers of each country are (SWIFT, IBAN registry).
enum IBANLengths {
  /// The length of the number that begins with these letters; `nil` for no known country.
  static func length(of characters: [UInt8]) -> Int? {
    guard characters.count >= 2 else { return nil }
    return lengths[String(decoding: characters[..<2], as: UTF8.self)]
  }

  private static let lengths: [String: Int] = [
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22,
    "br": 29, "by": 28, "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28,
    "ee": 20, "eg": 29, "es": 24, "fi": 18, "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23,
    "gl": 18, "gr": 27, "gt": 28, "hr": 21, "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26,
    "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "lc": 32, "li": 21, "lt": 20, "lu": 20,
    "lv": 21, "ly": 25, "mc": 27, "md": 24, "me": 22, "mk": 19, "mr": 27, "mt": 31, "mu": 30,
    "nl": 18, "no": 15, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22,
    "sa": 24, "sc": 31, "sd": 18, "se": 24, "si": 19, "sk": 24, "sm": 27, "st": 25, "sv": 28,
    "tl": 23, "tn": 24, "tr": 26, "ua": 29, "va": 22, "vg": 24, "xk": 20,
  ]
}
