// Recorded from Rules/standard/purpose.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let purpose = StandardRuleFile(
    name: "purpose.rules",
    text: #"""
# Why the customer gets in touch, in so many words.
# Routine are order-status, appointment, information and change-details (policy); they are kept narrow,
# since they can open the gate. `cancel` and `buy` are known to the gate.

words order-thing = order, orders, parcel, parcels, package, packages, delivery, shipment, item, items, purchase,
  letter, replacement, prescription, card, kit, box, book, books, shoes, dress, sofa, bed, mattress, tickets, flowers,
  sim, laptop
words detail-thing = address, name, surname, email, number, details, password, pin, birthday, title, mobile, phone,
  postcode, account, card, contact, bank, billing, payment, delivery, direct, debit, date, preferences, spelling,
  username, profile, beneficiary, language, plan
words visit-thing = appointment, appointments, checkup, check-up, visit, slot, consultation, viewing, fitting, test,
  service, mot, physical, engineer, technician, eye, dental, cleaning, inspection, survey, installation, meeting,
  call-back, callback, session, haircut, vaccination, check up, eye test, smear, call back slot, home visit
words where-is-phrase = where is, when will, when does, when is, what is happening with, any news on, any update on,
  an update on, news about, update about
words check-phrase = check, checking, track, tracking, chase up, follow up, following up, look up, ask about,
  asking about, calling about, ring about, inquire about, enquire about
words shipped-phrase = been (sent|shipped|dispatched|posted|delivered|processed), shipped, dispatched, gone out, left,
  on its way, on the way, ready, arrived, arrive yet
words came-to-door = delivered, arrive, arriving, shipped, dispatched, sent
words asks-about = wondering, wonder, know, tell, tell me, say, ask, asking, see, find out, check, checking, curious
words is-or-comes = is, has, will, would, should, gets, comes, arrives
words whose-thing = my, our, the, that, this, it, a, his, her, cable, internet
words when-asked = when, what time, what day
words shall-i = can i, should i, do i, will i, would i, can we, should we, do we, will we, would we

rule purpose.order-status
  title    The customer asks where an order stands
  status   stable since 1.0
  heard    customer
           "{where-is-phrase} [i] [get|receive|have] {whose-thing} [{detail-thing}] [new|latest|recent|online|last] {order-thing}"
           "(status|progress|whereabouts|tracking) (of|on|for) (my|our|the|an|this) [new|recent|online] {order-thing}"
           "{check-phrase} [on|up on|the] [status] [of] (my|our|the|an) [new|recent|online|last] {order-thing}"
           "(has|have|did|is) (my|our|the) [new|recent] {order-thing} {shipped-phrase}"
           "{when-asked} {shall-i} (expect|get|receive) (my|our|the) [new|recent] {order-thing}"
           "{when-asked} {shall-i} expect it"
           "{when-asked} (will|is|does|are) (it|they) [be|going to|getting] [be] {came-to-door}"
           "{when-asked} (will|is|does|are) {whose-thing} {order-thing} [be|going to be|getting] {came-to-door}"
           "(estimated|expected) (delivery|arrival) (date|time)"
           "(get|have|send me|need|what is|where is|give me) [the|my|a] tracking (number|link|info|information|details|code)"
           "order status"
           "how long (until|till|before) (my|our|the) [new] {order-thing} (gets|arrives|comes|is|will)"
           "(eta|arrival time|delivery date) (on|for|of) (my|our|the) [new] {order-thing}"
           "{asks-about} (when|if|whether|where|what day|what time) (my|our|the|that) [new|last] {order-thing} [..2] {is-or-comes}"
  unless   within 6 words "(has not|have not|never|was supposed|should have|was due|not arrived|late|overdue|lost|missing|still not|wrong|damaged|says delivered)"
  unless   within 0 words "(how|where) ..3 (make|place|put) ..2 order"
           "(train|bus|taxi|flight|plane) ..3 (arrive|arriving|ready|here)"
           "(when|what time) (does|will|is|do) (the|it|they|i) ..2 (train|bus|taxi|flight|arrive|come)"
           "order (a|some|food|room)"
  means    purpose order-status
  because  Read the status out with the next date, and send the link. If it is late, treat it as a problem.
  source   house
  yes      customer: Where is my order, please?
  yes      customer: hi just checking on my delivery
  yes      customer: Has my parcel been sent yet?
  yes      customer: can i get the tracking number
  yes      customer: can you say when our parcel will be here
  no       customer: My parcel never came, where is my parcel?
  no       customer: When does the train arrive?
  no       customer: I would like to order a cake.
  no       customer: I wonder whether my parcel is lost.

words new-word = new, next, routine, regular, annual, dental, doctor's, follow up, eye, video, phone, service, morning,
  afternoon
words arrange-verb = book, make, arrange, schedule, set up, get, have, fix, organise, organize, need, want, like,
  request
words move-word = move, change, reschedule, rearrange, postpone, push back, bring forward, rebook, confirm, shift, swap,
  cancel and rebook
words available-word = available, free, left, on, for, in, this, next, tomorrow, today
words free-slot = appointment, appointments, slots, slot, openings, opening
words do-you-have = do you have, have you got, are there, is there, got, any

