// Recorded from Rules/standard/pressure.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let pressure = StandardRuleFile(
    name: "pressure.rules",
    text: #"""
# What stands behind the words: time, money, people who depend on it, fear; and what the customer is about to do:
# leave, complain, go public, go to law, ask for the superior, stop believing, go cold, give up. Mostly mild signs.

words my-people = kid, kids, child, children, son, daughter, baby, toddler, infant, newborn, mother, mum, mom, mam,
  mummy, father, dad, wife, husband, partner, nan, gran, grandma, grandmother, grandad, grandfather, parents, twins,
  family, boy, girl, lad, grandson, granddaughter, sister, brother, fiance, fiancee, girlfriend, boyfriend, in-laws,
  dog, tenants, workers, staff, employees
words life-event = wedding, funeral, interview, exam, exams, surgery, operation, appointment, graduation, deadline,
  dissertation, meeting, presentation, court, hearing, midterm, test, cruise, honeymoon, treatment, chemo, dialysis,
  birthday, scan, job, shift, visa, completion, move, closing, payroll, audit, conference, birth, anniversary, recital,
  tournament
words need-or-want = need, want, fix, solve, reply, respond, answer, refund, sort, send, help, solved, fixed, resolved,
  done, back, it, this, me, us, please, must, back
words today-or-tonight = today, tonight, now, yesterday, tomorrow,
  by (today|tonight|tomorrow|monday|tuesday|wednesday|thursday), by (friday|saturday|sunday|noon|midnight|then),
  before (tomorrow|tonight|monday|friday)
words it-or-this = it, this, that, them, an answer, this (sorted|done|fixed|resolved),
  it (sorted|done|fixed|back|resolved)
words any-or-until = any, another, that, until, till, so, this, for (days|weeks|another|a week|that), {number-word},
  much, around, longer, forever
words i-or-it = i, it, we, the (train|bus|taxi|internet|connection), you (book|make|have|get|find|pick)
words leave-word = leave, leaving, depart, departing, arrive, arriving, arrives, leaves, go
words response-word = response, reply, action, help, answer, resolution, service, solution, refund, attention,
  assistance

rule stress.urgency
  title    The customer is in a hurry
  status   stable since 1.0
  heard    customer
           "(urgent|urgently|urgency|asap|pronto|time sensitive|time critical|hurry|quickly please)"
           "as soon as (possible|you can|humanly)"
           "{need-or-want} [it|this|me|back|to] (immediately|right now|right away|straight away|this minute|this instant|at once)"
           "(immediate|quick|prompt|speedy|swift|fast) (action|response|reply|attention|resolution|solution|assistance|help|answer|steps|refund)"
           "(in|such) a [big|bit of a|real|terrible|mad] (hurry|rush) [here]"
           "(running|run) (out of|late|short of) [on] time"
           "(no time|not much time|time is [running|of the] (short|essence|out|ticking|running))"
           "(clock|meter|battery) is (ticking|running|dying)"
           "(need|needed|want) {it-or-this} [{strongly}] {today-or-tonight}"
           "(can not|could not|can hardly) wait [for] {any-or-until}"
           "(do|fix|solve|send|make|sort|get|resolve) it (fast|quick|quickly|soon|at once|right away)"
  unless   within 0 words "(no|not|never|nothing|is not|without|any) [{strongly}] [{strongly}] [in] [a|any] (urgent|urgency|rush|hurry|asap|hurry at all)"
           "(urgent|urgently) care" "how (soon|quickly|fast) (can|does|will|would|do|is|could) {i-or-it}"
           "(i|we) will ..6 (as soon as (possible|i can|we can)|right away|immediately|right now|asap)"
           "as soon as i can" "(not|nothing|anything|something|everything|else|all|that) ..4 right now"
           "(can not|could not) wait (to|for (it|the|my|our|this|that|your)|until (we|i|the|my|it)|till (we|i|the))"
           "(as soon as possible|asap|right away|immediately|right now) (after|following|when|once|the)"
           "(book|table|taxi|train|hotel|room|restaurant|cab|ride|reservation) ..10 (as soon as possible|asap|right away|right now|immediately|at once)"
           "{leave-word} ..4 (as soon as possible|asap|right away|right now)" "(do not|no need to) (hurry|rush)"
           "(whenever|any time) ..3 no rush" "quick (response|reply|help|assistance|answer) [thank|thanks]"
           "(thank|thanks|appreciate|love|great|for) ..4 (quick|prompt|speedy|swift|fast|immediate) {response-word}"
           "(what|all|everything|that is all) i need (it|this)" "need it (today|tomorrow|tonight) [for] (dinner|lunch)"
           "urgent pointer"
  means    stress mild
  because  Say at once what can be done today and what cannot, with a time.
  source   house
  yes      customer: I need this sorted today, it's urgent.
  yes      customer: please fix it immediately
  yes      customer: Please send somebody as soon as possible.
  yes      customer: we can't wait another week
  yes      customer: please solve it fast, I have customers waiting
  no       customer: There is no rush at all.
  no       customer: I can't wait to see the show!
  no       customer: Thanks for your quick response.
  no       customer: A taxi for right now, if there is one.

words today-or-tomorrow = today, tomorrow, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, at,
  in, this, next, hours, minutes, {number-word}
words own-word = own, best friend's, daughter's, son's, sister's, brother's, mum's, dad's
words important-word = important, urgent, final, medical, hospital, job, work, client, online, board, entrance
words entrance-word = entrance, mock, final, driving, school, online
words due-or-expires = due, expires, expire, closes, ends, shuts, starts, begins, leaves, boards, boarding, departs
words flight-word = flight, connection, train, plane, deadline, {life-event}, slot, place, seat, seats, house, job,
  contract, client, clients, business, customers, order, orders
words book-word = book, table, celebrate, celebrating, reservation, restaurant, party, dinner, hotel, gift, room, movie,
  doctor, dentist, haircut, schedule, reschedule, make, change, find, set up, cancel, move, train, bus, taxi, arrive,
  trip, ride

rule stress.deadline
  title    The customer has a deadline or an event coming up
  status   stable since 1.0
  heard    customer
           "(my|our|his|her|the|a) [{strongly}] [{own-word}] {life-event} (is|starts|begins|was) [due|at|on|in|only|today|this|next] {today-or-tomorrow}"
           "(miss|missed|missing|late for|make it to|attend) (an|a|my|our|his|her) [{strongly}] [{important-word}] {life-event}"
           "(have|got|has) (an|a|my|our|his|her) [{strongly}] [{important-word}] {life-event} (tomorrow|today|tonight|in)"
           "(having|has|have) (her|his|their|my) [{strongly}] [{entrance-word}] {life-event} [test] (on|at|in|tomorrow|today|this|next)"
           "(i|we) (fly|leave|travel|move) (today|tomorrow|tonight|in {number-word} (hours|hour|days))"
           "(deadline|cut off|cutoff|due date|due) (is|at|by|in|tomorrow|today|passes|passed|was|tonight|on)"
           "{due-or-expires} (in|at|tomorrow|tonight|today) ..1 (hour|hours|minutes|min|midnight|noon|morning|tonight|today)"
           "(only|just|barely|less than) (have|got|{number-word}) [got] [{number-word}] (hour|hours|minutes|min|days|day) (left|to|until|till|before|to go)"
           "(will|going to|may|might|could|about to|gonna|would) (miss|be late for|lose) (my|our|the|a|his|her|it|out) [only|whole|next] {flight-word}"
           "if (it|this|that) is not (done|fixed|here|sorted|delivered|resolved|ready|back|in|working) by"
           "(what happens|what then|what do i do) (tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|then|by then|if it is not|at)"
           "(today|tomorrow) is (the|my|our) (last|final|deadline|exam|wedding|interview|test) [day|chance]"
           "(last|final) (day|chance|minute)"
           "(test|exam|mock|wedding|funeral|tournament|surgery|operation|interview|payday|speech|recital) is ..2 (today|tomorrow|{day-name})"
           "(i|we) (can not|must not|can not possibly) miss (it|this|that|the|my|our)"
           "it is past (noon|midnight|{number-word}) [and|already|now]"
           "(flight|train|bus|ferry|boat|appointment|exam|test|interview|tournament|wedding|call|meeting|speech|match|game|ceremony|party|hearing|funeral|scan|operation|viewing|closing|completion) (is|starts|leaves|goes|boards|departs) [at|on] ({time}|{number}) (today|tonight|this)"
           "(i am|we are|she is|he is|i was) [being|due to be|getting|to be] (induced|operated|married|evicted|discharged|buried|sworn in|deployed)"
           "(have|got|having|has) [..3] (client call|call with|conference call|job interview|viva|entrance test|mock test|mock exam|driving test|court date|hearing|shift|deadline|presentation|dialysis) ..3 ({time}|{date}|by|at|today|tomorrow|tonight|on|in)"
           "(get|gets|getting) paid (on|tomorrow|monday|tuesday|wednesday|thursday|friday)"
           "(can not|must not|could not|do not want to) (miss|be late for) (it|this|that|the|my|our|him|her)"
           "not [going to|gonna] (be|get) (here|there|done|ready|back) (in time|before)"
           "(wrong|missing|expired|lost|stuck|declined|locked|cancelled|misspelt|spelled|mistake|error|broken) ..15 (i|we) (fly|leave|travel|move|sail|depart|land|complete|exchange|start|am flying|are flying|am leaving|are leaving) [out|home|back|off|in] [on|this|next] ({day-name}|{date}|{ordinal})"
           "(i|we) (fly|leave|travel|move|sail|depart|complete|start|am flying|are flying|am leaving|are leaving) [out|home|back|off|in] [on|this|next] ({day-name}|{date}) (and|but|so) ..10 (wrong|missing|expired|lost|not|no|nothing|still|nobody|never)"
           "(i am|she is|he is|my {my-people} is) [the|a] (best man|bride|groom|bridesmaid|getting married|marrying|giving a (speech|talk)|sitting (an|her|his|the) exam|being buried|due in court)"
           "(need|want) (my|our|the|his|her) ..2 [back|here|sorted|fixed|working|delivered] (by|before|in time for) (then|{day-name}|{date}|the|my|our|we|i|she|he|they)"
           "(in time for|before) (the|my|our|his|her) [..1] (wedding|funeral|interview|exam|exams|surgery|operation|hearing|deadline|inspection|audit|completion|christening|shift|due date|viewing|ceremony|move|start of (term|school))"
           "({number}|{number-word}|only|few|couple of) (days|weeks|hours|week|day) (away|to go|left|before (the|my|our|we|i|she|he))"
           "(otherwise|or else) (i|we|my|our|they|he|she) [will|am going to|would|might|have to|has to] (lose|miss|get (fined|charged|evicted|locked out)|expire*|close*|have to)"
           "(expires|runs out|lapses) (today|tomorrow|tonight|on|this|at|in|next)"
           "(closes|shuts|ends|is up) (today|tomorrow|tonight)"
           "(start|starts|starting|begin|begins) (treatment|chemo|radiotherapy|dialysis|exams|my exams) (on|at|in|tomorrow|today|this|next)"
           "(by|before) (close of business|close of play|the close of)"
           "(it|this|that) can not wait"
           "before it is too late"
           "(i|we|he|she) [will] (need|needs) it (by|before|for) (the|my|our|his|her|then|work|school|{day-name})"
           "(got|need|have|due|supposed|meant|has|needs) to be (at|in|on|there|back|out) [the|my|our|a|at] ..2 in ({number}|{number-word}|half|an|a) (minutes|hour|hours|minute|days|mins|half)"
           "(i|we) (am|are) (supposed|meant) to be (on|at|there|home|working|leaving|flying|moving)"
           "(battery|credit|phone|data|meter|oxygen|charge) is (about|going) to (die|run out|go|end)"
           "(have|got|need) to (go to|get to|leave for|be at|start) (work|school|the school|the airport|hospital|the hospital|court|my shift|my appointment) (now|soon|in|at|and|but|by)"
           "(guests|visitors|family|clients|customers|inspectors|buyers|friends|parents|removal men|movers|builders|bailiffs) (arriving|coming|arrive|come|turning up|land|landing|are coming|are arriving|are due) ..2 (tonight|today|tomorrow|at|in|on|any minute|soon|this)"
           "(is|it is|they are|this is|that is) for (a|my|our|her|his|the) [..1] (funeral|court|interview|surgery|exam|christening|graduation)"
           "(my|our|his|her) [..1] big day"
           "(has|have|needs|need) to be (there|here|done|with (me|us|her|him)|sorted|fixed|ready|in|delivered|paid|back) (by|before|on) ({day-name}|{date}|noon|then|the|my|our)"
           "(no|not much|not any) (good|use|point) [to] [me|us|in|it] [it] (after|on|by|in|if it|then) ({day-name}|{date}|that|then|the|comes)"
           "(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week) is (no|too|not) (good|use|late|any|soon|an option)"
           "(after|if it comes|by) ({day-name}|then|that) (it is|is) [far|way|just] (too late|useless|no good|pointless|no use|worthless)"
           "(only|just) [got] (till|until) (lunchtime|lunch|noon|midday|tonight|tomorrow|{day-name}|the end|then|{number}|five|six|four|three)"
           "(i|we) (leave|fly|go|start|open|close|set off|am off|are off) at ({number}|{number-word}) (in the|am|tomorrow|sharp|on the dot|tonight)"
  unless   within 0 words "(do not|did not|not|never|will not) [want to] (miss|have)" "no (rush|hurry)"
           "due in ..2 (weeks|months|days)" "{book-word} ..8 {life-event}"
           "{life-event} ..6 (restaurant|hotel|book|booking|table|gift|reservation|dinner|room|train|taxi)"
           "last (day|minute) of (my|the|our) (stay|trip|visit|sale|booking|holiday)"
           "(the|my|our) (last|final) day (will|is)"
           "last minute (deal|deals|booking|offer|holiday|trip|change|changes)"
           "have (a|an) {life-event} (with|at) (dr|doctor|the|you)"
           "test (drive|message|match|centre|center|result|results)" "(a|the) job (lot|centre|center|well)"
           "move (to|into|in|house)" "meeting (room|point|place|friends)"
           "minutes (before|until|till) [the] (train|bus|closing|departure)"
           "(table|room|hotel|train|bus|taxi|restaurant|ticket|tickets|car|booking|reservation|place) ..8 (days|hours|weeks|week|before|left)"
           "(leave|arrive|depart|return|travel*) ..3 (before|by) the"
           "(sale|offer|season|trial) (ends|is up|closes)"
           "(need|want) (the|my) (train|taxi|hotel|room|table|bus|car|booking) ..3 (by|before)"
           "(hours|days) (left|before) ..4 (free|trial|included|trip|journey|holiday|flight|battery)"
           "({number}|{number-word}) (days|weeks|hours) (away|left|before) [for|on|in|until|till] [my|the|our] (trip|holiday|stay|visit|battery|contract|data)"
           "when ..3 (expires|runs out|ends|closes)"
           "(table|restaurant|train|taxi|hotel)"
           "(book|booking|table|room|reservation|menu|dinner|restaurant) ..8 (arriving|coming|guests|family|friends)"
           "(friends|family|parents|guests|clients) (arriving|coming|arrive|come|are coming) ..6 (table|hotel|room|restaurant|train|book)"
           "card (expires|runs out)"
           "(is|it is) for (a|my|our) ..3 (table|dinner|party|gift)"
           "(leave|fly|go) at ..6 (train|bus|taxi|ticket|tickets|book|hotel)"
           "(train|bus|taxi) ..8 (leave|leaves|go|goes) at"
           "(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) is (no|not) (problem|bad|busy)"
           "(is|are) (it|they|you) (open|there|free|here) (only|just) until"
  unless   within 0 words "what is the deadline"
  unless   within 0 words "(can not|could not|must not) miss (it|that|this) (is|says|on|at|sign|big)"
  unless   within 0 words "only due"
  means    stress mild
  because  Take the customer's date as yours: say whether it can be met, and if not, what bridges the gap.
  source   house
  yes      customer: My interview is tomorrow and I can't log in.
  yes      customer: the deadline is tomorrow and nothing loads
  yes      customer: We are going to miss our connection.
  yes      customer: If it's not fixed by then my shop stays shut.
  yes      customer: the driving test is on monday morning
  yes      customer: The visa is missing and we sail on Sunday.
  yes      customer: I need my passport back before the wedding.
  yes      customer: the baby is due and the move is only two weeks away
  yes      customer: It can't wait until Monday.
  yes      customer: otherwise i lose the flat
  yes      customer: I've got to be at work in twenty minutes.
  yes      customer: we are supposed to be on holiday
  yes      customer: My battery is about to die.
  yes      customer: I have guests arriving tonight.
  yes      customer: It's for a funeral.
  yes      customer: It has to be there by Friday.
  yes      customer: tomorrow is no use to me
  yes      customer: I've only got till lunchtime.
  yes      customer: after saturday it is useless
  no       customer: A table for my birthday on Friday, please.
  no       customer: It is due in three weeks, no rush.
  no       customer: I don't want to miss the museum.
  no       customer: We fly on Thursday and want two seats together.
  no       customer: I need the taxi by eight.
  no       customer: The sale ends on Sunday, right?
  no       customer: I am due to be in town on Monday, can I book a table?
  no       customer: I have family coming on Sunday and want a table for six.
  no       customer: The card ends in 4471 and the other card expires in May.
  no       customer: Tomorrow is no problem.
  no       customer: Is it open just until six?

words sick-word = sick, ill, crying, hungry, scared, waiting, asleep, allergic, stuck, stranded, alone, cold, upset,
  hospital, medication, freezing, starving, tears, oxygen, unwell, disabled, pregnant, eat, sleep, school, medicine,
  milk, heating, water, home, homework, work, exam, test, worried, frightened, anxious, thirsty, shivering, online
words elderly-word = elderly, little, small, young, poor, old, sick, disabled, autistic, diabetic, pregnant, three, two,
  four, five, six, own, month old, week old, year old
words is-or-needs = is, are, was, were, has, have, can not, could not, needs, need, sits, relies, keeps, had, goes,
  will not, does not
words newborn-phrase = newborn, infant, premature, baby, toddler, small children, young children, young kids,
  little kids, small child, young child, elderly (mother|father|parents|mum|mom|dad|neighbour),
  elderly (parent|couple|passengers|aunt|grandmother)
words have-or-travel-with = have, got, am with, are with, am here with, travel with, travelling with, traveling with,
  am alone with
words baby-word = baby, toddler, newborn, infant, children, kids, child, dependants, dependents
words customer-or-customers = customer, customers, client, clients, buyers, guests, patients, queue, boss, in-laws,
  students
words relies-phrase = relies, depends, rely, depend, is relying, is waiting, are waiting, are relying
words people-waiting = people, workers, staff, employees, drivers, families, customers, guests, clients, passengers,
  tenants, buyers, patients, students
