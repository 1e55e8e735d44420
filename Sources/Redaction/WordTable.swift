/// The number of a word in a vocabulary.
struct WordNumber: Equatable, Sendable {
  let value: UInt16

  /// That of all words that a vocabulary does not have.
  static let unknown = WordNumber(value: 0)
}

/// A word's lower-cased bytes, as far as a vocabulary's words are long.
struct WordKey: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Bytes, those too that no longer fit.
  private(set) var length = 0

  /// Bytes of the longest word that can be told from others.
  static let longest = 16

  init() {}

  /// A word's first eight letters.
  @inline(__always)
  init(_ word: PackedWord) {
    low = word.letters
    length = word.length
  }

  init(_ word: some Sequence<UInt8>) {
    for byte in word { append(byte) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if length < 8 {
      low |= UInt64(byte) << UInt64(length * 8)
    } else if length < Self.longest {
      high |= UInt64(byte) << UInt64(length * 8 - 64)
    }
    length += 1
  }

  /// The word without an ending of this many bytes.
  func dropping(_ count: Int) -> WordKey {
    var shorter = self
    shorter.length -= count
    shorter.low &= Self.mask(shorter.length)
    shorter.high &= Self.mask(shorter.length - 8)
    return shorter
  }

  /// The byte at a place, of those that fit.
  func byte(at place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (place < 8 ? low : high) >> UInt64((place & 7) * 8))
  }

  /// Whether the word is longer than another one, of no more than eight bytes, and ends with it.
  @inline(__always)
  func isLonger(thanItsEnding ending: WordKey) -> Bool {
    let start = length &- ending.length
    if start <= 0 || length > Self.longest { return false }
    if length <= 8 { return low >> UInt64(truncatingIfNeeded: start &* 8) == ending.low }
    return (0..<ending.length).allSatisfy { byte(at: start + $0) == ending.byte(at: $0) }
  }

  /// The letters with which the word begins, of its first eight bytes, packed as a `PackedWord` is.
  var letters: UInt64 {
    var letters: UInt64 = 0
    for place in 0..<min(length, 8) {
      guard byte(at: place).isLetter else { break }
      letters |= UInt64(byte(at: place) | 0x20) << UInt64(place * 8)
    }
    return letters
  }

  var hash: UInt64 {
    (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
  }

  private static func mask(_ bytes: Int) -> UInt64 {
    bytes >= 8 ? .max : bytes <= 0 ? 0 : (1 << UInt64(bytes * 8)) - 1
  }
}

/// The words of a vocabulary by their bytes: open addressing, one look for most words.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    var classes: WordClasses = []
    var number: SpokenNumber?
    /// The digit for which a recogniser may have written it.
    var homophone: UInt8?
    /// The letter that it names.
    var letter: UInt8?
    /// The mark of an e-mail address that it names.
    var joiner: Mark?
  }

  private static let bits = 12

  private var slots = [UInt16](repeating: 0, count: 1 << bits)
  private var keys = [WordKey()]
  private var entries = [Entry()]

  /// What is known of a word.
  subscript(word: WordNumber) -> Entry { entries[Int(word.value)] }

  /// How many words there are.
  var count: Int { entries.count }

  /// The numbers of all words.
  var numbers: some Sequence<WordNumber> {
    (1..<entries.count).lazy.map { WordNumber(value: UInt16($0)) }
  }

  /// A word's bytes.
  func key(of word: WordNumber) -> WordKey { keys[Int(word.value)] }

  /// The number of a word.
  @inline(__always)
  func number(of key: WordKey) -> WordNumber {
    guard key.length <= WordKey.longest else { return .unknown }
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      if keys[Int(slots[slot])] == key { return WordNumber(value: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .unknown
  }

  /// Adds what a language's lists say of single words.
  mutating func note(_ words: Wording) {
    for (classes, list) in words.classes {
      for word in list { note(word) { $0.classes.formUnion(classes) } }
    }
    for (word, number) in words.numbers { note(word) { $0.number = number } }
    for (word, digit) in words.homophones { note(word) { $0.homophone = digit } }
    for word in words.letterNames {
      note(word) {
        $0.letter = word.utf8.first
        $0.classes.insert(.letterName)
      }
    }
    for (word, mark) in words.joiners {
      note(word) {
        $0.joiner = mark
        $0.classes.insert(.joiner)
      }
    }
    for word in words.commonWords { note(word) { $0.classes.insert(.common) } }
  }

  /// The numbers of a phrase's words, which are added.
  mutating func numbers(of phrase: String) -> [WordNumber] {
    var numbers: [WordNumber] = []
    add(phrase, to: &numbers)
    return numbers
  }

  /// Appends the numbers of a phrase's words, which are added; it is cut at its blanks.
  mutating func add(_ phrase: String, to numbers: inout [WordNumber]) {
    var word = WordKey()
    for byte in phrase.utf8 {
      if byte == 0x20 {
        numbers.append(add(word))
        word = WordKey()
      } else {
        word.append(byte)
      }
    }
    numbers.append(add(word))
  }

  private mutating func note(_ word: String, _ change: (inout Entry) -> Void) {
    let number = add(WordKey(word.utf8))
    if number != .unknown { change(&entries[Int(number.value)]) }
  }

  /// Adds a word unless it is there; answers its number.
  private mutating func add(_ key: WordKey) -> WordNumber {
    var number = number(of: key)
    if number == .unknown, key.length <= WordKey.longest {
      number = WordNumber(value: UInt16(entries.count))
      keys.append(key)
      entries.append(Entry())
      var slot = Self.slot(of: key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number.value
    }
    return number
  }

  /// Adds to what a word may be.
  mutating func add(_ classes: WordClasses, to word: WordNumber) {
    if word != .unknown { entries[Int(word.value)].classes.formUnion(classes) }
  }

  @inline(__always)
  private static func slot(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash >> UInt64(64 - bits))
  }
}
