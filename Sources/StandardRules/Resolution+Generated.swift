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
           "(i|we) have [now|just|already|also] (logged|noted|recorded|registered|documented|raised|opened|submitted|requested|filed) (it|this|that|them|your|the|a|an)"
           "(i|we) have [now|just|already|also] (replied|responded|followed up|reached out|sent you|messaged you|answered) ..4 (dm|dms|pm|private message|direct message|inbox)"
           "(i|we) have [now|just|already|also] (asked|contacted|emailed|messaged|chased) (the|our|them|him|her|a|my) ..2 {team-word}"
  unless   part of "(happy|glad|here) to help [you] [with] [anything|any time|again|in future]"
  unless   within 4 words "anything else" "let (us|me) know" "if you" "any (further|other)"
  means    resolution working
  because  Say what you are doing and how long it takes, then stay on it.
  source   house
  yes      agent: Let me look into what went out on Monday.
  yes      agent: i'm checking the line now, bear with me
  yes      agent: Let me reset the port from here.
  yes      agent: We'd love to help sort this out.
  yes      agent: We have logged it with number 7.
  yes      agent: We've replied to you by DM.
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
  unless   within 0 words "(recommend|suggest|advise) you [to] (go for|take|buy|get|opt for) ..3 {sold-thing}"
  means    resolution working
  because  One step at a time, and wait for what the customer sees.
  source   house
  yes      agent: Have you tried restarting the hub?
  yes      agent: Please clear the cache and let me know.
  yes      agent: turn it off at the wall and count to ten
  no       agent: Have a lovely day.
  no       agent: Please note that calls are recorded.
  no       agent: I'll book that for you.
  no       agent: I would recommend you to go for the yearly plan.

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
           "(updated|moved|closed|changed|cleared) (your|the|this|that) [..1] (case|ticket|call|file|notes|complaint|request|query|claim)"
           "(scheduled|booked|arranged|sent|ordered) [in] [for] (a|an|the|our|one of our) ..2 (engineer|technician|courier|driver|crew|visit|callback|plumber|fitter|surveyor)"
           "(put|added|made) (a note|notes|you) ..2 (file|list|queue|hold|waiting|waitlist|account|case)" "sent (a|the|it a|you a|another) [..1] (signal|refresh|ping|request|reminder)"
           "(terms|policy|policies|prices|hours|offices|rates|rules) (have|has|were|was) [been] [recently] (updated|changed|amended|adjusted|moved)"
           "(changed|moved|updated) (our|offices|premises|the way|how)" "(cancelled|removed|blocked|changed|reversed|closed|deleted) (by|because|due to|since you|as you|as the|on your request of)"
           "everything (we|i|that) [we|i] can" "(fixed|solved|resolved|changed|sorted) (the same|this before|one like|a similar)" "done with (the|my|your|these|those|that|all)"
           "(shall|should|can|could|may|must|would|did|do) (i|we)" "are (you|we|they|things) [now] all" "should be {fixed-word} (by|within|before|in|on|tomorrow|soon|shortly|later)"
  unless   part of "(get|getting|have|having|want|need|like|see|keep|gets|make) (it|this|that|them|all|everything|both|your {any-thing}|the {any-thing}|the issue|this issue|your issue|the problem|this problem|your problem) [all|back] {fixed-word}"
           "(letting us know|glad|happy to hear|pleased to hear|great to hear|good to hear) ..2 (it|that|this|everything|all) [is|has|are|was] [now|been|all] {fixed-word}"
  unless   within 1 words "(see to it|see to that|will see that|shall see that)"
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
  no       agent: Let me get that sorted for you.
  no       agent: Shall I reset it?
  no       agent: I'll see to it that it's refunded by Monday.
  no       agent: Our terms have been updated.
  no       agent: Your order was cancelled because the payment bounced.
  no       agent: I've put you on the waiting list.

words put-through = reset, unlocked, unblocked, moved, upgraded, extended, rebooked, ordered, confirmed, completed,
  activated, reactivated, cancelled, refunded, credited, corrected, changed, updated, removed, waived, restored, amended,
  replaced, renewed, closed, paused, enabled, disabled, booked, reversed, adjusted, fixed, repaired, resolved, sorted,
  released, cleared, reinstated, registered, linked, merged, downgraded, switched, processed, issued, redone,
  reprogrammed, rerouted, repriced, swapped, topped up, renamed
words made-thing = change, changes, correction, adjustment, booking, reservation, payment, transfer, update, amendment,
  switch, swap, order, cancellation
words done-object = it, that, this, them, the, your, you, those, these, both, everything, all, his, her, a, an
words our-own = engineers, engineer, technician, technicians, team, colleague, colleagues, driver, desk, warehouse,
  bank, department, developers, they, he, she

rule resolution.done-plainly
  title    The agent says in plain words that it is done
  status   stable since 1.0
  heard    agent
           "(i|we) have [just|now|already|also|gone ahead and|successfully] (done|completed|made|taken care of|seen to|dealt with) (it|that|this|them|those|these|both|everything)"
           "(i|we) have [just|now|already|also|gone ahead and] made (the|that|your|those|this) {made-thing}"
           "(i|we) (went|have gone) ahead and {put-through}"
           "(i|we) have [just|now|already|also] {put-through} {done-object}"
           "(i|we) have [just|now|already|also] placed (the|your|that|this|a) [new|replacement] order"
           "(i|we) [have] just (added|removed|reset|moved|extended|upgraded|rebooked|issued|applied|credited|cancelled|changed|updated|fixed|unlocked|reactivated) {done-object}"
           "(i|we) issued (a|the|your) [full|partial] (refund|credit|replacement)"
           "{our-own} (has|have) [just|now|already|also] {put-through} (it|that|this|the|your|them|everything)"
           "(i|we) have [just|now|already|also] (emailed|resent|sent|texted|mailed) [you] (the|your|a|an) [new|corrected|updated|full|signed|missing] (invoice|receipt|statement|letter|label|replacement|ticket|tickets|copy|documents|contract|voucher|certificate|refund|itinerary|boarding pass)"
           "(i|we) have [just|now|already|also] (ordered|arranged|organised|organized) (a|your|the) [new|free] (replacement|one|card|sim)"
           "(i|we) [just] put (the|your|that|it|them|those) ..3 back [on|in|to|through]"
           "(i|we) [just] (took|knocked|wiped|pulled) (the|that|it|this|your|those) ..3 off [your|the|it]"
           "you can now (log|sign|get|access|use|open|connect|call|make|send|see|watch|download|pay|book|check|order|travel|board)"
           "you can (log|sign|get|access|use|open|connect|call|make|send|see|watch|download|pay|book) [in|it|on|into it|out] [now|again] (now|again)"
           "(service|services|server|servers|site|website|app|system|systems|network|line|power|we|everything|platform) (is|are|has been|have been|came|has come) [now|all] back (up|online|on|to normal|in service|in operation|up and running)"
           "(service|services|system|systems|line|power|supply|connection|network) (is|are) [now|fully] (restored|operational|running again|working again|available again)"
           "(outage|maintenance|upgrade|incident|migration|repair|repairs|works|backlog) (is|has|are|have) [now|been] (over|finished|complete|completed|concluded|ended|cleared)"
           "(order|replacement|parcel|package|item|items|shipment|new one|luggage|card) (has|have|was|were) [now|already|just|been] (shipped|dispatched|been delivered|posted|sent out|handed over)"
           "your [new] (account|card|sim|line|number|profile|subscription|order|booking|reservation|password|address|plan|service|ticket|payment|details) (is|are|was|has been|have been) now {put-through}"
           "your [new] (account|sim|line|number|profile|subscription|plan|service) is (live|active|reactivated|restored|unlocked) [now]"
           "you are [all|now|already] (booked|rebooked|checked in|registered|enrolled|refunded|down) (in|on|for|onto)"
           "you are (good|sorted|okay|fine|back on) now"
           "(okay|there|right|great|perfect|sure|yes|and|there you go) done [for you]"
           "done (for you|there|and dusted|your|you will|new|sir|madam|ma'am|there you go|you are|it is|i have|we have|anything else|is there)"
           "(new|confirmation|corrected) (email|mail|letter|text|ticket|invoice) should [now|already] be (with you|in your inbox|there)"
           "(i|we) have put you (on|onto|down for|in for) ..4 (flight|train|bus|slot|waitlist|tariff|plan|seat|appointment)"
  unless   within 2 words "(if|once|when|until|after|unless|whether|before|as soon as|make sure|ensure|so that|would|could|might|not|never|nor|check|confirm|see if|hope|want|need|needs|nothing|what|well|will)"
           "(has|have|is|are|was|were|did|should|shall|can|could|may) (it|that|this|your|the|everything|they|you|i|we)"
  unless   within 0 words "(i|we) have [just|now|already|also] (closed|changed|cancelled) (my|our|at)"
           "(i|we) have (sent|emailed|texted) you (a|the) (dm|pm|message|private|direct|request|form|questionnaire|survey)"
           "(changed|updated|moved) (the|our) (policy|policies|terms|process|system|rules|app|menu|prices)"
           "done (your|new) (own|best|part)" "(glad|happy|great|good|pleased) (that|to|it|you|we|they)"
           "(to be|get|be|getting|gets) done"
           "(updated|moved|closed|changed|cleared) (your|the|this|that) [..1] (case|ticket|call|file|notes|complaint|request|query|claim)"
           "(scheduled|booked|arranged|sent|ordered) [in] [for] (a|an|the|our|one of our) ..2 (engineer|technician|courier|driver|crew|visit|callback|plumber|fitter|surveyor)"
           "(put|added|made) (a note|notes|you) ..2 (file|list|queue|hold|waiting|waitlist|account|case)" "sent (a|the|it a|you a|another) [..1] (signal|refresh|ping|request|reminder)"
           "(terms|policy|policies|prices|hours|offices|rates|rules) (have|has|were|was) [been] [recently] (updated|changed|amended|adjusted|moved)"
           "(changed|moved|updated) (our|offices|premises|the way|how)" "(cancelled|removed|blocked|changed|reversed|closed|deleted) (by|because|due to|since you|as you|as the|on your request of)"
           "everything (we|i|that) [we|i] can" "(fixed|solved|resolved|changed|sorted) (the same|this before|one like|a similar)" "done with (the|my|your|these|those|that|all)"
           "again (from|on|after|tomorrow|in|next)" "you can now see (why|that|how|what|where)" "you can now (wait|imagine|understand)"
  means    resolution claimed
  because  Ask whether it works for the customer too; said is not yet solved.
  source   house
  mistakes An agent who tells what was done on an earlier occasion.
  yes      agent: I've just reset it for you.
  yes      agent: The team has restored the line.
  yes      agent: We are back online.
  yes      agent: I've made the change.
  yes      agent: Okay, done. Is there anything else?
  yes      agent: Your replacement has shipped.
  yes      agent: I went ahead and cancelled it.
  yes      agent: you can use it again now
  yes      agent: so i put the discount back on, and i took the fee off
  no       agent: Once the engineers have fixed the cable we tell you.
  no       agent: Have you updated the app?
  no       agent: Please check whether you can now log in.
  no       agent: It has not been restored, the outage is not over.
  no       agent: What have we done about it so far? Nothing.
  no       agent: We have sent you a private message.
  no       agent: If you have closed the window, open it again.
  no       agent: We've updated our terms.
  no       agent: I've updated your ticket.
  no       agent: We have done everything we can.

