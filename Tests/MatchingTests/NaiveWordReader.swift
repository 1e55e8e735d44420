@testable import Matching

/// Reads a text as words byte by byte, as its definition reads; figures are left to the reader that is tested.
struct NaiveWordReader {
  /// A word by its class and its bytes in the text.
  struct Word: Equatable, CustomStringConvertible {
    let listed: WordClass
    let start: Int
    var end: Int
    var description: String { "\(listed)@\(start)..<\(end)" }
  }

  let lexicon: Lexicon

  /// The words of a text, without fillers and stutters.
  func words(in text: String) -> [Word] {
    var words: [Word] = []
    for range in ranges(in: text) {
      let reading = lexicon.reading(of: WordFolding.folded(Array(text.utf8)[range]))
      var classes = [reading.first, reading.second].filter { $0 >= 0 }
      if let sequence = reading.sequence { classes = lexicon.sequences[sequence] }
      for listed in classes {
        if let last = words.last, last.listed == listed, listed != .unlisted,
          last.start != range.lowerBound
        {
          words[words.count - 1].end = range.upperBound
        } else {
          words.append(Word(listed: listed, start: range.lowerBound, end: range.upperBound))
        }
      }
    }
    return words
  }

  /// Stretches of word scalars, without apostrophes before them, nor after them where all about them is ASCII.
  private func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start: Int?
    var place = 0
    func end(at place: Int) {
      guard let first = start else { return }
      var range = bytes[first..<place]
      if range.allSatisfy({ $0 < 0x80 }), place == bytes.count || bytes[place] < 0x80 {
        while range.last == WordFolding.apostrophe { range.removeLast() }
      }
      if !WordFolding.folded(range).isEmpty { ranges.append(range.startIndex..<range.endIndex) }
      start = nil
    }
    for scalar in text.unicodeScalars {
      let isOfWord = isOfWord(scalar)
      if !isOfWord { end(at: place) }
      if isOfWord, start == nil, scalar != "'" { start = place }
      place += String(scalar).utf8.count
    }
    end(at: place)
    return ranges
  }

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "'": true
    default: !scalar.isASCII && WordFolding.isWordScalar(scalar)
    }
  }
}
