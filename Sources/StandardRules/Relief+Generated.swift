// Recorded from Rules/standard/relief.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let relief = StandardRuleFile(
    name: "relief.rules",
    text: #"""
# What shows that the pressure has gone: relief in so many words, thanks that go beyond manners.
# A bare "thanks" is none.

words relief-bad = nothing, wasting, ruining, losing, cancelling, useless, terrible, awful, worst, joke, ridiculous,
  unacceptable, disgusting, pathetic, rubbish, disgrace, incompetent, horrible, annoying, disappointed, disappointing,
  frustrating, furious
words no-or-little = no, not, never, without, any, little, small, would be, will be, it would be, such

rule relief.weight-off
  title    The customer is relieved
  status   stable since 1.0
  heard    customer
           "(what|such|huge|big|massive|real|great|total|complete|is|sigh of|breathe a sigh of|it was) [a] (relief)"
           "(i|we) (am|are|feel|was|were) [{strongly}] [{strongly}] (relieved|reassured|happier|calmer|comforted)"
           "(load|weight|worry|burden|stone) off [of] (my|our|his|her) (mind|shoulders|chest|plate|back|heart|list)"
           "(that is|thats|a|what a) [real] (weight|load|worry) (off|gone|lifted)"
           "thank (god|goodness|heavens|heaven|the lord)"
           "(phew|phewww|whew)"
           "(i|we) can (relax|breathe|sleep|rest|stop worrying|breathe again|sleep again|relax now) [now|easy|again|tonight|better]"
           "one (less|fewer) thing to worry about"
           "(that is|one) [one] thing off (the|my) list"
           "(put|puts|set|sets) my mind at (rest|ease)"
           "(feel|feeling|i feel) [{strongly}] (better|happier|calmer|reassured) (now|already|about it|about this|thank|thanks)"
           "(nothing|no need|not) to worry about (after all|anymore|any more|then|any longer)"
           "(i|we) feel (so much|much|a lot|a bit|so|far|loads) (better|happier|calmer|lighter)"
           "(i|we) (am|are) [{strongly}] glad (that|this|it) is [all|finally|now] [all|finally|now] (sorted|over|fixed|done|settled|resolved|behind)"
  unless   within 0 words "{no-or-little} [a|{strongly}] [{strongly}] (relief|relieved|reassured|weight off|load off)"
           "(pain|tax|stress|flood|debt|hardship|cough|allergy) relief" "thank (god|goodness|heavens) (for|i)"
           "relief (valve|fund|package|driver|road|teacher)" "{other-person} (is|was|are|were) [{strongly}] relieved"
           "(can|could) [finally] (i|we) (relax|sleep|rest)"
           "would (feel|be) [{strongly}] (better|happier|relieved|reassured)"
           "(if|until|when|so that|so) (i|we) can (relax|sleep|rest|breathe)" "relax (in|at|by|on|and)"
  unless   within 4 words "{relief-bad}"
  means    relief
  because  Confirm in one sentence what is now certain, and leave it there.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (address the emotional side)
  mistakes "Thank God it's Friday."
  yes      customer: Oh what a relief, thank you.
  yes      customer: phew i was worried there for a moment
  yes      customer: That's a weight off my mind.
  yes      customer: I'm so relieved, now we can sleep again.
  yes      customer: thank goodness it's all there
  yes      customer: I feel much better now.
  yes      customer: I'm so glad that is finally sorted.
  no       customer: Do you sell pain relief tablets?
  no       customer: It would be a relief if somebody called.
  no       customer: I was not reassured by that.
  no       customer: I would feel much better with a date.

words helpful-word = helpful, wonderful, amazing, brilliant, fantastic, lovely, kind, excellent, superb, patient,
  awesome, marvellous, incredible, terrific, lifesaver, legend, gem, angel, treasure
words everything-or-sorting = everything, your patience, your kindness, your understanding, sorting, helping, listening,
  fixing, understanding, staying, taking the time, being so, getting this,
  all (your|the) [kind] (help|support|trouble|effort|work)
words really-or-truly = really, truly, greatly, so, very much, genuinely, sincerely, deeply, do, totally, i
words star-word = star, legend, gem, angel, hero, lifesaver, life saver, best, treasure, diamond, saint, champion,
  genius, wizard, rockstar, rock star, darling, love
words helpful-or-kind = helpful, kind, patient, impressed, appreciate, appreciated, grateful, help, great help,
  wonderful, amazing
words appreciate-word = appreciate, appreciated, grateful, thankful, obliged, a big help, a great help, helpful,
  amazing, great, wonderful, kind, awesome, brilliant, lovely

