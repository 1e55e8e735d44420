/// A number that changes when a rule file does: FNV-1a over base names, lengths and bytes.
struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// 16 hexadecimal digits for the sources in their order.
  static func of(_ sources: [RuleSource]) -> String {
    var fingerprint = Fingerprint()
    for source in sources {
      // Only the base name: the same rules have one fingerprint wherever they lie.
      let folder = RuleFile.folder(of: source.name).utf8.count
      let name = source.name.utf8.dropFirst(folder).drop { $0 == UInt8(ascii: "/") }
      fingerprint.add(name)
      fingerprint.add(UInt64(source.bytes.count))
      fingerprint.add(source.bytes)
    }
    let digits = String(fingerprint.hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
  }

  private mutating func add(_ count: UInt64) {
    add((0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) })
  }
}
