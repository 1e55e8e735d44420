/// How the value of a keyword is made up.
enum StatementStyle {
  /// Entries between commas.
  case list
  /// Free text.
  case text
  /// Plain words and signs.
  case words
  /// Phrases in quotes, with plain words around them.
  case phrases
  /// A line, or several with a bar before each.
  case example
}

extension DeclarationKind {
  /// How the value of one of its keywords, or of its first line, is made up.
  func style(of keyword: String) -> StatementStyle {
    switch keyword {
    case "words", "fillers", "spelling", "ending", "term", "due": .list
    case "title", "because", "source", "mistakes": .text
    case "heard", "unless", "then", "but", "missing", "confirm": .phrases
    case "yes", "no": .example
    default: .words
    }
  }

  /// The names of its lines: a keyword, and the words that always follow it.
  var labels: [String] {
    if self == .policy { return Self.policyLabels }
    return keywords.map { Self.longLabels[$0] ?? $0 }
  }

  private static let longLabels = ["at": "at least", "but": "but not"]
  private static let policyLabels = [
    "follow-up window", "contact hours", "holidays", "business days", "channel window",
    "routine purposes", "gate opens", "hold at most", "reopen within", "stress climbs",
    "stress falls", "asked within", "confirm", "timezone", "keep history", "keep quotes",
    "scorecard",
  ]
}

extension Statement {
  /// The name of the line, and what of the value is not part of it.
  func labelled(in kind: DeclarationKind) -> (label: String, pieces: [Range<Int>]) {
    guard let piece = pieces.first else { return (name, pieces) }
    let words = file.words(in: piece)
    for label in kind.labels {
      let parts = label.split(separator: " ").map(String.init)
      let rest = Array(parts.dropFirst())
      guard parts.first == name, !rest.isEmpty, words.count >= rest.count,
        words.prefix(rest.count).map(file.text) == rest
      else { continue }
      let value = file.trimmed(words[rest.count - 1].upperBound..<piece.upperBound)
      return (label, (value.isEmpty ? [] : [value]) + pieces.dropFirst())
    }
    return (name, pieces)
  }

  /// The value cut into what stays on one line; as it stands where it can't be read.
  ///
  /// - Parameter trivia: the comments and blank lines before a line of the value.
  func value(
    _ pieces: [Range<Int>], _ style: StatementStyle, trivia: (Range<Int>) -> [String]
  ) -> StatementValue {
    switch style {
    case .list:
      if let chunks = listChunks(pieces, trivia) { return .filled(chunks) }
    case .text:
      return .filled(pieces.flatMap { TextChunk.filling(file.text(in: $0), before: trivia($0)) })
    case .words:
      return .filled(
        pieces.flatMap { TextChunk.filling(file.text(in: $0).tidied, before: trivia($0)) })
    case .phrases:
      var splitter = PhraseSplitter(file: file)
      if splitter.split(pieces, trivia) {
        return .phrases(
          opening: splitter.opening, phrases: splitter.phrases, closing: splitter.closing)
      }
    case .example:
      return .listed(
        pieces.map { TextChunk(text: ExampleText.tidied(file.text(in: $0)), before: trivia($0)) })
    }
    return .listed(pieces.map { TextChunk(text: file.text(in: $0), before: trivia($0)) })
  }

  private func listChunks(
    _ pieces: [Range<Int>], _ trivia: (Range<Int>) -> [String]
  ) -> [TextChunk]? {
    var chunks: [TextChunk] = []
    var hasSign = name == "fillers"
    for (index, piece) in pieces.enumerated() {
      guard let entries = file.entries(in: piece, signFound: &hasSign) else { return nil }
      let isLast = index == pieces.count - 1
      // An entry must follow the last comma, and a comma each entry that another line follows.
      if entries.endsInComma == isLast { return nil }
      for (offset, entry) in entries.texts.enumerated() {
        let needsComma = !isLast || offset < entries.texts.count - 1
        chunks.append(
          TextChunk(
            text: needsComma ? entry + "," : entry, before: offset == 0 ? trivia(piece) : []))
      }
    }
    return hasSign ? chunks : nil
  }
}

