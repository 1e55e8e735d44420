extension Substring.UTF8View {
  /// Without the blanks at its front.
  var trimmedFront: Self {
    var rest = self
    while let first = rest.first {
      if first <= 0x20 {
        rest.removeFirst()
      } else if first >= 0xC2, let blank = Self.wideBlanks.first(where: rest.starts(with:)) {
        rest.removeFirst(blank.count)
      } else {
        break
      }
    }
    return rest
  }

  /// Without the blanks at both of its ends.
  var trimmed: Self {
    var rest = trimmedFront
    while let last = rest.last {
      if last <= 0x20 {
        rest.removeLast()
      } else if last >= 0x80, let blank = Self.wideBlanks.first(where: { rest.ends(with: $0) }) {
        rest.removeLast(blank.count)
      } else {
        break
      }
    }
    return rest
  }

  private func ends(with blank: [UInt8]) -> Bool {
    suffix(blank.count).elementsEqual(blank)
  }

  /// What word processors and phones put around words: no-break spaces, direction marks, a byte order mark.
  private static let wideBlanks: [[UInt8]] = [
    "\u{A0}", "\u{202F}", "\u{200E}", "\u{200F}", "\u{FEFF}",
  ]
  .map { Array($0.utf8) }
}

extension String {
  /// Without the blanks at both of its ends.
  var trimmed: String { String(Substring(self[...].utf8.trimmed)) }
}
