package import Diagnostics

/// Writes what checking the rules showed, as a document `aftercare.rules-check/1`.
package enum RulesCheckWriter {
  /// Writes the document as one line.
  ///
  /// - Parameters:
  ///   - rules: number of rules and findings, `nil` where they could not be loaded.
  ///   - examples: number of examples that were run, `nil` where there are no rules to run them.
  package static func writeLine(
    _ diagnostics: [Diagnostic], rules: Int?, examples: Int?, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.rules-check/1")
      json.key("rules")
      json.int(rules)
      json.key("examples")
      json.int(examples)
      json.key("diagnostics")
      json.array(diagnostics, write)
    }
    json.endLine()
  }

  private static func write(_ json: inout JSONBuffer, _ diagnostic: Diagnostic) {
    json.object { json in
      json.key("severity")
      json.string(diagnostic.severity.rawValue)
      json.key("code")
      json.string(diagnostic.code)
      json.key("message")
      json.string(diagnostic.message)
      json.key("file")
      json.string(diagnostic.file)
      json.key("line")
      json.int(diagnostic.line)
      json.key("column")
      json.int(diagnostic.column)
      json.key("length")
      json.int(diagnostic.column == nil ? nil : diagnostic.length)
      json.key("label")
      json.string(diagnostic.label)
      json.key("note")
      json.string(diagnostic.note)
      json.key("help")
      json.string(diagnostic.help)
    }
  }
}