words table-word = table, book, room, rooms, seat, seats, ticket, tickets, restaurant, hotel, menu, museum, park, movie,
  fun, activities, attraction, house, cot, crib, chair, chairs, highchair, dining
words kids-word = kids, children, guests, in laws, customers, patients, clients, people

rule stress.dependants
  title    Somebody depends on it
  status   stable since 1.0
  heard    customer
           "(my|our|his|her|an|a|with|two|three|four) [{strongly}] [{elderly-word}] {my-people} {is-or-needs} ..3 {sick-word}"
           "{number-word} (week|weeks|month|months|day|days) old [baby]"
           "(month|week) old (baby|son|daughter|twins|at home|infant|here|and)"
           "{newborn-phrase} (at home|in (the house|tow)|here|with (me|us)|waiting|and (no|nowhere|nothing))"
           "(i|we) {have-or-travel-with} [got] (a|an|my|{number-word}|small|young) ..1 {baby-word}"
           "{customer-or-customers} ..2 (in front of me|standing|sitting here|looking at me|at the door|shouting|asking)"
           "(she|he|they|my {my-people}) {relies-phrase} (on|for) (it|this|that|the|me|us|her|his|their)"
           "(for|of) my (sick|dying|elderly|disabled|ill|pregnant|late|poor|little) {my-people}"
           "(he|she|they|kids|children) (is|are|has|have) [been] (crying|screaming|hungry|freezing|scared|all alone|by (himself|herself) all)"
           "{people-waiting} (are|is|were) (waiting|stranded|stuck|asking|leaving|unpaid|messaging|shouting)"
           "{people-waiting} (are|is|were) (complaining|suffering|depending|relying|without)"
           "({my-people}|he|she|kids) (is|are|has been|have been) ..4 (crying|in tears|sobbing|distraught)"
           "(he|she) (is|has been) beside (himself|herself)"
           "(would|will) be (by herself|by himself|all alone|on her own|on his own)"
           "i live (alone|by myself|on my own)"
           "{kids-word} (are|is) [here|with me|standing|sitting|all] (here|with me|waiting|standing|sitting)"
           "(in laws|in-laws|guests|kids|children|family|customers|clients|{my-people}) [..2] (sitting|standing|staring|waiting|looking|asking) ..3 (here|at me|with me|in the|at the|for|me|us)"
           "({number}|{number-word}) (people|workers|drivers|families|staff|employees|kids|children|guests|of us) ..4 (paid|waiting|stranded|standing|depend*|hungry|without|unpaid|stuck)"
           "(he|she|my {my-people}) is [a] [{number}|{number-word}] [year old|years old|year] [a] (dialysis|cancer|heart|stroke|dementia|diabetic|disabled|elderly|pregnant|newborn|autistic) [patient|man|woman|lady|child]"
           "(she|he|my {my-people}|mum|dad|mom|nan|gran|grandma|grandad) can not (get (up|down|out|in|around)|go up|leave the|be left|walk|stand|use the|manage the|breathe|eat|wash|do without|sleep|be without|reach)"
           "(she|he|mum|dad|my {my-people}) is [nearly|almost|only|over] ({number}|{number-word}) [{number-word}] [years old] (with|on (her|his) own|and (on|alone|can not|has|needs|not|without|frail|sick|lives alone|living alone))"
           "(she|he|mum|dad|my {my-people}) is in (her|his) (seventies|eighties|nineties|80s|90s|70s)"
           "(single|lone) (mum|mom|mother|dad|father|parent)"
           "(kids|children|daughter|son|boy|girl|little one|baby|toddler|grandson) (keep|keeps|kept|is|are|was|were|has been|have been|will be|goes|go) ..1 (asking|crying|waiting|without|missing|late|stuck|looking at|devastated|gutted|heartbroken|going without|sat|left)"
           "(have|had|has) to (pick up|collect|fetch|feed|look after|get to|get back to|care for|get home to) (my|our|his|her|the) [..1] {my-people}"
           "(turn|turning|turned|sent|sending|send) (people|customers|guests|clients|patients|them) (away|home|back)"
           "(customers|guests|clients|people|staff|tenants|students|patients|passengers) (are|is|keep|kept|were|have been) [now|all|just|already] (leaving|walking out|cancelling|complaining|asking|shouting|ringing|calling|queueing|queuing|lining up|waiting|sitting|standing|sat|stood|going home)"
           "(nothing|not anything) to (feed|give|put on|dress) (the|my|our|her|him|them)"
           "(on|by) (her|his|their) own (in|at|all|with|and|without|there|upstairs|now)"
           "(my|our|his|her) [..1] {my-people} (relies|depends|needs (it|this|them|that|help|the|her|his)|is waiting|has been waiting|goes without|is without|went without|is left|is on)"
           "(i|we|she|he|they) (rely|relies|depend|depends|can not do without|can not manage without) [on] (it|that|this|the|that phone|our|my) [car|phone|line|internet|van|lift|money|card|service]"
           "(our|my|her|his) only (car|phone|heating|heater|income|transport|vehicle|line|way|contact|card|toilet|bathroom|shower|cooker|income|key|internet)"
           "(only|just) (phone|car|toilet|heater|card|line) (in the house|we have|i have|i have got|we have got)"
           "on my own with (two|three|four|a|the|my|young|little|small|{number}) [..1] [{my-people}|kids|ones]"
           "(he|she) is (only|just|still) (small|little|tiny|a baby|a child|a toddler|weeks old|months old|two|three|four)"
           "(he|she|my {my-people}) is [really|very|quite|still] (not well|unwell|poorly|frightened|scared|confused|in pain|beside|anxious|in bed|struggling|worried sick)"
           "(he|she|mum|dad|my {my-people}) (gets|is getting|has got|got) [so|very|really] (confused|frightened|scared|upset|anxious|cold|breathless|distressed|worried|lonely)"
           "(have|got) ..2 (van|fridge|freezer|shop|room|house|hall|lorry|car|table|office|kitchen|restaurant|truck) (full of|waiting)"
           "(have|got) [..1] (people|customers|clients|guests|kids|staff|workers|builders|tenants|a queue) (waiting|here|outside|queuing|queueing|standing|sitting|shouting|asking)"
  unless   within 0 words "{table-word} ..8 ({my-people}|baby|toddler|infant|young children|young kids)"
           "({my-people}|baby|toddler|infant|young children|young kids|newborn) ..8 {table-word}"
           "(not|never) (sick|ill|crying|waiting|hungry)"
           "(sister|brother|mother|mum|mom|dad|wife|husband) (is|was) (waiting|at work|at home)"
           "(sister|brother|mother|mum|mom|dad|wife|husband) (is|was) worried about (me|nothing)"
           "(son|daughter|girlfriend|boyfriend) (is|was) (waiting|at work|at home|worried about (me|nothing))"
           "baby (food|shower|cot|seat|changing|formula|monitor|clothes|carriage|bag|buggy|shampoo|wipes)"
           "(no|not) (kids|children|baby)" "staff (is|are|were) ..2 (great|lovely|helpful)"
           "(kids|children|son|daughter|boy|girl) (is|are|has|have) ..2 (homework|school) (project|holiday|holidays|trip)"
           "(on|by) (her|his|their) own (account|card|phone|name|website|page)"
           "(she|he) can not (come|make|see you|use the (app|card))"
           "(kids|children|son|daughter) ..2 (go|goes) (free|to school|swimming)"
           "my {my-people} (needs|need) (a|an|the|one|two|to) ..2 (ticket|room|bed|seat|table|hotel|new phone|sim|card|number|book|change|add|know)"
           "(he|she) is (only|just|still) (two|three|four) (so|and) [is] (free|it|that)"
           "(rely|relies|depend|depends) on (the|your) (weather|size|date|price|day|time)"
           "my only (question|worry|concern)"
           "(the|my) only (way|card|phone) (is|i (use|want))"
           "(room|house|hotel|car|table) ..2 (for|in|at)"
           "have ..2 (house|room) (waiting)"
  unless   within 2 words "(so|now so|and) [i|we] (only|just|do not) [really] (need|want|use|eat|cook)"
           "(small|single) (portion|flat|bag|size|pack|meal|one (will do|is enough))"
  means    stress mild
  because  Ask what the dependant needs in the next hours and solve that first.
  source   FCA FG21/1 (vulnerable customers)
  yes      customer: We have a newborn at home and the heating is off.
  yes      customer: my mum is stuck at home without it
  yes      customer: My grandmother is alone in the flat without the alarm.
  yes      customer: my tenants are without water since noon
  yes      customer: i have a shop full and the customers are standing here
  yes      customer: my son has been upstairs crying
  yes      customer: She can't get up the stairs without the lift.
  yes      customer: my dad is 84 and on his own in there
  yes      customer: I'm a single mum with no car.
  yes      customer: We are turning customers away.
  yes      customer: the kids keep asking when it is back
  yes      customer: I have to pick up my daughter.
  yes      customer: It's our only car.
  yes      customer: we rely on that line
  yes      customer: I'm on my own with two little ones.
  yes      customer: She gets confused without it.
  yes      customer: I've got a van full of frozen fish.
  yes      customer: he's still poorly
  yes      customer: I live alone and nobody checks on me.
  no       customer: I need a table for my wife and two kids.
  no       customer: Do you have a baby seat for the car?
  no       customer: We travel with no children.
  no       customer: He can't come on Monday, so I will.
  no       customer: She wants it on her own account.
  no       customer: My son needs a ticket too.
  no       customer: It depends on the size, I think.
  no       customer: My only question is the price.
  no       customer: I live alone so I only need a small one.

words insulin-word = insulin, inhaler, oxygen, medication, medications, medicine, medicines, meds, tablets, pills,
  epipen, dialysis, chemo, chemotherapy, nebuliser, nebulizer, ventilator, stoma, pacemaker, pendant, catheter,
  prescription, hearing aid, hearing aids, wheelchair, cpap, treatment
words is-or-left = is, are, was, were, in, has, have, that, left, out, today, tomorrow, at, on, not, since, because, by,
  runs, need, needs, arrived, will, stored, by, for, inside
words asthma-word = asthma, heart, blood pressure, pain, diabetes, vital, daily, life saving, prescription
words and-or-because = and, with, because, since, now, today, right, tomorrow, for, at, waiting, after

rule stress.health-need
  title    Health hangs on it
  status   stable since 1.0
  heard    customer
           "(his|her|my|our|their|the|nan's|dad's|mum's|without|of|no|for) [{strongly}] [{asthma-word}] {insulin-word} ..3 {is-or-left}"
           "(run|running|ran) out of [my|her|his|the] (medication|medicine|insulin|meds|tablets|pills|inhalers|oxygen)"
           "(run|running|ran) out of [my|her|his|the] (milk|formula|water|food|nappies|heating|electricity|gas)"
           "(in|to|from|into|outside) [the|a] (hospital|hospice|intensive care|icu|a and e|emergency room) {and-or-because}"
           "(medical|family|health|life threatening|personal) (emergency|emergencies|crisis)"
           "(allergic|anaphylaxis|anaphylactic|allergies|intolerant) (to|reaction|shock|and)"
           "(food poisoning|made (me|us|him|her|my) (sick|ill)|got sick (from|after)|threw up|throwing up|vomiting)"
           "(nearly choked|choked on|got injured|was injured|been injured|got hurt|burned my|burnt my|cut my (hand|finger|foot|lip))"
           "(life or death|matter of life|could have died|could have killed|health hazard|dangerous|hazardous|unsafe)"
           "(no|without) (heating|hot water|electricity|power|running water) (for|since|and|in|here|at|all|with)"
           "(no|without) (water|gas|food|heat|insulin|clothes|toilet|sleep) (for|since|and|in|here|at|all|with)"
           "(stopped|not|no|hardly|lost|can not|could not|have not) (sleeping|slept|sleep) [for|since|at|in|because|properly|a]"
           "(housebound|bedridden|bed bound|wheelchair bound|immunocompromised|high risk|on a drip|palliative|terminally ill)"
           "({number}|{number-word}) months pregnant"
           "(recovering|recovery) from (an|a|my|her|his|major|heart|hip|surgery)"
           "(just|only) (out of|had|had an|had a|come out of|home from) (hospital|surgery|operation|stroke|heart|the hospital)"
           "(we|they|she|he|i|kids|children|baby|mum) [am|are|is|have been|has been] [all|literally|sitting|sat] (freezing|shivering|frozen) [here|in here|cold|indoors]"
           "(wearing|in) (coats|hats|gloves|a coat|our coats|blankets) (indoors|inside|in bed|at home|in the house|to bed)"
           "(can not|could not) [even] (flush|wash|shower|bathe|cook|heat|boil|breathe|make a cup|keep warm|do the washing|use the (toilet|bathroom|kitchen|stairs|lift))"
           "(no|nothing) (food|milk|water|medicine) (in|left|for|to) [the|my|our|eat|drink|feed]"
           "for (her|his|my|their) (breathing|heart|pain|insulin|medication|medicine|seizures|dialysis|asthma|epilepsy)"
  unless   within 0 words "(not|nothing|no) [{strongly}] (dangerous|unsafe|an emergency|allergic|injured|hazardous)"
           "(is|are) (anyone|it|you|they|she|he) allergic"
           "(hotel|room|wheelchair (access|accessible|ramp)|accessible|restaurant|train) ..6 (wheelchair|allergies|allergic|intolerant)"
           "wheelchair ..4 (accessible|access|train|hotel|restaurant|room|ramp|attraction)"
           "(menu|options|dishes|food|restaurant|gluten|nuts) ..6 (allergic|allergies|intolerant)"
           "(allergic|allergies|intolerant) ..6 (menu|options|dishes|restaurant|food)"
           "(prescription|treatment) (is|was|has) (ready|sent|changed|fine)"
           "(near|from|to|close to|at) the hospital (and|to|for|at)" "order ..3 (prescription|medication|tablets)"
           "without (power steering|food coloring|gas stove)"
           "(hotel|room|restaurant|house|apartment|property) ..4 without"
           "freezing (the|it|food|my screen)"
           "high risk (investment|fund|area)"
           "(screen|app|phone|computer|game|picture|video) ..3 (frozen|freezing)"
           "(can not|could not) (heat|wash|boil|flush) (the|it) ..2 (in|with|at (40|60))"
           "in (coats|hats|gloves) (department|section)"
           "(recovering|recovery) from a (backup|crash)"
  means    stress mild
  because  Ask whether anybody is in danger now. If not, put the health need before every other step.
  source   FCA FG21/1 (health as a driver of vulnerability)
  yes      customer: My insulin is in that bag.
  yes      customer: we have been without heating for two nights with a sick child
  yes      customer: It is a family emergency, I must fly today.
  yes      customer: she has run out of tablets
  yes      customer: He is housebound and cannot collect it.
  yes      customer: I'm eight months pregnant and on the fourth floor.
  yes      customer: The children are wearing coats indoors.
  yes      customer: we can't even flush the toilet
  yes      customer: I am just out of hospital.
  no       customer: I'd like to order my repeat prescription.
  no       customer: Is the restaurant good for people allergic to nuts?
  no       customer: It is not an emergency.
  no       customer: The gloves are in the coats department, I guess?
  no       customer: Is freezing the dough all right?

words the-or-enough = the, that, that kind of, any, enough, much, this, a lot of, another, extra, {number-word},
  that much
words rent-word = rent, mortgage, salary, wages, pay, payroll, school fees, tuition, car payment, bills, groceries,
  food, nursery, loan
words rent-or-grocery = rent, grocery, food, shopping, school, wage, wages, salary, savings, car insurance, pension,
  holiday, christmas, life, emergency
words out-of-pocket-phrase = out of pocket, overdrawn, into overdraft, in my overdraft, went into overdraft,
  overdraft fee, overdraft fees, bounced payment, missed payment, in debt, into debt, behind on (my|the|rent),
  in arrears, fixed income, low income, payday, pay day, broke, skint, penniless, struggling, hard up, bankrupt,
  bankruptcy, evicted, eviction, bailiffs, bailiff, foodbank, food bank, repossess*, on benefits, universal credit,
  maternity pay, disability benefit, laid off, redundant, unemployed
words money-or-business = money, business, fortune, customers, job, hundreds, thousands, sales, hundred, thousand,
  extra, arm, lot, hour, double, everything, dearly
words holding-word = holding, keeping, sitting on, kept, stole, taken, took, hold, keep, withholding, withheld

