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
  let commonWords: [String]
}
