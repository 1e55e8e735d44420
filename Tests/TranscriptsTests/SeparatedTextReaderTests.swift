import Diagnostics
import TestSupport
import Testing
import Transcripts

@Suite("Rows of separated text")
struct SeparatedTextReaderTests {
  static func items(
    _ chunks: [[UInt8]], columns: [String: String] = [:], separator: UInt8 = 0x2C,
    budget: Int = 32 << 20, order: ReadingContext.DateOrder? = nil
  ) -> [TurnRecordReader.Item] {
    let context = ReadingContext(
      interaction: "f", file: "f.csv", dateOrder: order, columns: columns)
    var reader = SeparatedTextReader(
      context, as: .commaSeparated, separator: separator, budget: budget)
    var items: [TurnRecordReader.Item] = []
    for chunk in chunks { chunk.withUnsafeBufferPointer { reader.push($0) { items.append($0) } } }
    reader.finish { items.append($0) }
    return items
  }

  static func turns(_ items: [TurnRecordReader.Item]) -> [String] {
    items.compactMap { item in
      guard case .record(let record, let line) = item else { return nil }
      let time = record.at?.rfc3339 ?? record.offset.map(String.init) ?? "-"
      return "\(line) \(record.interaction) \(time) \(record.speaker?.rawValue ?? "-") "
        + "\(record.name ?? "-"): \(record.text ?? "")"
    }
  }

  static func problems(_ items: [TurnRecordReader.Item]) -> [Diagnostic] {
    items.compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
  }

  static func turns(_ text: String, columns: [String: String] = [:], separator: UInt8 = 0x2C)
    -> [String]
  {
    turns(items([Array(text.utf8)], columns: columns, separator: separator))
  }

