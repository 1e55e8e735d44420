// Recorded from Rules/standard/conduct.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let conduct = StandardRuleFile(
    name: "conduct.rules",
    text: #"""
# How the company's side speaks. A conduct rule moves no gate by itself; the findings say when it matters.

rule conduct.told-to-calm-down
  title    The customer is told how to feel
  status   stable since 1.0
  heard    agent
           "(calm|settle|cool) down"
           "(please|try to|need to|have to|stay|remain|keep) (calm|relax|be patient|be reasonable)"
           "(relax|take it easy|chill) (please|sir|madam|and|a bit)"
           "(no need|no reason) to (get|be|shout|raise|yell|swear) [so] [upset|angry|rude|your|like|at]"
           "there is no need to (get|be|shout|raise|yell|swear) [so] [upset|angry|rude|your|like|at]"
           "(stop|quit) (shouting|yelling|complaining|swearing)"
           "you (are|seem|sound) overreacting"
           "(it is|that is) (no|not a|not such a|not that) big [a] (deal|problem|drama)"
           "(lower|mind|watch|moderate|keep down) your (tone|voice|manners|language|mouth|words)"
           "(do not|stop|please do not|no need to) (raise your voice|shout at|yell at|scream at|raising your voice|shouting at|yelling at) [me|us|your]"
           "do not (speak|talk) to (me|us|my colleague) (like that|that way|in that tone|this way)"
           "(kindly|please|you need to|you have to|you must|try and|try to) [just] (cooperate|co operate|behave|be respectful|be polite|show some respect)"
           "(kindly|just|please|sir|madam) [try to] understand (sir|madam|ma'am|the situation|our situation|our position|that we are)"
           "(you have to|you must|you need to|try to) understand ..3 (we are|we have|i am|busy|sir|madam|our)"
  unless   part of "(i will|let me) [try to] (stay|remain|keep) calm"
           "i am not asking you to calm down"
  unless   within 3 words "(not|never) (need|have|want) [you] to cooperate"
  means    conduct dismissal
  because  Name the matter, not the mood: say what you understood and what you do about it.
  source   NICE help, ReduceFrustration (frustration is about process, product and promises)
  yes      agent: Please calm down, madam.
  yes      agent: there is no need to get upset
  yes      agent: Kindly be patient, sir, please be patient.
  no       agent: The fan will cool the room down.
  no       agent: I'm not asking you to calm down, you have every reason.
  no       agent: You are right to be upset.
  yes      agent: Lower your tone please.
  yes      agent: Sir kindly cooperate.
  yes      agent: Don't raise your voice at me.
  no       agent: Could you lower the volume of the set, please?
  no       agent: Please keep your voice message, it may help.

rule conduct.nothing-i-can-do
  title    The agent shuts the matter down
  status   stable since 1.0
  heard    agent
           "nothing [else|more|further] [that] (i|we) can do"
           "(there is|there was|there are) (nothing|not anything|not much|no more) ..3 (i|we) can"
           "(can not|not able to|unable to) (help|assist|do) [you] [with that|with this|with it|anything]"
           "(can not|not able to|unable to) (help|assist|do) [you] (any more|any further|much|more)"
           "(it is|that is) [just] (our|company|the company|simply our) (policy|rules|rule|system|procedure|process|terms)"
           "(it is|that is) just (the|how the|the way the) (policy|rules|system|procedure|process|way|terms)"
           "(how|the way) (our|the) (policy|system|process) works"
           "(it is what it is|that is how it is|that is just how it works|that is the way of it|that is life|only deal with|do not deal with|not deal with)"
           "(not|is not) (my|our) (problem|department|fault|responsibility|job|concern)"
           "(rules|policy|policies) (are|is) (rules|policy|the rules|policies|clear)"
           "(like|as) i [have] [already|just] (said|told you|explained|mentioned)"
           "(you will|you would) (just|simply) have to (wait|live|accept|deal|call)"
           "all i can (tell|say|do|suggest)"
           "(decision|determination|answer) (stands|is final)"
  unless   within 2 words "(are you sure|would you like|is there)"
  unless   within 4 words "(but|however|what i can|instead|so i am|so i will|let me|except|until then|apart)"
  means    conduct dismissal
  because  After every no say what is possible, who decides, and what you do next.
  source   house
  yes      agent: There is nothing I can do about that.
  yes      agent: that's just our policy
  yes      agent: That is how it is, I'm afraid.
  yes      agent: as i already told you that is how the system works
  no       agent: I can't help with that myself, but I'll put you through to the claims desk.
  no       agent: What I can do is refund the fee.
  no       agent: Your policy starts on Monday.

