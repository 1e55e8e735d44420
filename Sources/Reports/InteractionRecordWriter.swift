package import Casework
import Rules
import Transcripts

/// Writes what became of an interaction as a record `aftercare.interaction/1`.
package enum InteractionRecordWriter {
  /// Writes the record as one line.
  package static func writeLine(
    _ record: CaseRecord, source: String, format: String, to json: inout JSONBuffer
  ) {
    writeObject(record, source: source, format: format, to: &json)
    json.endLine()
  }

  /// Writes the record as a value.
  static func writeObject(
    _ record: CaseRecord, source: String, format: String, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.interaction/1")
      json.key("interaction")
      json.string(record.interaction)
      json.key("source")
      json.string(source)
      json.key("format")
      json.string(format)
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
      json.scorecard(record.scorecard)
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
