/// What a word of a vocabulary may be.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Words before a letter that is spelled: "capital b".
  static let capital = WordClasses(bit: 0)
  /// Words between a letter and the word it is told by: "b for bravo".
  static let speller = WordClasses(bit: 1)
  /// Words after these: "b as in bravo".
  static let spellerJoint = WordClasses(bit: 2)
  /// Words by which a speaker takes back a part of a number.
  static let correction = WordClasses(bit: 3)
  /// Things other than cards that expire.
  static let expiringThing = WordClasses(bit: 4)
  /// Words that may stand between the parts of one number.
  static let filler = WordClasses(bit: 5)
  /// Fillers that say nothing at all.
  static let hesitation = WordClasses(bit: 6)
  /// The last words of those before digits that are shown on purpose.
  static let ending = WordClasses(bit: 7)
  static let month = WordClasses(bit: 8)
  /// Spoken days of the month.
  static let ordinal = WordClasses(bit: 9)
  static let ordinalEnding = WordClasses(bit: 10)
  /// Words between a day and its month: "the fourth of march".
  static let dateJoint = WordClasses(bit: 11)
  /// Words inside a year: "two thousand and five".
  static let yearJoint = WordClasses(bit: 12)
  /// Words before a thing that is known already: "march the fourth".
  static let article = WordClasses(bit: 13)
  /// Signs and words of money before an amount.
  static let currencySign = WordClasses(bit: 14)
  /// Words after an amount or a quantity.
  static let unit = WordClasses(bit: 15)
  /// Words for the marks of an e-mail address.
  static let dot = WordClasses(bit: 16)
  static let at = WordClasses(bit: 17)
  static let topLevelDomain = WordClasses(bit: 18)
  /// Words that end the search for the beginning of a spoken address.
  static let addressStop = WordClasses(bit: 19)
  /// Words right before an address that is told.
  static let addressOpening = WordClasses(bit: 20)
  /// Kinds of street; of the second only beside other signs of an address.
  static let street = WordClasses(bit: 21)
  static let doubtfulStreet = WordClasses(bit: 22)
  static let dwelling = WordClasses(bit: 23)
  /// Words that no street is named by.
  static let streetStop = WordClasses(bit: 24)
  /// Words before the number of a post office box, and before these.
  static let postBox = WordClasses(bit: 25)
  static let postOffice = WordClasses(bit: 26)
  /// What a password is said to be without being told.
  static let passwordState = WordClasses(bit: 27)
  /// Words between "password" and one that is told, and those of them that only lead on: "changed my password to".
  static let passwordJoint = WordClasses(bit: 28)
  static let passwordLead = WordClasses(bit: 29)
  /// Words with which a sentence goes on after a password.
  static let continuation = WordClasses(bit: 30)
  /// Words that ask for something to be told.
  static let question = WordClasses(bit: 31)
  /// Words around the answer to a question.
  static let answerFrame = WordClasses(bit: 32)
  /// Words between a topic and its value.
  static let copula = WordClasses(bit: 33)
  /// Words for the plus before a country's code.
  static let plus = WordClasses(bit: 34)
  /// Digits that are a letter between letters: "o".
  static let letterDigit = WordClasses(bit: 35)
  /// Words that say that only a number's last digits follow.
  static let last = WordClasses(bit: 36)
  /// Words that stand for a letter where one is spelled, and for a mark of an e-mail address.
  static let letterName = WordClasses(bit: 38)
  static let joiner = WordClasses(bit: 39)
  /// Words that are said too often to look for a phrase by them.
  static let common = WordClasses(bit: 40)
  /// Names in a link's query whose values give access.
  static let secretParameter = WordClasses(bit: 37)
}
