/// A phrase that is parsed but not yet checked against the word lists, which may be declared later.
struct PhraseDraft {
  /// What stands between the quotes.
  let span: Span
  /// The phrase as the rulebook keeps it; its place is that of the opening quote.
  let phrase: Phrase
  let references: [PhraseParser.Reference]

  /// Parses what stands between two quotes.
  init(_ span: Span) throws(Refusal) {
    let parsed = try PhraseParser.parse(span)
    self.span = span
    phrase = Phrase(
      text: span.text, place: span.file.place(of: span.range.lowerBound - 1), root: parsed.root)
    references = parsed.references
  }

  /// Tells what is wrong with it, given what the word lists measure.
  func check(lists: [String: PhraseMeasure]) {
    let measure = PhraseMeasure.of(phrase.root, lists: lists)
    if measure.least == 0 {
      span.report(
        .nothingMustBeSaid, "nothing in this phrase must be said",
        help: "take at least one word out of [ ]; gaps and punctuation are no words")
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
