/// Who takes part in a vCon.
struct VConParties {
  /// One of them.
  struct Party {
    let name: String?
    let role: Role?
    /// All that he may be called by.
    let labels: [String?]
    fileprivate let id: String?
    fileprivate let isMail: Bool
  }

  private let parties: [Party]

  init(_ list: JSONValue?) {
    parties = list?.elements.map(Self.party) ?? []
  }

  /// The id of the party whose role is customer; a telephone number or address is none.
  var customer: String? { parties.lazy.filter { $0.role == .customer }.compactMap(\.id).first }

  /// The id or name of the party whose role is agent.
  var agent: String? {
    parties.lazy.filter { $0.role == .agent }.compactMap { $0.id ?? $0.name }.first
  }

  /// The roles of the parties by their names, in small letters.
  var roles: [String: Role] {
    Dictionary(
      parties.compactMap { party in party.name.map { ($0.lowercased(), party.role ?? .unknown) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether all are known by an address for e-mail alone.
  var areMail: Bool { !parties.isEmpty && parties.allSatisfy(\.isMail) }

  /// Who says a dialog: its originator, else the first of its parties.
  func speaker(of dialog: JSONValue) -> Party? {
    let parties = dialog["parties"]
    let first = parties?.isArray == true ? parties?.elements.first { _ in true } : parties
    guard let index = (dialog["originator"] ?? first)?.integer,
      self.parties.indices.contains(Int(clamping: index))
    else { return nil }
    return self.parties[Int(index)]
  }

  /// The party of that name.
  func speaker(named name: String) -> Party? {
    parties.first { party in
      party.labels.contains { $0?.lowercased() == name.lowercased() }
    }
  }

  private static func party(_ value: JSONValue) -> Party {
    let name = value["name"]?.label
    let mail = value["mailto", "email"]?.label
    let tel = value["tel"]?.label
    let word = value["role"]?.label ?? value["meta"]?["role"]?.label ?? value["type"]?.label
    return Party(
      name: name ?? mail ?? tel, role: word.flatMap(role), labels: [name, mail, tel, word],
      id: value["uuid", "id", "external_id"]?.label, isMail: mail != nil && tel == nil)
  }

  private static func role(_ word: String) -> Role? {
    switch word.lowercased() {
    case "customer", "consumer", "contact", "end-user", "enduser", "callee_customer": .customer
    case "agent", "employee", "sme": .agent
    case "supervisor", "manager": .supervisor
    case "bot", "ivr", "thirdpartybot", "virtual_agent": .bot
    default: Role(word: word)
    }
  }
}
