// Recorded from Rules/standard/offers.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let offers = StandardRuleFile(
    name: "offers.rules",
    text: #"""
# What counts as selling: the agent, unasked, puts a further, bigger, paid or renewed product, a reason to stay, or a
# request for a rating in front of the customer. Doing what was asked, putting things right, naming the price of what
# was asked for, and the next step of the same errand are none of it.

words more-or-extra = more, extra, each, dollars, pounds, euros, bucks, quid
words opens-an-offer = can, shall, should, want, interested, add, sign, turn, activate, set you, pop, you get, includes,
  covers, throw, watches, keen, like
words add-word = add, activate, subscribe, enable, enrol, enroll, set, sign, put, turn, throw, like, book, pop
words monthly-phrase = monthly, weekly, yearly, annually, a month, a year, a week, per month, per year
words cover-word = cover, insurance, protection, warranty, guard, breakdown, monitoring, booster, boosters, addon, plan,
  pack
words add-or-take = add, get, take, take out, join, include, subscribe, purchase, buy, bundle, combine
words data-word = data, traffic, booster, package, pack, bundle, plan, addon, cover, pass
words credit-phrase = refund*, credit, compensat*, goodwill, gesture, you asked, as requested, reimburs*, cancel*,
  you are paying, you pay, you are on, currently pay, your current, you have been charged, payment plan, instalment*,
  installment*, interest, your bill

rule offer.add-for-a-fee
  title    An extra for a monthly or one-off price
  status   stable since 1.0
  heard    agent
           "(for|just|only|an extra|another|additional) ..6 (more|extra) (a|per|each|every) (month|week|year|day)"
           "for [just|only|another] ..4 {more-or-extra} [each|more|extra|a|month] (you|we|i) (can|could|would|will|get|have|are)"
           "(it is|that is|they are|at|from|for|only|just) ..7 (a|per) (month|week|year) [and|so|more|extra|but] ..16 {opens-an-offer}"
           "(it is|that is|they are|at|from|for|only|just) ..7 (a|per) (month|week|year) (with|for|it|you|no) ..16 {opens-an-offer}"
           "(we|our) ..10 (a|per|each) (month|week|year) ..14 (can|shall|should|want|interested|add|sign|activate)"
           "(we|our) ..10 (a|per|each) (month|week|year) ..14 (pop|keen|like|link|button|subscribe|enable)"
           "{monthly-phrase} ..4 (shall|should|may|can|could|want|would you|do you want) (i|me|us|we|you) ..5 {add-word}"
           "(add|adding|take out|include|get) ..3 {cover-word} ..8 (for|to|from|today|only|just|now|at|on)"
           "(you can|you could|you may|you might|why not|feel free to) also {add-or-take} (our|a|an|the|some|extra)"
           "(you can|you could|you may|just) (add|purchase|buy|subscribe|order|top up) [to] (a|an|our|extra|additional|another|some) ..3 {data-word}"
  unless   within 4 words "{credit-phrase}"
  means    offer cross_sell
  because  Leave extras out until the customer's own matter is settled and the check-in is past.
  source   Güneş, Akşin, Örmeci, Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  mistakes An agent who names the price of something that was asked for in other words.
  yes      agent: We have a screen protection plan, it's four pounds a month, shall I add it?
  yes      agent: for just five dollars more a month you get all the sports channels
  yes      agent: You can also add our roadside cover from nine euros.
  no       agent: Your current plan is forty pounds a month.
  no       agent: I can spread the bill over a payment plan of twenty pounds a month if you like.
  no       agent: I have added a five dollar credit as goodwill.

words did-you-know = have you (thought|considered|heard|looked|seen|tried our), did you know,
  we also (do|have|offer|sell), we (do|have|offer) a, you qualify, interest you, i could (add|offer|do|put|sign|get),
  can (add|offer|do you|put you|sign), shall i (pop|add|put|sign), what a lot, most of our, our (new|latest|own),
  i noticed
words you-qualify = we (have|do|also|offer|sell), you qualify, you (can|could) (get|save|add|have),
  if you (join|upgrade|sign|bundle), have you (thought|considered|heard), some (members|customers),
  our (new|latest|premium|own)
words by-the-way = by the way, quick thought, quick one, fyi, just so you know, in the mean time, in the meantime,
  meanwhile, out of interest, one thing though, one more thing, one other thing, just a thought, good news
words qualify-word = qualify, eligible, can (get|add|save|upgrade|switch|bundle|earn|have),
  could (get|add|save|upgrade|switch|bundle|be), offer, have, do, also
words considered-phrase = considered, thought about, thought of, heard of, heard about, looked at, seen, ever tried,
  tried
words do-not-have-or-qualify = do not have, have not got, is not with us, are not with us, are not on, not currently,
  qualify, eligible, up for renewal, could be saving, could save, not using our
words loan-word = loan, upgrade, plan, package, pack, card, offer, deal, discount, rate, bundle, membership, account,
  insurance, promotion, reward, rewards, trial, tier, limit, tariff
words qualify-phrase = qualify, qualifies, are eligible, is eligible, have been selected, are pre approved,
  are preapproved, have been approved, are entitled

rule offer.while-you-are-here
  title    A side offer opened with "while you are here" or the like
  status   stable since 1.0
  heard    agent
           "(while|since|seeing as|now that|before) (you|i|we|that|your|the) ..10 {did-you-know}"
           "{by-the-way} ..6 {you-qualify}"
           "{by-the-way} ..6 do you have ..2 (cover|insurance|protection)"
           "did you know [that] (you|we|our|your) ..4 {qualify-word}"
           "have you {considered-phrase} (our|adding|upgrading|switching|taking|getting|moving|joining|bundling|the new)"
           "(are you|would you be) interested in (our|adding|upgrading|switching|a new|hearing|joining|learning|an upgrade|bundling|taking|signing|saving)"
           "we [now|do] also (sell|offer|do|provide|stock) [..3] {offer-product}"
           "(our|a) (sister|partner) (company|brand|site|service)"
           "(could|can|would) (be saving|save you|save yourself) [..3] (money|on your|a month|a year|by|if)"
           "(our|the) (loyalty|rewards|reward|membership|vip) (programme|program|club|scheme|card)"
           "interest you in (our|a|an|one|some|upgrading|adding)"
           "(i|we) (noticed|notice|see|saw|can see|do see) ..8 {do-not-have-or-qualify}"
           "(i|we) (noticed|notice|see|saw|can see|do see) ..8 no ..2 (cover|insurance|protection)"
           "(you|your account|you also|you now|you already) {qualify-phrase} [to|for] [our|a|an|the|some] ..6 {loan-word}"
           "(happy|satisfied) with your [current] (mobile|broadband|energy|insurance|phone|tv|bank|internet) (provider|supplier|company|deal|network)"
  unless   within 6 words "(refund*|compensat*|goodwill|reimburs*|replacement|faulty|complaint|ombudsman|support scheme|delay repay|single person)"
           "anything else" "(what else|any other|signal|connection|service|access|internet|power|record)"
  means    offer cross_sell
  because  The customer came for something else: finish that, note the idea, leave it for after the check-in.
  source   Güneş, Akşin, Örmeci, Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  yes      agent: While I've got you, have you thought about our travel insurance?
  yes      agent: i noticed you don't have breakdown cover with us
  yes      agent: Did you know you can get the fibre bundle at your address?
  yes      agent: by the way we also do boiler care now
  no       agent: While I've got you, is anything else going on?
  no       agent: Did you know the refund is already on your card?
  no       agent: I see you don't have a signal at the moment.
  no       agent: You are eligible for a refund on this ticket.
  yes      agent: Are you happy with your current mobile provider?
  no       agent: Are you happy with the new time?

