/// The keys by which a format is known, and who reads it.
struct JSONSignature: Sendable {
  /// Which format it is.
  let format: TranscriptFormat
  /// The keys of which all must be there.
  let keys: [JSONKeyPath]
  /// Whether the values at the top of a file are pieces of one interaction rather than one each.
  let gathers: Bool
  /// Reads values that have these keys.
  let read: @Sendable ([JSONValue], inout JSONReadingPass) throws(ReadingFailure) -> Void

  init(
    _ format: TranscriptFormat, _ keys: [JSONKeyPath], gathers: Bool = false,
    read: @escaping @Sendable ([JSONValue], inout JSONReadingPass) throws(ReadingFailure) -> Void
  ) {
    self.format = format
    self.keys = keys
    self.gathers = gathers
    self.read = read
  }

  /// Whether a value has all the keys.
  func matches(_ value: JSONValue) -> Bool { keys.allSatisfy { $0.isIn(value) } }

  /// Which of the keys a value has not.
  func missing(in value: JSONValue) -> [JSONKeyPath] { keys.filter { !$0.isIn(value) } }

  /// How much of the keys a value has, from 0 to 1.
  func likeness(to value: JSONValue) -> Double {
    guard !keys.isEmpty else { return 0 }
    return keys.reduce(0) { $0 + $1.share(of: value) } / Double(keys.count)
  }
}

/// A way from a value to one inside it: `["Transcript", "[]", "AbsoluteTime"]`.
struct JSONKeyPath: Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  private let parts: [StaticString]

  init(arrayLiteral parts: StaticString...) {
    self.parts = parts
  }

  /// The path as people write it: `Transcript[].AbsoluteTime`.
  var description: String {
    parts.reduce(into: "") { path, part in
      let part = String(describing: part)
      path += part == "[]" || path.isEmpty ? part : "." + part
    }
  }

  /// Whether a value has it; `null` counts, for the key is there.
  func isIn(_ value: JSONValue) -> Bool { depth(in: value, 0) == parts.count }

  /// How much of the way a value has, from 0 to 1.
  func share(of value: JSONValue) -> Double { Double(depth(in: value, 0)) / Double(parts.count) }

  private func depth(in value: JSONValue, _ index: Int) -> Int {
    guard index < parts.count else { return index }
    if parts[index].utf8CodeUnitCount == 2, parts[index].utf8Start.pointee == UInt8(ascii: "[") {
      guard value.isArray else { return index }
      // An empty list may be one of anything.
      if value.count == 0 { return parts.count }
      var deepest = index
      for element in value.elements.prefix(Self.sample) {
        deepest = max(deepest, depth(in: element, index + 1))
        if deepest == parts.count { break }
      }
      return deepest
    }
    guard let member = value.member(parts[index]) else { return index }
    return depth(in: member, index + 1)
  }

  /// How many elements of a list are looked at: platforms mix kinds of events in one list.
  private static let sample = 64
}
