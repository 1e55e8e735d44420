/// Cuts a value into plain words, phrases in quotes, and plain words after them.
struct PhraseSplitter {
  let file: RuleFile
  private(set) var opening: TextChunk?
  private(set) var phrases: [TextChunk] = []
  private(set) var closing: TextChunk?

  init(file: RuleFile) {
    self.file = file
  }

  /// Cuts the value.
  ///
  /// - Parameter trivia: the comments and blank lines before a line of it.
  /// - Returns: whether it is made up so.
  mutating func split(_ pieces: [Range<Int>], _ trivia: (Range<Int>) -> [String]) -> Bool {
    for (index, piece) in pieces.enumerated() {
      guard let parts = parts(of: piece) else { return false }
      for (offset, part) in parts.enumerated() {
        let chunk = TextChunk(text: part.text, before: offset == 0 ? trivia(piece) : [])
        if part.isPhrase {
          if closing != nil { return false }
          phrases.append(chunk)
        } else if !phrases.isEmpty {
          // Words that begin a line would be a keyword.
          if closing != nil || offset == 0 { return false }
          closing = chunk
        } else {
          if opening != nil || index > 0 { return false }
          opening = chunk
        }
      }
    }
    return true
  }

  // Quotes, and the words between them; two quotes joined by `near` are one.
  private func parts(of piece: Range<Int>) -> [(text: String, isPhrase: Bool)]? {
    var parts: [(range: Range<Int>, isPhrase: Bool)] = []
    var position = piece.lowerBound
    while position < piece.upperBound {
      let start = position
      if file.scalars[position] == "\"" {
        guard let end = endOfQuote(from: position, in: piece) else { return nil }
        position = end
        parts.append((start..<end, true))
      } else {
        while position < piece.upperBound, file.scalars[position] != "\"" { position += 1 }
        let words = file.trimmed(start..<position)
        if !words.isEmpty { parts.append((words, false)) }
      }
    }
    return joined(parts).map { part in
      (part.isPhrase ? file.text(in: part.range) : plain(part.range), part.isPhrase)
    }
  }

  private func endOfQuote(from start: Int, in piece: Range<Int>) -> Int? {
    var position = start + 1
    while position < piece.upperBound, file.scalars[position] != "\"" {
      position += file.scalars[position] == "\\" ? 2 : 1
    }
    return position < piece.upperBound ? position + 1 : nil
  }

  private func joined(
    _ parts: [(range: Range<Int>, isPhrase: Bool)]
  ) -> [(range: Range<Int>, isPhrase: Bool)] {
    var joined: [(range: Range<Int>, isPhrase: Bool)] = []
    var index = 0
    while index < parts.count {
      var part = parts[index]
      index += 1
      if part.isPhrase, index + 1 < parts.count, isNear(parts[index].range) {
        part.range = part.range.lowerBound..<parts[index + 1].range.upperBound
        index += 2
      }
      joined.append(part)
    }
    return joined
  }

  private func isNear(_ range: Range<Int>) -> Bool {
    let words = file.words(in: range)
    return words.count == 2 && file.text(in: words[0]) == "near"
  }

  private func plain(_ range: Range<Int>) -> String {
    file.words(in: range).map(file.text).joined(separator: " ")
  }
}
