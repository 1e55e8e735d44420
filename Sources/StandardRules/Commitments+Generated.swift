// Recorded from Rules/standard/commitments.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let commitments = StandardRuleFile(
    name: "commitments.rules",
    text: #"""
# What the company's side says that it will do after this turn, and what the customer says became of it.

words call-word = call, ring, phone, text, message, email, write to, contact, notify, update, inform, alert,
  reach out to, get back to, come back to, get hold of, reply to, revert to, respond to
words let-you-know-phrase = let you know, be in touch, get in touch, be in contact, get back, come back to, reach out,
  follow up, follow it up, keep you, give you [a|another] (call|ring|buzz|shout|update), drop you a,
  send you a (text|message|reminder)
words hear-phrase = hear, get a call, get a text, be contacted, be called, be notified, get an email, receive a call,
  receive an email, get an update, receive an update, receive a text, be updated, be informed
words soon-word = soon, shortly, later, again, as soon as, in time, within, asap, by, after, once, when, tomorrow,
  today, then
words address-word = address, account, system, details, name, number, file, record, booking, order, reservation,
  information, record, profile, payment, email, phone

rule commitment.will-contact
  title    The agent says that the company will get in touch
  status   stable since 1.0
  heard    agent
           "(will|shall|going to) ..2 {call-word} (you|her|him|them)"
           "(will|shall|going to) [also|personally|then|definitely|both] {let-you-know-phrase}"
           "(will|shall|going to) ..4 (and|then) (call|ring|phone|text|message|email|contact|get back to) (you|you know)"
           "(will|shall|going to) ..4 (and|then) (come back to|update|let|reply to|notify|give) (you|you know)"
           "(will|going to) (call|ring|phone|text|email|message) ..5 (later|tomorrow|today|tonight|at|after|before|first thing|this|next|{day-name})"
           "you will {hear-phrase} [..3] (from|by|back|when|once|within|on|at|with|as|tomorrow|today|shortly|soon)"
           "you will (hear|be contacted|be called|be notified|be updated) [from]"
           "(might|may|should) give you a (buzz|call|ring|shout)"
           "(speak|talk) to you (at|on|tomorrow|again at|again tomorrow|then|later|monday|tuesday|wednesday|thursday|friday)"
           "(i|we) will try you ..2 (then|again|later|at|tomorrow|after)"
           "(contact|call|reach|reply to|respond to|get back to|update|inform|notify|answer) (you|to you) {soon-word}"
           "(give|reply|respond|feed back|feedback) ..3 (to you|feedback|you feedback) ..2 (soon|in time|within|shortly|as soon as|later)"
           "(keep|keeping) you (posted|updated|informed|in the loop|up to date)"
           "(in touch|get back|come back) [to you|with you] (shortly|soon|later|within|at some point|as soon as|asap|tomorrow|today|once|when)"
           "(will|shall|going to) revert [back] [to you|with] [..2] {by-when}"
           "(will|shall|going to) revert [back] [to you|with an update] (soon|shortly|asap|at the earliest|as soon as)"
           "(will|shall|going to) revert back"
  unless   within 3 words "(did not|would you like|do you want|want me to|shall i|should i|could|usually|normally)"
           "when you ..3 (call|ring)"
  unless   part of "(will|shall|going to) (call|text|message|email|contact) (the|your|them) ..3 now"
           "(will|shall|going to) (update|alert|notify) (the|your|her|him) {address-word}"
  unless   within 0 words "(never|will not|shall not|not going to)"
  unless   within 1 words "{no-promise}"
  means    commitment
  because  Write down who gets in touch and when; the customer counts on it.
  source   NICE help, ReduceFrustration (broken promise as a cause of frustration)
  yes      agent: I'll call you back tomorrow morning.
  yes      agent: we'll look at it and get back to you
  yes      agent: Somebody will be in touch within two working days.
  yes      agent: You will hear from the depot by Friday.
  yes      agent: i'll keep you posted
  yes      agent: No, that won't be lost. I'll ring you on Tuesday.
  no       agent: Would you like me to call you tomorrow?
  no       agent: We will not contact you about this again.
  no       agent: Feel free to call us any time.
  no       agent: I'll update the address for you now.
  yes      agent: We will revert back to you in two working days.
  no       agent: The price will revert to forty in May.
  no       agent: I can't guarantee that they will ring you today.

