/// A value of a document, and what can be asked of it.
///
/// Platforms deviate from their own documentation: ids come as numbers, numbers as strings, and `null`
/// stands for what is absent. So each question takes what it can make sense of, and answers `nil` else.
struct JSONValue {
  let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  /// What kind of value it is.
  var kind: JSONKind { node.kind }

  /// Where it begins in the text.
  var offset: Int { Int(node.offset) }

  /// The line on which it begins, counted from 1.
  var line: Int { document.line(of: offset) }

  /// How many elements or members it has.
  var count: Int { isContainer ? Int(node.length) : 0 }

  /// Whether it is an object.
  var isObject: Bool { kind == .object }

  /// Whether it is an array.
  var isArray: Bool { kind == .array }

  private var isContainer: Bool { kind == .object || kind == .array }

  /// The value of a member; `nil` where there is none, where it is `null`, and where this is no object.
  subscript(_ key: StaticString) -> JSONValue? {
    guard let value = member(key), value.kind != .null else { return nil }
    return value
  }

  /// The value of the first of several members that is there.
  subscript(_ first: StaticString, _ others: StaticString...) -> JSONValue? {
    if let value = self[first] { return value }
    for key in others {
      if let value = self[key] { return value }
    }
    return nil
  }

  /// The value of a member, `null` included.
  func member(_ key: StaticString) -> JSONValue? {
    guard isObject else { return nil }
    var position = index + 1
    let end = Int(node.next)
    while position < end {
      let value = position + 1
      if JSONValue(document: document, index: position).equals(key) {
        return JSONValue(document: document, index: value)
      }
      position = Int(document.nodes[value].next)
    }
    return nil
  }

  /// Whether an object has a member, `null` or not.
  func has(_ key: StaticString) -> Bool { member(key) != nil }

  /// The bytes of a scalar as they stand, of a string those between its quotes.
  var bytes: Bytes {
    guard !isContainer else { return Bytes(start: nil, count: 0) }
    let start = offset + (kind == .string ? 1 : 0)
    return Bytes(rebasing: document.bytes[start..<start + Int(node.length)])
  }

  /// Whether it is a string, or a key, that says just this.
  func equals(_ word: StaticString) -> Bool {
    guard kind == .string else { return false }
    if !node.hasEscape { return bytes.equals(word) }
    return text.utf8.elementsEqual(
      UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// What a string says; what a number or truth value looks like; nothing for a container.
  var text: String {
    if kind == .null { return "" }
    return JSONString(bytes: bytes, offset: offset, hasEscape: node.hasEscape, isASCII: false).text
  }

  /// What a string says; `nil` for everything else.
  var string: String? { kind == .string ? text : nil }

  /// An id or a name: a string that says something, or a number as it stands.
  var label: String? {
    guard kind == .string || kind == .number else { return nil }
    let text = text.trimmed
    return text.isEmpty ? nil : text
  }

  /// A number, or a string that is one.
  var number: Double? {
    guard kind == .number || kind == .string, !bytes.isEmpty, bytes.count < 64 else { return nil }
    guard var scanner = JSONScanner(bytes), let kind = try? scanner.kind(), kind == .number,
      let number = try? scanner.number(), scanner.peek() == nil, number.double.isFinite
    else { return nil }
    return number.double
  }

  /// A whole number, rounded; `nil` beyond what a double can count.
  var integer: Int64? {
    guard let value = number?.rounded(), abs(value) < 9e15 else { return nil }
    return Int64(value)
  }

  /// A truth value, or a string that is one.
  var bool: Bool? {
    switch kind {
    case .boolean: return bytes.first == UInt8(ascii: "t")
    case .string:
      switch text.lowercased() {
      case "true", "yes": return true
      case "false", "no": return false
      default: return nil
      }
    default: return nil
    }
  }
}

extension JSONValue {
  /// The elements of an array one after the other; of anything else there are none.
  var elements: JSONElements {
    isArray ? JSONElements(document, index + 1, Int(node.next)) : JSONElements(document, 0, 0)
  }

  /// The members of an object one after the other; of anything else there are none.
  var members: JSONMembers {
    JSONMembers(
      elements: isObject
        ? JSONElements(document, index + 1, Int(node.next)) : JSONElements(document, 0, 0))
  }
}

/// The elements of an array, or keys and values of an object in turn.
struct JSONElements: Sequence, IteratorProtocol {
  private let document: JSONDocument
  private var position: Int
  private let end: Int

  init(_ document: JSONDocument, _ position: Int, _ end: Int) {
    self.document = document
    self.position = position
    self.end = end
  }

  mutating func next() -> JSONValue? {
    guard position < end else { return nil }
    defer { position = Int(document.nodes[position].next) }
    return JSONValue(document: document, index: position)
  }
}

/// The members of an object.
struct JSONMembers: Sequence, IteratorProtocol {
  fileprivate var elements: JSONElements

  mutating func next() -> (key: JSONValue, value: JSONValue)? {
    guard let key = elements.next(), let value = elements.next() else { return nil }
    return (key, value)
  }
}
