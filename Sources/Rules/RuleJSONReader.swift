import Diagnostics

/// Tells the declarations of a JSON rule file as rule text, which the parser then reads.
struct RuleJSONReader {
  /// Members whose value is a list even where there is one.
  static let lists: Set = ["heard", "unless", "then", "but not", "means", "examples", "turn"]
  /// Keywords of the lines in `turn`.
  static let turnKeywords: Set = ["when", "silence", "hold", "reply", "shape"]

  let file: RuleFile
  private(set) var layout: RuleLayout
  /// The keywords of each declaration, to see whether the text says what the JSON does.
  private var skeleton: [(keywords: [String], position: Int)] = []
  private var lastKind: DeclarationKind?

  /// The text of a JSON rule file; what is wrong with its form is told to the file.
  static func read(_ file: RuleFile, _ layout: RuleLayout) -> RuleLayout {
    var reader = RuleJSONReader(file: file, layout: layout)
    do {
      reader.readDocument(try JSONParser.parse(file))
      reader.checkSkeleton()
    } catch {
      Span(file: file, range: error.range).report(error)
    }
    return reader.layout
  }

  private init(file: RuleFile, layout: RuleLayout) {
    self.file = file
    self.layout = layout
  }

  private func report(_ message: String, at node: JSONNode, help: String? = nil) {
    file.report(
      .badRuleJSON, message, at: node.position..<node.position + 1, help: help)
  }

  private func reportUnknown(_ name: JSONString, among known: [String]) {
    let meant = Suggestion.nearest(to: name.text, in: known)
    file.report(
      .badRuleJSON, "`\(name.text.prefix(40))` is not known here",
      at: max(0, name.start - 1)..<max(1, name.start),
      help: meant.map { "did you mean `\($0)`?" })
  }

  private mutating func readDocument(_ node: JSONNode) {
    guard let members = members(of: node) else { return }
    var hasSchema = false
    for member in members {
      let (name, value) = (member.name, member.value)
      switch name.text {
      case "schema":
        hasSchema = true
        if let schema = string(value), schema.text != RuleJSON.schema {
          report("this is no `\(RuleJSON.schema)`", at: value)
        }
      case "pack": readPack(value)
      case "declarations":
        for declaration in items(of: value) where !file.isFull { readDeclaration(declaration) }
      default: reportUnknown(name, among: ["schema", "pack", "declarations"])
      }
    }
    if !hasSchema {
      report("`schema` is missing", at: node, help: "write \"schema\": \"\(RuleJSON.schema)\"")
    }
  }

  private mutating func readPack(_ node: JSONNode) {
    guard let members = members(of: node) else { return }
    let value = { (name: String) in members.first { $0.name.text == name }?.value }
    let head = ["name", "version"].compactMap(value).compactMap { chunk($0) }
    begin(.pack, .filled(head), at: node)
    for member in members where member.name.text != "name" && member.name.text != "version" {
      if DeclarationKind.pack.keywords.contains(member.name.text) {
        addText(member.name.text, member.value, in: .pack)
      } else {
        reportUnknown(member.name, among: ["name", "version"] + DeclarationKind.pack.keywords)
      }
    }
  }

  private mutating func readDeclaration(_ node: JSONNode) {
    guard let members = members(of: node) else { return }
    let kinds = DeclarationKind.allCases.filter { $0 != .pack }.map(\.rawValue)
    let heads = members.filter { kinds.contains($0.name.text) || $0.name.text == "comments" }
    guard heads.count == 1, let head = heads.first else {
      let help = "one of its names is \(kinds.listed)"
      if heads.isEmpty, let first = members.first, members.count == 1 {
        reportUnknown(first.name, among: kinds + ["comments"])
      } else {
        report("a declaration says once what it declares", at: node, help: help)
      }
      return
    }
    let rest = members.filter { $0.name.text != head.name.text }
    guard let kind = DeclarationKind(rawValue: head.name.text) else {
      for other in rest { reportUnknown(other.name, among: ["comments"]) }
      readComments(head.value)
      return
    }
    switch kind {
    case .words, .fillers, .spelling, .ending, .term, .due:
      readList(kind, head.value, rest, at: node)
    case .policy:
      begin(kind, .filled([]), at: node)
      for other in rest { reportUnknown(other.name, among: ["policy"]) }
      for member in self.members(of: head.value) ?? [] { readMember(member, in: kind) }
    default:
      begin(kind, .filled(chunk(head.value).map { [$0] } ?? []), at: node)
      for member in rest where !file.isFull { readMember(member, in: kind) }
    }
  }

