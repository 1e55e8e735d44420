/// How long the account numbers of each country are (SWIFT, IBAN registry).
enum IBANLengths {
  /// The length of the number that begins with these letters; `nil` for no known country.
  static func length(of characters: [UInt8]) -> Int? {
    guard characters.count >= 2, let place = place(characters[0], characters[1]) else { return nil }
    let length = byLetters[place]
    return length > 0 ? length : nil
  }

  /// Whether a country's numbers begin with these two lower-case letters.
  static func isCountry(_ first: UInt8, _ second: UInt8) -> Bool {
    place(first, second).map { byLetters[$0] > 0 } ?? false
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int? {
    guard (0x61...0x7A).contains(first), (0x61...0x7A).contains(second) else { return nil }
    return Int(first - 0x61) * 26 + Int(second - 0x61)
  }

  private static let byLetters: [Int] = {
    var lengths = [Int](repeating: 0, count: 26 * 26)
    for (country, length) in Self.lengths {
      let letters = Array(country.utf8)
      if let place = place(letters[0], letters[1]) { lengths[place] = length }
    }
    return lengths
  }()

  private static let lengths: [String: Int] = [
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22,
    "br": 29, "by": 28, "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28,
    "ee": 20, "eg": 29, "es": 24, "fi": 18, "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23,
    "gl": 18, "gr": 27, "gt": 28, "hr": 21, "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26,
    "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "lc": 32, "li": 21, "lt": 20, "lu": 20,
    "lv": 21, "ly": 25, "mc": 27, "md": 24, "me": 22, "mk": 19, "mr": 27, "mt": 31, "mu": 30,
    "nl": 18, "no": 15, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22,
    "sa": 24, "sc": 31, "sd": 18, "se": 24, "si": 19, "sk": 24, "sm": 27, "st": 25, "sv": 28,
    "tl": 23, "tn": 24, "tr": 26, "ua": 29, "va": 22, "vg": 24, "xk": 20,
  ]
}
