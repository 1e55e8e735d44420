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

  private var names = InteractionName()
  private let readsLabels: Bool

  /// Makes a parser; `labels` are checked and stepped over unless they are asked for.
  package init(readsLabels: Bool = false) {
    self.readsLabels = readsLabels
  }

  /// Reads one line; a record that names no interaction belongs to the default one, if there is one.
  package mutating func parse(
    _ line: UnsafeBufferPointer<UInt8>, defaultInteraction: String? = nil
  ) -> Outcome {
    guard let scanner = JSONScanner(line) else { return .blank }
    var pass = TurnRecordPass(scanner, readsLabels: readsLabels)
    do throws(JSONFault) {
      guard try pass.readObject(&names) else { return .blank }
      return try pass.complete(defaultInteraction)
    } catch {
      return .invalid(
        TurnRecordError(
          code: error.code, column: scanner.column(of: error.offset), message: error.message))
    }
  }
}

/// The id of the interaction read last.
///
/// Records of one interaction mostly follow each other, so its name is made once and shared.
struct InteractionName: Sendable {
  private var bytes: [UInt8] = []
  private var name = ""

  /// The string that these bytes spell.
  mutating func name(of spelled: JSONString) -> String {
    if spelled.hasEscape || !spelled.isASCII { return spelled.text }
    if !spelled.bytes.equals(bytes) {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: spelled.bytes)
      name = spelled.text
    }
    return name
  }
}
