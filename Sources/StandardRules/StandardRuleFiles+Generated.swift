// Recorded from Rules/standard by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

/// The standard pack's files in sorted order.
public enum StandardRuleFiles {
  /// All of them.
  public static let all: [StandardRuleFile] = [
    checkIn, commitmentFindings, commitments, conduct, consent, due, effort, findings, language, offers, pack, policy, pressure, problem, purpose, relief, resolution, slots, stress, vulnerability, words
  ]
}
