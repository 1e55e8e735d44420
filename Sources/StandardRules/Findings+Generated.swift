// Recorded from Rules/standard/findings.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let findings = StandardRuleFile(
    name: "findings.rules",
    text: #"""
# What a supervisor should see.

finding case.safety
  title    Somebody's life or safety may be in danger
  status   stable since 1.0
  when     heard conduct danger
  severity critical
  because  See to the people first: are they safe, who is with them, has help been called? All else waits.
  source   house
  yes      customer: I don't want to live any more, it is all too much.
  yes      customer: there is smoke coming out of the charger
  no       customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
  no       customer: I hurt myself on the edge of the box, it is sharp.

finding conduct.offer-while-held
  title    An offer was made while the gate was closed
  status   stable since 1.0
  when     offer made and gate is blocked
  severity critical when stress >= stressed, else major
  because  Solve now, cross-sell later.
  source   Güneş, Akşin, Örmeci, Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  yes      | customer: My line is dead and I am sick of this.
           | agent: Did you know you can get the sports pack for five pounds a month? Shall I add it?
  no       | customer: My line is dead and I am sick of this.
           | agent: I am resetting your line right now.

finding conduct.offer-in-check-in
  title    An offer was made inside a check-in
  status   stable since 1.0
  when     offer made and check-in
  severity critical
  because  The check-in asks and listens; an offer in it throws doubt on why we called.
  source   Becker, Spann, Barrot 2020, JSR 23(1), doi 10.1177/1094670519883347

finding conduct.advocacy-while-unhappy
  title    A rating or a referral was asked of an unhappy or unserved customer
  status   stable since 1.0
  when     offer made advocacy and (stress > calm or peak >= stressed or not (problem is none or problem is confirmed))
  severity critical when stress >= stressed, major when peak >= stressed, else minor
  because  Ask for a rating only after the customer has said that all is well.
  source   house
  yes      | customer: My heating is not working and nobody came.
           | agent: Please stay on for a short survey about this call.
  no       | customer: My heating is not working and nobody came.
           | agent: I am sorry about that. I am looking into it now.

finding conduct.dismissal-under-stress
  title    A stressed customer was brushed off
  status   stable since 1.0
  when     heard conduct dismissal and stress >= uneasy
  severity critical when stress is crisis, major when stress is stressed, else minor
  because  Train: name the matter, say what is possible, never how to feel.
  source   NICE help, ReduceFrustration
  yes      | customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
           | agent: Please calm down, madam.
  no       | customer: I would like to know your opening hours.
           | agent: Please calm down, madam.

finding conduct.scripted-under-stress
  title    A stressed customer got a stock phrase
  status   stable since 1.0
  when     heard conduct scripted and stress >= stressed
  severity minor when stress is stressed, else major
  because  Train: one sentence about this very case in place of the phrase.
  source   Packard, Moore & McFerran 2018, JMR 55(4), doi 10.1509/jmr.16.0118
  yes      | customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
           | agent: Please be assured that our customers' satisfaction comes first.
  no       | customer: I would like to know your opening hours.
           | agent: Please be assured that our customers' satisfaction comes first.

finding conduct.blame-under-stress
  title    A stressed customer was blamed
  status   stable since 1.0
  when     heard conduct blame and stress >= uneasy
  severity major when stress >= stressed, else minor
  because  Train: leave guilt out and say what happens now.
  source   house
  yes      | customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
           | agent: You should have called us earlier.
  no       | customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
           | agent: That should not have happened, and I will put it right.

finding conduct.asked-again-under-stress
  title    A stressed customer had to say it all again
  status   stable since 1.0
  when     heard conduct asks-again and stress >= stressed
  severity minor
  because  See to it that notes travel with the customer.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      | customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
           | agent: Could you tell me your account number again?
  no       | customer: I would like to know your opening hours.
           | agent: Could you tell me your account number again?

finding conduct.no-ownership
  title    The customer had to tell the problem twice before anybody took it on
  status   trial
  when     problem told >= 2 and stress >= uneasy and problem is stated and not ever heard conduct ownership
  severity major when stress >= stressed, else minor
  because  Train: after the first telling say whose it is now, and what happens next.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      | customer: My heating is not working.
           | agent: Thank you for your message.
           | customer: As I already said, my heating is not working.
  yes      | customer: My heating is not working and I am really annoyed.
           | agent: You will find many answers on our website.
           | customer: But my heating is still not working!
  no       | customer: My heating is not working.
           | agent: I am looking into it now.
           | customer: As I already said, my heating is not working.
  no       | customer: My heating is not working.
           | customer: As I already said, my heating is not working.
  no       | customer: My heating is not working and I am really annoyed.
           | agent: That was our mistake, and I take full responsibility.
           | customer: Good. My heating is not working since Monday.

