/// Text made fit for XML 1.0.
enum XMLText {
  /// The text as it may stand in content or between the quotes of an attribute.
  ///
  /// What XML has no way to write becomes U+FFFD: most control characters, and the two that are no characters.
  static func escaped(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
      case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
      case ">": safe.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": safe.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": safe.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      default: safe.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(safe)
  }

  // C1 controls and marks that reorder text are legal XML, and nothing that a reader of reports should get.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x61B, 0x61D...0x200D, 0x2010...0x2027, 0x202F...0x2065,
      0x206A...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