rule purpose.appointment
  title    The customer wants to make or move an appointment
  status   stable since 1.0
  heard    customer
           "{arrange-verb} (an|a|my|the|another) [{strongly}] [{new-word}] [eye|dental|service] {visit-thing}"
           "{arrange-verb} in for [{strongly}] [{new-word}] [eye|dental|service] {visit-thing}"
           "{arrange-verb} (an|a|my|the|another|in for) [{strongly}] [{new-word}] (video|engineer) {visit-thing}"
           "{move-word} (my|our|the|an|this|his|her) [{strongly}] [next|{day-name}|dental] {visit-thing}"
           "{move-word} (my|our|the|an|this|his|her) [{strongly}] (doctor's|upcoming) {visit-thing}"
           "{do-you-have} [any] [a] [free|open] {free-slot} [{available-word}]"
           "{do-you-have} [any] [a] (available|earlier|later) {free-slot} [{available-word}]"
           "(set up|schedule|book in|book) [a] (physical|checkup|check up|consultation|service) [for]"
           "(appointment|slot) (for|on|at|this|next) ..2 {day-name}"
           "(change|move) the (time|date|day) of (my|our|the) {visit-thing}"
           "(can|could|may) (i|we) (see|get in with|get in to see) (the|a|my|our) (doctor|dentist|nurse|vet|optician|adviser|advisor|physio|therapist|midwife)"
           "(can|could) you (fit|squeeze|get) (me|us|him|her) in (today|tomorrow|this|next|on|before)"
           "(is there|are there|have you got|do you have) [an|a|any] (earlier|later|sooner) (slot|slots|time|date|appointment|day)"
  unless   within 6 words "(nobody|never|no one|did not (come|show|turn)|missed|no show|cancelled my|still|again)"
  unless   within 0 words "do not (book|make|schedule|arrange)" "physical (ticket|tickets|copy|card|address|store|shop)"
           "(slot|slots) (machine|machines|game|games|car)" "(time|parking|card|usb|memory) (slot|slots)"
           "(had|was|were|have had) (a|an|my) ..3 {visit-thing}" "visit (the|a|some|museum|museums|my)"
           "(get|have|need|want) (a|an|the) (service|test|survey|session|meeting) (charge|message|drive|plan|number|provider)"
  means    purpose appointment
  because  Offer two dates, confirm one, and read it back.
  source   house
  yes      customer: Could I make an appointment for a checkup?
  yes      customer: can i move my appointment to friday
  yes      customer: Do you have any slots next week?
  yes      customer: need an eye test for my daughter, any day
  yes      customer: Could I see the vet on Friday?
  yes      customer: is there an earlier slot
  no       customer: I had an appointment and nobody came.
  no       customer: Where are the slot machines?
  no       customer: I want to visit the museum.

words you-or-the-shop = you, the shop, the store, the branch, the office, your (store|shop|office|branch)
words about-word = about, on, for, regarding, please, if, re, does, do, is, can, what, how
words quick-word = quick, simple, small, general, short, little, brief
words balance-phrase = balance, interest rate, rate, rates, opening hours, opening times, address, phone number, price,
  prices, value, valuation, iban, sort code, account number, reference number, statement, entry fee, contact details,
  email address, number for
words figure-asked = balance, interest rate, rate, rates, valuation, allowance, iban, sort code, policy number,
  account number, due date, renewal date, end date, expiry date, credit limit, data allowance, eligibility,
  requirements, exchange rate, return policy, refund policy, cancellation policy, opening hours, baggage allowance,
  luggage allowance
words overpay-word = overpay, withdraw, transfer, pay in, carry, take, cost, bring, deposit, borrow
words about-what = the, my, your, about, you, i, on, it, hours, balance, rate, rates, question, date
words why-or-wrong = why, wrong, not working, does not work, not received, never, broken, charged, refund, error,
  problem, issue, complaint, lost, stolen, still, nobody, missing, hacked, stuck, failed, late, delayed, double, twice,
  cancel, unacceptable, ridiculous

