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
  unless   within 6 words "because (i|we) (forgot|missed|have (another|one more)|had (another|one more)|wanted to add)"
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
  no       customer: This is my second call today because I forgot to ask something.

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
           "(i|we) (spoke|was speaking|were speaking) (to|with) ..6 (yesterday|this morning|earlier|last (week|month|night|{day-name})|on {day-name}|days ago|weeks ago)"
           "(i|we) (was|were) (on|on to|onto|on the phone|in touch|through) (to|with) [..1] (you|your|someone|somebody|one) ..4 (yesterday|this morning|earlier|last|on {day-name}|ago)"
           "i know (i|we) (reported|flagged|raised|logged|told you|rang|called|emailed|wrote)"
           "(i|we) (reported|flagged) (it|this|that|them|these)"
           "(following|followed) up (on|about|with you|regarding|again|from)"
           "chasing [up] (this|my|our|an|the|it|you for)"
           "any (news|updates|update|progress|word|movement) (on|with|about|regarding) (my|our|this|that case|the case)"
           "(my|the|our) (last|previous|earlier|first|original) (call|email|message|complaint|letter|contact|conversation|request|query|report) (said|says|explains|explained|was|went|is|has|got|on|to you|of|did|stated|still)"
           "(i|we) (was|were|have been|had been|got) (told|advised|informed) [that] (it|this|that|someone|somebody|an|a|the|they|you|he|she|i|we|my) ..3 (would|will|was going|should|had been|has been|is being)"
           "(you|they|your {said-by-them}|the {said-by-them}) (said|told me|told us) [that] ..3 (would|was going to|were going to) [all] (be|call|ring|come|email|send|sort|fix|take|arrive)"
           "(left|leaving) [you] [..1] ({many-word}|{number-word}|another|more) (voicemail|voicemails|message|messages)"
           "left ..3 (message|voicemail|messages|voicemails) ..4 (no|nobody|not|never|nothing|still|yesterday|last week|this morning|days ago)"
           "(i|we) (have|had) [already] (sent|given|emailed|uploaded|posted|provided|supplied|forwarded) (you|them) ..3 (everything|all|documents|documentation|papers|details|information|photos|proof|receipt|receipts|forms|form|it all|evidence)"
           "you [already|should already] (have|had|got) [all] (my|the|all my|all the|all of) (documents|details|papers|information|photos|proof|number|email|emails|address|receipts|evidence|paperwork)"
  unless   within 0 words "(not|never) ..1 {reach-word}" "(thanks|thank) ..8 (yesterday|last)"
           "i (ask|text|visit|request|call|speak) ..2 (before|last)"
           "(worked|fixed|resolved|sorted|perfect|great) ..6 (before|already|earlier)"
           "no (change|results) (needed|required|to|in|for)"
           "no (solution|progress) (needed|bar)" "(spoke|spoken) to (my|our) (wife|husband|mum|boss|doctor)"
           "(reported|flagged) (it|this|that) (stolen|lost|to the police)"
           "(if|in case|when) ..2 (any|some) (news|update|updates|word)"
           "(my|the) (doctor|mum|dad|wife|husband|friend|mother|father|son|daughter) (said|told)"
           "any (luck|joy) (with|finding) (the|a) (hotel|train|restaurant|taxi)"
           "(left|leave) (you|him|her|a) [..1] message (for|with|to say) (the|my)"
           "(do|did|would|if|that|hope|think) you [already] (have|had|got)"
  unless   within 8 words "(forgot|was lovely|lovely|very helpful|was great|so kind|was kind|was nice|very nice|thank|thanks)"
  means    stress mild
  because  Look up the earlier contact before you ask anything, and say what you found.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I did call on this last month already.
  yes      customer: we already reported this on monday
  yes      customer: I emailed three days ago with no result.
  yes      customer: I am ringing again about the boiler visit.
  yes      customer: we told your office about it last week
  yes      customer: I spoke to a lady called Ruth on Tuesday about it.
  yes      customer: any news on my sofa
  yes      customer: We were told somebody would ring before noon.
  yes      customer: you said it would be done by easter
  yes      customer: I'm just chasing up the cheque.
  yes      customer: I left three voicemails.
  yes      customer: You already have all my papers.
  no       customer: I have never called before.
  no       customer: Thank you for the form you sent yesterday.
  no       customer: No change needed, thanks.
  no       customer: My mother spoke to me yesterday.
  no       customer: If there is any news, write to me.
  no       customer: My doctor said it would be fine.
  no       customer: Do you have my number?
  no       customer: Do you already have the details?
  no       customer: I called yesterday and your colleague was lovely.

words said-word = said, told, explained, given, answered, wrote, written, stated, mentioned, confirmed, gave
words i-or-messages = i, messages, message, email, notes, previous, above, history