rule resolution.should-work-now
  title    The agent says that it should work now
  status   stable since 1.0
  heard    agent
           "(that|it|this) should (do it|do the trick|be it|have done it|have fixed it|have sorted it|have solved it|have cleared it|be that)"
           "(it|that|everything|line|service|internet|app|site|account|card|login|page|phone|box|code) should [now] (work|be back|be working|be fine|be okay|load|open|connect) (now|again|fine now|properly now)"
           "you should now be able to"
           "you should be able to (log|sign|get|access|use|open|connect|call|make|send|see|watch|download|pay|book|check|order) ..4 (now|again)"
  unless   within 12 words "(can you|could you|please|you can|you could|you may|you might|why not|suggest|recommend|have you|did you|kindly) [also|just|first] (try|trying|change|changing|restart|restarting|reset|update|updating|clear|check|log|sign|power|unplug|delete|reinstall)"
           "(try|trying) (to|the|a|this|that|these|out|using|changing|restarting|logging|clearing)" "if (you|that|this|it|the)"
  unless   within 2 words "(once|when|until|after|unless|whether|before|as soon as|make sure|ensure|so that|not|never|check|confirm|hope)"
           "(once|when|until|after|as soon as) ..5 you should"
  means    resolution claimed
  because  Ask whether it works for the customer too; said is not yet solved.
  source   house
  yes      agent: You should now be able to sign in.
  yes      agent: that should do the trick
  yes      agent: I have pushed it from here, it should work now.
  no       agent: You should be able to find it under Sounds.
  no       agent: Can you try changing the password? That should do the trick.
  no       agent: Once it is in, you should now be able to pay.

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
  unless   within 0 words "have you (changed|switched|updated)" "(glad|happy|great|good) ..1 you (got|have) (it|that)"
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
           "(it|everything|all|{thing-tech}|{thing-net}|{thing-app}) [just|now|finally] (works|worked|recovered) {works-fine-now}"
           "that [just|now|finally] (worked|works now|works again) [{works-fine-now}]"
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
           "it (works|worked)"
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
           "work* (out|with|for|at|as|from)" "(is|are) back (home|from|in)" "(problem|fault|error) is back" "it is back again"
           "back (down|off|out|again and)" "it (works|worked) (on|the|half|once|when|until|intermittently|only|as long|sometimes|occasionally|about|for a)"
           "(they|you|engineers|people|team|we) are [still|already] working" "(make|makes|made) (sure|certain) (it|that|everything|all)" "before (it|that|everything)"
           "(he|she|they|you|we|i) (is|are|am) [still] working [on|for|from|at]"
           "(none|neither|half|most|some|part) of (it|that|them|those|these)"
           "(works|worked) (against|towards|for me|book)" "that works (thanks|thank|fine|great|perfectly|for|okay)" "(all good here) you" "(who|husband|wife|son|daughter|he|she|they|i|we|am|mum|dad) [is|am|are] working now"
  unless   within 3 words "(on|with|in|for|from|at) [the|my|our|all|any] (other|others|another|everyone|everybody|different)" "(elsewhere|everyone else|everybody else|everything else|friend's|neighbour's|neighbours|neighbor's|colleague's|husband's|wife's)"
  unless   within 0 words "through (twice|two times|three times|again and again|but|the|my|our|a|all|hell|this|that|his|her|it)" "not ..1 (go|gone) through"
  unless   within 0 words "(playing|running|working|charging) (up|late|out|low|hot|slow|against)"
  unless   within 0 words "(has|have|did) (that|it|this|everything) [just|now|really] (worked|work|recovered)"
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
  no       customer: Thursday at ten, that works.
  no       customer: None of it works.
  no       customer: Please make sure that it works.
  no       customer: it works half the time
  no       customer: They are working on it.
  no       customer: My neighbour's box works fine.
  no       customer: One moment, the page is loading.
  no       customer: The payment went through twice!
  no       customer: The hail, it's gone through the roof.
  no       customer: Are they all there yet, or only half of them?
  no       customer: My fridge is playing up.
  no       customer: Has that worked?

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
           "(technician|engineer|colleague|he|she|they|someone|somebody|team|manager|guy|lady) [has|have|finally|just|already] (fixed|solved|sorted|resolved|repaired) (it|that|this|the problem|the issue|everything|my problem|my issue) [out|for me]"
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
           "have you (fixed|solved|sorted|resolved|cleared) (it|that|the)" "(think|thinks|sure|after|apparently|supposedly|allegedly|assume|assumed|as soon as) (it|that|everything|this) (is|has) [been]"
           "(is|are) (everything|both|it)" "found that" "fixed it (with|for now|myself for)"
           "able to {log-or-checkout} ..5 (until|yesterday|before|last|but|earlier|then)"
           "(solved|resolved|fixed|sorted|settled|{put-right}) ..3 (but|yet|if|when|by|soon|until|next|wrong*|late|without)"
           "(it|that|this|i) (is|was|have) (delivered|returned|repaired|installed) ..4 (broken|damaged|wrong|twice|empty)"
           "(would|could|will|can|must|should) [be|have been|get|you] (solved|resolved|fixed|sorted)"
           "(nobody|no one|none of them|if|when|until|whether|hope|hopefully|claims|claim|say|says|said) ..2 (he|she|they|someone|somebody|team|technician|engineer)"
           "(unable|not able) to"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  yes      customer: The problem has been solved, thank you very much.
  yes      customer: that fixed it
  yes      customer: Great, it's all sorted.
  yes      customer: i managed to log in, cheers
  yes      customer: It fixed itself overnight.
  yes      customer: Your engineer has fixed it.
  no       customer: The issue has not been resolved.
  no       customer: When will it be fixed?
  no       customer: I hope this gets sorted soon.
  no       customer: Your colleague said it was resolved, but look at it.
  no       customer: I want it fixed today.
  no       customer: They say that they fixed it.
  no       customer: I was able to use it until Monday.
  no       customer: Is everything sorted?
  no       customer: I have just found that nobody booked it.
  no       customer: apparently it's fixed

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
           "(arrived|come|came) (at|in) (your|the|a|another|my old)" "got it (so|but|you|and you)"
           "(arrived|come|came|received|got) ..4 (half|wrong|damaged|broken|empty|only|but|missing|late|incomplete|saying|asking|smashed|torn|cracked|dented|soaked|open|opened|crushed|cold|melted|dead|faulty)"
           "(not|never|nobody|nothing|hardly|still|no) ..3 (received|got|arrived|come|came|see|hear|open|access|use|showing)"
           "you (can|could)" "(see|hear) (that|why|how|what|the problem|the issue|another|three|two|no|only|where you|you (are|have|charged|took|did))"
           "(wrong|other|another|half the|only one) (parcel|package|order|card|refund|item)"
           "(how|when|where|why|if|so that|until|before|whether) [..1] (i|we|you) [have] (can|could|get|got|receive|received)"
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
  no       customer: I can now see why people leave.
  no       customer: My parcel arrived at your depot.

words everything-word = everything, it, that, my question, my questions, this, things, up, all
words wanted-word = wanted, needed, need, want, looking for, asked, hoping for, after, had to know
words thanks-or-thank-you = thanks, thank you, okay thanks, very much, a lot, okay, oh, got it, cheers, great, perfect
words closing-thanks = thanks, thank, cheers, great, perfect, lovely, brilliant, excellent, awesome, okay, good

rule resolution.question-answered
  title    The customer says that the question is answered
  status   stable since 1.0
  heard    customer
           "(that|this|which|it|you) [has|have|really|all] (answers|answered|clears|cleared|explains|clarifies|clarified) [{everything-word}]"
           "(it|that) (turns|turned) out (to be|that i|that we|that my|that our|i|we|my|it was (the|my|our|a|just|only)) [just|only|the|my|our|had|have|was]"
           "(that|this) is (all|everything|exactly what|just what|what) (i|we) [was|were] {wanted-word}"
           "(i|we) [have|now|see|all|oh] (understand now|see now|know now|figured it out|learned it|found it|have found it) [now] (thanks|thank|cheers|ta|great|perfect|now)"
           "(my|the) (confusion|question|questions) [is|are|has been] [all|now|been] (cleared|answered|solved)"
           "(my|the) (confusion|question|questions) (have been|was) [all|now|been] (cleared|answered|solved)"
           "(my|the) (confusion|question|questions|doubt|doubts) [is|are|has been|have been|was] [all|now|been] (resolved|gone)"
           "(my|the) (doubt|doubts) [is|are|has been|have been|was] [all|now|been] (cleared|answered|solved)"
           "(that is|all|everything is) (perfect|wonderful|brilliant|excellent|fantastic|great|lovely|ideal|super) (thanks|thank|thank you|cheers)"
           "(that|this) [really|has|all|was] helped [a lot|so much|me|thanks|thank|great*]"
           "(weight off|huge relief|what a relief|big relief|load off)"
  unless   within 1 words "(not|never|still|if|when|until|unless|would|will|unhappy|why|how|can you|could you|did you|least|hardly|need|please|no)"
  unless   within 4 words "but"
  unless   within 0 words "turned out to be [a|an|the] [very|just|only|big|complete] (scam|fake|false|lie|worse|wrong|useless|broken|faulty|lies|disaster|joke|rude|bad|nothing|expensive)" "(turns|turned) out (i|we) (was|were|am|are|did) [not] (charged|overcharged|lied|never|not|paying|billed)"
           "(explains|explained|clears|cleared|answers) (the delay|nothing|a lot|the state|your|half|part)" "(got it|i see|understood) (so|and|you|when)"
  means    resolution confirmed
  because  Close warmly; ask once whether anything else is open.
  source   house
  yes      customer: That answers my question, thank you.
  yes      customer: oh i see, that's exactly what i needed
  no       customer: That doesn't answer my question.
  no       customer: Thanks for the quick reply, I'll try that.
  yes      customer: It turned out to be the cable.
  no       customer: It turned out that nobody had booked it.
  no       customer: It turned out to be a scam.
  no       customer: Okay, got it, so you won't help.
  no       customer: Thanks.

rule resolution.took-it-in
  title    The customer takes in what was answered or done
  status   stable since 1.0
  heard    customer
           "{thanks-or-thank-you} [i] [have] (got it|found it|i see|understood|makes sense|i understand now|i know now)"
           "(i|we) [have|now|see|all] (got it|understood|get it now) [now] (thanks|thank|cheers|ta|great|perfect|now)"
           "(i see|got it|understood|makes sense|now (i|we) (know|see|understand|get it)) ..1 {closing-thanks}"
           "{closing-thanks} ..1 (i see|got it|understood|makes sense|now (i|we) (know|see|understand|get it))"
           "(good|great|nice) to know (thanks|thank|cheers)"
  when     problem is claimed or problem is stated
  unless   within 1 words "(not|never|still|if|when|until|unless|would|will|why|how|can you|could you|did you|least|hardly|need|please|no)"
  unless   within 4 words "but"
  unless   within 0 words "(got it|i see|understood) (so|and|you|when)"
  means    resolution confirmed
  because  Close warmly; ask once whether anything else is open.
  source   house
  mistakes A customer who has only read the message.
  yes      | [state problem=claimed]
           | customer: Thank you, I got it.
  yes      | [state problem=claimed]
           | customer: I see, thanks.
  yes      | [state problem=claimed]
           | customer: good to know, thanks
  no       | [state problem=working]
           | customer: Thanks, got it.
  no       | [state problem=claimed]
           | customer: Okay, got it, so you won't help.
  no       | [state problem=claimed]
           | customer: I see, but when?

words service-or-help = service, help, answer, outcome, result, solution, reply, response, support, resolution
words how-praised = good, great, excellent, nice, quick, fantastic, brilliant, amazing, perfect, fast, superb, wonderful,
  awesome, outstanding, fabulous, lovely, top, first class, stellar, super
words what-praised = job, work, service, support, help, customer service, assistance, team work

rule resolution.pleased
  title    The customer is pleased with what came of it
  status   stable since 1.0
  heard    customer
           "(satisfied|happy|pleased|delighted|impressed|content) with (your|the|that|how|this|it) [{service-or-help}]"
           "(thumbs up|thumb up|five stars|5 stars|top marks|full marks|ten out of ten|10 out of 10|100 points)"
           "you (acted|reacted|solved it|fixed it|sorted it) [so|very|really] (fast|quickly|promptly)"
  when     problem is stated or problem is working or problem is claimed or problem is denied
  unless   within 1 words "(not|never|still|if|when|until|unless|would|will|unhappy|why|how|can you|could you|did you|least|hardly|need|please|no)"
  unless   within 4 words "but"
  unless   within 0 words "(was|used to be|had been|i am not|are not) (happy|satisfied|pleased|impressed|content)"
  means    resolution confirmed
  because  Close warmly; ask once whether anything else is open.
  source   house
  mistakes Praise for the friendliness alone.
  yes      | [state problem=claimed]
           | customer: I'm really satisfied with your service.
  yes      | [state problem=working]
           | customer: Five stars from me!
  no       | [state problem=claimed]
           | customer: I would be happy with the outcome if it came before June.
  no       | [state problem=promised]
           | customer: I am very happy with your service.
  no       customer: I'm not impressed with how this went.

rule resolution.praised-when-done
  title    What was called done is praised
  status   stable since 1.0
  heard    customer
           "{how-praised} {what-praised}"
           "(so|very|really|super|incredibly|most|extremely) (quick|fast|prompt|efficient|helpful) [response|reply|service|help] {closing-thanks}"
           "thank* ..3 (very|really|so|most|super) (helpful|efficient|quick)"
           "you have been [so|very|really|super|extremely|most|incredibly] [a] (helpful|great help|big help|huge help|brilliant|amazing|wonderful|fantastic|lovely|awesome|star|legend|lifesaver|patient)"
  when     problem is claimed
  unless   within 1 words "(not|never|still|if|when|until|unless|would|will|why|how|can you|could you|did you|least|hardly|need|please|no|some|your|such)"
  unless   within 5 words "(but|however|except|hopefully)"
  unless   within 0 words "(get|want|need|expect|for|hope for|provide|call that) (good|great|excellent|better|quick|fast) (service|support|help)"
           "{how-praised} {what-praised} ..2 (los*|ruin*|fail*|cancel*|delay*|ignor*|leav*|break*|broke*|not|no|never|by|mess*|screw*|wast*|charg*|send*|forget*)"
  means    resolution confirmed
  because  Close warmly; ask once whether anything else is open.
  source   house
  mistakes Praise while the matter is only said to be done.
  yes      | [state problem=claimed]
           | customer: Great service, thank you.
  yes      | [state problem=claimed]
           | customer: You've been super helpful.
  no       | [state problem=claimed]
           | customer: Great job losing my pram again.
  no       | [state problem=working]
           | customer: Great service, thank you.
  no       | [state problem=claimed]
           | customer: Great service, not!
  no       | [state problem=claimed]
           | customer: You have been so helpful, but it is still dark.

words step-taken = suggestion, suggestions, advice, tip, trick, step, steps, fix, workaround, solution,
  instructions, restart, reboot, reset, refresh, reinstall, update, link, code, idea, reinstallation, power cycle,
  replacement, adjustment
words step-doing = restarting, rebooting, resetting, reinstalling, uninstalling, unplugging, updating, clearing,
  refreshing, switching, turning, changing, reconnecting, logging out, signing out, removing, replacing, cleaning,
  holding, pressing, updating
words did-the-job = worked, helped, did it, did the trick, fixed it, solved it, sorted it, cured it, resolved it,
  works perfectly, works now, worked perfectly, cleared it

