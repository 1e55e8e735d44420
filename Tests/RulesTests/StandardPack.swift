import Foundation
import Rules

/// The files of the standard pack as they lie in the repository.
enum StandardPack {
  static func sources() throws -> [RuleSource] {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Rules/standard")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".rules") }.sorted().map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return RuleSource(name: "standard/" + name, bytes: [UInt8](data))
    }
  }

  /// The comments of a file, each with the line that it stands before, blanks aside.
  static func comments(_ text: String) -> [String] {
    var comments: [String] = []
    for line in text.split(separator: "\n") {
      let content = line.trimmingCharacters(in: .whitespaces)
      if content.hasPrefix("#") { comments.append(content) }
    }
    return comments
  }
}

extension RuleSource {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Rulebook {
  /// All that is told by its rules, but where they stand.
  var meaning: [String] {
    var parts = rules.map { "\($0)" } + findings.map { "\($0)" } + packs.map { "\($0)" }
    parts += decisions.map { "\($0.key) \($0.value)" }.sorted()
    parts += wordLists.values.map { "\($0)" }.sorted()
    parts += changes.map { "\($0)" } + ["\(spelling)", "\(policy.contactHours)"]
    parts.append(
      "\(policy.windowOpens) \(policy.windowCloses) \(policy.windowAim) \(policy.confirmations) "
        + "\(policy.routinePurposes.sorted()) \(policy.holdAtMost) \(policy.reopenWithin) "
        + "\(policy.climbTurns) \(policy.quietTurns) \(policy.askedTurns) \(policy.timezone ?? "") "
        + "\(policy.windowOpensGateWhenConfirmed) \(policy.keepHistory ?? -1) "
        + "\(policy.keepQuotes ?? -1) "
        + policy.scorecard.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", "))
    return parts.map(Self.withoutPlaces)
  }

  private static func withoutPlaces(_ text: String) -> String {
    let parts = text.components(separatedBy: "RulePlace(file: ")
    return parts[0] + parts.dropFirst().map { $0.drop { $0 != ")" } }.joined()
  }
}
