/// A table of the ledger with all its columns, as a copy moves it.
package struct LedgerTable: Sendable, Equatable {
  /// Its name.
  package let name: String
  /// Its columns, `seq` first.
  package let columns: [String]
  private let numbers: Set<String>

  private init(_ name: String, numbers: String, texts: String) {
    let numbers = numbers.split(separator: " ").map(String.init)
    self.name = name
    self.numbers = Set(numbers)
    columns = numbers + texts.split(separator: " ").map(String.init)
  }

  /// Columns that name a row of another table, each with that table.
  package var owners: [(column: String, table: String)] {
    columns.compactMap { column in
      switch column {
      case "interaction_seq": (column, "interaction")
      case "check_in_seq": (column, "check_in")
      default: nil
      }
    }
  }

  /// All tables, those first to whose rows others belong.
  package static let all = [
    LedgerTable(
      "interaction", numbers: "seq started_at ended_at version is_closed recorded_at",
      texts: "customer interaction record source rulebook"),
    LedgerTable(
      "fact", numbers: "seq interaction_seq at is_confirmed is_judged recorded_at",
      texts: "customer kind subject hold until outcome person reason"),
    LedgerTable(
      "commitment", numbers: "seq interaction_seq turn", texts: "id quote due state"),
    LedgerTable(
      "check_in", numbers: "seq interaction_seq number attempt booked_at is_kept",
      texts: "id customer interaction care_ended_at at opens_at closes_at timezone channel region "
        + "queue owner brief"),
    LedgerTable(
      "check_in_outcome", numbers: "seq check_in_seq at interaction_seq",
      texts: "outcome note words"),
    LedgerTable(
      "person_change", numbers: "seq interaction_seq check_in_seq at",
      texts: "subject change person reason"),
  ]

  /// The values of a row that has all columns in their order.
  func values(_ row: any Row) -> [SQLValue] {
    columns.indices.map { place in
      let column = Int32(place)
      return numbers.contains(columns[place])
        ? SQLValue(row.int(column)) : SQLValue(row.text(column))
    }
  }
}
