import Diagnostics

/// A source as the parser reads it: rule text as it is, JSON told as rule text.
struct RuleInput {
  /// What the parser reads.
  let file: RuleFile
  /// The JSON file and the lines it was told in.
  private var json: (file: RuleFile, lines: [RuleLayout.Line])?

  init(_ source: RuleSource) {
    guard source.isJSON else {
      file = RuleFile(source)
      return
    }
    let json = RuleFile(source)
    // Lines are kept, so that places that the rulebook keeps are those of the file where each string has a line.
    let layout = RuleJSONReader.read(
      json, RuleLayout(width: 40_000, joinsSinglePhrase: false, alignment: json))
    file = RuleFile(RuleSource(name: source.name, bytes: Array(layout.text.utf8)))
    self.json = (json, layout.lines)
  }

  /// Whether anything in it is an error.
  var hasError: Bool {
    [json?.file, file].contains { $0?.diagnostics.contains { $0.severity == .error } ?? false }
  }

  private static let missing = Set(
    [
      RuleProblem.noPack, .missingKeyword, .missingValue, .tooFewExamples, .unknownWordList,
    ].map(\.rawValue))

  /// What is wrong with it, with places in the source.
  var diagnostics: [Diagnostic] {
    guard let json else { return file.diagnostics }
    // That something is missing is no news where a part of the JSON could not be told.
    let isBroken = json.file.diagnostics.contains { $0.severity == .error }
    let told = file.diagnostics.filter { !isBroken || !Self.missing.contains($0.code) }
    return json.file.diagnostics + told.map { placed($0, in: json.file, json.lines) }
  }

  private func placed(
    _ diagnostic: Diagnostic, in json: RuleFile, _ lines: [RuleLayout.Line]
  ) -> Diagnostic {
    guard let number = diagnostic.line, let column = diagnostic.column, number <= lines.count else {
      return diagnostic
    }
    let line = lines[number - 1]
    var position = line.position
    var length = 1
    if let part = line.origins.last(where: { $0.column <= column }) {
      var origin = part.origin
      origin.offset += column - part.column
      position = JSONParser.position(of: origin, in: json)
      origin.offset += diagnostic.length
      length = max(1, JSONParser.position(of: origin, in: json) - position)
    } else if let first = line.origins.first {
      position = max(0, first.origin.start - 1)
    }
    let place = json.place(of: position)
    let drawn = json.lineRange(place.line - 1)
    var placed = diagnostic
    placed.line = place.line
    placed.column = place.column
    placed.length = min(length, max(1, drawn.upperBound - position))
    placed.sourceLine = drawn.count > RuleFile.longestLine ? nil : json.text(in: drawn)
    placed.note = [diagnostic.note, declaration(of: number).map { "in `\($0)`" }]
      .compactMap(\.self).joined(separator: "; ")
    if placed.note?.isEmpty == true { placed.note = nil }
    return placed
  }

  // The first line of the declaration that a line belongs to.
  private func declaration(of line: Int) -> String? {
    for index in stride(from: min(line, file.lineStarts.count) - 1, through: 0, by: -1) {
      let words = file.words(in: file.lineRange(index))
      guard let word = words.first, word.lowerBound == file.lineStarts[index] else { continue }
      return words.prefix(2).map(file.text).joined(separator: " ")
    }
    return nil
  }
}
