import Casework
import Diagnostics
import Transcripts

/// Which interactions an audit is about; all are judged, and the summary is that of those selected.
struct AuditSlice {
  /// A moment, or a whole day by the clock of each interaction.
  private enum Bound {
    case moment(Timestamp)
    case day(String)
  }

  /// A flag that selects by a fact, and what it met.
  private struct Choice {
    let flag: Flag.Name
    let noun: String
    let wanted: [String]
    var account = SliceAccount()
  }

  private let since: Bound?
  private let until: Bound?
  private let times: [String]
  private var choices: [Choice]
  private var startAccount = SliceAccount()

  /// Reads the flags that select.
  init(_ arguments: Arguments) throws(ToolError) {
    since = try Self.bound(.since, arguments)
    until = try Self.bound(.until, arguments)
    times = [Flag.Name.since, .until].compactMap { name in
      arguments.value(of: name).map { "--\(name.rawValue) \($0)" }
    }
    let nouns: [(Flag.Name, String)] = [
      (.queue, "queue"), (.channel, "channel"), (.agentID, "agent"), (.customer, "customer"),
    ]
    choices = nouns.compactMap { flag, noun in
      let wanted = arguments.values(of: flag)
      return wanted.isEmpty ? nil : Choice(flag: flag, noun: noun, wanted: wanted)
    }
  }

  /// Whether the interaction is one of those asked for; one without a start lies in no time.
  mutating func selects(_ record: CaseRecord) -> Bool {
    var isSelected = true
    if since != nil || until != nil {
      let fits = begins(record.startedAt)
      startAccount.take(record.startedAt.map { String($0.rfc3339.prefix(10)) }, fits: fits)
      isSelected = fits
    }
    for index in choices.indices {
      let values = Self.values(of: choices[index].flag, record.facts)
      let fits = values.contains(where: choices[index].wanted.contains)
      choices[index].account.take(values.first, fits: fits)
      isSelected = isSelected && fits
    }
    return isSelected
  }

  /// Why nothing was selected: which flags fit no interaction, and what there is in its place.
  var emptiness: [String] {
    var reasons: [String] = []
    if !times.isEmpty, startAccount.fitting == 0 {
      reasons.append(
        "No interaction begins within \(times.joined(separator: " ")): " + startAccount.span)
    }
    for choice in choices where choice.account.fitting == 0 {
      reasons.append(
        "No interaction has the \(choice.noun) \(choice.wanted.map { "`\($0)`" }.joined(separator: " or ")): "
          + choice.account.listed(choice.noun, near: choice.wanted))
    }
    let flags =
      times
      + choices.flatMap { choice in
        choice.wanted.map { "--\(choice.flag.rawValue) \($0)" }
      }
    if reasons.isEmpty, flags.count > 1 {
      reasons.append(
        "No interaction fits all of \(flags.joined(separator: " ")), though each alone fits some.")
    }
    return reasons.map(TerminalText.escaped)
  }

  private static func values(of flag: Flag.Name, _ facts: InteractionFacts) -> [String] {
    switch flag {
    case .queue: [facts.queue].compactMap(\.self)
    case .agentID: [facts.agent].compactMap(\.self)
    case .customer: [facts.customer].compactMap(\.self)
    // A channel with its platform is of that channel too.
    case .channel: facts.channel.map { [$0, String($0.prefix { $0 != "/" })] } ?? []
    default: []
    }
  }

  private func begins(_ start: Timestamp?) -> Bool {
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
