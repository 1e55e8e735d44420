import Testing
import Transcripts

@Suite("The start that a file's name tells")
struct FileNameTimeTests {
  @Test(
    "a date and a time anywhere in the name",
    arguments: [
      ("a/75a3_20220622T16:55_UTC.wav", "2022-06-22T16:55:00Z", true),
      ("id_analysis_2020-02-04T21:14:16Z.json", "2020-02-04T21:14:16Z", true),
      ("call 2024-03-01 10.15.30.txt", "2024-03-01T10:15:30Z", false),
      ("2024-03-01T10-15-30+05-30.txt", "2024-03-01T10:15:30Z", false),
      ("x_20240301_101530+0530.vtt", "2024-03-01T10:15:30+05:30", true),
      ("2024-03-01T10:15:30-05:00.csv", "2024-03-01T10:15:30-05:00", true),
    ])
  func finds(name: String, time: String, hasZone: Bool) throws {
    let found = try #require(FileNameTime(in: name))
    #expect(found.start.rfc3339 == time)
    #expect(found.hasZone == hasZone)
  }

  @Test(
    "no date, no time, or no such day",
    arguments: [
      "", "call.txt", "2024-03-01.txt", "20240301.txt", "2024-02-30T10:00.txt", "12345678901234567",
      "2024-03-01/call-7.txt", "2024-03-01T25:00", "9920240301T1000", "2024-03-01T10:0",
    ])
  func findsNothing(name: String) {
    #expect(FileNameTime(in: name) == nil)
  }
}
