/// Reads a text of JSON in one pass into nodes.
///
/// Several values may follow one another, as files of one conversation a line have it; after the first
/// they must be objects or arrays, so that a surplus brace or word is told as such.
struct JSONDocumentBuilder {
  /// An array or object that is not closed yet.
  private struct Frame {
    let node: Int
    let isObject: Bool
    let firstKey: Int
  }

  private(set) var nodes: [JSONNode] = []
  private(set) var roots: [Int] = []
  private var frames: [Frame] = []
  private var keys = JSONKeyStack()

  /// Makes all nodes, or tells the first thing that is no JSON.
  mutating func build(_ text: Bytes) throws(JSONFault) {
    guard text.count < Int(UInt32.max) else {
      throw JSONFault(
        code: .documentTooLarge, offset: 0,
        message:
          "one JSON document of 4 GiB or more is not read; cut it into one file a conversation")
    }
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    nodes.reserveCapacity(text.count / 16)
    guard var scanner = JSONScanner(text) else { return }
    scanner.position += mark
    do throws(JSONFault) {
      while scanner.peek() != nil {
        if !roots.isEmpty { try expectAnother(&scanner) }
        roots.append(nodes.count)
        try value(&scanner)
      }
    } catch {
      throw explained(error, scanner)
    }
  }

  private func expectAnother(_ scanner: inout JSONScanner) throws(JSONFault) {
    guard let byte = scanner.peek(), byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") else {
      return
    }
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      throw scanner.fault(
        .textAfterDocument,
        "this is not JSON: a surplus closing `\(Unicode.Scalar(byte))`; all that was opened is closed already"
      )
    case UInt8(ascii: ":") where nodes.count == 1:
      throw scanner.fault(
        .textAfterDocument,
        "this is not JSON: a key without the object around it; the text is a piece cut out of a document"
      )
    default:
      throw scanner.fault(
        .textAfterDocument,
        "this is not JSON: expected the end of the file after the closing bracket")
    }
  }

  private mutating func value(_ scanner: inout JSONScanner) throws(JSONFault) {
    repeat {
      if try enter(&scanner) { continue }
      try leave(&scanner)
    } while !frames.isEmpty
  }

  /// Reads what comes next; `true` when that opened an array or object with something in it.
  private mutating func enter(_ scanner: inout JSONScanner) throws(JSONFault) -> Bool {
    let kind = try scanner.kind()
    guard kind == .object || kind == .array else {
      try scalar(kind, &scanner)
      return false
    }
    guard frames.count < JSONScanner.depthLimit else {
      throw scanner.fault(
        .documentTooDeep,
        "arrays and objects are nested more than \(JSONScanner.depthLimit) deep; no transcript is")
    }
    let index = nodes.count
    let isObject = kind == .object
    append(kind, at: scanner.offset)
    guard isObject ? scanner.beginObject() : scanner.beginArray() else { return false }
    frames.append(Frame(node: index, isObject: isObject, firstKey: keys.count))
    nodes[index].length = 1
    if isObject { try key(&scanner) }
    return true
  }

  /// Reads what follows a value, closing all that ends with it.
  private mutating func leave(_ scanner: inout JSONScanner) throws(JSONFault) {
    while let frame = frames.last {
      if try frame.isObject ? scanner.nextMember() : scanner.nextElement() {
        nodes[frame.node].length += 1
        if frame.isObject {
          try key(&scanner)
        } else if scanner.peek() == UInt8(ascii: "]") {
          throw scanner.unexpected("a value after the comma")
        }
        return
      }
      nodes[frame.node].next = UInt32(truncatingIfNeeded: nodes.count)
      if frame.isObject { keys.leave(to: frame.firstKey) }
      frames.removeLast()
    }
  }

  private mutating func key(_ scanner: inout JSONScanner) throws(JSONFault) {
    let key = try scanner.key()
    append(key)
    try check(key)
    guard let frame = frames.last, keys.isRepeated(key, since: frame.firstKey) else { return }
    throw JSONFault(
      code: .repeatedKey, offset: key.offset,
      message: "the key `\(key.text)` stands twice in one object, and nothing says which is meant")
  }

  private mutating func scalar(
    _ kind: JSONKind, _ scanner: inout JSONScanner
  ) throws(JSONFault) {
    let start = scanner.offset
    switch kind {
    case .string:
      let string = try scanner.string()
      append(string)
      return try check(string)
    case .number: _ = try scanner.number()
    case .boolean: _ = try scanner.boolean()
    case .null: try scanner.literal("null")
    case .object, .array: break
    }
    append(kind, at: start, length: scanner.offset - start)
  }

  private func check(_ string: JSONString) throws(JSONFault) {
    guard !string.isASCII, let invalid = string.firstInvalidByte else { return }
    throw JSONFault(
      code: .documentNotUTF8, offset: string.offset + 1 + invalid,
      message: "this byte is not valid UTF-8, as JSON has to be; save the file as UTF-8")
  }

  private mutating func append(_ string: JSONString) {
    append(
      .string, at: string.offset, length: string.bytes.count, hasEscape: string.hasEscape)
  }

  private mutating func append(
    _ kind: JSONKind, at offset: Int, length: Int = 0, hasEscape: Bool = false
  ) {
    // INVARIANT: the text is shorter than 4 GiB, so all of these fit.
    nodes.append(
      JSONNode(
        offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: length),
        next: UInt32(truncatingIfNeeded: nodes.count + 1), kind: kind, hasEscape: hasEscape))
  }
}

