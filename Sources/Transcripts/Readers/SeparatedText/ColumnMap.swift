/// Which column of separated text holds what: told by the user, by the headings, or by what stands in them.
struct ColumnMap {
  /// Why columns can't be told.
  enum Failure: Error {
    /// The user named a column that is not there.
    case unknown(String)
    /// The user named a use that no column has.
    case unknownUse(String)
    /// Nothing tells where the text is.
    case noText
    /// Nothing tells who speaks.
    case noSpeaker
  }

  /// The column of each use.
  private(set) var columns: [ColumnUse: Int] = [:]
  /// The headings; empty where there is none.
  private(set) var headings: [String] = []
  /// Whether the first row is no message.
  var hasHeader: Bool { !headings.isEmpty }

  subscript(use: ColumnUse) -> Int? { columns[use] }

  /// The name of a column in a message.
  func name(of column: Int) -> String {
    hasHeader && column < headings.count ? headings[column] : "column \(column + 1)"
  }

  /// The columns that nothing is read from.
  var unread: [String] {
    headings.indices.filter { !columns.values.contains($0) }.map { headings[$0] }
  }

  /// Whether the rows are of the reply chains of a customer-support archive: each message names the one it answers.
  var hasReplies: Bool { columns[.replyTo] != nil && columns[.id] != nil }

  /// Tells the columns from the first rows; `told` is what the user said, use before column.
  init(_ rows: [[String]], told: [String: String]) throws(Failure) {
    let first = rows.first ?? []
    let known = ColumnUse.allCases.filter { Self.column(of: $0, in: first) != nil }
    let names = Set(first.map(ColumnUse.folded))
    let namesTold = told.values.contains { names.contains(ColumnUse.folded($0)) }
    if namesTold || known.contains(.text) && known.count > 1 { headings = first }
    for (word, name) in told.sorted(by: { $0.key < $1.key }) {
      guard let use = ColumnUse(told: word) else { throw .unknownUse(word) }
      columns[use] = try column(named: name, width: first.count)
    }
    if hasHeader {
      inferFromHeadings()
    } else {
      inferFromCells(rows)
    }
    guard columns[.text] != nil else { throw .noText }
    guard columns[.speaker] ?? columns[.role] ?? columns[.inbound] != nil else {
      throw .noSpeaker
    }
  }

  private func column(named name: String, width: Int) throws(Failure) -> Int {
    if let exact = headings.firstIndex(of: name) { return exact }
    let folded = ColumnUse.folded(name)
    if let index = headings.firstIndex(where: { ColumnUse.folded($0) == folded }) {
      return index
    }
    if let number = Int(name), (1...max(1, width)).contains(number) { return number - 1 }
    throw .unknown(name)
  }

  private static func column(of use: ColumnUse, in headings: [String]) -> Int? {
    let folded = headings.map(ColumnUse.folded)
    for heading in use.headings {
      if let index = folded.firstIndex(of: heading) { return index }
    }
    return nil
  }

  private mutating func inferFromHeadings() {
    var taken = Set(columns.values)
    for use in ColumnUse.allCases where columns[use] == nil {
      let folded = headings.map(ColumnUse.folded)
      for heading in use.headings {
        guard let index = folded.firstIndex(of: heading), !taken.contains(index) else { continue }
        columns[use] = index
        taken.insert(index)
        break
      }
    }
    // `start` beside a column of times is one of those; only numbers are offsets.
    if columns[.at] != nil { columns[.offset] = columns[.offset].flatMap { told($0) } }
  }

  private func told(_ column: Int) -> Int? {
    ColumnUse.folded(headings[column]).hasPrefix("offset") ? column : nil
  }

  /// Without headings what stands in the columns must tell.
  private mutating func inferFromCells(_ rows: [[String]]) {
    let width = rows.map(\.count).min() ?? 0
    let cells = (0..<width).map { column in rows.map { $0[column].trimmed } }
    var open = Set(0..<width).subtracting(columns.values)
    func take(_ use: ColumnUse, _ isFitting: (Int) -> Bool) {
      guard columns[use] == nil, let column = open.sorted().first(where: isFitting) else { return }
      columns[use] = column
      open.remove(column)
    }
    take(.at) { column in cells[column].allSatisfy { WrittenMoment($0) != nil } }
    take(.role) { column in cells[column].allSatisfy { PlatformRole.role(of: $0) != nil } }
    let lengths = cells.map { $0.reduce(0) { $0 + $1.utf8.count } }
    if columns[.text] == nil, let longest = open.max(by: { lengths[$0] < lengths[$1] }),
      lengths[longest] > rows.count * 8, cells[longest].contains(where: { $0.contains(" ") })
    {
      columns[.text] = longest
      open.remove(longest)
    }
    // An id comes back on several rows, and has no blanks in it.
    take(.interaction) { column in
      let values = Set(cells[column])
      return values.count * 2 <= rows.count && values.allSatisfy { Self.isID($0) }
    }
    if columns[.role] == nil {
      take(.speaker) { column in
        cells[column].allSatisfy { !$0.isEmpty && SpeakerLabel.isPlausible($0) }
      }
    }
  }

  private static func isID(_ cell: String) -> Bool {
    !cell.isEmpty && !cell.contains(" ") && cell.contains(where: \.isNumber)
  }
}

/// The words that platforms have for who speaks, beyond those that turn records take.
enum PlatformRole {
  private static let words: [String: Role] = [
    "enduser": .customer, "contact": .customer, "lead": .customer, "requester": .customer,
    "consumer": .customer, "guest": .customer, "member": .customer, "shopper": .customer,
    "inbound": .customer, "incoming": .customer, "in": .customer, "external": .customer,
    "admin": .agent, "staff": .agent, "support": .agent, "csr": .agent, "associate": .agent,
    "employee": .agent, "outbound": .agent, "outgoing": .agent, "out": .agent,
    "teammate": .agent, "chatbot": .bot, "virtualagent": .bot, "automatedagent": .bot,
    "ivr": .system, "acd": .system, "queue": .system, "workflow": .system,
    "automation": .system, "trigger": .system, "event": .system, "internalnote": .note,
    "privatenote": .note, "private": .note, "internalcomment": .note,
  ]

  /// The role that a field of a platform names.
  static func role(of word: String) -> Role? {
    let word = word.trimmed
    return Role(word: word) ?? words[ColumnUse.folded(word)]
  }
}
