// Recorded from Rules/standard/problem.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let problem = StandardRuleFile(
    name: "problem.rules",
    text: #"""
# A problem is stated by the customer: something does not work, is wrong, is missing, cannot be done.
# Wide on purpose: a problem missed lets an offer through, one too many only delays it.

words praise-word = amazing, awesome, kudos, props, grateful, great job, good job, wonderful, fantastic, excellent, rocks,
  rock, brilliant, lovely, thank* you for (getting|helping|the (help|great|quick|update)|making|taking|all|being|fixing),
  thanks for (getting|helping|the (help|great|quick|update)|making|taking|all|being|fixing|an), appreciate, very helpful,
  so helpful, so kind, big thanks, shout out, shoutout, love, above and beyond, out of (his|her|their) way, pleasure,
  pleasant, outstanding, impressive, impressed, deserves a raise, patient, woohoo, yay, all good, made my day, nicest,
  thanks to, great (recap|crew|service|people|team), finally got through

words it-or-they = it, they, this, which, {thing-tech}, {thing-net}, {thing-app}

rule problem.not-working
  title    Something does not work
  status   stable since 1.0
  heard    customer
           "(is|are|was|were|be|been) not [really|even|properly|still] {working-word}"
           "has not been [properly] {working-word}"
           "not working"
           "{it-or-they} ..2 (does|do|did|will|would|could|can) not [even|just|really|seem to|want to] {works-word}"
           "(does|did|will) not [even|just|really|properly] (seem|want) to {works-word}"
           "(does|did|will) not (load|open|start|respond|connect|boot|switch|sync|print|display|recognise|recognize|pair|install|refresh)"
           "(will|does|did) not turn (on|off)"
           "what happened to (my|our|the)"
           "(stopped|stops|quit|ceased) {working-word}"
           "(refuses|refused|refusing|fails|failed|failing) to {works-word}"
           "(no longer|never) {works-word}"
           "(does|did) nothing when"
           "nothing (happens|happened|works|loads|connects|opens|prints|plays|responds|shows up|comes up)"
           "malfunction*"
           "(red|amber|orange|flashing|blinking|warning) (light|lamp) [is|has been|keeps|stays] (on|there|since|blinking|flashing)"
  unless   part of "(i|we|he|she) (am|are|is|was|were|do|did|does|will|would) not ..2 (working|work)"
           "not working (today|tomorrow|monday|tuesday|wednesday|thursday|friday|there)"
           "(does|did) not (ring|open|start|turn|play|show) a bell"
  means    problem stated
  because  Say back what does not work, then look into it; leave everything else aside.
  source   house
  mistakes Somebody who does not work on a certain day.
  yes      customer: My thermostat isn't working since the weekend.
  yes      customer: the app just won't load on my tablet
  yes      customer: it stopped responding halfway through
  yes      customer: the washer does not even start any more
  yes      customer: The modem has an orange light on and nothing opens.
  no       customer: I'm not working on Friday so any time is fine.
  no       customer: Tuesday won't work for me, sorry.
  no       customer: It works a treat.

words is-or-arrived = is, are, was, were, arrived, came, been, got, gone, went, has, have, keeps, keep, kept, goes,
  getting, showing, turned up, turns out
words froze-word = froze, freezes, crashed, crashes, broke, died, dies, dropped, drops, lags, glitches, restarts,
  reboots, leaks, overheats
words crashing-word = crashing, freezing, dropping, cutting, failing, rebooting, restarting, logging, disconnecting,
  buffering, turning, going, blinking, flashing, beeping, saying, asking, sending, charging, showing, resetting,
  stopping, kicking, getting
words photos-word = photos, pictures, contacts, messages, files, data, emails, points, money, balance, songs, everything
words any-thing = {thing-tech}, {thing-net}, {thing-app}, {thing-order}, glass, calendar, esim, bill

rule problem.broken
  title    Something is broken, stuck, late, wrong or gone
  status   stable since 1.0
  heard    customer
           "[{any-thing}] {is-or-arrived} [been|all|completely|totally|so|now|just|already|very|really|badly|on] {broken-word} [out|down|off|at|again]"
           "(my|the|our|a|your) {broken-word} ({thing-tech}|{thing-order}|{thing-net}|{money-word})"
           "(it|phone|app|screen|site|router|box|game|computer|laptop|machine|system) [just|has|always|randomly] {froze-word}"
           "(keeps|keep|kept|keeping) [on] {crashing-word}"
           "(cuts|cutting|cut|drops|dropping|dropped|goes|kicks|logs) [me|us] (out|off) (every|all the|constantly|randomly|again|whenever|each|when)"
           "{photos-word} [have|has|are|is|were] [all|just|now|suddenly|been] (gone|disappeared|vanished|deleted)"
           "{photos-word} (was|all|just) [all|just|now|suddenly|been] (gone|disappeared|vanished|deleted)"
           "{photos-word} [have|has|are|is|were|was|all|just] [all|just|now|suddenly|been] (lost|erased|missing|wiped)"
           "(black|blue|white|blank|frozen) screen"
           "(broke|broken|breaks) down"
           "(suddenly|automatically|randomly|constantly) (shuts|shut|turns|turned|restarts|restarted|closes|closed)"
           "(suddenly|automatically|randomly|constantly) (stops|stopped|went|goes|disconnects|pops|crashes|reboots)"
           "(will|would|does|did) [always|just|often|also] crash*"
           "(there is|have|found|got) a (hole|crack|leak|fault|defect|scratch|tear|dent|stain) (in|on)"
           "(fell|falling|came|coming) (apart|to pieces)"
           "(will not|does not|did not) (fit|match|close|lock|drain|heat|cool)"
           "(is|are|was|were|came|arrived|all) in [about|over|at least] [a] [{many-word}] (pieces|bits|shards|halves)"
           "(there is|there was|we have|i have|got) ..2 (puddle|water|leak|damp|smoke|mould|mold) (under|in|on|coming|all|everywhere|through|by)"
           "(letters|bills|reminders|demands|statements) [still] (keep|keeps|kept) [on] (coming|arriving|turning up)"
           "they (keep|kept) [on] coming (for|to|through|in|every|even)"
  unless   part of "(is|are|was|were) not ..1 {broken-word}"
           "(i|we) (am|was|are|were) ..1 (wrong|late|down|missing|delayed|incorrect|missed|going down)"
           "nothing ..2 (wrong|broken|missing|damaged|lost)"
           "(is|was) (late|down) (fee|payment|to you|for)" "(getting|got|gone) (late|going)"
           "sorry (it is|for being|i am) late"
  unless   within 3 words "(if|unless|in case)"
  unless   part of "(is|are) there ..6"
  unless   within 4 words "(baby|toddler|year old|little one|kid|kids|sun)"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Say back what is broken or missing and what it means for the customer, then solve it.
  source   house
  yes      customer: The parcel was badly damaged when I opened it.
  yes      customer: your site is down
  yes      customer: it keeps disconnecting every ten minutes
  yes      customer: the box froze in the middle of the match
  yes      customer: there's water coming through the ceiling
  yes      customer: The vase was in three pieces.
  no       customer: Nothing is wrong, I am only calling to change my address.
  no       customer: Sorry, I was wrong about the date.
  no       customer: The seal is not broken, by the way.
  no       customer: What happens if the lamp is broken on arrival?
  no       customer: Is there water on the train?
  no       customer: The baby finally went down at nine, so I can talk now.

words an-or-same = a, an, the, this, that, these, same, some, following, get, gets, getting, got, gives, giving, gave,
  shows, showing, showed, says, saying, said, throws, see, seeing
words a-or-constant = a, an, some, the, this, another, constant, serious, major, big, huge, few, lots of, so many, many,
  real, same, been having, exact same, technical, login, billing, connection, delivery, network
words have-or-having = have, has, had, having, got, getting, there is, there are, there seems to be, experiencing,
  facing, encounter*, run into, ran into, running into, with
words with-or-regarding = with, regarding, logging, getting, using, accessing, connecting, opening, making, paying,
  signing, about, is, are, since, after

