import Transcripts

/// The times of one turn that conditions ask for, in milliseconds; `nil` where the records don't tell.
struct TurnTiming: Sendable, Equatable {
  /// From the interaction's start to the turn's.
  var start: Int64?
  /// Since anybody last spoke, time on hold taken off.
  var silence: Int64?
  /// Time on hold since the turn before.
  var hold: Int64 = 0
  /// Since the other side last spoke.
  var reply: Int64?
}

/// Measures silence, hold and reply from the times that records bring.
struct TurnStopwatch: Sendable {
  private var lastEnd: Int64?
  private var lastEndOfCustomer: Int64?
  private var lastEndOfCompany: Int64?
  private var holdBegan: Int64?
  private var held: Int64 = 0

  /// Takes a record at `start` milliseconds from the interaction's start; tells the timing of a turn.
  mutating func take(_ record: TurnRecord, start: Int64?, isVoice: Bool) -> TurnTiming {
    if record.event == .hold { holdBegan = holdBegan ?? start }
    if record.event == .resume || record.text != nil { endHold(at: start) }
    guard record.text != nil else { return TurnTiming(start: start) }
    let speaker = record.speaker ?? .unknown
    var timing = TurnTiming(start: start, hold: held)
    timing.silence = distance(from: lastEnd, to: start).map { max(0, $0 - held) }
    let others = speaker.isCompany ? lastEndOfCustomer : lastEndOfCompany
    timing.reply = speaker == .unknown ? nil : distance(from: others, to: start)
    note(end(of: record, start: start, isVoice: isVoice), of: speaker)
    return timing
  }

  private mutating func endHold(at moment: Int64?) {
    if let began = holdBegan, let moment { held += max(0, moment - began) }
    holdBegan = nil
  }

  private func distance(from earlier: Int64?, to later: Int64?) -> Int64? {
    guard let earlier, let later else { return nil }
    return max(0, later - earlier)
  }

  /// A written turn is there at once; a spoken one whose end is not told leaves the silence after it unknown.
  private func end(of record: TurnRecord, start: Int64?, isVoice: Bool) -> Int64? {
    guard let start else { return nil }
    if let duration = record.duration { return start + max(0, duration) }
    if let until = record.until, let at = record.at {
      return start + max(0, until.milliseconds - at.milliseconds)
    }
    if let last = record.words.last, let spoken = SpokenWord.milliseconds(last.until) {
      return max(start, spoken)
    }
    return isVoice ? nil : start
  }

  private mutating func note(_ end: Int64?, of speaker: Role) {
    held = 0
    lastEnd = end
    if speaker == .customer { lastEndOfCustomer = end }
    if speaker.isCompany { lastEndOfCompany = end }
  }
}

extension SpokenWord {
  /// Seconds as milliseconds, `nil` where they lie beyond thirty years and can be no time of a contact.
  static func milliseconds(_ seconds: Double) -> Int64? {
    seconds.magnitude < 1e9 ? Int64(seconds * 1000) : nil
  }
}
