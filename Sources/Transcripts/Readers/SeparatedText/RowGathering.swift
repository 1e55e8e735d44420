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
  private let messages: RowMessages
  private let width: Int
  private var gathered: [Gathered] = []
  private var indices: [String: Int] = [:]
  private var last = 0
  private var order: ReadingContext.DateOrder?
  private var strangers: [String] = []
  /// Number of bytes that are kept.
  private(set) var kept = 0

  init(_ context: ReadingContext, _ format: TranscriptFormat, _ map: ColumnMap, width: Int) {
    messages = RowMessages(context: context, map: map)
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
    let cell = RowCells(row: row, map: map)
    let message = messages.message(cell)
    let index = self.index(of: message.record.interaction)
    last = index
    gathered[index].messages.append(message)
    messages.addFacts(&gathered[index].facts, cell)
    kept += row.size + 256
  }

  private mutating func index(of id: String) -> Int {
    if let known = indices[id] { return known }
    indices[id] = gathered.count
    gathered.append(Gathered(id: id))
    return gathered.count - 1
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