rule problem.error
  title    The customer tells of an error or of trouble with something
  status   stable since 1.0
  heard    customer
           "(error|fault) (message|messages|code|codes|screen|page|number|when|while|saying|every)"
           "{an-or-same} [me|us|same|this|an|the|strange|weird|internal] (error|errors)"
           "{an-or-same} (server|system|network|unknown|payment|login) (error|errors)"
           "{have-or-having} [{a-or-constant}] (problem|problems|issue|issues|trouble|difficulty|difficulties|bug|glitch|fault)"
           "(problem|problems|issue|issues|trouble|troubles|difficulty|difficulties) {with-or-regarding}"
           "(what|something|anything|everything|things) [is|has|went|are|going|gone|seriously] wrong"
           "(what|something|anything|everything|things) (has gone|is going|has gone) wrong"
           "(went|gone|going|goes) [badly|seriously|terribly|completely] wrong"
           "(messed|screwed|mixed) ..3 up"
  unless   within 2 words "(no|not|without|solved|resolved|fixed|sorted|never) ..1 (problem|problems|issue|issues|error|errors|trouble)"
  unless   within 3 words "if"
           "in case"
           "should i"
           "(is|are|has|have|was|were) [been|now|all] (solved|resolved|fixed|sorted)"
           "(did|have|has) not (have|had|encounter|encountered|run into) [any|a]"
  unless   part of "(what|anything) is wrong with (that|you|it)"
  unless   within 0 words "no [more|further|other] (problem|problems|issue|issues|error|errors)"
  means    problem stated
  because  Ask once what exactly is shown or said, note it, and start on it.
  source   house
  yes      customer: I get an error whenever I press pay.
  yes      customer: we are having trouble with the landline
  yes      customer: There is an issue with my last statement.
  yes      customer: something went wrong with the booking
  no       customer: No problem at all, take your time.
  no       customer: the problem has been solved
  no       customer: I'll call back if I have any problems with it.
  no       customer: I haven't had any issues with it so far.

words find-or-recharge = find, recharge, answer, surf, log, login, sign, access, open, connect, download, upload,
  update, install, pay, top, reach, load, play, watch, stream, print, send, receive, register, reset, activate, cancel,
  check, transfer, withdraw, hear, submit, complete, turn, use, enter, be used, be opened, be typed, be found,
  be installed, be downloaded, be displayed, be set, be updated, be sent, be recognised, be recognized, be played,
  be connected, be turned, be synchronised, be synchronized, be put through, be restored, be reached, be completed,
  be activated, be saved, make a, make any, make calls, get in, get into, get through, get on, get it to, get a signal,
  get my, get the, get any, get online, see my, see the, see any, change my, add my, add a, view, sync, verify, search,
  start, stop, buy, order
words log-word = log, login, sign, access, open, connect, download, upload, update, install, pay, top, reach, load,
  play, watch, stream, print, send, receive, register, reset, activate, cancel, book, check, transfer, withdraw, hear,
  submit, complete, place, turn, use, enter, make, get, see, find, change, add, view, sync, verify, buy, order

rule problem.cannot-do
  title    The customer cannot do what should be possible
  status   stable since 1.0
  heard    customer
           "(can|could) not [even|seem to|actually|just|now|still|ever] {find-or-recharge} [{any-thing}|phonecall|call]"
           "(unable|not able|impossible) to [even|now] {log-word}"
           "(will|would|does|did) not (let|allow|accept|recognise|recognize|take) [me|us|my|the]"
           "(trying|tried|been trying|attempted|struggling) to ..12 (but|and|however) ..5 (not|no|nothing|fails|failed|error|says|keeps|rejected|declined)"
           "(no way|not possible|struggling) to (log|access|open|get|pay|reach|connect|use|find|cancel|contact)"
           "(get|getting|got) ..2 (stuck|kicked out|logged out|thrown out|locked out|cut off)"
  unless   within 3 words "(if|in case|what happens)"
  unless   part of "can not (see|find|use|open|get) (why|how|fault|the point|to it today)"
  means    problem stated
  because  Try the step together with the customer, and say what you see on your side.
  source   house
  yes      customer: I can't log in on the new tablet.
  yes      customer: unable to access any of my files since tuesday
  yes      customer: it won't let me change the delivery slot
  yes      customer: I've been trying to pay the bill but it says declined
  no       customer: I can't wait to see it!
  no       customer: I can't thank you enough.
  no       customer: I cannot make it on Monday, can we say Tuesday?

words down-word = down, out, off, gone, slow, weak, poor, bad, terrible, awful, unstable, intermittent, unreliable,
  patchy, disconnected, cutting, dropping, dropped, interrupted, failing, spotty, unusable
words has-or-keeps = has, have, is, are, was, were, keeps, kept, just, still, been, is still, has been, have been
words is-or-extremely = is, are, so, too, very, extremely, painfully, running, incredibly, super, really, gets, got

rule problem.no-service
  title    A service is out, weak or slow
  status   stable since 1.0
  heard    customer
           "(no|without|zero|lost|losing|lose|barely any|hardly any|got no) [any|my|our|the|all|mobile|phone|hot|internet|data|cell] {thing-net}"
           "(no|without) [any] (sound|picture|dial tone|heating|hot water|dialtone|bars)"
           "{thing-net} [{has-or-keeps}] [still|just|completely|so|very|really|too|extremely|super] {down-word}"
           "{is-or-extremely} [so|very|too|really|extremely|running|unbelievably] (slow|laggy|sluggish)"
           "(power|service|network|internet|major|an|another|the|system) (outage|outages|blackout)"
           "(poor|bad|weak|terrible|awful|horrible|rubbish|useless|slow|intermittent|lousy|crap) [mobile|phone|internet|network|cell] {thing-net}"
           "out of (service|order)"
           "(servers|server|systems|lines|website|site|app) [is|are|still] [still|all|completely] (down|offline|out)"
           "(in|been in) (darkness|the dark)"
  unless   part of "no (service|data|power|gas|water|network|connection|line) (charge|charges|fee|fees|plan|contract|allowance|needed|between|with)"
           "no line (at|in)" "(no|not) (so|too|very|really) slow"
  unless   within 2 words "if" "not down"
  means    problem stated
  because  Check for an outage first and say what you know, even when it is little.
  source   house
  yes      customer: We have had no hot water since the morning.
  yes      customer: the broadband is so slow i can't work
  yes      customer: there's a power outage in our street
  yes      customer: my signal keeps dropping
  no       customer: Is there no service charge on that?
  no       customer: The line at the till was long but I got what I wanted.
  no       customer: No data plan for me, thanks.

words twice-or-2x = twice, double, 2x, two times, too much, wrongly, incorrectly, instead of, without my,
  without asking, by mistake, in error, never asked, did not ask, never ordered, did not order, never used, did not use,
  already
words charged-word = charged, charging, billed, billing, debited, deducted, deducting, charge, bill, taking, took
words charge-word = charge, charges, fee, fees, payment, payments, transaction, transactions, debit, purchase, amount,
  subscription, item, withdrawal
words make-or-made = make, made, authori*, recogni*, ask*, order*, agree*, know, sign*, use*, buy, bought, approve*,
  request*
words unauthorised-word = unauthorised, unauthorized, unexpected, unexplained, hidden, duplicate, strange, wrong,
  incorrect, mystery, unknown, random, fraudulent
words wrong-word = wrong, incorrect, doubled, tripled, too high, higher than, higher, gone up, went up, jumped, twice,
  up from
words instead-of-phrase = instead of, should be, supposed to be, not, usually, rather than
words another-person = someone else, somebody else, next door, the neighbour, the neighbours, my neighbour,
  our neighbours, another customer, another person, a stranger, the flat upstairs, the lady upstairs, the man upstairs,
  the last tenant, the previous tenant, the old tenant

