// Recorded from Rules/standard/effort.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let effort = StandardRuleFile(
    name: "effort.rules",
    text: #"""
# What it costs the customer to be helped: calling again, waiting, telling it again, being sent around, being ignored.

words reach-word = call, called, calling, calls, phone, phoned, phoning, ring, rang, rung, ringing, write, written,
  wrote, writing, email, emailed, emailing, message, messaged, messaging, contact, contacted, contacting, complain,
  complained, complaining, report, reported, reporting, ask, asked, asking, chase, chased, chasing, text, texted, tweet,
  tweeted, tweeting, dm, dmed, request, requested, requesting, visit, visited, speak, spoke, spoken, explain, explained,
  mention, mentioned, raise, raised, chat, chatting, log, logged, apply, applied, submit, submitted
words ordinal-word = second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, umpteenth, nth, 2nd, 3rd, 4th,
  5th, 6th, 7th, 8th, 9th, 10th, hundredth, millionth
words many-word = two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, fifty,
  hundred, hundreds, thousand, million, several, many, multiple, countless, numerous, dozens, dozen, numberless,
  umpteen, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 50, 100
words twice-phrase = twice, thrice, again and again, repeatedly, over and over, every day, daily, time and again,
  constantly, non stop, countless times, so often
words calls-or-emails = calls, emails, messages, tickets, letters, conversations, phone calls, chats, reminders,
  complaints, visits, requests

rule stress.back-unsettled
  title    The customer is back about something that an earlier contact left unsettled
  status   stable since 1.0
  heard    customer
  when     repeat contact
  means    stress mild
  because  Say what you see of the earlier contact before you ask anything; do not let the customer tell it again.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (repeat contact)
  yes      | [unsettled]
           | customer: My heating is not working.
  yes      | [unsettled]
           | customer: Hello.
           | agent: Good morning.
           | customer: It is still not working.
  no       customer: My heating is not working.
  no       | [unsettled]
           | customer: I would like to know your opening hours.

rule stress.repeat-contact
  title    The customer has had to contact us more than once
  status   stable since 1.0
  heard    customer
           "{ordinal-word} time ..4 {reach-word}"
           "{reach-word} ..4 (for|is|now) [the|my] {ordinal-word} time"
           "(my|the|our) {ordinal-word} (call|complaint|email|chat|message|request|attempt|contact|letter|ticket|visit)"
           "{ordinal-word} (chat|call|email|complaint|attempt)"
           "{reach-word} ..4 [over|about|like] {many-word} [and|of|more] [{many-word}] times"
           "{many-word} times ..4 {reach-word}"
           "{reach-word} [you|them|in|your {service-word}] [{strongly}] {twice-phrase}"
           "(twice|repeatedly) {reach-word}"
           "(made|sent|had|after|been) {many-word} [{strongly}] [different|separate|long] {calls-or-emails}"
           "(spoke|spoken|talked) (to|with) {many-word} [different] (people|agents|reps|of you|persons|staff|of your)"
           "(spoke|spoken|talked) (to|with) {many-word} [different] (so far|representatives|supervisors|managers)"
           "(keep|keeps|kept) (having to|calling|phoning|ringing|emailing|writing|asking|chasing|messaging|contacting|complaining|explaining|repeating)"
           "have to (keep|call|ring|phone|explain|chase|ask|write|repeat) ..4 (again|every time|each time|over and over)"
  unless   within 0 words "{ordinal-word} (time slot|call option|call for boarding)"
           "(call*|call|asked) {many-word} (friends|people)" "(never|not) ..1 {reach-word}"
           "you [have] (called|phoned|rang|rung|messaged|emailed|texted) (me|us)" "(he|she|they) {reach-word}"
           "(asks|asked|ask) (me|us) ..2 times" "second (chat|call) (is|was) (with|for) (a|my) (friend|other)"
  unless   within 0 words "(you|they|guys|people|somebody|someone|nobody|always) (keep|keeps|kept)"
  means    stress strong
  because  Own it: read the notes, do not ask the customer to tell it again.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  mistakes A customer who tells of other people's calls.
  yes      customer: This is the third time I have called about this router.
  yes      customer: third time i am calling today
  yes      customer: I have emailed you four times now.
  yes      customer: already phoned twice this week
  yes      customer: I keep chasing you for an answer
  no       customer: I called three friends the first time.
  no       customer: The second time slot suits me.
  no       customer: It is the first time I call you.
  no       customer: Could you call me at two?
  no       customer: They keep calling my old number.

words last-phrase = last, yesterday, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday), this morning,
  earlier, days ago, weeks ago, a week ago, before, in (january|february|march|april|may|june|july),
  in (august|september|october|november|december)

