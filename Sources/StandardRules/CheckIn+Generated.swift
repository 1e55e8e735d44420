// Recorded from Rules/standard/check-in.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let checkIn = StandardRuleFile(
    name: "check-in.rules",
    text: #"""
# What a customer says of the conversation itself, which the third question of a check-in asks for.

words our-side = agent, agents, lady, man, woman, guy, person, colleague, colleagues, adviser, advisor, operator, staff,
  team, representative, rep, bot, supervisor, manager
words the-contact = call, conversation, chat, service, support, phone call, talk, exchange
words badly-done = awful, terrible, horrible, dreadful, unpleasant, unprofessional, unfriendly, dismissive, patronising,
  patronizing, condescending, cold, arrogant, abrupt, disrespectful, impatient, useless, bad, poor, horrendous
words left-out = belittled, rushed, patronised, patronized, ignored, insulted, brushed off, fobbed off, talked down to,
  looked down on, made fun of, pushed aside, shut down

rule conduct.unhappy-with-us
  title    The customer says that the conversation itself was not good
  status   stable since 1.0
  heard    customer
           "(was|were|is|are|being|been|so|very|really|quite|rather) (rude|impolite|disrespectful) (to|with|towards) (me|us)"
           "(your|the|that|last|first|another) {our-side} ..2 (was|were|is|are|has been|sounded|seemed) [{strongly}] (rude|impolite|{badly-done})"
           "(your|the|that|this|last|first|our|whole) {the-contact} ..3 (was|is|has been|felt) [{strongly}] (rude|{badly-done})"
           "(i|we) (felt|feel|was|were|am|are) [{strongly}] {left-out}"
           "(not|never) (listened to|taken seriously|treated (well|fairly|with respect|properly))"
           "(not|hardly|far from) [at all|exactly|very] (professional|friendly|polite|respectful|courteous)"
           "(not happy|unhappy|dissatisfied|not satisfied|not pleased|displeased) (with|about|at) (how|the way) (i|we|you|he|she|they) ..2 (treated|spoken to|spoke|talked|handled|dealt|behaved)"
           "(not happy|unhappy|dissatisfied|not satisfied|not pleased|displeased) (with|about) (the|your|that|this|our) [last] ({the-contact}|{our-side})"
           "did not (like|appreciate|enjoy) (how|the way|the tone) ..4 (spoke|spoken|talked|treated|handled|dealt|with me|to me)"
           "(treated|spoke to|talked to) (me|us) (badly|poorly|like a|like an|like dirt|as if)"
           "(could|can) not wait to (get rid of|be rid of) (me|us)"
           "(he|she|they|you|agent|{our-side}) [just|actually|even] (hung up on|talked down to|laughed at|shouted at|yelled at|lectured|mocked|belittled|interrupted|ignored|was shouting at|was yelling at|snapped at|talked over|cut off|fobbed off|brushed off) (me|us)"
           "(he|she|they|{our-side}) (was|were) [{strongly}] (condescending|impatient|dismissive|patronising|patronizing|arrogant|abrupt|unfriendly|sarcastic|aggressive|disrespectful|unprofessional)"
           "(he|she|they) kept (interrupting|talking over|cutting) [me|us|in]"
           "(i|we) (was|were|felt|have been|got) [{strongly}] (treated|spoken to|talked to|handled) (badly|poorly|rudely|unfairly|terribly|disrespectfully|like)"
           "(i|we) (did|do) not feel (heard|listened to|respected|understood|taken seriously|welcome)"
           "(nobody|no one|none of you) (really|even|ever|actually) listened [to (me|us)]" "(nobody|no one) listened to (me|us)"
           "(i|we) (felt|was made to feel|were made to feel) like (a|an) [{strongly}] (nuisance|idiot|criminal|burden|liar|fool|number|beggar)"
           "did not (like|appreciate|care for) (the|his|her|their|your) (tone|attitude|manner)"
           "(how|the way) (i|we) (was|were) (spoken to|treated|talked to|handled) (was|is) (not|un*|bad|awful|terrible|wrong|rude|disgusting|horrible)"
  unless   part of "(not|never|no) [{strongly}] ..1 (rude|impolite|disrespectful) (to|with|towards) (me|us)"
           "(was|were|is|are) not [{strongly}] (rude|impolite|disrespectful) ..3 (me|us)"
  unless   within 1 words "but (i|we) (am|are) [{strongly}] (happy|glad|pleased|satisfied|delighted|content)"
  means    conduct unhappy
  because  Ask what went wrong in the conversation, apologise for that, and let a supervisor take it from here.
  source   house
  mistakes What another company's people said or did.
  yes      customer: It works, but your agent was rude to me the last time.
  yes      customer: I was not happy with the way I was spoken to.
  yes      customer: The conversation was very unprofessional.
  yes      customer: I felt brushed off, to be frank.
  yes      customer: I did not like how she talked to me.
  yes      customer: It works, but he hung up on me.
  yes      customer: I didn't feel heard at all.
  yes      customer: They kept talking over me.
  yes      customer: I didn't care for his tone.
  no       customer: The agent was not rude to me at all.
  no       customer: Your colleague was very friendly, thank you.
  no       customer: The reception was bad on my phone.
  no       customer: The conversation was fine.
  no       customer: I don't want to be rude to you.
  no       customer: She was patient with me, nobody talked down to me.
  no       customer: The dog kept interrupting us.
"""#
  )
}
