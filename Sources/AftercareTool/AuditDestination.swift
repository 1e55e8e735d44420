/// Where a report of an audit goes.
enum AuditDestination {
  case standard
  case file(WholeFile)

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    switch self {
    case .standard: try OutputDescriptor.standard.write(bytes)
    case .file(let file): try file.write(bytes)
    }
  }

  /// Puts a file in its place.
  func finish() throws(ToolError) {
    if case .file(let file) = self { try file.finish() }
  }
}
