/// A caption: when it is shown, and the lines in it.
struct CaptionCue {
  /// Milliseconds from the start of the recording; `nil` where they can't be read.
  let start: Int64?
  let end: Int64?
  /// The line on which its times stand.
  let line: Int
  /// The platform's own id.
  let id: String?
  var lines: [TextLine] = []
}

/// The times of a cue: `00:00:01.000 --> 00:00:04.000 position:10%`.
struct CueTiming {
  let start: Int64
  let end: Int64

  /// Reads a line; WebVTT's dots and SubRip's commas are both taken.
  init?(_ line: String) {
    guard let arrow = line.firstRange(of: "-->") else { return nil }
    let first = line[..<arrow.lowerBound].utf8.trimmed
    let second = line[arrow.upperBound...].utf8.trimmedFront.prefix { $0 > 0x20 }
    guard let start = Self.milliseconds(first), let end = Self.milliseconds(second) else {
      return nil
    }
    self.start = start
    self.end = end
  }

  /// Reads `hh:mm:ss.ttt`, `mm:ss.ttt` and both with a comma.
  static func milliseconds(_ text: Substring.UTF8View) -> Int64? {
    var fields: [Int64] = [0]
    var thousandths: Int64?
    var weight: Int64 = 100
    var digits = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if let fraction = thousandths {
          thousandths = fraction + digit * weight
          weight /= 10
        } else {
          guard digits < 7 else { return nil }
          fields[fields.count - 1] = fields[fields.count - 1] * 10 + digit
        }
      case UInt8(ascii: ":") where thousandths == nil && digits > 0 && fields.count < 3:
        fields.append(0)
        digits = 0
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard thousandths == nil, digits > 0 else { return nil }
        thousandths = 0
        digits = 0
      default: return nil
      }
    }
    guard fields.count > 1, digits > 0, fields.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    let seconds = fields.reduce(0) { $0 * 60 + $1 }
    return seconds * 1000 + (thousandths ?? 0)
  }
}