rule purpose.information
  title    The customer asks for information
  status   stable since 1.0
  heard    customer
           "(what|when) (are|is) (your|the) (opening|business|office|store|branch|visiting) (hours|times|time)"
           "(what time|when|until when|how late|how early) (do|does|are|is) {you-or-the-shop} (open|close|shut|closed|opening|closing)"
           "are you open (on|today|tomorrow|until|this|over|at)"
           "(i have|i had|just|got|have|quick|one) [just|got] [a|one] [{quick-word}] (question|query|enquiry|q) {about-word}"
           "(tell|give|send) me (the|my|your) [current|exact|latest|full|total|new] {balance-phrase}"
           "(check|see|know|hear|look up|find out|get) my [current|account|exact|latest|card] balance"
           "(tell|ask|asking) [me] about (the|your) (opening|business|visiting) (hours|times)"
           "(what is|what's|whats|what are) (my|the|your) [current|exact|latest] {figure-asked}"
           "(what is|what's|whats|what are) (my|the|your) (remaining|total|new) {figure-asked}"
           "(how much|how many) (data|minutes|points|miles) [do|have|is|are] [i|we] (have|got|left|do i have)"
           "(how much|how many) (data|minutes|points|miles) [do|have|is|are] [i|we] have i got"
           "(how much|how many) (credit|leave|money) [do|have|is|are] [i|we] (have|got|left|do i have|have i got)"
           "how (much|many) (can|may|could|do|does|is|are|will|would) (i|we|it|the|a|an) [cost] {overpay-word}"
           "(i would like|i want|i need|i wanted) [to] (know|find out|ask|check|get) [some] (what|when|whether|if|about) {about-what}"
           "(i would like|i want|i need|i wanted) [to] (know|find out|ask|check|get) [some] (how|information|info|the|a) {about-what}"
           "(does|do|will|is|are) (my|this|your) ..3 (carry over|roll over|expire|include|cover|covered|included|valid|compatible|work abroad|work in)"
           "(looking for|need|want|like) [some|more|a bit of] (information|info) [about|on|regarding]"
  unless   within 8 words "{why-or-wrong}"
  unless   within 0 words "(do not|does not|not) (need|want|have) [any|more|some|a] (information|info|question)"
           "(no|without) (question|questions)" "to ask about (buying|a new (phone|plan)|upgrading)"
  means    purpose information
  because  Answer first, in one sentence, then add the link or the number.
  source   house
  mistakes A question that leads up to a problem told in the next turn.
  yes      customer: What are your opening hours on Saturday?
  yes      customer: just a quick question about my plan
  yes      customer: What is the current interest rate?
  yes      customer: how much can i withdraw each day
  yes      customer: I'd like to check my balance.
  no       customer: I have a question about why I was charged twice.
  no       customer: I don't need any more information.
  no       customer: What is the balance, it is wrong again!
  no       customer: Why did you change my balance?

words home-word = home, email, postal, new, old, billing, delivery, contact, phone, bank, married, mobile, mailing,
  registered, personal, last, first, street, account, credit, card, payment
words address-or-name = address, name, surname, number, details, email, detail, information, info, bank, debit, date,
  preferences, title, postcode, payment method, account holder, spelling
words change-word = change, update, address, give you, tell you, let you know, inform, notify, shift, transfer
words house-word = house, home, flat, address, to a new (house|home|flat|address|place), soon
words wife-word = wife, husband, partner, son, daughter, second driver, new car, baby, child, spouse, pet, name

rule purpose.change-details
  title    The customer wants to change their details
  status   stable since 1.0
  heard    customer
           "(change|update|amend|correct|edit|switch|modify|replace) (my|our|the) [{home-word}] [email|phone|account|card|home] {address-or-name}"
           "(change|changing|update|updating|changed) of (address|name|details|bank)"
           "(i have|we have|i am|we are|i|we) [just] (moved|moving) [{house-word}] ..4 {change-word}"
           "(we have|i have|we are|i am) [just|all] (moved|moving) (house|home|flat)"
           "(new|different) (address|phone number|mobile number|surname|bank details|bank account) (is|on|for|to (add|update|give|register))"
           "(new|different) email address (is|on|for|to (add|update|give|register))"
           "(add|put) (my|a|our) {wife-word} ..3 (to|on) [my|our|the] (account|policy|plan|booking|lease|contract|cover)"
           "(i|we) (got|have got|just got) married and (need|want|would like) ..3 name"
  unless   within 6 words "(can not|will not|does not|did not|not working|error|tried|keeps|without (my|asking)|somebody changed|you changed|hacked|nobody|never|wrongly)"
  unless   within 0 words "change my mind" "(do not|not) [want|need] [to] (change|update)"
           "(change|changed|changes) the (date|name) (of|for) (the|my|our) (train|booking|table|hotel|flight)"
  means    purpose change-details
  because  Check who it is, change it, read it back, and say from when it holds.
  source   house
  yes      customer: I'd like to change my address, please.
  yes      customer: need to update my bank details
  yes      customer: We are moving house and must give you the address.
  yes      customer: please put my wife on the contract
  no       customer: I can't change my address, it gives an error.
  no       customer: I don't want to change my email.
  no       customer: You changed my name without asking.

words account-word = account, accounts, subscription, contract, membership, service, services, plan, policy, insurance,
  trial, broadband, line, card, order, internet, package, everything, direct debit, tv, cable, cover
words wish-verb = want, like, need, wish, wanted, going, looking, calling, here, trying, please, can i, could i,
  how do i, how can i, help me, have decided, decided, just, may i, is it possible
words mobile-word = mobile, phone, broadband, credit, joint, car, home, cable, internet, gym, tv
words pac-code-phrase = pac code, puk code, pac, cancellation form, port out, porting code, mac code, transfer pin
words term-word = {strongly}, free, whole, monthly, annual

