internal import Diagnostics

/// Reads a chat that WhatsApp exported: `[03/04/26, 21:15:02] Name: text` or `3/4/26, 9:15 PM - Name: text`.
///
/// Lines without a name after the time are the app's own (`system`). Lines without a time go on with the message above. Which number
/// of a date is the day the whole file tells; where it can't, and no `--date-order` does, messages
/// have no times.
package struct WhatsAppReader: Sendable {
  private let context: ReadingContext

  /// Makes a reader of one file, which is one interaction.
  package init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads a whole file.
  package func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ReadingFailure) -> Reading {
    var reading = Reading(.whatsApp)
    let lines = TextLines.read(bytes, context, &reading.diagnostics)
    var moments: [WrittenMoment] = []
    for line in lines {
      if let message = WhatsAppLine(line.text) {
        moments.append(message.moment)
        reading.entries.append(Reading.Entry(record: record(of: message), line: line.number))
      } else if let last = reading.entries.indices.last {
        let text = reading.entries[last].record.text ?? ""
        reading.entries[last].record.text = text + "\n" + WhatsAppLine.cleaned(line.text)
      }
    }
    guard !reading.entries.isEmpty else {
      throw ReadingFailure(
        context.problem(
          .error, .noSpeakers, "no line begins with a date and a time, as WhatsApp writes them"))
    }
    for index in reading.entries.indices {
      reading.entries[index].record.text = reading.entries[index].record.text?.trimmed
    }
    finish(&reading, moments)
    return reading
  }

  private func record(of message: WhatsAppLine) -> TurnRecord {
    guard let name = message.name else {
      return TurnRecord(
        interaction: context.interaction, speaker: .system, text: message.text)
    }
    return TurnRecord(
      interaction: context.interaction, speaker: context.role(of: name), name: name,
      text: message.text)
  }

  private func finish(_ reading: inout Reading, _ moments: [WrittenMoment]) {
    var source = RecordSource(format: TranscriptFormat.whatsApp.rawValue)
    let strangers = reading.strangers
    for stranger in strangers {
      reading.tell(stranger: stranger.label, line: stranger.line, context)
    }
    source.tell(strangers: strangers.map(\.label))
    let order = context.dateOrder ?? DateOrders.order(of: moments, isChronological: true)
    if let order {
      setTimes(&reading, moments, order, &source)
    } else {
      reading.tellOpenOrder(&source, context)
    }
    var facts = InteractionFacts()
    facts.channel = "message/whatsapp"
    reading.entries[0].record.facts = facts
    reading.entries[0].record.source = source
  }

  private func setTimes(
    _ reading: inout Reading, _ moments: [WrittenMoment], _ order: ReadingContext.DateOrder,
    _ source: inout RecordSource
  ) {
    source.start = context.dateOrder == nil ? .field("date") : .flag("--date-order")
    if context.zone == nil {
      source.tellAssumedZone()
    } else {
      source.zone = .flag("--zone")
    }
    for (index, moment) in moments.enumerated() {
      let time = moment.timestamp(order, zone: context.zone ?? .utc)
      reading.entries[index].record.at = time
      if time == nil {
        reading.diagnostics.append(
          context.problem(
            .warning, .badTime, "there is no such day; the message is read without a time",
            line: reading.entries[index].line))
      }
    }
  }
}

extension Reading {
  /// The speakers whose role is not known, each once, in the order of the file.
  var strangers: [(label: String, line: Int)] {
    var seen: Set<String> = []
    return entries.compactMap { entry in
      guard entry.record.speaker == .unknown, let name = entry.record.name,
        seen.insert(name.lowercased()).inserted
      else { return nil }
      return (name, entry.line)
    }
  }
}

/// A line of an export that begins a message.
struct WhatsAppLine {
  let moment: WrittenMoment
  /// Who wrote it; `nil` on the app's own lines.
  let name: String?
  let text: String

  /// Takes a line apart; `nil` where no date and time stand first.
  init?(_ line: String) {
    var rest = line[...].utf8.trimmedFront
    guard let first = rest.first, first == UInt8(ascii: "[") || first &- 0x30 < 10 else {
      return nil
    }
    let isBracketed = first == UInt8(ascii: "[")
    if isBracketed { rest.removeFirst() }
    guard let moment = WrittenMoment(takingFrom: &rest) else { return nil }
    rest = rest.trimmedFront
    if isBracketed {
      guard rest.popFirst() == UInt8(ascii: "]") else { return nil }
    } else {
      guard rest.starts(with: "-".utf8) || rest.starts(with: "–".utf8) else { return nil }
      rest = rest.dropFirst(rest.first == UInt8(ascii: "-") ? 1 : 3)
    }
    self.moment = moment
    let content = rest.trimmedFront
    if let colon = content.firstIndex(of: UInt8(ascii: ":")),
      case let name = content[..<colon].trimmed, (1...80).contains(name.count),
      Self.isName(content[content.index(after: colon)...])
    {
      self.name = Self.cleaned(String(Substring(name)))
      text = Self.cleaned(String(Substring(content[content.index(after: colon)...])))
    } else {
      name = nil
      text = Self.cleaned(String(Substring(content)))
    }
  }

  /// After the name's colon comes a blank, or nothing, or, in hurried words, no letter or figure of a time.
  private static func isName(_ rest: Substring.UTF8View) -> Bool {
    guard let next = rest.first else { return true }
    return next <= 0x20 || next >= 0x80 || next == UInt8(ascii: ".")
  }

  /// The text without the marks of direction that the app puts in.
  static func cleaned(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2068}", "\u{2069}",
    ]
    guard text.unicodeScalars.contains(where: marks.contains) else { return text.trimmed }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
      .trimmed
  }
}
