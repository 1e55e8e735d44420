import Diagnostics

/// The lines that a policy has.
enum PolicyLine: String, CaseIterable {
  case followUpWindow = "follow-up window"
  case contactHours = "contact hours"
  case holidays
  case businessDays = "business days"
  case channelWindow = "channel window"
  case routinePurposes = "routine purposes"
  case gateOpens = "gate opens"
  case holdAtMost = "hold at most"
  case reopenWithin = "reopen within"
  case stressClimbs = "stress climbs"
  case stressFalls = "stress falls"
  case askedWithin = "asked within"
  case confirm
  case timezone
  case keepHistory = "keep history"
  case keepQuotes = "keep quotes"
  case scorecard

  /// Reads the words of the line's name that follow its keyword.
  static func read(_ keyword: String, _ tokens: inout TokenReader) throws(Refusal) -> PolicyLine {
    let lines = allCases.filter { $0.words[0] == keyword }
    guard var line = lines.first else {
      throw tokens.refusal(.badPolicyLine, wanted: "a line of the policy", candidates: [])
    }
    if lines.count > 1 {
      let second = try tokens.expect(oneOf: lines.map { $0.words[1] }, for: .badPolicyLine).text
      return lines.first { $0.words[1] == second } ?? line
    }
    line = lines[0]
    for word in line.words.dropFirst() { try tokens.expect(word, for: .badPolicyLine) }
    return line
  }

  private var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// What the interactions that it is for may be told by.
  var scopes: [PolicyScopeReader.Key] {
    switch self {
    case .contactHours: [.channel, .region, .queue]
    case .holidays, .businessDays, .timezone: [.region]
    default: []
    }
  }
}