  private mutating func readComments(_ node: JSONNode) {
    let comments = items(of: node).compactMap { string($0)?.text }
    if !layout.lines.isEmpty { layout.addTrivia([""], indent: 0) }
    layout.addTrivia(comments.map { $0.isEmpty ? "#" : "# " + $0 }, indent: 0)
    // A comment stays with what it tells of.
    lastKind = nil
  }

  private mutating func begin(_ kind: DeclarationKind, _ value: StatementValue, at node: JSONNode) {
    layout.position = node.position
    let isListed = [.words, .fillers, .spelling, .ending, .term, .due].contains(kind)
    let followsComment = lastKind == nil
    if !layout.lines.isEmpty, !followsComment, !(isListed && kind == lastKind) {
      layout.addTrivia([""], indent: 0)
    }
    lastKind = kind
    skeleton.append(([kind.rawValue], node.position))
    layout.addHead(kind.rawValue, value)
  }

  private mutating func add(_ label: String, _ value: StatementValue, in kind: DeclarationKind) {
    let keyword = label.split(separator: " ").first.map(String.init) ?? label
    skeleton[skeleton.count - 1].keywords.append(keyword)
    layout.addStatement(label, value, in: kind)
  }

  private mutating func readList(
    _ kind: DeclarationKind, _ head: JSONNode, _ rest: [JSONMember], at node: JSONNode
  ) {
    let key = kind == .words ? "entries" : "as"
    var right: JSONNode?
    for other in rest {
      if other.name.text == key, kind != .fillers {
        right = other.value
      } else {
        reportUnknown(other.name, among: [key])
      }
    }
    var chunks =
      kind == .words
      ? [chunk(head, refusing: ",=")] : entries(head, refusing: kind == .fillers ? "," : ",=")
    if kind != .fillers {
      guard let right, !chunks.isEmpty else {
        report("`\(right == nil ? key : kind.rawValue)` is missing or empty", at: node)
        return
      }
      let isOne = kind != .words && kind != .ending
      let values = isOne ? [chunk(right, refusing: ",")] : entries(right, refusing: ",")
      if var first = values.first ?? nil, let last = chunks.removeLast() {
        first.prepend(last, joinedBy: " = ")
        chunks.append(first)
      }
      chunks += values.dropFirst()
    }
    let all = chunks.compactMap(\.self)
    let separated = all.enumerated().map { index, chunk in
      var chunk = chunk
      if index < all.count - 1 { chunk.text += "," }
      return chunk
    }
    begin(kind, .filled(separated), at: node)
  }

  private mutating func readMember(_ member: JSONMember, in kind: DeclarationKind) {
    let (name, value) = (member.name, member.value)
    layout.position = value.position
    let labels = kind.labels.filter { $0 != "yes" && $0 != "no" }
    switch name.text {
    case "examples" where kind.keywords.contains("yes"):
      for example in items(of: value) where !file.isFull { readExample(example, in: kind) }
    case "turn" where kind.keywords.contains("silence"):
      for line in items(of: value) { readTurn(line, in: kind) }
    case "confirm" where kind == .policy:
      add(name.text, phrases(nil, value, nil), in: kind)
    case let label where labels.contains(label):
      let isPhrases = kind.style(of: String(label.prefix { $0 != " " })) == .phrases
      for item in isList(value) ? items(of: value) : [value] where !file.isFull {
        layout.position = item.position
        if isPhrases { readPhrases(label, item, in: kind) } else { addText(label, item, in: kind) }
      }
    default:
      let further = ["examples", "turn"].filter { _ in kind.keywords.contains("yes") }
      reportUnknown(name, among: labels + further)
    }
  }

