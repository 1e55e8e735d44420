import Aftercare
import Casework
import Matching
import Reports
import Rules
import Transcripts

/// A corpus as each stage gets it from the one before.
struct StageInput: Sendable {
  let path: String
  let bytes: [UInt8]
  let rulebook: Rulebook
  let records: [TurnRecord]
  /// The records of each interaction.
  let interactions: [Range<Int>]
  let matches: [[PhraseMatch]]
  let advice: [Advice]
  let cases: [CaseRecord]

  /// Reads a file of turn records, in which those of an interaction follow one another.
  init(path: String, rulebook: Rulebook) throws(BenchError) {
    self.path = path
    self.rulebook = rulebook
    bytes = try FileBytes.contents(of: path)
    var records: [TurnRecord] = []
    Self.forEachRecord(in: bytes) { records.append($0) }
    if records.isEmpty { throw BenchError("no turn records are in \(path)") }
    var interactions: [Range<Int>] = []
    var first = 0
    for index in 1...records.count
    where index == records.count || records[index].interaction != records[first].interaction {
      interactions.append(first..<index)
      first = index
    }
    self.records = records
    self.interactions = interactions
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    matches = records.map { matcher.matches(of: $0) }
    let rules = CaseRules(rulebook: rulebook)
    (advice, cases) = Self.folded(records, matches, interactions, rules)
  }

  /// The texts of all turns.
  var texts: [String] { records.compactMap(\.text) }

  /// Hands on the records of a corpus, cut into the pieces that the tool reads.
  static func forEachRecord(in bytes: [UInt8], _ body: (TurnRecord) -> Void) {
    var reader = TurnRecordReader()
    forEachPiece(of: bytes) { piece in
      reader.push(piece) { item in if case .record(let record, _) = item { body(record) } }
    }
    reader.finish { item in if case .record(let record, _) = item { body(record) } }
  }

  /// Lends the bytes in the pieces that the tool reads.
  static func forEachPiece(of bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { all in
      for first in stride(from: 0, to: all.count, by: FileBytes.pieceSize) {
        body(.init(rebasing: all[first..<min(first + FileBytes.pieceSize, all.count)]))
      }
    }
  }

  /// What casework makes of records whose matches are known.
  static func folded(
    _ records: [TurnRecord], _ matches: [[PhraseMatch]], _ interactions: [Range<Int>],
    _ rules: CaseRules
  ) -> (advice: [Advice], cases: [CaseRecord]) {
    var advice: [Advice] = []
    advice.reserveCapacity(records.count)
    var cases: [CaseRecord] = []
    cases.reserveCapacity(interactions.count)
    for interaction in interactions {
      var open = OpenInteraction(
        interaction: records[interaction.lowerBound].interaction, rules: rules)
      for index in interaction {
        advice.append(open.take(records[index], matches: matches[index]))
      }
      cases.append(open.closed())
    }
    return (advice, cases)
  }
}

extension Matcher {
  /// The matches of a record; of one without text there are none.
  mutating func matches(of record: TurnRecord) -> [PhraseMatch] {
    record.text.map { matches(in: $0, by: record.speaker ?? .unknown) } ?? []
  }
}
