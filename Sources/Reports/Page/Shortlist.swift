/// The first few of many in an order, so that a list of any length takes little memory.
struct Shortlist<Item: Sendable>: Sendable {
  /// The items, first first.
  private(set) var items: [Item] = []
  /// How many there were in all.
  private(set) var total = 0
  private let limit: Int
  private let precedes: @Sendable (Item, Item) -> Bool
  private let mayNotMiss: @Sendable (Item) -> Bool

  /// Makes an empty list for so many items.
  ///
  /// - Parameters:
  ///   - mayNotMiss: whether an item is kept however many there are; such items come before all others.
  ///   - precedes: the order.
  init(
    limit: Int, mayNotMiss: @escaping @Sendable (Item) -> Bool = { _ in false },
    by precedes: @escaping @Sendable (Item, Item) -> Bool
  ) {
    self.limit = limit
    self.precedes = precedes
    self.mayNotMiss = mayNotMiss
  }

  /// How many were left out.
  var hidden: Int { total - items.count }

  /// Takes an item in; of equals the earlier stays before.
  mutating func take(_ item: Item) {
    total += 1
    if items.count >= limit, let last = items.last, !precedes(item, last), !mayNotMiss(item) {
      return
    }
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(item, items[middle]) { high = middle } else { low = middle + 1 }
    }
    items.insert(item, at: low)
    if items.count > limit, let last = items.last, !mayNotMiss(last) { items.removeLast() }
  }
}
