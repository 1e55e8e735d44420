package import Rules
package import Transcripts

/// Words that a rule would have heard, and the phrase that vetoed them.
package struct VetoedMatch: Sendable {
  /// The words as they would have matched.
  package let match: PhraseMatch
  /// Index of the `unless` line.
  package let veto: Int
  /// The vetoing phrase as written.
  package let phrase: String
  /// The words that it heard.
  package let quote: String
}

extension Matcher {
  /// What `speaker` said that the rule at `index` of the rulebook would hear, but for an `unless`.
  package mutating func vetoed(
    in text: String, by speaker: Role, rule: Int, of rulebook: Rulebook
  ) -> [VetoedMatch] {
    let found = unvetted(in: text, by: speaker).filter {
      Int($0.rule) == rule && index.variants[Int($0.variant)].part.isHeard
    }
    return index.withWindow(over: reader.words) { window in
      found.compactMap { candidate in
        let span = Int(candidate.start)..<Int(candidate.end)
        guard
          let (veto, heard) = index.vetoes.firstVetoing(span, of: rule, in: window),
          let match = quoted([candidate], in: text).first
        else { return nil }
        let phrases = rulebook.rules[rule].vetoes[veto].phrases
        return VetoedMatch(
          match: match, veto: veto, phrase: phrases[heard.phrase].text,
          quote: quote(of: heard.words, in: text))
      }
    }
  }

  private func quote(of words: Range<Int>, in text: String) -> String {
    let utf8 = text.utf8
    let start = reader.words[words.lowerBound].start
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let end = reader.words[words.upperBound - 1].end
    return String(text[from..<utf8.index(from, offsetBy: end - start)])
  }
}

extension VetoTable {
  /// The first line of a rule that vetoes a match on the words of `span`, its phrase, and the words that it heard.
  fileprivate func firstVetoing(
    _ span: Range<Int>, of rule: Int, in window: PhraseWindow
  ) -> (veto: Int, heard: (phrase: Int, words: Range<Int>))? {
    for (line, veto) in vetoes(of: rule).enumerated() {
      for (index, phrase) in phrases(of: veto).enumerated() {
        for start in window.words.indices {
          let ways = window.waysRight(of: phrase.items, from: start) & ~1
          for distance in 1..<64 where ways & (1 << UInt64(distance)) != 0 {
            if veto.reaches(span, from: start, ways: 1 << UInt64(distance)) {
              return (line, (index, start..<start + distance))
            }
          }
        }
      }
    }
    return nil
  }
}
