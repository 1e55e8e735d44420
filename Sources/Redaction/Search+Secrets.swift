extension Search {
  /// Passwords that are told.
  func passwords() -> [Find] {
    let told = mentions.compactMap { mention in
      mention.topic == .password ? password(after: mention) : nil
    }
    return told.isEmpty ? [answeredPassword()].compactMap(\.self) : told
  }

  private func password(after mention: TopicMention) -> Find? {
    var index = mention.pieces.upperBound
    var isTold = false
    var isAssigned = false
    var quote: Mark?
    while let next = piece(index), index - mention.pieces.upperBound < 5 {
      if next.isMark(of: [":", "="]) {
        isAssigned = true
      } else if next.isWord(.passwordJoint) {
        isTold = isTold || !next.isWord(.passwordLead)
      } else if next.isMark(of: Self.quotes) {
        quote = next.mark
      } else {
        break
      }
      index += 1
    }
    if let quote,
      let end = (index..<min(index + 8, pieces.count)).first(where: { pieces[$0].isMark(quote) }),
      end > index
    {
      return secret(index..<end)
    }
    return password(from: index, isTold: isTold, isAssigned: isAssigned)
  }

  private static let quotes: MarkSet = ["\"", "'", "·", "`"]

  private func secret(_ range: Range<Int>) -> Find {
    Find(kind: .password, pieces: range, value: text(of: range))
  }

  private func password(from start: Int, isTold: Bool, isAssigned: Bool) -> Find? {
    guard let first = piece(start), !first.isMark(of: ["[", "{", "<", "*"]) else { return nil }
    var end = endOfChunk(from: start)
    if isMixed(start..<end) { return secret(start..<end) }
    if let spelled = endOfSpelledPassword(from: start) {
      end = spelled
    } else {
      guard isTold || isAssigned, let last = endOfPlainPassword(from: start, isAssigned: isAssigned)
      else { return nil }
      end = last
    }
    guard end > start else { return nil }
    while let next = piece(end), next.number != nil || next.shape == .digits { end += 1 }
    return secret(start..<end)
  }

  /// `capital b u t t e r one two`: letters and digits one by one.
  private func endOfSpelledPassword(from start: Int) -> Int? {
    var index = start
    var letters = 0
    while let next = piece(index), next.shape == .word {
      if next.length == 1 {
        letters += 1
      } else if next.number == nil, !next.isWord(.capital) {
        break
      }
      index += 1
    }
    return letters >= Self.fewestLetters ? index : nil
  }

  /// Single letters in a row that spell a word.
  private static let fewestLetters = 3

  /// The piece after what stands together, without the marks that close a sentence or a quote.
  private func endOfChunk(from start: Int) -> Int {
    var end = start + 1
    while let next = piece(end), next.isAttached { end += 1 }
    let closing: MarkSet = [".", ",", "?", ")", "\"", "'", ";", ":", "·", "`"]
    let isMixed = isMixed(start..<end)
    while end > start + 1,
      pieces[end - 1].isMark(of: closing)
        || (!isMixed && pieces[end - 1].isMark("!"))
    {
      end -= 1
    }
    return end
  }

  /// Whether digits or marks inside make it no plain word.
  private func isMixed(_ range: Range<Int>) -> Bool {
    let parts = pieces[range]
    guard parts.first?.shape != .mark else { return false }
    if parts.contains(where: { $0.shape == .digits }) {
      return parts.contains { $0.shape == .word }
    }
    return parts.dropFirst().dropLast().contains { part in
      part.shape == .mark
        && !part.isMark(of: ["'", ",", ".", ";", ":", "?", "/", "(", ")"])
    }
  }

  /// Up to three plain words that close the sentence and say nothing of the state of a password.
  private func endOfPlainPassword(from start: Int, isAssigned: Bool) -> Int? {
    for length in 1...3 {
      guard let word = piece(start + length - 1), word.shape != .mark, !saysState(word) else {
        return nil
      }
      if closesSentence(start + length) || (isAssigned && length == 1) { return start + length }
    }
    return nil
  }

  private func saysState(_ word: Piece) -> Bool {
    word.isWord(.passwordState)
      || (word.length > 4 && vocabulary.stateEndings.contains { cut.ends(word, with: $0) })
  }

  /// Whether the sentence ends here, or goes on with a number that belongs to the word.
  private func closesSentence(_ index: Int) -> Bool {
    guard let next = piece(index) else { return true }
    if next.number != nil || next.shape == .digits { return true }
    return next.isMark(of: [".", ",", "!", "?", ";", "\"", "'"]) || next.isWord(.continuation)
  }

  /// One or two words in answer to a question for a password.
  private func answeredPassword() -> Find? {
    guard context.topics.contains(.password), context.isQuestion else { return nil }
    let words = pieces.indices.filter {
      !pieces[$0].isWord(.answerFrame) && !pieces[$0].isMark(",")
    }
    guard let first = words.first, pieces[first].shape != .mark else { return nil }
    let end = endOfChunk(from: first)
    if isMixed(first..<end) { return secret(first..<end) }
    let last = pieces[words[words.count - 1]].shape == .mark ? words.count - 1 : words.count
    guard last <= 2, words[..<last].allSatisfy({ !saysState(pieces[$0]) }) else { return nil }
    return secret(first..<words[last - 1] + 1)
  }

  /// One-time codes of letters and digits.
  func codes() -> [Find] {
    mentions.compactMap { mention in
      guard mention.topic == .oneTimeCode else { return nil }
      for index in mention.pieces
        .upperBound..<min(
          mention.pieces.upperBound + Self.reach, pieces.count)
      {
        var end = endOfChunk(from: index)
        while end > index + 1, pieces[end - 1].shape == .mark { end -= 1 }
        let parts = pieces[index..<end]
        guard parts.count > 1, parts.allSatisfy({ $0.shape != .mark || $0.isMark("-") }),
          parts.contains(where: { $0.shape == .digits }), parts.first?.isAttached == false,
          parts.contains(where: { $0.shape == .word }),
          (4...12).contains(text(of: index..<end).count)
        else { continue }
        return Find(kind: .oneTimeCode, pieces: index..<end, value: text(of: index..<end))
      }
      return nil
    }
  }
}