finding conduct.claimed-without-asking
  title    Called solved, and the customer was never asked whether it is
  status   stable since 1.0
  when     ended and problem told >= 1 and (problem is claimed or confirmation is implicit) and not ever heard conduct asks-confirmation
  severity minor
  because  Train: before the goodbye, ask whether it works now, and wait for the answer.
  source   house
  yes      | customer: My heating is not working.
           | agent: That is fixed now.
           | customer: Thank you, goodbye.
  yes      | customer: My heating is not working.
           | agent: That is fixed now.
  no       | customer: My heating is not working.
           | agent: That is fixed now. Is it working for you now?
           | customer: Thank you, goodbye.
  no       | customer: My heating is not working.
           | agent: That is fixed now.
           | customer: Yes, it is working again.

finding case.claimed-not-confirmed
  title    Called solved, but the customer did not say so
  status   stable since 1.0
  when     ended and problem is claimed
  severity major when peak >= stressed, else minor
  because  Ask in the check-in whether it is really solved.
  source   house
  yes      | customer: My heating is not working.
           | agent: That is fixed now.
  no       | customer: My heating is not working.
           | agent: That is fixed now.
           | customer: Yes, it is working again.

finding case.not-solved
  title    The contact ended with the problem open
  status   stable since 1.0
  when     ended and (problem is stated or problem is working or problem is denied or problem is abandoned)
  severity critical when peak >= crisis, major when peak >= stressed or problem is denied or problem is abandoned,
           else minor
  because  Take the case up again before the customer has to; name an owner.
  source   house
  yes      | customer: My heating is not working.
           | agent: I am looking into it.
  no       | customer: My heating is not working.
           | agent: That is fixed now.
           | customer: Yes, it is working again.

finding case.promise-broken
  title    The customer tells of a broken promise
  status   stable since 1.0
  when     heard commitment broken
  severity major when stress >= stressed, else minor
  because  Have the promise kept today and told to the customer by the one who made it.
  source   NICE help, ReduceFrustration
  yes      | customer: Nobody called me back as promised.
  no       customer: You called me back as promised, thank you.

finding case.problem-returned
  title    A problem that had been settled is back
  status   stable since 1.0
  when     heard problem returned
  severity major when stress >= stressed, else minor
  because  The first fix did not hold: look for the cause, not for the symptom.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (repeat contact)
  yes      | customer: My heating stopped working again.
  no       customer: My heating is not working.

finding case.repeat-contact
  title    The customer had to come back about something unsettled
  status   stable since 1.0
  when     repeat contact
  severity major when stress >= stressed, else minor
  because  Look at the earlier contact it names: what would have settled it there?
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (repeat contact)
  yes      | [unsettled]
           | customer: My heating is not working.
  no       customer: My heating is not working.

finding case.left-in-distress
  title    The customer left in distress
  status   stable since 1.0
  when     ended and stress >= stressed
  severity critical when stress is crisis, else major
  because  Let the same agent, or you, call back within the window; nothing is sold in it.
  source   house
  yes      customer: This is ridiculous, I am absolutely furious and I want to speak to your manager!
  no       customer: My heating is not working.

finding case.role-unknown
  title    A turn without a known speaker
  status   stable since 1.0
  when     role unknown
  severity minor
  because  Map the speakers of this source to customer and agent; until then no offer is allowed.
  source   house

finding case.customer-changed
  title    The customer of the interaction changed under way
  status   stable since 1.0
  when     customer changed
  severity minor
  because  Check the source: two customers in one interaction, or one with two ids.
  source   house

finding case.customer-unknown
  title    The customer is not known, so nothing of this contact is remembered
  status   stable since 1.0
  when     customer unknown
  severity minor
  because  Send the customer's id with the first record; without it tomorrow's contact begins from nothing.
  source   house

finding case.duplicate-id
  title    Two interactions bear the same id
  status   stable since 1.0
  when     id repeated
  severity minor
  because  Check the source: one interaction was split or sent twice.
  source   house

finding case.time-reversed
  title    Time runs backwards in the record
  status   stable since 1.0
  when     time reversed
  severity info
  because  Check the clock of the source; due times and windows rest on it.
  source   house

finding follow-up.zone-unknown
  title    No time zone is known for the customer
  status   stable since 1.0
  when     zone unknown
  severity minor
  because  Give the record or the policy a zone; without it no check-in gets a minute.
  source   house

finding follow-up.hold-expired
  title    An earlier hold ran out before any check-in confirmed
  status   stable since 1.0
  when     hold expired
  severity major
  because  Make the check-in that was owed, or have a supervisor release the case; time alone solved nothing.
  source   house
"""#
  )
}
