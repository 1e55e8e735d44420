internal import Diagnostics

/// One interaction as a reader of JSON gathers it, before its turns become records.
///
/// A platform tells in one place what was said, in another by whom, in a third when it began. A reader puts
/// down each as it finds it; `entries(in:)` does what is the same for all of them: it settles the start,
/// joins segments to turns, puts the facts on the first record and lists what the format did not have.
struct InteractionDraft {
  /// The platform's id of the interaction.
  var id: String?
  /// What the platform knows of the interaction as a whole.
  var facts = InteractionFacts()
  /// Where it comes from.
  var source: RecordSource
  /// When it began, where a field of its own tells.
  private(set) var start: Timestamp?
  /// When it ended, where a field of its own tells.
  var end: Timestamp?
  /// Whether the turns of several channels stand one after the other and must be put in order.
  var sortsTurns = false
  /// Whether segments of one speaker are joined; written messages stay as they were sent.
  var joinsSegments = false
  private(set) var turns: [Reading.Entry] = []
  /// Names of files, by the fields that hold them, that may tell the start.
  private var fileNames: [(field: String, name: String)] = []
  private var strangers: [Stranger] = []
  /// What is known of a label, so that it is looked into once.
  private var labels: [String: Label] = [:]
  private var hasNamelessStranger = false
  private let context: ReadingContext
  /// Of how many speakers a warning of their own tells; what is missing names how many more there are.
  private static let warnings = 20

  /// A speaker whose role nothing tells, and where he first speaks.
  private struct Stranger {
    let label: String
    let line: Int
  }

  /// What the user and a label's own words tell of who it names.
  private struct Label {
    let told: Role?
    let word: Role?
    /// The name beside the word of a role, as in `Agent - Priya`.
    let inner: String?
    var isStranger = false
  }

  init(_ format: TranscriptFormat, _ context: ReadingContext) {
    source = RecordSource(format: format.rawValue)
    self.context = context
  }

  /// Whether anything was said.
  var hasText: Bool { turns.contains { $0.record.text != nil } }
}

extension InteractionDraft {
  /// Adds a record that begins at a value of the file.
  mutating func add(_ record: TurnRecord, at value: JSONValue) {
    turns.append(Reading.Entry(record: record, line: value.line))
  }

  /// Gives a record its speaker: what the user told of any of the labels, else what the platform says, else
  /// what a label's own words say, else `unknown`.
  mutating func setSpeaker(
    _ record: inout TurnRecord, _ platform: Role?, name: String?, others: [String?] = [],
    at value: JSONValue
  ) {
    record.name = name
    // A note is no speech whoever wrote it, and nobody's word makes it one.
    if platform == .note {
      record.speaker = .note
      return
    }
    if let name, let told = label(name).told {
      record.speaker = told
      return
    }
    for case let other? in others {
      guard let told = label(other).told else { continue }
      record.speaker = told
      return
    }
    if let platform, platform != .unknown {
      record.speaker = platform
      return
    }
    setSpeakerByWord(&record, [name] + others, at: value)
  }

  /// Gives a record the speaker whom the words of a label name: `Agent` is no name, of `Agent - Priya` the rest is.
  private mutating func setSpeakerByWord(
    _ record: inout TurnRecord, _ candidates: [String?], at value: JSONValue
  ) {
    for case let candidate? in candidates {
      let known = label(candidate)
      guard let role = known.word, role != .unknown else { continue }
      record.speaker = role
      if candidate == record.name { record.name = known.inner }
      return
    }
    record.speaker = .unknown
    let first = candidates.lazy.compactMap { $0 }.first
    record.name = first
    guard let first else {
      hasNamelessStranger = true
      return
    }
    guard labels[first]?.isStranger != true else { return }
    labels[first]?.isStranger = true
    strangers.append(Stranger(label: first, line: value.line))
  }

  private mutating func label(_ text: String) -> Label {
    if let known = labels[text] { return known }
    let word = SpeakerLabel.role(of: text)
    let label = Label(told: context.toldRole(of: text), word: word?.role, inner: word?.name)
    labels[text] = label
    return label
  }

  /// Puts down when the interaction began, where a field says so.
  mutating func setStart(_ time: PlatformTime?, field: String) {
    guard start == nil, let time else { return }
    start = time.timestamp
    source.start = .field(time.told(field))
    source.zone = time.hasZone ? .field(field) : .assumed
  }

  /// Puts down the name of a recording, which may tell when it began.
  mutating func addFileName(_ value: JSONValue?, field: String) {
    guard let name = value?.string, !name.isEmpty else { return }
    // What follows the path of an address is signatures and dates of expiry.
    let path = name.split(separator: "?", maxSplits: 1).first.map(String.init) ?? name
    fileNames.append((field, path.replacingPercentEncodedColons))
  }

  /// Puts down something that the format did not have.
  mutating func miss(_ what: String, remedy: String? = nil) {
    let missing = RecordSource.Missing(what, remedy: remedy)
    if !source.missing.contains(missing) { source.missing.append(missing) }
  }
}

