import Diagnostics
import Reports

/// `aftercare schema`: prints the JSON Schema of a record.
struct SchemaCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Prints the schema that is named, or the list of all.
  func run() throws(ToolError) -> ExitCode {
    guard let name = arguments.operands.first else {
      try OutputDescriptor.standard.write(Self.list)
      return .done
    }
    guard let schema = RecordSchema(rawValue: name) else {
      let names = RecordSchema.allCases.map(\.rawValue)
      let meant = Suggestion.nearest(to: name, in: names).map { "; did you mean `\($0)`?" }
      throw .usage(
        "there is no record `\(name)`, but \(names.joined(separator: ", "))" + (meant ?? ""),
        command: .schema)
    }
    try OutputDescriptor.standard.write(schema.text)
    return .done
  }

  private static var list: String {
    let width = RecordSchema.allCases.map(\.rawValue.count).max() ?? 0
    return RecordSchema.allCases.map { schema in
      let name = schema.rawValue
      return name + String(repeating: " ", count: width - name.count + 2) + schema.title + "\n"
    }.joined()
  }
}
