/// A place where a text says what a number is.
struct TopicMention {
  let topic: Topic
  let pieces: Range<Int>
}

/// Finds what a text says of its numbers.
struct TopicReader {
  let cut: CutText
  let vocabulary: Vocabulary

  /// Marks that count as blanks inside a phrase: "e-mail".
  private static let joints: MarkSet = ["-", ".", "/"]

  private let pieces: [Piece]

  init(cut: CutText, vocabulary: Vocabulary) {
    self.cut = cut
    self.vocabulary = vocabulary
    pieces = cut.pieces
  }

  /// All mentions, in order; of several at one place the longest.
  func mentions() -> [TopicMention] {
    var mentions: [TopicMention] = []
    var index = 0
    while index < pieces.count {
      guard let mention = mention(at: index) else {
        index += 1
        continue
      }
      mentions.append(mention)
      index = mention.pieces.upperBound
    }
    return mentions
  }

  private func mention(at index: Int) -> TopicMention? {
    let phrases = vocabulary.phrases(beginningWith: pieces[index].stem)
    for place in phrases {
      if let end = end(ofPhrase: place, from: index) {
        return TopicMention(topic: vocabulary.phrases[place].topic, pieces: index..<end)
      }
    }
    return nil
  }

  /// The piece after a phrase, if its words stand at `start`.
  private func end(ofPhrase place: Int, from start: Int) -> Int? {
    var index = start
    for (place, word) in vocabulary.phrases[place].words.enumerated() {
      while place > 0, index < pieces.count, pieces[index].isMark(of: Self.joints) { index += 1 }
      guard index < pieces.count, pieces[index].word == word || pieces[index].stem == word else {
        return nil
      }
      index += 1
    }
    return index
  }

  /// Whether the words before a piece say that only last digits follow.
  func isEnding(at piece: Int) -> Bool {
    guard piece > 0, pieces[piece - 1].isWord(.ending) else { return false }
    return vocabulary.endings.contains { words in
      let start = piece - words.count
      return start >= 0 && zip(pieces[start..<piece], words).allSatisfy { $0.word == $1 }
    }
  }

  /// Whether only last digits are spoken of anywhere.
  var hasEnding: Bool {
    guard cut.classes.contains(.ending) else { return false }
    for index in pieces.indices where pieces[index].isWord(.ending) && isEnding(at: index + 1) {
      return true
    }
    return false
  }

  /// Whether something is asked for.
  var isQuestion: Bool { cut.marks.contains("?") || cut.classes.contains(.question) }
}
