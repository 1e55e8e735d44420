/// A place in a turn where personal data stands, and the token that is shown instead.
public struct Redaction: Sendable, Equatable {
  /// Number of the turn.
  public let turn: Int
  /// First Unicode scalar of the data in the turn's text as it was given.
  public let start: Int
  /// The scalar after the last one.
  public let end: Int
  /// What is shown instead: `[CARD_1]`.
  public let token: String
  /// What kind of data it is; the name of a site's own pattern where one found it.
  public let kind: String
  /// The words, to know them again in a quote.
  let words: [Unicode.Scalar]
}

/// A span of a turn that a site's own rule calls personal data.
public struct SiteRedaction: Sendable {
  /// The token's name: `MEMBER` gives `[MEMBER_1]`.
  public let name: String
  /// Unicode scalars of the turn's text.
  public let span: Range<Int>

  /// Makes a span to be hidden.
  public init(name: String, span: Range<Int>) {
    self.name = name
    self.span = span
  }
}
