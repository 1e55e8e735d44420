import Diagnostics
import Transcripts

/// How sources are to be read, as the user told.
struct ReadingOptions {
  /// The format that `--from` names; without it, content decides.
  var format: TranscriptFormat?
  var speakers: [String: Role] = [:]
  var agents: [String] = []
  var columns: [String: String] = [:]
  var dateOrder: ReadingContext.DateOrder?
  var zone: Timestamp.Offset?
  /// Whether labels are handed on, as `evaluate` asks.
  var readsLabels = false

  /// What a reader is told of a source.
  func context(of source: TranscriptSource) -> ReadingContext {
    ReadingContext(
      interaction: source.interaction ?? source.name, file: source.name, speakers: speakers,
      agents: agents, dateOrder: dateOrder, zone: zone, columns: columns)
  }

  /// Roles by the names of speakers, agents among them.
  var roles: [String: Role] {
    speakers.merging(agents.map { ($0, .agent) }) { told, _ in told }
  }
}

extension Arguments {
  /// How the command line wants sources read.
  func readingOptions(readsLabels: Bool = false) throws(ToolError) -> ReadingOptions {
    var options = ReadingOptions()
    options.format = value(of: .from).flatMap(TranscriptFormat.init)
    options.speakers = try speakers()
    options.agents = values(of: .agent)
    options.columns = try columns()
    options.dateOrder = value(of: .dateOrder).flatMap(ReadingContext.DateOrder.init)
    options.zone = try zone()
    options.readsLabels = readsLabels
    return options
  }

  /// Columns by what they hold, as `--map USE=COLUMN,…` gives them.
  private func columns() throws(ToolError) -> [String: String] {
    var columns: [String: String] = [:]
    for part in values(of: .map).flatMap({ $0.split(separator: ",") }) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else {
        throw usage("--map needs USE=COLUMN, such as speaker=from,text=body, not `\(part)`")
      }
      guard ReadingContext.isColumnUse(String(sides[0])) else {
        let uses = ReadingContext.columnUses
        let near = Suggestion.nearest(to: String(sides[0]), in: uses)
        throw usage(
          "--map: `\(sides[0])` is nothing that a column holds"
            + (near.map { "; did you mean `\($0)`?" }
              ?? "; USE is one of \(uses.joined(separator: ", "))"))
      }
      columns[String(sides[0])] = String(sides[1])
    }
    return columns
  }

  /// The offset that `--zone` names.
  private func zone() throws(ToolError) -> Timestamp.Offset? {
    guard let value = value(of: .zone) else { return nil }
    guard let time = Timestamp(rfc3339: "2000-01-01T00:00:00" + value) else {
      throw usage("--zone needs an offset such as +01:00, -05:00 or Z, not `\(value)`")
    }
    return time.offset == .utc ? .minutes(0) : time.offset
  }
}