extension InteractionDraft {
  /// The finished records, and warnings of what could not be told.
  mutating func entries(
    into diagnostics: inout [Diagnostic]
  ) -> [Reading.Entry] {
    settleStart()
    settleZone()
    var reading = Reading(.turnRecords, entries: turns)
    place(&reading)
    if sortsTurns { reading.sortByTime() }
    if joinsSegments { reading.mergeSegments(within: context.mergeGap) }
    if let start { reading.setStart(start) }
    frame(&reading)
    tellMissing(reading, into: &diagnostics)
    for index in reading.entries.indices {
      reading.entries[index].record.interaction = id ?? context.interaction
      reading.entries[index].record.setEnd()
      reading.entries[index].record.dropNegativeOffset()
    }
    if let first = reading.entries.indices.first {
      reading.entries[first].record.facts = facts == InteractionFacts() ? nil : facts
      reading.entries[first].record.source = source
    }
    return reading.entries
  }

  /// The start: a field, else the first turn's own time, else what a file's name tells.
  private mutating func settleStart() {
    if start == nil, let first = turns.lazy.compactMap(\.record.at).first {
      start = first
      return
    }
    guard start == nil, turns.contains(where: { $0.record.offset != nil }) else { return }
    for (field, name) in fileNames {
      if let found = FileNameTime(in: name) {
        start = found.start
        source.start = .field(field)
        source.zone = found.hasZone ? .field(field) : .assumed
        return
      }
    }
    var found: Timestamp?
    source.find(startIn: context) { found = $0 }
    start = found
  }

  /// Reads times that tell no zone in the one that the user told, else says that they were read as UTC.
  private mutating func settleZone() {
    guard source.zone == .assumed, source.start != .fileName else { return }
    guard let zone = context.zone else { return source.tellAssumedZone() }
    source.zone = .flag("--zone")
    guard case .minutes(let minutes) = zone else { return }
    let shift = { (time: Timestamp?) in
      time?.adding(milliseconds: Int64(-minutes) * 60_000).with(offset: zone)
    }
    start = shift(start)
    end = shift(end)
    for index in turns.indices { turns[index].record.at = shift(turns[index].record.at) }
  }

  /// Where turns have no times but the interaction has, events tell when it began and ended.
  private func frame(_ reading: inout Reading) {
    guard let start, let line = reading.entries.first?.line,
      !reading.entries.contains(where: { $0.record.at != nil })
    else { return }
    reading.entries.insert(
      Reading.Entry(record: TurnRecord(interaction: "", at: start, event: .start), line: line),
      at: 0)
    guard let end, end >= start else { return }
    reading.entries.append(
      Reading.Entry(record: TurnRecord(interaction: "", at: end, event: .end), line: line))
  }

  /// Gives turns with a time of their own an offset as well, which joining and ordering count with.
  private func place(_ reading: inout Reading) {
    guard let start else { return }
    for index in reading.entries.indices where reading.entries[index].record.offset == nil {
      guard let at = reading.entries[index].record.at, at >= start else { continue }
      reading.entries[index].record.offset = at.milliseconds - start.milliseconds
    }
  }

  private mutating func tellMissing(_ reading: Reading, into diagnostics: inout [Diagnostic]) {
    var told = Reading(.turnRecords)
    for stranger in strangers.prefix(Self.warnings) {
      told.tell(stranger: stranger.label, line: stranger.line, context)
    }
    diagnostics += told.diagnostics
    source.tell(strangers: strangers.map(\.label))
    if hasNamelessStranger {
      miss("who speaks: turns without a speaker stay `unknown`")
    }
    let records = reading.entries.map(\.record)
    if joinsSegments, let only = strangers.first?.label,
      records.allSatisfy({ $0.text == nil || ($0.speaker == .unknown && $0.name == only) })
    {
      miss("a second speaker: all words have one label")
    }
    if !records.contains(where: { $0.at != nil || $0.offset != nil }) {
      miss("times, so silence and delays are not judged and no check-in can be planned")
    }
    tellBackwardTimes(reading, into: &diagnostics)
    if facts.customer == nil { miss("a customer id, so no history is known") }
  }
}

extension InteractionDraft {
  /// Times that run backwards are kept as they are given, and told of once.
  private func tellBackwardTimes(_ reading: Reading, into diagnostics: inout [Diagnostic]) {
    var last: Timestamp?
    for entry in reading.entries {
      guard let at = entry.record.at else { continue }
      if let last, at < last {
        diagnostics.append(
          context.problem(
            .warning, .backwardTimes,
            "the time of this turn is before that of the turn above; both are kept as given",
            line: entry.line))
        return
      }
      last = at
    }
  }
}

extension Reading {
  /// Puts the turns of several channels in the order of their times; those without one stay behind the turn before them.
  mutating func sortByTime() {
    var last: Int64 = .min
    let keyed = entries.enumerated().map { index, entry in
      last = entry.record.offset ?? last
      return (time: last, index: index, entry: entry)
    }
    entries = keyed.sorted { ($0.time, $0.index) < ($1.time, $1.index) }.map(\.entry)
  }
}

extension TurnRecord {
  /// What began before its interaction has a time at most, and no offset that a record could write.
  fileprivate mutating func dropNegativeOffset() {
    guard let offset, offset < 0 else { return }
    self.offset = nil
    words = []
  }

  /// Tells when a turn ended, where it is known when it began and how long it was.
  fileprivate mutating func setEnd() {
    guard until == nil, let at, let duration else { return }
    until = at.adding(milliseconds: duration)
  }
}

extension String {
  /// Storage keys write the colons of a time as `%3A`.
  fileprivate var replacingPercentEncodedColons: String {
    utf8.contains(UInt8(ascii: "%"))
      ? replacing("%3A", with: ":").replacing("%3a", with: ":") : self
  }
}
