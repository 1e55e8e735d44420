// Recorded from Rules/standard/resolution.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let resolution = StandardRuleFile(
    name: "resolution.rules",
    text: #"""
# Where the problem stands: what the agent does and says about it, and what the customer says became of it.

words into-word = into, what, why, where, that, this, at, it, on, for you, both, with
words check-word = check, look, investigate, dig, verify, review, take a look, have a look

rule resolution.investigating
  title    The agent looks into it
  status   stable since 1.0
  heard    agent
           "let (me|us) [just|quickly|have a|take a|get a] (look|check|see|test|investigate|dig|find) ..2 {into-word}"
           "let (me|us) [just|quickly|also] (check|test|investigate|review|examine|reset|restart|refresh|reconnect)"
           "(i|we) (am|are|will) [just|now|also] (looking|checking|investigating|testing|reviewing|running|resetting)"
           "(i|we) (am|are|will) [just|now|also] (refreshing|reconnecting|unlocking|correcting|fixing|sending it a)"
           "(i|we) (will|can|would) [be happy to|be glad to|gladly|certainly|definitely|just|need to] {check-word}"
           "(bear|hang on|hold on) with me"
           "(i|we) can see (what|the problem|the issue|where|why|that the|that your|it is)"
           "(happy|glad|here|like|love|want) to (help|look|assist|investigate|check|get this|fix|sort) [you|into|out|with|this|that|it]"
           "(get|run|running|do) (a|the|some) (test|check|diagnostic*|line test|speed test)"
  unless   part of "(happy|glad|here) to help [you] [with] [anything|any time|again|in future]"
  unless   within 4 words "anything else" "let (us|me) know" "if you" "any (further|other)"
  means    resolution working
  because  Say what you are doing and how long it takes, then stay on it.
  source   house
  yes      agent: Let me look into what went out on Monday.
  yes      agent: i'm checking the line now, bear with me
  yes      agent: Let me reset the port from here.
  yes      agent: We'd love to help sort this out.
  no       agent: Anything else that I can check today?
  no       agent: Happy to help, enjoy your evening.
  no       agent: Your new balance is forty pounds.

words details-word = details, number, account, order, address, name, screenshot, photo, code, version, model, dm, pm,
  message, error, happening, happened, id, reference, email, postcode, serial, info, information, issue, problem,
  location, date, phone, browser, device
words dm-word = dm, pm, provide, send, share, confirm, describe, tell, message, give, private, get, have, take,
  elaborate
words please-phrase = please, can you, could you, would you, may you, kindly, can we, may we, can i, could i, may i
words to-us = us, me, you, your, the, a, more, some, with, this, that
words error-word = error, version, browser, device, model, message, operating, problem, issue, light, lights, happens,
  happened, phone, system
words seeing-phrase = seeing, same issue, same problem, lights, error message, getting the, getting an, getting any,
  happening, on other devices

rule resolution.asks-details
  title    The agent asks for what is needed to solve it
  status   stable since 1.0
  heard    agent
           "{please-phrase} [please|kindly|just|also] {dm-word} [{to-us}] [us|your|the|a|more] [..2] {details-word}"
           "{please-phrase} [please|kindly|just|also] {dm-word} [{to-us}] (some|via|by) [..2] {details-word}"
           "{please-phrase} (tell us|tell me) {dm-word} [{to-us}] [us|your|the|a|more] [..2] {details-word}"
           "{please-phrase} (tell us|tell me) {dm-word} [{to-us}] (some|via|by) [..2] {details-word}"
           "(which|what) [is the|exact|kind of|type of|version of|sort of|model of] {error-word}"
           "(do|does|are|is|did|was|were) (you|it|they|other|others) ..3 {seeing-phrase}"
           "(send|shoot|drop) (us|me) [over] (a|your) [direct|private|quick] (dm|pm|message|note|line|details)"
           "(dm|pm) (us|me)"
           "(private|direct) message"
           "when did (this|it|the|that) ..2 (start|happen|begin|occur)"
           "tell (us|me) more"
  unless   within 12 words "(thank* for (calling|ringing)|you are (through|speaking|talking) (to|with))"
  means    resolution working
  because  Ask for everything needed in one go, and say why.
  source   house
  yes      agent: Please send us the order number from your receipt.
  yes      agent: What error do you see on the screen?
  yes      agent: Please DM us and we take a look.
  no       agent: Is eight o'clock all right for the table?
  no       agent: Your order number is 4471.
  no       agent: Would you like anything else?
  no       agent: Thanks for ringing Gullwing, this is Ada, can I take your account number?

words try-word = try, restart*, reboot*, reset*, reinstall*, uninstall*, unplug*, clear*, refresh*, log out, sign out,
  switch it off, turn it off, turn off, power cycle, disconnect*, toggle*, update your, update the, delete the, force

rule resolution.troubleshooting
  title    The agent suggests or takes a step towards a solution
  status   stable since 1.0
  heard    agent
           "(have|did) you [already] (tried|try|checked|check|cleared|restarted|reset|rebooted|unplugged|updated|installed|reinstalled)"
           "(try|please|can you|could you|suggest you|recommend you|advise you to|suggested to|need to|should|go ahead and) [to|just|also] {try-word}"
           "(turn|switch) (it|them|that|your {thing-tech}|the {thing-tech}) off"
           "(off and on|turn it on|flight mode|factory reset|safe mode|power cycle|clear [the|your] [browser] cache)"
           "steps (here|below|in|outlined|at|from)"
           "(suggest*|recommend|advise) [that] (you|trying|checking|to) (try|restart*|check*|update*|clear*|contact*)"
           "(suggest*|recommend|advise) [that] (you|trying|checking|to) (reinstall*|to|reset*|change*|switch*|visit*)"
           "(see|check|know) (if|whether) (that|this|it|the) [issue|problem|still] (helps|works|fixes|improves|changes|makes)"
           "(see|check|know) (if|whether) (that|this|it|the) [issue|problem|still] (clears|persists|happens|is|can be)"
  unless   within 3 words "anything else"
  means    resolution working
  because  One step at a time, and wait for what the customer sees.
  source   house
  yes      agent: Have you tried restarting the hub?
  yes      agent: Please clear the cache and let me know.
  yes      agent: turn it off at the wall and count to ten
  no       agent: Have a lovely day.
  no       agent: Please note that calls are recorded.
  no       agent: I'll book that for you.

words put-word = put, sent, pushed, resent, given, set, made, taken, added, closed, opened, turned, moved, rolled,
  lifted, kicked, run, done, found, shut, paid, submitted, placed, scheduled, swapped, merged, re, upgraded, extended,
  linked, synced, spread
words fixed-or-resolved = fixed, resolved, refunded, corrected, reset, reversed, removed, cancelled, replaced, moved,
  credited, unlocked, changed, updated, reissued, sorted, restored, cleared, reinstated, processed, rebooked, adjusted,
  put it back