words day-or-figure = {day-name}, {number-word}, {ordinal}, {number}, {time}, {month-name}

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
           "(as|like) (i|we) (said|say|told you|told your|told them|explained|mentioned|wrote|stated)"
           "(i|we) (said|asked for|ordered|booked|typed|requested|selected) [..1] {day-or-figure} ..2 not [..1] {day-or-figure}"
           "(i|we) (never|did not) (say|said|mention|mentioned|write|wrote) (that|it|this|so|anything about)"
           "(that|this|it) (is|was) not (what (i|we) (said|asked|meant|wrote|am asking|was asking|were asking)|my question|the question|an answer|the answer|answering)"
           "(does|did|do|is|are|have|has) not [really|even|actually] (answer|answers|answered|answering|address|addressed|addressing) (my|the|that|any of|what) [..1] (question|questions|point|points|issue|query|concern|concerns|i)"
           "my question (was|still)"
           "(you|they) are [still|clearly|really|just] not (listening|reading|hearing me|getting (it|this)|understanding (me|this|it|what|the))"
           "(are|were) you [even|actually] (listening|reading (it|this|what|my|the)|paying attention)"
           "(have|did) you [even|actually|bother to] (read|open|look at) (my|what|any of|a word)"
           "(let me|i will|i|have to|had to) (repeat|say it again|say that again|spell it out)"
           "(is|are) [all|already|right there] in (the|my|your) (notes|email|emails|message|messages|letter|form|ticket|chat|complaint|file)"
           "(see|read) (my|the) (previous|earlier|last|first|original|above) (message|messages|email|emails|tweet|tweets|post|letter|note|mail)"
           "how many [more] times (do|must|should|have|did|will|am|shall) (i|we)"
           "already (tell|told|say|said|explain|explained|inform|informed|mention|give|gave|send|sent) [to] [you|him|her|them|your ..1|it to you] ({number}|many|several|so many) (time|times)"
           "how many (time|times) [do|does|should|must|will|shall] (i|we) [have|need|must|should|got] [to] (tell|say|explain|repeat|call|ask|write|ring|send)"
           "(same thing|same|this) i am (telling|saying|explaining|repeating) (from|since|again)"
           "(explained|told|said|repeated|gone through|been through|described|spelled) ..3 to {many-word} [different] (people|of you|agents|persons|departments|times)"
           "(last|other|previous|first) (man|woman|lady|person|agent|guy|girl|chap|gentleman|adviser|advisor|rep) ..4 (said|told|promised|asked|wanted)"
           "same (thing|story|answer) (i|we) (told|said|gave|explained)"
           "(in black and white|in writing from you|on paper in front of me)"
           "(i|we) have [got|still got] (the|your|an|a) (letter|email|message|receipt|text|contract|leaflet|confirmation) [right] (here|in front of me|from you|in my hand) [and|it|which|that] (says|say|said|it|states|clearly|shows|dated|from|with)"
           "(i|we) have [got] (his|her|their) name (written|here|right|down|somewhere)"
           "(i|we) (wrote|noted|took) (everything|her name|his name|their name|your name) down"
           "(gave|given) (me|us) (his|her|their|your) word"
           "(shook|shaken) (my|our) hand [on]"
           "(that|this|it) was [back|all|way] (in {month-name}|nearly a|almost a|over a|more than a|about a|weeks ago|months ago|last (week|month|year)) [..1] [ago]"
           "we are [now] in {month-name} [now]"
  unless   within 0 words "(i|we) (just|already) (did|done|tried|gave|sent|provided) ..6 (work|works|worked|working|thank|thanks|fixed|great|perfect)"
           "(not|never) [have to] (repeat|explain) (myself|it)" "(i|we) just (did|done|sent) (it|that|this) [now]"
           "you (told|said|explained|answered) ..2 already"
           "(sorry|may|could you|can you|please|would you) ..2 (repeat|explain|ask)"
           "just (said|told|gave) (yes|goodbye|hello)"
           "i [have] already (done|did|got|tried|told|given|sent) (that|it|so) (and|thank|thanks)"
           "just (sent|wrote|gave|provided|typed) you" "(happy|glad) to (repeat|explain)"
           "(as|like) (i|we) said (thank|thanks|great|love|no rush|no hurry|no problem)"
           "(did|do|have) you (read|open) (my|what) (mind|palm|star)"
           "(that|this|it) was (in|last) ..4 (great|lovely|holiday|perfect|beautiful)"
           "(have|got) (his|her|their) name (is|and address)"
           "same thing (i|we) (said|told) (yes|too)"
  means    stress mild
  because  Do not ask again: use what has been said, repeat it in one sentence and go on from there.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I already told your colleague the number.
  yes      customer: i literally just said that
  yes      customer: You keep asking me the same question again.
  yes      customer: Did you not read my message?
  yes      customer: As I said, it is the back door and not the front.
  yes      customer: i said tuesday not thursday
  yes      customer: That was not my question.
  yes      customer: how many times do i have to spell this
  yes      customer: It is all in my email from March.
  yes      customer: I've explained this to five people now.
  yes      customer: the last lady i spoke to wanted the same papers
  yes      customer: It's the same thing I told the other fella.
  yes      customer: I have it in black and white.
  yes      customer: she gave me her word
  yes      customer: And that was in March.
  yes      customer: I've got the letter right here and it says the sixth.
  no       customer: Sorry, could you repeat that again please?
  no       customer: I just tried it and it worked, thank you.
  no       customer: You told me that already, thanks.
  no       customer: As they say, better safe than sorry.
  no       customer: I did not say goodbye to her yet.
  no       customer: That is the answer, thanks.
  yes      customer: i already tell you 3 time
  yes      customer: how many time i have to say
  no       customer: How many times a day does the bus go?
  no       customer: I already have three of them.
  no       customer: The last one is for my mother.
  no       customer: It was in May, a lovely holiday.
  no       customer: We wrote to the aunt in March.

words claimed-done = resolved, sorted, fixed, completed, complete, delivered, restored, rectified, cleared, concluded,
  closed, settled, processed, replaced, reset, refunded, credited, active, activated, reconnected, collected, repaired,
  done, working, fine, sent, posted, attended, paid, received, back on, up and running, up to date, finished
words not-so-what = there, here, mine, ours, my, our, fixed, resolved, sorted, done, finished, restored, repaired, true,
  right, correct, been, what, on, in, at, gone, back, showing, arrived, come, come through, loaded, cleared, refunded,
  credited, moved, changed, updated, connected, active, delivered, collected, received, {working-word}
words not-so-subject = it, that, they, he, she, there, this, these, those, balance, light, line, door, screen, account,
  page, app, status, tracking, message, nobody, mine, ours, address, number, meter, box, parcel, order, money, card

