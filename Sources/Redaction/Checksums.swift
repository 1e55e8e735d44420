/// Checksums that tell a number of a kind from any other digits.
enum Checksums {
  /// Luhn's check over digits 0–9 (ISO/IEC 7812-1, annex B).
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  /// The check of an IBAN (ISO 13616: the first four characters moved to the end, mod 97 = 1).
  static func iban(_ characters: [UInt8]) -> Bool {
    guard characters.count > 4 else { return false }
    var rest = 0
    for byte in characters[4...] + characters[..<4] {
      if byte.isDigit {
        rest = (rest * 10 + Int(byte - 0x30)) % 97
      } else if byte.isLetter, byte < 0x80 {
        rest = (rest * 100 + Int(byte.lowercased - 0x61) + 10) % 97
      } else {
        return false
      }
    }
    return rest == 1
  }
}