rule stress.earlier-contact
  title    The customer reminds us of an earlier contact
  status   stable since 1.0
  heard    customer
           "i {reach-word} ..3 {last-phrase}"
           "i did (ring|call|phone|email|write|message|report|tell|ask|say) ..4 (last|yesterday|before|already|earlier|too|and|but)"
           "(have|had|has) (already|previously|also) ..1 {reach-word}"
           "(already|previously) (reported|called|phoned|emailed|complained|raised|contacted|asked)"
           "(already|previously) (rang|wrote|tried|sent|spoke|spoken|applied|submitted|requested)"
           "as (i|we) (said|explained|mentioned|wrote|told|stated|have said) ..2 (before|already|yesterday|last|earlier|twice|above|in|on)"
           "(no|without) (result|results|luck|avail|success|joy|resolution|outcome|solution|progress|follow up|change)"
           "to no avail"
           "(reported|complained) [it|this|that|them|you] (before|already|months ago|weeks ago|days ago)"
           "(calling|ringing|phoning|writing|emailing|messaging|texting) [you] again (about|because|regarding|for|on|with)"
           "(i|we) (told|informed|warned|notified) (you|them|him|her|someone|somebody|your {team-word}|the {team-word}) ..2 {last-phrase}"
           "(i|we) (mailed|sent|posted|reported|gave) (it|this|that|them) ..1 (again|twice|on {day-name}|{last-phrase})"
           "(i|we) [already|have|had] (told|reported|flagged|raised|mentioned|phoned|called|rang|emailed|messaged) [you|them|it|this|that] [about|this|that|it] (on|last|yesterday|this morning|twice|before)"
           "(called|phoned|rang|emailed) (them|my bank|the bank|the shop|the courier|the store|the seller) [first|already|and|they]"
           "(they|she|he|bank|shop|courier|store|seller) (said|says|told me) ..4 (email|call|contact|phone|ask|write to|speak to|talk to) you"
           "(reported|raised|logged|told you) (it|this|that) [..2] {number} {month-name}"
  unless   within 0 words "(not|never) ..1 {reach-word}" "(thanks|thank) ..8 (yesterday|last)"
           "i (ask|text|visit|request|call|speak) ..2 (before|last)"
           "(worked|fixed|resolved|sorted|perfect|great) ..6 (before|already|earlier)"
           "no (change|results) (needed|required|to|in|for)"
           "no (solution|progress) (needed|bar)" "(spoke|spoken) to (my|our) (wife|husband|mum|boss|doctor)"
  means    stress mild
  because  Look up the earlier contact before you ask anything, and say what you found.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I did call on this last month already.
  yes      customer: we already reported this on monday
  yes      customer: I emailed three days ago with no result.
  yes      customer: I am ringing again about the boiler visit.
  yes      customer: we told your office about it last week
  no       customer: I have never called before.
  no       customer: Thank you for the form you sent yesterday.
  no       customer: No change needed, thanks.

words said-word = said, told, explained, given, answered, wrote, written, stated, mentioned, confirmed, gave
words i-or-messages = i, messages, message, email, notes, previous, above, history

rule stress.told-already
  title    The customer has to say it again
  status   stable since 1.0
  heard    customer
           "(i|we) [have] [just|literally|clearly] (just|already|literally|clearly) {said-word}"
           "already (gave|sent|did|done|tried|provided) [you] (that|this|all|it|those|them|twice)"
           "(told|explained|said|answered|repeated) ..2 (already|again|{many-word} times|over and over|repeatedly|a thousand times)"
           "(asked|asking|ask|keep asking) [me] ..2 (same|that) ..2 (again|question|questions|thing|times|details|over)"
           "(same|these) (question|questions) (again|over|every|all|as)"
           "(repeat|repeating|explain|explaining|go through|going through) ..3 (myself|again|over and over|all over|every time)"
           "(repeat|repeating|explain|explaining|go through|going through) ..3 (whole story|same thing|same story)"
           "(i|we) did [already|just] (say|tell you|send it|explain|mention|answer)"
           "(did|do|have|can) you not [even] (read|listen|see|hear|look at|got the) [to] [what|my|the|your] [{i-or-messages}]"
           "(as|like) (i|we) (just|already|clearly|literally|previously|have) [just|already|clearly] (said|told|explained|wrote|stated|mentioned|written)"
           "(that is|thats) (what|the thing|literally what) i [just|have|already] (said|told you|asked|wrote)"
           "(that is|thats) exactly what i [just|have|already] (said|told you|asked|wrote)"
           "(that is|thats) (what|the thing|literally what|exactly what) i [just|have|already] (written|explained)"
           "i am (doing|saying|asking|telling you) as i [have] (said|wrote)"
           "scroll up"
           "(have|has|had) [all|it all|already] [been] (through|over) (this|all this|that) (already|before|again|with)"
  unless   within 0 words "(i|we) (just|already) (did|done|tried|gave|sent|provided) ..6 (work|works|worked|working|thank|thanks|fixed|great|perfect)"
           "(not|never) [have to] (repeat|explain) (myself|it)" "(i|we) just (did|done|sent) (it|that|this) [now]"
           "you (told|said|explained|answered) ..2 already"
           "(sorry|may|could you|can you|please|would you) ..2 (repeat|explain|ask)"
           "just (said|told|gave) (yes|goodbye|hello)"
           "i [have] already (done|did|got|tried|told|given|sent) (that|it|so) (and|thank|thanks)"
           "just (sent|wrote|gave|provided|typed) you" "(happy|glad) to (repeat|explain)"
  means    stress mild
  because  Do not ask again: use what has been said, repeat it in one sentence and go on from there.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I already told your colleague the number.
  yes      customer: i literally just said that
  yes      customer: You keep asking me the same question again.
  yes      customer: Did you not read my message?
  no       customer: Sorry, could you repeat that again please?
  no       customer: I just tried it and it worked, thank you.
  no       customer: You told me that already, thanks.

words around-word = around, about, again, forth, pillar, back and, {many-word} times, twice, department, departments,
  one another, each other, person to person, from one, everywhere
words transferred-word = transferred, transferring, passed, bounced, bouncing, shunted, shuffled, pushed, sent, sending,
  referred, redirected, moved, passing, pinged, batted
words pillar-to-post-phrase = pillar to post, pass the buck, passing the buck, pass the parcel, ping pong, wild goose,
  merry go round, going round in circles, going in circles, goes round in circles, go round in circles, round and round,
  back to square one, catch 22, vicious circle, endless loop, stuck in a loop, in a circle, same loop, dead end
words their-people = they, he, she, the {thing-order}, courier, shop, bank, the {team-word}, pharmacy, airline, store

