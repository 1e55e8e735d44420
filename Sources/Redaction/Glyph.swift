/// One character of a text as far as numbers and addresses care for it.
struct Glyph {
  enum Kind: Equatable {
    case digit(UInt8)
    case letter
    case mark(Mark)
    case space
  }

  let kind: Kind
  /// Bytes.
  let length: Int

  /// Reads the character that begins at a byte; letters are those of scripts that set blanks between words.
  @inline(__always)
  init(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[index]
    guard byte < 0x80 else {
      self.init(beyondASCIIAt: index, in: bytes)
      return
    }
    let kind: Kind =
      if byte.isDigit {
        .digit(byte - 0x30)
      } else if byte.isLetter {
        .letter
      } else {
        byte > 0x20 ? .mark(Mark(code: byte)) : .space
      }
    self.init(kind: kind, length: 1)
  }

  private init(kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  private init(beyondASCIIAt index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0xA0, _): (kind, length) = (.space, 2)
    case (0xC2, 0xA3, _): (kind, length) = (.mark(.pound), 2)
    case (0xC2, 0xA5, _): (kind, length) = (.mark(.yen), 2)
    case (0xC2, 0x80...0xBF, _): (kind, length) = (.mark(.other), 2)
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): (kind, length) = (.space, 3)
    case (0xE2, 0x80, 0x90...0x95): (kind, length) = (.mark("-"), 3)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): (kind, length) = (.mark("'"), 3)
    case (0xE2, 0x82, 0xAC): (kind, length) = (.mark(.euro), 3)
    case (0xEF, 0xBC, 0x90...0x99): (kind, length) = (.digit(third - 0x90), 3)
    case (0xEF, 0xBC, 0x81...0xA0): (kind, length) = (.mark(Mark(code: third - 0x60)), 3)
    case (0xE3, 0x80, 0x80): (kind, length) = (.space, 3)
    default:
      var end = index + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      // From U+2000 on: punctuation, symbols and scripts that are written without blanks.
      (kind, length) = (byte >= 0xE2 ? .mark(.other) : .letter, end - index)
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
