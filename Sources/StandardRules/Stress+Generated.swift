// Recorded from Rules/standard/stress.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let stress = StandardRuleFile(
    name: "stress.rules",
    text: #"""
# What the customer feels, in the customer's own words: anger, frustration, disgust, contempt, distress, crisis.
# Another person's anger, a denied anger and a product's name are none.

words strongly = so, very, really, extremely, absolutely, totally, completely, utterly, beyond, pretty, quite, bloody,
  incredibly, deeply, just, getting, increasingly, still, now, also, more, too, rather, most, thoroughly, truly,
  genuinely, honestly, fucking, damn, simply, frankly, all, how, such, a, an, the, super, bit, becoming, literally,
  already, beginning, starting, that
words anger-word = angry, furious, livid, fuming, outraged, enraged, seething, infuriated, irate, incensed, raging
words other-person = he, she, they, wife, husband, mother, mum, mom, mam, father, dad, sister, brother, son, daughter,
  boss, partner, friend, cat, dog, neighbour, neighbor, everyone, guy, lady, man, woman, kid, kids, girlfriend,
  boyfriend, colleague, landlord, teenager
words bad-word = terrible, awful, horrible, horrendous, horrific, appalling, dreadful, shocking, abysmal, atrocious,
  disgusting, shameful, shameless, useless, pathetic, rubbish, lousy, crap, crappy, shit, shitty, garbage, trash,
  trashy, worst, pitiful, disgraceful, hopeless, incompetent, shoddy, sloppy, unprofessional, substandard, subpar,
  diabolical, unacceptable, ridiculous, laughable, lame, rotten, hideous, vile, inexcusable, unforgivable, deplorable,
  embarrassing, outrageous, inept, clueless, sucky, dismal, woeful
words service-word = service, services, company, companies, airline, support, experience, experiences, staff, agent,
  agents, rep, reps, communication, attitude, system, website, site, app, job, treatment, operator, management,
  provider, bank, shop, store, quality, excuse, excuses, policy, policies, response, handling, team, care, helpline, cs,
  crew, organisation, organization, business, carrier, system, update, delivery, bunch, lot, people, way

rule stress.anger
  title    The customer is angry
  status   stable since 1.0
  heard    customer
           "(i|we) ..3 {anger-word}"
           "(am|are|feel|feeling|absolutely|bloody|extremely|beyond|getting|so|really|very) [{strongly}] {anger-word}"
           "(makes|make|made|making|leaves|left) (me|us) [feel|feeling] [{strongly}] [{strongly}] (angry|mad|furious|sick|livid|fume)"
           "(my|our) blood ..3 (boil|boiling|boils)"
           "(pissed|ticked|hacked|cheesed|brassed) off"
           "(i|we) (am|are) ..2 (pissed|mad) [at|with|about|that|because]"
           "(so|really|very|beyond) (pissed|mad) [at|with|about]"
           "(lost|losing|lose|run out of|running out of) [my|our|all] [my|our] (temper|patience|rag|cool)"
           "running low on [my|our|all] [my|our] (temper|patience|rag|cool)"
           "[my|our] patience ..3 (thin|run out|gone|ended|wearing)"
           "(seeing|saw|see) red"
           "(anger|angers|angered|infuriates|infuriate|infuriating|enrages|maddening|enraging)"
           "(i|we) swear [to god|on my life|down|to you] (if|i will|i am going to|this|that|you|nobody|one more)"
           "if (this|it|that) happens one more time"
           "(one more time|once more) and (i am|we are|i will|that is it)"
  unless   within 0 words "(not|never|without|no longer|neither) ..2 ({anger-word}|mad|pissed|temper|patience|rag|cool)"
           "would ..2 ({anger-word}|mad)" "{other-person} ..2 ({anger-word}|mad|pissed|patience|temper)"
           "angry (birds|bird|tweet|tweets|tweeted)" "see red ..1 (light|lights|line|dot|button)" "anger management"
           "if (i|we) ..3 {anger-word}" "(mad|raging) (dog|bull|about (it|him|her|them|football))"
           "(hope|sorry|do not mean|did not mean) ..4 {anger-word}"
  unless   within 0 words "(was|were|got|had been|used to be) [{strongly}] [{strongly}] {anger-word} (yesterday|last|before|earlier|at first|until|then|this morning|on (the phone|{day-name}))"
           "(was|were|got) [{strongly}] [{strongly}] {anger-word} ..3 (but|and) ..3 (sorted|fixed|solved|fine|better|calm|helped|okay|over it)"
           "(with|at|by) {other-firm}" "{other-firm-did}"
  means    stress strong
  because  Let the customer finish, name the anger and the cause in one sentence, then say the next step. Offer nothing.
  source   Feng et al., LREC 2022 (EmoWOZ), arXiv 2109.04919
  mistakes Anger that the customer tells of as past.
  yes      customer: I am absolutely furious about the way this was handled.
  yes      customer: honestly this makes me so mad
  yes      customer: You have left me really pissed off.
  yes      customer: we're both livid, nobody told us
  yes      customer: my patience is wearing thin
  yes      customer: I was furious when I opened the box.
  no       customer: I'm not angry with you, I only want to know the date.
  no       customer: My sister was furious when hers came late, mine is fine.
  no       customer: i would be furious if that were me
  no       customer: Do you sell the Angry Birds backpack?
  yes      customer: I swear to God if this happens one more time.
  no       customer: I swear by this coffee.
  no       customer: One more time please, I missed the number.
  no       customer: I was angry yesterday but your colleague sorted it.

words you-or-having = you, your, this, that, the, these, it, having, being, waiting, calling, getting, hearing, asking,
  explaining, dealing, paying, trying, repeating, chasing

rule stress.frustration
  title    The customer is frustrated or fed up
  status   stable since 1.0
  heard    customer
           "(frustrat*|exasperat*|aggravat*|infuriat*|had it up to here|at my wits end|at my wit's end|wits end)"
           "(fed|feed) up"
           "(sick|tired|sick and tired|bored|weary) (of|with) [all] {you-or-having}"
           "(sick to death|sick to the back teeth|at the end of my (tether|rope)|end of (my|our) (tether|rope))"
           "(i|we) (have|had) [just|really|about|quite|absolutely] (enough|had enough|had it with|had it|had quite enough)"
           "had (enough|it) (of|with) (you|your|this|that|the|these|them|it)"
           "(enough is enough|that is it i am|last straw|final straw|beyond a joke|getting out of hand)"
           "(drive|drives|driving|drove|send|sending|sends) (me|us) ..2 (mad|crazy|nuts|insane|bonkers|mental|round the bend|up the wall)"
           "(going|go) [to go|to be] [{strongly}] (crazy|insane|mad|mental|nuts|bonkers) (with|over|here|trying|because|at)"
           "(i|we) [am|are] (going|gone) [to be] (crazy|insane|mad)"
           "(over it|so over this|done with this|tearing my hair out|pulling my hair out)"
           "(banging my head|blow a fuse|freaking out|freak out|losing it|lose it)"
           "(doing|does|did|done) my (head in|nut|nut in|head|brain in|box in)"
           "(am|are) [just|so] sick and tired"
           "(am|are) not having (this|it|that)"
           "third class (service|company|support)"
           "(ready|tempted|close|inclined) to (give up|giving up|quit|throw|walk away|pack it in|scream|screaming|tears)"
  unless   within 0 words "(not|never|no longer) ..2 (frustrat*|fed|tired|enough|sick)"
           "{other-person} [is|was|are|were|got|gets] [{strongly}] (frustrat*|fed up)"
           "(get|getting|got|move|look|looked|been|go|went|looking|have|all|think|cry|crying|pass|discuss|thinking) over it"
           "fed up to" "not [to] lose it" "(would|might|did not|do not want to|nearly|about) ..1 lose it"
           "had enough (time|money|room|space|credit|data|food|points)"
           "have enough (time|money|room|space|credit|data|for|to|points|left|in|of (a|the))"
  unless   within 0 words "my head in (lovely|nice|curls|a)"
  unless   within 0 words "not having (this|it|that) (problem|issue|trouble|delivered|sent|done|time|week|day|month|option|item|one)"
           "ready to throw (in|the (party|ball))"
           "tempted to throw in"
  unless   within 0 words "(crazy|insane|mad|nuts|mental|bonkers) (with|for|about|from) (happiness|joy|excitement|delight|love|it|them|her|him|the (new|show|kids))"
           "(fed up|sick|tired|bored|weary) (of|with) [all] [the|this|my|our] [{strongly}] (winter|weather|rain|snow|summer|city|commute|commuting|work|job|boss|cooking|sofa|colour|color|wallpaper)"
           "(fed up|sick|tired|had enough|had it) (of|with|of all|with all) [my|our|the] {other-firm}"
           "not (fed|sick|tired)"
  unless   within 0 words "({my-people}|kids|children|he|she|neighbours|neighbors|dog|cat) [all|both] (are|is|keep|keeps) (driving|sending) (me|us)"
  means    stress strong
  because  Say what stood in the way and who removes it. Do the next step yourself and keep it short.
  source   Frustration as an obstacle to a need: Berkowitz 1989, as used in arXiv 2411.17437
  yes      customer: This is so frustrating, I only wanted to change my address.
  yes      customer: i'm fed up with this line dropping
  yes      customer: Sick and tired of explaining it, I am.
  yes      customer: You lot are driving me up the wall
  yes      customer: honestly I have had enough
  yes      customer: I'm about ready to give up.
  yes      customer: I'm going insane with this form.
  no       customer: I'm not frustrated at all, take your time.
  no       customer: My husband gets so frustrated with his phone, I never do.
  no       customer: I have enough data for this month.
  no       customer: Let me get over it and move on to the address.
  yes      customer: This is doing my head in.
  yes      customer: your menu does my nut in
  no       customer: The hairdresser did my head in lovely curls.
  yes      customer: I'm sick and tired.
  yes      customer: this is third class service
  no       customer: Is there a third class carriage?
  no       customer: We are not having the soup, thanks.
  no       customer: I'm not having that problem any more.
  no       customer: I'm fed up of winter, so I'd like to book a holiday.
  no       customer: We went crazy with joy when it came.
  no       customer: I am sick of my old phone company, that's why I ring you.
  no       customer: The kids are driving me mad, have you got a puzzle for them?

rule stress.annoyance
  title    The customer is annoyed
  status   stable since 1.0
  heard    customer
           "(annoy|annoys|annoying|annoyingly|irritat*|irksome|irks|bothersome|vexing|vexed|tedious|infuriatingly)"
           "(i|we|me|us|am|are|so|really|very|pretty|bit|little|rather|quite|extremely|super|getting) [{strongly}] annoyed"
           "(pain|thorn) in the (neck|arse|ass|butt|backside|side|bum)"
           "(real|such a|huge|right|total|absolute|massive) (pain|hassle|headache|faff|nuisance|pita)"
           "(grumpy|grouchy|cheesed|miffed|narked|peeved|ticked|cranky|displeased|disgruntled)"
           "(bugs|bugging|bothers|bothering|rankles|grates|winding|winds|pestering|bombarding|spamming|hounding) (me|us)"
           "(gets|getting|got) on my (nerves|wick|last nerve)"
           "(i|we) do not (like|appreciate) (the way|how|being|that you|your|it when|this at all)"
           "(i|we) [am|are] not [{strongly}] amused"
           "(you|they|guys|people|somebody|someone) (keep|keeps|kept) [on] (calling|ringing|phoning|texting|emailing|messaging) (me|us)"
           "(ticks|ticked|pisses|pissed|cheeses|hacks|puts|put) (me|us|people|customers) off"
           "(annoyed|irritated|infuriated|unimpressed|bemused|perturbed|narked|unamused) (by|with|at|that|customer|about|now|again)"
           "(drives|driving|drove|making|makes|made) (me|us) [{strongly}] (cross|grumpy|cranky|mental|bonkers)"
           "(rub|rubs|rubbed|rubbing) (me|us|it) (in|the wrong way|up the wrong way)"
           "(do not|did not|does not) (take kindly|care for|think much of|enjoy being|like being|want to be (treated|spoken|talked|told|passed|sent|fobbed))"
           "(got|get|have|has) a (bone to pick|nerve|cheek|lot to answer)"
           "(uncalled for|out of order|a bit much|a bit rich|taking the (mick|mickey|biscuit|michael|piss)|taking liberties|pushing (it|my luck|your luck)|over the top)"
           "(no|not|zero|little) [much|a lot of] (fun|joy|picnic)"
           "(makes|make|made|making) (life|it|things|everything) [so|very|really|a lot|much|even|more|needlessly|unnecessarily] (difficult|hard|harder|complicated|awkward|impossible|worse)"
  unless   within 0 words "(not|never|no) [{strongly}] [{strongly}] (annoyed|annoying|irritat*|miffed|bothering|a nuisance|a pain)"
           "{other-person} [is|was|are|were|got|gets] [{strongly}] (annoyed|annoying|irritat*|cranky|grumpy)"
           "(sorry|hate|mean|meaning|want|hope|apologies|apologise|apologize) ..5 (annoy|annoying|pain|nuisance|bothering|hassle)"
           "(am|are) i (annoying|bothering)" "(skin|eye|throat|bladder|bowel) irritat*"
           "irritat* (skin|eyes|throat|bladder|bowel)" "annoying orange"
           "(save|saves|avoid|without) ..3 (hassle|headache|pain)" "(only|just) a nuisance"
           "(a bit much|over the top) (to|for (carry|me to carry))"
           "out of order (number|form)"
           "not (a lot of|much) fun (at|in|to) ..2 (party|film)"
           "put (me|us) off (until|till|the train|the bus|at)"
           "{other-person} (annoyed|irritated)"
  means    stress mild
  because  Acknowledge the nuisance in half a sentence and remove it; no script.
  source   NICE help, ReduceFrustration (frustration cue classes)
  yes      customer: It is really annoying when it rings at night.
  yes      customer: i'm a bit annoyed to be honest
  yes      customer: What a faff, it's a real pain to log in every time.
  yes      customer: I don't appreciate being spoken to like that.
  yes      customer: you people keep phoning us on Sundays
  yes      customer: The queue system ticks me off.
  yes      customer: That remark was uncalled for.
  yes      customer: it makes life so difficult
  yes      customer: I do not want to be spoken to like a child.
  no       customer: Sorry to be annoying, one more question.
  no       customer: I'm not annoyed, just curious.
  no       customer: My brother is annoyed but he always is.
  no       customer: I have an irritated skin, is the cream suitable?
  no       customer: Put me off at the harbour, please.
  no       customer: Do I cross the road there?
  no       customer: He is not much fun at a party.

rule stress.groan
  title    The customer groans
  status   stable since 1.0
  heard    customer
           "(ugh|ughh|urgh|argh|arghh|aargh|gah|grr|sigh|sighs|sheesh|jeez|geez|bah|facepalm|face palm|eye roll|eyeroll|le sigh|tsk|good grief|for crying out loud|my goodness me|boo you|boo hiss)"
           "oh (no|dear|dear god|my days|man|boy|god|my god|my goodness|great god) (not|another|you|again|it|the|why|now|what|they)"
           "what (a|an|in) (day|morning|night|evening|week|start|experience|way to|waste|ordeal|saga|pain|palaver|hassle|carry on|world)"
  unless   within 0 words "what (a|an) ..1 (lovely|nice|great|wonderful|beautiful|good|fantastic|amazing)" "what a (day|night|week|morning|evening|start|experience) (is|are|for|to|of|pass|ticket|trip)"
           "oh (no|my god|god) (thank|thanks|that is (great|fine)|it is (fine|okay))" "oh no (you|it|they) (did|do|are|have|is|was) not (have|need|mean)"
  means    stress mild
  because  Answer the sigh with one plain sentence: you see what it costs them, and here is the next step.
  source   house
  yes      customer: Ugh, the form is empty again.
  yes      customer: sigh. third browser, same page
  yes      customer: oh no not another code
  yes      customer: What an ordeal.
  no       customer: What a day pass costs, I would like to know.
  no       customer: Oh no, that is fine, thanks.
  no       customer: I signed the form yesterday.

