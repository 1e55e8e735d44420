import Diagnostics
import Rules
import Testing

@Suite("Lines of the policy may be for some interactions alone")
struct PolicyScopeTests {
  struct Contact: Sendable, CustomTestStringConvertible {
    var channel: String?
    var region: String?
    var queue: String?
    /// The hour at which contact opens.
    let opens: Int

    var testDescription: String {
      "\(channel ?? "-") \(region ?? "-") \(queue ?? "-") opens at \(opens)"
    }
  }

  static let lines = """
      contact hours        daily 00:00-24:00
      contact hours for channel message            daily 01:00-20:00
      contact hours for channel message/whatsapp   daily 02:00-20:00
      contact hours for region north               daily 03:00-20:00
      contact hours for queue claims               daily 04:00-20:00
      contact hours for channel voice region north daily 05:00-20:00
      contact hours for region north queue claims  daily 06:00-20:00
      contact hours for queue sales channel voice  daily 07:00-20:00
      contact hours for channel message/whatsapp region south queue claims daily 08:00-20:00
    """

  static let contacts: [Contact] = [
    Contact(opens: 0), Contact(channel: "email", opens: 0), Contact(region: "west", opens: 0),
    Contact(channel: "message", opens: 1), Contact(channel: "message/sms", opens: 1),
    Contact(channel: "message/whatsapp", opens: 2), Contact(channel: "messages", opens: 0),
    Contact(channel: "message/whatsapp", region: "north", opens: 3),
    Contact(region: "north", opens: 3), Contact(queue: "claims", opens: 4),
    Contact(channel: "message/whatsapp", queue: "claims", opens: 4),
    Contact(channel: "voice", region: "north", opens: 5),
    Contact(channel: "voice", region: "north", queue: "sales", opens: 7),
    Contact(channel: "voice", region: "north", queue: "claims", opens: 6),
    Contact(channel: "voice", region: "south", queue: "claims", opens: 4),
    Contact(channel: "message/whatsapp", region: "south", queue: "claims", opens: 8),
    Contact(channel: "message/sms", region: "south", queue: "claims", opens: 4),
  ]

  @Test(
    "the line that names most is the one, then queue before region before channel",
    arguments: contacts)
  func theMostSpecificLineWins(_ contact: Contact) throws {
    let policy = try #require(Self.read(Self.lines))
    let hours = policy.contactHours(
      for: PolicyScope(channel: contact.channel, region: contact.region, queue: contact.queue))
    #expect(hours.spansByWeekday[0].map(\.from) == [contact.opens * 60])
  }

  @Test("the order of the lines makes no difference")
  func orderIsNoMatter() throws {
    let reversed = Self.lines.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(Self.read(reversed) == Self.read(Self.lines))
  }

