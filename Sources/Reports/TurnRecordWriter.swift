import Casework
package import Transcripts

/// Writes turn records as their canonical lines (design.md §5), so that reading them gives the same records.
package enum TurnRecordWriter {
  /// Writes a record as one line; keys that say nothing are left out.
  package static func writeLine(_ record: TurnRecord, to json: inout JSONBuffer) {
    json.object { json in
      json.key("interaction")
      json.string(record.interaction)
      writeTurn(record, to: &json)
      writeTimes(record, to: &json)
      writeEvent(record, to: &json)
      if let facts = record.facts { writeFacts(facts, to: &json) }
      if record.partial {
        json.key("partial")
        json.bool(true)
      }
      if let source = record.source { writeSource(source, to: &json) }
      if !record.labels.isEmpty { writeLabels(record.labels, to: &json) }
    }
    json.endLine()
  }

  private static func writeTurn(_ record: TurnRecord, to json: inout JSONBuffer) {
    if let speaker = record.speaker {
      json.key("speaker")
      json.string(speaker == .unknown ? record.unknownSpeaker ?? "unknown" : speaker.rawValue)
    }
    json.optional("name", record.name)
    json.optional("id", record.id)
    json.optional("text", record.text)
  }

  private static func writeTimes(_ record: TurnRecord, to json: inout JSONBuffer) {
    if let at = record.at {
      json.key("at")
      json.timestamp(at)
    }
    if let offset = record.offset {
      json.key("offset")
      json.seconds(milliseconds: offset)
    }
    if let until = record.until {
      json.key("until")
      json.timestamp(until)
    }
    if let duration = record.duration {
      json.key("duration")
      json.seconds(milliseconds: duration)
    }
    guard !record.words.isEmpty else { return }
    json.key("words")
    json.array(record.words) { json, word in
      json.array([Double(word.start), Double(word.end), word.at, word.until]) { json, number in
        json.number(number)
      }
    }
  }

  private static func writeEvent(_ record: TurnRecord, to json: inout JSONBuffer) {
    json.optional("event", record.event?.rawValue)
    guard let offer = record.offer else { return }
    json.key("offer")
    json.object { json in
      json.optional("id", offer.id)
      json.key("kind")
      json.string(offer.kind.rawValue)
    }
  }

  private static func writeFacts(_ facts: InteractionFacts, to json: inout JSONBuffer) {
    json.optional("customer", facts.customer)
    json.optional("agent", facts.agent)
    json.optional("channel", facts.channel)
    json.optional("queue", facts.queue)
    json.optional("region", facts.region)
    json.optional("timezone", facts.timezone)
    json.optional("language", facts.language)
    json.optional("disposition", facts.disposition)
    if let doNotContact = facts.doNotContact {
      json.key("do_not_contact")
      json.bool(doNotContact)
    }
  }

  private static func writeSource(_ source: RecordSource, to json: inout JSONBuffer) {
    json.key("source")
    json.object { json in
      json.key("format")
      json.string(source.format)
      json.recordSource(source)
    }
  }

  private static func writeLabels(_ labels: [TurnLabel], to json: inout JSONBuffer) {
    json.key("labels")
    json.object { json in
      for label in labels {
        json.key(named: label.name)
        switch label.value {
        case .truth(let value): json.bool(value)
        case .text(let text): json.string(text)
        case .null, .other: json.null()
        }
      }
    }
  }
}

extension JSONBuffer {
  /// A member, left out where there is nothing to say.
  fileprivate mutating func optional(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// Seconds as a number that loses no millisecond.
  mutating func seconds(milliseconds: Int64) {
    let whole = milliseconds.magnitude / 1000
    let rest = milliseconds.magnitude % 1000
    var text = (milliseconds < 0 ? "-" : "") + String(whole)
    if rest > 0 { text += "." + String(String(1000 + rest).dropFirst()) }
    value(text.utf8)
  }

  /// A number in the fewest digits that read back as the same.
  fileprivate mutating func number(_ number: Double) {
    if number == number.rounded(), abs(number) < 1e15 {
      int(Int(number))
    } else {
      value("\(number)".utf8)
    }
  }
}