words matter-settled = it, that, this, everything, all, both, they, issue, problem, account, refund, order, charge,
  bill, fault, outage, line, service, card, case, request, reversal, payment, hold, matter, ticket, error, name, fee,
  booking, all of it, credit, money, replacement
words done-word = saved, recorded, registered, done, finalised, finalized, taken care of, handled, dealt with, finished,
  complete, in place, posted, effected, successful, treated, filed, sorted out, applied, through, gone through, back up,
  back online, up and running, good to go, looked after
words sent-word = sent, emailed, posted, mailed, transferred, paid, added, placed, scheduled, submitted, made, ordered,
  put, taken, corrected, set, lifted, issued, escalated up

rule resolution.done
  title    The agent says that it is done
  status   stable since 1.0
  heard    agent
           "(i|we) have [just|now|already|also|successfully|gone ahead and] [been able to|just|now] {fixed-word}"
           "(i|we) have (been able to|managed to|actually|personally) [been able to|just|now] {fixed-word}"
           "(i|we) have [just|now|already|also] {put-word} ..5 (back|through|off|out|up|down|for you|to you|on your|to your|on the|onto|into)"
           "(i|we) {fixed-or-resolved}"
           "{matter-settled} [is|has|are|have|was] [now|been|all|just|already] [now|been|all|already] {fixed-word}"
           "{matter-settled} [is|has|are|have|was] [now|been|all|just|already] (fully|successfully) {fixed-word}"
           "{matter-settled} [is|has|are|have|was] (also|fully|successfully) [now|been|all|already] {fixed-word}"
           "{matter-settled} [is|has|are|have|was] (also|fully|successfully) (fully|successfully) {fixed-word}"
           "{matter-settled} (is|has|are|have) [now|all|just|already] [been|all|now] {done-word}"
           "(consider it|that is|it is|all|now) (done|sorted|fixed|taken care of|handled|resolved) [for you|now]"
           "(you are|it is|all|we are) [now|all] (set|sorted|done|good to go|up and running|fixed)"
           "(has|have) been [successfully|now|just|already] {fixed-word}"
           "(has|have) [just|now|already|successfully] been {sent-word}"
           "(should|will) now (be|work|see|have|show) [working|fixed|back|able|fine|good|okay|correct*|resolved|all|up]"
           "(should|would) (be|all be) [all|now|back|up] (working|fixed|resolved|good|fine|okay|up and running|back to normal|sorted) [now|again|to]"
           "(contacted|called|replied to|responded to) [with] you ..6 (handled|resolved|solved|processed|sorted|dealt)"
           "(no longer|not) [be] (charged|billed) [for|any more]"
           "(i|we) have [just|now|already|also] (sent|pushed|run|set|started|triggered) (it|them|that|this|everything) again"
           "(i|we) have got (it|that|them|everything|you|your {thing-net}) [all] (back|through|off|out|up|down|sorted)"
           "(i|we) have [just|now|already|also] (stopped|paused|blocked|lifted) (the|your|all|these|those|that|this|them|it)"
           "(they|he|she|engineers|dispatch|team) have [just|now] (turned|switched|put) (it|them|that|the {thing-net}) [back] on"
           "(should|would) [now|all] be [now] back (online|on|up|connected|to normal)"
  unless   within 3 words "(if|once|when|until|after|unless|whether|hope|before|as soon as|glad|happy|great|pleased|want|ensure|make sure)"
           "(is|are|was|were|has|have) not" "not [yet|been]"
           "(is|was|has) (it|that|this|your|the|everything) [now|been|all]"
  unless   part of "(is|has|was|are|have|were) (it|that|this|your|the|everything|they) ..3 {fixed-word}"
  unless   within 1 words "have ..2 paid ..3 attention" "(will|shall|can|to) have ..2 {fixed-word}"
           "(arranged|assigned|scheduled|sent|asked|informed) [..2] ({team-word}|specialist|someone|somebody) [..3] to"
  means    resolution claimed
  because  Ask whether it works for the customer too; said is not yet solved.
  source   house
  mistakes An agent who tells what was done on an earlier occasion.
  yes      agent: I have refunded the second payment.
  yes      agent: everything has been sorted out on our side
  yes      agent: The hold has been removed and you are good to go.
  yes      agent: we've reset your password
  yes      agent: I've put the credit back on your account.
  yes      agent: I have pushed the update again, and you should be back online.
  no       agent: It will be fixed by tomorrow.
  no       agent: Has the issue been resolved?
  no       agent: Once it has been repaired we will write to you.
  no       agent: It has not been processed yet.
  no       agent: We've got ten percent off tablets this week.

words booking-or-payment = booking, payment, transfer, order, reservation, reset, update, refund, change, appointment

rule resolution.answered
  title    The agent gives the finished result of what was asked
  status   stable since 1.0
  heard    agent
           "(got|have) (you|that|it|everything) [all] (set up|booked in|sorted|scheduled|replaced|cancelled)"
           "(got|have) (you|that|it|everything) [all] (changed|switched|ordered|booked|updated|down for)"
           "(successfully|already) (booked|cancelled|changed|updated|sent|transferred|placed|refunded|processed|activated|ordered)"
           "{booking-or-payment} (is|was|has been) (successful|confirmed|complete|completed|made|placed|all set|booked|done)"
           "(attached|enclosed) (is|are|you will find|please find)"
           "(i|we) attach"
           "(dollars|pounds|euros) ..2 (has|have) been (transferred|paid|sent|refunded|credited)"
           "(here is|this is|that is) your (new|corrected|updated|replacement|refund|reference|booking)"
           "(is|are) (on its way|on their way|in your inbox|in your account|back in your account|unlocked|unblocked) [now]"
           "[{any-thing}|number|account] (is|are) (active|live|connected|reachable) (again|now)"
           "[{any-thing}|number|account] (is|are) now (active|live|connected|reachable|unlocked|unblocked)"
  unless   within 3 words "(if|once|when|until|after|unless|will|would|not|whether)"
  means    resolution claimed
  because  Ask whether that is what the customer needed.
  source   house
  yes      agent: i have you booked in for the fifteenth
  yes      agent: The transfer was successful.
  yes      agent: Your new card is on its way.
  yes      agent: The number is live now on the new SIM.
  no       agent: Once the booking is confirmed you get a mail.
  no       agent: Is that your new address?
  no       agent: The payment will be made next week.
  no       agent: The desk won't be open again before Monday.

words works-fine-now = now, again, fine, great, perfectly, properly, okay, normally, flawlessly, thanks, thank
words works-now-it-word = it, they, everything, all, both, {thing-tech}, {thing-net}, {thing-app}, {thing-order}, that,
  this, problem, problems, issue, issues, fault, error, the, your