  @Test(
    "columns by their headings, by --map, or by what stands in them",
    arguments: [
      (
        "\u{FEFF}Conversation ID,From,Sender Type,Message,Sent At\r\nc1,Mia,agent,\"hi, \"\"you\"\"\r\nthere\",2026-03-03T10:00:00Z\r\n",
        ",", "", ["2 c1 2026-03-03T10:00:00Z agent Mia: hi, \"you\"\r\nthere"]
      ),
      (
        "a;b\nJo;hello\nJo;bye\n", ";", "speaker=a,text=b",
        ["2 f - unknown Jo: hello", "3 f - unknown Jo: bye"]
      ),
      (
        "agent\thello there, how are you\n", "\t", "role=1,text=2",
        ["1 f - agent -: hello there, how are you"]
      ),
      (
        "7,agent,hello there how can I help,10:00\n7,customer,my line is dead again,10:01\n", ",",
        "",
        ["1 7 - agent -: hello there how can I help", "2 7 - customer -: my line is dead again"]
      ),
      (
        "interaction,speaker,text,offset\na,agent,one,1.5\nb,customer,two,0\na,customer,three,00:01:05\n",
        ",", "",
        [
          "2 a 1500 agent agent: one", "4 a 65000 customer customer: three",
          "3 b 0 customer customer: two",
        ]
      ),
      (
        "role,text,time\nend-user,b,2026-03-03 10:01\nadmin,a,2026-03-03 10:00\ninternal_note,c,2026-03-03 10:02\n",
        ",", "",
        [
          "3 f 2026-03-03T10:00:00Z agent -: a", "2 f 2026-03-03T10:01:00Z customer -: b",
          "4 f 2026-03-03T10:02:00Z note -: c",
        ]
      ),
      (
        "role,text,ts\nagent,a,1772532000\nagent,b,1772532001000\nagent,c,1772532002000000\n", ",",
        "",
        [
          "2 f 2026-03-03T10:00:00Z agent -: a", "3 f 2026-03-03T10:00:01Z agent -: b",
          "4 f 2026-03-03T10:00:02Z agent -: c",
        ]
      ),
    ])
  func reads(text: String, separator: String, map: String, wanted: [String]) {
    let columns = Dictionary(
      uniqueKeysWithValues: map.split(separator: ",").map { part in
        let sides = part.split(separator: "=").map(String.init)
        return (sides[0], sides[1])
      })
    #expect(
      Self.turns(text, columns: columns, separator: Array(separator.utf8)[0]) == wanted)
  }

  @Test("messages that answer each other are one conversation, wherever they stand")
  func joinsChains() {
    let text = """
      tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
      5,ShopCare,False,Tue Mar 03 10:05:00 +0000 2026,@7 Sorry &amp; hello,,4
      9,8,True,Tue Mar 03 11:00:00 +0000 2026,other,,77
      4,7,True,Tue Mar 03 10:00:00 +0000 2026,my parcel,5,
      6,7,True,Tue Mar 03 10:09:00 +0000 2026,thanks,,5
      """
    let items = Self.items([Array(text.utf8)])
    #expect(
      Self.turns(items) == [
        "4 4 2026-03-03T10:00:00Z customer 7: my parcel",
        "2 4 2026-03-03T10:05:00Z agent ShopCare: @7 Sorry & hello",
        "5 4 2026-03-03T10:09:00Z customer 7: thanks",
        "3 9 2026-03-03T11:00:00Z customer 8: other",
      ])
    guard
      case .record(let first, _)? = items.first(where: {
        if case .record = $0 { true } else { false }
      })
    else { return }
    #expect(first.facts?.customer == "7")
    #expect(first.facts?.agent == "ShopCare")
  }

  @Test("what was taken for what is always told; what is odd about rows too")
  func tells() {
    let text = "speaker,text,colour\nagent,a\nagent,b,red\n\"agent\",\"cut"
    let problems = Self.problems(Self.items([Array(text.utf8)]))
    #expect(problems.map(\.code) == ["T029", "T031", "T031"])
    #expect(problems[0].message.contains("`speaker` is the speaker"))
    #expect(problems[0].note == "not read: `colour`")
    #expect(problems[1].line == 2)
    #expect(problems[2].severity == .error && problems[2].line == 4)
  }

  @Test(
    "what can't be a table is refused with what it has",
    arguments: [
      ("a,b\n1,2\n", [:], "`a`, `b`"), ("text,b\n1,2\n", [:], "`text`, `b`"),
      ("speaker,text\na,b\n", ["text": "body"], "`speaker`, `text`"),
      ("speaker,text\na,b\n", ["words": "text"], "interaction, text"),
    ] as [(String, [String: String], String)])
  func refuses(text: String, columns: [String: String], note: String) {
    let items = Self.items([Array(text.utf8)], columns: columns)
    #expect(Self.turns(items).isEmpty)
    #expect(Self.problems(items).map(\.severity) == [.error])
    #expect(Self.problems(items)[0].note?.contains(note) == true)
  }

  @Test("dates that leave the order open are no times, until a flag tells")
  func leavesOpenDates() {
    let text = Array("role,text,date\nagent,a,03/04/2026 10:00\n".utf8)
    #expect(Self.turns(Self.items([text])) == ["2 f - agent -: a"])
    #expect(
      Self.turns(Self.items([text], order: .dayMonthYear))
        == ["2 f 2026-04-03T10:00:00Z agent -: a"])
  }

  @Test(
    "wherever chunks are cut, and however little is kept, the turns are the same", arguments: 0..<30
  )
  func isCutAnywhere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = "id,speaker,text\n"
    for conversation in 0..<8 {
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let words = ["a \"\"b\"\"", "one\ntwo", "x, y", "é"].randomElement(using: &generator) ?? ""
        text += "c\(conversation),\(Bool.random(using: &generator) ? "agent" : "Jo"),\"\(words)\"\n"
      }
    }
    let bytes = Array(text.utf8)
    let columns = ["interaction": "id"]
    let whole = Self.turns(Self.items([bytes], columns: columns))
    let cut = Self.items(
      randomChunks(of: bytes, using: &generator), columns: columns, budget: 1)
    #expect(whole.count > 7)
    #expect(Self.turns(cut) == whole)
  }
}
