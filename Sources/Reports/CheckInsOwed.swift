import Casework
import Transcripts

/// Check-ins that the interactions of an audit owe, less those that another interaction of it settled.
///
/// Without a ledger each interaction is judged alone. That a customer has been asked and has answered is still in plain
/// sight where the check-in lies in the same folder, before or after.
struct CheckInsOwed: Sendable {
  /// An owed check-in by what may settle it.
  struct Debt: Sendable {
    let customer: String?
    let endedAt: Timestamp?
    let standing: CheckInStanding
    /// The interaction's number, where they are numbered.
    let number: Int
  }

  private var debts: [Debt] = []
  /// When the last contact of a customer began that was an answered check-in.
  private var answeredAt: [String: Timestamp] = [:]

  /// Takes an interaction in, and hands out what it owes, if anything.
  mutating func take(
    _ record: CaseRecord, known: KnownCheckIn?, now: Timestamp, number: Int = 0
  ) -> Debt? {
    if let customer = record.facts.customer, let start = record.startedAt,
      let answer = record.checkInAnswer, answer.outcome != .noAnswer
    {
      answeredAt[customer] = max(answeredAt[customer] ?? start, start)
    }
    guard let standing = CheckInStanding(record.followUp, known: known, now: now) else {
      return nil
    }
    let debt = Debt(
      customer: record.facts.customer, endedAt: record.endedAt, standing: standing, number: number)
    debts.append(debt)
    return debt
  }

  /// Where a check-in stands now that the others are known.
  func standing(of debt: Debt) -> CheckInStanding {
    guard debt.standing.isOwed, let customer = debt.customer, let end = debt.endedAt,
      let answered = answeredAt[customer], answered >= end
    else { return debt.standing }
    return .done
  }

  /// Numbers of the interactions whose check-in another interaction settled.
  var settledNumbers: [Int] {
    debts.filter { $0.standing.isOwed && !standing(of: $0).isOwed }.map(\.number)
  }

  /// How many stand where.
  var tally: Tally<CheckInStanding> {
    var tally = Tally<CheckInStanding>()
    for debt in debts { tally.count(standing(of: debt)) }
    return tally
  }
}