rule stress.money-worry
  title    The money is a hardship or a sore point
  status   stable since 1.0
  heard    customer
           "(can not|could not|can hardly|can barely|can no longer) (afford|pay|manage|cover) [to|the|it|this|that|all|for|my|rent|both|so|any]"
           "(unable to|not able to|can ill) (afford|pay|manage|cover) [to|the|it|this|that|all|for|my|rent|both|so|any]"
           "(do not|did not|does not) have {the-or-enough} [kind of] (money|cash|funds|dollars|pounds|rupees|hundred|thousand|amount|to spare|bucks|quid)"
           "(no|out of|run out of|without|zero|short of|low on|tight on) (money|cash|funds) [left|now|for|to|until|in|on|at|because]"
           "{rent-word} (is|are|was|were|comes|come|goes|go|to|money|due) ..2 (due|tomorrow|today|late|paid|pay|out|on)"
           "{rent-word} (is|are|was|were|comes|come|goes|go|to|money|due) ..2 (overdue|bounce|bounces|bounced|money)"
           "(was|that is) my [whole|entire] {rent-or-grocery} [money|payment|fees|savings|fund|budget]"
           "{out-of-pocket-phrase}"
           "(lost|losing|lose) (my|his|her|our) (job|income|hours|business|house|home|livelihood|savings)"
           "(costing|cost|costs) (me|us) [{strongly}] [over|more than|about|a] {money-or-business}"
           "(losing|lost|lose) [so much|a lot of|out on|us|me] (money|business|customers|sales|clients|income|revenue|earnings)"
           "(my|our|all my|of my) (hard earned|own) [hard earned] (money|cash|pocket)"
           "{holding-word} [on to] (my|our|all my|all our) [hard earned] (money|cash|deposit|payment|payout|funds|refund|salary|wages|savings)"
           "(way|far) too (expensive|much money|pricey|costly) for (what|me|this|such|a (service|company))"
           "(charging|charges|costs|costing|billing|paying) [me|us] by the (hour|minute|day)"
           "(get|gets|got) (docked|fined|penalised|penalized) (when|if|for|every|each)"
           "(bill|payment|amount|instalment|installment|month|rent|premium|that much|it) ..8 can not (do|manage|cover|meet|find|make) (it|that|this)"
           "if (it|the payment|the cheque|the direct debit|my rent|one) (bounces|bounced|fails|is late|does not go through|gets returned|is returned|goes unpaid)"
           "(cut|cuts|cutting|reduced|halved|dropped|lost|slashed) [all] (my|our|his|her|their) (hours|shifts|overtime|pay|wages|days)"
           "(my|our|his|her) (hours|shifts|pay|wages|overtime) (have been|has been|were|was|got|are being|are) (cut|reduced|halved|dropped|slashed|stopped)"
           "(gone|down|dropped|reduced|cut|put me|put us|going) [down] to ({number-word}|{number}) days"
           "(on|living on|get|getting) [only|just] (statutory sick pay|sick pay|half pay|short time|zero hours|minimum wage|job seekers|pension credit|a pension|one income|one wage)"
           "(i|he|she|we|husband|wife|partner) (got|was|were|been|am|is|are|have been|has been) [just] (laid off|let go|made redundant|out of work|signed off|between jobs|furloughed)"
           "(last|only) (money|cash|bit of money|tenner|twenty|hundred) (i|we|until|till|to|for)"
           "(have|got|with|left with) (only|just|about|barely|hardly) ..3 (left|to live on|to last|until payday|till payday|in my account)"
           "(every penny|can not spare|to make ends meet|ends meet|counting pennies|count every|tight this month|money is tight|things are tight|robbing peter|on the breadline|choose between)"
           "(not going to pretend|embarrassed to (say|ask|admit)|ashamed to (say|ask|admit)|hate asking|hate having to ask)"
           "(usually|normally|always|used to be) ..6 (and|but) (this one|now|this month|this time|suddenly|today) (is|it is) ..3 ({money}|{number}|hundred|thousand|double|triple|twice)"
           "(lose|losing|lost) [out on] (a|my|our|the) (day|week|days|weeks|morning|afternoon|month) (wages|pay|work|trade|takings|business|earnings|income|of)"
           "(that|it|this|the) [money] (money|was|is|were) [..1] (for|meant for|towards|put by for|set aside for) (the|my|our|her|his) {rent-word}"
           "(down to|on) (my|our|the) last ..2 (pounds|dollars|euros|quid|bucks|pence|tenner|penny|pennies|cents|{money})"
           "not made of money"
           "(not|never) [be] (paying|pay|getting|get|give|giving) ..3 (penny|cent|dime|pound|single)"
           "not (paying|going to pay|prepared to pay|willing to pay) (for|a|any|that|this|it|you|twice|until)"
           "(refuse|decline|not prepared|not willing|not going) to pay"
           "(why|how) (should|must|do|would) (i|we) [have to] (pay|cover|fund|foot)"
           "who (is|will be) [going to] (pay|paying|covering|cover|reimburse|reimbursing|compensating|compensate)"
           "(my|our|his|her) (business|livelihood|job|work|income|trade|shop|company) [really] (depends|relies|hangs|rests|is at stake|is on hold|is suffering|suffers)"
           "losing (orders|sales|customers|clients|business|bookings|trade|work|income|wages)"
           "(had to|have to|having to|forced to) (close|shut) (the|my|our) (shop|store|business|restaurant|office|cafe|salon)"
           "(threatening|threatened|threaten|going) to (cut (me|us) off|disconnect|evict|repossess|send bailiffs|take me to court|sue me|fine me|charge me)"
           "(need|needed) (it|that|this|the (card|money|cash|refund)|that (card|money|cash|refund)) to (buy|pay|eat|feed|live|get to work)"
  unless   within 0 words "(hotel|restaurant|room|cheap|cheaper|expensive|budget|afford) ..6 (can not afford|afford|broke)"
           "(trip|meal|ticket|attraction|food|house|apartment|rent) ..6 (can not afford|afford|broke)"
           "(can not|could not) (pay|afford) ..6 (hotel|restaurant|room|meal|attraction)"
           "(broke|broken) (down|it|the|my|a|up|off|into|in|when|after|because|and|again|yesterday|today|last|out|her|his)"
           "(it|screen|phone|cup|that|this|which|one|handle|machine|wheel|zip|just) [has|just] broke"
           "(pay|salary|wages) (is|was) (paid|due) on time" "struggling to (decide|find|choose|pick|remember)"
           "(am|is|are|was) not [{strongly}] (broke|struggling|unemployed)"
           "(unable|not able) to (pay|manage) (online|by|via|through|with|on|in the app|contactless)"
           "(can not|could not|unable to) (pay|manage) (online|by|via|with|on|in|through)"
           "(can not|could not|unable to) (pay|manage) my (account|profile|booking|subscription|settings)"
           "redundant (backup|system|information|data|number)" "payday loan"
           "(lost|lose) (hours|business card|house keys|home)" "next (payday|pay day)"
           "out of (money|cash) (machine|point)"
           "(course|trip|tour|festival|delivery|sale|event) ..2 (down|gone|going|reduced) [down] to {number-word} days" "(down|gone|going|reduced) [down] to {number-word} days ..3 (trip|stay|return|delivery|festival)"
           "(no|any|some|time|seats|rooms|tickets|tables) ..2 left"
           "left (luggage|hand|side|turn)"
           "not paying (by|with|in|cash)"
           "who is paying (by|with|cash)"
           "have to close (the|my) (account|app)"
  unless   within 0 words "(goes|go|going) out (once|on the|every|each|only|by|automatically)"
  unless   within 0 words "worth every penny"
  means    stress mild
  because  Ask what the customer can manage, say what is possible without blame, and sell nothing.
  source   FCA FG21/1 (resilience as a driver of vulnerability)
  yes      customer: I can't afford another payment like that.
  yes      customer: that was my rent money
  yes      customer: I am on a fixed income and the bill doubled.
  yes      customer: you are sitting on my money
  yes      customer: the locksmith is here and charging us by the hour
  yes      customer: my husband gets docked if he is late for the shift
  yes      customer: My shifts have been halved since June.
  yes      customer: if the payment fails I get a fine
  yes      customer: I got laid off in May.
  yes      customer: Money is tight this month.
  yes      customer: the premium is always thirty and now it is double
  yes      customer: That money was for the rent.
  yes      customer: I'm not paying a penny more.
  yes      customer: who is going to pay for the food that went off
  yes      customer: My business depends on this line.
  yes      customer: I am losing orders every minute.
  yes      customer: I need that card to buy food.
  yes      customer: they are threatening to cut us off
  no       customer: Can you find a cheaper hotel, I can't afford much.
  no       customer: The handle broke off yesterday.
  no       customer: I can't pay by card online, is there another way?
  no       customer: Good, so the rent goes out on the fifth.
  no       customer: The course has gone down to three days.
  no       customer: Do you have any seats left?
  no       customer: My hours are nine to five.
  no       customer: I'm not paying by card, is cash all right?
  no       customer: It was worth every penny.

words worried-word = worried, anxious, nervous, concerned, scared, frightened, terrified, alarmed, panicked, paranoid,
  freaked out, uneasy, fearful, apprehensive
words hacked-word = hacked, scammed, lost, gone, in trouble, safe, compromised, stolen, deleted, leaked
words hacked-or-hijacked = hacked, hijacked, compromised, cloned, phished, breached
words stole-word = stole, stolen, stealing, hacked, used, using, took, taken, emptied, got into, logged into,
  cleaned out, accessed, opened
words someone-word = someone, somebody, a stranger, they, fraudster, thief, scammer
words all-or-everything = all, everything, photos, files, money, savings, data, work, years of, progress, contacts
words worried-or-worry = worried, worry, worries, worrying, anxious, nervous, concerned, scared, afraid, bothered,
  scary, panic
words worried-or-anxious = worried, anxious, nervous, scared, terrified, frightened, panicked, freaked

rule stress.worry
  title    The customer is worried or afraid
  status   stable since 1.0
  heard    customer
           "(i|we|am|are|me|us|was|bit|little|getting|really|very|so|quite|got|had) [{strongly}] [{strongly}] {worried-word}"
           "(worries|worrying|worrisome|scares|frightens|alarming|frightening|scary|troubling|unsettling|nerve racking|freaks) (me|us)"
           "(i|we) [{strongly}] (worry|fear|dread|panic) [{strongly}] [that|about|it|for|the|if|to]"
           "(afraid|scared) (to|of losing|of being|i will (lose|miss|be|have)|that (i|we|my|it)|they will|it will (break|happen|be|explode)|someone|for)"
           "(my|a) [main|big|biggest|real|only|huge] (worry|fear|concern) is"
           "(could not|can not|have not|not|hardly) (sleep|slept|sleeping|concentrate|relax|focus|settle)"
           "(had|in|having|a bit of a|into) [a] panic"
           "(please|pls) (tell me|say|do not tell me) (it|this|that|you|my|there|i) ..2 (not|is|can|gone|lost|safe|have|still|deleted)"
           "(hope|hoping|praying|pray) (i|we|it|that|this|my|they|nobody|nothing|you) ..4 (lost|lose|too late|hacked|stolen|gone|deleted|stranded|not end)"
           "(have i|am i|has it|did i|has my|is my|are my) [been] [account|data|card|money|bag|photos|details] {hacked-word}"
           "(been|got|was|were|account|card|is|has been|get|getting) [{strongly}] {hacked-or-hijacked} [and|by|into|again|please|my|i|yesterday|today]"
           "{someone-word} [has|is] [{strongly}] {stole-word} (my|our|into my|all my|money|an account|a card|from my)"
           "{all-or-everything} [of it|my] [is|are|was|has|have|just|been] [{strongly}] (gone|vanished|disappeared|deleted|wiped|lost|erased|missing)"
           "(do not know|no idea|not sure) (which way to turn|where to turn|who to turn to|how to go on|what will become of)"
           "how (have|has|did|do|does|would|could) (they|he|she|someone|somebody|anyone|these people|a stranger|scammers) (got|get|have|had|know|knew|find|found|obtain|guess) (my|our|hold of|into|access|out|that|it)"
           "is (it|this|that|the (text|email|call|message|letter|link)) (even|actually|really) (from you|real|genuine|you|safe|legit)"
           "(is|are) (my|our) (money|account|data|details|card|savings|photos|files) [..1] (safe|at risk|secure|gone for good)"
           "where (did|has|have) (my|all my|our|all the|all of my) ..3 (go|gone|went|disappeared|vanished)"
           "what (will|is going to) happen to (my|our|me|us|all)"
           "(my|our) (stomach|heart|nerves) (is|are|was) [all] (racing|sinking|churning|pounding|shot|in knots|on edge|in my mouth|in shreds|in tatters|in bits)"
           "(sick|ill|beside myself) with (worry|fear|nerves|stress|anxiety)"
           "worried (sick|to death|silly|stiff)"
           "on (tenterhooks|pins and needles|edge)"
  unless   within 0 words "(not|never|no|nothing|no longer|nor|less) [{strongly}] [{strongly}] [to] {worried-or-worry}"
           "{other-person} [is|was|are|were|gets|got|will be] [{strongly}] [{strongly}] {worried-or-anxious}"
           "(do not|not to|no need to|did not|without|nothing to|stop) [{strongly}] (worry|panic|fear)"
           "(as far as|where) (i|we) (am|are) concerned"
           "(is|are|was|am) [only|mainly|just] concerned (with|about [the] (price|location|area|time|cost))"
           "(scary|horror|frightening) (movie|movies|film|films|ride|game|story|mask)"
           "(movie|film|something|movies|genre|anything) ..5 (scary|frightening|horror)"
           "not (sleep|eat) (there|here|in|out|meat|at|pork|dairy|gluten|fish)" "(i am|so) afraid (not|so)"
           "thank (goodness|god)"
           "(was|had been|were) [getting] (worried|nervous|scared|anxious|concerned) ..12 (but|thank|thanks|relief|relieved|fine|now)"
           "(excited|happy) (and|but) (nervous|scared)" "(first|less|any) (worry|worries)"
           "where (did|has) (my|our) ..2 (son|daughter|friend|cat|dog|time) (go|gone)"
           "my heart is set"
           "(seat|seats|table) on (the|edge)"
  unless   within 0 words "(system|driver|module|program|library) [file|files] ..3 (missing|gone)"
  unless   within 0 words "(was|were) in a panic ..1 (but|until|then|and then|yesterday|earlier)"
  means    stress mild
  because  Say first what is certain and safe, then what you check, then when they will know.
  source   Feng et al., LREC 2022 (EmoWOZ, "fearful"), arXiv 2109.04919
  yes      customer: I'm really worried that my account was emptied.
  yes      customer: a bit nervous about flying without the paper
  yes      customer: All my photos are gone!
  yes      customer: I could not sleep because of this letter
  yes      customer: All these forms, and no idea where to turn.
  yes      customer: How do these people know my name?
  yes      customer: where have all my photos gone
  yes      customer: is the letter really genuine
  yes      customer: My stomach is in knots.
  no       customer: No worries, take your time.
  no       customer: My uncle is scared of heights, could we get a low seat?
  no       customer: I was worried for a moment but it is fine now.
  no       customer: Do you have any scary movies?
  no       customer: Where has the time gone?
  no       customer: What happens to the deposit if we move out?
  no       customer: My heart is set on the blue one.

words customer-kind = customer, customers, client, business, passenger, flyer, flier, subscriber, custom, user, member,
  loyalty, for good, forever
words as-a-customer = a, me, another, us, my, this, our, one, an, your, many, loyal, customers, good
words loyal-word = loyal, good, long, paying, valuable, returning, valued, term, standing
words fly-word = fly, flying, use, using, book, booking, buy, buying, shop, shopping, order, ordering, recommend,
  recommending, return, returning, choose, choosing, trust, deal, stay, staying, bank, banking, coming back,
  doing business
words to-or-through = to, with, from, through, at, on, in, your, you, this, here, there, back, a
words will-or-ever = will, ever, am, are, you, fly, flying, use, using, buy, shop, book, order
words time-or-flight = time, flight, order, purchase, trip, chance, booking, bill, payment
words you-or-competitor = you, your, competitor, competitors, provider, providers, carrier, carriers, network, company,
  supplier, banks, bank, airline, airlines, else, elsewhere, competition, brand
words leaving-word = leaving, leave, switching, switch, switched, moving, quit, quitting, porting, port, ditching,
  ditch, dump, dumping, boycott, boycotting
words am-or-might = am, are, will, will be, would, might, may, have to, want to, should, going to, can, shall, just
words be-or-going = be, just, going, thinking of, thinking about, considering, seriously, tempted to, about to
words competitor-word = competitor, competitors, competition, provider, carrier, airline, supplier, network, company,
  operator, bank, brand, rival, rivals
words switch-word = switch, switching, switched, change, changing, move, moving, going, go, looking, turn
words leaving-or-switching = leaving, switching, cancelling, canceling,
  to (switch|leave|cancel|change|move) (provider|providers|banks|carriers),
  to (switch|leave|cancel|change|move) (company|companies|airlines|to)
words if-you-or-unless = if you, unless, sick, fed, after this, ridiculous, terrible, joke, elsewhere, worst, disgust*,
  enough
words airline-word = airline, company, provider, shop, store, carrier, bank, brand, one next, supplier, operator
words hotel-word = hotel, station, airport, cambridge, london, restaurant, college, by, on, at, from, after, before,
  sometime, anytime

rule stress.threat-to-leave
  title    The customer means to leave because of it
  status   stable since 1.0
  heard    customer
           "(taking|take|took|bring) (my|our) (business|custom|money|loyalty|account|accounts) (elsewhere|somewhere|to|else|away|with)"
           "(lost|lose|losing) {as-a-customer} [{strongly}] [{loyal-word}] [as] [a|your] {customer-kind}"
           "losing out on {as-a-customer} [{strongly}] [{loyal-word}] [as] [a|your] {customer-kind}"
           "(never|not|no longer) [be] [ever|going to] {fly-word} [{to-or-through}] ..3 (again|ever|any|anyone|company|airline|brand)"
           "never (again|ever)"
           "(last|final) {time-or-flight} (with|ever|using|from|for you|on) [{strongly}] [{will-or-ever}]"
           "(last|final) (time|flight|order|purchase|trip|booking) (i|we|you) [{strongly}] {will-or-ever}"
           "(last|final) (chance|bill|payment) (i|we|you) [{strongly}] [{will-or-ever}]"
           "(is|was|be|been) [{strongly}] [my|our|your|the] [very] (last|final) {time-or-flight} (i|we|you|that)"
           "(i|we) (am|are) [{strongly}] [{strongly}] (done|through|finished) [with] [you|your|this|this company|here|it all|the lot of you]"
           "(i|we) {am-or-might} [{be-or-going}] {leaving-word} [away|to|from|you|your|this] ..2 {you-or-competitor}"
           "{switch-word} ..2 (to|over to|for) (your|the|a|another|other|different|new) {competitor-word}"
           "(you are not|are not) the only (choice|company|airline|option|one|provider|game|bank|shop)"
           "(think|thinking|thought|considering|consider|time) ..2 {leaving-or-switching}"
           "(cancel|cancelling|canceling|close|closing|terminate|quit) ..6 {if-you-or-unless}"
           "(unless|if) ..8 [i|we] (will|am going to|shall) [have to] (cancel|leave|switch|go elsewhere|move my|close my|return it|return everything)"
           "(unless|if) (you|this|that|it|they|nobody|no one) [do|does|is|are|have|has|can] [not] ..6 (i am|we are) (cancelling|canceling|leaving you|switching|closing (my|the|our))"
           "if (you|this|that|it|they) (do|does|is|are|have|has|can) not ..6 (i am|we are) leaving"
           "(stick|sticking|staying|fly|flying|go|going|back|stay) (with|to) (your competitor|your competitors|someone else|somebody else|the competition)"
           "(choose|find|use|try|found|fly|flying|shop|shopping|buy|spend) [{strongly}] (another|a different|a better|some other|other) {airline-word}"
           "(shop|fly|buy|bank|order|spend|go|look|business|booking|switch) (elsewhere|somewhere else)"
           "(regret|regretted) [ever] (choosing|buying|switching|joining|booking|signing|flying|coming)"
           "(churn|jump ship|good riddance|goodbye forever|bye forever|so long and)"
           "(like|want|going|need|ready) to port out"
           "[just|please|then] let it lapse"
           "(former|ex|lost a|lost another) [loyal|good|paying|longtime] (customer|member|subscriber|client|flyer|passenger)"
           "(stop|stopped|quit) (flying|using|buying|shopping|banking|booking|recommending|travelling|ordering) ..3 (you|your|with|from|at|here)"
           "should have (picked|chosen|gone with|stayed with|stuck with|used|flown|bought from|booked with|kept)"
           "(never|not) [ever|be] (flying|using|buying|shopping|booking|ordering|renewing|returning|coming back|recommending) ..4 (again|you|your|ever|here|anymore)"
           "time (to|for) [me to] (switch|find|look for|move|change|leave|go) ..2 (another|other|new|different|back|provider|airline|bank|company|supplier|to)"
           "(try|trying|use|using|go to|going to|call|join|joining|give) (your|the) (competitor|competitors|competition|rival|rivals)"
           "(shall|will|would|do) not (be renewing|renew|be coming back|be back|be ordering|be using|be buying|be returning|be staying|continue|come back|stay)"
           "(only|just) (stayed|joined|signed|bought|came|agreed|renewed|switched) because (you|of your|i was|they|he|she|your)"
           "guess (who|which|where) (i|we) (will|am|are|would) (not|never) (be|fly|buy|book|use|go|come)"
           "(that is|thats) (me|us) (done|finished|gone|out) [with] [you|here|now|then]"
           "(last|only) (order|flight|dollar|penny|cent|business|purchase) ..3 (you|from me|with you|i|ever)"
           "(last|only) time ..3 (from me|with you|ever)"
  unless   within 0 words "(do not|not) want to (leave|switch|lose|cancel)" "(go|going) with another"
           "never again (have|had|a problem)" "(not|never) (lose|losing|leaving|leave) (you|a|my)"
           "(would|will) (use|fly|buy|book|order|recommend|come back|stay) ..3 again"
           "never (had|have|go) ..3 (again|problem|wrong)"
           "(i|we) (am|are) [all] done (with (my|the (form|order|booking|survey))|for|now|thanks|thank|here|today|and)"
           "(i|we) [am|are] finished" "(leave|leaving|go|going) ..3 {hotel-word}"
           "(moving|move) [to] (another|a different|a new|new) (house|flat|address|city|place|home)"
           "(try|find|use|choose|shop|book|look) ..1 (another|other|a different|some other|a better) (one|restaurant|hotel|shop|store|place|time|day)"
           "(final|last) (bill|payment|order|trip|purchase|booking|time) (i|we) ..1 (was|made|paid|ordered|bought|had|visited|stayed|called)"
           "last time (i|we|you) (was|were|checked|had|did|came|ate|went|saw|heard|tried|spoke|called|paid|updated|bought|ordered|booked|visited|used)"
           "(do|did|can|could|would|should) not (use|order|book|return|fly|buy|go|stay) (the|it|my|this|in|at|on|that|there|them|meat|a|any)"
           "(will|would|shall) not (continue|stay|come back|be back) (until|before|till|for (dinner|lunch)|tonight|that night|the second night)"
           "(will|would|do) not stay (there|at|in|long|for)"
           "(me|us) (done|finished) with (the|my) (form|order|survey|update|payment|booking)"
           "(that is|thats) (me|us) (done|finished) (thank|thanks|for|now thank)"
  unless   within 0 words "last time (i|we|you) (checked|looked|called|wrote|spoke|ordered|flew|visited|were|was|did|had)"
           "last (time|order|flight) (was|you sent|i (made|placed))"
           "only (time|flight|order) (i|that)"
  unless   within 0 words "last time (also|it|when|that|there|she|he|the|your|my|somebody|someone|around|round|as well|too)"
  unless   within 0 words "{other-firm}" "(my|our) {other-firm}"
  unless   within 0 words "(switch|switching|switched|move|moving|moved|come|coming|came|change|changing) [over] to you" "join* you"
  means    stress strong
  because  Do not hold them with an offer. Put the cause right, then ask what would make them stay.
  source   house
  mistakes Past talk of another company.
  yes      customer: I will take my business elsewhere.
  yes      customer: you just lost a loyal customer
  yes      customer: I am never flying with you again.
  yes      customer: seriously thinking about switching to another provider
  yes      customer: I'm done with this company
  yes      customer: Then please let it lapse and write to me about it.
  yes      customer: I think I'll try your competitor.
  yes      customer: we shall not be renewing
  yes      customer: I only stayed because you promised a discount.
  yes      customer: That's me done with you.
  yes      customer: guess where I won't be booking
  yes      customer: This is the last time you see me here.
  yes      customer: last time we fly with them
  yes      customer: If it doesn't work by tonight I'm cancelling.
  no       customer: We are moving to another house in May.
  no       customer: I'm done with the form, what next?
  no       customer: I never had a problem again, thanks.
  no       customer: Can we try another restaurant?
  no       customer: I won't be back until nine, can you leave the key?
  no       customer: That's me finished with the form.
  no       customer: Last time also you helped me very nicely.
  no       customer: Last time it was you who sorted it.
  no       customer: Last time I downloaded it, the button was on the left.
  no       customer: I'm leaving my old company and joining you.
  no       customer: My previous insurer refused my claim, that's why I'm switching to you.