rule problem.wrong-charge
  title    A charge or a bill is wrong
  status   stable since 1.0
  heard    customer
           "(charged|billed|debited|deducted|taken|took|invoiced|paid) ..8 {twice-or-2x}"
           "(overcharged|overcharging|overbilled|double charged|double billed|mischarged|ripped off)"
           "(you|they|have|has|was|were|got|been|being|am|are|keep|why) ..2 {charged-word} (me|us|for|my|an|a|extra|again|by|from|on|with)"
           "{charge-word} ..3 [that] (i|we) (did not|do not|never|have not) {make-or-made}"
           "{unauthorised-word} (charge|charges|fee|fees|payment|payments|transaction|transactions|debit|debits|bill|amount|balance|price|rate)"
           "{money-word} [is|are|was|were|has|have|had|went|came] [still|just|been|all|way] [in] {wrong-word}"
           "{money-word} [is|are|was|were|has|have|had|went|came] (so|suddenly|gone|now) [in] {wrong-word}"
           "(charged|billed) for (something|a|an|the|things) ..6 (not|never)"
           "(taken|taking|took|takes|missing|gone|disappeared) ..6 (out of|from|off) (my|our|the) (account|bank|card|wallet|balance|savings)"
           "(pay*|paid) ..3 (more|extra) than"
           "(bill|invoice|statement|price|total|premium|payment) (shows|says|showing|came out|comes to|is) ..6 {instead-of-phrase}"
           "(should|supposed to) (be|have been) ..6 (charged|billed|instead|cheaper|free)"
           "(bill|bills|charge|charges|letter|letters|invoice|statement|reminder|reminders|fine) for [..1] {another-person}"
           "(paying|paid|pay|charged|billed) for [..1] ({another-person}|her|his|their) [{thing-tech}|{thing-net}]"
           "(paying|paid|pay|charged|billed) for [..1] ({another-person}|her|his|their) (meter|washing)"
           "(final|last|red|second|another) (reminder|demand|notice)"
  unless   within 0 words "(is there|are there|no|any|will there be) [a|an|any] (extra|additional) (charge|fee|payment)"
  unless   within 3 words "(will|would|if|when|do|how|can|could) ..3 (i|we|it|me) [be|get] (charged|billed)"
           "(not|never) [been|be|get] (charged|billed)"
  means    problem stated
  because  Name the charge and where it comes from; put it right before anything else.
  source   house
  yes      customer: I was charged twice for the same order.
  yes      customer: there is a payment on here that I never authorised
  yes      customer: my bill has gone up for no reason
  yes      customer: you have billed me for a phone I sent back
  yes      customer: we got a reminder for the previous tenant
  no       customer: Will I be charged for the second bag?
  no       customer: How much is the delivery fee?
  no       customer: I'd like to pay my bill please.
  no       customer: Thanks for the reminder!

words arrive-word = arrive, arrived, come, came, received, receive, turned up, turn up, shown up, show up, delivered,
  deliver, shipped, dispatched, reached, reach, sent, showing up, got my, gotten, got the, got it, got any, get my,
  get the, get it, get any, gone through, go through, coming, here, credited, refunded, reimbursed, posted
words arrived-word = arrived, came, come, received, receive, turned up, delivered, got my, got the, got it, got any,
  showed up, shown up, shipped, reached
words as-or-it-was = as, it was, it is, has been, that it was, is, it has been

rule problem.not-arrived
  title    Something has not come
  status   stable since 1.0
  heard    customer
           "(has|have|had|did|does|is|are|was|were) not [even|yet|still|actually|ever|been|yet been] {arrive-word}"
           "(never|nothing|none|not) [has|even|ever|actually|yet] {arrived-word}"
           "still [been|have been|am|i am|we are|just] waiting"
           "waiting [for|on|since|over|more than|almost|nearly] ..6 (weeks|months|days|hours|since|ages|forever|hour)"
           "(says|say|said|shows|showing|marked|status) [{as-or-it-was}] delivered ..12 (not|never|nothing|no one|nobody|no|but)"
           "not (here|there|arrived|delivered|received|come) yet"
           "(is|are|was|were) missing"
           "(missing|short) [one|two|three|an|a|some|several|half] ({thing-order}|from|parts|piece|pieces)"
           "(missing|short) (my|the|from|of|{number-word}) ({thing-order}|from|parts|piece|pieces)"
           "only ..4 (arrived|came|delivered|received|turned up)"
           "(wrong|incorrect) (item|items|order|size|colour|color|product|address|name|model|one|thing|parcel)"
           "(wrong|incorrect) (meal|food|parts|date|amount|number|version|type|flavour|flavor|sofa|package)"
           "different (item|order|product|size|colour|color|model) (than|from|to)"
           "not (what|the one|the item|the colour|the color|the size) [that] (i|we) (ordered|paid|bought|asked|wanted|booked)"
           "(sent|gave|delivered|shipped) me (the wrong|someone else|a different|another|an empty|a broken|a used)"
           "(supposed|meant|due|promised) [to] [be|have been|arrive|come|get] ..3 (yesterday|last|days ago|weeks ago|already|by now|an hour ago|hours ago)"
           "(late|delayed|overdue) [by] ..4 (minutes|hours|days|weeks|mins|hour)"
           "(minutes|hours|days|weeks|mins|hour) (late|overdue)"
           "(nobody|no one|no-one) [has|ever|even|actually|bothered to] (came|come|turned up|showed up|shown up|show up|arrived|delivered|been)"
  unless   within 3 words "(if|in case|what happens|until|when)"
  unless   part of "nothing (received|delivered) ..2 wrong" "(wrong|different) number sorry"
           "not (here|there) (yet|right now) ..3 (moving|move)"
  means    problem stated
  because  Trace it now and tell the customer where it is and what happens next.
  source   house
  yes      customer: My order has not arrived.
  yes      customer: tracking says delivered but there is nothing on the porch
  yes      customer: I'm still waiting for the technician.
  yes      customer: they sent me the wrong size
  yes      customer: the coach was 40 minutes late
  no       customer: What should I do if it hasn't arrived by Monday?
  no       customer: It arrived early, thank you.
  no       customer: I have received everything.

words want-word = want, need, demand, expect, like, waiting for, where is, get, getting, give me, give us, owe me, owed
words not-or-rejected = not, rejected, refused, denied, pending, outstanding, declined, missing, late

rule problem.no-refund
  title    Money owed to the customer has not come back
  status   stable since 1.0
  heard    customer
           "(have|has|had|did|still|is|was|does) not ..4 (refund|refunded|reimbursed|my money|my deposit|the deposit|compensat*|payout|cashback|remittance)"
           "{want-word} (my|our|a|the|me|full|that) [full|complete|partial] (refund|money back|deposit|compensation|reimbursement)"
           "(want|need|waiting for|where is|owe me|give me) my money"
           "(refund|deposit|reimbursement|payout|credit|cashback|claim) [is|has|was] [still|been|just] {not-or-rejected}"
           "refuse* ..4 (refund|compensat*|pay|replace*|exchange|reimburs*)"
           "no (refund|reimbursement|compensation|payout) [yet|so far|received|given]"
           "(claim|application|request|appeal|return) [was|has been|is|got|had been] (rejected|refused|denied|declined|turned down)"
  unless   within 3 words "(if|can|could|would|in case)"
  means    problem stated
  because  Say what happened to the money, when it comes and how the customer will see it.
  source   house
  yes      customer: I have not had my refund for the cancelled tour.
  yes      customer: i want my money back
  yes      customer: the deposit still hasn't come, where is my refund
  yes      customer: my claim was rejected and nobody says why
  no       customer: If the refund is late, who do I ring?
  no       customer: I got the refund this morning.
  no       customer: Can I get a refund on this ticket type?

words locked-word = locked, blocked, suspended, disabled, deactivated, hacked, declined, frozen, closed, banned,
  compromised, terminated, restricted, rejected, refused, cancelled, deleted, removed
words card-word = card, payment, transaction, application, cheque, check, claim, coupon, order, flight, train, booking,
  listing, channel
words declined-word = declined, rejected, refused, blocked, cancelled, removed, taken down
words card-or-phone = card, phone, wallet, debit, credit, passport, bag, bags, luggage, keys, key, money, ticket,
  package, parcel, suitcase, cards, handset
words used-word = used, using, hacked, stole, stolen, got into, accessed, logged into, opened, took, taken, charging,
  changed
