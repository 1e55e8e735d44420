/// Text from outside made safe to print.
public enum TerminalText {
  /// The text with every character that could steer a terminal or reorder a line shown as `\u{…}`.
  ///
  /// Covers control characters (C0, DEL, C1, so also ANSI escapes), line and paragraph separators, and
  /// the marks, overrides and isolates of bidirectional text. Line breaks and tabs are escaped too:
  /// whoever wants them handles them first.
  public static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      append(scalar, to: &safe)
    }
    return safe
  }

  /// Whether the scalar could steer a terminal or reorder a line.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  static func append(_ scalar: Unicode.Scalar, to safe: inout String) {
    if isUnsafe(scalar) {
      safe += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
}
