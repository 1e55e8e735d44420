import Rules
import TestSupport
import Testing

@testable import Matching

@Suite("Speech is looked up as the rules spell it")
struct ShortWordsTests {
  private static let spelling: Spelling = {
    var spelling = Spelling()
    spelling.fillers = ["um", "like"]
    spelling.replacements = [("gonna", ["going", "to"]), ("u", ["you"])]
    spelling.endings = [("n't", ["not"]), ("'s", ["is"])]
    return spelling
  }()

  private static func lexicon() -> Lexicon {
    var lexicon = Lexicon(spelling: spelling)
    for word in ["cancel", "can", "goo", "going", "to", "2", "is", "u"] {
      _ = lexicon.intern(word: Array(word.utf8))
    }
    for beginning in ["cancel", "can", "refund", "r", "go"] {
      _ = lexicon.intern(beginning: Array(beginning.utf8))
    }
    return lexicon
  }

  @Test("every word is read as without the table", arguments: UInt64(1)...40)
  func agrees(seed: UInt64) {
    let plain = Self.lexicon()
    let sealed = plain.sealed()
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "can", "cel", "cancel", "n't", "'s", "um", "like", "gonna", "go", "o", "ooo", "refund", "r",
      "u", "2", "4th", "é", "",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 1...3, using: &generator)
      let word = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(word.utf8)
      #expect(sealed.reading(of: bytes) == plain.reading(of: bytes), "\(word)")
      if let short = ShortWord(bytes), let told = sealed.reading(of: short, count: bytes.count) {
        #expect(told == plain.reading(of: bytes), "\(word)")
      }
    }
  }

  @Test("what has figures, endings or letters said long is not told by numbers alone")
  func notTold() {
    let sealed = Self.lexicon().sealed()
    for word in ["2nd", "can't", "goooo", "cancellllllllation"] {
      let bytes = Array(word.utf8.prefix(ShortWord.longest))
      #expect(ShortWord(bytes).flatMap { sealed.reading(of: $0, count: bytes.count) } == nil)
    }
    #expect(ShortWord(Array(repeating: 0x61, count: 17)) == nil)
    #expect(ShortWord([]) == nil)
  }

  @Test("a word is as its numbers tell", arguments: UInt64(1)...20)
  func numbers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...16, using: &generator)
      let few: [UInt8] = [0x61, 0x62, 0xC3]
      let bytes = (0..<count).map { _ in few[Int.random(in: 0..<few.count, using: &generator)] }
      let hasRun = bytes.indices.dropLast(2).contains { start in
        Set(bytes[start..<start + 3]).count == 1
      }
      #expect(ShortWord(bytes)?.hasRunOfThree == hasRun, "\(bytes)")
      for length in 1...count {
        #expect(ShortWord(bytes)?.prefix(length) == ShortWord(Array(bytes.prefix(length))))
      }
    }
  }

  @Test("the longest beginning counts, whatever is asked first")
  func longestBeginning() {
    let sealed = Self.lexicon().sealed()
    let cancel = sealed.reading(of: Array("cancellation".utf8))
    let canned = sealed.reading(of: Array("canned".utf8))
    #expect(cancel.first == sealed.beginnings[Array("cancel".utf8)])
    #expect(canned.first == sealed.beginnings[Array("can".utf8)])
    #expect(sealed.reading(of: Array("zebra".utf8)).first == .unlisted)
  }
}