words rejected-word = rejected, wrong, invalid, incorrect, expired, work, accepted, recognised, recognized, refused

rule problem.locked-or-refused
  title    An account or card is locked, refused, lost or misused
  status   stable since 1.0
  heard    customer
           "locked [me|us] out"
           "{thing-app} [has|have|is|are|was|were|been|got|keeps|just] [been|being|just|still|getting|is] {locked-word}"
           "{card-word} [has|is|was|got|keeps|gets|just] [been|being|just|getting|still|also] {declined-word}"
           "(lost|stolen|misplaced|stole|swallowed|ate|kept) (my|our|the) {card-or-phone}"
           "(someone|somebody|scammer|hacker|fraudster|stranger) [has|else|is|have] [else|has|been] {used-word}"
           "(been|got|was|were|am|getting) (hacked|scammed|defrauded|robbed|banned|suspended|blocked|phished|barred)"
           "(do|did) not recogni*"
           "(password|passcode|code|pin|login|username) [is|does|has|keeps] [not|being|always|still] {rejected-word}"
           "forgot [my|the] (password|pin|passcode|login|username)"
  unless   within 3 words "(if|in case|what happens)"
  unless   part of "(is|was|has) not [been] (locked|blocked|declined|refused)"
  means    problem stated
  because  Make the account safe first and say so, then restore what is gone.
  source   house
  yes      customer: I'm locked out of my account.
  yes      customer: my card was declined at the petrol station
  yes      customer: Somebody has used my login from abroad.
  yes      customer: i lost my wallet and both cards
  no       customer: What happens if my card is blocked abroad?
  no       customer: The account was not blocked, it was my typing.
  no       customer: I'd like to open an account.

words cancelled-word = cancelled, lost, forgot, missed, moved, postponed, bumped, changed, damaged, broke, ruined
words booked-thing = flight, flights, train, bus, order, booking, appointment, reservation, delivery, trip, ticket,
  tickets, connection, subscription, installation
words upset-plan = cancelled, delayed, diverted, overbooked, moved, postponed, bumped, changed, missing, wrong, lost
words now-getting = now, just, also, again, been, being, getting
words engineer-word = engineer, technician, driver, courier, plumber, tech, adjuster, fitter, installer, delivery man

rule problem.cancelled-on-customer
  title    A trip, an order or an appointment was cancelled, moved or missed by the company
  status   stable since 1.0
  heard    customer
           "(you|they|airline|company|restaurant|driver|seller|store) [have|had|just|all|guys|has] {cancelled-word} (my|our|the|it|us|me)"
           "(my|our|the|this) [..3] {booked-thing} [has|have|is] [{now-getting}] {upset-plan}"
           "(my|our|the|this) [..3] {booked-thing} (was|were|got|just|keeps) [{now-getting}] {upset-plan}"
           "(missed|missing|miss) (my|our|the|a) (connection|connecting|flight|train|appointment|interview|wedding|exam)"
           "(flight|flights|train|trains|bus|plane) ..3 (cancelled|delayed|delay|delays|late|stuck|grounded)"
           "(with|due to|because of|after|these|constant) [the|all|these] [..1] (delay|delays|cancellation|cancellations)"
           "(multiple|more|further|long|another) [the|all|these] [..1] (delay|delays|cancellation|cancellations)"
           "(continue|continues|keep|keeps|kept) [to] [be|being|getting] (delayed|cancelled|moved|late|pushed back)"
           "(stuck|stranded|sitting|waiting) (on|at|in) (the|a|this) ..2 (tarmac|plane|runway|airport|station|gate|terminal|platform|train)"
           "{engineer-word} ..2 (did not|never|failed to|has not|was a no) (come|came|turn|turned|show|showed|shown|arrive|arrived|call|called)"
           "(a|another|total) no show"
           "(delayed|cancelled|late|delay) again"
           "(on hold|waiting|waited|wait|sitting|sat|stuck|stood|standing) ..4 (hours|hour|hrs|minutes|mins|days|weeks|months)"
           "(hours|hour|hrs|minutes|mins) ..2 (on hold|in line|on the phone|in the queue|on the runway|on the tarmac|in a queue)"
  unless   within 3 words "(if|in case|i|we) [have|just] cancelled" "if"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Say what you can rearrange, with a time, before anything else.
  source   house
  yes      customer: You cancelled my flight an hour before boarding.
  yes      customer: our delivery was moved again without a word
  yes      customer: stuck at the gate for two hours now
  yes      customer: the engineer never turned up
  no       customer: I cancelled my subscription last week, is that through?
  no       customer: What do we do if the train is cancelled?
  no       customer: Thanks for moving my appointment.

words answer-word = answer, answers, answering, answered, pick, picks, picking, respond, responds, responding, reply,
  replies, replied, responded, listens, helps, help, helping, cares, knows
words get-through-or-speak-to = get through, get hold, get in touch, reach (you|anyone|anybody|someone|a person),
  speak to, talk to, contact (you|anyone|anybody|someone)
words reply-or-answer = reply, response, answer, call back, callback, feedback, acknowledgement

rule problem.cannot-reach-us
  title    The customer cannot get hold of the company
  status   stable since 1.0
  heard    customer
           "(been|still|was|put|left|kept) [kept|me] on hold"
           "(nobody|no one|noone|none of you) [is|has|ever|even|will|can|seems to|wants to] {answer-word}"
           "(can not|could not|not able to|unable to|impossible to|hard to|difficult to) [even|ever|seem to] {get-through-or-speak-to}"
           "(no|not a|without any|without a|never any|not even a) [single] {reply-or-answer} [from|to|yet|at all|so far]"
           "(not|never) [been|ever|even] (replied|responded|answered|reply|respond|answering|responding|replying|answer) [to|my|me|us|the|any]"
           "(line|lines|number|phone|hotline) [is|are] [always|constantly|permanently] (busy|engaged)"
           "(hung|hang|hangs|hanging) up on (me|us)"
           "cut me off"
           "automatic (reply|response|replies)"
  unless   within 0 words "(if|when) (nobody|no one)"
           "no (answer|reply|response) (needed|required|necessary)"
           "i (did|do|have|could|can) not (answer|respond|reply|replied|responded|answered)"
  means    problem stated
  because  Say who listens now, take the whole story, and do not send the customer elsewhere.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I've been on hold since nine.
  yes      customer: nobody answers the phone at your branch
  yes      customer: I wrote twice and got no reply from anyone.
  no       customer: No reply needed, thanks.
  no       customer: Sorry, I couldn't answer the phone yesterday.
  no       customer: Hold on please, I'll get my card.

words bad-or-poor = bad, poor, terrible, awful, horrible, worst, dreadful, shocking, appalling, disappointing,
  frustrating, unpleasant, lousy, crappy, disgusting, horrendous, atrocious, shoddy, slow, rude
words experience-word = experience, experiences, service, treatment, attitude, quality, product, communication, staff,
  agent, agents, support, signal, trip, flight, handling
words rude-word = rude, unhelpful, unprofessional, impolite, disrespectful, incompetent, unacceptable, ridiculous,
  disgraceful, misleading, deceptive
words information-word = information, info, answer, answers, advice, details, address, price

