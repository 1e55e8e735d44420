/// Where a report goes.
enum AuditDestination {
  case standard
  case file(WholeFile)

  /// The file of a name; stdout where none is named, or the name is `-`.
  init(_ path: String?, rights: UInt32 = WholeFile.commonRights) throws(ToolError) {
    guard let path, path != "-" else {
      self = .standard
      return
    }
    self = .file(try WholeFile(path, rights: rights))
  }

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
