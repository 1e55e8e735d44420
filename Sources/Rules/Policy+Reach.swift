/// Whether follow-ups are possible at all.
extension Policy {
  private static let minutesInWeek = 7 * 1440

  /// Interactions of every kind that the lines tell apart: whoever meets the hours for these meets them all.
  var scopesToMeet: [PolicyScope] {
    let lines = Array(contactHoursByScope.keys)
    let onChannels = channelWindows.keys.flatMap { channel in
      lines.compactMap { line in
        let scope = PolicyScope(channel: channel, region: line.region, queue: line.queue)
        return line.includes(scope) ? scope : nil
      }
    }
    return (lines + onChannels).sorted { $0.words < $1.words }
  }

  /// Seconds from the end of care to the last moment at which a customer may be contacted, if they wrote last.
  func lastContact(for scope: PolicyScope) -> Int {
    min(windowCloses, channelWindow(of: scope.channel)?.seconds ?? windowCloses)
  }

  /// A minute of the week, Monday 00:00 being 0, at which care of a kind may end and find no contact hour in its
  /// follow-up window; `nil` where some care can be followed up.
  ///
  /// Only care that ends within the contact hours is looked at: a gap such as a Sunday off hits some of it, which
  /// is told when it happens; that it hits all of it is a mistake in the rules.
  func endThatMeetsNoHours(for scope: PolicyScope) -> Int? {
    let isOpen = openMinutes(contactHours(for: scope))
    guard let first = isOpen.firstIndex(of: true) else { return nil }
    let opens = windowOpens / 60
    let closes = lastContact(for: scope) / 60
    guard closes - opens < Self.minutesInWeek else { return nil }
    // openBefore[i] counts the open minutes before minute i, over a span that any window fits in.
    var openBefore = [0]
    for minute in 0..<3 * Self.minutesInWeek {
      openBefore.append(openBefore[minute] + (isOpen[minute % Self.minutesInWeek] ? 1 : 0))
    }
    let canMeet = isOpen.indices.contains { end in
      let from = (end + opens) % Self.minutesInWeek
      return isOpen[end] && openBefore[from + closes - opens + 1] > openBefore[from]
    }
    return canMeet ? nil : first
  }

  private func openMinutes(_ hours: ContactHours) -> [Bool] {
    var isOpen = [Bool](repeating: false, count: Self.minutesInWeek)
    for (day, spans) in hours.spansByWeekday.enumerated() {
      for span in spans {
        for minute in span.from...span.to {
          isOpen[(day * 1440 + minute) % Self.minutesInWeek] = true
        }
      }
    }
    return isOpen
  }
}

extension Int {
  /// A minute of the week in words: `Mon 09:00`.
  var weekTime: String {
    let minute = self % (7 * 1440)
    let day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][minute / 1440]
    return day + " " + (minute / 60 % 24).twoDigits + ":" + (minute % 60).twoDigits
  }

  private var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