words at-last = now, all, just, finally, indeed, definitely
words seems-to-be = is, are, seems, look, looks
words working-or-okay = working, okay, fine, good, great, normal, sorted, fixed, resolved, solved, up, online, running,
  on, back, perfect, correct, right
words only-if = if, when, once, until, unless, hope, hopefully, whether, how, why, where, said, says, saying, told,
  tells, claims, claim, want, wanted, need, needs, please, trying, wait, waiting, expect, expecting, supposed, without,
  than, like, marked
words nobody-says = not (think|believe|know|say|sure if|sure that|sure whether|mean), never, nobody, no one, nothing,
  no way, hardly, doubt
words was-or-used-to = was, were, used to, had been, have been, not, never, nothing, something, anything, who, he, she,
  i, we, hardly, still, always, only, sometimes, usually, normally

rule resolution.works-now
  title    The customer says that it works now
  status   stable since 1.0
  heard    customer
           "(it|that|everything|all|{thing-tech}|{thing-net}|{thing-app}) [just|now|finally] (works|worked|recovered) {works-fine-now}"
           "{works-now-it-word} {seems-to-be} [to be] [{at-last}] [up and] (working|running|charging|playing|ringing|printing) [{works-fine-now}]"
           "{works-now-it-word} (is|are|seems|looks|seem|look) [to be|all|now|finally] [back to] {working-or-okay} (now|again|thanks|thank|finally)"
           "(it|they|everything|all|{thing-tech}|{thing-net}|{thing-app}) (is|are|came|has come|went) [now|all] back (on|up|online|to normal|to life)"
           "(lights|light|power|internet|service|signal|guide|picture|sound|water|page|site) (is|are|has come|have come|came) back [now|again|on|up|thanks]"
           "(works|worked|working) (now|again|like a charm|like a dream|a treat|one hundred|100|perfectly|thanks|thank|fine now|great now)"
           "now (it works|it is working|it is fine|it is okay|works|working|it loads|it opens|i can hear|i can see|i can log)"
           "up and running"
           "(got|managed to get|able to get) (it|that|them|everything|mine) (working|to work|sorted|fixed|running)"
           "(seems|appears|looks) (to work|to be working|to be fine|okay|fixed|sorted|to have worked|to get right) [now|again]"
           "(got|gets) right (again|after|now)"
           "it (has recovered|recovered)"
           "(it|that) (works|worked)"
           "(oh|yes|yep|yeah|okay|and) there (it is|we go)"
           "(it has gone through|has come through|just came through|just popped up|it is through|it is showing now)"
           "{works-now-it-word} {seems-to-be} [{at-last}] (loading|downloading|connecting) {works-fine-now}"
           "(it|card|payment|transfer|order|transaction) [has] [just|finally] (went|gone) through [now|fine|thanks]"
           "(noise|leak|drip*|beeping|alarm|flicker*|error|smell|buzz*|hum*) (is|has) [now|finally|all] (gone|stopped|vanished|disappeared)"
           "(right as rain|good as new|bone dry|dry as a bone)"
           "(it is|they are|everything is) all (there|here|back) [now|again|thanks]"
           "(got|has|have) all of (it|them) back"
           "all good here [now|then|thanks]"
           "(honestly|yes|yeah|now) it is all good"
  unless   within 0 words "{only-if} ..2 {works-now-it-word}"
           "{nobody-says} ..2 (it|that|they|this|everything|all|both|problem|issue)"
           "(works|worked|working|fine|okay|good|back|running) ..5 (but|except|only|until|yesterday|sometimes)"
           "(works|worked) ..2 (slow|slowly|badly|when|during|yet|poorly|before|worse|and (the|my|it|then|now))"
           "(stopped|stops|stop|quit|ceased|not|no longer|from|start|starts|get it|until it is) working" "if it"
           "{was-or-used-to} ..1 (work|works|worked|working|okay|fine)"
           "(how|what|where|way|time|do|does|did|will|would|can|could|should|may|might|make|see|let us see) [it|that|this|they] (works|worked|work|working)"
           "(is it|are they|is that|is this|has it) ..1 (working|fixed|back|up|running|okay|fine)"
           "work* (out|with|for|at|as|from)" "(is|are) back (home|from|in)" "(problem|fault|error) is back"
           "back (down|off|out|again and)"
  unless   within 0 words "through (twice|two times|three times|again and again|but)" "not ..1 (go|gone) through"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  mistakes A customer who says that it works elsewhere, on another device.
  yes      customer: It's working now, thank you.
  yes      customer: oh the lights are back on
  yes      customer: That worked!
  yes      customer: The printer is fine again.
  yes      customer: got it working thanks
  yes      customer: at the counter again and the card went through
  yes      customer: logged in and the photos... yes, they are all there
  no       customer: It is still not working.
  no       customer: How do I know if it works?
  no       customer: It was working until yesterday.
  no       customer: It works on my laptop but the tablet shows nothing.
  no       customer: I have worked in the trade for years.
  no       customer: One moment, the page is loading.
  no       customer: The payment went through twice!
  no       customer: Are they all there yet, or only half of them?

words solved-word = solved, resolved, fixed, sorted, repaired, answered, rectified, settled, handled, taken care of,
  dealt with, cleared up, back to normal
words problem-or-issues = problem, issue, issues, problems, question, questions, matter, fault, outage, error,
  everything
words it-or-things-up = it, that, the problem, the issue, the job, my problem, my issue, everything, things up
words it-or-out = it, that, this, the problem, the issue, it out, out, mine
words log-or-checkout = log, checkout, check out, pay, access, open, connect, download, update, install, find, fix,
  book, use, reset, activate, order, solve, resolve, receive, complete, submit, get in, get it
words you-or-again = you, so much, a lot, very much, again, for, it, that, all

words put-right = handled, installed, repaired, restored, refunded, returned, delivered, reconnected, replaced, unlocked,
  corrected, settled, credited, reimbursed, mended, sorted, fixed, resolved, solved, dealt with, taken care of
words answer-sought = answer, solution, problem, issue, cause, fault, reason, way, button, setting, option, old version

