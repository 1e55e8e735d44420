// Recorded from Rules/standard/consent.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let consent = StandardRuleFile(
    name: "consent.rules",
    text: #"""
# Whether the customer may be contacted, in the customer's own words.
# A withdrawn consent closes the gate and stops the check-in.

words contact-verb = call, calling, calls, phone, phoning, ring, ringing, text, texting, texts, email, emailing, emails,
  mail, mailing, message, messaging, messages, contact, contacting, write, writing, spam, spamming, bother, bothering,
  pester, pestering, harass, harassing, disturb, disturbing, whatsapp
words me-or-again = me, us, my (number|phone|house|mobile|home|mother|mum|mom|wife|husband|office),
  this (number|phone|house|address), here, again, at (home|work|this)
words calls-word = calls, texts, emails, messages, mail, letters, newsletters, newsletter, spam, phone calls, marketing,
  adverts, promotions, sms, offers
words the-or-sending = the, these, your, all, all your, all the, sending, sending me, making, with the, with these
words me-or-marketing = me, your, these, marketing, sales, unwanted, promotional, spam, nuisance, annoying, all, any
words reach-me-at = me, us, my (name|number|email|details|phone number|mobile|address), this number
words list-word = list, lists, database, system, records, marketing, register, mailing, emails
words sales-contact = call, calling, mailing, marketing, contact, email, phone, sales
words be-contacted = be (contacted|called|phoned|rung|texted|emailed|disturbed|bothered),
  get (any|these|your|more) (calls|emails|texts|messages),
  receive (any|these|your) [more|further|marketing|sales] [calls|emails|texts|messages],
  receive (more|marketing) [more|further|marketing|sales] [calls|emails|texts|messages],
  receive (any|these|your|more|marketing) [more|further|marketing|sales] (mail|marketing),
  you to (call|contact|phone|ring|text|email) (me|us),
  (any|more|these|your|further) [more|marketing|sales] (calls|emails|texts),
  (any|more|these|your|further) [more|marketing|sales] (messages|contact)
words before-word = before, until, till, after, between, during, while, on, at (work|home|night), today, tomorrow,
  this (morning|afternoon|evening|week), so (early|late)

rule consent.stop-contact
  title    The customer does not want to be contacted any more
  status   stable since 1.0
  heard    customer
           "(stop|quit|cease|do not|never|no longer|please stop|do not ever) [ever] {contact-verb} {me-or-again} [again|any more|ever]"
           "(stop|quit|cease) {the-or-sending} [{me-or-marketing}] [marketing|sales|promotional|nuisance] {calls-word}"
           "(take|remove|delete|get|strike) {reach-me-at} (off|from|out of) [your|the|this] [your] [{sales-contact}] {list-word}"
           "(take|remove|delete|get|strike) {reach-me-at} (off|from|out of) (that|all|any) [your] [{sales-contact}] {list-word}"
           "(unsubscribe|unsubscribed|opt out|opt me out|opting out|opted out) [me|from|of|now|please]"
           "(do not|never) (send|text|email|mail|post) (me|us) (any|more|your|these|any more|another|again|further) [more|further|of] [{calls-word}]"
           "(do not|no longer|never|not) (want|wish|like|agree|consent|need) [to] {be-contacted}"
           "(withdraw|withdrawing|revoke|revoking|cancel) my [marketing|contact] (consent|permission|marketing preferences)"
           "(no|not any) (more|further) (calls|emails|texts|messages|marketing|contact|phone calls|letters|sms) [please|from|thanks|thank]"
           "(leave|let) (me|us) (alone|be|in peace)"
           "(lose|forget|delete|erase) my (number|phone number|email address)"
           "(do not|never) {contact-verb} (back|again|any more)"
  unless   within 0 words "(do not|never) (call|ring|text|contact|email|phone|write) (me|us|here) {before-word}"
           "(why|if|you|they|he|she|people|nobody|someone) [do|did|does|still|will|can] not (call|ring|text|contact|email|phone|write|bother|message)"
           "(she|he|they|you|nobody|driver|courier) (do not|never) {contact-verb}" "why do you not {contact-verb}"
           "never (called|text|emailed|call|contact|message|ring|phone|write|email) (me|us) back"
           "(can|could|does|will|did|has|have) not {contact-verb}" "stop (sending|texting|calling) ..4 every"
           "(do not) (bother|disturb|write) (me (with|about)|my (wife|husband)|here)" "do not bother"
           "(do not|not) (want|like|need|wish) to (lose|delete|unsubscribe|opt out)"
           "(how|can i|did not|never) ..1 opt out" "(stop|stopped) (texting|messaging|working|ringing) (my|since|the)"
           "(phone|it|app|alarm|he|she|seller|buyer|driver|scammer|scammers) ..3 (stop|stops|not stop|stopped) {contact-verb}"
           "(tell|ask|get|make) (him|her|them|the {team-word}|seller|buyer|driver) ..3 stop"
  means    consent withdrawn
  because  Confirm that it stops now, set do-not-contact, and do not ask why.
  source   house
  mistakes "Don't call me here, call my mobile" stops one number only.
  yes      customer: Stop calling me!
  yes      customer: please take my number off your marketing list
  yes      customer: I do not want to be contacted again.
  yes      customer: unsubscribe me from all of this
  yes      customer: no more calls please
  no       customer: Please don't call me before nine.
  no       customer: You never call me back.
  no       customer: Why do you not contact me?
  no       customer: You may call me any time.

