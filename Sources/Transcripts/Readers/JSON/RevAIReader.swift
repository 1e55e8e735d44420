/// Reads transcripts of Rev.ai: monologues of words and marks, in seconds.
enum RevAIReader {
  static let signatures = [
    JSONSignature(.revAI, [["monologues", "[]", "elements"]], read: read)
  ]

  private static func read(_ transcripts: [JSONValue], _ pass: inout JSONReadingPass) {
    for transcript in transcripts {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.sortsTurns = true
      draft.facts.channel = "voice"
      draft.facts.language = transcript["language"]?.label
      let names = names(in: transcript["speakers"])
      for monologue in transcript["monologues"]?.elements ?? .none {
        add(monologue, names, &draft)
      }
      pass.finish(draft, at: transcript)
    }
  }

  private static func names(in list: JSONValue?) -> [String: String] {
    var names: [String: String] = [:]
    for speaker in list?.elements ?? .none {
      if let id = speaker["id"]?.label { names[id] = speaker["name"]?.label }
    }
    return names
  }

  private static func add(
    _ monologue: JSONValue, _ names: [String: String], _ draft: inout InteractionDraft
  ) {
    var text = ""
    var length = 0
    var isWord = false
    var words: [SpokenWord] = []
    var span: (begins: Int64, ends: Int64)?
    for element in monologue["elements"]?.elements ?? .none {
      guard let value = element["value"]?.string else { continue }
      // Without punctuation nothing stands between two words, not even a blank.
      if element["type"]?.equals("punct") != true, let last = text.last, !last.isWhitespace,
        isWord || ".,?!;:".contains(last)
      {
        text += " "
        length += 1
      }
      isWord = element["type"]?.equals("punct") != true
      let start = length
      text += value
      length += value.unicodeScalars.count
      guard let begins = element["ts"].milliseconds(in: .seconds),
        let ends = element["end_ts"].milliseconds(in: .seconds), ends >= begins, begins >= 0
      else { continue }
      span = (span?.begins ?? begins, max(span?.ends ?? ends, ends))
      words.append(
        SpokenWord(
          start: start, end: length, at: Double(begins) / 1000, until: Double(ends) / 1000))
    }
    // Leading blanks would shift every span, so only what follows the words is taken off.
    guard !text.trimmed.isEmpty else { return }
    var record = TurnRecord(interaction: "", text: text)
    record.words = words
    record.setSpan(span?.begins, span?.ends)
    let number = monologue["speaker"]?.label
    let name = monologue["speaker_name"]?.label ?? number.flatMap { names[$0] }
    let label = number.map { "speaker \($0)" }
    draft.setSpeaker(&record, nil, name: name ?? label, others: [label, number], at: monologue)
    draft.add(record, at: monologue)
  }
}