words make-word = make, making, made, file, filed, filing, lodge, lodged, lodging, raise, raised, raising, register,
  registered, submit, submitted, open, put in, write, send, log, logged, want, formal, official, another, serious, my,
  a, the, with
words no-or-without = no, not, never, without, any, can not, do not, nothing to

rule stress.threat-to-complain
  title    The customer complains or wants to complain formally
  status   stable since 1.0
  heard    customer
           "{make-word} [{strongly}] [a|an|my|another|this] [formal|official|serious|written] (complaint|complaints)"
           "{make-word} [{strongly}] [a|an|my|another|this] (second|third|proper) (complaint|complaints)"
           "(complain|complaining|complained|complains) (about|to|against|again|that|formally|of|for|because|how|many|several)"
           "(complain|complaining|complained|complains) (hundreds|{many-word}|but|and|on|in|here|over|today|yesterday)"
           "(want|going|like|need|forced|have|where|how|who|can|shall|will|should|must|reason|right) [do|can|should] [to] [i] complain"
           "(my|this|the) complaint"
           "complaint (is|has|was|department|procedure|form|handling|number|against|about|letter)"
           "(report|reporting|reported) (you|him|her|them|this (company|agent|driver|person)) [to]"
           "(report|reporting|reported) your (company|staff|driver|agent) [to]"
           "(escalate|escalating|escalated) (this|it|my|the|that|further|to)"
           "(get|want|should be|needs to be|be|have) (you|him|her|them) (fired|sacked|disciplined|dismissed)"
           "(your|the|that) (boss|ceo|head office|headquarters|corporate office|managing director|chief executive|directors|board)"
           "(half a mind|a good mind) to"
           "(am|are) this close to (calling|leaving|cancelling|reporting|going|posting|walking|switching|losing|throwing|writing|quitting)"
  unless   within 0 words "{no-or-without} [{strongly}] [have] [a|any|to|about] (complaint|complaints|complain|complaining)"
           "{other-person} ..2 (complaint|complained|complains|complaining)"
           "(pc|phone|computer|system|app|screen|it|browser|printer|car) [is|was|keeps] (complaining|complains|complained)"
           "(your|the|my) boss (baby|level|fight|battle|music)" "on the board"
           "(the|that) (boss|board|headquarters|directors) (meeting|game|of)"
           "(address|phone number|location) ..4 (headquarters|head office|corporate office)"
           "(the|that) (boss|board) (in|is|level|and)" "the ceo of" "not complaining"
           "(the|that) (headquarters|head office|corporate office)" "the (board|boss|ceo|directors)"
  unless   within 1 words "(never|nothing|no (reason|cause|need)|not have) [had|have] [to] complain*"
           "(never|nothing|no (reason|cause|need)|not had|not have|hardly|rarely|hate|hardly ever) [had|have] [anything|something|a reason|reason|cause] to"
  unless   within 1 words "(is it worth|any point|would you|should i|could i|was thinking of)"
  unless   within 0 words "(not|never|nor) [really|actually|even|here|want|wish|mean|calling|ringing|writing|going] [here|calling|ringing|going] [to] complain*"
  unless   within 0 words "complain* [to (you|them)] about [a|my|the|our] (neighbour*|neighbor*|landlord*|council|boss|school|flatmate|tenant|tenants)"
  means    stress strong
  because  Open the complaint yourself, read back the one sentence that goes in it,
           give the reference and the date of the answer.
  source   house
  yes      customer: I want to make a formal complaint.
  yes      customer: who do i complain to about the driver
  yes      customer: This is my complaint and I expect an answer from your head office.
  yes      customer: I'm going to escalate this
  no       customer: No complaints from me, it was lovely.
  no       customer: I'm not complaining, only asking.
  no       customer: My neighbour complained about the noise.
  no       customer: The app keeps complaining about the password.
  yes      customer: I have half a mind to go to Trustpilot.
  yes      customer: I'm this close to cancelling the lot.
  no       customer: I'm close to the shop, shall I come by?
  no       customer: I'll have half a pizza then.
  no       customer: I never had to complain in ten years.
  no       customer: Is it worth complaining to the council about the noise?
  no       customer: I don't want to complain, I want to thank you.

words trustpilot-word = trustpilot, yelp, tripadvisor, google reviews, glassdoor, social media, twitter, facebook,
  tiktok, instagram, reddit, the internet, online forum, forums
words everyone-phrase = everyone, everybody, all my friends, all my followers, the world, people, other customers,
  others, all of my, my followers
words go-word = go, going, went, take, taking, report, reporting, tell, telling, write, writing, contact, contacting,
  call, calling, send, sending
words recorded-word = recorded, recording, screenshots, everything recorded, proof, evidence, video, it all, everything,
  this call, the call, every
words recommend-phrase = recommend, buy from, fly with, trust, shop at, bank with, book with, use
words company-word = company, people, app, airline, to, shop, service, anyone, anybody

rule stress.threat-to-go-public
  title    The customer means to make it public
  status   stable since 1.0
  heard    customer
           "(bad|negative|one star|1 star|terrible|awful|honest|poor|zero star|scathing|worst|horrible) (review|reviews|rating|feedback|publicity|press)"
           "(leave|leaving|write|writing|post|posting|give|giving|share|sharing) ..3 {trustpilot-word}"
           "(tell|telling|warn|warning|let) {everyone-phrase} [know] (about|not|how|what|that|i|away|never)"
           "{go-word} [this|it|you] [about] [to] the (press|media|papers|newspaper|newspapers|news|tv|bbc|local paper|journalists)"
           "(go|going|gone|making|make|made|taking|take|be) [it|this] (viral|public)"
           "(name and shame|naming and shaming|named and shamed|expose you|exposing you|expose your)"
           "(expose this|watchdog|consumer affairs|blacklist you|consumer champion)"
           "(have|got|kept|keep|recorded|recording|record|saved) [{strongly}] {recorded-word} (of|and|that|as|on|for|here)"
           "(zero|no|minus|one|1|0|negative) (stars|star) (if i could|review|for you|from me)"
           "(do not|never|not|would not|will not|can not) [ever] {recommend-phrase} (this|you|your|it|them|these) [{company-word}]"
           "(beware|stay away|avoid) (of|from|this|them|these|like|at all|everyone|people|you) [{strongly}] [company|airline|people|plague]"
           "steer clear (of|from|this|them|these|like|at all|everyone|people|you) [{strongly}] [company|airline|people|plague]"
           "{strongly} avoid (you|this|them|your)"
           "(boycott|boycotting|boycotted)"
           "(writing|write|going|go|complain|complaining|speak|speaking) to (my|our|the) (mp|member of parliament|congressman|senator|councillor|local councillor|trading standards|newspaper|local paper|press|media|bbc)"
           "(hear|hearing) from (me|us) again"
           "(post|posting|share|sharing|put|putting|tell|telling) (this|it|about this) (everywhere|online|on every|all over (the|social|twitter|facebook)|on social|on line|to everyone|far and wide)"
           "(make sure|making sure|see to it) [that] (everyone|everybody|people|others|my friends|the world|other customers|they) (know|knows|hear|hears|finds|find|reads|read|see|sees)"
  unless   within 0 words "(do not|would not|never) (trust|use|recommend) (it|this|them) (for|to (be|the)|myself|if|with|in|at)"
           "(good|great|nice|five star|5 star|positive|lovely) review"
           "(one|1|0|zero|no) star (rating|ratings|hotel|guesthouse|restaurant|place)"
           "(hotel|guesthouse|place|star|stars) ..4 (one|1|zero|no) star*"
           "(not|no|never) (bad|negative|poor) (review|reviews|feedback)"
           "(can|could|do|did|will|should) (i|you|we) not (recommend|use|trust) (it|this|them)"
           "(do not|will not|can not|not) use (this|it|them|you)"
           "public (transport|transportation|library|holiday|parking|toilet)"
           "(have|keep|kept|got|save) [{strongly}] (evidence|video|proof) of (purchase|address|id|payment|identity|travel)"
           "(with|have|has|find|any|without|are there) ..2 (bad|negative) reviews"
           "(have|got) (it all|everything) (and thank|thanks)"
           "the boycott (in|of)"
           "(look forward to|looking forward to|hope to|like to|will) ..1 (hear|hearing) from"
  means    stress strong
  because  Do not bargain about the review. Ask what is still open and put it right for its own sake.
  source   house
  yes      customer: I'll leave a one star review and tell everyone about this.
  yes      customer: going to the papers with this
  yes      customer: I would never recommend you to anyone.
  yes      customer: I kept screenshots of every message and I will share them on social media.
  yes      customer: everybody I know will boycott the place
  yes      customer: I'll be writing to my MP.
  yes      customer: i am going to post this everywhere
  yes      customer: I'll make sure people know about it.
  no       customer: I left you a good review, lovely staff.
  no       customer: Is there a one star hotel in the centre?
  no       customer: Can I go by public transport?
  no       customer: The boycott in the history book was in 1880.
  no       customer: I'm writing to the hotel for a crib.

words lawyer-phrase = lawyer, lawyers, solicitor, solicitors, attorney, attorneys, barrister, legal action,
  legal advice, legal team, legal proceedings, lawsuit, law suit, class action, small claims, litigation, legal rights,
  consumer rights, cease and desist, letter before action
words ombudsman-word = ombudsman, ofcom, ofgem, ofwat, fcc, ftc, cfpb, better business bureau, trading standards,
  attorney general, consumer protection, consumer association, citizens advice, caa, dot complaint,
  department of transportation, ico, data protection, information commissioner, financial conduct, asa,
  advertising standards, regulator, regulators, regulatory, ministry, watchdog, consumer forum, consumer court,
  arbitration, adjudication, cisas, section 75, chargeback, charge back

rule stress.threat-of-law
  title    The customer speaks of the law, a regulator or the police
  status   stable since 1.0
  heard    customer
           "(sue|suing|sued) [you|your|the|them|this|for]"
           "({lawyer-phrase}|{ombudsman-word}|illegal|illegally|unlawful|unlawfully|against the law|criminal|fraudulent|fraudulently)"
           "(take|taking|see|seeing|go|going|went|taken) [you|this|it|them|him] (to|in) [the] [small claims|county] court"
           "(report|reporting|reported|complain|complaining|tell|go|going) ..4 (police|authorities|action fraud|government|council|fca|bank to reverse)"
           "(breach|breaking|broken|violation|violating|in breach) [of] [the|my] (contract|law|consumer|gdpr|agreement|rights)"
           "(extortion|blackmail|defraud*|daylight robbery|theft by|robbery)"
           "(dispute|disputing|disputed) (the|this|it|these|all|with|every) [charge|charges|payment|transaction]"
           "(dispute|disputing|disputed) (the|this|it|these|all|with|every) (bill|through|amount|with)"
  unless   within 0 words "(not|never|no|nothing) [{strongly}] (illegal|suing|unlawful|sue|criminal|fraudulent)"
           "(my|is a|as a|am a|the|a|an|his|her) (lawyer|solicitor|attorney) (friend|office|by|for|near|in|who (did|does|handles)|is dealing|handling)"
           "(find|need|look|looking|recommend|search) ..4 (lawyer|solicitor|attorney|barrister)"
           "(power of|district) attorney"
           "(fraudulent|criminal|illegal|unauthorised) (transaction|transactions|charge|charges|activity|payment|payments|use|access|record)"
           "(report|reporting|reported) ..4 (stolen|lost|theft|burglary|accident|crime|it to the police and)"
           "(already|have|had) (reported|told) ..4 police" "(court|police) (station|road|street|house|hotel)"
           "(ministry|regulator) of (sound|silly|transport office)" "gas regulator"
           "sue (ryder|perkins|said|from|is|at)" "(name|speaking|it|this) is sue" "criminal minds"
           "(ministry|watchdog) (of|game|timer)" "(legal|asa) (age|name|document|documents|notice|holiday)"
  means    stress strong
  because  Do not argue law. Say which record you make, who answers and when, and tell your supervisor.
  source   house
  yes      customer: You will be hearing from my lawyer.
  yes      customer: i'm going to report this to the ombudsman
  yes      customer: I'll take you to court if I have to.
  yes      customer: what you are doing is illegal
  no       customer: I have a power of attorney for my mother.
  no       customer: My name is Sue, I called about the tickets.
  no       customer: The police station is next to your shop, right?
  no       customer: There is a fraudulent transaction on my card.

words speak-word = speak, talk, speaking, talking, spoke, transfer, transferred, connect, pass, passed, put, put me,
  put me through, get, give, escalate, escalated, complain, write, call, find, need, want, see, contact, bring,
  where is, who is, let me have
words manager-word = manager, managers, supervisor, supervisors, superior, boss, team leader, team lead, management,
  director, higher up, higher ups, senior, duty manager, ceo, owner
words above-you-phrase = above you, higher up, senior, in charge, more senior, with authority, with more authority,
  responsible, more competent, competent, else who, with a brain, with some sense, who can actually, that can actually,
  who actually, who knows, that knows, who understands, who decides, who is able, who makes, with the power
words decides-phrase = decides, decided, responsible, in charge, reviewing, who decided, handling, who is reviewing,
  above you, makes the decisions, who decides
words name-word = name, full name, employee, staff, badge, id
words a-or-own = a, the, an, own, line, store, project, shift, office, property, account