  private mutating func addText(_ label: String, _ node: JSONNode, in kind: DeclarationKind) {
    guard let string = string(node) else { return }
    add(label, .filled(TextChunk.filling(string.text, origin: string.origin())), in: kind)
  }

  private mutating func readTurn(_ node: JSONNode, in kind: DeclarationKind) {
    guard let string = string(node) else { return }
    let keyword = String(string.text.prefix { $0 != " " })
    guard Self.turnKeywords.contains(keyword) else {
      report(
        "a condition of the turn begins with its keyword", at: node,
        help: "begin it with \(Self.turnKeywords.sorted().listed)")
      return
    }
    layout.position = node.position
    let rest = String(string.text.dropFirst(keyword.count + 1))
    let origin = string.origin(after: -(keyword.unicodeScalars.count + 1))
    add(keyword, .filled(TextChunk.filling(rest, origin: origin)), in: kind)
  }

  private mutating func readPhrases(_ label: String, _ node: JSONNode, in kind: DeclarationKind) {
    guard let members = members(of: node) else { return }
    var parts: [String: JSONNode] = [:]
    let known = ["opening", "phrases", "closing"]
    for member in members {
      if known.contains(member.name.text) {
        parts[member.name.text] = member.value
      } else {
        reportUnknown(member.name, among: known)
      }
    }
    add(label, phrases(parts["opening"], parts["phrases"], parts["closing"]), in: kind)
  }

  private func phrases(
    _ opening: JSONNode?, _ phrases: JSONNode?, _ closing: JSONNode?
  ) -> StatementValue {
    let texts = (phrases.map(items) ?? []).compactMap { node -> TextChunk? in
      guard let string = string(node) else { return nil }
      if string.text.hasPrefix("\"") {
        return TextChunk(text: string.text, origin: string.origin())
      }
      if string.text.hasUnescapedQuote {
        report("a quotation mark in a phrase", at: node, help: #"write `\\\"` in place of `\"`"#)
        return nil
      }
      return TextChunk(text: "\"" + string.text + "\"", origin: string.origin(after: 1))
    }
    let words = [opening, closing].map { $0.flatMap { chunk($0, refusing: "\"") } }
    return .phrases(opening: words[0], phrases: texts, closing: words[1])
  }

  private mutating func readExample(_ node: JSONNode, in kind: DeclarationKind) {
    guard let members = members(of: node) else { return }
    guard members.count == 1, let member = members.first,
      member.name.text == "yes" || member.name.text == "no"
    else {
      report("an example is `yes` or `no`", at: node)
      return
    }
    let (name, value) = (member.name, member.value)
    layout.position = value.position
    if !isList(value) {
      add(name.text, .listed(chunk(value).map { [$0] } ?? []), in: kind)
      return
    }
    let lines = items(of: value).compactMap { string($0) }.map { string in
      TextChunk(text: "| " + string.text, origin: string.origin(after: 2))
    }
    add(name.text, .listed(lines), in: kind)
  }

  // A value that ends in a comma would swallow the line below it.
  private func checkSkeleton() {
    if file.diagnostics.contains(where: { $0.severity == .error }) { return }
    let text = RuleFile(RuleSource(name: file.name, bytes: Array(layout.text.utf8)))
    let declarations = DeclarationReader.declarations(in: text)
    if !text.diagnostics.isEmpty { return }
    for (index, (keywords, position)) in skeleton.enumerated() {
      let declaration = index < declarations.count ? declarations[index] : nil
      let read = declaration.map { [$0.head.name] + $0.body.map(\.name) }
      if read == keywords { continue }
      file.report(
        .badRuleJSON, "this can't be said in rule text", at: position..<position + 1,
        label: "a value in this declaration ends in a comma, so the next would continue it")
      return
    }
  }
}
