package import Casework
package import Transcripts

/// Writes an interaction as an IETF vCon 0.4.0, with the assessment as an `analysis`.
///
/// The draft is kept to the letter: a duration is in seconds, an analysis names its vendor, a body is a string. What it has
/// no place for (holds, word times, facts) is in the analysis alone, or lost.
package struct VConWriter {
  /// The version of the tool, which the analysis names.
  private let version: String
  /// The time that stands for a start that nobody told.
  private let now: Timestamp

  /// Makes a writer.
  package init(version: String, now: Timestamp) {
    self.version = version
    self.now = now
  }

  /// Writes an interaction as one line.
  package func writeLine(
    _ records: [TurnRecord], record: CaseRecord, origin: InteractionOrigin,
    to json: inout JSONBuffer
  ) {
    let turns = records.filter { $0.text != nil && !$0.partial }
    let parties = VConParties(turns)
    let start = record.startedAt ?? now
    json.object { json in
      json.key("vcon")
      json.string("0.4.0")
      json.key("uuid")
      json.string(VConIdentifier.uuid(of: [origin.file, record.interaction]))
      json.key("extensions")
      json.array(["CC"]) { json, name in json.string(name) }
      json.key("created_at")
      json.timestamp(start)
      json.key("subject")
      json.string(record.interaction)
      json.key("parties")
      json.array(parties.all) { json, party in writeParty(party, to: &json) }
      json.key("dialog")
      json.array(turns) { json, turn in
        writeDialog(turn, party: parties.index(of: turn), start: start, to: &json)
      }
      json.key("analysis")
      json.array([0]) { json, _ in
        writeAnalysis(record, origin, turns: turns.count, to: &json)
      }
    }
    json.endLine()
  }

  private func writeParty(_ party: VConParties.Party, to json: inout JSONBuffer) {
    json.object { json in
      if let name = party.name {
        json.key("name")
        json.string(name)
      }
      json.key("role")
      json.string(party.role)
    }
  }

  private func writeDialog(
    _ turn: TurnRecord, party: Int, start: Timestamp, to json: inout JSONBuffer
  ) {
    let begins = turn.at ?? start.adding(milliseconds: turn.offset ?? 0)
    json.object { json in
      json.key("type")
      json.string("text")
      json.key("start")
      json.timestamp(begins)
      let until = turn.until.map { $0.milliseconds - begins.milliseconds }
      if let duration = turn.duration ?? until, duration >= 0 {
        json.key("duration")
        json.seconds(milliseconds: duration)
      }
      json.key("parties")
      json.int(party)
      json.key("mediatype")
      json.string("text/plain")
      json.key("body")
      json.string(turn.text ?? "")
      json.key("encoding")
      json.string("none")
      if let id = turn.id {
        json.key("message_id")
        json.string(id)
      }
    }
  }

  private func writeAnalysis(
    _ record: CaseRecord, _ origin: InteractionOrigin, turns: Int, to json: inout JSONBuffer
  ) {
    var body = JSONBuffer()
    InteractionRecordWriter.writeLine(record, origin: origin, to: &body)
    json.object { json in
      json.key("type")
      json.string("assessment")
      json.key("dialog")
      json.array(0..<turns) { json, index in json.int(index) }
      json.key("mediatype")
      json.string("application/json")
      json.key("vendor")
      json.string("Aftercare")
      json.key("product")
      json.string("aftercare \(version)")
      json.key("schema")
      json.string("aftercare.interaction/1")
      json.key("body")
      json.string(String(decoding: body.bytes.dropLast(), as: UTF8.self))
      json.key("encoding")
      json.string("json")
    }
  }
}

/// The parties of a vCon: each speaker once.
private struct VConParties {
  struct Party: Hashable {
    let role: String
    let name: String?
  }

  private(set) var all: [Party] = []
  private var indices: [Party: Int] = [:]

  init(_ turns: [TurnRecord]) {
    for turn in turns {
      let party = Self.party(of: turn)
      if indices[party] == nil {
        indices[party] = all.count
        all.append(party)
      }
    }
  }

  func index(of turn: TurnRecord) -> Int { indices[Self.party(of: turn)] ?? 0 }

  private static func party(of turn: TurnRecord) -> Party {
    Party(role: (turn.speaker ?? .unknown).rawValue, name: turn.name ?? turn.unknownSpeaker)
  }
}

/// Identifiers that are the same in every run.
private enum VConIdentifier {
  /// A version 8 UUID, made of two FNV-1a hashes over length-prefixed parts.
  static func uuid(of parts: [String]) -> String {
    var bytes: [UInt8] = []
    for seed in [0xCBF2_9CE4_8422_2325, 0x9AE1_6A3B_2F90_404F] as [UInt64] {
      var hash = seed
      for part in parts {
        for byte in Array("\(part.utf8.count):".utf8) + Array(part.utf8) {
          hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
      }
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
    }
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { String(String(256 + Int($0), radix: 16).dropFirst()) }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
      .map { digits[$0].joined() }.joined(separator: "-")
  }
}
