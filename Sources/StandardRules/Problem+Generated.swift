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
           "(times|timed|timing|time) (out|me out) [again|every|on|when|before|whenever]"
           "(cut|cuts|cutting) out"
           "(does|do|did) not exist"
           "(email|emails|message|messages|mail|cheque|payment) (bounce|bounces|bounced|keeps bouncing|keep bouncing)"
           "no (working|functioning) [{any-thing}]"
  unless   part of "(i|we|he|she) (am|are|is|was|were|do|did|does|will|would) not ..2 (working|work)"
           "not working (today|tomorrow|monday|tuesday|wednesday|thursday|friday|there)"
           "(does|did) not (ring|open|start|turn|play|show) a bell"
  unless   within 0 words "time out (with|for|of)"
           "cut out (the|sugar|meat|for|coffee)"
           "(am|are|is|was|will be) cutting out (from|of)"
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "(if|in case|unless|should) [..1] {it-or-they}" "(if|in case) not"
  unless   within 0 words "not that (it|they|this) (does|do) not" "not (because|as if) (it|they|this) (does|do) not"
  unless   within 0 words "(might|may|could) [suddenly|just|also] (cut|drop) out"
  means    problem stated
  because  Say back what does not work, then look into it; leave everything else aside.
  source   house
  mistakes Somebody who does not work on a certain day.
  yes      customer: My thermostat isn't working since the weekend.
  yes      customer: the app just won't load on my tablet
  yes      customer: it stopped responding halfway through
  yes      customer: the washer does not even start any more
  yes      customer: The modem has an orange light on and nothing opens.
  yes      customer: The till keeps timing out.
  yes      customer: the sound cuts out after a minute
  no       customer: I'm not working on Friday so any time is fine.
  no       customer: Tuesday won't work for me, sorry.
  no       customer: It works a treat.
  no       customer: I cut out the voucher, can I use it?
  no       customer: If it doesn't work I'll call back.

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
           "(calls|call|lines|line|picture|sound|video|screen|image|stream|connection|wifi|internet|signal|page|app|game) (drop|drops|dropping|flicker|flickers|flickering|freezes|buffers|lags|stutters|crackles|hangs|jumps|disappears|breaks up|cuts off|glitches|pixelates)"
           "(it|app|page|site|system|box|program) (hangs|buffers|freezes|stalls|throws (me|us) out|kicks (me|us) (out|off)|logs (me|us) (out|off)|overheats|beeps|rattles|squeaks|leaks|drips)"
           "(throws|throwing|threw|kicked|kicks|logged) (me|us) (out|off) [every|each|again|all|whenever|when|after]"
           "(blank|empty|white|black) (page|form|email|screen|letter|envelope|box)"
           "(zip|handle|strap|sole|button|screw|lid|hinge|wheel|leg|cable|clasp|heel|seam|glass|screen|battery|motor|switch|plug|lock) [has|just] (broke|snapped|cracked|split|tore|ripped|came off|fell off|came loose|gave out|died|jammed|went|burst|melted)"
           "(snapped|ripped|torn|burst|melted|burned|burnt|shattered|chipped|dented|bent|crushed|squashed|soaked|stained) [in|on|after|when|it|off|open|by]"
           "smells [of|like|really|so|a bit] (burning|burnt|gas|smoke|bad|funny|awful|damp|off|strange|weird)"
           "makes [a|an|this|some] (funny|strange|weird|loud|horrible|awful|grinding|clicking|buzzing|rattling|banging|squeaking|whining|odd) (noise|noises|sound|sounds)"
           "(funny|strange|weird|loud|horrible|awful|grinding|clicking|buzzing|rattling|banging|odd) (noise|noises) [from|in|when|every|all|coming]"
           "gets [really|very|so|too|extremely|far too] hot"
           "(drip|drips|dripping|leak|leaks|leaking|puddle|damp) (under|in|from|through|on|behind|at|all|coming) (the|my|our|a|it)"
           "water [is|was] [still] (coming|dripping|running|pouring|leaking|seeping) [in|through|out|down|from]"
           "(update|upgrade|engineer|technician|repair|reset|fix|change|patch|installer) [has|just|completely] (broke|ruined|wiped|killed|bricked|crashed|deleted|messed|made it worse|disabled)"
           "(made|make|makes|making) (it|things|matters) (worse|even worse)"
           "(worked|fine|working) (until|till|before) (your|you|the|we|this|last|i|today|yesterday|now|an|that|it)"
           "(since|after) (the|your|this|that|last|latest) [..1] (update|upgrade|change|switch|move|visit|repair|reset|outage|storm|install*) ..6 (not|no|stopped|dies|died|slow|broken|lost|worse|crash*|drain*|freez*|wrong|missing|gone|never)"
           "(phone|laptop|router|box|tablet|console|tv|it|device) is [now|just|basically|only|a|an|effectively] [now|just|a|an|expensive|useless] (brick|bricked|paperweight|useless|dead|ornament|doorstop)"
           "(remote|button|buttons|key|keys|switch|handset|speaker|printer|machine|lift|doorbell) does nothing"
  unless   part of "(is|are|was|were) not ..1 {broken-word}"
           "(i|we) (am|was|are|were) ..1 (wrong|late|down|missing|delayed|incorrect|missed|going down)"
           "nothing ..2 (wrong|broken|missing|damaged|lost)"
           "(is|was) (late|down) (fee|payment|to you|for)" "(getting|got|gone) (late|going)"
           "sorry (it is|for being|i am) late"
  unless   within 0 words "(if|unless|in case) ..4 {is-or-arrived}"
           "(if|unless|in case) ..3 ({broken-word}|screen|breaks|broke|broken|shuts|stops|crash*|{froze-word}|fit|match)"
  unless   within 3 words "(in case|unless)"
  unless   part of "(is|are) there ..6"
  unless   within 4 words "(baby|toddler|year old|little one|kid|kids|sun)"
  unless   within 12 words "{praise-word}"
  unless   within 0 words "(can|could|will|would|did) [it|the] (screen|sound|picture) (freeze|drop)"
           "water (coming|running) (from|out of) the (tap|hill)"
           "(does|do|did|has) not ..2 (leak|drip|hang|smell|buffer|freeze*|overheat*|made it worse)"
           "worked until (late|six|five|seven|eight|midnight|my|i retired)"
           "(bent|torn|split|chipped|stained) (glass|wood|bill|between|the bill)"
           "(snapped|ripped|torn) (paper|jeans)"
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "({my-people}|he|she|i am|we are|they|person|friend|guest|customer|passenger|user|child|who) (is|am|are|was|were|has been) [{strongly}] [{strongly}] (disabled|blind|deaf|late|lost|stuck|missing|freezing|frozen|down)"
           "(registered|partially|physically|visually|severely) disabled" "disabled (access|toilet|parking|badge|bay|seat|seats|person|people|customer|customers|passenger|guests|ramp|room)"
           "(it is|it was|is) [{strongly}] (freezing|wet|freezing cold) (outside|out there|out here|out|today|tonight|in (winter|january|february|december))"
           "(keep|keeps|kept|keeping) [on] (getting|sending|giving|making|saying|showing|going) [me|us] [such|so|a|an|the|these] [{strongly}] {glad-word}"
           "(keep|keeps|kept|keeping) [on] (getting better|going strong|saying (how|nice|good))"
  unless   within 0 words "(never|not|nothing|hardly ever|rarely) ..1 (gone|went|goes|go) (wrong|down|off)"
  unless   within 0 words "stuck between (two|three|the)" "wrong with me"
           "(old|previous|last|first|other) ..2 (is|was|were) ..1 {broken-word} ..4 (this|the new|new|now|it is) ..4 (fine|working|works|{glad-word})"
  unless   within 0 words "(would|could|might) have been [{strongly}] (lost|stuck|stolen|late|broken|down|gone|wrong)"
  unless   within 0 words "late (check in|checkin|check out|checkout|breakfast|dinner|lunch|supper|show|night|nights|shift|bar|evening|afternoon|morning|summer|slot|appointment|opening|train|bus)" "(arrive|arriving|come|coming|land|open|work|works|stay|staying|finish|finishing|be there|check in|get there|home|too) [..1] late (at night|in the (evening|day|afternoon|morning|week|year))"
  unless   within 0 words "it is [{strongly}] late (sorry|so sorry|i know|for you|there)" "know it is [{strongly}] late"
  unless   within 6 words "(can|could|may) (i|we) (come|arrive|check in|be there) (at|later|a bit|tomorrow|on)" "so (i|we) (will|may|might) be [{strongly}] [bit] late"
  means    problem stated
  because  Say back what is broken or missing and what it means for the customer, then solve it.
  source   house
  yes      customer: The parcel was badly damaged when I opened it.
  yes      customer: your site is down
  yes      customer: it keeps disconnecting every ten minutes
  yes      customer: the box froze in the middle of the match
  yes      customer: there's water coming through the ceiling
  yes      customer: The vase was in three pieces.
  yes      customer: Calls drop after a minute.
  yes      customer: the zip snapped on day one
  yes      customer: It smells of burning when I switch it on.
  yes      customer: there is a drip under the sink
  yes      customer: The update broke it.
  yes      customer: It worked until your man came.
  yes      customer: The line is dead and I wonder if it's the storm.
  yes      customer: My account is disabled.
  yes      customer: The flat is freezing because the boiler stopped.
  no       customer: Nothing is wrong, I am only calling to change my address.
  no       customer: Sorry, I was wrong about the date.
  no       customer: The seal is not broken, by the way.
  no       customer: What happens if the lamp is broken on arrival?
  no       customer: Is there water on the train?
  no       customer: The baby finally went down at nine, so I can talk now.
  no       customer: Do you sell ripped jeans?
  no       customer: We worked until late, so Monday is better.
  no       customer: It does not drip any more, thanks.
  no       customer: My son is disabled, do you have a ramp?
  no       customer: It's freezing outside so can the driver leave it in the porch?
  no       customer: I keep getting great deals from you.
  no       customer: We are stuck between two models, which is better?
  no       customer: My old kettle was broken but this one is great.

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
  unless   within 2 words "{other-firm-did}"
  unless   within 1 words "(not|never|no|without|hardly|barely|nothing) [really|actually|ever|yet|once] (have|had|having|got|see|seen|find|found|experienced|encountered|any|a) [..1] [single] (problem|problems|issue|issues|trouble|troubles|complaint|difficulty|difficulties|fault|faults|glitch|error|errors)"
           "(no|not a|zero) [such|big|real|single|more|further|major|serious] (problem|problems|issue|issues|trouble|difficulty|difficulties|glitch) (with|at all|whatsoever|since|so far|using|getting)"
           "(do|does|did|have|has|can) (you|anyone|other people|people) [ever|also|have] (have|had|get|got|see) [a|any|many] (problem|problems|issue|issues|trouble)"
           "(never|not|nothing|rarely|hardly) (went|goes|gone|go) [badly] wrong"
  unless   within 0 words "{other-person} (had|has|have|was having) [a|an|some|the same] (problem|problems|issue|issues|trouble) (with|at) (another|a different|some other|her|his|their)"
  unless   within 0 words "wrong with me"
  unless   within 1 words "{at-another-firm}"
  unless   within 0 words "error (code|codes|message) (list|table|chart|overview)"
           "(had|have had) (trouble|a problem|problems|difficulty|difficulties|an issue|issues) ..6 but ..4 (helped|worked|fixed|sorted|solved|fine|found it|got there|managed)"
           "(had) (trouble|a problem|problems|issues|an issue) with [my|the|our] (old|previous|last|other|first) (one|phone|router|provider|company|bank|model|car|laptop|tv)"
  means    problem stated
  because  Ask once what exactly is shown or said, note it, and start on it.
  source   house
  yes      customer: I get an error whenever I press pay.
  yes      customer: we are having trouble with the landline
  yes      customer: There is an issue with my last statement.
  yes      customer: something went wrong with the booking
  yes      customer: I never had a problem before, but now there is a fault on the line.
  no       customer: No problem at all, take your time.
  no       customer: the problem has been solved
  no       customer: I'll call back if I have any problems with it.
  no       customer: I haven't had any issues with it so far.
  no       customer: I don't have a problem with the price.
  no       customer: I've been with you for years and never had a problem.
  no       customer: There were no issues with the delivery.
  no       customer: I had trouble finding you, but the map helped.
  no       customer: I had trouble with my old phone, this one is perfect.

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
           "(not|never) (letting|allowing) (me|us|it|him|her|them|my)"
           "(tried|trying) (it|this|that|again|everything|both|all) [again] ..3 (but|and|still) ..3 (no|not|nothing|same|fails|failed|error)"
           "(can not|could not|unable to|not able to) (book|rebook|check in|board|get on|sleep|eat|hear|read|reschedule|return|claim|redeem|renew|move|attend|travel|work|join|edit|delete|remove|link|scan|validate|upgrade|switch)"
           "(i have|i am|we have|we are|been) (struggling|battling|fighting) (to|with|for)"
           "(says|saying|said|claims|shows|tells me) (my|the|our|it|this) [..2] (is|are|was|has|does) [already|not|no longer|an] (invalid|incorrect|wrong|expired|unknown|used|taken|registered|locked|blocked|recognised|recognized|found|valid|accepted|exist|declined|in use|not)"
  unless   within 3 words "(if|in case|what happens)"
  unless   part of "can not (see|find|use|open|get) (why|how|fault|the point|to it today)"
  unless   within 0 words "can not (eat|drink) (gluten|meat|nuts|dairy|pork|fish|dessert|there)"
           "(can not|could not) (travel|work|attend|move|join) (on|that day|until|before|{day-name})"
           "can not read (it|this|that) out"
           "(if|when) (i|we) can not"
  unless   within 0 words "can not hear you" "can not find my (glasses|reading glasses|pen|paper|notes)"
  means    problem stated
  because  Try the step together with the customer, and say what you see on your side.
  source   house
  yes      customer: I can't log in on the new tablet.
  yes      customer: unable to access any of my files since tuesday
  yes      customer: it won't let me change the delivery slot
  yes      customer: I've been trying to pay the bill but it says declined
  yes      customer: It's not letting me change the address.
  yes      customer: we can't check in with the code
  yes      customer: I have been battling with your form all day.
  yes      customer: It says my email is invalid.
  no       customer: I can't wait to see it!
  no       customer: I can't thank you enough.
  no       customer: I cannot make it on Monday, can we say Tuesday?
  no       customer: I can't attend on Monday, is Tuesday free?
  no       customer: I can not eat nuts.
  no       customer: It says my order is on its way.
  no       customer: I can't hear you very well, hold on.
  no       customer: I can't find my glasses, one moment.

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
  unless   within 1 words "but (i|we) (am|are) [{strongly}] (happy|glad|pleased|satisfied|delighted|content)"
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
           "(took|taken|takes|taking) (the|my|our) (money|payment|cash) ..4 (but|and|twice|no|then|anyway)"
           "(discount|voucher|coupon|credit|offer|promo|code|refund|points|cashback|deal) (was|were|is|are|has|have|did|does|had) not [been|yet|even] (applied|added|credited|taken off|shown|showing|work|working|accepted|honoured|honored|given|deducted|there|on)"
           "(quoted|promised|shown|told|offered|advertised|agreed) [me|us|at|for] (a|the|another|one) (lower|different|cheaper|better|other) (price|rate|amount|fee|figure|deal|fare)"
           "(put|puts|putting|raised|raising|hiked|increased|doubled|tripled) (my|our|the|your) (bill|bills|price|prices|fee|fees|rate|premium|tariff|rent|payments|charges|fares) [up] [again|without|by|twice|from|to]"
           "(price|prices|bill|fee|fees|premium|rate|fare|fares|cost) [just|has|have|had] (doubled|tripled|gone up|went up|jumped|shot up|increased|rose|rocketed|skyrocketed)"
           "(not know|no idea|no clue) what (this|that|these) [..1] (charge|fee|payment|debit|transaction|amount) is"
           "no mention of (a|an|any|the|this|that|extra) [..1] (fee|charge|cost|fees|charges|costs|delay|change)"
           "(charging|charged) [me|us|people|customers|extra] for (water|a carry on|carry ons|bags|air|everything|breathing|a seat|seats|a bag|support|calling|paper)"
           "where (do|can|should) (i|we) send (the|my|our|your) (bill|invoice|receipts|claim)"
           "you owe (me|us)"
           "(compensation|refund|reimbursement) (please|pls|now|asap|needed|due|owed|required)"
  unless   within 0 words "(is there|are there|no|any|will there be) [a|an|any] (extra|additional) (charge|fee|payment)"
           "(if|when|in case) ..2 (the|my) (price|bill|rate) ..2 (went|goes|gone|increased|doubled)"
  unless   within 3 words "(will|would|if|when|do|how|can|could) ..3 (i|we|it|me) [be|get] (charged|billed)"
           "(not|never) [been|be|get] (charged|billed)"
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "(do|will|would) you [also|always|normally|usually] (charge|bill) [me|us|people|guests|customers] (twice|double|extra|more) (for|if|when|per|on)"
  unless   within 0 words "(not|never|not once|if you (have|had)|had you) [ever|once] [been|get|got] (overcharged|charged|billed|ripped off|double charged)"
  unless   within 0 words "(rather|happy to|happily|gladly|willing to|do not mind) pay*"
  means    problem stated
  because  Name the charge and where it comes from; put it right before anything else.
  source   house
  yes      customer: I was charged twice for the same order.
  yes      customer: there is a payment on here that I never authorised
  yes      customer: my bill has gone up for no reason
  yes      customer: you have billed me for a phone I sent back
  yes      customer: we got a reminder for the previous tenant
  yes      customer: It took the money but there is no order.
  yes      customer: The discount was not applied.
  yes      customer: You put my bill up again.
  yes      customer: I was quoted a lower price at the counter.
  yes      customer: charging for water now?
  yes      customer: you owe me a hotel night
  yes      customer: You charged us double for one room.
  no       customer: Will I be charged for the second bag?
  no       customer: How much is the delivery fee?
  no       customer: I'd like to pay my bill please.
  no       customer: Thanks for the reminder!
  no       customer: Is there a fee for bags?
  no       customer: What happens if the price goes up?
  no       customer: My old provider always charged me extra for that, what about you?
  no       customer: Do you charge twice for two rooms?
  no       customer: I have never been overcharged by you.
  no       customer: If you had overcharged me I would have noticed.

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
           "{possession} (is|are) still (in|at|on|with|sitting|there|not|waiting|pending|being)"
           "still (in|at) (transit|customs|the (depot|airport|warehouse|sorting|store|shop|hub|office))"
           "(sold|given|gave|giving|sell) (my|our|his|her) (seat|seats|room|table|place|slot|car|space|appointment|spot)"
           "(i|we) (ordered|cancelled|signed|authorised|authorized|requested|received|agreed to|asked for) (nothing|no such|none)"
           "(i|we) (did not|never) (order|cancel|sign|request|authorise|authorize|receive|get|agree)"
           "(have|has) (no|not|never) [yet] (heard|received|got|gotten) (back|anything|word|it|one|from)"
           "(have|has) not seen (anything|it|one|a penny|the money|any)"
           "(tracking|status|order|parcel|package|delivery|case|claim|ticket|application|refund) (has|have|had) not (moved|changed|updated|progressed|budged|been updated|shipped|left|gone)"
           "(my|our|his|her) (bag|bags|case|cases|luggage|suitcase|suitcases|stroller|buggy) (did|do|does|has|have) not (make|made|come|arrive|arrived|turn|turned|show|shown|appear|get|got)"
           "(came|come|arrived|back|off) [..4] with (a|an|the|one|two|its|no) [..2] (missing|broken|cracked|torn|damaged|gone)"
  unless   within 3 words "(if|in case|what happens|until|when)"
  unless   part of "nothing (received|delivered) ..2 wrong" "(wrong|different) number sorry"
           "not (here|there) (yet|right now) ..3 (moving|move)"
  unless   within 0 words "(is|are) still (in|on|under) (warranty|offer|sale|contract)"
           "did not (get|receive|order) (the|that|your) (chance|last|name|first)"
           "did not get (that|it|you|your)"
           "(i|we) did not (order|get|sign|agree|request) (yet|anything yet|any)"
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "(nothing|none|no (items|parts|pieces|parcel|bags)) (is|are|was|were) missing"
  unless   within 0 words "(i|we) ..1 (typed|entered|dialled|dialed|gave|wrote|picked|chose|clicked|filled in) ..2 (wrong|incorrect)"
           "(was|were) (worried|afraid|sure|scared) [that] (it|he|she|they) would not (come|arrive)"
  unless   within 0 words "(not|never) had (a|any|one|a single) [single] (outage|outages|problem|problems|issue|issues|drop|drops|fault|faults|complaint|interruption|breakdown)"
  unless   within 8 words "(only|not) due (on|until|till|next|tomorrow|in)"
  unless   within 0 words "waiting for my {my-people} to (decide|come|call|answer|say|get|finish|ring|check|sign|choose|bring|send me)"
           "(i|we|she|he) (can|could|will) not (come|arrive|make it) (on|at|before|until|till|that day|{day-name}|tomorrow)"
  means    problem stated
  because  Trace it now and tell the customer where it is and what happens next.
  source   house
  yes      customer: My order has not arrived.
  yes      customer: tracking says delivered but there is nothing on the porch
  yes      customer: I'm still waiting for the technician.
  yes      customer: they sent me the wrong size
  yes      customer: the coach was 40 minutes late
  yes      customer: My suitcase is still in Porto.
  yes      customer: We agreed to no such thing.
  yes      customer: the desk sold our seats to somebody else
  yes      customer: Tracking hasn't moved since Tuesday.
  yes      customer: our bags didn't make it
  no       customer: What should I do if it hasn't arrived by Monday?
  no       customer: It arrived early, thank you.
  no       customer: I have received everything.
  no       customer: The coat is still on sale, right?
  no       customer: Sorry, I did not get that, once more please?
  no       customer: My bags are packed.
  no       customer: Nothing is missing, it all came.
  no       customer: It was my own fault, I typed the wrong number.
  no       customer: I haven't had a single outage this year.
  no       customer: I haven't received it yet but it's only due on Friday.
  no       customer: I'm still waiting for my wife to decide.
  no       customer: I can't come on Tuesday, is Wednesday free?

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
           "(my|our|his|her) (seat|seats|room|table|slot|place|appointment|booking|car|order|spot) (was|were|has been|have been|got|had been) (given|sold|taken|changed|moved|swapped|lost|released|double booked|downgraded|split|reassigned|resold)"
           "(been|was|were|got|am|are|is) [being] (double booked|overbooked|bumped|downgraded|split up|separated|rerouted|diverted|offloaded|left behind|turned away)"
           "(put|moved|sat|seated|placed|changed) (my|our|his|her|us|me) [..1] ({my-people}|seat|seats|room|flight|appointment|delivery|slot) ..1 (in|to|by|into|without|rows|apart|away|away from|twice|again|forward|back)"
           "(hotel|desk|office|restaurant|gate|shop|branch|system|agent|staff|you|they) (had|has|have|had got|can find|could find) no (record|booking|reservation|trace|sign|note|idea)"
  unless   within 3 words "(if|in case|i|we) [have|just] cancelled" "if"
  unless   within 12 words "{praise-word}"
  unless   within 0 words "(can|could|please|want|like|to|wish) [you|i|we] [have] (put|move|moved|change|changed) (my|our)"
           "(i|we) [have|had|just] (put|moved|changed)"
  unless   within 6 words "(can|could|may) (i|we) (come|arrive|check in|be there) (at|later|a bit|tomorrow|on)" "so (i|we) (will|may|might) be [{strongly}] [bit] late"
  means    problem stated
  because  Say what you can rearrange, with a time, before anything else.
  source   house
  yes      customer: You cancelled my flight an hour before boarding.
  yes      customer: our delivery was moved again without a word
  yes      customer: stuck at the gate for two hours now
  yes      customer: the engineer never turned up
  yes      customer: My seat was given to somebody else.
  yes      customer: We were split up on the way home.
  yes      customer: they put my child in another row
  yes      customer: the hotel had no record of us
  no       customer: I cancelled my subscription last week, is that through?
  no       customer: What do we do if the train is cancelled?
  no       customer: Thanks for moving my appointment.
  no       customer: Could you put my son in another row?
  no       customer: I changed my seat yesterday, is that saved?

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
           "(nobody|no one|noone|none of you) [has|had|ever|even] (got|gotten|come|came|contacted|called|rang|phoned|emailed|wrote|written) [back] [to] (me|us)"
           "(no|not a|without any|without a|never any|not even a) [single] {reply-or-answer} [from|to|yet|at all|so far]"
           "(not|never) [been|ever|even] (replied|responded|answered|reply|respond|answering|responding|replying|answer) [to|my|me|us|the|any]"
           "(line|lines|number|phone|hotline) [is|are] [always|constantly|permanently] (busy|engaged)"
           "(hung|hang|hangs|hanging) up on (me|us)"
           "cut me off"
           "automatic (reply|response|replies)"
  unless   within 0 words "(if|when) (nobody|no one)"
           "no (answer|reply|response) (needed|required|necessary)"
           "i (did|do|have|could|can) not (answer|respond|reply|replied|responded|answered)"
  unless   within 1 words "(only|just|barely|hardly) [about] (a|one|two|half a) (minute|second|moment|minutes|seconds)"
  means    problem stated
  because  Say who listens now, take the whole story, and do not send the customer elsewhere.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I've been on hold since nine.
  yes      customer: nobody answers the phone at your branch
  yes      customer: I wrote twice and got no reply from anyone.
  yes      customer: No one has contacted us about the claim.
  no       customer: No reply needed, thanks.
  no       customer: Sorry, I couldn't answer the phone yesterday.
  no       customer: Hold on please, I'll get my card.
  no       customer: If no one got back to me, what would I do?

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
           "(hair|hairs|glass|plastic|metal|insect|insects|fly|maggots|mould|mold|bugs|cockroach|mouse|mice|bed bugs|bedbugs|stains|blood|crumbs|dirt) (in|on|under|all over) (my|our|the|his|her) (food|meal|salad|soup|pizza|bed|sheets|room|drink|glass|seat|seats|towel|towels|bathroom|carpet|plate|order|burger|floor|table)"
           "(food|meal|pizza|chips|fries|dinner|order|soup|coffee|tea) (was|were|is|came|arrived|turned up) [all|stone|completely|really|already|so|very|freezing] (cold|raw|burnt|soggy|stale|off|inedible|late|wrong|undercooked|overcooked|spilled|squashed|spoiled)"
           "(was|were|is|are|being|so|very|really|rather|quite) (short|curt|sharp|snappy|off|nasty|horrible|mean|awful|unfriendly|unkind|cold|hostile|brusque|abrupt|stroppy|sarcastic|aggressive) (with|to|towards|at) (me|us|my|him|her|them|people|customers|passengers)"
           "(just|only|simply) (shrugged|laughed|sighed|smirked|walked (off|away)|hung up|stared|ignored|read from|told me to|said no)"
           "(rolled|rolling|rolls) (her|his|their) eyes"
           "(would|did|could) not (listen|look at (me|us)|budge|let me (speak|finish|explain)|give (me|us)|even (look|listen|try|say|reply|apologise|apologize)|say (sorry|why|hello)|lift a finger|take (me|us) seriously)"
           "(threw|thrown|chucked|dumped|left|dropped) (it|them|the (parcel|package|box|bag|letter)|my (parcel|package|box|bag|bags|order)) (over|in the (rain|bin|street|road|garden|open|hedge|gutter)|on the (street|road|pavement|doorstep|lawn|grass|wall)|outside|at the wrong|with a stranger|somewhere)"
           "(queue|line|lines|queues) (was|were|is|are) [..1] (out of the door|out the door|round the (block|corner)|around the (block|corner)|endless|a mile long|miles long|not moving|hours|crazy|insane|ridiculous|massive|huge|so long|very long|too long)"
           "(on|in|at) (the|a) (runway|tarmac|gate|queue|line|phone|platform|train|terminal) for (ages|hours|ever|so long|over|nearly|more than|almost|{number}|{number-word}|an|the last|the past)"
           "(no|zero|without any|little|poor) (info|information|announcement|announcements|news|updates|communication|signage|staff|explanation|guidance)"
           "(does|do|did|will|would|can) not (recline|flush|lock|close|open|shut|fold|drain|swivel|lock|seal|move|budge|heat|cool)"
           "(sticky|wobbly|smelly|stinking|stained|mouldy|moldy|greasy|soggy|rancid|lumpy|rusty|ripped|threadbare|ancient|antiquated|clapped out|falling apart|knackered|worn out|outdated|out of date) [old]"
  unless   within 0 words "(no|not|never|if|without) ..3 (bad|rude|slow|poor|terrible)"
           "not (so|too) bad"
           "no (help|information|explanation) (needed|required|necessary)"
           "waste of (paper|space)" "slow (cooker|service please)"
           "(do|does|is there|are there) ..4 (hair|insects|bugs) (in|on)"
           "(short|cold|off|sharp) (with|to) (me|us) (being|it is|today)"
           "in the queue for (the|a|my)"
           "not (sticky|wobbly|smelly|rusty|greasy)"
           "(sticky (tape|notes|note|toffee|rice)|out of date (passport|card|version))"
           "(to|please|you|can|could) [just] (leave|left|drop) (it|them)"
           "no (info|information|news|updates|announcement|staff) (needed|required|is good)"
  unless   within 1 words "{at-another-firm}"
  unless   within 2 words "(in (a|the) (good|best|nice|positive) way|i love (it|that|this|them)|love it|i am loving it)"
  unless   within 0 words "(i|we) (am|was|were|have been|might have been) [{strongly}] (rude|unfair|stupid|nasty|wrong|mean|harsh|short|unfriendly|grumpy|clumsy|lazy)"
  unless   within 1 words "{other-firm-did}"
  means    problem stated
  because  Take it as seriously as a fault: ask what happened, note it, and say what follows from it.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (the emotional side of the contact)
  yes      customer: The staff at the desk were so rude to my father.
  yes      customer: terrible service at your airport branch
  yes      customer: We were given the wrong information twice.
  yes      customer: There was hair in my food.
  yes      customer: He threw it over the fence.
  yes      customer: The lady at the desk was short with me.
  yes      customer: she just rolled her eyes
  yes      customer: The seat doesn't recline.
  yes      customer: We've been on the runway for ages.
  yes      customer: the queue was out of the door
  no       customer: I've never had a bad experience with you.
  no       customer: No help needed, I can manage.
  no       customer: The service was lovely.
  no       customer: Please leave it on the doorstep.
  no       customer: No news is good news!
  no       customer: Do you sell sticky tape?
  no       customer: Years ago I had a bad experience with another airline.
  no       customer: I'm sorry I was rude earlier.

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
           "why (do|does|did|would|must|should|will|are|were|have|has) (you|your|they|we|i|it|people|everyone|customers|passengers) [guys|people|all]"
           "why (is|are|was|were) (my|our|your|the|there|it|this|that|i|we|he|she|they|nobody|no one) ..4 (on|at|in|being|going|more|less|gone|listed|showing|shown|different|getting|changed|asked|told|closed|open|still|always|now|only|all|taking|costing|not|empty|sitting|waiting|late|high|expensive|full|on hold|pending)"
  unless   part of "do not know why not" "why do not (you|we) (just|come|stay|try|pick|set)"
  unless   within 0 words "why not" "(that is|this is|which is|is) why"
           "why (do|did|would) (you|i|we) (ask|want to know|like|love|choose)"
           "why are you asking"
  unless   within 0 words "why is (the|your) [..1] (shop|store|branch|office|museum|pool|gym|library|counter) closed (on|today|tomorrow|for)" "how come you (do|did) not (sell|have|offer|stock|carry|do)"
           "(why|how) ..4 (differs|differ|varies|vary|matters)" "why (it is|is it) called"
  means    problem stated
  because  Give the reason in a sentence; if you do not know it yet, say so and find out.
  source   house
  yes      customer: Why is my balance still not updated?
  yes      customer: how come there's no record of my visit
  yes      customer: do you know why the channel disappeared
  yes      customer: How do I fix this?
  yes      customer: Why would you send a van without a ladder?
  yes      customer: why is my order on its way back
  no       customer: Why not, let's do Thursday.
  no       customer: That is why I am always happy to come back.
  no       customer: Why, thank you!
  no       customer: Why do you ask?
  no       customer: Can you explain why the price differs by region?

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
  unless   within 1 words "(nothing|not|never|hardly|no (reason|cause|need)|can not) [really] [had|have] [anything|something|much|a thing] [to] complain*"
           "(can not|do not|could not|never|nothing to|not have anything to|not (got|have) much to|no (reason|cause) to) complain*"
  unless   within 0 words "(not|never|nor) [really|actually|even|here|want|wish|mean|calling|ringing|writing|going] [here|calling|ringing|going] [to] complain*"
  unless   within 0 words "report (a|an|the|my|our) [..1] (change|move|birth|death|reading|readings|arrival|new|meter|absence)"
  unless   within 0 words "complain* [to (you|them)] about [a|my|the|our] (neighbour*|neighbor*|landlord*|council|boss|school|flatmate|tenant|tenants)"
  unless   within 0 words "(i|we) [have|had|just] made (a|the|another|this) mistake"
  means    problem stated
  because  Take the complaint down in the customer's own words and say what happens with it.
  source   house
  yes      customer: I want to lodge a formal complaint.
  yes      customer: i want to report a fault on our street cabinet
  yes      customer: can you please get this sorted
  yes      customer: writing again about the missing mattress
  yes      customer: You made a mistake with my date of birth.
  no       customer: I have no complaints about the service.
  no       customer: It got sorted on its own.
  no       customer: Thanks for getting it fixed so fast.
  no       customer: I am not here to complain.
  no       customer: I need to report a change of address.
  no       customer: I made a mistake with the date, sorry.

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
           "(cut|cuts|cutting|kicked|kicks|logged|logs|throws|threw) [me|us|it] (out|off) again"
  unless   within 3 words "(if|in case|not|never|hope|will not|should) ..2 (happen*|again)"
           "(works|is working|working) again ..2 (now|thanks|thank)"
           "(is|are|it|now) [now|all] {working-word} again"
           "(is|are|it|all) [now|up|all] (back on|back online|back up)"
  unless   within 3 words "(will it|does it|would it|can it)"
  unless   within 0 words "(will|would|might|should) not [just|ever] (cut|kick|log|throw)"
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
  yes      customer: It just cut out again.
  no       customer: Will it log me out again if I close the lid?


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
  unless   within 0 words "late (check in|checkin|check out|checkout|breakfast|dinner|lunch|supper|show|night|nights|shift|bar|evening|afternoon|morning|summer|slot|appointment|opening|train|bus)" "(arrive|arriving|come|coming|land|open|work|works|stay|staying|finish|finishing|be there|check in|get there|home|too) [..1] late (at night|in the (evening|day|afternoon|morning|week|year))"
           "what (does|do|is) ..2 mean"
  unless   within 0 words "it is [{strongly}] late (sorry|so sorry|i know|for you|there)" "know it is [{strongly}] late"
  unless   within 6 words "(can|could|may) (i|we) (come|arrive|check in|be there) (at|later|a bit|tomorrow|on)" "so (i|we) (will|may|might) be [{strongly}] [bit] late"
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
  no       customer: We arrive late at night, is the desk open?
  no       customer: What does overdue mean on the form?
  no       customer: My train is delayed, can I come at four?

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
  unless   within 4 words "(quick|quickly|fast|speedy|painless|no time at all|well done|easy|not bad|smoothly)"
  unless   within 0 words "(it is|is|are|been|has|and) [now|all|just|been] (working|running|fine|stable|worked|back up|back on) [{glad-word}|fine|okay|again|now|on] [just] (for|after|over|since|more than|at least|about|been) [..3] {clock-unit}"
           "(pay|paying|spread|spreading|split|repay|payable|instalments|installments) ..6 (over|after|within|for) ..2 (days|weeks|months)"
           "(only|just) (took|takes|taken|take|been|lasted|needed|waited)"
           "(can|could|may|will|shall|should|does|do|is) (i|we|you|it|the|they) ..2 (park|leave|keep|store|borrow|rent|hire|last|stay|use|freeze|pause|run|soak|charge it|download) ..4 (for|over|after|about|at least|more than|almost|nearly|up to) ..3 (hour|hours|minutes|days|weeks|months)"
  unless   within 0 words "(return|exchange|cancel|change|claim|renew|refund|upgrade|leave) ..2 (after|within|over) ..2 (days|weeks|months)"
  means    problem stated
  because  Name the time that was lost, and say what happens in the next minutes.
  source   Process inefficiency as a frustration cue: NICE help, ReduceFrustration
  yes      customer: Three hours later and the van still isn't here.
  yes      customer: i have been holding for 45 minutes
  yes      customer: 20 minutes on hold, and then it cut out
  yes      customer: We spent over two hours at the counter.
  yes      customer: It went dead for two hours this morning.
  yes      customer: I was on hold for over an hour.
  no       customer: How many hours does the battery last?
  no       customer: The taxi ride takes about 20 minutes.
  no       customer: I can be there in half an hour.
  no       customer: I bought it three weeks ago and love it.
  no       customer: It's been running fine for three hours now.
  no       customer: It took ten minutes, which is really quick.
  no       customer: Can I pay that over three months?
  no       customer: I only waited about five minutes.

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
  unless   within 0 words "stuck between (two|three|the)"
  unless   within 4 words "(no|not in a|not in any) (hurry|rush)"
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
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "(lost|lose|losing|loses) (my|our|his|her|their) ..1 (tooth|teeth|weight|voice|bet|job|appetite|hair|heart|sense)"
  unless   within 0 words "lost my (glasses|reading glasses|place|way|train of thought|thread)"
  unless   within 0 words "(do|will|would|can|could|may|might|if|should) (i|we) lose"
  means    problem stated
  because  Say what you do to find it, and when the customer hears from you whatever comes out.
  source   house
  yes      customer: Where is my parcel, I've been in all day?
  yes      customer: you lost her pram at the transfer desk
  yes      customer: my suitcase is in Oslo and I am not
  no       customer: What happens if you lose my suitcase?
  no       customer: I'd like to add a bag to the booking.
  no       customer: I lost count, was it three or four?
  no       customer: My daughter lost her first tooth today.
  no       customer: Do I lose my points if I switch?

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
           "(my|our) (own|hard earned) money"
           "(steal|cheat|swindle|deduct*|grab|pocket*|where is|where has|give|refund|with|owe|owes|without|hold*|kept|keeping|you have|they have|who has|have had|have got|sitting on|out of|for|of|need|lost|losing) [..1] (my|our) money"
  unless   within 1 words "(do|does|did|will|would|if|may|might|when|must) (i|we|you) have to" "not have to"
           "(what|where|how much|when) ..2 (i|we) have to" "never had to" "(glad|happy|lucky) ..3 had to"
           "sorry ..3 (had|have) to" "(have|has|not|want|want to|already) [not|yet] paid [for]" "(i|we) have to (leave|go|run) (by|at|now|soon|on|for)"
  unless   within 12 words "{praise-word}"
  unless   within 0 words "had to (ask|say|laugh|share|tell|thank|smile|let you|check|admit|wonder)"
           "(get|spend|save|put|transfer|send|withdraw|pay in|deposit|change|use) ..2 (my|our) [own] money"
  unless   within 0 words "(got|received|have|had|get|getting|gave|given|gotten|returned|refunded) [..2] [all|half] [of] (my|our) [own] money back"
           "(move|moving|keep|keeping|take|taking|invest|investing|put|putting|get|getting|withdraw|lend) [..1] (my|our) [own] money (to|into|in|out|from|between|somewhere|safe|early|at|with)"
           "(value|worth|good|time|plenty|enough|lot|care|manage|managing|some) [of|for|with] (my|our) [own] money"
           "(can|could|may|how (do|can|would)|should|do|will) (i|we) ..3 (my|our) [own] money"
  unless   within 2 words "{other-firm-did}"
  means    problem stated
  because  Say that this should not have been the customer's work, and take it over from here.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I had to drive to the depot myself.
  yes      customer: now we have to pay for a second night
  yes      customer: They made me explain it all from the beginning.
  yes      customer: Half a year now and you are still sitting on my money.
  no       customer: Do I have to pay at the door?
  no       customer: I never had to wait, you were lovely.
  no       customer: We have to leave by nine, which bus is that?
  no       customer: I had to laugh at the photo you sent.
  no       customer: Yes, I have got all my money back now.
  no       customer: How can I move my money into the savings account?
  no       customer: I would like to keep my money with you.
  no       customer: They returned my money this morning.

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
           "(nothing|not|not at all|nowhere near) like (the|your|on|in|it|what|its) [..1] (picture|pictures|photo|photos|description|website|advert|ad|brochure|shown|advertised|described|said)"
           "(not|different|wrong|other) [..2] (one|colour|color|size|model|thing|room|seat|product|item|flavour|version) (i|we) (picked|chose|ordered|selected|booked|paid for|wanted|saw|asked for|bought)"
           "(although|even though|despite|when|though) (i|we) [had|have] (ordered|paid|booked|asked|reserved|requested|chose|chosen|confirmed) (one|it|for it|for that|them|ahead|extra|online|in advance|two|a|my|the|already)"
  unless   within 0 words "(thing|what|how|who|where) [..2] (is|are|am) supposed to" "am i supposed to"
           "(that|this|they) (is|was|are|were) not ..2 (problem|necessary|urgent|needed|important|fault|meant|issue|hurry)"
           "(you|i|we) told (me|you|us) (about|the truth|so)" "(friend|doctor|neighbour|wife|husband|mum) told"
           "(thank*|kindly|nicely|happy|glad) ..4 told"
           "when (i|we) [had|have] (ordered|paid|booked|asked) (it|one|the|my|a|online) (i|it|you|they|the) (got|was|said|worked)"
  unless   within 0 words "told to (ask for|quote|press|bring|say|mention|use)"
  unless   within 1 words "{other-firm-did}"
  unless   within 0 words "told [me|us] [that] you [also] (sell|offer|stock|have (a|an|some|great|good|the best))"
  means    problem stated
  because  Say which of the two is true, and put right what was said wrongly.
  source   Broken promise as a frustration cue: NICE help, ReduceFrustration
  yes      customer: The chair was supposed to come with wheels.
  yes      customer: i was told it would take a day
  yes      customer: Your colleague said the fee was gone but it's not.
  yes      customer: The room was nothing like the pictures.
  yes      customer: The colour is not the one I picked.
  yes      customer: No vegan meal although I ordered one.
  no       customer: My neighbour told me about your offer.
  no       customer: Where am I supposed to sign?
  no       customer: You told me so nicely how it works, thanks.
  no       customer: They told me in January about the new tariff.
  no       customer: It looked like the pictures, thanks.
  no       customer: I was told to ask for Sam.
  no       customer: The other shop told me it was impossible and you did it.
  no       customer: Somebody told me you have a sale.

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
           "no (functioning|available|open|real|actual|working|proper|clear|logical|adequate|record|one) [..1] {wanted-service}"
           "(did|does|do|have|has|is|are|was|were|could|would|will|can) not even"
           "(nor|not) even (a|an|the|one|my|our|any)"
           "(understaff*|short staffed|short handed|shorthanded|unmanned|unstaffed|miscommunication*|mismanag*|disorgani*|unorgani*|inedible|undrinkable|unwatchable|unreadable|inaudible)"
  unless   within 1 words "no (one|way) (else|like you|better)" "no (need|problem|hurry|worries|rush|thanks)"
           "(no|without) {wanted-service} (needed|necessary|required|for me|thanks|wanted|please)"
           "nothing (is|was) (wrong|broken|missing|urgent|owed)" "nothing (can|could|will|would) (beat|top|stop)"
           "(if|in case) ..2 no one"
  unless   within 0 words "do not even (know|need|mind|think)"
  unless   within 2 words "{other-firm-did}"
  unless   within 1 words "no reason (to|for) (complain*|complaint|worry|change|leave|panic|rush|hurry)"
  unless   within 0 words "no news is good" "no news (yet|so far) (is|which is) fine"
  means    problem stated
  because  Say what is lacking in the customer's words, and what you can give of it now.
  source   house
  yes      customer: No update, no apology, nothing on the board.
  yes      customer: there is a complete lack of organisation
  yes      customer: Nobody knows where the driver is.
  yes      customer: They did not even apologise.
  yes      customer: the desk was unmanned
  no       customer: No help needed, thank you.
  no       customer: Nothing is wrong, I only want to add a name.
  no       customer: There's no need to hurry.
  no       customer: My number is oh seven seven zero one.
  no       customer: I don't even need a bag.
  no       customer: My previous bank had no app.
  no       customer: I have no reason to complain.

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
           "(slowest|rudest|longest|dumbest|stupidest|craziest|laziest|dirtiest|lamest|saddest|poorest|ugliest|weakest|least helpful|least reliable|hardest) ..3 (ever|i have|we have|in the|on the|known|of my|possible)"
           "[so|very|how|really|quite|extremely|absolutely|just|truly|pretty] (embarrassing|disheartening|discouraging|baffling|mindless|senseless|nonsensical|illogical|inconsiderate|unwelcoming|unfriendly|uninviting|tacky|dreary|dingy|stuffy|deafening|sweltering)"
           "(havoc|mayhem|bedlam|pandemonium|craziness|madness|insanity|snafu|screwup|screw up|cock up|balls up|mix up|mixup|mishap*|blunder*|foul up|hiccup*|snag|snags)"
           "[really|just|so|definitely|still] not (a good|a great|the best|the finest|your finest|your best|the right|a nice|good enough) [look|start|experience|way|idea|sign|service|hour|moment|day|customer|policy]"
           "used to be [..1] (so good|better|great|good|reliable|the best|brilliant|fantastic|excellent)"
           "(what|whatever) happened to [good|decent|proper|basic|real|customer|the] (customer|service|quality|manners|standards|courtesy|support|care|politeness|common)"
           "(higher|high|better|bigger|greater) (hopes|expectations) (for|of|from|in)"
           "(thumbs down|zero out of|0 out of|rock bottom|all time low|new low|hit a low)"
           "(getting|gets|got|becoming) (old|silly|tedious|boring|tiresome|stale|worse|ridiculous|beyond|out of hand|absurd)"
           "not [all|so|very|really|exactly] (ok|okay|happy|cool|good|great|fun|pleased|nice|impressed) (guys|at all|anymore|any more|people|today|customer|bunny|here|with you)"
           "not (ok|okay|happy|cool|amused)"
           "so not (ok|okay|cool|happy|fun|good|impressed|fair|right)"
           "(never|nothing) (says|like) ..6 (queue|wait|hour|hours|delay|hold|cancelled|late|waiting|sitting|stuck|lost)"
           "first and last time" "(this|that|it) (is|was|will be) [definitely] the [very] last time"
           "me done (with|here)"
           "(will|would|should) [be] [have] (take|taking|drive|driving|fly|flying|use|using|go|going|book|booking|taken|driven|flown) [..2] (the (train|bus|car)|by train|by car|someone else|somebody else|another|elsewhere) (next time|in future|from now on|instead next|again)"
           "next time (i|we) (will|am|are|shall|take|drive|fly|use|go|book|think|will be) [be] [just|better|certainly|definitely] (drive|driving|take|taking|fly|flying|use|using|walk|walking|stay|staying|choose|choosing|book|booking|go|going|pick|try|think|avoid|know)"
  unless   within 0 words "(not|never|no|nothing|without|hardly) [a|so|too|that|really|very|any] ..1 {unwelcome}"
           "(not|nothing|hardly|never) [..1] too (long|much|many|bad|expensive|small|cold|hot|slow|busy|late)"
           "(if|in case|unless|when|should) [it|this|that|they|the] ..2 (fails|failed|fail|breaks|broken)"
           "{other-person} [is|was|are|were|has] [{strongly}] {unwelcome}" "(i|we) (am|was|feel) [{strongly}] (bad|poor)"
           "(weather|traffic|movie|film|headache|cold|memory|eyesight|hearing|joke|rain) [is|was] [{strongly}] {unwelcome}"
           "{unwelcome} (weather|traffic|movie|film|headache|cold|memory|eyesight|hearing|joke|rain|typing)"
           "(is it|would it be|not|if it is) too (late|much|early)" "fail to (see|understand)" "(dirty|chaos) (dog|theory)"
           "(my|sorry) ..1 (mess|fail|mistake|poor)" "sooner ..1 worse"
           "(is it|it is) [so|very|really|quite|just] sweltering (outside|today|here in)"
           "not the right (size|colour|color|time|place|person|number|one)"
           "({other-person}|dog|cat|i|we) (is|are|am) [..1] getting old"
           "used to be ..3 (customer|teacher|member|nurse|here|called|a (shop|cinema|school))"
           "(with|have) high hopes for (the|tomorrow|our)"
           "not (happy|okay|ok) (to|if|unless|until)"
           "the last time (i|we|you|it|was|that)"
           "next time (i|we) (visit|come|order|call|see|am|are in)"
           "(sorry|apolog*) for the (mixup|mix up|snag|hiccup|mishap)"
  unless   within 12 words "{praise-word}"
  unless   within 0 words "{other-firm-did} [{strongly}] [{strongly}] [{strongly}]"
  unless   within 2 words "(with|at|from|leaving|left|switched from|moved from|away from) [my|our|the] {other-firm}"
  unless   within 0 words "hate to (miss|bother|trouble|ask|interrupt|rush|be late|leave|waste|say)"
  unless   within 1 words "{at-another-firm}"
  unless   within 0 words "(would|could|might) (have been|be) [{strongly}] [a|an|the] [{strongly}] (nightmare|disaster|mess|shambles|catastrophe|fiasco|farce)"
           "(nightmare|disaster|mess|shambles|catastrophe|fiasco) (that|this|it) (would|could|might) have been"
  unless   within 2 words "(in (a|the) (good|best|nice|positive) way|i love (it|that|this|them)|love it|i am loving it)"
  unless   within 0 words "(i|we) (am|was|were|have been|might have been) [{strongly}] (rude|unfair|stupid|nasty|wrong|mean|harsh|short|unfriendly|grumpy|clumsy|lazy)"
  unless   within 0 words "(for|buy|fix|repair|take|collect|recycle|mend|sell|accept|replace) [..1] (broken|damaged|dirty) ({thing-tech}|{thing-order}|lamps|phones|clothes|items|things)"
  unless   within 1 words "but (i|we) (am|are) [{strongly}] (happy|glad|pleased|satisfied|delighted|content)"
  unless   within 0 words "(could|might) have been worse" "(expected|feared) [much|far|something] worse" "failed (my|the|his|her) [..1] (test|exam|exams)" "hate (mondays|winter|spiders|mushrooms|coriander|flying|crowds|surprises)"
  means    problem stated
  because  Ask what happened, note it, and say what follows from it.
  source   Highly negative statements as a frustration cue: NICE help, ReduceFrustration
  yes      customer: Horrible lighting and a filthy table.
  yes      customer: that was less than helpful
  yes      customer: The new app is worse than the old one.
  yes      customer: your form is too long
  yes      customer: Slowest checkout I have ever used.
  yes      customer: very embarrassing in front of the guests
  yes      customer: There was a mix up at the desk.
  yes      customer: not a good look
  yes      customer: This is getting old.
  yes      customer: Zero out of ten from me.
  yes      customer: You used to be so good, and now look.
  yes      customer: whatever happened to customer service
  yes      customer: Next time I'll drive.
  no       customer: The traffic was terrible, but I made it.
  no       customer: Is it too late to change the size?
  no       customer: My eyesight is poor, could you read it out?
  no       customer: It wasn't a mess at all.
  no       customer: Not today thanks, I have too many already.
  no       customer: It is sweltering outside today.
  no       customer: Not the right size, do you have a larger one?
  no       customer: My dog is getting old.
  no       customer: The last time we came it was sunny.
  no       customer: It works now, like it did the last time.
  no       customer: I used to be a member here.
  no       customer: Sorry for the mix up, I meant Tuesday.
  no       customer: My previous bank was hopeless, that's why I came to you.
  no       customer: I'd hate to miss the show, so two tickets please.
  no       customer: It could have been worse.

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
  unless   within 2 words "{other-firm-did}"
  unless   within 1 words "{at-another-firm}"
  means    problem stated
  because  Say what you can put in its place, with a time.
  source   house
  yes      customer: The show got cancelled and nobody wrote to us.
  yes      customer: you cancelled on us twice
  yes      customer: cancelled again without a word
  no       customer: I cancelled my order yesterday.
  no       customer: Could the second ticket be cancelled, please?
  no       customer: What do we get if it is cancelled?
  no       customer: My flight with another airline was cancelled, do you have seats today?

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
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "just do not (like|need|know (which|if|whether|where|yet))"
  means    problem stated
  because  Do it for the customer while they wait, or say who can.
  source   house
  yes      customer: The desk wouldn't let us board with the pram.
  yes      customer: they could not find my booking
  yes      customer: I tried three times to reset it.
  no       customer: I couldn't agree more.
  no       customer: I'm trying to find a hotel for two.
  no       customer: If you are unable to deliver, please ring me.

