import Casework
import Transcripts

/// A fact of a customer's history as its row holds it.
struct FactColumns {
  var kind = ""
  var subject: String?
  var hold: String?
  var until: Timestamp?
  var outcome: String?
  var isConfirmed: Bool?
  var isJudged: Bool?

  private static let window = "window"
  private static let checkIn = "check_in"

  init(_ event: HistoryFact.Event) {
    switch event {
    case .careEnded(let interaction, let owed, let isConfirmed, let isJudged):
      kind = "care_ended"
      subject = interaction
      (self.isConfirmed, self.isJudged) = (isConfirmed, isJudged)
      until = owed?.endsAt
      switch owed {
      case .untilWindowOpens: hold = Self.window
      case .untilConfirmed: hold = Self.checkIn
      case nil: hold = nil
      }
    case .checkIn(let interaction, let outcome, let heldUntil):
      kind = "check_in"
      (subject, until, self.outcome) = (interaction, heldUntil, outcome.rawValue)
    case .checkInLapsed: kind = "check_in_lapsed"
    case .checkInBooked(let checkIn): (kind, subject) = ("check_in_booked", checkIn.id)
    case .checkInCancelled(let id): (kind, subject) = ("check_in_cancelled", id)
    case .zoneNamed(let zone): (kind, subject) = ("zone_named", zone)
    case .commitmentBroken(let id): (kind, subject) = ("commitment_broken", id)
    case .commitmentKept(let id): (kind, subject) = ("commitment_kept", id)
    case .contactBarred: kind = "contact_barred"
    case .consentGiven: kind = "consent_given"
    case .vulnerability: kind = "vulnerability"
    case .held(let until): (kind, self.until) = ("held", until)
    case .released: kind = "released"
    }
  }

  /// Reads the columns from `kind` on; their order is that of `columns`.
  init(_ row: any Row, from first: Int32) {
    kind = row.text(first) ?? ""
    subject = row.text(first + 1)
    hold = row.text(first + 2)
    until = row.text(first + 3).flatMap { Timestamp(rfc3339: $0) }
    outcome = row.text(first + 4)
    isConfirmed = row.truth(first + 5)
    isJudged = row.truth(first + 6)
  }

  /// The names of the columns in the order in which they are read and written.
  static let columns = "kind, subject, hold, until, outcome, is_confirmed, is_judged"

  /// What happened; `nil` where the row says nothing that is known.
  var event: HistoryFact.Event? {
    switch kind {
    case "care_ended": careEnded
    case "check_in":
      outcome.flatMap(CheckInOutcome.init).map {
        .checkIn(interaction: subject ?? "", outcome: $0, heldUntil: until)
      }
    case "check_in_lapsed": .checkInLapsed
    case "check_in_cancelled": .checkInCancelled(id: subject ?? "")
    case "zone_named": .zoneNamed(subject ?? "")
    case "commitment_broken": .commitmentBroken(id: subject ?? "")
    case "commitment_kept": .commitmentKept(id: subject)
    case "contact_barred": .contactBarred
    case "consent_given": .consentGiven
    case "vulnerability": .vulnerability
    case "held": .held(until: until)
    case "released": .released
    default: nil
    }
  }

  private var careEnded: HistoryFact.Event? {
    let owed: OwedFollowUp.Hold?
    switch hold {
    case nil: owed = nil
    case Self.window:
      guard let until else { return nil }
      owed = .untilWindowOpens(until)
    default: owed = .untilConfirmed(atMost: until)
    }
    return .careEnded(
      interaction: subject ?? "", owed: owed, isConfirmed: isConfirmed ?? false,
      isJudged: isJudged ?? false)
  }
}
