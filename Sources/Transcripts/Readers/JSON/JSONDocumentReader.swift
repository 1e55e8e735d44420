internal import Diagnostics

/// Reads a file that is JSON, by the reader of the format that its keys tell.
struct JSONDocumentReader {
  private let context: ReadingContext

  init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads the document; `nil` asks its keys for the format.
  ///
  /// A file that is not valid JSON gives its error and nothing else: what stands before the fault may say
  /// the opposite of what was lost behind it.
  func read(_ bytes: Bytes, as format: TranscriptFormat?) throws(ReadingFailure) -> Reading {
    let outcome: Result<Reading, ReadingFailure>
    do throws(JSONFault) {
      outcome = try JSONDocument.withDocument(bytes) { roots in
        do throws(ReadingFailure) {
          return .success(try read(roots, as: format))
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw failure(error, in: bytes)
    }
    return try outcome.get()
  }

  private func failure(_ fault: JSONFault, in bytes: Bytes) -> ReadingFailure {
    let places = LinePlaces(bytes)
    return ReadingFailure(
      context.problem(
        .error, fault.code, fault.message, line: places.line(of: fault.offset),
        column: places.column(of: fault.offset),
        note: "nothing of this file is judged, for what is broken may change what it says"))
  }

  /// Reads values that are parsed already.
  func read(
    _ roots: [JSONValue], as format: TranscriptFormat? = nil
  ) throws(ReadingFailure) -> Reading {
    guard let first = roots.first else {
      throw ReadingFailure(context.problem(.error, .noTurns, "the file holds no JSON at all"))
    }
    let signatures = format.map(JSONFormats.signatures(of:)) ?? JSONFormats.all
    guard let (signature, units) = choose(among: signatures, for: roots) else {
      throw unknown(first, signatures, forced: format)
    }
    var pass = JSONReadingPass(signature.format, context)
    if signature.gathers {
      try signature.read(units, &pass)
    } else {
      try readEach(units, signature, &pass)
    }
    return try pass.reading(reason: reason(signature, units))
  }

  private func reason(_ signature: JSONSignature, _ units: [JSONValue]) -> String {
    let keys = signature.keys.map { "`\($0)`" }.joined(separator: ", ")
    let count = units.count > 1 ? "\(units.count) JSON values, each with" : "JSON with"
    return signature.keys.isEmpty ? "a list of messages" : "\(count) \(keys)"
  }

  /// The first signature that fits the values at the top, the elements of a list there, or what an answer of
  /// a platform's interface wraps them in.
  private func choose(
    among signatures: [JSONSignature], for roots: [JSONValue]
  ) -> (JSONSignature, [JSONValue])? {
    var units = roots
    for _ in 0..<3 {
      if let found = match(signatures, units) { return (found, units) }
      if units.count == 1, let only = units.first, only.isArray {
        units = Array(only.elements)
      } else if let inner = JSONFormats.unwrapped(units) {
        units = inner
      } else {
        return nil
      }
    }
    return match(signatures, units).map { ($0, units) }
  }

  private func match(_ signatures: [JSONSignature], _ units: [JSONValue]) -> JSONSignature? {
    // A file may begin with an event or header that says little; one of the first few tells.
    for unit in units.prefix(8) where unit.isObject {
      if let found = signatures.first(where: { $0.matches(unit) }) { return found }
    }
    return nil
  }

  private func readEach(
    _ units: [JSONValue], _ signature: JSONSignature, _ pass: inout JSONReadingPass
  ) throws(ReadingFailure) {
    // Most are as the first one, so its signature is asked first.
    let relatives =
      [signature] + JSONFormats.signatures(of: signature.format).filter { !$0.gathers }
    for unit in units {
      if let fitting = relatives.first(where: { $0.matches(unit) }) {
        try fitting.read([unit], &pass)
      } else {
        pass.warn(
          .unreadJSON,
          "this is in another format than those before it (\(signature.format.rawValue)), and was left out",
          at: unit)
      }
    }
  }

  private func unknown(
    _ value: JSONValue, _ signatures: [JSONSignature], forced: TranscriptFormat?
  ) -> ReadingFailure {
    let value = value.isArray ? value.elements.first { $0.isObject } ?? value : value
    let pass = JSONReadingPass(forced ?? .turnRecords, context)
    if let hint = JSONFormats.hint(for: value) {
      return pass.refusal(.unreadJSON, hint.what, at: value, help: hint.help)
    }
    var tried: [String] = []
    for signature in signatures where tried.last != signature.format.rawValue {
      if !tried.contains(signature.format.rawValue) { tried.append(signature.format.rawValue) }
    }
    let nearest = signatures.map { (signature: $0, likeness: $0.likeness(to: value)) }
      .filter { $0.likeness > 0 }
      .reduce(nil as (signature: JSONSignature, likeness: Double)?) { best, next in
        next.likeness > (best?.likeness ?? 0) ? next : best
      }
    let title = forced.map { "is not \($0.title)" } ?? "is in no format that is known"
    var note = "tried: " + tried.joined(separator: ", ")
    if let nearest {
      let missing = nearest.signature.missing(in: value).map { "`\($0)`" }
      note =
        "nearest is \(nearest.signature.format.title), but there is no "
        + missing.joined(separator: ", no ") + "; " + note
    }
    return pass.refusal(
      .unreadJSON, "the file is JSON, but \(title)", at: value, note: note,
      help: "say the format with --from, or convert the file to one of these")
  }
}