words delivered-word = delivered, refunded, credited, fixed, resolved, paid, sent, repaired, replaced, returned, posted,
  mailed, completed, restored, processed, collected, corrected, reinstated, sorted, reversed, shipped, dispatched,
  issued, reimbursed, emailed, brought, picked up, taken care of, rebooked, waived, removed, with you, transferred,
  back with you, at your house, at your door, at your address, with the, there by, here by
words promised-by = by, within, before, in the, in your, on, at the latest, tomorrow, today, tonight, shortly, soon,
  from, later, through the post, afternoon, on its way
words send-word = send, mail, post, ship, deliver, refund, replace, fix, repair, resolve, complete, bring, pay,
  reimburse, credit, collect, arrange, organise, organize, dispatch, issue, waive, honour, honor, visit, come, be there,
  be with you, be at, start, finish, pick up, forward, email
words due-time = {day-name}, {time-unit}, {month-name}, pm, {number-word} am, o'clock, shortly, soon, later, as soon as,
  once, when, after, before, next, straight after, in the meantime
words our-people = i, we, he, she, they, someone, somebody, engineer, technician, team, driver, crew, guy, courier
words tomorrow-word = tomorrow, today, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, by,
  next, this afternoon, within
words technician-word = technician, engineer, visit, repair, delivery, courier, replacement, adjuster, collection,
  callback, call, pick up, pickup
words coming-phrase = coming, left, arriving, on his way, on her way, on their way, goes out, out for delivery
words when-phrase = tomorrow, today, tonight, (by|on|before|at|within) {day-name}, (at|before|by|after) {number-word},
  within {number-word} {time-unit}, in {number-word} {time-unit}, by the {number-word}
words by-when = tomorrow, today, tonight, this (morning|afternoon|evening|week), next week, first thing, straight away,
  (by|before|on|at|until|from) [the|about|around|next|this] ({day-name}|{month-name}|{number-word}|{time}|{date}|latest),
  (by|before) the end of (the|today|this|business|play), (within|in) [the|next|about|under] [next] ({number}|{number-word}|a few|a couple of) [working|business] {time-unit},
  between {number} and {number}, (by|before) (eod|cob|close of [business|play]), inside the hour, in {number} to {number} [working|business] {time-unit}
words whats-owed = it, this, that, everything, they, issue, problem, matter, refund, money, line, order, payment, parcel, service,
  account, replacement, connection, internet, fault, part, ticket, request, claim

