/// A word of a turn: what it is read as, and where it stands in the UTF-8 text.
struct SpokenClass {
  var wordClass: WordClass
  let start: Int
  var end: Int
}

/// The words of a turn, in memory that is kept from turn to turn.
struct SpokenWords {
  private var kept: [SpokenClass] = []
  private(set) var count = 0

  /// The words, in order.
  var all: ArraySlice<SpokenClass> { kept[..<count] }

  mutating func removeAll() { count = 0 }

  /// A listed word said twice in a row is a stutter, and counts once.
  @inline(__always)
  mutating func append(_ wordClass: WordClass, start: Int, end: Int) {
    if count > 0, kept[count - 1].wordClass == wordClass, wordClass != .unlisted,
      !wordClass.isFigure, kept[count - 1].start != start
    {
      kept[count - 1].end = end
      return
    }
    let word = SpokenClass(wordClass: wordClass, start: start, end: end)
    if count < kept.count { kept[count] = word } else { kept.append(word) }
    count += 1
  }
}

/// Reads a text as words: splits, folds, looks up, leaves out fillers and stutters.
///
/// Speech repeats few words often, so readings are kept in a small direct-mapped cache by the word's lower-cased
/// bytes; only a word that is new, long or not ASCII is folded and looked up in full.
struct WordReader {
  private var spoken = SpokenWords()
  /// Whether every byte of the last text was ASCII, so that bytes count scalars.
  private(set) var isASCII = true
  private let lexicon: Lexicon
  private var cache: [CachedReading]
  private var folded: [UInt8] = []

  private struct CachedReading {
    var word = ShortWord(low: 0, high: 0)
    var reading = Reading(first: .unlisted)
  }

