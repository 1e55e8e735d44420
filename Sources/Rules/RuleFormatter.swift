public import Diagnostics

/// Writes a rule file in the canonical layout, in which each rule is written in one way.
public struct RuleFormatter {
  /// The file in canonical layout: keywords aligned, one phrase a line, lists filled up to 120 columns.
  ///
  /// Comments and blank lines stay before what they stand before; runs of blank lines become one. Nothing of
  /// meaning changes, and formatting a second time changes nothing. A JSON file stays JSON.
  ///
  /// - Returns: the text, `nil` where the file can't be cut into declarations, which the diagnostics tell. Whether
  ///   its rules are right is the loader's to tell: what can't be read is left as it stands.
  public static func format(_ source: RuleSource) -> (text: String?, diagnostics: [Diagnostic]) {
    if source.isJSON { return RuleJSON.format(source) }
    let file = RuleFile(source)
    let declarations = DeclarationReader.declarations(in: file)
    if file.diagnostics.contains(where: { $0.severity == .error }) {
      return (nil, file.diagnostics)
    }
    let text = FileFormatter(file).format(declarations)
    let again = RuleFile(RuleSource(name: source.name, bytes: Array(text.utf8)))
    // No layout may cost a rule its meaning: what this one can't write is left alone.
    let isSame =
      DeclarationReader.declarations(in: again).map(\.marks) == declarations.map(\.marks)
      && again.diagnostics.isEmpty
    return (isSame ? text : file.text(in: 0..<file.scalars.count), file.diagnostics)
  }
}

extension Declaration {
  /// All that is written in it but blanks, statement by statement.
  fileprivate var marks: [String] {
    ([head] + body).map { statement in
      statement.name + " "
        + statement.pieces.map { file.words(in: $0).map(file.text).joined() }.joined()
    }
  }
}

/// Lays out the declarations of a file with the comments between them.
private struct FileFormatter {
  private let file: RuleFile
  /// Comments and blank lines by the number of the line that they stand before.
  private var triviaByLine: [Int: [String]] = [:]
  private var lastTrivia: [String] = []

  init(_ file: RuleFile) {
    self.file = file
    for index in file.lineStarts.indices {
      let content = file.trimmed(file.lineRange(index))
      if content.isEmpty || file.scalars[content.lowerBound] == "#" {
        lastTrivia.append(file.text(in: content))
      } else {
        triviaByLine[index + 1] = lastTrivia
        lastTrivia = []
      }
    }
  }

  func format(_ declarations: [Declaration]) -> String {
    var layout = RuleLayout()
    for declaration in declarations {
      layout.addTrivia(trivia(before: declaration.head), indent: 0)
      let head = declaration.head
      let style = declaration.kind.style(of: head.name)
      layout.addHead(head.name, value(of: head, head.pieces, style))
      for statement in declaration.body {
        layout.addTrivia(trivia(before: statement), indent: 2)
        let (label, pieces) = statement.labelled(in: declaration.kind)
        let style = declaration.kind.style(of: statement.name)
        layout.addStatement(label, value(of: statement, pieces, style), in: declaration.kind)
      }
    }
    layout.addTrivia(lastTrivia, indent: 0)
    layout.trimEnd()
    return layout.text
  }

  private func value(
    of statement: Statement, _ pieces: [Range<Int>], _ style: StatementStyle
  ) -> StatementValue {
    let line = statement.keyword.place.line
    return statement.value(pieces, style) { piece in
      let own = file.place(of: piece.lowerBound).line
      return own == line ? [] : triviaByLine[own] ?? []
    }
  }

  private func trivia(before statement: Statement) -> [String] {
    triviaByLine[statement.keyword.place.line] ?? []
  }
}
