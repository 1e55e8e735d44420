/// Joins messages that answer each other into conversations, wherever they stand in the file.
///
/// Customer Support on Twitter is such an archive: each message has an id and names the one it answers. A chain is
/// named by its first message; what a message answers may lie outside of the file.
enum ReplyChains {
  /// The conversations in the order in which their first rows stand.
  static func joined(_ messages: [RowGathering.Message]) -> [RowGathering.Gathered] {
    var indices: [String: Int] = [:]
    indices.reserveCapacity(messages.count)
    for (index, message) in messages.enumerated() {
      if let id = message.record.id { indices[id] = index }
    }
    var roots = Array(messages.indices)
    for (index, message) in messages.enumerated() {
      if let answered = message.replyTo.flatMap({ indices[$0] }) {
        join(&roots, index, answered)
      }
    }
    var chains: [Int: Int] = [:]
    var joined: [RowGathering.Gathered] = []
    for index in messages.indices {
      let root = self.root(&roots, index)
      let chain = chains[root] ?? joined.count
      if chain == joined.count {
        chains[root] = chain
        joined.append(RowGathering.Gathered(id: ""))
      }
      joined[chain].messages.append(messages[index])
    }
    return joined.map { named($0, indices) }
  }

  private static func named(
    _ chain: RowGathering.Gathered, _ indices: [String: Int]
  ) -> RowGathering.Gathered {
    let first = chain.messages.first { $0.replyTo.flatMap { indices[$0] } == nil }
    let id = first?.record.id ?? chain.messages.first?.record.id ?? "chain"
    var named = RowGathering.Gathered(id: id, messages: chain.messages)
    for index in named.messages.indices {
      named.messages[index].record.interaction = id
      let text = named.messages[index].record.text ?? ""
      named.messages[index].record.text = CaptionEntities.decoded(text)
    }
    named.facts.channel = "social"
    named.facts.customer = named.messages.first { $0.record.speaker == .customer }?.record.name
    named.facts.agent = named.messages.first { $0.record.speaker == .agent }?.record.name
    return named
  }

  private static func root(_ roots: inout [Int], _ index: Int) -> Int {
    var index = index
    while roots[index] != index {
      roots[index] = roots[roots[index]]
      index = roots[index]
    }
    return index
  }

  private static func join(_ roots: inout [Int], _ one: Int, _ other: Int) {
    let (first, second) = (root(&roots, one), root(&roots, other))
    // The earlier row stays the root, so that chains keep the order of the file.
    roots[max(first, second)] = min(first, second)
  }
}
