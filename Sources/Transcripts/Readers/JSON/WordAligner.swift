/// Finds the words of a transcript, whose times are known, in the text of their turn.
///
/// Platforms list words apart from the text, with other capitals and without commas. Each is looked for after
/// the one before it, not far; one that is not found keeps no time, and the next is looked for all the same.
struct WordAligner {
  private let text: [Unicode.Scalar]
  private var position = 0
  /// How far on a word is looked for: some words of which the text has a spelling of its own.
  private static let reach = 80

  init(_ text: String) {
    self.text = text.unicodeScalars.map(Self.folded)
  }

  /// The span of the next word, in Unicode scalars.
  mutating func span(of word: String) -> (start: Int, end: Int)? {
    let wanted = word.trimmed.unicodeScalars.map(Self.folded)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    let last = min(position + Self.reach, text.count - wanted.count)
    var start = position
    while start <= last {
      if text[start] == wanted[0], isBoundary(start),
        text[start..<(start + wanted.count)].elementsEqual(wanted)
      {
        position = start + wanted.count
        return (start, position)
      }
      start += 1
    }
    return nil
  }

  private func isBoundary(_ index: Int) -> Bool {
    index == 0 || !text[index - 1].properties.isAlphabetic
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 32))
    case 0x2019: "'"
    default: scalar
    }
  }
}

extension TurnRecord {
  /// Adds the times of words, in milliseconds from the start of the interaction.
  mutating func align(_ spoken: some Sequence<(word: String, begins: Int64, ends: Int64)>) {
    guard let text else { return }
    var aligner = WordAligner(text)
    for (word, begins, ends) in spoken where ends >= begins && begins >= 0 {
      guard let span = aligner.span(of: word) else { continue }
      words.append(
        SpokenWord(
          start: span.start, end: span.end, at: Double(begins) / 1000, until: Double(ends) / 1000))
    }
  }

  /// Sets when a segment begins and ends, in milliseconds from the start of the interaction.
  mutating func setSpan(_ begins: Int64?, _ ends: Int64?) {
    offset = begins
    if let begins, let ends, ends >= begins { duration = ends - begins }
  }
}