rule resolution.solved
  title    The customer says that it is solved
  status   stable since 1.0
  heard    customer
           "{problem-or-issues} [is|has|have|are|was|were|got|gets|seems|appears] [now|all|been|finally|already|just] [been] {solved-word}"
           "(it|that|this|all|both|everything) [things] (is|has|have|are|got|seems) [now|all|been|finally|already|both] [been|all] {solved-word}"
           "(already|all|both|finally) (solved|resolved|fixed|sorted|repaired|cleared up) [now|then|thanks]"
           "(that|it|this|which|you) [just|has|have|really|totally|definitely|seems to have] (fixed|solved|sorted|resolved|cleared) {it-or-things-up}"
           "did the (trick|job)"
           "(fixed|solved|resolved|sorted|healed) (itself|by itself|on its own)"
           "self healed"
           "(i|we) [have|finally|just|actually|think i] [have|finally|just|also] (solved|fixed|resolved|sorted|figured) {it-or-out}"
           "(that is|this is|it is|that) (that|it|all|everything|both things) (sorted|fixed|done|solved)"
           "(managed|was able|were able|have been able) to [successfully|finally] {log-or-checkout}"
           "{thanks-word} [{you-or-again}] ..4 (sorted|sorting|fixed|fixing|resolved|resolving|solved|solving) (it|that|this|now|the|my|everything|out|for)"
           "sorted (now|thanks|thank|cheers)"
           "got (it|that|this) (sorted|solved|figured out|resolved) [now|thanks|thank]"
           "(that is|yes|is) the solution"
           "(has|have|was|were|is|are) [already|just|now|finally|all] been {put-right}"
           "(finally|just|already|now|everything is|all) (installed|repaired|delivered|restored|refunded|reconnected|unlocked)"
           "(i|we) (have|finally|just) [finally|just|now] (fixed|solved|found|sorted|figured out|managed) (it|that|the {answer-sought})"
           "(back to|returned to|is|are|all) normal (now|again|already|thanks)"
  unless   within 0 words "{only-if} ..2 {works-now-it-word}"
           "{nobody-says} ..2 (it|that|they|this|everything|all|both|problem|issue)"
           "(to get|get|getting|have|having|had|be|being|to be) (it|that|this|everything|problem|issue|all) [been] {solved-word}"
           "(is|are|has|have|was|were|be) not"
           "(is|has|was|are) (the|my|that|your) (problem|issue|matter|fault|error|question|everything)"
           "(solved|resolved|fixed|sorted|settled|{put-right}) ..3 (but|yet|if|when|by|soon|until|next|wrong*|late|without)"
           "(it|that|this|i) (is|was|have) (delivered|returned|repaired|installed) ..4 (broken|damaged|wrong|twice|empty)"
           "(would|could|will|can|must|should) [be|have been|get|you] (solved|resolved|fixed|sorted)"
           "(unable|not able) to"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  yes      customer: The problem has been solved, thank you very much.
  yes      customer: that fixed it
  yes      customer: Great, it's all sorted.
  yes      customer: i managed to log in, cheers
  yes      customer: It fixed itself overnight.
  no       customer: The issue has not been resolved.
  no       customer: When will it be fixed?
  no       customer: I hope this gets sorted soon.
  no       customer: Your colleague said it was resolved, but look at it.
  no       customer: I want it fixed today.

words it-or-refund = it, them, refund, money, email, link, code, letter, replacement, parcel, order, package,
  everything, both, confirmation, file, card, credit, the refund, my refund, the money, my money, the email, the link,
  the code, the letter, the replacement, the parcel, my parcel, my order, the package, my package, the confirmation,
  the file, my card
words now-or-back = now, back, today, this morning, thanks, thank you, just now, safely, all right
words money-or-post = refund, money, payment, email, confirmation, parcel, package, order, replacement, card, code,
  file, link, message, credit, voucher, delivery, text, statement
words arrived-phrase = arrived, come, came, come through, came through, gone through, landed, cleared, entered,
  turned up, showing, popped up, in my account, in my inbox
words staff-or-engineer = staff, engineer, technician, team, driver, colleague, guy, lady, man
words right-word = right, fixed, sorted, solved, deal, dealt, repaired

rule resolution.received
  title    The customer has what was owed or asked for
  status   stable since 1.0
  heard    customer
           "(i|we|have|just|finally|yes|okay|already) [have|just|now|finally] (received|got) {it-or-refund} [{now-or-back}]"
           "{money-or-post} [has|have|is] [now|just|finally|all|already] {arrived-phrase} [now|today|this morning]"
           "{money-or-post} [has|have|is] [now|just|finally|all|already] {arrived-phrase} (thanks|thank|safely)"
           "(can|could) [now|actually|already|finally] (see|hear|log in|access|open|watch|play|connect|use|download) ..4 (now|again)"
           "(can|could) [now|actually|already|finally] (get in|get into|call|send|print|read|pay|surf) ..4 (now|again)"
           "(can|could) (now|finally) (see|hear|log in|access|open|watch|play|connect|use|download|get in|call|send|print|pay|surf)"
           "can see (it|that|them|both|the refund|the payment|the credit) (in|on) (my|the|here)"
           "(your|the) {staff-or-engineer} [has|have|just] (came|come|been|called|contacted|arrived) ..3 (and|to|it) ..3 {right-word}"
           "(yes|yep|yeah|okay|oh) [it|file|that] [is|has] [just|now] (arrived|entered|come through|came through|accepted)"
           "(yes|yep|yeah|okay|oh) [it|file|that] [is|has] [just|now] (gone through|showing|here|there it is|come)"
  unless   within 0 words "{only-if} ..2 (it|that|they|this|everything|all|both|problem|problems|issue|issues)"
           "{only-if} ..2 (fault|error|{thing-tech}|{thing-net}|{thing-app}|{thing-order})"
           "(half|only|part|some) ..4 (arrived|come|came|received|got)"
           "(arrived|come|came|received|got) ..4 (half|wrong|damaged|broken|empty|only|but|missing|late|incomplete|saying|asking)"
           "(not|never|nobody|nothing|hardly|still|no) ..3 (received|got|arrived|come|came|see|hear|open|access|use|showing)"
           "you (can|could)"
           "(how|when|where|why|if|so that|until|before) [..1] (i|we|you) (can|could|get|got|receive|received)"
           "(have|has|did|do|would|could|will) you"
           "(got|received) (it|that) ..2 (wrong|from|for|in|on|at|with|last|a week)"
           "(got|received) ..2 (email|letter|text|message|card|order|package|parcel) (saying|about|that|asking|with|from|today with|for)"
  means    resolution confirmed
  because  Check that it is complete and right, ask once whether anything else is open, and close.
  source   house
  yes      customer: I got the refund this morning, thank you.
  yes      customer: yep the email has just come through
  yes      customer: I can see it in the app now.
  yes      customer: The replacement arrived, all complete.
  no       customer: I have not received the refund.
  no       customer: I received the email but the link is wrong.
  no       customer: If I get the parcel by Friday I'm happy.
  no       customer: The order arrived damaged.

words everything-word = everything, it, that, my question, my questions, this, things, up, all
words wanted-word = wanted, needed, need, want, looking for, asked, hoping for, after, had to know
words got-it-or-understand-now = got it, understand now, understood, get it now, see now, know now, figured it out,
  learned it, found it, have found it