rule stress.contradicts-us
  title    The customer answers that it is not as we say
  status   stable since 1.0
  heard    agent
           "(show|shows|showing|shown|says|saying|marked|listed|recorded|logged|according to|see|came back|confirmed) ..5 {claimed-done}"
           "(has|have|is|are|was|were|been|be) [now|all|already|successfully|also|both|since|just] [been] [now|fully|successfully] {claimed-done}"
           "should [now|all|already] be ..2 {claimed-done}"
           "(it|that|they|he|she|everything) (went|gone|goes) through"
  then     within 1 turns customer
           "(no|but|well|actually|sorry|right) [but] {not-so-subject} [still|definitely|certainly|really] (is|are|was|were|has|have|did|does|do|had) [still] not"
           "{not-so-subject} [still|definitely|certainly|really] (is|are|was|were|has|have|had) [still] not [even|yet|all] {not-so-what}"
           "{not-so-subject} [still|definitely|certainly|really] (does|do|did) not [even|ever|actually] (work|show|load|open|come|arrive|help|say|reach|get|happen|call|ring|turn|stop|change|have (it|a|any|one|the))"
           "(i|we) (have|did|had) not [yet|even|ever|actually|still] [been] (got|get|had|have|received|receive|seen|see|heard|hear|signed|sign|contacted|told) (it|a|any|anything|one|that|for|them|the|nothing)"
           "not [{working-word}|{works-word}|gone|here|there|fixed|done|arrived|sorted|resolved|true|right|so|mine|ours|my|our] (here|though|at all|yet|on my|for me|from here|at my)"
           "(not|never) (gone|fixed|arrived|sorted|resolved|mine|ours|true|delivered|received|refunded|restored)"
           "still (not|no|the same|showing|shows|zero|on|off|red|nothing|down|broken|dead|says|saying|flashing|{number}|out|locked|blocked|missing|waiting)"
           "(same|exact same) (light|error|message|thing|problem|screen|page|fault|noise|issue|answer)"
           "(nobody|no one|nothing) [has|have|ever|actually|even] (came|come|turned|showed|arrived|called|rang|did|done|changed|happened|here)"
           "(delivered|fixed|sorted|resolved|done|completed|closed|collected|restored|received) (where|by who|by whom|to who|to whom|how|when|what|which)"
           "(as|while) (i|we) (type|speak|write|talk) [this|to you]"
           "(it|that|they|he|she) (is|are|was|were|does|do|did|has|have) not though"
  unless   within 2 words "(if|once|when|until|unless|after|glad|happy)"
  means    stress mild
  because  Take the customer's word over the screen: say that you see two different things and find out which is true.
  source   House and customer disagree on whether it is solved: Dixon, Freeman & Toman, HBR Jul-Aug 2010
  yes      | agent: I can see that it was delivered at ten.
           | customer: No it was not, I sat by the door.
  yes      | agent: The line has been restored.
           | customer: still dead here
  yes      | agent: The lights should be working now.
           | customer: They are not though.
  yes      | agent: That has been completed on our side.
           | customer: completed by who
  no       | agent: The line has been restored.
           | customer: Thank you, it is not too bad now.
  no       | agent: When would you like to come?
           | customer: It is not urgent, any day will do.
  no       customer: It is not for me, it is for my father.

words odd-word = what, who, whom, which

rule stress.takes-issue
  title    The customer, already upset, takes issue with what we say
  status   stable since 1.0
  heard    customer
           "(it|that|they|he|she|there|this|mine) [still|just|definitely] (is|are|was|were|has|have|did|does|do|would|will) [still|just|definitely] not"
           "(i|we) (was|were|did|have|had) not"
           "(off|out of|based on|according to|by|on|for|from) {odd-word}"
           "what (does|did|is) (that|this) (mean|do|change|even|supposed|actually)"
           "(who|which|what) (do|should|would|am|is|was|will|did) (i|we|it|that|he|she|they) ..1 (ask|speak|talk|ring|call|say|tell|mean|meant|pay|get|told|blame|believe)"
           "(might|may|will|would|could) [or|find|get|be|have|it|that|back|help|come|work] ..4 or [i|we|it|they|he|she|you] (might|may|will|would|could) not"
           "or (not|does it|is it|are you|do you|will it|am i|did it|has it|have you)"
           "(is that|that is|is this) [what it takes|how it works|all|it] (for|to|then|is it|you have|you can)"
           "(as|while) (i|we) (type|speak|write|talk) [this|to you]"
           "(i|we) do not (mind|care) (who|how|what|whose|which|where)"
           "so (for|if|in|that is|four|three|two|five|six|ten|{number}) ..8 (you will|you would|it would|it had|i had|after|later|would be)"
           "(told|asked|reported|rang|emailed|called) ..3 on {day-name}"
           "(right you are|if you say so|as you wish|so you say|so they say|so i hear|i heard you|i hear you|be that as it may)"
           "(i|we) will (look|check|try|call|ring|see|ask|write) again (tomorrow|later|on|next|then)"
           "(that is|it is) (almost|nearly|not even|hardly) (funny|comical|impressive)"
           "(is|was|are|were|am|be) [only|just] (supposed|meant) to"
           "(can|could|would|will) you ..4 (from your side|at your end|on your side|your end)"
           "(well|but|right|no|because) ..2 (it|that|they|he|she|there|this|you|the guys) (did|does|do|would|is|was|were|are|had|have|has|will) not"
           "(no|but|well) [that|it|this] is [the|a|not] (wrong|old|right|correct|true|mine|it)"
           "(you have got|you have|that is|it is) [got] the wrong"
           "(i am|we are) [just|only|sat here|sitting here] (looking|staring) [right] at (it|them|the)"
           "(i am|we are) [just|only] (telling|asking|saying)"
           "(and|what|but) [happens] if (it|he|she|they|you|i|that|this|nobody|no one|nothing|somebody) (does|do|is|are|has|have|did|can|will|not|comes|turns|happens|still|just)"
           "(and|so|then|but) (what|who|how|where|why|when|which) (is|do|does|did|are|am|will|would|about|happens|pays|decides|if|now|then|exactly|then)"
           "(how long|what time|when|which day) (exactly|this time|is that going|will that|does that take|am i|are we|is soon|roughly|do you mean)"
           "(are you|you are) [absolutely|really|quite|definitely] (sure|certain)"
           "(is that|that is|is it) (definite|definitely|guaranteed|certain|a promise|a guarantee)"
           "(i|we) [just|only|really|still] (want|need|wanted|needed) (this|that|my|our|someone|somebody|to know|you to|an|to be|to get|to speak|to hear|to see|her|him|them)"
           "(it|that|this) is (my|our) (money|wages|card|house|home|name|business|livelihood|pension|holiday|wedding)"
           "(then|so) why"
           "why (is|does|did|was|should|would|do|are|am|has|have|not|me|then|can)"
           "how (does|will|would|is) (that|this|it) [going to] (help|solve|fix|change|my|fair|work for)"
           "(you|they|he|she) (do|can|could|would|will|did|have|has|are|is|was|were) not"
           "(i|we) (do|can|could) not [really|even|actually|just] (think|see|understand|get|believe|want|have|accept|care|agree|like|need|live|work|go|do|feel|leave|wait|sit|stay|keep)"
           "who [else] (is|are|was|has|have|said|told|decided|does|do|did|pays|paid|will|can|gave|signed|took|do i|am i)"
           "how (is|was|did|does|come|am i|are we|long)"
           "(all|every|still|back) (since|after|on) {day-name}"
           "(it is|that is|is|exactly|that|this) [the] [very] same"
           "even though"
           "(which|whose|what) (team|engineer|driver|house|place|safe place|email|letter|policy|voucher|number|address|form|call|system|department|delivery|refund|attempt|fee|contract|agreement|procedure|notice|visit|appointment|person|manager|colleague|box|notes|record|message) [then]"
           "(to|at|with|in) (who|whom|what|which) [address|number|name|way|sense|time|capacity|line]"
           "how soon"
           "(i|we) (did that|did it|filled|sent you|told you|gave you|paid|signed|rang|emailed|reported|uploaded|agreed) (in|online|it|that|you|to|for|the|nothing|everything|yesterday|last|twice|already)"
           "(i|we) (agreed|signed|ordered|asked) [to|for|up for] (nothing|no such)"
           "(was|were|been) (escalated|noted|logged|reported|raised|passed on|flagged|sent) [..1] (in|on|last|twice|already|before|yesterday|weeks|months)"
           "then (listen|look|check|read|ask|the|your|you|tell|do|send|who|what|how|somebody|someone|nobody) [..1] (to|at|it|is|are|was|were|them|him|her|me|else|has|have|should|must|can)"
           "(look|check|read|scroll|listen) (further|again|back|harder|closer|properly)"
           "show me (where|what|the|it)"
           "you (said|promised|told (me|us)) (that|it|this|you|i|we|somebody|someone|he|she|they|{day-name}|the|so|yesterday|today|last|ten|five|two|three)"
           "(like|as) (the|your) (last|other|previous) (one|time|person|man|lady|girl|chap|guy|two|three)"
           "there (is|was) (already|one|a note|no) [..1] (note|already|attempt|there|here|such|record|card|call|knock)"
           "(nobody|no one|nothing|never) [has|ever|even|will|is|was] (came|come|called|calls|rang|rings|happens|happened|did|does|do|told|asked|changed|works|worked|answers|answered|knows|knew|said)"
  when     stress >= stressed
  unless   within 4 words "(thank|thanks|cheers|perfect|brilliant|lovely|great|appreciate|relief|relieved|helps|grateful)"
  unless   within 0 words "not (lost|just me|a problem|urgent|bad|your fault|too|matter|necessary)" "or not at all" "there is not"
  means    stress mild
  because  The tension is still there: answer the point, do not talk past it, and say what happens next.
  source   house
  yes      | [state stress=stressed]
           | agent: The fee follows the usage.
           | customer: according to who
  yes      | [state stress=stressed]
           | agent: It is down here as a gas leak.
           | customer: it is not gas
  yes      | [state stress=stressed]
           | agent: Somebody will ring you.
           | customer: And who do we tell if nobody turns up?
  yes      | [state stress=stressed]
           | agent: It shows as done.
           | customer: so you say
  no       | [state stress=stressed]
           | agent: What is the number?
           | customer: four four one nine
  no       | [state stress=calm]
           | agent: Is it for the flat?
           | customer: it is not, it is for the shop
  no       | [state stress=stressed]
           | agent: It is all back on.
           | customer: Thank you, it was not too bad in the end.

