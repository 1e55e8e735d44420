/// The words by which personal data is known in one language; all that the finders know of a language stands here.
final class Vocabulary: Sendable {
  /// A phrase and what it says of the number beside it.
  struct TopicPhrase: Sendable {
    /// Places among the words of all phrases.
    let words: Range<Int>
    let topic: Topic
  }

  /// English, as it is typed and as a recogniser writes it.
  static let english = Vocabulary(.english)

  /// What is known of each word.
  let table: WordTable
  /// Phrases that say what follows; those with the same first word stand together, the longest first.
  let phrases: [TopicPhrase]
  /// The words of these phrases, one phrase after the other.
  let phraseWords: [WordNumber]
  /// Words before digits that are shown on purpose: "ending in 4242".
  let endings: [[WordNumber]]
  /// Words before the number of a post office box.
  let postBoxes: [[WordNumber]]
  /// Names of those who give out e-mail addresses, spoken ones run together.
  let mailProviders: Set<String>
  /// Endings of words that say what has become of a thing.
  let stateEndings: [[UInt8]]
  /// The ending of a word for the one that owns.
  let genitive: WordKey
  /// Tells of most turns that there is nothing to look for.
  let filter: TriggerFilter

  private let phrasesByWord: [Range<Int>]
  private let markClasses: [WordClasses]

  init(_ words: Wording) {
    var table = WordTable()
    table.note(words)
    endings = words.endings.map { table.numbers(of: $0) }
    for ending in endings.compactMap(\.last) { table.add(.ending, to: ending) }
    postBoxes = words.postBoxes.map { table.numbers(of: $0) }
    for box in postBoxes.compactMap(\.last) { table.add(.postBox, to: box) }
    let listed = ListedPhrases(words.topics, in: &table)
    filter = TriggerFilter(table: WordFlagTable(table, listed))
    let sorted = listed.byFirstWord(of: table.count)
    phrases = sorted.phrases
    phrasesByWord = sorted.places
    phraseWords = listed.words
    self.table = table
    mailProviders = words.mailProviders
    stateEndings = words.stateEndings.map { Array($0.utf8) }
    genitive = WordKey(words.genitive.utf8)
    markClasses = (0..<UInt8(Mark.count)).map {
      table[table.number(of: WordKey(Mark(code: $0).text.utf8))].classes
    }
  }

  /// Places of the phrases that begin with a word.
  @inline(__always)
  func phrases(beginningWith word: WordNumber) -> Range<Int> { phrasesByWord[Int(word.value)] }

  /// What a mark may be.
  @inline(__always)
  func classes(of mark: Mark) -> WordClasses { markClasses[Int(mark.code)] }

  /// The number of a word without the ending for the one that owns, where it has it.
  @inline(__always)
  func stem(of key: WordKey, _ word: WordNumber) -> WordNumber {
    guard key.isLonger(thanItsEnding: genitive) else { return word }
    return table.number(of: key.dropping(genitive.length))
  }
}

/// The phrases of topics as they are listed.
private struct ListedPhrases {
  var phrases: [Vocabulary.TopicPhrase] = []
  var words: [WordNumber] = []

  init(_ topics: [(Topic, [String])], in table: inout WordTable) {
    for (topic, list) in topics {
      for phrase in list {
        let start = words.count
        table.add(phrase, to: &words)
        phrases.append(.init(words: start..<words.count, topic: topic))
      }
    }
  }

  /// Those with the same first word together, the longest first; of those as long the one that is listed first.
  func byFirstWord(of count: Int) -> (phrases: [Vocabulary.TopicPhrase], places: [Range<Int>]) {
    let order = phrases.indices.sorted { one, other in
      let (left, right) = (phrases[one].words, phrases[other].words)
      let (first, second) = (words[left.lowerBound].value, words[right.lowerBound].value)
      return (first, -left.count, one) < (second, -right.count, other)
    }
    let sorted = order.map { phrases[$0] }
    var places = [Range<Int>](repeating: 0..<0, count: count)
    for (place, phrase) in sorted.enumerated() {
      let first = words[phrase.words.lowerBound]
      if first == .unknown { continue }
      let known = places[Int(first.value)]
      places[Int(first.value)] = (known.isEmpty ? place : known.lowerBound)..<place + 1
    }
    return (sorted, places)
  }
}

extension WordFlagTable {
  /// What the words of a vocabulary are to the trigger filter; phrases are looked for by one word each.
  fileprivate init(_ table: WordTable, _ listed: ListedPhrases) {
    self.init()
    for word in table.numbers {
      let flags = table[word].flags
      if !flags.isEmpty { mark(table.key(of: word).letters, flags) }
    }
    for phrase in listed.phrases {
      let words = listed.words[phrase.words]
      let isRare = words.contains { !table[$0].classes.contains(.common) }
      var rarest: (key: WordKey, length: Int)?
      for word in words where !isRare || !table[word].classes.contains(.common) {
        let key = table.key(of: word)
        if key.length > rarest?.length ?? 1 { rarest = (key, key.length) }
      }
      if let rarest { mark(rarest.key.letters, phrase.topic.flags) }
    }
  }
}

extension WordTable.Entry {
  fileprivate var flags: WordFlags {
    var flags: WordFlags = []
    if let number {
      flags.insert(.number)
      if case .digit = number {} else { flags.insert(.longNumber) }
    }
    if classes.contains(.dot) { flags.insert(.dot) }
    if classes.contains(.at) { flags.insert(.at) }
    if classes.contains(.street) { flags.insert(.street) }
    if classes.contains(.doubtfulStreet) { flags.insert(.doubtfulStreet) }
    if classes.contains(.question) { flags.insert(.question) }
    return flags
  }
}

extension Topic {
  fileprivate var flags: WordFlags {
    switch self {
    case .business: .business
    case .card: [.trigger, .card]
    case .password: [.trigger, .password]
    case .birthDate: [.trigger, .birth]
    case .address: [.trigger, .street]
    default: .trigger
    }
  }
}