  @Test("holidays, business days, channel windows and zones are kept")
  func theOtherLinesAreKept() throws {
    let policy = try #require(
      Self.read(
        """
          follow-up window     12h to 24h after end, aim 18h
          holidays             12-25, 02-29, 2026-04-03
          holidays for region scotland 01-02
          business days        mon-thu 09:00-17:00, fri 09:00-16:00
          business days for region gulf sun-thu 08:00-16:00
          channel window       message/whatsapp 23h
          channel window       message 48h
          timezone             Europe/London
          timezone for region gulf Asia/Dubai
        """))
    let general = Set([
      Holiday(month: 12, day: 25), Holiday(month: 2, day: 29),
      Holiday(year: 2026, month: 4, day: 3),
    ])
    #expect(policy.holidays(region: nil) == general)
    #expect(policy.holidays(region: "wales") == general)
    #expect(policy.holidays(region: "scotland") == general.union([Holiday(month: 1, day: 2)]))
    #expect(policy.businessDays(region: nil)?.spansByWeekday[4] == [.init(from: 540, to: 960)])
    #expect(policy.businessDays(region: "gulf")?.spansByWeekday[4] == [])
    #expect(policy.channelWindow(of: "message/whatsapp")?.seconds == 23 * 3600)
    #expect(policy.channelWindow(of: "message/sms")?.channel == "message")
    #expect(policy.channelWindow(of: "voice") == nil && policy.channelWindow(of: nil) == nil)
    #expect(policy.timezone(region: "gulf") == "Asia/Dubai")
    #expect(policy.timezone(region: nil) == "Europe/London")
    #expect(Policy().businessDays(region: nil) == nil)
  }

  static let refused: [(String, String)] = [
    ("contact hours for voice mon-fri 09:00-17:00", "R111"),
    ("contact hours for channel voise mon-fri 09:00-17:00", "R111"),
    ("contact hours for channel message/ mon-fri 09:00-17:00", "R111"),
    ("contact hours for channel voice channel chat mon-fri 09:00-17:00", "R111"),
    ("contact hours for channel", "R111"), ("contact hours for", "R111"),
    ("contact hours for channel voice", "R044"),
    ("contact hours for channel voice mon 20:00-08:00", "R044"),
    ("business days for queue a mon-fri 09:00-17:00", "R111"),
    ("business days mon-fri", "R044"), ("business hours mon-fri 09:00-17:00", "R040"),
    ("holidays for channel voice 12-25", "R111"), ("hold at most for region a 30 days", "R111"),
    ("holidays 25-12", "R110"), ("holidays 12-32", "R110"), ("holidays 02-30", "R110"),
    ("holidays 2027-02-29", "R110"), ("holidays 25 December", "R110"), ("holidays 12-25,", "R110"),
    ("holidays 12-25, 12-25", "R110"), ("holidays none, 12-25", "R110"),
    ("holidays 12-25 12-26", "R110"), ("holidays", "R006"), ("holidays 26-04-03", "R110"),
    ("channel window whatsapp 23h", "R111"), ("channel window message/whatsapp", "R042"),
    ("channel window message/whatsapp 0h", "R112"),
    ("channel window message/whatsapp 23h 24h", "R040"), ("channel hours voice", "R040"),
    ("timezone for queue a Europe/London", "R111"), ("timezone for region a +01:00", "R046"),
  ]

  @Test("a bad line is told with its code", arguments: refused)
  func aBadLineIsTold(line: String, code: String) {
    let loaded = Sample.load("policy\n  " + line + "\n")
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.code) == [code])
  }

  static let twice: [(String, String, Bool)] = [
    ("contact hours daily 09:00-17:00", "contact hours daily 09:00-18:00", true),
    (
      "contact hours for channel voice queue a daily 09:00-17:00",
      "contact hours for queue a channel voice daily 09:00-18:00", true
    ),
    (
      "contact hours for channel voice daily 09:00-17:00",
      "contact hours for channel chat daily 09:00-17:00", false
    ),
    ("holidays 12-25", "holidays 12-26", true),
    ("holidays for region a 12-25", "holidays for region b 12-25", false),
    ("channel window message 1d", "channel window message 2d", true),
    ("channel window message 1d", "channel window message/sms 1d", false),
    ("timezone Europe/London", "timezone for region a Asia/Dubai", false),
  ]

  @Test("a line that stands twice for the same interactions is told", arguments: twice)
  func aLineTwiceIsTold(first: String, second: String, isTwice: Bool) {
    let loaded = Sample.load("policy\n  \(first)\n  \(second)\n")
    let errors = loaded.diagnostics.filter { $0.severity == .error }.map(\.code)
    #expect(errors == (isTwice ? ["R008"] : []))
  }

  static let reach: [(lines: String, code: String?, note: String)] = [
    ("contact hours for channel voice mon 09:00-10:00", "R045", "care that ends Mon 09:00 may be"),
    ("contact hours for queue a daily 23:00-24:00", nil, ""),
    ("contact hours for region a queue b mon,wed 09:00-10:00", "R045", "care that ends Mon 09:00"),
    ("channel window message/whatsapp 11h", "R112", "until Mon 20:00 at the latest"),
    ("channel window message/whatsapp 12h", nil, ""),
    (
      "contact hours for channel message daily 09:00-10:00\n  channel window message/whatsapp 22h",
      "R045", "from Mon 21:00 to Tue 07:00, which is when the window of message/whatsapp ends"
    ),
    (
      "contact hours for queue claims daily 09:00-10:00\n  channel window message/whatsapp 22h",
      "R045", "which is when the window of message/whatsapp ends"
    ),
    (
      "contact hours for channel email daily 09:00-10:00\n  channel window message/whatsapp 22h",
      nil, ""
    ),
  ]

  @Test(
    "hours that no follow-up can meet are told for the line that they stand in", arguments: reach)
  func unreachableHoursAreTold(lines: String, code: String?, note: String) {
    let loaded = Sample.load(
      """
      policy
        follow-up window 12h to 24h after end, aim 18h
        contact hours daily 08:00-20:00
        \(lines)

      """)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [code].compactMap(\.self))
    if code != nil {
      #expect(errors.first?.note?.contains(note) == true, "\(errors.first?.note ?? "")")
      #expect((errors.first?.line ?? 0) >= 8)
    }
  }

  @Test("a later pack's line replaces the one for the same interactions, and `none` takes back")
  func laterPacksReplace() throws {
    let base =
      Sample.pack + """
        policy
          contact hours for channel voice daily 09:00-17:00
          contact hours for queue a daily 09:00-17:00
          holidays 12-25
          channel window message/whatsapp 23h

        """
    let site =
      Sample.pack.replacing("shop", with: "site") + """
        policy
          contact hours for channel voice daily 10:00-17:00
          holidays none
          channel window message/whatsapp none

        """
    let policy = try #require(
      RulebookLoader.load([
        RuleSource(name: "base/a.rules", bytes: Array(base.utf8)),
        RuleSource(name: "site/a.rules", bytes: Array(site.utf8)),
      ]).rulebook?.policy)
    let voice = policy.contactHoursByScope[PolicyScope(channel: "voice")]
    #expect(voice?.spansByWeekday[0].map(\.from) == [600])
    #expect(
      policy.contactHoursByScope[PolicyScope(queue: "a")]?.spansByWeekday[0].map(\.from) == [540])
    #expect(policy.holidays(region: nil).isEmpty && policy.channelWindows.isEmpty)
  }

  private static func read(_ lines: String) -> Policy? {
    Sample.load("policy\n" + lines + "\n").rulebook?.policy
  }
}
