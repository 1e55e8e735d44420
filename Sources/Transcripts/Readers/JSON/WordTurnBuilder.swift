/// Builds turns from words that carry who says them and when.
struct WordTurnBuilder {
  /// One word or mark of punctuation.
  struct Word {
    var text: String
    /// The label of who says it; `nil` goes on with the word before.
    var speaker: String?
    /// Milliseconds from the start.
    var begins: Int64?
    var ends: Int64?
    /// Whether it follows the word before without a space.
    var isPunctuation: Bool
    /// Where it stands in the file.
    var value: JSONValue
  }

  /// What one speaker says without a long pause.
  struct Turn {
    let speaker: String?
    let value: JSONValue
    var text = ""
    var begins: Int64?
    var ends: Int64?
    var words: [SpokenWord] = []
    /// Length of the text in Unicode scalars.
    fileprivate var length = 0
  }

  private(set) var turns: [Turn] = []
  private let gap: Int64
  private var current: Turn?

  /// Makes a builder that begins a new turn where somebody else speaks or pauses longer than the gap.
  init(gap: Int64) {
    self.gap = gap
  }

  /// Takes the next word.
  mutating func add(_ word: Word) {
    let speaker = word.speaker ?? current?.speaker
    let isLate =
      word.begins.flatMap { begins in current?.ends.map { begins - $0 > gap } } ?? false
    if let turn = current, !word.isPunctuation, turn.speaker != speaker || isLate { finish() }
    var turn = current ?? Turn(speaker: speaker, value: word.value)
    let text = word.text.trimmed
    if !turn.text.isEmpty, !word.isPunctuation {
      turn.text += " "
      turn.length += 1
    }
    let start = turn.length
    turn.text += text
    turn.length += text.unicodeScalars.count
    if let begins = word.begins, let ends = word.ends, begins >= 0, ends >= begins {
      turn.begins = turn.begins ?? begins
      turn.ends = max(turn.ends ?? ends, ends)
      turn.words.append(
        SpokenWord(
          start: start, end: turn.length, at: Double(begins) / 1000, until: Double(ends) / 1000))
    }
    current = turn
  }

  /// Ends the last turn.
  mutating func finish() {
    if let turn = current, !turn.text.isEmpty { turns.append(turn) }
    current = nil
  }
}

extension InteractionDraft {
  /// Adds turns that were built from words, whose speakers have labels and no roles.
  mutating func add(_ built: [WordTurnBuilder.Turn], roles: [String: Role] = [:]) {
    for turn in built {
      var record = TurnRecord(interaction: "", text: turn.text)
      record.setSpan(turn.begins, turn.ends)
      record.words = turn.words
      setSpeaker(
        &record, turn.speaker.flatMap { roles[$0] }, name: turn.speaker, at: turn.value)
      add(record, at: turn.value)
    }
  }
}

extension JSONValue? {
  /// A number as milliseconds from the start; `nil` where there is none, or where it counts from 1970.
  func milliseconds(in unit: MeasuredTime.Unit) -> Int64? {
    guard let number = self?.number, case .offset(let value) = MeasuredTime(number, in: unit)
    else { return nil }
    return value
  }
}