words i-or-feel = i, we, am, are, feel, feeling, so, very, really, deeply, extremely, pretty

rule stress.disappointment
  title    The customer is disappointed or unhappy
  status   stable since 1.0
  heard    customer
           "(disappoint|disappointed|disappointing|disappointment|dissatisf*|disillusioned|disheartened|disheartening|dismayed|underwhelm*)"
           "{i-or-feel} [{strongly}] [{strongly}] (unhappy|displeased|discontent|aggrieved|gutted|let down)"
           "(unhappy|displeased) (with|about|at|that|to)"
           "(am|are|was|were) not [{strongly}] [{strongly}] (happy|impressed|satisfied|pleased|amused|ok with|okay with)"
           "(not|far from|less than|hardly|never been less) (impressed|satisfied|pleased|thrilled|best pleased|a happy (bunny|customer|camper)|good enough)"
           "(not|far from|less than|hardly) [{strongly}] (happy|happy at all) (with|about|that)"
           "(letting|let|lets) (me|us|your customers|people|everyone) ..2 down"
           "[really|just] (do|did|does) better"
           "(leaves|left) (a bad taste|a lot to be desired|much to be desired|me cold)"
           "(expected|expect|deserve|deserved|hoped for|thought) ..3 (better|more) (from|of|than) [you|this|that|a|your]"
           "(could|should|must|can) [really] do better"
           "(what a|such a|big|real|huge|massive) (let down|letdown|disappointment|shame from|failure|fail)"
           "[fail|failed|failing] (epic|big|huge|total|massive|complete|major) (fail|failure)"
           "[still|really|so|very|definitely|certainly|just] not [at all|very|too|so|really|best] (impressed|pleased|amused|thrilled|satisfied)"
           "not [at all|very|too|so|really] happy (about|with|at|that|here|right now|customer)"
           "less than (impressed|ideal|helpful|satisfactory|impressive|stellar|friendly|willing|happy|thrilled|pleased)"
           "(used to|once) (love|like|trust|respect|rely|recommend|be (good|great|the best|my favourite))"
           "(lost|losing) [all] [my|our] (faith|trust|confidence|respect|hope) [in]"
           "(expected|hoped for) (better|more)"
           "(let down|letdown)"
  unless   within 0 words "(not|never|nor|hardly) [{strongly}] (disappoint|disappointed|disappointing|unhappy|dissatisf*|let)"
           "{other-person} [is|was|are|were|will be|would be|got] ..2 (disappointed|unhappy|gutted|let down)"
           "(do not|does not|did not|never|will not) disappoint*" "(if (it|he|she|that) (is|was) not|not impressed yet)"
           "not happy to (share|give)" "would be [{strongly}] disappointed" "(can|could|if|how) (you|i|we|it) do better"
           "how (can|do) (i|we) do better"
  unless   within 0 words "(do not|did not|would not|never|hope not to|not want to) let (me|us|you|them) down"
  unless   within 0 words "(not|never|not once|nor) [ever|once] [been|feel|felt|a] [been] (disappoint*|let down)"
  means    stress mild
  because  Say what should have happened instead, and what you do about it now.
  source   NICE help, ReduceFrustration (frustration cue classes)
  yes      customer: I'm really disappointed in how this went.
  yes      customer: not impressed with your new app at all
  yes      customer: We are not very happy with the room.
  yes      customer: you have let us down badly
  yes      customer: I expected better from you.
  no       customer: The hotel did not disappoint, lovely place.
  no       customer: My daughter will be disappointed if it is not red.
  no       customer: I'm not unhappy with the price.
  no       customer: Great, I am happy with that.
  no       customer: I have never been disappointed by you.

words unacceptable-word = unacceptable, inexcusable, unforgivable, intolerable, disgraceful, outrageous, appalling,
  atrocious, pathetic, deplorable, shambolic, abysmal, diabolical, disgusting, disgusted, appalled, preposterous,
  ludicrous, laughable, scandalous, shameful, shameless, horrendous, disrespectful, insulting, despicable
words at-all-or-in-any-way = at all, in any way, from you, to, that, for, when, is it
words ridiculous-word = ridiculous, absurd, insane, mental, nuts, crazy, mad, nonsense, idiotic, stupid, silly, rubbish,
  garbage, trash, farcical, bonkers, bananas, dumb, insulting, pointless, useless, unprofessional, joke, farce,
  shambles, disgrace, scandal, mess, fiasco, circus, insult, embarrassment, debacle
words price-or-prices = price, prices, fee, fees, charge, charges, wait, long, slow, excuse, policy, system, amount,
  that, how, you, service, high, expensive, delay, rule, rules, bad
words joke-word = joke, farce, shambles, disgrace, mess, nonsense, rubbish, garbage, fiasco, chaos, incompetence, waste,
  failure, disaster, nightmare, bollocks, bull, lie, lies, idiot, idiots, crap, insult

words harsh-about = experience, experiences, service, wait, waits, attendant, attendants, staff, agent, agents, policy,
  policies, communication, attitude, app, website, system, idea, excuse, excuses, flight, trip, journey, delivery,
  signal, network, reception, connection, broadband, support, response, treatment, management, organisation, planning,
  timing, conditions, quality, connection, communication, customer, day, night, start, job, thing to do, way to

rule stress.verdict
  title    The customer passes a harsh verdict on what happened
  status   stable since 1.0
  heard    customer
           "{unacceptable-word}"
           "(not|is not|hardly|un|never) [at all|remotely|really|even] (acceptable|good enough|okay|right) {at-all-or-in-any-way}"
           "(is|this|that|it|just|simply|so|absolutely|completely|totally) [{strongly}] {ridiculous-word}"
           "(beyond|how|bit|getting|are|being|was|an|a|more|utterly|truly) [{strongly}] {ridiculous-word}"
           "(ridiculous|ridiculously|absurd|absurdly|stupidly) {price-or-prices}"
           "(complete|total|utter|absolute|pure|sheer) {joke-word}"
           "(is|was|what|been) [{strongly}] [{strongly}] (nightmare|disaster|farce|shambles|disgrace|debacle|fiasco|catastrophe|joke|insult)"
           "(can not|will not|do not|could not|refuse to|not going to) (accept|tolerate|stand for|put up with) (this|that|it|such|these|any)"
           "(should|ought to) [all|be] [really] (ashamed|embarrassed)"
           "ashamed of (yourself|yourselves|your|this)"
           "shame on you"
           "(makes|make|made) no sense"
           "(feel|feels) [{strongly}] (bad|disrespected|insulted|cheated|mistreated|ignored|humiliated|belittled|worthless|undervalued)"
           "(talk|talking|speak|speaking|full of) (nonsense|rubbish|crap|rot|garbage)"
           "(goes|went|going|gone) too far"
           "(horrible|terrible|awful|horrendous|dreadful|appalling|abysmal|atrocious|disgraceful|shameful|pathetic) {harsh-about}"
           "(more than|nothing but|another|such a|what a|quite a|a|an|absolute|complete) [absolute|complete|total|huge|big] (fiasco|debacle|shambles|farce|disgrace|catastrophe|circus)"
           "not good enough"
           "deserve* (better|more|an apology|compensation|an explanation)"
           "(need|needs|get|provide|want|have) [a|to be|some|to provide] better (service|customer|communication|system|systems|staff|company|airline|support|training|people|website|app|management|planning)"
           "(need|needs) [a|an|to] [serious|complete|total|major] (overhaul|improve|improvement|training|wake up call|retraining|shake up)"
           "should know better"
           "(load|pile|heap|lot) of [old|absolute|utter|complete] (rubbish|garbage|crap|tosh|nonsense|rot|bull|bollocks|cobblers|hogwash|tripe)"
  unless   within 0 words "not [{strongly}] (ridiculous|crazy|insane|stupid|silly|useless|nonsense|disgusting|unacceptable|a joke|a disaster|a nightmare|a mess|pathetic)"
           "(hair|house|room|kitchen|desk|garden|car|life) is [{strongly}] mess" "disaster (zone|area|movie|recovery)"
           "ridiculously (good|easy|cheap|fast|helpful|happy|tasty|quick|nice)"
           "(sound|sounds|may|might|probably|know) ..3 (silly|stupid|crazy|mad|dumb|pathetic|ridiculous)"
           "(silly|stupid|dumb) (question|me|of me|mistake|hat|thing to ask|idea of mine)"
           "(i|me) (am|was|feel|is|being) [{strongly}] [{strongly}] (silly|stupid|useless|dumb|a mess|pathetic|mad|crazy|idiotic)"
           "crazy (about|good|cheap|golf|weather|busy|week|day|fast|love|happy)" "(mad|crazy) (about|for|busy)"
           "(that is|was|it is|only|just|make|made|as|for|like) a joke (haha|lol|by the way|obviously)"
           "(only|just) [a] (joke|joking)" "shambles of a (cat|dog|kitchen|house)" "not a joke"
           "what a joke (book|shop)"
           "{other-person} [is|was|are] [{strongly}] (crazy|mad|nuts|stupid|silly|useless|disgusting)"
           "{other-person} (finds|found|thinks|thought) ..4 disgusting"
  unless   within 3 words "(bag|bags|bin|bins|collect*|skip|tip|garden|removal|recycl*|take away|truck|van)"
  unless   within 0 words "{other-firm-did} [{strongly}] [{strongly}] [{strongly}]"
  unless   within 2 words "(with|at|from|leaving|left|switched from|moved from|away from) [my|our|the] {other-firm}"
  unless   within 3 words "(joke|jokes) of yours" "(made|makes) (my day|me (laugh|smile|giggle))"
  unless   within 0 words "{ridiculous-word} how [{strongly}] [{strongly}] {glad-word}"
  unless   within 1 words "{at-another-firm}"
  unless   within 0 words "(would|could|might) (have been|be) [{strongly}] [a|an|the] [{strongly}] (nightmare|disaster|mess|shambles|catastrophe|fiasco|farce)"
           "(nightmare|disaster|mess|shambles|catastrophe|fiasco) (that|this|it) (would|could|might) have been"
  unless   within 2 words "(in (a|the) (good|best|nice|positive) way|i love (it|that|this|them)|love it|i am loving it)"
  means    stress strong
  because  Do not defend. Agree on what was wrong in the facts and give the next concrete step.
  source   Highly negative statements as a frustration cue: NICE help, ReduceFrustration
  mistakes A harsh word about a third company or the weather.
  yes      customer: Three weeks for a letter is unacceptable.
  yes      customer: this is absolutely ridiculous
  yes      customer: What a complete shambles.
  yes      customer: I won't put up with this any longer
  yes      customer: You should be ashamed of yourselves.
  yes      customer: My old provider was cheaper, and your service is a nightmare.
  yes      customer: This bill is insane.
  no       customer: This might be a silly question, but where is the button?
  no       customer: The new plan is ridiculously cheap, thanks!
  no       customer: It's not a nightmare, only a small thing.
  no       customer: my kids are crazy about it
  yes      customer: This is the biggest load of rubbish I have ever come across.
  no       customer: Can you collect a load of garden rubbish?
  no       customer: There is a pile of rubbish bags by the gate, when is it collected?
  no       customer: My old provider was a nightmare, that's why I came to you.
  no       customer: It's insane how fast you delivered!
  no       customer: That joke made my day.
  no       customer: What a nightmare that would have been, thanks for preventing it.
  no       customer: This deal is insane, I love it.

words poor-word = poor, bad, zero, no, rude, slow, broken, second rate, third rate, non existent, nonexistent
words company-part = service, services, support, company, airline, staff, app, website, communication, attitude,
  experience, you guys, you people, you lot, you all, agents, system
words joke-or-disgrace = {bad-word}, joke, disgrace, clowns, amateurs, robbers, bandits, idiots, morons, greedy,
  heartless, criminals, crooks, cowboys, evil, fools
words service-or-experience = service, experience, company, airline, ever, flight, provider, carrier, bank, delivery,
  day, trip, app, update, purchase, decision
words fails-to = do not, does not, did not, could not, can not, could
words this-way-or-like-this = like [a|an|some|complete|utter] (dirt|crap|shit|garbage|rubbish|idiot),
  like [a|an|some|complete|utter] (idiots|criminal|criminals),
  like [a|an|some|complete|utter] (cattle|number|fool|fools|trash|child|second class), this way, like this, so badly,
  badly, with contempt, poorly

rule stress.contempt
  title    The customer speaks with contempt of the company or its service
  status   stable since 1.0
  heard    customer
           "{bad-word} [customer|cust|phone|mobile|online|tech|technical|ground|after sales|after sale] {service-word}"
           "{poor-word} [customer|cust|after sales] (service|support|communication|attitude|treatment|experience|cs|customer service)"
           "{company-part} (is|are|was|were|really|just) ..2 ({bad-word}|poor|bad|rude|shite|a joke|a disgrace|worse|going downhill|suck|sucks|stinks)"
           "(you|you guys|you people|you lot|they|your) ..1 (suck|sucks|stink|stinks|sucked)"
           "(this|that|it|which|really|totally|just|service|app|company|still) (sucks|blows|stinks|sux|sucked)"
           "(you|you guys|you people|you lot|they|y'all|yall) (are|were|have been|really are) [{strongly}] [{strongly}] {joke-or-disgrace}"
           "worst [customer|cust|possible|ever|phone|flight|travel|bank|shopping] [{service-or-experience}]"
           "(joke of a|excuse for a|sorry excuse for|poor excuse for) [{service-word}]"
           "{fails-to} [{strongly}] care (less|about (your|customers|us|me|the customer|people|their))"
           "{fails-to} [{strongly}] give a (damn|shit|crap|toss|monkeys|hoot|fig)"
           "(have no|without any|zero|no) (idea what you are doing|clue what you are doing|shame|conscience)"
           "(have no|without any|zero|no) (respect for|regard for|compassion|empathy|sense of)"
           "(incompeten*|imbecile*|idiotic|brainless|moronic|amateurish|amateur hour|cowboys|muppets|jokers|bunch of)"
           "(professional level|attitude|quality) is [{strongly}] [{strongly}] (bad|poor|low|awful|worse)"
           "(treat|treats|treated|treating) ..3 {this-way-or-like-this}"
           "you [{strongly}] (sucker|suckers|liars|cheats|thieves|crooks|robbers)"
           "what [on earth] (do|does|did) (you|the company|this company|they) (do|stand for|exist for) [all day|with|for]"
           "(only|just) (know|knows|want|wants|care|cares) [how] (to|about) (charge*|collect*|take|make|your|the|their) ..2 (money|fees|profit|pockets|bonus|customers)"
           "(just|only) for (show|ornament|decoration|ornamental)"
           "(only|just) (care|cares|caring|interested) (about|in) [the|your|their|making] (money|profit|profits|bonus|yourselves|themselves|sales|shareholders|wallet)"
           "(add|adds|adding) insult to injury"
           "(holding|hold|held) (us|me|people|customers|my money|my {any-thing}) hostage"
           "(stick|shove|stuff) (your|it|this|that|the) [..1] (contract|apology|apologies|voucher|offer|plan|policy|deal|service|points|money|discount|sorry|credit|survey|terms|where|up)"
           "keep your [..1] (voucher|apology|apologies|sorry|excuses|discount|points|credit|pity)"
           "(could|can) not (organise|organize|run|manage) (a|the) [..1] (party|bath|brewery|up|whelk|tap|raffle)"
           "(you|they|you guys|you people|you lot|nobody there|your {team-word}) [clearly|obviously|really|just|simply|evidently|honestly] (clearly|obviously|really|just|simply|evidently|honestly|seem to) (do not|could not|does not) [seem to] care"
           "(you|they) (do|does) not seem to care"
           "practise what you preach"
           "practice what you preach"
           "do (you|they) [really] (call|consider|think) (that|this|it) [is] [a|good|an] (service|customer service|support|help|answer|acceptable|right|fair|normal|ok|okay|professional)"
           "call (that|this|yourself|yourselves) [a|an] (service|customer service|support|help|company|answer|professional|manager|bank|airline|apology)"
           "(bottom of the barrel|laughing stock|disgrace to)"
  unless   within 0 words "(not|never) ..1 ({bad-word}|the worst|poor|bad|rude)"
           "worst (case|comes|part is over|weather)"
           "(my|the) (cat|dog|kids|weather|traffic|food|game|other company|old provider|previous provider|last provider) ..3 ({bad-word}|bad|worse|sucks)"
           "(i|we) (do not|did not) [{strongly}] care"
           "bunch of (flowers|roses|tulips|questions|friends|people|stuff|things|us|grapes|keys|times)"
           "(lame|trash|garbage) (bin|can|collection|day|bag|bags)"
           "(no|without) (service|support) (charge|contract|plan|fee)" "no (customer|service) (number|id|animals|dog)"
           "circus (tickets|show)" "(no|slow|broken) support (for|needed)"
           "does not care (what|which|where|about the (area|price|colour|color))"
           "cowboys (game|match|tickets|jersey|hat|boots)" "dallas cowboys"
  unless   within 0 words "(can|may|could|should|do|shall) (i|we|you) [please] keep your" "up (on|to|in|at|by) (the|my|a)" "keep your (voucher|discount|credit) (code|number|card|safe|handy)"
  unless   within 2 words "(with|at|from|leaving|left|switched from|moved from|away from) [my|our|the] {other-firm} [because|as|since|for|that]"
  unless   within 0 words "{other-firm-did} [{strongly}] [{strongly}] [{strongly}]"
  unless   within 1 words "{at-another-firm}"
  unless   within 1 words "but (i|we) (am|are) [{strongly}] (happy|glad|pleased|satisfied|delighted|content)"
  means    stress strong
  because  Do not argue about the judgement. Take one fact out of it, put that right, say by when.
  source   NICE help, ReduceFrustration (frustration cue classes)
  yes      customer: This is the worst customer service in the country.
  yes      customer: your app is absolute garbage, the support is terrible
  yes      customer: You people are a joke
  yes      customer: nobody there could care less about their customers
  yes      customer: I will not be treated like an idiot.
  yes      customer: You couldn't care less about people who pay late shifts with a bus pass.
  yes      customer: You clearly don't care.
  yes      customer: Do you call that service?
  yes      customer: practise what you preach
  no       customer: In the worst case I can come on Monday.
  no       customer: I don't care about the colour.
  no       customer: Could you send a bunch of roses to this address?
  no       customer: Your service was not bad at all.
  yes      customer: you can stick your contract
  yes      customer: Keep your voucher.
  yes      customer: You couldn't run a bath.
  no       customer: You can stick the label on the box.
  no       customer: Can I keep your voucher code for later?
  no       customer: Which number do I call, this one?
  no       customer: I left my old supplier because they were hopeless.
  no       customer: You phoned to say sorry, what a class act.
  no       customer: My neighbours said your service was terrible but I'm very happy.

