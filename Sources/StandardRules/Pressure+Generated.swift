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
  unless   within 0 words "what is the deadline"
  unless   within 0 words "(can not|could not|must not) miss (it|that|this) (is|says|on|at|sign|big)"
  means    stress mild
  because  Take the customer's date as yours: say whether it can be met, and if not, what bridges the gap.
  source   house
  yes      customer: My interview is tomorrow and I can't log in.
  yes      customer: the deadline is tomorrow and nothing loads
  yes      customer: We are going to miss our connection.
  yes      customer: If it's not fixed by then my shop stays shut.
  yes      customer: the driving test is on monday morning
  no       customer: A table for my birthday on Friday, please.
  no       customer: It is due in three weeks, no rush.
  no       customer: I don't want to miss the museum.

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
  unless   within 0 words "{table-word} ..8 ({my-people}|baby|toddler|infant|young children|young kids)"
           "({my-people}|baby|toddler|infant|young children|young kids|newborn) ..8 {table-word}"
           "(not|never) (sick|ill|crying|waiting|hungry)"
           "(sister|brother|mother|mum|mom|dad|wife|husband) (is|was) (waiting|at work|at home)"
           "(sister|brother|mother|mum|mom|dad|wife|husband) (is|was) worried about (me|nothing)"
           "(son|daughter|girlfriend|boyfriend) (is|was) (waiting|at work|at home|worried about (me|nothing))"
           "baby (food|shower|cot|seat|changing|formula|monitor|clothes|carriage|bag|buggy|shampoo|wipes)"
           "(no|not) (kids|children|baby)" "staff (is|are|were) ..2 (great|lovely|helpful)"
           "(kids|children|son|daughter|boy|girl) (is|are|has|have) ..2 (homework|school) (project|holiday|holidays|trip)"
  means    stress mild
  because  Ask what the dependant needs in the next hours and solve that first.
  source   FCA FG21/1 (vulnerable customers)
  yes      customer: We have a newborn at home and the heating is off.
  yes      customer: my mum is stuck at home without it
  yes      customer: My grandmother is alone in the flat without the alarm.
  yes      customer: my tenants are without water since noon
  yes      customer: i have a shop full and the customers are standing here
  yes      customer: my son has been upstairs crying
  no       customer: I need a table for my wife and two kids.
  no       customer: Do you have a baby seat for the car?
  no       customer: We travel with no children.

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
  means    stress mild
  because  Ask whether anybody is in danger now. If not, put the health need before every other step.
  source   FCA FG21/1 (health as a driver of vulnerability)
  yes      customer: My insulin is in that bag.
  yes      customer: we have been without heating for two nights with a sick child
  yes      customer: It is a family emergency, I must fly today.
  yes      customer: she has run out of tablets
  no       customer: I'd like to order my repeat prescription.
  no       customer: Is the restaurant good for people allergic to nuts?
  no       customer: It is not an emergency.

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
  unless   within 0 words "(goes|go|going) out (once|on the|every|each|only|by|automatically)"
  means    stress mild
  because  Ask what the customer can manage, say what is possible without blame, and sell nothing.
  source   FCA FG21/1 (resilience as a driver of vulnerability)
  yes      customer: I can't afford another payment like that.
  yes      customer: that was my rent money
  yes      customer: I am on a fixed income and the bill doubled.
  yes      customer: you are sitting on my money
  yes      customer: the locksmith is here and charging us by the hour
  yes      customer: my husband gets docked if he is late for the shift
  no       customer: Can you find a cheaper hotel, I can't afford much.
  no       customer: The handle broke off yesterday.
  no       customer: I can't pay by card online, is there another way?
  no       customer: Good, so the rent goes out on the fifth.

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
  unless   within 0 words "(system|driver|module|program|library) [file|files] ..3 (missing|gone)"
  means    stress mild
  because  Say first what is certain and safe, then what you check, then when they will know.
  source   Feng et al., LREC 2022 (EmoWOZ, "fearful"), arXiv 2109.04919
  yes      customer: I'm really worried that my account was emptied.
  yes      customer: a bit nervous about flying without the paper
  yes      customer: All my photos are gone!
  yes      customer: I could not sleep because of this letter
  yes      customer: All these forms, and no idea where to turn.
  no       customer: No worries, take your time.
  no       customer: My uncle is scared of heights, could we get a low seat?
  no       customer: I was worried for a moment but it is fine now.
  no       customer: Do you have any scary movies?

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
           "(last|final) {time-or-flight} (i|we|with|ever|using|from|you|for you|on) [{strongly}] [{will-or-ever}]"
           "(i|we) (am|are) [{strongly}] [{strongly}] (done|through|finished) [with] [you|your|this|this company|here|it all|the lot of you]"
           "(i|we) {am-or-might} [{be-or-going}] {leaving-word} [away|to|from|you|your|this] ..2 {you-or-competitor}"
           "{switch-word} ..2 (to|over to|for) (your|the|a|another|other|different|new) {competitor-word}"
           "(you are not|are not) the only (choice|company|airline|option|one|provider|game|bank|shop)"
           "(think|thinking|thought|considering|consider|time) ..2 {leaving-or-switching}"
           "(cancel|cancelling|canceling|close|closing|terminate|quit) ..6 {if-you-or-unless}"
           "(unless|if) ..8 [i|we] (will|am going to|shall) [have to] (cancel|leave|switch|go elsewhere|move my|close my|return it|return everything)"
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
           "(last|only) (time|order|flight|dollar|penny|cent|business|purchase) ..3 (you|from me|with you|i|ever)"
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
  unless   within 0 words "last time (i|we|you) (checked|looked|called|wrote|spoke|ordered|flew|visited|were|was|did|had)"
           "last (time|order|flight) (was|you sent|i (made|placed))"
           "only (time|flight|order) (i|that)"
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
  no       customer: We are moving to another house in May.
  no       customer: I'm done with the form, what next?
  no       customer: I never had a problem again, thanks.
  no       customer: Can we try another restaurant?

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
  unless   within 0 words "{no-or-without} [{strongly}] [have] [a|any|to|about] (complaint|complaints|complain|complaining)"
           "{other-person} ..2 (complaint|complained|complains|complaining)"
           "(pc|phone|computer|system|app|screen|it|browser|printer|car) [is|was|keeps] (complaining|complains|complained)"
           "(your|the|my) boss (baby|level|fight|battle|music)" "on the board"
           "(the|that) (boss|board|headquarters|directors) (meeting|game|of)"
           "(address|phone number|location) ..4 (headquarters|head office|corporate office)"
           "(the|that) (boss|board) (in|is|level|and)" "the ceo of" "not complaining"
           "(the|that) (headquarters|head office|corporate office)" "the (board|boss|ceo|directors)"
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
  means    stress strong
  because  Do not bargain about the review. Ask what is still open and put it right for its own sake.
  source   house
  yes      customer: I'll leave a one star review and tell everyone about this.
  yes      customer: going to the papers with this
  yes      customer: I would never recommend you to anyone.
  yes      customer: I kept screenshots of every message and I will share them on social media.
  no       customer: I left you a good review, lovely staff.
  no       customer: Is there a one star hotel in the centre?
  no       customer: Can I go by public transport?

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
  means    stress strong
  because  Grant it without a debate. Tell the superior the case in two sentences while the customer listens.
  source   house
  yes      customer: I want to speak to your manager.
  yes      customer: who is your boss, i want to talk to somebody in charge
  yes      customer: Put me through to a supervisor now.
  yes      customer: get me somebody who can actually help
  no       customer: I am the manager of the restaurant, I ordered the flour.
  no       customer: How do I use the password manager?
  no       customer: Do you have a senior discount?
  no       customer: I'd like to thank your manager for her help.

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
  no       customer: Does the robot vacuum come with a charger?
  no       customer: The vending machine on my floor is new.
  no       customer: My estate agent sent me the form.
  no       customer: I went through it with the bot and got a code.

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
  means    stress strong
  because  Lay the facts open: what was charged or said, when, and where the customer can read it. No set phrases.
  source   house
  yes      customer: This is a rip off and you know it.
  yes      customer: you people lied to me
  yes      customer: I feel completely cheated.
  yes      customer: You charged me twice without asking.
  yes      customer: i don't trust a word you say, just excuses
  no       customer: Could that letter be a scam?
  no       customer: Please put me through to the fraud department.
  no       customer: To be honest, I'm not used to the new screen.
  no       customer: Pick a random one for me.

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
  means    stress mild
  because  Say plainly what happened and that you see how it looks from there. Then the next step.
  source   house
  yes      customer: Unbelievable. Absolutely unbelievable.
  yes      customer: i can't believe you closed my ticket
  yes      customer: Are you serious?
  yes      customer: That makes no sense at all.
  yes      customer: oh come on, you must be kidding
  no       customer: I can't believe how quick that was, thank you!
  no       customer: I don't believe I need parking.
  no       customer: Sorry, I'm a bit confused, which train was that?
  no       customer: I really need a hotel with parking.

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
  unless   within 0 words "(no|without|beyond|not) [a|any] doubt"
           "(we will see|let us see) (you|if it (works|rains)|how it|then|the|what|about|tomorrow|on|at)"
           "how (do|can|would|will) i know (which|when|if|what|who|where|it|the|that|this) ..6 {ready-word}"
           "how (do|can|would|will) i know (which|when|if|what|who|where)" "(never|not) ..1 (heard|seen|been)"
           "suspicious (transaction|transactions|activity|email|text|call|link|payment|package|login)"
           "(booked|confirmation|reference|receipt|quote|statement|letter|details) ..3 in writing"
           "can you (guarantee|promise) (a|the) (room|table|seat|sea view|window)"
           "(the) (doctor|recipe|manual|website|friend|instructions) (say|says|said|told)"
           "what (exactly|precisely) (is|are|do|does|did) (you|the|it|i) (need|included|offer|difference|want|mean|fee|call)"
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
  no       customer: No doubt about it, great service.
  no       customer: We'll see you on Monday then.
  no       customer: How do I know which platform it is?
  no       customer: I got a suspicious text, is it from you?

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
  means    stress mild
  because  Answer the question that was put, exactly and first. Warmth comes after the facts.
  source   house
  yes      customer: Just so we are clear, you keep the fee and I keep the fault.
  yes      customer: so that i'm clear you charge me for your own mistake
  yes      customer: We would appreciate it if somebody explained the delay.
  yes      customer: Let me get this straight: I pay twice?
  yes      customer: with all due respect that is not an answer
  no       customer: Could you tell me what a single room is?
  no       customer: What do you suggest for two people?
  no       customer: Would you mind spelling that?
  no       customer: I suppose that works, thanks.

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
  means    stress mild
  because  Do not take the silence as agreement. Offer one more concrete way and say that the case stays open.
  source   house
  yes      customer: Forget it, I will sort it out myself.
  yes      customer: i give up, what's the point
  yes      customer: Fine then. I guess there is nothing you can do.
  yes      customer: so that's a no
  yes      customer: It is what it is.
  yes      customer: so it is someone else again, fine
  no       customer: Never mind, I found it, thanks.
  no       customer: I'll leave it with you then.
  no       customer: Excellent service as always.
  no       customer: Don't forget the extra towels, please.

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
  no       customer: So it's not too far from the station?
  no       customer: So I can pay by card, right?
  no       customer: so which train is faster

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
  means    stress mild
  because  Check the facts before the rule. If the customer is right, say so; if not, say why in one sentence.
  source   house
  yes      customer: How is that fair?
  yes      customer: i never asked for this subscription
  yes      customer: It's not my fault your system was down.
  yes      customer: We have been loyal customers for twelve years.
  yes      customer: why am I paying for something that never works
  yes      customer: Two euros, I know, but it is not about the money.
  no       customer: Fair enough, thanks for explaining.
  no       customer: Does wifi cost extra?
  no       customer: I know it is not your fault.
  no       customer: Can I use my loyalty card here?

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
  unless   within 0 words "(do not|does not) sell (me|us) on" "(can|could|will|would) you not sell"
           "(hotel|room|restaurant|taxi|train|place|internet|parking) ..4 (do not|did not) (need|want)"
           "(do not|did not) (want|need) (a|an|the|any|another) (plan b|package (holiday|tour)|offer letter)"
           "you (want|try) to sell (me|us) (it|one|yours)"
  means    stress mild
  because  Drop the offer at once and say what you do about the problem. The offer can wait until after the check-in.
  source   Güneş, Akşin, Örmeci & Özden 2010, J. Service Research, doi 10.1177/1094670509352677
  yes      customer: Stop trying to sell me something, my line is dead.
  yes      customer: i don't want another upgrade i want it to work
  yes      customer: Fix the bill first, please.
  no       customer: Do you sell umbrellas?
  no       customer: I don't need a taxi, thanks.
  no       customer: We do not need parking for the first night.
"""#
  )
}