rule problem.bad-experience
  title    The customer tells of a bad experience
  status   stable since 1.0
  heard    customer
           "{bad-or-poor} [customer|ever|quality|possible|travel|flight|phone|after|sales] {experience-word}"
           "(was|were|is|are|been|so|very|extremely|really|being|such) [so|very|extremely|really|incredibly] {rude-word}"
           "(was|were|is|are|been|so|very|extremely|really|being|such) (totally|completely|beyond) {rude-word}"
           "(refused|unwilling|not willing|unable) to (help|assist|refund|listen|fix|serve|compensate)"
           "(no|not|nothing|zero|without any|not any) [one|been|real] (help|assistance|solution|explanation|communication)"
           "(no|not|nothing|zero|without any|not any) [one|been|real] (done|help at all|apology|information)"
           "(lied to|misled|cheated|tricked|deceived|scammed|ignored|treated badly|mistreated|fobbed off)"
           "(sent|given|told|received|shows|showed) [me|us|the|with] (wrong|incorrect|conflicting|different|false|misleading) {information-word}"
           "(stranded|ruined|ruining|wasted|wasting) [our|my|the|us|me|a|so|over]"
  unless   within 0 words "(no|not|never|if|without) ..3 (bad|rude|slow|poor|terrible)"
           "not (so|too) bad"
           "no (help|information|explanation) (needed|required|necessary)"
           "waste of (paper|space)" "slow (cooker|service please)"
  means    problem stated
  because  Take it as seriously as a fault: ask what happened, note it, and say what follows from it.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (the emotional side of the contact)
  yes      customer: The staff at the desk were so rude to my father.
  yes      customer: terrible service at your airport branch
  yes      customer: We were given the wrong information twice.
  no       customer: I've never had a bad experience with you.
  no       customer: No help needed, I can manage.
  no       customer: The service was lovely.

words reproached = make, makes, charge, charging, charged, wait, waiting, have to, told, tell, say, says, ask, take, takes,
  taking, took, only, force, let, send, sending, keep, lie, treat, punish, change, changed, put, pay, paying, delayed,
  board, show, hold, need, leave, leaving, give, advertise, offer, allow, pretend, bother, hard, difficult, long,
  slow, expensive, high, down, different, broken, late

rule problem.why-not
  title    The customer asks why something is not as it should be
  status   stable since 1.0
  heard    customer
           "why ..6 not"
           "why ..5 (keep|keeps|always|never|still|so slow|so long|so expensive|so high|cancelled|charged|billed|blocked)"
           "why ..5 (locked|suspended|removed|deducted|disconnected|delayed|different|wrong|disappear*|stopped)"
           "why (do|does|did|would|are|is|am|have|has|must|should) (you|your|they|the|we|i|my|our|there|it|this|people|anyone) ..3 {reproached}"
           "why (no|so|bother|even|on earth|the hell)"
           "(what gives|what is (up with|the deal|the hold up))"
           "how come ..6 (not|no|never|still|always|only)"
           "how (do|can|could) (i|we) (fix|solve|resolve|stop|repair|get rid) [this|that|it|of|the]"
           "(any idea|do you know|explain|tell me|find out|want to know|wondering) why"
           "what (is|has) (happened|happening|going on) (to|with) (my|our|the|your|this)"
           "(is|are) [there] [..2] (anything|something) wrong"
           "what (shall|should) (i|we) do (now|about|next|then)"
           "is (this|it|that) (normal|a bug|a fault|a defect|broken|caused by|a scam|legal|how you)"
           "how to (fix|solve|repair|resolve|get rid|deal with)"
  unless   part of "do not know why not" "why do not (you|we) (just|come|stay|try|pick|set)"
  unless   within 0 words "why not" "(that is|this is|which is|is) why"
  means    problem stated
  because  Give the reason in a sentence; if you do not know it yet, say so and find out.
  source   house
  yes      customer: Why is my balance still not updated?
  yes      customer: how come there's no record of my visit
  yes      customer: do you know why the channel disappeared
  yes      customer: How do I fix this?
  no       customer: Why not, let's do Thursday.
  no       customer: That is why I am always happy to come back.
  no       customer: Why, thank you!

words make-or-file = make, file, raise, lodge, log, register, place, submit, put in, open, filed, raised, lodged, made
words problem-or-issue = problem, issue, fault, complaint, mistake, leak, noise, damage, delay, outage, dispute, not,
  broken, wrong, missing
words calling-or-ringing = calling, ringing, writing, contacting, messaging, in touch, here
words fix-word = fix, repair, sort, resolve, solve
words calling-or-phoning = calling, ringing, phoning, writing, emailing, messaging, texting

rule problem.complaint
  title    The customer lodges a complaint or reports a fault
  status   stable since 1.0
  heard    customer
           "{make-or-file} (a|an|another|my|formal|official) [formal|official|serious] (complaint|dispute)"
           "(want|like|need|calling|here|writing|have) to (complain|dispute|report a|report an|report the|report my)"
           "(my|this|third|second|another|the) complaint"
           "(your|their|loyal|valued|paying|regular|treat|treats|treating|all the|angry|unhappy|many) customers"
           "(can|could|will|would) (someone|somebody|anyone|anybody) [please|there] (help|explain|fix|answer|respond|sort)"
           "(please|can you|someone|just|to|you) [please|guys] fix (it|this|your|the|my|that)"
           "(complain|complaining|complained|complaint) (about|of|regarding|against|to)"
           "{calling-or-ringing} (about|regarding|because|due to|as|cause) [of|my|a|an|the|i|our|is] [..4] {problem-or-issue}"
           "(have|has|found|made) [a] (mistake|mistakes|mix up|mixup|error) (on|in|with)"
           "(need|want|get|send|please) [someone|somebody|you|me|it|this|that|to|some] [to|out] [come|be] [and|out] [to] {fix-word} (it|this|that|my|the)"
           "(need|want|get|have|please) ..3 (fixed|repaired|sorted|resolved|solved|corrected)"
           "{calling-or-phoning} [you] again (about|because|regarding|for|on|with) [the|my|our|this|that] [{any-thing}]"
           "(you|they|guys|people) (keep|keeps|kept) [on] (calling|ringing|phoning|texting|emailing|messaging) (me|us)"
  unless   within 4 words "no"
           "not [really] a"
           "(is|has been|got|was) (fixed|repaired|sorted|resolved|solved)"
           "(i|we|they|you|must) [finally|just] have [just|finally|already] (fixed|repaired|sorted|resolved|solved)"
           "thank you for"
           "thanks for"
  means    problem stated
  because  Take the complaint down in the customer's own words and say what happens with it.
  source   house
  yes      customer: I want to lodge a formal complaint.
  yes      customer: i want to report a fault on our street cabinet
  yes      customer: can you please get this sorted
  yes      customer: writing again about the missing mattress
  no       customer: I have no complaints about the service.
  no       customer: It got sorted on its own.
  no       customer: Thanks for getting it fixed so fast.

words not-or-wrong = not, never, no, wrong, broken, missing, charged, deducted, stopped, stuck, down, problem, error,
  issue, twice, late, cancelled, declined, lost, damaged, slow, bangs, locked, higher
words can-not-or-broken = not {working-word}, not {works-word}, can not, broken, missing, overcharged, charged me,
  was charged, deducted, stopped, damaged, faulty

rule problem.another
  title    A second problem comes up
  status   stable since 1.0
  heard    customer
           "(another|one other|one more|separate|second|other|different) (thing|things|problem|issue|matter|question|point|complaint) ..16 {not-or-wrong}"
           "(another|second|separate|new|different|next|other|one more) (problem|issue|fault|error|complaint|bug)"
           "(also|plus|besides|on top of that|as well as that|in addition|while i am on|while i have got you) ..5 {can-not-or-broken}"
           "(wait|hang on|hold on|oh and|and also) ..4 (also|another|charged me|deducted|is missing|is wrong|there is still)"
  unless   part of "another (problem|issue) (solved|fixed|resolved|sorted)"
  unless   within 0 words "(no|not|any|if ..3|without|is there) (another|other|second|new|different|more) (problem|problems|issue|issues|fault|error|complaint)"
  means    problem new
  because  Note the second problem too and say that both will be settled in this contact.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (related downstream issues)
  yes      customer: Another thing, the parking permit was charged to the wrong car.
  yes      customer: also my landline is not working
  yes      customer: I have a second problem, if you have a minute.
  yes      customer: wait you also deducted a fee twice
  no       customer: No other problems, thanks.
  no       customer: Another coffee would be nice.
  no       customer: One more thing, what are your hours?

words problem-or-fault = problem, issue, fault, error, bug, noise, message, charge, leak, light, fee, virus, glitch,
  flicker*, outage
words stopped-word = happen*, {working-word}, stopped, broke, broken, crash*, failed, failing, froze, frozen, dropped,
  disconnected, died, dead, locked, stuck, declined, charged, leaking, cancelled, slow, offline
