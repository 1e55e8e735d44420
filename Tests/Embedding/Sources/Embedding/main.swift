import Aftercare

let said: [(Role, String)] = [
  (.customer, "My line is dead and this is the third time I have called."),
  (.agent, "I am sorry. I have reset the line. Is it working now?"),
  (.customer, "Yes, it is working again."),
]
guard let rulebook = StandardRulebook.load().rulebook else { preconditionFailure() }
var adviser = Adviser(rulebook: rulebook)
for (role, text) in said {
  let advice = adviser.advise(TurnRecord(interaction: "c1", speaker: role, text: text))
  print(advice.stress.level, advice.problem.state, advice.gate.decision, advice.next ?? "")
}
