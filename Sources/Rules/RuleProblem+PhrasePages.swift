extension RuleProblemPage {
  /// Phrases, examples and conditions.
  static let pagesOfPhrases: [RuleProblemPage] = [
    page(
      "R017",
      why: "A bracket is opened and not closed, closed and not opened, or closed by one of "
        + "another kind.",
      shows: #"heard customer "(still waiting""#,
      mend: "Close the bracket. One that is meant as it is has a backslash before it.",
      mended: #"heard customer "(still|yet) waiting""#),
    page(
      "R018",
      why: "A phrase, or an entry of a list, has nothing in it. An extra comma makes an "
        + "empty entry.",
      shows: "words product = router, , modem",
      mend: "Take it out.",
      mended: "words product = router, modem"),
    page(
      "R019",
      why: "Brackets may stand in brackets to a depth of 4, conditions to a depth of 16. "
        + "Deeper ones can't be read by people either.",
      shows: #"heard customer "(a|(b|(c|(d|(e|f))))) waiting""#,
      mend: "Write several phrases, or name a part with `words`.",
      mended: #"heard customer "(a|b|c|d|e|f) waiting""#),
    page(
      "R020",
      why: "A bar parts alternatives, but only inside brackets: outside it would not be "
        + "clear how far they reach.",
      shows: #"heard customer "still waiting|been waiting""#,
      mend: "Put the alternatives in brackets.",
      mended: #"heard customer "(still|been) waiting""#),
    page(
      "R021",
      why: "One side of a bar has nothing on it.",
      shows: #"heard customer "(still|) waiting""#,
      mend: "Words that may be missing stand in square brackets.",
      mended: #"heard customer "[still] waiting""#),
    page(
      "R022",
      why: "A gap lets up to so many words stand in between. It is two dots and a number, "
        + "with a blank on either side.",
      shows: #"heard customer "still .. waiting""#,
      mend: "Say how many words.",
      mended: #"heard customer "still ..4 waiting""#),
    page(
      "R023",
      why: "A star stands for the rest of a word, so it can only end the beginning of one.",
      shows: #"heard customer "still * waiting""#,
      mend: #"For words in between write a gap, for a star as it is \*."#,
      mended: #"heard customer "still ..2 waiting""#),
    page(
      "R024",
      why: "A backslash takes the next sign as it is. Before a letter, a digit or a blank "
        + "it has nothing to do: phrases are words, not regular expressions.",
      shows: #"heard customer "waiting \d days""#,
      mend: "Leave it out. What a regular expression would find, a slot or a list finds.",
      mended: #"heard customer "waiting {number} days""#),
    page(
      "R025",
      why: "A phrase names a list in braces, and no pack that is loaded has a list of that "
        + "name.",
      shows: """
        words product = router, modem
        heard customer "my {prodct} still"
        """,
      mend: "Correct the name, or declare the list.",
      mended: """
        words product = router, modem
        heard customer "my {product} still"
        """),
    page(
      "R026",
      why: "Lists may use other lists, but these come back to where they began, so they "
        + "have no end.",
      shows: """
        words product = router, {thing}
        words thing = box, {product}
        """,
      mend: "Take one of them out of the circle.",
      mended: """
        words product = router, {thing}
        words thing = box
        """),
    page(
      "R027",
      why: "An entry of a word list is words alone; a gap belongs to the phrase that uses "
        + "the list.",
      shows: "words card = sim ..2 card",
      mend: "Write the gap in the phrase, or the words between as words that may be "
        + "missing.",
      mended: "words card = sim [data] card"),
    page(
      "R028",
      why: "With its lists put in, a phrase holds more than 4,096 words. It would be slow "
        + "for every turn of every contact.",
      shows: #"heard customer "{town} {street} {product}""#,
      mend: "Split it into several phrases, or use shorter lists.",
      mended: """
        heard customer "{town}"
        "my {product}"
        """),
    page(
      "R029",
      why: "With all its gaps full, a phrase spans more than 60 words. What stands so far "
        + "apart does not belong together.",
      shows: #"heard customer "still ..30 waiting ..30 here""#,
      mend: "Make the gaps smaller. For words of different turns write `then within`.",
      mended: #"heard customer "still ..4 waiting ..4 here""#),
    page(
      "R030",
      why: "Everything in the phrase may be missing, so it would match anything. Gaps and "
        + "punctuation are no words.",
      shows: #"heard customer "[still] ..4 [waiting]""#,
      mend: "Take at least one word out of its brackets.",
      mended: #"heard customer "[still] waiting""#),
    page(
      "R031",
      why: "The same phrase stands twice in a rule, for the same role and place.",
      shows: #"heard customer "still waiting" "still waiting""#,
      mend: "Take one out.",
      mended: #"heard customer "still waiting""#),
    page(
      "R032",
      why: "Examples are a rule's tests. A rule has at least two that it must hear and two "
        + "that it must not; a finding one of each.",
      shows: """
        rule stress.sample
          yes customer: I am still waiting.
        """,
      mend: "Add what people say, and what they say that is like it and means something "
        + "else.",
      mended: """
        rule stress.sample
          yes customer: I am still waiting.
          yes customer: still waiting
          no  customer: The bus is waiting.
          no  customer: It still works.
        """),
    page(
      "R033",
      why: "An example says who speaks and what. Of several turns each has a bar before "
        + "it, and the last line is a turn: it is there that the rule must match.",
      shows: """
        yes I am still waiting.
        yes customer: still waiting
        """,
      mend: "Write the role and a colon first.",
      mended: """
        yes customer: I am still waiting.
        yes customer: still waiting
        """),
    page(
      "R034",
      why: "In an example, a line in brackets tells what happens between turns, by one of "
        + "a few words. Others are kept for later.",
      shows: """
        yes customer: still waiting
        yes | [transfer sales]
            | customer: I am still waiting.
        """,
      mend: "Write [hold 3m], [silence 30s] or [state problem=claimed stress=calm].",
      mended: """
        yes customer: still waiting
        yes | [hold 3m]
            | customer: I am still waiting.
        """),
    page(
      "R035",
      why: "A condition is facts joined by `and`, `or`, `not` and brackets; this is no "
        + "fact, or not how it is written.",
      shows: "when gate are blocked",
      mend: "Write the fact as GRAMMAR.md has it.",
      mended: "when gate is blocked"),
    page(
      "R036",
      why: "A severity is info, minor, major or critical. One that hangs on a condition "
        + "needs `else` and another for all other cases.",
      shows: """
        finding case.sample
          severity critical when stress >= stressed
        """,
      mend: "Add the severity that holds otherwise.",
      mended: """
        finding case.sample
          severity critical when stress >= stressed, else major
        """),
    page(
      "R037",
      why: "Decisions are the gate's reasons. Which there are is part of the program; a "
        + "pack only words them.",
      shows: "decision policy.problem-opne",
      mend: "Correct the id; the message has the nearest.",
      mended: """
        decision policy.problem-open
          title    A problem is not settled
          because  Solve it first.
        """),
    page(
      "R038",
      why: "The packs word some of the gate's reasons but not all, so some advice would "
        + "have no words.",
      shows: """
        decision policy.problem-open
          title    A problem is not settled
          because  Solve it first.
        """,
      mend: "Declare those that the note lists, each with `title` and `because`. A site's "
        + "pack needs none: the standard pack has them all."),
    page(
      "R039",
      why: "A policy is there, but no pack says when to follow up, when customers may be "
        + "called, or what is asked then. What is built in holds.",
      shows: """
        policy
          follow-up window 12h to 24h after end, aim 18h
        """,
      mend: "Add the line.",
      mended: """
        policy
          follow-up window 12h to 24h after end, aim 18h
          contact hours    mon-fri 09:00-17:00
          confirm          "Is the problem fully solved?"
        """),
    page(
      "R040",
      why: "Lines of a policy have a fixed wording with figures in it, and this is "
        + "another.",
      shows: """
        policy
          stress rises within 4 customer turns
        """,
      mend: "Word the line as GRAMMAR.md has it; only figures, names and hours are yours.",
      mended: """
        policy
          stress climbs with 2 rules within 4 customer turns
        """),
    page(
      "R041",
      why: "Examples are run against their rule each time rules are checked. A `yes` "
        + "example did not match in its last turn, or a `no` example did.",
      shows: """
        heard customer "still waiting"
        yes   customer: I have been waiting for days.
        """,
      mend: "Decide who is right. Widen the phrase if the rule should hear it, add an "
        + "`unless` if it should not, or correct the example. The note shows the words "
        + "that matched.",
      mended: """
        heard customer "(still|been) waiting"
        yes   customer: I have been waiting for days.
        """),
  ]
}