words thanks-or-thank-you = thanks, thank you, okay thanks, very much, a lot, okay, oh, got it, cheers, great, perfect
words closing-thanks = thanks, thank, cheers, great, perfect, lovely, brilliant, excellent, awesome, okay, good
words service-or-help = service, help, answer, outcome, result, solution, reply, response, support

rule resolution.question-answered
  title    The customer says that the question is answered
  status   stable since 1.0
  heard    customer
           "(that|this|which|it|you) [has|have|really|all] (answers|answered|clears|cleared|explains|clarifies|clarified) [{everything-word}]"
           "(that|this) is (all|everything|exactly what|just what|what) (i|we) [was|were] {wanted-word}"
           "(i|we) [have|now|see|all|oh] {got-it-or-understand-now} [now] (thanks|thank|cheers|ta|great|perfect|now)"
           "{thanks-or-thank-you} [i] [have] (got it|found it|i see|understood|makes sense|i understand now|i know now)"
           "(my|the) (confusion|question|questions) [is|are|has been] [all|now|been] (cleared|answered|solved)"
           "(my|the) (confusion|question|questions) (have been|was) [all|now|been] (cleared|answered|solved)"
           "(my|the) (confusion|question|questions|doubt|doubts) [is|are|has been|have been|was] [all|now|been] (resolved|gone)"
           "(my|the) (doubt|doubts) [is|are|has been|have been|was] [all|now|been] (cleared|answered|solved)"
           "(it|that) (turns|turned) out"
           "(so|very|really|most|extremely|super) helpful (thanks|thank|thank you)"
           "thank* ..3 (very|really|so|most) helpful"
           "(satisfied|happy|pleased|delighted|impressed) with (your|the|that|how|this|it) [{service-or-help}]"
           "(that is|all|everything is) (perfect|wonderful|brilliant|excellent|fantastic|great|lovely|ideal|super) (thanks|thank|thank you|cheers)"
           "(that|this) [really|has|all|was] helped [a lot|so much|me|thanks|thank|great*]"
           "(good|great|excellent|nice|quick|fantastic|brilliant|amazing|perfect|fast|superb) (job|work|service|response|support|help)"
           "(weight off|huge relief|what a relief|big relief|load off)"
           "(i see|got it|understood|makes sense|now (i|we) (know|see|understand|get it)) ..1 {closing-thanks}"
           "{closing-thanks} ..1 (i see|got it|understood|makes sense|now (i|we) (know|see|understand|get it))"
           "(so|very|really|super|incredibly) (quick|fast|prompt|efficient) [response|reply|service|help] {closing-thanks}"
           "(thumbs up|thumb up|five stars|5 stars|top marks|full marks|ten out of ten|10 out of 10|100 points)"
           "you (acted|responded|replied|reacted|solved it) [so|very|really] (fast|quickly|promptly)"
  unless   within 1 words "(not|never|still|if|when|until|unless|would|will|unhappy|why|how|can you|could you|did you|least|hardly|need|please|no)"
  unless   within 4 words "but"
  unless   within 0 words "(was|used to be|had been|i am not|are not) (happy|satisfied|pleased|impressed)"
           "(get|want|need|expect|for|hope for|provide) (good|great|excellent|better) (service|support|response)"
           "such (good|great) (service|support)"
  unless   within 0 words "(good|great|excellent|nice|quick|fantastic|brilliant|amazing|perfect|superb) (job|work|service) ..2 (los*|ruin*|fail*|cancel*|delay*|ignor*|leav*|break*|broke*|not|no|never|by|mess*|screw*|wast*|charg*|send*|forget*)"
  means    resolution confirmed
  because  Close warmly; ask once whether anything else is open.
  source   house
  yes      customer: That answers my question, thank you.
  yes      customer: oh i see, that's exactly what i needed
  yes      customer: Thank you, I got it.
  yes      customer: I'm really satisfied with your service.
  no       customer: That doesn't answer my question.
  no       customer: I would be happy with the outcome if it came before June.
  no       customer: Thanks.
  no       customer: Great service, not!
  no       customer: Great job losing my pram again.

words not-or-same = not, no, nothing, never, the same, same, down, out, broken, having, getting, have, gives, giving,
  says, showing, shows, show, stuck, locked, blocked, missing, dead, off, there, slow, get, got, see, seeing, doing,
  does, doing it, happening, happens, waiting, wrong, unable, there is, an issue, a problem, disconnected, rejected,
  declined, off, unsolved, unresolved, refuses, keeps, crashing, freezing, charged, unresolved
words work-word = work, worked, help, helped, fix, fixed, solve, solved, make any, make a, made any, change anything,
  changed, resolve, resolved, do anything, answer, answered, do the trick, improve, improved
words help-or-use = help, use, helpful, useful, good, solution, answer, working, fixed, solved, resolved, sorted, it
words that-or-everything = that, this, it, all, everything, both, those, these, the steps, all of, that already, already

rule resolution.not-helped
  title    The customer says that the fix or the answer did not help
  status   stable since 1.0
  heard    customer
           "still ({not-or-same}|red|orange|amber|black|dark|blank|flashing|blinking|frozen|leaking|dripping|buzzing|beeping)"
           "(it|they|app|site|phone|router|box|screen|line|code|link|balance|bill|website|account|card|network) [is] still [is|does|says|shows]"
           "(did|does|do|has|have|had) not [really|even|seem to|actually] {work-word}"
           "(that|this|it|which|suggestion|method|advice|answer) (is|was) [really|of] (no|not) [any|much|really|of|a] {help-or-use}"
           "no (luck|joy|difference|change|improvement|success|effect|better|dice|joy there)"
           "(same|exact same) (problem|issue|error|thing|message|result|again|old)"
           "(problem|issue|error|fault|it) [still|just] (persists|remains|continues|exists|is still)"
           "(tried|did|done|followed|used) {that-or-everything} ..8 (not|no|nothing|same|still|but|fails|failed|without)"
           "(nothing|not a thing) [has|is] (changed|happened|happens|works|helped|different|improved|comes up|on my|shows|showing|there)"
           "not back (yet|on|up|online)"
           "(not|nothing) [been|is|yet|has been] (fixed|resolved|solved|sorted|repaired|answered|done|refunded|credited) [yet|at all]"
           "(it|that|this) (does not|did not|has not) though"
           "(useless|no use|pointless|waste of time|no good)"
           "(made|makes|making|got|getting|gets|even|is) [it|things|now|even|much] worse"
           "(did|do) not (answer|understand|read|address|get) (my|the) (question|problem|issue|point)"
           "not (what i asked|what i was asking|what i meant|the question|the answer|an answer)"
           "(same|exact same) [old] [red|orange|amber|blue|white|black] (light|screen|noise|leak|page|amount|bill|picture)"
           "(not|has not|have not) gone [away]"
  unless   within 3 words "(if|when|in case|does it|is it|will it|worries)" "no (charge|cost|problem)"
           "still (here|there) [..2] (thanks|thank)" "not (hurt|matter)"
  unless   part of "no change (to|in|of) [my|the] plan"
           "still (have|has|got) (a|some|plenty|time|one|two|until) ..2 (time|days|left|question|questions)"
           "(why|do|does|do you|are you|you) still (have|got|get|there)" "still (have|got) my (number|old|account)"
           "no change needed"
  means    resolution denied
  because  Say that the step did not help and take the next one; do not call it solved.
  source   house
  yes      customer: It's still not working.
  yes      customer: i tried that already but nothing changed
  yes      customer: No luck, same message as before.
  yes      customer: that did not help at all
  yes      customer: the app still shows the old price
  yes      customer: Done, and it is still blinking.
  no       customer: No problem, that helped.
  no       customer: Does it matter if it still hums a bit?
  no       customer: Do you still have the blue one?
  no       customer: It does not hurt to wait a day.

