internal import Diagnostics

/// Reads the body of a chat that Salesforce kept as HTML: `( 1m 3s ) Dana R: …`, with headings of its own.
///
/// Headings tell when the chat began and who the agents are; the visitor is called so. Each line counts from the start.
struct SalesforceChatReader {
  private let context: ReadingContext
  private var agents: Set<String> = []
  private var start: Timestamp?
  private var hasZone = false
  private var reading = Reading(.salesforceChat)

  init(_ context: ReadingContext) {
    self.context = context
  }

  /// Whether a text begins as such a body does.
  static func begins(_ text: Bytes) -> Bool {
    let head = String(decoding: text.prefix(512), as: UTF8.self)
    return head.trimmed.hasPrefix("<") && head.contains("Chat Started:")
  }

  /// Reads a whole body.
  mutating func read(_ bytes: Bytes) throws(ReadingFailure) -> Reading {
    let text = HTMLText.plain(String(decoding: bytes, as: UTF8.self))
    let lines = text.split(separator: "\n").map(String.init)
    for line in lines { takeHeading(line) }
    for line in lines { take(line) }
    guard !reading.entries.isEmpty else {
      throw ReadingFailure(
        context.problem(.error, .noTurns, "the file has no turns: nothing was said in it", line: 1))
    }
    finish()
    return reading
  }

  private mutating func takeHeading(_ line: String) {
    if line.hasPrefix("Agent "), !line.contains(":") {
      agents.insert(String(line.dropFirst(6)).trimmed)
    } else if let transfer = Self.transfer(line) {
      agents.formUnion([transfer.from, transfer.to])
    } else if line.hasPrefix("Chat Started:"), start == nil {
      (start, hasZone) = Self.moment(String(line.dropFirst(13)))
    }
  }

  private mutating func take(_ line: String) {
    if Self.transfer(line) != nil {
      var record = TurnRecord(interaction: context.interaction, event: .transfer)
      record.offset = reading.entries.last?.record.offset
      reading.entries.append(Reading.Entry(record: record, line: 1))
    } else if let (offset, rest) = Self.elapsed(line), let colon = rest.firstIndex(of: ":") {
      begin(
        String(rest[..<colon]).trimmed, String(rest[rest.index(after: colon)...]).trimmed, offset)
    } else if let last = reading.entries.indices.last, !Self.isHeading(line),
      let said = reading.entries[last].record.text
    {
      reading.entries[last].record.text = said + "\n" + line
    }
  }

  private mutating func begin(_ name: String, _ text: String, _ offset: Int64) {
    var role = context.role(of: name)
    if role == .unknown, agents.contains(name) { role = .agent }
    let isWord = SpeakerLabel.role(of: name) != nil && context.toldRole(of: name) == nil
    var record = TurnRecord(
      interaction: context.interaction, speaker: role, name: isWord ? nil : name, text: text)
    record.offset = offset
    reading.entries.append(Reading.Entry(record: record, line: 1))
  }

  private mutating func finish() {
    var source = RecordSource(format: TranscriptFormat.salesforceChat.rawValue)
    var strangers: [String] = []
    for record in reading.records where record.speaker == .unknown {
      guard let name = record.name, !strangers.contains(name) else { continue }
      strangers.append(name)
      reading.tell(stranger: name, line: 1, context)
    }
    source.tell(strangers: strangers)
    var facts = InteractionFacts()
    facts.channel = "chat"
    facts.agent = reading.records.first { $0.speaker == .agent }?.name
    if let start {
      source.start = .field("Chat Started")
      source.zone = .field("Chat Started")
      if !hasZone { source.tellAssumedZone() }
      reading.setStart(start)
      reading.entries[0].record.source = source
    } else {
      reading.begin(source, context)
    }
    reading.entries[0].record.facts = facts
  }
}

extension SalesforceChatReader {
  private static func isHeading(_ line: String) -> Bool {
    line.hasPrefix("Chat ") || (line.hasPrefix("Agent ") && !line.contains(":"))
  }

  private static func transfer(_ line: String) -> (from: String, to: String)? {
    guard line.hasPrefix("Chat Transferred From "), let to = line.firstRange(of: " To ") else {
      return nil
    }
    let from = line[line.index(line.startIndex, offsetBy: 22)..<to.lowerBound]
    return (String(from).trimmed, String(line[to.upperBound...]).trimmed)
  }

  /// The time in brackets before a speaker, `( 1h 2m 3s )`, and what follows it.
  private static func elapsed(_ line: String) -> (Int64, Substring)? {
    guard line.hasPrefix("("), let close = line.firstIndex(of: ")") else { return nil }
    var milliseconds: Int64 = 0
    let parts = line[line.index(after: line.startIndex)..<close].split(separator: " ")
    guard !parts.isEmpty, parts.count <= 4 else { return nil }
    for part in parts {
      guard part.utf8.count < 8, let count = Int64(part.dropLast()) else { return nil }
      switch part.last {
      case "d": milliseconds += count * 86_400_000
      case "h": milliseconds += count * 3_600_000
      case "m": milliseconds += count * 60_000
      case "s": milliseconds += count * 1000
      default: return nil
      }
    }
    return (milliseconds, line[line.index(after: close)...])
  }

  /// Such as `Tuesday, March 04, 2025, 16:05:06 (+0000)`, and whether it tells its zone.
  private static func moment(_ text: String) -> (Timestamp?, Bool) {
    let words = text.split { " ,()".contains($0) }.map(String.init)
    guard let at = words.firstIndex(where: { months.contains($0) }), at + 3 < words.count,
      let month = months.firstIndex(of: words[at]), words[at + 1].utf8.count <= 2
    else { return (nil, false) }
    let number = month + 1
    let day = words[at + 1].utf8.count < 2 ? "0" + words[at + 1] : words[at + 1]
    let zone = at + 4 < words.count ? words[at + 4] : ""
    let written =
      words[at + 2] + "-" + (number < 10 ? "0" : "") + "\(number)-" + day + "T" + words[at + 3]
    let time = PlatformTime(text: written + zone) ?? PlatformTime(text: written)
    return (time?.timestamp, time?.hasZone ?? false)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
