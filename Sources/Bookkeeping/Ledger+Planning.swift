package import Casework
package import Transcripts

extension Ledger {
  /// The open check-ins as a planner needs them.
  package func plannableCheckIns(
    at now: Timestamp
  ) throws(LedgerError) -> [PlannableCheckIn] {
    let open = try checkIns().filter(\.isOpen)
    let promised = try promisedCheckIns()
    var barred: Set<String> = []
    for customer in try customersOnceBarred()
    where try history(of: customer, before: now).isContactBarred {
      barred.insert(customer)
    }
    return open.map { one in
      let booking = one.booking
      return PlannableCheckIn(
        id: booking.id, facts: booking.facts, minute: booking.at, window: booking.window,
        careEndedAt: booking.careEndedAt, attempt: booking.attempt,
        isPromised: promised.contains(booking.id),
        mayContact: !(booking.customer.map(barred.contains) ?? false))
    }
  }

  /// Ids of the check-ins whose brief tells of something promised.
  private func promisedCheckIns() throws(LedgerError) -> Set<String> {
    Set(
      try connection.texts(
        """
        SELECT id FROM current_check_in WHERE seq IN (SELECT max(seq) FROM current_check_in
          GROUP BY id) AND json_valid(brief) AND json_array_length(brief, '$.commitments') > 0
        """))
  }

  /// Customers who were not to be contacted at some time; the history of each tells whether that stands.
  private func customersOnceBarred() throws(LedgerError) -> [String] {
    try connection.texts("SELECT DISTINCT customer FROM current_fact WHERE kind = 'contact_barred'")
  }
}
