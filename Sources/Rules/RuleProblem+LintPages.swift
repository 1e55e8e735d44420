extension RuleProblemPage {
  /// What loads, and is probably not meant.
  static let pagesOfLints: [RuleProblemPage] = [
    page(
      "R075",
      why: "Another phrase of the rule hears, from the same role, every word sequence that this "
        + "one hears. Words are compared as they are folded: `can't` is `can not`. What begins "
        + "earlier or ends later counts as other words, for it is quoted otherwise.",
      shows: #"heard customer "still waiting" "[still] waiting""#,
      mend: "Delete the phrase; the rule hears the same without it.",
      mended: #"heard customer "[still] waiting""#),
    page(
      "R076",
      why: "`unless part of` strikes out a match that lies wholly inside its words. None of the "
        + "rule's phrases fits into these, so nothing is ever struck out.",
      shows: """
        heard customer "still waiting"
        unless part of "still at the bus stop"
        """,
      mend: "Write the words around the match with the match in them; to veto by words beside "
        + "it, write `unless within N words`.",
      mended: """
        heard customer "still waiting"
        unless part of "still waiting at the bus stop"
        """),
    page(
      "R077",
      why: "Whatever this phrase hears has the words of an `unless` in it, so it never counts.",
      shows: """
        heard customer "still waiting"
        unless within 2 words "waiting"
        """,
      mend: "Take the phrase out, or make the `unless` say what else must stand there.",
      mended: """
        heard customer "still waiting"
        unless within 2 words "waiting room"
        """),
    page(
      "R078",
      why: "A `yes` example says what its words mean. Another rule of the family hears the same "
        + "words and says something else that can't be true beside it: another weight, "
        + "another kind, the opposite. It is a note: both rules count.",
      shows: """
        # in stress.waiting, which means stress mild
        yes customer: I am still waiting.

        # in stress.long-wait, which means stress strong
        heard customer "am still waiting"
        """,
      mend: "Decide which of the two is meant. Narrow the other one, or give it an `unless` and "
        + "this example as a `no`."),
    page(
      "R079",
      why: "`extend` adds phrases to a rule of another pack, and none of the rule's `yes` "
        + "examples is heard by them. Nobody has seen them work.",
      shows: """
        extend stress.waiting
          heard customer "in the queue"
        """,
      mend: "Add a `yes` example that only the new phrases hear.",
      mended: """
        extend stress.waiting
          heard customer "in the queue"
          yes   customer: I stood in the queue for an hour.
        """),
  ]
}
