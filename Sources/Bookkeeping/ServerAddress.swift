/// The address of a ledger on a PostgreSQL server, as `postgres://ROLE:PASSWORD@HOST:PORT/DATABASE?KEY=VALUE`.
///
/// What it means only the client library says; here it is kept from showing the password that may stand in it.
package struct ServerAddress: Sendable, Equatable {
  /// The address as it was given, for the client library alone.
  package let url: String
  /// The address without what is secret in it, for everything that is shown.
  package let shown: String
  /// What is secret in it, as it stands there.
  private let secrets: [String]

  /// Takes an address; `nil` where the words are none, but the name of a file.
  package init?(_ words: String) {
    guard let scheme = ["postgres://", "postgresql://"].first(where: words.hasPrefix) else {
      return nil
    }
    var secrets: [String] = []
    var rest = words.dropFirst(scheme.count)
    var shown = scheme
    // A password with an `@`, a `/` or a `?` in it, which should be written %40, is hidden all the same.
    if let at = rest.lastIndex(of: "@") {
      let login = rest[..<at]
      let role = login.prefix { $0 != ":" }
      shown += role
      if role.endIndex < login.endIndex {
        shown += ":***"
        secrets.append(String(login[login.index(after: role.endIndex)...]))
      }
      rest = rest[at...]
    }
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    shown += parts[0]
    if parts.count == 2 {
      let settings = parts[1].split(separator: "&", omittingEmptySubsequences: false).map { part in
        let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2, sides[0].lowercased().contains("password") else {
          return String(part)
        }
        secrets.append(String(sides[1]))
        return sides[0] + "=***"
      }
      shown += "?" + settings.joined(separator: "&")
    }
    (url, self.shown, self.secrets) = (words, shown, secrets)
  }

  /// Whether words look like an address.
  package static func isAddress(_ words: String) -> Bool { ServerAddress(words) != nil }

  /// A message of the client library without what is secret in the address, which it may repeat.
  package func hidingSecrets(in message: String) -> String {
    var message = message
    for secret in secrets where !secret.isEmpty {
      for form in [secret, Self.decoded(secret)] {
        message = message.components(around: form).joined(separator: "***")
      }
    }
    return message
  }

  /// The text with `%40` and the like read as what they stand for.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The parts between the places where a word stands.
  fileprivate func components(around word: String) -> [String] {
    let (text, word) = (Array(utf8), Array(word.utf8))
    guard !word.isEmpty, text.count >= word.count else { return [self] }
    var parts: [[UInt8]] = [[]]
    var position = 0
    while position < text.count {
      if text[position...].starts(with: word) {
        parts.append([])
        position += word.count
      } else {
        parts[parts.count - 1].append(text[position])
        position += 1
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
