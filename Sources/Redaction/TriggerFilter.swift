/// Tells quickly of most turns that they hold nothing of interest: no digit, no `@`, no word that a finder knows.
struct TriggerFilter: Sendable {
  /// What one pass over a text's bytes showed of it.
  struct Signs {
    var digits = 0
    /// The most digits with no letter between them.
    var longestRun = 0
    var numbers = 0
    /// The most spoken digits with at most one other word between two of them.
    var longestSpoken = 0
    /// The most digits that such words stand for.
    var longestTold = 0
    var hasTopic = false
    var hasBusiness = false
    var hasDot = false
    var hasAt = false
    var hasAddress = false
    var hasParameter = false
    var hasStreet = false
    var hasDoubtfulStreet = false
    var hasBirth = false
    var hasPassword = false
    var hasQuestion = false
    var isSpelled = false
    var words = 0
    fileprivate var letters = 0
    fileprivate var spoken = 0
    fileprivate var told = 0
    fileprivate var others = 0

    /// Whether it may say what data the next turn holds: by a question, or in few words.
    var mayAsk: Bool {
      ((hasTopic || isSpelled) && (hasQuestion || words <= TriggerFilter.fewWords))
        || (hasBusiness && hasQuestion && words <= TriggerFilter.fewWords)
    }

    /// Whether it may hold personal data, given what earlier turns asked for.
    func mayHoldData(isAsked: Bool, isDateAsked: Bool, isPasswordAsked: Bool) -> Bool {
      if hasAddress || hasParameter || (hasDot && hasAt) || hasPassword || isPasswordAsked {
        return true
      }
      let figures = digits + numbers
      let longest = max(longestRun, longestTold)
      return longestRun >= TriggerFilter.fewestDigits
        || longestSpoken >= TriggerFilter.fewestFigures
        || (figures > 0 && (hasStreet || hasBirth || isDateAsked || isSpelled))
        || (figures > 0 && hasDoubtfulStreet && (isAsked || hasTopic))
        || (longest >= TriggerFilter.fewestFigures && hasTopic) || (longest > 1 && isAsked)
    }
  }

  /// Digits, and spoken ones, that may be a number of somebody's where nothing tells what they are.
  private static let fewestDigits = 6
  private static let fewestFigures = 3
  /// Single letters in a row that name a topic.
  private static let fewestLetters = 2
  /// Words of a turn that names a number without a question: "and the expiry date".
  private static let fewWords = 20
  private let table: WordFlagTable

  init(_ words: Wording) {
    var table = WordFlagTable()
    func mark(_ words: some Sequence<String>, _ flag: WordFlags) {
      for word in words { table.mark(word, flag) }
    }
    for (word, number) in words.numbers {
      table.mark(word, .number)
      if case .digit = number { continue }
      table.mark(word, .longNumber)
    }
    mark(words.words(.dot), .dot)
    mark(words.words(.at), .at)
    mark(words.words(.street), .street)
    mark(words.words(.doubtfulStreet), .doubtfulStreet)
    mark(words.words(.question), .question)
    for (topic, phrases) in words.topics {
      for phrase in phrases {
        guard let rarest = words.rarestWord(of: phrase.words), rarest.utf8.count > 1 else {
          continue
        }
        table.mark(rarest, topic == .business ? .business : .trigger)
        if topic == .password { table.mark(rarest, .password) }
        if topic == .birthDate { table.mark(rarest, .birth) }
        if topic == .address { table.mark(rarest, .street) }
      }
    }
    self.table = table
  }

  /// What a text shows at a glance.
  func signs(of bytes: UnsafeBufferPointer<UInt8>) -> Signs {
    var signs = Signs()
    var run = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte.isLetter {
        let word = PackedWord.read(at: place, in: bytes)
        note(word.letters, in: bytes, at: place, &signs)
        place += word.length
        run = 0
        continue
      }
      if byte > 0x20 {
        if byte.isDigit {
          signs.digits += 1
          run += 1
          signs.longestRun = max(signs.longestRun, run)
        } else {
          note(byte, in: bytes, at: place, &signs)
        }
      }
      place += 1
    }
    return signs
  }

  /// A byte that is no letter, digit or blank.
  private func note(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ signs: inout Signs
  ) {
    switch byte {
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

  @inline(__always)
  private func note(
    _ packed: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ signs: inout Signs
  ) {
    signs.words += 1
    if packed < 0x100 {
      // Letters one by one: `d o b`, but not the ends of `it's a`.
      signs.letters = isAfterApostrophe(bytes, place) ? 0 : signs.letters + 1
      if signs.letters >= Self.fewestLetters { signs.isSpelled = true }
    } else {
      signs.letters = 0
    }
    let word = table[packed]
    if word.contains(.number) {
      signs.numbers += 1
      signs.spoken += 1
      signs.others = 0
      signs.told += word.contains(.longNumber) ? 2 : 1
      signs.longestSpoken = max(signs.longestSpoken, signs.spoken)
      signs.longestTold = max(signs.longestTold, signs.told)
    } else {
      signs.others += 1
      if signs.others > 1 { (signs.spoken, signs.told) = (0, 0) }
    }
    if !word.isEmpty { note(word, isCapitalised: bytes[place].isCapital, &signs) }
  }

  private func isAfterApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place > 1 else { return false }
    // The last byte of a curly one: U+2019.
    return bytes[place - 1] == UInt8(ascii: "'")
      || (bytes[place - 1] == 0x99 && bytes[place - 2] == 0x80)
  }

  private func note(_ word: WordFlags, isCapitalised: Bool, _ signs: inout Signs) {
    if word.contains(.trigger) { signs.hasTopic = true }
    if word.contains(.business) { signs.hasBusiness = true }
    if word.contains(.doubtfulStreet) {
      if isCapitalised { signs.hasStreet = true } else { signs.hasDoubtfulStreet = true }
    }
    if word.contains(.question) { signs.hasQuestion = true }
    if word.contains(.birth) { signs.hasBirth = true }
    if word.contains(.dot) { signs.hasDot = true }
    if word.contains(.at) { signs.hasAt = true }
    if word.contains(.street) { signs.hasStreet = true }
    if word.contains(.password) { signs.hasPassword = true }
  }
}
