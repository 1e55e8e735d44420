internal import Diagnostics

/// Reads e-mails as they are saved or pasted: header lines, an empty line, what was written; one after another.
///
/// Each is one turn of who sent it. Of a reply the message below it is a turn of its own where its header lines stand
/// there, else it was only quoted. Roles are those that the user told, by name, address or `@domain`, and what a name
/// says of itself; where the agents' domain was told, who writes from another one is the customer.
struct MailReader {
  private let context: ReadingContext

  /// Makes a reader of one file, which is one interaction.
  init(_ context: ReadingContext) {
    self.context = context
  }

  /// Whether a text begins with the header lines of a mail: who wrote it, and when, to whom or about what.
  static func begins(_ text: Bytes) -> Bool {
    let head = String(decoding: text.prefix(16 << 10), as: UTF8.self).replacing("\r\n", with: "\n")
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      return false
    }
    return MailHead(lines[first...]) != nil
  }

  /// Reads a whole file.
  func read(_ bytes: Bytes) throws(ReadingFailure) -> Reading {
    var reading = Reading(.email)
    let lines = TextLines.read(bytes, context, &reading.diagnostics)
    var mails = Self.mails(lines)
    guard !mails.isEmpty else {
      throw ReadingFailure(
        context.problem(
          .error, .noTurns, "no mail begins here: header lines such as `From:` and `Date:`",
          line: 1,
          help: "put the header lines before each mail, or say the format with --from"))
    }
    let times = mails.compactMap { MailDate($0.head.date) }
    let areDated = times.count == mails.count
    // A reply stands above what it answers.
    if areDated {
      mails = zip(mails, times).sorted { $0.1.timestamp.milliseconds < $1.1.timestamp.milliseconds }
        .map(\.0)
    } else if mails.contains(where: \.isBelowReply) {
      mails.reverse()
    }
    var source = RecordSource(format: TranscriptFormat.email.rawValue)
    var strangers: [String] = []
    for (place, mail) in mails.enumerated() {
      append(mail, isFirst: place == 0, isDated: areDated, &reading, &strangers)
    }
    tellTimes(areDated ? times : [], &source)
    source.tell(strangers: strangers)
    reading.begin(source, context)
    var facts = reading.entries[0].record.facts ?? InteractionFacts()
    facts.channel = "email"
    reading.entries[0].record.facts = facts
    return reading
  }

  private func append(
    _ mail: Mail, isFirst: Bool, isDated: Bool, _ reading: inout Reading,
    _ strangers: inout [String]
  ) {
    let sender = mail.head.sender
    let role = context.role(of: sender)
    var record = TurnRecord(
      interaction: context.interaction, speaker: role, name: sender.name,
      text: mail.text(withSubject: isFirst))
    if isDated, let date = MailDate(mail.head.date) { record.at = date.timestamp(in: context) }
    reading.entries.append(Reading.Entry(record: record, line: mail.line))
    if role == .unknown, !strangers.contains(sender.name) {
      strangers.append(sender.name)
      let domain = sender.domain ?? "@company.example"
      reading.diagnostics.append(
        context.problem(
          .warning, .unknownSpeaker, "the role of `\(sender.name)` is not known", line: mail.line,
          help:
            "tell the company's side by its domain, as `--agent \(domain)`, and who writes from "
            + "another is the customer; or name it with `--speaker \"\(sender.name)=customer\"`"))
    }
  }

  private func tellTimes(_ times: [MailDate], _ source: inout RecordSource) {
    if times.isEmpty {
      source.missing.append(
        RecordSource.Missing("the time of each mail, so delays are not judged", remedy: nil))
      return
    }
    source.start = .field("Date")
    if times.allSatisfy(\.hasZone) {
      source.zone = .field("Date")
    } else if context.zone != nil {
      source.zone = .flag("--zone")
    } else {
      source.tellAssumedZone()
    }
  }

  private static func mails(_ lines: [TextLine]) -> [Mail] {
    let texts = lines.map { Substring($0.text) }
    var mails: [Mail] = []
    var index = 0
    var mayBegin = true
    while index < lines.count {
      if mayBegin, !lines[index].isBlank, let head = MailHead(texts[index...]) {
        let isBelowReply = index > 0 && MailBody.isDivider(lines[index - 1].text.trimmed)
        mails.append(Mail(head: head, line: lines[index].number, isBelowReply: isBelowReply))
        index += head.lineCount
        mayBegin = false
        continue
      }
      if let last = mails.indices.last { mails[last].lines.append(texts[index]) }
      mayBegin =
        lines[index].isBlank || MailBody.isDivider(lines[index].text.trimmed)
        || lines[index].text.hasPrefix("From ")
      index += 1
    }
    return mails
  }
}

/// A mail of a file.
private struct Mail {
  let head: MailHead
  /// The line of the file that it begins on.
  let line: Int
  /// Whether a line that parts a reply from what it answers stands above it.
  let isBelowReply: Bool
  var lines: [Substring] = []

  /// What was written, without what it only quotes; a subject that is no reply's is part of it.
  func text(withSubject: Bool) -> String {
    let body = MailBody.withoutQuoted(head.text(of: lines[...])).trimmed
    guard withSubject, !head.subject.isEmpty, !head.subject.lowercased().hasPrefix("re:") else {
      return body
    }
    return head.subject + "\n" + body
  }
}

extension ReadingContext {
  /// The role of who sent a mail: by name, by address, by domain, else by what the name says of itself.
  fileprivate func role(of sender: MailHead.Sender) -> Role {
    toldRole(of: sender.name) ?? sender.address.flatMap(toldRole)
      ?? sender.domain.flatMap(toldRole) ?? SpeakerLabel.role(of: sender.name)?.role
      ?? (sender.domain != nil && isAgentsDomainTold ? .customer : .unknown)
  }

  private var isAgentsDomainTold: Bool {
    agents.contains { $0.hasPrefix("@") }
      || speakers.contains { $0.key.hasPrefix("@") && $0.value == .agent }
  }
}
