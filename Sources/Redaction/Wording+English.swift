extension Wording {
  /// English, as it is typed and as a recogniser writes it.
  static let english = Wording(
    classes: englishClasses,
    numbers: englishNumbers,
    topics: englishTopics,
    homophones: ["to": 2, "too": 2, "for": 4, "ate": 8],
    letterNames: [
      "alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india",
      "juliet", "kilo", "lima", "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra",
      "tango", "uniform", "victor", "whiskey", "xray", "yankee", "zulu",
    ],
    joiners: [
      "dot": ".", "period": ".", "point": ".", "underscore": "_", "dash": "-", "hyphen": "-",
      "minus": "-", "plus": "+",
    ],
    endings: [
      "ending", "ending in", "ending with", "ends in", "ends with", "ended in", "last four",
      "last four digits", "last 4", "last 4 digits", "last four are", "last four digits are",
      "finishing in", "finishes in",
    ],
    postBoxes: ["po box", "p o box"],
    mailProviders: [
      "gmail", "googlemail", "hotmail", "yahoo", "outlook", "icloud", "aol", "proton",
      "protonmail", "live", "msn", "me", "ymail", "gmx", "btinternet", "comcast", "verizon",
      "fastmail", "zoho", "mail", "rocketmail", "sky", "virginmedia", "talktalk",
    ],
    stateEndings: ["ing", "ed", "ly"],
    genitive: "'s",
    commonWords: [
      "time", "no", "good", "me", "my", "to", "on", "at", "of", "service", "area", "from", "house",
      "one", "two", "three", "four", "six", "best", "new", "last", "other", "back", "we", "i",
      "you", "that", "the", "in", "is", "it", "just", "came", "your", "and", "date", "per", "down",
    ])

  private static let englishNumbers: [String: SpokenNumber] = {
    var numbers: [String: SpokenNumber] = [
      "hundred": .hundred, "thousand": .thousand, "double": .times(2), "treble": .times(3),
      "triple": .times(3), "quadruple": .times(4),
    ]
    let digits = [
      ["zero", "oh", "o", "nought", "naught", "nil"], ["one"], ["two"], ["three"], ["four"],
      ["five"], ["six"], ["seven"], ["eight"], ["nine", "niner"],
    ]
    for (value, words) in digits.enumerated() {
      for word in words { numbers[word] = .digit(UInt8(value)) }
    }
    let teens = [
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen",
    ]
    for (value, word) in teens.enumerated() { numbers[word] = .teen(UInt8(10 + value)) }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (value, word) in tens.enumerated() { numbers[word] = .tens(UInt8(20 + 10 * value)) }
    numbers["fourty"] = .tens(40)
    return numbers
  }()
}
