internal import Diagnostics

/// The turns of one interaction whose rows are all known: put in order, with facts and source.
struct GatheredTimes {
  private(set) var entries: [Reading.Entry] = []
  private var isSorted = false
  private let context: ReadingContext
  private let hasOpenOrder: Bool

  /// The order of the dates of all rows, told by the user or by the dates themselves.
  static func order(
    of gathered: [RowGathering.Gathered], _ context: ReadingContext
  ) -> ReadingContext.DateOrder? {
    let moments = gathered.flatMap { $0.messages.compactMap(\.at) }
    return context.dateOrder ?? DateOrders.order(of: moments, isChronological: false)
  }

  init(
    _ gathered: RowGathering.Gathered, _ format: TranscriptFormat, _ map: ColumnMap,
    _ context: ReadingContext, order: ReadingContext.DateOrder?
  ) {
    self.context = context
    hasOpenOrder = order == nil && gathered.messages.contains { $0.at != nil }
    var messages = gathered.messages
    if let order { Self.setTimes(&messages, order, context) }
    let times = messages.compactMap { $0.record.at?.milliseconds ?? $0.record.offset }
    isSorted = times.count == messages.count && zip(times, times.dropFirst()).contains { $0 > $1 }
    if isSorted {
      // Swift's sort keeps rows of the same time in the order of the file.
      messages.sort { one, other in
        (one.record.at?.milliseconds ?? one.record.offset ?? 0)
          < (other.record.at?.milliseconds ?? other.record.offset ?? 0)
      }
    }
    var reading = Reading(
      format, entries: messages.map { Reading.Entry(record: $0.record, line: $0.line) })
    var source = Self.source(of: messages, gathered, format, map, context, order)
    source.tell(strangers: reading.strangers.map(\.label))
    if !reading.entries.isEmpty, gathered.facts != InteractionFacts() {
      reading.entries[0].record.facts = gathered.facts
    }
    reading.mergeSegments(within: context.mergeGap)
    reading.begin(source, context)
    entries = reading.entries
  }

  private static func setTimes(
    _ messages: inout [RowGathering.Message], _ order: ReadingContext.DateOrder,
    _ context: ReadingContext
  ) {
    let zone = context.zone ?? .utc
    for index in messages.indices {
      if let at = messages[index].at?.timestamp(order, zone: zone) {
        messages[index].record.at = at
        if let end = messages[index].end?.timestamp(order, zone: zone), end >= at {
          messages[index].record.until = end
        }
      }
    }
  }

  private static func source(
    of messages: [RowGathering.Message], _ gathered: RowGathering.Gathered,
    _ format: TranscriptFormat, _ map: ColumnMap, _ context: ReadingContext,
    _ order: ReadingContext.DateOrder?
  ) -> RecordSource {
    var source = RecordSource(format: format.rawValue)
    let moments = messages.compactMap(\.at)
    if order == nil, !moments.isEmpty {
      let orders = ReadingContext.DateOrder.allCases.map(\.rawValue).joined(separator: "|")
      source.missing.append(
        RecordSource.Missing(
          "times: day and month can't be told apart", remedy: "--date-order \(orders)"))
    } else if messages.contains(where: { $0.record.at != nil }), let column = map[.at] {
      source.start = .field(map.name(of: column))
      if moments.allSatisfy({ $0.minutesEast != nil }) {
        source.zone = .field(map.name(of: column))
      } else if context.zone != nil {
        source.zone = .flag("--zone")
      } else {
        source.tellAssumedZone()
      }
    }
    if gathered.facts.customer == nil {
      source.missing.append(
        RecordSource.Missing("the customer's id", remedy: "--map customer=COLUMN"))
    }
    return source
  }

  /// What is to be told of the interaction; of each stranger once a file.
  mutating func problems(_ strangers: inout [String]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let first = entries.first?.line
    if isSorted {
      problems.append(
        context.problem(
          .note, .rowsSorted, "the rows were put in the order of their times", line: first))
    }
    if hasOpenOrder {
      problems.append(
        context.problem(
          .warning, .openDateOrder,
          "day and month can't be told apart, so the rows are read without times", line: first,
          help: "say it with `--date-order DMY|MDY|YMD`"))
    }
    for entry in entries where entry.record.speaker == .unknown {
      let label = entry.record.name ?? ""
      guard strangers.count < 1000, !strangers.contains(label) else { continue }
      strangers.append(label)
      if label.isEmpty { continue }
      problems.append(
        context.problem(
          .warning, .unknownSpeaker, "the role of `\(label)` is not known", line: entry.line,
          help:
            "name it with `--speaker \"\(label)=\(SpeakerLabel.likelyRole(of: label).rawValue)\"`, "
            + "or the role that fits"))
    }
    return problems
  }
}