words again-or-stopped = again, not, stopped, back, down, gone, broke, crashed, same

rule problem.returned
  title    The problem is back
  status   stable since 1.0
  heard    customer
           "{problem-or-fault} [is|has|have|are|just] [come|now|already] (back|returned|reappeared)"
           "(problem|issue|fault|error|bug|noise|message|charge|leak) came back"
           "{stopped-word} [on me|to me|it|me|working|all over|out|for this] again"
           "(is|are|was|has|have|went|gone|been) [gone|gone all|now] (down|off|out|wrong) (again|once more)"
           "again ..3 (not|stopped|no|problem|down|broken|crash*)"
           "(same|exact same) (problem|issue|thing|fault|error|story|mistake) [is|has|just|as|all|keeps] [over|happened|happening] again"
           "(back to|is back at) (square one|not working|the same|where we started)"
           "(worked|fixed|fine|okay|working|solved|resolved) [again] (for|until|then) ..8 (then|but|and|now|again) ..6 {again-or-stopped}"
           "(started|starting|starts|begun|doing|does|did) [it|to do|doing] [it|this|that|the same] (again|all over)"
           "(keeps|keep|kept) (coming back|happening|returning|reappearing)"
           "it [is|has] (come|happened|happening|started|stopped) [back] again"
  unless   within 3 words "(if|in case|not|never|hope|will not|should) ..2 (happen*|again)"
           "(works|is working|working) again ..2 (now|thanks|thank)"
           "(is|are|it|now) [now|all] {working-word} again"
           "(is|are|it|all) [now|up|all] (back on|back online|back up)"
  means    problem returned
  because  Say that the first fix did not hold, take the case up where it was left, and do not repeat the same steps.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (repeat contact)
  yes      customer: The error is back.
  yes      customer: it stopped charging again
  yes      customer: it was fine for a day and then the same noise again
  yes      customer: same problem all over again
  no       customer: It's working again, thanks.
  no       customer: I hope it won't happen again.
  no       customer: Could you do it again please?


words late-but-fine = late (night|evening|afternoon|morning|summer|shift|lunch|dinner|show|fee|fees|checkout|bar|train),
  late (check|opening|payment), (of|as|how|until|till|stay|sooner or|early or|stays|open) late, better late

rule problem.delay
  title    Something is late
  status   stable since 1.0
  heard    customer
           "(delay|delays|delayed|delaying|overdue|behind schedule|running late|held up|late)"
  unless   within 1 words "(no|not|without|any|never) [any|a|much|further|more] (delay|delays|delayed|late)"
           "(sorry|apolog*|excuse) ..5 (delay|late)" "(if|in case|when) ..4 (delay|delayed|late)" "{late-but-fine}"
           "(i|we) [will|might|may|would] (am|are|be|was|were|get) ..2 late" "delay (my|the|our) (trip|start|return)"
  unless   within 4 words "(repay|compensation scheme)"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Say how late it will be, why, and what bridges the gap.
  source   Process inefficiency as a frustration cue: NICE help, ReduceFrustration
  yes      customer: Another delay on the ring line, is it?
  yes      customer: my groceries are late
  yes      customer: The installation is two weeks overdue.
  no       customer: Sorry for the delay, I had to find the form.
  no       customer: Is there a late train on Sunday?
  no       customer: There was no delay at all, thanks.
  no       customer: I'll be a little late for the fitting.

words after-a-time = late, delay, delayed, wait, waiting, on hold, and counting, in line, in the queue, already, behind,
  past, on the phone, of waiting, with no, without, trying, sitting, standing, stuck, past due, overdue, wasted, and no,
  and nothing, and still, drive, gone, on the line, to get through, to get (a|an|my|our|someone|anyone|home|help|any)
words more-than-word = over, more than, almost, nearly, at least, another, after, been, extra, past, last, about, approx,
  for over, for about, for almost, for nearly, for more than, for at least, well over, going on, for, lost, waited,
  waiting, spent, sat, took, takes
words clock-unit = hour, hours, minutes, minute, h

rule problem.time-lost
  title    The customer counts the time that it has cost
  status   stable since 1.0
  heard    customer
           "({number}|{number-word}|an|half an) [plus|more|whole|full|long|and a half] {clock-unit} [now] {after-a-time}"
           "({number}|{number-word}) [plus|more|whole|full|long] (days|weeks|months) [now] {after-a-time}"
           "{more-than-word} [a|an] ({number}|{number-word}|an|half an|many) [plus|more|whole|full] {clock-unit}"
           "(half|whole|entire) (hour|day|night|week|afternoon|morning) (on|wait|waiting|of|trying|wasted|lost|gone)"
           "{number} {clock-unit} (later|now)"
           "(hours|days|weeks|months) (on hold|in line|of waiting|of calling|of trying|wasted|lost|later)"
           "(after|over|been|past|later|without|almost|nearly|more than|another) [a|over|about|for] ({number}|{number-word}) [whole|full|business|working] (days|weeks|months)"
           "({number}|{number-word}) (days|weeks|months) (ago|without|in a row|straight|running|behind|past|later|and (still|no|nothing|nobody|counting))"
  unless   within 1 words "(in|within|every|takes|take|stay|open|opens|closes|book|train|taxi|ride) ..2 {clock-unit}"
           "(before|until|till|by|around|at|about|after) {number} (am|pm|o'clock)" "(will|would|does|did|to) take"
           "for ({number}|{number-word}|an) {clock-unit} (or|a day|per|each)" "last {number} (minutes|hours) of"
  unless   within 12 words "{praise-word}"
  unless   within 0 words "(stay|staying|book|booking|room|hotel|trip|visit|rent|starting|from|until|open|free|arrive|arriving|leave|leaving) ..8 (days|weeks|months)"
           "(bought|purchased|ordered|joined|signed up|moved|updated|upgraded|started) ..8 (days|weeks|months) ago"
  means    problem stated
  because  Name the time that was lost, and say what happens in the next minutes.
  source   Process inefficiency as a frustration cue: NICE help, ReduceFrustration
  yes      customer: Three hours later and the van still isn't here.
  yes      customer: i have been holding for 45 minutes
  yes      customer: 20 minutes on hold, and then it cut out
  yes      customer: We spent over two hours at the counter.
  no       customer: How many hours does the battery last?
  no       customer: The taxi ride takes about 20 minutes.
  no       customer: I can be there in half an hour.
  no       customer: I bought it three weeks ago and love it.

words stuck-in = tarmac, plane, runway, gate, line, queue, airport, terminal, hold, platform, station, shop, store,
  branch, lobby, rain, cold, dark, train, bus, car, lift, middle
words awaited-thing = someone, somebody, anyone, you, your, a reply, an answer, a response, a call, a human, an engineer,
  a driver, a pilot, a crew, a gate, a refund, my, our, the, an update, any, it, this, confirmation, help, assistance

rule problem.stuck
  title    The customer is stuck or kept waiting
  status   stable since 1.0
  heard    customer
           "(stuck|stranded|marooned|trapped)"
           "(sitting|standing|sat|stood|waiting|waited|wait) [here|still|around] (on|at|in|inside|outside) ..3 {stuck-in}"
           "(still|been|just|keep|kept|left|had|i am|we are|now) [me|us|here] (waiting|waited) (for|on) {awaited-thing}"
           "still (on hold|here|sitting|standing|delayed|in (line|the queue)|at the)"
           "(kept|keeps|keeping|left|leaves|leaving) (me|us|people|everyone|customers) (waiting|hanging|stranded|standing)"
  unless   within 2 words "(not|never|if|in case|avoid) [want to] [be|get|being] (stuck|stranded|trapped)"
           "(waiting|wait) [for] (my|the) (friend|wife|husband|kettle|bus|taxi|mum|kids|son|daughter|partner)"
           "(happy|fine|can|could|will|mind|worth) [to] (wait|waiting)" "still here (if|for|thanks)"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Say that you know where the customer is stuck, and what gets them out of there.
  source   house
  yes      customer: We are stranded at the depot with two prams.
  yes      customer: still waiting for someone to ring me about the boiler
  yes      customer: They left us standing in the rain.
  no       customer: I'm waiting for my wife, then we order.
  no       customer: I don't want to get stuck with the wrong size, which one runs small?
  no       customer: Happy to wait, take your time.