rule stress.wants-superior
  title    The customer asks for a superior
  status   stable since 1.0
  heard    customer
           "{speak-word} [me|us|this|it] [through|over|on] [to|with] ..3 {manager-word}"
           "(manager|supervisor) (please|now|pls)"
           "(someone|somebody|anyone|anybody|person|people) [there] [who is] {above-you-phrase}"
           "(whoever|who|who ever|the person|the one|one) [is|it is] {decides-phrase}"
           "(name|number|email|address|contact) of ..3 (manager|supervisor|ceo|boss|person who|person handling|superior|director|head)"
           "(higher|next|second|third) (level|tier|line) [of] [support]"
           "(want|like|need|give me|what is|have) ..3 (your|his|her|the agent's|their) {name-word} (and|number|please|so|for the|id)"
           "(speak|talk|get|put me|pass me|transfer me|write) [on|over|through] to (someone|somebody|anybody|anyone|a person|the person) [there] (who|that|with|in) [actually|really] (know*|can|understand*|has|have|decides|authority|control|is able|experience|will|some|power|charge|makes)"
           "(want|need|like|have|get|see) (this|it|that|my case|my complaint|the matter|the case) (escalated|looked into|taken further|investigated|reviewed|passed up|raised)"
           "(taking|take) (this|it|the matter|things) (further|higher|up with|all the way|to the top)"
           "(name|details|address|number|email) of (your|the) [..1] (director|ceo|chief executive|managing director|boss|owner|complaints|head office|superior|line manager)"
  unless   within 0 words "(i am|as|being|my|our|am|was|is|the) {a-or-own} (manager|supervisor|director|owner|boss|senior)"
           "(my|our) ..1 (manager|boss|supervisor|owner|director|management|ceo)"
           "(password|account|booking|property|task|device|package|download|file|programme|program|relationship|event|case) (manager|management|owner)"
           "(senior|seniors) (citizen|discount|ticket|tickets|railcard|menu|rate|living|pass|moment)"
           "(no|not) [need] ..3 (manager|supervisor|superior)" "(movie|film|directed|songs) ..4 director"
           "director of (the|photography)"
           "(thank|thanks|tell|praise|compliment|commend) ..8 (manager|supervisor|boss|management)"
           "(your|the) name (and|please|so|for the) ..3 (compliment|thank|survey|praise)" "second (level|tier|line) of"
           "(get|need|want|see|give|find|have) ..1 your name please"
           "(who is|the person|one) (responsible|in charge) for (parking|bookings)" "(one|number) senior"
           "(want|need|like|have|get|see) it (reviewed|looked into) by (my|the) (doctor|accountant)"
  unless   within 0 words "{speak-word} [me|us|this|it] [through|over|on] [to|with] ..3 {manager-word} ..1 (about|regarding|for|to) [..1] (hiring|renting|booking|advertising|sponsor*|partner*|applying|job|jobs|vacancy|vacancies|placement|interview|wholesale|supplying|hire|discuss (hiring|renting|booking)|collaborat*|event|events|wedding|party)"
           "(find|need|looking for|get|hire) ..1 (property|project|office|event|store|branch) manager"
  means    stress strong
  because  Grant it without a debate. Tell the superior the case in two sentences while the customer listens.
  source   house
  yes      customer: I want to speak to your manager.
  yes      customer: who is your boss, i want to talk to somebody in charge
  yes      customer: Put me through to a supervisor now.
  yes      customer: get me somebody who can actually help
  yes      customer: I want this escalated.
  yes      customer: can i speak to somebody who knows what they are doing
  yes      customer: I'll be taking this further.
  yes      customer: Can I speak to a manager about this bill?
  no       customer: I am the manager of the restaurant, I ordered the flour.
  no       customer: How do I use the password manager?
  no       customer: Do you have a senior discount?
  no       customer: I'd like to thank your manager for her help.
  no       customer: Could you take the box further up the stairs?
  no       customer: Can I speak to a manager about hiring your hall?
  no       customer: Could I talk to the manager about a job?

words human-word = human, human being, person, agent, representative, rep, advisor, adviser, operator
words reach-by-voice = speak, talk, speaking, talking, chat, get, connect, transfer, put
words automated-word = automated, canned, copy and paste, copy paste, copy pasted, copied and pasted, generic, scripted,
  template, templated, automatic, standard, boilerplate, robotic

rule stress.wants-human
  title    The customer wants a human being
  status   stable since 1.0
  heard    customer
           "{reach-by-voice} [me] [through] (to|with|hold of) (a|an|some|any|another|actual|real|live|one) [actual|real|live] {human-word}"
           "{reach-by-voice} [me] [through] (to|with|hold of) (a|an|some|any|another|actual|real|live|one) (proper|human) {human-word}"
           "(real|actual|live|human|proper) (person|human|agent|being|human being|people|representative|advisor|adviser|operator)"
           "(human|agent|representative|operator|advisor|adviser) (please|now|pls)"
           "(not|stop|hate|stupid|useless|bloody|damn|with) [another|a|this|the|being a|your] (bot|robot|chatbot|machine|automated|computer)"
           "are you [even|actually] [a] (bot|robot|machine|real|human|real person|chatbot|automated|ai)"
           "{automated-word} (reply|replies|response|responses|answer|answers|message|messages|email|emails|system|script|nonsense|apology)"
           "(could|can|will) (a|some|one) (person|human) [please] (look|read|help|check|answer)"
           "(script|scripts|from a script|reading a script|off a script|your script)"
           "is there (a|any|some) (human|person|human being|real person) [there|at all|who|that|i|left|anywhere]"
           "(want|need|like|prefer|rather|get) [to] [speak|talk|deal] [to|with] (a|an|some|one) (human|human being|actual person|real person|proper person|living person)"
  unless   within 0 words "(robot|machine|vending|washing|coffee|sewing|ticket|answering|atm|cash) (vacuum|cleaner|mower|machine)"
           "(with|use|not|the|a) [the|a] (washing|vending|coffee|card|ticket|answering|cash|ice|time|slot|gaming|virtual) machine"
           "(with|not|the|a) [my|the|a|this] computer" "(estate|travel|real estate|letting|booking) agent"
           "real (people|person) (magazine|show|movie|story)" "(movie|film|tv|java|shell|python|post|pre) script*"
           "(script|scripts) (for|writer|error|kiddie|file|is not running|runs)"
           "(not|nor) a (machine|robot|computer) (person|wash|guy)"
           "(confirmation|got|received|get) ..3 (automated|automatic|standard|generic) (email|reply|message|text)"
           "with [a|my|the] (machine|computer)" "standard (message|messages|answer) (rate|rates|charges)"
           "my (agent|advisor|adviser)"
  unless   within 5 words "(been through|went through|gone through|tried|did|done|sorted|started) [this|that|it|all|everything]"
  means    stress mild
  because  Be the human: give your name, say what you understood, and write without set phrases.
  source   Packard, Moore & McFerran 2018, JMR 55(4), doi 10.1509/jmr.16.0118 ("I" rather than "we")
  yes      customer: Let me speak with a real person.
  yes      customer: representative please
  yes      customer: Another canned response, thanks.
  yes      customer: are you even a real person or a bot
  yes      customer: Is there a human I can speak to?
  no       customer: Does the robot vacuum come with a charger?
  no       customer: The vending machine on my floor is new.
  no       customer: My estate agent sent me the form.
  no       customer: I went through it with the bot and got a code.
  no       customer: Is the museum of the human body open today?

words rip-off-word = rip off, ripoff, rip offs, con job, con artists, con artist, bait and switch, false advertising,
  falsely advertised, misleading, mislead, misled, misleads, misrepresent*, deceive, deceived, deceiving, deceptive,
  deception, deceitful, dishonest, dishonesty, insincere, hypocrite, hypocrites, swindle, swindled, swindlers, cheater,
  cheaters, sneaky, underhanded, underhand, unethical, immoral, bare faced, barefaced, daylight robbery, unscrupulous,
  predatory, gouging, price gouging, money grabbing, money grab, cash grab, profiteering, greedy, greed, hidden fees,
  hidden charges, hidden costs, small print trick, exploit, exploiting, exploited, loophole, loan sharks
words total-word = total, complete, absolute, such, big, huge, utter, just, like, it is, is, what, this, your, their,
  another, you are, obvious, feels like
words lie-word = lie, lied, lying, cheat, cheated, cheating, scam, scammed, scamming, steal, stole, stealing, rob,
  robbed, robbing, con, conned, trick, tricked, tricking, fool, fooled, duped, betrayed, stolen
words all-or-pack-of = all, just, more, pack of, bunch of, nothing but, stop the, blatant, your, straight, flat out,
  full of, another, outright, no more, tissue of, such, is a, was a
words cheated-word = cheated, scammed, conned, robbed, duped, tricked, swindled, ripped, lied to, fooled, deceived,
  overcharged, shortchanged, short changed, fleeced, taken advantage, mugged, stung, trapped, hoodwinked,
  double charged, penalised, penalized
words do-not-or-lost-all = do not, no longer, can not, never, how can i, how can we, why should i, lost all, lost my,
  lost, any, zero, no
words twice-word = twice, double, again, extra, more, for (something|nothing|a service|services|things|what|no),
  without, wrongly, randomly, arbitrarily, illegally, too much
words arbitrary-word = arbitrary, arbitrarily, random, randomly, mysterious, mysteriously, secretly, deliberately,
  intentionally, on purpose, purposely, maliciously, behind my back,
  without my (permission|consent|knowledge|authorisation|authorization|approval),
  without (asking|telling|authorisation|authorization|permission)
words scam-word = scam, con, lying, lie, cheating, cheated, misleading, misled, stealing, accusing, fraud, scammed,
  tricked
words is-or-whether = is, was, be, if, whether, think, thought, looked, look, looks, might, may, could
words it-or-be = it, this, that, the (text|email|call|message|letter|link), be
words stole-or-stolen = stole, stolen, got, used, took, broke, called, rang, hacked, sent, emailed, took
words have-or-offer = have, do, offer, sell, need, like, recommend, open, deliver, serve, help,
  are (great|amazing|the best|awesome|brilliant|so kind|stars)
words for-or-thank = for, what, would, do, did, can, could, should, are, will, of, if, thank, thanks, as, maybe, when,
  have
words pick-word = pick, choose, select, one, selected, number, question, chosen, q, music, shuffle, mode, order, song

rule stress.distrust
  title    The customer feels cheated or lied to
  status   stable since 1.0
  heard    customer
           "(rip|ripped|ripping|rips) [me|us|people|customers|everyone|you] off"
           "({rip-off-word}|liar|liars|thief|thieves|robbers|scammers|fraudsters|cheaters|crooks|arbitrary|arbitrarily|mysterious|mysteriously)"
           "{total-word} [{strongly}] [a] (scam|con|fraud|swindle|hoax|racket)"
           "(you|you guys|you people|you all|your company|they|company|airline|bank) [are|have|just|{strongly}] [{strongly}] [been] {lie-word}"
           "(lie|lied|lying|lies) (to|to me|to us|about|again|after|through|all)"
           "{all-or-pack-of} [more] (lie|lies|liar|liars)"
           "(feel|felt|been|being|was|were|got|am|get|getting|have been|feeling) [{strongly}] {cheated-word}"
           "(taking|take|took|takes) advantage of (me|us|people|your|customers|the|my|old|loyal)"
           "(taking|took) (me|us|people) for (a ride|a fool|fools|granted|an idiot|idiots|mugs|a mug)"
           "(you|you guys) (people|lot)"
           "(your|you) lot"
           "{do-not-or-lost-all} [can|could|i|possibly|longer|have] (trust|believe|faith|confidence) [in|you|your|this|a|anything|what|any|that|these]"
           "{charged-word} (me|us|my|people|customers|again) [{strongly}] {twice-word}"
           "(charge*|bill*|deduct*|debit*|took|take*|stop*|cancel*|change*|block*|suspend*|cut|order*|open*|add*|subscrib*|fee*) ..3 {arbitrary-word}"
           "{arbitrary-word} ..3 (charge*|bill*|deduct*|debit*|took|take*|stop*|cancel*|change*|block*|suspend*|cut)"
           "(on purpose|purposely|deliberately|intentionally|maliciously|behind my back|without my consent|secretly)"
           "(excuse|excuses) (after|for|again|is|instead|every|not|and)"
           "(nothing but|more|just|lame|same|poor|usual|all|full of|no|stop|enough|always) [{strongly}] (excuses|excuse)"
           "(feel|felt) [so|really|very|a bit|pretty|completely] (stupid|foolish|silly|naive|dumb) (for|that i|trusting|believing|having)"
           "(all|only|just) about (the|your|making) (money|profit|profits|sales|bottom line|fees)"
           "(quick|fast|happy|keen|eager|prompt|good) [enough] to (take|charge|bill|collect|grab|sell|sign)"
           "(taking|take) (my|our|the) (money|payment|cash) [was|is] (no|not|easy|quick|fast|without|immediate|immediately|instantly|straight away)"
           "slow to (refund|pay|answer|act|reply|respond|give|help)"
  unless   within 0 words "(not|never|no|did not|do not) [{strongly}] [a|been|being|feel] {scam-word}"
           "{is-or-whether} [{it-or-be}] [is|was|be|like] [real or|genuine or] [a|it a|that the|the] (scam|fraud|hoax|phishing)"
           "(fraud|scam) (department|team|alert|text|email|call|protection|line|warning|prevention|check|squad)"
           "(a|the|some) (thief|scammer|scammers|thieves|fraudster|fraudsters) [has|have] {stole-or-stolen}"
           "identity (thief|thieves|theft)" "cheat (code|codes|sheet|sheets|day)" "to be honest"
           "(lying|lies|lie) (in|on|down|around|about (in|on)|at|awake|flat|next)"
           "{for-or-thank} you (people|lot) {have-or-offer}" "(thank|thanks|love|appreciate|help|helped) you (lot|all)"
           "(can|do|for|will|of|with) you people (can|do|has)" "(random|randomly|arbitrary) {pick-word}"
           "(a|any|some|something|just) random" "(will|would|do|does|if) ..4 (charge|charging|charged) (me|us)"
           "excuse (me|my|the)"
           "(i|we|you) (took|charged|charge|stole|used|tricked) (me|us|my|it) (phone|laptop|battery)"
           "(charged|charging|charge) (my|the|it) ..1 (phone|laptop|battery|car|watch|device|headphones|again)"
           "(i|me|we) (lie|lied|am lying|tricked|cheat|cheated)"
           "(no|any|have|zero|lost|full) ..1 (trust|faith|confidence) (fund|issues)"
           "(he|she|ex|boyfriend|girlfriend|husband|wife) [has|is] [{strongly}] (lied|cheated|cheating|lying|lies|cheats)"
           "(am|was|been|being|get|got|getting) used (to|for|by|as|it)" "(have|has|had) full (confidence|faith|trust)"
           "(without|with) [my] (permission|consent) (slip|form)"
           "trust (you|your) (to|judgement|judgment|recommendation)"
           "(do not|can not|no longer|never) believe (it|i|that|so|there|you (can|have)|we)" "no confidence (vote)"
           "(you|a) lot of" "used by" "if (i|we) (get|am|are) charged"
           "(will|would|do|does|am|be) (i|we) [be|get] (charged|penalised|penalized)" "no excuse"
           "(i|we|am|are) [{strongly}] (happy|keen|eager|quick|good) to"
           "not (all|just|only) about"
  unless   within 0 words "(you|your) [guys] (lot|people) (are|were|have been|is|always (are|were)) [{strongly}] [{strongly}] {glad-word}"
           "{glad-word} you (lot|people)" "(you|your) lot ..2 (helped|saved|sorted|fixed|rock|made my day)"
           "(can not|can hardly|could not|do not) believe [{strongly}] how [{strongly}] [{strongly}] {glad-word}"
           "(can not|can hardly|could not|do not) believe (how [much|little] (i|we) (saved|save|paid)|my (luck|eyes)|you (did|sorted|fixed|found|managed|remembered) (it|that|this|me))"
  unless   within 0 words "{glad-word} ..2 you (lot|people)" "(you|your) (lot|people) are [{strongly}] [{strongly}] {joke-or-disgrace}"
  unless   within 2 words "{other-firm-did}"
  unless   within 0 words "(not|never|not once|nor) [ever|once] [been|feel|felt] [been] {cheated-word}"
  unless   within 0 words "(can not|can hardly|could not|do not) believe [just] how [{strongly}] [{strongly}] (rude|unhelpful|disrespectful|unprofessional|dismissive|arrogant|condescending|patronising|{unacceptable-word}|{ridiculous-word})"
  means    stress strong
  because  Lay the facts open: what was charged or said, when, and where the customer can read it. No set phrases.
  source   house
  yes      customer: This is a rip off and you know it.
  yes      customer: you people lied to me
  yes      customer: I feel completely cheated.
  yes      customer: You charged me twice without asking.
  yes      customer: i don't trust a word you say, just excuses
  yes      customer: I feel stupid for trusting you.
  yes      customer: You were quick enough to take my money.
  yes      customer: quick to charge, slow to refund
  yes      customer: You lot never listen.
  no       customer: Could that letter be a scam?
  no       customer: Please put me through to the fraud department.
  no       customer: To be honest, I'm not used to the new screen.
  no       customer: Pick a random one for me.
  no       customer: I am happy to take the blue one.
  no       customer: You lot are wonderful, thank you.
  no       customer: I can't believe how quick that was!
  no       customer: I couldn't believe my luck.
  no       customer: I have never been overcharged by you.

words unbelievable-word = unbelievable, unbelievably, incredulous, unreal, mind boggling, mindboggling, mind blowing,
  beyond belief, beggars belief, beyond me, flabbergasted, gobsmacked, speechless, lost for words, at a loss for words,
  stunned, baffled, baffling, dumbfounded, bewildered, astonished, astounded, astonishing, astounding, staggering,
  jaw dropping, wow just wow, just wow
words is-now = is, are, am, was, how, i, you, we, have, that, would, no, they, just, can, has, not, the, your, it, this
words hardly-can = can not, could not, hard to, difficult to, still can not, do not, refuse to
words shocked-word = shocked, shook, appalled, confused, puzzled, perplexed, amazed (at|that|how you),
  surprised (at|by|that|how)
words kidding-word = kidding, joking, serious, real, for real, having a laugh, a joke, some kind of joke, trolling
words good-word = good, great, fast, kind, helpful, service, quick, view, views, thank, thanks, food, tasty, delicious,
  cheap, generous, deal, amazing, love, beautiful, happy
words good-or-great = good, great, nice, helpful, amazing, appreciate, love, like, awesome, best, thank, thanks, kind,
  want, enjoy, enjoyed, matter, care, particular, picky, need, looking, rather, would