rule purpose.cancel
  title    The customer wants to cancel or end a contract
  status   stable since 1.0
  heard    customer
           "{wish-verb} [you] [to] (cancel|terminate|end|close|discontinue) {whose-thing} [{term-word}] [{mobile-word}] [{account-word}]"
           "(want|like|need|wish|wanted|going|decided) to cancel"
           "cancel (my|our|the|this) [{strongly}] [mobile|phone|broadband|car|home|monthly] {account-word}"
           "cancel (my|our|the|this) [{strongly}] (annual|free|gym|tv|prime|cable) {account-word}"
           "(switch|port|porting|transfer|take|move) (my|our|the) (number|line) (out|away|to another|to a different)"
           "(switch|port|porting|transfer|take|move) (my|our|the) (number|line) to a new provider"
           "(i would like|i want|i need|id like|how do i|how can i|want) [to] [get|request|have] (a|my|the) {pac-code-phrase}"
           "(give|hand in|handing in|giving) (my|our|you) [my] notice"
           "(do not|not going to|will not|not|decided not to|rather not) [want] [to] [be] (renew|renewing|extend|extending) (my|our|it|this)"
           "(let|letting) (it|my (policy|contract|subscription|membership)) (lapse|run out|expire)"
           "(let|letting) the (policy|contract) (lapse|run out|expire)"
           "(close|closing) (my|our|the|this) [joint|savings|current|bank|old|credit] [card] account"
           "(can|could|would|will) you [please|kindly|just] (cancel|terminate|close|end|discontinue) (my|our|this) [..1] {account-word}"
           "(how do i|how can i|how do we|how can we|where do i|where can i) (cancel|terminate|unsubscribe|close|end) [it|this|that|my|our|the]"
           "(stop|end|terminate|discontinue) (my|our|this) [{term-word}] (subscription|membership|contract|service|plan|policy|insurance|trial|broadband|cover)"
           "(do not want|not want|would not like|decided not|do not wish) to (renew|extend|continue|carry on|keep it|keep the|keep my|keep this)"
           "(switching|moving|changing|going over|transferring) to (another|a different|a new|a cheaper) (provider|supplier|company|bank|network|insurer|carrier)"
           "(want|like|need|decided|going) to (switch|change|move) [my|to] (provider|providers|supplier|suppliers|insurer|a different provider|another provider|another supplier)"
           "(turn off|switch off|stop|disable|cancel) [the|my] (auto renewal|auto renew|automatic renewal|autorenewal|renewal)"
           "no longer (need|want|require|use) (the|my|our|this|your) ..1 {account-word}"
  unless   within 0 words "(do not|not|never|did not|without) [want|need|have|wish|like|going] [to] (cancel|cancelling|terminate|close|end|stop)"
           "(you|they|airline|system|he|she) [just|have] (cancel|cancelled|closed)"
           "cancel (that|it) (last|please that)" "(can not|could not|unable to) (cancel|close)"
           "(can|may|could) (i|we|you) cancel (the|my|a) (train|taxi|hotel|table|booking|reservation|ride|room|alarm|meeting)"
           "cancel (the|my|a|this|that) (train|taxi|hotel|table|booking|reservation|ride|room|alarm|meeting|appointment|flight|ticket|tickets|trip)"
           "(end|stop) (the|my|our|this|it) (call|chat|conversation|day|trip|tour|alarm|noise)"
           "(cancel|cancellation) (fee|policy|fees|charge|button|option|anytime|any time)"
  means    purpose cancel
  because  Ask once for the reason, listen, then do it and say from when. One honest word about staying, no more.
  source   house
  yes      customer: I want to cancel my subscription.
  yes      customer: how do i close my account
  yes      customer: Please cancel the contract with the last day of June.
  yes      customer: how do i get a pac code from you
  yes      customer: Could you please close my account?
  yes      customer: I no longer need the cover.
  yes      customer: how can i turn off auto renewal
  no       customer: You cancelled my flight.
  no       customer: I don't want to cancel, only to ask.
  no       customer: Can I cancel my booking for the table?
  no       customer: How do I end the call?
  no       customer: The app could not stop my alarm.

words buy-word = buy, buying, purchase, purchasing, order, ordering, upgrade, upgrading, subscribe, join, joining,
  renew, renewing, add, adding, open, opening, get, getting, have, sign up, take out, switch to
words further-one = new, extra, bigger, better, faster, second, unlimited, additional
words sign-up-phrase = sign up, take out, switch, signing up, taking out, switching
words i-would-like-or-looking = i would like, we would like, i want, we want, i will take, i need, looking
words detail-asked = number, code, statement, working, back, details, balance, name, back, fixed, replaced, unlocked,
  repaired, manager, agreement
words account-or-service = account, service, phone, card, policy, router, subscription, case, loan, watch, plan, tv,
  broadband, mobile, mortgage
words keen-on = would like, want, need, looking, interested, would love, hoping, wanted, thinking

