import Diagnostics
import Reports
import Rules
import Transcripts

/// Conversations that a corpus is drawn from, as canonical lines without the interaction's id.
struct ConversationPool: Sendable {
  /// Each line from the end of the id on, with its line end.
  private var bytes: [UInt8] = []
  private var lines: [Range<Int>] = []
  /// Lines of whole conversations.
  private var conversations: [Range<Int>] = []
  /// Lines of short dialogues, of which a conversation can be made.
  private var dialogues: [Range<Int>] = []

  /// Lines that are no turn records, and were left out.
  private(set) var unreadLines = 0

  /// What comes before the id on a canonical line.
  static let opening = Array(#"{"interaction":""#.utf8)

  init() {}

  /// The number of whole conversations.
  var conversationCount: Int { conversations.count }
  /// The number of short dialogues.
  var dialogueCount: Int { dialogues.count }
  /// Whether there is nothing to draw from.
  var isEmpty: Bool { conversations.isEmpty && dialogues.isEmpty }

  /// The lines of a conversation.
  func conversation(_ index: Int) -> [ArraySlice<UInt8>] {
    conversations[index].map { bytes[lines[$0]] }
  }

  /// The lines of a dialogue.
  func dialogue(_ index: Int) -> [ArraySlice<UInt8>] { dialogues[index].map { bytes[lines[$0]] } }

  /// Adds the conversations of a file of turn records, in which those of an interaction follow one another.
  mutating func add(file path: String) throws(BenchError) {
    var reader = TurnRecordReader(file: path)
    var group = Group()
    var pool = self
    try FileBytes.forEachPiece(of: path) { piece in
      reader.push(piece) { item in pool.take(item, &group) }
    }
    reader.finish { item in pool.take(item, &group) }
    pool.endConversation(&group)
    self = pool
  }

  /// Adds the conversations of all files of turn records below a folder, or of one file.
  mutating func add(path: String) throws(BenchError) {
    let files = FileBytes.files(at: path)
    for file in files where file.hasSuffix(".jsonl") || files == [path] { try add(file: file) }
    if isEmpty { throw BenchError("no turn records are in \(path)") }
  }

  /// Adds the examples of all rules as short dialogues.
  mutating func add(examplesOf rulebook: Rulebook) {
    for example in rulebook.rules.flatMap(\.examples) where !example.turns.isEmpty {
      let first = lines.count
      for turn in example.turns {
        append(TurnRecord(interaction: "", speaker: turn.role, text: turn.text))
      }
      dialogues.append(first..<lines.count)
    }
  }

  /// The conversation that is being read.
  private struct Group {
    var id: String?
    var firstLine = 0
  }

  private mutating func take(_ item: TurnRecordReader.Item, _ group: inout Group) {
    guard case .record(var record, _) = item else {
      if case .problem(let problem) = item, problem.severity == .error { unreadLines += 1 }
      return
    }
    if record.interaction != group.id {
      endConversation(&group)
      group.id = record.interaction
    }
    record.interaction = ""
    append(record)
  }

  private mutating func endConversation(_ group: inout Group) {
    if group.id != nil { conversations.append(group.firstLine..<lines.count) }
    group = Group(id: nil, firstLine: lines.count)
  }

  private mutating func append(_ record: TurnRecord) {
    var json = JSONBuffer()
    TurnRecordWriter.writeLine(record, to: &json)
    let first = bytes.count
    bytes.append(contentsOf: json.bytes.dropFirst(Self.opening.count))
    lines.append(first..<bytes.count)
  }
}
