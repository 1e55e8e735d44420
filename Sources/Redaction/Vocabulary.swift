/// The words by which personal data is known in one language; all that the finders know of a language stands here.
final class Vocabulary: Sendable {
  /// Words that stand for digits.
  let numbers: [String: SpokenNumber]
  /// Phrases that say what follows, by their first word, the longest first.
  let topics: [String: [TopicPhrase]]
  /// Words that a recogniser writes for a digit.
  let homophones: [String: UInt8]
  /// Words that stand for a letter where one is spelled.
  let letterNames: [String: String]
  /// Words before a letter that is spelled.
  let capitals: Set<String>
  /// Words between a letter and the word it is told by: "b for bravo".
  let spellers: Set<String>
  /// Words by which a speaker takes back a part of a number.
  let corrections: Set<String>
  /// Things other than cards that expire.
  let expiringThings: Set<String>
  /// Words that may stand between the parts of one number.
  let fillers: Set<String>
  /// Words before digits that are shown on purpose: "ending in 4242".
  let endings: [[String]]
  /// The last words of these.
  let endingWords: Set<String>
  let months: [String: Int]
  /// Spoken days of the month.
  let ordinals: Set<String>
  let ordinalEndings: Set<String>
  /// Signs and words of money before an amount.
  let currencySigns: Set<String>
  /// Words after an amount or a quantity.
  let units: Set<String>
  /// Words for the marks of an e-mail address.
  let dots: Set<String>
  let ats: Set<String>
  let joiners: [String: String]
  let topLevelDomains: Set<String>
  let mailProviders: Set<String>
  /// Words that end the search for the beginning of a spoken address.
  let addressStops: Set<String>
  /// Kinds of street; of the second set only beside other signs of an address.
  let streets: Set<String>
  let doubtfulStreets: Set<String>
  let dwellings: Set<String>
  /// Words that no street is named by.
  let streetStops: Set<String>
  /// What a password is said to be without being told.
  let passwordStates: Set<String>
  /// Words that are said too often to look for a phrase by them.
  let commonWords: Set<String>
  /// Words that ask for something to be told.
  let questions: Set<String>
  /// Words around the answer to a question.
  let answerFrames: Set<String>
  /// Words between a topic and its value.
  let copulas: Set<String>
  /// Names in a link's query whose values give access.
  let secretParameters: Set<String>

  init(
    numbers: [String: SpokenNumber],
    topics: [String: [TopicPhrase]],
    homophones: [String: UInt8],
    letterNames: [String: String],
    capitals: Set<String>,
    spellers: Set<String>,
    corrections: Set<String>,
    expiringThings: Set<String>,
    fillers: Set<String>,
    endings: [[String]],
    months: [String: Int],
    ordinals: Set<String>,
    ordinalEndings: Set<String>,
    currencySigns: Set<String>,
    units: Set<String>,
    dots: Set<String>,
    ats: Set<String>,
    joiners: [String: String],
    topLevelDomains: Set<String>,
    mailProviders: Set<String>,
    addressStops: Set<String>,
    streets: Set<String>,
    doubtfulStreets: Set<String>,
    dwellings: Set<String>,
    streetStops: Set<String>,
    passwordStates: Set<String>,
    commonWords: Set<String>,
    questions: Set<String>,
    answerFrames: Set<String>,
    copulas: Set<String>,
    secretParameters: Set<String>
  ) {
    self.numbers = numbers
    self.topics = topics
    self.homophones = homophones
    self.letterNames = letterNames
    self.capitals = capitals
    self.spellers = spellers
    self.corrections = corrections
    self.expiringThings = expiringThings
    self.fillers = fillers
    self.endings = endings
    self.months = months
    self.ordinals = ordinals
    self.ordinalEndings = ordinalEndings
    self.currencySigns = currencySigns
    self.units = units
    self.dots = dots
    self.ats = ats
    self.joiners = joiners
    self.topLevelDomains = topLevelDomains
    self.mailProviders = mailProviders
    self.addressStops = addressStops
    self.streets = streets
    self.doubtfulStreets = doubtfulStreets
    self.dwellings = dwellings
    self.streetStops = streetStops
    self.passwordStates = passwordStates
    self.commonWords = commonWords
    self.questions = questions
    self.answerFrames = answerFrames
    self.copulas = copulas
    self.secretParameters = secretParameters
    endingWords = Set(endings.compactMap(\.last))
  }

  /// The word by which a phrase is looked for: the longest that is not said all the time.
  func rarestWord(of phrase: TopicPhrase) -> String? {
    let rare = phrase.words.filter { !commonWords.contains($0) }
    return (rare.isEmpty ? phrase.words : rare).max { $0.utf8.count < $1.utf8.count }
  }

  /// What a word may be, told by its first bytes.
  var filter: TriggerFilter { Self.englishFilter }

  private static let englishFilter = TriggerFilter(english)

  /// A phrase and what it says of the number beside it.
  struct TopicPhrase: Sendable {
    let words: [String]
    let topic: Topic
  }

  /// Phrases by their first word, the longest first.
  static func byFirstWord(_ lists: [(Topic, [String])]) -> [String: [TopicPhrase]] {
    var phrases: [String: [TopicPhrase]] = [:]
    for (topic, list) in lists {
      for phrase in list {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(TopicPhrase(words: words, topic: topic))
      }
    }
    return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }
}