rule purpose.buy
  title    The customer wants to buy or upgrade
  status   stable since 1.0
  heard    customer
           "{keen-on} (to|in|of) {buy-word} [to] [a|an|the|one|two] [{further-one}] {offer-product}"
           "{keen-on} (to|in|of) {buy-word} [to] (some|another|more|extra|your) [{further-one}] {offer-product}"
           "{keen-on} (to|in) {sign-up-phrase} [to|for] [a|an|the|another|your] [new|bigger|better|faster|second|unlimited] {offer-product}"
           "(can|could|may|how do|how can|where can|do) (i|we) [also|just|still] {buy-word} ..4 {offer-product}"
           "(want|like|love|looking|need|ready|how do i|can i|thinking of|interested in) [to] (upgrade|upgrading) [my|our|to|the]"
           "{i-would-like-or-looking} to (buy|purchase|order) (a|an|the|some|one|two|three|another|more|your|this|that|it)"
           "(calling|ringing|phoning|writing|here|asking|inquiring|enquiring|get in touch) [to (ask|inquire|enquire)] about (a|another|an extra|a second|getting|buying|ordering) [a|another] [{further-one}] {offer-product} for (me|myself|my|our|us|the|a)"
           "(calling|ringing|phoning|writing|here|asking|inquiring|enquiring|get in touch) [to (ask|inquire|enquire)] about (getting|buying|ordering|adding|taking out) (a|another|an|the|some|one of your) [{further-one}] {offer-product}"
           "(i am|we are) after (a|an|another|some) [{further-one}] {offer-product}"
           "(like|want|need|get|have|give me) a [free|new|rough] (quote|price|quotation) (for|on) [a|an|the|your] [..2] {offer-product}"
           "(interested in|thinking about|thinking of) (buying|getting|upgrading|your|taking out|signing up|switching to)"
           "(interested in|thinking about|thinking of) (joining|the (new|plus|pro|premium)|a new)"
           "(i|we) will (take|have|go for|go with) (the|your|that|this|one of the) ..3 (plan|pack|package|bundle|tariff|subscription)"
  unless   within 0 words "(do not|not|never|did not|no longer|would not) [want|need|like|interested|going|really] [to|in] {buy-word}"
           "(bought|ordered|purchased)" "upgrade (the|my|your) (app|software|system|firmware|browser|phone's|phone (software|system|firmware|to the (new|latest) (version|software|release)))"
           "(order|get|buy|have|book|add) (a|the|some) (taxi|train|table|room|ticket|tickets|hotel)"
           "(get|have) (a|an|the|my|some|more|your) [new] (account|service|policy|phone|card|credit|loan) {detail-asked}"
           "(get|have) (a|an|the|my|some|more|your) [new] (router|watch|case|offer|model|version) {detail-asked}"
           "(want|like|need|try|trying) to (get|have) (my|the|your) ..2 {account-or-service}"
           "opening (a|an|the) (case|ticket)" "(get|have) (my|the) {offer-product}"
  unless   within 0 words "(not|no longer|never|nor|neither|stop being) [really|at all|in the least|even|currently] (interested|thinking|looking) [in|about|of|for]"
  means    purpose buy
  means    asked-for
  because  Answer what was asked and hand over to sales. Add nothing on top.
  source   house
  yes      customer: I'd like to upgrade to the bigger plan.
  yes      customer: I want to buy a second router.
  yes      customer: can i order another sim please
  yes      customer: we are interested in your travel insurance
  yes      customer: ok we'll go for the medium bundle
  yes      customer: I want to upgrade my phone.
  yes      customer: I'm calling about a new phone for my son.
  no       customer: I don't want to upgrade.
  no       customer: I bought a phone last week.
  no       customer: I want to get my account unlocked.
  no       customer: I'd like to order a taxi.
  no       customer: I'm not interested in your insurance.
  no       customer: I'd like to upgrade my phone's software.

words plans-word = plans, packages, bundles, deals, tariffs, offers, options, subscriptions, upgrades, discounts,
  promotions, products, policies, memberships, insurance, premium, plus, promos, package, bundle, deal, tariff,
  warranty, unlimited plan, data plan
words kind-of-word = kind of, sort of, other, new, mobile, broadband, internet, phone, data, different, better, cheaper
words better-word = better, cheaper, good, special, current, other, bigger, faster, family, student, senior
words do-you-have-any = do you, do you guys, have you, are there
words plan-kind = plan, package, upgrade, subscription, membership, insurance, warranty, extension, router, tv,
  broadband, add on, bundle, addon, data pack, booster, cover, speed
words unlimited-word = unlimited, premium, bigger, faster, extra, pro, plus, family, monthly
words it-or-them = it, the, a, an, your, one, that, to, be, this, you, him, case
words asks-whether = is, are, would, does, do, for, will
words product-kind = plan, package, phone, tariff, router, card, deal, bundle, policy, insurance, account, model,
  upgrade
words about-phrase = about, on, info about, information about, details of, details about
words for-sale = pack, packs, pass, passes, plan, plans, package, packages, bundle, bundles, deal, deals, add on,
  add ons, addon, addons, top up, top ups, voucher, vouchers, membership, memberships, insurance, cover, warranty
words sold-kind = home, car, travel, contents, pet, life, boiler, mobile, phone, broadband, family, student, business, data, sim
words sold-thing = {plans-word}, plan, insurance, cover, packages, protection, mortgages, loans, savings account, credit card, credit cards,
  phones, handsets
words shop-verb = have, offer, sell, got, any, available, get, do, recommend, suggest

