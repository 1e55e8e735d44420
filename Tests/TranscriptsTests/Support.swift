import TestSupport
import Transcripts

/// Parses one line that belongs to the interaction `c1` unless it says otherwise.
func parse(_ line: String, defaultInteraction: String? = "c1") -> TurnRecordParser.Outcome {
  parse(Array(line.utf8), defaultInteraction: defaultInteraction)
}

func parse(_ line: [UInt8], defaultInteraction: String? = "c1") -> TurnRecordParser.Outcome {
  var parser = TurnRecordParser()
  return line.withUnsafeBufferPointer { parser.parse($0, defaultInteraction: defaultInteraction) }
}

extension TurnRecordParser.Outcome {
  var record: TurnRecord? {
    if case .record(let record, _) = self { record } else { nil }
  }

  var warnings: [TurnRecordWarning] {
    if case .record(_, let warnings) = self { warnings } else { [] }
  }

  var error: TurnRecordError? {
    if case .invalid(let error) = self { error } else { nil }
  }
}

/// Cuts bytes at random places, so that no reader can lean on where chunks end.
func randomChunks(of bytes: [UInt8], using generator: inout SeededGenerator) -> [[UInt8]] {
  var chunks: [[UInt8]] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    let length = Int.random(in: 1...min(rest.count, 9), using: &generator)
    chunks.append(Array(rest.prefix(length)))
    rest = rest.dropFirst(length)
  }
  return chunks
}
