/// What an audit can be written as: the flag `--format`, the endings of `--output` and the help are made from it.
enum AuditFormat: String, CaseIterable {
  case text
  case json
  case jsonl
  case csv
  case md
  case junit
  case sarif

  /// What a file's name ends in that is written so.
  var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .json: [".json"]
    case .jsonl: [".jsonl", ".ndjson"]
    case .csv: [".csv"]
    case .md: [".md"]
    case .junit: [".xml"]
    case .sarif: [".sarif", ".sarif.json"]
    }
  }

  /// The format that a file's name tells; of several endings the longest counts.
  init?(file: String) {
    let name = file.lowercased()
    let known = Self.allCases.flatMap { format in format.endings.map { (format, $0) } }
    guard
      let found = known.filter({ name.hasSuffix($0.1) }).max(by: { $0.1.count < $1.1.count })
    else { return nil }
    self = found.0
  }

  /// All endings, for the help.
  static var allEndings: [String] { allCases.compactMap(\.endings.first) }
}