rule commitment.will-deliver
  title    The agent says that something will come, be paid or be fixed
  status   stable since 1.0
  heard    agent
           "(will|shall|going to) [also|all|now|then] be [with you|fully] {delivered-word} [{when-phrase}]"
           "(will|shall|going to) [also|all|now|then] be (all|then|back) {delivered-word} [{when-phrase}]"
           "(you will|you shall|you should) [also|then|now] (have|receive|get|see) ..5 {promised-by}"
           "(you will|you shall|you should) [also|then|now] (have|receive|get|see) ..5 in ..2 {time-unit}"
           "you are going to [also|then|now] (have|receive|get|see) ..5 ({promised-by}|in ..2 {time-unit})"
           "{our-people} (will|shall|am going to|are going to) [also|personally|then] {send-word} ..10 {due-time}"
           "{our-people} (will|shall|am going to|are going to) (definitely|both) {send-word} ..10 {due-time}"
           "{our-people} is going to [also|personally|then|definitely|both] {send-word} ..10 {due-time}"
           "(i|we) will [also|then|personally] (send|mail|post|ship|deliver) ..9 (to you|to your|out|by|for you|same night|free|over)"
           "(i|we) will [also|then|personally] (refund|replace|reimburse|get) ..9 (to you|to your|out|by|for you)"
           "(i|we) (am|are) (sending|giving|arranging|ordering|posting|shipping|putting) ..8 ({tomorrow-word}|for ..3 {day-name})"
           "(booked|arranged|scheduled|set|reserved) ..5 {technician-word} ..6 ({day-name}|between|{month-name}|pm|{number-word} am|at|for)"
           "{coming-phrase} ..8 (tomorrow|by ..3 ({day-name}|pm|{number-word} am|o'clock)|within ..3 {time-unit}|today)"
           "{coming-phrase} ..8 before ..3 ({number-word}|noon)"
           "latest [by|on|at] ({day-name}|{number-word} (pm|o'clock|{time-unit}))"
           "eta [of|is|in|at] ..1 (minutes|mins|pm|hours|{day-name})"
           "(we|i) will make (sure|certain) (it|that|this|you|your|the|they|someone)"
           "(takes|take) ..4 (until|to|within) ..3 {time-unit} ..3 (arrive|reach|come|credited)"
           "{whats-owed} (will|shall|is going to|are going to) [also|all|then|now] get [all|fully] {delivered-word} {by-when}"
           "(i|we) (will|shall|am going to|are going to) have (this|it|that|you|everything|your ..1|the ..1) [all] [back] (back|up|online|up and running|running|sorted|fixed|done|ready|working|connected|restored|delivered|refunded|repaired|on) [for you|again|up|on|online] {by-when}"
           "(you can|you should|you may|please|just) expect ..5 {by-when}"
           "[(i|we) will] [personally|also|then] (see to it|make sure|make certain|ensure|see) [that] (it|this|that|your ..1|the ..1|everything) (is|gets|will be) [all|fully] {delivered-word} {by-when}"
           "({whats-owed}|{thing-net}|you) will be [all|fully] (up and running|back|back up|back on|back online|working|online|live|active|connected|ready|running|up) [again|for you] {by-when}"
           "(give us|wait for|wait|allow us|allow|give me) [another|about|up to|just] {number} {time-length} ..3 (it|this|that|issue|problem|everything) will (be|get) [all] {delivered-word}"
           "(issue|problem|it|matter|complaint) will (resolve|solve|be solve|get resolve) {by-when}"
           "(our|the|one of our) [..1] (guy|man|lady|engineer|technician|driver|team|colleague|people|courier) (will|is going to) [..1] (swing by|pop by|pop round|come by|drop by|stop by|come out|pass by|be round|pick it up|pick that up) ..2 {by-when}"
           "(courier|driver|engineer|technician|van|crew|colleague) is (picking it up|coming|collecting it|bringing it|fitting it|visiting) {by-when}"
           "(complaint|issue|problem|refund|request|it|payment|query) will be (resolve|solve|process|fix|refund|credit|complete|rectify) {by-when}"
           "(within|in) ({number}|{number-word}|a few|a couple of) [working|business] {time-unit} (your|the|it|this|everything) ..2 will be [all] {delivered-word}"
           "(i|we) (will|shall|am going to|are going to) be (sorting|fixing|refunding|sending|resolving|posting|replacing) (this|it|that|you|the ..1|your ..1) [..1] {by-when}"
           "give (me|us) (until|till) ..2 and (i|we) will"
  unless   within 3 words "(would you like|do you want|shall i|should i|usually|normally|typically|reflect|if you|once you|when you|charged|billed|renewed|expire|renew)"
  unless   part of "(you will|you should) (see|get|receive|have) (it|a|an|the) ..6 now"
  unless   within 0 words "(never|will not|shall not|not going to)"
  unless   part of "(you will|you should) (see|notice) (it|that|this|them) ..3 (bill|statement|app|screen|account|page)"
  unless   within 0 words "(you will|you should) (see|notice) (a|an|the|your|some) ..2 (button|icon|menu|link|option|field|box|tab|page|list|screen|message|light)"
           "be [right] with you (in (a|one|two) (moment|minute|second|sec|minutes|moments|seconds)|shortly|right away)"
  unless   within 1 words "{no-promise}"
  means    commitment
  because  Write down what was promised and by when; check that it happens.
  source   house
  yes      agent: The refund will be credited within five days.
  yes      agent: You'll have the letter by Thursday.
  yes      agent: i'll send the replacement out to you tomorrow
  yes      agent: Our engineer will come on Monday before noon.
  yes      agent: I don't know why it failed, but it will be replaced tomorrow.
  no       agent: Your plan will renew on Monday.
  no       agent: You will see the button on the left.
  no       agent: I'll be with you in a moment.
  no       agent: Shall I send it tomorrow?
  no       agent: Refunds usually take five days, it will be credited by your bank normally.
  yes      agent: It will get resolved within 48 hours.
  yes      agent: We'll have this back up by six tonight.
  yes      agent: You can expect your refund by Thursday.
  yes      agent: I'll see to it that it's refunded by Monday.
  no       agent: It usually gets resolved within 48 hours.
  no       agent: It will get dark by six.
  yes      agent: Our guy will swing by this evening.
  yes      agent: your complaint will be resolve within 2 days
  yes      agent: we will be sorting this by eod
  no       agent: The film will show in Leeds, give it a try.
  no       agent: I can't promise it will be repaired today.
  no       agent: I would be lying if I said it will be fixed tonight.
  no       agent: Nobody can say when it will be restored.

