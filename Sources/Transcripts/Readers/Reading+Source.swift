internal import Diagnostics

extension Reading {
  /// Warns of a speaker whose role nothing tells.
  mutating func tell(stranger label: String, line: Int?, _ context: ReadingContext) {
    diagnostics.append(
      context.problem(
        .warning, .unknownSpeaker, "the role of `\(label)` is not known", line: line,
        help:
          "name it with `--speaker \"\(label)=\(SpeakerLabel.likelyRole(of: label).rawValue)\"`, "
          + "or the role that fits"))
  }

  /// Warns that the order of the dates is open, so that no time is read.
  mutating func tellOpenOrder(_ source: inout RecordSource, _ context: ReadingContext) {
    let orders = ReadingContext.DateOrder.allCases.map(\.rawValue).joined(separator: "|")
    source.missing.append(
      RecordSource.Missing(
        "times: day and month can't be told apart", remedy: "--date-order \(orders)"))
    diagnostics.append(
      context.problem(
        .warning, .openDateOrder,
        "day and month can't be told apart, so the turns are read without times",
        line: entries.first?.line, help: "say it with `--date-order \(orders)`"))
  }

  /// Puts the source on the first record, with the start that the file's name tells where no record has a time.
  mutating func begin(_ source: RecordSource, _ context: ReadingContext) {
    guard !entries.isEmpty else { return }
    var source = source
    if !entries.contains(where: { $0.record.at != nil }) {
      source.find(startIn: context) { setStart($0) }
    }
    if entries[0].record.facts?.agent == nil, context.agents.count == 1,
      let named = entries.first(where: {
        $0.record.name.map { context.agents.contains($0.lowercased()) } ?? false
      })
    {
      var facts = entries[0].record.facts ?? InteractionFacts()
      facts.agent = named.record.name
      entries[0].record.facts = facts
    }
    entries[0].record.source = source
  }
}

extension RecordSource {
  /// Takes the start from the file's name where it tells one; else says that it is missing.
  mutating func find(startIn context: ReadingContext, _ set: (Timestamp) -> Void) {
    guard let named = context.file.flatMap(FileNameTime.init) else {
      missing.append(
        RecordSource.Missing(
          "no start time, so no check-in can be planned",
          remedy: "put it in the file's name, as `call_YYYY-MM-DDThh:mmZ.vtt`"))
      return
    }
    start = .fileName
    set(context.zoned(named, &self))
  }

  /// Says that the roles of some speakers are not known.
  mutating func tell(strangers: [String]) {
    guard let first = strangers.first else { return }
    let names = strangers.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    let more = strangers.count > 3 ? " and \(strangers.count - 3) more" : ""
    missing.append(
      Missing("the role of \(names)\(more)", remedy: "--speaker \"\(first)=ROLE\""))
  }

  /// Says that the times tell no zone.
  mutating func tellAssumedZone() {
    zone = .assumed
    missing.append(
      Missing("the zone of the times; they were read as UTC", remedy: "--zone +hh:mm"))
  }
}

extension ReadingContext {
  /// The start that a name tells, in the zone that it or the user tells, else in UTC.
  func zoned(_ named: FileNameTime, _ source: inout RecordSource) -> Timestamp {
    if named.hasZone {
      source.zone = .fileName
    } else if let zone {
      source.zone = .flag("--zone")
      if case .minutes(let minutes) = zone {
        return named.start.adding(milliseconds: Int64(-minutes) * 60_000).with(offset: zone)
      }
    } else {
      source.tellAssumedZone()
    }
    return named.start
  }
}
