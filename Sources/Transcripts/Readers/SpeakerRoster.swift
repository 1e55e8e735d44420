/// Who speaks in a plain-text file, told by all of its lines together.
///
/// One line alone cannot tell `Priya: hello` from `Note: the order is late`. A label is a speaker's
/// when the user names it, when it is the word of a role that speaks, when its line carries a time in
/// a file whose turns do, or when it comes back and looks like a name.
struct SpeakerRoster {
  /// A speaker as records name one.
  struct Speaker {
    let role: Role
    let name: String?
  }

  /// A label and the line on which it first stands.
  struct Mention {
    let label: String
    let line: Int
  }

  private struct Label {
    let first: Mention
    let speaker: Speaker
    /// Whether the user or the word itself says that this is somebody who speaks.
    let isCertain: Bool
    /// Whether the role is one word among others, which may be the head of a sentence.
    let isLoose: Bool
    let isKnown: Bool
    var count = 0
    var timedCount = 0
  }

  private var labels: [String: Label] = [:]
  private var isTimed = false
  /// Whether the lines make a transcript at all.
  private(set) var isTranscript = false

  /// Weighs all labels of a file.
  init(_ lines: [PlainLine], _ context: ReadingContext) {
    for line in lines {
      if let candidate = line.speaker { count(candidate, line.number, context) }
    }
    let timed = labels.values.reduce(0) { $0 + $1.timedCount }
    let untimed = labels.values.reduce(0) { $0 + ($1.isCertain ? $1.count - $1.timedCount : 0) }
    isTimed = timed >= 2 && timed >= untimed
    isTranscript = judge(lines)
  }

  /// Who begins to speak on a line; `nil` where it goes on with the turn above.
  func speaker(of line: PlainLine) -> Speaker? {
    guard let candidate = line.speaker, let label = labels[Self.key(candidate)],
      isAccepted(label, candidate)
    else { return nil }
    return label.speaker
  }

  /// The speakers whose role nothing tells, in the order of the file.
  var strangers: [Mention] {
    mentions { !$0.isKnown && (isTimed ? $0.timedCount > 0 : isRecurring($0)) }
  }

  /// The labels that look like a name but were not taken for a speaker's, in the order of the file.
  var passedOver: [Mention] {
    mentions {
      (!$0.isKnown || $0.isLoose) && !$0.isCertain && !isTimed && $0.count == 1
        && $0.first.label.first?.isLowercase == false && SpeakerLabel.isNameLike($0.first.label)
    }
  }

  private static func key(_ candidate: SpeakerLine) -> String { candidate.label.lowercased() }

  private mutating func count(_ candidate: SpeakerLine, _ line: Int, _ context: ReadingContext) {
    let key = Self.key(candidate)
    var label = labels[key] ?? Self.label(candidate.label, line, context.toldRole(of: key))
    // `http://…` and `a:b` say nothing about who speaks, unless the word itself does.
    if candidate.isTight && !candidate.isTimed && !label.isCertain { return }
    label.count += 1
    label.timedCount += candidate.isTimed ? 1 : 0
    labels[key] = label
  }

  private static func label(_ text: String, _ line: Int, _ listed: Role?) -> Label {
    let first = Mention(label: text, line: line)
    if let listed {
      return Label(
        first: first, speaker: Speaker(role: listed, name: text), isCertain: true, isLoose: false,
        isKnown: true)
    }
    guard let (role, name) = SpeakerLabel.role(of: text) else {
      return Label(
        first: first, speaker: Speaker(role: .unknown, name: text), isCertain: false,
        isLoose: false, isKnown: false)
    }
    let isLoose = name == text && SpeakerLabel.roleAmongWords(of: text) != nil
    // Agents say "Note:" and "System:" in the middle of a turn; these must come back to count.
    return Label(
      first: first, speaker: Speaker(role: role, name: name),
      isCertain: role.isJudged && role != .unknown && !isLoose, isLoose: isLoose, isKnown: true)
  }

  private func isAccepted(_ label: Label, _ candidate: SpeakerLine) -> Bool {
    if label.isCertain { return true }
    if candidate.isTight && !candidate.isTimed { return false }
    return isTimed ? candidate.isTimed : isRecurring(label)
  }

  private func isRecurring(_ label: Label) -> Bool {
    label.count > 1 && SpeakerLabel.isNameLike(label.first.label)
  }

  /// Files without any role must look like a conversation throughout: two who speak by turns, on a good part of the lines.
  private func judge(_ lines: [PlainLine]) -> Bool {
    let written = lines.filter { !$0.isBlank }
    let accepted = written.filter { speaker(of: $0) != nil }
    let keys = Set(accepted.compactMap { $0.speaker.map(Self.key) })
    if keys.contains(where: { labels[$0]?.isCertain == true }) {
      return accepted.count > 1 || written.first?.number == accepted.first?.number
    }
    return isTimed ? !accepted.isEmpty : keys.count > 1 && accepted.count * 5 >= written.count * 2
  }

  private func mentions(where isWanted: (Label) -> Bool) -> [Mention] {
    labels.values.filter(isWanted).map(\.first).sorted { $0.line < $1.line }
  }
}
