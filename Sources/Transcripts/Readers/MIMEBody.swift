/// The text of an e-mail that is kept with its parts, as it was sent (RFC 2046).
///
/// Of alternatives the plain text is taken, else the HTML as it is seen; attachments are no words.
enum MIMEBody {
  /// The text of a body of several parts; `nil` where none of them is text.
  static func text(of body: String, mediaType: String) -> String? {
    guard let boundary = boundary(in: mediaType) ?? boundary(at: body) else { return nil }
    let lines = body.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return text(of: lines[...], boundary, depth: 0)
  }

  private static func text(
    of lines: ArraySlice<Substring>, _ boundary: String, depth: Int
  ) -> String? {
    guard depth < 8 else { return nil }
    var html: String?
    for part in lines.split(whereSeparator: { $0.hasPrefix("--" + boundary) }) {
      guard let blank = part.firstIndex(where: { $0.allSatisfy(\.isWhitespace) }) else { continue }
      let head = headers(part[..<blank])
      let content = part[part.index(after: blank)...]
      let type = head["content-type"] ?? "text/plain"
      if type.lowercased().hasPrefix("multipart/") {
        if let inner = Self.boundary(in: type), inner != boundary,
          let text = nested(content, inner, depth)
        {
          return text
        }
      } else if head["content-disposition"]?.lowercased().hasPrefix("attachment") == true {
        continue
      } else if type.lowercased().hasPrefix("text/plain") {
        let plain = decoded(content, head["content-transfer-encoding"])
        // Behind the last boundary stands an empty line, and some mail has an empty alternative.
        if !plain.isEmpty { return plain }
      } else if type.lowercased().hasPrefix("text/html") {
        html = html ?? HTMLText.plain(decoded(content, head["content-transfer-encoding"]))
      }
    }
    return html
  }

  private static func nested(
    _ lines: ArraySlice<Substring>, _ boundary: String, _ depth: Int
  ) -> String? {
    text(of: lines, boundary, depth: depth + 1)
  }

  /// Header lines by their names in small letters; a line that begins with a blank goes on with the one above.
  static func headers(_ lines: ArraySlice<Substring>) -> [String: String] {
    var headers: [String: String] = [:]
    var last = ""
    for line in lines {
      if line.first?.isWhitespace == true {
        headers[last]? += " " + String(line).trimmed
      } else if let colon = line.firstIndex(of: ":") {
        last = line[..<colon].lowercased()
        headers[last] = String(line[line.index(after: colon)...]).trimmed
      }
    }
    return headers
  }

  private static func boundary(in mediaType: String) -> String? {
    guard
      let range = ["boundary=", "Boundary=", "BOUNDARY="].lazy
        .compactMap({ mediaType.firstRange(of: $0) }).first
    else { return nil }
    let rest = mediaType[range.upperBound...]
    if rest.first == "\"" { return rest.dropFirst().split(separator: "\"").first.map(String.init) }
    return rest.split(whereSeparator: { $0 == ";" || $0.isWhitespace }).first.map(String.init)
  }

  /// The boundary that a body begins with, where its type does not name one.
  private static func boundary(at body: String) -> String? {
    let first = body.split(whereSeparator: \.isNewline).first
    guard let first, first.hasPrefix("--"), first.count > 6 else { return nil }
    return String(first.dropFirst(2)).trimmed
  }

  /// Lines of text as they were before they were made fit for mail.
  static func decoded(_ lines: ArraySlice<Substring>, _ encoding: String?) -> String {
    switch encoding?.lowercased() {
    case "base64": Base64URL.text(lines.joined()) ?? ""
    case "quoted-printable": quotedPrintable(lines)
    default: lines.joined(separator: "\n").trimmed
    }
  }

  private static func quotedPrintable(_ lines: ArraySlice<Substring>) -> String {
    var bytes: [UInt8] = []
    for line in lines {
      let text = Array(line.utf8)
      var index = 0
      var goesOn = false
      while index < text.count {
        if text[index] == UInt8(ascii: "=") {
          if index + 1 == text.count {
            goesOn = true
          } else if index + 2 < text.count, let high = hexValue(text[index + 1]),
            let low = hexValue(text[index + 2])
          {
            bytes.append(UInt8(high << 4 | low))
            index += 3
            continue
          }
        }
        if !goesOn { bytes.append(text[index]) }
        index += 1
      }
      if !goesOn { bytes.append(UInt8(ascii: "\n")) }
    }
    return String(decoding: bytes, as: UTF8.self).trimmed
  }
}
