extension Search {
  /// Numbers known by what is said of them, or by a shape that only one kind of number has.
  func numbers() -> [Find] {
    runs.flatMap { run -> [Find] in
      // Shorter ones are only looked for as a part of a longer that was asked for.
      if run.count < 3, context.topics.isEmpty { return [] }
      if isInName(run) { return [] }
      let named = named(run)
      if !named.isEmpty { return named }
      let (topics, areFromContext) = topics(of: run)
      let isBusiness = topics.first == .business && (!areFromContext || run.isSpoken)
      return isBusiness ? [] : shaped(run)
    }
  }

  /// Whether the run is a part of a link's path or of somebody's handle.
  private func isInName(_ run: DigitRun) -> Bool {
    var index = run.pieces.lowerBound
    while index > 0, pieces[index].isAttached {
      index -= 1
      if pieces[index].isMark(of: ["@", "#"]) {
        return !pieces[index].isAttached || piece(index - 1)?.shape == .mark
      }
      if pieces[index].isMark("/"),
        piece(index - 1)?.shape == .word || piece(index - 1)?.isMark("/") == true,
        index < run.pieces.lowerBound - 1 || piece(index - 1)?.isAttached == true
      {
        return true
      }
    }
    return false
  }

  private func named(_ run: DigitRun) -> [Find] {
    let (topics, areFromContext) = topics(of: run)
    let isEnding =
      isEnding(at: run.pieces.lowerBound) || (areFromContext && context.isEnding)
    for topic in topics {
      if topic == .business { return [] }
      if isEnding, topic != .socialSecurity { continue }
      let finds = finds(of: topic, in: run, among: topics)
      if !finds.isEmpty { return finds }
    }
    return areFromContext && !isEnding ? fragment(run) : []
  }

  private func finds(of topic: Topic, in run: DigitRun, among topics: [Topic]) -> [Find] {
    let count = run.count
    switch topic {
    case .card: return run.isAsLong(as: 13...19) ? [find(.card, run)] : []
    case .securityCode: return isFirst(run, after: .securityCode) ? securityCode(run) : []
    case .account where !isAlone(run): return []
    case .account:
      if topics.contains(.sortCode), count >= 12 { return sortCode(run) }
      return (6...17).contains(count) ? [find(.account, run)] : []
    case .sortCode: return sortCode(run)
    case .routingNumber: return run.isAsLong(as: 9...9) ? [find(.routingNumber, run)] : []
    case .socialSecurity:
      return run.isAsLong(as: 9...9) || (count == 4 && isLastFour(run))
        ? [find(.socialSecurity, run)] : []
    case .socialInsurance:
      return count == 9 && Checksums.luhn(run.digits) ? [find(.socialInsurance, run)] : []
    case .phone:
      let shaped = shaped(run)
      return shaped.isEmpty ? phone(run, isNamed: true) : shaped
    case .oneTimeCode:
      return (4...10).contains(count) && isFirst(run, after: .oneTimeCode)
        ? [find(.oneTimeCode, run)] : []
    case .expiry, .iban, .nationalInsurance, .email, .birthDate, .password, .address, .business:
      return []
    }
  }

  func find(_ kind: PersonalDataKind, _ run: DigitRun) -> Find {
    Find(kind: kind, pieces: run.pieces, value: run.digits.text)
  }

  private func securityCode(_ run: DigitRun) -> [Find] {
    if piece(run.pieces.lowerBound - 1)?.isWord(.article) == true { return [] }
    return switch run.count {
    case 3, 4: [find(.securityCode, run)]
    case 5...8: [find(.oneTimeCode, run)]
    default: []
    }
  }

  /// Whether no other number lies between the topic and the run: a short number is told once.
  private func isFirst(_ run: DigitRun, after topic: Topic) -> Bool {
    let start =
      mentions.last { $0.topic == topic && $0.pieces.upperBound <= run.pieces.lowerBound }?
      .pieces.upperBound ?? 0
    return !runs.contains {
      $0.pieces.lowerBound >= start && $0.pieces.upperBound <= run.pieces.lowerBound
        && $0.count >= 3
    }
  }

  private func isLastFour(_ run: DigitRun) -> Bool {
    let start = max(0, run.pieces.lowerBound - Self.reach)
    return context.isEnding
      || pieces[start..<run.pieces.lowerBound].contains { $0.isWord(.last) }
  }

  /// A part of a number that was asked for, told in a turn of its own.
  private func fragment(_ run: DigitRun) -> [Find] {
    guard let topic = context.topics.first, let kind = topic.kindToldInParts,
      context.isQuestion || context.isInParts || (context.isAskedByOther && run.count >= 3),
      (2...12).contains(run.count), pieces.count - run.pieces.count <= 3
    else { return [] }
    var fragment = find(kind, run)
    fragment.isFragment = true
    return [fragment]
  }

  /// A sort code, and the account number where it follows in the same breath.
  private func sortCode(_ run: DigitRun) -> [Find] {
    if run.count == 6 { return [find(.sortCode, run)] }
    var count = 0
    for (place, length) in run.lengths.enumerated() {
      count += length
      guard count == 6, (12...14).contains(run.count) else { continue }
      return [
        find(.sortCode, run.part(0..<place + 1)),
        find(.account, run.part(place + 1..<run.groups.count)),
      ]
    }
    return []
  }

  /// Fewest digits of a number that its shape tells.
  private static let fewestShaped = 7

  /// Numbers in a run that their shape tells.
  private func shaped(_ run: DigitRun) -> [Find] {
    if run.count < Self.fewestShaped || isEnding(at: run.pieces.lowerBound) { return [] }
    if run.isSpoken { return phone(run, isNamed: false) }
    var finds: [Find] = []
    var first = 0
    while first < run.groups.count {
      let rest = run.part(first..<run.groups.count)
      if let found = socialSecurity(at: rest) ?? typedPhone(at: rest) {
        finds.append(found.find)
        first += found.groups
      } else {
        first += 1
      }
    }
    return finds
  }

  /// `123-45-6789`; not 000, 666 or 9xx, nor zeros alone in a part (SSA, POMS RM 10201.035).
  private func socialSecurity(at run: DigitRun) -> (find: Find, groups: Int)? {
    guard run.groups.count >= 3 else { return nil }
    let number = run.part(0..<3)
    guard number.shape == 0x324, areJoined(number, by: "-") else { return nil }
    let parts = (0..<3).map { number.digits(ofGroup: $0).text }
    guard parts[0] != "000",
      parts[0] != "666", !parts[0].hasPrefix("9"), parts[1] != "00", parts[2] != "0000"
    else { return nil }
    return (find(.socialSecurity, number), 3)
  }

  private func areJoined(_ run: DigitRun, by mark: Mark) -> Bool {
    zip(run.groups, run.groups.dropFirst()).allSatisfy { left, right in
      right.pieces.lowerBound - left.pieces.upperBound == 1
        && pieces[left.pieces.upperBound].isMark(mark)
    }
  }
}

extension Topic {
  /// The kind of a number that people tell in several turns.
  fileprivate var kindToldInParts: PersonalDataKind? {
    switch self {
    case .card: .card
    case .account: .account
    case .routingNumber: .routingNumber
    case .socialSecurity: .socialSecurity
    case .socialInsurance: .socialInsurance
    case .phone: .phone
    case .oneTimeCode: .oneTimeCode
    default: nil
    }
  }
}