rule purpose.asks-for-offer
  title    The customer asks what there is to buy
  status   stable since 1.0
  heard    customer
           "(what|which) [{kind-of-word}] [types of] {plans-word} (do|are|can|have|would) (you|there|i|we) [got] {shop-verb}"
           "{do-you-have-any} [currently|still] {shop-verb} [any|a|an|the] [{better-word}] {plans-word}"
           "{do-you-have-any} also {shop-verb} [any|a|an|the] [{better-word}] {plans-word}"
           "how much {asks-whether} [{it-or-them}] [cost] [for] [to] [the|a|an] [{unlimited-word}] {plan-kind}"
           "how much {asks-whether} [{it-or-them}] [cost] [for] [to] (add|get|have|upgrade) [{unlimited-word}] {plan-kind}"
           "(am i|are we) (eligible|due) [for] (an|for) [an|a] (upgrade|loan|credit card|discount)"
           "(can|could|would) you (recommend|suggest) [me] (a|an|any|the|some) [good|better|cheaper] {product-kind}"
           "(can|could|would) you (recommend|suggest) [me] (a|an|any|the|some) bigger {product-kind}"
           "(tell|send|give) me [more|some|something] {about-phrase} (your|the) [new|latest|current] {plans-word}"
           "(tell|send|give) me [more|some|something] {about-phrase} (your|the) special {plans-word}"
           "(tell|send|give) me [more|some|something] {about-phrase} your [new|latest|current|different|other] [{sold-kind}] {sold-thing}"
           "(wonder|wondering|wondered|ask|asking|know) (if|whether) you (do|have|offer|sell|had|got|did) [any|a|an] [{better-word}] [{sold-kind}] {sold-thing}"
           "(difference|compare) [between] (the|your) [two] (plans|packages|tariffs|models|cards|bundles|plan)"
           "(do you|you guys|you) [still|also|guys] (sell|stock|have in stock) [any|the|a] ..3 {offer-product}"
           "(do you have|do you sell|are there|is there) ..4 {for-sale} [that] (i|we) (can|could|may) (buy|get|order|add|take|book)"
           "have you got ..4 {for-sale} [that] (i|we) (can|could|may) (buy|get|order|add|take|book)"
           "(what|which) ..2 {for-sale} (can|could) (i|we) (buy|get|order|add|take)"
  unless   within 0 words "(do not|did not|not) (tell|send|give) me"
           "(stop|no more|do not want|do not need|not interested in) ..3 (offers|deals|plans|promotions|upgrades)"
           "(floor|lesson|meal|back up|backup|what|your|my) plan (is|for today|for the day|to (fix|solve|compensate))"
           "(delivery|seating|payment|menu|dietary|vegetarian|vegan|food|gluten free|parking|hotel|restaurant|train|room) (options|offers|deals|packages)"
           "what options do (you|i) have ..4 (train|hotel|restaurant|eat|food|cambridge|area|centre|price)"
           "what options (do|are)" "(are there|do you have) any plans (to|for)"
  unless   within 0 words "about your (refund|return|returns|cancellation|privacy|data|complaints|cookie|baggage|delivery|warranty|health|visitor) (policy|policies|plan|plans|protection|options)"
  means    asked-for
  because  Answer what was asked, plainly and with the price, and hand over to sales. Add nothing on top.
  source   house
  yes      customer: What plans do you have?
  yes      customer: do you have any better deals
  yes      customer: How much is the bigger plan?
  yes      customer: Am I due an upgrade?
  yes      customer: can you recommend a good phone
  yes      customer: Is there a Spanish data pass that I could buy?
  yes      customer: Can you tell me about your home insurance?
  yes      customer: I was wondering if you do a cheaper plan.
  no       customer: Stop sending me your offers.
  no       customer: What options do I have to get my money back?
  no       customer: I have no plan for today.
  no       customer: Can you tell me about your refund policy?
  no       customer: I was wondering if you do refunds.

words table-or-hotel = table, room, hotel, flight, flights, train, taxi, cab, ticket, tickets, seat, seats, reservation,
  booking, restaurant, guesthouse, guest house, ride, car, rental, hostel, cruise, trip, holiday
words nice-word = nice, cheap, expensive, return, single, one way, round trip, double, family, moderate,
  moderately priced, good, direct, new
words book-or-reserve = book, reserve, make, get, need, want, find, looking for, look for, like, booking
words booking-word = booking, reservation, flight, ticket, tickets, stay, room, seat, seats, itinerary

rule purpose.booking
  title    The customer wants to book or change a booking
  status   stable since 1.0
  heard    customer
           "{book-or-reserve} (a|an|me|us|some|the|two|one|my|it) [{strongly}] [{nice-word}] ..1 {table-or-hotel}"
           "(change|move|amend|modify|extend) (my|our|the|a|this) [hotel|train|flight|table] {booking-word}"
           "(change|move|amend|modify|extend) (my|our|the|a|this) (room|taxi|restaurant) {booking-word}"
           "(confirm|cancel|check) (my|our|the|a|this) [hotel|train|flight|table|room|taxi|restaurant] {booking-word}"
           "(i have|we have|about|regarding) (a|my|our|the) (booking|reservation) (for|on|with|number|under|at|next|in)"
  unless   within 6 words "(wrong|nobody|never|lost|cancelled (my|our)|still|refund|charged|complaint|not (work|working|accept))"
  unless   within 0 words "(find|get|need|want) (a|an|the|my|it) ..1 (car|ticket|room|seat) (back|number|key|insurance|reference|charger|problem)"
  means    purpose booking
  because  Book it, read date, time and price back, and send the confirmation.
  source   house
  yes      customer: Can we book a table, there are two of us?
  yes      customer: need a taxi to the station at five
  yes      customer: Can I change my booking to Friday?
  no       customer: You cancelled my booking and lost my room.
  no       customer: I want my money back for the books.

