/// One member of a record's `labels`: what a person said of the turn, kept as it was written.
///
/// What a name means is not known here; only those who compare labels with the rules' verdicts ask.
package struct TurnLabel: Sendable, Equatable {
  /// A label's value.
  package enum Value: Sendable, Equatable {
    case null
    case truth(Bool)
    case text(String)
    /// A value of a kind that no label has, and which kind.
    case other(String)
  }

  /// The member's name; empty where `labels` is no object, and the value is then what stands there instead.
  package let name: String
  /// Its value.
  package let value: Value
  /// Column of the value in Unicode scalars, counted from 1.
  package let column: Int

  /// Makes a label.
  package init(name: String, value: Value, column: Int) {
    self.name = name
    self.value = value
    self.column = column
  }
}

extension TurnRecordPass {
  /// Reads the members of `labels`, in their order; a name that comes twice is given twice.
  mutating func labels() throws(JSONFault) -> [TurnLabel] {
    let found = try scanner.kind()
    if found == .null {
      try scanner.literal("null")
      return []
    }
    guard found == .object else { return [try label(named: "")] }
    var labels: [TurnLabel] = []
    var hasMore = scanner.beginObject()
    while hasMore {
      let name = try scanner.key().text
      labels.append(try label(named: name))
      hasMore = try scanner.nextMember()
    }
    return labels
  }

  private mutating func label(named name: String) throws(JSONFault) -> TurnLabel {
    let found = try scanner.kind()
    let offset = scanner.offset
    let value: TurnLabel.Value
    switch found {
    case .null:
      try scanner.literal("null")
      value = .null
    case .boolean: value = .truth(try scanner.boolean())
    case .string: value = .text(try scanner.string().text)
    case .number, .object, .array:
      try scanner.skipValue()
      value = .other(found.description)
    }
    return TurnLabel(name: name, value: value, column: scanner.column(of: offset))
  }
}