words rude-or-rudely = rude, rudely, rudest, rudeness, disrespect, disrespected, arrogant, arrogance, condescending,
  dismissive, dismissively, patronising, patronizing, snotty, obnoxious, impolite, abrupt, surly, insolent, hostile,
  unhelpful, uncaring, unsympathetic, discourteous, bad mannered, high handed

rule stress.rude-treatment
  title    The customer says that staff were rude
  status   stable since 1.0
  heard    customer
           "{rude-or-rudely}"
           "(talked|spoke|talks|speaks|talking|speaking|spoken|talk) (over|down to) (me|us|my)"
           "(yelled|shouted|snapped|swore|laughed|sneered|screamed|yelling|shouting|laughing) at (me|us|my)"
           "(attitude|manner|manners|tone) (of|was|is|stinks|problem|from) [{strongly}] [your|the|this|awful]"
           "(attitude|manner|manners|tone) (of|was|is|stinks|problem|from) [{strongly}] (bad|terrible|poor)"
           "(bad|poor|terrible|awful|such|lousy|disgusting|sour|attitude) (attitude|manners)"
           "(hung|hang|hanging|hangs|put the phone) (up|down) on (me|us)"
           "(fobbed|palmed|brushed|blown|blew|palm|fob|brush) (me|us|off) [off]"
           "(refuse|refuses|refused|refusing) (to|me|us|my)"
           "(did|does|do|would|could) not (want|bother|even bother|even try|even care|seem) to (help|care|know|listen|understand|try)"
           "(called|accused) (me|us) (a|of|an) [liar|lying|stealing]"
  unless   within 0 words "(not|never|no|without) [{strongly}] [{strongly}] (rude|abrupt|unhelpful|arrogant|dismissive|impolite|disrespect)"
           "(not|never|no|without) [{strongly}] [{strongly}] mean to be rude"
           "(sorry|mean|want|sound|sounds|seem|hope|apologies) ..6 (rude|impolite|abrupt|disrespect|rudeness|hostile|unhelpful)"
           "(apologise|apologize|wish|trying) ..6 (rude|impolite|abrupt|disrespect|rudeness|hostile|unhelpful)"
           "(my|our) {other-person} (refuse|refuses|refused) to" "(dog|cat|child|baby) (refuse|refuses|refused) to"
           "{other-person} (was|is) [{strongly}] rude to you" "abrupt (end|stop|change)" "(no|not) (refuse|refusing)"
           "refuse (collection|bin|bins)" "(i|we) refused [to|the]" "brush off [the]" "hostile (takeover|environment)"
  unless   within 0 words "{other-firm-did}"
  means    stress strong
  because  Apologise for the tone once, without excuse, and say who will hear of it. Then solve the matter itself.
  source   house
  yes      customer: The man at the counter was so rude to my mother.
  yes      customer: she just talked over me and hung up on me
  yes      customer: They refused to even look at it.
  no       customer: I don't want to sound rude, but could we be quick?
  no       customer: I was never rude to him and he was never rude to me.
  no       customer: When is the refuse collection in my street?

words good-or-well = good, great, well, brilliant, awesome, amazing, love, fantastic, lovely, fine, perfect, delicious,
  genius, cool, happy, nice, best

rule stress.swearing
  title    The customer swears
  status   stable since 1.0
  heard    customer
           "(wtf|wth|omfg|ffs|fml|bs|tf|stfu|smh|wtaf|fuk|fck|fkn|fkin|effing|freaking|freakin)"
           "(frigging|friggin|fricking|flipping|goddamn|goddamned|dammit|damnit)"
           "what the (hell|heck|fuck|f|actual|bloody|devil|damn|flip|eff)"
           "(why|how|where|who|what) (the|in the|in) [actual|bloody] (hell|heck|fuck|god's name|hell's name|damn)"
           "for (god's|god|christ's|christ|heaven's|heavens|goodness|pete's|pity's|fuck's|fucks|crying out) (sake|sakes|loud)"
           "(fuck|fucks|fucked|fucking|fuckin|fucker|motherfucking|shit|shits|shitty|shite|bullshit|bullcrap|horseshit)"
           "(crap|crappy|bollocks|arse|arsed|piss|pissing|pisses|bastard|bastards|damn|damned|bugger|screwed)"
           "bloody (hell|awful|joke|useless|stupid|ridiculous|thing|phone|company|well|nightmare|disgrace|internet|router|bill|annoying|time|idiots|app)"
           "(hell|hellish|hell on earth) (of a|is|was|no|are)"
           "(go|been|going|put me|putting me|put us) (to|through) hell"
           "jesus [christ]"
           "(screw|screwing) (you|me|us|people|customers)"
           "(screw|screwed|screws|mess|messed|messing|muck|mucked|cock|cocked|balls|ballsed) [it|this|things|everything|my order|my booking] up"
  unless   within 0 words "(damn|fucking|bloody|shit|damned|freaking|freakin|fuckin|flipping) {good-or-well}"
           "hell (yes|yeah|of a (job|good|nice|deal))"
           "holy (shit|crap|moly) ..3 (work|works|worked|good|amazing|great|fast)"
           "(i|we|have|i've) ..2 (screwed|messed|mucked|cocked) [it|this|things|everything] up" "(the shit|shit hot)"
           "[{other-person}|i] give a (damn|shit) about (you|him|her)" "screwed (in|on|into|down|to the)"
           "screw (in|on|cap|top|driver|hole|size)"
           "(scared|frightened) ..2 shit out"
           "jesus (college|church|green|lane|and)"
           "not [to] (mess|screw) ..2 up" "(hope|afraid|worried|want) ..4 (mess|screw) ..2 up" "crap (shoot|table)"
           "flipping (through|the page|houses|burgers)" "damn (you are|that was|that is) (good|quick|fast)"
  unless   within 0 words "(damn|bloody|fucking|frigging|freaking|hell of a) {glad-word}"
  means    stress strong
  because  Stay level and do not answer the word. Answer the matter behind it, in short sentences.
  source   Swearing list as a cue: ConvoKit politeness lexicons, CornellNLP/ConvoKit
  yes      customer: What the hell have you done to my account?
  yes      customer: for god's sake just send it
  yes      customer: wtf is this charge
  yes      customer: Your update has screwed everything up.
  yes      customer: this is bullshit
  no       customer: That was damn good coffee.
  no       customer: I think I messed it up myself, sorry.
  no       customer: It is screwed to the wall behind the desk.
  no       customer: Is Jesus College open on Sunday?
  no       customer: That was damn quick, cheers.

words bastard-word = bastard, bastards, bitch, bitches, cunt, cunts, asshole, assholes, arsehole, arseholes, scum,
  scumbag, scumbags, wanker, wankers, prick, pricks, dickhead, dickheads, motherfucker, motherfuckers, imbecile,
  imbeciles, retard, retards, twat, twats, shithead, shitheads, moron, morons
words fucking-word = fucking, stupid, useless, bloody, worthless, dumb, lying, ugly, total, complete, incompetent
words stupid-word = stupid, lying, useless, worthless, fucking
words bitch-word = bitch, idiot, bastard, moron, asshole, cow, imbecile, retard, piss off, hell

rule stress.abuse
  title    The customer abuses the person they speak to
  status   stable since 1.0
  heard    customer
           "(fuck|screw) (you|off|yourself|yourselves|the lot of you|your)"
           "go (fuck|screw) (yourself|yourselves|off)"
           "(go|burn|rot) (to|in) hell"
           "(you|you are|you all|are you|bunch of|pack of|fucking|stupid|useless) [{strongly}] [{fucking-word}] {bastard-word}"
           "(fucking|stupid|useless) (idiot|idiots|cow|cows)"
           "(you|you are|your) [{strongly}] [{stupid-word}] [stupid|lying|useless] piece of (shit|crap|trash|garbage)"
           "(you|you are|your) [{strongly}] [{stupid-word}] (worthless|fucking) piece of (shit|crap|trash|garbage)"
           "(drop dead|eat shit|piss off|kiss my (ass|arse))"
           "(hope|wish) (you|you all|your family|your kids) ..2 (die|burn|rot|suffer|get cancer|choke)"
  unless   within 3 words "(i am|i was|such) a" "felt like a"
  unless   within 0 words "pissed off"
           "(i|me|myself) [am|was|is] [such] [a] [fucking|stupid|useless] (idiot|moron|imbecile)"
           "(called|calling|calls|said|says|shouted|told) (me|us|at me|my {other-person}) ..3 {bitch-word}"
  means    stress severe
  because  Stay calm, name the limit once,
           offer to go on or to call back. Tell your supervisor; you need not take abuse.
  source   Feng et al., LREC 2022 (EmoWOZ), arXiv 2109.04919
  mistakes Quoted speech without a verb of saying.
  yes      customer: fuck you and your company
  yes      customer: You useless bastards, give me my money!
  yes      customer: you are a stupid lying piece of shit
  yes      customer: I hope you rot
  no       customer: I am pissed off with the delay.
  no       customer: Your driver called me a bitch at my own door.
  no       customer: Sorry, I was such a stupid idiot, I typed the wrong date.

words idiot-word = idiot, idiots, moron, morons, imbecile, imbeciles, clown, clowns, muppet, muppets, dumbass, dumb ass,
  jerk, jerks, asshole, assholes, scumbag, scumbags, dickhead, dickheads, bastard, bastards, dimwit, halfwit, halfwits,
  numpty, numpties, wankers, tossers, twats, crook, crooks, rogue, rogues, rascal, rascals, parasites, vultures,
  bloodsuckers, leeches, bandit, bandits
words stupid-or-dumb = stupid, dumb, thick, blind, deaf, brain dead, braindead, retarded, mental, insane, crazy, mad,
  dense, illiterate, brainless, high, drunk
words name-called = idiot, moron, clown, muppet, dumbass, numpty, jerk, imbecile, dimwit
words of-myself = i, me, myself, feel, feeling, felt, like, for

rule stress.insult
  title    The customer insults staff or the company
  status   stable since 1.0
  heard    customer
           "{idiot-word}"
           "(are you|you are|you must be|you all) [{strongly}] [{strongly}] {stupid-or-dumb}"
           "(can you not|do you not|can not you) [even] (read|count|understand|listen|hear|see)"
           "(use|using) your (brain|head|common sense|eyes)"
           "(no|lack of|zero|any) (brain|brains|common sense|intelligence|iq|competence)"
           "(get|find) a (new|proper|real) (job|career)"
           "(do|doing) your [bloody|damn|fucking] jobs [properly]"
           "do your [bloody|damn|fucking] job"
  unless   within 0 words "{of-myself} [am|was|is|like|being] [such|an|a] [a|an] [complete|total] {name-called}"
           "{of-myself} [am|was|is|like|being] [such|an|a] [a|an] (right|bit of a) {name-called}"
           "(called|calling|calls) ..2 (an idiot|a moron|idiot|moron|a clown|a crook)"
           "clown (fish|college|costume|cafe|nose|shoes)"
           "clown's cafe" "(rogue|bandit) (one|squadron|game|legacy|class)" "(idiot|idiots) guide" "one armed bandit"
           "jerk (chicken|pork|seasoning|sauce)"
           "the muppets"
           "{other-person} (is|was) [such] (an|a) [{strongly}] (idiot|moron|clown|jerk)"
           "(ex|scammer|thief|burglar) ..3 (bastard|asshole|jerk|crook|idiot)" "clowns (cafe|to the left)"
  means    stress strong
  because  Do not answer the insult. Say what you can do in the next five minutes and do that.
  source   Feng et al., LREC 2022 (EmoWOZ), arXiv 2109.04919
  yes      customer: Which idiot wrote this letter?
  yes      customer: are you completely stupid or what
  yes      customer: Just do your job please
  yes      customer: A bunch of crooks, the lot of you.
  no       customer: I feel like an idiot, it was switched off.
  no       customer: Does the place do jerk chicken?
  no       customer: Is Clowns Cafe in the centre?

words sick-of-what = you, your, this, that, it, how, when, dealing, calling, having, the way, waiting, these, being,
  using, the fact, all, everything