words look-into-phrase = look into, look at, check into, investigate, follow up, chase, monitor, keep an eye, work on,
  continue to, review
words pass-word = pass, feed, relay, share, forward, mention, raise, report, flag, escalate, let, submit, communicate,
  convey, document, record, transfer, transmit
words colleague-to-ask = have a word, speak to, talk to, take it up, ask, chase, mention, raise, note, flag
words passing-word = passing, feeding, giving, sending, sharing, relaying, forwarding, reporting
words staff-word = {team-word}, staff, folks, people, engineers, guys
words staying-on-phrase = staying on, chasing, the one chasing, keeping [the|this|your] case, on this, not letting
words find-word = find, hold, keep, reserve, set aside, pay, cover, match, honour, take care of, make it up, handle,
  process, deal with, solve, settle, improve, optimise, optimize, rectify, strengthen, fix, resolve, verify, contact
words contact-word = contact, contacting, call, calling, look, looking, investigate, investigating, check, checking,
  get, review, reviewing, follow, handle, handling, reach, resolve, deal, fix, process, verify, send, arrange
words own-staff = team, staff, colleague, manager, department, engineers, engineer, specialist, specialists,
  technicians, supervisor

rule commitment.will-follow
  title    The agent says that the company will take the matter further
  status   stable since 1.0
  heard    agent
           "(will|shall|going to) ..2 {look-into-phrase} ..5 (when|once|later|tomorrow|today|for you|until|as soon as)"
           "(will|shall|going to) ..2 {look-into-phrase} ..5 (further|by|soon|internally|immediately)"
           "(i|we|and) (will|shall|am going to|are going to) ..3 {pass-word} ..7 (on|back|to|with|team|know|department|along|over)"
           "(i|we) can (pop|put|leave|send|pass) ..4 (note|word|message|request|it|this) ..2 (to|with|on|through) ..3 {team-word}"
           "(i|we) (will|am going to|are going to) [also|definitely|personally] {colleague-to-ask}"
           "(i|we) (will|am going to|are going to) (try to|try and) {colleague-to-ask}"
           "{passing-word} [it|this|that|your|all] [feedback|on|along|back|comments|this] [on|along|over] (to|with|back) ..5 {staff-word}"
           "(i am|we are|i will be) {staying-on-phrase} ..6 (until|till|in my name|it|them|him|her|this)"
           "(i|we) will (see|do|find out) (to it|what i can|what we can|whether|if|who|why|how|where|when) ..5 (and|back|for you|tomorrow|later|once)"
           "(i|we) will (find you|book you|get you|arrange|organise|organize|set up) ..8 (for|before|by|at|on|tomorrow|this|next|until)"
           "(i|we) will {find-word} ..6 (for you|before|until|till|it soon|soon|as soon as possible)"
           "(i|we) will {find-word} ..6 (shortly|by|within|the issue|the problem|this issue|the bug)"
           "(i|we) (promise|guarantee|give you my word) [you|that|it|this|to|we]"
           "(nobody|no one|will) ..3 (without fail|guaranteed)"
           "(so that|and) (our|the|my) ..3 {own-staff} (will|can) {contact-word}"
           "(our|the|my) ..3 {own-staff} will [then|also|be able to|now|personally|be] {contact-word}"
           "(i|we) will (look into it|look into this|look into that|check on it|follow up|sort it|sort that)"
           "(i|we) will (sort this|see to it|take care of it|deal with it|handle it|investigate)"
  unless   within 3 words "(would you like|do you want|shall i|should i|want me to|could|if you can|transfer you)"
           "(anything else|please hold|one moment|bear with|right now|hold on|give me a)"
  unless   part of "(i|we) will (check|look|see|find|note|send|put|ask|process) ..6 now"
  unless   within 0 words "i will ask you (to|a|for|some)" "i can (tell|let|give|note|note that|send)"
           "(can|will) (let|tell|give) you"
  unless   within 0 words "(never|will not|shall not|not going to)"
  unless   within 5 words "(a second|a sec|a moment|a minute|one second|do you mind holding|brief hold)"
  unless   within 0 words "(find|get|fetch) [you] (someone|somebody|an agent|a colleague)"
           "(find|get|fetch) [you] the right (person|team|colleague|desk)"
  unless   within 1 words "{no-promise}"
  means    commitment
  because  A vague promise is still one: note it, give it an owner and a time.
  source   house
  yes      agent: I'll pass this on to the warehouse team.
  yes      agent: we will look into it and fix it as soon as possible
  yes      agent: Our billing team will review the case.
  yes      agent: we will raise it with the dispatch team
  no       agent: Shall I look into it for you?
  no       agent: I'll ask you to restart it, please.
  no       agent: I will check that now.
  no       agent: Type your question and I'll get somebody for you.
  no       agent: I'm going to ask the engineers, do you mind holding?