words home-thing = roof, ceiling, wall, pipe, pipes, sink, basin, bath, drain, washing machine, tumble dryer, dishwasher,
  microwave, hob, stove, air con, air conditioning, aircon, radiator, radiators, cistern, gutter, window, windows, gate, fence,
  mixer, blender, coffee machine, hoover, bike, scooter, pram, buggy, pushchair, car, tyre, headphones, earphones, earbuds,
  plug, socket, fan, hard drive, mouse, pen, umbrella, tent, suit, shirt, trousers, bra, boots, trainers, handbag, ring,
  bracelet, necklace, carpet, blinds, curtains, mirror, desk, shelf, wardrobe, drawer, bunk, cot, frame
words part-of-it = handle, wheel, wheels, zip, zipper, button, buttons, strap, leg, legs, lid, hinge, hinges, heel, sole,
  knob, key, keys, hook, lens, arm, spring, catch, clasp, spout, blade, nozzle, hose, seal, stitching, seam, buckle, pedal,
  brake, chain, antenna, port, socket, bracket, screw, drawer, shelf, door
words packs-up = packed up, packed in, conked out, given up, gave up, gave out, given out, bitten the dust, gone bang,
  gone wonky, gone kaput, gone haywire, went bang, kicked the bucket, gone to pot, blown, tripped, cut off, seized up,
  died on (me|us)
