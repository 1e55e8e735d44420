import Casework
import Transcripts

/// Which interactions an audit is about; all are judged, and the summary is that of those selected.
struct AuditSlice {
  /// A moment, or a whole day by the clock of each interaction.
  private enum Bound {
    case moment(Timestamp)
    case day(String)
  }

  private let since: Bound?
  private let until: Bound?
  private let queues: Set<String>
  private let channels: Set<String>
  private let agents: Set<String>
  private let customers: Set<String>

  /// Reads the flags that select.
  init(_ arguments: Arguments) throws(ToolError) {
    since = try Self.bound(.since, arguments)
    until = try Self.bound(.until, arguments)
    queues = Set(arguments.values(of: .queue))
    channels = Set(arguments.values(of: .channel))
    agents = Set(arguments.values(of: .agentID))
    customers = Set(arguments.values(of: .customer))
  }

  /// Whether the interaction is one of those asked for; one without a start lies in no time.
  func selects(_ record: CaseRecord) -> Bool {
    let facts = record.facts
    return begins(record.startedAt) && Self.fits(facts.queue, queues)
      && Self.fits(facts.agent, agents) && Self.fits(facts.customer, customers)
      && (Self.fits(facts.channel, channels)
        || Self.fits(facts.channel.map { String($0.prefix { $0 != "/" }) }, channels))
  }

  private func begins(_ start: Timestamp?) -> Bool {
    if since == nil, until == nil { return true }
    guard let start else { return false }
    let day = String(start.rfc3339.prefix(10))
    switch since {
    case .moment(let time) where start < time: return false
    case .day(let first) where day < first: return false
    default: break
    }
    switch until {
    case .moment(let time) where start >= time: return false
    case .day(let last) where day > last: return false
    default: return true
    }
  }

  private static func fits(_ value: String?, _ wanted: Set<String>) -> Bool {
    wanted.isEmpty || value.map(wanted.contains) ?? false
  }

  private static func bound(
    _ name: Flag.Name, _ arguments: Arguments
  ) throws(ToolError) -> Bound? {
    guard let value = arguments.value(of: name) else { return nil }
    if Timestamp(rfc3339: value + "T00:00:00Z") != nil { return .day(value) }
    if let time = Timestamp(rfc3339: value) { return .moment(time) }
    throw .usage(
      "--\(name.rawValue) needs a day or a time with its offset, as 2026-03-03 or "
        + "2026-03-03T10:00:00Z, not `\(value)`", command: arguments.command)
  }
}
