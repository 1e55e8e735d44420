/// A string of a JSON rule file.
struct JSONString {
  var text: String
  /// Where its first character stands in the file.
  var start = 0

  /// Where it begins for a chunk of rule text that puts `prefix` characters of its own before it.
  func origin(after prefix: Int = 0) -> JSONOrigin { JSONOrigin(start: start, offset: -prefix) }
}

/// A name and its value in an object of a JSON rule file.
struct JSONMember {
  var name: JSONString
  var value: JSONNode
}

/// A value of a JSON rule file.
enum JSONNode {
  case string(JSONString)
  case array([JSONNode], at: Int)
  case object([JSONMember], at: Int)
  /// A number, `true`, `false` or `null`, of which rule files have none.
  case other(Range<Int>)

  /// Where it begins.
  var position: Int {
    switch self {
    case .string(let string): max(0, string.start - 1)
    case .array(_, let position), .object(_, let position): position
    case .other(let range): range.lowerBound
    }
  }

  /// A string with no place.
  static func text(_ text: String) -> JSONNode { .string(JSONString(text: text)) }

  /// Strings with no place.
  static func texts(_ texts: [String]) -> JSONNode { .array(texts.map { .text($0) }, at: 0) }

  /// An object with no place.
  static func members(_ members: [(String, JSONNode)]) -> JSONNode {
    .object(members.map { JSONMember(name: JSONString(text: $0.0), value: $0.1) }, at: 0)
  }

  /// The document: two blanks a level, a line for each value, members in their order.
  var document: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .string(let string): Self.write(string.text, to: &text)
    case .other: text += "null"
    case .array(let items, _):
      Self.write(items, "[", "]", to: &text, indent: indent) { item, text in
        item.write(to: &text, indent: indent + 1)
      }
    case .object(let members, _):
      Self.write(members, "{", "}", to: &text, indent: indent) { member, text in
        Self.write(member.name.text, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ opening: String, _ closing: String, to text: inout String, indent: Int,
    _ write: (Item, inout String) -> Void
  ) {
    text += opening
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: indent + 1)
      write(item, &text)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += closing
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if scalar.value < 0x20 {
          text += scalar.value < 0x10 ? "\\u000" : "\\u00"
          text += String(scalar.value, radix: 16)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
