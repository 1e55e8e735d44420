import Diagnostics

/// Finds the sources behind the paths that a person named.
struct SourceFinder {
  /// Files that are passed over, by why.
  struct Skipped {
    var hidden = 0
    var readMe = 0
    var ownOutput = 0
    var notFiles = 0
    var repeated = 0

    /// What was passed over in words, `nil` where nothing was.
    var text: String? {
      let parts = [
        (ownOutput, "of our own output"), (readMe, "README"), (hidden, "hidden"),
        (notFiles, "links or no files"), (repeated, "named twice"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
  }

  /// The sources in the order in which they are read.
  private(set) var sources: [TranscriptSource] = []
  /// What can't be found or listed.
  private(set) var problems: [Diagnostic] = []
  /// What is passed over.
  private(set) var skipped = Skipped()

  /// Where the sources of several paths lie, so that none is taken twice.
  private var places: Set<String>?

  /// Finds all sources behind the paths; what is named twice, by whatever way, is taken once.
  init(paths: [String]) {
    places = paths.count > 1 ? [] : nil
    for path in paths { find(path) }
  }

  private mutating func take(_ source: TranscriptSource) {
    if isRepeated(source) { skipped.repeated += 1 } else { sources.append(source) }
  }

  private mutating func isRepeated(_ source: TranscriptSource) -> Bool {
    // Of one path nothing can come twice, and to resolve each file's costs more than to open it.
    guard places != nil else { return false }
    let place = source.path.map { FileTree.resolved($0) } ?? "-"
    return places?.insert(place).inserted == false
  }

  private mutating func find(_ path: String) {
    guard path != "-" else {
      take(.standardInput)
      return
    }
    do throws(InputDescriptor.Failure) {
      switch try FileTree.kind(of: path) {
      case .folder: walk(path)
      case .file, .stream, .link: take(TranscriptSource(file: path))
      }
    } catch {
      problems.append(Self.problem(path, error))
    }
  }

  private mutating func walk(_ folder: String) {
    let tree = FileTree(folder: folder)
    for file in tree.files {
      if file.isReadMe {
        skipped.readMe += 1
      } else {
        take(TranscriptSource(found: file))
      }
    }
    skipped.hidden += tree.hidden
    skipped.notFiles += tree.notFiles
    problems += tree.failures.map { Self.problem($0.path, $0.failure) }
  }

  private static func problem(_ path: String, _ failure: InputDescriptor.Failure) -> Diagnostic {
    Diagnostic(
      .error, .unopened, "it can't be opened: \(failure.reason)", file: path,
      help: FileSuggestion.question(for: path) ?? "check that it is there and that you may read it")
  }
}
