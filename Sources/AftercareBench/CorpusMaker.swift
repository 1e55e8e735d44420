/// Makes a stream of conversations, one after the other and each with an id of its own; the same for the same seed.
struct CorpusMaker: Sendable {
  /// One in so many conversations is a whole one where there are dialogues too.
  private static let wholeConversations = 3
  /// How many dialogues make a conversation.
  private static let dialogueCounts = 3...9

  private let pool: ConversationPool
  private var draw: SeededDraw
  private var order: [Int] = []
  /// Conversations made so far.
  private(set) var count = 0

  init(pool: ConversationPool, seed: UInt64) {
    self.pool = pool
    draw = SeededDraw(seed: seed)
  }

  /// The next conversation, added to what is there.
  mutating func append(to bytes: inout [UInt8]) {
    count += 1
    let id = Array("bench-\(String(1_000_000_000 + count).dropFirst())".utf8)
    for line in nextLines() {
      bytes.append(contentsOf: ConversationPool.opening)
      bytes.append(contentsOf: id)
      bytes.append(contentsOf: line)
    }
  }

  /// The first whole conversations that have at least so many bytes together.
  mutating func corpus(ofSize size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + size / 16)
    while bytes.count < size { append(to: &bytes) }
    return bytes
  }

  /// Hands on the same piece by piece, without ever holding all of it.
  mutating func forEachPiece(
    ofSize size: Int, _ body: (ArraySlice<UInt8>) throws(BenchError) -> Void
  ) throws(BenchError) {
    var rest = size
    var bytes: [UInt8] = []
    while rest > 0 {
      bytes.removeAll(keepingCapacity: true)
      while bytes.count < min(rest, FileBytes.pieceSize) { append(to: &bytes) }
      rest -= bytes.count
      try body(bytes[...])
    }
  }

  /// Writes a corpus to a file; tells its size.
  mutating func write(size: Int, to path: String) throws(BenchError) -> Int {
    let file = try FileBytes.create(path)
    defer { FileBytes.close(file) }
    var written = 0
    try forEachPiece(ofSize: size) { (piece) throws(BenchError) in
      try FileBytes.write(piece, to: file, named: path)
      written += piece.count
    }
    return written
  }

  private mutating func nextLines() -> [ArraySlice<UInt8>] {
    let isWhole = pool.dialogueCount == 0 || draw.below(Self.wholeConversations) == 0
    if isWhole, pool.conversationCount > 0 { return pool.conversation(nextConversation()) }
    let range = Self.dialogueCounts
    return (0..<range.lowerBound + draw.below(range.count)).flatMap { _ in
      pool.dialogue(draw.below(pool.dialogueCount))
    }
  }

  /// Each conversation comes once before one comes again.
  private mutating func nextConversation() -> Int {
    if order.isEmpty {
      order = Array(0..<pool.conversationCount)
      for index in order.indices { order.swapAt(index, index + draw.below(order.count - index)) }
    }
    return order.removeLast()
  }
}
