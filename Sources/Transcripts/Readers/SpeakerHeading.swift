/// A line of a pasted chat that names who wrote the lines below it: `Dana`, `Dana  10:04 AM`, `[10:04] Dana`.
struct SpeakerHeading {
  let label: String
  let stamp: WrittenStamp?

  /// Takes a line apart; `nil` where it can't be a heading.
  init?(_ line: String) {
    guard line.utf8.count <= 100 else { return nil }
    var rest = line[...].utf8.trimmed
    if let stamp = WrittenStamp(takingFrom: &rest) {
      self.init(label: SpeakerLine.droppingDash(rest), stamp: stamp)
    } else if let (label, stamp) = Self.trailingStamp(rest) {
      self.init(label: label, stamp: stamp)
    } else {
      self.init(label: rest, stamp: nil)
    }
  }

  private init?(label: Substring.UTF8View, stamp: WrittenStamp?) {
    var label = label.trimmed
    while let last = label.last, [0x2C, 0x7C, 0x2D].contains(last) {
      label = label.dropLast().trimmed
    }
    let text = String(Substring(label))
    guard !text.isEmpty, text.utf8.count <= SpeakerLabel.longest,
      !text.contains(where: { $0 == ":" || $0 == "," }), SpeakerLabel.isPlausible(text),
      Self.isName(text)
    else { return nil }
    self.label = text
    self.stamp = stamp
  }

  /// Every word of a name begins with a capital letter or a figure; a short sentence ends in a stop.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 4, text.last != "." else { return false }
    return words.allSatisfy { $0.first?.isLowercase == false } || Role(word: text) != nil
  }

  private static func trailingStamp(
    _ text: Substring.UTF8View
  ) -> (Substring.UTF8View, WrittenStamp)? {
    for index in text.indices.dropFirst() {
      let byte = text[index]
      guard byte &- 0x30 < 10 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "["),
        text[text.index(before: index)] <= 0x20
      else { continue }
      var rest = text[index...]
      if let stamp = WrittenStamp(takingFrom: &rest), rest.trimmedFront.isEmpty {
        return (text[..<index], stamp)
      }
    }
    return nil
  }
}

/// The headings of a pasted chat, told by all of its lines together.
///
/// A heading with a time is sure where another one is there; a bare name is one only in a file that begins with one,
/// and where each is a role, was told by the user, or comes back.
struct HeadingRoster {
  private var known: [Int: SpeakerHeading] = [:]
  private(set) var count = 0
  /// Whether the headings carry times.
  private(set) var isTimed = false

  init(_ lines: [PlainLine], _ context: ReadingContext) {
    let written = lines.filter { !$0.isBlank }
    let headings = written.enumerated().compactMap { position, line in
      SpeakerHeading(line.text).map { (position: position, line: line.number, heading: $0) }
    }
    let timed = headings.filter { $0.heading.stamp != nil }
    isTimed = timed.count > 1
    let accepted = isTimed ? timed : Self.bare(headings, written.count, context)
    for one in accepted { known[one.line] = one.heading }
    count = accepted.count
  }

  /// The heading on a line.
  func heading(on line: Int) -> SpeakerHeading? { known[line] }

  private typealias Found = (position: Int, line: Int, heading: SpeakerHeading)

  private static func bare(_ headings: [Found], _ lines: Int, _ context: ReadingContext) -> [Found]
  {
    var counts: [String: Int] = [:]
    for one in headings { counts[one.heading.label.lowercased(), default: 0] += 1 }
    var accepted: [Found] = []
    for one in headings {
      let label = one.heading.label
      let isSure = context.role(of: label) != .unknown
      guard isSure || counts[label.lowercased(), default: 0] > 1 else { continue }
      // Two headings in a row are a short answer and not a name.
      if let last = accepted.last, last.position + 1 == one.position, !isSure { continue }
      accepted.append(one)
    }
    let labels = Set(accepted.map { $0.heading.label.lowercased() })
    guard labels.count > 1, accepted.first?.position == 0,
      accepted.count * 4 >= lines, accepted.last?.position != lines - 1
    else { return [] }
    return accepted
  }
}