rule conduct.disrespects-customer
  title    The agent attacks, mocks or shuts out the customer
  status   stable since 1.0
  heard    agent
           "you are [just|clearly|obviously|being|simply] (lying|a liar|lying to (me|us)|making (it|this|that) up|imagining things|being difficult|being rude|being unreasonable|unreasonable|being ridiculous|ridiculous|being dramatic|exaggerating|being aggressive|being abusive)"
           "that is (a lie|not true madam|not true sir|rubbish|nonsense|ridiculous)"
           "i do not believe (you|a word|that story|your story)"
           "(i|we) (do not|could not|really do not) [really] care (less|what you|about (you|your|that|this|it)|sir|madam|if you|whether you|at all)"
           "i do not care"
           "(none of|not) (my|our) (business|concern|circus)"
           "you are not [even|really] (listening|hearing me|letting me)"
           "you (do not|never|will not) (listen|let me (finish|speak|talk))"
           "(let me|may i) finish (first|now|please|my sentence|speaking|talking|sir|madam)"
           "stop (interrupting|cutting me off|talking over me|wasting my time|being|lying|arguing)"
           "(wasting|waste) (my|our) time"
           "what do you (want|expect) (me|us) to do"
           "(good luck with (that|it)|tough luck|suit yourself|not interested in (your|that|the) (story|excuses|history|opinion))"
           "(going to|will|have to) hang up"
           "if you (keep|continue|go on|carry on|do not stop) ..8 (hang up|end|disconnect|terminate|cut) (up|the|this)"
           "(nobody else|no one else|no other customer) [has|have] (complained|had|reported|has|has had)"
           "you are the (only|first) (one|customer|person) (with|who|to|that)"
           "you (obviously|clearly) (do not|did not|have not|have no)"
           "(did|do) you even (read|look|listen|try|check|know)"
           "are you (stupid|an idiot|crazy|dumb|out of your mind)"
           "you should be (grateful|thankful|glad)"
           "(i|we) have [already] (explained|told you|said) (this|that|it|you) ({number}|several|many|a hundred) times"
           "already (explained|told) (this|it|that|you) ({number}|several|many) times"
           "(can|could|will) you [just|please] listen (for once|for a change|for a second|to me)"
           "do not have (time|all day|the time) (for (this|that|you|your)|to (argue|listen|discuss|waste))"
           "do not have all day"
           "you (people|customers|lot) (always|never|just|all|only)"
           "(just|go and|simply) read the (website|faq|terms|instructions|manual)"
           "(can you not|do you not) read"
           "why are you [so|being] (angry|upset|rude|difficult|emotional|aggressive)"
           "(go|shop|buy) (somewhere|someplace) else"
           "not here to be (shouted|yelled|screamed|sworn|abused|insulted)"
           "you are not making [any] sense"
           "be (realistic|reasonable|sensible|grateful)"
           "(do not|stop) (argue|arguing|be like that|start) [with me]"
  unless   within 0 words "do not care (how long|how many|what it takes|what time|who is|whether it|if it takes)"
           "believe (you should|you have|you had|you are|you can|you need)" "(he|she|they) (said|claims|told|says)" "(not|never) (saying|say|said|think|thinking|mean) [that] you are" "(if|should) (we|you) get (cut off|disconnected)"
  unless   within 3 words "(sorry|would be|should be reasonable|to be realistic|had to|making you)"
  means    conduct dismissal
  because  Not one word about the customer's person: say what you heard, and what you do next.
  source   house
  mistakes An announcement, agreed with the customer, that the call will be cut.
  yes      agent: You're lying.
  yes      agent: I don't care about your story, madam.
  yes      agent: You're not listening to me.
  yes      agent: What do you want me to do about it?
  yes      agent: If you keep talking like that I will end the call.
  yes      agent: You are the only one with this problem.
  no       agent: Your parcel is lying at the depot.
  no       agent: I do care about this.
  no       agent: I don't care how long it takes, I'll stay on the line.
  no       agent: You are not the only one with this problem.
  no       agent: I don't believe you should have to pay that.
  no       agent: I will end the chat now, have a lovely day.
  no       agent: What would you like me to do about the fee?
  yes      agent: Are you stupid?
  yes      agent: If you don't like it, go somewhere else.
  yes      agent: don't argue with me
  no       agent: I'm sorry you had to explain this three times.
  no       agent: Would it help if I read the notes first?
  no       agent: It would be reasonable to refund you, so I did.

