/// A word list as it is declared.
struct WordListDraft {
  let name: String
  let span: Span
  let entries: [PhraseNode]
  let references: [PhraseParser.Reference]
  let place: RulePlace
}
