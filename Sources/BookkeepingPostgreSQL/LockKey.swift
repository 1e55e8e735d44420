package import Bookkeeping

/// The number by which the server knows a lock: the same for all who use the same ledger.
///
/// Two customers may share a number, which costs one of them a moment and nothing else.
package enum LockKey {
  /// The number for the ledger as a whole.
  package static func everything(in schema: String) -> Int64 { number(["ledger", schema]) }

  /// The number for one customer or one interaction; `nil` for the ledger as a whole.
  package static func key(of claim: LedgerClaim, in schema: String) -> Int64? {
    switch claim {
    case .everything: nil
    case .customer(let id): number(["customer", schema, id])
    case .interaction(let id): number(["interaction", schema, id])
    }
  }

  private static func number(_ parts: [String]) -> Int64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in Array(part.utf8) + [0xFF] { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return Int64(bitPattern: value)
  }
}