words possession = bag, bags, luggage, baggage, suitcase, stroller, wallet, passport, seat, seats, {thing-order}

rule problem.missing-thing
  title    Something of the customer's is lost or cannot be found
  status   stable since 1.0
  heard    customer
           "(lost|losing|lose|loses|misplaced|misplace|mislaid) (my|our|his|her|their|all|everyone's|half) [..2]"
           "(where|where on earth|where the hell) (is|are) (my|our|his|her|the|their) ..2 {possession}"
           "(find|locate|trace|track|track down) (my|our|his|her|their|the) [lost|missing] {possession}"
           "(without|no|still no|no sign of) (my|our|any|her|his|the) {possession}"
           "(lost|missing|damaged|broken|destroyed|left) [..1] (bag|bags|luggage|baggage|suitcase|parcel|package|item)"
           "(my|our|his|her|their) [..1] {possession} (is|are|was|were|has|have|did|got) [still|now] (in|at|not|never|lost)"
           "(my|our|his|her) {possession} (never|still)"
  unless   within 2 words "(if|in case) [..3] (lost|lose|missing|damaged)" "(lose|lost) (weight|touch|count|track)"
           "(no|not|never|without) [..2] (lost|missing|damaged) (bag|bags|parcel|item)"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Say what you do to find it, and when the customer hears from you whatever comes out.
  source   house
  yes      customer: Where is my parcel, I've been in all day?
  yes      customer: you lost her pram at the transfer desk
  yes      customer: my suitcase is in Oslo and I am not
  no       customer: What happens if you lose my suitcase?
  no       customer: I'd like to add a bag to the booking.
  no       customer: I lost count, was it three or four?

words chore-verb = pay, call, ring, phone, wait, sit, buy, rebook, drive, spend, miss, sleep, stand, purchase, cancel,
  leave, beg, walk, run, explain, repeat, fight, chase, argue, borrow, throw, go back, start over, take a day,
  take time off, find another, find my, check my, keep calling, do it all, be at

rule problem.forced
  title    The customer had to do what should not have been necessary
  status   stable since 1.0
  heard    customer
           "(had|having|i have|we have|now have|still have) to [now|still|then|actually|even|also] {chore-verb}"
           "(forced|made|makes|making|forcing) [me|us|people|my {my-people}|everyone] to [now|then] {chore-verb}"
           "(made|makes|making) (me|us|people|everyone|her|him) {chore-verb}"
           "(forced|forcing) (me|us|people|to)"
           "(paid|paying) [..1] (for|extra|good|more|full|twice|a lot|too much|{money})"
           "(took|taking|takes|take|taken|stole|waste of|wasted|lost|losing|cost|costing|keep|kept|want|spent|all) [me|us] (my|our) money"
           "(extra|another|additional|hidden) (charge|charges|fee|fees|cost|costs|{money})"
           "(i|we|she|he|they|passengers|people|customers|everyone|my {my-people}) (had|has had|have had) to"
           "(my|our) [own|hard earned] money"
  unless   within 1 words "(do|does|did|will|would|if|may|might|when|must) (i|we|you) have to" "not have to"
           "(what|where|how much|when) ..2 (i|we) have to" "never had to" "(glad|happy|lucky) ..3 had to"
           "sorry ..3 (had|have) to" "(have|has|not|want|want to|already) [not|yet] paid [for]" "(i|we) have to (leave|go|run) (by|at|now|soon|on|for)"
  unless   within 12 words "{praise-word}"
  unless   within 0 words "had to (ask|say|laugh|share|tell|thank|smile|let you|check|admit|wonder)"
           "(get|spend|save|put|transfer|send|withdraw|pay in|deposit|change|use) ..2 (my|our) [own] money"
  means    problem stated
  because  Say that this should not have been the customer's work, and take it over from here.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I had to drive to the depot myself.
  yes      customer: now we have to pay for a second night
  yes      customer: They made me explain it all from the beginning.
  no       customer: Do I have to pay at the door?
  no       customer: I never had to wait, you were lovely.
  no       customer: We have to leave by nine, which bus is that?
  no       customer: I had to laugh at the photo you sent.

words not-as-it-should = how, what, right, good, okay, fair, true, cool, my, your, our, working, possible, acceptable, an,
  the, helpful, fun, even, enough, funny, happening, getting, going, doing, letting, answering, giving, helping, allowed

rule problem.not-as-told
  title    It is not as the customer was told
  status   stable since 1.0
  heard    customer
           "(was|were|is|are|am) supposed to"
           "(was|were|have been|had been|been|keep being|am being) [just|then|also|only|first|now] told"
           "(told|tells|telling|informed|assured) (me|us|him|her) (that|it|they|you|there|the|to|no)"
           "(your|the|an|one|another) [..1] (agent|agents|rep|staff|crew|desk|driver|website|app|colleague) (said|told|says)"
           "(said|says|stated|claimed|claims) (it|they|you|he|she|there|my) (was|were|would|had|is|are|has) [..3] (but|not)"
           "(that|this|they) (is|was|are|were) not [..1] {not-as-it-should}"
           "(you|they|it|that|this|there) should (not|never) [have|be|be this]"
           "(you|they|it|that|this|there|someone) should (have|have been) [..1] (told|known|had|done|warned|called|left|got|been)"
           "(was|were|am|being) (misinformed|misled|promised|assured)"
  unless   within 0 words "(thing|what|how|who|where) [..2] (is|are|am) supposed to" "am i supposed to"
           "(that|this|they) (is|was|are|were) not ..2 (problem|necessary|urgent|needed|important|fault|meant|issue|hurry)"
           "(you|i|we) told (me|you|us) (about|the truth|so)" "(friend|doctor|neighbour|wife|husband|mum) told"
           "(thank*|kindly|nicely|happy|glad) ..4 told"
  means    problem stated
  because  Say which of the two is true, and put right what was said wrongly.
  source   Broken promise as a frustration cue: NICE help, ReduceFrustration
  yes      customer: The chair was supposed to come with wheels.
  yes      customer: i was told it would take a day
  yes      customer: Your colleague said the fee was gone but it's not.
  no       customer: My neighbour told me about your offer.
  no       customer: Where am I supposed to sign?
  no       customer: You told me so nicely how it works, thanks.
  no       customer: They told me in January about the new tariff.

words wanted-service = explanation, explanations, communication, update, updates, reason, notice, warning, apology,
  apologies, assistance, staff, agents, employees, crew, gate, pilot, pilots, plan, option, options, record, sign,
  word, clue, news, compensation, help, response, reply, answer, answers, power, water, food, heat, heating, air, wifi,
  internet, customer service, call, email, luck, way to, solution, excuse, excuses, hotel, voucher, vouchers, refund,
  entertainment, seats, bags, luggage, rooms, space, room on, phone number, follow up, confirmation, accountability,
  respect, empathy, courtesy, organisation, training, consideration, care, concern, logic, sense, confidence, support

rule problem.lacking
  title    Something that should be there is lacking
  status   stable since 1.0
  heard    customer
           "(no|zero|without any|with no|still no|any lack of|little|hardly any) {wanted-service}"
           "(lack|lacks|lacking|shortage|absence) [of]"
           "(nothing|not anything) (was|is|has been|from|on|to eat|to drink|they|you|to do|done|happening|happens)"
           "(only|just) (one|two|{number}) ..1 (agent|agents|person|people|lane|till|counter|desk|line) [open|working|here]"
           "not enough" "(not|no) room for"
           "(nothing|no one|nobody) (can|could|will|would|wants|cares|knows|knew|told|seems|to help|at the|on the|there)"
  unless   within 1 words "no (one|way) (else|like you|better)" "no (need|problem|hurry|worries|rush|thanks)"
           "(no|without) {wanted-service} (needed|necessary|required|for me|thanks|wanted|please)"
           "nothing (is|was) (wrong|broken|missing|urgent|owed)" "nothing (can|could|will|would) (beat|top|stop)"
           "(if|in case) ..2 no one"
  means    problem stated
  because  Say what is lacking in the customer's words, and what you can give of it now.
  source   house
  yes      customer: No update, no apology, nothing on the board.
  yes      customer: there is a complete lack of organisation
  yes      customer: Nobody knows where the driver is.
  no       customer: No help needed, thank you.
  no       customer: Nothing is wrong, I only want to add a name.
  no       customer: There's no need to hurry.
  no       customer: My number is oh seven seven zero one.

