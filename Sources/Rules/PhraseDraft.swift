/// A phrase that is parsed but not yet checked against the word lists, which may be declared later.
struct PhraseDraft {
  /// What a problem of the whole phrase points at.
  let span: Span
  /// The phrase as the rulebook keeps it; its place is that of the first opening quote.
  let phrase: Phrase
  let references: [PhraseParser.Reference]
  /// What stands between each pair of quotes, where there are two.
  private let parts: [(span: Span, root: PhraseNode)]

  /// Parses what stands between quotes.
  init(_ quoted: QuotedPhrase) throws(Refusal) {
    let first = try PhraseParser.parse(quoted.first)
    let place = quoted.whole.place
    guard let near = quoted.near else {
      span = quoted.first
      phrase = Phrase(text: span.text, place: place, root: first.root)
      references = first.references
      parts = []
      return
    }
    let second = try PhraseParser.parse(near.second)
    span = quoted.whole
    phrase = Phrase(
      text: span.text, place: place,
      root: .choice([
        .sequence([first.root, .gap(near.words), second.root]),
        .sequence([second.root, .gap(near.words), first.root]),
      ]))
    references = first.references + second.references
    parts = [(quoted.first, first.root), (near.second, second.root)]
  }

  /// Tells what is wrong with it, given what the word lists measure.
  func check(lists: [String: PhraseMeasure]) {
    let measure = PhraseMeasure.of(phrase.root, lists: lists)
    if parts.isEmpty, measure.least == 0 { span.reportNothingMustBeSaid() }
    for part in parts where PhraseMeasure.of(part.root, lists: lists).least == 0 {
      part.span.reportNothingMustBeSaid()
    }
    if measure.anchors == 0, measure.least > 0 {
      span.report(
        .slotsOnly, "nothing but a slot must be said in this phrase",
        label: "it has no word to be found by",
        help: "add a word that stands beside the figure, as in \"for {number} days\"")
    }
    if measure.width > PhraseMeasure.widest {
      span.report(
        .phraseTooWide,
        "this phrase spans up to \(measure.width) words, gaps included",
        label: "at most \(PhraseMeasure.widest) are allowed")
    }
    if measure.words > PhraseMeasure.mostWords {
      span.report(
        .tooManyWords, "this phrase expands into too many words",
        label: "at most \(PhraseMeasure.mostWords) are allowed",
        help: "split it into several phrases, or use shorter word lists")
    }
  }
}

extension Span {
  fileprivate func reportNothingMustBeSaid() {
    report(
      .nothingMustBeSaid, "nothing in this phrase must be said",
      help: "take at least one word out of [ ]; gaps and punctuation are no words")
  }
}