words agent-asks-leave = shall, can, could, should, may, let me, want me to, would you like me to, i can, i could,
  i would love to, happy to
words it-in-offer = it, our, the, that, a, while, one, this, for
words sign-word = sign, enrol, enroll, subscribe, pop, put
words agent-simply = just, also, go ahead and, quickly
words moved-onto = to, for, on, onto, it, in, with
words shall-or-want-me-to = shall, can, could, should, may, want me to, would you like me to, i can, i could, must
words plan-word = plan, package, offer, deal, upgrade, bundle, insurance, cover, membership, product, range
words free-trial-word = free trial, trial, demo, review, health review, advisor, adviser, consultation, quote,
  specialist, sales
words upgrade-to-phrase = add (our|insurance|cover|protection|travel|extra cover|a plan|a package|a warranty),
  upgrade to, try our, try out, hear about, join our, join the, sign up, subscribe, enrol, bundle, switch to our,
  switch to a, move to our, learn more, save on, take out, protect, extend your, renew
words today-word = today, free, extra, more, discount, save, get, bonus, off, a month, per, points, credits, miles,
  it is, earn
words app-word = app, software, firmware, version, windows, ios, browser, system, operating, driver, drivers, refund*,
  replacement, waiting list, priority list, waitlist, appointment, as requested, you asked, cancel*, two step,
  notifications, alerts, touch with, with account, paperless, service status, text updates, help

rule offer.shall-i-sign-you-up
  title    The agent asks to add, activate or sign up for something further
  status   stable since 1.0
  heard    agent
           "{agent-asks-leave} [i|me] [{agent-simply}] {sign-word} you [up|on|in] [{moved-onto}] {it-in-offer}"
           "{agent-asks-leave} [i|me] [{agent-simply}] {sign-word} you (down|onto) [{moved-onto}] {it-in-offer}"
           "{shall-or-want-me-to} [i|me] [just|also|go ahead and|quickly] (throw|turn|switch) (it|that|one) (on|in) (for|right|today|now|while)"
           "(shall|should|want me to|can) [i|me] (subscribe|enrol|enroll|upsell) [you]"
           "(shall|should|can|could|may|want me to) [i|me] (send|share|drop) ..2 (link|brochure|details|information|quote|leaflet) ..6 {plan-word}"
           "(i|we) can (do|get|give|prepare|run) you a (quote|deal|price) (in|on|for|today|now|right)"
           "(i|we) (could|can) (book|get|have|arrange) [you] (a|one of our|one of the|an) ..5 {free-trial-word}"
           "(recommend|suggest) (our|adding our|upgrading to|taking out|joining|signing up|trying our)"
           "(go ahead and|i can) (add|activate|enable) (it|that|this|one) ..2 (today|right now)"
           "(go ahead and|i can) (add|activate|enable) (it|that|this|one) ..2 to your (account|plan|package|bill|line|policy|order)"
           "(would you like|do you want|would you care|would you be interested) to [also] {upgrade-to-phrase}"
           "(join|sign up for|sign up to|enrol in|enroll in|subscribe to|try out|switch to|upgrade to|move to|go with|check out) our ..5 {offer-product}"
           "if you (join|sign up|bundle|add|switch|subscribe|upgrade|take out|go with|go for|open) ..10 {today-word}"
           "when you (join|sign up|bundle|switch|subscribe|upgrade) ..10 (free|extra|discount|save|get|bonus|off|points|credits|miles|just|only|at)"
  unless   within 4 words "{app-word}"
  unless   within 2 words "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|morning|afternoon|a callback|a call back|a visit)"
  means    offer cross_sell
  because  Ask nothing of the sort now; do what the customer came for.
  source   house
  yes      agent: Shall I pop you on our loyalty plan?
  yes      agent: would you like to add travel insurance
  yes      agent: If you join the club today you get a free bag.
  yes      agent: Upgrade to our premium plan and save.
  no       agent: Would you like me to put you on the waiting list?
  no       agent: Shall I reserve that one?
  no       agent: Please upgrade to our latest app version.
  no       agent: I can add that to your notes.
  no       agent: Can I put you down for Tuesday morning?

words add-or-adding = add, adding, move to, moving to, take, taking, go for, going for, choose, prefer, love, like,
  glad, wish, upgrade, switch, recommend, swear by, get the, doing is, do is
words people-word = people, customers, folks, members, clients, parents, moms, users, sellers, workers, travellers,
  travelers, guests, drivers, owners, families, subscribers, players

rule offer.others-take-it
  title    What other customers take, as a nudge
  status   stable since 1.0
  heard    agent
           "(lot of|lots of|many|most|plenty of|some) [of] [our|the|other] [home|loyal|new] {people-word} ..10 {add-or-adding}"
           "(customers|people|folks|members|parents) (like you|in your situation|with the same|on your plan) ..6 (add|move|take|go|choose|prefer)"
           "(customers|people|folks|members|parents) (like you|in your situation|with the same|on your plan) ..6 (love|get|upgrade|switch)"
           "(our|the) (most popular|best selling|bestselling|bestseller|flagship|top) (plan|package|option|product|bundle|model)"
           "(our|the) (most popular|best selling|bestselling|bestseller|flagship|top) (tier|card|account|offer|seller)"
           "(really|very|most|hugely) popular (option|plan|choice|package|product|add on|addon|with our)"
           "(our|we have) ..6 would (suit|benefit|be perfect for|be ideal for|be great for) you"
           "perfect (addition|match|upgrade|companion) (to|for)"
           "(you will|you would) (love|really like|get so much|save a lot|be glad of|never have to worry) (our|it|the|with|out of|about|if)"
           "(you may|you might|you could|you would) [also] [want to] (be interested in|like|enjoy|consider|benefit from|try) our"
           "(may|might|could|would) also (like|be interested in|enjoy|benefit from)"
           "(may|might|could|would) also consider (adding|upgrading|getting|opening|taking|joining)"
           "(if you have|for|with) ..6 consider (opening|getting|adding|upgrading|subscribing|joining|buying|our)"
  unless   within 4 words "(refund*|replacement|restart*|step|steps|article|help page|troubleshoot*|setting|settings|error)"
  unless   within 1 words "how"
  means    offer cross_sell
  because  Leave the nudge out; the customer has another matter on the mind.
  source   house
  yes      agent: A lot of our members add the dental cover.
  yes      agent: as it happens you might be interested in our family bundle
  yes      agent: It's our most popular plan.
  no       agent: A lot of people are seeing this error today.
  no       agent: You may also want to restart the router, see the steps here.
  no       agent: Most customers get their refund within a week.

words promotion-word = promotion, promotions, promotional, campaign, campaigns, offers, deals, activities, discounts,
  events, latest offers, special offers, preferential
words further-kind = more, new, some, different, various, special, a, customized, diversified, reasonable, gradually,
  great, exclusive
words campaign = promotion, promotions, campaign, campaigns, special offers, preferential policies, discounts, deals,
  offers