words receive-word = receive, received, get, got, see, seen, had, hear, heard
words it-or-app = it, app, site, page, phone, screen, website, account, system, bank, bill, balance, tracking
words fixed-or-solved = fixed, resolved, solved, sorted, cleared, settled, finished, completed, closed, done, true,
  correct, acceptable, good enough, how, the case, here, there, the problem, my problem
words fixed-or-sorted = fixed, solved, resolved, sorted, refunded, done, cleared, credited, reset, corrected
words that-or-it = that, it, you, me, this, i, was, had, they, the, would, is
words said-or-promised = said, told me, say, claim*, promised
words reference-word = reference, code, details, order, booking, pin, password, number, account, time, reference, card,
  email, code, receipt, choice, idea, issue, problem, question, questions, one
words sign-of-life = a word, boo, a peep, a thing, anything, back, from

rule resolution.not-settled
  title    The customer does not accept that it is settled
  status   stable since 1.0
  heard    customer
           "(i|we) [still] (have not|did not|do not) [yet|even|actually|still] {receive-word} [anything|the|my|it|a]"
           "(i|we) [still] (have not|did not|do not) [yet|even|actually|still] {receive-word} (one|nothing|no|any)"
           "(i|we) [still] can not (see|find) [it|any|the|my|anything] [refund|money|anything|change|it]"
           "{it-or-app} [just|now|only|always] (still|keeps) (says|shows|reads|saying|showing|say|show)"
           "(is|are|was|has) (not|never) {fixed-or-solved}"
           "(you|they|he|she|agent|colleague) {said-or-promised} [{that-or-it}] [..6] {fixed-or-sorted} ..6 (but|and|yet|it is not|still|not)"
           "(as|so) (i|it) (said|thought) not"
           "(that|it|this) is not (what|right|correct|true|enough|it|a solution|an answer|the answer|good)"
           "(i|we) [still] (have not|did not|never) (hear|heard) {sign-of-life} [back] [from] [anyone|anybody|you]"
           "(i|we) [still] (have not|did not|never) (hear|heard) {sign-of-life} [back] [from] (them|a soul)"
  unless   within 3 words "(if|when|in case)"
  unless   part of "(i|we) (do|did|have) not (have|get|see|find|had|got) any (further|other|more)"
           "(that|it) is not (it|a problem|an issue|necessary|urgent|important|your fault|my|me|what i meant)"
  unless   within 0 words "(i|we) (do|did|have) not (have|get|see|find|had|got) (to|a problem with|anything else|any other|any more|any further)"
           "(i|we) (do not|did not) have [a|any|the|my] {reference-word}"
  unless   within 0 words "can not see (to|well|the (small|screen|print|numbers|letters))"
  means    resolution denied
  because  Believe the customer's screen, not ours; look again together.
  source   house
  yes      customer: I haven't received anything yet.
  yes      customer: the page keeps showing the old amount
  yes      customer: You said it was fixed, but it is not.
  yes      customer: filled in the form and I haven't heard a peep from anybody
  no       customer: I don't have the reference to hand.
  no       customer: That's not a problem, thanks.
  no       customer: I did not get any further questions, so all good.
  no       customer: I can't see to read it without my glasses.

words latest-word = {day-name}, {time-unit}, {month-name}, latest, close, end, pm, {number-word} am, o'clock, the day,
  next
words you-will-or-you-shall = you will, you shall, you should, you are going to
words delivered-to-you = with you, at your address, at your door, at your place, at your house, delivered, refunded,
  credited, fixed, resolved, paid, sent, repaired, replaced, back, returned, posted, completed, restored, processed,
  collected, corrected, reinstated, done, sorted, shipped, dispatched
words write-word = call*, ring*, phon*, text*, email*, write, writing, message, contact*, fix*, repair*, deliver*,
  replace*, refund*, complete*, visit*, come, coming, send*, be there, be with you, report*, speak, speaking, collect*,
  resolve*, chase, chasing, attend*
words pm-phrase = {day-name}, {time-unit}, {month-name}, pm, {number-word} am, o'clock, half past, quarter past, noon,
  latest, tonight, straight after, by {number-word}, at {number-word}, before {number-word}, by quarter, by half
words i-or-team = i, we, he, she, they, team, engineer, technician, driver, manager, colleague, somebody, someone,
  supervisor
words technician-or-engineer = technician, engineer, repair, delivery, courier, replacement, adjuster, van, crew,
  collection
words myself-word = myself, personally, at, by, after, before, on, as soon as, tomorrow, today, tonight, within, in,
  when, until, quarter, half
words myself-or-back = myself, back, personally, again, straight, direct

