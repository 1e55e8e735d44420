/// Windows, thresholds and contact hours, as the rule files state them.
///
/// Durations are seconds.
public struct Policy: Sendable, Equatable {
  /// From the end of care to the opening of the follow-up window.
  public var windowOpens = 12 * 3600
  /// From the end of care to the closing of the follow-up window.
  public var windowCloses = 24 * 3600
  /// From the end of care to the aimed-at minute of the check-in.
  public var windowAim = 18 * 3600
  /// When customers may be contacted, in their own time, by the interactions that a line is for.
  public var contactHoursByScope: [PolicyScope: ContactHours] = [:]
  /// Days on which nobody is contacted; those of a region come on top of those for all.
  public var holidaysByScope: [PolicyScope: Set<Holiday>] = [:]
  /// Days and hours on which the company works.
  public var businessDaysByScope: [PolicyScope: ContactHours] = [:]
  /// Seconds after the customer's last message within which a channel may be used, by the channel's name.
  public var channelWindows: [String: Int] = [:]
  /// Purposes that need no follow-up and hold no offer.
  public var routinePurposes: Set<String> = []
  /// Whether the window's opening ends the hold for a problem confirmed explicitly; else a check-in must.
  public var windowOpensGateWhenConfirmed = true
  /// Longest time from the end of care that an unconfirmed problem holds offers.
  public var holdAtMost = 30 * 86400
  /// How long after its end an interaction may be reopened.
  public var reopenWithin = 48 * 3600
  /// Customer turns within which two different rules of one weight climb a rung.
  public var climbTurns = 4
  /// Quiet customer turns after which stress falls a rung.
  public var quietTurns = 3
  /// Customer turns for which an agent's offer answers what the customer asked for.
  public var askedTurns = 2
  /// What the check-in asks.
  public var confirmations: [String] = []
  /// How much each item of the scorecard counts; one that is missing counts for nothing.
  public var scorecard = Policy.usualScorecard
  /// IANA zones of customers whose record names none.
  public var timezonesByScope: [PolicyScope: String] = [:]

  /// How long a ledger keeps what happened; `nil` for ever.
  public var keepHistory: Int?
  /// How long a ledger keeps words that were said; `nil` as long as the rest, 0 not at all.
  public var keepQuotes: Int?

  /// Makes the policy that stands where no rule file says otherwise.
  public init() {}
}

/// Which interactions a line of the policy is for; for all where it names nothing.
public struct PolicyScope: Sendable, Hashable {
  /// The channel; one without a platform is every platform of it.
  public var channel: String?
  /// The customer's region.
  public var region: String?
  /// The queue.
  public var queue: String?

  /// Makes a scope of what is named.
  public init(channel: String? = nil, region: String? = nil, queue: String? = nil) {
    self.channel = channel
    self.region = region
    self.queue = queue
  }

  /// Every interaction.
  public static let all = PolicyScope()
}

/// A day on which nobody is contacted, every year or once.
public struct Holiday: Sendable, Hashable {
  /// `nil` for every year.
  public let year: Int?
  /// January is 1.
  public let month: Int
  /// The first is 1.
  public let day: Int

  /// Makes a holiday; there is such a day.
  public init(year: Int? = nil, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// When customers may be contacted, in wall-clock time of their zone.
public struct ContactHours: Sendable, Equatable {
  /// A span of a day in minutes from midnight, both ends included; 24:00 is 1440.
  public struct Span: Sendable, Equatable {
    /// First minute.
    public let from: Int
    /// Last minute.
    public let to: Int

    /// Makes a span; `from` is not after `to`.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// Seven lists of spans, Monday first.
  public var spansByWeekday: [[Span]]

  /// Makes hours from seven lists of spans, Monday first.
  public init(spansByWeekday: [[Span]]) {
    self.spansByWeekday = spansByWeekday
  }

  /// No hour at all.
  public static let none = ContactHours(spansByWeekday: Array(repeating: [], count: 7))
}