rule stress.disbelief
  title    The customer cannot believe it
  status   stable since 1.0
  heard    customer
           "({unbelievable-word}|no kidding|what on earth|come off it|give me a break|get real|pull the other one|oh come on)"
           "{hardly-can} (believe|fathom) [that|how|it|this|you|what] [{strongly}] [{is-now}]"
           "{hardly-can} (believe|fathom) (the|your|there|i|we|they) [{strongly}] [{is-now}]"
           "(am|was|are|were|bit|really|very|quite|left|so) [{strongly}] [{strongly}] {shocked-word}"
           "(are|is|was) (you|this|that|it) [guys|people] [for|actually|really|fucking|even] {kidding-word}"
           "(you|you guys|you people|they) [have|must|has] [got|to|have] [got|to] [to] be (kidding|joking|having|serious|mad|winding)"
           "seriously (you|your|guys|that|this|is|are|now|what|how|why|again|no|come|people)"
           "(in what|what) (world|universe|planet|century|year is|way is)"
           "(of all|makes no|does not make|do not make|make no|not make any|makes zero) [the|any|a lot of|much] (sense|logic|things)"
           "(not|never) [even] (logical|logic|rational)"
           "since when"
           "(i am|am) [{strongly}] sorry (what|but what|but that|but i do not|but how|but this is not)"
           "(that|it|this) can not [possibly|really] be (right|correct|true|it|serious|all|legal|normal|how)"
           "(that|it|this|they|which) (does|do|did) not (sound|seem|look|feel) (right|fair|correct|good|legal)"
           "(does|do|did) not (add up|stack up|tally|make any difference)"
           "(says|according to|based on|decided by) (who|whom|what)"
           "on what (basis|grounds)"
           "(used|made|signed|ordered|opened|authorised|authorized|approved|decided|agreed|done) by (who|whom)"
           "(news|new) to me"
           "first (i|we) [have|had] (heard|ever heard) [of|about]"
           "(wait so you|hang on so|hold on so|hang on you|hold on you|wait you)"
           "i knew (it|this|that|they|you) [would|was going to] (happen|be|not|come|say|go wrong|break|fail)"
           "how is (that|this|it) (possible|even|my|going to help|any (use|help|better)|allowed|not)"
           "how can (that|this|it) [possibly] (be|happen|take|still)"
           "how (do|does|did|can|could) (you|anyone|anybody|someone|a company|they) (lose|mess up|manage to|forget|miss|get this|get it so|break|misplace|not know|run a)"
           "you (just|already|literally) (said|told|confirmed|promised|agreed|wrote) [me|us|that|it|the|you]"
           "(a minute|a second|five minutes|two minutes|ten minutes|yesterday|last week|last time) [ago] you (said|told|promised|were|wrote)"
           "(am i|are we) (missing something|the only one|going mad|to understand|reading (this|that) (right|correctly))"
           "(correct me if i am wrong|is it (just|only) me|is it me or|call me (cynical|old fashioned|picky))"
           "(so|and) you (think|call|consider|find) (that|this|it) (is|service|help|helpful|a|okay|acceptable|normal|fair|good)"
           "what (part|bit) of (that|my|no|do not|i|cancel|please) (do|did|is|was|have|not|i|you|question|email|message|request)"
           "(what|who) in (their|his|her) right mind"
           "you are [just] (having me on|pulling my leg|winding me up)"
           "(it|that|this|they|he|she) (does|do|did|is|was|are|has|have|will|can) not though"
           "(off|based off|on the strength) of what"
           "(i|we) did not even (know|get|have|use|live|own|order|touch|open|leave|sign|see)"
           "(you|one) would (think|have thought|imagine|expect|assume|hope) [that] (somebody|someone|you|they|it|a|an|the|after|by|there|this|that|people)"
           "(i|we) would have (thought|expected|imagined|assumed|hoped)"
           "(must|have to|got to) say (i am|i was|that|it|this)"
           "(am|are|was|were|been|left|rather|somewhat|more than|quite) [{strongly}] (perplexed|mystified|bemused|taken aback|aghast|nonplussed|incredulous|stumped|lost for words)"
           "(fail|failed|struggle|struggling|at a loss) to (see|understand|grasp|comprehend|appreciate|imagine|explain)"
           "(do not|can not) see (how|why) (that|this|it|i|we|the|you|my|any)"
           "(having|have) me on"
           "(did|have) (you|they|he|she) [really|actually|seriously|honestly|just] (just|really|actually|seriously|honestly) (said|say|tell|told|ask|asked|send|sent|charge|charged|write|wrote|put|do|done|hang|close|closed|cancel|cancelled)"
           "(that is|it is|well that is) [rather|very|quite|so|a bit] (odd|strange|funny|weird|peculiar|curious|interesting) (because|as|since|when|then|cos)"
           "(do not|not sure|not sure i|not convinced|hard to|difficult to) (think|believe|that|sure) [that] (that is|this is|it is|that|this|a word|you|it) [..1] (right|correct|fair|true|good enough|acceptable|legal|sure)"
           "(i|we) (do not|can not) (think|believe) (that|this|it) is [at all|really|quite] (right|fair|correct|true|good enough|acceptable|legal|on)"
           "(find|finding) (that|it|this|any of that) [very|rather|really|a bit] (hard|difficult|impossible) to believe"
           "(very much|really|seriously|somehow) doubt [it|that|very much|you]"
           "i would be (surprised|amazed|astonished) [if]"
           "not what [it|the|your|this|i|we] [letter|email|screen|app|website|page|bill] (says|said|have been told|been told|was told|were told|read|see|have here|say) [here]"
           "not sure (i|we) believe"
  unless   within 0 words "(unbelievable|unbelievably|unreal|speechless|stunned|amazed|astonished|flabbergasted|gobsmacked|mind blowing|astounding) ..3 {good-word}"
           "(love|loved|thank|thanks|amazing|best|great|wonderful|awesome) ..6 (unbelievable|unreal|speechless|can not believe)"
           "(love|loved|thank|thanks|amazing|best|great|wonderful|awesome) ..6 (stunned|mind blowing|believe)"
           "can not believe how (good|great|easy|fast|quick|kind|helpful|nice|simple|well|lucky|much i (love|enjoyed))"
           "can not believe (it|my luck|i (forgot|almost|nearly|missed|did that|won))"
           "(not|pleasantly|nicely|happily) [{strongly}] (surprised|shocked|confused|amazed)"
           "surprised (at|by|that|how) ..2 (good|great|easy|fast|quick|well|nice|cheap)"
           "(little|bit|sorry|am|get|getting|may be|might be) [i am] [{strongly}] [{strongly}] (confused|puzzled|perplexed)"
           "do not believe (i|so|that|there|it|we|you (have|need|gave|asked|told|can|mentioned))"
           "(really|seriously) (need|like|i|is|that|this|you|your|not|guys|no|are|people) ..4 {good-or-great}"
           "(so|how) (funny|strange|odd|weird|bizarre|convenient|ironic)"
           "(what|which) (year is|world|universe|planet) [it|of|you|the|cup|are]"
           "{other-person} (is|was) [{strongly}] (shocked|stunned|baffled|surprised|confused)"
           "seriously (good|great|thank|thanks|though)" "for real (estate|time|madrid)" "just wow (thank|amazing)"
           "wow just wow (amazing|thank|great)"
           "how is (that|this|it) (possible|not) (with|for (the|a))"
           "can not be right (now|there|away)"
           "how (do|can) you lose weight"
           "(good|great) news to me"
           "how can (this|that|it) be (used|booked|arranged|delivered)"
           "how (do|can) (you|they|we) miss"
  unless   within 0 words "having me on (the|your|a|that|hold)"
           "(does|do|is) not matter though"
           "can not see how ..4 (looks|many|much)"
           "must say (i am|it was|it is|i was|that was) [{strongly}] (impressed|happy|good|pleased|great|lovely|grateful|easy|delighted|very)"
           "would have (thought|expected) so"
           "what you just (said|told|wrote)"
           "than (i|we) would have"
           "third world"
           "would be (surprised|amazed) how (good|nice|easy|quick)"
           "do not think (it|that|this) is (right for|good enough for) (me|us)"
  unless   within 0 words "(can not|can hardly|could not|do not) believe [{strongly}] how [{strongly}] [{strongly}] {glad-word}"
  means    stress mild
  because  Say plainly what happened and that you see how it looks from there. Then the next step.
  source   house
  yes      customer: Unbelievable. Absolutely unbelievable.
  yes      customer: i can't believe you closed my ticket
  yes      customer: Are you serious?
  yes      customer: That makes no sense at all.
  yes      customer: oh come on, you must be kidding
  yes      customer: That can't be right.
  yes      customer: approved by whom
  yes      customer: based on what exactly
  yes      customer: How can anyone lose a piano?
  yes      customer: wait so you never sent it
  yes      customer: You just told me it was free.
  yes      customer: He has not though, look at the list.
  yes      customer: on the strength of what
  yes      customer: You'd think somebody would have noticed.
  yes      customer: I fail to see how that helps.
  yes      customer: I must say I am surprised.
  yes      customer: i dont see why i should pay for that
  yes      customer: That's funny because it says the ninth here.
  yes      customer: I don't think that's right.
  yes      customer: I find that hard to believe.
  yes      customer: I very much doubt it.
  yes      customer: That's not what I've been told.
  no       customer: I can't believe how quick that was, thank you!
  no       customer: I don't believe I need parking.
  no       customer: Sorry, I'm a bit confused, which train was that?
  no       customer: I really need a hotel with parking.
  no       customer: How can this be arranged for Monday?
  no       customer: It doesn't look like rain, so we come by bike.
  no       customer: The form is signed by both of us.
  yes      customer: You're having me on.
  no       customer: You're having me on the list for Friday, right?
  no       customer: It doesn't matter though.
  no       customer: Is it on or off?
  no       customer: I must say I am impressed.
  no       customer: I don't see the button on my screen.
  no       customer: You would be surprised how easy it is.
  no       customer: I think it is the right one.

words you-or-everyone = you, they, he, she, the last, the other, the first, everyone, the previous, your colleague
words that-or-last = that, last, before, me, too, on, yesterday, every, as
words said-or-say = said, told, say, always say, promised, tell, says
words guys-word = guys, people, one, person, agent, guy, lady, girl
words before-phrase = before, already, one before, each time, every time, last time, many times, {many-word} times, on,
  a hundred, all before, for
words say-phrase = say, says, said, have said, have been saying, keep saying, always say, told me, tell me
words every-word = every, each, last, before, for, all, yesterday, to, again, {number-word}, thing, and, when
words you-or-everybody = you, they, he, she, everyone, everybody, every person, every agent, every one
words believe-word = believe, trust, wait, pay, just, accept, do, sit, live, know, be, go, have, eat, buy
words read-word = read, listened, listens, answered, told, gave, given, had, answer, actually, helped, understood,
  called, understands
words person-word = person, one, straight, honest, proper, real, sensible
words call-or-come = call, ring, come, done, fix, do, fixed, happen, happening, change, reply, sorted, arrive, send,
  work, get
words doubt-phrase = doubt, doubtful, sceptical, skeptical, unconvinced, not convinced, not holding my breath,
  will not hold my breath, not hold my breath, we will see, pull the wool, suspicious, somehow i doubt
words actually-word = actually, really, nothing, not, been, doing, checked, filed, looked, done, even
words ready-word = ready, code, size, platform, gate, right (size|one), driver, booked, compatible

rule stress.doubt
  title    The customer no longer believes what is said
  status   stable since 1.0
  heard    customer
           "(believe|believing) it when (i|we) see"
           "(that is|that was|thats|this is|just|exactly|same) [{strongly}] (what|like) {you-or-everyone} [{guys-word}] {said-or-say} [{that-or-last}]"
           "(heard|heard all|seen|been told|told|been hearing) (that|this|it|all that|all this) {before-phrase}"
           "{you-or-everybody} {say-phrase} (that|this|so|it|the same|exactly) [same|thing] {every-word}"
           "(so|and) [{strongly}] (i am|am i|we are|are we) [{strongly}] (supposed|expected|meant|just supposed|just expected) to {believe-word}"
           "you are the first {person-word} [who|to|that|answer|person] [has|have|actually|really|answer|i] {read-word}"
           "(the first|first) {person-word} [who|to|that|answer|person] [has|have|actually|really|answer|i] {read-word}"
           "at (least|last) (you|someone|somebody) (have|has|called|answered|replied|rang|picked)"
           "(i|we) (am|are) (supposed|expected|meant) to (believe|trust|accept|just) [that|this|you]"
           "how (do|can|am|would|could) i [supposed to] (know|be sure|trust|believe) [that] (you|it|this|that|they|the|i will|anything)"
           "(will|would) (you|they|it|somebody|someone) (really|actually|ever) [be|get] {call-or-come}"
           "(can|could) you (guarantee|promise|swear|put that in writing|confirm in writing|give me that in writing)"
           "(put (that|it|this) in writing|in writing please|put that on record|on the record|for the record|{doubt-phrase})"
           "(i|we) (will|am going to) [just] (keep checking|keep calling|keep chasing|be watching|be holding you)"
           "(so|then) (nobody|no one|you) (knows|know|is|are|has|have|did|was|can|will) {actually-word} [been|doing|anything|knows|filed|checked]"
           "(so|and) (what|which|who|where|when) (exactly|precisely) (is|are|was|will|did|does|do|happens)"
           "(they|you|he|she|somebody|someone) (told|said) ..5 (last time|before|in {month-name}|weeks ago|months ago) ..5 (as well|too|already)"
           "(said|told) [me|us] that (as well|too|one|also|last time)"
           "last time (either|too|as well|it was also|also)"
           "(either|too|as well) last time"
           "sure (you|they|he|she) (will|do|did)"
           "i am sure (you|they|he|she|it|someone|somebody) (will|would)"
           "(we|i) (will|shall) (see|wait and see) (about that|if that happens|whether (that|you|it|they)|when it)"
           "(wait and see|pigs (might|may|can|could) fly|when hell freezes|hell freezes over|dream on|in your dreams|that will be the day|famous last words|fat chance)"
           "(easy|easily) (for you|said|enough) [to] (say|than done)"
  unless   within 0 words "(no|without|beyond|not) [a|any] doubt"
           "(we will see|let us see) (you|if it (works|rains)|how it|then|the|what|about (a|the|it|tomorrow|dinner)|tomorrow|on|at)"
           "how (do|can|would|will) i know (which|when|if|what|who|where|it|the|that|this) ..6 {ready-word}"
           "how (do|can|would|will) i know (which|when|if|what|who|where)" "(never|not) ..1 (heard|seen|been)"
           "suspicious (transaction|transactions|activity|email|text|call|link|payment|package|login)"
           "(booked|confirmation|reference|receipt|quote|statement|letter|details) ..3 in writing"
           "can you (guarantee|promise) (a|the) (room|table|seat|sea view|window)"
           "(the) (doctor|recipe|manual|website|friend|instructions) (say|says|said|told)"
           "what (exactly|precisely) (is|are|do|does|did) (you|the|it|i) (need|included|offer|difference|want|mean|fee|call)"
           "i am sure (you|they|it) will (be|do|love|like|enjoy|have|help|find|sort it)"
           "(pretty|quite|make|making|be|for|not|am|are) [{strongly}] sure (you|they|he|she) (do|did)"
           "will they (do|be|appreciate|love)"
           "sure (you|they|he|she) (do|did|will) not"
           "are you sure (you|they|he|she)"
  unless   within 6 words "(you|she|he|they|colleague|agent) [all] (helped|sorted|fixed|solved|were (great|lovely|brilliant|kind|helpful))"
  unless   within 0 words "(one|a|another|small|my|any|some|have|had|having) [small|little|quick|more] (doubt|doubts) [is|are] (about|on|regarding|in|whether|if|with|please)"
  means    stress mild
  because  Replace the assurance by a proof: a reference, a date, a name, a message they can keep.
  source   house
  yes      customer: That's what the last person said.
  yes      customer: i'll believe it when we see money
  yes      customer: So I am supposed to just trust that?
  yes      customer: Can you put that in writing?
  yes      customer: you say that every time
  yes      customer: Somebody told me so in August too.
  yes      customer: right, the lady in the shop said that as well
  yes      customer: Sure you will.
  yes      customer: We'll see about that.
  yes      customer: pigs might fly
  yes      customer: Easy for you to say.
  no       customer: No doubt about it, great service.
  no       customer: We'll see you on Monday then.
  no       customer: How do I know which platform it is?
  no       customer: I got a suspicious text, is it from you?
  no       customer: I am sure they did what they could.
  no       customer: I'm sure you will like it here.
  no       customer: Last time also you helped me very nicely.
  no       customer: I am having one doubt about the plan.

words be-grateful = be grateful, be obliged, appreciate it, like it noted, expect, have thought, have expected,
  like to know
words await-phrase = await, am awaiting, look forward to, expect
words my-or-previous = my, previous, earlier, first, last, above, stated, advised, agreed
words not-or-nobody = not, nobody, no, nothing, never, still, again, unable, refuse, only
words difference-word = difference, process, works, menu, options
words the-or-whether = the, which, what, when, if, whether, how (to|do|can|much)