words act-verb = refund, replace, reimburse, credit, fix, repair, correct, waive, resend, reverse, mend, compensate, rectify,
  resolve, restore, reissue, dispatch, ship, courier, reinstate, rebook, return, honour, honor, review, monitor,
  escalate, expedite, reconsider
words act-object = you, it, that, this, the, your, those, these, everything, both, any, all, one, him, her, them
words sent-thing = email, mail, letter, replacement, new one, new, engineer, technician, someone, somebody, courier, driver,
  form, invoice, receipt, contract, parcel, package, label, card, refund, cheque, check, copy, statement, confirmation,
  voucher, report, summary, offer in writing, photo, picture, document, documents, brochure, crew, van, update, reply,
  answer, quote
words comes-when = tomorrow, today, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, (by|before|on|at|within|in) [the|about|around|{number-word}] [{number-word}|working|business] ({day-name}|{time-unit}|{month-name}|{number-word}|noon|lunchtime), this (afternoon|evening|week), next week, first thing, shortly, soon
words coming-thing = refund, money, payment, credit, parcel, package, order, delivery, replacement, card, letter, email,
  engineer, technician, courier, driver, crew, van, part, parts, unit, it, they, he, she, new one, sim, luggage, bag
words own-person = manager, supervisor, colleague, team, someone, somebody, specialist, engineer, technician, them, him,
  her, driver, depot, warehouse, office, boss

