/// Tells quickly of most turns that they hold nothing of interest: no digit, no `@`, no word that a finder knows.
struct TriggerFilter: Sendable {
  /// Digits, and spoken ones, that may be a number of somebody's where nothing tells what they are.
  fileprivate static let fewestDigits = 6
  fileprivate static let fewestFigures = 3
  /// Single letters in a row that name a topic.
  fileprivate static let fewestLetters = 2
  /// Words of a turn that names a number without a question: "and the expiry date".
  fileprivate static let fewWords = 20

  /// What words may be, by their first letters.
  let table: WordFlagTable

  /// What a text shows at a glance.
  ///
  /// Most words are counted and no more; what else there is to note is kept out of this loop.
  func signs(of bytes: UnsafeBufferPointer<UInt8>) -> TriggerSigns {
    var signs = TriggerSigns()
    var words = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte <= 0x20 {
        place &+= 1
        continue
      }
      guard byte.isLetter else {
        note(at: place, in: bytes, words, &signs)
        place &+= 1
        continue
      }
      let word = PackedWord(at: place, in: bytes)
      words &+= 1
      let end = word.end(from: place, in: bytes)
      if end &- place == 1 { noteLetter(at: place, in: bytes, words, &signs) }
      if table.mayKnow(word.letters) {
        note(word.letters, isCapitalised: byte.isCapital, words, &signs)
      }
      place = end < bytes.count && bytes[end] == 0x20 ? end &+ 1 : end
    }
    signs.words = words
    return signs
  }

  @inline(never)
  private func note(
    _ letters: UInt64, isCapitalised: Bool, _ words: Int, _ signs: inout TriggerSigns
  ) {
    signs.note(table[letters], isCapitalised: isCapitalised, words)
  }

  @inline(never)
  private func noteLetter(
    at place: Int, in bytes: UnsafeBufferPointer<UInt8>, _ words: Int, _ signs: inout TriggerSigns
  ) {
    if !isAfterApostrophe(bytes, place) { signs.noteLetter(words) }
  }

  /// A byte that is no letter or blank.
  @inline(never)
  private func note(
    at place: Int, in bytes: UnsafeBufferPointer<UInt8>, _ words: Int, _ signs: inout TriggerSigns
  ) {
    let byte = bytes[place]
    if byte >= 0x80 { signs.isASCII = false }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): signs.noteDigit(words)
    case UInt8(ascii: "="): signs.hasParameter = true
    case UInt8(ascii: "?"): signs.hasQuestion = true
    case UInt8(ascii: "."):
      if place + 1 < bytes.count, bytes[place + 1].isLetter { signs.hasDot = true }
    // The first bytes of a full-width digit.
    case 0xEF where place + 1 < bytes.count && bytes[place + 1] == 0xBC:
      signs.longestRun = Self.fewestDigits
    case UInt8(ascii: "@"):
      if place > 0 && bytes[place - 1].isLetter || isSpace(bytes, place + 1)
        || !isSpace(bytes, place - 1)
      {
        signs.hasAddress = true
      }
    default: break
    }
  }

  private func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    !bytes.indices.contains(place) || bytes[place] <= 0x20
  }

  private func isAfterApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place > 1 else { return false }
    // The last byte of a curly one: U+2019.
    return bytes[place - 1] == UInt8(ascii: "'")
      || (bytes[place - 1] == 0x99 && bytes[place - 2] == 0x80)
  }
}

/// What one pass over a text's bytes showed of it.
struct TriggerSigns {
  /// Whether every scalar is one byte.
  fileprivate(set) var isASCII = true
  fileprivate var words = 0
  private var digits = 0
  /// The most digits with no letter between them.
  fileprivate var longestRun = 0
  private var run = 0
  private var numbers = 0
  /// The most spoken digits with at most one other word between two of them.
  private var longestSpoken = 0
  private var spoken = 0
  /// The most digits that such words stand for.
  private var longestTold = 0
  private var told = 0
  private var letters = 0
  /// How many words there were when the last of a kind was met.
  private var wordsAtDigit = 0
  private var wordsAtNumber = 0
  private var wordsAtLetter = 0
  private var flags: WordFlags = []
  private var hasStreet = false
  private var hasDoubtfulStreet = false
  private var isSpelled = false
  fileprivate var hasDot = false
  fileprivate var hasAddress = false
  fileprivate var hasParameter = false
  fileprivate var hasQuestion = false

  /// Whether it may say what data the next turn holds: by a question, or in few words.
  var mayAsk: Bool {
    let isAsking = hasQuestion || flags.contains(.question)
    let isShort = words <= TriggerFilter.fewWords
    return ((flags.contains(.trigger) || isSpelled) && (isAsking || isShort))
      || (flags.contains(.business) && isAsking && isShort)
  }

  /// Whether it may speak of a card; single letters may spell anything.
  var mayNameCard: Bool { isSpelled || flags.contains(.card) }

  /// Whether it may speak of a password.
  var mayNamePassword: Bool { isSpelled || flags.contains(.password) }

  /// Whether it may hold personal data, given what earlier turns asked for.
  func mayHoldData(isAsked: Bool, isDateAsked: Bool, isPasswordAsked: Bool) -> Bool {
    let hasDot = hasDot || flags.contains(.dot)
    if hasAddress || hasParameter || (hasDot && flags.contains(.at)) || flags.contains(.password)
      || isPasswordAsked
    {
      return true
    }
    let figures = digits + numbers
    let longest = max(longestRun, longestTold)
    let hasTopic = flags.contains(.trigger)
    return longestRun >= TriggerFilter.fewestDigits
      || longestSpoken >= TriggerFilter.fewestFigures
      || (figures > 0 && (hasStreet || flags.contains(.birth) || isDateAsked || isSpelled))
      || (figures > 0 && hasDoubtfulStreet && (isAsked || hasTopic))
      || (longest >= TriggerFilter.fewestFigures && hasTopic) || (longest > 1 && isAsked)
  }

  fileprivate mutating func noteDigit(_ words: Int) {
    digits += 1
    run = wordsAtDigit == words ? run + 1 : 1
    wordsAtDigit = words
    longestRun = max(longestRun, run)
  }

  /// Letters one by one: `d o b`, but not the ends of `it's a`.
  fileprivate mutating func noteLetter(_ words: Int) {
    letters = wordsAtLetter == words - 1 ? letters + 1 : 1
    wordsAtLetter = words
    if letters >= TriggerFilter.fewestLetters { isSpelled = true }
  }

  fileprivate mutating func note(_ word: WordFlags, isCapitalised: Bool, _ words: Int) {
    if word.contains(.number) { noteNumber(isLong: word.contains(.longNumber), words) }
    flags.formUnion(word)
    if word.contains(.street) { hasStreet = true }
    if word.contains(.doubtfulStreet) {
      if isCapitalised { hasStreet = true } else { hasDoubtfulStreet = true }
    }
  }

  private mutating func noteNumber(isLong: Bool, _ words: Int) {
    if words - wordsAtNumber > 2 { (spoken, told) = (0, 0) }
    wordsAtNumber = words
    numbers += 1
    spoken += 1
    told += isLong ? 2 : 1
    longestSpoken = max(longestSpoken, spoken)
    longestTold = max(longestTold, told)
  }
}
