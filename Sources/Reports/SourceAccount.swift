package import Transcripts

/// How one source was read: as what and why, what was in it, and what its format did not have.
package struct SourceAccount: Sendable {
  let file: String
  /// The name of its format; `nil` where it was refused.
  package let format: String?
  let reason: String
  private(set) var interactions: Set<String> = []
  private(set) var turns = 0
  private(set) var words = 0
  private(set) var roles: [Role: Int] = [:]
  private(set) var start: (time: Timestamp?, origin: String)?
  private(set) var missing: [(what: RecordSource.Missing, count: Int)] = []

  /// Begins the account of a source that is read.
  package init(file: String, format: String, reason: String) {
    self.file = file
    self.format = format
    self.reason = reason
  }

  /// Makes the account of a source that is refused.
  package init(refused file: String, because reason: String) {
    self.file = file
    format = nil
    self.reason = reason
  }

  /// Counts a record.
  package mutating func count(_ record: TurnRecord) {
    interactions.insert(record.interaction)
    if start == nil, let at = record.at { start = (at, "field at") }
    guard let text = record.text, !record.partial else { return }
    turns += 1
    words += text.split(whereSeparator: \.isWhitespace).count
    roles[record.speaker ?? .unknown, default: 0] += 1
  }

  /// Counts what the reader told with the first record of an interaction.
  package mutating func count(_ source: RecordSource, at: Timestamp?) {
    for one in source.missing { note(one) }
    if start == nil, let origin = source.start { start = (at, origin.text) }
  }

  private mutating func note(_ one: RecordSource.Missing) {
    if let index = missing.firstIndex(where: { $0.what == one }) {
      missing[index].count += 1
    } else if missing.count < 20 {
      missing.append((one, 1))
    }
  }
}

/// Accounts of sources for a person to read.
struct SourceAccountText {
  let style: TextStyle

  /// A block for each source.
  func rendered(_ accounts: [SourceAccount]) -> String {
    guard !accounts.isEmpty else { return "" }
    var text = "\nSources\n"
    for account in accounts {
      text += "\n  " + style.paint(Quoted.oneLine(account.file), .heading) + "\n"
      for (name, value) in rows(of: account) {
        text += "    " + TextWidth.pad(name, to: 8) + "  " + Quoted.oneLine(value) + "\n"
      }
    }
    return text
  }

  private func rows(of account: SourceAccount) -> [(String, String)] {
    guard let format = account.format else { return [("refused", account.reason)] }
    var rows = [("format", format + (account.reason.isEmpty ? "" : ": " + account.reason))]
    let interactions = account.interactions.count
    rows.append(
      (
        "turns",
        "\(account.turns), \(account.words) words"
          + (interactions == 1 ? "" : ", \(interactions) interactions")
      ))
    let roles = Role.allCases.compactMap { role in
      account.roles[role].map { "\(role.rawValue) \($0)" }
    }
    rows.append(("roles", roles.isEmpty ? "none" : roles.joined(separator: ", ")))
    let start = account.start.map { ($0.time?.rfc3339 ?? "not told") + " (\($0.origin))" }
    rows.append(("start", start ?? "not known"))
    for (index, (missing, count)) in account.missing.enumerated() {
      let times = count > 1 ? " (\(count) interactions)" : ""
      let remedy = missing.remedy.map { ": " + $0 } ?? ""
      rows.append((index == 0 ? "missing" : "", missing.what + times + remedy))
    }
    return rows
  }
}