rule stress.passed-around
  title    The customer is sent from one to the next
  status   stable since 1.0
  heard    customer
           "{transferred-word} [me|us|it] [{strongly}] [back] [and|from] ..2 {around-word}"
           "(keep|keeps|kept|keep getting|been) (transferring|transferred|passing|bouncing|bounced|sending me)"
           "(keep|keeps|kept|keep getting|been) (redirecting|referring|being passed|being transferred|passed)"
           "{many-word} (transfers|departments|different departments|different people|different agents|redirects)"
           "(do not|not|please stop|stop) (transfer|transferring|bounce|bouncing|pass|passing) (me|us)"
           "(the|a|this) (run around|runaround)"
           "{pillar-to-post-phrase}"
           "{their-people} (say|says|said|tell|tells|told) ..3 (you|call you|ask you|contact you|ring you) ..8 you (say|said|tell|told)"
           "you (say|said|tell|told) ..8 (they|he|she|the other|your colleague|other) (say|says|said|tell|told)"
           "(told|telling) (me|us) [to] (ring|call|contact|email|ask|speak to|go to|phone) you"
           "(blame|blames|blaming|blamed) (each other|it on|the other|one another|them|me|my|us)"
           "(not|is not) (my|their|your) (job|department|problem|responsibility|fault|business)"
           "which [one] is it then"
           "(different|conflicting|contradictory) (answer|answers|story|stories|thing|things|information) [every|each|from|all]"
           "(different|conflicting|contradictory) (info|advice|explanations|reasons|dates) [every|each|from|all]"
           "(no one|nobody|none of you|noone|no body) ..1 (knows|know|seems|seem|can tell|has a clue|takes|wants|want|takes responsibility)"
           "(no one|nobody|none of you|noone|no body) ..1 (cares|bothers|listens|helps|takes ownership)"
  unless   within 0 words "(no|any) different"
           "(a|the|two|three|many|several|what|any|other) different (things|dates|information|advice)"
           "(nobody|no one) knows (me|him|her|us)"
           "(transfer|transferred|transferring) (the|my|money|funds|it|a|some|that|his|her)"
           "in a circle (line|shape|of)"
           "the ping pong (table|room)"
           "it is not (my|your|their) (fault|problem) (but|and) thank"
           "not your fault"
           "know it is not (your|their) (fault|job|problem)"
           "not my problem"
           "(no one|nobody) (wants|cares) (that|to go)"
  means    stress strong
  because  Keep the case yourself. If somebody else must act, you talk to them and call the customer back.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I've been transferred three times already.
  yes      customer: you just keep bouncing me around
  yes      customer: I get a different answer every time.
  yes      customer: Please stop passing me from one desk to the next.
  yes      customer: nobody seems to know where it is
  no       customer: I transferred the money back and forth between my accounts.
  no       customer: Do you have any different colours?
  no       customer: I know it's not your fault.

words for-or-over = for, over, since, again, hour, hours, min, minutes, forever, ages, {many-word}
words wait-word = wait, waiting, waited, stand, standing, stood, queue, queued, queueing, queuing, sit, sitting, sat
words can-not-or-impossible-to = can not, could not, can never, impossible to, unable to, trying to, try to, never, not
words anyone-word = anyone, anybody, you, someone, somebody, a, an, them, any, your, customer, the

rule stress.on-hold
  title    The customer had to wait on the line or in a queue
  status   stable since 1.0
  heard    customer
           "(on|been on|kept on|left on|put on|stuck on) [the|my] (hold|phone|line) ..3 {for-or-over}"
           "(on|waiting on|sitting on|kept on) hold"
           "(hour|hours|minute|minutes|min|forever|ages) [and counting] (on|of|listening to) [the] (hold|phone|line|hold music|the music|music)"
           "hold (music|time|times) ..3 (long|ridiculous|awful|hour|hours|insane|terrible|for|over|is|are)"
           "{wait-word} ..3 (queue|line|tarmac|plane|runway|gate|airport|station|shop|branch) ..4 (hour|hours|min|minutes|forever|ages|long|day)"
           "{can-not-or-impossible-to} (get through|reach|get (hold|ahold) of|speak to|talk to|contact) [to] {anyone-word}"
           "(no one|nobody|noone|not anyone|no body|nobody ever) ..2 (answer|answers|answering|answered|pick|picks|picked)"
           "(no one|nobody|noone|not anyone|no body|nobody ever) ..2 (picking|respond|responds|responded|responding)"
           "(phone|phones|line|lines|call|calls) ..2 (busy|engaged|dead|dropped|disconnected|disconnects|cut off|goes unanswered)"
           "(phone|phones|line|lines|call|calls) ..2 (unanswered|not answered|rings out|not being answered)"
           "(rings|ringing|rang|rung) (and rings|out|off|off the hook|and nobody|and no one|for ages)"
           "(disconnected|dropped|cut off|cut me off|hung up|hangs up|disconnects) (again|after|twice|three times|my call|while|on me|the call|{many-word})"
  unless   within 0 words "(put|place|have|get) ..3 on hold (please|for a (second|moment|minute))"
           "(can|could|may|will|i will|please|should) [you|i] [be|stay] (put|hold|place|holding|stay) ..2 on hold"
           "not [been] on hold"
           "(hold|keep|put) ..2 (order|booking|reservation|item|book|books|delivery|ticket|room|account|subscription|mail) on hold"
           "(order|booking|reservation|item|book|books|mail|delivery) [is|are] on hold"
           "(trying|try) to (contact|reach|speak to|talk to) (the|a|your) (hotel|restaurant|driver|seller|college|museum|guest)"
           "(trying|try|like|want) to (get through|speak to|talk to|contact|reach) (someone|somebody|the|customer|your|a|an|you) ..3 about"
           "no (wait|hold)" "line [is] (busy|dead) (tomorrow|time)" "waiting on hold is fine" "hold on"
  means    stress mild
  because  Thank them for waiting once, take the call-back number first, then solve without a further hold.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I've been on hold for forty minutes.
  yes      customer: nobody picks up the phone at your branch
  yes      customer: Two hours on hold and then I was cut off.
  yes      customer: I can't get through to anyone
  no       customer: Can you put the order on hold until Monday?
  no       customer: Hold on, I will get the number.
  no       customer: The book is on hold for me at the library.