words offer-word = offer, offers, deal, deals, promotion, promotions, offerings, discounts, discount, campaigns
words on-or-about = on, for, at, of, from, about, until, this, today, available, here, just, we, information
words we-are-running = we have, we are running, we offer, our company have launched, our company has launched, there is
words currently-phrase = currently, now, right now, at the moment, this week, this month, today
words campaign-word = campaign, promotion, offer, discount, deal, sale, package, gift
words discount-phrase = discount, discounts, free month, month free, cashback, bonus, prize, gift, double points,
  off your next, off your first, free data
words apologize-word = apologize, apology, sorry, goodwill, gesture, refund*, compensat*, inconvenience caused,
  make up for, did you, which, detail*, children, kids, students, seniors, participat*, when you got, expired, expire,
  rules of

rule offer.promotion
  title    A campaign, a promotion or a discount on something further
  status   stable since 1.0
  heard    agent
           "(pay attention to|keep an eye on|watch for|watch out for) (our|the|other|them|it) [..3] {promotion-word}"
           "(look out for|stay tuned for|follow|check out) (our|the|other|them|it) [..3] {promotion-word}"
           "(launch|release|have|offer|run|hold|introduce|roll out|launched|running|provide|try to launch) [..2] {further-kind} ..5 {campaign}"
           "(latest|exclusive|limited time|special|best|current|great|amazing) {offer-word} [{on-or-about}]"
           "information [..3] about (special|preferential|latest|our) ..3 (offerings|offers|policies|promotions|deals)"
           "{currently-phrase} {we-are-running} ..3 (a|an|campaign|promotion|offer|discount|deal) ..4 {campaign-word}"
           "(company|we) [have|has] launched ..6 (package|plan|campaign|product|service|card)"
           "(get|win|winning|chances|chance|earn|enjoy|save) [for|to|a|up] [..3] {discount-phrase}"
           "(percent|discount|off) (for|with|if|when|on) ..3 (upgrading|joining|signing|bundling|topping|next order)"
           "(percent|discount|off) (for|with|if|when|on) ..3 (next purchase|your first|any|accessories)"
           "(15|10|20|25|30|40|50) [percent] off (with|when|if|on|your|any|the|for)"
           "(off|discount on|voucher for|code for|towards) your next (order|purchase|visit|booking|trip|stay|shop|bill|rental)"
           "(free trial|first month free|month free|no obligation|introductory rate|special rate|preferential rate)"
           "(switching|upgrade) options"
           "(we are|we have|we have got|i have|i have got|there is|running|got|we do|we have also got) [also|just|currently|now] (a|an|our|this|some) [..1] (promo|promos|flash sale|summer sale|winter sale|spring sale|half price sale|multi buy|two for one|three for two|bogof)"
           "for the price of (one|two|three)"
           "(buy|get) one get (one|the second) [..1] (free|half)"
  unless   within 5 words "{apologize-word}"
  unless   within 1 words "(not|no longer|never) [be able to|be]"
  means    offer cross_sell
  because  A campaign is no answer to the customer's matter; leave it out.
  source   house
  mistakes An agent who answers a question about a promotion.
  yes      agent: Please keep an eye on our latest promotions.
  yes      agent: Right now we are running a campaign with a free month for new lines.
  yes      agent: you get 20 percent off your next order with this code if you sign up
  no       agent: Which promotion did you take part in?
  no       agent: As a gesture of goodwill I took ten percent off your next bill.
  no       agent: The promotion code has expired.
  yes      agent: We're running a promo with three lines for the price of two.
  yes      agent: there is a buy one get one free on cases
  no       agent: Your promo code has a typo.
  no       agent: The price of two tickets is forty.
  no       agent: After that you would no longer enjoy the member discount.

words taxi-word = taxi, cab, hotel, restaurant, transportation, transport, car, accommodation, insurance, lodging,
  hotel room, rental car
words taxi-or-transportation = taxi, transportation, restaurant, hotel, dinner, attraction, accommodation, train, car,
  insurance
words transportation-word = transportation, cab, sightseeing, attractions, insurance, rental car
words restaurant-word = restaurant, hotel, taxi, attraction, attractions, car, place to stay, place to eat, train, room
words restaurant-kind = restaurant, restaurants, hotel, hotels, taxi, attractions, transportation

rule offer.sister-service
  title    A further service beside the one that the customer came for
  status   stable since 1.0
  heard    agent
           "(do you|will you|would you) [also] [still] need (a|any|some|an|help with|help finding) [..2] {taxi-word}"
           "(would you like|do you want|do you) ..7 {taxi-or-transportation} ..2 (too|as well|in town|while in|suggestions|recommendations|or possibly)"
           "(would you like|do you want|shall i|can i) ..2 (book|find|arrange|recommend|suggest|with) ..2 {transportation-word}"
           "(can i|could i|may i|let me) help you (find|book|with) (a|an|some) [..1] {restaurant-word} [..3] (in|until|as well|too|while|there|nearby)"
           "(are you sure|sure) (you do not|i can not) (need|help|want) ..4 (taxi|hotel|restaurant|transportation|attraction*|train|car|insurance)"
           "(looking for|need|interested in) [a|any|some] {restaurant-kind} (as well|too|also|or anything)"
           "are you looking for [a|any|some] (restaurants|hotels|taxis|attractions)"
           "(help|assist|help you) with (transportation|a taxi|accommodation|lodging|sightseeing|travel insurance)"
           "make plans for (dinner|lunch|your stay|the evening)"
           "i can [also] help [you] (book|with|find) (a hotel|a taxi|a restaurant|a train|lodging|transportation) if you"
  unless   within 0 words "looking for a place"
           "(would you like|do you want|shall i|can i) [me] [to] (book|reserve) (a|the|you a|that|this) (table|room|hotel room|ticket|seat)"
  means    offer cross_sell
  because  Finish what was asked; offer the further service only where the gate is open.
  source   house
  mistakes An agent who offers the very service the customer described in other words.
  yes      agent: Your table is booked. Do you need a taxi as well?
  yes      agent: would you like a hotel in lisbon as well
  yes      agent: Do you need a restaurant over there as well?
  no       agent: Shall I reserve the table by the window?
  no       agent: Do you need a smoking room?
  no       agent: Italian food or something local?

words further-extra = plan, plans, package, packages, bundle, bundles, subscription, membership, upgrade, upgrades,
  insurance, cover, warranty, protection, screen protector, addon, addons, pack, packs, tv, broadband, sports, movies,
  channels, streaming, premium, loyalty card, gold card, platinum card, credit card, loan, overdraft, accessory,
  accessories, club, free trial, data boost, boiler care, breakdown
words further-device = phone, handset, tablet, laptop, watch, headphones, earphones, earbuds, speaker, speakers, charger,
  power bank, keyboard, monitor, console, camera, printer, extender, booster, doorbell
words would-you = would you like, would you maybe like, do you want, do you fancy, would you fancy, would you care for,
  how about, fancy
words would-you-act = would you like to, would you care to, do you want to, do you also want to, would you also like to,
  would you be interested in, are you interested in, how about, fancy, have you thought of, have you thought about