words refused-word = unfortunately, i am afraid, can not, could not, unable, not able, not possible, no record, excluded,
  not covered, policy, nothing i can, only thing i can, only option, not eligible, not entitled, does not allow, rejected,
  declined, denied, will not be able, out of my hands, not something i, as per, terms and conditions, have to, no way

rule stress.pushes-back
  title    The customer does not take no for an answer
  status   stable since 1.0
  heard    agent "{refused-word}"
  then     within 1 turns customer
           "but (you|they|he|she|your|my|our|nobody|no one|nothing|why|that is|this is|how (can|is|do|does|did|was)) ..2 (is|was|were|are|said|told|promised|sent|did|do|does|have|has|had|can|could|would|will|took|sold|gave|confirmed|agreed|let|only|never|not)"
           "but (i|we|it) (was|were|had|paid|asked|never|did|rang|called|ordered|booked|have (already|paid|been|a receipt|an email|proof)|did not|should|has been)"
           "even though"
           "(then|so|and) why (is|was|did|does|do|are|am|can|could|would|should|has|have)"
           "(your {said-by-them}|the {said-by-them}|he|she|they) [had|have] [already|specifically|clearly|just] (said|told|promised|confirmed|agreed|assured)"
           "(says who|that can not be|how can that be)"
           "why (can|should|would|could|do|did) (i|we|you|it|they) not"
  means    stress mild
  because  Do not repeat the rule. Say which fact would change the answer, or who may decide otherwise.
  source   house
  yes      | agent: Unfortunately that is not covered by the plan.
           | customer: But your own clinic sent us there.
  yes      | agent: I can't change it from here.
           | customer: Okay, but you told us on Monday that you could.
  yes      | agent: I am unable to see any order.
           | customer: then why did you take the payment
  no       | agent: Unfortunately the ten o'clock is gone.
           | customer: And what about eleven?
  no       | agent: I am afraid that they are sold out.
           | customer: But I can take the blue one, thanks.
  no       customer: But you told us on Monday that you could.

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
           "[the|a|this] (run around|runaround)"
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
           "(every|each) time (i|we) (ring|call|phone|write|email|ask|chat|contact*) ..6 (different|another|new|someone else|somebody else|again|start|explain)"
           "(get|got|gets|speak to|spoke to|talk to) (somebody|someone|a person|people) (different|else|new) (every|each|again)"
           "(different|another|new) (person|agent|adviser|advisor|rep|man|woman|lady|name|story|excuse|reason) (every|each) (time|day|call|week)"
           "not (getting|got) (anywhere|very far|any further)"
           "(no|not any) (further forward|further on|nearer|closer to (a|an|the))"
           "back (to|at|where) (the start|the beginning|where (i|we) started|(i|we) started|square one|day one|the drawing board)"
           "(first|one day|one person|one minute|one of you) (you|they|he|she|it) [said|says|is|was] ..4 (then|now|and then) ..6 (then|now|and now|today)"
           "(change|changes|changing|changed) (your|their) (story|stories|tune|mind|answer|answers|dates)"
           "(one excuse|one thing|one problem|one delay|one mistake|one story) after (another|the other|the next)"
           "(always|never) (somebody|someone|anybody|anyone|your|the) [..1] (fault|problem|job|department) [with]"
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
           "(my|changed my|i changed our) (mind|story)"
           "(if|in case|should) you ..2 (change|changed) your mind"
           "different (name|person) each"
  unless   within 0 words "{reach-word} ..4 {many-word} times ..8 different (answer|answers|story|stories|thing|things|information|info|advice|reasons|dates)"
           "different (answer|answers|story|stories|thing|things|information|info|advice|reasons|dates) ..8 {reach-word} ..4 {many-word} times"
  unless   within 0 words "(sick|tired|fed up) (of|with) ..3 (run around|runaround|passed|transferred|bounced|shunted|sent)"
  means    stress strong
  because  Keep the case yourself. If somebody else must act, you talk to them and call the customer back.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I've been transferred three times already.
  yes      customer: you just keep bouncing me around
  yes      customer: I get a different answer every time.
  yes      customer: Please stop passing me from one desk to the next.
  yes      customer: nobody seems to know where it is
  yes      customer: Every time I ring I get another department.
  yes      customer: So we're no further forward, are we.
  yes      customer: It's one excuse after another.
  yes      customer: first you said monday then wednesday now friday
  yes      customer: Y'all keep giving me the runaround.
  no       customer: I transferred the money back and forth between my accounts.
  no       customer: Do you have any different colours?
  no       customer: I know it's not your fault.
  no       customer: I changed the dates of my stay.
  no       customer: Each time I write I enjoy it.
  no       customer: I've rung five times this week and every time it's a different story.

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
           "(phone|phones|line|lines|call|calls) ..2 (busy|engaged|dropped|disconnected|disconnects|cut off|goes unanswered)"
           "(line|call|phone) [just|then|suddenly] (went|goes|gone) dead (after|when|while|again|on|halfway|twice|before|as|mid)"
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
  unless   within 0 words "(phone|phones|line|lines|landline) (is|are|has|have|was|were|has been|have been|got|still) [{strongly}] [been|all] (disconnected|dropped|cut off)"
  unless   within 1 words "(only|just|barely|hardly) [about] (a|one|two|half a) (minute|second|moment|minutes|seconds)"
  unless   within 1 words "hold music is [{strongly}] [{strongly}] {glad-word}"
  means    stress mild
  because  Thank them for waiting once, take the call-back number first, then solve without a further hold.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: I've been on hold for forty minutes.
  yes      customer: nobody picks up the phone at your branch
  yes      customer: Two hours on hold and then I was cut off.
  yes      customer: I can't get through to anyone
  yes      customer: I waited for ages and the line went dead as somebody picked up.
  no       customer: Can you put the order on hold until Monday?
  no       customer: Hold on, I will get the number.
  no       customer: The book is on hold for me at the library.
  no       customer: My line is dead.
  no       customer: The landline has been cut off since Monday.
  no       customer: I was on hold for only a minute.
  no       customer: Your hold music is lovely.

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
           "still not (back|here|there|seeing|showing|fixed|done|arrived|received|sorted|resolved|refunded|credited|repaired|settled|solved|finished|closed|updated|delivered|posted|paid|answered|corrected|cleared|connected|processed|shipped|dispatched)"
           "(it|screen|app|page|site|account|balance|bill|tracking) still (says|shows|reads)"
           "{some} minutes (late|now|and counting|and nothing|past|already)"
           "(here|up|awake|on the phone) at ({number-word} (at night|in the morning)|midnight)"
           "(on (its|his|her|the) way|on the road|at the door) for [over|about|more than] {some} (minutes|hours)"
           "(down|out|broken|off|dead|gone|disconnected|locked|blocked|ill|without) (for|since) [over|more than|about|almost|at least] ({number}|{number-word}|a) [whole|full] (day|days|week|weeks|month|months|hours)"
           "(for|in|over|past|after) [over|more than|almost|nearly|about] ({number}|{number-word}|a) [whole|full] (day|days|week|weeks|month|months) (and|but|now|already|later) ..3 (no|not|still|nothing|nobody|never)"
           "{number} (days|weeks|months|hours) (later|after) (and|still|no|i|we|nothing)"
           "since {number} (am|pm|o'clock|this morning|yesterday) ..4 (and|still|no|now|nothing)"
           "(for|has been|had been|have been|existed|exists|lasted|lasting|waited|waiting|after|taking|taken|last|lasts) [for] (a|such a|quite a|so|very|a very|too) long [time|while]"
           "(has|have) been ..4 since ({time}|this morning|morning|last night|lunch|lunchtime|breakfast|midnight|dawn)"
           "(has|have|had|it is|is) been [over|nearly|almost|more than|about|like|well over] (a|an) [whole|full|good] (fortnight|month|week|hour|day|eternity)"
           "what is taking (so long|you|them|it)"
           "day ({number}|{number-word}) (of|without|with no|and still|and no|waiting)"
           "(longer|later|slower) than (you|they|it|i was|we were|that) (said|promised|should|told|quoted|agreed|advertised)"
           "should [have|be|have been|already|all] ..3 (by now|already|ages ago|long ago|weeks ago|days ago)"
           "(could|would) have ..5 by now"
           "(is|are) (we|you|they) [nearly|almost] there yet"
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
           "day ({number}|{number-word}) (of|with|without) [..2] (trip|tour|conference|holiday|festival|visit|stay|course|treatment)"
           "been a (week|month|year|day) since (i|we|my) (joined|moved|started|bought)"
  unless   within 0 words "(months|weeks|days) (since|ago) (i|we|my) ..3 (checkup|check up|haircut|service|visit)"
           "not seen [you] (for|in) ..2 (months|weeks)"
  unless   within 0 words "(used|use|using|seen|see|wanted|customer|user|client|member|been with|loved|known|played|fan) ..6 long"
           "not ..6 for a long time"
           "long (time|while) ..4 ago"
  unless   within 0 words "(pay|paying|spread|spreading|split|repay|payable|instalments|installments|loan|contract|plan) ..6 (over|after|within|for) ..2 {long-span}"
           "(working|running|fine|well|stable|worked|happy|perfectly) ..2 (for|over) [..2] {long-span}"
  unless   within 8 words "(excited|worth the wait|worth it|looking forward|finally here|thrilled)"
  unless   within 4 words "(no|not in a|not in any) (hurry|rush)"
  unless   within 0 words "has been a long (day|week|night|shift)"
  means    stress mild
  because  Say the date by which it ends, or the reason why you cannot, and what you do meanwhile.
  source   Process inefficiency as a frustration cue: NICE help, ReduceFrustration
  yes      customer: I'm still waiting for my refund.
  yes      customer: it has been over three weeks now
  yes      customer: Two hours late and no word from you.
  yes      customer: How much longer will this take?
  yes      customer: The deposit is still not back.
  yes      customer: the bus was thirty minutes late
  yes      customer: It has been on the same screen since this morning.
  yes      customer: day four without a boiler
  yes      customer: it should have been here by now
  yes      customer: What is taking them so long?
  yes      customer: I could have walked there by now.
  no       customer: I will wait for your call.
  no       customer: I need the room for three nights.
  no       customer: I have been a customer for ten years.
  no       customer: I am still not sure about the colour.
  no       customer: Day two of our holiday and we love it.
  no       customer: I should be there by nine.
  no       customer: It has been a lovely week.
  no       customer: Could I spread the cost over six months?
  no       customer: I have waited for this phone for years, I'm so excited!

