/// The card networks' number ranges (ISO/IEC 7812 issuer identification numbers) and lengths.
enum CardNetwork {
  /// Whether digits 0–9 begin and are as long as a card number of some network.
  static func issues(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 13 else { return false }
    let two = Int(digits[0]) * 10 + Int(digits[1])
    let four = two * 100 + Int(digits[2]) * 10 + Int(digits[3])
    return switch (two, digits.count) {
    case (40...49, 13), (40...49, 16), (40...49, 19): true
    case (51...55, 16): true
    case (22...27, 16): (2221...2720).contains(four)
    case (34, 15), (37, 15): true
    case (30, 14), (36, 14), (38, 14), (39, 14): true
    case (35, 16...19), (60, 16...19), (62, 16...19), (64, 16...19), (65, 16...19): true
    case (50, 13...19), (56...58, 13...19), (61, 13...19), (63, 13...19), (66...69, 13...19): true
    default: false
    }
  }
}
