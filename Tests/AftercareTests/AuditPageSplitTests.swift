import Aftercare
import Casework
import Foundation
import Reports
import Rules
import Testing
import Transcripts

@Suite("An audit of more cases than a page holds is split")
struct AuditPageSplitTests {
  /// An audit of calm contacts and a stressed last one, on pages of three.
  private func pages(of count: Int) throws -> (parts: [(file: String, text: String)], last: String)
  {
    let rulebook = try #require(StandardRulebook.load().rulebook)
    var auditor = CaseAuditor(
      rulebook: rulebook, interleaved: false, tellingHeld: false, tellingStories: true)
    var page = AuditPage(
      rulebook: rulebook, version: "1", now: Timestamp(milliseconds: 0), name: "a b",
      casesOfPage: 3)
    var parts: [(file: String, text: String)] = []
    var cases: [UInt8] = []
    func end(_ frame: AuditPage.Frame) -> String {
      defer { cases.removeAll() }
      return String(decoding: frame.head + cases + frame.tail, as: UTF8.self)
    }
    auditor.begin(source: "day.jsonl")
    for number in 1...count {
      let text = number == count ? "My line is dead and I am sick of this." : "Hello"
      _ = auditor.take(TurnRecord(interaction: "c\(number)", speaker: .customer, text: text))
      for audited in auditor.finishSource() {
        if page.isFull { parts.append((page.partFile, end(page.endPart()))) }
        cases += page.take(
          audited.record, story: try #require(audited.story), source: audited.source)
      }
    }
    guard page.isSplit else { return (parts, end(page.end())) }
    parts.append((page.partFile, end(page.endPart())))
    return (parts, String(decoding: page.index(), as: UTF8.self))
  }

  @Test("as many as a page holds stay on one")
  func one() throws {
    let (parts, page) = try pages(of: 3)
    #expect(parts.isEmpty)
    #expect(page.components(separatedBy: "<noscript class=\"i\"").count == 4)
    #expect(!page.contains("class=\"part\""))
  }

  @Test("more become pages of their own, and an index that leads to them")
  func several() throws {
    let (parts, index) = try pages(of: 7)
    #expect(parts.map(\.file) == ["a b-1.html", "a b-2.html", "a b-3.html"])
    #expect(
      parts.map { $0.text.components(separatedBy: "<noscript class=\"i\"").count - 1 } == [3, 3, 1])
    #expect(parts[1].text.contains("interactions 4 to 6"))
    #expect(parts[2].text.contains("href=\"#interaction?i=7"))
    #expect(!index.contains("<noscript class=\"i\""))
    #expect(index.contains("href=\"a%20b-2.html\""))
    #expect(index.contains("href=\"a%20b-3.html#interaction?i=7"))
    // The views of the index are of the whole audit.
    #expect(index.contains("<span class=\"figure\">7</span>"))
  }
}
