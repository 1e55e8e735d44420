import Rules
import TestSupport
import Testing

@testable import Matching

@Suite("A text is read as words whatever stands where")
struct WordReaderTests {
  private static func lexicon() -> Lexicon {
    var spelling = Spelling()
    spelling.fillers = ["um"]
    spelling.replacements = [("gonna", ["going", "to"]), ("cannot", ["can", "not"])]
    spelling.endings = [("n't", ["not"]), ("'s", ["is"]), ("'ll", ["will"])]
    var lexicon = Lexicon(spelling: spelling)
    for word in ["i", "can", "cafe", "so", "internationalise", "uncharacteristically"] {
      _ = lexicon.intern(word: Array(word.utf8))
    }
    for beginning in ["inter", "uncharacteristic", "r"] {
      _ = lexicon.intern(beginning: Array(beginning.utf8))
    }
    return lexicon
  }

  private static let pieces = [
    "i", "I", "can", "CAN", "can't", "Cannot", "gonna", "um", "so", "sooo", "'", "''", " ", "  ",
    ", ", "-", "caf\u{E9}", "cafe\u{301}", "\u{2019}", "it\u{2019}s", "\u{1F621}", "\u{0}", "{",
    "@",
    "`", "[", "abcdefg", "abcdefgh", "abcdefghi", "internationalise", "Internationalised",
    "internationalisation", "uncharacteristically", "uncharacteristical", "re'd", "x'll", "\u{7F}",
  ]

  @Test("on texts made at random of hard pieces", arguments: UInt64(1)...60)
  func agrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let plain = Self.lexicon()
    let naive = NaiveWordReader(lexicon: plain)
    var reader = WordReader(lexicon: plain.sealed())
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      reader.read(text)
      let read = reader.words.map {
        NaiveWordReader.Word(listed: $0.wordClass, start: $0.start, end: $0.end)
      }
      #expect(read == naive.words(in: text), "\(text.debugDescription)")
      #expect(reader.isASCII == text.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("eight bytes at once are as eight bytes one by one", arguments: UInt64(1)...40)
  func chunks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let likely = Array("azAZ@[`{'09/: \u{0}".utf8) + [0x7F, 0x80, 0xC3, 0xFF]
    for _ in 0..<500 {
      let bytes = (0..<8).map { _ in
        Bool.random(using: &random)
          ? likely[Int.random(in: 0..<likely.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      let packed = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let isLetter = { (byte: UInt8) in byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte < 0x80 }
      let isOfWord = { (byte: UInt8) in isLetter(byte) || byte.isDigit || byte == 0x27 }
      let letters = LetterChunk(packed)
      let word = WordChunk(packed)
      let first = Array(bytes.prefix(while: isLetter))
      #expect(letters.count == first.count)
      #expect(letters.folded == Self.packed(first))
      let next = bytes.dropFirst(first.count).first
      #expect(letters.endsWord == next.map { $0 < 0x80 && !isOfWord($0) } ?? false)
      let whole = Array(bytes.prefix(while: isOfWord))
      #expect(word.count == whole.count)
      #expect(word.folded == Self.packed(whole))
    }
  }

  private static func packed(_ bytes: [UInt8]) -> UInt64 {
    bytes.map(WordFolding.lowered).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test("a text's last bytes are read as far as they go")
  func end() {
    let bytes = Array("abcdefghijk".utf8)
    bytes.withUnsafeBufferPointer { lent in
      let text = TextBytes(bytes: lent)
      for index in 0...bytes.count {
        let rest = Array(bytes[index...].prefix(8))
        #expect(text.eight(at: index) == Self.packed(rest))
      }
    }
  }
}