words out-of-use = down, out, broken, off, dead, gone, disconnected, locked, blocked, suspended, frozen, stuck, pending,
  under review, not working, unusable, offline, cut off, closed, missing, leaking

rule stress.down-too-long
  title    It has been out of use for days
  status   stable since 1.0
  heard    customer
           "{out-of-use} ..2 for [over|about|more than|almost|at least|nearly|like|the (last|past)] ({number}|{number-word}|a|many|some) [whole|full|good|long] (days|weeks|week|fortnight|months|month|years)"
           "{out-of-use} ..2 since (last|yesterday|{day-name}|{month-name}|the (weekend|storm|start|beginning|first|end))"
           "(without|no) (internet|broadband|wifi|phone|signal|heating|hot water|water|power|electricity|gas|service|landline|a phone|a car|tv) ..2 (for|in|since) [over|about|more than|almost|at least|nearly|the (last|past)] ({number}|{number-word}|a|last|yesterday|{day-name}) [day|days|week|weeks|month|months|night]"
  unless   within 0 words "(can|could|will|would|to|please|want|be|if|in case) ..3 (off|out|down|closed|locked|blocked|suspended)"
           "(shop|store|office|museum|library|branch|restaurant|bar|pool|road|station) [is|was|has been|will be] closed" "(day|days|time|week) off"
           "(i|we|she|he) (am|are|is|was|were|will be) (out|off|down|gone|away)"
  means    stress mild
  because  Say that you see how long it has been, what was done so far, and by when it ends.
  source   Process inefficiency as a frustration cue: NICE help, ReduceFrustration
  yes      customer: The lift has been broken for three weeks.
  yes      customer: our line is down since last Thursday
  yes      customer: We've been without heating for six days.
  yes      customer: account still locked for over a month
  no       customer: Is the museum closed for two weeks in May?
  no       customer: I am off for three days, so Tuesday is best.
  no       customer: Could you keep it blocked for two weeks, please?

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
           "(not|never) [even|yet|ever|actually] been (opened|read|looked at|touched|actioned|picked up|answered|acknowledged|passed on|returned)"
           "(total|complete|utter|dead|nothing but|absolute|just|then) silence"
           "(tumbleweed|crickets)"
           "(hello|hi|hey) [are] (you|anyone|anybody) [still] there"
           "does (anyone|anybody) [there|here|ever|even|actually] [ever|even] (read|listen|check|look at|answer|monitor|respond)"
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
           "(do|have) not been (opened|touched) (by|so)"
           "crickets (bat|club|ground|match)"
  unless   within 0 words "(i|we) [just|have|had] ignored"
  unless   within 0 words "(app|screen|button|phone|camera|page|interface|system|router|click*|press*|tap*|scan*|tried to) ..12 (no response|without warning)"
           "do not [often|usually] update"
  unless   within 1 words "{other-firm-did}"
  means    stress mild
  because  Say that you have it now and that it ends with you. Name the next sign of life and keep it.
  source   house
  yes      customer: No reply to any of my emails so far.
  yes      customer: nobody has called me back
  yes      customer: I feel completely ignored.
  yes      customer: I've sent two letters and haven't heard a thing
  yes      customer: Is anybody out there?
  yes      customer: The heating is off and there is nothing on your page about it.
  yes      customer: The claim has never been looked at.
  yes      customer: three emails and then silence
  yes      customer: does anybody ever read these
  no       customer: No reply needed, thanks.
  no       customer: Please ignore my last message.
  no       customer: I have not replied to the letter yet.
  no       customer: Do you have any update on the price?
  no       customer: You told me it was a mistake, so we ignored it.
  no       customer: Is there a silence coach on this train?
  no       customer: Hi there, are you open today?

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
           "(lost|losing|wasted|spent|spend|missed|gave up|given up|lose) [over|about|nearly|almost] (a|an|my|the|half a|two|three|half my) [whole|entire|good|full] (morning|afternoon|day|days|evening|weekend|week|holiday|hours|hour|lunch break|lunch) (over|on|to|with|because|for|of|by|on the phone|here|trying)"
           "(took|taken|takes|taking|taken me|took me) (me|us) ..2 (all day|all morning|hours|ages|forever|days|weeks|half the day|the whole day)"
           "taken (me|us) [all|the whole] (day|morning|afternoon|week|hours|ages)"
           "(thrown|throw|threw|chuck*|bin|binned) (away|out|it all|everything) [..3] (food|milk|medicine|fridge|freezer|everything|it all)"
           "(had|having) to (sleep|eat out|stay|live|cook|wash|shower|sit|queue|borrow|walk|camp) (on|in|out|at|with|without|by|every|all|from|there)"
  unless   within 0 words "(not|never|without|want to|hate to|sorry (for|to)|do not want to) [to] (waste|wasting|wasted)"
           "(food|garden|bulky|general|recycling) waste" "waste (bin|collection|disposal|basket|pipe|paper)"
           "(free|included|thanks|extra|almost|next to) for nothing"
           "(spend|spent|spending) ..4 (day|days|weekend|evening|afternoon) (in|with|at|on) (cambridge|london|the|my|town|vacation|holiday|a)"
           "(spend|spending) ..3 (in|at)" "wasting your time"
           "(had|having) to (stay|eat|sleep|sit|walk) (in|at|on) (a|the) ..2 (hotel|restaurant|town|centre|table)"
  means    stress mild
  because  Say what the customer will not have to do again, and give the time back where you can.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: What a complete waste of my time.
  yes      customer: i took a day off work for the engineer
  yes      customer: I have spent three hours trying to log in.
  yes      customer: We stayed in all day for nothing
  yes      customer: I've lost a whole afternoon over this.
  yes      customer: It has taken me all day to find the form.
  yes      customer: We had to sleep on the floor of the hall.
  no       customer: Sorry to waste your time.
  no       customer: When is the food waste collection?
  no       customer: I would like to spend the weekend in town.
  no       customer: I spent the day in the park.

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
           "(waited|stayed|sat) in ..6 (no one|nobody|never|did not|no show|has not)"
           "(waited|stayed|sat) (in|at home|home) for (the|an|your|a) (engineer|driver|courier|plumber|technician|delivery|fitter|installer|electrician)"
           "no sign of (him|her|them|it|the|my|our|your|an|any|anyone|anybody)"
           "(your|the) (advert|adverts|advertising|ads|ad|website|brochure|leaflet|letter|email|contract|terms|confirmation|tracking|app|site) (say|says|said|promise|promises|promised|state|states|stated|claims|claim|showed|guarantees|guaranteed) ..6 (but|not|yet|and|hours|days|day|free|next|nothing|otherwise|something else|different|clearly)"
           "(is|was) not what (it|your (website|email|letter|advert|site|app|contract)|the (letter|email|website|contract|advert|brochure|box|label)) (says|said|states|stated|shows|showed)"
  unless   within 0 words "(told|said|promised|advised|informed) ..10 and (it|that) (works|worked)"
           "(told|said|promised|advised|informed) ..10 (thank|thanks|great|perfect)"
           "(he|she|they|friend|wife|doctor|mum) (told|said|advised) [me] (to|you|it is|about) ..6 (good|great|nice|best)"
           "(my|a|our) (friend|wife|husband|doctor|son|daughter|boss|teacher|colleague) (said|told|advised) ..12 (but|now|not|and then)"
           "(they|you) do not (have|do|need|take|serve|come|deliver|give|help|include|show|answer|tell) [a|any|to|with|it|that]"
           "(you|they) did not (say|mention)" "do you not" "(if|in case|why) (you|they) (do|did) not"
           "(never|not) (told|said|promised)" "you never know"
           "(website|app|site|letter|email|tracking) (says|said) ..6 (thank|thanks|is that right|correct)"
  means    stress strong
  because  Repeat the promise as it was given, say that it was not kept, and replace it by one that you keep yourself.
  source   Broken promise as a frustration cue: NICE help, ReduceFrustration
  yes      customer: You said the money would be back on Friday but there is nothing.
  yes      customer: i was promised a call back and it never came
  yes      customer: They never delivered it.
  yes      customer: That's not what I was told.
  yes      customer: I waited in for the engineer and he didn't show.
  yes      customer: Your adverts say two days and it has been nine.
  yes      customer: That's not what your email said.
  no       customer: My doctor said it was fine but I want to check.
  no       customer: He told me to restart it and it worked, thanks.
  no       customer: They don't have a pool, is that right?
  no       customer: The website says it opens at nine, thanks.
  no       customer: There is no sign on the door.

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
  rescheduled, rebooked, cancelled, delayed, punched, keyed, dialled, dialed, scanned, swiped, pressed, clicked, pasted,
  redone, refreshed, unplugged, logged
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
           "(it|this|that|them) [like|about|at least|over|maybe|around|some|a good] {many-word} times [now|already|and]"
           "(still|exact|exactly the|the very|always the|again the) [the] same [..1] (error|message|light|noise|problem|issue|fault|thing|answer|screen|page|result|letter|bill)"
           "(that|this|it|he|she) is [now] (the|my|our) {ordinal-word} (engineer|technician|driver|courier|replacement|router|phone|letter|bill|form|agent|person|attempt|appointment|one|box|card|code|reset|visit|delivery|refund|excuse)"
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
           "(watched|read|seen|visited|done|used|love|loved|enjoyed) (it|this|that|them) {many-word} times"
           "{many-word} times (faster|better|cheaper|bigger|more|a day|per|the)"
           "is (the|my|our) {ordinal-word} (one|person|visit|phone|card) (from|on|in|of|and|for|who|that)"
  unless   within 1 words "(he|she|they|wife|husband|mum|dad|son|daughter) (did|does|has done|had done)"
  unless   within 0 words "(nothing) (happens|happened) (when|if|after|as|at|on)"
           "(why|then|but) nothing (happens|happened)"
  unless   within 0 words "(every|each) time (i|we) (visit|come|travel|fly|order|call|stay) ..8 (great|good|love*|excellent|amazing|nice|best)"
           "first time (i|we) (visit|fly|stay|book)"
           "for the (second|third) (time slot|person|night|week)"
  unless   within 0 words "never (worked|been|run|ran|looked|sounded) (better|faster|so well|this well|so good|so fast)"
  unless   within 0 words "(keep|keeps|kept) [on] telling [all] (my|our|your|everyone|everybody|people|friends|colleagues)"
           "(keep|keeps|kept|always) [on] (getting|giving|making|sending|saying) [me|us|my {my-people}] [such|so|a|an|the] [{strongly}] {glad-word}"
           "(keep|keeps|kept|always) making (me|us) (laugh|smile)"
           "never had a (problem|single problem|bad|fault|complaint|cross|reason|moment|worry|day)"
           "never had (a|any) ..2 (problem|problems|issue|issues|trouble|complaint|complaints)"
  unless   within 0 words "{other-firm-did}"
  unless   within 0 words "(i am|we are|myself) [{strongly}] always (late|early)" "always late myself"
  means    stress mild
  because  Say that you see the pattern, count it, and look for the cause instead of the next quick fix.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: The line is down again, same as last week.
  yes      customer: every single time i order something is missing
  yes      customer: It keeps happening.
  yes      customer: i've tried everything and nothing works
  yes      customer: This is the third time this month.
  yes      customer: we did all of that yesterday and it made no difference
  yes      customer: We have typed it about nine times now.
  yes      customer: still the same light after all that
  yes      customer: That is the fourth engineer.
  yes      customer: It has never had a full day without a fault.
  no       customer: It's working again, thanks!
  no       customer: No matter what area, as long as it has parking.
  no       customer: See you again next year.
  no       customer: It never fails.
  no       customer: She did all of that herself, I never touched the accounts.
  no       customer: We have seen it three times, such a good film.
  no       customer: It is ten times better than the old one.
  no       customer: Never worked better.
  no       customer: This is my second visit and I love it.
  no       customer: I keep telling my friends how good you are.
  no       customer: I keep getting great deals from you.
  no       customer: I have never had a problem with you.

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
           "more (trouble|hassle|effort|bother) than (it is|they are) worth"
           "(easier|simpler) to (get blood|climb|win|reach the|become|get into)"
           "(why|how) (is|are|must|does|do) (it|this|everything|that) [all] (so|this|that|have to be|need to be|always) ..1 (hard|difficult|complicated|slow|long|painful|much|confusing|awkward)"
  unless   within 0 words "not (too|so|that|very|really) (hard|difficult|complicated|much)"
           "(should|would|will) not (be|take|need|have) [a|any|to be|too] (problem|long|expensive|issue|more|pay|trouble|much)"
           "(if|is|was) (it|that|this) [is|was] [not|n't] too (hard|difficult|much)"
           "(should not|must not) (be|have|cost) (more|over|above|near|any|too|expensive|much more)"
           "no way to (get|find|book) ..3 (earlier|cheaper|later)" "do (your|their) work"
           "is (it|that) too (hard|difficult|complicated)" "(sorry|hate) ..5 (inconvenience|hassle|difficult)"
           "(any|the|for) inconvenience"
  unless   within 0 words "how come (it|that|this|you|they|your) ..2 {glad-word}"
  unless   within 0 words "how come you (do|did) not (sell|have|offer|stock|carry|do)"
  means    stress mild
  because  Take the hard part off the customer: do it with them or for them now.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      customer: It really shouldn't be this hard to cancel.
  yes      customer: impossible to reach a person at your company
  yes      customer: I had to jump through hoops for a refund.
  yes      customer: can't understand why you need two passports
  yes      customer: It is more trouble than it's worth.
  yes      customer: why does it have to be so complicated
  no       customer: It was not too hard, thanks.
  no       customer: Sorry for any inconvenience on my side.
  no       customer: It should not be too expensive, please.
  no       customer: Was it more work than last year?

