/// Who speaks in a turn.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case customer
  case agent
  case supervisor
  case bot
  case system
  /// An internal note, never said to the customer.
  case note
  /// A speaker who can't be told.
  case unknown

  /// The role that a platform's word for a speaker names, or `nil` for a word that is not known.
  public init?(word: some StringProtocol) {
    switch word.lowercased() {
    case "customer", "client", "caller", "user", "visitor": self = .customer
    case "agent", "rep", "representative", "advisor", "operator": self = .agent
    case "supervisor": self = .supervisor
    case "bot", "assistant": self = .bot
    case "system": self = .system
    case "note": self = .note
    case "unknown": self = .unknown
    default: return nil
    }
  }

  /// Whether this speaker speaks for the company: agent, supervisor or bot.
  public var isCompany: Bool { self == .agent || self == .supervisor || self == .bot }

  /// Whether what is said is judged at all; machine lines and internal notes are not.
  public var isJudged: Bool { self != .system && self != .note }
}
