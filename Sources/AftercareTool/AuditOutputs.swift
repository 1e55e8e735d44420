import Aftercare
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// All reports that an audit is written as: one on stdout, and one a file that `--output` names.
struct AuditOutputs {
  private var reports: [AuditReport]
  private var slice: AuditSlice
  /// How many interactions were judged, and how many of them were asked for.
  private var judged = 0
  private var taken = 0
  private let files: [String]
  private var comparison: AuditComparison?

  /// Makes the reports that the arguments ask for; stdout has one unless there are files and no format is named.
  init(_ arguments: Arguments) throws(ToolError) {
    slice = try AuditSlice(arguments)
    files = arguments.values(of: .output)
    var reports: [AuditReport] = []
    if files.isEmpty || arguments.has(.format) || files.contains("-") {
      let name = arguments.value(of: .format) ?? AuditFormat.text.rawValue
      reports.append(
        try AuditReport(arguments, AuditFormat(rawValue: name) ?? .text, to: .standard))
    }
    for file in files where file != "-" {
      guard let format = AuditFormat(file: file) else {
        throw .usage(
          "--output tells the format by the file's ending, "
            + "one of \(AuditFormat.allEndings.joined(separator: ", ")), not `\(file)`",
          command: .audit)
      }
      reports.append(try AuditReport(arguments, format, to: .file(WholeFile(file))))
    }
    self.reports = reports
    guard !arguments.has(.excel) || reports.contains(where: \.isTable) else {
      throw .usage("--excel goes with csv: --format csv, or --output FILE.csv", command: .audit)
    }
    guard let old = arguments.value(of: .compare) else { return }
    guard reports.contains(where: \.canCompare) else {
      throw .usage("--compare goes with text, md and json", command: .audit)
    }
    comparison = try Self.comparison(with: old)
  }

  private static func comparison(with path: String) throws(ToolError) -> AuditComparison {
    let bytes: [UInt8]
    do throws(InputDescriptor.Failure) {
      bytes = try InputDescriptor.contents(of: path)
    } catch {
      let meant = FileSuggestion.question(for: path).map { "; " + $0 } ?? ""
      throw .usage("\(path) can't be read: \(error.reason)\(meant)", command: .audit)
    }
    do throws(AuditComparison.Refusal) {
      return try AuditComparison(against: path, document: bytes)
    } catch {
      throw .usage("\(path) can't be compared with: \(error.message)", command: .audit)
    }
  }

  /// Whether a report tells how sources were read.
  var tellsSources: Bool { reports.contains(where: \.tellsSources) }

  /// Whether a report tells in which line of its source a turn stands.
  var wantsLines: Bool { reports.contains(where: \.wantsLines) }

  /// Whether an interaction is one of those that are asked for.
  mutating func selects(_ record: CaseRecord) -> Bool {
    judged += 1
    return slice.selects(record)
  }

  /// Takes an interaction in that is asked for.
  mutating func take(_ told: ReportedCase) throws(ToolError) {
    taken += 1
    comparison?.take(told.judged.audited.record)
    for index in reports.indices { try reports[index].take(told) }
  }

  /// Takes in how a source was read.
  mutating func take(_ account: SourceAccount) {
    for index in reports.indices { reports[index].take(account) }
  }

  /// Takes in what is wrong with the input.
  mutating func take(_ problem: Diagnostic) {
    for index in reports.indices { reports[index].take(problem) }
  }

  /// Writes what can be written already.
  mutating func flush() throws(ToolError) {
    for index in reports.indices { try reports[index].flush() }
  }

  /// Writes the rest, and puts the files in their places.
  mutating func finish(_ rulebook: Rulebook) throws(ToolError) {
    for index in reports.indices {
      try reports[index].finish(rulebook, comparison, nothing: emptiness)
    }
  }

  /// Why there is no interaction, where some were judged and none was asked for.
  private var emptiness: [String] { judged > 0 && taken == 0 ? slice.emptiness : [] }

  /// What is told when all is written: which files there are now, and how many interactions a slice left out.
  var notes: [String] {
    var notes: [String] = []
    if taken < judged { notes.append("Selected \(taken) of \(judged) interactions.") }
    // The report on stdout tells it where it is for people.
    if !reports.contains(where: \.tellsEmptiness) { notes += emptiness }
    let names = files.filter { $0 != "-" }
    if !names.isEmpty { notes.append("Wrote \(names.joined(separator: ", ")).") }
    return notes
  }

  /// What is told of files when the work is interrupted: those that lay there before are as they were.
  var interruptedNote: String {
    let names = files.filter { $0 != "-" }
    let kept = names.isEmpty ? "" : "; not written: " + names.joined(separator: ", ")
    let noun = taken == 1 ? "interaction was" : "interactions were"
    return "aftercare audit: interrupted; \(taken) \(noun) judged\(kept)"
  }
}
