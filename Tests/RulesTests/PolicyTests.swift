import Diagnostics
import Rules
import Testing

@Suite("The policy is read and checked")
struct PolicyTests {
  @Test("each line is kept")
  func eachLineIsKept() throws {
    let policy = try #require(
      read(
        """
          follow-up window     10h to 20h after end, aim 900 minutes
          contact hours        mon-sat 08:00-20:00, sun 10:00-18:00
          routine purposes     change-details, order-status,
                               appointment
          gate opens           when check-in confirms
          hold at most         7 days
          reopen within        90m
          stress climbs        with 2 rules within 5 customer turns
          stress falls         after 1 quiet customer turn
          asked within         3 customer turns
          confirm              "Is it \\"really\\" solved?"
                               "Nothing else?"
          timezone             America/Argentina/Buenos_Aires
          scorecard            solve-now 4, promises-kept fatal,
                               follow-up-booked 0
        """))
    #expect(
      policy.scorecard
        == [.solveNow: .points(4), .promisesKept: .fatal, .followUpBooked: .points(0)])
    #expect(policy.windowOpens == 36_000)
    #expect(policy.windowCloses == 72_000)
    #expect(policy.windowAim == 54_000)
    #expect(policy.routinePurposes == ["change-details", "order-status", "appointment"])
    #expect(!policy.windowOpensGateWhenConfirmed)
    #expect(policy.holdAtMost == 604_800)
    #expect(policy.reopenWithin == 5_400)
    #expect([policy.climbTurns, policy.quietTurns, policy.askedTurns] == [5, 1, 3])
    #expect(policy.confirmations == ["Is it \"really\" solved?", "Nothing else?"])
    #expect(policy.timezone == "America/Argentina/Buenos_Aires")
  }

  static let hours: [(String, [String])] = [
    ("mon-sat 08:00-20:00, sun 10:00-18:00", Array(repeating: "480-1200", count: 6) + ["600-1080"]),
    ("daily 00:00-24:00", Array(repeating: "0-1440", count: 7)),
    ("mon,wed 07:00-21:00", ["420-1260", "", "420-1260", "", "", "", ""]),
    ("mon, wed-thu 07:00-21:00", ["420-1260", "", "420-1260", "420-1260", "", "", ""]),
    ("sat-mon 07:00-21:00", ["420-1260", "", "", "", "", "420-1260", "420-1260"]),
    ("daily 13:00-20:00, daily 08:00-12:00", Array(repeating: "480-720 780-1200", count: 7)),
    ("daily 09:00-09:00, daily 21:00-21:00", Array(repeating: "540-540 1260-1260", count: 7)),
  ]

  @Test("contact hours are read", arguments: hours)
  func contactHoursAreRead(text: String, days: [String]) {
    let spans = read("  contact hours " + text)?.contactHours.spansByWeekday
    let shown = spans?.map { $0.map { "\($0.from)-\($0.to)" }.joined(separator: " ") }
    #expect(shown == days)
  }

  static let refused: [(String, String)] = [
    ("contact hours mon 8:00-20:00", "R044"), ("contact hours mon 08:00-24:01", "R044"),
    ("contact hours mon 08:60-20:00", "R044"), ("contact hours mon", "R044"),
    ("contact hours mon-fry 08:00-20:00", "R044"), ("contact hours 08:00-20:00", "R044"),
    ("contact hours mon 20:00-08:00", "R044"),
    ("contact hours mon 08:00-20:00 tue 09:00-10:00", "R044"),
    ("hold at most 30", "R042"), ("hold at most thirty days", "R042"),
    ("hold at most -3 days", "R042"),
    ("keep history 11 years", "R042"), ("keep history 0 days", "R042"),
    ("keep history none", "R042"), ("keep quotes never", "R042"),
    ("keep quotes always now", "R040"), ("keep words 2 years", "R040"),
    ("hold at most 4000 days", "R042"), ("hold at most 30 days long", "R040"),
    ("reopen within 48 weeks", "R042"), ("follow-up window 12h to 12h after end, aim 12h", "R043"),
    ("follow-up window 12h to 24h after end, aim 30h", "R043"),
    ("follow-up window 12h to 24h, aim 18h", "R040"),
    ("stress climbs with 3 rules within 4 customer turns", "R040"),
    ("timezone +01:00", "R046"), ("timezone Europe/", "R046"), ("timezone", "R006"),
    ("confirm Is it solved?", "R007"), ("confirm \" \"", "R018"), ("routine purposes a,", "R040"),
    ("gate opens when window opens if confirmed", "R040"),
    ("gates opens when check-in confirms", "R004"),
    ("scorecard solve-later 3", "R040"), ("scorecard solve-now", "R040"),
    ("scorecard solve-now 101", "R040"), ("scorecard solve-now 1, solve-now 2", "R040"),
    ("scorecard solve-now fatal promises-kept 2", "R040"),
  ]

  static let keeping: [(String, Int?, Int?)] = [
    ("", nil, nil), ("  keep history 2 years", 63_072_000, nil),
    ("  keep history always", nil, nil), ("  keep quotes none", nil, 0),
    ("  keep history 1 year\n  keep quotes 90 days", 31_536_000, 7_776_000),
  ]

  @Test("how long a ledger keeps things is read", arguments: keeping)
  func keepingIsRead(lines: String, history: Int?, quotes: Int?) throws {
    let policy = try #require(read(lines))
    #expect(policy.keepHistory == history && policy.keepQuotes == quotes)
  }

  @Test("a bad line is told with its code", arguments: refused)
  func aBadLineIsTold(line: String, code: String) {
    let loaded = Sample.load("policy\n  " + line + "\n")
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.code) == [code])
  }

  static let reach: [(hours: String, window: String, end: String?)] = [
    ("daily 00:00-24:00", "12h to 24h", nil), ("mon-fri 09:00-17:00", "12h to 24h", nil),
    ("daily 12:00-12:00", "12h to 24h", nil), ("mon 09:00-10:00", "12h to 24h", "Mon 09:00"),
    ("mon,wed 09:00-12:00", "12h to 24h", "Mon 09:00"), ("mon,wed 09:00-12:00", "12h to 48h", nil),
    ("daily 09:00-17:00", "9h to 15h", "Mon 09:00"), ("daily 09:00-17:00", "8h to 9h", nil),
    ("sun 23:00-24:00", "1h to 2h", nil), ("sun 22:00-23:00", "167h to 168h", nil),
    ("sun 22:00-23:00", "1h to 400h", nil),
  ]

  @Test("hours that no follow-up can meet are told with an end that shows it", arguments: reach)
  func unreachableHoursAreTold(hours: String, window: String, end: String?) {
    let aim = window.split(separator: " ").first ?? ""
    let loaded = Sample.load(
      "policy\n  contact hours \(hours)\n  follow-up window \(window) after end, aim \(aim)\n")
    let told = loaded.diagnostics.filter { $0.code == "R045" }
    #expect(told.count == (end == nil ? 0 : 1))
    if let end { #expect(told.first?.note?.hasPrefix("care that ends \(end) ") == true) }
  }

  @Test("a later pack's line replaces an earlier one, and leaves the others")
  func aLaterPackReplacesLines() throws {
    let site = Sample.pack.replacing("shop", with: "site") + "policy\n  hold at most 3 days\n"
    let base = Sample.pack + "policy\n  hold at most 9 days\n  reopen within 5h\n"
    let policy = try #require(
      RulebookLoader.load([
        RuleSource(name: "base/a.rules", bytes: Array(base.utf8)),
        RuleSource(name: "site/a.rules", bytes: Array(site.utf8)),
      ]).rulebook?.policy)
    #expect(policy.holdAtMost == 3 * 86400)
    #expect(policy.reopenWithin == 5 * 3600)
  }

  private func read(_ lines: String) -> Policy? {
    Sample.load("policy\n" + lines + "\n").rulebook?.policy
  }
}
