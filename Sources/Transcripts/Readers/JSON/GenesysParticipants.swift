/// Who took part in a conversation of Genesys Cloud, and when.
struct GenesysParticipants {
  private struct Participant {
    let role: Role?
    let user: String?
    let begins: Int64
    let ends: Int64
  }

  private var insiders: [Participant] = []
  /// The first agent's id.
  private(set) var agent: String?
  /// The platform's id of the customer; a telephone number is none.
  private(set) var customer: String?
  /// The queue that the conversation came through.
  private(set) var queue: String?

  init(_ list: JSONValue?) {
    for participant in list?.elements ?? .none {
      let purpose = participant["participantPurpose", "purpose"]?.label?.lowercased() ?? ""
      queue = queue ?? participant["queueId"]?.label
      if purpose == "customer" || purpose == "external" {
        customer = customer ?? participant["externalContactId"]?.label
        continue
      }
      let role = Self.role(purpose)
      let user = participant["userId"]?.label
      if role == .agent { agent = agent ?? user }
      insiders.append(
        Participant(
          role: role, user: user, begins: participant["startTimeMs"]?.integer ?? .min,
          ends: participant["endTimeMs"]?.integer ?? .max))
    }
  }

  /// Who says a phrase: of those inside the company the one who was there for most of it.
  func speaker(
    of purpose: String?, from begins: Int64?, lasting: Int64
  ) -> (role: Role?, name: String?) {
    switch purpose?.lowercased() {
    case "external", "customer": return (.customer, nil)
    case "internal": break
    case let other?: return (Self.role(other), nil)
    case nil: return (nil, nil)
    }
    let kinds = Set(insiders.map(\.role))
    guard let begins else {
      return kinds.count == 1 ? (insiders.first?.role, only) : (nil, "internal")
    }
    let ends = begins + max(lasting, 1)
    let there = insiders.map { (who: $0, time: min($0.ends, ends) - max($0.begins, begins)) }
      .filter { $0.time > 0 }
      .reduce(nil as (who: Participant, time: Int64)?) { best, next in
        next.time > (best?.time ?? 0) ? next : best
      }
    if let who = there?.who { return (who.role, who.user) }
    return kinds.count == 1 ? (insiders.first?.role, only) : (nil, "internal")
  }

  /// The one insider's id, where there is only one.
  private var only: String? { insiders.count == 1 ? insiders[0].user : nil }

  private static func role(_ purpose: String) -> Role? {
    switch purpose.lowercased() {
    case "agent", "user", "manual": .agent
    case "ivr", "bot", "botflow", "dialer", "workflow": .bot
    case "acd", "voicemail", "system": .system
    case "customer", "external": .customer
    default: nil
    }
  }
}