words pressed-for = just, at least, do, find, send, check, override, make, see, tell, give, put, get, help, refund, take,
  change, speak, ask, push, speed, reissue, escalate, expedite, prioritise, prioritize, honour, honor, waive

rule stress.presses-for-a-way
  title    The customer presses: there must be a way
  status   stable since 1.0
  heard    customer
           "surely (you|there|this|that|it|someone|somebody|they|we|the|i|a|not|your)"
           "(must|has to|has got to|needs to) be (some|something|someone|somebody|another) [..1] (way|you|that|else|who|can|to|option|we|thing|reason)"
           "must be a (way|mistake|mix up|reason|person|human|misunderstanding|better way|limit)"
           "is there [really|honestly|seriously|absolutely|truly] (nothing|no way|no one|nobody|no other|no chance) [to|that|who|you|i|we|for]"
           "is there (really|honestly|seriously|absolutely|truly) no"
           "is there (anything|any way|any chance|anyone|anybody|someone|nothing) at all"
           "(is|are) there not (anything|anyone|someone|something|some|any) ..2 (you|can|who|way|that|to)"
           "can (you|he|she|they|someone|somebody) not [please] {pressed-for}"
           "(can|could|will|would) not (you|he|she|they|someone|somebody) [please] {pressed-for}"
           "could you not [please] (just|at least|have)"
           "(make|made|making|consider) an exception"
           "(no|any) way (round|around) (it|this|that)"
           "what (will|would|does) it take (to|for|before)"
           "what (more|else) (can|could|must|should|do) (i|we) [have to|possibly] (do|prove|send|give|say|provide)"
           "what (more|else) do you (want|expect)"
           "what more do you need"
           "what do (i|we) (have|need) to do (to get|for (you|someone|somebody|this|it))"
           "(could|can|would|might|should) (you|they|someone|somebody) [not] at least"
           "(you|they|someone|somebody) (could|can|might|should) [have] at least"
           "(at the very least|the least (you|they|someone))"
           "(please|can you|could you) (try|look|check) harder"
           "who (do|can|should|must) (i|we) [have to|need to|actually] (speak|talk|write|complain|go|turn|appeal) to"
           "(is|was) that (all|it|the best|everything|the most) (you can do|then|you can offer|you have got|you have|is it|you are going|there is)"
           "(is|was) that all"
           "that is it is it"
           "(what|where|how|who) (am i|are we|is (she|he)|are they) [possibly] (supposed|meant|expected) to (tell|say|do|drive|eat|cook|get|wear|sleep|use|pay|live|manage|work|know|wash|go|put|believe|feed|call|wait)"
           "what (do|shall|should|can|will) (i|we) (tell|say to|give) (my|our|the|them|her|him)"
           "how do you expect (me|us|people|anyone|her|him)"
           "(in|for) the meantime (what|who|how|nobody|nothing|i sit|we sit|i am (without|sitting|stuck|paying|left)|we are (without|sitting|stuck|paying|left)|i have no|we have no|i pay|we pay)"
  unless   within 0 words "what (more|else) (do|can) (i|we) do (in|there|near|while)"
           "can you not see (it|the attachment|my screen)" "slowly but surely"
           "must be (some|something|somewhere) [..2] (nice|cheap|good|central)"
           "surely (that|it|this) is (fine|okay|good|great|all right)"
           "surely (i|we) (will|can|too|would|do)"
           "is that all (included|right|okay|correct|you need|the information)"
           "(was|is) that all (for|i|we)"
           "(what|where|how|who) am i (supposed|meant) to (do (next|now)|sign|click|press|enter)"
           "who (do|can|should) (i|we) (speak|talk|write) to (about|for|if|regarding|to)"
  means    stress mild
  because  Say what has been tried and what is left, even if it is little; if there is no way, say so and why.
  source   house
  yes      customer: Surely there is somebody who can unlock it.
  yes      customer: is there truly no one with a key
  yes      customer: There must be some way to reach the driver.
  yes      customer: Can't you just send another one?
  yes      customer: you could at least ring me back
  yes      customer: What else do I have to prove?
  yes      customer: Is that all you can do?
  yes      customer: who can I speak to who decides
  yes      customer: What am I supposed to tell my kids?
  yes      customer: How do you expect me to get home?
  yes      customer: And in the meantime we sit in the dark.
  no       customer: Slowly but surely I get the hang of it.
  no       customer: Is there anything nice near the harbour?
  no       customer: What else do you need to know from me?
  no       customer: There must be a garage and a garden.
  no       customer: Who do I speak to about a bigger room?
  no       customer: Is that all included?
  no       customer: In the meantime I will fill in the form.
"""#
  )
}
