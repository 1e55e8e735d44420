/// What a value of a record may be, as JSON Schema (draft 2020-12) tells it.
indirect enum RecordShape: Sendable {
  case string
  /// Text of at least one character.
  case filledString
  /// An instant (RFC 3339).
  case time
  case integer
  case number
  /// A number of 0 or more.
  case amount
  case boolean
  /// Any JSON object.
  case anything
  /// One of some words.
  case oneOf([String])
  /// One word and no other.
  case constant(String)
  /// The value or `null`.
  case nullable(RecordShape)
  /// A value of one of two shapes.
  case either(RecordShape, RecordShape)
  case array(RecordShape)
  /// An object whose names are not fixed and whose values are counts.
  case counts
  case object([Member])
  /// A shape that several places share, by its name.
  case shared(SharedShape)

  /// A member of an object.
  struct Member: Sendable {
    let name: String
    let shape: RecordShape
    /// Whether it may be missing.
    var isOptional = false
  }

  /// Shapes that stand in it by name.
  var sharedShapes: [SharedShape] {
    switch self {
    case .shared(let shape): [shape] + shape.shape.sharedShapes
    case .nullable(let shape), .array(let shape): shape.sharedShapes
    case .either(let one, let other): one.sharedShapes + other.sharedShapes
    case .object(let members): members.flatMap(\.shape.sharedShapes)
    default: []
    }
  }
}

extension RecordShape {
  /// The members of a schema object that tell this shape.
  func text(indent: Int) -> String {
    let members = schemaMembers(indent: indent)
    return RecordSchemaText.object(members, indent: indent)
  }

  /// The members of a schema object, each with its JSON.
  func schemaMembers(indent: Int) -> [(String, String)] {
    switch self {
    case .string: [("type", "\"string\"")]
    case .filledString: [("type", "\"string\""), ("minLength", "1")]
    case .time: [("type", "\"string\""), ("format", "\"date-time\"")]
    case .integer: [("type", "\"integer\"")]
    case .number: [("type", "\"number\"")]
    case .amount: [("type", "\"number\""), ("minimum", "0")]
    case .boolean: [("type", "\"boolean\"")]
    case .anything: [("type", "\"object\"")]
    case .constant(let word): [("const", "\"\(word)\"")]
    case .oneOf(let words): [("enum", RecordSchemaText.list(words.map { "\"\($0)\"" }))]
    case .shared(let shape): [("$ref", "\"#/$defs/\(shape.rawValue)\"")]
    case .nullable(let shape):
      [("anyOf", "[\(shape.text(indent: indent + 1)), {\"type\": \"null\"}]")]
    case .either(let one, let other):
      [("anyOf", RecordSchemaText.list([one, other].map { $0.text(indent: indent + 1) }))]
    case .array(let shape): [("type", "\"array\""), ("items", shape.text(indent: indent + 1))]
    case .counts:
      [("type", "\"object\""), ("additionalProperties", "{\"type\": \"integer\"}")]
    case .object(let members):
      [
        ("type", "\"object\""),
        (
          "properties",
          RecordSchemaText.object(
            members.map { ($0.name, $0.shape.text(indent: indent + 2)) }, indent: indent + 1)
        ),
        (
          "required",
          RecordSchemaText.list(members.filter { !$0.isOptional }.map { "\"\($0.name)\"" })
        ),
      ]
    }
  }
}

/// JSON laid out to be read.
enum RecordSchemaText {
  /// An object; on one line where it is short.
  static func object(_ members: [(String, String)], indent: Int) -> String {
    let line = "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    if line.count <= 80, !line.contains("\n") { return line }
    let margin = String(repeating: "  ", count: indent + 1)
    let lines = members.map { "\(margin)\"\($0.0)\": \($0.1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n" + margin.dropLast(2) + "}"
  }

  /// A list on one line.
  static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
}