words satisfaction-word = satisfaction, call, opinion, feedback, business, experience
words frustrating-word = frustrating, frustrated, upsetting, upset, annoying, inconvenient, difficult, disappointing,
  you feel, disappointed, hard, that must

rule conduct.scripted-phrase
  title    A stock phrase in place of an answer
  status   stable since 1.0
  heard    agent
           "[apologize|apology|sorry] [deeply|sincerely] for (any|the|your|every|this) (inconvenience|inconveniences)"
           "(inconvenience|trouble) [this|it] [may|might|has] [have] caused"
           "(rest|be|please be) [rest] assured"
           "(value|appreciate|cherish) your (business|time|patience|custom|loyalty|understanding|kind understanding|support)"
           "(your|customer) {satisfaction-word} is [very|our|extremely] (important|valuable|utmost|top|number|priority|highest)"
           "(thank you|thanks) for (your|bearing|being) (patience|understanding|cooperation|continued|support|a valued|a loyal|with us)"
           "(understand|hear|know|imagine|see|realize|appreciate) [completely|totally|fully|just|exactly] how {frustrating-word}"
           "(understand|appreciate) your (frustration|concern|concerns|disappointment|feelings|feeling|situation|position)"
           "(we|i) (apologize|regret) (for|that) (the|any|your) (delay|unpleasant|bad|trouble|disappointment|experience)"
           "(working|doing) (hard|everything we can|our best|all we can|diligently|our utmost) [to]"
           "(take|taking) [this|these|it|all|such|your] [matters|feedback|complaints] [very] (seriously|seriously and)"
           "(take|taking) [this|these|it|all|such|your] (issues|matter|concerns) [very] (seriously|seriously and)"
           "(unusually|exceptionally|currently|experiencing) high (volume|volumes|call|demand|number)"
           "(we|company|i) (attach|pay|attaches|pays) ..3 (importance|attention) to"
           "(at your|we are at your) service"
           "your (call|message|email) is important"
  means    conduct scripted
  because  Say it in your own words and about this case: what happened, what you do, by when.
  source   Packard, Moore & McFerran 2018, JMR 55(4), doi 10.1509/jmr.16.0118 (the agent's own "I")
  yes      agent: We apologize for any inconvenience caused.
  yes      agent: Please be assured that our customers' satisfaction comes first.
  yes      agent: thank you for your patience and understanding
  yes      agent: I understand your frustration.
  no       agent: I've moved your delivery to Tuesday, before ten.
  no       agent: That was our mistake, I'm putting it right now.
  no       agent: How frustrating, two visits for nothing. Here is what I do now.

rule conduct.blames-customer
  title    The agent puts the blame on the customer or on others
  status   stable since 1.0
  heard    agent
           "you (should|ought to|could) have [just|already|really] (called|checked|read|told|said|asked|done|let|contacted|reported)"
           "you (should|ought to|could) have [just|already|really] (kept|noticed|known|brought|sent|paid|used|waited)"
           "you (failed|forgot|neglected) to"
           "you (did not|never) (tell|say|ask|read|mention|follow|check|provide|inform) [us|me|the|it|that|your|any|to]"
           "you (did not|never) (report|pay|give|enter|update|select|press|follow) [us|me|the|it|that|your|any|to]"
           "(it is|that is|this is) your (fault|mistake|responsibility|own fault|problem|error|own responsibility)"
           "(because|since|as) you (did|entered|gave|provided|typed|used|pressed|selected|put) [in] ..4 (wrong|wrongly|incorrect|incorrectly|not)"
           "(due to|because of) your (incomplete|incorrect|wrong|improper|own|mistake|error|misuse|late)"
           "(your|the customer's) (improper|wrong|incorrect) (use|operation|usage|handling)"
           "(user|customer) error"
           "(must have|you probably|you might have|you may have) ..2 (done something|pressed|entered|typed|deleted|misread|forgotten|dropped|broken)"
           "(take|raise|bring) (it|that|this) up with (the|your|them|seller|courier|bank)"
           "(blame|fault of) (the|your|our) (courier|bank|driver|seller|other department|system|it team)"
           "(any one|anyone|anybody|everybody|everyone) (can|could|would|knows) [have] (see|seen|know|known|that you|how)"
           "you (must|should) have (known|seen|noticed|read|thought)"
           "(this|that|it) (happened|is happening|happens) because (of you|you)"
           "you (caused|broke|did) (this|that|it) (yourself|on your own|by)"
  unless   within 4 words "(sorry|not your fault|our fault|our mistake|if you|no problem)"
  means    conduct blame
  because  Leave the question of guilt out; say what happens now to put it right.
  source   house
  yes      agent: You should have called us earlier.
  yes      agent: it was sent back because you gave the wrong address
  yes      agent: That is your own responsibility.
  no       agent: It was not your fault, the system mixed up two orders.
  no       agent: You should have the parcel tomorrow.
  no       agent: If you forgot to save it, no harm done.
  yes      agent: Anyone could have seen that the cable was loose.
  no       agent: Anyone can come in without an appointment.

words repeat-word = repeat, resend, send, say, tell, provide, share, explain, describe, confirm

rule conduct.asks-again
  title    The agent asks for what was already said
  status   stable since 1.0
  heard    agent
           "once (again|more)"
           "(again|once more) [please] (for verification|for me|for confirmation|for us)"
           "(can|could|would|may|please|kindly) ..3 {repeat-word} ..5 (again|once more|once again|one more time)"
           "(repeat|resend) (that|it|the|your|what)"
           "(what|can you remind me|remind me) (was|what) ..4 again"
           "(sorry|apology) (what|i did not|i missed) ..3 (was|catch|get|hear) (that|your|the|it)"
           "what (was|seems to be|exactly is) the (problem|issue) again"
           "start (over|again) [please|from]"
           "from the (start|beginning|top) (please|again)"
  unless   within 3 words "(chance|try|restart|again later|thank|sorry|no need to|do not have to|so you do not)"
           "(not have to|off and on|call us|welcome|it again now|contact us|let us know|shout)"
  means    conduct asks-again
  because  Read the notes first; what has to be asked twice is asked with an apology.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (customer effort)
  yes      agent: Could you tell me your account number again?
  yes      agent: please tell me your postcode once again
  yes      agent: Can you repeat what happened, please?
  no       agent: Please try again later.
  no       agent: I have your notes, so no need to repeat anything.
  no       agent: Thanks again for calling.

words sorry-phrase = sorry, upset too, frustrated too, annoyed too
words felt-hard = frustrating, awful, horrible, stressful, worrying, upsetting, scary, hard on you, tough, annoying,
  painful, unacceptable

rule conduct.empathy
  title    The agent takes up what the customer feels
  status   stable since 1.0
  heard    agent
           "(i am|i would be|i would|we are) [so|very|really|truly] {sorry-phrase} (that|you|this|to hear)"
           "(i am|i would be|i would|we are) (also|genuinely) {sorry-phrase} (that|you|this|to hear)"
           "(i am|i would be|i would|we are) [so|very|really|truly|also|genuinely] {sorry-phrase} (it|about|for your)"
           "(that|this|it) (must|would|sounds|is|was|does sound) [have|be|been] [really|very|so|incredibly] {felt-hard}"
           "(that|this|it) (must|would|sounds|is|was|does sound) [have|be|been] (quite|a|no) {felt-hard}"
           "(i|we) [can|do|would] [totally|completely|fully] (understand|see|imagine|get) why (you|that|this|it)"
           "(i would|i should) [be|feel|want] [be] [just|too|also] (upset|angry|annoyed|worried|the same|to know|frustrated)"
           "(you are|you have every) [right|quite right] [right|reason] to (be|feel|complain|ask|expect|want)"
           "(take your time|no rush|you do not need to (say sorry|apologize)|my condolences|sorry for your loss|sorry about your)"
           "oh (no|gosh|dear)"
  means    conduct empathy
  because  Good: one sentence is enough, then say what you do.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010 (the emotional side of the contact)
  yes      agent: I'm so sorry that you had to wait in the rain.
  yes      agent: you have every right to be angry
  yes      agent: That must be really worrying.
  no       agent: Your order number, please.
  no       agent: The right to cancel lasts fourteen days.
  no       agent: It is a hard case, the shell is steel.

words owning-word = owning, own, taking, take, taken, staying, keeping, keep, handle, handling, chasing, your contact,
  picked, stay

rule conduct.ownership
  title    The agent owns the mistake or the case
  status   stable since 1.0
  heard    agent
           "(that|this|it) (is|was) [entirely|totally|completely|all|clearly] (our|my) (mistake|fault|error|side|doing|bad|oversight)"
           "(that|this|it|one) (is|was) [one] on (us|me)"
           "(i am|i will be|i will) [personally] [the one] {owning-word} ..5 (myself|personally|ownership|responsibility)"
           "(i am|i will be|i will) [personally] [the one] {owning-word} ..5 (until|in my name|on it|this up|case|over)"
           "i have (taken|picked) (this|it|your) [case] (over|up|on) [myself]"
           "(i|we) (take|accept) [full] (responsibility|ownership|the blame)"
           "(we|i) (got|did|messed|slipped|dropped|let) (that|this|it|up|the|you) ..2 (wrong|up|ball|down)"
           "you (are|were) [quite|absolutely|completely|totally] right"
           "(ask for me|my direct|it is me you|i will personally|leave it with me|i will see this through)"
           "(should not|never should|should never) have (happened|been|gone)"
  unless   within 3 words "(not|if|wrong number)"
  means    conduct ownership
  because  Good: stay the one who answers for it until the customer says it is solved.
  source   Packard, Moore & McFerran 2018, JMR 55(4), doi 10.1509/jmr.16.0118
  yes      agent: That was our mistake.
  yes      agent: you're absolutely right, we got that wrong
  yes      agent: I've taken your case over myself.
  no       agent: That is not our mistake.
  no       agent: Turn right at the lights and you are there.
  no       agent: My name is on the screen.

rule conduct.honest-not-knowing
  title    The agent says plainly what is not known or not possible
  status   stable since 1.0
  heard    agent
           "(i|we) do not [actually|yet|really] know [yet|that|why|when|how]"
           "(i am|we are) not [entirely|quite|completely] (sure|certain) [yet|why|how|what|when]"
           "(i will|i would|let me|to|i want to) [rather] be (straight|honest|upfront|open|frank|clear) [with you]"
           "(i|we) can not (promise|guarantee|say for certain|tell you for sure|say yet)"
           "(i will not|i would rather not|i do not want to) (guess|make up|promise|pretend|give you a time)"
           "(i|we) would be guessing"
           "no (fix time|time|date|estimate) (yet|so far|i can give)"
           "(honestly|to be honest|frankly) (no|i|we|probably|that)"
  unless   within 3 words "(if|do you|i do not know what you|do not know who you)"
  means    conduct honest
  because  Good: add when you will know more and who tells the customer.
  source   house
  yes      agent: I don't know how long it takes, I'm afraid.
  yes      agent: Let me be honest, that takes a week.
  yes      agent: we can't promise a date
  no       agent: Do you know your account number?
  no       agent: I am sure it arrives today.
  no       agent: If we do not know the number we ask.

words it-or-everything = it, that, everything, they, your {thing-tech}, your {thing-net}, your {thing-app},
  the {thing-tech}, the {thing-net}, problem, issue, your issue, your problem, your question
words working-or-work = working, work, works, fixed, solved, resolved, sorted, okay, fine, help, helped, answer,
  answered, clear, good, back, done, settled, come through, showing, better, gone, right
words now-or-working = now, working, works, it is, again, okay, all right, if it, whether, on your (side|end|screen)
words works-or-working = works, working, helps, helped, solved, fixed, resolved, sorted, fine, okay, through, arrived,
  shows, showing
words issue-word = issue, problem, line, app, is, are, has, now, all
words solve-word = solve, solved, fix, fixed, resolve, resolved, answer, answered, cover, covered, sort, sorted, help,
  helped
words now-all = now, all, been, working, both

rule conduct.asks-confirmation
  title    The agent asks whether it works and is solved
  status   stable since 1.0
  heard    agent
           "(is|are|does|do|has|have|did|was) {it-or-everything} [{now-all}] [{now-all}] {working-or-work} [now|for you|on your|again|there|all|your]"
           "(so|okay|great|perfect|right) (it is|that is|everything is) [now] (working|sorted|solved|fixed|fine) [for you|now|on your]"
           "(so|okay|great|perfect|right) all is [now] (working|sorted|solved|fixed|fine) [for you|now|on your]"
           "(can|could|are) you [now|please|able to] (see|hear|log in|access|open|connect|check|confirm|try) ..6 {now-or-working}"
           "(let me know|tell me|confirm|check) (if|whether|that|when) {works-now-it-word} [{issue-word}] [now|been|all] {works-or-working}"
           "(has|have|did|does) (that|this|it|we|i) [fully|completely|all|now] {solve-word} (it|your|the|everything|that|all|things|you)"
           "(are|is) (you|everything) [all|now|both] (happy|satisfied|okay|good|comfortable) [with|now|for]"
           "(are|is) (you|everything) [all|now|both] up and running [with|now|for]"
           "(what|anything) (do|does|can) (you|it) (see|say|show|show you) now"
           "(anything|any) ..3 (still|left) ..2 (open|unclear|outstanding|unsolved|not working)"
  unless   within 2 words "(would you like|how can)"
  means    conduct asks-confirmation
  because  Good: wait for the customer's own yes before you close.
  source   Dixon, Freeman & Toman, HBR Jul-Aug 2010
  yes      agent: Is it working now?
  yes      agent: can you check whether you are able to see it on your side
  yes      agent: Has that solved it for you?
  yes      agent: Please let me know if it works.
  no       agent: It is working on our side.
  no       agent: What is your account number?
  no       agent: Would you like a receipt?
"""#
  )
}
