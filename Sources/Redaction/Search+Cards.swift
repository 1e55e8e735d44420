extension Search {
  /// Card numbers by network, length and checksum, wherever they stand; with what stands beside them unnamed.
  func cards() -> [Find] {
    runs.flatMap { run in
      cards(in: run).flatMap { [$0] + trailers(after: $0) }
    }
  }

  /// From so many digits on, a number with a part taken back is a card's.
  private static let longestCorrected = 17

  private func cards(in run: DigitRun) -> [Find] {
    // A speaker who takes a part back spoils the checksum; nothing else is as long.
    if run.isCorrected, run.count >= Self.longestCorrected { return [find(.card, run)] }
    var finds: [Find] = []
    var first = 0
    while first < run.groups.count {
      if let last = endOfCard(in: run, from: first) {
        let part = run.part(first..<last)
        finds.append(Find(kind: .card, pieces: part.pieces, value: part.digits.text))
        first = last
      } else {
        first += 1
      }
    }
    return finds
  }

  /// The likeliest length first: digits that follow a number may fit its checksum too.
  private func endOfCard(in run: DigitRun, from first: Int) -> Int? {
    var ends: [Int: Int] = [:]
    var digits: [UInt8] = []
    for place in first..<run.groups.count {
      digits += run.digits(ofGroup: place)
      guard digits.count <= 19 else { break }
      if CardNetwork.issues(digits), Checksums.luhn(digits) { ends[digits.count] = place + 1 }
    }
    return [16, 15, 14, 19, 18, 17, 13].lazy.compactMap { ends[$0] }.first
  }

  /// `12/27 123` right behind a card number, which nothing names.
  private func trailers(after card: Find) -> [Find] {
    var finds: [Find] = []
    var index = card.pieces.upperBound
    skipJoints(&index)
    if let end = endOfTypedExpiry(from: index, isLoose: true) {
      finds.append(Find(kind: .expiry, pieces: index..<end, value: text(of: index..<end)))
      index = end
      skipJoints(&index)
      if let code = piece(index), code.shape == .digits, (3...4).contains(code.length),
        !code.isAmount
      {
        finds.append(
          Find(kind: .securityCode, pieces: index..<index + 1, value: text(of: index..<index + 1)))
      }
    }
    return finds
  }

  private func skipJoints(_ index: inout Int) {
    while let next = piece(index), next.isMark(of: [",", ";", "/", "-", "|"]) { index += 1 }
  }

  /// Expiry dates of cards: `04/27`, `oh four twenty seven`, `April 2027`.
  func expiries() -> [Find] {
    let starts =
      mentions.filter { $0.topic == .expiry }.map(\.pieces.upperBound)
      + (context.topics.contains(.expiry) ? [0] : [])
    guard !starts.isEmpty,
      hasCard || !cut.classes.contains(.expiringThing)
    else { return [] }
    return starts.compactMap { start in
      for index in start..<min(start + 6, pieces.count) {
        guard let end = endOfExpiry(from: index) else { continue }
        return Find(kind: .expiry, pieces: index..<end, value: text(of: index..<end))
      }
      return nil
    }
  }

  private func endOfExpiry(from index: Int) -> Int? {
    if let end = endOfTypedExpiry(from: index) { return end }
    if pieces[index].isWord(.month) { return endOfYear(from: index + 1) }
    // `the second of twenty nine`.
    if pieces[index].isWord(.ordinal), piece(index + 1)?.isWord(.dateJoint) == true {
      return endOfYear(from: index + 2)
    }
    guard let run = runs.first(where: { $0.pieces.lowerBound == index }) else { return nil }
    if run.isCorrected, (5...12).contains(run.count) { return run.pieces.upperBound }
    // More may follow in the same breath: `oh four twenty eight one two three`.
    var digits: [UInt8] = []
    for place in 0..<run.groups.count {
      digits += run.digits(ofGroup: place)
      if digits.count >= 3, isExpiry(digits),
        place + 1 == run.groups.count || digits.count >= 4
      {
        return run.pieces(ofGroup: place).upperBound
      }
    }
    return nil
  }

  private func isExpiry(_ digits: [UInt8]) -> Bool {
    switch digits.count {
    case 3: digits[0] > 0
    case 4, 6: (1...12).contains(Int(digits[0]) * 10 + Int(digits[1]))
    default: false
    }
  }

  /// The piece after `MM/YY` or `MM/YYYY`.
  private func endOfTypedExpiry(from index: Int, isLoose: Bool = false) -> Int? {
    guard let month = piece(index), month.shape == .digits, month.length <= 2,
      let value = Int(text(of: index..<index + 1)), (1...12).contains(value),
      let mark = piece(index + 1),
      mark.isMark(of: ["/", "-"]), let year = piece(index + 2), year.shape == .digits,
      year.length == 2 || year.length == 4
    else { return nil }
    if !isLoose, let after = piece(index + 3), after.isMark("/"), piece(index + 4)?.shape == .digits
    {
      return nil
    }
    return index + 3
  }
}
