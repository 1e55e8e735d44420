extension Vocabulary {
  /// English, as it is typed and as a recogniser writes it.
  static let english = Vocabulary(
    numbers: englishNumbers,
    topics: byFirstWord(englishTopics),
    homophones: ["to": 2, "too": 2, "for": 4, "ate": 8],
    letterNames: [
      "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e",
      "foxtrot": "f", "golf": "g", "hotel": "h", "india": "i", "juliet": "j", "kilo": "k",
      "lima": "l", "mike": "m", "november": "n", "oscar": "o", "papa": "p", "quebec": "q",
      "romeo": "r", "sierra": "s", "tango": "t", "uniform": "u", "victor": "v", "whiskey": "w",
      "xray": "x", "yankee": "y", "zulu": "z",
    ],
    capitals: ["capital", "uppercase", "lowercase", "upper", "lower", "case", "small", "big"],
    spellers: ["for", "as"],
    corrections: ["no", "wait", "sorry", "hang", "on", "scratch", "that", "plus", "actually"],
    expiringThings: [
      "plan", "contract", "offer", "voucher", "subscription", "coupon", "warranty", "points",
      "miles", "passport", "licence", "license", "policy", "membership", "promo", "promotion",
      "deal", "insurance", "trial", "ticket", "code", "discount", "agreement", "lease", "visa",
      "permit", "quote", "credit", "credits", "password", "link", "certificate", "domain", "rate",
      "gift", "pass", "booking", "reservation", "milk", "food", "product", "bundle", "price",
    ],
    fillers: [
      "um", "uh", "er", "erm", "ah", "then", "and", "dash", "hyphen", "space", "comma", "okay",
      "ok", "so", "minus", "slash",
    ],
    endings: [
      ["ending"], ["ending", "in"], ["ending", "with"], ["ends", "in"], ["ends", "with"],
      ["ended", "in"], ["last", "four"], ["last", "four", "digits"], ["last", "4"],
      ["last", "4", "digits"], ["last", "four", "are"], ["last", "four", "digits", "are"],
      ["finishing", "in"], ["finishes", "in"],
    ],
    months: englishMonths,
    ordinals: englishOrdinals,
    ordinalEndings: ["st", "nd", "rd", "th"],
    currencySigns: ["$", "£", "€", "¥", "usd", "gbp", "eur", "us$", "rs", "inr"],
    units: [
      "%", "percent", "dollars", "dollar", "bucks", "pounds", "pound", "quid", "euros", "euro",
      "cents", "pence", "rupees", "usd", "gbp", "eur", "gb", "mb", "tb", "kb", "mbps", "kwh", "km",
      "miles", "kg", "minutes", "hours", "days", "weeks", "months", "years", "points", "times",
      "degrees", "people", "items",
    ],
    dots: ["dot", "period", "point"],
    ats: ["at"],
    joiners: [
      "dot": ".", "period": ".", "point": ".", "underscore": "_", "dash": "-", "hyphen": "-",
      "minus": "-", "plus": "+",
    ],
    topLevelDomains: [
      "com", "org", "net", "edu", "gov", "info", "biz", "io", "co", "uk", "us", "ca", "au", "de",
      "fr", "eu", "ie", "in", "nz", "es", "it", "nl", "ch", "at", "se", "no", "pl", "me", "tv",
      "app", "dev", "mil", "test", "example", "za", "jp", "cn", "br", "mx",
    ],
    mailProviders: [
      "gmail", "googlemail", "hotmail", "yahoo", "outlook", "icloud", "aol", "proton",
      "protonmail", "live", "msn", "me", "ymail", "gmx", "btinternet", "comcast", "verizon",
      "fastmail", "zoho", "mail", "rocketmail", "sky", "virginmedia", "talktalk",
    ],
    addressStops: [
      "is", "it's", "its", "email", "e-mail", "mail", "address", "to", "that's", "thats", "my",
      "the", "and", "at", "on", "um", "uh", "yes", "yeah", "sure", "okay", "ok", "so", "use",
      "under", "as", "me", "it", "was", "be", "one", "send", "try", "with", "for", "or", "no",
      "not", "sorry", "actually", "for", "a", "an", "of", "in", "are", "hi", "hello", "well",
      "looked", "look", "looking", "ordered", "order", "bought", "buy", "shop", "shopped",
      "shopping", "saw", "seen", "found", "see", "work", "works", "worked", "booked", "prices",
      "price", "available", "sold", "us", "them", "cheaper", "listed", "advertised", "showing",
      "posted", "priced", "read", "logged", "login", "registered", "signed", "checked", "arrived",
      "this", "that", "there", "here", "online", "paid", "all", "everything", "please", "site",
      "website", "page", "down", "up", "stuff", "deal", "deals",
    ],
    streets: [
      "street", "avenue", "ave", "road", "boulevard", "blvd", "lane", "crescent", "terrace",
      "parkway", "pkwy", "highway", "hwy", "straße", "strasse",
    ],
    doubtfulStreets: [
      "st", "rd", "dr", "ln", "ct", "pl", "drive", "court", "way", "place", "close", "square",
      "row", "hill", "circle", "gardens", "grove", "mews", "walk", "rise", "view", "green", "park",
      "trail", "loop", "alley", "quay", "wharf",
    ],
    dwellings: ["apt", "apartment", "unit", "suite", "ste", "flat", "floor", "room", "#"],
    streetStops: [
      "of", "the", "to", "a", "an", "and", "in", "on", "at", "my", "your", "our", "their", "his",
      "is", "are", "was", "it", "i", "you", "we", "they", "for", "from", "with", "minute",
      "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year",
      "years", "star", "stars", "mile", "miles", "km", "way", "ways", "more", "times", "people",
      "calls", "emails", "bucks", "dollars", "pounds", "euros", "percent", "am", "pm", "down",
      "up", "per", "that", "this", "no", "not", "or", "but", "by", "off", "out", "into", "over",
      "blocks", "different", "agents", "bedroom", "bed", "car", "lane", "digit", "digits", "other",
      "things", "feet", "foot", "meters", "metres", "inch", "gig", "gigs", "when", "because",
      "please", "thanks", "thank", "okay", "ok", "yes", "so", "well", "all", "now", "there", "here",
      "then", "also", "just",
    ],
    passwordStates: [
      "not", "wrong", "incorrect", "expired", "locked", "invalid", "too", "still", "being", "the",
      "a", "an", "never", "working", "required", "reset", "correct", "right", "fine", "ok", "okay",
      "gone", "lost", "forgotten", "case", "needed", "weak", "strong", "blocked", "same", "out",
      "now", "no", "rejected", "refused", "changed", "temporary", "old", "new", "what", "on", "in",
      "so", "broken", "missing", "stuck", "known", "always", "also", "my", "your", "it", "this",
      "that", "there", "here", "set", "saved", "stored", "safe", "secure", "hacked", "stolen",
      "compromised", "ready", "good", "bad", "long", "short", "enough", "already", "just", "only",
      "asking", "due", "about", "impossible", "unknown", "failing", "accepted", "empty", "blank",
      "coming", "going", "getting", "causing", "supposed", "something", "sent", "emailed", "to",
      "yes", "yeah", "yep", "sure", "nope", "i", "don't", "dont", "can't", "cannot", "didn't",
      "sorry", "twice", "none", "nothing", "again", "later", "please", "thanks", "thank", "hello",
      "correctly", "fully", "maybe", "wait", "hold", "one", "mine", "and", "or", "but", "for",
      "of", "with", "we", "he", "she", "they", "which", "when", "where", "how", "why", "really",
      "been", "has", "had", "yesterday", "today", "ages", "very", "quite", "clearly", "simply",
      "still", "back", "all", "any", "some", "different",
      "protected", "visible", "hidden", "public", "private", "simple", "easy", "hard", "case",
      "sensitive", "insensitive", "complicated", "confidential", "important", "different",
    ],
    commonWords: [
      "time", "no", "good", "me", "my", "to", "on", "at", "of", "service", "area", "from", "house",
      "one", "two", "three", "four", "six", "best", "new", "last", "other", "back", "we", "i",
      "you", "that", "the", "in", "is", "it", "just", "came", "your", "and", "date", "per", "down",
    ],
    questions: [
      "what", "what's", "which", "tell", "give", "confirm", "take", "have", "need", "provide",
      "read", "get", "verify", "repeat", "spell", "need", "please",
    ],
    answerFrames: [
      "it's", "its", "it", "is", "that's", "yes", "yeah", "yep", "sure", "okay", "ok", "um", "uh",
      "er", "so", "the", "well", "please", "thanks", "would", "be", "that",
    ],
    copulas: [
      "is", "it's", "its", "was", "are", "be", "number", "no", "code", "as", "um", "uh", "to", "ok",
      "okay", "reads", "says", "should", "would", "equals", "that's", "thats", "that",
    ],
    secretParameters: [
      "token", "password", "passwd", "pwd", "apikey", "secret", "session", "sessionid", "sid",
      "auth", "otp", "jwt", "signature", "pin", "passcode", "credential", "credentials",
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

  private static let englishMonths: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()

  private static let englishOrdinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "thirtieth",
  ]
}