rule resolution.step-worked
  title    The customer says that the step did it
  status   stable since 1.0
  heard    customer
           "{step-taken} [you (gave|sent|suggested)] [all|just|has|have|really|actually|finally|definitely|seems to have] {did-the-job}"
           "{step-doing} ..3 [has|just|really|actually|finally|seems to have] (worked|helped|fixed it|solved it|sorted it|did it|did the trick|cured it)"
           "(that|this|which) [just|has|seems to have|must have] (did it|done it|cured it|cracked it|nailed it)"
           "(restart|reboot|reset|refresh|reinstall|update|restarting|rebooting|resetting) (fixed|solved|sorted|resolved|cured) (it|that|this|the|my|everything|things)"
           "(tried|did) (that|it|this|what you said|as you said|the steps|both|all that) [and|now] [it|that] (worked|works|helped|works now|worked now|did it)"
  unless   within 2 words "(not|never|none|neither|half|nobody|nothing|hope|hopefully|whether|unless|would|think|used to|which of|no|hardly|if|until|when|before)"
           "(will|can|could|may|might|should|does) (it|that|this|the)"
  unless   within 5 words "(but|except|only for|for a (while|bit|day|week|minute|moment|second|few)|yesterday|last (time|week|month)|temporarily|briefly)"
  unless   within 0 words "did it (again|to|last|before|for|on|take|cost|go|come|with|say|the)" "(who|what|how|why|where|when|you|they|he|she|i|we) did it"
           "(worked|helped) (on|in|out|for|as|at|until|before|with|against|only)"
  unless   within 4 words "(dead|completely dead|worse|broken|in the|black|blank)"
  means    resolution confirmed
  because  Take the customer's word for it, note which step it was, ask once whether anything else is open.
  source   house
  mistakes A customer who says that a step helped with something else.
  yes      customer: Your tip worked!
  yes      customer: Restarting the kiosk helped, thank you.
  yes      customer: oh nice, that did it
  yes      customer: A reset fixed it.
  yes      customer: The second link you gave worked.
  yes      customer: did what you said and it worked
  no       customer: That didn't do it.
  no       customer: None of the steps worked.
  no       customer: The reset helped for a day.
  no       customer: Would a restart have helped?
  no       customer: I hope the update fixed it.
  no       customer: Your colleague says that he did it.
  no       customer: That's done it, now it's dead completely.

words trouble-word = problem, issue, error, fault, bug, glitch, problems, issues, errors, lag, warning, beeping, buzzing,
  leak, smell, noise, crackling, stuttering, flicker, error message, warning light, error code, charge, fee, banner,
  pop up, popups, pop ups, symptom, symptoms, restriction, restrictions, block
words went-away = gone away, went away, disappeared, vanished, cleared up, cleared itself, cleared, all gone, is gone,
  are gone, has gone, have gone, gone now, stopped, been removed, been lifted, been taken off, been reversed
words happened-word = happened, occurred, dropped, crashed, frozen, failed, come back, returned, cut out, gone off,
  reappeared, recurred, disconnected, played up, acted up, had it, seen it, given me any trouble

rule resolution.trouble-gone
  title    The customer says that the trouble is gone
  status   stable since 1.0
  heard    customer
           "{trouble-word} [has|have|seems to have|seem to have|is|are|now|just|finally|all] [now|just|finally|all] {went-away}"
           "no more (error|errors|problems|issues|crashes|drops|dropouts|noise|leaks|freezing|buffering|lag|popups|pop ups|beeping|trouble|interruptions)"
           "no [more|further|other] (problem|problems|issue|issues|trouble|drops|dropouts|errors|crashes|complaints) (since|so far|any more|ever since)"
           "(not|never) [had|seen|noticed] [any|a|a single] [more|further] (problem|problems|issue|issues|trouble|errors|drops|crashes) (since|so far|any more)"
           "(not|never) [yet] {happened-word} (since|again|any more|so far)"
           "(not|never) [yet] {happened-word} [even] once (since|after)"
           "(stopped|quit|finished) (happening|crashing|freezing|dropping|leaking|buzzing|beeping|flashing|blinking|doing it|doing that|buffering|disconnecting|dripping|overheating)"
           "(been|working|worked|running|stayed|behaved) [absolutely|perfectly|all] (fine|okay|good|stable|great|perfect|perfectly|well|quiet) (since|ever since|so far|all day|all morning|all week)"
  unless   within 2 words "(if|when|until|unless|hope|hopefully|whether|will|would|should|could|before|why|how)" "(has|have|is|are|did) (it|they|the|your|that|this|my)"
  unless   within 6 words "(but|until|except|apart from|started again|and then)"
  unless   within 0 words "(still|not) [yet] {went-away}" "(not|never) (stopped|quit|finished|been)" "(had|was|were) (been|working|running)"
           "stopped (working|responding|charging|loading|by|at|me|on|the|my|here)"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  yes      customer: The error is gone now.
  yes      customer: no more dropouts, thank you
  yes      customer: It hasn't happened again.
  yes      customer: It stopped beeping!
  yes      customer: been fine ever since
  yes      customer: We have had no trouble since. No issues so far.
  no       customer: The error is still there.
  no       customer: The problem has not gone away.
  no       customer: It stopped working.
  no       customer: No issues so far, but the bill is wrong.
  no       customer: If the noise is gone by Monday I'll keep it.
  no       customer: It had been fine all day.
  no       customer: Has the problem gone away for others?

words access-verb = log, sign, get, access, use, open, connect, call, make, send, see, play, watch, download, pay, book,
  check, order, print, load, update, install, activate, register, complete, submit, browse, hear, read, join, view,
  enter, stream, charge, receive, reach, dial, surf
words our-supply = signal, power, internet, wifi, broadband, service, connection, hot water, heating, electricity, water,
  gas, lights, sound, picture, data, coverage, network, reception, access, dial tone, light, current
words works-verb = opens, opened, loads, loaded, starts, started, connects, connected, plays, played, charges, charged,
  prints, printed, rings, boots up, booted up, responds, responded, syncs, synced, runs, turns on, switches on,
  downloads, downloaded, installs, installed, functions, behaves, updates, refreshes, shows up, shows, displays, appears

rule resolution.back-in-use
  title    The customer can use it again
  status   stable since 1.0
  heard    customer
           "(i am|we are|i have been|it is|they are|everything is) [now|all|finally|just] back (online|on line|up and running|up again|up now|in business|in action|on air)"
           "(i am|we are) in (now|again) (thanks|thank|cheers|great|perfect|brilliant|lovely)"
           "(i am|we are) (in thanks|in thank|finally in|now in thanks|now in thank)"
           "(i am|we are) [now|finally|all|back] (logged in|signed in|connected|reconnected|online) (now|again|thanks|thank|at last|finally)"
           "(i am|we are) (now|finally) (logged in|signed in|connected|reconnected|online|able to)"
           "(am|are) able to {access-verb} ..4 (now|again)"
           "we were able to {access-verb}"
           "(it|app|site|website|page|system|portal|terminal|machine) [has|just|now|finally|is] [now|finally] (let|lets|letting|allowed|allows) (me|us) [back|now] (in|log|sign|through|on|access|pay|book|use|open)"
           "(it|app|site|website|page|system|portal|terminal|machine|meter) [has|just|now|finally|just now] (accepted|accepts|recognised|recognized) (the|my|it|that|this) [new] (code|password|card|payment|token|pin|voucher|number|details|file|coupon|login)"
           "(it|meter|machine|screen|terminal|system|app|keypad) has (said|shown) (accept|accepted|success|successful|approved|paid|done|complete|completed)"
           "(i|we) [now|finally|just|all] (have|have got|got) [a|the|my|full|some|our] {our-supply} [back] (again|back|now)"
           "{our-supply} (has|have) [just|now|finally] (come|returned|been restored) [back|on]"
           "({thing-tech}|{thing-net}|{thing-app}) {works-verb} (now|again|fine|properly|normally|perfectly|correctly|smoothly|as it should|straight away|at once)"
           "(it|they|everything) {works-verb} [up] (fine|okay|properly|normally|perfectly|correctly|smoothly|as it should|straight away|at once) [now|again]"
           "(it|they|everything) [now] (opens|loads|connects|plays|prints|responds|syncs|rings|turns on|switches on|boots up) (now|again)"
           "(it|they|{thing-tech}) [has|have] (finally|now) (turned|switched|powered|started|booted|fired|come) [back] (on|up)"
           "(it|they|everything|{thing-tech}|{thing-net}) (is|are) [now|finally|all] (connected|reconnected|charging|unlocked|unblocked|activated|restored|reachable|usable) (now|again|thanks|thank|finally|fine)"
           "(it|they|{thing-app}|{thing-tech}) can [now|finally] be (used|opened|accessed|played|watched|loaded|connected|charged|read|printed|seen|downloaded|installed|updated) (now|again|normally|properly)"
           "(my|our|the) (account|card|phone|sim|line|service|profile) is [now|finally] (unlocked|unblocked|active|activated|restored|reactivated|reinstated) [again|now|thanks|thank]"
  unless   within 2 words "(not|never|nobody|nothing|if|when|until|unless|whether|hope|hopefully|will|would|should|could|why|how|before|so that|as soon as|want|need|once|hardly|only|used to)" "(said|says|told) [me|us|that] (it|i|we|they|you|everything|he|she)"
           "(is|are|was|were|do|does|did|have|has|can) (it|they|you|he|she|everything|that)"
  unless   within 6 words "(but|except|yesterday|for a (while|minute|second|moment|day)|then|the same)"
  unless   within 3 words "(error|wrong|blank|wrongly|twice|double|without)" "(on|with|in|for|from|at) [the|my|our|all|any] (other|others|another|everyone|everybody|different)" "(elsewhere|everyone else|everybody else|everything else|friend's|neighbour's|neighbours|neighbor's|colleague's|husband's|wife's)"
  unless   within 0 words "(is|are|were|am) (logged|signed) in (now|already) (but|and|how|what|where)"
           "able to ..4 (yesterday|until|before|earlier)" "again and again" "{our-supply} (again|now) (in|on|under|all over|coming|leaking)"
           "(charged|charges|started|appears|shows|opened) (again|now) (by|for|to|an|a|with|and|as)"
           "(it|they) (shows|displays|appears|charged|charges|started|opened|runs|updates|refreshes) (now|again)"
           "({money-word}|card|account) (charges|charged)"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  yes      customer: I'm back online, cheers.
  yes      customer: I am now able to make calls.
  yes      customer: it finally let me in
  yes      customer: The terminal accepted my card, at last.
  yes      customer: We have hot water again.
  yes      customer: current has come back just now
  yes      customer: The page opens fine now.
  yes      customer: the kiosk, it has shown success
  yes      customer: my sim is active again
  no       customer: I'm in London now, thanks.
  no       customer: When can it be used again?
  no       customer: It won't let me log in.
  no       customer: I'm able to log in now but the money is missing.
  no       customer: We have no hot water again.
  no       customer: Am I able to open it now?
  no       customer: The app opens now with an error.
  no       customer: Are you back online again?

words all-that = all, everything, things, it, that, this, both, they
words well-again = good, fine, okay, well, better, normal, right, correct, perfect, stable, in order, sorted, smooth,
  up to date, quiet, resolved, solved, fixed
words better-by = much, a lot, so much, way, far, even, all, finally, perfectly, absolutely, back to

rule resolution.fine-now
  title    The customer says that all is well now
  status   stable since 1.0
  heard    customer
           "{all-that} [is|are|seems|looks|feels|became|got|has become] [to be] [{better-by}] {well-again} (now|again)"
           "(i am|we are) [all] (good|sorted|okay|set|done) now"
           "(i am|we are) all (sorted|set|good) [now|here|then] (thanks|thank|cheers)"
           "yes [all|everything|it] [all|is|seems|looks|now] (works|working|well|solved|sorted|resolved|in order|works now|working now|fine now|good now)"
           "yes (everything|all) [is|seems|looks] [to be] [perfectly] (fine|okay|good|great|perfect|correct|right)"
           "(fixed|solved|resolved|repaired|mended) [now] (thanks|thank|cheers|great|perfect)"
           "(never mind|ignore that|ignore me|scratch that|disregard|panic over|false alarm|forget that|no worries) ..3 (sorted|fixed|solved|resolved|working|works|worked|found it|figured it out|got it|just came|all good|is back)"
           "(it|they|everything|things|all|speed|service|connection|{thing-tech}|{thing-net}) [is|are|went|has gone|have gone|seems|seem] [now|all|finally] back to normal"
           "(balance|bill|amount|total|price|figure|figures|invoice|statement) (is|looks|shows|seems) [now|finally] (right|correct|fine|okay|as it should be) (now|again|thanks|thank)"
           "(all|everything) is well [now|again|here|thanks]"
           "(works|working|runs|running|functions|performs|behaves|does|doing) (as|like|what) it (should|is supposed to|is meant to)"
           "(works|working|runs|running|functions|performs) as (expected|normal|intended|usual)"
           "finally (works|working|worked|loaded|opened|connected)"
           "{thing-app} works [now|fine|again]"
  unless   within 2 words "(not|nobody|nothing|if|when|until|unless|whether|hope|hopefully|will|would|could|can|why|how|before|so that|as soon as|want|wanted|need|needs|once|hardly|get|getting|be|please|wish|make|said|says|told|no|still|must|think)"
           "never (works|worked|been|had|was|is)" "should (be|have|get|work)" "i like"
           "(is|are|was|were|do|does|did|have|has) (it|they|you|he|she|everything|that|this|all|things)"
  unless   within 6 words "(but|except|until|yesterday|for a (while|minute|second|moment|day)|than before|apart from|just (not|as))"
  unless   within 3 words "(on|with|in|for|from|at) [the|my|our|all|any] (other|others|another|everyone|everybody|different)" "(elsewhere|everyone else|everybody else|everything else|friend's|neighbour's|neighbours|neighbor's|colleague's|husband's|wife's)"
  unless   within 0 words "(solved|fixed|resolved|sorted) (price|rate|fee|term|line|by|it)" "(right|fine|okay|better|well|good) now (then|tell|what|i|can|how|that|you|please|the|my|because)"
           "right now" "(right|well|okay|good|fine) again (i|you|the|and)" "(is|seems|looks|feels|are|got) [a bit|slightly|a little|somewhat] better"
           "works [fine] (on|with|in|for|only|when|from|at|and|out|well for)"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  mistakes A customer who feels better now, of an illness.
  yes      customer: All good now, thank you.
  yes      customer: It's much better now.
  yes      customer: yes everything works
  yes      customer: Fixed, thanks!
  yes      customer: never mind, it's working
  yes      customer: The speed is back to normal.
  yes      customer: It's running as it should.
  yes      customer: finally works
  yes      customer: The balance is correct now.
  no       customer: Is everything okay now?
  no       customer: I want it fixed, thank you.
  no       customer: It's no better now.
  no       customer: Well, it's a bit better now.
  no       customer: When will it be back to normal?
  no       customer: It is not working as expected.
  no       customer: It's right now leaking again.
  no       customer: The app works on my husband's phone, everyone else is fine.
  no       customer: It's fine now but I still want the fee back.

