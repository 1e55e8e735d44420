/// What a value of a JSON rule file must be; tells where it isn't.
extension RuleJSONReader {
  func members(of node: JSONNode) -> [JSONMember]? {
    if case .object(let members, _) = node { return members }
    refuse(node, "an object")
    return nil
  }

  func items(of node: JSONNode) -> [JSONNode] {
    if case .array(let items, _) = node { return items }
    refuse(node, "a list")
    return []
  }

  func isList(_ node: JSONNode) -> Bool {
    if case .array = node { true } else { false }
  }

  /// A string on one line.
  func string(_ node: JSONNode) -> JSONString? {
    guard case .string(let string) = node else {
      refuse(node, "a string")
      return nil
    }
    if string.text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      file.report(
        .badRuleJSON, "a line break in a value", at: node.position..<node.position + 1,
        help: "rule text has none inside a value; write a blank")
      return nil
    }
    return string
  }

  /// A string as a chunk of rule text.
  ///
  /// - Parameter signs: what would end it; it may stand there after a backslash.
  func chunk(_ node: JSONNode, refusing signs: String = "") -> TextChunk? {
    guard let string = string(node) else { return nil }
    for sign in signs.unicodeScalars where string.text.hasUnescaped(sign) {
      file.report(
        .badRuleJSON, "`\(sign)` stands in this value, which it would end",
        at: node.position..<node.position + 1,
        help: sign == "," ? "make it two entries, or write `\\\\,`" : nil)
      return nil
    }
    return TextChunk(text: string.text, origin: string.origin())
  }

  /// A list of strings, or one, as chunks.
  func entries(_ node: JSONNode, refusing signs: String) -> [TextChunk?] {
    (isList(node) ? items(of: node) : [node]).map { chunk($0, refusing: signs) }
  }

  private func refuse(_ node: JSONNode, _ wanted: String) {
    file.report(
      .badRuleJSON, "\(wanted) is expected here", at: node.position..<node.position + 1)
  }
}
