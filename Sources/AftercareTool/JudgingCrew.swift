import Aftercare
import Diagnostics
import Dispatch
import Synchronization
import Transcripts

/// What one member of a crew judges at a time.
private enum JudgingUnit: Sendable {
  /// Whole sources, one after another.
  case sources([TranscriptSource])
  /// A part of a large file of turn records.
  case chunk(RecordChunk)
}

/// What came of a unit.
private struct JudgedUnit: Sendable {
  /// What came of one source, or of one part of it.
  struct Part: Sendable {
    let source: TranscriptSource
    let events: [JudgingEvent]
    /// Hashes of the ids in it.
    let ids: SeenIDs
    var outcome = SourceReader.Outcome.read
    /// Speakers in a chunk whose roles are not known.
    var strangers: Strangers?
  }

  let unit: JudgingUnit
  let parts: [Part]
}

/// Where the work on a unit is waited for.
private final class PendingUnit: Sendable {
  private let result = Mutex<JudgedUnit?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  func complete(_ judged: JudgedUnit) {
    result.withLock { $0 = judged }
    isDone.signal()
  }

  func wait() -> JudgedUnit? {
    isDone.wait()
    return result.withLock { $0 }
  }
}

/// What a crew hands its work to, in the order of the sources.
protocol JudgingForeman: TranscriptSink {
  /// Takes over what was judged elsewhere, where nothing in it depends on what was judged before it.
  mutating func take(_ events: [JudgingEvent], ids: SeenIDs) throws(ToolError)
  /// Whether an id was seen before.
  func hasSeen(anyOf ids: SeenIDs) -> Bool
  /// Closes what is open, as the end of a chunk does.
  mutating func closeOpen() throws(ToolError)
  /// Comes after a source.
  mutating func endSource(_ outcome: SourceReader.Outcome, _ source: TranscriptSource)
    throws(ToolError)
}

/// Judges sources on several cores: whole files, and parts of large ones, with the results in the order of the sources.
///
/// What comes out is the same as from one judge that reads everything in turn. An id that comes back is the one thing that
/// binds interactions together; the part in which it does is read again by the foreman.
struct JudgingCrew {
  /// Bytes of a group of small files, and how many it may have.
  private static let groupSize: Int64 = 1 << 20
  private static let groupLimit = 256
  /// Bytes from which on a file is cut.
  private static let cutSize: Int64 = 4 << 20

  private let judge: ConversationJudge
  private let options: ReadingOptions
  private let jobs: Int
  private let queue = DispatchQueue(label: "judging", attributes: .concurrent)
  private var pending: [PendingUnit] = []
  /// Speakers in the chunks of a file so far whose roles are not known.
  private var strangers: Strangers?

  /// Makes a crew of so many, each with a judge like this one.
  init(_ judge: ConversationJudge, _ options: ReadingOptions, jobs: Int) {
    self.judge = judge
    self.options = options
    self.jobs = jobs
  }

  /// Whether there is enough to do for more than one.
  static func isWorthIt(_ sources: [TranscriptSource]) -> Bool {
    sources.allSatisfy { $0.path != nil }
      && sources.reduce(0) { $0 + $1.size } >= groupSize
  }

  /// Judges all sources, and hands what comes of them to the foreman.
  mutating func judge(
    _ sources: [TranscriptSource], for foreman: inout some JudgingForeman
  ) throws(ToolError) {
    var group: [TranscriptSource] = []
    var groupSize: Int64 = 0
    for source in sources {
      let size = source.size
      if size >= Self.cutSize, let chunks = RecordChunks(source, options) {
        try send(&group, to: &foreman)
        groupSize = 0
        try cut(chunks, for: &foreman)
        continue
      }
      group.append(source)
      groupSize += size
      if groupSize >= Self.groupSize || group.count >= Self.groupLimit {
        try send(&group, to: &foreman)
        groupSize = 0
      }
    }
    try send(&group, to: &foreman)
    try collect(downTo: 0, for: &foreman)
  }

  private mutating func send(
    _ group: inout [TranscriptSource], to foreman: inout some JudgingForeman
  ) throws(ToolError) {
    if group.isEmpty { return }
    try send(.sources(group), to: &foreman)
    group = []
  }

