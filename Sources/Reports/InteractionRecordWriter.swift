package import Casework
import Rules
package import Transcripts

/// Where an interaction was read from, and how.
package struct InteractionOrigin: Sendable {
  /// The file, as the user named it.
  package let file: String
  /// The format that the file was read in, by its name.
  package let format: String
  /// What the reader told of the interaction.
  package let source: RecordSource?

  /// Makes an origin.
  package init(file: String, format: String, source: RecordSource? = nil) {
    self.file = file
    self.format = format
    self.source = source
  }
}

/// Writes what became of an interaction as a record `aftercare.interaction/1`.
package enum InteractionRecordWriter {
  /// Writes the record as one line, without a word on how it was read where no origin is known.
  package static func writeLine(
    _ record: CaseRecord, origin: InteractionOrigin?, to json: inout JSONBuffer
  ) {
    json.object { json in
      writeMembers(of: record, origin, to: &json)
      if let origin { writeReading(origin.source, to: &json) }
      json.scorecard(record.scorecard)
    }
    json.endLine()
  }

  private static func writeMembers(
    of record: CaseRecord, _ origin: InteractionOrigin?, to json: inout JSONBuffer
  ) {
    json.key("schema")
    json.string("aftercare.interaction/1")
    json.key("interaction")
    json.string(record.interaction)
    json.key("source")
    json.string(origin?.file ?? "")
    json.key("format")
    json.string(origin?.format ?? "")
    writeFacts(of: record, to: &json)
    writeStress(of: record, to: &json)
    json.key("problem")
    json.object { json in
      json.key("final")
      json.problemMembers(record.problem)
    }
    json.key("offers")
    json.array(record.offers) { json, offer in writeOffer(offer, to: &json) }
    json.gate(record.gate)
    json.commitments(record.commitments)
    json.findings(record.findings)
    json.followUp(record.followUp)
    json.personalData(record.personalData)
  }

  /// Where start and zone came from, what the platform said, and what the format did not have.
  private static func writeReading(_ source: RecordSource?, to json: inout JSONBuffer) {
    json.key("reading")
    json.object { json in
      json.key("from")
      json.string(source?.format)
      json.recordSource(source)
    }
  }

  private static func writeFacts(of record: CaseRecord, to json: inout JSONBuffer) {
    json.key("customer")
    json.string(record.facts.customer)
    json.key("agent")
    json.string(record.facts.agent)
    json.key("queue")
    json.string(record.facts.queue)
    json.key("channel")
    json.string(record.facts.channel)
    json.key("started_at")
    json.timestamp(record.startedAt)
    json.key("ended_at")
    json.timestamp(record.endedAt)
    json.key("turns")
    json.int(record.turns)
  }

  private static func writeStress(of record: CaseRecord, to json: inout JSONBuffer) {
    json.key("stress")
    json.object { json in
      json.key("peak")
      json.string(record.stress.peak.name)
      json.key("final")
      json.string(record.stress.level.name)
      json.key("trajectory")
      json.array(record.trajectory) { json, level in json.string(level.name) }
    }
  }

  private static func writeOffer(_ offer: OfferRecord, to json: inout JSONBuffer) {
    json.object { json in
      json.key("turn")
      json.int(offer.turn)
      json.key("id")
      json.string(offer.id)
      json.key("kind")
      json.string(offer.kind.rawValue)
      json.key("by")
      json.string(offer.by.rawValue)
      json.key("decision")
      json.string(offer.decision.rawValue)
      json.key("basis")
      json.string(offer.basis.rawValue)
      json.key("quote")
      json.string(offer.words?.quote)
      json.because(offer.because)
    }
  }
}
