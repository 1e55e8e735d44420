import Foundation

/// What a run of the benchmark measured; the JSON of `--json` and what `--compare` reads.
struct BenchRecord: Codable, Equatable {
  /// The shape of the JSON.
  static let schema = "aftercare.bench/1"

  /// One thing that was measured, in one or more units.
  struct Row: Codable, Equatable {
    let name: String
    var values: [Value]
    /// What must be known to read it.
    var note: String?
  }

  /// A number and its unit.
  struct Value: Codable, Equatable {
    let unit: String
    let value: Double

    init(_ value: Double, _ unit: String) {
      self.unit = unit
      self.value = value
    }
  }

  /// Things that were measured in the same way.
  struct Section: Codable, Equatable {
    let title: String
    /// How it was measured.
    let note: String
    var rows: [Row]
  }

  /// What was read.
  struct Corpus: Codable, Equatable {
    let source: String
    let bytes: Int
    let turns: Int
    let interactions: Int
  }

  var schema = BenchRecord.schema
  let machine: Machine
  let corpus: Corpus
  var sections: [Section] = []

  /// The record as a JSON document, keys in order so that two of them can be told apart line by line.
  func json() throws(BenchError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(self) else {
      throw BenchError("a figure is no number")
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// Reads what `json()` wrote.
  init(json bytes: [UInt8], file: String) throws(BenchError) {
    guard let record = try? JSONDecoder().decode(BenchRecord.self, from: Data(bytes)),
      record.schema == Self.schema
    else { throw BenchError("\(file) is no record that --json wrote") }
    self = record
  }

  init(machine: Machine, corpus: Corpus) {
    self.machine = machine
    self.corpus = corpus
  }
}