  private static let cacheBits: UInt64 = 14

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    cache = Array(repeating: CachedReading(), count: 1 << Self.cacheBits)
  }

  /// The words of the text that was read last.
  var words: ArraySlice<SpokenClass> { spoken.all }

  /// Reads `text`; `words` holds the result until the next call.
  mutating func read(_ text: String) {
    spoken.removeAll()
    isASCII = true
    var text = text
    text.withUTF8 { bytes in
      let text = TextBytes(bytes: bytes)
      var index = 0
      while index < bytes.count { index = readNext(in: text, from: index) }
    }
  }

  /// Reads what begins at `start`, a word or none, and returns where reading goes on.
  @inline(__always)
  private mutating func readNext(in text: TextBytes, from start: Int) -> Int {
    let letters = LetterChunk(text.eight(at: start))
    guard letters.count > 0, letters.endsWord else {
      if letters.count == 0, letters.endsWord { return start + 1 }
      return readOther(in: text, from: start)
    }
    let end = start + letters.count
    let word = ShortWord(low: letters.folded, high: 0)
    append(reading(of: word, text.bytes, start..<end), start: start, end: end)
    return end + 1
  }

  /// A word that is long or has more in it than letters of ASCII.
  private mutating func readOther(in text: TextBytes, from start: Int) -> Int {
    let chunk = WordChunk(text.eight(at: start))
    if chunk.count == 0 { return readFoldedWord(in: text.bytes, from: start) }
    let first = UInt8(truncatingIfNeeded: chunk.folded)
    if first == WordFolding.apostrophe { return start + 1 }
    if first.isDigit { return readFigures(in: text.bytes, from: start) }
    var end = start + chunk.count
    var word = ShortWord(low: chunk.folded, high: 0)
    if chunk.count == 8 {
      var next = WordChunk(text.eight(at: end))
      word.high = next.folded
      end += next.count
      while next.count == 8 {
        next = WordChunk(text.eight(at: end))
        end += next.count
      }
    }
    if end < text.bytes.count, text.bytes[end] >= 0x80 {
      return readFoldedWord(in: text.bytes, from: start)
    }
    let reading = reading(of: word, text.bytes, start..<end)
    let next = end + 1
    while text.bytes[end - 1] == WordFolding.apostrophe { end -= 1 }
    append(reading, start: start, end: end)
    return next
  }

  /// How the bytes in `range` are read; the first of them are `word`.
  @inline(__always)
  private mutating func reading(
    of word: ShortWord, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Reading {
    let slot = word.slot(bits: Self.cacheBits)
    if cache[slot].word == word, range.count <= ShortWord.longest { return cache[slot].reading }
    return newReading(of: word, UnsafeBufferPointer(rebasing: bytes[range]), slot)
  }

  /// Looks a word up in full, and keeps how it is read.
  @inline(never)
  private mutating func newReading(
    of word: ShortWord, _ bytes: UnsafeBufferPointer<UInt8>, _ slot: Int
  ) -> Reading {
    guard bytes.count <= ShortWord.longest else { return fullReading(of: bytes) }
    let reading = lexicon.reading(of: word, count: bytes.count) ?? fullReading(of: bytes)
    cache[slot] = CachedReading(word: word, reading: reading)
    return reading
  }

  private mutating func fullReading(of bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    WordFolding.fold(bytes, into: &folded)
    return lexicon.reading(of: folded)
  }

  /// Digits alone, the most frequent figures; `nil` where more belongs to them.
  private mutating func readDigits(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var end = start
    var word = ShortWord(low: 0, high: 0)
    while end < bytes.count, bytes[end].isDigit {
      let shift = UInt64(end - start) * 8
      // A shift by more bits than there are leaves none.
      word.low |= UInt64(bytes[end]) << shift
      if shift >= 64 { word.high |= UInt64(bytes[end]) << (shift - 64) }
      end += 1
    }
    if end < bytes.count, bytes[end].isFigureSeparator || ByteTable.folded[Int(bytes[end])] != 0 {
      return nil
    }
    let sign = CurrencySign.length(in: bytes, before: start)
    if sign > 0 || CurrencySign.follows(in: bytes, at: end) {
      spoken.append(Figure.money.wordClass, start: start - sign, end: end)
    } else {
      append(reading(of: word, bytes, start..<end), start: start, end: end)
    }
    return end
  }

  /// A word that begins with a digit: one whole figure where its shape is known, else the words between its marks.
  private mutating func readFigures(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    if let end = readDigits(in: bytes, from: start) { return end }
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      let joins =
        byte.isFigureSeparator && end + 1 < bytes.count && bytes[end + 1].isDigit
        && bytes[end - 1].isDigit
      guard joins || (byte < 0x80 && ByteTable.folded[Int(byte)] != 0) else { break }
      end += 1
    }
    WordFolding.fold(UnsafeBufferPointer(rebasing: bytes[start..<end]), into: &folded)
    if let figure = lexicon.figure(of: folded) {
      let sign = CurrencySign.length(in: bytes, before: start)
      let isMoney = figure == .number && (sign > 0 || CurrencySign.follows(in: bytes, at: end))
      if isMoney || !lexicon.lists(folded) {
        spoken.append(
          isMoney ? Figure.money.wordClass : figure.wordClass, start: start - sign, end: end)
        return end
      }
    }
    if folded.contains(where: \.isFigureSeparator), !lexicon.lists(folded) {
      end = bytes[start..<end].firstIndex(where: \.isFigureSeparator) ?? end
      WordFolding.fold(UnsafeBufferPointer(rebasing: bytes[start..<end]), into: &folded)
    }
    append(lexicon.reading(of: folded), start: start, end: end)
    return end
  }

  /// A word with bytes beyond ASCII, or a scalar that is no word.
  private mutating func readFoldedWord(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    isASCII = false
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if ByteTable.folded[Int(byte)] == 0 { break }
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      guard WordFolding.isWordScalar(scalar) else {
        if index == start { return index + length }
        break
      }
      index += length
    }
    WordFolding.fold(UnsafeBufferPointer(rebasing: bytes[start..<index]), into: &folded)
    if !folded.isEmpty { append(lexicon.reading(of: folded), start: start, end: index) }
    return index
  }

  @inline(__always)
  private mutating func append(_ reading: Reading, start: Int, end: Int) {
    if reading.first >= 0 {
      spoken.append(reading.first, start: start, end: end)
      if reading.second != Reading.none { spoken.append(reading.second, start: start, end: end) }
    } else if let sequence = reading.sequence {
      for listed in lexicon.sequences[sequence] { spoken.append(listed, start: start, end: end) }
    }
  }
}

/// What each byte is in a word: 0 ends it, 0x80 and above needs the full folding, else its lower case.
enum ByteTable {
  static let folded: [UInt8] = (0...255).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    case WordFolding.apostrophe: return byte
    case 0x80...: return byte
    default: return 0
    }
  }
}

/// Signs of currencies beside figures.
enum CurrencySign {
  private static let signs: [[UInt8]] = ["$", "£", "€", "¥", "₹", "₩", "₺", "₽"].map {
    Array($0.utf8)
  }

  /// Whether a sign can begin or end with a byte; blanks and letters most often stand there.
  private static func isEdge(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "$") || byte >= 0x80 }

  /// Number of bytes of a sign that ends at `index`, 0 where there is none.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
    guard index > 0, isEdge(bytes[index - 1]) else { return 0 }
    return signs.first { sign in
      index >= sign.count && bytes[(index - sign.count)..<index].elementsEqual(sign)
    }?.count ?? 0
  }

  /// Whether a sign begins at `index`.
  static func follows(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count, isEdge(bytes[index]) else { return false }
    return signs.contains { sign in
      index + sign.count <= bytes.count && bytes[index..<index + sign.count].elementsEqual(sign)
    }
  }
}

/// Decodes one scalar of UTF-8 that a `String` vouches for.
enum UTF8Scalar {
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
    for offset in 1..<max(length, 1) where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