words buy-words = buy, buying, purchase, purchasing, take out, taking out, order, ordering, treat yourself to
words add-words = add, adding, get, getting, have, having, try, trying, join, joining, take, taking, bundle, bundling
words dear-word = premium, unlimited, gold, platinum, deluxe, ultimate, extended, extra
words deal-word = deal, deals, offer, offers, sale, promotion, promotions, bargain, bargains
words same-matter = refund*, replace*, replacement, repair*, cancel*, complaint, compensat*, goodwill, gesture, credit note,
  you asked, you mentioned, you wanted, you were looking, you chose, you picked, your current, your existing,
  your old, already have, number, details, document, documents, address, update, reset, setting, settings, app,
  settle*, payment plan, keep, remove, removed, without, different address

rule offer.plain-question
  title    The agent asks outright whether the customer wants a further product
  status   stable since 1.0
  heard    agent
           "{would-you} (our|one of our|some of our|any of our) ..3 ({further-extra}|{further-device})"
           "{would-you} [to have|to get|to try] [a|an|the|some|our] {dear-word} ..2 ({further-extra}|{further-device})"
           "{would-you} (a|an|some|another|the|any) [..2] ({further-extra}|{further-device}) (with that|with it|with this|too|as well|to go with|on top)"
           "{would-you-act} [also] {buy-words} [a|an|some|the|our|another|any] [..2] ({further-extra}|{further-device})"
           "{would-you-act} [also] {add-words} [a|an|some|the|our|another|any] [..2] {further-extra}"
           "(can|could|may|might) (i|we) [perhaps|maybe] (tempt|entice) you (with|to|into|by)"
           "(we|i) (have|have got|have also got|also have|have just got) [..3] {deal-word} (on|for you)"
           "there is [also] (a|an|this) [..2] {deal-word} (on|for) [..2] ({further-extra}|{further-device})"
  unless   within 4 words "{same-matter}"
  unless   within 2 words "(no|not any|not have any|do not have) [..2] {deal-word}" "(saw|seen|found|about) (the|our|an|that) {deal-word}"
  means    offer cross_sell
  because  Ask for no sale now: finish what the customer came for, and leave the question for after the check-in.
  source   house
  mistakes An agent who asks for the choice between things that the customer asked for in other words.
  yes      agent: Would you like our premium TV?
  yes      agent: would you like to buy insurance
  yes      agent: Do you want to add the movie package?
  yes      agent: Might I tempt you with our cinema pass?
  yes      agent: We have a deal on tablets, if that is of interest.
  yes      agent: Would you like a screen protector with that?
  yes      agent: How about adding breakdown cover?
  no       agent: Would you like to buy tickets for the evening show?
  no       agent: Would you like a replacement phone?
  no       agent: Would you like our phone number?
  no       agent: Do you want to keep your insurance?
  no       agent: Would you like to add a second phone number to the account?
  no       agent: Would you like to book a table by the window?
  no       agent: Would you like me to reset the plan?
  no       agent: I am afraid we do not have any deals on tablets.

words pitched-thing = plan, plans, pack, package, bundle, subscription, membership, insurance, cover, warranty, protection,
  tier, loan, hub, mesh, kit, booster, boosters, extender, handset, iphone, tablet, system, security, channels, club,
  savings account, credit card, rewards card, upgrade, tv, backup box, speaker, speakers, bigger one, faster one, dearer one,
  newer one, second line, sim, mobile, landline, broadband, streaming, premium support, priority support, service plan, watch
words dearer-kind = premium, platinum, gold, deluxe, ultimate, priority, unlimited, pro, plus, vip, bigger, higher, faster,
  top, business, extended
words sweet-word = cracking, good, great, special, nice, decent, lovely, fantastic, cheap, brilliant, sweet, super, amazing,
  cheeky, very good, really good
words fixing-word = refund*, replac*, compensat*, goodwill, apology, apologise, apologize, gesture, at no cost, no extra cost,
  without charge, free of charge, no charge, nothing to pay, you asked, as requested, you wanted, you mentioned, you chose,
  current, existing, restart*, reset*, reboot*, unplug*, cancel*, troubleshoot*, settings, engineer, technician, your claim,
  test, included in your, already have, covers it

