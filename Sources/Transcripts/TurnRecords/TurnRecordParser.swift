/// Reads the lines of the turn-record stream (design.md §5), one at a time.
package struct TurnRecordParser: Sendable {
  /// What a line turned out to be.
  package enum Outcome: Sendable, Equatable {
    /// A record, with what was odd about it.
    case record(TurnRecord, warnings: [TurnRecordWarning])
    /// Nothing but white space.
    case blank
    /// No turn record, and why.
    case invalid(TurnRecordError)
  }

  private var memory = RecordMemory()
  private let readsLabels: Bool

  /// Makes a parser; `labels` are checked and stepped over unless they are asked for.
  package init(readsLabels: Bool = false) {
    self.readsLabels = readsLabels
  }

  /// Reads one line; a record that names no interaction belongs to the default one, if there is one.
  package mutating func parse(
    _ line: UnsafeBufferPointer<UInt8>, defaultInteraction: String? = nil
  ) -> Outcome {
    var record = TurnRecord(interaction: "")
    return switch read(line, into: &record, defaultInteraction: defaultInteraction) {
    case .record(let warnings): .record(record, warnings: warnings)
    case .blank: .blank
    case .invalid(let error): .invalid(error)
    }
  }

  /// What a line turned out to be, apart from what stands in it.
  enum Reading {
    case record(warnings: [TurnRecordWarning])
    case blank
    case invalid(TurnRecordError)
  }

  /// Reads one line into a new record, in place: what is large is not handed round.
  mutating func read(
    _ line: Bytes, into record: inout TurnRecord, defaultInteraction: String?
  ) -> Reading {
    guard let scanner = JSONScanner(line) else { return .blank }
    var pass = TurnRecordPass(scanner, readsLabels: readsLabels)
    do throws(JSONFault) {
      guard try pass.readObject(into: &record, &memory) else { return .blank }
      try pass.complete(&record, &memory, defaultInteraction)
      return .record(warnings: pass.warnings)
    } catch {
      return .invalid(
        TurnRecordError(
          code: error.code, column: scanner.column(of: error.offset), message: error.message))
    }
  }
}