extension JSONDocumentBuilder {
  /// The fault in words for a whole file: what people write that is no JSON has a name of its own.
  private func explained(_ fault: JSONFault, _ scanner: JSONScanner) -> JSONFault {
    switch fault.code {
    case .truncatedLine: return truncated(scanner)
    case .notJSON: break
    default: return fault
    }
    var rest = scanner
    switch rest.peek() {
    case UInt8(ascii: "/") where fault.offset == scanner.offset:
      return JSONFault(
        code: .commentInDocument, offset: rest.offset,
        message: "this is not JSON: a comment stands here\(expected(fault)); take the comment out")
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      guard let comma = commaBefore(scanner) else { return renamed(fault) }
      return JSONFault(
        code: .trailingComma, offset: comma,
        message:
          "this is not JSON: nothing follows this comma\(expected(fault)); take the comma out")
    case UInt8(ascii: "."):
      return JSONFault(
        code: .notADocument, offset: rest.offset,
        message: "this is not JSON: `...` stands for something that was left out\(expected(fault))")
    default: return renamed(fault)
    }
  }

  private func renamed(_ fault: JSONFault) -> JSONFault {
    JSONFault(code: .notADocument, offset: fault.offset, message: fault.message)
  }

  /// What was expected, taken from the scanner's own words.
  private func expected(_ fault: JSONFault) -> String {
    guard let range = fault.message.firstRange(of: "expected ") else { return "" }
    let rest = fault.message[range.lowerBound...]
    return ", " + (rest.hasSuffix(" here") ? rest.dropLast(5) : rest)
  }

  private func truncated(_ scanner: JSONScanner) -> JSONFault {
    var message = "the file ends inside its JSON"
    if let frame = frames.last {
      let bytes = Bytes(start: scanner.start, count: scanner.end - scanner.start)
      let places = LinePlaces(bytes)
      let opening = Int(nodes[frame.node].offset)
      let closing = frame.isObject ? "closing brace" : "closing bracket"
      message +=
        ": expected the \(closing) of what line \(places.line(of: opening)) opens in column \(places.column(of: opening))"
    }
    return JSONFault(
      code: .truncatedDocument, offset: scanner.end - scanner.start,
      message: message + "; export or copy it again")
  }

  /// Where a comma stands just before the position, white space apart.
  private func commaBefore(_ scanner: JSONScanner) -> Int? {
    var position = scanner.position
    while position > scanner.start, case let byte = (position - 1).pointee, byte <= 0x20 {
      position -= 1
    }
    guard position > scanner.start, (position - 1).pointee == UInt8(ascii: ",") else { return nil }
    return position - 1 - scanner.start
  }
}
