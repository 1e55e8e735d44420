/// How text is kept that PostgreSQL can't keep: its text has no NUL.
///
/// U+0000 is kept as U+10FFFF and `0`. U+10FFFF stands for no character and is found in no text in earnest; where it
/// stands all the same it is kept as U+10FFFF and `1`. So every text comes back as it went in, and two texts are the
/// same on the server where they are the same here.
package enum KeptText {
  private static let mark: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBF]

  /// Appends the text as it is kept.
  package static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      // Most text has neither.
      guard utf8.contains(where: { $0 == 0 || $0 == mark[0] }) else {
        bytes.append(contentsOf: utf8)
        return
      }
      var position = 0
      while position < utf8.count {
        if utf8[position] == 0 {
          bytes += mark + [UInt8(ascii: "0")]
          position += 1
        } else if utf8[position...].starts(with: mark) {
          bytes += mark + [UInt8(ascii: "1")]
          position += mark.count
        } else {
          bytes.append(utf8[position])
          position += 1
        }
      }
    }
  }

  /// Reads a text that was kept.
  package static func read(_ kept: UnsafeRawBufferPointer) -> String {
    guard kept.contains(mark[0]) else { return String(decoding: kept, as: UTF8.self) }
    var bytes: [UInt8] = []
    var position = 0
    while position < kept.count {
      if kept[position...].starts(with: mark), position + mark.count < kept.count {
        bytes += kept[position + mark.count] == UInt8(ascii: "0") ? [0] : mark
        position += mark.count + 1
      } else {
        bytes.append(kept[position])
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
