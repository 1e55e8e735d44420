internal import Diagnostics

extension FormatSniffer {
  /// Tells the format of text that is no JSON: the first that fits.
  static func sniffText(_ text: Bytes, _ columns: [String: String]) -> SniffedFormat {
    if SalesforceChatReader.begins(text) {
      return .whole(.salesforceChat, reason: "it is HTML with `Chat Started:` near its head")
    }
    if MailReader.begins(text) {
      return .whole(.email, reason: "it begins with the header lines of a mail")
    }
    let evidence = TextEvidence(text)
    if evidence.isWebVTT { return .whole(.webVTT, reason: "it begins with `WEBVTT`") }
    if let line = evidence.cueLine {
      return .whole(.subRip, reason: "line \(line) has the times of a caption")
    }
    if let line = evidence.messageLine {
      return .whole(
        .whatsApp, reason: "line \(line) begins with a date and a time, as WhatsApp writes them")
    }
    if let found = Separator.found(in: text, told: columns) {
      return .separated(
        found.separator == 0x09 ? .tabSeparated : .commaSeparated, separator: found.separator,
        reason: found.reason)
    }
    if let line = evidence.speakerLine {
      return .whole(.plainText, reason: "line \(line) begins with a speaker")
    }
    return .unknown(reason: tried, nearest: nearest(evidence, text, columns))
  }

  /// What was looked for, format by format.
  private static let tried =
    "tried: jsonl (no line is a turn record), email (no `From:` and `Date:` first), webvtt (no `WEBVTT` first), srt (no line of times), "
    + "whatsapp (no date and time before a name), csv and tsv (no heading of a text and a speaker), "
    + "text (no line names a speaker, as in `Agent: …`)"

  private static func nearest(
    _ evidence: TextEvidence, _ text: Bytes, _ columns: [String: String]
  ) -> String? {
    if !columns.isEmpty, let headings = Separator.headings(in: text, ofWidth: 2),
      let wrong = columns.sorted(by: { $0.key < $1.key }).first(where: { _, name in
        !headings.map(ColumnUse.folded).contains(ColumnUse.folded(name)) && Int(name) == nil
      })
    {
      let near = Suggestion.nearest(to: wrong.value, in: headings)
      return "`--map \(wrong.key)=\(wrong.value)`: no column is named `\(wrong.value)`"
        + (near.map { "; did you mean `\($0)`?" } ?? ", there are \(listed(headings))")
    }
    if let line = evidence.brokenCueLine {
      return "nearest is srt, but the times on line \(line) can't be read"
    }
    if let headings = Separator.headings(in: text) {
      return
        "nearest is csv, but no column of \(listed(headings)) is known to hold text and speaker; "
        + "say `--map speaker=COLUMN,text=COLUMN`"
    }
    return nil
  }
}

private func listed(_ headings: [String]) -> String {
  headings.prefix(12).map { "`\($0.prefix(30))`" }.joined(separator: ", ")
}

/// What the lines of a text show.
private struct TextEvidence {
  private(set) var isWebVTT = false
  /// The first line that is the times of a caption, below a number or nothing.
  private(set) var cueLine: Int?
  private(set) var brokenCueLine: Int?
  private(set) var messageLine: Int?
  private(set) var speakerLine: Int?
  /// Whether the line before is a number or nothing, as it is above the times of a caption.
  private var isAboveCue = true

  init(_ text: Bytes) {
    isWebVTT =
      text.starts(with: "WEBVTT")
      && (text.count == 6 || text[6] <= 0x20)
    var splitter = LineSplitter()
    splitter.push(text) { line in read(line) }
    splitter.finish { line in read(line) }
  }

  private mutating func read(_ line: LineSplitter.Line) {
    guard line.bytes.count < 4096 else { return }
    let text = String(decoding: line.bytes, as: UTF8.self)
    if text.utf8.count < 80, text.contains("-->") {
      if CueTiming(text) != nil, isAboveCue {
        cueLine = cueLine ?? line.number
      } else {
        brokenCueLine = brokenCueLine ?? line.number
      }
    }
    isAboveCue = text.utf8.allSatisfy { $0 <= 0x20 || $0 &- UInt8(ascii: "0") < 10 }
    if messageLine == nil, speakerLine == nil, let message = WhatsAppLine(text),
      message.isExport(text)
    {
      messageLine = line.number
    }
    if speakerLine == nil,
      SpeakerLine(text) != nil || SpeakerHeading(text) != nil
    {
      speakerLine = line.number
    }
  }
}

extension WhatsAppLine {
  /// Whether a line is an app's own rather than plain text with a date: `[2026-03-03 10:04:11] Agent: …` is plain text.
  fileprivate func isExport(_ line: String) -> Bool {
    if let name, SpeakerLabel.role(of: name) != nil, moment.order == .yearMonthDay {
      return !line.hasPrefix("[")
    }
    return !line.hasPrefix("[") || moment.order != .yearMonthDay || line.contains(",")
  }
}
