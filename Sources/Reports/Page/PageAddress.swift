/// An address within a page: a view and what it is filtered by, as the page's script reads it.
struct PageAddress {
  private let view: String
  private let filters: [(name: String, value: String)]
  /// The page of a large audit that holds the case; empty on that page itself.
  private let file: String

  private init(_ view: String, _ filters: [(name: String, value: String)], file: String = "") {
    self.view = view
    self.filters = filters
    self.file = file
  }

  /// The list of interactions, filtered.
  static func interactions(_ filters: (name: String, value: String)...) -> PageAddress {
    PageAddress("interactions", filters)
  }

  /// A rule's page.
  static func rule(_ id: String) -> PageAddress { PageAddress("rules", [("rule", id)]) }

  /// A case, in the file that holds it, at a turn.
  static func interaction(_ number: Int, turn: Int? = nil, file: String = "") -> PageAddress {
    PageAddress(
      "interaction",
      [("i", String(number))] + (turn.map { [("turn", String($0))] } ?? []), file: file)
  }

  /// The address as text.
  var text: String {
    let pairs = filters.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }
    return Self.file(file) + "#" + view + (pairs.isEmpty ? "" : "?")
      + pairs.joined(separator: "&")
  }

  /// The name of a file beside the page.
  static func file(_ name: String) -> String { encoded(name) }

  /// Percent-encoded but for what needs it nowhere (RFC 3986 §2.3).
  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}

extension HTML.StringInterpolation {
  /// An address as the value of `href`.
  mutating func appendInterpolation(_ address: PageAddress) { appendInterpolation(address.text) }
}