words still-or-keep = still, been, am, are, keep, kept, keeps, left, have, had, now, just, was, were, already
words hour-word = hour, hours, days, weeks, months, years, ages, forever, all day, all morning, so long, too long,
  long enough, a week, a month, since, already
words no-or-nothing = no, nothing, nobody, no one, waiting, unresolved,
  (have not|has not|not|did not) [been] (had|got|get|resolved|fixed|solved),
  (have not|has not|not|did not) [been] (refunded|heard|replied|hear)
words late-word = late, later, delay, delays, delayed, ago and, now, and counting, and still, and no, and nothing,
  overdue, already, straight, too late, past, without, behind
words long-span = hours, hour, days, weeks, months, years, week, month
words morning-word = morning, yesterday, last week, last month, last year, last night,
  last (monday|tuesday|wednesday|thursday|friday|saturday|sunday), march, april, may, june, july, january, february,
  august, september, october, november, december, (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
words nearly = now, already, almost, nearly, been, over, more than, about, like, at least, the, the last, the past
words some = {number-word}, {many-word}
words whole-time = whole, full, long, working, solid, straight, business

rule stress.long-wait
  title    The customer has waited too long
  status   stable since 1.0
  heard    customer
           "{still-or-keep} [me|us] (waiting|waited|stood waiting|sat waiting|sitting here|sitting on|awaiting)"
           "(waited|waiting|wait) ..3 {hour-word}"
           "(still|yet) {no-or-nothing}"
           "(it is|has been|have been) [{nearly}] [{nearly}] {some} [and|or] [{some}] [{whole-time}] (hours|days|weeks|months|years|hour|week|month|year)"
           "(for|after|over|past|than|almost|about) [{nearly}] {some} [and|or|to] [{some}] [{whole-time}] (hours|weeks|months|days)"
           "({number-word}|{many-word}) [and|or|to] [{number-word}] [whole|full|working] {long-span} {late-word}"
           "({number-word}|{many-word}) [and|or|to] [{number-word}] business {long-span} {late-word}"
           "(hour|hours|day|days|week|weeks|month|months) (and counting|and still|and nothing)"
           "(how much|how many) (longer|more (time|days|hours|weeks))"
           "(takes|taking|took|taken|take) [{strongly}] (forever|ages|an age|an eternity|way too long|too long|so long|this long|that long|years)"
           "(all|whole|entire) (day|morning|afternoon|night|week|weekend|month|evening) (waiting|trying|on|and|long|without|for|now|at|with)"
           "it is (now|already) (past|nearly|after|almost|gone|quarter|half|over|the)"
           "(have|has|had|with|there is|been) [had|been] no ..2 since (last|yesterday|morning|this|{day-name}|{month-name})"
           "(about time|long overdue|way overdue|well overdue|at last somebody|finally someone|finally somebody)"
           "since {morning-word} ..3 (and|still|no|now|today|not|nobody|but|nothing) [{thing-net}|{works-word}|answer|reply|news]"
           "(sick|tired|fed up) of waiting"
           "still not (back|here|there|seeing|showing|fixed|done|arrived|received|sorted|resolved|refunded|credited|repaired)"
           "(it|screen|app|page|site|account|balance|bill|tracking) still (says|shows|reads)"
           "{some} minutes (late|now|and counting|and nothing|past|already)"
           "(here|up|awake|on the phone) at ({number-word} (at night|in the morning)|midnight)"
           "(on (its|his|her|the) way|on the road|at the door) for [over|about|more than] {some} (minutes|hours)"
           "(down|out|broken|off|dead|gone|disconnected|locked|blocked|ill|without) (for|since) [over|more than|about|almost|at least] ({number}|{number-word}|a) [whole|full] (day|days|week|weeks|month|months|hours)"
           "(for|in|over|past|after) [over|more than|almost|nearly|about] ({number}|{number-word}|a) [whole|full] (day|days|week|weeks|month|months) (and|but|now|already|later) ..3 (no|not|still|nothing|nobody|never)"
           "{number} (days|weeks|months|hours) (later|after) (and|still|no|i|we|nothing)"
           "since {number} (am|pm|o'clock|this morning|yesterday) ..4 (and|still|no|now|nothing)"
           "(for|has been|had been|have been|existed|exists|lasted|lasting|waited|waiting|after|taking|taken|last|lasts) [for] (a|such a|quite a|so|very|a very|too) long [time|while]"
  unless   within 0 words "(will|can|could|would|i will|happy to|may|should) (wait|be waiting|await|keep waiting)"
           "about time (for me|to|i)"
           "({number-word}|{many-word}) (hour|hours|day|days) (ride|drive|trip|flight|journey|movie|film|walk|tour|layover|stay)"
           "(checkup|check up)" "(for|after) ({number-word}|{many-word}) (nights|people|days|hours)"
           "(while|when|as) [i|we] (am|are|was|were) waiting"
           "(wait|waiting) [for] (you|your|the) (reply|confirmation|answer|call)"
           "(stay|staying|book|booking|room|reserve|need it|starting|visit|trip|rent|hire) ..8 (days|nights|weeks|hours|week|month|months)"
           "(not|no need to|do not) ..1 (wait|waiting|waited|mind waiting)"
           "(still|yet) (no thanks|no thank|not decided|not sure|do not know|do not have (to|a preference))"
           "(all|whole) day (pass|ticket|parking|breakfast|at|on)" "(open|opens) all day"
           "(customer|member|using|used|worked|works|been with|client|subscriber|lived|married) ..5 (years|months|weeks)"
           "since (monday|tuesday|wednesday|thursday|friday|last week|yesterday) and (love|it is great|no problem)"
           "i am [still] (waiting|awaiting) (for|to hear) (my|the) (friend|wife|husband|kettle|bus)"
           "(in|within|for) [about|the next] ({number-word}|{many-word}) (hours|days|weeks|months)"
           "how many more (days|hours) (left|do i have)"
           "(it is|has) [now|been] ({number-word}|{many-word}) (years|year|months) (old|since my|of great)"
  unless   within 0 words "(months|weeks|days) (since|ago) (i|we|my) ..3 (checkup|check up|haircut|service|visit)"
           "not seen [you] (for|in) ..2 (months|weeks)"
  unless   within 0 words "(used|use|using|seen|see|wanted|customer|user|client|member|been with|loved|known|played|fan) ..6 long"
           "not ..6 for a long time"
           "long (time|while) ..4 ago"
  means    stress mild
  because  Say the date by which it ends, or the reason why you cannot, and what you do meanwhile.
  source   Process inefficiency as a frustration cue: NICE help, ReduceFrustration
  yes      customer: I'm still waiting for my refund.
  yes      customer: it has been over three weeks now
  yes      customer: Two hours late and no word from you.
  yes      customer: How much longer will this take?
  yes      customer: The deposit is still not back.
  yes      customer: the bus was thirty minutes late
  no       customer: I will wait for your call.
  no       customer: I need the room for three nights.
  no       customer: I have been a customer for ten years.
  no       customer: I am still not sure about the colour.

words reply-word = reply, replies, response, responses, answer, answers, feedback, acknowledgement, communication,
  explanation, notice, warning, update, updates, callback, call back, apology, word, follow up
words after-no-reply = from, yet, so, since, at, to, for, whatsoever, about, or, and, as, when, until, given, frm, back,
  today
words help-word = help, assistance, compensation, answers, reply, response, explanation, apology, communication,
  feedback, notice, solution, updates, refund
words reply-or-replied = reply, replied, replies, respond, responded, responds, call, called, calls, came, come, comes,
  contacted, contacts, contact, told, tells, help, helped, helping, helps, fix, fixed, care, cares, show, showed,
  turned, explain, explained, tell, got back, gets back, rang, bothered, sent, gave, asked, looked, touched, opened,
  filed, mentioned, noticed, checked, read, took, picked, has, have, listens, listen, did, does, can, could, will,
  would, was, is, informed, available
words replied-word = replied, reply, responded, respond, answered, contacted,
  (called|call|got|get|heard|hear|rang|phoned) (back|me|from|anything),
  (got|get|received|had) (a|any) (reply|response|answer), come back to
words reply-or-respond = reply, respond, answer, help, explain, refund, compensate, honour, honor, fix, acknowledge,
  accept, give, let, deliver, pay, offer, provide, do, tell, assist, speak, contact, call
words told-word = told, informed, notified, warned, asked, tell, inform, notify, warn, telling, informing, asking,
  warning
words need-word = need, want, waiting for, wait for, look forward to, looking forward to, for, get, have

rule stress.no-reply
  title    The customer gets no answer or is ignored
  status   stable since 1.0
  heard    customer
           "(no|zero|without|never|not) [one|a|a single|any|got|had] {reply-word} [{after-no-reply}]"
           "(no|zero|without|never|not) (received|even|even a|your) {reply-word} [{after-no-reply}]"
           "(no|zero) {help-word} [at all|whatsoever|from|for|or|yet|so|offered|given|about|no|and|on]"
           "(nobody|no one|noone|none of you|no body|not one person|not a single person|no staff|no agent) [at|from|there|in|on] ..2 {reply-or-replied}"
           "(never|not once|not|nor) [ever|even|yet] [bothered|bother] [to] {replied-word}"
           "(never|nobody|no one) [ever] (came|arrived|showed|turned|returned|answered|rang|bothered)"
           "(ignore|ignored|ignoring|ignores|stonewalled|ghosted|ghosting|left in the dark|in the dark|in limbo)"
           "(fell on deaf|deaf ears|forgotten about|left hanging|radio silence|black hole|into the void)"
           "(refuse|refuses|refused|refusing|fails|failed|failing|unable|unwilling) to {reply-or-respond}"
           "(not|never|did not|nobody|no one|without being|were not|was not|without) [even] {told-word}"
           "(anyone|anybody|somebody|someone) [out] (there|home|awake|alive|listening)"
           "(haven't|have not|has not|had not|not|never) heard (a thing|anything|back|a word|from|nothing|any)"
           "heard nothing"
           "nothing (on|in) (your|the) (website|site|app|page|portal) (about|on|that)"
           "(form|standard|template|copy paste) (letter|letters|reply|replies|email|emails)"
           "(sent|messaged|emailed|wrote|mailed) (you|them) [..3] (hours|days|weeks|months) ago"
           "nothing (but|except) (form|automated|excuses|silence|apologies|promises)"
           "(that|it) would have (helped|been (enough|something))"
  unless   within 0 words "(no|any|not) (notice|answer|reply|response|warning|update|follow up) (needed|required|necessary|is needed|period)"
           "{need-word} (any|a) (reply|answer|response|update|updates|feedback|information|word|communication)"
           "(do you|did you|is there|have you|are there|if|can i|could i|got) ..3 any (update|updates|word|answer|feedback|information)"
           "(do you|did you|is there|have you|are there|if|can i|could i|got) ..3 any (explanation|reply|response)"
           "(no|without) (refund|help|hotel|food|information|answer) (needed|necessary|required|available|on|for me|thanks|or)"
           "(no|without) (answers|updates|notice|apology) (needed|necessary|required|available|on|for me|thanks|or)"
           "(nobody|no one) (is|was|has been|does it) (better|like|home|hurt|injured|sick)" "(no one|nobody) else"
           "(not|never) [been] (told|asked) (you|him|her|them|for)" "(was|were|is) not (asked|told) (to|by)"
           "ignore (that|my|this|it|the|what|me)" "(do not|please|can|could|to|just|you can) ignore"
           "no (help|assistance|info|information) (needed|necessary|required|thanks)"
           "(will|would|shall|if) (nobody|no one)"
           "(i|we) (have|did|do) not (reply|call|respond|replied|responded|answer|contact|contacted|come|return|tell|ask)"
           "(i|we) (failed|am unable|was unable|were unable|refuse|refused|never)"
           "unable to (find|book|get|make|give|provide|do|pay|speak|call)" "thanks for not ignoring"
           "(if|when) (you|i|we) (do not|have not) (hear|heard)" "anyone there (to|who)"
  unless   within 0 words "(i|we) [just|have|had] ignored"
  unless   within 0 words "(app|screen|button|phone|camera|page|interface|system|router|click*|press*|tap*|scan*|tried to) ..12 (no response|without warning)"
           "do not [often|usually] update"
  means    stress mild
  because  Say that you have it now and that it ends with you. Name the next sign of life and keep it.
  source   house
  yes      customer: No reply to any of my emails so far.
  yes      customer: nobody has called me back
  yes      customer: I feel completely ignored.
  yes      customer: I've sent two letters and haven't heard a thing
  yes      customer: Is anybody out there?
  yes      customer: The heating is off and there is nothing on your page about it.
  no       customer: No reply needed, thanks.
  no       customer: Please ignore my last message.
  no       customer: I have not replied to the letter yet.
  no       customer: Do you have any update on the price?
  no       customer: You told me it was a mistake, so we ignored it.

words time-word = time, money, day, hours, hour, afternoon, morning, breath, space, energy, week, holiday
words my-or-everyone-s = my, our, your, everyone's, time, money, an, two, three, half, of, hours, so, too, more
words trying-word = trying, on, waiting, with, talking, calling, to, in, chasing, going, sorting, sitting, looking, now,
  of
words span-of-day = hour, hours, minutes, day, days, morning, afternoon, evening, weekend, weeks
words spent-word = spent, spend, spending, been at, lost, losing
words before-a-span = the, over, about, nearly, almost, another, my
words day-or-morning = day, morning, afternoon, {number-word}, you, your, nothing, this
words how-long = {number-word}, {many-word}, over, of

rule stress.wasted-time
  title    The customer's time or money was wasted
  status   stable since 1.0
  heard    customer
           "(waste|wasted|wasting|wastes|waisted|waist) [of] [{strongly}] [{my-or-everyone-s}] [whole|precious|entire|much] [of] [my] [{time-word}]"
           "(do not|have no|no|not got|have not got) [have] [the|any] time (to|for) (this|waste|keep|play|chase|be|sit|wait|add|deal|argue)"
           "(took|take|taken|taking|booked|lost|losing) ..3 (day|days|morning|afternoon|time) off [work]"
           "{spent-word} [{before-a-span}] [whole|last|entire] [{how-long}] {span-of-day} [of my life] {trying-word}"
           "{spent-word} [{before-a-span}] past [{how-long}] {span-of-day} [of my life] {trying-word}"
           "(stayed|stay|staying|waited|waiting|wait|been|stuck) (in|at home|home) (all|the whole|for|since|from) {day-or-morning}"
           "for (nothing|no reason|no good reason|no apparent reason)"
           "(hours|hour|day|evening|morning) (of my life|i will never get back|back of my)"
           "(pointless|useless|futile|waste) (exercise|call|conversation|trip|chat|journey|email|now|to)"
           "(worn out|worn down) [by|with|from|trying]"
  unless   within 0 words "(not|never|without|want to|hate to|sorry (for|to)|do not want to) [to] (waste|wasting|wasted)"
           "(food|garden|bulky|general|recycling) waste" "waste (bin|collection|disposal|basket|pipe|paper)"
           "(free|included|thanks|extra|almost|next to) for nothing"
           "(spend|spent|spending) ..4 (day|days|weekend|evening|afternoon) (in|with|at|on) (cambridge|london|the|my|town|vacation|holiday|a)"
           "(spend|spending) ..3 (in|at)" "wasting your time"
  means    stress mild
  because  Say what the customer will not have to do again, and give the time back where you can.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: What a complete waste of my time.
  yes      customer: i took a day off work for the engineer
  yes      customer: I have spent three hours trying to log in.
  yes      customer: We stayed in all day for nothing
  no       customer: Sorry to waste your time.
  no       customer: When is the food waste collection?
  no       customer: I would like to spend the weekend in town.

words said-by-them = you, they, he, she, agent, rep, colleague, chap, somebody, someone, staff, supervisor, manager,
  driver, technician, website, app, company
words said-or-told = said, told, promised, assured, guaranteed, swore, claimed, advised
words but-or-then = but, and then, then, yet, never, nobody, not, still, however, instead, now, and it is, twice,
  each time, again, by
words told-or-promised = told, promised, assured, advised, informed, guaranteed
words but-or-nothing = but, and, never, no, not, still, nothing, nobody, yesterday, last, days ago, weeks ago,
  hours ago, ago, already
words be-or-come = be, come, arrive, have, get, call, collect, receive, take, ring, start, deliver, go
words days-word = days, weeks, hours, minutes, monday, tuesday, wednesday, thursday, friday, today, yesterday, tomorrow,
  back, sorted, fixed
words after-a-promise = but, and, never, ago, twice, again, nothing, now, still, each
words promised-deed = be, have, arrive, come, call, get, take, ring, sort
words promised-me = said, told me, says, saying, promised, claims
words called-or-came = called, call, ring, rang, came, come, deliver, delivered, keep, kept, honor, honour, show, sent,
  send, do, did, does, answer, refund, fix, reply, told, tell, turn, arrive, arrived, give, respond, credit, credited,
  collect, include, help, inform, warn, notify

rule stress.broken-promise
  title    The customer holds a promise or statement against us
  status   stable since 1.0
  heard    customer
           "{said-by-them} [had|have|clearly|specifically] {said-or-told} ..12 (but|and then|yet|never|nobody|not|still|however|instead|now)"
           "(i|we) (was|were|am|been|had been|have been|got) [also|then|even|clearly|only|just] {told-or-promised} ..12 {but-or-then}"
           "(you|they|he|she|your {team-word}) [had|have] [all|repeatedly|clearly|even] (promised|assured|guaranteed|swore)"
           "(i|we) (was|were|have been|had been|been) [{strongly}] (promised|assured|guaranteed|misinformed|misled|lied to|fobbed off)"
           "(broken|broke|empty|false|break|breaking) (promise|promises|your promise|your word)"
           "(was|were) (supposed|meant|due|scheduled|expected) to {be-or-come} ..8 {but-or-nothing}"
           "{promised-me} [it|you|they|he] (would|will|was|were|am|is|had) [{promised-deed}] ..6 {days-word} ..3 {after-a-promise}"
           "{promised-me} (she|that|i) (would|will|was|were|am|is|had) [{promised-deed}] ..6 {days-word} ..3 {after-a-promise}"
           "(you|they) (never|did not|have not|do not|failed to|forgot to) [ever|even] {called-or-came}"
           "that is not what (i|we) (was|were|am|have been) (told|promised|quoted|sold)"
           "not what (i|we|you) (paid for|ordered|agreed|signed up|asked for|was told|were told|promised|advertised|bought|were promised|was promised)"
           "(stood|stand) (me|us) up"
  unless   within 0 words "(told|said|promised|advised|informed) ..10 and (it|that) (works|worked)"
           "(told|said|promised|advised|informed) ..10 (thank|thanks|great|perfect)"
           "(he|she|they|friend|wife|doctor|mum) (told|said|advised) [me] (to|you|it is|about) ..6 (good|great|nice|best)"
           "(my|a|our) (friend|wife|husband|doctor|son|daughter|boss|teacher|colleague) (said|told|advised) ..12 (but|now|not|and then)"
           "(they|you) do not (have|do|need|take|serve|come|deliver|give|help|include|show|answer|tell) [a|any|to|with|it|that]"
           "(you|they) did not (say|mention)" "do you not" "(if|in case|why) (you|they) (do|did) not"
           "(never|not) (told|said|promised)" "you never know"
  means    stress strong
  because  Repeat the promise as it was given, say that it was not kept, and replace it by one that you keep yourself.
  source   Broken promise as a frustration cue: NICE help, ReduceFrustration
  yes      customer: You said the money would be back on Friday but there is nothing.
  yes      customer: i was promised a call back and it never came
  yes      customer: They never delivered it.
  yes      customer: That's not what I was told.
  no       customer: My doctor said it was fine but I want to check.
  no       customer: He told me to restart it and it worked, thanks.
  no       customer: They don't have a pool, is that right?

words again-word = again, every, each, over and over, as (before|last|always), keeps, for the, all the time, happens,
  happened
words every-time-phrase = every time, each time, always, constantly, all the time, twice, again, before,
  {many-word} times, every (day|week|month|night), over and over, too often, so often, repeatedly, daily
words happening-word = happening, failing, breaking, crashing, dropping, getting, cutting, going wrong, going down,
  freezing, disconnecting, saying, telling, sending, charging, changing, delaying, delayed, late, cancelling, blocking,
  messing, losing, asking, rejecting, down, broken, moving, pushing, taking, making, promising, ignoring, kicking,
  logging, giving, buffering, lying
words now-or-today = in (a row|the|one|this|{many-word}|a|less), now, this (week|month|year), already, today, over,
  so far, since
words restarted-word = restarted, rebooted, reset, uploaded, reinstalled, tried, checked, entered, typed, sent,
  submitted, filled, changed, replaced, repaired, fixed, swapped, posted, mailed, faxed, attempted, scheduled,
  rescheduled, rebooked, cancelled, delayed
words everything-phrase = everything, all of (these|those|your), every, it all, {many-word} times, countless, so many,
  that already, this already, repeatedly, for hours, for days, multiple

rule stress.again-and-again
  title    It happens again and again
  status   stable since 1.0
  heard    customer
           "(yet|once|here we go|happening|happened|broken|down|late|delayed|wrong|dead|out|gone|failed|off) again"
           "(again|time) and (again|time again)"
           "every (single|damn|bloody|fucking) (time|day|night|week|month|morning|year|call|order|flight|evening|one|hour)"
           "(same|this|the) (problem|issue|thing|error|fault|mistake|story|excuse|answer|message|nonsense|rubbish|crap|response|reply) {again-word}"
           "(happen|happens|happened|occurred|occurs|occur|done|happening) [to me|again|like] {every-time-phrase}"
           "(keep|keeps|kept|constantly|continually|always|forever|continuously|repeatedly) [on] [{strongly}] {happening-word}"
           "(never|not once|rarely|seldom) (works|work|worked|on time|fails to|been on time|gets fixed|got fixed|happens right|ends|arrives|had a)"
           "{ordinal-word} time (in|this|it|that|now|since|within|running|around|and|today|something|my|your|the|i am|i have|we|has)"
           "({many-word}|{number-word}) (times|time) {now-or-today}"
           "(twice|thrice) (in|this|already|now|today|within|on)"
           "(nothing|nothing has|nothing ever) (works|helps|changed|changes|happens|happened|done|improved|is done|is happening|gets)"
           "{restarted-word} ..3 {many-word} times"
           "(no matter (what|how|when|where)|whatever (i|we) (do|try))"
           "(tried|done|did|followed|checked) {everything-phrase}"
           "(getting|gets|got|going|goes|went|gone) (worse|from bad to worse|downhill|nowhere|even worse)"
           "(tried|done|did|followed|checked) all [of] (that|this) (already|and|but|twice|before|still|nothing|again|yesterday)"
           "(dozens|hundreds|loads|tons|plenty|lots|heaps|thousands|scores) of times"
           "for the [{strongly}] {ordinal-word} time"
           "(not|is this|this is not) the first time"
           "(second|third|fourth|fifth) time (this|that|i|we|you|it|they)"
           "(always|every day) the same (thing|story|answer|excuse|problem)"
  unless   within 0 words "never (fails|failed|disappoints)" "always on time"
           "{ordinal-word} time (i am|i have|we) (visiting|staying|in (town|cambridge)|here|booking)"
           "(see|try|back|come|visit|thanks|thank you|once|hear|check|look|call|working|works|fixed|up|on|fine|running|good|okay) again"
           "(would|will|must|can|could|may) ..2 (happen|happens|happened)"
           "(not|never|hope it does not) (happen|happened|happening|happens) (again|before|every)"
           "(yes|no|hello|hi|hey) ..2 again"
           "(twice|{many-word} times|{number-word} times) (a|per|in the) (day|week|month|year) (is|for|medication|pill|tablet)"
           "(i|we) (keep|kept) [on] (changing|making|forgetting|moving)"
           "(flown|visited|stayed|used|been|travelled|traveled) ..4 times"
           "no matter (what|how|where|when) (time|the|day|area|price|part)"
           "(no matter|does not matter) (what|where|when|how)"
           "(nothing|no) (changed|changes) (from|on|in) my (side|end)" "(keep|keeps) getting better"
  unless   within 1 words "(he|she|they|wife|husband|mum|dad|son|daughter) (did|does|has done|had done)"
  unless   within 0 words "(nothing) (happens|happened) (when|if|after|as|at|on)"
           "(why|then|but) nothing (happens|happened)"
  unless   within 0 words "(every|each) time (i|we) (visit|come|travel|fly|order|call|stay) ..8 (great|good|love*|excellent|amazing|nice|best)"
           "first time (i|we) (visit|fly|stay|book)"
           "for the (second|third) (time slot|person|night|week)"
  means    stress mild
  because  Say that you see the pattern, count it, and look for the cause instead of the next quick fix.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: The line is down again, same as last week.
  yes      customer: every single time i order something is missing
  yes      customer: It keeps happening.
  yes      customer: i've tried everything and nothing works
  yes      customer: This is the third time this month.
  yes      customer: we did all of that yesterday and it made no difference
  no       customer: It's working again, thanks!
  no       customer: No matter what area, as long as it has parking.
  no       customer: See you again next year.
  no       customer: It never fails.
  no       customer: She did all of that herself, I never touched the accounts.

words hard-word = hard, difficult, complicated, long, much, happening, happen, again, this
words chase-word = chase, do, pay, wait, ask, get, fight, explain, call, beg, be, keep
words hard-or-difficult = hard, difficult, complicated, confusing, complex, cumbersome, inconvenient, troublesome
words inconvenient-word = inconvenient, inconvenience, inefficient, troublesome, hassle, ordeal, struggle, battle, fight
words beg-phrase = beg, fight, chase, jump through, go through all, drive all, pay twice, pay again, buy another,
  buy new, do everything, start over, start again, start all over, go through hell
words understand-word = understand, see, get, believe, fathom, comprehend, figure out

rule stress.too-hard
  title    It is harder than it should be
  status   stable since 1.0
  heard    customer
           "(should not|should never|ought not) [have to] (be|take|happen|cost) [{strongly}] {hard-word}"
           "(i|we|customers|people|nobody|no one) (should not|should never|ought not) (have|need) to {chase-word}"
           "(so|too|this|way|really|very|incredibly|ridiculously|unnecessarily|overly) {hard-or-difficult} (to|for|just|and|it|a)"
           "(so|such|very|really|extremely|huge|major|big|great|quite|incredibly) [an|a] {inconvenient-word}"
           "(inefficient|inefficiency|inconvenienced|bureaucratic|bureaucracy|red tape|jump through)"
           "(hoops|like pulling teeth|uphill battle|kafkaesque|mission impossible|a maze)"
           "(impossible|no way) to (reach|get|find|contact|speak|log|cancel|use|pay|talk|complete|do|change|understand|book|force|resolve)"
           "(do|doing) (your|their) (job|work) [for you]"
           "(have|had|having|forced|forcing|made) [me|us] to {beg-phrase}"
           "(can not|could not|do not|does not|not) {understand-word} (why|how) (you|your|this|it|i|a|the|they|such|nobody|no one)"
           "(user unfriendly|not user friendly|badly designed|poorly designed|makes it impossible|makes it so hard)"
           "(how|why) (come|is it) [that] (you|your|i|nobody|no one|every|this|it|there)"
  unless   within 0 words "not (too|so|that|very|really) (hard|difficult|complicated|much)"
           "(should|would|will) not (be|take|need|have) [a|any|to be|too] (problem|long|expensive|issue|more|pay|trouble|much)"
           "(if|is|was) (it|that|this) [is|was] [not|n't] too (hard|difficult|much)"
           "(should not|must not) (be|have|cost) (more|over|above|near|any|too|expensive|much more)"
           "no way to (get|find|book) ..3 (earlier|cheaper|later)" "do (your|their) work"
           "is (it|that) too (hard|difficult|complicated)" "(sorry|hate) ..5 (inconvenience|hassle|difficult)"
           "(any|the|for) inconvenience"
  means    stress mild
  because  Take the hard part off the customer: do it with them or for them now.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: It really shouldn't be this hard to cancel.
  yes      customer: impossible to reach a person at your company
  yes      customer: I had to jump through hoops for a refund.
  yes      customer: can't understand why you need two passports
  no       customer: It was not too hard, thanks.
  no       customer: Sorry for any inconvenience on my side.
  no       customer: It should not be too expensive, please.
"""#
  )
}
