extension Search {
  /// Links that carry a name and password, or a key that lets anybody in (RFC 3986, 3.2.1).
  func links() -> [Find] {
    guard cut.marks.contains("/") else { return [] }
    var finds: [Find] = []
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].isAttached { end += 1 }
      if let link = link(start..<end) { finds.append(link) }
      start = end
    }
    return finds
  }

  private func link(_ chunk: Range<Int>) -> Find? {
    guard pieces[chunk].contains(where: { $0.isMark("/") }) else { return nil }
    var (start, end) = (chunk.lowerBound, chunk.upperBound)
    // What is glued to the scheme without a blank is no part of the link.
    if let scheme = chunk.first(where: { isScheme($0) }) { start = scheme }
    while start < end, pieces[start].shape == .mark { start += 1 }
    let closing: MarkSet = [
      ".", ",", ";", ":", "!", "?", ")", "]", ">", "\"", "'", "·",
    ]
    while end > start, pieces[end - 1].isMark(of: closing) { end -= 1 }
    guard hasCredentials(start..<end) || hasSecretParameter(start..<end) else { return nil }
    return Find(kind: .url, pieces: start..<end, value: text(of: start..<end))
  }

  private func isScheme(_ index: Int) -> Bool {
    pieces[index].shape == .word && piece(index + 1)?.isMark(":") == true
      && piece(index + 2)?.isMark("/") == true
  }

  private func hasCredentials(_ range: Range<Int>) -> Bool {
    guard range.count > 6, let scheme = range.first(where: { pieces[$0].isMark(":") }),
      piece(scheme + 1)?.isMark("/") == true, piece(scheme + 2)?.isMark("/") == true
    else { return false }
    let authority = pieces[scheme + 3..<range.upperBound].prefix { !$0.isMark("/") }
    guard let at = authority.lastIndex(where: { $0.isMark("@") }) else { return false }
    return authority[..<at].contains { $0.isMark(":") }
  }

  /// `?reset_token=…`: one part of the name is a word for what lets in.
  private func hasSecretParameter(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard pieces[index].isMark(of: ["?", "&", "#"]) else { return false }
      let name = pieces[index + 1..<range.upperBound].prefix { !$0.isMark("=") }
      let equals = index + 1 + name.count
      return equals + 1 < range.upperBound
        && name.contains { $0.isWord(.secretParameter) }
    }
  }
}