words thing-owed = it, they, both, everything, parcel, package, order, delivery, letter, card, refund, money, payment,
  replacement, email, code, item, items, parts, luggage, bag, bags, suitcase, documents, tickets, label, voucher,
  statement, confirmation, phone, laptop, medication, prescription, flowers, food, book, books, shoes, invoice
words came-word = arrived, come, landed, turned up, got here, been delivered, reached me, reached us, shown up,
  come through, cleared, been paid, been refunded, been received, made it here, been credited
words came-past = arrived, came, landed, turned up, got here, showed up, came through, reached me, reached us
words when-it-came = today, this morning, this afternoon, this evening, yesterday, safely, safe, just now, thanks, thank,
  in time, on time, in the post, intact, in one piece, finally, earlier, a few minutes ago, at last, after all
words who-brought = they, driver, courier, postman, he, she, postie, delivery guy, delivery man, delivery driver, amazon

rule resolution.arrived
  title    What was owed has come
  status   stable since 1.0
  heard    customer
           "{thing-owed} (has|have|is) [just|now|finally|all|already|both] {came-word}"
           "{thing-owed} (just|finally) {came-past}"
           "{thing-owed} {came-past} {when-it-came}"
           "{thing-owed} (was|were|got|has been|have been) [just|now|finally|all] delivered {when-it-came}"
           "{who-brought} [have|has|just|finally] (delivered|brought|dropped off) (it|the parcel|my parcel|the package|my package|the order|my order|everything) [{when-it-came}]"
           "(refund|money|payment|email|parcel|package|order|replacement|code|card|letter|voucher|credit|item|items|file|link|documents|goods|cheque) [is|has been|have been|now|safely] received [now|thanks|thank|today|safely]"
           "received (with thanks|with many thanks|with gratitude|safely|in good order|it thanks|them thanks|thanks|thank)"
           "(is|it is|are) [now|back] (back in|in|back on) (my|our) (account|bank|card) [now|again|thanks]"
           "(parcel|package|order|delivery|letter|replacement|card|engineer|technician|suitcase|luggage|bag) is [now] (home|with me|with us|here now|here thanks|here thank|here at last)"
           "(i|we) have [now|finally|just] had (the|my|our) (refund|money|email|letter|parcel|package|replacement)"
           "(they|you|bank|shop|store|airline|company) [have|has|just|finally] (refunded|reimbursed|repaid|credited|compensated) (me|us|it|the|my)"
           "(i|we) (was|were|got|have) [just|finally|now|fully] [been] [fully] (refunded|reimbursed|credited|compensated|paid back)"
  unless   within 2 words "(if|when|until|unless|whether|hope|hopefully|will|would|should|could|why|how|before|once|after|not|never|nobody|no|nothing|said|says|saying|claims|tracking|supposed|only|half|wrong|part|one of)"
           "(has|have|did|is|was|were) (it|they|the|my|our|your|i|we|both|everything)"
           "(say|says|said|saying|states|shows|told|claims|tracking|notification|app|email says|marked|supposedly|apparently) ..2 (it|they|parcel|package|order)"
  unless   within 6 words "(but|except|without|damaged|broken|wrong|empty|late|missing|half|incomplete|cracked|smashed|dented|torn|opened|faulty|twice|open|crushed|soaked|wet|leaking|scratched|melted|cold|expired|dead)"
  unless   within 0 words "(come|came) (to|up|with|back|loose|off|apart|undone|down|out|from|across|over|as|in|and)"
           "(last|that) (time|year|month|week)" "received (is|was|are|by|in|yesterday from)"
           "(arrived|landed|come|turned up) (in|at|from|and|with|as|there) (the|a|an|london|depot|your|transit|our)"
           "(for|in|of|from|on) (it|they|both|everything)"
  means    resolution confirmed
  because  Check that it is complete and right, ask once whether anything else is open, and close.
  source   house
  yes      customer: The letter has just arrived.
  yes      customer: It arrived this morning, thank you.
  yes      customer: Refund received, cheers.
  yes      customer: they delivered it today
  yes      customer: I have now been refunded.
  yes      customer: The suitcase is here, thanks.
  yes      customer: received with thanks
  no       customer: The tracking says it has arrived, but I see nothing.
  no       customer: Has it arrived?
  no       customer: It arrived today, cracked down the side.
  no       customer: It has come to my attention that you charge for this.
  no       customer: It has come back again.
  no       customer: It has not been delivered today.
  no       customer: If the parcel has arrived by Monday, call me.

rule resolution.understood
  title    The customer has the answer
  status   stable since 1.0
  heard    customer
           "(that|it|this) [all|now] makes [perfect|more|much more|total|complete] sense (now|thanks|thank|cheers)"
           "(oh|okay|i see|right|yes|great|perfect) (that|it|this) [all|now] makes [perfect|more|total] sense"
           "(now|okay now|oh now) (i|we) [finally] (get it|understand|see how|see why it|know how|know what to|know where)"
           "(okay|oh|right|great|perfect|yes) (i|we) (get it|understand it|understand|see it) now"
           "(just|exactly|precisely) what (i|we) (needed|was looking for|were looking for|was after|were after|hoped for)"
           "(that|this|it) [really|certainly|definitely|totally] helps (a lot|so much|thanks|thank|loads|massively|tons|immensely|me a lot|cheers)"
           "(thanks|thank you|great|perfect|okay|lovely|brilliant) (that|this) [really|certainly|definitely|totally] (helps|helped|was helpful|is helpful|was useful)"
           "(that|this|it) (was|is) [really|very|so|super|most|extremely] helpful (thanks|thank|cheers)"
           "(that|this) was (really|very|so|super|most|extremely) helpful"
           "(i|we|yes|yep|okay|oh|just|finally|have) [have|just|finally|now] found it"
           "found it (thanks|thank|cheers|great|perfect)"
           "(that|this|you) [has|have|just] (cleared|clears) (it|that|this|things|everything) [all] up"
           "(that|this) is the (answer|information|info|one) (i|we) (needed|wanted|was looking for|were looking for|was after)"
           "(i|we) (have|have got|got) [all] the (answer|information|info|details) (i|we) (needed|wanted|was looking for|were looking for)"
  unless   within 2 words "(not|never|nobody|nothing|if|when|until|unless|whether|hope|hopefully|will|would|should|could|does|did|hardly|least|nor|neither|none|why|how come|wrong)"
  unless   within 5 words "(but|except|still|however|though|although|yet)"
  unless   within 0 words "found it (in|on|at|outside|out|under|hard|very|difficult|so|broken|damaged|dead|strange|odd|rude|funny|weird|impossible|empty|easier|cheaper|elsewhere|quite|really|too|useless|frustrating|unhelpful|for|with|and|to be|gone|missing|open)"
           "see why (it is not|you|they|people)"
  means    resolution confirmed
  because  Close warmly; ask once whether anything else is open.
  source   house
  yes      customer: Ah, that makes sense, thank you.
  yes      customer: okay i get it now
  yes      customer: Just what we were looking for.
  yes      customer: thanks, that helps
  yes      customer: Found it, cheers!
  yes      customer: That was really helpful.
  no       customer: That makes no sense.
  no       customer: That isn't what I needed.
  no       customer: I found it very rude.
  no       customer: I found it in the hedge, soaked.
  no       customer: It helps a lot if you listen.
  no       customer: That was not very helpful.
  no       customer: I understand it now, but the fee is still on my bill.

rule resolution.said-in-a-word
  title    After we called it done the customer says so in a word or two
  status   stable since 1.0
  heard    customer
           "(fixed|sorted|solved|resolved)"
           "[okay|yes|great|perfect|i think|i believe] that has (worked|done it|got it|cracked it|sorted it|fixed it|done the trick|cured it)"
           "(i think|i believe|looks like|seems like|sounds like) (that|it) has (worked|done it|got it|cracked it|sorted it|fixed it)"
           "(everything|service|signal|internet|broadband|wifi|power|picture|sound|connection|light) is [all|now|finally] back"
           "(yes|ya|yeah|yep|yup|okay) [sir|it is|its|it] [now] (working|works|fixed|sorted|solved) [now|fine|sir|well|good|perfectly]"
           "(problem|issue|fault|error) [is|all] (gone|solved|sorted|over)"
           "(bingo|eureka|we have lift off|we are in business|we are live again)"
           "(got|have) (it|my money|the money|my refund|everything|them) back [in my account|now|today]"
           "confirmed (it|i can|that|working)"
  when     problem is claimed
  unless   within 8 words "(but|except|apart|still|not|no|nothing|nobody|never|dead|wrong|wait|hang on|until|yet|only|half|however|hope|whether|why|how|before|slow|slowly|worse|another|also|too|yesterday|then|want|wanted|need|says|say|said|told|claims|promised|supposed|should|would|could|when|if|unless|once|last time|all my life|black|blank|off|down|out|broken|stuck|lost|missing|without|instead|neighbour*|neighbor*|ticket|case|closed|marked|status|month|price)"
  unless   within 0 words "(you|they|he|she|who|agent|bot|system|i|we) [have|has|just] (fixed|sorted|solved|resolved)"
  unless   within 1 words "(be|been|being|is it|was|were|get|getting|have it|had|will|the|a|an|by|line|price|rate|term|fee|income|for|it in|my|has it|is that|are they|you have|have you|did you|please|date|order|size|colour|who|someone|they)"
  unless   within 0 words "(has|have|had|is|does|did) (that|it|this|everything) [has]" "back (to|from|in|at|on|down|off|and forth|where|there|then|up|pain|order)" "that has (worked|done it) (in|for|on|my|our)"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  mistakes A customer who repeats our word in doubt and adds nothing.
  yes      | [state problem=claimed]
           | customer: Fixed!
  yes      | [state problem=claimed]
           | customer: Ok that's worked.
  yes      | [state problem=claimed]
           | customer: Sorted, ta.
  yes      | [state problem=claimed]
           | customer: I think that's done it.
  yes      | [state problem=claimed]
           | customer: Wonderful, everything's back.
  yes      | [state problem=claimed]
           | customer: ya working
  no       customer: Fixed!
  no       | [state problem=claimed]
           | customer: Fixed? It's dead.
  no       | [state problem=claimed]
           | customer: You said fixed.
  no       | [state problem=claimed]
           | customer: Has that worked?
  no       | [state problem=claimed]
           | customer: That's done it, now it's dead completely.
  no       | [state problem=claimed]
           | customer: Everything's back except the TV.
  no       | [state problem=claimed]
           | customer: I don't think that's worked.
  no       | [state problem=claimed]
           | customer: Is it sorted?
  no       | [state problem=claimed]
           | customer: I want it sorted.
  no       | [state problem=claimed]
           | customer: You resolved the ticket and nobody asked me.
  no       | [state problem=claimed]
           | customer: yes working but slow

rule resolution.never-better
  title    It has never been better, says the customer
  status   stable since 1.0
  heard    customer
           "never (worked|been|run|ran|looked|sounded) (better|faster|so well|this well|so good|so fast)"
           "could not be (better|happier) [now|thanks|thank]"
  when     problem is claimed or problem is working
  unless   within 3 words "(elsewhere|other|competitor*|than with you|before you|until)"
  means    resolution confirmed
  because  Take the customer's word for it, ask once whether anything else is open, and close.
  source   house
  yes      | [state problem=claimed]
           | customer: Never worked better.
  yes      | [state problem=claimed]
           | customer: It couldn't be better, thanks.
  no       | [state problem=claimed]
           | customer: Never worked properly.
  no       customer: Never worked better.

words asked-works = working, fixed, solved, resolved, sorted, normal, back, gone, stable, okay, fine, settled
words its-subject = it, they, everything, all, your {thing-tech}, your {thing-net}, your {thing-app}, the {thing-tech},
  the {thing-net}, the {thing-app}

