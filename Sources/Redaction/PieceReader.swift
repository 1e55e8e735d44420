/// A text that is cut into pieces; it ends where the text does.
struct CutText {
  let bytes: UnsafeBufferPointer<UInt8>
  var pieces: [Piece] = []
  /// What any of its words may be.
  var classes: WordClasses = []
  /// The marks in it.
  var marks: MarkSet = []
  /// Whether it has digits.
  var hasDigits = false

  /// The text of a piece: letters lower-cased, digits and marks as plain ones.
  func append(_ piece: Piece, to text: inout [UInt8]) {
    if let mark = piece.mark {
      text += mark.text.utf8
      return
    }
    var index = piece.range.lowerBound
    while index < piece.range.upperBound {
      let glyph = Glyph(at: index, in: bytes)
      let end = index + glyph.length
      switch glyph.kind {
      case .digit(let digit): text.append(digit + 0x30)
      case .mark(let mark): text += mark.text.utf8
      case .letter, .space: for place in index..<end { text.append(bytes[place].lowercased) }
      }
      index = end
    }
  }

  /// The text of neighbouring pieces, without what stands between them.
  func text(of range: Range<Int>) -> String {
    var text: [UInt8] = []
    for piece in pieces[range] { append(piece, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a word ends with these bytes.
  func ends(_ piece: Piece, with ending: [UInt8]) -> Bool {
    piece.range.count >= ending.count
      && zip(bytes[piece.range].suffix(ending.count), ending).allSatisfy { $0.lowercased == $1 }
  }
}

/// Cuts a text into pieces.
struct PieceReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var cut: CutText
  private var end = -1

  /// The text's pieces, in order.
  static func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> CutText {
    var reader = PieceReader(bytes: bytes, vocabulary: vocabulary)
    reader.read()
    if reader.cut.hasDigits { reader.markAmounts() }
    return reader.cut
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    cut = CutText(bytes: bytes)
    cut.pieces.reserveCapacity(bytes.count / 6 + 4)
  }

  private mutating func read() {
    var index = 0
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index &+= 1
        continue
      }
      let word = PackedWord(at: index, in: bytes)
      if word.length > 0 {
        index = readWord(word, from: index)
        continue
      }
      let glyph = Glyph(at: index, in: bytes)
      switch glyph.kind {
      case .digit: index = readDigits(from: index)
      case .letter: index = readLongWord(from: index, WordKey())
      case .mark(let mark):
        append(mark, index..<index + glyph.length)
        index += glyph.length
      case .space: index += glyph.length
      }
    }
  }

  private mutating func readDigits(from start: Int) -> Int {
    var key = WordKey()
    var index = start
    while index < bytes.count {
      let glyph = Glyph(at: index, in: bytes)
      guard case .digit(let value) = glyph.kind else { break }
      key.append(value + 0x30)
      index += glyph.length
    }
    append(.digits, start..<index, key)
    cut.hasDigits = true
    return index
  }

  /// Most words are short and of letters alone.
  @inline(__always)
  private mutating func readWord(_ word: PackedWord, from start: Int) -> Int {
    let key = WordKey(word)
    let end = start &+ key.length
    if key.length == 8 || end < bytes.count && mayGoOn(with: bytes[end]) {
      return readLongWord(from: start, key)
    }
    append(.word, start..<end, key)
    return end
  }

  @inline(__always)
  private func mayGoOn(with byte: UInt8) -> Bool { byte >= 0x80 || byte == UInt8(ascii: "'") }

  private mutating func readLongWord(from start: Int, _ beginning: WordKey) -> Int {
    var key = beginning
    var index = start + key.length
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 { break }
      if byte.isLetter {
        key.append(byte | 0x20)
        index += 1
        continue
      }
      let glyph = Glyph(at: index, in: bytes)
      let end = index + glyph.length
      if glyph.kind == .mark("'"), end < bytes.count, Glyph(at: end, in: bytes).kind == .letter {
        key.append(UInt8(ascii: "'"))
      } else if glyph.kind == .letter {
        for place in index..<end { key.append(bytes[place]) }
      } else {
        break
      }
      index = end
    }
    append(.word, start..<index, key)
    return index
  }

  private mutating func append(_ mark: Mark, _ range: Range<Int>) {
    let classes = vocabulary.classes(of: mark)
    cut.marks.insert(mark)
    cut.classes.formUnion(classes)
    cut.pieces.append(
      Piece(
        shape: .mark, mark: mark, isAttached: end == range.lowerBound, isCapitalised: false,
        number: nil, word: .unknown, stem: .unknown, length: range.count, range: range,
        classes: classes))
    end = range.upperBound
  }

  @inline(__always)
  private mutating func append(_ shape: Piece.Shape, _ range: Range<Int>, _ key: WordKey) {
    let word = vocabulary.table.number(of: key)
    let stem = vocabulary.stem(of: key, word)
    let entry = word == .unknown ? WordTable.Entry() : vocabulary.table[word]
    cut.classes.formUnion(entry.classes)
    cut.pieces.append(
      Piece(
        shape: shape, mark: nil, isAttached: end == range.lowerBound,
        isCapitalised: bytes[range.lowerBound].isCapital, number: entry.number, word: word,
        stem: stem, length: key.length, range: range, classes: entry.classes))
    end = range.upperBound
  }

  /// `$1,299.00`, `45 pounds`, `20%`: figures that are no part of a number to be hidden.
  private mutating func markAmounts() {
    for index in cut.pieces.indices where cut.pieces[index].shape == .digits {
      let end = endOfFigure(from: index)
      guard
        (index > 0 && cut.pieces[index - 1].isWord(.currencySign))
          || (end < cut.pieces.count && cut.pieces[end].isWord(.unit)) || isDecimal(index..<end)
      else { continue }
      for part in index..<end { cut.pieces[part].isAmount = true }
    }
  }

  /// `15.99`, but no part of `555.010.0199`.
  private func isDecimal(_ figure: Range<Int>) -> Bool {
    guard figure.count == 3, cut.pieces[figure.lowerBound + 1].isMark("."),
      (1...2).contains(cut.pieces[figure.upperBound - 1].length)
    else { return false }
    return figure.lowerBound == 0 || !cut.pieces[figure.lowerBound - 1].isMark(".")
  }

  /// The piece after `1,299.00`, given that its first digits stand at `start`.
  private func endOfFigure(from start: Int) -> Int {
    let pieces = cut.pieces
    var end = start + 1
    while end + 1 < pieces.count, pieces[end].isMark(of: [",", "."]), pieces[end].isAttached,
      pieces[end + 1].shape == .digits, pieces[end + 1].isAttached
    {
      end += 2
    }
    return end
  }
}