rule relief.great-help
  title    The customer thanks from the heart
  status   stable since 1.0
  heard    customer
           "(you|you guys|she|he|they|everyone) (have|has|are|is|was|were) [been] [{strongly}] [{strongly}] {helpful-word}"
           "(great|big|huge|tremendous|enormous|wonderful|such a) (help|lifesaver|life saver)"
           "(thank you|thanks) [{strongly}] [{strongly}] [much|lot] for {everything-or-sorting}"
           "(thanks a million|from the bottom of my heart)"
           "{really-or-truly} (appreciate|appreciated|grateful|thankful) [it|that|this|you|your|for|all|the|everything]"
           "(i|we) (am|are) [{strongly}] [{strongly}] (grateful|thankful|obliged|impressed (by|with) (your|the|how))"
           "(can not|could not) thank you enough"
           "(saved|save|made|make) (my|our) (day|life|bacon|week|skin|evening|weekend|trip|holiday|wedding)"
           "(you are|you're|thats|that is) (a|the|an) [{strongly}] {star-word}"
           "(i|we) owe you (one|a|big|everything)"
           "(much|so|very) (obliged|appreciated|kind of you)"
           "bless you"
           "you have no idea (how much|what) (this|that|it|a) (helps|means|helped|meant|difference|relief|weight)"
           "(could|want to) (hug|kiss) you"
           "you have been (a|an) [absolute|real|total|right|complete] (angel|star|gem|hero|legend|saint|treasure|diamond|lifesaver|joy|delight|godsend|brick)"
           "(above and beyond|godsend|couldn't have asked for (more|better)|worth your weight in gold)"
  unless   within 3 words "for (nothing|no help|wasting|ruining|losing|cancelling|making|leaving|not|the delay|ignoring|keeping|another|absolutely)"
           "thanks but no thanks"
  unless   within 0 words "(not|never|no|hardly|far from|less than|nobody|was not|were not|have not|has not) [been] [{strongly}] [{strongly}] {helpful-or-kind}"
           "(would|will|should|could|i would|it would|if you) [really|be|be so|greatly|{strongly}] {appreciate-word}"
           "(any|some|your|quick|prompt|help|reply|response|advice) [help|advice|reply|response] [is|would be|will be] [{strongly}] (appreciated|welcome)"
           "(be so|so) kind (as|to)" "(is|was|are|were) (you|he|she|they|that) [{strongly}] (helpful|kind)"
           "(do not|does not|did not) [really] (appreciate|make)" "thank you enough of"
           "(no|need|want|require|some|any) ..2 (big|great|huge) help" "would make my (day|week)"
           "(the) (best|star) (way|time|hotel|price|place|one|rating|option|restaurant)"
           "(is|are) (a|the) (star|best) (hotel|rating|place|restaurant)"
  unless   within 6 words "{relief-bad}"
  means    relief
  because  Take the thanks in one sentence and close well. Do not turn it into a sale.
  source   Becker, Spann & Barrot 2020, JSR 23(1), doi 10.1177/1094670519883347 (doubt about motives)
  mistakes Sarcastic praise without a giveaway word.
  yes      customer: You were such a great help today, many thanks.
  yes      customer: you're a star, i really appreciate it
  yes      customer: I can't thank you enough.
  yes      customer: you saved my day
  yes      customer: Thanks a million for sorting this out.
  yes      customer: You have no idea how much this helps.
  yes      customer: you've been an absolute angel
  no       customer: Thanks for nothing.
  no       customer: Thanks.
  no       customer: I would really appreciate it if someone called me.
  no       customer: Your colleague was not very helpful.
  no       customer: thanks a lot for wasting my day
  no       customer: You have no idea what it costs me to wait here.

words after-happy = with (that|this|it|the (outcome|result|answer|solution)), now, to hear (that|it|this),
  you (called|helped|fixed|told), it (is|works|worked|got), that (it|you|this), about that
words snapping-word = snapping, snappy, shouting, shouted, snapped, grumpy, short with you, rude, temper, rant, ranting,
  outburst, losing it, harsh, took it out on you, language
words happy-word = happy, satisfied, pleased, glad, delighted, calm, good news, great news

