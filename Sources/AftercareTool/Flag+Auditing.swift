extension Flag {
  /// Flags that tell what an audit writes, and of which interactions.
  static let auditing: [Flag] = [
    Flag(
      name: .format, value: .oneOf(AuditFormat.allCases.map(\.rawValue)), commands: [.audit],
      summary:
        "for people (text, md), programs (json, jsonl, csv) or tools that show findings (junit, sarif)"
    ),
    Flag(
      name: .format, value: .oneOf(["json", "jsonl"]), commands: [.merge],
      summary: "one JSON document, or one record a line"),
    Flag(
      name: .output, value: .any("FILE"), isRepeatable: true, commands: [.audit],
      summary: "write a file, as its ending tells: "
        + AuditFormat.allEndings.joined(separator: " ")),
    Flag(
      name: .excel, value: .nothing, commands: [.audit],
      summary: "begin CSV with a byte order mark, by which Excel knows that it is UTF-8"),
    Flag(
      name: .since, value: .any("DAY|TIME"), commands: [.audit],
      summary: "only interactions that began on this day or later"),
    Flag(
      name: .until, value: .any("DAY|TIME"), commands: [.audit],
      summary: "only interactions that began up to this day, or before this time"),
    Flag(
      name: .queue, value: .any("QUEUE"), isRepeatable: true, commands: [.audit],
      summary: "only interactions of this queue"),
    Flag(
      name: .channel, value: .any("CHANNEL"), isRepeatable: true, commands: [.audit],
      summary: "only interactions on this channel; message is every message/PLATFORM"),
    Flag(
      name: .agentID, value: .any("ID"), isRepeatable: true, commands: [.audit],
      summary: "only interactions of this agent"),
    Flag(
      name: .customer, value: .any("ID"), isRepeatable: true, commands: [.audit],
      summary: "only interactions of this customer"),
    Flag(
      name: .jobs, value: .any("N"), commands: [.audit],
      summary: "how many cores judge; all, unless this says otherwise"),
    Flag(
      name: .compare, value: .any("OLD.json"), commands: [.audit],
      summary: "tell what changed since an audit that was written as JSON"),
  ]
}
