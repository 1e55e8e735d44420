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
