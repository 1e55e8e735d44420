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
      let phrases = vocabulary.phrases(beginningWith: pieces[index].stem)
      guard !phrases.isEmpty, let mention = mention(of: phrases, at: index) else {
        index += 1
        continue
      }
      mentions.append(mention)
      index = mention.pieces.upperBound
    }
    return mentions
  }

  private func mention(of phrases: Range<Int>, at index: Int) -> TopicMention? {
    for place in phrases {
      if let end = end(ofPhrase: place, from: index) {
        return TopicMention(topic: vocabulary.phrases[place].topic, pieces: index..<end)
      }
    }
    return nil
  }

  /// The piece after a phrase, if its words stand at `start`.
  private func end(ofPhrase place: Int, from start: Int) -> Int? {
    let words = vocabulary.phrases[place].words
    var index = start
    for place in words {
      if place > words.lowerBound {
        while index < pieces.count, pieces[index].isMark(of: Self.joints) { index += 1 }
      }
      let word = vocabulary.phraseWords[place]
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
    for words in vocabulary.endings where words.count <= piece {
      var place = words.count
      while place > 0, pieces[piece - words.count + place - 1].word == words[place - 1] {
        place -= 1
      }
      if place == 0 { return true }
    }
    return false
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
