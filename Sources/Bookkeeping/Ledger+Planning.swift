package import Casework
package import Transcripts

extension Ledger {
  /// The open check-ins as a planner needs them.
  package func plannableCheckIns(
    at now: Timestamp
  ) throws(LedgerError) -> [PlannableCheckIn] {
    let open = try checkIns().filter(\.isOpen)
    let barred = try barredCustomers(at: now)
    var plannable: [PlannableCheckIn] = []
    for booking in open.map(\.booking) {
      let one = PlannableCheckIn(
        id: booking.id, facts: booking.facts, minute: booking.at, window: booking.window,
        careEndedAt: booking.careEndedAt, attempt: booking.attempt,
        isPromised: !BriefContents(ofBrief: booking.brief).commitments.isEmpty,
        mayContact: !(booking.customer.map(barred.contains) ?? false))
      plannable.append(one)
    }
    return plannable
  }

  /// Customers who are not to be contacted at a moment.
  package func barredCustomers(at now: Timestamp) throws(LedgerError) -> Set<String> {
    var barred: Set<String> = []
    for customer in try customersOnceBarred()
    where try history(of: customer, before: now).isContactBarred {
      barred.insert(customer)
    }
    return barred
  }

  /// Customers who were not to be contacted at some time; the history of each tells whether that stands.
  private func customersOnceBarred() throws(LedgerError) -> [String] {
    try connection.texts("SELECT DISTINCT customer FROM current_fact WHERE kind = 'contact_barred'")
  }
}