rule stress.cold-politeness
  title    The customer turns coldly polite
  status   stable since 1.0
  heard    customer
           "(just|only) so [that] (i|we) (understand|know|am clear|are clear|have this right|have it right|get this right|have got this)"
           "so (that|i am|we are|just to be|to be) [i am|we are] clear"
           "(let me|let us|if i) (get|understand|have) (this|that|you) (straight|right|clear|correctly) [so]"
           "(with|with all) [all|due|the|greatest] [due] respect"
           "(i|we) would {be-grateful} [if|to] (know|hear|you could|you would|someone|somebody|an|that|why|who|how|what|a)"
           "(i|we) trust (that|you|there|this|it) (will|is|you will|are|can|would|has|no)"
           "(kindly|please) (explain|advise|clarify|justify|elaborate|do the needful|enlighten) [me|why|how|what|who|this|on|to|us|as]"
           "(i|we) {await-phrase} (your|an|a) [early|prompt|immediate|full|written] (reply|response|explanation|answer|apology|comments)"
           "for (completeness|clarity|the avoidance of doubt)"
           "(as|per) (per|mentioned|stated|previously) [my|in] {my-or-previous} [email|message|line|emails|messages]"
           "(duly|point) noted"
           "(i|we) (see|suppose|gather|take it|note|notice) (that|you|so|it|then|nobody|no one|there) ..3 {not-or-nobody}"
           "(thank you|thanks) for (being|your) (clear|honest|honesty|candour|candor|so little|frank|frankness|lack|your time i suppose) [about|with|at]"
           "(if it is|if that is|is it|would it be) [not] too much (trouble|to ask)"
           "(i|we) (am|are) (sure|certain) you (can|will|would|do|must) (understand|appreciate|see) (why|that|how|my|our)"
           "(do|did|would|could) you (care|mind|propose|intend|plan) (to explain|explaining|telling me why|to do about|to (tell|answer|fix|resolve|refund))"
           "(what|how) (do|are) you (propose|intend|going|plan|planning|suggest|gonna) [to] [do] [about|to|i|we] [do|compensate|make]"
           "(i|we) [shall|will] (leave|let) you (to|with) (that|it|explain)"
           "(at|from) your earliest convenience"
           "(it would|would) (be|have been) [..1] (nice|great|good|lovely|helpful|courteous|polite|useful|decent) (if|when) (your|someone|somebody|they|the company|anyone)"
           "would have been [..1] (nice|great|good|lovely|helpful|useful|appreciated|courteous|polite|better|decent) (to|if|had)"
           "(a|an) (phone call|call|email|text|reply|update|apology|explanation|warning|heads up|thank you) (would be|would have been) (nice|lovely|good|great|appreciated|helpful)"
           "(i|we) would appreciate (it if|an|a|some|you|being|if|your) ..6 (explain*|explanation|answer|reply|response|update|refund|call|honest*|told|look|tell|action|apology|confirm*|stop*)"
           "(find|found|consider|regard|deem) (this|it|that|your|the) ..4 (unacceptable|unsatisfactory|inadequate|unreasonable|disappointing|regrettable|insufficient|concerning|poor)"
           "(please|kindly) (treat|regard|consider|take) this as [a|my|an] (formal|official|final|written)"
           "(i|we) (am|are) (writing|obliged|compelled|forced) to (complain|express|record|register|insist)"
           "(not entirely|hardly|scarcely|not exactly|not quite) (satisfied|satisfactory|convinced|clear|ideal|what (i|we) (expected|ordered|paid|had in mind)|professional|helpful|my idea)"
           "leaves (something|much|a lot|a great deal) to be desired"
           "(would be|would have been) ideal had"
           "perhaps (someone|somebody|you) (could|would|can|might) (explain|tell|let|enlighten|look|answer|care)"
           "(i|we) find it (odd|strange|curious|interesting|remarkable|telling|extraordinary|concerning|disappointing|hard|difficult|ironic|rich|surprising|regrettable)"
           "it is [rather|quite|somewhat|a little|very] (odd|strange|curious|remarkable|telling|surprising|regrettable|concerning|a pity|unfortunate) (that|how|you|to)"
           "(can|may|might|could) i (ask|know|enquire|inquire) (why|on what|who decided|whose|how come|how it is|what happened)"
           "(i|we) (should|would) be [most|very|rather] (obliged|grateful|interested|curious) (if|for|to)"
           "(i|we) note (that|with|your|the|from|it|you)"
           "(may|might|can) i (remind|point out|draw|respectfully)"
           "(allow|permit) me to (say|point|remind|explain|quote|be|summarise|summarize|clarify|repeat|observe|add)"
           "(needless to say|suffice to say|suffice it to say|to say the least|to put it mildly)"
           "as you (are|will be|may be|should be) [no doubt|doubtless|well|surely|fully] aware"
           "(reserve|reserving) (the|my|our) right"
           "without prejudice"
           "(i|we) do (hope|trust|feel) (that|you|this|someone)"
           "thank* [you] for (telling|explaining|informing|letting me know) [me|us] (what|something|nothing|that nothing)"
           "(forgive me|pardon me|excuse me) (but|if|for (asking|thinking|expecting|being))"
           "(am i|are we) (right|correct) (in|to) (thinking|assuming|understand|understanding|think|assume|say|saying)"
           "(do i|am i to) (understand|take it|gather|assume) (that|correctly|you|it|this)"
           "(what|who) exactly (decides|decided|pays|knows|happened|said|told)"
           "(what|who|when|why) exactly (am|are|is|do|did|was|were|will|has|have|would|should) (i|we|you|my|your|going|the (problem|hold up|point|issue|plan|reason))"
           "please (confirm|state|tell me|let me know|put) ..3 (in writing|by return|by when|on what basis|on what grounds)"
           "(explanation|explain|answer|reply|reason|reasons|confirmation|refusal|decision) in writing"
           "(i|we) (was|were) under the impression"
           "(as|like) a (matter of principle|courtesy)"
           "(common|basic|simple) (courtesy|decency|manners|sense)"
           "(perhaps|maybe) (your|the) ..4 (too|as well|also|either)"
           "(no doubt|doubtless|presumably) (you|your|somebody|someone|it|there|this|that|they)"
           "(for what it is worth|with respect|in all fairness|in fairness|to be frank|frankly|if i may say so)"
           "(i|we) (am|are) not (asking|looking) for (much|the moon|the earth|a favour|favours|anything (special|extra)|special treatment)"
           "(is|was) (that|it|this) too much to (ask|expect|hope)"
           "all (i am|we are) (asking|saying|after)"
           "(i|we) only (asked|ask|wanted|want) (for|to|a|an|that|you)"
           "(communication|update|updates|apology|explanation|call|phone call|email|text|reply|answer|response|heads up|warning|notice|announcement|information|honesty|human|acknowledgement|acknowledgment|refund|compensation|voucher|credit|water|heating|air conditioning|courtesy) ..6 would (be|have been) [very|really|so|most|much] (nice|lovely|great|helpful|appreciated|good|cool|awesome|useful|welcome|polite|handy|something)"
           "(could|can|might) you [please] be [a little|a bit|any|slightly|even] (more|less) (reliable|helpful|careful|accommodating|honest|transparent|polite|vague|responsive|understanding|flexible)"
           "(you|they|somebody|someone) (may|might|would) want to (look into|look at|check|train|fix|consider|tell|rethink|update|hire|teach|review|explain|reconsider|let|remind|warn|read|stop|start|work on|improve|have)"
           "(can|may|might|could) i (know|ask) what (i|we) (did|have done|said|am supposed|are supposed|did wrong|have to do|was meant)"
           "(i have been|we have been|i am being|tried to be|trying to be|trying to stay|trying to remain|try to be) [very|more than|quite|extremely|so|as|really] (patient|reasonable|calm|polite|civil|fair|understanding|nice) [about|enough|with|as|but|here|so]"
           "(trying|try|trying hard) not to (lose|shout|swear|scream|be rude|get (angry|upset|cross|annoyed))"
           "(not one|do not like|do not want|hate|not wanting) to (complain|make a fuss|moan|be (awkward|difficult|rude|funny|a pain)) [but]"
           "(do not|not) (normally|usually|often|generally|like to) (complain|make a fuss|moan|write|do this)"
           "no (offence|offense|disrespect) but"
           "(not|nothing) (against you|you personally|personal|about you|to do with you) [but]"
           "(know|realise|realize|appreciate|understand) (it is not you|you (only|just) work|you are (only|just) (doing|the|following)|this is not you|none of this is)"
           "(not blaming|do not blame) you [personally]"
  unless   within 0 words "(would you|could you) [please] (explain|clarify|advise) (the|what|how|which) ..3 {difference-word}"
           "can you [please] (explain|clarify|advise) (the|what|how|which) ..3 {difference-word}"
           "(would|should) appreciate it (if you|thank|very|thanks|so)"
           "(please|kindly) (advise|explain|clarify) [on] {the-or-whether} ..6 (price|hotel|train|time|restaurant|available|size|date)"
           "look forward to (your|a|an) (visit|stay|reply thanks|response thank)"
           "(suppose|guess) (so|that is fine|not|it is fine|that works)" "thanks for your honesty"
           "what (do|are|would) you (suggest|recommend)" "(what|how) do you suggest"
           "(i|we) see (that|you|there|it) (have|has|is|are) (a|the|no|two|three|some|only)"
           "is it too much to (ask|carry|walk)" "would you mind"
           "would like to know (what|how|if|the|when|where|about|more|which|whether)" "would like to know"
           "(want|like) to be clear"
           "in writing (class|course|group|desk)"
           "frankly (great|good|brilliant|excellent)"
           "may i remind you (of my (name|address|number)|that i (love|am happy))"
           "excuse me (but|if) (i|where|what|is|do|can) ..3 (toilet|find|price|open)"
           "excuse me for (the|my|being late)"
           "(do i|am i to) take it (with|from|to|before|after|off|out)"
           "what exactly (is|are) (the|a|your) (difference|menu|price|cost|plan|area)"
           "i only want (a|to|the) ..4 (room|table|hotel|train|restaurant|ticket|seat|change|know|add|check)"
           "do hope you (have a|are well|had)"
           "i only want to"
           "confirm ..3 in writing (class|thanks)"
           "(is|are) there ..6 would be"
           "(that|it|which) would be"
           "what exactly do you (need|mean|offer|want|have|sell|require|do)"
           "what exactly (do|can|should|will) i (get|go|find|need|do|pay|send|put|enter|click)"
           "ask why you (need|want|ask)"
           "(thank|thanks|you) ..3 (been|being) (very|so|really|extremely) (patient|polite|understanding|nice)"
           "(you|she|he|they) (have|has) been [very|so|really|extremely] (patient|polite|understanding|nice|calm|reasonable|fair)"
  unless   within 0 words "do the needful (and|by|for)"
  means    stress mild
  because  Answer the question that was put, exactly and first. Warmth comes after the facts.
  source   house
  yes      customer: Just so we are clear, you keep the fee and I keep the fault.
  yes      customer: so that i'm clear you charge me for your own mistake
  yes      customer: We would appreciate it if somebody explained the delay.
  yes      customer: Let me get this straight: I pay twice?
  yes      customer: with all due respect that is not an answer
  yes      customer: I find it odd that nobody wrote to us.
  yes      customer: May I ask on what grounds it was refused?
  yes      customer: We note that your letter does not mention the damage.
  yes      customer: who exactly decides that
  yes      customer: please confirm by when, in writing
  yes      customer: All I am asking for is one phone call.
  yes      customer: Some notice before the show moved would have been polite.
  yes      customer: could you be less vague
  yes      customer: Somebody might want to rethink that rule.
  yes      customer: can i ask what we did wrong
  yes      customer: I've been very patient.
  yes      customer: I'm trying to stay calm here.
  yes      customer: I don't normally complain.
  yes      customer: I know it's not you personally but somebody has to answer.
  no       customer: Could you tell me what a single room is?
  no       customer: What do you suggest for two people?
  no       customer: Would you mind spelling that?
  no       customer: I suppose that works, thanks.
  no       customer: What exactly is the difference between the two plans?
  no       customer: Excuse me, but where do I find the toilet?
  no       customer: I take it with milk.
  no       customer: Where exactly is the hotel located?
  no       customer: A reply by email is fine.
  no       customer: May I ask why you need my birthday?
  no       customer: You have been very patient with me.
  no       customer: Thank you for being so patient.

words hassle-word = hassle, time, trouble, effort, bother, bothering, trying, calling, asking, talking, explaining,
  complaining, arguing, telling
words that-or-then = that, then, stuck, nothing, have to, just, no, find out, wait, live, alone, never, it, over, what,
  on my own, screwed, out of luck, supposed
words no-or-nobody = no, nothing, not possible, nobody, no then, it then, can not do anything, nothing you can
words typical-phrase = typical, figures, that figures, same old, no surprise there, what did i expect, here we go,
  story of my life, just my luck, of course it is, of course not, naturally
words you-win-or-fine-then = you win, fine then, have it your way, suit yourself, if you say so,
  if that is (the best|all you), do what you (want|like), what else is new, what a life, so be it
words live-with-it-phrase = live with it, sort it [out] myself, do it myself, figure it out myself, take the loss,
  go without, manage without
words in-or-behind = in, at, on, there, to (you|him), as, for, behind, with, until, out, off, open, blank, empty, where,
  is, outside, by, for (today|now)
words i-found-or-found-it = i found, found it, it is (fine|working|back|okay), i (see|got|have|figured), that, it works,
  is, you, time, works, the, day, price, else, area
words great-word = great, good, perfect, amazing, excellent, wonderful, brilliant, delicious, lovely, awesome, best,
  helpful, kind, friendly, fast, thank, thanks
words fine-word = fine, okay, good, take, go with, book, try, need, better, cheap, works, enough, all i need, it

rule stress.resignation
  title    The customer gives up or goes quiet
  status   stable since 1.0
  heard    customer
           "(forget|drop|scrap) (it|about it) [then|now|please|thanks|okay]"
           "okay leave it"
           "(i|we) [just] (give|gave|have given|am giving) up"
           "(not worth|hardly worth|no use|no point|is there any point|no good|useless) [in|it|the|even|my|me] [{hassle-word}]"
           "(why|what) (do|did) i (even|still) (bother|try|pay|expect)"
           "(do not|will not|not|did not) [even] bother [with|to|calling|replying|sending|me|anymore|then|any]"
           "(it is|thats) what it is"
           "(i|we) (guess|suppose) (that is|it is|i am|we are|i will|i have|we will|thats|there is|nobody|no one|not|nothing) ..2 {that-or-then}"
           "(so|then) (that is|it is|thats|basically|there is|it|i get|you can|i) [a|just|an] {no-or-nobody}"
           "(nothing|not a thing|not much) (i|we|you|anyone) can do"
           "(what can i|what else can i|what choice do i|nothing else i can) [do|have|say|to]"
           "(should|could) have known [better|that|it|this]"
           "({typical-phrase}|{you-win-or-fine-then})"
           "(late|delayed|wrong|useless|down|broken|terrible|nobody|nothing|rubbish) as (always|usual|expected)"
           "(never mind|whatever) (then|i will|forget|do it|it is too late|too late|you say|i give|leave|guys)"
           "(okay|ok|fine|right|well|alright) (whatever|so nothing|then nothing|forget it|be like that|have it your way)"
           "(too late|a bit late|little late) (now|for that|anyway|already|by then)"
           "(i|we) have no (choice|option|other choice|alternative|other option|say|hope) [but|left|then|here|do]"
           "(i|we) (will|would|can|could) [just] [have to] {live-with-it-phrase}"
           "(nobody|no one) (cares|listens|ever listens|ever cares|is listening|is going to|gives a)"
           "(sums|says) it [all] up"
           "(this|that|it) is (hopeless|pointless|useless|futile|getting nowhere|going nowhere|a waste|a lost cause)"
           "(somebody|someone|something) else again"
           "what a (mess|shambles|morning|palaver|faff|carry on|performance|nightmare)"
           "(i|we) (knew (it|this)|should have known|expected (as much|this much|nothing else|nothing less))"
           "thought as much"
           "(par for the course|same story as (ever|always)|nothing new there|here we are again)"
           "(as|just as|exactly as) (i|we) (thought|expected|feared|suspected)"
           "nothing surprises me"
           "(i|we) have (stopped|given up) (expecting|believing|counting|asking|hoping|trying|waiting)"
           "lost count"
           "at this point (i|we|you|it|just|there|any|my|honestly|the|nothing|nobody)"
           "(past|beyond) caring"
           "(too tired|no energy|not the energy|have not got the energy|no strength|no appetite) (to|for|left)"
           "(can not|could not) be (bothered|arsed|doing with)"
           "not going to (argue|fight|bother|ask again|chase)"
           "(okay|fine|then|well|right|guess) (it|that|this) will [just] have to do"
           "(i|we) will [just|simply] have to (wait|live|pay|buy|go|take|do|find|manage|accept|eat|cancel|swallow)"
           "(i|we) will (manage|cope|survive|live|just wait|wait then)"
           "(do not|did not|not) know why (i|we) (bother|bothered|expected|asked|called|try|tried|pay|came|even|still)"
           "(what|what is) (difference|the difference) (does|would) it make"
           "(no|never) (mind|worries) then"
           "(tick|close) (your|the) (box|ticket|case) [then]"
           "(run out|out) of (energy|steam|things to try|words|patience)"
           "(leave|left) it (there then|at that then)"
           "(you get|get) what you pay for"
           "not holding (my|our) breath"
           "(one of those days|just my day|my own fault for)"
           "beggars can not be choosers"
           "forget (i|we) (asked|said|mentioned|bothered|wrote|rang|called)"
           "[just] leave it (please|thanks|now|be|okay|then)"
           "just leave it"
           "(what is|what's) the (use|point|good)"
           "(do not|have not|no longer|not got|no) [have|got] [the|any|enough|much] (energy|strength|stomach|patience|will|headspace|bandwidth|nerves) [left] (for|to|left|any more|with)"
           "(can not|could not) (keep|go on|carry on) (doing|like|having|waiting|living|chasing|paying|ringing|calling|with)"
           "(wearing|wears|wore|grinding|getting|gets|dragging|drags|bringing) (me|us) (out|down)"
           "(doing|does|done|did) (my|our) (head|nut|brain) in"
           "(round|around) the (twist|bend)"
           "(might|may) as well (cancel|leave|give|go|not|have|throw|talk|quit|stop|send|forget|bin|walk)"
           "(i|we) would rather (have (my|our|the) money|cancel|be told|you (told|were (straight|honest|open))|not have (bothered|called|asked|come|joined|bought))"
           "feel like [i am|we are] (talking to|giving up|crying|shouting|screaming|banging|nobody|no one|the only one)"
           "(talking|speaking|writing) to (myself|ourselves|a wall|the wall|a brick wall|a machine|a void|nobody|no one)"
           "take your word for it"
           "(have to|just have to|had to) (lump|like|put up with|make do with|swallow|grin and bear) [it]"
           "what can you do"
           "fair enough i (suppose|guess)"
           "(leave|drop) it there"
           "(will not|shall not) bother"
           "(wish|wished) (i|we) had not (asked|bothered|called|rung|come|started|bought|signed)"
           "should have (gone|stayed|kept|stuck|bought|used|listened|done it|walked|driven|taken) [to|with|my|it|the|at|in|somewhere|myself|a|by]"
           "(was|were|it was|things were) (easier|better|simpler|quicker|cheaper|nicer|fine) (before|with (the|my|our) (old|last|previous)|when|in the old)"
           "never had (this|that|these|any of this|such|a problem|problems|trouble) [..1] (with (the|my|our) (old|last|previous|other)|until|till|problem|trouble)"
           "(never|did not) used to (happen|be|do|take|have|cost|work)"
           "(that is life|such is life|there we are then)"
  unless   within 0 words "(not|never|do not|did not|will not|can not|to|please|almost|about to) (forget|give up|leave it)"
           "(forget|leave) (it|that) (in|at|on|there|to|as|for|behind|with|until|out|off|open|blank|empty)"
           "leave it {in-or-behind}" "(never mind|whatever) [then] {i-found-or-found-it}"
           "nothing else" "(not|never) (typical|as usual)"
           "(typical|usual) (price|prices|menu|dish|food|day|english|meal|bill|wait|british|weather|rate)"
           "{great-word} ..2 (as always|as usual|as expected)"
           "(as always|as usual) ..3 (great|good|perfect|excellent|thank|thanks|amazing|wonderful)"
           "of course (not|naturally) ..1 (problem|thank)" "suit yourself (or|shop)"
           "i (guess|suppose) (it is|that is|i will|i have|we will|we are) ..2 {fine-word}"
           "naturally (gluten|sweet|occurring|sourced|flavoured)"
           "too late (to (book|order|change|cancel|check|add|get|call|arrive|eat|go)|in the|for (dinner|lunch|me|us))"
           "(is|if) it [is] [not] (too late|late)"
           "(if|is|was|will|would be|that is|be|bit) [not] [{strongly}] too late (to|for)"
           "do not bother (me|with (parking|wifi|internet|the))" "(he|she) is a naturally" "that is it then"
           "here we go (thanks|thank|it (worked|works)|found|got)"
           "(i|we) (gave|give|have given) up (smoking|sugar|meat|coffee|my (seat|job|car))"
           "(okay|fine) whatever (you|is|works)"
           "(so|then) (that is|it is) (no|not) (parking|wifi|internet|breakfast|swimming|problem)"
           "no (use|good) (for|to) (the|my|it)" "(pointless|useless) (fact|facts|question)"
           "(i|we) will (manage|live) (the|my|it (myself thanks|fine|from)|in|at|on)"
           "lost count (was|how many|is|so)"
           "at this point (in time|of|on the|is fine)"
           "will [just] have to do (the|it (again|online|later|on))"
           "never mind then (thanks|thank|i)"
           "as (i|we) (thought|expected) (great|good|thanks|thank|perfect|so)"
           "expected (it|this|that) (to be|on|in|at) ..3 (but|and) (it is|great|better)"
           "leave it (in|at|on|with|to|by|out|open|there|where|for|as)"
           "might as well (have|go|not) ..2 (dessert|drink|breakfast|two|look)"
           "(i|we) would rather (have|be|not) ..3 (room|hotel|table|seat|morning|afternoon|window|train)"
           "feel like talking to (a friend|friends)"
           "the use (rating|by|of the|for)"
           "knew (it|this) (was|is|had|as|from|in|to)"
           "(you|they|it|he|she) should have (gone|got|been|asked|read)"
           "never had ..4 (well done|thanks|thank|great)"
           "will not bother (me|you|us|with)"
           "leave it there (please|thanks|for|by)"
           "what can you do (in|there|near|for|with|on|at|to|about|here|as|when|if|by)"
  unless   within 0 words "(would|could|might) (have been|be) [{strongly}] [a|an|the] [{strongly}] (nightmare|disaster|mess|shambles|catastrophe|fiasco|farce)"
           "(nightmare|disaster|mess|shambles|catastrophe|fiasco) (that|this|it) (would|could|might) have been"
  means    stress mild
  because  Do not take the silence as agreement. Offer one more concrete way and say that the case stays open.
  source   house
  yes      customer: Forget it, I will sort it out myself.
  yes      customer: i give up, what's the point
  yes      customer: Fine then. I guess there is nothing you can do.
  yes      customer: so that's a no
  yes      customer: It is what it is.
  yes      customer: so it is someone else again, fine
  yes      customer: I knew it, and here we are again.
  yes      customer: thought as much
  yes      customer: At this point I just want to know.
  yes      customer: fine, it'll have to do
  yes      customer: I don't know why I bother asking.
  yes      customer: we've stopped expecting a call
  yes      customer: what's the use
  yes      customer: This is wearing me out.
  yes      customer: it's doing my head in
  yes      customer: I might as well cancel.
  yes      customer: I can't keep doing this.
  yes      customer: I'll take your word for it.
  yes      customer: I wish I hadn't asked.
  yes      customer: it was easier before
  yes      customer: We never had this with the old system.
  yes      customer: This never used to happen.
  yes      customer: I should have gone to the shop.
  no       customer: Never mind, I found it, thanks.
  no       customer: I'll leave it with you then.
  no       customer: Excellent service as always.
  no       customer: Don't forget the extra towels, please.
  no       customer: We will manage it from the new account, thanks.
  no       customer: I lost count, was it six boxes?
  no       customer: That is as we expected, great.
  no       customer: You may get off at this point on the map.
  no       customer: Just leave it at the door, please.
  no       customer: We might as well have dessert.
  no       customer: I would rather have a seat by the window.
  no       customer: I feel like talking to friends tonight, is there a bar?
  no       customer: What can you do for my sister?
  no       customer: I never had a problem before, so well done.

