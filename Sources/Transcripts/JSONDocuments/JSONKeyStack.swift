/// The keys of the objects that are open, to find one that stands twice.
///
/// Few keys are compared one by one by their hash; an object of many, which is a map rather than a
/// record, gets a set of its own, so that no file can make this quadratic.
struct JSONKeyStack {
  private struct Key {
    let hash: UInt64
    let bytes: Bytes
    let hasEscape: Bool
  }

  private var keys: [Key] = []
  /// The keys of objects that have more than `few`, by where the object's keys begin.
  private var sets: [Int: Set<String>] = [:]
  private static let few = 24

  var count: Int { keys.count }

  /// Forgets the keys of an object that is closed.
  mutating func leave(to first: Int) {
    if keys.count - first > Self.few { sets[first] = nil }
    keys.removeSubrange(first...)
  }

  /// Takes a key; whether the object whose keys begin at `first` has it already.
  mutating func isRepeated(_ key: JSONString, since first: Int) -> Bool {
    let new = Key(hash: Self.hash(key), bytes: key.bytes, hasEscape: key.hasEscape)
    defer { keys.append(new) }
    if keys.count - first < Self.few {
      return keys[first...].contains { $0.hash == new.hash && Self.text($0) == Self.text(new) }
    }
    var set = sets[first] ?? Set(keys[first...].map(Self.text))
    sets[first] = nil
    let isNew = set.insert(Self.text(new)).inserted
    sets[first] = set
    return !isNew
  }

  private static func text(_ key: Key) -> String {
    JSONString(bytes: key.bytes, offset: 0, hasEscape: key.hasEscape, isASCII: false).text
  }

  private static func hash(_ key: JSONString) -> UInt64 {
    if key.hasEscape { return key.text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime } }
    return key.bytes.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}