rule commitment.will-act
  title    The agent says that the company will do it
  status   stable since 1.0
  heard    agent
           "(i|we) (will|shall|am going to|are going to) [also|personally|definitely|gladly|certainly|of course|then|still] {act-verb} [and replace] {act-object}"
           "(i|we) (will|shall|am going to|are going to) [also|personally|definitely|gladly|certainly|then] (issue|process|submit|file|arrange|organise|organize|order|request) (a|an|the|your|that) ..2 (refund|replacement|credit|visit|collection|return|pickup|pick up|reversal|claim|repair|callback|one|engineer|technician)"
           "(i|we) (will|shall|am going to|are going to) [also|personally|then] (send|mail|post|email|get|bring|drop) [you|over|out|round] (a|an|the|your|one of our|that) ..2 {sent-thing} [..1] (out|over|by|to you|to your|{comes-when})"
           "(i|we) (will|shall|am going to|are going to) [also|personally|then] (send|post|drop|write) you (a|an|the|your|that) ..2 {sent-thing}"
           "(i|we) (will|shall|am going to|are going to) [also|then] send (someone|somebody|an engineer|a technician|a courier|a driver|a replacement|a new one|it out|it over|that over|that out|them out|them over)"
           "(i|we) (will|shall|am going to|are going to) (have|get) (my|our|the|a|an|someone|somebody) ..2 {own-person} [to] (call|ring|contact|look|check|come|get|email|bring|deliver|send|collect)"
           "(i|we) (will|shall|am going to|are going to) (have|get) (someone|somebody) [to] (call|ring|contact|look|check|come|get|email|bring|deliver|out)"
           "(i|we) (will|shall|am going to|are going to) (have|get) (it|that|this|one|a new one|a replacement|the ..2|your ..2) [all] (sent|fixed|sorted|done|delivered|repaired|replaced|refunded|resolved|corrected|posted|shipped|couriered|looked at|checked|collected)"
           "(i|we) (will|shall|am going to|are going to) (make|put) (it|this|that|things) right"
           "(i|we) (will|shall|am going to|are going to) (try|do my best|do our best|do our utmost|do all i can|do everything) [and|to] [i can to|we can to] (get|find|fix|sort|solve|resolve|help|have|make|reach|improve|speed)"
           "(i|we) (will|shall|am going to|are going to) (do|see to|take care of|finish|complete|start|handle|sort|settle|arrange) (it|that|this|them|everything) ..3 ({comes-when}|after this call|straight after|right after|as soon as|once|when)"
           "(i|we) will personally"
           "(i|we) (will|shall|am going to|are going to) [also] (keep|have) [an|a close] eye on"
           "(i|we) (will|shall) [also] (log|report|flag|raise|document) (it|this|that|them) [to|with|as|for]"
           "(i|we) (will|shall|am going to|are going to) [also] (open|raise|log|create|file) (a|an|the|another) ..2 (ticket|case|complaint|report|fault|investigation|claim|dispute|request|incident)"
           "(i|we) (am|are) going to (look into|investigate|follow up|chase|find out|speak to|talk to|ask|check with)"
           "(i am|we are) (having|getting) (one|it|that|a ..2|the ..2|your ..2|someone|somebody) (sent|delivered|shipped|replaced|to call|to come|fixed|repaired)"
           "(i am|we are) (sending|arranging|booking|dispatching|ordering|issuing) (a|an|the|your|one|someone|somebody) ..2 (engineer|technician|courier|replacement|driver|new one|crew|van|someone|collection|refund|callback)"
           "(i am|we are) giving you (a|the|our) ..3 (for|until|on|tomorrow|today|while|instead)"
           "{coming-thing} (will|should|is going to) [now|then|also] (arrive|be there|reach you|get to you|be with you|be at your|be back with you|be back in your|be in your account|be on your account|be on its way) ..3 {comes-when}"
           "(a|an|the|our|one of our) [field|service|local|delivery|senior|new|different] (engineer|technician|courier|driver|crew|van|colleague|plumber|fitter|adjuster|surveyor|assessor) will (come|visit|collect|pick|be there|be with you|be out|attend|call round|drop|deliver|bring|attend)"
           "it (goes|ships|leaves|goes out|gets posted|is going out) ..2 (today's post|tonight|tomorrow|today|this afternoon|this evening|first thing|with the (next|morning) (post|van|courier)|{day-name})"
           "(you will|you shall|you are going to) [also|then|shortly|soon] (get|receive|be sent|be getting|have) (an|a|your|our) [confirmation|full|new] (email|mail|text|letter|refund|replacement|call|sms|confirmation|credit|money|reply|answer) [back]"
           "you will (be refunded|be reimbursed|be credited|be compensated|be hearing|be rebooked)"
           "expect (a|an|to hear|our|my) (call|email|letter|text|from|reply|visit|answer)"
           "(you have|i give you|that is) (my|our) (word|promise)"
           "(i|we) will (not|never) (close|drop|let|leave) (it|this|that|your|the) ..3 (until|till|go|drop|before)"
           "(refund|amount|money|credit|payment|cashback) (will|shall) [be] (reflect|reflected|show|appear|come|reach|land|hit) [..5] {by-when}"
  unless   within 3 words "(would you like|do you want|shall i|should i|usually|normally|typically|want me to|could|if you (want|like|wish|prefer)|whether)"
           "(anything else|please hold|one moment|bear with|hold on|right now|a second|a moment|a minute|two ticks)"
  unless   within 0 words "(never|will not|shall not|not going to) [be] (refund|replace|send|issue|fix|credit|reimburse|able)"
           "(send|text|email|drop) you (a|the|that) [..1] (code|passcode|pin|link|verification|otp|dm|message)"
           "(check|review|correct|fix) (that|this|it|the ..2|your ..2) (now|for you now|first|quickly|together)"
           "(your|the) (card|account|bank) will" "will be (charged|debited|taken|billed|renewed)"
           "(will|going to) (return|review|correct) (to the|your call)"
           "(i will|i am going to) [also] (log|check) (it|that|this) (now|in|into|out|first)"
           "(get|have) (the|your) ..2 (checked|looked at) in"
  unless   within 1 words "do you"
  unless   within 1 words "{no-promise}"
  means    commitment
  because  Write down what was promised and by when; check that it happens.
  source   house
  yes      agent: We'll refund the whole amount.
  yes      agent: I'm going to send you a new one out.
  yes      agent: I will have my manager call you.
  yes      agent: We will put it right.
  yes      agent: You'll get an email from us.
  yes      agent: Your parcel will arrive on Monday.
  yes      agent: It goes out tonight.
  yes      agent: A fitter will come round tomorrow.
  yes      agent: we're sending an engineer
  yes      agent: i'll keep an eye on it
  no       agent: Shall I refund the fee?
  no       agent: We won't be able to refund it.
  no       agent: I'll send you a code, read it back to me.
  no       agent: I will review that now.
  no       agent: Your card will be charged on Monday.
  no       agent: Would you like me to have a manager call you?
  no       agent: The light will turn green.
  no       agent: You'll need a letter from the bank.
  yes      agent: The refund will reflect in 5 to 7 days.