rule stress.hate
  title    The customer says that they hate it
  status   stable since 1.0
  heard    customer
           "(i|we) [really|absolutely|just|truly] (hate|loathe|detest|despise|dread) {sick-of-what}"
           "(i|we) (genuinely|fucking|so) (hate|loathe|detest|despise|dread) {sick-of-what}"
           "(can not|could not|can no longer) (stand|bear|abide|stomach) (you|your|this|that|it|the|these|them|another|dealing|being|any)"
           "(makes|making|make|made) (me|us) (hate|wish i|regret|want to (scream|cry|cancel|leave|throw))"
           "[deeply|really|so|truly] (regret|regretting) (buying|joining|switching|choosing|using|booking|signing|ever|having|my|the day|this|that)"
           "(wish|wished) (i|we) [had] never"
           "(i|we) should never have"
           "(want|going|gonna|about) to (scream|throw (it|this|my|the)|smash (it|this|my|the)|punch)"
  unless   within 0 words "(do|did|does|would) not [really] (hate|dread|regret|want to scream)"
           "(hate|dread) (to (ask|bother|say|trouble|be)|art|museums|spicy|fish|mondays)"
           "(i|we) hate that (i have|i am) to (ask|bother)"
           "{other-person} ..2 (hate|hates|loathe|dread)" "would hate (it|for|to)" "(hate|dread) being (late|early|a)"
  means    stress strong
  because  Ask for the one thing that must change first, and start with that.
  source   Feng et al., LREC 2022 (EmoWOZ), arXiv 2109.04919
  yes      customer: I hate dealing with your phone line.
  yes      customer: I can't stand this any longer
  yes      customer: really regret switching to you
  yes      customer: I wish I had never signed up.
  no       customer: I hate to ask, but could you repeat the number?
  no       customer: My kids hate this flavour, do you have another?
  no       customer: I don't hate it, it is just too small.

words crying-word = crying, sobbing, weeping, shaking, trembling, distraught, devastated, heartbroken, desperate,
  overwhelmed, traumatised, traumatized, shattered, hysterical, beside myself, in bits
words cope-phrase = cope, take (it|this|much more|any more|anymore), go on, do this [any longer|any more|anymore],
  deal with (this|it) [any], handle (this|it|any), keep (doing|going)
words helpless-word = helpless, hopeless, powerless, miserable, humiliated, panicked, panicking, distressed, stressed,
  broken, at a loss, lost and, desperate, suffering, trapped, sick with, drained, exhausted
words causing-word = causing, caused, causes, cause, under, so much, enough, unnecessary, of, a lot of, the, this,
  extra, huge, immense
words lot-of-word = lot of, much, great deal of, unnecessary, undue, extra, huge
words stressful-phrase = stressful, stressing (me|us), stressed (out|about|over|by), so stressed, distressing,
  heartbreaking, soul destroying, nerve wracking, traumatic, gut wrenching, unbearable
words crying-or-desperate = crying, desperate, stressed, distressed, stress, tears, overwhelmed, devastated, shaking,
  stressful, anxiety, exhausted

rule stress.distress
  title    The customer is in distress
  status   stable since 1.0
  heard    customer
           "(i|we|am|are|me|just|now|been|literally|actually|nearly|almost) ..1 {crying-word}"
           "(in|to|into|close to|near|burst into) tears"
           "(makes|make|made|making|want|going|gonna) (me|us|to) (cry|weep)"
           "(i|we) ..2 (can not|could not|can no longer|can hardly|can barely|am unable to|do not know how to) {cope-phrase}"
           "(do not|did not|not) know what [else|more] to do"
           "(i|we) do not know [what|where|who] [else] to (turn|ask)"
           "(i|we) (am|are|feel) [{strongly}] [{strongly}] {helpless-word}"
           "{causing-word} [me|us] [{strongly}] [a] [{lot-of-word}] (stress|distress|anguish|heartache|grief|anxiety)"
           "({stressful-phrase}|nervous breakdown|breaking point|breaking down|on the edge|on the verge|at rock bottom|falling apart)"
           "(losing|lose|lost) (my|our) [bloody] (mind|sanity|minds)"
           "(ruining|ruin|ruins|destroying|destroyed|wrecking|wrecked) my (life|health|family|marriage|business)"
           "(desperate|desperately) (need|trying|to|for|want|waiting)"
           "(i|we) (could|can|might|may) [just|honestly|really|actually] (cry|weep|scream)"
           "(feel|feels|felt|feeling) like (crying|weeping|screaming)"
           "mental (torture|agony|harassment|tension)"
           "(is|are|you|they|been|am) [mentally] (torturing|tortured|harassing|harassed) [me|us|by]"
           "(am|are) [very|so|really|totally|mentally] [much] disturbed (by|with|about|because|now|due|from|over)"
  unless   within 0 words "(not|never|no longer|no) ..2 {crying-or-desperate}"
           "would ..2 (devastated|heartbroken|cry|stressed)"
           "(crying|tears|cry|shaking) (with|of) (laughter|laughing|joy|happiness)"
           "(laughed|laughing|laugh|happy|good way|lol) ..4 (tears|crying|cry)"
           "(tears|crying|cry) ..4 (laughing|laughter|good way|happy|lol|joy)"
           "{other-person} [is|was|are|will|has been] [so] (crying|stressed|devastated|in tears|losing)"
           "desperate housewives"
           "(desperate|desperately) ..6 (hotel|restaurant|train|taxi|table|pizza)"
           "(stress|de stress) (ball|test|relief|free|management|less|leave)"
           "(avoid|reduce|relieve|without|no) [any] stress"
           "wear and tear*"
           "(baby|he|she|toddler|dog) ..3 (crying|shaking)"
           "desperate for (a (coffee|holiday|drink)|pizza|food|some sun)"
           "overwhelmed by (the (choice|kindness)|your kindness|how)"
           "(phone|machine|washer|screen|camera|picture|table) ..3 (shaking|trembling)" "(no|any) (grief|heartache)"
           "(it is a|this is a|that is) shattered" "thank you ..6 (crying|in tears)"
  unless   within 4 words "(so happy|so relieved|so grateful|so kind|with relief|of relief|so beautiful|with joy|with happiness)"
  unless   within 0 words "(stress|stresses|strain|worry|pressure) (away|free|off)" "(take|takes|took|taking|taken|out) ..3 (stress|strain|pressure|worry) (away|off|out|of)" "(free|relief) of stress"
           "(cry|crying|tears|weep) (of|with|from|for) (joy|happiness|laughter|laughing|relief)"
  unless   within 3 words "(so happy|amazing|of joy|wonderful|thank you so much|with happiness|with joy)"
  means    stress strong
  because  Slow down. Say that you stay with them until there is a next step, then give one step at a time.
  source   Shields, Sazma & Yonelinas 2016, doi 10.1016/j.neubiorev.2016.06.038 (stress impairs working memory)
  yes      customer: I'm in tears here, what am I to do.
  yes      customer: we just can't cope with this any longer
  yes      customer: This has caused us so much stress.
  yes      customer: i'm losing my mind over this form
  yes      customer: I feel completely helpless.
  yes      customer: All the stress of it keeps me awake.
  no       customer: We laughed until we were in tears, great film.
  no       customer: I'm not stressed, I only want to ask.
  no       customer: My neighbour is so stressed about the move, I am fine.
  no       customer: Do you sell stress balls?
  yes      customer: I could cry.
  yes      customer: honestly i feel like screaming
  no       customer: I'm so happy I could cry.
  no       customer: I could cry with joy.
  yes      customer: You are giving mental torture to your customers.
  yes      customer: I am very much disturbed by this
  no       customer: Please do not be disturbed by the dog, he is friendly.
  no       customer: Thank you, I'm going to cry with joy.
  no       customer: You take all the stress away.

words sad-word = sad, saddened, upset, hurt, heartbroken, depressed, downhearted, crushed, miserable, unloved, unwanted,
  forgotten, distressed
words wedding-word = wedding, funeral, birthday, honeymoon, graduation, anniversary, christmas, surgery, operation,
  interview, exam, final, connection, connecting flight, daughter's, son's, mother's, father's
words day-or-holiday = day, holiday, vacation, trip, honeymoon, birthday, wedding, evening, weekend, night, plans,
  christmas, order, food, phone, week, morning, flight
words ruin-word = ruin, ruins, ruined, ruining, spoil, spoiled, spoilt, wrecked, destroyed, killed, messed up

rule stress.sadness
  title    The customer is sad or hurt
  status   stable since 1.0
  heard    customer
           "(i|we|am|are|me|us|feel|feeling|makes|so|really|very|truly|just) [{strongly}] [{strongly}] {sad-word}"
           "(upsets|upsetting|saddens|saddening|hurtful|dispiriting|demoralising|demoralizing|depressing|sadly disappointed)"
           "(breaks|broke|broken|breaking) (my|our|his|her|their) (heart|hearts)"
           "(missed|missing|miss) (my|our|his|her|the) [own] {wedding-word}"
           "{ruin-word} (my|our|his|her|the whole|their|everything|it all) [whole|entire] [{day-or-holiday}]"
  unless   within 0 words "(not|never|no) [{strongly}] [{strongly}] (sad|upset|upsetting|hurt|depressed)"
           "would [be|be so|be really|have been] [{strongly}] (sad|upset|hurt)"
           "{other-person} [is|was|are|were|got] [{strongly}] [{strongly}] (sad|upset|hurt|depressed|miserable)"
           "upset (stomach|tummy)"
           "(sad|hurt) (to go|film|movie|song|puppies)"
           "{other-person} ..1 (ruined|broke|wrecked|spoiled) [my|our|the|his|her]"
           "(does|did|would|will|can) not [hurt|ruin|spoil]"
           "(i|we) (ruined|broke|spoiled|wrecked|destroyed)"
           "break my heart enough"
           "(if|unless|before) (i|we) miss"
  means    stress mild
  because  Name the loss in plain words before you speak of the procedure.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (address the emotional side)
  yes      customer: It makes me really sad after all these years.
  yes      customer: you ruined our anniversary dinner
  yes      customer: I'm so upset about this
  yes      customer: We missed our daughter's graduation because of the delay.
  no       customer: I'm not upset with you.
  no       customer: He has an upset stomach, which tablets do you have?
  no       customer: My mum was upset but she is fine now.
  no       customer: The dog ruined the carpet, do you clean those?

words no-such-thing = nothing, absolutely nothing, no help, zero, wasting, ruining, losing, cancelling, canceling,
  the delay, the delays, making me, not, ignoring, leaving, messing, screwing, destroying, another, yet another,
  breaking, overcharging, hanging, that useless, killing, keeping me waiting, forgetting, the lies, lying, letting,
  having me, taking my money, charging
words lose-word = lose, losing, lost, ruin, ruining, fail, failing, cancel, cancelling, cancelled, canceled, delay,
  delayed, delaying, break, breaking, broken, treat, charging, late, wrong, ignore, ignoring, ignored, not, never, no,
  nobody, stranded, mess, hours, screw, screwing, waiting, mislead, overcharge
words great-or-nice = great, nice, good, brilliant, excellent, fantastic, amazing, wonderful, lovely, awesome, fine,
  stellar, outstanding, superb, way
words great-or-brilliant = great, brilliant, lovely, wonderful, fantastic, perfect, super, marvellous, joy, how nice
words hire-word = hire, hiring, train, training, fire, firing, invest, investing, employ, employing, learn, learning,
  reading, listening, answering, doing, fixing, spend, hiring, telling, pay, stop, teach, spending
words maybe-phrase = maybe, perhaps, how about, why not, might want to, may want to, next time
words congratulations-phrase = congratulations, congrats, bravo, slow clap, well done, applause, way to go, good going,
  nice going
words you-guys-for-or-all = you guys for, all, the (team|crew|staff),
  [your|the|you] (new|award|team|staff|promotion|baby|wedding|crew)
words award-word = award, thank, thanks, great, good, brilliant, help, helping, sorting, fixing, proud, honoured,
  honored, win, winning, finally
words something-real = a (ticket|room|hotel|meal|night|phone), the (room|ticket|price|food|hotel), my (budget|taste),
  your (help|time|assistance|patience|support|kindness|reply|response|quick|fast|prompt)

rule stress.sarcasm
  title    The customer is bitingly sarcastic
  status   stable since 1.0
  heard    customer
           "(thanks|thank you|cheers|thx|ta) [a lot|so much|very much] for {no-such-thing}"
           "(thanks|thank you|cheers|thx|ta) (a bunch|a million) for {no-such-thing}"
           "thanks but no thanks"
           "(so much|too much) for (your|the|customer|being|having|loyalty|my|that|on time|next day|priority|silver|gold|guaranteed|a|same day|service)"
           "(how|very|so|real|really) (nice|kind|generous|convenient|helpful|considerate|thoughtful|clever|professional) of (you|them|your)"
           "(real|very) (nice|classy|smooth|smart|mature|professional|helpful) [of|that|how|when] (you|your|guys|company|customer|they|them)"
           "{great-or-nice} ..1 (job|work|service|going|start|way|support|timing|communication|system|update|planning|customer service|to) ..4 {lose-word}"
           "(oh|well|wow|ha) {great-or-brilliant} (another|so|now|more|still|yet) [{strongly}]"
           "(what|quelle) a (surprise|shock|coincidence|joke|laugh|treat|shocker|load of)"
           "(no surprise (here|there)|not surprised|hardly surprising|big surprise|shocker|colour me surprised|color me surprised)"
           "(of course|naturally|obviously) (you|they|it) (do|did|does|are|is|will|can not|do not|have not|would|will not|did not|has not) [not]"
           "{maybe-phrase} [you|they|just|you should|you could] [try|should|could|can|actually] {hire-word}"
           "{congratulations-phrase} [to] (you|on|for|guys|your|at|again|everyone|company)"
           "(lovely|great|nice|beautiful|fantastic|wonderful) (photo|picture|job|way|work|touch|surprise|service|timing|welcome|start|customer service) (of (my|a|the|your)|to (treat|lose|keep|leave|ruin|run|end)|you (have|got|are)|there|guys)"
           "(love|loving|enjoy|enjoying) (how|that|when|being|the fact|waiting|sitting|your|paying|my) ..4 (not|never|no|late|delayed|cancelled|ignored|hold|broken|lost|stuck|wait*|hours|minutes|nothing|nobody|down|wrong|lies|extra)"
           "(thank|thanks|thank you|thx|cheers) [so much|a lot] for (the|my|your|another|all the|yet another|these|that|this) [..2] (delay|delays|cancellation|lies|wait|headache|mess|nothing|stress|runaround|trouble|non|lack|late|terrible|awful|horrible|poor|broken|lost|ruined|useless|hours|nightmare|inconvenience|wasted|incompetence|rude*)"
           "(brilliant|great|perfect|super|awesome|fantastic|wonderful|lovely|excellent) (so|now|then|just|another|except|only|still|yet) ..3 (no|not|never|nobody|nothing|late|wait*|broken|cancelled|down|again|delayed|hours|have to|stuck)"
           "(keep|keeping) up the (good|great|excellent) work ..6 (not|lost|late|never|rude|bad|worst)"
           "(not|no) (that|as if|like) (you|anyone|anybody) (care|cares|would|give|will)"
           "(because|cause|of course) that ..3 (makes sense|helps|is helpful|is logical|will help|fixes)"
           "(real|really|very|so) (classy|smooth|professional|comforting|reassuring) (guys|thanks|there|of you|not|no)"
           "(slow clap|golf clap|pat yourselves|gold star|award winning|five star|first class|world class) [service|for you|experience|stuff|treatment] ..4 (not|no|never|broken|lost|late)"
  unless   within 0 words "(well done|congratulations|congrats|bravo|kudos|hats off|nice one|way to go) [to|for|on] {you-guys-for-or-all}"
           "(well done|kudos|nice one|congratulations|congrats|hats off|bravo) ..3 {award-word}"
           "(what a|such a) (surprise|treat) (party|visit|to|for|gift)"
           "(lovely|nice|pleasant|good|wonderful|great|happy) surprise"
           "thanks for not (charging|telling|giving up|judging|making|hanging|forgetting|asking|letting)"
           "(good|great) (job|work|service) (no|not) (a|problem|problems|complaints)"
           "(great|good|nice|excellent|perfect|lovely) ..2 (no|not) (problem|need|worries|issue|issues|that|too|preference|i)"
           "(really|so|very|how) (nice|kind|helpful|thoughtful|generous|considerate|professional) of (you|them) (to help|to offer|for|thank|thanks|all)"
           "(so|very|really) (kind|nice|thoughtful|generous|considerate) of (you|them)"
           "(maybe|perhaps) (you|we) (could|can|should) (learn|train|try)"
           "(so|too) much for {something-real}"
  unless   part of "(thank|thanks) ..4 for (your|the|being|all|you|taking|helping|looking|sorting|coming|getting|everything|a)"
  unless   within 0 words "thanks for (the|your|my|all the) [..2] (not|no) (problem|worries)"
           "(thank|thanks) ..4 (trouble|wait) (you (took|took to)|of)"
           "(great|perfect|excellent|lovely|wonderful|brilliant) (so|now|then|just) ..2 (no|not|can i|i (will|need|would)|we|could|do|is|that|what) (need|problem|rush|more|other|preference|worries)"
           "(great|perfect|lovely|wonderful|excellent|awesome) (so|now|then|just) ..4 (have to|down|again|not)"
           "thank* [..2] for your (trouble|patience|time)"
           "sorry for the"
  unless   within 0 words "(thanks|thank you|cheers|thx|ta) [a lot|so much|very much] for letting (me|us) (know|see|try|change|keep|use|have|stay|in)"
  unless   within 0 words "for nothing (else|but)"
  means    stress strong
  because  Hear the complaint behind the joke and answer that. Do not joke back.
  source   house
  mistakes Honest congratulations.
  yes      customer: Thanks for nothing.
  yes      customer: so much for guaranteed next day delivery
  yes      customer: Great job losing my bags again.
  yes      customer: Perhaps train your drivers next time.
  yes      customer: oh great another form
  yes      customer: Thanks for letting us down.
  no       customer: Thank you so much, Priya!
  no       customer: Congratulations on the award, well done all.
  no       customer: That is so kind of you.
  no       customer: Great service, no complaints.
  no       customer: What a lovely surprise, thank you.
  no       customer: No problem, thanks for letting me know.

