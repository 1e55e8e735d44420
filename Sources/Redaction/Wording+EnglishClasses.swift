extension Wording {
  /// English words by what they may be.
  static let englishClasses: [(WordClasses, [String])] = [
    (.capital, ["capital", "uppercase", "lowercase", "upper", "lower", "case", "small", "big"]),
    (.speller, ["for", "as"]),
    (.spellerJoint, ["in"]),
    (.correction, ["no", "wait", "sorry", "hang", "on", "scratch", "that", "plus", "actually"]),
    (
      .expiringThing,
      [
        "plan", "contract", "offer", "voucher", "subscription", "coupon", "warranty", "points",
        "miles", "passport", "licence", "license", "policy", "membership", "promo", "promotion",
        "deal", "insurance", "trial", "ticket", "code", "discount", "agreement", "lease", "visa",
        "permit", "quote", "credit", "credits", "password", "link", "certificate", "domain",
        "rate", "gift", "pass", "booking", "reservation", "milk", "food", "product", "bundle",
        "price",
      ]
    ),
    (
      .filler,
      [
        "um", "uh", "er", "erm", "ah", "then", "and", "dash", "hyphen", "space", "comma", "okay",
        "ok", "so", "minus", "slash",
      ]
    ),
    (.hesitation, ["um", "uh", "er", "erm"]),
    (
      .month,
      [
        "january", "jan", "february", "feb", "march", "mar", "april", "apr", "may", "june", "jun",
        "july", "jul", "august", "aug", "september", "sep", "october", "oct", "november", "nov",
        "december", "dec", "sept",
      ]
    ),
    (
      .ordinal,
      [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",
      ]
    ),
    (.ordinalEnding, ["st", "nd", "rd", "th"]),
    (.dateJoint, ["of"]),
    (.yearJoint, ["and"]),
    (.article, ["the"]),
    (.currencySign, ["$", "£", "€", "¥", "usd", "gbp", "eur", "us$", "rs", "inr"]),
    (
      .unit,
      [
        "%", "percent", "dollars", "dollar", "bucks", "pounds", "pound", "quid", "euros", "euro",
        "cents", "pence", "rupees", "usd", "gbp", "eur", "gb", "mb", "tb", "kb", "mbps", "kwh",
        "km", "miles", "kg", "minutes", "hours", "days", "weeks", "months", "years", "points",
        "times", "degrees", "people", "items",
      ]
    ),
    (.dot, ["dot", "period", "point"]),
    (.at, ["at"]),
    (
      .topLevelDomain,
      [
        "com", "org", "net", "edu", "gov", "info", "biz", "io", "co", "uk", "us", "ca", "au", "de",
        "fr", "eu", "ie", "in", "nz", "es", "it", "nl", "ch", "at", "se", "no", "pl", "me", "tv",
        "app", "dev", "mil", "test", "example", "za", "jp", "cn", "br", "mx",
      ]
    ),
    (
      .addressStop,
      [
        "is", "it's", "its", "email", "e-mail", "mail", "address", "to", "that's", "thats", "my",
        "the", "and", "at", "on", "um", "uh", "yes", "yeah", "sure", "okay", "ok", "so", "use",
        "under", "as", "me", "it", "was", "be", "one", "send", "try", "with", "for", "or", "no",
        "not", "sorry", "actually", "a", "an", "of", "in", "are", "hi", "hello", "well", "looked",
        "look", "looking", "ordered", "order", "bought", "buy", "shop", "shopped", "shopping",
        "saw", "seen", "found", "see", "work", "works", "worked", "booked", "prices", "price",
        "available", "sold", "us", "them", "cheaper", "listed", "advertised", "showing", "posted",
        "priced", "read", "logged", "login", "registered", "signed", "checked", "arrived", "this",
        "that", "there", "here", "online", "paid", "all", "everything", "please", "site",
        "website", "page", "down", "up", "stuff", "deal", "deals",
      ]
    ),
    (.addressOpening, ["it's", "its", "that's", "is"]),
    (
      .street,
      [
        "street", "avenue", "ave", "road", "boulevard", "blvd", "lane", "crescent", "terrace",
        "parkway", "pkwy", "highway", "hwy", "straße", "strasse",
      ]
    ),
    (
      .doubtfulStreet,
      [
        "st", "rd", "dr", "ln", "ct", "pl", "drive", "court", "way", "place", "close", "square",
        "row", "hill", "circle", "gardens", "grove", "mews", "walk", "rise", "view", "green",
        "park", "trail", "loop", "alley", "quay", "wharf",
      ]
    ),
    (.dwelling, ["apt", "apartment", "unit", "suite", "ste", "flat", "floor", "room", "#"]),
    (
      .streetStop,
      [
        "of", "the", "to", "a", "an", "and", "in", "on", "at", "my", "your", "our", "their", "his",
        "is", "are", "was", "it", "i", "you", "we", "they", "for", "from", "with", "minute",
        "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year",
        "years", "star", "stars", "mile", "miles", "km", "way", "ways", "more", "times", "people",
        "calls", "emails", "bucks", "dollars", "pounds", "euros", "percent", "am", "pm", "down",
        "up", "per", "that", "this", "no", "not", "or", "but", "by", "off", "out", "into", "over",
        "blocks", "different", "agents", "bedroom", "bed", "car", "lane", "digit", "digits",
        "other", "things", "feet", "foot", "meters", "metres", "inch", "gig", "gigs", "when",
        "because", "please", "thanks", "thank", "okay", "ok", "yes", "so", "well", "all", "now",
        "there", "here", "then", "also", "just",
      ]
    ),
    (
      .passwordState,
      [
        "not", "wrong", "incorrect", "expired", "locked", "invalid", "too", "still", "being",
        "the", "a", "an", "never", "working", "required", "reset", "correct", "right", "fine",
        "ok", "okay", "gone", "lost", "forgotten", "case", "needed", "weak", "strong", "blocked",
        "same", "out", "now", "no", "rejected", "refused", "changed", "temporary", "old", "new",
        "what", "on", "in", "so", "broken", "missing", "stuck", "known", "always", "also", "my",
        "your", "it", "this", "that", "there", "here", "set", "saved", "stored", "safe", "secure",
        "hacked", "stolen", "compromised", "ready", "good", "bad", "long", "short", "enough",
        "already", "just", "only", "asking", "due", "about", "impossible", "unknown", "failing",
        "accepted", "empty", "blank", "coming", "going", "getting", "causing", "supposed",
        "something", "sent", "emailed", "to", "yes", "yeah", "yep", "sure", "nope", "i", "don't",
        "dont", "can't", "cannot", "didn't", "sorry", "twice", "none", "nothing", "again", "later",
        "please", "thanks", "thank", "hello", "correctly", "fully", "maybe", "wait", "hold", "one",
        "mine", "and", "or", "but", "for", "of", "with", "we", "he", "she", "they", "which",
        "when", "where", "how", "why", "really", "been", "has", "had", "yesterday", "today",
        "ages", "very", "quite", "clearly", "simply", "back", "all", "any", "some", "different",
        "protected", "visible", "hidden", "public", "private", "simple", "easy", "hard",
        "sensitive", "insensitive", "complicated", "confidential", "important",
      ]
    ),
    (.passwordJoint, ["is", "was", "to"]),
    (.passwordLead, ["to"]),
    (.continuation, ["and", "but", "if", "okay", "with"]),
    (
      .question,
      [
        "what", "what's", "which", "tell", "give", "confirm", "take", "have", "need", "provide",
        "read", "get", "verify", "repeat", "spell", "please",
      ]
    ),
    (
      .answerFrame,
      [
        "it's", "its", "it", "is", "that's", "yes", "yeah", "yep", "sure", "okay", "ok", "um",
        "uh", "er", "so", "the", "well", "please", "thanks", "would", "be", "that",
      ]
    ),
    (
      .copula,
      [
        "is", "it's", "its", "was", "are", "be", "number", "no", "code", "as", "um", "uh", "to",
        "ok", "okay", "reads", "says", "should", "would", "equals", "that's", "thats", "that",
      ]
    ),
    (.plus, ["plus"]),
    (.letterDigit, ["o"]),
    (.last, ["last"]),
    (
      .secretParameter,
      [
        "token", "password", "passwd", "pwd", "apikey", "secret", "session", "sessionid", "sid",
        "auth", "otp", "jwt", "signature", "pin", "passcode", "credential", "credentials",
      ]
    ),
  ]
}
