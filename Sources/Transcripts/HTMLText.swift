/// What a reader of an HTML body sees, as plain text.
///
/// Chat and ticket platforms keep messages as HTML. Tags go, breaks and blocks become new lines, character
/// references what they stand for; scripts, styles and comments are not shown and so not read. It is one
/// pass over the bytes whatever is in them, and what is no tag stays as it was written.
struct HTMLText {
  private let source: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  /// Whether white space was seen that is written only if more text follows on the line.
  private var hasBlank = false
  private var newlines = 0

  /// The text of an HTML body.
  static func plain(_ html: String) -> String {
    var reader = HTMLText(Array(html.utf8))
    return reader.read()
  }

  /// A text that is plain but for character references.
  static func references(in text: String) -> String {
    var reader = HTMLText(Array(text.utf8))
    while reader.position < reader.source.count {
      let byte = reader.source[reader.position]
      if byte == UInt8(ascii: "&"), let scalar = reader.reference() {
        UTF8.encode(scalar).map { reader.output.append(contentsOf: $0) }
        continue
      }
      reader.position += 1
      reader.output.append(byte)
    }
    return String(decoding: reader.output, as: UTF8.self)
  }

  private init(_ source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count)
  }

  private mutating func read() -> String {
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<"), tag() { continue }
      if byte == UInt8(ascii: "&"), let scalar = reference() {
        UTF8.encode(scalar)?.forEach { write($0) }
        continue
      }
      position += 1
      write(byte)
    }
    return String(decoding: output, as: UTF8.self).trimmed
  }

  private mutating func write(_ byte: UInt8) {
    if byte == 0x20 || (0x09...0x0D).contains(byte) {
      hasBlank = true
      return
    }
    if newlines > 0, !output.isEmpty {
      output.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: min(newlines, 2)))
    } else if hasBlank, !output.isEmpty {
      output.append(0x20)
    }
    newlines = 0
    hasBlank = false
    output.append(byte)
  }

  /// Steps over a tag or comment; `false` where the bracket is only a bracket.
  private mutating func tag() -> Bool {
    if starts(with: "<!--") {
      position = end(of: "-->", from: position + 4)
      return true
    }
    let isClosing = position + 1 < source.count && source[position + 1] == UInt8(ascii: "/")
    let first = position + (isClosing ? 2 : 1)
    guard first < source.count, Self.isLetter(source[first]) || source[first] == UInt8(ascii: "!")
    else { return false }
    var last = first
    while last < source.count, Self.isLetter(source[last]) || Self.isDigit(source[last]) {
      last += 1
    }
    guard let close = endOfTag(from: last) else { return false }
    let name = String(decoding: source[first..<last], as: UTF8.self).lowercased()
    position = close + 1
    if !isClosing, name == "script" || name == "style" {
      let after = end(of: "</\(name)", from: position)
      position = endOfTag(from: after).map { $0 + 1 } ?? after
    }
    if name == "br" {
      newlines += 1
    } else if Self.blocks.contains(name) {
      newlines = max(newlines, 1)
    } else if name == "td" || name == "th" {
      hasBlank = true
    }
    return true
  }

  /// The bracket that closes a tag, quoted attributes stepped over.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    var index = start
    // No tag is longer; without a bound, a text of open brackets would be read to its end for each of them.
    let limit = min(source.count, start + 8192)
    while index < limit {
      let byte = source[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Steps over a character reference; `nil` where the ampersand is only an ampersand.
  private mutating func reference() -> Unicode.Scalar? {
    var end = position + 1
    while end < source.count, end - position < 12, source[end] != UInt8(ascii: ";") { end += 1 }
    guard end < source.count, source[end] == UInt8(ascii: ";"), end > position + 1 else {
      return nil
    }
    let name = String(decoding: source[(position + 1)..<end], as: UTF8.self)
    guard let scalar = Self.scalar(name) else { return nil }
    position = end + 1
    return scalar == "\u{A0}" || scalar == "\u{200B}" ? " " : scalar
  }

  private func starts(with word: StaticString) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return source[position...].starts(with: word)
  }

  /// The byte after the next `word`, case apart, or the end of the text.
  private func end(of word: String, from start: Int) -> Int {
    let word = Array(word.utf8)
    var index = start
    while index + word.count <= source.count {
      let isHit = word.indices.allSatisfy { source[index + $0] | 0x20 == word[$0] | 0x20 }
      if isHit { return index + word.count }
      index += 1
    }
    return source.count
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return references[name] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value else { return nil }
    // Control characters and what is no scalar are damage, not text.
    guard value >= 0x20 || value == 9 || value == 10 || value == 13,
      let scalar = Unicode.Scalar(value)
    else { return "\u{FFFD}" }
    return scalar
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "dd", "div", "dl", "dt", "figure", "footer", "form", "h1",
    "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul",
  ]

  private static let references: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "zwnj": "\u{200C}",
    "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”",
    "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£",
    "yen": "¥", "cent": "¢", "deg": "°", "times": "×", "agrave": "à", "aacute": "á", "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è",
    "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
    "iuml": "ï",
    "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö",
    "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "szlig": "ß",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É",
  ]
}