words misbehaves = playing up, acting up, acting weird, acting strange, acting strangely, acting funny, misbehaving, leaks,
  leaking, drips, dripping, flickers, flickering, rattles, rattling, squeaks, squeaking, overheats, stutters,
  stuttering, wobbles, wobbling, sags, sagging, crackles, crackling, going haywire, going mad, going crazy

rule problem.gave-out
  title    Something gave out, came off, leaks or plays up
  status   stable since 1.0
  heard    customer
           "({thing-tech}|{thing-net}|{thing-app}|{home-thing}) [has|have|just|suddenly|finally] [just] {packs-up}"
           "(gave up|given up) the ghost"
           "(is|are|was|went|gone) (on the blink|on the fritz|on its last legs|kaput|knackered|up the spout|haywire|conked out)"
           "({thing-tech}|{thing-net}|{thing-app}|{home-thing}) [is|are|keeps|has been|started|starts|still|always] {misbehaves}"
           "({thing-tech}|{home-thing}) you (delivered|sent|installed|fitted|sold|repaired) ..3 {misbehaves}"
           "{part-of-it} [has|have|just|is|was] [just|already] (snapped|broke|broken|came off|fell off|come off|comes off|fallen off|fell out|cracked|ripped|tore|torn|came loose|come loose|sheared)"
           "(snapped|broke|broken|torn) [clean|right] (off|in half|in two|apart)"
           "(split|ripped) [clean|right] (in half|in two|apart)"
           "water [is|was|keeps] [now|still] (coming|pouring|dripping|leaking|running|gushing|flooding|seeping) (through|from|out|down|into|in my|all over)"
           "(will|does|do|can|could) not (shut|flush|stay (on|closed|shut|up|charged|connected)|hold (a charge|charge|water|the charge)) [properly|right|all the way|at all]"
           "(an echo|crackling|static|a buzzing|a crackle|a hissing|voices) on (the|my|every|all|our) (line|call|calls|phone)"
           "hear (an echo|crackling|static|a buzzing|a crackle|a hissing|myself) (on|in|when|every)"
           "(sofa|mattress|bed|chair|couch|cushion|cushions|table|shelf|roof) [has|is|already|just] (sags|sagging|sagged|collapsed|wobbles|wobbling)"
           "(tracking|status|order|case|claim|application|refund) has not (moved|changed|updated|progressed) (in|for|since)"
           "(hot water|signal|connection|power|internet|wifi|picture|sound) (comes and goes|is on and off|keeps coming and going|on and off all)"
           "battery [life] [only] (drains|dies|lasts|empties|is draining|drops) [..2] (in|within|after|after only|fast|quickly|so fast|an hour|{number})"
           "(keys|buttons|drawer|door|pedal) [on ..3] (is|are|keep|keeps) (sticking|jamming|stuck)"
           "(look|looks|looking) all wrong"
  unless   within 2 words "(if|what if|in case|when|does|do|did|is there|are there|unless|would|could|happens if)"
           "(not|never|no longer|stopped) ..1 ({misbehaves}|{packs-up})" "(kids|children|dog|cat|boys|girls|baby)"
           "(tap|hose|shower|fountain) (water|running) (is|for)" "(hall|video|voice|mail) (key|ring)"
  unless   within 0 words "(came|comes|come) off (easily|fine|well|smoothly|nicely|without)"
  unless   within 4 words "(battery life is|good battery|still a)"
  means    problem stated
  because  Say back what gave out and what it means for the customer, then solve it.
  source   house
  yes      customer: The heating packed up last night.
  yes      customer: my laptop has conked out
  yes      customer: The washing machine you delivered yesterday leaks all over the floor.
  yes      customer: Water's coming through my ceiling.
  yes      customer: The handle has snapped clean off.
  yes      customer: the tv is on the blink
  yes      customer: The app is acting up.
  no       customer: We packed up the tent last night, can we check out early?
  no       customer: The kids are playing up, one second.
  no       customer: Does the kettle buzz when it is done?
  no       customer: What if the wheel comes off, is that covered?
  yes      customer: The sofa sags in the middle.
  no       customer: The lid came off easily, thanks for the tip.
  yes      customer: The tracking hasn't moved in a week.
  yes      customer: my hot water comes and goes
  yes      customer: The battery drains in an hour.
  no       customer: The battery life is great.
  no       customer: My status has not changed since I moved, I am still a student.

