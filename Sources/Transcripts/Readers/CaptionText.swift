/// What stands in a cue: its words without tags, who speaks them, and when single words are spoken.
struct CaptionText {
  /// Words of one voice.
  struct Span {
    /// The name in the voice tag; `nil` before the first one.
    var voice: String?
    var text = ""
    var words: [SpokenWord] = []
  }

  private(set) var spans: [Span] = [Span()]
  private var wordStart = 0
  private var wordAt: Int64?
  /// Whether a time stands among the words.
  private(set) var hasTimes = false

  /// Reads the payload of a cue; tags other than voices and times are dropped.
  init(_ payload: String, end: Int64?) {
    var rest = payload[...].utf8
    while let first = rest.first {
      if first == UInt8(ascii: "<"), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
        let tag = rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
        read(tag: tag)
      } else {
        let next = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        append(String(Substring(rest[..<next])))
        rest = rest[next...]
      }
    }
    closeWord(at: end)
    spans.removeAll { $0.text[...].utf8.trimmedFront.isEmpty }
    for index in spans.indices { spans[index].trim() }
  }

  private mutating func read(tag: Substring.UTF8View) {
    if let time = CueTiming.milliseconds(tag) {
      hasTimes = true
      closeWord(at: time)
      wordAt = time
      wordStart = current.text.unicodeScalars.count
      return
    }
    guard tag.first == UInt8(ascii: "v"),
      let second = tag.dropFirst().first, second <= 0x20 || second == UInt8(ascii: ".")
    else { return }
    // Classes may stand between the `v` and the name.
    let name = tag.drop { $0 > 0x20 }
    closeWord(at: nil)
    spans.append(Span(voice: CaptionEntities.decoded(String(Substring(name.trimmed)))))
    wordStart = 0
  }

  private var current: Span { spans[spans.count - 1] }

  private mutating func append(_ text: String) {
    spans[spans.count - 1].text += CaptionEntities.decoded(text)
  }

  private mutating func closeWord(at end: Int64?) {
    defer { wordAt = nil }
    guard let at = wordAt, let end, end >= at else { return }
    let scalars = Array(current.text.unicodeScalars)
    var first = wordStart
    var last = scalars.count
    while first < last, scalars[first] == " " { first += 1 }
    while last > first, scalars[last - 1] == " " { last -= 1 }
    guard first < last else { return }
    spans[spans.count - 1].words.append(
      SpokenWord(start: first, end: last, at: Double(at) / 1000, until: Double(end) / 1000))
  }
}

extension CaptionText.Span {
  /// Cuts the blanks at both ends, and moves the words' spans along.
  fileprivate mutating func trim() {
    let before = text.unicodeScalars.count
    let rest = text[...].utf8.trimmedFront
    let cut = before - String(Substring(rest)).unicodeScalars.count
    text = text.trimmed
    let length = text.unicodeScalars.count
    words = words.compactMap { word in
      let start = max(0, word.start - cut)
      let end = min(length, word.end - cut)
      return start < end
        ? SpokenWord(start: start, end: end, at: word.at, until: word.until) : nil
    }
  }
}

/// The escapes of captions and HTML: `&amp;`, `&#39;`, `&nbsp;`.
enum CaptionEntities {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "lrm": "",
    "rlm": "",
  ]

  /// The text with every escape that is known spelled out; others stay as they stand.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      decoded += rest[..<sign]
      rest = rest[sign...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let value = value(of: rest[rest.index(after: sign)..<end])
      else {
        decoded += "&"
        rest = rest.dropFirst()
        continue
      }
      decoded += value
      rest = rest[rest.index(after: end)...]
    }
    return decoded + rest
  }

  private static func value(of name: Substring) -> String? {
    if let known = named[String(name)] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
