/// A place where a text says what a number is.
struct TopicMention {
  let topic: Topic
  let pieces: Range<Int>
}

/// Finds what a text says of its numbers.
struct TopicReader {
  let pieces: [Piece]
  let vocabulary: Vocabulary

  /// All mentions, in order; of several at one place the longest.
  func mentions() -> [TopicMention] {
    var mentions: [TopicMention] = []
    var index = 0
    while index < pieces.count {
      guard pieces[index].mayBeginTopic, let mention = mention(at: index) else {
        index += 1
        continue
      }
      mentions.append(mention)
      index = mention.pieces.upperBound
    }
    return mentions
  }

  private func mention(at index: Int) -> TopicMention? {
    for phrase in vocabulary.topics[pieces[index].text.withoutGenitive] ?? [] {
      if let end = end(of: phrase.words, from: index) {
        return TopicMention(topic: phrase.topic, pieces: index..<end)
      }
    }
    return nil
  }

  /// Whether the words before a piece say that only last digits follow.
  func isEnding(at piece: Int) -> Bool {
    guard piece > 0, vocabulary.endingWords.contains(pieces[piece - 1].text) else { return false }
    return vocabulary.endings.contains { words in
      let start = piece - words.count
      return start >= 0 && zip(pieces[start..<piece], words).allSatisfy { $0.text == $1 }
    }
  }

  /// The piece after `words`, if they stand at `start`; dashes and points between them count as blanks.
  func end(of words: [String], from start: Int) -> Int? {
    var index = start
    for (place, word) in words.enumerated() {
      while place > 0, index < pieces.count, ["-", ".", "/"].contains(pieces[index].text) {
        index += 1
      }
      guard index < pieces.count,
        pieces[index].text == word || pieces[index].text.withoutGenitive == word
      else { return nil }
      index += 1
    }
    return index
  }

}

extension Piece {
  /// Phrases may begin with a figure: "4 digit code".
  fileprivate var mayBeginTopic: Bool { flags.contains(.topic) || shape == .digits }
}

extension String {
  /// `email's` without its ending.
  var withoutGenitive: String { hasSuffix("'s") ? String(dropLast(2)) : self }
}
