/// Interactions that ended and are kept for a while, because a customer may come back to them.
struct EndedQueues: Sendable {
  /// An end: the slot, the record that ended it, and the stream's time then.
  struct End: Sendable {
    let slot: Int
    let record: Int
    let time: Int64?
    fileprivate let number: Int
  }

  /// How many later ends an interaction without times outlives.
  private static let keptEnds = 10_000

  private let reopenWithin: Int64
  private var timed = Queue<End>()
  private var untimed = Queue<End>()
  private var count = 0

  /// Makes empty queues; ends with a time are kept for `reopenWithin` milliseconds of the stream's time.
  init(reopenWithin: Int64) {
    self.reopenWithin = reopenWithin
  }

  /// Takes up an end at the stream's time `now`, `nil` for an interaction without times.
  mutating func append(slot: Int, record: Int, now: Int64?) {
    let end = End(slot: slot, record: record, time: now, number: count)
    count += 1
    if now == nil { untimed.append(end) } else { timed.append(end) }
  }

  /// The next end that may be forgotten at the stream's time `now`.
  mutating func popForgettable(now: Int64?) -> End? {
    if let first = timed.first, let time = first.time, let now, now - time > reopenWithin {
      timed.removeFirst()
      return first
    }
    if let first = untimed.first, count - first.number > Self.keptEnds {
      untimed.removeFirst()
      return first
    }
    return nil
  }
}

/// First in, first out, in constant time.
struct Queue<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var start = 0

  /// The element that was there first.
  var first: Element? { start < elements.count ? elements[start] : nil }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func removeFirst() {
    start += 1
    if start > 1024, start * 2 > elements.count {
      elements.removeFirst(start)
      start = 0
    }
  }
}
