extension Search {
  /// A phone number in a run: any of a fitting length where one is spoken of, else by its shape.
  func phone(_ run: DigitRun, isNamed: Bool) -> [Find] {
    if isInternational(run), run.isAsLong(as: 7...15) { return [phoneFind(run)] }
    if isNamed { return run.isAsLong(as: 7...15) ? [phoneFind(run)] : [] }
    return spokenPhone(run)
  }

  private func phoneFind(_ run: DigitRun) -> Find {
    // A country's code may be told or not: the last nine digits make the number.
    Find(kind: .phone, pieces: withPrefix(run), value: String(run.digits.text.suffix(9)))
  }

  private func isInternational(_ run: DigitRun) -> Bool {
    guard let before = piece(run.pieces.lowerBound - 1) else { return false }
    return before.isMark("+") || (before.isWord(.plus) && run.isSpoken)
  }

  /// The pieces of a run with the plus or the bracket that opens it.
  private func withPrefix(_ run: DigitRun) -> Range<Int> {
    var start = run.pieces.lowerBound
    if let before = piece(start - 1), before.isMark("("),
      pieces[run.pieces].contains(where: { $0.isMark(")") })
    {
      start -= 1
    }
    if let before = piece(start - 1), before.isMark("+") || before.isWord(.plus) { start -= 1 }
    return start..<run.pieces.upperBound
  }

  /// `oh seven seven ...`, `five five five ...`: ten or eleven digits one by one.
  private func spokenPhone(_ run: DigitRun) -> [Find] {
    guard run.count == 10 || run.count == 11 else { return [] }
    let first = run.digits.first ?? 0
    let fits = first == 0 || (run.count == 10 && first > 1) || (run.count == 11 && first == 1)
    return fits ? [phoneFind(run)] : []
  }

  /// `555-010-0199`, `(555) 010 0199`, `020 7946 0000`, `07700 900123`.
  func typedPhone(at run: DigitRun) -> (find: Find, groups: Int)? {
    for length in [6, 5, 4, 3, 2, 1] where length <= run.groups.count {
      let part = run.part(0..<length)
      guard part.count >= 8 else { break }
      let fits = hasPhoneShape(part) || (isInternational(part) && (8...15).contains(part.count))
      if fits, isAlone(part) { return (phoneFind(part), length) }
    }
    return nil
  }

  private func hasPhoneShape(_ run: DigitRun) -> Bool {
    let digits = run.digits
    guard let first = digits.first, digits.count > 1 else { return false }
    let second = digits[digits.startIndex + 1]
    switch run.shape {
    case 0x334: return first > 1
    case 0x1334: return first == 1 && second > 1
    case 0xB: return (first == 0 && second == 7) || isTollFree(digits.dropFirst(), first)
    case 0xA: return isTollFree(digits, 1)
    default: break
    }
    let count = run.groups.count
    // The prefix for calls abroad.
    if first == 0, second == 0, (run.groups.first?.digits.count ?? 0) >= 2 {
      return (11...15).contains(digits.count) && count > 1
    }
    return ((10...11).contains(digits.count) || run.shape == 0x48) && first == 0 && second > 0
      && (2...5).contains(count) && run.groups.allSatisfy { $0.digits.count >= 2 }
  }

  /// `800`, `833` to `888`, after a 1 or nothing (NANPA, toll-free codes).
  private func isTollFree(_ digits: ArraySlice<UInt8>, _ country: UInt8) -> Bool {
    let code = Array(digits.prefix(3))
    return country == 1 && code[0] == 8 && code[1] == code[2]
      && (code[1] == 0 || (3...8).contains(code[1]))
  }

  /// Whether no letter or digit is joined to the run on either side.
  func isAlone(_ run: DigitRun) -> Bool {
    let first = pieces[run.pieces.lowerBound]
    if first.isAttached, let before = piece(run.pieces.lowerBound - 1),
      before.shape == .word || before.isMark(of: ["#", "-", "_"])
    {
      return false
    }
    guard let after = piece(run.pieces.upperBound), after.isAttached else { return true }
    if after.shape == .word { return false }
    return !(after.isMark("-") && piece(run.pieces.upperBound + 1)?.isAttached == true)
  }
}