rule relief.calmed
  title    The customer says that the trouble is over for them
  status   stable since 1.0
  heard    customer
           "(i|we) (am|are|feel) [{strongly}] [{strongly}] (happy|satisfied|pleased|content|glad|delighted|thrilled|over the moon|chuffed) {after-happy}"
           "(i am|we are|feeling|feel) [{strongly}] (calm|calmer|at ease|less worried|less stressed)"
           "(i am|we are|feeling|feel) [{strongly}] not worried (any more|anymore|now)"
           "(i am|we are|feeling|feel) [{strongly}] no longer (worried|angry|stressed|upset|annoyed)"
           "(no|not any) (harm done|hard feelings)"
           "(all is|all) (forgiven|well that ends well)"
           "(sorry|apologies) (for|if|that) [i|being|my] ..3 {snapping-word}"
           "(that is|thats|it is|this is) [{strongly}] [{strongly}] (great|wonderful|fantastic|brilliant|excellent|amazing) news"
           "(that is|thats|it is|this is) [{strongly}] [{strongly}] (lovely|perfect|good|super|awesome|best) news"
           "(worry|stress|panic|nightmare|ordeal) [is|was] (over|gone|past)"
           "(you have|you) (restored|renewed) my (faith|trust|confidence)"
           "oh (happy days|bliss|joy|hallelujah)"
           "(hallelujah|happy days|hooray|hurray|hurrah|woohoo|wahey)"
           "[i am] [so] glad (i|we) (called|rang|asked|spoke|checked|phoned|contacted)"
           "(i|we) (am|are) not [{strongly}] (cross|angry|annoyed|upset|mad|worried|stressed|frustrated) (any more|anymore|now|any longer)"
           "(you have|that has|this has) (calmed|settled|cheered|reassured) (me|us) [down|up]"
  unless   within 0 words "(not|never|no|far from|hardly|less than) [{strongly}] [{strongly}] {happy-word}"
           "would be [{strongly}] (happy|pleased|glad|delighted|satisfied|great|good|wonderful)"
           "(if|when|until) (i|we) (am|are) [{strongly}] (happy|satisfied)"
           "{other-person} (is|was|will be) [{strongly}] (happy|pleased|glad|delighted)" "(joy|joys) of"
           "(hooray|woohoo|hurray|hallelujah) ..8 (hold|waiting|delayed|late|another|cancelled)"
  unless   within 6 words "{relief-bad}"
  means    relief
  because  Say what stays agreed and stop there; a calm customer needs no more words.
  source   house
  yes      customer: I'm happy with that, thank you.
  yes      customer: sorry for snapping at you earlier
  yes      customer: That's great news!
  yes      customer: i am so glad i called
  yes      customer: I'm not cross any more.
  no       customer: I'm not happy with that.
  no       customer: I would be happy with an answer for once.
  no       customer: My boss will be pleased to hear that it takes another week, not.
  no       customer: I'm not sure any more.

words service-or-support = service, support, help, staff, agent, team, response, experience, crew
words praise-denied = not, never, no, hardly, poor, bad, so much for, where is the, call this, call that,
  your so called, want, need, expect, expected, deserve, provide, offer, get, waiting for, look forward to, hope for
words praise-kind = great, excellent, good, best, quick, fast, prompt, impressed, helpful, easy, amazing, service, kind,
  friendly, fantastic, awesome, brilliant, outstanding, wonderful, superb, exceptional, first class, top notch,
  impeccable, incredible, stellar, lovely, speedy, perfect
words losing-word = losing, ruining, cancelling, delaying, lost, ruined, cancelled, delayed, not, never, no, fail,
  failing, again, messing, screwing
words response-or-reply = response, reply, service, help, support, experience, job, turnaround

rule relief.praise
  title    The customer praises the service
  status   stable since 1.0
  heard    customer
           "{praise-kind} [customer] (service|support|job|experience|help|response|work|reply|turnaround|resolution|team|crew|staff)"
           "{service-or-support} [{strongly}] (was|is|has been|were|are) [{strongly}] [{strongly}] {praise-kind}"
           "(well done|good job|great job|nice job|nice work|good work|kudos|hats off|top marks|ten out of ten|10 out of 10|five stars|5 stars)"
           "(impressed|so impressed|very impressed|really impressed) (by|with|at|how)"
           "(that was|you were|you are|that is) [{strongly}] [{strongly}] (quick|fast|easy|painless|efficient|professional|impressive)"
           "(love|loved|loving) (your|the|this) (service|company|app|team|support|airline|staff)"
  unless   within 0 words "{praise-denied} [{strongly}] [a|an|your|the] [{strongly}] [{strongly}] {praise-kind}"
           "{praise-denied} [{strongly}] (that|this) [{strongly}] [{strongly}] {praise-kind}"
           "(great|good|nice|excellent|best) ..1 (job|work|service|experience|help) ..4 {losing-word}"
           "(can|could|would|will|is|was|are|how|what|if|does|do) ..5 (quick|fast|prompt|good|great|best|easy) [customer] {response-or-reply}"
           "(best|good) (experience|team|job|service) (for|is|to)" "(looking|look|apply) ..3 job" "would be"
  unless   within 6 words "{relief-bad}"
  means    relief
  because  Pass the praise on by name, say thank you once, and add nothing to it.
  source   house
  mistakes Irony without a giveaway word.
  yes      customer: Excellent service, very quick.
  yes      customer: that was really easy thank you
  yes      customer: Well done, I am impressed by how you sorted it.
  no       customer: Great job losing my bags.
  no       customer: I expected good service from you.
  no       customer: Call this great service?
  no       customer: The service was not very good.
"""#
  )
}
