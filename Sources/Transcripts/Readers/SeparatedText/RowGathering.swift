internal import Diagnostics

/// Rows of separated text on their way to interactions.
struct RowGathering {
  /// A row as far as it is read.
  struct Message {
    var record: TurnRecord
    var line: Int
    var at: WrittenMoment?
    var end: WrittenMoment?
    var replyTo: String?
  }

  /// An interaction that more rows may still add to.
  struct Gathered {
    let id: String
    var messages: [Message] = []
    var facts = InteractionFacts()
  }

  private let context: ReadingContext
  private let format: TranscriptFormat
  private let map: ColumnMap
  private let width: Int
  private var gathered: [Gathered] = []
  private var indices: [String: Int] = [:]
  private var last = 0
  private var order: ReadingContext.DateOrder?
  private var strangers: [String] = []
  /// Number of bytes that are kept.
  private(set) var kept = 0

  init(_ context: ReadingContext, _ format: TranscriptFormat, _ map: ColumnMap, width: Int) {
    self.context = context
    self.format = format
    self.map = map
    self.width = width
  }

  /// Whether nothing can be handed on before the end: what a message answers may stand anywhere.
  var needsAll: Bool { map.hasReplies && map[.interaction] == nil }

  /// Takes a row; tells what is odd about it.
  mutating func take(_ row: SeparatedRow) -> Diagnostic? {
    let textColumn = map[.text] ?? 0
    guard row.count > textColumn else {
      return context.problem(
        .warning, .brokenRow, "the row has \(row.count) of \(width) fields and was skipped",
        line: row.line)
    }
    add(row)
    if row.isCut {
      return context.problem(
        .error, .brokenRow, "the file ends inside a quoted field that begins in this row",
        line: row.line, help: "check that the file is whole")
    }
    guard row.count != width else { return nil }
    return context.problem(
      .warning, .brokenRow, "the row has \(row.count) fields where the first one has \(width)",
      line: row.line, help: "a field with a separator in it must stand in quotes")
  }

  private mutating func add(_ row: SeparatedRow) {
    // A closure over this value would hold a second copy of all that is gathered.
    let cell = RowCells(row: row, map: map)
    let id = cell(.interaction) ?? (map[.interaction] == nil ? context.interaction : "")
    var record = TurnRecord(interaction: id, text: row.field(map[.text] ?? 0).trimmed)
    record.name = cell(.speaker)
    record.speaker = role(cell)
    record.id = cell(.id)
    var message = Message(record: record, line: row.line)
    readTimes(&message, cell)
    message.replyTo = cell(.replyTo)
    let index = self.index(of: id)
    last = index
    gathered[index].messages.append(message)
    addFacts(&gathered[index].facts, cell)
    kept += row.size + 256
  }

  private mutating func index(of id: String) -> Int {
    if let known = indices[id] { return known }
    indices[id] = gathered.count
    gathered.append(Gathered(id: id))
    return gathered.count - 1
  }

  private func role(_ cell: RowCells) -> Role {
    let name = cell(.speaker)
    if let told = name.flatMap(context.toldRole) { return told }
    if let word = cell(.role) {
      if let told = context.toldRole(of: word) ?? PlatformRole.role(of: word) { return told }
    }
    switch cell(.inbound)?.lowercased() {
    case "true", "1", "yes", "t", "y", "inbound", "in": return .customer
    case "false", "0", "no", "f", "n", "outbound", "out": return .agent
    default: break
    }
    return name.map(context.role) ?? .unknown
  }

  private func readTimes(_ message: inout Message, _ cell: RowCells) {
    if let text = cell(.at) {
      message.at = WrittenMoment(text)
      if message.at == nil, let value = Double(text) { readNumber(value, &message) }
    }
    if let text = cell(.until) {
      message.end = WrittenMoment(text)
      if message.end == nil, let value = Double(text), let offset = message.record.offset,
        case .offset(let end)? = MeasuredTime(value, in: .seconds)
      {
        message.record.duration = max(0, end - offset)
      }
    }
    if let value = cell(.offset).flatMap(Double.init),
      case .offset(let offset)? = MeasuredTime(value, in: .seconds)
    {
      message.record.offset = offset
    } else if let text = cell(.offset), case let clock = text[...].utf8,
      let milliseconds = CueTiming.milliseconds(clock)
    {
      message.record.offset = milliseconds
    }
    if let value = cell(.duration).flatMap(Double.init), value >= 0, value < 1e9 {
      message.record.duration = Int64((value * 1000).rounded())
    }
  }

  /// A number in a column of times counts from 1970 where it is large enough, else from the start.
  private func readNumber(_ value: Double, _ message: inout Message) {
    switch MeasuredTime(value, in: MeasuredTime.unit(ofInstant: value) ?? .seconds) {
    case .instant(let milliseconds):
      message.record.at = Timestamp(milliseconds: milliseconds)
    case .offset(let milliseconds): message.record.offset = milliseconds
    case nil: break
    }
  }

  private func addFacts(_ facts: inout InteractionFacts, _ cell: RowCells) {
    facts.customer = facts.customer ?? cell(.customer)
    facts.agent = facts.agent ?? cell(.agent)
    facts.channel = facts.channel ?? cell(.channel)
    facts.queue = facts.queue ?? cell(.queue)
    facts.language = facts.language ?? cell(.language)
    facts.timezone = facts.timezone ?? cell(.timezone)
    facts.region = facts.region ?? cell(.region)
    facts.disposition = cell(.disposition) ?? facts.disposition
  }

  /// Joins what belongs together, once all rows are known.
  mutating func finish() -> [Diagnostic] {
    if needsAll {
      gathered = ReplyChains.joined(gathered.flatMap(\.messages))
      indices = [:]
    }
    return []
  }

  /// Hands on what is gathered, in the order in which interactions began; the one that rows came for last may stay.
  mutating func drain<Failure: Error>(
    keepingLast: Bool, _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    // One interaction that is larger than all that may be kept goes out in parts.
    let keepingLast = keepingLast && gathered.count > 1
    // What one part of a file has told holds for all that follows.
    order = order ?? GatheredTimes.order(of: gathered, context)
    for (index, one) in gathered.enumerated() where !(keepingLast && index == last) {
      var finished = GatheredTimes(one, format, map, context, order: order)
      for problem in finished.problems(&strangers) { try body(.problem(problem)) }
      for entry in finished.entries { try body(.record(entry.record, line: entry.line)) }
    }
    let staying = keepingLast && last < gathered.count ? [gathered[last]] : []
    gathered = staying
    indices = Dictionary(uniqueKeysWithValues: staying.map { ($0.id, 0) })
    kept = staying.reduce(0) { sum, one in
      sum + one.messages.reduce(0) { $0 + ($1.record.text?.utf8.count ?? 0) + 256 }
    }
    last = 0
  }
}

/// The cells of one row by what they hold.
struct RowCells {
  let row: SeparatedRow
  let map: ColumnMap

  /// What stands in the column of that use; `nil` where nothing does.
  func callAsFunction(_ use: ColumnUse) -> String? {
    guard let column = map[use], case let text = row.field(column).trimmed, !text.isEmpty else {
      return nil
    }
    return text
  }
}
