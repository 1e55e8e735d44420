#if PostgreSQL
  package import Bookkeeping
  import CPostgreSQL

  extension PostgreSQLConnection {
    /// Puts whole rows into a table by COPY.
    package func append(_ rows: [[SQLValue]], to table: LedgerTable) throws(LedgerError) {
      let columns = table.columns.joined(separator: ", ")
      try execute("COPY \(table.name) (\(columns)) FROM STDIN")
      var text = CopyText()
      for row in rows { text.append(row) }
      let sent = text.bytes.withUnsafeBytes { bytes in
        PQputCopyData(
          handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      }
      guard sent == 1, PQputCopyEnd(handle, nil) == 1 else {
        throw ServerFailure.lost(handle, address)
      }
      var failure: LedgerError?
      while let result = PQgetResult(handle) {
        if PQresultStatus(result) != PGRES_COMMAND_OK {
          failure = ServerFailure.error(result, handle, address)
        }
        PQclear(result)
      }
      if let failure { throw failure }
    }

    /// Numbers on after the rows that came with their numbers, and counts for the planner what is there.
    package func endAppending(to table: LedgerTable) throws(LedgerError) {
      try execute(
        """
        SELECT setval(pg_get_serial_sequence('\(table.name)', 'seq'), max(seq)) FROM \(table.name);
        ANALYZE \(table.name)
        """)
    }

    /// Takes the time limit from the rest of the transaction.
    package func takeTime() throws(LedgerError) { try execute("SET LOCAL statement_timeout = 0") }

    /// How many bytes the tables take up, with all that belongs to them.
    package func size() throws(LedgerError) -> Int {
      Int(
        try number(
          """
          SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class
          WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
          """) ?? 0)
    }

    /// Reads every row, which tells of pages that can't be read, and looks for rows that belong to nothing.
    package func damages() throws(LedgerError) -> [String] {
      var found: [String] = []
      try begin(.reading)
      defer { rollBack() }
      try takeTime()
      for table in LedgerTable.all {
        _ = try number("SELECT count(*) FROM \(table.name) WHERE \(table.name)::text = ''")
        for (column, owner) in table.owners {
          let orphans =
            try number(
              """
              SELECT count(*) FROM \(table.name) AS t WHERE \(column) IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM \(owner) AS o WHERE o.seq = t.\(column))
              """) ?? 0
          if orphans > 0 {
            found.append("rows of `\(table.name)` that belong to nothing: \(orphans)")
          }
        }
      }
      return found
    }

    /// Frees the room of rows that were deleted; what the server's log and backups hold it can't reach.
    package func sweep() throws(LedgerError) {
      try execute("SET statement_timeout = 0")
      for table in LedgerTable.all { try execute("VACUUM \(table.name)") }
    }
  }

  /// Rows in the text form of COPY.
  private struct CopyText {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ row: [SQLValue]) {
      for (place, value) in row.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: "\t")) }
        switch value {
        case .null: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "N")]
        case .int(let number): bytes.append(contentsOf: String(number).utf8)
        case .text(let text): append(text)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ text: String) {
      let begin = bytes.count
      KeptText.write(text, to: &bytes)
      guard bytes[begin...].contains(where: { Self.escaped($0) != nil }) else { return }
      let plain = bytes[begin...]
      var escaped: [UInt8] = []
      escaped.reserveCapacity(plain.count + 16)
      for byte in plain {
        if let letter = Self.escaped(byte) {
          escaped.append(UInt8(ascii: "\\"))
          escaped.append(letter)
        } else {
          escaped.append(byte)
        }
      }
      bytes.replaceSubrange(begin..., with: escaped)
    }

    private static func escaped(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "\\"): byte
      case UInt8(ascii: "\t"): UInt8(ascii: "t")
      case UInt8(ascii: "\n"): UInt8(ascii: "n")
      case UInt8(ascii: "\r"): UInt8(ascii: "r")
      default: nil
      }
    }
  }
#endif
