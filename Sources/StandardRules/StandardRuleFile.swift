/// A rule file of the standard pack, as it was recorded from `Rules/standard`.
public struct StandardRuleFile: Sendable {
  /// The file's name.
  public let name: String
  /// The file's text.
  public let text: String
}
