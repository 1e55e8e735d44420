/// Reads the JSON of a rule file; what it says is looked at later.
struct JSONParser {
  /// Objects and arrays nested deeper are refused; rule files need half of it.
  static let deepestNesting = 16

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private init(_ file: RuleFile) {
    scalars = file.scalars
  }

  /// The value that the whole file is.
  static func parse(_ file: RuleFile) throws(Refusal) -> JSONNode {
    var parser = JSONParser(file)
    let node = try parser.value()
    parser.skipBlanks()
    if parser.position < parser.scalars.count {
      throw parser.refusal("something follows the end of the JSON")
    }
    return node
  }

  /// How far into a string of the file a character of its text stands.
  static func position(of origin: JSONOrigin, in file: RuleFile) -> Int {
    var position = origin.start
    if origin.offset < 0 { return max(0, position - 1) }
    for _ in 0..<origin.offset {
      guard position < file.scalars.count, file.scalars[position] != "\"" else { break }
      guard file.scalars[position] == "\\" else {
        position += 1
        continue
      }
      let isCode = position + 1 < file.scalars.count && file.scalars[position + 1] == "u"
      let isPair = isCode && isHighSurrogate(at: position + 2, in: file.scalars)
      position += isPair ? 12 : isCode ? 6 : 2
    }
    return min(position, file.scalars.count)
  }

  private static func isHighSurrogate(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard position + 1 < scalars.count, let first = scalars[position].hexValue, first == 13,
      let second = scalars[position + 1].hexValue
    else { return false }
    return (8...11).contains(second)
  }

  private func refusal(_ message: String, label: String? = nil) -> Refusal {
    let start = min(position, max(0, scalars.count - 1))
    return Refusal(.badJSON, message, at: start..<start + 1, label: label)
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skipBlanks() {
    while let scalar = peek, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
      position += 1
    }
  }

  private mutating func value() throws(Refusal) -> JSONNode {
    skipBlanks()
    switch peek {
    case "{": return try object()
    case "[": return try array()
    case "\"": return .string(try string())
    case nil: throw refusal("the JSON ends too early", label: "expected a value after this")
    default: return .other(try literal())
    }
  }

  private mutating func enter() throws(Refusal) {
    depth += 1
    if depth > Self.deepestNesting {
      throw refusal("nested deeper than \(Self.deepestNesting) levels")
    }
    position += 1
    skipBlanks()
  }

  // Takes the comma or the closing bracket after an item; false at the end.
  private mutating func goesOn(until closing: Unicode.Scalar) throws(Refusal) -> Bool {
    skipBlanks()
    guard let scalar = peek, scalar == "," || scalar == closing else {
      throw refusal(
        peek == nil ? "the JSON ends too early" : "a comma is missing",
        label: "expected `,` or `\(closing)`")
    }
    position += 1
    if scalar == closing {
      depth -= 1
      return false
    }
    skipBlanks()
    return true
  }

  private mutating func array() throws(Refusal) -> JSONNode {
    let start = position
    try enter()
    var items: [JSONNode] = []
    if peek == "]" {
      _ = try goesOn(until: "]")
      return .array([], at: start)
    }
    repeat { items.append(try value()) } while try goesOn(until: "]")
    return .array(items, at: start)
  }

  private mutating func object() throws(Refusal) -> JSONNode {
    let start = position
    try enter()
    var members: [JSONMember] = []
    var names: Set<String> = []
    if peek == "}" {
      _ = try goesOn(until: "}")
      return .object([], at: start)
    }
    repeat {
      guard peek == "\"" else {
        throw refusal("a name is missing", label: "expected a name in quotes")
      }
      let at = position
      let name = try string()
      if !names.insert(name.text).inserted {
        throw Refusal(.badJSON, "a name is given twice in one object", at: at..<position)
      }
      skipBlanks()
      guard peek == ":" else { throw refusal("a colon is missing", label: "expected `:`") }
      position += 1
      members.append(JSONMember(name: name, value: try value()))
    } while try goesOn(until: "}")
    return .object(members, at: start)
  }

  private mutating func literal() throws(Refusal) -> Range<Int> {
    let start = position
    while let scalar = peek,
      scalar.isLetter || scalar.isDigit || scalar == "-" || scalar == "+" || scalar == "."
    {
      position += 1
    }
    if start == position { throw refusal("this is no JSON", label: "expected a value") }
    return start..<position
  }

  private mutating func string() throws(Refusal) -> JSONString {
    let opening = position
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = peek, scalar != "\"" {
      if scalar.value < 0x20 { break }
      position += 1
      text.append(scalar == "\\" ? try escape() : scalar)
    }
    guard peek == "\"" else {
      if peek == "\t" { throw refusal("a tab in a string", label: "write `\\t`") }
      throw Refusal(
        .badJSON, "this string is not closed", at: opening..<max(opening + 1, position),
        label: "a string ends on the line it begins on")
    }
    position += 1
    return JSONString(text: String(text), start: opening + 1)
  }

  private mutating func escape() throws(Refusal) -> Unicode.Scalar {
    guard let scalar = peek else { throw refusal("the JSON ends too early") }
    position += 1
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u": return try code()
    default:
      position -= 1
      throw refusal("JSON knows no such escape", label: "a backslash is written `\\\\`")
    }
  }

  private mutating func code() throws(Refusal) -> Unicode.Scalar {
    let start = position - 2
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, peek == "\\", position + 1 < scalars.count, scalars[position + 1] == "u" {
      position += 2
      let second = try unit()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw Refusal(.badJSON, "half a character", at: start..<position)
  }

  private mutating func unit() throws(Refusal) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = peek?.hexValue else {
        throw refusal("`\\u` needs four hexadecimal digits")
      }
      value = value * 16 + digit
      position += 1
    }
    return value
  }
}

extension Unicode.Scalar {
  fileprivate var hexValue: UInt32? {
    switch value {
    case 0x30...0x39: value - 0x30
    case 0x41...0x46: value - 0x37
    case 0x61...0x66: value - 0x57
    default: nil
    }
  }
}
