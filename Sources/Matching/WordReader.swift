/// A word of a turn: what it is read as, and where it stands in the UTF-8 text.
struct SpokenClass {
  var wordClass: WordClass
  let start: Int
  var end: Int
}

/// Reads a text as words: splits, folds, looks up, leaves out fillers and stutters.
///
/// Speech repeats few words often, so readings are kept in a small direct-mapped cache by the word's lower-cased
/// bytes; only a word that is new, long or not ASCII is folded and looked up in full.
struct WordReader {
  private(set) var words: [SpokenClass] = []
  /// Whether every byte of the last text was ASCII, so that bytes count scalars.
  private(set) var isASCII = true
  private var lastClass = WordClass.unlisted
  private var cache: [CachedReading]

  private struct CachedReading {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var reading = Reading(first: .unlisted)
  }

  private static let cacheBits = 14
  private static let longestCached = 16

  init() {
    cache = Array(repeating: CachedReading(), count: 1 << Self.cacheBits)
  }

  /// Reads `text`; `words` holds the result until the next call.
  mutating func read(_ text: String, lexicon: Lexicon) {
    words.removeAll(keepingCapacity: true)
    isASCII = true
    lastClass = .unlisted
    var text = text
    text.withUTF8 { bytes in
      let text = TextBytes(bytes: bytes)
      var index = 0
      while index < bytes.count { index = readNext(in: text, from: index, lexicon: lexicon) }
    }
  }

  /// Reads the word that begins at `start`, if any, and returns where reading goes on.
  @inline(__always)
  private mutating func readNext(in text: TextBytes, from start: Int, lexicon: Lexicon) -> Int {
    let chunk = WordChunk(text.eight(at: start))
    if chunk.count == 0 {
      if text.bytes[start] < 0x80 { return start + 1 }
      return readFoldedWord(in: text.bytes, from: start, lexicon: lexicon)
    }
    let first = UInt8(truncatingIfNeeded: chunk.folded)
    if first == WordFolding.apostrophe { return start + 1 }
    if first.isDigit { return readFigures(in: text.bytes, from: start, lexicon: lexicon) }
    var end = start + chunk.count
    var high: UInt64 = 0
    if chunk.count == 8 {
      let next = WordChunk(text.eight(at: end))
      high = next.folded
      end += next.count
      if next.count == 8 {
        return readLongWord(in: text, start, low: chunk.folded, high: high, lexicon: lexicon)
      }
    }
    return readWord(
      in: text.bytes, start..<end, low: chunk.folded, high: high, lexicon: lexicon)
  }

  /// A word of sixteen bytes or more.
  private mutating func readLongWord(
    in text: TextBytes, _ start: Int, low: UInt64, high: UInt64, lexicon: Lexicon
  ) -> Int {
    var end = start + Self.longestCached
    var more = WordChunk(text.eight(at: end)).count
    while more > 0 {
      end += more
      more = WordChunk(text.eight(at: end)).count
    }
    return readWord(in: text.bytes, start..<end, low: low, high: high, lexicon: lexicon)
  }