rule resolution.says-yes
  title    Asked whether it works or is solved, the customer says yes
  status   stable since 1.0
  heard    agent
           "(is|are) {its-subject} [all|fully] {asked-works} [on your side|at your end|there|for you] (now|again)"
           "(is|are) {its-subject} now [all|fully] {asked-works}"
           "(does|do) {its-subject} [now] work (now|again|for you now|properly)"
           "(is|are) {its-subject} still [all] {asked-works}" "(does|do) {its-subject} still work" "(has|have) {its-subject} (stayed|remained|been|kept|held) [all] (fixed|fine|okay|up|stable|working|well|good|solved)"
           "(is|has|are|have) (the|your|that|this) [..1] (problem|issue|error|fault|matter|problems|issues) [now|been|all|fully|completely] [now|been|fully] {asked-works}"
           "(has|did|does|have) (that|this|it|the reset|the restart|these steps|those steps) [now|all|fully] (fix|fixed|solve|solved|sort|sorted|resolve|resolved|cure|cured) (it|that|the problem|the issue|your problem|your issue|everything|things)"
           "(has|did|does|have) (that|this|it) [now|all|fully] (answer|answered) (it|that|your question|your questions|everything)"
           "(has|did) (that|this|it) (help|helped|do the trick|done the trick|work|worked)"
  then     within 1 turns customer
           "(yes|yep|yeah|yup|yea|aye|indeed|absolutely) (thanks|thank|it is|it does|it has|it did|they are|they do|all good|perfect|perfectly|great|brilliant|finally|now|cheers|lovely|all fine|everything is)"
           "(it is|it does|it has|it did|they are|they do) (thanks|thank|indeed|now|cheers|yes|yeah)"
           "(sure is|sure does|sure has|certainly is|certainly does|certainly has)"
  means    resolution confirmed
  because  That was the customer's own yes: ask once whether anything else is open, and close.
  source   house
  mistakes A yes to something else that the agent asked in the same turn.
  yes      | agent: Is it working now?
           | customer: Yes, thank you.
  yes      | agent: has that fixed it for you
           | customer: it has thanks
  yes      | agent: Does that answer your question?
           | customer: Absolutely, cheers.
  yes      | agent: Is the problem fully solved?
           | customer: Yes it is.
  no       | agent: Is it working now?
           | customer: Only in the kitchen, yes.
  no       | agent: Is it working now?
           | customer: No, it is dead.
  no       | agent: I can send somebody on Tuesday, does that work for you?
           | customer: Yes.
  no       | agent: Is it a blue light?
           | customer: Yes.

rule resolution.says-yes-but
  title    Asked whether it works, the customer says yes, but
  status   stable since 1.0
  heard    agent
           "(is|are) {its-subject} [all|fully] {asked-works} [on your side|at your end|there|for you] (now|again)"
           "(is|are) {its-subject} now [all|fully] {asked-works}"
           "(does|do) {its-subject} [now] work (now|again|for you now|properly)"
           "(is|are) {its-subject} still [all] {asked-works}" "(does|do) {its-subject} still work" "(has|have) {its-subject} (stayed|remained|been|kept|held) [all] (fixed|fine|okay|up|stable|working|well|good|solved)"
           "(is|has|are|have) (the|your|that|this) [..1] (problem|issue|error|fault|matter|problems|issues) [now|been|all|fully|completely] [now|been|fully] {asked-works}"
           "(has|did|does|have) (that|this|it|the reset|the restart|these steps|those steps) [now|all|fully] (fix|fixed|solve|solved|sort|sorted|resolve|resolved|cure|cured) (it|that|the problem|the issue|your problem|your issue|everything|things)"
           "(has|did|does|have) (that|this|it) [now|all|fully] (answer|answered) (it|that|your question|your questions|everything)"
           "(has|did) (that|this|it) (help|helped|do the trick|done the trick|work|worked)"
           "(has|have) {its-subject} (stayed|remained|kept|held) [all] (running|quiet|dry)"
           "(is|are) (all|everything) (well|okay|fine|good) (with|since)"
           "how (has|have) {its-subject} been (since|so far|working|behaving|running|after|today)" "how (is|are) {its-subject} (holding up|working|behaving|running)"
           "(is|are) {its-subject} still [all] (well|good|holding|running|up)" "(does|do) {its-subject} still (hold|run)"
  then     within 1 turns customer
           "(but|though|although|however|yet) (not|no|slow|slowly|slower|still|only|it|the|sometimes|there is|there are|when|now|never|very|too|a bit|rather|weak|without|my|nothing|we still|i still|i have (not|no)|i can not|every time|every now)"
           "(except|apart from|other than)"
           "only (slowly|in the|on the|when|sometimes|half|partly|with the|some of)"
           "until (today|yesterday|this morning|last night|you touched|it (went|stopped|broke|dropped)|about an hour)"
           "(sort of|partly|more or less|yes and no|on and off|now and then|half the time|half of (it|them)|only half)"
  means    resolution denied
  because  It is not settled: ask what is still wrong and take that next.
  source   house
  mistakes A customer who adds a further matter with "but".
  yes      | agent: Is it working now?
           | customer: Yes, but it is slow.
  yes      | agent: Has that fixed it?
           | customer: all fine except the remote
  yes      | agent: Is everything still working?
           | customer: Sort of.
  yes      | agent: Does it still hold?
           | customer: It was fine until yesterday.
  no       | agent: Is it working now?
           | customer: Yes, but could you tell me your name again?
  no       | agent: What is the number?
           | customer: Only half of it is here.
  no       | agent: Is it working again?
           | customer: Yes, since half past eight, how kind of you.

rule resolution.says-no
  title    Asked whether it works or is solved, the customer says no
  status   stable since 1.0
  heard    agent
           "(is|are) {its-subject} [all|fully] {asked-works} [on your side|at your end|there|for you] (now|again)"
           "(is|are) {its-subject} now [all|fully] {asked-works}"
           "(does|do) {its-subject} [now] work (now|again|for you now|properly)"
           "(is|are) {its-subject} still [all] {asked-works}" "(does|do) {its-subject} still work" "(has|have) {its-subject} (stayed|remained|been|kept|held) [all] (fixed|fine|okay|up|stable|working|well|good|solved)"
           "(is|has|are|have) (the|your|that|this) [..1] (problem|issue|error|fault|matter|problems|issues) [now|been|all|fully|completely] [now|been|fully] {asked-works}"
           "(has|did|does|have) (that|this|it|the reset|the restart|these steps|those steps) [now|all|fully] (fix|fixed|solve|solved|sort|sorted|resolve|resolved|cure|cured) (it|that|the problem|the issue|your problem|your issue|everything|things)"
           "(has|did|does|have) (that|this|it) [now|all|fully] (answer|answered) (it|that|your question|your questions|everything)"
           "(has|did) (that|this|it) (help|helped|do the trick|done the trick|work|worked)"
  then     within 1 turns customer
           "(not yet|not really|not quite|not exactly|afraid not|unfortunately not|sadly not|not at all)"
           "no (it|they|that) (is|does|did|has|are|do|will|was) not"
           "(no|nope|nah) (it (is|does|did|has|will)|not (yet|really|quite|at all|for)|still|the same|same|unfortunately|sadly|i am afraid|they (are|do)|nothing (happens|happened|changed|yet))"
  means    resolution denied
  because  Say that the step did not help and take the next one; do not call it solved.
  source   house
  yes      | agent: Is it working now?
           | customer: No, it is off.
  yes      | agent: Has that fixed it?
           | customer: Not really.
  yes      | agent: Did that help?
           | customer: nope, same
  no       | agent: Is it working now?
           | customer: Yes, no problem at all.
  no       | agent: Did that help, and is there anything else?
           | customer: Nope, nothing else.
  no       | agent: Did it work?
           | customer: I tried it, one moment.

words well-kept = fine, good, great, okay, well, perfect, perfectly, brilliant, lovely, stable, quiet, solid, smooth,
  smoothly, excellent, wonderful, faultlessly, all right, nicely, beautifully
words any-trouble = problem, problems, issue, issues, trouble, complaint, complaints, hiccup, hiccups, difficulty,
  difficulties, bother, drops, dropouts, errors, faults

rule resolution.holds
  title    The customer says that it still works
  status   stable since 1.0
  heard    customer
           "(it|they|everything|all|that|{thing-tech}|{thing-net}|{thing-app}) [is|are] still [all] (working|running|holding) ({well-kept}|up|thanks|thank|so far)"
           "(it|they|everything|all|that|{thing-tech}|{thing-net}|{thing-app}) still (works|runs|holds) [{well-kept}]"
           "still (working|running|holding) ({well-kept}|up|thanks|thank|so far)"
           "still (fixed|solved|sorted|all good|all fine|fine thanks|good thanks|okay thanks|fine thank|good thank)"
           "(it|everything|all|things|that|{thing-tech}|{thing-net}|{thing-app}) (has been|have been) [absolutely|working|running|all|perfectly|just] {well-kept} (thanks|thank|since|so far|ever since|all week|all day|every day|all along|again)"
           "(it|everything|{thing-tech}|{thing-net}|{thing-app}) has been (working|running) [absolutely|perfectly] {well-kept}"
           "(no|not a|zero|without any|without a) [more|further|other|new|single] {any-trouble} (at all|whatsoever|to report|so far|since then|here)"
           "(it is|it has been|they are) [still] (holding|holding up|behaving|going strong|doing well)"
           "(has|have) (stayed|remained|kept) (fixed|solved|fine|on|up|stable|away|working|quiet|gone|dry|cold|warm)"
           "(all|everything) [is|has been] [still] (fine|good|okay|well|great|perfect) (so far|since|since then|ever since)"
  when     problem is none or problem is claimed or problem is confirmed
  unless   within 2 words "(not|never|if|when|hardly|barely|nearly|almost|mostly|partly|half|until|would|was|were|had|while|as long|my other|neighbour)"
           "(is|are|was|has|have|does|do) (it|they|everything|that|all)"
  unless   within 8 words "(but|except|only|however|though|although|until|apart from|on and off|sometimes|slow|slower|slowly|yesterday|last night|intermittent*|now and then|other than|not quite|not sure|before)"
  unless   within 0 words "still working (on|for|from|at|through)" "(running|holding) (out|off|down|on|me|us|my)" "been (great|good|lovely) (talking|speaking|chatting|to)"
  means    resolution confirmed
  because  Note that it holds, and ask once whether a second problem has come up.
  source   house
  yes      customer: It's still working fine, thank you.
  yes      customer: everything has been great since
  yes      customer: The line still works.
  yes      customer: No trouble at all, and it has stayed quiet.
  yes      customer: Still holding up.
  no       customer: It still works on the old phone, but not on the new one.
  no       customer: Is it still working fine?
  no       customer: It has been great talking to you.
  no       customer: I'm still holding on.
  no       customer: It has been fine so far, only the sound is off.
  no       | [state problem=working]
           | customer: It still works.

rule resolution.says-it-holds
  title    Asked whether it still works, the customer says yes
  status   stable since 1.0
  heard    agent
           "(is|are) {its-subject} still [all] ({asked-works}|well|good|holding|running|up)"
           "(does|do) {its-subject} still (work|hold|run)"
           "(has|have) {its-subject} (stayed|remained|been|kept|held) [all] (fixed|fine|okay|up|stable|working|well|good|solved)"
           "(is|are) (all|everything) (well|okay|fine|good) (with|since)"
           "how (has|have) {its-subject} been (since|so far|working|behaving|running|after|today)" "how (is|are) {its-subject} (holding up|working|behaving|running)"
  then     within 1 turns customer
           "(all|everything|it|they) [is|are|has been|have been] [still|all|perfectly|absolutely] (fine|good|okay|well|great|perfect|working|works) [thanks|thank|so far|since|here|now]"
           "(yes|yep|yeah|yup) (all|everything|still|it is|it does|it has|thanks|thank|they are|works|working|perfectly|fine)"
           "still (working|works|fine|good|okay|perfect|going)"
           "(working|works|running|runs) (fine|great|well|perfectly|a treat|like a charm|nicely)"
           "(so far so good|touch wood|could not be better|can not complain|no complaints|no problems|no issues|no trouble)"
           "(it is|it has been) (fine|great|perfect|wonderful|lovely|brilliant|excellent)"
  means    resolution confirmed
  because  Note that it holds, and ask once whether a second problem has come up.
  source   house
  mistakes A yes that is taken back in the same breath.
  yes      | agent: Is everything still working?
           | customer: all fine, thank you
  yes      | agent: Does it still hold?
           | customer: So far so good.
  yes      | agent: How has it been since?
           | customer: Working great.
  yes      | agent: Has the line stayed up, has it been stable?
           | customer: Yes, still perfect.
  no       | agent: Is everything still working?
           | customer: No, it is not.
  no       | agent: What is your account number?
           | customer: All fine, thank you.

words their-step = link, code, page, form, voucher, coupon, label, password, pin, number, button, step, steps, method,
  suggestion, fix, workaround, restart, reset, reboot, update, address
words is-no-good = does not work, did not work, will not work, is not working, is dead, is broken, is invalid, is wrong,
  has expired, expired, is expired, does not open, will not open, does not load, will not load, not valid, is not valid,
  was not accepted, is not accepted, is not recognised, goes nowhere, leads nowhere, gives an error, does nothing,
  did nothing, is useless, changed nothing, made no difference

