/// Words that a decision rests on, quoted; without a span where no words show it.
///
/// One piece of evidence is named by many readings, so that copies share what it holds.
public struct Evidence: Sendable, Equatable {
  private var shared: Shared

  /// Turns and places in a text are counted in 32 bits, for a run may hold very many pieces.
  private struct Fields: Sendable, Equatable {
    var rule: String
    var quote: String?
    var interaction: String?
    var turn: Int32?
    var start: Int32?
    var end: Int32?
  }

  private final class Shared: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  /// Makes a piece of evidence; without a span where no words show it.
  public init(
    rule: String, turn: Int?, start: Int? = nil, end: Int? = nil, quote: String? = nil,
    interaction: String? = nil
  ) {
    shared = Shared(
      Fields(
        rule: rule, quote: quote, interaction: interaction, turn: turn.map(Int32.init(clamping:)),
        start: start.map(Int32.init(clamping:)), end: end.map(Int32.init(clamping:))))
  }

  /// The same words as evidence for something else.
  func named(_ rule: String) -> Evidence {
    var named = self
    named.rule = rule
    return named
  }

  /// Id of the rule or of the gate's reason.
  public var rule: String {
    get { shared.fields.rule }
    set { change { $0.rule = newValue } }
  }

  /// Number of the turn, `nil` where the reason lies in no turn.
  public var turn: Int? {
    get { shared.fields.turn.map(Int.init) }
    set { change { $0.turn = newValue.map(Int32.init(clamping:)) } }
  }

  /// First Unicode scalar of the words in the turn's text.
  public var start: Int? {
    get { shared.fields.start.map(Int.init) }
    set { change { $0.start = newValue.map(Int32.init(clamping:)) } }
  }

  /// The scalar after the last one.
  public var end: Int? {
    get { shared.fields.end.map(Int.init) }
    set { change { $0.end = newValue.map(Int32.init(clamping:)) } }
  }

  /// The words.
  public var quote: String? {
    get { shared.fields.quote }
    set { change { $0.quote = newValue } }
  }

  /// The interaction that the turn belongs to, where that is an earlier one than the one at hand.
  public var interaction: String? {
    get { shared.fields.interaction }
    set { change { $0.interaction = newValue } }
  }

  @inline(__always)
  private mutating func change(_ change: (inout Fields) -> Void) {
    var fields = shared.fields
    change(&fields)
    shared = Shared(fields)
  }

  /// Whether both say the same.
  public static func == (one: Evidence, other: Evidence) -> Bool {
    one.shared === other.shared || one.shared.fields == other.shared.fields
  }
}

extension Evidence: CustomStringConvertible {
  /// The rule, the place and the words, for logs and tests.
  public var description: String {
    var text = rule
    if let interaction { text += " in \(interaction)" }
    if let turn { text += " at \(turn)" }
    if let start, let end { text += ":\(start)..<\(end)" }
    if let quote { text += " \"\(quote)\"" }
    return text
  }
}
