import Diagnostics
import Transcripts

/// The speakers of turn records: gives those their roles whose names the user told.
struct RecordCast: Sendable {
  private let roles: [String: Role]
  private let witness: NameWitness?
  private var strangers: Set<String> = []
  private var nameless = 0
  private var firstStranger: String?
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
    case .record(var record, let line):
      hasRecords = true
      witness?.see(record)
      if record.speaker == .unknown { identify(&record) }
      try sink.take(record, line: line)
    }
  }

  /// Takes in what another cast of the same source saw after this one.
  mutating func add(_ later: RecordCast) {
    strangers.formUnion(later.strangers)
    nameless += later.nameless
    firstStranger = firstStranger ?? later.firstStranger
    isEmpty = isEmpty && later.isEmpty
    hasRecords = hasRecords || later.hasRecords
  }

  private mutating func identify(_ record: inout TurnRecord) {
    for label in [record.name, record.unknownSpeaker] {
      if let role = label.flatMap({ roles[$0.lowercased()] }) {
        record.speaker = role
        return
      }
    }
    guard let label = record.unknownSpeaker ?? record.name else {
      nameless += 1
      return
    }
    if firstStranger == nil { firstStranger = label }
    strangers.insert(label)
  }

  /// Tells of the speakers whose roles stayed unknown.
  func report(_ source: TranscriptSource, to sink: inout some TranscriptSink) {
    if nameless > 0 {
      sink.report(
        Diagnostic(
          .warning, .roleUnknown, "\(Self.records(nameless)) no speaker", file: source.name,
          help: "give each turn a `speaker`: customer, agent, supervisor, bot, system or note"))
    }
    guard let firstStranger else { return }
    let others = strangers.count == 1 ? "" : ", nor those of \(strangers.count - 1) more speakers"
    sink.report(
      Diagnostic(
        .warning, .roleUnknown,
        "the role of `\(firstStranger)` is not known\(others)", file: source.name,
        note: "what depends on who speaks is not judged",
        help: "say it with "
          + "`--speaker \"\(firstStranger)=\(ReadingContext.likelyRole(of: firstStranger).rawValue)\"`"
      ))
  }

  private static func records(_ count: Int) -> String {
    count == 1 ? "1 record names" : "\(count) records name"
  }
}