rule resolution.failed-again
  title    The customer says that the step failed or that it is as before
  status   stable since 1.0
  heard    customer
           "(nope|nah) (still|same|nada|nothing (happens|happened|changed|works|yet|at all|there))"
           "no (go|dice|cigar|bueno|effect)"
           "tried (all|both|every one|everything) [of] (that|those|these|them|it)"
           "already tried (that|this|it|all|those|these|both|twice|everything)"
           "(it|that|everything|all) is [just|exactly|all] the same (as before|again|thing|here|as it was|thing again|problem|error|result)"
           "(and|but) (it is|that is|everything is) [just|exactly|still] the same"
           "keeps doing (it|that|this|the same)"
           "(has done|did|does|is doing|doing) (it|that|the same) again"
           "(problem|fault|noise|error|issue|leak|message|charge) (has|is) come back"
           "it has come back (again|today|already|on|this morning)"
           "(internet|signal|power|water|heating|line|wifi|sound|picture|connection|it) (has|is) gone again"
           "(not|is no|are no|no) [any|much|really] better [now|than before|at all|though]"
           "even (slower|worse|louder|later) [now|than before]"
           "there is no such (button|option|menu|page|link|number|setting|thing|order|tab|icon|screen)"
           "(do|does|can) not (have|see|find|get) (that|this|such an|such a|any such|the) (option|button|menu|setting|page|tab|icon|screen)"
           "(the|your|that|this) {their-step} [you (sent|gave|sent me|gave me)|still] {is-no-good}"
           "still (can|could|will|would|does|did|is|has|have|are|am) (not|unable)"
           "(unfortunately|sadly|afraid) (it is not|it did not|it does not|still|it has not|that did not|that does not)"
           "(i|we) (have|still) (never|still not|yet to) [yet] (received|receive|got|gotten|seen|had|see|get) (it|them|the|my|anything|any|one|a)"
           "(it|nothing|parcel|package|refund|money|email|code|letter|order|replacement|payment) [has|have] (not|never|still not) [yet] (arrived|come|come through|came|shown up|turned up|gone through|cleared|landed|appeared|been refunded|been credited|been paid|reached)"
           "nothing (has|have) (arrived|come|come through|changed|shown up|turned up|appeared|been refunded|improved)"
           "(still|it is|they are|that is) not (there|showing|right|correct|fixed|solved|resolved|sorted|back|on|up|active|refunded|done) [yet|either|here]"
           "(same as before|same as ever|same as always)"
           "(it|problem|noise|signal|fault|error|picture|sound) (comes and goes|is on and off|cuts in and out|drops in and out)"
           "(worked|works|was fine|was okay) for ..3 [and|but|then] then ..3 (died|stopped|dropped|went|failed|crashed|broke|froze|disappeared)"
  unless   within 2 words "(if|when|in case|whether|would|could you|can you|does it|will it|until|unless|what if|hope|why)"
  unless   within 0 words "(is not|not) (there|on|up|back) (a|an|any|in|to|at|for|here (today|now))" "such thing as a"
           "not much better than" "better than (the|mine|that|my|a|it|yours|any|what)" "(can|could) not be better" "(is|are) not (right|correct) (that|to)" "not (on|up|back) (my|the|your|that|this|for|to|at|in|a|purpose|sale|until)"
           "(not|never) [yet] (come|came) (across|up|to|from|with|back)" "still (is|am|are|have) not (sure|had|done|tried|decided)"
           "no (effect|go) on" "have that (option|number) (in mind|on me|to hand)" "(never|not) [yet] (received|had|seen|got) anything but"
  means    resolution denied
  because  Say that the step did not help and take the next one; do not call it solved.
  source   house
  yes      customer: nope, still dead
  yes      customer: I have tried all of that and it's the same as before.
  yes      customer: The link you sent does not work.
  yes      customer: I still can't log in.
  yes      customer: There is no such button.
  yes      customer: Nothing has arrived.
  yes      customer: It has come back again.
  yes      customer: Unfortunately it did not.
  yes      customer: It worked for an hour and then died.
  no       customer: It could not be better.
  no       customer: It hasn't come back.
  no       customer: It has come back from the repair as new.
  no       customer: There is no such thing as a free lunch.
  no       customer: If it's not fixed by noon I'll call.
  no       customer: I'm not on the phone plan any more.
  no       customer: I still am not sure which one to take.
  no       customer: The old box was no better than the new one.
  no       customer: I have never come across such kindness.
  no       customer: Done all that, the photos are with you.

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
  unless   within 8 words "but now (it is|it works|it does|all is|everything is) [all] (perfect|fine|good|working|okay|great|better|brilliant)"
  unless   within 0 words "still (loading|early|starting|updating|restarting|rebooting|installing|booting)"
  unless   within 0 words "no (difference|change|improvement|luck) (to me|to us|needed|required|necessary|on the|which)" "same again please"
           "still (have|got) (the|a|an|my|some) ..1 (receipt|box|packaging|label|tag|bag|letter|email|paperwork|old one|copy)"
           "is still (under|in|within|covered) (warranty|guarantee|cover|contract|date|stock|time)"
           "(is|are) still (working (fine|well|great|perfectly|properly|thanks|thank|now|okay|nicely)|fine|good|okay|perfect|great|holding up|all right)"
  unless   within 0 words "not that (it|they|this) (does|do) not"
  unless   within 0 words "waiting for my {my-people} to (decide|come|call|answer|say|get|finish|ring|check|sign|choose|bring|send me)"
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
  no       customer: It was not working before but now it is perfect.
  no       customer: One second, it's still loading.
  no       customer: It makes no difference to me which day.
  no       customer: It is still under warranty.
  no       customer: It's still working fine, thanks.

rule resolution.contradicts
  title    The customer contradicts what was called done
  status   stable since 1.0
  heard    customer
           "(no|nope|nah) (it|that|they) (is|does|has|did|are|have|was|do) not"
           "no you (have|did|do) not"
           "(it|that|this|they) [just|really|certainly|definitely] (does|will|did|is|has|can|would|do|are|have) not [been|even|actually|really] (show|showing|shown|appear|appeared|accept|let|open|load|work|working|take|go through|gone through|come through|update|updated|changed|change|connect|connected|there|right|correct|fixed|back|active|on|happened|done|refunded|arrived|sorted|solved|resolved|in my|on my)"
           "(you|they|he|she|it) (said|says|told me|claim|claims) [it|that|this] [it] [is|was|has been|had been] [all] (fixed|solved|resolved|sorted|done|refunded|sent|delivered|cancelled)"
           "(i|we) [have] never (received|got|had|saw|seen) (it|that|them|one|any|anything|the|my)"
           "(nothing|no email|no refund|no money|no parcel|no code|no link) [has] (arrived|came|come|appeared|turned up|there|here|showed up)"
           "(nothing at all|not a thing|it rejects it|not on my (end|side|phone|account|screen|bill|app))"
           "never (got|received) (it|them|the|my|any|anything)"
  when     problem is claimed or problem is confirmed
  unless   within 2 words "(if|when|in case|whether|until|unless|what if|hope|why|how|could you|can you)"
  unless   within 3 words "(hurt|matter|need|problem|surprise|once|any more|before|first|yesterday)"
  unless   within 0 words "(is|are|was) not (right now|there for|on my (way|own|list|mind))" "(happened|done) (again|since|yet to|before)"
           "(said|says) it was (done|sent|fixed|sorted|delivered|refunded) and"
  means    resolution denied
  because  Believe the customer's screen, not ours; look again together.
  source   house
  mistakes A customer who denies something else in the same words.
  yes      | [state problem=claimed]
           | customer: No, it isn't.
  yes      | [state problem=claimed]
           | customer: it doesn't show
  yes      | [state problem=claimed]
           | customer: You told me it was fixed.
  yes      | [state problem=claimed]
           | customer: I never received it.
  no       | [state problem=working]
           | customer: No, it isn't.
  no       | [state problem=claimed]
           | customer: It does not matter any more.
  no       | [state problem=claimed]
           | customer: No, that was all.
  no       | [state problem=claimed]
           | customer: What if it does not work?

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
           "(see|find|have|had) (any|any other|anything) ..1 (problem|problems|wrong|issue|issues|trouble|fault)" "not had (a|the|any) (chance|time|moment|minute)"
  unless   within 1 words "(have|did) not (had|have|seen|see|got|get) (any|a|one|a single|no) [single|more|further] (trouble|problem|problems|issue|issues|drop|drops|outage|error|errors|fault|faults|complaint|complaints)"
  unless   within 1 words "did not (get|catch|hear|see) (the|your|his|her) (name|surname|number|question|last (bit|part|word)|first (bit|part|word)|end|beginning)"
           "can not find my (glasses|reading glasses|pen|paper|notes)"
  unless   within 8 words "(only|not) due"
  means    resolution denied
  because  Believe the customer's screen, not ours; look again together.
  source   house
  yes      customer: I haven't received anything yet.
  yes      customer: the page keeps showing the old amount
  yes      customer: You said it was fixed, but it is not.
  yes      customer: filled in the form and I haven't heard a peep from anybody
  no       customer: I don't have the reference to hand.
  no       customer: That's not a problem, thanks.
  no       customer: I can't find anything wrong with it.
  no       customer: I have not had a chance to try.
  no       customer: I did not get any further questions, so all good.
  no       customer: I can't see to read it without my glasses.
  no       customer: We haven't had any trouble since then.
  no       customer: I didn't get the name of your colleague.
  no       customer: I haven't received it yet but it's only due on Friday.

words it-after-claim = it, that, this, they, everything, nothing, which, all
words fails-word = hangs, hanging, spins, spinning, freezes, loops, looping, buffers, buffering, crashes, crashing, rejects,
  rejecting, rejected, declines, declined, declining, refuses, refused, fails, failing, errors, disconnects, blinking,
  flashing, beeping, leaking, dripping, lagging, cutting out, kicking me out, dropping
words gave-out = died, dies, stopped, stops, dropped, drops, failed, fails, froze, freezes, crashed, crashes, cut out,
  cuts out, went off, goes off, went down, goes down, went dead, goes dead, went out, goes out, went again, disconnected,
  disconnects, broke, breaks, disappeared, vanished, turned off, switched off, shut down, started again, came back again
words bad-sign = red, orange, amber, off, down, dead, out, slow, blank, black, frozen, offline, gone, blocked, locked,
  flashing, blinking, dark, silent, unreachable, leaking, wet, cold

rule resolution.denied-after-claim
  title    After we called it done the customer says that it is not
  status   stable since 1.0
  heard    customer
           "not working"
           "[{it-after-claim}|and|now|but|still] (does|do|did|will|would|can|could) not [even|just|really] {works-word} [on|off|in|up]"
           "(does|do|did|has|have|will|would) not (seem|appear|look|sound|feel) (to|like|as if|as though|fixed|sorted|solved|resolved|done|right|any different|any better) [..1]"
           "(cut|cuts|drop|drops|dropped|died|dies|gone|went|goes|froze|freezes|crashed|stopped|failed|kicked|disconnected|broke) [me|us|out|off|down|dead|blank] again"
           "(is|are|went|gone|goes|turned|turns|has gone|was|been) [..1] {bad-sign} again"
           "(working|worked|works|fine|okay|back|on|green|up|good) ..6 (and|but|then) [then] [it|that|they|just] [all|just|has|have] {gave-out}"
           "(came|comes|was|went) (back|on|up) ..4 (and|but|then) [then] [it|that|they|just] [just|has] {gave-out}"
           "still (being|been|getting|seeing|waiting|without|asking|saying|coming up|refusing|failing|cold|wet|silent|hangs|spinning|rejecting|rejected|leaking)"
           "{it-after-claim} [just|still|only|keeps|is|now|is just|keeps on|all|has] {fails-word}"
           "({thing-app}|{thing-net}|{thing-tech}) [just|still|only|keeps|is|now|is just|keeps on|all|has] {fails-word}"
           "(i|we) (do not|did not|really do not) think (it (is|has|did|does|worked)|that (worked|has|did|is))"
           "not (on|at|from|in) (my|our|this) (end|side|screen|phone|app|account|statement|house|here)"
           "not (from|that) (where i|what i can|i can see|we can see|i am seeing)"
           "(far from|nowhere near|anything but) (it|fixed|sorted|done|solved|fine|resolved)"
           "(i|we) wish (it (was|were|did|had)|that (was|were)|i could say)"
           "(no|nope|nah) (he|she|it|they|the|my|that|this|there|i|we) ..3 ({fails-word}|{bad-sign}|the same|error|nothing|wrong)"
           "(it|that|this|they) (is|has|did|does|are|was|have|do) not (sir|madam|mate|though|actually|you know|at all|i am afraid)"
           "(made|making|make) (no|any|the slightest|a) difference"
           "(did|done|does) (nothing|zilch|nada|not do a thing|not do anything)"
           "never (is|did|does|has|was)"
           "(it|that|this) (is|looks|sounds) [still|completely|totally|just|now] (dead|broken|as bad|worse|no better|a mess)"
           "nothing (is|has|seems) [been|to be] (back|fixed|working|changed|loading|different|better|sorted)"
           "(it|this|that) has never [once] worked"
           "same as before"
           "(it|that|this) [only] lasted [..2] {number} (minute|minutes|seconds|hour|hours)"
           "(it|that|this|problem|issue) (is|was) not [yet] (resolve|solve|fix|sort|rectify)"
           "not (received|credited|refunded|delivered|come|reflecting|showing|updated) [sir|yet|till|still]"
           "(is|got|gets|was|being|are) (rejected|declined|refused|invalid) [again]"
           "(says|shows|said|reads|it is) (invalid|error|failed|declined|expired|unavailable|offline|not found)"
           "(beg|have) to (differ|disagree)"
           "(error|same error|problem|fault) again"
           "(it is|now it is|that is) stuck (at|on|in)"
           "(it|that|this) will not (let|allow|accept|take|recognise|recognize) (me|us|my|the|it)"
  when     problem is claimed
  unless   within 6 words "(also|either|too|another|other|others|as well|elsewhere|separate|different)"
  unless   within 2 words "(if|when|in case|whether|would|could you|can you|will it|is it|are they|until|unless|what if|hope|hopefully|why|was not|used to|no longer|not any more)"
           "(great|big|huge|all the|really made) difference" "not working (from|today|tomorrow|this week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
  unless   within 1 words "(my|our|his|her) ..2 (is|are|was) [just|still|really] not" "(i|he|she|we) (am|is|are|was) not"
  unless   within 4 words "(no other|nothing else|anything else|that is (all|everything|it)|any more (questions|problems)|need any)"
  unless   within 8 words "now (it is|it works|it has|all is|everything is) [all] (perfect|fine|good|working|okay|great|gone|better)"
           "(stopped|stops) (the|my|that|beeping|leaking|flickering|buzzing|crashing|ringing|dripping)"
  unless   within 4 words "(will it|would it|can it|price|bill|tariff|number|appointment|address)"
  unless   within 0 words "(will|would|should|might|may|must|can|could) [not] [it] [just|ever] (cut|drop|die|go|freeze|break|stop|crash)" "(look|seem|appear) (like|as if|as though) (i|we|you|there|she|he)"
  means    resolution denied
  because  Take it back at once: it is not done. Say so, and look again together before the next word of closing.
  source   house
  mistakes A second thing that fails, told without "also".
  yes      | [state problem=claimed]
           | customer: not working sir
  yes      | [state problem=claimed]
           | customer: Now it won't even turn on.
  yes      | [state problem=claimed]
           | customer: It just cut out again.
  yes      | [state problem=claimed]
           | customer: It was working and then it stopped.
  yes      | [state problem=claimed]
           | customer: The light is red again.
  yes      | [state problem=claimed]
           | customer: doesn't look like it
  yes      | [state problem=claimed]
           | customer: The page just hangs.
  yes      | [state problem=claimed]
           | customer: No. She says it's rejecting.
  yes      | [state problem=claimed]
           | customer: I am still being charged.
  yes      | [state problem=claimed]
           | customer: Not on my end.
  no       customer: My heating is not working.
  no       | [state problem=claimed]
           | customer: Also my landline is not working.
  no       | [state problem=claimed]
           | customer: If it cuts out again I'll call.
  no       | [state problem=claimed]
           | customer: The light is green again.
  no       | [state problem=claimed]
           | customer: I'm not working on Monday, so I'll test it then.
  no       | [state problem=claimed]
           | customer: That made a big difference, thank you.
  no       | [state problem=claimed]
           | customer: It was not working before but now it's perfect.
  yes      | [state problem=claimed]
           | customer: Fixed? It's dead.
  yes      | [state problem=claimed]
           | customer: Nothing's back.
  no       | [state problem=claimed]
           | customer: The old box is dead, so I put it in the bin.
  yes      | [state problem=claimed]
           | customer: Same as before I'm afraid.
  yes      | [state problem=claimed]
           | customer: but it is not resolve
  yes      | [state problem=claimed]
           | customer: It won't let me in.
  yes      | [state problem=claimed]
           | customer: The code you gave me is rejected.
  no       | [state problem=claimed]
           | customer: Will it be the same as before, forty a month?
  no       | [state problem=claimed]
           | customer: So it won't cut out again?
  no       | [state problem=claimed]
           | customer: Doesn't look like I need the engineer then, thanks!
  no       | [state problem=claimed]
           | customer: It has not happened since.

