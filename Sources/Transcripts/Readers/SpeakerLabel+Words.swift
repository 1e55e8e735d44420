/// Roles that stand among other words of a label: `Agent Dana`, `Dana Agent`, `Virtual Agent`.
extension SpeakerLabel {
  /// Words beside a role that make a label no person's: a field of a form, or a department.
  private static let others: Set<String> = [
    "account", "address", "care", "data", "desk", "email", "experience", "feedback", "guide", "id",
    "info", "information", "issue", "journey", "line", "message", "name", "note", "notes",
    "number", "phone", "portal", "ref", "reference", "relations", "satisfaction", "service",
    "services", "success", "summary", "support", "team",
  ]
  private static let machines: Set<String> = ["ai", "automated", "digital", "virtual"]
  private static let company: Set<String> = [
    "care", "desk", "helpdesk", "sales", "service", "services", "staff", "success", "support",
    "team",
  ]

  /// The role of which one word of the label is, at its beginning or its end; what else stands there must be like a name.
  static func roleAmongWords(of label: String) -> Role? {
    let words = words(of: label)
    guard (2...3).contains(words.count), let first = words.first, let last = words.last else {
      return nil
    }
    let roles = [first, last].map { Role(word: $0) }
    guard let role = roles.lazy.compactMap(\.self).first, roles.contains(nil), role.isJudged,
      role != .unknown
    else { return nil }
    let rest = roles[0] == nil ? words.dropLast() : words.dropFirst()
    guard !rest.contains(where: { others.contains($0) || Role(word: $0) != nil }) else {
      return nil
    }
    return role == .agent && rest.contains(where: machines.contains) ? .bot : role
  }

  /// The role that a label which tells none for certain most likely stands for.
  static func likelyRole(of label: String) -> Role {
    let words = words(of: label)
    if words.contains(where: machines.contains) { return .bot }
    if words.contains(where: company.contains) { return .agent }
    let roles = words.compactMap { Role(word: $0) }.filter { $0 != .unknown }
    return roles.first { $0 != .customer } ?? .customer
  }

  private static func words(of label: String) -> [String] {
    label.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "." }.map(String.init)
  }
}