rule stress.irony
  title    The customer is dry about the situation
  status   stable since 1.0
  heard    customer
           "lucky (me|us|old me)"
           "surprise (it|another|no|still|problem|problems|they|there|nobody) [is]"
           "are not (i|we) (lucky|the lucky ones)"
           "how (convenient|comforting|reassuring|generous)"
           "(the irony|ironic|ironically|oh the irony)"
           "(funny|strange|odd|curious|interesting|amazing|amusing) how (you|your|they|it|nobody|no one|the|that|i|we)"
           "(funny|strange|odd) that (you|your|they|nobody|no one|is not it)"
           "(fat|whole|fat lot) lot of (good|use|help)"
           "(lot of|much|no) good (that|it|this) (does|did|will|has)"
           "(some|fat) (help|use) (you|that|they) (are|is|was|were)"
           "money well spent"
           "glad (i|we) (paid|pay|upgraded|rushed|ran|hurried|bothered|waited|took the day)"
           "could not make (it|this) up"
           "could not (organise|organize|run) (a|the) [..2] (brewery|bath|bakery|stall|raffle)"
           "(chocolate (teapot|fireguard)|as much use as|about as (useful|much use|helpful|reliable) as|blind leading the blind|computer says no|comedy of errors|groundhog day|deja vu|broken record)"
           "to (a|the|my) [brick] wall"
           "left hand (does|did|has|and|is|not)"
           "(fawlty towers|monty python|keystone (cops|kops)|mickey mouse (outfit|company|operation|setup)|carry on film|banana republic)"
           "(am i|are we) [supposed to be|meant to be] (psychic|a mind reader|mind readers|telepathic)"
           "(carrier pigeon*|smoke signals|tin cans|two cans|stone age|dark ages|third world (service|company|network|system|internet)|antiquated|archaic|prehistoric|steam age)"
           "(faster|quicker|easier|sooner) (to|if i|if we|for me to) [..1] (walk*|swim|swam|drive|drove|crawl*|hitchhike|row|run|cycle|fly there)"
           "(would|will|might) be (an improvement|a start|a miracle|a first|a novelty|a welcome change|a nice change|progress)"
           "i wonder (whether|how|why|if) (your|anyone|anybody|they|you (even|actually|ever|people|guys))"
           "would be [almost|quite] (funny|comical|hilarious|amusing|laughable) if"
           "(it|this|that) is [almost|nearly|quite] (funny|comical|laughable|impressive|admirable) (really|how|that|if|in a way|at this point)"
           "(would|will) it kill (you|them|someone)"
           "(took|takes) a (genius|rocket scientist)"
           "not rocket science"
           "(i love|love|loving) (how|it when) (you|your|they|the|nobody)"
           "(classic|trust) (you|them) [lot|guys|people]"
           "(top|first|nice|sterling|stellar|solid) (notch|class|work|effort|job|service) (as always|as ever|again|there)"
           "(and|the) (hits|beat|saga|fun|story|nightmare|circus|comedy) (just|keep|keeps|goes|continues) [on]"
           "the (saga|circus|fun|joy|joys|nightmare|odyssey) (continues|of|goes on|never ends|begins)"
           "oh (joy|charming|marvellous|splendid|goody|how nice for you)"
           "well (that|this) is (just|simply) (great|brilliant|lovely|perfect|wonderful|fantastic|marvellous|peachy|dandy|super|typical)"
           "(that|this) is just (great|brilliant|marvellous|peachy|dandy|typical)"
           "(fantastic|marvellous|brilliant|wonderful|great|lovely|super|terrific) (another|more|yet another|so another|now another) (week|day|month|hour|form|email|delay|wait|call|excuse|letter|bill|fee|code|password|queue|transfer)"
           "(supposed|meant) to (help|reassure|comfort|console|cheer|make) (me|us|it|anyone) [how|feel]"
  unless   within 3 words "(thank|thanks|love it|brilliant service)"
  unless   within 0 words "(to|will|a|would|nice|lovely|little) surprise" "i wonder (if|whether) your (hotel|restaurant|shop|place|team|guide)" "to the wall (with|at|in|next)"
           "(funny|interesting|amazing|amusing) how (you|it|the) ..2 (all|works|helped|make)" "the (joy|joys) of (cooking|giving|living|painting|sex|music)"
           "i love how (you|your|it) ..3 (look*|help*|feel*|works|easy|quick|kind|friendly)"
           "how (convenient|comforting|reassuring|generous) (is|are|would|will)"
           "(stone age|dark ages|prehistoric) (museum|exhibition|tour|site|room|collection)"
           "quicker to (walk|drive|cycle|run) (or|from|there or|than)"
           "oh (marvellous|splendid|charming) (thank|thanks|that|it|so|i|we|you|news|cheers|yes|okay|ta|well done|can|could|and|what|just what)"
           "(that|this) is just (perfect|lovely|great|brilliant|wonderful|fantastic) (thank|thanks|for|what)"
           "(supposed|meant) to help (me|us|it) (with|sleep|to|in)"
  means    stress mild
  because  Take the joke as a complaint: name the fact behind it and say what you do about it.
  source   house
  mistakes A joke shared in good spirits.
  yes      customer: Lucky me, another form.
  yes      customer: it would have been quicker to walk
  yes      customer: Funny how you find the time to send the bill.
  yes      customer: about as useful as a chocolate teapot
  yes      customer: An answer would be a start.
  yes      customer: would it kill them to open a window
  yes      customer: you couldn't make it up
  yes      customer: Well that's just great.
  yes      customer: Fantastic, another week.
  yes      customer: And that is supposed to help me how?
  no       customer: How convenient is the station from there?
  no       customer: Is it quicker to walk or to take the bus?
  no       customer: I love how easy it is, thanks.
  no       customer: Can I fix the shelf to the wall with these screws?
  no       customer: Oh lovely, thank you.
  no       customer: That is just great, thanks.
  no       customer: Is this cream supposed to help me sleep?
  no       customer: I wonder if it's the storm.

words company-or-service = company, service, customer service, airline, bank, business, people, support, treatment,
  answer, response, shop, system, policy, organisation, organization, joke, nonsense, attitude, idiot, moron, excuse,
  sorry, place
words acceptable-word = acceptable, ok, okay, fair, legal, right, allowed, possible, normal, reasonable, legit, hard,
  difficult, complicated, possible
words how-or-seriously = how, what, the way, the service, your idea, your service, your, really how, seriously
words have-to-or-paying = have to, paying, need to, pay, bother, suffer,
  be (punished|charged|paying|penalised|penalized), being, waiting, chase, chasing, always, the one, keep
words you-or-nobody = you, your, nobody, no one, noone, they, not anyone, not you, not they, your company, not your, it
words not-or-always = not, never, no one, nobody, not even, always, constantly, keep, still, refuse, lie, deliberately
words wait-or-waiting = wait, waiting, call, put up, repeat, explain, endure, suffer, tolerate, chase, ask, keep
words long-phrase = long, often, many times, much longer, many more times
words really-or-need = really, still, got, have, need, supposed, expected
words care-word = care, read, know, listen, understand, check, test, work, want, help, look, think, believe, expect,
  have, do, answer, train, bother, realise, realize, exist, respond, fix, try
words you-or-anyone = you, you guys, you people, anyone, anybody, they, your company, your staff
words help-or-explain = help, explain, tell, answer, fix, do, sort, care, respond, reply, going
words even-or-actually = even, actually, seriously, really, kidding, joking, teasing, mocking, playing, messing, blind,
  deaf, having a laugh, for real, taking the, making fun, trying to, telling me, suggesting, saying i,
  going to do anything, ever going, out of your
words stay-or-visit = stay, visit, ride, journey, trip, get there, cook, charge, deliver*, arrive, expect it, last, keep
words help-with-phrase = have (a|any|live|vegan|free|parking|wifi|one|some),
  do (delivery|takeaway|take|deliver*|gluten|vegan|refills), work on (sunday|saturday|weekends), help with
words sure-word = sure, free, open, good, great, the best, awesome, wonderful, nice
words do-or-use = do, use, get, set, install, enter, want, should, need, can, pay, contact, connect

rule stress.rhetorical-question
  title    The customer throws a reproach as a question
  status   stable since 1.0
  heard    customer
           "(what|what the hell|what on earth) is (wrong|the matter|up) with (you|your|this company|these people|the people|them)"
           "what kind of {company-or-service}"
           "(how|you) dare (you|they|your|to)"
           "(who|what) (do|did) you think (you|we|i|they) (are|am)"
           "(how|why) (is|are|was|can|could) (this|that|it|these|those|you|such|a|anyone|anybody) [{strongly}] [even|possibly|be|still] {acceptable-word}"
           "(is|are) (this|that|it|these) {how-or-seriously} ..1 (you|treat|we|service|treatment|of|quality|level|i|customer)"
           "(how|why) (on earth|in the world|the hell|in god's name)"
           "(why|how come) [do|does|did|should|must|is|are|am|would] (i|we) [always|constantly|even|still|really|then|now] {have-to-or-paying}"
           "(what is|what was|whats) the [whole] point"
           "(why|how) (can|could|do|does|did|will|would|is|are|has|have) {you-or-nobody} ..1 {not-or-always}"
           "how {long-phrase} (do|must|should|am|are|have|will|shall) (i|we) [{really-or-need}] [to] [have to] {wait-or-waiting}"
           "(how|what) (hard|difficult|complicated) (is|can|could|would|must) (it|this|that)"
           "(do|does|did|will|would|can) {you-or-anyone} [guys|people|all|there] (even|actually|really|ever|seriously) {care-word}"
           "(can|will|could|would|does|is) {anybody} [there|please] (actually|even|ever|finally|kindly) ..1 {help-or-explain}"
           "what is the meaning of (this|that)"
           "what does (that|this|it) even mean"
           "(are|were|is) you {even-or-actually} [me|with|of|with me]"
           "(have|had|has) (you|they) [got|ever] (no|any|the) (shame|idea|clue|respect|sense|audacity|nerve|cheek|gall|conscience|heart|compassion)"
           "(the|what a) (audacity|nerve|cheek|gall)"
           "what [exactly] do you mean (by|then|it|not|no|i)"
           "then what (do|did|is|should|am)"
           "(what gives|what is the deal|what is the hold up|what is going on with)"
           "(is|are) (this|it|that|these) your [company|corporate|new|usual|idea|normal] (culture|policy|service|standard|attitude|way|idea|level|answer|solution)"
           "(is|was) (it|that|this) (too much|so hard|so difficult|asking too much|interesting|necessary|funny) to"
           "why (bother|even bother|on earth|in the world|should i|should we|would anyone|would i|would we|would you not)"
           "how can (you|it|this|they|that|i|we|a|an|the) ..3 (owe|charge|cost|say|call|claim|be so|be that|be right|treat|trust|still|sell|justify|lose|not)"
           "what good (is|does|are|was|will) (that|it|this|you|your|the|a)"
           "how (do|can|could) you (manage to|not have|not know|only have|not see|call yourself|sleep|justify)"
           "(do|have) you [people|guys|lot] [not] (have|got) (any|no) (shame|heart|decency|manners)"
           "(must|do) [you] think (i am|we are) (stupid|an idiot|idiots|a fool|a mug|born yesterday)"
           "(how would you|would you) [ever|really] (like it if|feel (if|about)|accept (this|that|it)|put up with|tolerate|pay (this|that|it|for this)|be happy (if|with|to|about)|stand for)"
           "how would you (like|feel)"
           "(put|try) (yourself|yourselves|being) in (my|our|her|his) (shoes|place|position|situation|boat)"
           "imagine (it|this|that|if it|if this|if that) (was|were|is|had|happened) [to] (your|you)"
           "(does|do|did|would|is|was) (that|this|it) [really|honestly|seriously] (seem|sound|look|feel) (fair|right|reasonable|okay|normal|acceptable|professional|logical) [to you|to me]"
           "do you [really|honestly|seriously] think (that|this|it) is (right|fair|ok|okay|good|acceptable|normal|reasonable|funny|enough)"
           "is (this|that|it) (a|some|some kind of|some sort of|another|your idea of a) (wind up|windup|joke|prank)"
           "(what|why) [exactly|on earth] (do|am|did|are|were) (i|we) [even|actually|still] (pay|paying|paid) (you|for|this|all|so)"
           "what [on earth|the hell] (are|were) you [people|lot|guys|all] (playing|doing|thinking|talking) [at|about|there|with|of]"
           "what (did|have) (i|we) (do|done) (to deserve|wrong)"
  unless   within 0 words "(how|why) (is|can|could) it be (possible|that) for me to"
           "how long (do|will|does|would|should|must|can|have) (i|we|it|this|you) (have|take|need|be) ..2 {stay-or-visit}"
           "(is|are) this (how you (spell|pronounce|say)|what you (need|mean|meant|wanted|are looking)|your (number|name|address|website|price))"
           "(do|does|did|can) (you|they|anyone) (even|actually|ever|really) {help-with-phrase}"
           "(what is|what was) the point of (contact|sale|interest|departure)"
           "are you (really|actually|saying i can|telling me) ..4 {sure-word}" "are you trying to (find|book|reach)"
           "are you making fun" "(how|what) hard (drive|disk|is the (bed|mattress))"
           "how hard is it to (get|find|reach) ..6 (from|by|bus)"
           "(is|are) (this|that|it) (how|what|the way) (we|i|you) {do-or-use}" "is that (ok|possible|right)"
           "is it possible"
           "how would you like (me|to|your|the|it (done|delivered|cooked|sent))"
           "what are you (doing|thinking|talking) (tonight|today|for)"
           "(restaurant|hotel|game) ..4 (game|test)"
           "would you (accept|pay) (cards|cash|a|my|the|by)"
           "what am i paying for (the|it|in|with)"
  unless   within 8 words "(cab|taxi|ride|driver) [comes|come|arrives|gets]"
  unless   within 0 words "why (would|should) (i|we) (not|use|choose|get|buy|need|pick) (the|a|this|that|it)"
           "how can (i|we) (say|call|still|claim|trust it)"
           "how can (you|it|they|this) (call|still) (me|be used|be bought)"
  unless   within 0 words "manners (guide|book|course|class)"
  unless   within 0 words "how (can|could) (you|anyone|anybody|i|we) not (love|like|adore|be happy|smile)"
  means    stress strong
  because  Do not answer the question as asked. Say what went wrong, in one sentence, and what happens next.
  source   Direct questions and sentence-initial "you" precede derailment: Zhang et al., ACL 2018,
           arXiv 1805.05345 (Wikipedia talk pages)
  yes      customer: What is wrong with your company?
  yes      customer: how is this acceptable
  yes      customer: Do you even read what I write?
  yes      customer: How much longer must I wait for an answer?
  yes      customer: are you kidding me
  yes      customer: How would you like it?
  yes      customer: Put yourself in my shoes.
  yes      customer: Does that seem fair to you?
  yes      customer: what are you playing at
  yes      customer: What am I paying for?
  no       customer: Is that ok with you?
  no       customer: How long does the ride take?
  no       customer: Do they even have live music on Mondays?
  no       customer: Is this how we install it, or is there an app?
  yes      customer: do u people have any shame
  yes      customer: you must think I'm stupid
  no       customer: Do you have any manners guide for guests?
  no       customer: Would you accept cash?
  no       customer: Is there a game for two?

