import Diagnostics

/// Reading of what a line of the policy is for: `for channel voice region scotland`.
struct PolicyScopeReader {
  /// What interactions may be told by.
  enum Key: String, CaseIterable {
    case channel
    case region
    case queue

    var part: any WritableKeyPath<PolicyScope, String?> & Sendable {
      switch self {
      case .channel: \.channel
      case .region: \.region
      case .queue: \.queue
      }
    }
  }

  private static let channels = ["voice", "chat", "email", "message", "social"]

  /// Reads what the line is for; every interaction where no `for` stands.
  static func read(
    _ tokens: inout TokenReader, for line: PolicyLine
  ) throws(Refusal) -> PolicyScope {
    guard tokens.peekText == "for" else { return .all }
    let keys = line.scopes.map(\.rawValue)
    guard !keys.isEmpty else {
      throw tokens.refusal(
        .badScope, wanted: "a value: `\(line.rawValue)` is one for all", candidates: [])
    }
    _ = tokens.next()
    var scope = PolicyScope()
    repeat {
      let word = try tokens.expect(oneOf: keys, for: .badScope)
      guard let key = Key(rawValue: word.text), scope[keyPath: key.part] == nil else {
        throw Refusal(.badScope, "`\(word.shown)` is named twice", at: word.range)
      }
      scope[keyPath: key.part] = try name(&tokens, key)
    } while Key(rawValue: tokens.peekText) != nil
    return scope
  }

  /// Reads a channel, with a platform or without.
  static func channel(_ tokens: inout TokenReader) throws(Refusal) -> String {
    try name(&tokens, .channel)
  }

  private static func name(_ tokens: inout TokenReader, _ key: Key) throws(Refusal) -> String {
    guard let token = tokens.peek, token.text != "," else {
      throw tokens.refusal(.badScope, wanted: "the name of a \(key.rawValue)", candidates: [])
    }
    if key == .channel {
      let kind = String(token.text.prefix { $0 != "/" })
      guard channels.contains(kind), !token.text.hasSuffix("/") else {
        throw tokens.refusal(
          .badScope, wanted: channels.listed + ", a platform after a slash", candidates: channels)
      }
    }
    _ = tokens.next()
    return token.text
  }
}

extension PolicyScope {
  /// As it stands in a rule file after the line's name.
  package var words: String {
    let parts = PolicyScopeReader.Key.allCases.compactMap { key in
      self[keyPath: key.part].map { "\(key.rawValue) \($0)" }
    }
    return parts.isEmpty ? "" : "for " + parts.joined(separator: " ")
  }
}
