import Diagnostics
import Testing
import Transcripts

@Suite("Captions")
struct CaptionReaderTests {
  static func read(
    _ text: String, as format: TranscriptFormat, file: String = "f.vtt",
    speakers: [String: Role] = [:]
  ) throws(ReadingFailure) -> Reading {
    let context = ReadingContext(interaction: "f", file: file, speakers: speakers)
    return try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(ReadingFailure) in
      try WholeFileReader.read(bytes, as: format, reason: "", context)
    }
  }

  /// Turns as `start+duration role name: text`, in milliseconds.
  static func turns(_ reading: Reading) -> [String] {
    reading.records.map { record in
      let times =
        "\(record.offset.map(String.init) ?? "-")+\(record.duration.map(String.init) ?? "-")"
      return
        "\(times) \(record.speaker?.rawValue ?? "-") \(record.name ?? "-"): \(record.text ?? "")"
    }
  }

  @Test(
    "WebVTT in all its forms",
    arguments: [
      (
        "\u{FEFF}WEBVTT - a title\n\n1\n00:01.000 --> 00:02.500 align:start\n<v Agent>Hi &amp; hello.\n",
        ["1000+1500 agent Agent: Hi & hello."]
      ),
      (
        "WEBVTT\n\nNOTE not\nspoken\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\n01:00:01.000 --> 01:00:02.000\n"
          + "<v.loud Jo Doe>Hi</v> <i>there</i>\n",
        ["3601000+1000 unknown Jo Doe: Hi there"]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Customer>my line\n\n00:02.100 --> 00:03.000\n"
          + "<v Customer>is dead\n\n00:06.000 --> 00:07.000\n<v Customer>hello?\n",
        ["1000+2000 customer Customer: my line is dead", "6000+1000 customer Customer: hello?"]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>one</v><v Customer>two</v>\n",
        ["1000+1000 agent Agent: one", "1000+1000 customer Customer: two"]
      ),
      (
        "WEBVTT\r\n\r\n1\r\n00:01.000 --> 00:02.000\r\nAgent: one\r\n\r\n2\r\n00:02.000 --> 00:03.000\r\n"
          + "two\r\n\r\n3\r\n00:03.000 --> 00:04.000\r\nCustomer: three\r\n",
        ["1000+2000 agent -: one two", "3000+1000 customer -: three"]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n- one\n- two\n",
        ["1000+1000 unknown -: one", "1000+1000 unknown -: two"]
      ),
    ])
  func readsWebVTT(text: String, wanted: [String]) throws {
    #expect(try Self.turns(Self.read(text, as: .webVTT)) == wanted)
  }

  @Test("times among the words are kept with their places, and lines shown twice are heard once")
  func keepsWordTimes() throws {
    let text =
      "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Agent>how<00:01.500><c> can</c><00:02.000><c> I</c>\n\n"
      + "00:03.000 --> 00:04.000\n<v Agent>how can I\n<v Agent>help<00:03.500> you\n"
    let reading = try Self.read(text, as: .webVTT)
    let record = try #require(reading.records.first)
    #expect(reading.records.count == 1)
    #expect(record.text == "how can I help you")
    #expect(
      record.words == [
        SpokenWord(start: 4, end: 7, at: 1.5, until: 2),
        SpokenWord(start: 8, end: 9, at: 2, until: 3),
        SpokenWord(start: 15, end: 18, at: 3.5, until: 4),
      ])
  }

  @Test(
    "SubRip in all its forms",
    arguments: [
      (
        "1\n00:00:01,000 --> 00:00:02,000\nAgent: hi\n\n2\n00:00:02,500 --> 00:00:03.000\nCustomer: yes\n",
        ["1000+1000 agent -: hi", "2500+500 customer -: yes"]
      ),
      (
        "1\r\n00:00:01,000 --> 00:00:02,000\r\none\r\n\r\nmore\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n2\r\n",
        ["1000+1000 unknown -: one more", "3000+1000 unknown -: 2"]
      ),
      ("1\nwhen --> then\nAgent: hi\n", ["-+- agent -: hi"]),
    ])
  func readsSubRip(text: String, wanted: [String]) throws {
    #expect(try Self.turns(Self.read(text, as: .subRip)) == wanted)
  }

  @Test("what is missing is said, and what mends it")
  func saysWhatIsMissing() throws {
    let text = "WEBVTT\nLanguage: de\n\n00:01.000 --> 00:02.000\n<v Priya Nair>Hallo\n"
    let reading = try Self.read(text, as: .webVTT)
    let record = try #require(reading.records.first)
    #expect(record.facts?.language == "de")
    #expect(record.source?.format == "webvtt")
    #expect(record.source?.missing.map(\.remedy).first == #"--speaker "Priya Nair=ROLE""#)
    #expect(record.source?.missing.count == 2)
    #expect(reading.diagnostics.map(\.code) == ["T021"])
    let told = try Self.read(text, as: .webVTT, speakers: ["priya nair": .agent])
    #expect(told.records.map(\.speaker) == [.agent])
    #expect(told.diagnostics.isEmpty)
  }

  @Test("the file's name tells the start")
  func takesStartFromName() throws {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hi\n"
    let named = try Self.read(text, as: .webVTT, file: "x_20260303T10:04_UTC.vtt").records[0]
    #expect(named.at?.rfc3339 == "2026-03-03T10:04:01Z")
    #expect(named.source?.start == .fileName)
    #expect(named.source?.zone == .fileName)
    let local = try Self.read(text, as: .webVTT, file: "2026-03-03 10.04.vtt").records[0]
    #expect(local.source?.zone == .assumed)
  }

  @Test(
    "what has no captions is refused",
    arguments: [
      ("WEBVTT\n\nNOTE nothing\n", TranscriptFormat.webVTT), ("hello", .webVTT), ("hello", .subRip),
    ])
  func refuses(text: String, format: TranscriptFormat) {
    #expect(throws: ReadingFailure.self) { try Self.read(text, as: format) }
  }
}