  private mutating func cut(
    _ chunks: consuming RecordChunks, for foreman: inout some JudgingForeman
  ) throws(ToolError) {
    while let chunk = chunks.next() { try send(.chunk(chunk), to: &foreman) }
    guard !chunks.isAtEnd else { return }
    // An interaction that does not end is read in place, after all that came before it.
    try collect(downTo: 0, for: &foreman)
    if strangers == nil { foreman.begin(chunks.source, Self.reading) }
    let rest = try chunks.readRest(into: &foreman, options)
    try endCut(chunks.source, rest, for: &foreman)
  }

  private mutating func send(
    _ unit: JudgingUnit, to foreman: inout some JudgingForeman
  ) throws(ToolError) {
    let place = PendingUnit()
    pending.append(place)
    queue.async { [judge, options] in place.complete(Self.judged(unit, judge, options)) }
    try collect(downTo: jobs, for: &foreman)
  }

  private mutating func collect(
    downTo count: Int, for foreman: inout some JudgingForeman
  ) throws(ToolError) {
    while pending.count > count {
      guard let judged = pending.removeFirst().wait() else { continue }
      switch judged.unit {
      case .sources:
        for part in judged.parts { try take(part, for: &foreman) }
      case .chunk(let chunk):
        for part in judged.parts { try take(part, of: chunk, for: &foreman) }
      }
    }
  }

  private func take(
    _ part: JudgedUnit.Part, for foreman: inout some JudgingForeman
  ) throws(ToolError) {
    var outcome = part.outcome
    if foreman.hasSeen(anyOf: part.ids) {
      outcome = try SourceReader(options).read(part.source, into: &foreman)
    } else {
      try foreman.take(part.events, ids: part.ids)
    }
    try foreman.endSource(outcome, part.source)
  }

  private mutating func take(
    _ part: JudgedUnit.Part, of chunk: RecordChunk, for foreman: inout some JudgingForeman
  ) throws(ToolError) {
    if chunk.isFirst { foreman.begin(chunk.source, Self.reading) }
    if foreman.hasSeen(anyOf: part.ids) {
      _ = try chunk.read(into: &foreman, options)
      try foreman.closeOpen()
    } else {
      try foreman.take(part.events, ids: part.ids)
    }
    for problem in chunk.problems { foreman.report(problem) }
    try foreman.endPiece()
    note(part.strangers ?? Strangers())
    if chunk.isLast { try endCut(chunk.source, nil, for: &foreman) }
  }

  private mutating func endCut(
    _ source: TranscriptSource, _ rest: Strangers?, for foreman: inout some JudgingForeman
  ) throws(ToolError) {
    if let rest { note(rest) }
    strangers?.report(source, to: &foreman)
    strangers = nil
    try foreman.endSource(.read, source)
  }

  private mutating func note(_ later: Strangers) {
    var all = strangers ?? Strangers()
    all.add(later)
    strangers = all
  }

  private static let reading = SourceReading(
    format: .turnRecords, reason: "its first line is a turn record")
}

/// What each member of the crew does.
extension JudgingCrew {
  private static func judged(
    _ unit: JudgingUnit, _ judge: ConversationJudge, _ options: ReadingOptions
  ) -> JudgedUnit {
    var judge = judge
    switch unit {
    case .sources(let sources):
      let reader = SourceReader(options)
      let parts = sources.map { source in
        judge.forgetIDs()
        // A judge stops for nothing: who interrupts is heard by the foreman.
        let outcome = (try? reader.read(source, into: &judge)) ?? .nothing
        judge.closeOpen()
        _ = judge.endSource()
        return JudgedUnit.Part(
          source: source, events: judge.takeEvents(), ids: judge.auditor.seenIDs, outcome: outcome)
      }
      return JudgedUnit(unit: unit, parts: parts)
    case .chunk(let chunk):
      judge.begin(chunk.source, reading)
      judge.forgetIDs()
      let strangers = try? chunk.read(into: &judge, options)
      judge.closeOpen()
      let part = JudgedUnit.Part(
        source: chunk.source, events: judge.takeEvents(), ids: judge.auditor.seenIDs,
        strangers: strangers)
      return JudgedUnit(unit: unit, parts: [part])
    }
  }
}
