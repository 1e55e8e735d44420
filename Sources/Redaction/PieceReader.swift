/// Cuts a text into pieces.
struct PieceReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var pieces: [Piece] = []

  /// The pieces of a text, in order.
  static func pieces(of bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> [Piece] {
    var reader = PieceReader(bytes: bytes, vocabulary: vocabulary)
    reader.read()
    reader.markAmounts()
    return reader.pieces
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    pieces.reserveCapacity(bytes.count / 4)
  }

  private mutating func read() {
    var index = 0
    while index < bytes.count {
      let glyph = Glyph(at: index, in: bytes)
      switch glyph.kind {
      case .digit: index = readDigits(from: index)
      case .letter: index = readWord(from: index)
      case .mark(let mark):
        append(.mark, index..<index + glyph.length, mark)
        index += glyph.length
      case .space: index += glyph.length
      }
    }
  }

  private mutating func readDigits(from start: Int) -> Int {
    var digits = ""
    var index = start
    while index < bytes.count {
      let glyph = Glyph(at: index, in: bytes)
      guard case .digit(let value) = glyph.kind else { break }
      digits.append(Character(Unicode.Scalar(0x30 + value)))
      index += glyph.length
    }
    append(.digits, start..<index, digits)
    return index
  }

  private mutating func readWord(from start: Int) -> Int {
    var index = start
    var hasCurlyApostrophe = false
    while index < bytes.count {
      if bytes[index].isLetter {
        index += 1
        continue
      }
      let glyph = Glyph(at: index, in: bytes)
      let end = index + glyph.length
      if glyph.kind == .mark("'"), end < bytes.count, Glyph(at: end, in: bytes).kind == .letter {
        hasCurlyApostrophe = hasCurlyApostrophe || glyph.length > 1
      } else if glyph.kind != .letter {
        break
      }
      index = end
    }
    let word = String(unsafeUninitializedCapacity: index - start) { buffer in
      for place in start..<index {
        buffer.initializeElement(at: place - start, to: bytes[place].lowercased)
      }
      return index - start
    }
    append(.word, start..<index, hasCurlyApostrophe ? word.replacing("’", with: "'") : word)
    return index
  }

  private mutating func append(_ shape: Piece.Shape, _ range: Range<Int>, _ text: String) {
    let flags = shape == .word ? vocabulary.filter.flags(of: bytes[range]) : []
    pieces.append(
      Piece(
        shape: shape, range: range, text: text,
        isAttached: pieces.last?.range.upperBound == range.lowerBound,
        isCapitalised: bytes[range.lowerBound].isCapital,
        flags: flags, number: flags.contains(.number) ? vocabulary.numbers[text] : nil))
  }

  /// `$1,299.00`, `45 pounds`, `20%`: figures that are no part of a number to be hidden.
  private mutating func markAmounts() {
    for index in pieces.indices where pieces[index].shape == .digits {
      let before = index > 0 ? pieces[index - 1].text : ""
      let end = endOfFigure(from: index)
      let after = end < pieces.count ? pieces[end].text : ""
      guard
        vocabulary.currencySigns.contains(before) || vocabulary.units.contains(after)
          || isDecimal(index..<end)
      else { continue }
      for part in index..<end { pieces[part].isAmount = true }
    }
  }

  /// `15.99`, but no part of `555.010.0199`.
  private func isDecimal(_ figure: Range<Int>) -> Bool {
    guard figure.count == 3, pieces[figure.lowerBound + 1].isMark("."),
      (1...2).contains(pieces[figure.upperBound - 1].text.utf8.count)
    else { return false }
    let before = figure.lowerBound > 0 ? pieces[figure.lowerBound - 1] : nil
    return before?.isMark(".") != true
  }

  /// The piece after `1,299.00`, given that its first digits stand at `start`.
  private func endOfFigure(from start: Int) -> Int {
    var end = start + 1
    while end + 1 < pieces.count, pieces[end].isMark(",") || pieces[end].isMark("."),
      pieces[end].isAttached, pieces[end + 1].shape == .digits, pieces[end + 1].isAttached
    {
      end += 2
    }
    return end
  }
}

/// One character of a text as far as numbers and addresses care for it.
struct Glyph {
  enum Kind: Equatable {
    case digit(UInt8)
    case letter
    case mark(String)
    case space
  }

  let kind: Kind
  /// Bytes.
  let length: Int

  /// Reads the character that begins at a byte; letters are those of scripts that set blanks between words.
  init(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[index]
    if byte < 0x80 {
      length = 1
      if byte.isDigit {
        kind = .digit(byte - 0x30)
      } else if byte.isLetter {
        kind = .letter
      } else {
        kind = byte > 0x20 ? .mark(String(Unicode.Scalar(byte))) : .space
      }
      return
    }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0xA0, _): (kind, length) = (.space, 2)
    case (0xC2, 0xA3, _): (kind, length) = (.mark("£"), 2)
    case (0xC2, 0xA5, _): (kind, length) = (.mark("¥"), 2)
    case (0xC2, 0x80...0xBF, _): (kind, length) = (.mark("·"), 2)
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): (kind, length) = (.space, 3)
    case (0xE2, 0x80, 0x90...0x95): (kind, length) = (.mark("-"), 3)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): (kind, length) = (.mark("'"), 3)
    case (0xE2, 0x82, 0xAC): (kind, length) = (.mark("€"), 3)
    case (0xEF, 0xBC, 0x90...0x99): (kind, length) = (.digit(third - 0x90), 3)
    case (0xEF, 0xBC, 0x81...0xA0):
      (kind, length) = (.mark(String(Unicode.Scalar(third - 0x60))), 3)
    case (0xE3, 0x80, 0x80): (kind, length) = (.space, 3)
    default:
      var end = index + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      // From U+2000 on: punctuation, symbols and scripts that are written without blanks.
      (kind, length) = (byte >= 0xE2 ? .mark("·") : .letter, end - index)
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isCapital: Bool { self >= 0x41 && self <= 0x5A }
  /// A letter of ASCII.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var lowercased: UInt8 { isCapital ? self | 0x20 : self }
}
