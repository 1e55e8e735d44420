import Rules

/// Writes some words of a list where a phrase names it: to who reads an answer the name may say nothing.
struct ListSpeller {
  /// Entries that are written; of more the rest is left out.
  private static let mostNamed = 3

  let lists: [String: WordList]

  /// The phrase as written, with the first words of its lists in place of their names.
  func spelled(_ phrase: String) -> String {
    var spelled = ""
    var rest = phrase[...]
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}")
    {
      let name = String(rest[rest.index(after: opening)..<closing])
      let isEscaped = rest[..<opening].reversed().prefix { $0 == "\\" }.count % 2 == 1
      spelled += rest[..<opening]
      if !isEscaped, Slot(rawValue: name) == nil, let list = lists[name] {
        spelled += words(of: list)
      } else {
        spelled += rest[opening...closing]
      }
      rest = rest[rest.index(after: closing)...]
    }
    return spelled + rest
  }

  private func words(of list: WordList) -> String {
    let named = list.entries.prefix(Self.mostNamed).map(spelled)
    return "(" + named.joined(separator: "|")
      + (list.entries.count > Self.mostNamed ? "|...)" : ")")
  }

  private func spelled(_ node: PhraseNode) -> String {
    switch node {
    case .word(let text): text
    case .beginning(let text): text + "*"
    case .gap(let width): "..\(width)"
    case .slot(let slot): "{\(slot.rawValue)}"
    // Of a list in a list one entry is enough; the loader refuses circles.
    case .list(let name): lists[name]?.entries.first.map(spelled) ?? "{\(name)}"
    case .sequence(let nodes): nodes.map(spelled).joined(separator: " ")
    case .choice(let nodes): "(" + nodes.map(spelled).joined(separator: "|") + ")"
    case .optional(.choice(let nodes)): "[" + nodes.map(spelled).joined(separator: "|") + "]"
    case .optional(let node): "[" + spelled(node) + "]"
    }
  }
}
