/// Collects the declarations of a pack as JSON; they must be right.
struct RuleJSONWriter {
  private var pack: JSONNode?
  private var declarations: [JSONNode] = []

  /// The document.
  var document: String {
    var members: [(String, JSONNode)] = [("schema", .text(RuleJSON.schema))]
    if let pack { members.append(("pack", pack)) }
    members.append(("declarations", .array(declarations, at: 0)))
    return JSONNode.members(members).document
  }

  /// Adds the declarations of a file, each after the comments before it and in it.
  mutating func add(_ declarations: [Declaration], of file: RuleFile) {
    var comments = file.comments[...]
    for (index, declaration) in declarations.enumerated() {
      let next = index + 1 < declarations.count ? declarations[index + 1].place.line : Int.max
      let own = declaration.lastLine
      addComments(comments.prefix { $0.line < own && $0.line < next }.map(\.text))
      comments = comments.drop { $0.line < own && $0.line < next }
      if declaration.kind == .pack {
        pack = declaration.packNode
      } else {
        self.declarations.append(declaration.node)
      }
    }
    addComments(comments.map(\.text))
  }

  private mutating func addComments(_ comments: [String]) {
    if !comments.isEmpty { declarations.append(.members([("comments", .texts(comments))])) }
  }
}

extension RuleFile {
  /// The comments without their signs, and their lines.
  fileprivate var comments: [(line: Int, text: String)] {
    lineStarts.indices.compactMap { index in
      let content = trimmed(lineRange(index))
      guard !content.isEmpty, scalars[content.lowerBound] == "#" else { return nil }
      return (index + 1, text(in: trimmed(content.lowerBound + 1..<content.upperBound)))
    }
  }
}

extension Declaration {
  /// The last line that belongs to it.
  fileprivate var lastLine: Int {
    let last = body.last ?? head
    return file.place(of: last.pieces.last?.lowerBound ?? last.keyword.range.lowerBound).line
  }

  fileprivate var packNode: JSONNode {
    let words = head.text.split(separator: " ", maxSplits: 1).map(String.init)
    let parts: [(String, JSONNode)] = zip(["name", "version"], words).map { ($0, .text($1)) }
    return .members(parts + body.map { ($0.name, .text($0.text)) })
  }

  fileprivate var node: JSONNode {
    switch kind {
    case .words: .members([("words", .text(names.joined())), ("entries", .texts(entries))])
    case .fillers: .members([("fillers", .texts(entries))])
    case .spelling, .term, .due:
      .members([(kind.rawValue, .texts(names)), ("as", .text(right.joined(separator: " ")))])
    case .ending: .members([("ending", .texts(names)), ("as", .texts(entries))])
    case .policy: .members([("policy", .members(members))])
    default: .members([(kind.rawValue, .text(head.text))] + members)
    }
  }

  private var names: [String] {
    Statement.entries(of: head.sides()?.left ?? [], in: file).map(file.text)
  }

  private var right: [String] {
    (head.sides()?.right ?? []).flatMap(file.words).map(file.text)
  }

  private var entries: [String] {
    let pieces = kind == .fillers ? head.pieces : head.sides()?.right ?? []
    return Statement.entries(of: pieces, in: file).map(file.text)
  }

  // One member for each name of a line, in the order of their first lines.
  private var members: [(String, JSONNode)] {
    var order: [String] = []
    var values: [String: [JSONNode]] = [:]
    for statement in body {
      let (name, node) = statement.member(in: kind)
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(node)
    }
    return order.map { name in
      let nodes = values[name] ?? []
      let isList = RuleJSONReader.lists.contains(name) || nodes.count > 1
      return (name, isList ? .array(nodes, at: 0) : nodes[0])
    }
  }
}

extension Statement {
  /// The name of a member of its declaration, and what stands there for this statement.
  fileprivate func member(in kind: DeclarationKind) -> (name: String, node: JSONNode) {
    let (label, pieces) = labelled(in: kind)
    let value = value(pieces, kind.style(of: name)) { _ in [] }
    if name == "yes" || name == "no" { return ("examples", .members([(name, example)])) }
    switch value {
    case .phrases(let opening, let phrases, let closing):
      let texts = phrases.map { Self.withoutQuotes($0.text) }
      if name == "confirm" { return (label, .texts(texts)) }
      var members: [(String, JSONNode)] = []
      if let opening { members.append(("opening", .text(opening.text))) }
      members.append(("phrases", .texts(texts)))
      if let closing { members.append(("closing", .text(closing.text))) }
      return (label, .members(members))
    case .filled(let chunks), .listed(let chunks):
      let text = chunks.map(\.text).joined(separator: " ")
      // The order of these counts, so they stay together.
      let isTurn = kind != .finding && RuleJSONReader.turnKeywords.contains(name) && kind != .policy
      return isTurn ? ("turn", .text(name + " " + text)) : (label, .text(text))
    }
  }

  // `"A" near 4 "B"` keeps its quotes.
  private static func withoutQuotes(_ phrase: String) -> String {
    let inner = phrase.unicodeScalars.dropFirst().dropLast()
    let text = String(String.UnicodeScalarView(inner))
    return text.hasUnescapedQuote ? phrase : text
  }

  private var example: JSONNode {
    let lines = pieces.map { ExampleText.tidied(file.text(in: $0)) }
    let texts = lines.map { ExampleText.withoutBar($0) ?? $0 }
    return texts.count == 1 ? .text(texts[0]) : .texts(texts)
  }
}

extension String {
  /// Whether a quotation mark stands in it that no backslash takes as it is.
  var hasUnescapedQuote: Bool { hasUnescaped("\"") }

  /// Whether the sign stands in it without a backslash before it.
  func hasUnescaped(_ sign: Unicode.Scalar) -> Bool {
    var isEscaped = false
    for scalar in unicodeScalars {
      if scalar == sign, !isEscaped { return true }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }
}
