import Testing

@testable import AftercareBench

@Suite("A record of figures can be kept and compared")
struct BenchRecordTests {
  private static func record(
    _ values: [(String, Double, String)], processor: String = "P"
  ) -> BenchRecord {
    var record = BenchRecord(
      machine: Machine(processor: processor, cores: 2, load: "0.00 0.00 0.00", swift: "6"),
      corpus: .init(source: "s", bytes: 1, turns: 1, interactions: 1))
    record.sections = [
      .init(
        title: "stages", note: "n",
        rows: values.map { .init(name: $0.0, values: [.init($0.1, $0.2)]) })
    ]
    return record
  }

  @Test("what is written is read back as it was")
  func roundTrip() throws {
    let record = Self.record([("match", 45.25, "MB/s"), ("a\"b", 0.001, "ms")])
    let read = try BenchRecord(json: Array(record.json().utf8), file: "old.json")
    #expect(read == record)
  }

  @Test(
    "what is no record is refused by its name",
    arguments: ["", "[]", "{}", #"{"schema":"aftercare.bench/2"}"#])
  func noRecord(_ text: String) {
    let error = #expect(throws: BenchError.self) {
      try BenchRecord(json: Array(text.utf8), file: "old.json")
    }
    #expect(error?.message.contains("old.json") == true)
  }

  @Test("the comparison has new divided by old, of what both measured")
  func comparison() {
    let old = Self.record([("match", 10, "MB/s"), ("fold", 4, "MB/s"), ("zero", 0, "ms")])
    let new = Self.record([
      ("match", 25, "MB/s"), ("fold", 4, "turns/s"), ("zero", 1, "ms"), ("more", 1, "MB/s"),
    ])
    #expect(
      new.comparison(with: old) == """
                       unit    old   new  new / old
        stages: match  MB/s   10.0  25.0  2.50
        stages: zero     ms  0.000  1.00  -

        """)
  }

  @Test("it tells where the old figures are of something else, or there is nothing to compare")
  func otherMachine() {
    let old = Self.record([("match", 10, "MB/s")], processor: "Q")
    #expect(
      Self.record([("match", 10, "MB/s")]).comparison(with: old).contains("another machine: Q"))
    #expect(Self.record([]).comparison(with: old) == "Nothing was measured in both.\n")
  }

  @Test("a table has a column for each unit")
  func table() {
    let section = BenchRecord.Section(
      title: "stages", note: "Median.",
      rows: [
        .init(name: "read", values: [.init(1234, "MB/s")], note: "the file"),
        .init(name: "match", values: [.init(45.25, "MB/s"), .init(7, "turns/s")]),
      ])
    #expect(
      section.text == """
        stages  MB/s  turns/s
        read    1234           the file
        match   45.3     7.00
          Median.

        """)
  }
}
