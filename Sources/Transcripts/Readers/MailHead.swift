/// The header lines of a mail (RFC 5322), as they are sent, or as a mail program shows them.
struct MailHead {
  /// Who sent a mail.
  struct Sender {
    /// The name that is shown, else the address.
    let name: String
    let address: String?

    /// Takes `Alice Smith <alice@example.com>` apart.
    init(_ text: String) {
      guard let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close
      else {
        (name, address) = (text, text.contains("@") ? text : nil)
        return
      }
      let inner = String(text[text.index(after: open)..<close]).trimmed
      let shown = String(text[..<open]).trimmed.trimming("\"")
      (name, address) = (shown.isEmpty ? inner : shown, inner)
    }

    /// `@` and what follows it in the address.
    var domain: String? {
      address.flatMap { address in address.lastIndex(of: "@").map { String(address[$0...]) } }
    }
  }

  let sender: Sender
  let subject: String
  /// The date as it is written.
  let date: String
  /// How many lines it has, with the empty one behind it.
  let lineCount: Int
  private let mediaType: String
  private let encoding: String?

  /// Reads header lines up to an empty line; `nil` where any line is none, or they do not tell who wrote and to whom, when or
  /// about what.
  init?(_ lines: ArraySlice<Substring>) {
    let all = lines.prefix { !$0.allSatisfy(\.isWhitespace) }
    // The line that begins a mail in a mailbox file.
    let head = all.first?.hasPrefix("From ") == true ? all.dropFirst() : all
    guard let first = head.first, Self.isHeader(first),
      head.allSatisfy({ Self.isHeader($0) || $0.first?.isWhitespace == true })
    else { return nil }
    let values = MIMEBody.headers(head)
    guard let from = values["from"], !from.isEmpty,
      ["date", "sent", "to", "subject"].contains(where: { values[$0] != nil })
    else { return nil }
    sender = Sender(from)
    subject = values["subject"] ?? ""
    date = values["date"] ?? values["sent"] ?? ""
    lineCount = min(all.count + 1, lines.count)
    mediaType = values["content-type"] ?? ""
    encoding = values["content-transfer-encoding"]
  }

  /// Whether a line is a name of printable characters, a colon and what it says.
  private static func isHeader(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return false }
    return line[..<colon].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// What was written below it.
  func text(of lines: ArraySlice<Substring>) -> String {
    let type = mediaType.lowercased()
    if type.hasPrefix("multipart/") {
      return MIMEBody.text(of: lines.joined(separator: "\n"), mediaType: mediaType) ?? ""
    }
    let text = MIMEBody.decoded(lines, encoding)
    return type.hasPrefix("text/html") ? HTMLText.plain(text) : text
  }
}

/// When a mail was sent, as headers write it: `Tue, 3 Mar 2026 10:04:11 +0100`, `Tuesday, March 3, 2026 10:04 AM`, ISO 8601.
struct MailDate {
  let timestamp: Timestamp
  /// Whether it tells its distance from UTC; without, it is read as UTC.
  let hasZone: Bool

  /// `nil` for what is no date and time, or none that has but one reading.
  init?(_ text: String) {
    if let time = PlatformTime(text: text) {
      (timestamp, hasZone) = (time.timestamp, time.hasZone)
      return
    }
    // What stands in brackets is a comment.
    let plain = text.prefix { $0 != "(" }
    let words = plain.split { $0 == " " || $0 == "," }.map(String.init)
    guard let place = words.firstIndex(where: { Self.month($0) != nil }),
      let month = Self.month(words[place]),
      let day = Self.day(beside: place, in: words),
      let year = words.first(where: { $0.utf8.count == 4 && $0.allSatisfy(\.isNumber) }),
      let clock = words.first(where: { $0.contains(":") })
    else { return nil }
    let isAfternoon = words.contains { $0.lowercased() == "pm" }
    let isMorning = words.contains { $0.lowercased() == "am" }
    guard let time = Self.clock(clock, isAfternoon: isAfternoon, isMorning: isMorning) else {
      return nil
    }
    let zone = words.last.map { $0.hasPrefix("+") || $0.hasPrefix("-") ? $0 : Self.zone($0) } ?? ""
    let written = "\(year)-\(Self.padded(month))-\(Self.padded(day))T\(time)"
    guard let read = PlatformTime(text: written + zone) else { return nil }
    (timestamp, hasZone) = (read.timestamp, read.hasZone)
  }

  /// The moment, by the zone that the user told where it tells none.
  func timestamp(in context: ReadingContext) -> Timestamp {
    guard !hasZone, let zone = context.zone, case .minutes(let minutes) = zone else {
      return timestamp
    }
    return timestamp.adding(milliseconds: Int64(-minutes) * 60_000).with(offset: zone)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, word.first?.isLetter == true else { return nil }
    return months.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
  }

  private static func day(beside place: Int, in words: [String]) -> Int? {
    for near in [place - 1, place + 1] where words.indices.contains(near) {
      if words[near].utf8.count <= 2, let day = Int(words[near]), (1...31).contains(day) {
        return day
      }
    }
    return nil
  }

  private static func clock(_ word: String, isAfternoon: Bool, isMorning: Bool) -> String? {
    let parts = word.split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else {
      return nil
    }
    guard parts.count == 2 || parts[2] != nil else { return nil }
    var shown = hour
    if isAfternoon, hour < 12 { shown += 12 }
    if isMorning, hour == 12 { shown = 0 }
    let second = parts.count == 3 ? parts[2] ?? 0 : 0
    return "\(padded(shown)):\(padded(minute)):\(padded(second))"
  }

  private static func zone(_ word: String) -> String {
    ["GMT", "UTC", "Z"].contains(word.uppercased()) ? "Z" : ""
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}

extension String {
  /// Without a mark that it begins and ends with.
  fileprivate func trimming(_ mark: Character) -> String {
    count > 1 && first == mark && last == mark ? String(dropFirst().dropLast()) : self
  }
}