words question-word = question, query, calling, ring, ringing, phoning, enquiry, it is, help, writing, here, message,
  chat, asking, contacting, regarding
words bill-kind = last, latest, monthly, phone, electricity, gas, water, energy, final, recent, new, strange, red,
  credit card, mobile, outstanding, council tax
words bill-question = explain, understand, check, look at, go through, query, dispute, discuss
words rose-to = so, gone, go, gotten, increased, higher, doubled, more, different, up
words bill-word = bill, charge, payment, premium, fee, invoice, balance, rate

rule purpose.billing
  title    The customer has a question about a bill or payment
  status   stable since 1.0
  heard    customer
           "{question-word} [is] [you] (about|on|with|regarding|over|re) (my|our|the|a|this|an) [{bill-kind}] {money-word}"
           "{bill-question} (my|our|the|this|a|these) [last|latest|monthly|phone] {money-word}"
           "{bill-question} (my|our|the|this|a|these) (electricity|final|recent) {money-word}"
           "(pay|paying|settle) (my|our|the|this|off my) [{strongly}] [{bill-kind}] (bill|invoice|balance|premium|fine|rent|statement|fee|card)"
           "(set up|change|cancel|spread|arrange) (a|my|the|our) [new] (direct debit|payment plan|standing order|instalments)"
           "(set up|change|cancel|spread|arrange) (a|my|the|our) [new] (installments|payment date|instalment plan)"
           "(copy|duplicate) of (my|our|the|a) [last|latest] (bill|invoice|statement|receipt)"
           "(invoice|vat receipt|receipt|tax invoice) (for|of) (my|our|the|this)"
           "(why|how come) (is|has|did) (my|our|the|this) [last|monthly|phone|electricity] {bill-word} {rose-to}"
           "(why|how come) (is|has|did) (my|our|the|this) (water|gas) {bill-word} {rose-to}"
           "what is (this|that|the) [..2] (charge|fee|payment|debit|deduction|amount|line) (on|from|for|of)"
           "(can|could|may) (i|we) pay (in|by|over) (instalments|installments|three|months|monthly)"
           "(i|we) (need|require|want|would like) (an|a|the|my) [vat|tax|proper|new|corrected] (invoice|receipt)"
           "(can|could|may|would|will) (i|we|you) [please] (get|have|send|email|send me|email me|resend) (an|a|the|my) [vat|tax|proper|new|corrected] (invoice|receipt)"
           "(a|this|one|the) (charge|fee|payment|debit|deduction) [that] (i|we) do not (understand|know|recognise|recognize)"
  unless   within 0 words "(help|look|check) (with|at|on) the (price|rate|total|fee)"
           "(check|understand) the price (range|of)"
           "entrance fee*" "the (price|total|fee|rate) (of|for|is|range) (the|a)"
           "(pay|check) the (bill|fee) (at|in) the (restaurant|hotel|museum)"
  unless   within 0 words "check my balance"
  means    purpose billing
  because  Open the bill together, name the line in question, and say what it is for.
  source   house
  yes      customer: There is a question about my bill I'd like to ask.
  yes      customer: Can you explain this charge?
  yes      customer: i want to set up a direct debit
  yes      customer: why has my bill gone up
  yes      customer: Could you send me the invoice?
  yes      customer: There is a fee that I do not understand.
  yes      customer: What is this charge on here?
  no       customer: Bill said the parcel came.
  no       customer: What is the entrance fee of the museum?

words return-phrase = return, exchange, send back, bring back, swap, get a refund, request a refund, claim a refund,
  get a replacement, get my money back, have a refund, refund
words want-or-request = want, like, need, request, requesting, claim, asking for, due, entitled to, waiting for
words on-or-sunday = on, from, by, sunday, monday, tuesday, wednesday, thursday, friday, saturday,
  the (train|same day|next)

rule purpose.return
  title    The customer wants to return or exchange something, or a refund
  status   stable since 1.0
  heard    customer
           "{wish-verb} [to] {return-phrase} [for|on] [it|this|that|the|a|an|my|these|them|some|one]"
           "(return|exchange|refund|returns) (label|form|policy|process|address|window|request|slip)"
           "{want-or-request} (a|my|the|full|our) [full|partial] (refund|money back|reimbursement|replacement|exchange)"
           "(start|make|file|submit|open) (a|my|an) [insurance|warranty|damage] (claim|return|warranty claim)"
           "(start|make|file|submit|open) (a|my|an) [insurance|warranty|damage] refund request"
           "(start|make|file|submit|open) (a|my|an) (travel|compensation|delay) (claim|return|warranty claim)"
           "(start|make|file|submit|open) (a|my|an) (travel|compensation|delay) refund request"
           "(can|could|may|how do|how can|want to|like to|need to|have to) [i|we] (send|bring|take) (it|this|that|them|these|those) back"
           "(how|where) (do|can|could) (i|we) claim [for|my|the|any] (compensation|damages|a refund|the delay|delay repay|expenses|it)"
  unless   within 0 words "return (ticket|train|trip|flight|journey|fare|call|my call)"
           "return to (the|my|cambridge|london|work|home|menu)"
           "(exchange|exchange rate) (rate|rates|bureau|student|money|currency|contracts)"
           "(do not|not) [want|need] ..2 (return|refund|exchange)"
           "(want|like|need|trying|going|wanted|looking) to (return|exchange) {on-or-sunday}"
           "(want|need|like) (a|my|the) (return|exchange)"
  means    purpose return
  because  Say what is possible and by when the money or the new one comes; send the label at once.
  source   house
  yes      customer: I'd like to return these shoes.
  yes      customer: how do i get a refund for it
  yes      customer: I want to make a claim.
  yes      customer: how can i claim compensation
  yes      customer: can i send them back
  no       customer: A return ticket to London, please.
  no       customer: What is the exchange rate today?
  no       customer: Please bring it back online.