words holding-or-keeping = holding, keeping, selling, withholding, hiding, dodging, refusing, forcing, punishing,
  blaming, ignoring, wasting, avoiding, sitting, playing, pretending, pushing, making, robbing, bleeding, twisting,
  stalling, expecting, asking me (for|to), asking us, asking for, telling me, telling us, charging, sending me,
  saying this, saying the same, giving me
words rate-word = rate, pay, wait, believe, accept, come, call, prove, do, drive, buy, send, sit, trust, be, give,
  write, fill, explain, start
words ruined-word = ruined, wrecked, destroyed, broke, bricked, killed, butchered, lost, misplaced, stranded, abandoned,
  dumped, forgot, forgotten, overcharged, double charged, kicked, dropped, blew, botched, messed, punished, suspended,
  blocked, deleted, refused, hung up, cut off, cost, left (me|us)
words harmed-verb = lost, damaged, broke, cancelled, changed, deleted, blocked, charged, billed, took, closed, moved,
  gave away, sold, sent, forgot
words lost-by-it = miss, missed, missing, lost, late, stuck, stranded, not, no, ruined, have to, had to, paid, pay
words ashamed-word = ashamed, embarrassed, sorry, learn, compensate, known, told me, told us, warned, apologize,
  do something, fix, sued, closed, shut
words are-or-thank = are, were, if, do, did, can, could, will, would, thank, thanks, hope, know, what, when, where, how,
  glad

rule stress.accusation
  title    The customer turns on us with "you"
  status   stable since 1.0
  heard    customer
           "you [guys|people|all|lot] (are|were|keep|have been) [now|still|{strongly}] {holding-or-keeping}"
           "you [guys|people|all] (want|expect|ask|asked|wanted|expected) (me|us) to [just|still|now|also] {rate-word}"
           "you [guys|people|all] [just|also|already|then|have|had] {ruined-word} [me|us|my|our|off|up|it|the|a|all]"
           "you [guys|people|all] {harmed-verb} (my|our|me|us) ..5 (without|again|twice|for no|with no)"
           "you [guys|people|all] {harmed-verb} (my|our|me|us) ..5 and (now|then|you|i|no|nobody|never|want|still)"
           "(your|the) [own] (mistake|error|fault|mess|negligence|problem|incompetence|failure|screw up) not (mine|ours|me)"
           "because of you"
           "because of your (mistake|error|staff|incompetence|negligence|failure|fault|company|stupid|system|delay|delays|people|agent)"
           "thanks to you ..8 {lost-by-it}"
           "thanks to your (incompetence|mistake|error|staff|delay|delays|company|airline|useless) ..8 {lost-by-it}"
           "you [guys|people|all] (should|must|need to|better|ought to) [{strongly}] [all] [be|have] [{strongly}] {ashamed-word}"
           "(how|what) are you [going to|gonna] (compensate|make (this|it) right|make up)"
           "you [guys|people|all] (have|had) (the audacity|the nerve|the cheek|failed)"
           "you [guys|people|all] (have|had) no (right|shame|excuse|solution|solutions|respect|heart)"
           "you had one job"
           "you (can not|should not) [just|simply|keep|go|be] (do|doing|treat|treating|keep|charge|expect|leave|say|cheat|be serious) (this|that|people|us|me|customers|it)"
           "you (can not|should not) [just|simply] (keep|do|leave|ignore|charge|take|change|cut|close|cancel) ..3 (forever|all the time|like this|without|to customers)"
           "(do not|stop) (cheat*|fool*|deceiv*|bully*|trick*|insult*|rip*) (us|me|people|customers|consumers|your)"
           "(bully|bullies|bullying|bullied) [our|your|the|us|me|customers|consumers|people]"
           "(blame|blames|blaming|blamed) [it|everything|the|me|us|each|others|someone|staff|on]"
           "(pass|passing|passed) the buck"
           "(do not|will not|never) take responsibility"
           "(shirk*|dodg*|evad*) [the|your|all|any] responsibilit*"
           "you (should|must|ought to) (reconsider|refund|rethink|look at|be doing|pay me|pay us|honour|honor|stop|fix|train|teach|hire|fire|warn|tell (us|me|people))"
           "because (you|they|your {said-by-them}|someone at) [have|had|guys|people] [just|simply] (cancelled|lost|changed|forgot|delayed|messed|moved|overbooked|refused|failed|never|did not|do not|could not|would not|can not|will not|sent|gave|put|got|took|closed|mixed|mislaid|botched|double)"
           "(caused|causing|made|making|left|leaving|forced|forcing) (me|us|him|her|them|my {my-people}) [to] (miss|lose|be late|lose out|go without|rebook|repurchase|pay|stranded|without|out of|with no|standing|hanging|waiting|high and dry|in the lurch)"
           "(sold|sell|gave|give|given|giving|took|taken) (my|our|his|her) (seat|seats|room|table|place|slot|car|space|appointment|spot|order) [away|to|from]"
           "you [guys|people|all|lot] [really|seriously|just|all] (need to|have to|have got to|must) (learn|train|teach|hire|improve|listen|step|wake|rethink|do (better|something)|stop|fix|get your|start|grow)"
           "(step it up|up your game|step your game up|step things up)"
           "your (company|staff|crew|agents|agent|reps|team|people|website|app|system|employees|policy|crews) [really|just|clearly|still|obviously] (need|needs|does not|do not|did not|can not|could not|will not|would not|refuse|refuses|fails|failed|never|have no|has no|lost|forgot|ignored|messed|screwed|keeps|keep)"
           "(do not|does not|did not) (want|care) (to|about) (help|helping|fix|fixing|accommodate|us|me|customers)"
           "not [even|really|exactly] (trying|bothering|attempting) to (help|accommodate|fix|solve|understand|listen|find)"
  unless   within 0 words "{are-or-thank} you [guys|people|all] ..1 (making|giving|keeping|holding|selling|sitting|playing|sending|charging|lost)"
           "you (are|were) (making|giving|keeping|sending|asking) ..4 (great|good|happy|easy|easier|well|sense|day|smile|deal)"
           "you are asking (for|me) [for|to] (my|the) (postcode|address|number|name|email)"
           "do you (want|need|expect) (me|us)"
           "(when|if|did|do|would|can|as|what) you (want|expect|ask|asked|wanted) (me|us)"
           "because of your (help|great|kind|good|excellent|quick)" "(when|if) you (lost|forgot|dropped)"
           "you (left|lost) off" "you (made|make) my day" "you (must|should) be (sorry|able)"
           "(did|do|have|has|if|in case|when) you ..1 (lost|forget|forgot|forgotten|dropped|blocked|cut)"
           "your (website|app|system|policy|company) (does|do|did) not (say|mention|list|show|have|seem|state|tell|include|offer)"
           "(need to|have to) (do something|stop) (for|at|in|by)"
  unless   within 0 words "(do not|not) blame (you|yourself|them|her|him)"
           "you should (fix|stop|refund|tell me) (if|when|whether)"
           "if you [..2] blame"
  unless   within 1 words "(run around|runaround)"
  unless   within 0 words "(killed|nailed|smashed) it (for|with|on|today|again)" "(killed|nailed|smashed) it {thanks-word}"
  unless   within 0 words "you [guys|people|all] [have|had] asked (me|us) to (call|ring|phone|come|send|bring|email|get back|let you know|confirm|check)"
  unless   within 0 words "(if|had) you [had|have] {harmed-verb}" "if you (had|have) {ruined-word}"
  means    stress strong
  because  Do not turn it back. Say "I" and "we" and take up the fact that lies in the reproach.
  source   Sentence-initial "you" precedes derailment: Zhang et al., ACL 2018, arXiv 1805.05345 (Wikipedia talk pages)
  yes      customer: You keep charging me for a line that is dead.
  yes      customer: and you expect me to pay for that
  yes      customer: You lost my bag again.
  yes      customer: because of you we missed the wedding
  yes      customer: The tent stayed shut because you forgot the key.
  yes      customer: you gave my room away
  yes      customer: Your staff never answer the bell.
  yes      customer: You really need to train your drivers.
  yes      customer: that left us standing in the rain
  no       customer: Are you still selling the blue one?
  no       customer: Do you want me to send the form?
  no       customer: You are making great progress, thanks.
  no       customer: Your website does not mention the opening hours.
  no       customer: Because you asked, it is the blue one.
  no       customer: Y'all keep giving me the runaround.
  no       customer: You asked me to call again today.

words explanation-word = explanation, apology, refund now, answer now, compensation, answers, justice, satisfactory,
  resolution, my money, money back, straight answer, proper answer
words fix-or-answer = fix, answer, give me, tell me, sort, do, send, refund, solve, cancel, stop, help, get, put,
  connect, transfer, let me
words your-or-ur = your, this shit, this crap, this mess, it now, this now, the damn, this immediately, ur, yourselves,
  this problem now, this please
words telling-word = telling, asking, lying, sending, wasting, giving, saying, ignoring, charging, messing, making,
  blaming, playing, treating, taking, passing, repeating, hiding, using, trying,
  being, running, putting, holding, losing, leaving, cancelling, delaying, changing, posting, reposting, selling, forcing,
  pretending, acting, talking, insulting, spamming, overbooking
words tell-me-word = tell me, give me, send me, say, ask me, transfer me, fob, lie, play, pretend, insult, make me,
  blame, you dare, waste
words solved-or-sorted = solved, resolved, fixed, sorted, dealt with, addressed, refunded, compensated, investigated,
  corrected, handled, banned, fired, sacked, punished
words know-or-address = know, address, phone, number, postcode, price, area, reference, first one, cheapest, name, time,
  about, details, options, list, information, info, one, ticket, tickets, book, find, into, both, any

rule stress.demand
  title    The customer demands an answer or action
  status   stable since 1.0
  heard    customer
           "(i|we) (demand|insist|require|want|need|expect|deserve|am owed|request) [you to] [give] [me|us] ..2 {explanation-word}"
           "(i|we) (demand|insist|am demanding|am insisting)"
           "(i|we) [just] want (my|our|the) money [back]"
           "(give|get|send|return|refund) (me|us) ..2 (my|our|the) (money|bags|bag|luggage|refund|deposit|cash) [back] [now]"
           "(just|please just|simply|can you just|will you just) {fix-or-answer} [it|me|this|the|my|your|that|someone|somebody|us]"
           "(fix|sort|solve|resolve|repair|improve) {your-or-ur}"
           "(sort|fix) (it|this|yourself|yourselves|your|things) out [please|now|asap]"
           "(get|got) your (act|shit|stuff|facts|story|ducks|crap) (together|straight|in)"
           "(answer|listen to|read) (me|my (question|questions|message|email|mail)|the question|what i)"
           "(stop|quit) {telling-word} [me|us|my|the|this|excuses|to]"
           "(do not|stop|please do not) {tell-me-word} [to|that|another|a|any|the|it|is|excuses|again|about|with|me|copy]"
           "(do|please do|are you going to do|going to do|will you do|can you do|plan to do|doing) (something|anything|nothing) ..1 about"
           "(must|has to|needs to|need to|have to|better|should) (be|get) {solved-or-sorted}"
           "(hurry up|come on|wake up|pull your finger|pull your socks|get a grip|you had better)"
           "(yes or no|simple question|straight answer|once and for all)"
           "(someone|somebody) (please|needs to|better|has to|must|should) ..1 (help|fix|explain|answer|call|respond|contact|do|tell|get|sort)"
           "(is|are|will|can) (you|somebody|someone|anybody|anyone|they) (going to|able to|actually) ..8 or not"
           "(please can|can we please|could we please|can you please|please could) [you|we] just (do|fix|answer|sort|get|stop|tell|make)"
           "(give|get|return|bring|send) (me|us) ..7 (my|our) (money|bags|bag|luggage|refund|deposit|cash|order|parcel|account)"
           "(owe|owes|owed) (me|us|people|customers) ..2 (explanation|answer|statement|reason|solution|justification|apology)"
           "(sort|sorting|sorted) (it|this|that|things|my) ..3 (today|now|asap|please|immediately|this time|properly)"
           "(someone|somebody|you|they) (needs to|need to|has to|have to|must|should) (take|accept|own|show) [some|full|the] (responsibility|ownership|accountability|up|charge)"
           "(somebody|someone) (must|has to|should|has got to) (know|have|be (able|responsible|accountable|in charge))"
           "(i|we) [just|only|simply|really] (want|need|would like|am after|am looking for) (an|a|the|some) [straight|honest|clear|simple|proper|plain|real|definite] (answer|answers|explanation|truth|solution|apology|date|reply|reason|facts)"
           "[just|please] tell (me|us) the (truth|facts|real reason)"
           "be (honest|straight|frank|upfront|open|truthful) with (me|us)"
           "get (it|this|that|things) (sorted|fixed|resolved|done|moving|right)"
           "(enough|no more|done|stop|stop it) [with|of] (the|your|these|those) (apologies|excuses|sorries|platitudes|waffle|script|scripts|sales|games|nonsense)"
           "stop (apologising|apologizing|saying (sorry|you understand)|with the)"
           "(do not|did not) (want|need|ask for) [an|your|any|another|more|to hear] [more|another] (apology|apologies|sorry|excuses|explanations|lecture|sympathy|voucher)"
           "(sorry|apologies|apology|an apology|saying sorry) (does|do|is|will|would|can) not [going to|really|even|exactly] (fix|help|cut|solve|enough|good enough|bring|pay|get|change|undo|make|mend|an answer)"
           "(always|keep|keeps|just|only) (say|saying|said|says|telling me|tell me) [you are|they are|how] sorry"
           "do not (patronise|patronize|lecture|condescend|insult|interrupt|rush|dismiss|ignore|fob|belittle|mansplain|talk over|talk down to) [to] (me|us|my)"
           "spare me [the|your]"
           "(pick|answer) [up] (the|your) [bloody|damn] (phone|phones|telephone|calls|emails|messages|mail)"
           "(hire|get|employ|train|open|buy|find|bring in|put on) [some|a few|yourself] (more|another|new|better|extra|proper|competent|decent|real|actual) (people|staff|till|tills|agents|drivers|planes|trains|lanes|crew|servers|systems|management|buses|counters|checkouts)"
           "(learn|start) (to|how to) (communicate|answer|listen|read|spell|count|deliver|drive|apologise|apologize|cook|treat|speak|run|do your)"
  unless   within 0 words "(do not|please do not|dont) (ask me|tell me|send me|say) (why|how|if|the (ending|end)|until|by)"
           "(do not|not) (need|want|have) ..3 (fix|sort|just)"
           "(just|simply) (tell|give|let|send|help|do|get|put) (me|us|you|it) ..3 {know-or-address}"
           "(would|can|could|may|should|if|will) [i|we|you|it] just" "just give me (your best|the|a|an|any|one)"
           "someone please explain (the|how|what|which)"
           "(can|could|will|would) you just (book|get|give|tell|send|put|help|do|cancel) (me|it|the|one|us)"
           "simple question (for you|if you)" "(just|quick|a) simple question"
           "come on (over|in|board|down|time|sunday|monday|a|the|at|by|to|after|before|and)" "(as|so) come on"
           "just (get|do|put|cancel|send) (the|it|that|a|one|my|this) ..2 (please|thanks|booking|table|room|train|one|then)"
           "just (do|get|stop|help) (not|for|by)"
           "(needs|need|has|have|must) to be (fixed|resolved|handled|corrected) (by|in|with) (me|us|a size)"
           "if (i|you|we) just (get|do|put|cancel|send|let|tell)" "just get (a|the|me|one|home|there|to)"
           "wake up (call|at|time|early)" "(it|screen|alarm|phone) [will|does|to|always] [not] wake up"
           "(will|can|does|do|to|should|would|not) (wake|hurry) up" "{other-person} (hurry|wake|wakes) up"
           "you better (than|know|prices)"
           "(give|send|get) (me|us) ..4 (my|our) (order number|account number|bags tomorrow|reference)"
           "(i|we) (want|need|would like) (a|the) date (for|of|in|night)"
           "to be (honest|frank|straight) with you"
           "(did|do) (you|i) get (it|this) (right|done)"
           "to get (it|this|that|things) (right|done|moving)"
           "(hope|glad|happy|thanks|thank you|can|could|will|would|we|i|how|to|please|helped) ..4 get (it|this|that|things) (sorted|fixed|resolved|done|right|moving)"
           "(do|does|did|can|could|will|to|please|would) [you|i|we|not] [..1] (pick|answer|open|get|hire|buy|find) [up] (the|your|some|another|more|a)"
           "(want|need|like|where|how) ..3 (hire|get|buy|find|open)"
           "(let|for|so) (me|us|i|we) ..1 (get|buy|find|hire) (more|another|new|extra|better)"
           "(i|we) ..3 (learn|try|start) (to|how)"
  unless   within 0 words "(do|can|will) not blame (you|her|him|them|yourself)"
  unless   within 0 words "come on (the|that|this|a|my|{day-name}|time|foot|sunday|saturday|thursday|wednesday)"
  means    stress mild
  because  Give a straight answer first, in one sentence. Say what you will do and by when.
  source   house
  yes      customer: I demand an explanation for this bill.
  yes      customer: Just fix it!
  yes      customer: sort yourselves out please
  yes      customer: Stop asking me for the same number.
  yes      customer: Give me my money back
  yes      customer: is anybody going to look at the boiler or not
  yes      customer: can you please just stop the payments
  yes      customer: You owe us an explanation.
  yes      customer: Somebody needs to take responsibility.
  yes      customer: I just want an answer.
  yes      customer: be straight with me
  yes      customer: Get it sorted.
  yes      customer: Sorry doesn't fix it.
  yes      customer: Enough with the apologies.
  yes      customer: stop apologising
  yes      customer: please don't patronise me
  yes      customer: Answer your phones!
  yes      customer: Put on more buses.
  yes      customer: learn to communicate
  no       customer: Can you just give me the postcode, please?
  no       customer: Just book the first one, thanks.
  no       customer: I have a simple question for you.
  no       customer: We could come on Sunday after lunch.
  no       customer: Could you give me my order number?
  no       customer: To be honest with you, I forgot.
  no       customer: How do I get this done online?
  no       customer: Glad we could get it sorted.
  no       customer: Could you answer the phone at six?
  no       customer: I want to learn how to cook.
  no       customer: I don't blame you.

