import Diagnostics
import Transcripts

/// What a reader made of a file, as text that can be compared and read by people.
struct ReadingText {
  private var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ reading: Reading) {
    lines.append("format: \(reading.format.rawValue): \(reading.reason)")
    for entry in reading.entries { write(entry) }
    for diagnostic in reading.diagnostics { write(diagnostic) }
  }

  init(_ failure: ReadingFailure) {
    lines.append("refused")
    write(failure.diagnostic)
  }

  private mutating func write(_ diagnostic: Diagnostic) {
    let place = "\(diagnostic.line ?? 0):\(diagnostic.column ?? 0)"
    lines.append(
      "\(diagnostic.severity.rawValue) \(diagnostic.code) \(place) \(diagnostic.message)")
    if let note = diagnostic.note { lines.append("  note: \(note)") }
    if let help = diagnostic.help { lines.append("  help: \(help)") }
  }

  private mutating func write(_ entry: Reading.Entry) {
    let record = entry.record
    if let facts = record.facts { write(facts, record.interaction) }
    if let source = record.source { write(source) }
    var parts = ["\(entry.line):", record.speaker?.rawValue ?? "-"]
    if let name = record.name { parts.append("(\(name))") }
    if let event = record.event { parts.append("event \(event.rawValue)") }
    if let id = record.id { parts.append("id \(id)") }
    if let at = record.at { parts.append("at \(at.rfc3339)") }
    if let offset = record.offset { parts.append("offset \(offset)") }
    if let duration = record.duration { parts.append("lasts \(duration)") }
    lines.append(parts.joined(separator: " "))
    if let text = record.text {
      lines.append("   | " + text.replacing("\n", with: "\n   | "))
      if !record.words.isEmpty { lines.append("   words " + words(record, text)) }
    }
  }

  private func words(_ record: TurnRecord, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return record.words.map { word in
      var said = String.UnicodeScalarView()
      said.append(contentsOf: scalars[word.start..<word.end])
      return "\(String(said))@\(word.at)-\(word.until)"
    }.joined(separator: " ")
  }

  private mutating func write(_ facts: InteractionFacts, _ interaction: String) {
    let known = [
      ("customer", facts.customer), ("agent", facts.agent), ("channel", facts.channel),
      ("queue", facts.queue), ("language", facts.language), ("disposition", facts.disposition),
    ]
    let written = known.compactMap { key, value in value.map { "\(key) \($0)" } }
    lines.append("interaction \(interaction): " + written.joined(separator: ", "))
  }

  private mutating func write(_ source: RecordSource) {
    var parts: [String] = []
    if let start = source.start { parts.append("start from \(start.text)") }
    if let zone = source.zone { parts.append("zone from \(zone.text)") }
    if !source.categories.isEmpty { parts.append("categories \(source.categories)") }
    if let disposition = source.disposition { parts.append("disposition \(disposition)") }
    if let interruptions = source.interruptions { parts.append("interruptions \(interruptions)") }
    if !parts.isEmpty { lines.append("source: " + parts.joined(separator: ", ")) }
    for missing in source.missing {
      lines.append("missing: \(missing.what)" + (missing.remedy.map { " -> \($0)" } ?? ""))
    }
  }
}
