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
    let layout = RuleJSONReader.read(json, RuleLayout(width: 40_000, joinsSinglePhrase: false))
    file = RuleFile(RuleSource(name: source.name, bytes: Array(layout.text.utf8)))
    self.json = (json, layout.lines)
    file.origin = { [lines = layout.lines] place in
      guard place.line <= lines.count else { return place }
      return json.place(of: lines[place.line - 1].position(of: place.column, in: json))
    }
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
    let position = line.position(of: column, in: json)
    let end = line.position(of: column + diagnostic.length, in: json)
    let length = line.holdsOrigin(before: column) ? max(1, end - position) : 1
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

extension RuleLayout.Line {
  /// Whether what stands at a column came from the JSON file as text.
  fileprivate func holdsOrigin(before column: Int) -> Bool {
    origins.contains { $0.column <= column }
  }

  /// Where a JSON file has what stands at a column; what was put before a text stands where that begins.
  fileprivate func position(of column: Int, in json: RuleFile) -> Int {
    guard let part = origins.last(where: { $0.column <= column }) else {
      return origins.first.map { max(0, $0.origin.start - 1) } ?? position
    }
    var origin = part.origin
    origin.offset += column - part.column
    return JSONParser.position(of: origin, in: json)
  }
}