words way-of-contact = call, phone, ring, text, email, contact, reach, message, whatsapp, write to, get back to,
  call back
words may-do = can, may, could, are welcome to, are free to, is welcome to, might
words feel-free-phrase = feel free, happy for you, fine for you, okay for you, good for you, all right for you, welcome,
  no problem if you, fine if you, okay if you
words back-word = back, tomorrow, on, at, any time, anytime, when, after, later, again, once, please, in the
words do-not-or-nobody = do not, not, never, nobody, no one, did not, can not, could not, why
words before-or-until = before, until, unless, if, so, how, when, where, whether, that, then, wish, said, promised

rule consent.may-contact
  title    The customer agrees to be contacted
  status   stable since 1.0
  heard    customer
           "(you|someone|somebody) {may-do} [also|always|still|certainly] {way-of-contact} (me|us|back)"
           "your colleague {may-do} [also|always|still|certainly] {way-of-contact} (me|us|back)"
           "(you|someone|somebody|your colleague) {may-do} (just|both) {way-of-contact} (me|us|back)"
           "{feel-free-phrase} to (call|phone|ring|text|email|contact|message|write to|get in touch with) (me|us|back|again)"
           "(fine|okay|all right|happy) if you (call|phone|ring|text|email|contact|message) (me|us|back)"
           "(i am|i would be) [{strongly}] (happy|glad|fine|okay|pleased) (to be|being|with being) (contacted|called|phoned|rung|texted|emailed)"
           "(please|do|yes please|yes) [do] (call|phone|ring|text|email|message|contact) (me|us) {back-word}"
           "(give|drop) (me|us) a (call|ring|bell|buzz|text|message|line|call back) {back-word}"
           "[you] (have|got) my (permission|consent) to (call|contact|phone|ring|email|text|message)"
           "i (consent|agree|give my (consent|permission)) to (being|be) (contacted|called|phoned|emailed)"
           "(best|good) (number|time|way) to (reach|call|get|ring|contact|phone) (me|us) (is|would be|on|at)"
           "(sign|opt) me (back|in) [in|for|to] [the|your] [newsletter|emails|texts|marketing|updates]"
  unless   within 0 words "{do-not-or-nobody} ..3 (call|phone|ring|text|email|contact|message|reach) (me|us|back)"
           "{before-or-until} (you|they|someone|somebody|he|she) (can|may|could) (call|phone|contact|reach|email|text|ring|message)"
           "(can|could|may) (you|someone|they|somebody) (call|phone|ring)"
           "(somebody|someone|they|you|he|she) (could|might) (call|phone|ring|contact|message|email|text)"
           "call me (a|an|mr|mrs|ms|miss)" "way ..2 (can|could) (contact|reach|call)"
           "(not|never) [{strongly}] (happy|fine|okay|glad)" "(call|phone|ring) (me|us) names"
  means    consent given
  because  Repeat the number and the time back, note it, and call at that time and for that matter only.
  source   house
  yes      customer: You can call me on my mobile tomorrow.
  yes      customer: feel free to contact me again
  yes      customer: Please call me back after six.
  yes      customer: I'm happy to be contacted by email.
  no       customer: Don't call me back.
  no       customer: Nobody called me back.
  no       customer: How can they contact me without my number?
"""#
  )
}