rule resolution.promise
  title    The agent promises a solution by a certain time
  status   stable since 1.0
  heard    agent
           "{you-will-or-you-shall} [then|also|now] (have|receive|get|see|hear) ..8 (by|within|before|in|from|no later than|at|on) ..3 {latest-word}"
           "(will|shall|going to) ..2 (be) ..2 {delivered-to-you} ..6 ({day-name}|{time-unit}|{month-name}|pm|{number-word} am|o'clock|shortly after)"
           "(will|shall|going to) ..2 (be) ..2 {delivered-to-you} ..4 (at|by|before|around) {time}"
           "{i-or-team} (will|shall|am going to|is going to|are going to|is) ..3 {write-word} ..10 {pm-phrase}"
           "by ..4 ({day-name}|{time-unit}|{month-name}|pm|{number-word} am|o'clock|noon|tonight|latest) ..8 (i|we|he|she|they|you) will"
           "(booked|arranged|scheduled|reserved) ..5 {technician-or-engineer} ..6 ({day-name}|between|{month-name}|pm|{number-word} am)"
           "i will [personally|also] [personally] (call|ring|phone|email|write to|message|text) you [{myself-or-back}] ..6 {myself-word}"
           "(i am|i will be) [the one] (staying on|chasing|keeping|owning|following|dealing with) ..4 (until|till|myself|personally|this|it|case)"
           "(latest|no later than) ..3 ({day-name}|{time-unit}|o'clock|pm|{number-word} am)"
           "(is|are) coming (out|to|over|on|round|by|with|back) ..6 (tomorrow|today|tonight|monday|tuesday|wednesday)"
           "(is|are) coming (out|to|over|on|round|by|with|back) ..6 (thursday|friday|saturday|sunday|before|between)"
           "(van|courier|crew|engineer|technician|driver|rider|replacement) will be with you"
  unless   within 3 words "(usually|normally|typically|generally|renew*|expire*|close*|would you like|if you|do you want)"
  unless   within 0 words "(will|is going to) be (charged|billed|renewed|taken|debited)"
  means    resolution promised
  because  Write the promise down with its time and its owner, and keep it.
  source   house
  yes      agent: You'll have the refund by Friday at the latest.
  yes      agent: i will ring you myself at six
  yes      agent: We'll be with you at 7:45.
  yes      agent: The engineer will visit tomorrow between two and four.
  yes      agent: It'll be repaired within 24 hours.
  no       agent: Your contract will renew on Friday.
  no       agent: One of us will be in touch some day.
  no       agent: Would you like to pay by Friday?

words hands-over = passing, passed, handing, handed, transferring, transferred, forwarding, forwarded, referring,
  referred, assigning, assigned, putting, raised, raising, transfer, pass, hand, refer, forward, logged, reported, sent
words about-to = am, are, have, am going to, will
words colleague-word = colleague, manager, supervisor, specialist, team, department, desk, someone, somebody, office,
  agent, {team-word}
words forwarded-word = escalat*, forwarded, passed, transferred, assigned, referred, reported, submitted, transfered,
  handed, fed back
words taking-word = taking, taken, owns, own, accepted, opened, picked
words ticket-word = ticket, case, complaint, investigation, claim, trace, incident
words raised-word = raised, opened, logged, created, submitted, started, filed
words matter-reported = issue, problem, matter, case, complaint, information, suggestion
words record-word = record*, submit*, transfer*, report*, forward*, transmit*
words to-be-handled = for, to, and, who, will, handl*, verif*, follow, process*
words contact-or-handle = contact, handle, deal, follow, process, verify, call, check, investigate, look, help, visit
words designated-word = designated, specialist, professional, relevant, technical, special, senior
words handed-over-working-word = follow*, handl*, verif*, investigat*, process*, contact*, look*, working, deal*, check*
words team-or-department = team, staff, department, personnel, engineers, colleagues, engineer

rule resolution.handed-over
  title    The agent hands the case to a named team or person
  status   stable since 1.0
  heard    agent
           "(i|we) (am|are|have|will|shall|am going to|have just) [now|just|also|going to|to|gonna] [have to] escalat*"
           "(i|we) {about-to} [now|just|also] {hands-over} {it-or-them} ..6 (to|through|over|with) ..5 {team-word}"
           "(i|we) {about-to} already {hands-over} {it-or-them} ..6 (to|through|over|with) ..5 {team-word}"
           "(transfer*|connecting|putting|connect) you [now] [over] (to|through|with) ..3 {colleague-word}"
           "(escalat*) ..4 (to|with|id|number|reference)"
           "(has|have|is|was|been|are|already|be) [now|been|already] {forwarded-word} [over|it|this|on|up] (to|with) ..5 {team-word}"
           "(has|have|is|was|been|are|already|be) (just|being) {forwarded-word} [over|it|this|on|up] (to|with) ..5 {team-word}"
           "(she|he|they|team|manager|supervisor) [is|has|have|now] {taking-word} (it|this|over|the file|the case|it over|it up)"
           "(he|she) is the owner"
           "(owns it from here)"
           "{raised-word} (a|an|your|this|the) [new|formal|support] {ticket-word} ..4 (with|to|for) ..3 {team-word}"
           "{raised-word} (a|an|your|this|the) urgent {ticket-word} ..4 (with|to|for) ..3 {team-word}"
           "{record-word} [it|this|the] [{matter-reported}] [..2] to ..4 ({team-word}|relevant) ..3 {to-be-handled}"
           "{record-word} (your|that) [{matter-reported}] [..2] to ..4 ({team-word}|relevant) ..3 {to-be-handled}"
           "(arrange|arranged|arranging|assign|assigned|sent|send|urge) ..3 {designated-word} {team-word} to {contact-or-handle}"
           "(let|told|informed|notified|asked|briefed) (my|our|the|a) ..2 {team-word} ..6 (call|contact|follow|look|handle|take|deal|reply)"
           "(technical|relevant|back office|specialist) {team-or-department} [will|are|is|to] {handed-over-working-word}"
           "(feedback|it|this|problem|issue) [..2] (to|with) ..3 (technical|engineering|development) (team|department|staff|engineers) [for|to|and]"
           "(ticket|case|claim|file|matter) is (in|under) (his|her|their) (name|hands)"
           "(he|she|they) (is|are) taking charge of (it|the|this|your)"
           "(i am|we are) (putting|getting|bringing) (my|our|the|a) ..5 on (the line|the call|to you)"
  unless   within 4 words "(if|would you like|can|could|unless|want me to|shall i|do you want|feedback to|suggestion)"
           "(your|the|that) (feedback|comments|kind words|praise|idea|suggestion|suggestions|request)"
  means    resolution escalated
  because  Name who has it now and when the customer hears from them; hand over the whole story.
  source   house
  yes      agent: I am escalating this to our network engineers.
  yes      agent: i've passed your case to the billing department
  yes      agent: Your claim has been forwarded to the finance team.
  yes      agent: I'm transferring you to my supervisor.
  yes      agent: I'm getting our depot chief on the line, he is taking charge of the case.
  no       agent: I can escalate it to a manager if you'd like.
  no       agent: I'll pass your feedback on to the team.
  no       agent: Your money has been transferred to your savings.