words net-thing = internet, broadband, wifi, wi fi, network, connection, router, hub, modem, signal
words fails-so = not working, not connecting, not loading, not back, not on, not come back, not there, down, dead, off, out,
  gone, slow, dropping, offline, not connected, unstable, as slow

rule resolution.same-thing-fails
  title    What the customer complained of is told again after we called it done
  status   stable since 1.0
  heard    customer "{net-thing}"
  then     within 40 turns agent
           "(it|that|this|everything|line|issue|problem|account|service|connection|signal|fault|router|internet|broadband) (is|has been|should be|should now be|is all|should all be|must be) [now|all|back|been] ({fixed-word}|working|fine|okay|back|on|up)"
           "(i|we) have [now|just|already] {fixed-word}"
           "(it|that|this|everything) (should|will) [now] work"
  then     within 2 turns customer
           "{net-thing} [..1] (is|are|has|has been|keeps|went|not) [just|still|really|very|so] {fails-so}"
           "{net-thing} [..1] (not|does not|will not|did not) (work|working|connect|load|come back)"
           "(there is|got|have|still|but) no {net-thing}"
  means    resolution denied
  because  Take it back at once: it is not done. Say so, and look again together before the next word of closing.
  source   house
  yes      | customer: My broadband is down.
           | agent: I have reset the line, it is fixed now.
           | customer: my internet is not working
  yes      | customer: Good morning, the router is dead here.
           | agent: It has been resolved.
           | customer: There is no connection at all.
  no       | customer: My broadband is down.
           | agent: It has been resolved.
           | customer: Good, my broadband was down all day.
  no       | customer: My broadband is down.
           | agent: Is the lamp on the box green?
           | customer: the internet is not working

rule resolution.plain-no
  title    Told that it is done, the customer just says no
  status   stable since 1.0
  heard    customer "(nope|nah|no sir|no madam|no ma'am|no mate|no dear|no i am afraid|no sorry|no not yet|no unfortunately|i wish|do not think so|did not think so)"
  when     problem is claimed
  unless   within 6 words "(nothing|no more|no problem|no worries|all (good|set|fine|done|sorted)|that is (all|it|everything)|that will be|thanks|thank|cheers|perfect|great|works|working|it is (fine|good|okay|perfect)|i am (fine|good|okay))"
           "(i wish (you|to|i|they|all|everyone)|not (that i|right now|at the moment|today)|do not (need|want|have|wish|think i need)|i (need|want|am looking|am done)|what else)"
  but not  agent "(anything|something|what|everything) [..1] (else|more|further)" "any (other|more|further) (questions|question|help)"
           "(would you like|do you (want|need)|shall i|is there any|happy to (help|assist)|help you with)" before
  means    resolution denied
  because  Say that the step did not help and take the next one; do not call it solved.
  source   house
  mistakes A no to something else that the agent asked after the claim.
  yes      | [state problem=claimed]
           | customer: Nope.
  yes      | agent: I have reset the line, it is fixed now.
           | customer: no sir
  yes      | [state problem=claimed]
           | customer: I wish. Everything is as slow as before.
  no       | agent: It is fixed now. Anything else?
           | customer: Nope.
  yes      | [state problem=claimed]
           | customer: I don't think so, the page just hangs.
  no       | [state problem=claimed]
           | customer: Nope, all good.
  no       | agent: It is fixed now. Can I help you with anything else today?
           | customer: I don't think so.
  no       | agent: Do you have the invoice?
           | customer: Nope.

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
           "{whats-owed} (will|shall|is going to|are going to) [also|all|then|now] get [all|fully] {delivered-word} {by-when}"
           "(i|we) (will|shall|am going to|are going to) have (this|it|that|you|everything|your ..1|the ..1) [all] [back] (back|up|online|up and running|running|sorted|fixed|done|ready|working|connected|restored|delivered|refunded|repaired|on) [for you|again|up|on|online] {by-when}"
           "(you can|you should|you may|please|just) expect ..5 {by-when}"
           "(see to it|make sure|make certain|ensure|see) [that] (it|this|that|your ..1|the ..1|everything) (is|gets|will be) [all|fully] {delivered-word} {by-when}"
           "({whats-owed}|{thing-net}|you) will be [all|fully] (up and running|back|back up|back on|back online|working|online|live|active|connected|ready|running|up) [again|for you] {by-when}"
           "(give us|wait for|wait|allow us|allow|give me) [another|about|up to|just] {number} {time-length} ..3 (it|this|that|issue|problem|everything) will (be|get) [all] {delivered-word}"
           "(issue|problem|it|matter|complaint) will (resolve|solve|be solve|get resolve) {by-when}"
           "(will|shall|am|are|going to) (sending|send) (someone|somebody|an engineer|a technician|our engineer|a fitter|an electrician|a plumber|a courier|a driver|one of our ..1) [out|round|over|to you] {by-when}"
           "expect (a|an|our) (call|visit|engineer|delivery|reply|email) ..5 {by-when}"
           "(will|shall|going to) revert [back] [to you|with] [..2] {by-when}"
           "(somebody|someone|team|engineer|manager|we|i) (will|shall) (be in touch|get in touch|be in contact|get back to you) {by-when}"
           "(i|we) (will|shall|am going to|are going to) (get|have) (someone|somebody|an engineer|a technician|a fitter) (out|round|over|to you|with you|to your) [to you|to your ..1] {by-when}"
           "(our|the|one of our) [..1] (guy|man|lady|engineer|technician|driver|team|colleague|people|courier) (will|is going to) [..1] (swing by|pop by|pop round|come by|drop by|stop by|come out|pass by|be round|pick it up|pick that up) ..2 {by-when}"
           "(courier|driver|engineer|technician|van|crew|colleague) is (picking it up|coming|collecting it|bringing it|fitting it|visiting) {by-when}"
           "(complaint|issue|problem|refund|request|it|payment|query) will be (resolve|solve|process|fix|refund|credit|complete|rectify) {by-when}"
           "(within|in) ({number}|{number-word}|a few|a couple of) [working|business] {time-unit} (your|the|it|this|everything) ..2 will be [all] {delivered-word}"
           "(i|we) will (sort|fix|solve|resolve|settle|have|finish) (it|this|that|everything|this out|it out|that out) [out|all|for you] (by|before|within|tonight|today|tomorrow) [the end of] [the|this|next] ({day-name}|{time-unit}|{number}|play|noon)"
           "(refund|amount|money|credit|payment|cashback) (will|shall) [be] (reflect|reflected|show|appear|come|reach|land|hit) [..5] {by-when}"
           "(i|we) (will|shall|am going to|are going to) be (sorting|fixing|refunding|sending|resolving|posting|replacing) (this|it|that|you|the ..1|your ..1) [..1] {by-when}"
           "give (me|us) (until|till) ..2 and (i|we) will"
           "(i|we) (will|shall|am going to|are going to) have (it|this|that|everything|the ..1|your ..1) [all] (fixed|sorted|repaired|resolved|done|ready|replaced|delivered|refunded) [for you] {by-when}"
           "(refund|money|payment|parcel|package|order|delivery|replacement|card|letter|part|parts|it) (will|should) (arrive|be there|reach you|get to you|be in your account|be back in your account|be back with you|be delivered) [by|on|within|before|in|no later than] [the|about|{number-word}] [{number-word}|to|end] [{number-word}] [working|business] ({day-name}|{time-unit}|{month-name}|latest)"
           "(service|power|supply|line|internet|system|it|they|everything) will be (restored|fixed|repaired|resolved|back up|back on|working again|reconnected|sorted|replaced) (by|within|before|at) ..3 {latest-word}"
           "(i|we) will [personally] (get back|come back|reply|revert|respond) to you [with an answer] (by|within|before|at|in|no later than) ..3 {latest-word}"
           "(i|we) (will|am going to|are going to) [personally] (have|get) (an answer|a reply|an update|it|that|this|a new one|a replacement) ..3 (by|before|within) ..2 {latest-word}"
           "(i am|we are) sending (a|an|the|our|one of our|your) ..2 (engineer|technician|courier|replacement|crew|van|one) [out|over|round] [to you] (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|this afternoon|this evening|first thing)"
           "(courier|driver|crew|van|engineer|technician|colleague) will (collect|pick|drop|deliver|bring|swap|fit|replace) ..4 (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this afternoon|this evening|between|by)"
           "i will [personally] (follow|chase|check|look|see|do|keep|handle|take) ..3 myself"
           "(you will|you are going to) (get|have|receive) (a|my|our) (call|ring|answer|reply|message|email) from me"
           "expect (a call|an email|a visit|to hear|it|the refund|your refund|a reply|an answer) ..4 (by|before|within|on|at|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday)"
  unless   within 3 words "(usually|normally|typically|generally|renew*|expire*|close*|would you like|if you|do you want)"
  unless   within 0 words "(will|is going to) be (charged|billed|renewed|taken|debited)"
  unless   within 2 words "(do you|did you|can not|not able to|unable to|should not)" "(if it|if this|if that|when it)"
  unless   within 1 words "{no-promise}"
  unless   within 0 words "(will|shall|is|are|am) not [be] ({delivered-word}|{call-word}|able|coming|visiting|visit|come|arrive|back|ready|there|here|done)" "not going to"
  means    resolution promised
  because  Write the promise down with its time and its owner, and keep it.
  source   house
  yes      agent: You'll have the refund by Friday at the latest.
  yes      agent: i will ring you myself at six
  yes      agent: We'll be with you at 7:45.
  yes      agent: The engineer will visit tomorrow between two and four.
  yes      agent: It'll be repaired within 24 hours.
  yes      agent: I will follow this up myself.
  yes      agent: We'll get back to you within two days.
  yes      agent: Your parcel will arrive tomorrow.
  yes      agent: It won't be a long wait, the engineer will visit tomorrow between two and four.
  no       agent: Your contract will renew on Friday.
  no       agent: One of us will be in touch some day.
  no       agent: Would you like to pay by Friday?
  yes      agent: It will get resolved within 48 hours.
  yes      agent: We'll have this back up by six tonight.
  yes      agent: Expect a call from our engineer between two and four.
  yes      agent: We will send an engineer on 12/03.
  yes      agent: I'll personally see to it that it's refunded by Monday.
  yes      agent: Someone will be in touch tomorrow.
  no       agent: It usually gets resolved within 48 hours.
  no       agent: If it gets resolved by Friday, we close the ticket.
  no       agent: Do you expect a call from your engineer today?
  yes      agent: Our guy will swing by this evening.
  yes      agent: your complaint will be resolve within 2 days
  yes      agent: We'll sort it out by the end of the week.
  no       agent: The van will be resprayed within two weeks.
  yes      agent: We're going to have it fixed by noon.
  yes      agent: Refund will reflect in 5 to 7 days.
  yes      agent: Give me until noon and I'll have an answer.
  no       agent: Does the refund show?
  no       agent: I can't promise the engineer will visit tomorrow.
  no       agent: It won't be fixed today.
  no       agent: I doubt it will be fixed today.

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
           "(bumped|bumping|bump|kicked|kick|kicking|moved|pushed|pushing|sent) (this|it|that|you|your case|the case|your ticket) up to (my|our|the|a|tier|second|level) [..1] ({team-word}|two|2|three|level|line|boss)"
           "(someone|somebody|colleague|specialist|team|manager|engineer|department|warehouse) [from ..2] (is|will be|has) [now] (taking|taken) (this|it|your case|the case) (over|on|up)"
           "(gone|going|goes|went|moved) to (second line|second level|tier two|tier 2|level two|our back office|the back office)"
           "let me (get|bring in|fetch|find) (someone|somebody) (senior|more senior|higher|from management)"
           "will be (handled|dealt with|looked at|taken over) by (our|the|my) ..2 {team-word}"
           "(bring|bringing|pull|pulling|loop|looping) (my|our|the|a) [..1] (manager|supervisor|team leader|team lead|specialist|engineers|colleague) in"
           "(i|we) have asked (our|the|my|one of our) ..2 (guys|people|{team-word}) to (take a look|look|check|call|contact|fix|investigate)"
  unless   within 4 words "(if|would you like|you can|can you|can i|could (i|you)|(i|we) (can|could) [also|always|certainly] (escalate|transfer|pass|put|connect|forward|refer|ask|hand|let|raise|open|log|report|submit|record|send|assign|arrange|verify)|unless|want me to|shall i|do you want|feedback to|suggestion)"
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
  yes      agent: I've bumped this up to my manager.
  no       agent: I moved it up to the first floor.
  yes      agent: It's gone to second line.
  yes      agent: I've asked our network guys to take a look.
  no       agent: Have you asked your guys to take a look?