rule offer.talks-up-a-product
  title    The agent brings up, recommends or prices a further product
  status   stable since 1.0
  heard    agent
           "(recommend|suggest|advise) [that] [to] you [to] (go for|going for|take|taking|get|getting|buy|buying|opt for|consider|move to|switch to|choose) ..3 {pitched-thing}"
           "(suggest|recommend|do|advise) is (moving|putting|switching|upgrading|getting|move|put|switch) you ..5 {pitched-thing}"
           "you (should|could|ought to|might want to|had better) [really] (take|get|go for|buy|move to|switch to) (our|the|a|an) [..1] {dearer-kind} {pitched-thing}"
           "(shall|should|can|may|could) (i|we) [also|just|perhaps|maybe] (add|put|activate|include|enable|turn on) (the|our|a|an|some) [..1] ({dearer-kind}|sports|movie|movies|cinema|kids|travel|home|roadside|family) [..1] (support|package|pack|channels|cover|insurance|plan|protection|service|bundle|care)"
           "(can|may|could|shall) (i|we) [also|just|quickly] (tell you about|talk to you about|talk you through|show you|introduce|introduce you to|present|mention|explain) (our new|one of our|some of our|our latest|our range|the new|our) ..3 {pitched-thing}"
           "let me [also|just|quickly] (tell you about|introduce|introduce you to|present|mention) (our new|one of our|some of our|our latest|our range|the new|our) ..3 {pitched-thing}"
           "what you [really|actually] (need|want) is (our|one of our|a new|a second|an extra|a bigger|a faster|a better) ..3 {pitched-thing}"
           "(real|best|proper|only|perfect|ideal|long term|smart|easy) (fix|solution|answer|option|cure) [here|for you|really] (would be|is|might be) (our|one of our|to get our|to buy|getting our|a new|to upgrade) ..3 {pitched-thing}"
           "(do|offer|give|get) you a [..1] {sweet-word} (price|deal|offer|rate) on (a|an|the|our|any|your next|some|another)"
           "(you can|you could|can|could|why not) [also] (get|have|take|grab|add|buy) (our|one of our|a|an) ..3 {pitched-thing} (for|from|at) [just|only|as little as|under|less than] ..2 {money}"
           "(get|have|take|grab|add|buy) our ..4 (for|from|at) (just|only|as little as|under|less than)"
           "our ..3 {pitched-thing} (is|are|costs|starts) [at] (just|only|from) ..1 {number}"
           "(we|i) [also] (do|offer|sell) (a|an|our|some) ..3 ({pitched-thing}|service|care plan|check up) (for|from|at) [just|only|about|around] {number}"
           "(treat|spoil) (yourself|yourselves) (to|with)"
           "(why not|why do you not) (upgrade|get yourself|try our|switch to our|move to our|join our|take out|bundle)"
           "if you (take|take out|add|buy|get|open|bring|move|take on) (insurance|cover|a second|another|your mobile|your broadband|your tv|a tablet|a new|an extra|our) ..12 (off|discount|save|saves|cheaper|knock|free)"
           "(good|great|perfect|ideal|right) (time|moment) to (look at|think about|consider|talk about|sort out|get|take out|add|start|discuss) [our|your|a|an|the|some] [..3] {pitched-thing}"
           "(given|giving) any thought to (a|an|our|getting|adding|upgrading|taking|some)"
           "(pre selected|preselected|pre qualified|hand picked|handpicked) (for|to)"
           "bundle (your|it|that|them|both|everything) ..4 (and save|save|together|for less)"
           "(one of our|our) [..2] {pitched-thing} (would|will) [really|also] (help|suit|stop|prevent|protect|save|be perfect|be ideal|make)"
           "(chuck in|throw in|pop in|slip in) (a|an|our|some|the) ..3 (for|at) ..1 (just|only|a fiver|a tenner|{money})"
           "(a minute|a moment|a second|time) to (hear|talk|chat) about (our|the new|a new|some)"
           "(losing|wasting|missing out on) [money|savings|a lot|hundreds|out] [by|if|because] [..1] (not having|not being on|not taking|without|you do not have) (our|the|a) ..2 {pitched-thing}"
           "(second|extra|another|additional) (sim|line|handset|phone|tablet|box) (would|will) [only] cost"
           "(would|do|i will) [really] go for (our|the|a) [..1] ({dearer-kind}|{pitched-thing}) [..1] ({pitched-thing}|version|one)"
           "(having|have got|have) (one|some|a|very) (good|great|special|super|nice) (offer|offers|scheme|plan|deal) for you"
           "you can [also] take our [..1] ({dearer-kind}|{pitched-thing})"
           "(goes|go) [really|very] well with (that|it|this|your)"
           "(have|having) a think about (our|the|a|getting|adding) ..2 {pitched-thing}"
           "for [extra|your|total|complete] peace of mind ..8 (plan|cover|insurance|warranty|protection)"
           "get you (an|a) [early|free] upgrade"
           "(people|folk|folks|customers|neighbours|homes) in your (area|street|road|town) [have|are] [..1] (moved|switched|upgraded|going|taking|joined|signed)"
           "who is your (energy|broadband|mobile|insurance|phone|tv|electricity|gas) (with|provider|supplier)"
           "the new (one|model|version) is (only|just|from) ..1 {number}"
           "would (a|an|our) (bigger|second|extra|faster|larger|better) ..2 ({pitched-thing}|allowance|package|data) (help|suit|interest|be)"
           "(there is|we have|we have got) (a|an) ..1 (insurance|cover|warranty|protection|care) (product|plan|policy|option|package) [that|which] (would|could|will|can|covers)"
           "(pop|stick|whack|slip|sling) (travel|home|breakdown|phone|gadget|screen|boiler|some|the) (cover|insurance|protection|warranty) (on|in|onto)"
           "we (do|sell|offer) (gigabit|full fibre|fibre|5g|tv|mobile|mobiles|insurance|energy|broadband) (now|too|as well|these days)"
           "(remiss|disservice|wrong) [of me] not to (mention|tell you|offer) ..3 {pitched-thing}"
           "(first dibs|priority access|early access|first refusal) (on|to) (the|our) [..1] (new|latest|next)"
           "(kindly|please) (take|buy|purchase|opt for|subscribe to|go for|avail) our [..1] {pitched-thing}"
           "(love|like|want) you to (try|join|experience|taste) our"
           "(plan|package|bundle|handset|tablet|subscription|membership|insurance) is (on offer|on sale|half price|on promotion|on special)"
           "word about our ..2 {pitched-thing}"
           "you will (probably|also|likely|certainly|definitely) [also] want (the|our|a|an) (warranty|insurance|cover|case|upgrade|screen protector|bundle|premium ..1)"
  unless   within 6 words "{fixing-word}"
  unless   within 0 words "(would|do|did|could|can) not (recommend|suggest|advise|do|offer|give)"
  means    offer cross_sell
  because  Leave the product out: solve what the customer came for, and bring it up after the check-in if it still makes sense.
  source   Güneş, Akşin, Örmeci, Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  mistakes An agent who answers a question about a product that was asked in other words.
  yes      agent: Can I tell you about our home security system?
  yes      agent: I would recommend you to go for the yearly pack, it has double data.
  yes      agent: What I'd suggest is moving you onto the two gig plan.
  yes      agent: Shall I add the premium support package for you?
  yes      agent: it might be a good time to look at our life insurance
  yes      agent: I could do you a cracking price on a second handset.
  yes      agent: We do a service plan for nine pounds a month.
  yes      agent: You can get our backup box for just 9.99 a month.
  yes      agent: Why not treat yourself to the new watch while we wait?
  yes      agent: If you take insurance with us as well, I can knock ten percent off.
  no       agent: I would recommend you restart the hub.
  no       agent: It might be a good time to look at the router together.
  no       agent: Can I tell you about the next steps?
  no       agent: The best fix is a new hub, the engineer brings it free of charge.
  no       agent: Your current plan is nine pounds a month.
  no       agent: Shall I add the note to your account?
  no       agent: Why not try it again while I am on the line?
  yes      agent: I'd go for the extended warranty if I were you.
  yes      agent: sir we are having one good offer for you
  yes      agent: Have you got a minute to hear about our new fibre?
  yes      agent: For peace of mind, have a think about our cover plan.
  no       agent: I'd go for the restart first if I were you.
  no       agent: Who is your appointment with?
  no       agent: Are you happy with the new time?
  yes      agent: I can pop travel cover on for you.
  yes      agent: sir kindly take our yearly subscription
  yes      agent: Just so you're aware, the family plan is on offer till Sunday.
  yes      agent: A quick word about our life cover before you go.
  no       agent: I can pop a note on for the engineer.
  no       agent: A quick word about the visit before you go.
  no       agent: You'll probably want the reference number too.
  no       agent: Please take our apology, madam.

rule offer.dearer-would-have-helped
  title    The agent says that the dearer product would not have the trouble
  status   stable since 1.0
  heard    agent
           "if you (were|had been|moved|had|went|upgraded) [on|to|with|for] (our|the|a) [..1] {dearer-kind} (plan|package|tier|service|support|account|membership|line|bundle|speed|version|card)"
           "(with|on) (our|the|a) {dearer-kind} (plan|package|tier|service|support|account|membership|bundle|version|card) (you|this|it|that|there|they|we) (would|could|will|can|get|is)"
           "(our|the) {dearer-kind} (customers|members|users|plan|tier|package) (get|do not|never|have|would|skip|gets|does not)"
           "(fix|solution|answer|option|cure) [here|for you|really] (would be|is|might be) (our|the|a) {dearer-kind} ..2 (hub|plan|package|tier|router|box|support|service|line)"
           "{dearer-kind} (line|number|queue|support|service) ..3 (pay for|for a fee|to skip|skips)"
           "(skip|jump|beat) the queue (with|by (paying|upgrading|joining)|for (just|only|a)|if you (pay|upgrade|join|take))"
           "pay ..4 (skip|jump) the queue"
           "for (a|just a) (small|little|modest|tiny) (fee|charge|extra|monthly fee|amount) [..2] (you|i|we) (can|could|get|would)"
           "(by|without) (going|not going|having|being on) [a] (premium|pro|platinum|gold|unlimited)"
           "if you pay (a bit|a little|slightly|just) [more|extra] (you|we|i|and|for)"
           "(avoid|prevent|stop) (this|that|it) (by|with) (going|upgrading|our|the) [to] [our|a|the] ({dearer-kind}|plan)"
  unless   within 4 words "{fixing-word}"
  means    offer up_sell
  because  Make what is already paid for work; that a dearer one would not fail says that this one was sold to fail.
  source   Güneş, Akşin, Örmeci, Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  yes      agent: If you were on our platinum plan this wouldn't have happened.
  yes      agent: The real fix here would be our premium hub.
  yes      agent: there's a premium line you can pay for to skip the queue
  yes      agent: For a small fee you can get it done today.
  no       agent: If you were on our network this would show.
  no       agent: There is a premium number, but please use the free one.
  no       agent: You are on our gold plan since March.
  yes      agent: You could avoid this by going premium.
  no       agent: You could avoid this by saving first.