extension TextChunk {
  /// Free text cut where it may be broken: after each comma that one blank follows.
  static func filling(
    _ text: String, before trivia: [String] = [], origin: JSONOrigin? = nil
  ) -> [TextChunk] {
    let scalars = Array(text.unicodeScalars)
    var chunks: [TextChunk] = []
    var start = 0
    for index in scalars.indices.dropLast(2)
    where scalars[index] == "," && scalars[index + 1] == " " && !scalars[index + 2].isBlank {
      chunks.append(chunk(scalars[start...index], start, origin))
      start = index + 2
    }
    if start < scalars.count { chunks.append(chunk(scalars[start...], start, origin)) }
    if !chunks.isEmpty { chunks[0].before = trivia }
    return chunks
  }

  private static func chunk(
    _ scalars: ArraySlice<Unicode.Scalar>, _ offset: Int, _ origin: JSONOrigin?
  ) -> TextChunk {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let place = origin.map { JSONOrigin(start: $0.start, offset: $0.offset + offset) }
    return TextChunk(text: String(view), origin: place)
  }
}

extension String {
  /// Plain words with one blank between them and after each comma.
  fileprivate var tidied: String {
    var words: [String] = []
    for part in unicodeScalars.split(whereSeparator: \.isBlank) {
      var word = String.UnicodeScalarView()
      for scalar in part {
        if scalar == ",", word.isEmpty, !words.isEmpty {
          words[words.count - 1] += ","
          continue
        }
        word.append(scalar)
        if scalar == "," {
          words.append(String(word))
          word = String.UnicodeScalarView()
        }
      }
      if !word.isEmpty { words.append(String(word)) }
    }
    return words.joined(separator: " ")
  }
}

/// The lines of an example.
enum ExampleText {
  /// One blank after the bar and after the colon; what is said stays as it is.
  static func tidied(_ line: String) -> String {
    guard let said = withoutBar(line) else { return turn(line) }
    return said.isEmpty ? "|" : "| " + (said.hasPrefix("[") ? said : turn(said))
  }

  /// What follows the bar, `nil` where there is none.
  static func withoutBar(_ line: String) -> String? {
    let scalars = line.unicodeScalars
    guard scalars.first == "|" else { return nil }
    return String(String.UnicodeScalarView(scalars.dropFirst().drop(while: \.isBlank)))
  }

  private static func turn(_ line: String) -> String {
    let scalars = line.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { return line }
    var role = scalars[..<colon]
    while let last = role.last, last.isBlank { role.removeLast() }
    if role.isEmpty || role.contains(where: \.isBlank) { return line }
    let said = scalars[scalars.index(after: colon)...].drop(while: \.isBlank)
    if said.isEmpty { return line }
    return String(String.UnicodeScalarView(role)) + ": " + String(String.UnicodeScalarView(said))
  }
}

extension RuleFile {
  /// The words of a range, parted by blanks.
  func words(in range: Range<Int>) -> [Range<Int>] {
    scalars[range].split(whereSeparator: \.isBlank).map { $0.startIndex..<$0.endIndex }
  }

  /// The entries between the commas of a line, with the equals sign tidied; `nil` where one is empty.
  fileprivate func entries(
    in piece: Range<Int>, signFound: inout Bool
  ) -> (texts: [String], endsInComma: Bool)? {
    var texts: [String] = []
    var start = piece.lowerBound
    var prefix = ""
    var position = start
    while position < piece.upperBound {
      let scalar = scalars[position]
      if scalar == "\\" {
        position += 2
        continue
      }
      if scalar == "=" && !signFound {
        let left = trimmed(start..<position)
        if left.isEmpty { return nil }
        signFound = true
        prefix = text(in: left) + " = "
        start = position + 1
      } else if scalar == "," {
        let entry = trimmed(start..<position)
        if entry.isEmpty { return nil }
        texts.append(prefix + text(in: entry))
        prefix = ""
        start = position + 1
      }
      position += 1
    }
    let rest = trimmed(min(start, piece.upperBound)..<piece.upperBound)
    if rest.isEmpty { return prefix.isEmpty ? (texts, true) : nil }
    texts.append(prefix + text(in: rest))
    return (texts, false)
  }
}
