/// A word list as it is declared.
struct WordListDraft {
  /// A list whose name begins so holds emoji, written as they are.
  static let emojiPrefix = "emoji-"

  let name: String
  let span: Span
  let entries: [PhraseNode]
  let references: [PhraseParser.Reference]
  let place: RulePlace

  var isEmoji: Bool { name.hasPrefix(Self.emojiPrefix) }
}
