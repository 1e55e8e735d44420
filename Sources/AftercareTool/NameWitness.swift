import Diagnostics
import Transcripts

/// Remembers which speakers occurred, to tell of those whom the user named and nobody heard.
final class NameWitness {
  /// More names than this are of no help to anybody.
  private static let namesKept = 2000
  private static let namesShown = 5

  /// Names that the user told, as he wrote them, by the same in small letters.
  private var told: [String: String]
  private var heard: [String] = []
  private var seen: Set<String> = []

  /// Makes a witness; `nil` where no name was told.
  init?(_ names: some Collection<String>) {
    // Addresses stand in no record.
    let names = names.filter { !$0.contains("@") }
    if names.isEmpty { return nil }
    told = Dictionary(names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes note of who speaks in a record.
  func see(_ record: TurnRecord) {
    for name in [record.name, record.unknownSpeaker] {
      guard let name, seen.count < Self.namesKept, seen.insert(name).inserted else { continue }
      heard.append(name)
      told[name.lowercased()] = nil
    }
  }

  /// What is to be said of names that nobody has; nothing where no turn was read.
  var diagnostics: [Diagnostic] {
    guard !seen.isEmpty || !told.isEmpty, seen.count < Self.namesKept else { return [] }
    return told.values.sorted().map { name in
      let near = Suggestion.nearest(to: name, in: heard)
      let names = heard.prefix(Self.namesShown).map { "`\($0)`" }.joined(separator: ", ")
      return Diagnostic(
        .warning, .nameUnheard, "no speaker is named `\(name)`",
        note: near == nil && !names.isEmpty ? "there are \(names)" : nil,
        help: near.map { "did you mean `\($0)`?" })
    }
  }
}