words unwelcome = terrible, awful, horrible, horrendous, horrific, appalling, dreadful, abysmal, atrocious, disgusting,
  shameful, pathetic, ridiculous, disgraceful, hopeless, incompetent, unprofessional, unacceptable, inexcusable,
  outrageous, absurd, poor, poorly, worst, worse, miserable, nightmare, fiasco, debacle, shambles, disaster, mess,
  unhelpful, rude, inadequate, unreliable, wretched, disorganised, disorganized, chaos, chaotic, mismanaged,
  mismanagement, fail, fails, failed, failing, failure, failures, sucks, suck, hate, dirty, filthy, broken, inefficient,
  inconvenient, uncomfortable, unsafe, dangerous, unfair, overpriced, outdated, confusing, badly, stupid, dumb, insulting,
  lazy, nasty, troubling, concerning, tanked, careless, sloppy, cramped, smelly, ruined, ruining, headache, hypocrisy,
  hypocritical, clueless, untrue, oversold, overbooked, downgraded, damaged, unsanitary, unclean, misleading, deceptive,
  laughable, backwards, clumsy, broken, useless, runaround, run around, mishandled, botched, brutal, half baked, tortured, sketchy, shabby, painful, embarrassment, cowardly, gross
words welcome-word = helpful, acceptable, cool, impressed, impressive, encouraging, encouraged, fun, great, nice, fair,
  professional, pleased, amused, reassuring, true, good enough, customer friendly, user friendly, convenient, funny,
  ideal, reliable, comfortable, smart, efficient, honest, a good (look|start|experience|way|sign)

rule problem.poor
  title    The customer calls something bad
  status   stable since 1.0
  heard    customer
           "{unwelcome}"
           "(not|never|hardly|less than|far from) [very|so|at all|really|even|exactly|too|particularly] {welcome-word}"
           "(way|far|is|are|was|were|takes|took|been|runs|ran|got|gets|waiting|waited|lasts|seems) too (long|much|little|bad|expensive|small|cold|hot|slow|busy|few|late)"
           "(worse|longer|slower|dearer) than"
           "(what|such) a (mess|shame|joke|pity|waste|disaster|nightmare|let down)"
           "(less|fewer) (than|room|legroom|miles|space|help|service|seats|points|for|and)"
  unless   within 0 words "(not|never|no|nothing|without|hardly) [a|so|too|that|really|very|any] ..1 {unwelcome}"
           "(not|nothing|hardly|never) [..1] too (long|much|many|bad|expensive|small|cold|hot|slow|busy|late)"
           "(if|in case|unless|when|should) [it|this|that|they|the] ..2 (fails|failed|fail|breaks|broken)"
           "{other-person} [is|was|are|were|has] [{strongly}] {unwelcome}" "(i|we) (am|was|feel) [{strongly}] (bad|poor)"
           "(weather|traffic|movie|film|headache|cold|memory|eyesight|hearing|joke|rain) [is|was] [{strongly}] {unwelcome}"
           "{unwelcome} (weather|traffic|movie|film|headache|cold|memory|eyesight|hearing|joke|rain|typing)"
           "(is it|would it be|not|if it is) too (late|much|early)" "fail to (see|understand)" "(dirty|chaos) (dog|theory)"
           "(my|sorry) ..1 (mess|fail|mistake|poor)" "sooner ..1 worse"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Ask what happened, note it, and say what follows from it.
  source   Highly negative statements as a frustration cue: NICE help, ReduceFrustration
  yes      customer: Horrible lighting and a filthy table.
  yes      customer: that was less than helpful
  yes      customer: The new app is worse than the old one.
  yes      customer: your form is too long
  no       customer: The traffic was terrible, but I made it.
  no       customer: Is it too late to change the size?
  no       customer: My eyesight is poor, could you read it out?
  no       customer: It wasn't a mess at all.
  no       customer: Not today thanks, I have too many already.

words thing-booked = {booked-thing}, connection, seat, seats, room, rooms, call, class, course, show, event,
  membership, order, orders

rule problem.cancelled
  title    Something was cancelled on the customer
  status   stable since 1.0
  heard    customer
           "cancelled ..2 (my|our|his|her|the|all|every|{thing-booked}|with|and|again|twice|without|last minute|at the last|due|because|for no|yet|now|on)"
           "(been|was|were|got|get|gets|is|are|being|getting|keeps|just|all|both|flight|flights|train) cancelled"
           "(cancellation|cancellations) (of|on|due|and|again|with|without|from|today)"
  unless   within 1 words "(i|we) [have|had|just|already|then|never] cancelled" "(if|in case|unless|when) ..3 cancelled"
           "(will|be|would|has|have|if) ..3 be cancelled" "(is|are|was|were) ..4 flight* ..3 cancelled"
           "(possibly|{other-person}) cancelled" "(can|could|to|want|please|should) [be|get|have|it] cancelled"
           "(not|never|has it|is it|was it) [been] cancelled"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Say what you can put in its place, with a time.
  source   house
  yes      customer: The show got cancelled and nobody wrote to us.
  yes      customer: you cancelled on us twice
  yes      customer: cancelled again without a word
  no       customer: I cancelled my order yesterday.
  no       customer: Could the second ticket be cancelled, please?
  no       customer: What do we get if it is cancelled?

rule problem.could-not
  title    The customer could not do it, or was not helped to
  status   stable since 1.0
  heard    customer
           "(i|we|you|they|she|he|it|agent|staff|but|still|and|she|nobody|website|app) could not"
           "(would|will|did|does|can) not [even|just|seem to] (let|allow|help|assist|honour|honor|fix|give|tell|refund|offer)"
           "(would|will|did|does|can) not [even|just|seem to] (change|credit|answer|acknowledge|move|accept|waive|rebook)"
           "(unable|refused|refuses|refuse|refusing|failed|fails|unwilling) to"
           "(tried|been trying|attempted) [{number}|several|many] [times] to"
           "(trying|attempting) to (call|reach|contact|log|reset|speak|talk|get (through|hold|ahold|help|an answer|you))"
           "(been|was|were|got|am|being|just|have|get|me|us) (denied|bumped|refused|turned away|kicked off|kicked out)"
           "(hung up|hangs up|hanging up|disconnected|cut off|cut me off|dropped) [on] (me|us|again|twice|after|every|and)"
           "(call|line|i|chat) [got|was|keeps|kept|just|has] [been|getting] (disconnected|disconnecting|dropped|cut off)"
           "(still|just|keeps) (can not|will not|does not|did not|do not|have not|has not|is not|are not)"
  unless   within 0 words "could not (agree|wait|be (happier|better|nicer)|ask for|resist|live without|thank|help but)"
           "(you|i|we) (will|can) not (let|tell) (you|me) down" "(will|would|does|can) not help (but|it|myself)"
           "(if|in case|unless) ..3 (could not|unable|fail*|refuse*)" "(will|would|does|did) not change (my|a|the)"
           "(i|we) (will|would|can|did|do) not (tell|give|change|accept|offer|move|fix|allow|refuse)"
           "(i am|we are|i have been|i was) ..1 (trying|tried) to (find|book|decide|plan|get (a|some|information|to))"
  unless   within 12 words "{praise-word}"
  means    problem stated
  because  Do it for the customer while they wait, or say who can.
  source   house
  yes      customer: The desk wouldn't let us board with the pram.
  yes      customer: they could not find my booking
  yes      customer: I tried three times to reset it.
  no       customer: I couldn't agree more.
  no       customer: I'm trying to find a hotel for two.
  no       customer: If you are unable to deliver, please ring me.
"""#
  )
}
