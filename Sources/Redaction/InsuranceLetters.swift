/// The letters of British national insurance numbers (HMRC, NIM39110).
enum InsuranceLetters {
  private static let last = Array("abcd".utf8)
  private static let neverFirst = Array("dfiquv".utf8)
  private static let neverSecond = Array("dfioquv".utf8)
  private static let neverTogether = ["bg", "gb", "nk", "kn", "tn", "nt", "zz"].map {
    Array($0.utf8)
  }

  /// Whether a number may begin with these lower-case letters.
  static func mayBegin(with letters: [UInt8]) -> Bool {
    letters.count == 2 && letters.allSatisfy(\.isLetter) && !neverFirst.contains(letters[0])
      && !neverSecond.contains(letters[1]) && !neverTogether.contains(letters)
  }

  /// Whether a number may end with these.
  static func mayEnd(with letters: [UInt8]) -> Bool {
    letters.count == 1 && last.contains(letters[0])
  }
}