words nobody-phrase = nobody, no one, none of, nothing, not her, not him, not me, not today, not possible, no refund,
  no answer, no help, no apology, no idea, you can not, you will not, you do not, you have not, you are not,
  they can not, they will not, there is no, still no, still not
words who-or-whose = who, which, whose, what now, now what, then what, what then, where does that, what happens,
  what am i, what do i, what is the solution, what are you
words pay-word = pay, paying, keep, keeping, wait, waiting, charge, charging, miss, missing, lose, losing, stuck,
  stranded, screwed, punished, chase, chasing, without, left, ignore, lend, sell
words stuck-word = stuck, pay, wait, without, nothing, no, not, start, told, late, charge, locked, broken, worse,
  useless, out, lose, miss, do, another, be

rule stress.bitter-summary
  title    The customer sums up bitterly where things stand
  status   stable since 1.0
  heard    customer
           "so {nobody-phrase}"
           "so {who-or-whose} [is|has|one|do|then|will|now|going|to|leave|exactly]"
           "so (you|i|we) (am|are|will|would|have|must|should|now) [{strongly}] [now|to|be] [to|have] [to] {pay-word}"
           "so (it is|that is) (my|our|all my) (fault|problem|own fault|loss|tough luck|word against)"
           "so (i|we) (might|may) ..4 or (might|may) not"
           "(and|so|but) now (i|we|you|it|my|they) (am|are|have|is|has|want|say|can not|will|tell|get) [{strongly}] [to] {stuck-word}"
           "in other words (you|i|no|nobody|nothing|it)"
           "(basically|meaning|which means) (you|i|no|nobody|nothing|we) (can not|am|are|have|will|did|do|do not|never|nobody|cares|has|is)"
           "so (it|that) is not (going to be|happening|coming|going to happen) [today|then]"
           "is that a (no|yes or a no|yes or no)"
           "so (could|might|may|it could|that could|it might) be (all|another|days|weeks|hours|months|never)"
           "(and|then) (someone|somebody|they) will (tell|say) [me|us] (it|that|there|they|to)"
           "now (i|we|she|he|they) (have to|has to|am forced to|are forced to|am left with|are left with|will have to|am stuck with|are stuck with|get to)"
           "so (if|for|that is|in) ..8 (you will still|i still|it still|we still|i would have|it would have been|you would have)"
           "so ({number-word}|{number}) (days|weeks|months|hours|years) (after|later|on|and|since)"
           "so (i|we) [have|am|are] [just|now] (just sit|sit here|got to wait|have to wait|wait then|wait again|sit and wait|start again|start over|do nothing|lose out|pay twice|carry the can)"
           "so (that is|it is) that [then]"
           "oh right so (i|we|you|it|nobody|that)"
  unless   within 0 words "so (it is|there is|that is) (not|no) (too|that|far|rush|hurry|problem|need|bother|issue|more than)"
           "so (i|we) can not (remember|decide|recall|think|wait (to|for))"
           "so you (do not|will not|can not) (need|have to|mind)"
           "so (i|we) (can|want to|should|would|will|need to|just) [just] (pay|wait) (by|online|now|with|for (the|you|your|it|a))"
           "so (i|we) (can|want to|should|would|will|need to|just) [just] (pay|wait) (there|here|until|cash|when|at)"
           "so (who|which) (train|hotel|one (is|has|would|do you)|restaurant|college|attraction|museum|area|plan|option)"
           "so what do i (need|do (next|now))" "so what happens if (i|it|we|the)"
           "so what (happens|are you) (next|after|open)"
           "meaning i (do|am|will|have|can) [not] (need|like|want|looking|vegetarian)"
           "(basically|meaning) i (am|have|will|do) (looking|just|want|need|a|not (care|mind))"
           "now (i|we) have to [..1] (find|book|look|choose|decide|plan|go to bed)"
           "now (i|we) have to (leave|run)"
  means    stress mild
  because  Say whether the summary is right. If it is,
           own it in one sentence and name the one thing that can still be done.
  source   house
  yes      customer: So nothing has been ordered at all.
  yes      customer: so i have to pay for your mistake
  yes      customer: So who is responsible then?
  yes      customer: and now i am stuck without a car
  yes      customer: so it's not coming today then
  yes      customer: so that could be weeks then
  yes      customer: Now I have to start from zero.
  yes      customer: so two months later I hear of it
  yes      customer: so I just sit here
  yes      customer: so that's that then
  no       customer: So it's not too far from the station?
  no       customer: So I can pay by card, right?
  no       customer: so which train is faster
  no       customer: Now we have two of them, lovely.
  no       customer: Lovely, now I have to find a hotel.
  no       customer: So we sit at the front, great.

words fair-word = fair, unfair, unjust, unfairly, fair at all, right and, justified, reasonable at all, unreasonable
words unfair-word = unfair, unjust, injustice, discriminat*, unreasonable, unreasonably, unjustified, extortionate,
  exorbitant, overpriced, over priced
words pay-or-paying = pay, paying, charged, billed, penalised, penalized, punished, owe, lose, losing, suffer, cost,
  bill, price, fee
words nothing-word = nothing, something, services, a service, broken, it (and|but|anyway), zero, things,
  no (service|internet|reason)
words ask-word = ask, asked, order, ordered, request, requested, authorise, authorised, authorize, authorized, agree,
  agreed, sign, signed, consent, consented, subscribe, subscribed, add, added, owe
words fault-or-mistake = fault, mistake, error, problem, screw up, responsibility, negligence, incompetence, failure,
  mess, doing, system, job, duty
words customer-or-subscriber = customer, customers, member, members, subscriber, client, flyer, user, passenger, to you
words no-or-zero = no, any, zero, without, offer, offered, deserve, expect, want, demand, where is (my|the|our), some,
  owed
words twice-or-double = twice, double, again, extra, another, more, myself, my own, out of, the price
words loyal-kind = loyal, faithful, long, long time, longtime, good, regular, paying, gold, silver, platinum, vip,
  premium, valued
words loyal-term = standing, term, time, status, {number-word}
words loyal-one = customer, member, subscriber, client, flyer, flier, user, passenger, patient, tenant, policyholder
words until-now = year, years, decade, decades, long, months, still, this, never, treated, treat, since, now

rule stress.unfair
  title    The customer finds it unfair
  status   stable since 1.0
  heard    customer
           "how (is|was) (this|that|it|any of this) [even] (fair|right|just|reasonable)"
           "(not|hardly|so|very|really|totally|grossly|extremely) [{strongly}] {fair-word}"
           "({unfair-word}|new customers (get|pay)|punished for|penalised for|penalized for|charged for (your|a mistake|something|their))"
           "(why|how come) [should|must|do|am|is|are|was|were|did|have] (i|we|my|our) ..3 {pay-or-paying}"
           "(paying|paid|charged|billed|charging) [me|us|you] [full|good|all|a lot|so much|top|extra] [price|money|that|a month] for {nothing-word}"
           "(did not|never|do not|have not) {ask-word} [for] [to|up|you] [for|to|a|an|any|this|that|it|these|anything|penny|the|your]"
           "(your|the company's|their|airline's|bank's) [own] {fault-or-mistake}"
           "(not|is not|was not|hardly) my (fault|mistake|problem|responsibility|error|doing|job|issue|concern)"
           "(i|we) (have been|am|are|was|were|have) [being] [a|an] [{strongly}] [{loyal-kind}] [{loyal-term}] {loyal-one} ..4 {until-now}"
           "(loyal|loyalty|faithful|long standing|long term|longtime|long time) {customer-or-subscriber}"
           "(existing|old|loyal|long term) (customers|customer) (are|is|get|gets|treated|do|like|should|count|pay|mean|nothing|always|never)"
           "{no-or-zero} [any|a|me|us|some|{strongly}] (compensation|reimbursement|recompense|goodwill)"
           "(have to|had to|need to|must|now) [now] [{strongly}] (pay|paying|spend|buy) [for] {twice-or-double}"
           "(is|was) not (about|only about|just about) the money"
           "(is|was) not the (point|money)"
           "it is the principle"
           "like [all|every|any|most|the] other (bank|banks|airline|airlines|company|companies|shop|shops|store|stores|provider|providers|carrier|carriers|people|customers|passengers|network|networks|hotel|hotels|supplier|suppliers|place|places)"
           "[every|all|all the|most|any|some] other (airline|airlines|bank|banks|company|companies|shop|shops|provider|providers|carrier|carriers|supplier|suppliers|network|networks) (do|does|can|have|has|are|is|would|manage|manages|lets|let|offers|offer|gives|give|allows|allow|flew|got|made|refund|will|could)"
           "(unlike|compared to|compared with) (you|your|yours|every other|all other|other|any other) [..1] (airline|airlines|bank|banks|company|companies|shop|provider|providers|carrier|carriers|competitor|competitors|supplier|customers)"
           "(better|faster|quicker|cheaper|nicer|kinder|easier) (than (you|yours|with you|your)|at your competitor*|elsewhere|somewhere else|anywhere else)"
           "(i|we) (could|can|would|did|will) (get|got|have got|buy|find) (it|this|that|them|the same|one) (cheaper|faster|for less|for half) (elsewhere|somewhere|from|at|with)"
           "(i|we) (did|have done|kept|have kept|held up) ..2 (everything (you|they) (asked|said|wanted|told)|my part|our part|my side|our side|my end|our end|my bit|our bit|as (i was|we were) told|what (you|they|i was|we were) (asked|told))"
           "should not (be|have to be|get) (punished|penalised|penalized|charged|blamed|out of pocket|billed|fined) [for|because|over]"
           "(it is|it was|that is|this is) [just|only] (a|such a) (simple|basic|easy|straightforward|small|reasonable) (request|question|task|thing|ask|job|change|matter)"
           "(is|was) not [that|so|exactly|really|even] (difficult|hard|complicated|rocket science|much to ask|a lot to ask)"
  unless   within 0 words "(not|is not|nothing) [{strongly}] (unfair|unreasonable|discriminat*|overpriced|your fault|their fault)"
           "(know|not|is not|was not|entirely) [it is|that is|is] [not] your fault"
           "(fair enough|fun fair|trade fair|book fair|to be fair|fair price|only fair|seems fair|sounds fair)"
           "(so|very|really) fair (of|thank|thanks|price|enough|deal|to)" "(not|nothing|something) overpriced"
           "(restaurant|hotel|place|food|room|something|one) ..4 overpriced"
           "your (system|job|error code|error message) (says|is|shows|number|listing|opening|postings|vacancies|application)"
           "your (system|job|duty|error|problem|mess|failure) (and|to|in|at|for|that|is|please|message)"
           "do not (ask|order|agree|add|sign) (for |to |in|the|any)"
           "(did not|do not|have not) (order|add|sign|agree|ask|request) (yet|it yet|anything yet|any (extra|drinks|dessert)|you to)"
           "no (problem|issue) (is|of) (mine)"
           "(will|do|would|should|could|can|must) (i|we) (have to|need to|must) pay (extra|more|again|for (wifi|parking|breakfast|internet))"
           "(have to|need to) pay (extra|more|for (wifi|parking|internet|breakfast|the))"
           "(pay|paying|paid|charge|charged) ..3 for (what|something) (i|we) (order|need|use)"
           "(any|some) compensation (form|scheme|claim)" "(loyalty) (card|points|scheme|program|programme|bonus|number)"
           "how come my (price|bill) (is|was) [so] (low|good)"
           "(is|are) there (any|some|a) [..1] other"
           "like the other (hotel|place|shop|store|one|network)"
           "(is|was) not (that|so) (difficult|hard) (to|in the end|after|at all thanks|thank)"
           "not so hard (thank|after)"
  unless   within 0 words "no other (company|airline|bank|shop|provider) (has|had|have|does|did|was|is|treats|treated)"
  unless   within 4 words "(always|still|so|very) (happy|satisfied|pleased|content)" "(love it|loved it|never had)"
  means    stress mild
  because  Check the facts before the rule. If the customer is right, say so; if not, say why in one sentence.
  source   house
  yes      customer: How is that fair?
  yes      customer: i never asked for this subscription
  yes      customer: It's not my fault your system was down.
  yes      customer: We have been loyal customers for twelve years.
  yes      customer: why am I paying for something that never works
  yes      customer: Two euros, I know, but it is not about the money.
  yes      customer: You lock the gate at noon, unlike every other shop.
  yes      customer: All the other shops manage it.
  yes      customer: It is better somewhere else.
  yes      customer: I have done my part.
  yes      customer: we shouldn't be punished for your mistake
  yes      customer: It's a simple request.
  yes      customer: It's not that difficult, is it.
  no       customer: Fair enough, thanks for explaining.
  no       customer: Does wifi cost extra?
  no       customer: I know it is not your fault.
  no       customer: Can I use my loyalty card here?
  no       customer: Are there other hotels like it?
  no       customer: Do other banks take this card?
  no       customer: It was not that hard to find, thanks.
  no       customer: No other company has treated me this well.

words offers-word = offers, offer, upgrade, upgrades, promotions, plan, extra, extras, insurance, package, credit,
  voucher, vouchers, discount, newsletter, adverts, freebie, freebies

rule stress.refuses-selling
  title    The customer wants help and no offer
  status   stable since 1.0
  heard    customer
           "(stop|quit|enough|please stop) [with] (trying to (sell|upsell|flog)|selling|pushing|upselling)"
           "(stop|quit|enough|please stop) [with] (pitching|the (sales pitch|sales talk|upsell|offers))"
           "(do not|stop|quit) [try|trying] [to] (sell|selling|upsell|upselling|pitch|flog|push|pushing) [to] (me|us)"
           "(you|they) (want|try|are trying|tried) to (sell|upsell|flog|lend) (me|us)"
           "(i|we) (do not|did not) (want|need|ask for) (your|any|another|an|a|more|the) [more] {offers-word} [i|just|thank|now|from]"
           "(not|no longer) interested in (any|your) (offers|promotions|upgrades|products|deals|packages|extras|offer)"
           "(no|without|not another|spare me the) (upselling|sales pitch|sales talk|hard sell|sales spiel)"
           "(let us|just) first (fix|sort|solve) [the|my|this|what]"
           "first (fix|sort|solve) (the|my|what|this|it)"
           "(fix|sort|solve) (the|my|what|this) ..4 (first|before (selling|offering|trying))"
           "(can|could|may) we [please] (just|first|just first) [please] (do|stick to|focus on|get back to|deal with|finish|sort|talk about|go back to) [out] (the|my|this|what|our)"
           "(let us|lets) [please|just] first (get|see|finish|do|hear|find|check|have|talk)"
           "(first things first|one thing at a time)"
           "(i|we) (did not|do not) (call|ring|write|come|contact you) ..3 (for|to) (an|a|your|buy|hear|be sold|upgrade)"
           "(is that|that is|so that is) what it takes (to|for)"
           "(i|we) (am|are) not (buying|upgrading|renewing|signing up|paying [for]|spending|adding|taking) (anything|another|more|any|until|for|to|out)"
           "(not the|hardly the|bad) (time|moment|timing) (for|to) (that|this|sell|an offer|offers)"
           "(sell|selling|offer|offering|flog|pitch) ..4 (when|while) (my|the|it|i|you|nothing|this) ..4 (not|broken|down|still|dead|waiting|can not|wrong)"
           "(already|now) [you are|trying to] (upselling|upsell|sales pitch)"
  unless   within 0 words "(do not|does not) sell (me|us) on" "(can|could|will|would) you not sell"
           "(hotel|room|restaurant|taxi|train|place|internet|parking) ..4 (do not|did not) (need|want)"
           "(do not|did not) (want|need) (a|an|the|any|another) (plan b|package (holiday|tour)|offer letter)"
           "you (want|try) to sell (me|us) (it|one|yours)"
           "(can|could|may) (we|i) [please] (just|first) (get|have|do|finish) (the|a|my|our) (booking|reservation|table|room|phone|number|address|ticket|train|menu|bill|reference|postcode|hotel|taxi|bus)"
           "not paying (by|with|in|cash|extra for (wifi|parking))"
  means    stress mild
  because  Drop the offer at once and say what you do about the problem. The offer can wait until after the check-in.
  source   Güneş, Akşin, Örmeci & Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  yes      customer: Stop trying to sell me something, my line is dead.
  yes      customer: i don't want another upgrade i want it to work
  yes      customer: Fix the bill first, please.
  yes      customer: Could we just talk about the meter?
  yes      customer: let us first see whether it works
  yes      customer: I didn't ring for a new plan.
  yes      customer: we are not buying anything until it works
  no       customer: Do you sell umbrellas?
  no       customer: I don't need a taxi, thanks.
  no       customer: We do not need parking for the first night.
  no       customer: Can I just get a table for two?
  no       customer: I am not paying in cash, is that fine?
"""#
  )
}
