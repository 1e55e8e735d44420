import Diagnostics

/// A piece of a page: what stands in a literal is markup, whatever is put into it is text.
///
/// No text from outside can become markup, for there is no other way to make a piece than a literal in these sources.
/// Beside what HTML demands it shows what a reader could not see, or what would reorder a line (controls, bidirectional
/// overrides, line separators), as `\u{…}`, as for a terminal.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  /// The piece in UTF-8.
  private(set) var bytes: [UInt8]

  /// Nothing.
  static let none = HTML(bytes: [])

  private init(bytes: [UInt8]) { self.bytes = bytes }

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Puts a piece after this one.
  static func += (piece: inout HTML, other: HTML) { piece.bytes.append(contentsOf: other.bytes) }

  /// Two pieces one after the other.
  static func + (piece: HTML, other: HTML) -> HTML { HTML(bytes: piece.bytes + other.bytes) }

  /// What is written in this project's own files: the page's style and script.
  static func own(_ text: String) -> HTML { HTML(bytes: Array(text.utf8)) }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }

    /// Text on one line.
    mutating func appendInterpolation(_ text: String) { append(text, keepsLines: false) }

    /// Text whose lines stay as they are.
    mutating func appendInterpolation(lines text: String) { append(text, keepsLines: true) }

    mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    mutating func appendInterpolation(_ piece: HTML) { bytes.append(contentsOf: piece.bytes) }

    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    /// A number with so many digits after the point.
    mutating func appendInterpolation(_ number: Double, digits: Int) {
      bytes.append(contentsOf: FixedPoint.text(number, digits: digits).utf8)
    }

    private mutating func append(_ text: String, keepsLines: Bool) {
      // Most text has nothing to escape.
      if text.utf8.allSatisfy(Self.isPlain) { return bytes.append(contentsOf: text.utf8) }
      var wasReturn = false
      for scalar in text.unicodeScalars {
        switch scalar {
        case "&": bytes.append(contentsOf: "&amp;".utf8)
        case "<": bytes.append(contentsOf: "&lt;".utf8)
        case ">": bytes.append(contentsOf: "&gt;".utf8)
        case "\"": bytes.append(contentsOf: "&quot;".utf8)
        case "'": bytes.append(contentsOf: "&#39;".utf8)
        case "\r": bytes.append(keepsLines ? 0x0A : 0x20)
        case "\n": if !wasReturn { bytes.append(keepsLines ? 0x0A : 0x20) }
        case "\t": bytes.append(0x20)
        default: append(scalar)
        }
        wasReturn = scalar == "\r"
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      if TerminalText.isUnsafe(scalar) {
        bytes.append(contentsOf: TerminalText.escaped(String(scalar)).utf8)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x26 && byte != 0x27 && byte != 0x3C
        && byte != 0x3E
    }
  }
}

extension Sequence<HTML> {
  /// The pieces in a row.
  func joined(by separator: HTML = .none) -> HTML {
    var all = HTML.none
    for (index, piece) in enumerated() {
      if index > 0 { all += separator }
      all += piece
    }
    return all
  }
}
