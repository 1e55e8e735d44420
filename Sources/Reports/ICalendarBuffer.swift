package import Transcripts

/// iCalendar written line by line into one array of bytes (RFC 5545 §3.1): folded, escaped, each line ended by CR LF.
package struct ICalendarBuffer: Sendable {
  /// The longest line in bytes, its end not counted.
  package static let longestLine = 75

  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer.
  package init() {}

  /// Writes a component whose properties and parts `body` writes.
  package mutating func component(
    _ name: StaticString, _ body: (inout ICalendarBuffer) -> Void
  ) {
    property("BEGIN", "\(name)")
    body(&self)
    property("END", "\(name)")
  }

  /// Writes a property whose value is as it should be already.
  package mutating func property(_ name: StaticString, _ value: String) {
    line("\(name):\(value)")
  }

  /// Writes a property of words, which may be anything.
  package mutating func property(_ name: StaticString, text: String) {
    line("\(name):\(Self.escaped(text))")
  }

  /// Writes a property that is a moment, in UTC and whole seconds.
  package mutating func property(_ name: StaticString, time: Timestamp) {
    property(name, Self.moment(time))
  }

  /// A moment as `20260303T150000Z`.
  static func moment(_ time: Timestamp) -> String {
    let whole = Timestamp(milliseconds: time.milliseconds.floored(to: 1000))
    return String(whole.rfc3339.filter { $0 != "-" && $0 != ":" })
  }

  /// Words as a value of type TEXT: what would end or split the value is escaped, controls are replaced.
  package static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n" where previous == "\r": break
      // Some readers end a line at any of these.
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// Writes a line, and goes on in the next where it gets too long, never within a character's bytes.
  private mutating func line(_ text: String) {
    var room = Self.longestLine
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        room = Self.longestLine - 1
      }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      room -= width
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}

extension Int64 {
  /// The multiple of `step` at or below it.
  fileprivate func floored(to step: Int64) -> Int64 {
    let rest = self % step
    return self - (rest < 0 ? rest + step : rest)
  }
}