words called-word = called, call, rang, rung, ring, phoned, phone, contacted, contact, emailed, email, replied, reply,
  texted, responded, respond, returned, answered, heard
words me-or-back = me, us, back, anything, my, from, a thing, a word, yet, since
words got-or-gotten = got, gotten, get, getting, came, come, followed, reached
words called-or-rang = called, rang, rung, phoned, turned up, showed up, shown up, came out
words rang-word = called, call, rang, rung, ring, phoned, phone, texted
words call-or-ring = call, ring, phone, contact, email, come, be here, get back, receive, get, hear, be refunded,
  be credited, be called, send, have been
words days-ago-phrase = days ago, weeks ago, hours ago, last week, last month, yesterday, a week ago, a month ago,
  a day ago
words call-or-callback = call, callback, reply, response, answer, email, text, message, letter, refund
words get-or-receive = get, got, receive, received, had

rule commitment.broken
  title    The customer says that a promise was not kept
  status   stable since 1.0
  heard    customer
           "(nobody|no one|noone|none of you|never|not) [has|had|ever|even|actually|have|been] {rang-word} {me-or-back}"
           "(nobody|no one|noone|none of you|never|not|nothing) ..2 {called-word} ..6 (promised|agreed|arranged|supposed to|meant to|(you|they|he|she) (said|told))"
           "(promised|agreed|arranged|supposed to|meant to) ..8 (nobody|no one|noone|none of you|never|not|nothing) ..2 {called-word}"
           "(nobody|no one|none of you|never|not) ..2 {got-or-gotten} (back|up|out) (to me|to us|on this|on that|with me) ..4 (promised|agreed|said|told|arranged)"
           "(nobody|no one|noone) [has|had|ever|even] {called-or-rang}"
           "(promised|assured|guaranteed|agreed) ..14 (but|yet|and|nothing|still) ..5 (not|never|nothing|nobody|no one|still|no)"
           "(said|told|tells|says) ..5 (would|will|going to|by|within) ..12 (but|yet|and|nothing|still) ..4 (not|never|nothing|nobody|no one|still|no)"
           "(supposed|meant|due) to {call-or-ring} ..10 (but|and|yet|never|nothing|nobody|no one|not|yesterday|last|ago)"
           "(never|not) [ever|yet|even] (happened|been kept|kept|honoured|honored|materialised|materialized)"
           "not keep (your|their|the|a|any) (word|promise*|appointment)"
           "(broken|broke|break|breaking|empty|false) [your|a|another|the|all|all your|these|so many|every] promise*"
           "(promised|guaranteed|was told|were told|been told) [it would be|it|a|an|by|within|in|i would|to] ..8 {days-ago-phrase}"
           "(where|what happened) [is|to] (the|my|that) (call|callback|email|engineer|technician) [back] (you|i|that|from)"
           "(did not|have not|never) {get-or-receive} (a|the|my|any|that) {call-or-callback} [back|from|you] ..4 (promised|said|told|from|yet|back|since)"
           "(then|first) you (told|said) ..6 then"
           "as promised ..3 (not|never|no)"
           "(not|never|nobody|no one) ..6 as promised"
  unless   within 3 words "(if|unless|what happens|in case|name|names)"
  unless   within 0 words "i (have not|did not|never|had not|do not) [ever|even] (called|call|rang|contacted|contact|phoned|replied|responded|promised)"
           "never happened before" "(not|never) happened (again|since|any more|so far)" "would not (call|contact|reply)"
  unless   part of "not call me ..2 (again|any more)"
           "(never|not) ..1 (contacted|called|rang) you"
  unless   within 0 words "do not (call|ring|contact|email|phone|text|reply)"
  means    commitment broken
  because  Say sorry for the broken promise by name, keep it now, and say who sees to it.
  source   NICE help, ReduceFrustration (broken promise as a cause of frustration)
  yes      customer: Nobody called me back as promised.
  yes      customer: you said it would arrive on monday but still nothing
  yes      customer: I never got the callback I was promised.
  yes      customer: someone was supposed to ring me yesterday
  yes      customer: you promised to write and I have not heard a thing
  yes      customer: Nobody rang me yesterday.
  yes      customer: nobody got back to me as you promised
  no       customer: Please do not call me on Friday.
  no       customer: If nobody calls me back, whom do I ask?
  no       customer: You said it would take a day and it did.
  no       customer: I have never called you before.
  no       customer: It hasn't happened again.
  no       customer: I haven't heard back yet.
  no       customer: Nobody has answered my letter.
  no       customer: No one replied to my two emails.

