/// A change that a pack makes to a rule or a finding of an earlier pack, which keeps its id.
public struct RuleChange: Sendable, Equatable {
  /// What is done to it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It hears more, or is vetoed by more.
    case extended
    /// It is replaced by another declaration.
    case overridden
    /// It is switched off.
    case off
  }

  /// The rule or the finding.
  public let id: String
  /// What is done to it.
  public let kind: Kind
  /// Name of the pack that does it.
  public let pack: String
  /// Why it is switched off.
  public let because: String?
  /// Where that is declared.
  public let place: RulePlace
}