words please-or-pls = please, pls, plz, asap, urgently, now, here, as soon, immediately, i am, i can not, i really,
  we are, we can not, someone, somebody, stranded, stuck
words plea-word = please, pls, plz, really, badly, desperately, urgently, seriously
words how-badly = really, badly, desperately, urgently, seriously, do
words i-or-left = i, we, am, are, been, get, got, me, us, left, still, passengers, kids, family, mother, wife, stay, be
words anybody = someone, somebody, anyone, anybody, you, one of you

rule stress.plea
  title    The customer pleads for help
  status   stable since 1.0
  heard    customer
           "(please|pls|plz) [please] (help|hlp) [me|us] [out] {please-or-pls}"
           "{plea-word} [i|we] {how-badly} need [some|your|you|this|help] [help|assistance|fixed]"
           "{plea-word} [i|we] {how-badly} need [some|your|you|this|help] (fast|to help)"
           "{plea-word} [i|we] {how-badly} need (it|immediate|urgent) [help|assistance|fixed|fast|to help]"
           "(need|require|want) (some|your|urgent|immediate|serious) (help|assistance) (please|asap|now|fast|badly|urgently|immediately)"
           "please (can|could|will) (someone|somebody|anyone|anybody)"
           "please tell me (one|there is|it is not|you can|something)"
           "(i|we) (am|are) (begging|pleading|imploring) [you]"
           "(i|we) (beg|implore|plead) [with] [you|of]"
           "(someone|somebody|anyone|anybody) [at|from|there|out|here] [please|pls|just|kindly] (help|save|rescue) (me|us)"
           "help [me|us] (asap|urgently|immediately|help)"
           "(sos|mayday|emergency|rescue me|save me)"
           "{i-or-left} [{strongly}] (stranded|stuck) [in|at|on|here|for|outside|and|with|without|because|overnight]"
           "(out of|any|some) (options|hope|ideas)"
           "(have|got) (nowhere|no where|no place|no way) (to|else|home|of)"
           "(i am|we are) [still|literally|just] (standing|stood) (here|outside|in|at) [it|the|my|our]"
           "is there {anybody} [else] [there|in the building] (who|that) (can|could) ..1 (actually|physically|just|go|walk|decide|do)"
           "(just|only) want to (go home|get home|leave|sleep|get this over with|be left alone)"
           "(get|let) (me|us) [the hell] out of here"
           "(not knowing|no clue|no idea|not sure) (what|how|where) [else|more] to (do|try|go|turn)"
  unless   within 0 words "emergency (contact|exit|number|services|lighting|kit|fund|numbers|contacts|department|line|plumber|phone|credit|room)"
           "(hospital|police|fire) ..3 emergency" "(no|not|non) [an|a|really an] emergency" "(any|some) (options|ideas)"
           "(not|never) (stuck|stranded|really need)" "stuck (to|together|between (two|the two))"
           "really need [to|a|the|it|an|some|that|free|parking|wifi] ..2 (hotel|train|restaurant|room|table|place|taxi)"
           "really need [to|a|the|it|an|some|that|free|parking|wifi] ..2 (wifi|parking|ticket|internet|book|find|know)"
           "do need (a|the|it|to|some|free|parking|wifi|internet|help)"
           "(please|pls) help me (find|book|with|choose|look)"
           "(letter|key|door|lid|drawer|button|box|page|pages|disc|disk|tape|order|parcel|car|zip|screen|paper) [is|was|got|are] stuck"
           "(i|we) (am|are) stuck (on (what|which|a)|choosing|for (ideas|choice))"
  means    stress mild
  because  Answer the plea first: say that you take it on now, then ask one question.
  source   house
  yes      customer: Please help me, I can't get into anything.
  yes      customer: i'm begging you, just look at the file
  yes      customer: We are stranded at the airport.
  yes      customer: I really need help urgently
  yes      customer: i am standing outside the depot with two suitcases
  yes      customer: is there anybody who could actually go and open the gate
  yes      customer: We just want to get home tonight.
  yes      customer: i have no idea what else to try
  no       customer: Please help me to a hotel in the north.
  no       customer: Can I change my emergency contact?
  no       customer: I do need a taxi as well.
  no       customer: The lid is stuck to the jar, is that normal?
  no       customer: Please help me choose a colour.
  no       customer: I need some help with a booking.
  no       customer: Please advise which bus I take.

rule stress.self-harm
  title    The customer speaks of ending or harming their life
  status   stable since 1.0
  heard    customer
           "(kill|killing|hurt|hurting|harm|harming|hang|hanging|cut|cutting|drown|drowning|shoot|shooting) (myself|my self)"
           "(end|ending|take|taking) (my [own] life|it all)"
           "(want|wanted|wanna|going|ready|like|rather|wish) [to] [i] [just] (die|be dead|was dead|were dead|end it|not be here|disappear for good)"
           "(do not|not|no longer) want to (live|be alive|be here any more|be here anymore|wake up|exist|go on living|carry on living)"
           "(no|not any|nothing) [reason|point] [to|in] (live for|to live|living|going on|carrying on|left to live)"
           "(suicidal|self harm|self harming)"
           "(commit|committing|attempt|attempted|contemplating|considering|thoughts of|thinking of|think of|thinking about) suicide"
           "(better off|would be better) (dead|without me|if i was dead|if i were dead|if i was gone)"
           "(jump|jumping) (off|from) (a|the) (bridge|roof|building|balcony)"
           "(do not|can not|could not) see (the|any|a) (point|use|sense|reason) (of|in|to) (living|life|live|being alive|being here)"
           "what is the (point|use|sense) (of|in) (living|life|being alive)"
           "(i|just) [just] (want|wish|wanted) it all to end"
           "(nobody|no one) (would|will) [even] (miss me|notice if i (died|was gone|were gone))"
           "might as well be dead"
           "(done|finished) with (life|living)"
           "(tired|sick|had enough) of (living|life|being alive)"
           "life is not worth (living|it)"
           "(no|not a|not any) reason [for me] to (be here|be alive|live|go on|carry on)"
           "want to disappear (forever|for good|from)"
           "what is the point (of|in) anything [any more]"
           "(do not|can not) (see|find) a reason to (live|get up|go on living)"
  unless   within 0 words "(almost|nearly|accidentally|did not|not) ..2 (hurt|cut) myself"
           "(cut|hurt|hurting|hurts) myself (on|with|shaving|when|while|lifting|slipping)"
           "(dying|die|die for) (to|for|of (thirst|laughter|hunger))" "(want|going) to die (laughing|for)" "die hard"
           "(do not|not) want to die" "(phone|battery|laptop|plant) ..3 die" "(bungee|hair|slice)"
           "(cut|cutting) myself (a|some)"
  unless   within 0 words "(living|life) (in|on|near|with|of|at|without|insurance|cover|time)"
  unless   within 0 words "(go on|carry on) (with|the|holiday|a|to|using|paying)"
  unless   within 0 words "wake up (the|my|at|early|to|so|everyone|every)"
  means    stress severe
  means    conduct danger
  because  Stop everything else. Ask calmly whether they are safe, stay with them,
           bring in your supervisor and the crisis line now.
  source   house
  mistakes Figures of speech ("I could kill myself for typing that").
  yes      customer: I don't want to live any more, it is all too much.
  yes      customer: sometimes i think about killing myself
  yes      customer: They would be better off without me.
  no       customer: I hurt myself on the edge of the box, it is sharp.
  no       customer: Is Suicide Squad on your film channel?
  no       customer: The dessert is to die for.
  yes      customer: I don't see the point of living.
  yes      customer: nobody would miss me anyway
  yes      customer: I am tired of life.
  no       customer: I don't see the point of living in the city without a car, so I need a bus pass.
  no       customer: Nobody would notice the scratch.
  yes      customer: Life isn't worth living.
  no       customer: There is no reason to go on the website then.
  no       customer: I don't want to wake up the baby, please text.
  yes      customer: What's the point of anything any more.
  no       customer: What is the point of this button?

words panic-attack-phrase = panic attack, anxiety attack, breakdown, nervous breakdown, mental breakdown, meltdown,
  heart attack

rule stress.panic
  title    The customer is in panic or in danger
  status   stable since 1.0
  heard    customer
           "(having|have|had|got|get|getting|going to have|about to have|on the verge of) [another|a|an] [full|massive|real] [blown] {panic-attack-phrase}"
           "(i|we|he|she) ..1 (can not|can hardly|can barely) breathe"
           "(i|we) [am|are] [{strongly}] [{strongly}] (panicking|in a panic|in panic|terrified|petrified|hyperventilating)"
           "(scared|fear|fearing|afraid) (for my|for our|of my|for his|for her) (life|safety|lives|kids)"
           "(i|we) [am|are|do] not [feel] safe"
           "(threatened|attacked|assaulted|stalked|stalking|beaten|beating|hit|hitting) (me|us|my (kids|children|son|daughter))"
           "(in|real|immediate|great) danger"
           "(gas leak|smell gas|smells of gas|smell of gas|carbon monoxide|on fire|caught fire)"
           "(caught alight|smoke coming|sparks flying|electric shock|electrocuted)"
  unless   within 0 words "(not|never|no) ..2 (panicking|terrified|danger|panic|breakdown|safe to|heart attack)"
           "{other-person} [is|was|has|had] [{strongly}] [been] (terrified|petrified|panicking)"
           "terrified of (dentists|spiders|flying|heights|dogs|needles|the dentist)" "panic (room|button|alarm)"
           "fire (tv|stick|hd|tablet|alarm|place)" "(almost|nearly) ..2 heart attack"
           "breakdown (cover|service|of (the|my|costs|charges|this|what|how)|insurance|assistance|recovery|by|on the bill)"
           "(price|cost|bill|detailed|itemised|itemized|full|car) breakdown" "(a|the) breakdown of"
           "(selling|going) [like] ..2 on fire" "on fire (today|tonight|lately)"
           "carbon monoxide (alarm|detector|alarms|detectors)" "(his|her|their) heart attack"
           "(hit|hitting) (me|us) (with|that|up|for|back|as)" "hit me up"
           "(had|have) (a|an|another) heart attack (last|in|two|three|a|when|and now)"
  means    stress severe
  means    conduct danger
  because  Safety first: ask whether anybody is in danger, give the emergency number,
           stay on the line. Nothing else matters now.
  source   house
  yes      customer: I'm having a panic attack, I can't do this.
  yes      customer: there is smoke coming out of the charger
  yes      customer: We do not feel safe in the flat.
  no       customer: My aunt is terrified of flying, so she takes the train.
  no       customer: Can I have a breakdown of the charges?
  no       customer: Where is the panic button on this alarm?
  no       customer: I'm not panicking, there is time.

words someone-at-home = he, she, i, we, my {near-one}, my toddler, my kid, my kids, my children, my newborn, my infant,
  my grandson, my granddaughter, my grandchild, my little one, my little boy, my little girl, the baby, our baby,
  the kids, our son, our daughter, my dog, my cat, our dog, our cat, my friend, my colleague, somebody, someone, a guest
words must-not-be-swallowed = battery, batteries, magnet, magnets, bleach, detergent, cleaner, cleaning fluid, pills,
  capsule, capsules, pod, pods, chemical, chemicals, antifreeze, poison, screw, screws, coin, splinter, splinters,
  piece of glass, bits of glass, piece of it, part of it, bit of it, bit of plastic, piece of plastic
words thing-under-power = {thing-tech}, plug, socket, outlet, wire, wires, wiring, cables, lead, leads, power bank,
  powerbank, washing machine, scooter, e bike, ebike, hoverboard, radiator, blanket, iron, hob, stove, hairdryer, fuse box
words body-part = hand, hands, finger, fingers, face, arm, arms, leg, legs, skin, eye, eyes, foot, feet, head