words came-so = came, arrived, turned up, was delivered, were delivered, has come, have come, got here, reached me, is, are,
  was, were
words spoiled-word = cold, stone cold, freezing cold, soggy, wilted, melted, burnt, raw, undercooked, overcooked, uncooked, squashed,
  soaked, soaking wet, crushed, sour, half eaten, dented, ripped, half empty, freezer burnt, past its date, out of date,
  limp, spilled, spilt, unsealed, full of hair, already opened, chipped
words harmed-by = rash, rashes, burn, burns, blister, blisters, hives, allergic reaction, food poisoning, infection, swelling,
  spots, stomach ache, eye infection
words our-worker = driver, engineer, technician, fitter, courier, installer, cleaner, plumber, electrician, builder, van,
  lorry, truck, workman, workmen, delivery man, delivery guy, delivery driver, team, staff, crew

rule problem.came-bad
  title    What came is spoiled, marked, of the wrong size or did harm
  status   stable since 1.0
  heard    customer
           "(came|arrived|turned up|delivered|come|got here) with (a|an|some|several|two|the) ..2 (crack|cracks|scratch|scratches|dent|dents|hole|holes|tear|chip|stain|stains|mark|marks|defect|rip|leak|missing|broken|hair|mould|mold)"
           "({thing-order}|{home-thing}|burger|fries|chips|coffee|soup|starter|milk|bread|meat|fish|fruit|cake|sandwich|curry|rice|salad|bouquet|plant|plants|roses) [all|just|still|only] {came-so} [all|just|still|completely|absolutely|totally|mostly] {spoiled-word}"
           "(size|sizes|inch|inches|cm) too (small|big|large|tight|long|short|wide|narrow)"
           "(is|are|was|were|came|comes|runs|running|gets|comes out|only) [only|just|barely|still] (lukewarm|tepid)"
           "(half|a quarter|a third|a fraction|a tenth) [of] (the (speed|bandwidth|data)|what) (i|we) (pay|paid|am paying|are paying|was promised|ordered)"
           "{harmed-by} (from|off|after|because of|due to) (your|the|my|that|using|eating|wearing|this|it)"
           "(gave|given|giving) (me|us|him|her|my ..1) (a|an|some) [..1] {harmed-by}"
           "(made|making) (me|us|him|her|my {near-one}|my (kids|dog|cat)) [all|really|very|so|violently] (sick|ill|poorly|vomit|throw up)"
           "your [..1] {our-worker} [has|have|just] (reversed|drove|crashed|backed|damaged|broke|scratched|knocked|smashed|dented|drilled|trampled|spilled|spilt|dumped|threw|kicked|ran) (into|over|the|my|our|it|a|through|down|off)"
           "your [..1] {our-worker} [has|have|just] left (a (hole|mess|mark|dent|scratch|puddle|leak)|my gate|the gate|rubbish|it in the rain|it outside|the door open|mud)"
           "(i|we|me|us) [have|just|you] (got|received|sent|delivered|given|opened|sent me|sent us|gave me) [..1] (someone else's|somebody else's|another customer's|a stranger's|my neighbour's|my neighbor's|someone elses) ({thing-order}|{money-word}|{thing-tech}|account|details|email|emails|name|photos)"
           "you [have|just|keep] (sent|send|sending|delivered|gave|given|posted) (me|us) [..1] (someone else's|somebody else's|another customer's|a stranger's|my neighbour's|my neighbor's)"
           "(neighbour|neighbor|stranger|someone else|somebody else|wrong person|another customer) [has|have] (got|received|opened|been given|signed for|was given) (my|our) ({thing-order}|{money-word}|email|data|details)"
           "(typo|spelling mistake|misspelling|misprint|mistake) (in|on) (my|our|the) (contract|name|ticket|bill|invoice|address|card|booking|order|letter|account|policy|label)"
           "(got|have|spelled|spelt|put|printed|written|has) (my|our) (name|surname|address|date of birth|size|number|dates|details|order|initials) [..1] wrong"
           "(came|arrived|delivered|turned up) without (the|a|any|its|my|all) ..2"
           "(came|arrived) without (screws|instructions|charger|cable|batteries|sauce|lid|straps|legs|plug|key|keys|remote|box|label|receipt)"
           "(ordered|asked for|paid for|booked|wanted) ..4 (and|but) (got|received|was sent|was given|you sent|they sent|am getting|have got|were given)"
           "(parcel|package|box|order|delivery|it) was left (in the rain|outside|in the bin|on the street|in the road|at the wrong|with a stranger|in the hall|over the fence|by the bins)"
           "(milk|meat|fish|chicken|food|yoghurt|cream|egg|eggs|fruit|bread) (was|were|is|are|has gone|had gone) (off|bad|rancid|sour)"
  unless   within 2 words "(if|what if|in case|does|do|is there|are there|unless|would|should|like|prefer|love)"
           "(is|are) (it|they|this) [..2] too"
           "(cold|hot|raw) (drinks|water|brew|press|cuts)" "not ..1 {spoiled-word}"
  unless   within 2 words "for (me|us)"
  unless   within 8 words "(got (it|them|both|everything|an email|a confirmation)|received (it|them|both|an email|a confirmation))" "(he|she|we|i|they|friend) (came|arrived) without"
  means    problem stated
  because  Say that you are sorry that it came so, then replace or refund it; where somebody was hurt, ask about that first.
  source   house
  yes      customer: The kettle came with a crack in the lid.
  yes      customer: the food arrived cold
  yes      customer: I got someone else's parcel.
  yes      customer: My shower's only running lukewarm.
  yes      customer: I've got a rash from your cream.
  yes      customer: Your driver reversed into my fence.
  yes      customer: the coat is two sizes too small
  yes      customer: You have got my name wrong on the ticket.
  no       customer: I came with my dad to the shop, are you open?
  no       customer: Does the food arrive cold or hot?
  no       customer: My colleague got someone else's job, so change the contact.
  no       customer: Do you have a cream against a rash?
  no       customer: What if it arrives with a scratch?
  no       customer: My neighbour got my parcel for me, tell the driver thanks.
  yes      customer: The bed frame came without screws.
  yes      customer: I ordered blue and got green.
  yes      customer: My parcel was left in the rain.
  no       customer: I ordered two and got them today, thanks.
  no       customer: He came without a ticket, can he buy one?