words cover-kind = insurance, cover, warranty, care plan, protection, protection plan, breakdown cover, assistance plan,
  boiler cover, pet cover, travel cover, travel insurance, home insurance, gadget insurance
words side-product = insurance, cover, warranty, unlimited, premium, mortgage, loan, credit card, savings account,
  care plan, protection plan, upgrade, bundle, bundles, bundling, membership, subscription, subscribing, fibre, fiber,
  broadband, tv, going unlimited, a switch, switching, boosters, going premium, going paperless savings

rule offer.plain-pitch
  title    The agent puts a further product forward in plain words
  status   stable since 1.0
  heard    agent
           "interest you in ..2 {side-product}"
           "(have you|did you ever) [ever] (thought|think) (about|of) ..2 {side-product}"
           "(you could|you would|you can|you might) (save|be saving) [some|a lot of|a bit of|more] [money|cash|a bit|a packet] (by|if you|with) (bundling|bundle|combining|combine|switching|switch|upgrading|upgrade|joining|join|adding|add|our|moving|taking)"
           "for [just|only] (an extra|another) ..4 (a|per|each|every) (month|week|year|trip|ticket|night|person) [you] (would|will|could|can|get) [get|have]"
           "you (have been|were|are|have already been) (pre approved|preapproved|selected|shortlisted|chosen) (for|to)"
           "(as|since|because|seeing as|being) [you are|you have been] [such] (a|an|one of our) [very|most|our] (loyal|valued|existing|long standing|longstanding|premium|special|best) (customer|customers|client|member|guest|subscriber) ..6 (deal|discount|offer|off|upgrade|price|rate|free)"
           "(have a look at|take a look at|check out|browse|explore|discover|see) (our|the) [..1] (new|latest|summer|winter|spring|autumn|fall|current|newest|special) (collection|range|line|arrivals|catalogue|catalog|products|models|menu|bundles|season|deals|offers|promotions|sale)"
           "(do not|never) miss [out on] (our|this|the|these) ..3 (sale|offer|offers|deal|deals|promotion|promotions|event|discount|discounts|campaign)"
           "(customers|people|others|shoppers) who (bought|ordered|took|chose|liked|use) ..4 (also|usually|often) (bought|buy|took|take|add|added|like|liked|chose)"
           "(our|with) (premium|gold|plus|platinum|pro|unlimited) (members|customers|users|subscribers|clients) [..1] (do not|never|get|have|enjoy|are never)"
           "(with|on) (premium|gold|platinum|pro|our premium|our gold|our bigger|our unlimited|the premium|the gold|the unlimited) [plan|membership|package|tier] you (would|will|get|never|can|could)"
           "(try|get|give|grab|start) [our|a] (premium|plus|pro|gold|unlimited|prime) [a try|a go|membership|plan] (free|for free|for 30|for a month|at half|now|today)"
           "(shall|should|can|could|may) i (book|arrange|set up|schedule|get) [you] [in] [for] a (demo|demonstration|free consultation|sales call|trial|free trial|product tour|financial review|mortgage review)"
           "(one of our|an|our) (advisors|advisers|advisor|adviser|brokers|consultants|salespeople|sales team|sales) ..3 (call|ring|talk|speak|contact|meet) [to|with] you about (a|an|our|your) [..1] (mortgage|loan|pension|insurance|investment|investments|savings|upgrade|cover|options|new plan)"
           "(better|bigger|upper|nicer|faster|premium|larger) (seat|seats|room|suite|cabin|plan|package|car|model|bundle) (available|free|going|on offer) (for|at|if)"
           "(could|can|may) i offer you (a|an|some) ..2 (discount|reduction|deal|months free|free month|better price|lower price) (to|if|and|on)"
           "(anything|something) (i|we) (could|can) (do|offer) to (keep you|change your mind|make you stay|have you stay|get you to stay)"
           "(give|drop|leave|hit) us a (like|follow|thumbs up|heart|shout out|shoutout) [on]"
           "(buy one get one|two for one|2 for 1|three for two|3 for 2|bogof|second one half price|half price on the second)"
           "(we|i) (do|have|offer|sell) (a|an|our own) ..2 {cover-kind} (that|which|for|from|at|with)"
           "(protect|cover|insure) (it|them|your ..2|that|yourself|the ..2) with (our|a|one of our) ..2 {cover-kind}"
           "(worth|consider|think about|recommend|suggest|advise) [you] (taking|getting|buying|adding|having) [out] (our|a|an|some) ..2 {cover-kind}"
           "(our|the) (newer|newest|latest|next) (model|models|version|generation) (do not|does not|would not|will not|has no|have no|is much|is far|handles|never)"
           "(would not|will not|not) have (this|that|these|the) [..1] (problem|problems|trouble|issue|issues) with our (newer|newest|latest|premium|bigger|new|better|gold|pro|plus)"
           "our (credit card|card|account|app|membership|plan|club|rewards card) (gives|gets|earns|offers|pays|saves|lets) you ..3 (cashback|cash back|points|rewards|miles|off|free|interest|bonus|discount|discounts)"
           "(shall|should|can|could|may) i add (a|an|some|another) (drink|dessert|side|starter|bottle|coffee|extra|snack|gift box|gift wrap|bag|charger|case) (to|for|with|on)"
           "would you like a (hotel|rental car|hire car|car|drink|dessert|side|case|charger|bag|extended warranty|warranty|cover) (with that|as well|too|to go with|on top|with it)"
  unless   within 5 words "(refund*|compensat*|goodwill|gesture|replacement|reimburs*|apology|you asked|as requested|you requested|complaint|faulty|cancellation|fee|late|not include|error|covered|claim|expired)"
  unless   within 3 words "(do you already|you already have|your current|what|which|no)"
  means    offer cross_sell
  because  Leave it out until the customer's own matter is settled and the check-in is past.
  source   house
  mistakes An agent who names a product that was asked for in other words.
  yes      agent: Can I interest you in pet cover, or travel insurance?
  yes      agent: you could save a packet by bundling
  yes      agent: As a valued customer you get a special price today.
  yes      agent: Take a look at our new arrivals!
  yes      agent: We do a care plan that takes care of this.
  yes      agent: With premium you would never wait.
  yes      agent: Shall I add a dessert to that?
  yes      agent: could i offer you a small discount to stay
  no       agent: Have you thought about what happened before the noise?
  no       agent: With our newer firmware you won't have this problem.
  no       agent: You have been selected by mistake, I am sorry.
  no       agent: Take a look at our latest article on it.
  no       agent: I can offer you a discount as an apology for the late van.
  no       agent: You were pre-approved in error.
  no       agent: Should I add an extra night to the booking?

words the-or-premium = the, our, a, an, premium, business, first, gold, platinum, pro, plus, unlimited, complete, total,
  ultimate, full, next
