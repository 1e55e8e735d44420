// Recorded from Rules/standard/policy.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let policy = StandardRuleFile(
    name: "policy.rules",
    text: #"""
# The policy of the standard pack and the wording of the gate's reasons.

policy
  follow-up window     12h to 24h after end, aim 18h
  contact hours        mon-sat 08:00-20:00, sun 10:00-18:00
  business days        mon-fri 09:00-17:00
  channel window       message/whatsapp 23h
  routine purposes     change-details, order-status, appointment, information
  gate opens           when window opens if confirmed explicitly, else when check-in confirms
  hold at most         30 days
  reopen within        48h
  stress climbs        with 2 rules within 4 customer turns
  stress falls         after 3 quiet customer turns
  asked within         2 customer turns
  confirm              "Is the problem fully solved?"
                       "Has no second problem come up?"
                       "Was the conversation good and professional?"
  scorecard            solve-now 3, no-sale-in-the-storm fatal, close-with-confirmation 3,
                       promises-kept 2, follow-up-booked 2

decision policy.purpose-unknown
  title    The reason for the contact is not known yet
  because  Find out first why the customer is here; offer nothing before that.

decision policy.purpose-other
  title    The reason for the contact is not a routine one
  because  Deal with what the customer came for; this kind of contact is not the place for an offer.

decision policy.purpose-routine
  title    A routine contact: calm, no problem, nothing pending
  because  Do what was asked first; then one fitting offer is allowed, and a no ends it.

decision policy.nothing-held
  title    Nothing holds an offer back
  because  Nothing is left to settle or to wait for; one fitting offer is allowed, and a no ends it.

decision policy.asked-for
  title    The customer asked for a product
  because  Answer what was asked and hand over to sales; add nothing to it.

decision policy.cancel-asked
  title    The customer came to cancel
  because  One honest word about staying is allowed as an answer; after a no, carry out the cancellation.

decision policy.stress-open
  title    The customer is uneasy
  because  Take up what worries the customer; offer nothing until it is settled.

decision policy.stress-peaked
  title    The customer was stressed in this contact
  because  Sell nothing more in this contact; a check-in 12 to 24 hours later is owed first.

decision policy.problem-open
  title    A problem is not settled
  because  Solve it first; the offer waits for the check-in.

decision policy.follow-up-owed
  title    The problem is solved, the check-in is still to come
  because  Close warmly and announce the check-in; the offer waits until its window opens.

decision policy.not-confirmed
  title    The contact ended without the customer's word that it is solved
  because  Ask in the check-in whether it is solved; sell nothing before the customer says so.

decision policy.check-in-open
  title    This contact is the check-in
  because  Ask the three questions and listen; no offer belongs into a check-in.

decision policy.check-in-first
  title    Ratings and referrals come after a confirmed check-in
  because  Ask for a review or a referral only when the check-in has confirmed that all is well.

decision policy.vulnerability
  title    The customer told of a vulnerable situation
  because  Offer nothing; only a supervisor lifts this, after reading the case.

decision policy.do-not-contact
  title    The customer does not want to be contacted
  because  Do not call and do not offer until the customer says again that contact is welcome.

decision policy.promise-broken
  title    A promise to this customer was broken
  because  Keep the promise first and say that it was late; then speak of anything else.

decision policy.not-evaluated
  title    It could not be judged: who speaks is not known, or no rules know the language
  because  Offer nothing; state who is customer and who agent, or add rules for the language, then ask again.

decision policy.earlier-care-owed
  title    An earlier contact was settled, its check-in is still to come
  because  Help with what the customer wants today; the offer waits until the check-in's window opens.

decision policy.earlier-not-confirmed
  title    An earlier contact ended without the customer's word that it is solved
  because  Ask first whether that is solved; sell nothing before a check-in has confirmed it.

decision policy.unhappy
  title    The last check-in found the customer unhappy
  because  Offer nothing; only a supervisor lifts this, after speaking with the customer.

decision policy.held-by-person
  title    A colleague put offers to this customer on hold
  because  Offer nothing; ask the colleague or a supervisor before you do.

decision policy.history-unreadable
  title    What happened before with this customer can't be read
  because  Offer nothing until the ledger can be read again.

decision policy.customer-unknown
  title    Nothing is known of this customer
  because  Offer nothing out of the blue; wait until the customer says what it is about.
"""#
  )
}
