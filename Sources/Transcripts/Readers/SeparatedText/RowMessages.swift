/// Makes messages of rows.
///
/// It is a value of its own, so that no call on it holds a second copy of all that is gathered.
struct RowMessages {
  let context: ReadingContext
  let map: ColumnMap

  /// What a row says, but for the facts of its interaction.
  func message(_ cell: RowCells) -> RowGathering.Message {
    let id = cell(.interaction) ?? (map[.interaction] == nil ? context.interaction : "")
    var record = TurnRecord(interaction: id, text: cell.row.field(map[.text] ?? 0).trimmed)
    record.name = cell(.speaker)
    record.speaker = role(cell)
    record.id = cell(.id)
    var message = RowGathering.Message(record: record, line: cell.row.line)
    readTimes(&message, cell)
    message.replyTo = cell(.replyTo)
    return message
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

  private func readTimes(_ message: inout RowGathering.Message, _ cell: RowCells) {
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
  private func readNumber(_ value: Double, _ message: inout RowGathering.Message) {
    switch MeasuredTime(value, in: MeasuredTime.unit(ofInstant: value) ?? .seconds) {
    case .instant(let milliseconds):
      message.record.at = Timestamp(milliseconds: milliseconds)
    case .offset(let milliseconds): message.record.offset = milliseconds
    case nil: break
    }
  }

  func addFacts(_ facts: inout InteractionFacts, _ cell: RowCells) {
    facts.customer = facts.customer ?? cell(.customer)
    facts.agent = facts.agent ?? cell(.agent)
    facts.channel = facts.channel ?? cell(.channel)
    facts.queue = facts.queue ?? cell(.queue)
    facts.language = facts.language ?? cell(.language)
    facts.timezone = facts.timezone ?? cell(.timezone)
    facts.region = facts.region ?? cell(.region)
    facts.disposition = cell(.disposition) ?? facts.disposition
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