words could-or-want-to = could, can, want to, would you like to, should, might, may want to, let me, i can
words premium-word = premium, plus, pro, gold, deluxe, unlimited, bigger, larger, tier, version, plan, package
words tier-word = tier, plan, package, version, membership, account, pass, support, pack, option, edition, class
words more-or-month = more, extra, month, year, week, only, just, free, dedicated, less, cheaper, included
words premium-or-plus = premium, plus, pro, gold, platinum, ultimate, unlimited, deluxe, priority, vip
words plan-or-package = plan, package, speed, speeds, tier, data, bundle, allowance, tariff, model
words i-could-or-free-trial = i could, we could, i can, free trial, you could, from, only, interested, try, upgrade,
  rechargeable, on offer, available
words apply-for-phrase = apply for, switch to, move to, change to, go for
words app-or-software = app, software, firmware, windows, ios, android, browser, operating, driver, drivers, os,
  complimentary, free of charge, at no cost, no extra cost, as a gesture, request, requested, you asked, waitlist,
  upgraded network, network upgrade, security, system, console, error, refund*

rule offer.upgrade
  title    A bigger, faster, newer or dearer version
  status   stable since 1.0
  heard    agent
           "(upgrade|upgrading|bump|bumping|moving|step up|move up|trade up) [you|your plan|your account|up|both|it] [up] to {the-or-premium}"
           "(moving|move|put|putting|take|taking) ..2 up to (the|our|a|an)"
           "{could-or-want-to} ..2 (upgrade|bump|move|trade up|step up) (you|to|up|both|y'all|it|your) [..2] [up] to"
           "(go|going|went) with (our|the) ..5 {premium-word} ..10 (it is|extra|more|for|instead|you|those|only|just|get)"
           "{premium-or-plus} {tier-word} ..5 (is|at|costs|only|just|comes with|includes) ..5 {more-or-month}"
           "(we|our) ..8 (class|tier|plan|package|model|version) would ..6 (suit|help|be better|cover|cost)"
           "(is|are|it is|costs|for) [only|just] ..5 more than (your|you|what you) ..5 (current|pay|paying|have|plan)"
           "(faster|bigger|higher|larger|better|newer|unlimited) {plan-or-package} ..6 (for|available|only|just|i can|we|you can|at|would)"
           "(new|newer|latest) (ones|model|models|version|generation|handset|phones) ..10 {i-could-or-free-trial}"
           "(next|higher|top) (tier|level|plan|package) up"
           "due [for] (an|a) [early|free] upgrade"
           "upgrade your (plan|package|tariff|phone|handset|subscription|membership|account|room|seat|seats|ticket)"
           "(upgrading|upgrade) (should be|is easy|today|options|your (phone|plan|package|handset|account))"
           "(you may|you can|you could) {apply-for-phrase} [our] [..3] (unlimited|4g|5g|premium|family|bigger|faster) [data|package|plan]"
           "(you may|you can|you could) {apply-for-phrase} [our] [..3] (unlimited|4g|5g|premium|family|bigger|faster) consumption"
           "(i|we) (have|do|offer) a ..5 (faster|bigger|unlimited|premium) ..4 (package|plan|bundle|tier)"
           "(talk|chat|look into) ..4 your options"
  unless   within 5 words "{app-or-software}"
           "(not|no longer|could not|can not) [be] (upgrade|upgraded|upgrading)"
  means    offer up_sell
  because  The customer wants what is already paid for to work; leave the bigger version for later.
  source   Güneş, Akşin, Örmeci, Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  yes      agent: I could move you up to the premium tier for ten more.
  yes      agent: the gold plan is only two pounds more than your current one
  yes      agent: If you go with our plus package you get those for free.
  no       agent: Please upgrade to the latest firmware version.
  no       agent: I have moved you to seat 14, free of charge.
  no       agent: The network was upgraded to the new standard.

words beside-the-call = with us, with, on a, on for, today, another, for another, your, here
words offer-or-give = offer, give, take, drop, discount, off, can, could, pause, free, special, deal
words a-or-per = a, per, for, for the, next, if, each, this, on, to, the, that is, your, months, today

rule offer.stay-with-us
  title    A reason to stay, offered to somebody who wants to leave
  status   stable since 1.0
  heard    agent
           "(if you|you) [would|agree to|were to|choose to] (stay|remain|keep|stick|renew) {beside-the-call}"
           "(if you|you) (decide to|would agree to) (stay|remain|keep|stick|renew) {beside-the-call}"
           "(to|and) (keep|retain) you (with us|as a|happy|here)"
           "(before|instead of) (you|i|we) (go|do|cancel|leave|close|cancelling|leaving|port|switch|proceed) ..8 {offer-or-give}"
           "(i|we) can (offer|give|do|apply|take|drop|knock|get) [you] [a|an|you to] ..6 (off|discount) ..4 {a-or-per}"
           "(take|knock|get|have|offer you|do|give you) ..5 off [a|per|your|each|the] (month|bill|per|monthly|next|for|this|that)"
           "(i|we) can (drop|lower|reduce|bring|cut) (you|your|it|the price|that|the) ..8 (for the next|for|if you|off)"
           "(i|we) can (drop|lower|reduce|bring|cut) (you|your|it|the price|that|the) ..8 to ..4 (a month|per month|months)"
           "(would not|do not|hate to|rather not) [want to] (lose|losing) you"
           "(make|keep|convince|help) you [to|want to] (stay|staying|remaining|keep it)"
           "(month|months|weeks|year) (free|half price|at half price|for free|on us) ..6 (stay|keep|remain|renew|leave|cancel*)"
           "(cheaper|smaller|lower|lighter) (plan|package|tariff|tier) instead"
           "thank you for your loyalty ..8 (off|free|discount|offer)"
           "(loyalty|retention|special loyalty|returning customer) (discount|offer|rate|price|deal|bonus|package)"
           "(hate|sorry|sad) to (lose|see you go) ..10 (offer|discount|can|what if|free|instead|if)"
           "(love|like) to (see|have|welcome|win|get) you back"
           "(what would it take|make you change your mind|convince you to|persuade you to|reconsider (leaving|staying|your|cancelling))"
           "(lock in|lock you in|extend your contract|renew your contract|renew today|renew now|early renewal)"
           "(pause|freeze|downgrade) [your|the|it] [subscription|membership|account|plan] instead"
           "(best|absolute best|better) (price|deal|rate|offer) (i|we) (can|have|could)"
           "(campaigns|offers|deals|gifts) ..4 (old|existing|loyal|long standing|returning) (users|customers|members|clients)"
           "(stay|remain|stick) with us (and|then) (i|we|you) ..8 (free|half|off|discount|months|price|extra|bonus|cheaper)"
           "if you (do not|did not) (cancel|leave|go ahead|switch|close) ..10 (free|half|off|discount|months|price|extra)"
           "(throw in|give you|do you|get you|offer you) ..6 (free|half price|off|discount) ..4 if you (stay|do not (cancel|leave)|keep|renew|change your mind)"
           "(throw in|add) {number} [free] (months|weeks)"
           "(i|we) (can|could) renew (you|your (contract|plan|policy|membership|subscription)) (today|now|with|for|at|and)"
           "(do not|please do not) (go|leave|cancel) [yet|just yet] [..2] (i|we) can (halve|cut|lower|give|offer|drop|do)"
           "what if (i|we) (gave|offered|could give|could offer|cut|halved|dropped|took) ..6 (free|half price|off|discount|months|your bill|the price)"
           "before (i|we|you) cancel ..8 (deal|deals|offer|offers|discount|discounts|price)"
           "(get|find|do|offer) you a better (deal|price|rate|offer) (to stay|if you stay|to keep|and keep|than)"
  unless   within 5 words "(line please|on the line|refund*|compensat*|goodwill|gesture|apology|stay safe)"
           "(stay connected|stay tuned|stay calm|stay on hold|hold|late fee|compliment*)"
           "stay (on|at|in|there|for the night|tuned|safe|connected|well)"
  means    offer retention
  because  Fix the reason for leaving first; a discount on something broken offends. Answer openly when asked.
  source   house
  yes      agent: If you stay with us I can take ten pounds off a month.
  yes      agent: before you cancel, can I offer you three months at half price
  yes      agent: I can apply a loyalty discount today.
  yes      agent: We'd love to have you back.
  no       agent: Please stay on the line.
  no       agent: I'm sorry to see you go, your account closes on Monday.
  no       agent: I took the late fee off your bill as a gesture.
  yes      agent: Stay with us and I'll give you six months half price.
  yes      agent: i'll throw in three free months if you don't cancel
  no       agent: Stay with me, I'll give you the reference.
  no       agent: If you don't cancel by Friday, it renews.
  yes      agent: What if I gave you three months at half price?
  yes      agent: Before I cancel it, let me see what deals I have.
  no       agent: Don't go yet, I have the reference for you.
  yes      agent: Let me see if I can get you a better deal to stay.
  no       agent: Let me see if I can get you a better appointment.