words done-so-far = work, working, show, showing, open, opening, load, loading, come, coming, connect, connecting, charge,
  charging, start, starting, receive, received, confirm, confirmed, update, updated, credited, done, reflect, reflecting,
  reflected, deliver, delivered, ring, ringing, activate, activated, respond, responding, arrive, arrived, sent, refunded,
  processed, dispatched, generated, printing, print, play, playing, get, got, found, linked, verified, accepted, approved

rule problem.told-briefly
  title    The customer tells of the trouble in few words, without a verb
  status   stable since 1.0
  heard    customer
           "({thing-tech}|{thing-net}|{thing-app}|{thing-order}|recharge|{money-word}) (no|not|nt|never) [yet|even|properly|get] {done-so-far}"
           "(paid|pay|recharge|recharged|transferred|deposited|payment done|payment made|payment successful|money cut|money deducted|amount debited|amount deducted|ordered|order placed|booked|submitted) ..4 but ..6 (not|no|nothing|never|still|did not|is not)"
           "({thing-order}|{thing-app}|texts|codes|otp|sms|alerts|reminders|technician|engineer|driver|callback) never [ever|even] (arrives|arrive|arrived|comes|come|came|reach|reaches|reached|shows|show|showed|turns|turn|turned|appears|appear|appeared|goes|went)"
           "(owe|owing|billing|billed|charging|charged|charge|bill|paying|invoice|invoiced|debt) ..7 (i|we) [have|had] [already|long ago] (cancelled|returned|sent back|closed|gave back|never (ordered|had|used|received|got|signed|asked|wanted)|did not (order|sign|ask|want|use))"
           "(i|we) [now|apparently|supposedly|suddenly] owe you {money} for"
           "(otp|sms|recharge|kyc|upi|emi|ticket|ticket money|cashback) (not|no|nt) [yet|even] (coming|come|received|done|booked|credited|working|sent|going|updated|deducted|reflecting)"
           "(sim|card|account|number|line|id|service) (blocked|locked|suspended|deactivated|cut|barred|stopped|disconnected) (automatically|without|suddenly|again|since|from|by)"
           "(you|they|you people|you guys) [have|has|just] (cut|cut off|disconnected|blocked|barred|suspended|stopped) (my|our) ({thing-net}|{thing-tech}|account|number|sim|card)"
           "(seat|room|table|slot|appointment) was (double booked|given away|given to|taken|already taken)"
           "(someone|somebody|someone else|somebody else|another person|a stranger|a hacker) [else] (is|has|was|got) ..2 (in my account|into my account|using my (account|card|name|number|login|details)|used my (card|account|name|details))"
           "(charged|billed|charging|billing) (me|us) after (i|we) (left|cancelled|moved|closed|quit|returned)"
  unless   within 2 words "(if|what if|in case|does|do|did you|is there|unless|would|should|when|sure|know)"
           "(is|are|was|were|does|did|has|have|will|would|can|do) [it|they|my ..1|the ..1] (not|never)"
           "no (get|show|play|print) (around|time)"
  unless   within 6 words "(thanks|thank you|no problem|all good|sorted|found it)"
  unless   within 0 words "but not (the|a|any|my|both|all|in|one|with)"
  unless   within 0 words "(have|did) you [just] (cut|blocked|stopped|suspended|disconnected|cut off)"
  means    problem stated
  because  Say back in full what you understood, ask one thing if need be, then solve it.
  source   house
  yes      customer: internet no work since yesterday
  yes      customer: i paid but the order not showing
  yes      customer: my password reset email never arrives
  yes      customer: I now owe you 214 dollars for a plan I cancelled in January.
  yes      customer: app not open
  no       customer: How much do I owe you?
  no       customer: The email never mattered.
  no       customer: I paid and the order shows as confirmed.
  no       customer: I ordered two but one is enough, no problem.
  no       customer: I ordered the cake but not the candles, can I add them?
  yes      customer: otp not coming
  yes      customer: sim blocked automatically
  yes      customer: you people cut my line
  yes      customer: Somebody else is logged into my account.
  yes      customer: The gym charged me after I left.
  no       customer: Have you stopped my card as I asked?
"""#
  )
}
