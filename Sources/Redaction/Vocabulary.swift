/// The words by which personal data is known in one language; all that the finders know of a language stands here.
final class Vocabulary: Sendable {
  /// A phrase and what it says of the number beside it.
  struct TopicPhrase: Sendable {
    let words: [WordNumber]
    let topic: Topic
  }

  /// English, as it is typed and as a recogniser writes it.
  static let english = Vocabulary(.english)

  /// What is known of each word.
  let table: WordTable
  /// Phrases that say what follows; those with the same first word stand together, the longest first.
  let phrases: [TopicPhrase]
  /// Words before digits that are shown on purpose: "ending in 4242".
  let endings: [[WordNumber]]
  /// Words before the number of a post office box.
  let postBoxes: [[WordNumber]]
  /// Names of those who give out e-mail addresses, spoken ones run together.
  let mailProviders: Set<String>
  /// Endings of words that say what has become of a thing.
  let stateEndings: [[UInt8]]
  /// The ending of a word for the one that owns.
  let genitive: [UInt8]
  private let lastOfGenitive: UInt8
  /// Tells of most turns that there is nothing to look for.
  let filter: TriggerFilter

  private let phrasesByWord: [Range<Int>]
  private let markClasses: [WordClasses]

  init(_ words: Wording) {
    var table = WordTable()
    for (classes, list) in words.classes {
      for word in list { table.note(word) { $0.classes.formUnion(classes) } }
    }
    for (word, number) in words.numbers { table.note(word) { $0.number = number } }
    for (word, digit) in words.homophones { table.note(word) { $0.homophone = digit } }
    for word in words.letterNames {
      table.note(word) {
        $0.letter = word.utf8.first
        $0.classes.insert(.letterName)
      }
    }
    for (word, mark) in words.joiners {
      table.note(word) {
        $0.joiner = mark
        $0.classes.insert(.joiner)
      }
    }
    func numbers(of phrase: [String]) -> [WordNumber] { phrase.map { table.note($0) } }
    endings = words.endings.map { numbers(of: $0.words) }
    for ending in endings.compactMap(\.last) { table.add(.ending, to: ending) }
    postBoxes = words.postBoxes.map { numbers(of: $0.words) }
    for box in postBoxes.compactMap(\.last) { table.add(.postBox, to: box) }

    var byFirst: [String: [TopicPhrase]] = [:]
    for (topic, list) in words.topics {
      for phrase in list.map(\.words) {
        byFirst[phrase.first ?? "", default: []].append(
          TopicPhrase(words: numbers(of: phrase), topic: topic))
      }
    }
    var phrases: [TopicPhrase] = []
    var places = [Range<Int>](repeating: 0..<0, count: table.count)
    for list in byFirst.values {
      guard let first = list.first?.words.first, first != .unknown else { continue }
      let start = phrases.count
      phrases += list.sorted { $0.words.count > $1.words.count }
      places[Int(first.value)] = start..<phrases.count
    }
    self.table = table
    self.phrases = phrases
    phrasesByWord = places
    mailProviders = words.mailProviders
    stateEndings = words.stateEndings.map { Array($0.utf8) }
    genitive = Array(words.genitive.utf8)
    lastOfGenitive = genitive.last ?? 0
    markClasses = (0..<UInt8(Mark.count)).map {
      table[table.number(of: WordKey(Mark(code: $0).text.utf8))].classes
    }
    filter = TriggerFilter(words)
  }

  /// Places of the phrases that begin with a word.
  @inline(__always)
  func phrases(beginningWith word: WordNumber) -> Range<Int> { phrasesByWord[Int(word.value)] }

  /// What a mark may be.
  func classes(of mark: Mark) -> WordClasses { markClasses[Int(mark.code)] }

  /// Whether a word is longer than a genitive's ending and ends with it.
  func hasGenitive(_ key: WordKey) -> Bool {
    let start = key.length - genitive.count
    guard start > 0, key.length <= WordKey.longest, key.byte(at: key.length - 1) == lastOfGenitive
    else { return false }
    return genitive.indices.allSatisfy { key.byte(at: start + $0) == genitive[$0] }
  }
}

/// The words of a language as they are listed.
struct Wording: Sendable {
  /// Words by what they may be.
  let classes: [(WordClasses, [String])]
  /// Words that stand for digits.
  let numbers: [String: SpokenNumber]
  /// Phrases that say what follows.
  let topics: [(Topic, [String])]
  /// Words that a recogniser writes for a digit.
  let homophones: [String: UInt8]
  /// Words that stand for their first letter where one is spelled.
  let letterNames: [String]
  /// Words for the marks of an e-mail address.
  let joiners: [String: Mark]
  /// Phrases before digits that are shown on purpose.
  let endings: [String]
  /// Phrases before the number of a post office box.
  let postBoxes: [String]
  let mailProviders: Set<String>
  /// Endings of words that say what has become of a thing.
  let stateEndings: [String]
  let genitive: String
  /// Words that are said too often to look for a phrase by them.
  let commonWords: Set<String>

  /// The words that may be this.
  func words(_ classes: WordClasses) -> [String] {
    self.classes.filter { $0.0.contains(classes) }.flatMap(\.1)
  }

  /// The word by which a phrase is looked for: the longest that is not said all the time.
  func rarestWord(of phrase: [String]) -> String? {
    let rare = phrase.filter { !commonWords.contains($0) }
    return (rare.isEmpty ? phrase : rare).max { $0.utf8.count < $1.utf8.count }
  }
}

extension String {
  /// A phrase cut at its blanks.
  var words: [String] { split(separator: " ").map(String.init) }
}
