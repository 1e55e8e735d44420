/// A table that was moved from one ledger to another, and is the same in both.
package struct CopiedTable: Sendable, Equatable {
  /// Its name.
  package let name: String
  /// How many rows it has.
  package let rows: Int
  /// A digest of all that stands in it.
  package let digest: UInt64
}

extension Ledger {
  /// How many rows are held in memory at once.
  private static let together = 2000

  /// Copies the whole ledger into an empty one, in one transaction, and compares what is there then with what was
  /// here; others may go on writing here meanwhile.
  package func copy(to target: Ledger) throws(LedgerError) -> [CopiedTable] {
    try reading { source throws(LedgerError) in
      try target.transaction(.everything) { () throws(LedgerError) in
        try target.connection.takeTime()
        for table in LedgerTable.all {
          guard try target.connection.number("SELECT seq FROM \(table.name) LIMIT 1") == nil else {
            throw LedgerError(.notEmpty, "the ledger to copy to holds something already")
          }
        }
        var copied: [CopiedTable] = []
        for table in LedgerTable.all {
          let here = try source.digest(of: table) { rows throws(LedgerError) in
            try target.connection.append(rows, to: table)
          }
          try target.connection.endAppending(to: table)
          let there = try target.digest(of: table) { _ in }
          guard here == there else {
            throw LedgerError(
              .unequal, "`\(table.name)` is not the same in both, so nothing was copied")
          }
          copied.append(here)
        }
        return copied
      }
    }
  }

  /// Goes through a table in the order of its numbers, and adds it up.
  func digest(
    of table: LedgerTable, _ show: ([[SQLValue]]) throws(LedgerError) -> Void
  ) throws(LedgerError) -> CopiedTable {
    let sql =
      "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) "
      + "WHERE seq > ?1 ORDER BY seq LIMIT \(Self.together)"
    var digest = ContentDigest()
    var count = 0
    var last = Int64.min
    while true {
      let rows = try connection.rows(sql, [.int(last)]) { table.values($0) }
      for row in rows {
        for value in row { digest.add(value) }
      }
      if !rows.isEmpty { try show(rows) }
      count += rows.count
      guard rows.count == Self.together, case .int(let seq)? = rows.last?.first else {
        return CopiedTable(name: table.name, rows: count, digest: digest.value)
      }
      last = seq
    }
  }
}

/// FNV-1a over values, each with its kind and length, so that none runs into the next.
private struct ContentDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ value: SQLValue) {
    switch value {
    case .null: add(0)
    case .int(let number):
      add(1)
      add(word: UInt64(bitPattern: number))
    case .text(var text):
      add(2)
      add(word: UInt64(text.utf8.count))
      text.withUTF8 { bytes in
        for byte in bytes { add(byte) }
      }
    }
  }

  private mutating func add(word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: word >> shift)) }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
