/// The words by which personal data is known in one language; all that the finders know of a language stands here.
struct Vocabulary: Sendable {
  /// Words that stand for digits.
  let numbers: [String: SpokenNumber]
  /// Phrases that say what follows, by their first word, the longest first.
  let topics: [String: [TopicPhrase]]
  /// Words that a recogniser writes for a digit.
  let homophones: [String: UInt8]
  /// Words that stand for a letter where one is spelled.
  let letterNames: [String: String]
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
  /// Words that ask for something to be told.
  let questions: Set<String>
  /// Words around the answer to a question.
  let answerFrames: Set<String>
  /// Words between a topic and its value.
  let copulas: Set<String>
  /// Names in a link's query whose values give access.
  let secretParameters: Set<String>

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
