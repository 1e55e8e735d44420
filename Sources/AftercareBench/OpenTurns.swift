import Casework
import Reports
import Transcripts

/// What is said in interactions that are held open, as lines from the end of the id on.
enum OpenTurns {
  /// Turns of the first conversations, and turns that no rule hears: what an interaction costs beyond evidence.
  static func all(
    _ input: StageInput
  ) -> [(name: String, turns: (Int) -> [ArraySlice<UInt8>])] {
    let quiet = quietTurns(input)
    let lively = input.interactions.prefix(1000).map { interaction in
      input.records[interaction].prefix(4).map(line)
    }
    return [
      ("two turns without evidence", { _ in quiet }),
      ("up to four turns of the corpus", { lively[$0 % lively.count] }),
    ]
  }

  /// A turn of the customer's and one of the agent's in which no rule hears anything.
  static func quietTurns(_ input: StageInput) -> [ArraySlice<UInt8>] {
    [Role.customer, .agent].compactMap { role in
      input.records.indices.first { index in
        let record = input.records[index]
        return record.speaker == role && input.matches[index].isEmpty
          && input.advice[index].matches.isEmpty && 20...120 ~= record.text?.utf8.count ?? 0
      }.map { line(TurnRecord(interaction: "", speaker: role, text: input.records[$0].text)) }
    }
  }

  private static func line(_ record: TurnRecord) -> ArraySlice<UInt8> {
    var record = record
    record.interaction = ""
    var json = JSONBuffer()
    TurnRecordWriter.writeLine(record, to: &json)
    return json.bytes.dropFirst(ConversationPool.opening.count)
  }
}