rule resolution.thanks-or-closing
  title    The customer thanks or closes
  status   stable since 1.0
  heard    customer
           "(thanks|thank you|cheers|ta|thankful|much appreciated|appreciate it|appreciate your help|appreciate that|many thanks|bless you)"
           "(no|nope|nah|nothing) [no|thanks] (that|it|this) (is|was|will be) [about|pretty much] (all|it|everything|fine|okay|great|good)"
           "that is (all|it|everything|me|us|me done|all for)"
           "that was (it|all|everything|both|the last one)"
           "(vielen dank|danke|merci|gracias|grazie|bedankt|take care|see you|cheerio|you too|you as well|same to you)"
           "that (will|is going to) (be|do) (all|it|everything|fine)"
           "(nothing|no more|not) (else|today|more|further|at the moment|right now)"
           "(have a|you have a) (good|great|nice|lovely|blessed|wonderful) (day|one|evening|night|weekend|rest|afternoon|week)"
           "(no|nope) [i am|we are] (good|all good|all set|fine|okay) [thanks]"
  unless   part of "(thanks|thank you) (for nothing|a bunch|in advance|but|for wasting)" "no thanks to [you|your]"
           "(thanks|thank you) for (your|the) (reply|response|quick reply|quick response|message) but"
           "nothing (else|more) (works|worked|helps|helped|happens)"
  unless   within 0 words "can not ..1 (right now|at the moment|today)"
  means    resolution closing
  because  Before closing, make sure that the customer has said it works.
  source   house
  mistakes Bitter thanks; thanks for a suggestion that was not tried yet.
  yes      customer: Thank you so much!
  yes      customer: no that's all
  yes      customer: ok cheers bye
  no       customer: Thanks for nothing.
  no       customer: It's all because of your update, no thanks to you.
  no       customer: Is that all you can do?

words forget-it-phrase = forget it, forget about it, never mind, leave it, drop it, do not bother, do not worry about it

rule resolution.gives-up
  title    The customer gives up
  status   stable since 1.0
  heard    customer
           "(just|oh|well|okay|please|you know what|actually|so|then|no|ok|right|fine) [just] {forget-it-phrase}"
           "(forget it|forget about it|never mind)"
           "leave it [then|there|be|at that]"
           "(i|we) [have|just|will|am going to|officially] (give up|giving up|gave up|given up)"
           "(i|we) (am|are) (done|finished|out) [with|here|trying|talking] (you|this|with|here|now|trying|talking|waiting)"
           "(not|no longer) worth (it|my|the) [time|effort|hassle|trouble]"
           "(i|we) will ..2 (go|buy|shop|book|get|order|look|find|do|fix|sort) [it|one] (elsewhere|somewhere else|myself|ourselves|from someone)"
           "take my business elsewhere"
           "(waste|wasting|wasted) [of] [my|any] [more] time"
           "(do not|not) (bother|want it any more|need it any more|care any more)"
           "(i|we) will (manage|cope|live) (without|with it|somehow)"
           "we will take it ourselves"
  unless   within 3 words "(will not|never|not|do not) (give|forget)"
           "leave it (with|at|to|in|by|on|for|here|until|outside|behind)"
           "(found|got|fixed|sorted|worked) (it|out)"
  unless   within 0 words "(will|would|can) never forget it" "never mind (the|about)"
  means    resolution abandoned
  because  Do not let the customer go like that: say what you will do even so, and book the check-in.
  source   house
  mistakes Somebody who says never mind because it solved itself.
  yes      customer: Forget it, I'll go somewhere else.
  yes      customer: ok leave it
  yes      customer: I give up.
  yes      customer: this is not worth my time
  no       customer: Please leave it with the neighbour.
  no       customer: I will never forget it, you were wonderful.
  no       customer: Never mind, found it!

words asking-to-know = want to know, wanted to know, like to know, need to know, want to ask, wanted to ask, like to ask,
  want to confirm, want to check, want to inquire, like to inquire, wondering, wonder, does anyone know, any idea, seek*,
  tell me (how|where|when|whether|if|what|which), let me know (how|where|when|whether|if|what|which), curious
words way-of-doing = click, enter, select, choose, open, go, log, find, use, set, dial, call, apply, download, visit, turn,
  press, buy, order, get, change, bring, add, see, pay, update, upgrade, install, adjust, search, inquire, activate,
  cancel, switch, register, swipe, tap, scroll, make, view, sign, read, request, book, reset, check, reach
words plain-step = click, enter, select, choose, open, go to, dial, log in, press, tap, set, turn, visit, download, use,
  refer to, swipe, scroll, look under
words answering-word = available, free, supported, compatible, included, valid, unavailable, enough, the same, normal,
  official, optional, open, closed, required, possible, necessary, effective, cancelled, launched, released, sold,
  charged, needed, allowed, limited, expected, in stock, out of stock, sold out, applicable, because, due to, caused by,
  usually, only
words only-word = only, also, just, first, directly, then, simply, always, still, either, currently, not, temporarily

rule resolution.answer-given
  title    The agent answers what the customer asked
  status   stable since 1.0
  heard    customer
           "how (do|can|could|should|shall|to|much|many|long|about)"
           "(where|when) (do|does|can|could|should|shall|is|are|to|will)"
           "what (is|are|does) (the|your|this|that|it)"
           "(can|could|may|shall|should) (i|we|it|this|they|you)"
           "(is|are) there (a|an|any)"
           "(is|are) (it|this|that|they|there|the|my|your) ..4 (possible|free|available|true|compatible|normal|okay|included|allowed|supported|open|necessary|required|enough|valid)"
           "(do|does|will) (you|it|this|that|they|the|your|i|we)"
           "which (one|version|plan|package|type|of)"
           "{asking-to-know}"
           "what (shall|should|do|can) (i|we) do"
  then     within 1 turns agent
           "(you|customers|users) (can|could|may|need to|should|have to) [{only-word}] [{only-word}] {way-of-doing}"
           "(please|just|simply) [{only-word}] {plain-step}"
           "(is|are|was|will be|be) [{only-word}] [{only-word}] {answering-word}"
           "(does|do|can|will) not ..1 (support*|have|offer|sell|provide|accept|need|include|affect|influence|expire|be)"
           "(supports|costs|requires|includes|means|refers to|takes|currently|temporarily|at present|at the moment|for now)"
           "(we|it|they) (only|also) (offer|support|sell|provide|have|accept)"
           "(in|under|through|via) (settings|the settings|setting|the menu)"
           "(we|i|they) have [already|just] (found|made|added|suggested|told)"
           "hope (this|that|it) helps"
           "(correct|exactly|absolutely|yes) (there|it|you|we|they|this|that|the)"
           "(recommend|suggest*) (checking|using|you use|you buy|you choose)"
  when     stress is calm
  means    resolution claimed
  because  Ask whether that is what the customer wanted to know; answered is not yet settled.
  source   house
  mistakes An answer beside the point.
  yes      | customer: How can I change the ring tone?
           | agent: You can choose another one under Sounds.
  yes      | customer: is the small flat key compatible with the new lock
           | agent: Hello, the flat key is only compatible with locks from 2020 on.
  yes      | customer: I want to know whether the gift card expires.
           | agent: Gift cards do not expire.
  no       | customer: How can I get my deposit back?
           | agent: Please send us the contract number, we will check it.
  no       | customer: Why is this thing not working, you lot are useless!
           | agent: You can press the small button.
  no       agent: You can pay at the desk.
"""#
  )
}
