import Diagnostics
import Transcripts

/// The speakers of turn records: gives those their roles whose names the user told.
struct RecordCast {
  private let roles: [String: Role]
  private let witness: NameWitness?
  /// The speakers whose roles stayed unknown.
  private(set) var strangers = Strangers()
  private(set) var isEmpty = true
  private(set) var hasRecords = false

  init(speakers: [String: Role], witness: NameWitness?) {
    self.witness = witness
    roles = Dictionary(
      speakers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { _, last in last })
  }

  mutating func hand(
    _ item: TurnRecordReader.Item, to sink: inout some TranscriptSink
  ) throws(ToolError) {
    isEmpty = false
    switch item {
    case .problem(let problem): sink.report(problem)
    case .record(let record, let line):
      hasRecords = true
      witness?.see(record)
      if record.speaker == .unknown {
        try sink.take(identified(record), line: line)
      } else {
        try sink.take(record, line: line)
      }
    }
  }

  private mutating func identified(_ record: TurnRecord) -> TurnRecord {
    for label in [record.name, record.unknownSpeaker] {
      if let role = label.flatMap({ roles[$0.lowercased()] }) {
        var identified = record
        identified.speaker = role
        return identified
      }
    }
    strangers.note(record.unknownSpeaker ?? record.name)
    return record
  }
}

/// Speakers of one source whose roles are not known.
struct Strangers: Sendable {
  private var names: Set<String> = []
  private var first: String?
  private var nameless = 0

  /// Takes note of a speaker, who may have no name.
  mutating func note(_ name: String?) {
    guard let name else {
      nameless += 1
      return
    }
    if first == nil { first = name }
    names.insert(name)
  }

  /// Takes in those that came later in the same source.
  mutating func add(_ later: Strangers) {
    names.formUnion(later.names)
    first = first ?? later.first
    nameless += later.nameless
  }

  /// Tells of them.
  func report(_ source: TranscriptSource, to sink: inout some TranscriptSink) {
    if nameless > 0 {
      sink.report(
        Diagnostic(
          .warning, .roleUnknown, "\(Self.records(nameless)) no speaker", file: source.name,
          help: "give each turn a `speaker`: customer, agent, supervisor, bot, system or note"))
    }
    guard let first else { return }
    let others = names.count == 1 ? "" : ", nor those of \(names.count - 1) more speakers"
    let role = ReadingContext.likelyRole(of: first).rawValue
    sink.report(
      Diagnostic(
        .warning, .roleUnknown, "the role of `\(first)` is not known\(others)", file: source.name,
        note: "what depends on who speaks is not judged",
        help: "say it with `--speaker \"\(first)=\(role)\"`"))
  }

  private static func records(_ count: Int) -> String {
    count == 1 ? "1 record names" : "\(count) records name"
  }
}
