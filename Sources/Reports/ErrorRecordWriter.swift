package import Diagnostics

/// Writes what is wrong with a line as a record `aftercare.error/1`, in the place of its advice.
package enum ErrorRecordWriter {
  /// Writes the record as one line.
  package static func writeLine(_ diagnostic: Diagnostic, to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.error/1")
      json.key("line")
      json.int(diagnostic.line)
      json.key("column")
      json.int(diagnostic.column)
      json.key("code")
      json.string(diagnostic.code)
      json.key("message")
      json.string(diagnostic.message)
    }
    json.endLine()
  }
}
