/// A time as it is written beside a speaker: two or three fields, whose meaning the file decides.
struct WrittenTime: Equatable {
  /// The fields; the last is nil where only two are written.
  var first: Int
  var second: Int
  var third: Int?
  /// Thousandths after the last field.
  var thousandths: Int
  /// Whether `PM` was written, or `nil` where neither `AM` nor `PM` was.
  var isAfternoon: Bool?
  /// Whether brackets stood around it.
  var isBracketed: Bool

  /// Milliseconds when two fields are minutes and seconds.
  var elapsed: Int64 {
    guard let third else { return Int64(first * 60 + second) * 1000 + Int64(thousandths) }
    return Int64(first * 3600 + second * 60 + third) * 1000 + Int64(thousandths)
  }

  /// Milliseconds since midnight when two fields are hours and minutes.
  var sinceMidnight: Int64 {
    let hour = isAfternoon.map { first % 12 + ($0 ? 12 : 0) } ?? first
    return Int64(hour * 3600 + second * 60 + (third ?? 0)) * 1000 + Int64(thousandths)
  }

  /// Takes a time off the front, in brackets or before a space; leaves `rest` as it is without one.
  init?(takingFrom rest: inout Substring.UTF8View) {
    var text = rest
    let closing: UInt8? =
      switch text.first {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: nil
      }
    if closing != nil { text.removeFirst() }
    guard let first = Self.number(&text, digits: 1...3), text.popFirst() == UInt8(ascii: ":"),
      let second = Self.number(&text, digits: 2...2), second < 60
    else { return nil }
    self.init(
      first: first, second: second, third: nil, thousandths: 0, isAfternoon: nil,
      isBracketed: closing != nil)
    if text.first == UInt8(ascii: ":") {
      text.removeFirst()
      guard let third = Self.number(&text, digits: 2...2), third < 60 else { return nil }
      self.third = third
    }
    guard readFraction(&text), readMeridiem(&text) else { return nil }
    if let closing {
      guard text.popFirst() == closing else { return nil }
    } else if !text.isEmpty, text.trimmedFront.startIndex == text.startIndex {
      return nil
    }
    rest = text
  }

  private init(
    first: Int, second: Int, third: Int?, thousandths: Int, isAfternoon: Bool?, isBracketed: Bool
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.thousandths = thousandths
    self.isAfternoon = isAfternoon
    self.isBracketed = isBracketed
  }

  private mutating func readFraction(_ text: inout Substring.UTF8View) -> Bool {
    guard text.first == UInt8(ascii: ".") || text.first == UInt8(ascii: ",") else { return true }
    text.removeFirst()
    guard Self.digit(text.first) != nil else { return false }
    var weight = 100
    while let digit = Self.digit(text.first) {
      thousandths += digit * weight
      weight /= 10
      text.removeFirst()
    }
    return true
  }

  private mutating func readMeridiem(_ text: inout Substring.UTF8View) -> Bool {
    var word = text.trimmedFront
    guard let letter = word.popFirst().map({ $0 | 0x20 }),
      letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"),
      word.popFirst().map({ $0 | 0x20 }) == UInt8(ascii: "m"), !Self.isLetter(word.first)
    else { return true }
    guard (1...12).contains(first) else { return false }
    isAfternoon = letter == UInt8(ascii: "p")
    text = word
    return true
  }

  private static func number(
    _ text: inout Substring.UTF8View, digits: ClosedRange<Int>
  ) -> Int? {
    var value = 0
    var count = 0
    while let digit = digit(text.first), count < digits.upperBound {
      value = value * 10 + digit
      count += 1
      text.removeFirst()
    }
    return digits.contains(count) && digit(text.first) == nil ? value : nil
  }

  private static func digit(_ byte: UInt8?) -> Int? {
    guard let value = byte.map({ $0 &- UInt8(ascii: "0") }), value < 10 else { return nil }
    return Int(value)
  }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
