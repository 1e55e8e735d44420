import Testing
import Transcripts

@Suite("Lines that are no turn records")
struct TurnRecordErrorTests {
  @Test(
    "a broken line is refused with its code and column",
    arguments: [
      ("nonsense", TranscriptCode.notJSON, 1),
      ("  'text'", .notJSON, 3),
      (#"{"text":"a"} x"#, .notJSON, 14),
      (#"{"text":"a"}{}"#, .notJSON, 13),
      (#"{"text":"a",}"#, .notJSON, 13),
      (#"{"text" "a"}"#, .notJSON, 9),
      (#"{"text":"a" "id":"b"}"#, .notJSON, 13),
      (#"{text:"a"}"#, .notJSON, 2),
      (#"{"é":"é","text":}"#, .notJSON, 17),
      (#"{"text":"\x"}"#, .notJSON, 10),
      (#"{"text":"\u12g4"}"#, .notJSON, 10),
      ("{\"text\":\"a\tb\"}", .notJSON, 11),
      (#"{"offset":01}"#, .notJSON, 11),
      (#"{"offset":1.}"#, .notJSON, 13),
      (#"{"offset":+1}"#, .notJSON, 11),
      (#"{"offset":.5}"#, .notJSON, 11),
      (#"{"offset":1e}"#, .notJSON, 13),
      (#"{"offset":NaN}"#, .notJSON, 11),
      (#"{"x":nul1}"#, .notJSON, 6),
      (#"{"x":[1 2]}"#, .notJSON, 9),
      (#"{"x":[1,]}"#, .notJSON, 9),
      (#"{"x":{"y":1,}}"#, .notJSON, 13),
      (#"{"x":[1}}"#, .notJSON, 8),
      ("[1]", .notAnObject, 1),
      (#" "text""#, .notAnObject, 2),
      ("17", .notAnObject, 1),
      ("null", .notAnObject, 1),
      (#"{"text":5}"#, .wrongType, 9),
      (#"{"speaker":["agent"]}"#, .wrongType, 12),
      (#"{"at":1741000000}"#, .wrongType, 7),
      (#"{"offset":"12"}"#, .wrongType, 11),
      (#"{"partial":"yes"}"#, .wrongType, 12),
      (#"{"do_not_contact":1}"#, .wrongType, 19),
      (#"{"offer":"p1"}"#, .wrongType, 10),
      (#"{"words":{}}"#, .wrongType, 10),
      (#"{"words":[1]}"#, .wrongType, 11),
      (#"{"words":[[]]}"#, .wrongType, 11),
      (#"{"words":[[0,2,1]]}"#, .wrongType, 11),
      (#"{"words":[[0,2,1,2,3]]}"#, .wrongType, 11),
      (#"{"words":[[2,0,1,2]]}"#, .wrongType, 11),
      (#"{"words":[[0,1.5,1,2]]}"#, .wrongType, 11),
      (#"{"words":[[0,1,1,1e999]]}"#, .wrongType, 11),
      (#"{"interaction":7}"#, .wrongType, 16),
      (#"{"interaction":""}"#, .missingInteraction, 16),
      (#"{"at":""}"#, .badTime, 7),
      (#"{"at":"yesterday"}"#, .badTime, 7),
      (#"{"until":"2026-02-30T10:00:00Z"}"#, .badTime, 10),
      (#"{"offset":1e999}"#, .badTime, 11),
      (#"{"duration":-1}"#, .badTime, 13),
      (#"{"at":"2026-03-03T10:00:00"}"#, .timeWithoutOffset, 7),
      (#"{"event":"ended"}"#, .unknownValue, 10),
      (#"{"offer":{"kind":"crosssell"}}"#, .unknownValue, 18),
      (#"{"text":"a"#, .truncatedLine, 11),
      (#"{"text":"a\"#, .truncatedLine, 12),
      (#"{"text":"a\u00"#, .truncatedLine, 15),
      (#"{"text":"a""#, .truncatedLine, 12),
      (#"{"text":"#, .truncatedLine, 9),
      (#"{"text""#, .truncatedLine, 8),
      ("{", .truncatedLine, 2),
      (#"{"x":[{"y":tru"#, .truncatedLine, 15),
      (#"{"offset":1"#, .truncatedLine, 12),
    ])
  func refuses(line: String, code: TranscriptCode, column: Int) {
    let error = parse(line).error
    #expect(error?.code == code)
    #expect(error?.column == column)
    #expect(error?.message.isEmpty == false)
  }

  @Test("a message names the key, what was found and what to write")
  func explainsTypes() {
    #expect(
      parse(#"{"offset":"12"}"#).error?.message
        == "`offset` must be a number of seconds, but a string was found")
    #expect(
      parse(#"{"event":"hodl"}"#).error?.message
        == "`hodl` is not known in `event`; write one of start, end, hold, resume, transfer, "
        + "offer, check_in (did you mean `hold`?)")
  }

  @Test("values may be nested 512 deep, and no deeper")
  func limitsDepth() {
    func nested(_ depth: Int) -> String {
      #"{"x":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    }
    #expect(parse(nested(511)).record?.unknownKeys == 1)
    #expect(parse(nested(512)).error?.code == .nestedTooDeep)
    #expect(parse(nested(512)).error?.column == 517)
    let hostile = #"{"x":"# + String(repeating: #"{"x":["#, count: 1_000_000)
    #expect(parse(hostile).error?.code == .nestedTooDeep)
  }

  @Test("every code has a title of its own")
  func titlesCodes() {
    let titles = Set(TranscriptCode.allCases.map(\.title))
    #expect(titles.count == TranscriptCode.allCases.count)
  }
}
