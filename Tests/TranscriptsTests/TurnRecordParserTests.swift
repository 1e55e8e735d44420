import Testing
import Transcripts

@Suite("Turn records")
struct TurnRecordParserTests {
  @Test("a record keeps all that it was given")
  func keepsEverything() throws {
    let line = #"""
      {"interaction":"c9","speaker":"agent","name":"Priya","id":"t1","text":"Hi there",
      "at":"2026-03-03T10:04:11-05:00","until":"2026-03-03T10:04:12.5-05:00","offset":12.5,
      "duration":1.5,"words":[[0,2,12.5,12.75],[3,8,1.3e1,14]],"event":"check_in",
      "customer":"u1","agent":"a7","channel":"voice","queue":"q","region":"NY",
      "timezone":"America/New_York","language":"en","disposition":"done","do_not_contact":true,
      "partial":true,"source":{"format":"x"},"labels":{"stress":["calm"]},"extra":[1,{"a":null}]}
      """#.replacing("\n", with: " ")
    var expected = TurnRecord(
      interaction: "c9", speaker: .agent, name: "Priya", text: "Hi there",
      at: try Timestamp(parsing: "2026-03-03T10:04:11-05:00"), offset: 12_500, event: .checkIn,
      partial: true)
    expected.id = "t1"
    expected.until = try Timestamp(parsing: "2026-03-03T10:04:12.5-05:00")
    expected.duration = 1500
    expected.words = [
      SpokenWord(start: 0, end: 2, at: 12.5, until: 12.75),
      SpokenWord(start: 3, end: 8, at: 13, until: 14),
    ]
    var facts = InteractionFacts()
    facts.customer = "u1"
    facts.agent = "a7"
    facts.channel = "voice"
    facts.queue = "q"
    facts.region = "NY"
    facts.timezone = "America/New_York"
    facts.language = "en"
    facts.disposition = "done"
    facts.doNotContact = true
    expected.facts = facts
    expected.source = RecordSource(format: "x")
    expected.unknownKeys = 1
    #expect(parse(line) == .record(expected, warnings: []))
  }

  @Test("where records come from is kept; a member of another kind is stepped over")
  func keepsSource() {
    let line = #"""
      {"source":{"format":"csv","start":"field sent","zone":"assumed","categories":["a",1,"b"],
      "disposition":"solved","interruptions":2,"more":[{}],
      "missing":[{"what":"no zone","remedy":"--map zone=…"},{"what":"no customer"},{},7]}}
      """#.replacing("\n", with: " ")
    var source = RecordSource(format: "csv")
    source.start = .field("sent")
    source.zone = .assumed
    source.categories = ["a", "b"]
    source.disposition = "solved"
    source.interruptions = 2
    source.missing = [
      RecordSource.Missing("no zone", remedy: "--map zone=…"), RecordSource.Missing("no customer"),
    ]
    #expect(parse(line).record?.source == source)
    #expect(parse(#"{"source":"elsewhere"}"#).record?.source == nil)
    #expect(parse(#"{"source":{"start":3,"zone":"x","categories":{},"missing":1}}"#).error == nil)
  }

  @Test(
    "what is absent or null says nothing",
    arguments: [
      "{}",
      #"{"speaker":null,"text":null,"at":null,"until":null,"offset":null,"duration":null,"words":null}"#,
      #"{"event":null,"offer":null,"partial":null,"do_not_contact":null,"customer":null,"id":null}"#,
      #"{"interaction":null,"timezone":null,"name":null,"source":null,"labels":null,"agent":null}"#,
      #"{"customer":"","id":"","timezone":""}"#,
      " \t{ } \r",
    ])
  func readsNull(line: String) {
    #expect(parse(line).record == TurnRecord(interaction: "c1"))
  }

  @Test("a line of white space is blank", arguments: ["", " ", "\t \r"])
  func readsBlank(line: String) {
    #expect(parse(line) == .blank)
  }

  @Test(
    "a speaker is a role by any word for it",
    arguments: [
      ("customer", Role.customer, nil), ("Client", .customer, nil), ("CALLER", .customer, nil),
      ("user", .customer, nil), ("visitor", .customer, nil), ("agent", .agent, nil),
      ("AGENT", .agent, nil), ("rep", .agent, nil), ("advisor", .agent, nil),
      ("supervisor", .supervisor, nil), ("assistant", .bot, nil), ("system", .system, nil),
      ("note", .note, nil), ("unknown", .unknown, nil), ("Priya", .unknown, "Priya"),
      ("", .unknown, ""), (#"\u0061gent"#, .agent, nil),
    ])
  func readsSpeakers(word: String, role: Role, unknownSpeaker: String?) {
    let record = parse(#"{"speaker":"\#(word)","text":"hi"}"#).record
    #expect(record?.speaker == role)
    #expect(record?.unknownSpeaker == unknownSpeaker)
  }

  @Test("words that nobody is named for are an unknown speaker's")
  func readsTextWithoutSpeaker() {
    #expect(parse(#"{"text":""}"#).record?.speaker == .unknown)
    #expect(parse(#"{"event":"hold"}"#).record?.speaker == nil)
  }

  @Test(
    "text is read as JSON writes it",
    arguments: [
      (#"a\"b\\c\/d"#, "a\"b\\c/d"),
      (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"),
      (#"\u00e9\u20AC"#, "é€"),
      (#"\ud83d\ude00!"#, "😀!"),
      (#"\uD83D"#, "\u{FFFD}"),
      (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
      (#"\ud83dx"#, "\u{FFFD}x"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"a\u0000b"#, "a\u{0}b"),
      ("a\u{0}b", "a\u{0}b"),
      ("plain “quotes” and 😀", "plain “quotes” and 😀"),
      ("exactly8", "exactly8"),
      (#"1234567\n"#, "1234567\n"),
    ])
  func readsText(raw: String, text: String) {
    let outcome = parse(#"{"text":"\#(raw)"}"#)
    #expect(outcome.record?.text == text)
    #expect(outcome.warnings.isEmpty)
  }

  @Test("bytes that are no UTF-8 become U+FFFD, and the first is told")
  func repairsText() {
    let line =
      Array(#"{"speaker":"agent","text":"é"#.utf8) + [0xFF, 0x61, 0xC3] + Array(#"\n"}"#.utf8)
    let outcome = parse(line)
    #expect(outcome.record?.text == "é\u{FFFD}a\u{FFFD}\n")
    #expect(outcome.warnings.map(\.code) == [.invalidUTF8])
    #expect(outcome.warnings.map(\.column) == [29])
  }

  @Test("of a key given twice the last stands, and it is told")
  func warnsOfDuplicates() {
    let outcome = parse(#"{"text":"a","text":"b","speaker":"agent","speaker":null}"#)
    #expect(outcome.record?.text == "b")
    #expect(outcome.record?.speaker == .unknown)
    #expect(outcome.warnings.map(\.code) == [.duplicateKey, .duplicateKey])
    #expect(outcome.warnings.map(\.column) == [13, 42])
  }

  @Test("a key may be written with escapes")
  func readsEscapedKeys() {
    #expect(parse(#"{"te\u0078t":"a"}"#).record?.text == "a")
  }

  @Test("unknown keys are counted and skipped, whatever they hold")
  func skipsUnknownKeys() {
    let record = parse(
      #"{"a":[[],{},[{"text":"no"}],-0.5e+3,true],"b":{"c":{"d":"\"}"}},"text":"yes","Text":"no"}"#
    ).record
    #expect(record?.unknownKeys == 3)
    #expect(record?.text == "yes")
  }

  @Test(
    "an offer is asked for by event, by object or by both",
    arguments: [
      (#"{"event":"offer"}"#, OfferPrompt(id: nil, kind: .crossSell)),
      (
        #"{"event":"offer","offer":{"id":"p1","kind":"up_sell"}}"#,
        OfferPrompt(id: "p1", kind: .upSell)
      ),
      (#"{"event":"offer","offer":{"kind":"retention"}}"#, OfferPrompt(id: nil, kind: .retention)),
      (#"{"offer":{"id":"p2"}}"#, OfferPrompt(id: "p2", kind: .crossSell)),
      (#"{"event":"end"}"#, nil),
    ])
  func readsOffers(line: String, offer: OfferPrompt?) {
    #expect(parse(line).record?.offer == offer)
  }

  @Test(
    "seconds become milliseconds",
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12_000), ("12.5", 12_500), ("0.0014", 1), ("0.0016", 2),
      ("1e2", 100_000), ("1.5E-3", 2), ("-2.25", -2250), ("0.1234567890123456789", 123),
      ("123456.789", 123_456_789),
    ])
  func readsSeconds(number: String, milliseconds: Int64) {
    #expect(parse(#"{"offset":\#(number)}"#).record?.offset == milliseconds)
  }

  @Test("a record without an interaction belongs to the file's, if there is one")
  func usesTheDefaultInteraction() {
    #expect(parse(#"{"text":"a"}"#, defaultInteraction: "f").record?.interaction == "f")
    #expect(
      parse(#"{"interaction":"own","text":"a"}"#, defaultInteraction: "f").record?.interaction
        == "own")
    #expect(parse(#"{"text":"a"}"#, defaultInteraction: nil).error?.code == .missingInteraction)
  }

  @Test("interactions that follow each other are kept apart")
  func keepsInteractionsApart() {
    var parser = TurnRecordParser()
    let ids = ["a", "a", "b", "é", "b", "bb", "a"]
    let read = ids.map { id in
      Array(#"{"interaction":"\#(id)"}"#.utf8).withUnsafeBufferPointer {
        parser.parse($0).record?.interaction
      }
    }
    #expect(read == ids)
  }
}
