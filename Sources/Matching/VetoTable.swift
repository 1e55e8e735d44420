/// What vetoes matches, of all rules, laid out flat.
///
/// Of the words around a match most begin no phrase that vetoes it, so each `unless` keeps what all its phrases may
/// begin with, as a row of bits.
struct VetoTable: Sendable {
  /// The phrases of one `unless`.
  struct Veto: Sendable {
    /// How near they must be; `nil` where the match must lie inside one.
    let words: Int?
    /// Most words that any of them can span.
    let width: Int
    fileprivate let phrases: Range<Int>
    /// Where the bits of the words begin with which one of them may begin; -1 where one may begin with any.
    fileprivate let row: Int
    /// A signature of these words.
    fileprivate let beginning: ClassSignature
  }

  /// One phrase.
  struct Phrase: Sendable {
    let items: Range<Int32>
    /// The place that hears every word it can begin with; -1 where it may begin with any.
    fileprivate let beginning: Int32
    /// What must be somewhere in the turn, beyond its beginning.
    fileprivate let needed: NeededWords
  }

  private var starts = [0]
  private var vetoes: [Veto] = []
  private var phrases: [Phrase] = []
  private var bits: [UInt64] = []

  /// Lays out what vetoes matches in a layout, whose program is sealed.
  init(_ layout: PhraseLayout, _ program: PhraseProgram, classCount: WordClass) {
    let rowWidth = (Int(classCount) + 63) / 64
    for rule in layout.vetoes {
      for veto in rule {
        let start = phrases.count
        for phrase in veto.phrases {
          var needed = NeededWords()
          program.insertNeededWords(of: phrase.items, into: &needed, layout.places)
          phrases.append(
            Phrase(items: phrase.items, beginning: phrase.beginning, needed: needed))
        }
        let (row, beginning) = appendRow(of: veto, layout.places, width: rowWidth)
        vetoes.append(
          Veto(
            words: veto.words, width: veto.width, phrases: start..<phrases.count, row: row,
            beginning: beginning))
      }
      starts.append(vetoes.count)
    }
  }

  /// Makes the bits of what the phrases of a veto may begin with.
  private mutating func appendRow(
    of veto: VetoLayout, _ places: PlaceTable, width: Int
  ) -> (row: Int, beginning: ClassSignature) {
    if veto.phrases.contains(where: { $0.beginning < 0 }) { return (-1, .anything) }
    let row = bits.count
    var beginning = ClassSignature()
    bits.append(contentsOf: repeatElement(0, count: width))
    for phrase in veto.phrases {
      beginning.formUnion(places.signature(of: phrase.beginning))
      for listed in places.members(of: phrase.beginning) {
        bits[row + Int(listed) / 64] |= 1 << UInt64(listed % 64)
      }
    }
    return (row, beginning)
  }

  /// What vetoes matches of a rule, in the order of its lines.
  func vetoes(of rule: Int) -> ArraySlice<Veto> { vetoes[starts[rule]..<starts[rule + 1]] }

  /// The phrases of one of them, in their order.
  func phrases(of veto: Veto) -> ArraySlice<Phrase> { phrases[veto.phrases] }

  /// Lends the table for many looks in a row.
  func withView<Result>(_ look: (View) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      vetoes.withUnsafeBufferPointer { vetoes in
        phrases.withUnsafeBufferPointer { phrases in
          bits.withUnsafeBufferPointer { bits in
            look(View(starts: starts, vetoes: vetoes, phrases: phrases, bits: bits))
          }
        }
      }
    }
  }

  /// The table as bare memory, so that a look counts no reference; valid only while it is lent.
  ///
  /// All its numbers were given where it was laid out, of these very arrays; a row has a bit for every class of words.
  struct View {
    fileprivate let starts: UnsafeBufferPointer<Int>
    fileprivate let vetoes: UnsafeBufferPointer<Veto>
    fileprivate let phrases: UnsafeBufferPointer<Phrase>
    fileprivate let bits: UnsafeBufferPointer<UInt64>

    /// Whether anything stands so in the turn, in which these words are `said`, that it vetoes a rule's match on the
    /// words of `span`.
    func veto(
      _ span: Range<Int>, of rule: Int, in window: PhraseWindow, _ said: ClassSignature
    ) -> Bool {
      for number in starts[rule]..<starts[rule + 1]
      where vetoes(vetoes[number], span, in: window, said) {
        return true
      }
      return false
    }

    private func vetoes(
      _ veto: Veto, _ span: Range<Int>, in window: PhraseWindow, _ said: ClassSignature
    ) -> Bool {
      guard veto.beginning.mayMeet(said) else { return false }
      let reach = veto.width + (veto.words ?? 0)
      let last = veto.words.map { span.upperBound + $0 } ?? span.lowerBound
      var start = max(0, span.lowerBound - reach)
      let end = min(last + 1, window.words.count)
      while start < end {
        if mayBegin(veto, with: window.words[start].wordClass),
          vetoes(veto, span, from: start, in: window, said)
        {
          return true
        }
        start += 1
      }
      return false
    }

    @inline(__always)
    private func mayBegin(_ veto: Veto, with listed: WordClass) -> Bool {
      veto.row < 0 || bits[veto.row + Int(listed) / 64] & (1 &<< UInt64(listed % 64)) != 0
    }

    private func vetoes(
      _ veto: Veto, _ span: Range<Int>, from start: Int, in window: PhraseWindow,
      _ said: ClassSignature
    ) -> Bool {
      let listed = window.words[start].wordClass
      for number in veto.phrases where phrases[number].needed.mayBe(in: said) {
        let beginning = phrases[number].beginning
        if beginning >= 0, !window.places.hears(listed, at: beginning) { continue }
        let ways = window.waysRight(of: phrases[number].items, from: start) & ~1
        if ways != 0, veto.reaches(span, from: start, ways: ways) { return true }
      }
      return false
    }
  }
}

extension VetoTable.Veto {
  /// Whether one of the ways from `start` comes near enough to the words of `span`, or holds them.
  func reaches(_ span: Range<Int>, from start: Int, ways: UInt64) -> Bool {
    var rest = ways
    while rest != 0 {
      let end = start + rest.trailingZeroBitCount
      rest &= rest - 1
      guard let words else {
        if start <= span.lowerBound, end >= span.upperBound { return true }
        continue
      }
      if start - span.upperBound <= words, span.lowerBound - end <= words { return true }
    }
    return false
  }
}