words password-word = password, pin, passcode, username, login, log in, user name, passphrase, security answer,
  memorable word
words forgot-word = forgot, forgotten, lost, do not remember, can not remember, reset, resetting, need, do not know
words cannot-manage = can not, could not, unable to, trying to, not able to, how do i, will not let me
words account-place = account, app, portal, profile, email, website
words activate-word = activate, register, set up, reactivate, unlock, unblock, verify, create

rule purpose.account-access
  title    The customer needs to get into an account
  status   stable since 1.0
  heard    customer
           "{forgot-word} [to] [reset] (my|the|our) [online|account|new|banking] [banking] {password-word}"
           "{cannot-manage} (log|sign|login) [in|into|on|onto|to] [my|the|our] [online|email] [{account-place}]"
           "{cannot-manage} (log|sign|login) [in|into|on|onto|to] [my|the|our] banking [{account-place}]"
           "{cannot-manage} (access|get into|get in) (my|our) [online|email|banking] (account|app|portal|profile|email)"
           "(locked out|shut out) of [my|the|our] [online|email] (account|app|email|phone|profile|everything)"
           "{activate-word} (my|a|an|the|our|this) [new|online|debit|credit] (account|card|sim|profile|login|app|phone|device|pin)"
  unless   within 0 words "(not|never) (forgot|locked)" "sign (up|for|the)"
  means    purpose account-access
  because  Verify gently, get them in while they are there, and have them try it before you part.
  source   house
  yes      customer: I forgot my password.
  yes      customer: can't log into my account
  yes      customer: I need to activate my new card.
  no       customer: How do I get to the station?
  no       customer: I'm logged in already.

words card-or-fraud = card, phone, fraud, theft, transaction, payment, scam, passport, wallet, charge, cards, bag,
  email, text
words lost-or-stolen = lost, stolen, suspicious, fraudulent, unauthorised, unauthorized
words card-or-cards = card, cards, wallet, purse, phone, passport, handbag
words make-or-recognise = make, recognise, recognize, authorise, authorize, made, authorised, authorized
words genuine-or-fake = a, from you or a, genuine or a, real or a
words did-not-make = did not (make|recognise|recognize|authorise|authorize|do),
  do not (recognise|recognize|know|remember)

rule purpose.report-fraud
  title    The customer reports a fraud, a loss or a theft
  status   stable since 1.0
  heard    customer
           "(report|reporting|reported) (a|my|an|the|some) [lost|stolen|missing|possible|suspected|credit|debit] [or] [{lost-or-stolen}] {card-or-fraud}"
           "(lost|stolen|stole|cloned) (my|our|a|the) [debit|credit|bank] (card|cards|wallet|purse|phone|passport|handbag)"
           "(my|our) [debit|credit|bank] {card-or-cards} (was|has been|is|got|were|have been) [just] (stolen|lost|cloned|missing|skimmed|swallowed)"
           "(transaction|transactions|payment|payments|charge|charges|withdrawal) [on my (card|account|statement)] [that] (i|we) {did-not-make}"
           "(did not|do not|never) {make-or-recognise} (this|that|these|those|any of) [of] [this|these] {charge-word}"
           "(fraudulent|unauthorised|unauthorized|suspicious|unknown) (transaction|transactions|payment|payments|charge|charges|withdrawal)"
           "(fraudulent|unauthorised|unauthorized|suspicious|unknown) (purchase|activity|email|text|call|message|login)"
           "(is|was) (this|that|the|it) [text|email|call] [really] [from you] [or] [{genuine-or-fake}] (scam|phishing|fraud)"
           "(is|was) (this|that|the|it) (message|letter) [really] [from you] [or] [{genuine-or-fake}] (scam|phishing|fraud)"
           "(fallen for|victim of|victim to|fell for) (a|an|this|the) ..1 (scam|fraud|scammer|phishing)"
  unless   within 0 words "(not|never) (lost|stolen)"
           "lost (my|the|a) phone (signal|number|connection|line)"
           "report (card|a bug)"
           "(card|phone) is (lost in|missing (a|the|from the box))"
  means    purpose report-fraud
  because  Block first, ask second. Say what is safe now and what happens to the money.
  source   house
  yes      customer: I want to report a stolen card.
  yes      customer: there's a payment i don't recognise
  yes      customer: I lost my wallet this morning.
  no       customer: The phone is missing a cable.
  no       customer: I lost my phone signal again.
"""#
  )
}
