/// The findings that hold, by their index: a bit for each.
struct StandingFindings: Sendable {
  private var words: [UInt64] = []

  /// Takes a finding up; tells whether it did not stand before.
  mutating func insert(_ finding: Int) -> Bool {
    let (word, bit) = finding.quotientAndRemainder(dividingBy: UInt64.bitWidth)
    while words.count <= word { words.append(0) }
    let isNew = words[word] & (1 << UInt64(bit)) == 0
    words[word] |= 1 << UInt64(bit)
    return isNew
  }

  /// Takes down a finding that holds no more.
  mutating func remove(_ finding: Int) {
    let (word, bit) = finding.quotientAndRemainder(dividingBy: UInt64.bitWidth)
    guard word < words.count, words[word] & (1 << UInt64(bit)) != 0 else { return }
    words[word] &= ~(1 << UInt64(bit))
  }
}
