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
      let longest = max(longestRun, longestSpoken)
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
    mark(words.numbers.keys, .number)
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
    var isCapitalised = false
    var packed: UInt64 = 0
    var length: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      let letter = byte | 0x20
      if letter >= 0x61 && letter <= 0x7A {
        if length == 0 { isCapitalised = byte.isCapital }
        if length < 8 { packed |= UInt64(letter) << (length * 8) }
        length += 1
        run = 0
        continue
      }
      switch byte {
      case 0x30...0x39:
        signs.digits += 1
        run += 1
        signs.longestRun = max(signs.longestRun, run)
      case UInt8(ascii: "="): signs.hasParameter = true
      case UInt8(ascii: "?"): signs.hasQuestion = true
      // The first byte of a full-width digit.
      case 0xEF: signs.longestRun = Self.fewestDigits
      case UInt8(ascii: "@")
      where length > 0 || isSpace(bytes, place + 1) || !isSpace(bytes, place - 1):
        signs.hasAddress = true
      default: break
      }
      if byte == UInt8(ascii: "."), place + 1 < bytes.count, bytes[place + 1].isLetter {
        signs.hasDot = true
      }
      if length > 0 {
        note(packed, isCapitalised: isCapitalised, &signs)
        packed = 0
        length = 0
      }
    }
    if length > 0 { note(packed, isCapitalised: isCapitalised, &signs) }
    return signs
  }

  private func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    !bytes.indices.contains(place) || bytes[place] <= 0x20
  }

  private func note(_ packed: UInt64, isCapitalised: Bool, _ signs: inout Signs) {
    signs.words += 1
    // Letters one by one: `d o b`.
    signs.letters = packed < 0x100 ? signs.letters + 1 : 0
    if signs.letters >= Self.fewestLetters { signs.isSpelled = true }
    let word = table[packed]
    if !word.contains(.number) {
      signs.others += 1
      if signs.others > 1 { signs.spoken = 0 }
    }
    guard !word.isEmpty else { return }
    if word.contains(.trigger) { signs.hasTopic = true }
    if word.contains(.business) { signs.hasBusiness = true }
    if word.contains(.doubtfulStreet) {
      if isCapitalised { signs.hasStreet = true } else { signs.hasDoubtfulStreet = true }
    }
    if word.contains(.question) { signs.hasQuestion = true }
    if word.contains(.birth) { signs.hasBirth = true }
    if word.contains(.number) {
      signs.numbers += 1
      signs.spoken += 1
      signs.others = 0
      signs.longestSpoken = max(signs.longestSpoken, signs.spoken)
    }
    if word.contains(.dot) { signs.hasDot = true }
    if word.contains(.at) { signs.hasAt = true }
    if word.contains(.street) { signs.hasStreet = true }
    if word.contains(.password) { signs.hasPassword = true }
  }
}