words called-or-phoned = called, rang, phoned, came, arrived, delivered, sent, emailed, received, got, done, turned up,
  refunded, credited, there, here, paid
words thank-you-phrase = thank you, thanks, appreciate you, glad you, good of you, kind of you, nice of you
words calling-word = calling, ringing, phoning, getting, ring, call, rang, called, got, coming, came
words calling-phrase = calling, ringing, phoning, ring, following up, keeping your, keeping the, checking in,
  checking back, the call back, the callback, sticking to
words rang-or-came = called, call, rang, ring, came, come, phoned, phone
words awaited-person = he, she, you, they, engineer, technician, prompt
words refund-word = refund, money, parcel, replacement, technician, engineer, email, letter, letters, call

words no-word-yet = (nobody|no one|noone|none of you|never|not) [has|had|ever|even|actually|have|been] {called-word} [to] {me-or-back},
  (nobody|no one|noone|none of you|never|not) [has|had|have] [ever|even|actually] {got-or-gotten} (back|up|out) (to me|to us|on this|on that|with me),
  (nobody|no one|noone) [has|had|ever|even] (contacted|emailed|replied|responded|got back|answered),
  (have|has|had) not heard [back|a thing|anything|a word|from you], (not|never) hear back, heard nothing

rule commitment.no-word-since
  title    After a promise to get in touch, the customer heard nothing
  status   stable since 1.0
  when     problem is promised or problem is escalated
  heard    customer "{no-word-yet}"
  unless   within 3 words "(if|unless|what happens|in case|name|names|when)"
  unless   within 0 words "i (have not|did not|never|had not|do not) [ever|even] (called|call|rang|contacted|contact|phoned|replied|responded)"
  unless   within 0 words "do not (call|ring|contact|email|phone|text|reply)"
           "never heard (of|from them before)"
  means    commitment broken
  because  Say sorry for the silence, give the answer that was promised, and say who has it from now on.
  source   NICE help, ReduceFrustration (broken promise as a cause of frustration)
  yes      | agent: Our claims team will call you by Thursday.
           | customer: Hello, it is Friday and I haven't heard back.
  yes      | agent: Our engineer will ring you tomorrow before noon.
           | customer: nobody has answered me so far
  no       | agent: Thank you for your message.
           | customer: I haven't heard back yet.
  no       | agent: We will get back to you within two days.
           | customer: Good, and if nobody has replied by then?

rule commitment.kept
  title    The customer says that a promise was kept
  status   stable since 1.0
  heard    customer
           "{called-or-phoned} ..6 (as|like|just as|exactly as) [you] (promised|said|agreed)"
           "(as|like) promised ..4 (thank|thanks|great|came|arrived|got|received)"
           "{thank-you-phrase} [so much|for|you|very much|that you] [to|you] {calling-word} [me|us] back"
           "(thank you|thanks) [so much|very much] for {calling-phrase}"
           "(kept|keep|keeping|true to) (your|his|her|their|the) (word|promise)"
           "{awaited-person} [did|has] {rang-or-came} [me|us] [back] [right|exactly|just|bang] (on time|when|as|like)"
           "{awaited-person} [did|has] {rang-or-came} [me|us] [back] [right|exactly|just|bang] at the time"
           "{refund-word} [has] (came|come|arrived|was here|got here) ..6 (on time|in time|promised|on the day|when you said|like you said)"
  unless   within 5 words "(not|never|nobody|no one|nothing|but|if|still|until|hope|please|would|without)"
  means    commitment kept
  because  Mark the promise as kept and thank whoever kept it.
  source   house
  yes      customer: The courier came on the day, just as you said.
  yes      customer: thanks for calling me back
  yes      customer: You kept your word, I appreciate that.
  no       customer: Nobody called me back as promised.
  no       customer: Please call me back when you know.
  no       customer: I only hope that you keep your promise.
"""#
  )
}
