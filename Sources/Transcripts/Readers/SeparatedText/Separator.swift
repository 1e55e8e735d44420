/// The byte between the fields of separated text, told by its first lines.
package enum Separator {
  private static let candidates: [UInt8] = [0x2C, 0x09, 0x3B, 0x7C]

  /// The separator of a file that is known to be separated text.
  package static func of(
    _ head: UnsafeBufferPointer<UInt8>, as format: TranscriptFormat
  ) -> UInt8 {
    if format == .tabSeparated { return 0x09 }
    return found(in: head)?.separator ?? 0x2C
  }

  /// The separator under which the first rows are a table of messages, and why; `nil` where none makes one.
  static func found(
    in head: Bytes, told: [String: String] = [:]
  ) -> (separator: UInt8, reason: String)? {
    for separator in candidates {
      let rows = firstRows(of: head, separator)
      guard let first = rows.first, first.count > 1,
        let map = try? ColumnMap(rows, told: told)
      else { continue }
      if map.hasHeader {
        let names = [ColumnUse.text, .speaker, .role, .inbound, .interaction].compactMap {
          map[$0].map { "`\(map.name(of: $0))`" }
        }
        return (separator, "the first row has the headings \(names.joined(separator: ", "))")
      }
      // Without headings prose with commas in it would pass for a table.
      if rows.count > 1, rows.allSatisfy({ $0.count == first.count }), first.count > 2,
        map[.role] ?? map[.at] != nil
      {
        return (separator, "all rows have \(first.count) fields, one of them a role or a time")
      }
    }
    return nil
  }

  /// The headings of a table whose columns tell no text or no speaker, for a message.
  static func headings(in head: Bytes, ofWidth width: Int = 3) -> [String]? {
    for separator in candidates {
      let rows = firstRows(of: head, separator)
      if let first = rows.first, first.count >= width, rows.count > 1,
        rows.allSatisfy({ $0.count == first.count })
      {
        return first
      }
    }
    return nil
  }

  private static func firstRows(of head: Bytes, _ separator: UInt8) -> [[String]] {
    var rows: [[String]] = []
    var cutter = SeparatedRows(separator: separator)
    cutter.push(Bytes(rebasing: head.prefix(64 << 10))) { row in
      if rows.count < 20, !row.isBlank { rows.append(row.fields) }
    }
    // A head may end inside a row; a whole file that is one short table does not.
    if rows.count < 20, head.count < 64 << 10 {
      cutter.finish { row in if !row.isBlank, !row.isCut { rows.append(row.fields) } }
    }
    return rows
  }
}