words further-team = {team-word}, expert, experts, advocate, investigator, investigators, provider, supplier, ombudsman,
  chief, director, superior, it, legal, security, operations, retention, sales, tier two, tier 2, second line,
  second level, back office, head office
words matter-passed = it, this, that, your case, the case, your issue, the issue, your problem, the problem, your complaint,
  the complaint, your claim, the claim, your request, your query, your report, the matter, your ticket, the ticket,
  your details, everything, them, your file, the fault, your question

rule resolution.now-with-others
  title    Another team or person has it now
  status   stable since 1.0
  heard    agent
           "{matter-passed} (is|has been) [now] with (our|the|my) ..3 {further-team}"
           "(has|have) [now|already|just] been escalated"
           "(let me|i will|i am going to|i can|we will|i have to|i need to) [now|just] (transfer|connect|hand) you [over|now] (to|with) (a|an|our|the|my) ..3 {further-team}"
           "(let me|i will|i am going to|i can|we will|i am|we are|i need to) [now|just] (put|putting|pass|passing|hand|handing) you [over] (through|to|over) [to] (a|an|our|the|my) ..3 {further-team}"
           "(i am|we are|i will be) [now|just] (transferring|connecting) you [over|now] (to|with) ..4 {further-team}"
           "(please|kindly) (hold|wait|stay on the line) [on] while i (transfer|connect|put) you"
           "(i|we) (have|will|am going to|are going to) [now|just|already|also] (sent|send|sending|forward|pass|passed|forwarded|submit|submitted|transfer|transferred|direct|directed) {matter-passed} [over|on|up|straight|directly] to (a|an|our|the|my) ..3 {further-team}"
           "(i|we) sent {matter-passed} [over|on|up|straight] to (a|an|our|the|my) ..3 {further-team}"
           "(i|we) have [now|just|already|also] (notified|informed|alerted|briefed|contacted) (our|the|my|a) ..2 {further-team}"
           "(our|the|my) ..2 {further-team} (has|have) [now|already|just] been (notified|informed|alerted|briefed|made aware)"
           "(i|we) have [now|just|already|also] (flagged|raised|referred|reported|escalated|brought|taken|logged|filed) {matter-passed} [up] (to|with) (our|the|my|a) ..3 {further-team}"
           "(i|we) have [now|just|already|also] (flagged|raised|referred) {matter-passed} [up] (to|with) ..2 {further-team}"
           "(i|we) have [now|just|already|also] brought {matter-passed} to the attention of"
           "(i|we) have [now|just|already|also] (raised|created|opened|filed|submitted) (an|a) ..2 (escalation|report with (our|the|my) ..2 {further-team})"
           "(has|have|is|was|will be) [now|been|already] [being] (forwarded|passed|transferred|submitted|sent|referred|assigned|handed|routed) [on|over|up] to (our|the|a|my) ..1 (relevant|responsible|appropriate|right|specialist|dedicated|corresponding|concerned) {further-team}"
           "(recorded|logged|registered|noted|documented) ..4 and (forwarded|passed|transferred|transfered|submitted|sent|referred|assigned|handed) (it|them|this) [on|over] to ..4 {further-team}"
           "(i|we) have arranged (for|a|an) ..2 (technician|engineer|specialist|supervisor|manager|colleague) [..1] to (contact|call|follow|handle|review|look|verify|check|deal)"
           "(my|our|a|the|one of our|one of my) ..1 (manager|managers|supervisor|supervisors|specialist|specialists|superior|complaints team|fraud team|legal team|back office|case handler|escalation team|escalations team|senior colleague) will [then|also|personally|now] (call|contact|ring|phone|email|be in touch|get in touch|get back|reach out|review|take over|handle|look|deal|follow)"
           "(my|our|a) [..2] colleague [..2] will take (over|it from here|this over|it over|care of (it|this|you) from here)"
           "(my|our) colleague [..2] (takes|is taking|has taken) (over|it from here|this over|it over)"
           "(i am|we are|let me|i will) [now|just] (getting|get|fetch|fetching|bring in|bringing in) (a|my|the|our) (manager|supervisor|superior|boss|team leader|team lead|senior|specialist)"
           "(handed|passed|assigned|given|turned) {matter-passed} [over] to (a|an|our|the|my) ..3 {further-team}"
           "(handed|passed|assigned) {matter-passed} over to"
  unless   within 2 words "(if|would you like|do you want|want me to|shall i|should i|unless|you can|you could|can you|could you|could i|happy to|when|until|after|once)"
  unless   within 6 words "(if you (like|want|wish|prefer)|if you would like|if necessary|if needed|(your|the|that) (feedback|comments|kind words|praise|idea|suggestion|compliments))"
  unless   within 0 words "(not|never|nobody) [..1] (transfer|escalated|escalate|sent|forward|put|hand|been)" "(informed|notified|told|briefed) (our|the|my) (staff|crew|personnel|people)" "(call|contact|email|write to|visit|reach|ask) (our|the|your|my)"
           "(my|our|a|the) ..1 (manager|supervisor|specialist) will (call|contact|ring) you (if|when|once you)"
  means    resolution escalated
  because  Name who has it now and when the customer hears from them; hand over the whole story.
  source   house
  yes      agent: Let me put you through to the fraud desk.
  yes      agent: It's now with our legal team.
  yes      agent: I have notified the warehouse.
  yes      agent: This has been escalated.
  yes      agent: My supervisor will call you back.
  yes      agent: my colleague Ada will take over from here
  yes      agent: We recorded your report and passed it on to the roofing specialists.
  yes      agent: I've flagged this to the network team.
  no       agent: I can transfer you to a specialist if you like.
  no       agent: Please call our complaints team.
  no       agent: I have passed your kind words to the crew, they will love it.
  no       agent: This has not been escalated.
  no       agent: Would you like me to put you through to a manager?
  no       agent: Our engineer has the van.

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
           "(that is|that sounds|sounds|all sounds) (great|perfect|lovely|brilliant|excellent|wonderful|super|fantastic|amazing|awesome)"
           "(okay|oh|yes|great) (perfect|lovely|brilliant|excellent|wonderful|fantastic|superb|awesome)"
           "(perfect|lovely|brilliant|excellent|wonderful|fantastic|superb|awesome|smashing|marvellous|marvelous) (then|okay|bye|have|take|i will|we will|that)"
           "(very|so|much|really|too) (kind of you|obliged|thankful|grateful)"
           "(you are|you have been) [such] [a|an|the] [real|absolute|total|proper|very|so|really|super|extremely|most|great|big|huge] (star|angel|legend|lifesaver|life saver|gem|best|hero|saint|kind|sweet|helpful|help|treasure)"
           "(i|we) [really|do|truly] appreciate (it|that|this|your|you|all)"
  unless   part of "(thanks|thank you) (for nothing|a bunch|in advance|but|for wasting)" "no thanks to [you|your]"
           "(thanks|thank you) for (your|the) (reply|response|quick reply|quick response|message) but"
           "nothing (else|more) (works|worked|helps|helped|happens)"
  unless   within 0 words "can not ..1 (right now|at the moment|today)"
  unless   within 1 words "(not|never|hardly|too good to be|bye bye money|great (another|again)|if that|how|what)"
  means    resolution closing
  because  Before closing, make sure that the customer has said it works.
  source   house
  mistakes Bitter thanks; thanks for a suggestion that was not tried yet.
  yes      customer: Thank you so much!
  yes      customer: no that's all
  yes      customer: ok cheers bye
  yes      customer: oh lovely, you are a star
  yes      customer: That sounds great.
  no       customer: Thanks for nothing.
  no       customer: It's all because of your update, no thanks to you.
  no       customer: Is that all you can do?
  no       customer: That is not so great.
  no       customer: bye

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
           "(what|how) about (the|a|an|my|our|it|this|that|if)"
           "what (time|day|date|kind|type|sort|size|colour|color|happens|else|documents|age)"
           "who (do|should|can|shall) (i|we)"
           "(is it|is this|is that|are they|are these) (only|still|also|really|already|just|in|on|for|with|from|at|safe|worth|legal|possible|okay to|better|the same)"
           "(do|does|did|will|would|has|have) (there|anyone|anybody|these|those|my|this|its)"
           "(any|is there any) (chance|way|plan|plans|update on when|idea when|idea if|idea where|idea how)"
           "(do|must) (i|we) (need|have) to" "(am|are) (i|we) (allowed|able|eligible|entitled|covered|supposed|required)"
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
           "(can|may|must|could) (only|also) be"
           "(will|is going to|is due to) [also|not] be (uploaded|released|launched|published|announced|available|broadcast|rebroadcast|open|opened|reopened|held|introduced|restocked|in stock|rolled out|on sale) (on|in|at|to|from|by|next|this|again|until|for)"
           "(is|are) (still|already|also) (valid|in force|available|possible|included)"
           "(no|yes) (it|they|you|we|there|that|this) [only|just|always|still] (do|does|can|need|work|works|apply|applies|comes|come|includes|starts|opens)"
           "(you|we|they) (do not|will not) (need|have) to"
           "(it|this|that|they|these|which|fee|price|ticket|tickets|plan|service) [only|also|just] (applies|apply|lasts|last|costs|starts|begins|ends|opens|closes|expires|stands for|counts|covers|works with|departs|arrives|weighs|measures|fits|comes with|allows|lets you)"
           "there (is|are) (no|a|an|two|three|four|several|only|also|one|currently) ..2 (fee|charge|limit|limits|cost|option|options|way|ways|version|versions|branch|branches|difference|deadline|minimum|maximum|need|plan|plans|restriction|restrictions)"
           "(opening|business|working) hours (are|is)" "(open|opens|available|closed|runs) (from|until|till|between|daily|every|on)"
           "(a maximum of|a minimum of|as many as) ({number}|{money}|{number-word})"
           "(the (reason|difference|answer|price|cost|fee|limit|deadline|total|minimum|maximum|address|number)) (is|was|are)"
           "(can|could) be (changed|set|used|bought|purchased|ordered|downloaded|paid|combined|done|added|upgraded) (in|on|at|under|via|through|by|with|from|online|only|for|any|as)"
  when     stress is calm
  means    resolution claimed
  because  Ask whether that is what the customer wanted to know; answered is not yet settled.
  source   house
  mistakes An answer beside the point.
  yes      | customer: How can I change the ring tone?
           | agent: You can choose another one under Sounds.
  yes      | customer: is the small flat key compatible with the new lock
           | agent: Hello, the flat key is only compatible with locks from 2020 on.
  yes      | customer: What time is the pool free?
           | agent: It opens at nine for lanes.
  yes      | customer: Do I need to print the label?
           | agent: No, you don't need to, the driver brings one.
  yes      | customer: I want to know whether the gift card expires.
           | agent: Gift cards do not expire.
  no       | customer: How can I get my deposit back?
           | agent: Please send us the contract number, we will check it.
  no       | customer: Why is this thing not working, you lot are useless!
           | agent: You can press the small button.
  no       | customer: Has my refund been paid, or is it lost?
           | agent: No, it has not, it is still being looked at.
  no       | customer: Any idea where my parcel is?
           | agent: The search is still going on.
  no       agent: You can pay at the desk.
"""#
  )
}
