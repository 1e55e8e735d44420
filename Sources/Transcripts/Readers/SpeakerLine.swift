/// A line of plain text that could begin a turn: `time label: text`, the time first, in the middle or nowhere.
struct SpeakerLine: Equatable {
  /// What stands before the colon.
  let label: String
  /// What was said, as far as it stands on this line.
  let text: String
  /// The time beside the label.
  let time: WrittenTime?
  /// The date and time beside the label.
  let moment: WrittenMoment?
  /// Whether no space follows the colon, as in `https://`.
  let isTight: Bool

  /// Takes a line apart; `nil` where nothing in it can be a label.
  init?(_ line: String) {
    guard line.utf8.contains(UInt8(ascii: ":")) else { return nil }
    var rest = line[...].utf8.trimmedFront
    var stamp = WrittenStamp(takingFrom: &rest)
    if stamp != nil { rest = Self.droppingDash(rest) }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    if stamp == nil, Self.isWithinTime(rest, colon) { return nil }
    var label = rest[..<colon]
    var said = rest[rest.index(after: colon)...]
    // In `Name (09:02): text` the first colon is the time's own.
    if stamp == nil, let open = label.lastIndex(where: Self.isOpening) {
      var after = rest[open...]
      if let inside = WrittenStamp(takingFrom: &after) {
        after = after.trimmedFront
        guard after.popFirst() == UInt8(ascii: ":") else { return nil }
        (stamp, label, said) = (inside, rest[..<open], after)
      }
    }
    label = label.trimmed
    guard label.count <= SpeakerLabel.longest * 4 else { return nil }
    self.label = String(Substring(label))
    guard SpeakerLabel.isPlausible(self.label) else { return nil }
    let text = said.trimmed
    self.text = String(Substring(text))
    time = stamp?.time
    moment = stamp?.moment
    self.isTight = !text.isEmpty && text.startIndex == said.startIndex
  }

  /// Whether a colon stands between two figures, as in `Dana  10:04 AM`, and no bracket opens before it.
  private static func isWithinTime(
    _ text: Substring.UTF8View, _ colon: Substring.UTF8View.Index
  ) -> Bool {
    guard colon > text.startIndex, let after = text[text.index(after: colon)...].first,
      text[text.index(before: colon)] &- 0x30 < 10, after &- 0x30 < 10
    else { return false }
    return !text[..<colon].contains(where: isOpening)
  }

  /// Whether a time stands beside the label.
  var isTimed: Bool { time != nil || moment != nil }

  static func droppingDash(_ text: Substring.UTF8View) -> Substring.UTF8View {
    let rest = text.trimmedFront
    for dash in ["-", "–"] where rest.starts(with: dash.utf8) {
      return rest.dropFirst(dash.utf8.count).trimmedFront
    }
    return rest
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }
}

/// What stands before the colon of a speaker's line.
enum SpeakerLabel {
  /// How many scalars a label has at most.
  static let longest = 40

  /// Whether it could be a speaker's: short, few words, and none of the signs of a sentence, a path or a table.
  static func isPlausible(_ label: String) -> Bool {
    var shape = LabelShape()
    for scalar in label.unicodeScalars {
      guard shape.accepts(scalar) else { return false }
    }
    return shape.isWhole
  }

  /// Whether it looks like a name rather than the head of a sentence: one word, or first and last word without a small letter first.
  static func isNameLike(_ label: String) -> Bool {
    let words = label.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else { return true }
    return [words.first, words.last].allSatisfy { $0?.first?.isLowercase == false }
  }

  /// The role that a label names, and the name beside it: `Agent`, `Agent 2`, `Agent - Priya`, `Priya (Agent)`.
  static func role(of label: String) -> (role: Role, name: String?)? {
    if let role = Role(word: label) { return (role, nil) }
    let words = label.split { $0.isWhitespace || $0 == "#" || $0 == "_" }
    if words.count == 2, words[1].allSatisfy(\.isNumber), let role = Role(word: words[0]) {
      return (role, label)
    }
    guard let (one, other) = parts(of: label) else {
      return roleAmongWords(of: label).map { ($0, label) }
    }
    if let role = Role(word: one) { return (role, other) }
    return Role(word: other).map { ($0, one) }
  }

  private static func parts(of label: String) -> (String, String)? {
    for dash in [" - ", " – "] {
      if let range = label.firstRange(of: dash) {
        return (
          String(label[..<range.lowerBound]).trimmed, String(label[range.upperBound...]).trimmed
        )
      }
    }
    guard let last = label.last, last == ")" || last == "]",
      let open = label.lastIndex(where: { $0 == "(" || $0 == "[" })
    else { return nil }
    return (
      String(label[..<open]).trimmed, String(label[label.index(after: open)...].dropLast()).trimmed
    )
  }
}

/// What the scalars of a label tell, one after the other.
private struct LabelShape {
  private var count = 0
  private var letters = 0
  private var digits = 0
  private var words = 0
  private var brackets = 0
  private var last: Unicode.Scalar = " "

  /// Takes the next scalar; `false` where it cannot stand in a label.
  mutating func accepts(_ scalar: Unicode.Scalar) -> Bool {
    // `Doe, Jane` is a name, `c1,agent` a row of a table.
    if last == ",", scalar != " " { return false }
    if last == " ", scalar != " " { words += 1 }
    last = scalar
    count += 1
    switch scalar {
    case "a"..."z", "A"..."Z": letters += 1
    case "0"..."9": digits += 1
    case "(", "[": brackets += 1
    case ")", "]": brackets -= 1
    case "?", "!", ";", "\"", "{", "}", "<", ">", "=", "/", "\\", "|": return false
    case " ", "_", "#", "-", ".", "'", ",", "&": return count > 1
    case "+": return count == 1
    default: if scalar.properties.isAlphabetic { letters += 1 }
    }
    return count <= SpeakerLabel.longest
  }

  /// Whether all of it can be a label: a telephone number needs no letter.
  var isWhole: Bool {
    count > 0 && words <= 4 && brackets == 0 && last != "," && (letters > 0 || digits > 5)
  }
}