  /// A word of ASCII, if it does not go on beyond it; `low` and `high` are its first bytes in lower case.
  @inline(__always)
  private mutating func readWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, low: UInt64, high: UInt64,
    lexicon: Lexicon
  ) -> Int {
    if range.upperBound < bytes.count, bytes[range.upperBound] >= 0x80 {
      return readFoldedWord(in: bytes, from: range.lowerBound, lexicon: lexicon)
    }
    var end = range.upperBound
    while bytes[end - 1] == WordFolding.apostrophe { end -= 1 }
    append(
      reading(of: bytes, range, low: low, high: high, lexicon: lexicon), start: range.lowerBound,
      end: end, lexicon: lexicon)
    return range.upperBound + 1
  }

  @inline(__always)
  private mutating func reading(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, low: UInt64, high: UInt64,
    lexicon: Lexicon
  ) -> Reading {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    let slot = Int(truncatingIfNeeded: mixed >> UInt64(64 - Self.cacheBits))
    let cached = cache[slot]
    if cached.low == low, cached.high == high, range.count <= Self.longestCached {
      return cached.reading
    }
    let reading = lexicon.reading(of: WordFolding.folded(bytes[range]))
    if range.count <= Self.longestCached {
      cache[slot] = CachedReading(low: low, high: high, reading: reading)
    }
    return reading
  }

  /// Digits alone, the most frequent figures; `nil` where more belongs to them.
  private mutating func readDigits(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, lexicon: Lexicon
  ) -> Int? {
    var end = start
    var low: UInt64 = 0
    var high: UInt64 = 0
    while end < bytes.count, bytes[end].isDigit {
      let length = end - start
      if length < 8 {
        low |= UInt64(bytes[end]) &<< UInt64(length &* 8)
      } else if length < 16 {
        high |= UInt64(bytes[end]) &<< UInt64((length &- 8) &* 8)
      }
      end += 1
    }
    if end < bytes.count, bytes[end].isFigureSeparator || ByteTable.folded[Int(bytes[end])] != 0 {
      return nil
    }
    let sign = CurrencySign.length(in: bytes, before: start)
    if sign > 0 || CurrencySign.follows(in: bytes, at: end) {
      append(Figure.money.wordClass, start: start - sign, end: end)
    } else {
      append(
        reading(of: bytes, start..<end, low: low, high: high, lexicon: lexicon), start: start,
        end: end, lexicon: lexicon)
    }
    return end
  }

  /// A word that begins with a digit: one whole figure where its shape is known, else the words between its marks.
  private mutating func readFigures(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, lexicon: Lexicon
  ) -> Int {
    if let end = readDigits(in: bytes, from: start, lexicon: lexicon) { return end }
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      let joins =
        byte.isFigureSeparator && end + 1 < bytes.count && bytes[end + 1].isDigit
        && bytes[end - 1].isDigit
      guard joins || (byte < 0x80 && ByteTable.folded[Int(byte)] != 0) else { break }
      end += 1
    }
    let word = WordFolding.folded(bytes[start..<end])
    if let figure = lexicon.figure(of: word) {
      let sign = CurrencySign.length(in: bytes, before: start)
      let isMoney = figure == .number && (sign > 0 || CurrencySign.follows(in: bytes, at: end))
      if isMoney || !lexicon.lists(word) {
        append(isMoney ? Figure.money.wordClass : figure.wordClass, start: start - sign, end: end)
        return end
      }
    }
    if word.contains(where: \.isFigureSeparator), !lexicon.lists(word) {
      end = bytes[start..<end].firstIndex(where: \.isFigureSeparator) ?? end
    }
    let part = WordFolding.folded(bytes[start..<end])
    append(lexicon.reading(of: part), start: start, end: end, lexicon: lexicon)
    return end
  }

  /// A word with bytes beyond ASCII, or a scalar that is no word.
  private mutating func readFoldedWord(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, lexicon: Lexicon
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
    let word = WordFolding.folded(bytes[start..<index])
    if !word.isEmpty {
      append(lexicon.reading(of: word), start: start, end: index, lexicon: lexicon)
    }
    return index
  }

  @inline(__always)
  private mutating func append(_ reading: Reading, start: Int, end: Int, lexicon: Lexicon) {
    if reading.first >= 0 {
      append(reading.first, start: start, end: end)
      if reading.second != Reading.none { append(reading.second, start: start, end: end) }
    } else if let sequence = reading.sequence {
      for wordClass in lexicon.sequences[sequence] { append(wordClass, start: start, end: end) }
    }
  }

  /// A listed word said twice in a row is a stutter, and counts once.
  @inline(__always)
  private mutating func append(_ wordClass: WordClass, start: Int, end: Int) {
    if wordClass == lastClass, wordClass != .unlisted, !wordClass.isFigure,
      words[words.count - 1].start != start
    {
      words[words.count - 1].end = end
      return
    }
    lastClass = wordClass
    words.append(SpokenClass(wordClass: wordClass, start: start, end: end))
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