rule stress.bodily-harm
  title    Somebody has been or may be hurt, poisoned or burned
  status   stable since 1.0
  heard    customer
           "{someone-at-home} [has|have|had] [just|may have|might have|must have] (swallowed|drank|drunk|inhaled|eaten|ate|choked on) ..4 {must-not-be-swallowed}"
           "{someone-at-home} (is|was|are|were|has been|started|keeps) [..1] (choking|unconscious|not breathing|bleeding|turning blue|electrocuted|scalded)"
           "{someone-at-home} (is|was) having (a|another) (seizure|fit|stroke|heart attack)"
           "{someone-at-home} (has|have) [just] (collapsed|passed out|stopped breathing|been poisoned|been electrocuted|been burned|been burnt|been scalded)"
           "(swallowed|eaten|ate|choked on|drank) ..3 (battery|batteries|magnet|magnets|bleach|detergent)"
           "(get|got|had|getting|gets|gave me|gives me) (a|an) [..1] shock (off|from) [the|my|your|that|this|a] ..1 {thing-under-power}"
           "(get|got|had|getting|gets) (a|an) [..1] shock (when|whenever|every time) (i|he|she|we|you) (touch*|plug*|switch*)"
           "{thing-under-power} [has|just|is|was|keeps|started|suddenly|are] [..1] (exploded|sparking|melting|melted|smouldering|smoldering|smoking)"
           "(burst into|up in) flames"
           "(burning smell|smell of burning|smells of burning|smell burning|smelled burning|smelt burning|smelling burning|burning plastic)"
           "water [is|was] [..1] (dripping|running|leaking|coming|pouring|getting) ..3 (socket|sockets|fuse box|electrics|fuse board|light fitting|plug)"
           "brakes [have|just|suddenly|on ..3] (failed|gave out|stopped working|do not work|did not work)"
           "(am|are|is|been) [still] (trapped|stuck|locked) (in|inside) (the|a|your|this) (lift|elevator|burning)"
           "(taken|took|swallowed) (all|too many|a whole bottle|a bottle|an overdose) [of] [my|the|his|her] [..1] (tablets|pills|medication|paracetamol|painkillers|overdose)"
           "(overdosed|taken an overdose|took an overdose)"
           "{someone-at-home} [has|have] [just] (fallen|fell|collapsed|slipped) and (can not|could not|hit|broke|cut|is not|will not)"
           "carbon monoxide (alarm|detector) (is|keeps|has|goes|went) [..1] (going|beeping|gone|sounding|off|been)"
           "(baby|son|daughter|child|toddler|boy|girl|kid) ..1 (went under|nearly drowned|almost drowned|nearly choked|almost choked|nearly suffocated|got trapped|got stuck in)"
           "(chest (hurts|pain|pains)|pain in my chest|going to (pass out|faint|collapse))"
           "(a|some) (man|stranger|somebody|intruder|burglar) [is] [..2] (outside my door|in my (house|flat|garden|hallway)|trying to get in|following me)"
           "(it|he|she|hand|finger|foot|arm|head|leg|i) (is|was|am) [still|now|badly|really] (bleeding|burning up)"
           "(burnt|burned|scalded|crushed) (my|his|her|their) [..1] {body-part}"
           "{body-part} (trapped|stuck|caught|crushed|burnt|burned) (in|by|on) (the|your|my|that|it)"
           "(electric|getting|get) shocks (from|off|when|whenever)"
           "{someone-at-home} (ate|has eaten|swallowed|drank) ..3 (by mistake|by accident|accidentally)"
           "(buckle|seat belt|seatbelt|harness) (came|comes|come) (undone|loose|off|open) (while|when|with)"
           "(sending|sent|getting|received) [me|us] ..1 (threats|death threats)"
  unless   within 0 words "(swallowed|ate|eaten|choked on|exploded|smoking|took|taken) ..8 (laughter|laughing|popularity|back to|to the (shop|store|repair*)|for repair)"
           "exploded (with|in)" "{thing-under-power} smoking (fast|hot)" "(is|was|are) bleeding (money|cash|customers|edge)"
  unless   within 2 words "(if|what if|in case|can you|could you|can i|would|does|do|is there|film|movie|game|character)"
           "(phone|laptop|watch|app) (swallowed|ate|eats)"
  unless   within 0 words "(tablets|pills|medication) (with|out|back|away|off)" "burning (wood|candle|candles|incense|sage|fire)"
  unless   within 4 words "(ink|dye|colour|colours|color|paint|pen|marker)"
  means    stress severe
  means    conduct danger
  because  Safety first: is somebody hurt, has help been called? Give the emergency number and stay with them; all else waits.
  source   house
  mistakes A story of long ago, or of somebody else's.
  yes      customer: My little boy has swallowed one of the magnets.
  yes      customer: the dog ate a battery out of your remote
  yes      customer: There's a burning smell coming from the plug.
  yes      customer: i get a shock every time i touch the washer
  yes      customer: The power bank exploded on my desk.
  yes      customer: she has taken all her tablets
  yes      customer: We are stuck in the lift at your store.
  no       customer: The toy eats four batteries a week.
  no       customer: I got a shock when I saw the price.
  no       customer: My baby has eaten all the porridge.
  no       customer: I've taken all my tablets to the shop for repair.
  no       customer: What if my dog swallowed a coin cell, is that covered?
  no       customer: The demand exploded in the summer.
  yes      customer: My nan has fallen and can't get up.
  yes      customer: our carbon monoxide detector keeps going off
  no       customer: The price has fallen and can't get lower, I hope.
  no       customer: Do you sell a carbon monoxide detector?
  no       customer: He took all his pills with him on holiday.
  yes      customer: My little girl got her hand trapped in the folding bed.
  yes      customer: i am getting electric shocks from the shower
  no       customer: Can I cut my hours of cleaning?
  no       customer: My hand luggage got stuck in customs.

words who-may-abuse = he, she, my husband, my wife, my partner, my ex, my ex husband, my ex wife, my ex partner,
  my ex boyfriend, my ex girlfriend, my boyfriend, my girlfriend, my father, my dad, my stepdad, my stepfather, my son,
  my brother, my flatmate, my landlord
words feared-one = him, my husband, my wife, my partner, my ex, my ex husband, my ex wife, my ex partner, my boyfriend,
  my girlfriend, my father, my stepdad, my stepfather, my son
words struck = hits, beats, hurts, punches, punched, kicks, kicked, chokes, choked, strangles, strangled, rapes, raped, slaps,
  slapped, hitting, beating, hurting, punching, kicking, slapping, beat, hit, abuses, abused, abusing, attacks

rule stress.violence-at-home
  title    Somebody close hurts or threatens the customer
  status   stable since 1.0
  heard    customer
           "{who-may-abuse} [is|has|was|has been|keeps|kept|still|always|often|sometimes|used to|started] [{struck}] [and] {struck} (me|us|my kids|my children|our kids|the kids|the children|my daughter|my son|my mum|the baby)"
           "{who-may-abuse} (threatened to|threatens to|tried to|wants to|is trying to|is threatening to) (kill|hurt|beat|harm|stab|strangle|rape) (me|us|my ..1|the ..1)"
           "{who-may-abuse} (will|is going to|would) (hurt|beat|harm) (me|us|the kids|my kids)"
           "(scared|afraid|frightened|terrified|in fear|hiding|fleeing|fled|escaped|escaping) (of|from) {feared-one}"
           "(scared|afraid|frightened|terrified) to (go home|be at home|stay at home|be at home|sleep at home|be in my own)"
           "{who-may-abuse} (locks|locked) me (inside|in the (house|flat|room|bathroom|bedroom|cellar|garage)|in my room|in a room|in the house)"
           "my (ex|ex husband|ex wife|ex boyfriend|ex partner) [still|keeps|is|always] [..3] (follows|stalks|threatens|harasses|following|stalking|threatening|harassing|watches) (me|us)"
           "my (ex|ex husband|ex boyfriend|ex partner) ..4 and (follows|stalks|threatens|watches) (me|us)"
           "{who-may-abuse} [is|was|keeps] (threatening|threatens|threatened) to (burn|kill|hurt|take|come|smash|find|beat|destroy|shoot)"
  unless   within 0 words "{struck} (me|us) (at|to|by|in|with|up|for|on|off|out|back|that|as)"
  unless   within 4 words "(film|movie|game|novel|haha|lol|joking|surprise)"
           "on (instagram|facebook|twitter|tiktok|snapchat|the app)"
  means    stress severe
  means    conduct danger
  means    vulnerability
  because  Ask whether it is safe to talk now and how they may be reached. Give the helpline, change no detail unchecked, offer nothing.
  source   FCA FG21/1 (life events)
  yes      customer: My ex used my card, he hits me.
  yes      customer: my husband beats me and the kids, I need my own number
  yes      customer: He threatened to kill me.
  yes      customer: I'm hiding from my ex, please send no letters to the old address.
  no       customer: My sister beats me at every game.
  no       customer: He hits me up for advice on phones.
  no       customer: It hit me in the eye, the price.
  no       customer: My wife will kill me if the flowers are late.
  yes      customer: My ex knows my password and follows me.
  no       customer: My ex follows the same team, can we share the tickets?
  yes      customer: She's threatening to burn the house down.
  no       customer: My son is threatening to eat all the cake.

words kill-word = kill, murder, hurt, shoot, stab, punch, strangle, smash, burn, beat, bomb, blow up, hunt
words threat-verb = will, am going to, am gonna, gonna, swear i will, could, would
words whom-to-hurt = you, him, her, them, someone, somebody, your, the, that, whoever
words where-to-harm = down, up, office, staff, driver, shop, store, place

rule stress.threat-violence
  title    The customer threatens people or property
  status   stable since 1.0
  heard    customer
           "(i|we) [{threat-verb}] [come] [down|over] [there] [and] {kill-word} {whom-to-hurt} [{where-to-harm}]"
           "(i|we) [{threat-verb}] [come] (there|round) [there] [and] {kill-word} {whom-to-hurt} [{where-to-harm}]"
           "(i|we) (know|will find out|will find) where (you|he|she|they|your staff) (live|lives|work|works|are|park)"
           "(i|we) (know|will find out|will find) where your family (live|lives|work|works|are|park)"
           "(you|he|she|they) ..1 (deserve|deserves) to (die|be shot|be beaten|burn)"
           "(watch your back|you will pay for this|you will regret this|bring a gun|bring a knife|break your (legs|neck|windows))"
           "(somebody will get hurt|someone will get hurt|someone is going to get hurt)"
  unless   within 0 words "(killed|shot|beat|burn|burned) (the|that) (deal|clock|traffic|queue|calories|rush|price|record|game|boss|level|time|battery)"
           "(know|find out|find) where (they|he|she|you|your) (are|work|works|live) (located|from|so (i|we) can)"
           "(we|i) (killed|shot|beat|burn|hunt) (the|that|them|him|her) ..2 (game|mission|boss|round|level|enemy|enemies|zombie|zombies|dragon)"
           "do not want anyone hurt" "(beat|smash) the (price|competition|offer)" "(joking|haha|lol)"
           "(know|find|find out) where (they|you|he|she) are"
  means    stress severe
  means    conduct danger
  because  Do not argue. Say that you will end the contact if it goes on, note the words, tell your supervisor at once.
  source   house
  yes      customer: I will come down there and smash your office up.
  yes      customer: I know where you live
  yes      customer: you will regret this, somebody will get hurt
  no       customer: Can you beat the price of the other shop?
  no       customer: I killed the dragon in the game and lost my reward.
  no       customer: Do you know where they are located?

words emoji-angry = 😡, 😠, 🤬, 👎, 😤, 😒, 🙄, 🖕, 💩, :(, :-(, :'(

rule stress.angry-emoji
  title    The customer sends an angry or unhappy face
  status   stable since 1.0
  heard    customer
  shape    emoji angry
  means    stress mild
  because  Read the words beside the face and answer those; send no face back.
  source   house
  mistakes A sad face about something that is not our doing.
  yes      customer: Third courier this week 😡
  yes      customer: parcel in the hedge again 🙄
  yes      customer: and no reply :(
  no       customer: Thanks for the photo 😊
  no       customer: parcel is here 👍

rule stress.shouts-in-capitals
  title    The customer writes the question or the demand in capitals
  status   stable since 1.0
  heard    customer
           "(where|when) (is|are|was|has|do i|will) (my|the|our|it|they|you)"
           "why (is|are|has|have|can|does|do|will) (no one|nobody|no body|you not|you|my) [not]"
           "answer (me|my|us|the)"
           "fix (it|this) [now|today|already]"
           "give me my"
           "(i|we) (want|demand) (my|a refund|it back|our)"
           "(nobody|no one) (is|has|was|came|answers|helps|cares)"
  shape    capitals >= 3 words
  unless   within 40 words "(thank you|thanks|please can you|would like|good morning|hello|hi)"
           "(rmb|sms|mms|qq|usb|gb|mb|tv|hd|pc|id|ios|usa|uk|eu|atm|vpn|gps|faq|pdf|4g|3g|5g|sim|hp|cpu|ram|dm|rt)"
  means    stress mild
  because  Answer in lower case and in few words: the fact, the next step, the time.
  source   house
  mistakes A turn with three abbreviations beside an ordinary question.
  yes      customer: WHERE IS MY MONEY???
  yes      customer: ANSWER ME NOW
  yes      customer: i paid you last week, NOBODY CAME HERE
  no       customer: Where is my money?
  no       customer: I HAVE THE XL200 MODEL
  no       customer: HELLO, WHERE IS YOUR SHOP PLEASE

words hashtag-reproach = badcustomerservice*, badservice*, badexperience*, badflight*, badtravel*, badairline*, badcompany*,
  badbusiness*, poorservice*, poorcustomer*, poorexperience*, poorcommunication*, terribleservice*, terriblecustomer*,
  terribleexperience*, terriblecompany*, horribleservice*, horriblecustomer*, horribleexperience*, horribleflight*,
  awfulservice*, awfulcustomer*, awfulexperience*, patheticservice*, patheticcustomer*, worstservice*, worstcustomer*,
  worstcompany*, worstairline*, worstbank*, worstever*, worstflight*, worsttravel*, worsttrip*, worstday*, worstapp*,
  worstexperience*, nocustomerservice*, customerservicefail*, customerservicenightmare*, customerdisservice*, servicefail*,
  epicfail*, totalfail*, nocommunication*, noanswer*, noresponse*, noreply*, nohelp*, norefund*, noservice*, nosignal*,
  nointernet*, nocompensation*, nosympathy*, norespect*, neveragain*, neverfly*, neverusing*, neverbuy*, dontfly*, dontuse*,
  donotfly*, donotuse*, avoidthis*, nothappy*, notahappy*, notcool*, notimpressed*, nothelpful*, nothelping*, notok*, notgood*,
  notfair*, notacceptable*, notworking*, notfunny*, notamused*, unhappycustomer*, unhappytravel*, upsetcustomer*,
  angrycustomer*, disappointedcustomer*, frustratedcustomer*, getittogether*, dobetter*, bebetter*, needbetter*, yousuck*,
  stillwaiting*, alwayslate*, nothanks, thanksfornothing*, fixyour*, fixit, fixitnow*, fixthis*, trainyour*, getreal*,
  ripoff*, rippedoff*, scamalert*, falseadvert*, baitandswitch*, brokenpromise*, shameonyou*, whatajoke*, whatamess*,
  whatashambles*, wasteoftime*, wasteofmoney*, stuckin*, stuckon*, stuckat*, strandedin*, strandedat*, lostbag*, lostluggage*,
  lostbaggage*, lostorder*, missedflight*, missedconnection*, wheresmy*, whereismy*, getmehome*, getmeoff*, iwanttogohome*,
  fedup*, sickofthis*, sickofit*, tiredofthis*, tiredofwaiting*, dayruined*, ruinedmy*

rule stress.hashtag
  title    The customer hangs a reproach on as a hashtag
  status   stable since 1.0
  heard    customer
           "{hashtag-reproach}"
  means    stress mild
  because  Answer the post, not the tag: take up the fact and say what you do about it.
  source   house
  yes      customer: Two weeks without a bin lorry #badservice
  yes      customer: #nothappy with the new opening times
  yes      customer: Another hour in the hall #stuckin2a
  yes      customer: card machine down #notgood #fixthis
  no       customer: Lovely crew today #bestservice
  no       customer: The nothing card, which number is it?
  no       customer: Lovely picnic #goodday
"""#
  )
}
