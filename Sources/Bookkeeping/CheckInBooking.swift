package import Transcripts

/// A check-in as it was booked; a retry and a later booking are bookings of their own.
package struct CheckInBooking {
  /// Id of the check-in, which a retry keeps.
  package internal(set) var id: String
  /// The customer, where known.
  package let customer: String?
  /// The interaction that booked it.
  package let interaction: String
  /// Which check-in of that interaction it is, from 1.
  package internal(set) var number: Int
  /// 2 for the retry after nobody answered.
  package internal(set) var attempt: Int
  /// When the care ended that it follows.
  package internal(set) var careEndedAt: Timestamp?
  /// Its minute; `nil` where none is feasible.
  package internal(set) var at: Timestamp?
  /// The window in which it belongs.
  package internal(set) var window: (opensAt: Timestamp, closesAt: Timestamp)?
  /// The customer's zone.
  package let timezone: String?
  /// The channel.
  package let channel: String?
  /// The customer's region.
  package let region: String?
  /// The queue.
  package let queue: String?
  /// Who should make it.
  package internal(set) var owner: String?
  /// What it is about, as JSON.
  package let brief: String

  /// Makes a booking.
  package init(
    id: String, customer: String?, interaction: String, number: Int, attempt: Int,
    careEndedAt: Timestamp?, at: Timestamp?, window: (Timestamp, Timestamp)?, timezone: String?,
    channel: String?, region: String?, queue: String?, owner: String?, brief: String
  ) {
    self.id = id
    self.customer = customer
    self.interaction = interaction
    self.number = number
    self.attempt = attempt
    self.careEndedAt = careEndedAt
    self.at = at
    self.window = window
    self.timezone = timezone
    self.channel = channel
    self.region = region
    self.queue = queue
    self.owner = owner
    self.brief = brief
  }
}