words a-or-wee = a, wee, quick, short, honest, good, nice, positive, little, online, five, 5, star, google, glowing

rule offer.rating
  title    A request for a rating, a survey or a review
  status   stable since 1.0
  heard    agent
           "(survey|questionnaire)"
           "(rate|rating|rates) (us|me|this|our|your|the|my|how) [the] (call|chat|service|conversation|experience|support|agent)"
           "(rate|rating|rates) (us|me|this|our|your|the|my|how) [the] (trip|help|visit|stay|app|five|5|nine|10|out|on)"
           "rate (us|me|our)"
           "(leave|write|drop|post|give|do|share) [us|me|a|an|your] [{a-or-wee}] [star] (review|rating|testimonial|five star|thumbs up|good score)"
           "(love|appreciate|welcome) a [wee|quick|short|nice|good|little] (review|rating)"
           "(give|rate|rating|leave|us|me|this|with|tap|select) ..4 (five|5|ten|10|nine|9) (stars|star|out of ten|out of 10|or a ten|or a 10|rating)"
           "(lines|words|review|comment) on ..2 (google|trustpilot|facebook|tripadvisor|yelp|app store|page)"
           "review page"
           "(tap|press|click|choose|select|hit|give) ..4 (happy [one|face]|smiley|thumbs up|very satisfied|nine or|9 or|top score|highest score|full marks)"
           "(tap|press|click|choose|select|hit|give) ..4 extremely satisfied"
           "(satisfied|rate|evaluate|evaluation) ..6 (press one|press 1|satisfaction|from one to|from 1 to)"
           "(satisfied|rate|evaluate|evaluation) ..6 (on a scale|out of five|out of ten|out of 10|out of 5)"
           "how (did|have) (i|we) (do|done) today"
           "know how (i|we) did"
           "(fill|filling) (in|out) ..3 (form|feedback) ..4 (experience|service|today|call|chat)"
           "(feedback|opinion|thoughts) (on|about) (your|my|our|today|this|the) ..2 (experience|service|call|chat|visit|conversation|agent)"
           "evaluate (our|my|the|this) (reply|replies|service|answer|answers|call|chat|conversation)"
           "how likely (are you|would you be) to recommend"
           "(a|one|two|quick|short) (minute|question|second|questions) ..3 (survey|poll|feedback form)"
           "(would you mind|could you|can you|would you be so kind|mind|please|kindly) (leaving|giving|writing|filling|doing|completing|leave|give|write|fill|do|complete) ..4 (review|rating|stars|testimonial|good score)"
           "(stars|star|review|rating|feedback|score) would [really|also|just] (mean|help|make my|be (great|appreciated|lovely|amazing|wonderful|nice|fantastic))"
           "(five|5|ten|10|full|top) (stars|marks) (please|sir|madam|if|for me|on the)"
  unless   within 3 words "(children|kids|students|seniors|surveyor|site survey|property survey|land survey|mortgage survey)"
           "(home survey|building survey|exchange rate|interest rate|base rate|mortgage)"
           "(hotel|restaurant|guesthouse|place|with a|has a|have a|star) ..2 (star|stars|rating)"
           "(with|at|has|is a|are) ..2 (stars|star)" "(will|i) review"
           "(survey|questionnaire) (is|was|has) [now|already] (closed|over|ended|anonymous|done)"
  means    offer advocacy
  because  Ask for a rating only after a check-in in which the customer said that all is well.
  source   house
  yes      agent: Please stay on for a short survey about this call.
  yes      agent: could you leave us a review on google
  yes      agent: If you could give me five stars that would be great.
  no       agent: The surveyor will come on Monday, the site survey takes an hour.
  no       agent: The hotel has four stars and its own garage.
  no       agent: I will review your case today.
  yes      agent: Would you mind leaving us a review?
  yes      agent: If you get a minute, five stars would mean a lot.
  no       agent: Would you mind leaving the router on overnight?
  no       agent: More feedback on the error would tell the engineers more.

words friends-word = friends, friend, family, colleagues, mates, neighbours, neighbors, colleague, neighbour, neighbor
words pass-them-my-phrase = send them our way, send them my way, pass them my, pass my name, give them my,
  you will both, you would both, both get, tell them about us, put them in touch, let them know about us, refer them,
  send their
words spread-the-word-phrase = good word for us, put in a good word, share your experience (with others|online|on),
  spread the word, word of mouth, referral (bonus|code|programme|program|scheme|link|reward|offer), referrals,
  brand ambassador, share your story

rule offer.referral
  title    A request to recommend the company or bring a friend
  status   stable since 1.0
  heard    agent
           "(recommend|refer) (us|me|a friend|friends|someone|a colleague|a family|one of your)"
           "(tell|bring|invite|send|mention us to|mention it to|share with) (your|a|any|all your) {friends-word}"
           "(know|knows|friends|friend|family|colleague|anyone|somebody|someone|neighbour) ..14 {pass-them-my-phrase}"
           "{spread-the-word-phrase}"
           "(follow|like|find) us on (facebook|instagram|twitter|tiktok|linkedin|youtube|social)"
  unless   within 3 words "(doctor|gp|medical|hospital|specialist|dentist|vet|referral letter|clinic|ombudsman|fraud|suspicious|scam|password|code|never)"
           "do not"
  means    offer advocacy
  because  Leave it out unless the check-in was confirmed; a favour is asked of people who are well served.
  source   house
  yes      agent: If you know anyone who needs a plumber, send them our way.
  yes      agent: refer a friend and you'll both get ten pounds
  yes      agent: Please tell your friends about us.
  no       agent: The doctor's referral letter is on file.
  no       agent: Do not share the code with your friends.
  no       agent: Are you travelling with family?
"""#
  )
}
