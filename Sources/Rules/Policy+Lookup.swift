public import Transcripts

/// What the lines of a policy say for one interaction.
extension Policy {
  /// Whether a ledger keeps the words of an interaction that ended at a moment.
  public func keepsQuotes(of end: Timestamp, at now: Timestamp) -> Bool {
    guard let keepQuotes else { return true }
    return keepQuotes > 0 && end >= now.adding(seconds: -keepQuotes)
  }

  /// Contact hours of interactions for which no line of their own stands.
  public var contactHours: ContactHours {
    get { contactHoursByScope[.all] ?? .none }
    set { contactHoursByScope[.all] = newValue }
  }

  /// Zone of customers whose record names none, and whose region no line names.
  public var timezone: String? {
    get { timezonesByScope[.all] }
    set { timezonesByScope[.all] = newValue }
  }

  /// Contact hours of an interaction, by the most specific line that is for it.
  public func contactHours(for scope: PolicyScope) -> ContactHours {
    contactHoursLine(for: scope).flatMap { contactHoursByScope[$0] } ?? .none
  }

  /// The scope of the line of contact hours that stands for an interaction.
  package func contactHoursLine(for scope: PolicyScope) -> PolicyScope? {
    contactHoursByScope.keys.filter { $0.includes(scope) }
      .max { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  /// Days on which customers of a region are not contacted.
  public func holidays(region: String?) -> Set<Holiday> {
    let general = holidaysByScope[.all] ?? []
    guard let region else { return general }
    return general.union(holidaysByScope[PolicyScope(region: region)] ?? [])
  }

  /// Days and hours on which the company works for a region; `nil` where no line says so.
  public func businessDays(region: String?) -> ContactHours? {
    region.flatMap { businessDaysByScope[PolicyScope(region: $0)] } ?? businessDaysByScope[.all]
  }

  /// The zone of customers of a region whose record names none.
  public func timezone(region: String?) -> String? {
    region.flatMap { timezonesByScope[PolicyScope(region: $0)] } ?? timezone
  }

  /// The channel whose window holds for `channel`, and its seconds; a line with the platform goes before one without.
  public func channelWindow(of channel: String?) -> (channel: String, seconds: Int)? {
    guard let channel else { return nil }
    let kind = String(channel.prefix { $0 != "/" })
    for name in [channel, kind] {
      if let seconds = channelWindows[name] { return (name, seconds) }
    }
    return nil
  }
}

extension PolicyScope {
  /// Whether a line with this scope is for interactions of another.
  func includes(_ other: PolicyScope) -> Bool {
    func fits(_ named: String?, _ given: String?) -> Bool { named == nil || named == given }
    let isOnChannel =
      fits(channel, other.channel)
      || (channel.map { other.channel?.hasPrefix($0 + "/") ?? false } ?? true)
    return isOnChannel && fits(region, other.region) && fits(queue, other.queue)
  }

  /// The higher, the more specific: more things named, then queue before region before channel, then a platform.
  fileprivate var rank: [Int] {
    let named = [queue, region, channel].map { $0 == nil ? 0 : 1 }
    return [named.reduce(0, +)] + named + [channel?.contains("/") == true ? 1 : 0]
  }
}
