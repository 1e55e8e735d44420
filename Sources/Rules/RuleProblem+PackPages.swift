extension RuleProblemPage {
  /// The policy and packs.
  static let pagesOfPolicy: [RuleProblemPage] = [
    page(
      "R042",
      why: "A duration is a number and a unit. Which units may stand and how long it may "
        + "be hangs on the line.",
      shows: "silence >= often",
      mend: "Write 20s, 2m, 12h or 30 days, or the unit as a word: 20 seconds.",
      mended: "silence >= 20s"),
    page(
      "R043",
      why: "The follow-up window closes before it opens, or its aim is not inside.",
      shows: """
        policy
          follow-up window 24h to 12h after end, aim 18h
        """,
      mend: "Write the earlier time first, and an aim between the two.",
      mended: """
        policy
          follow-up window 12h to 24h after end, aim 18h
        """),
    page(
      "R044",
      why: "Contact hours are days and spans of a day, such as mon-fri 09:00-17:00. A span "
        + "ends on the day on which it begins.",
      shows: """
        policy
          contact hours mon-sat 20:00-08:00
        """,
      mend: "Hours over midnight are written as two spans.",
      mended: """
        policy
          contact hours mon-sat 20:00-24:00, tue-sun 00:00-08:00
        """),
    page(
      "R045",
      why: "Whenever care ends within the contact hours, the follow-up window holds none "
        + "of them: no customer could ever be followed up.",
      shows: """
        policy
          follow-up window 12h to 24h after end, aim 18h
          contact hours mon,wed 09:00-12:00
        """,
      mend: "Add hours, or widen the window.",
      mended: """
        policy
          follow-up window 12h to 72h after end, aim 48h
          contact hours mon,wed 09:00-12:00
        """),
    page(
      "R046",
      why: "A time zone is a name of the IANA list, which knows summer time; an offset "
        + "does not.",
      shows: """
        policy
          timezone +01:00
        """,
      mend: "Write the zone by its place.",
      mended: """
        policy
          timezone Europe/London
        """),
    page(
      "R047",
      why: "One folder holds one pack, and no two packs have the same name.",
      shows: """
        pack shop 1.0
        pack branch 1.0
        """,
      mend: "Put each pack in a folder of its own.",
      mended: "pack shop 1.0"),
    page(
      "R048",
      why: "Every rule belongs to a pack, and neither this file's folder nor one around it "
        + "declares any.",
      shows: "rule stress.waiting",
      mend: "Declare a pack in one file of the folder.",
      mended: """
        pack our-shop 1.0
          language en
          engine   1
        """),
    page(
      "R049",
      why: "`engine` is the version of the rule language, and this program reads another. "
        + "It is not the pack's own version, which stands after its name.",
      shows: """
        pack shop 1.0
          language en
          engine   2
        """,
      mend: "Write the version that the message names, or use a newer program.",
      mended: """
        pack shop 1.0
          language en
          engine   1
        """),
    page(
      "R050",
      why: "A file has so many problems that the rest would be noise, so it is not read "
        + "on.",
      shows: "any file that holds no rules",
      mend: "Look at the first few. Is it a rule file at all?"),
    page(
      "R051",
      why: "`fillers`, `spelling` and `ending` take single words, parted by commas. Only "
        + "what a spelling is read as may be several.",
      shows: "fillers um, you know",
      mend: "Write one word between commas.",
      mended: "fillers um, erm"),
    page(
      "R052",
      why: "Names of lists, purposes and packs are lower-case letters, digits and hyphens; "
        + "a language is a tag such as en.",
      shows: "words Product = router",
      mend: "Write the name so.",
      mended: "words product = router"),
    page(
      "R053",
      why: "Brackets hold whole words. One that touches a word looks as if it held a part "
        + "of it.",
      shows: #"heard customer "call(s|ed) me""#,
      mend: "Put a blank between, or write out the forms.",
      mended: #"heard customer "(calls|called) me""#),
  ]

  /// What rules ask for beside words, and changes of earlier packs.
  static let pagesOfPacks: [RuleProblemPage] = [
    page(
      "R054",
      why: "After the role may stand where in the contact it is heard: `in first` or `in "
        + "last`, and turns or a duration.",
      shows: #"heard agent in frist 30 seconds "hello""#,
      mend: "Write it so.",
      mended: #"heard agent in first 30 seconds "hello""#),
    page(
      "R055",
      why: "`near` stands between two phrases, with the most words that may lie between "
        + "them.",
      shows: #"heard customer "cancel*" near "account""#,
      mend: "Say how many words, and put both phrases on one line.",
      mended: #"heard customer "cancel*" near 4 "account""#),
    page(
      "R056",
      why: "A slot such as {money} hears any figure, so it can't be looked up. A phrase "
        + "needs a word beside it to be found by, in each of its alternatives.",
      shows: #"heard customer "{number}""#,
      mend: "Add the word that makes the figure mean what the rule says.",
      mended: #"heard customer "waiting {number} days""#),
    page(
      "R057",
      why: "A rule's `when` asks how things stand before the turn. An event happens on one "
        + "record and does not last; findings ask for those.",
      shows: "when offer made",
      mend: "Ask for a state, or make it a finding.",
      mended: "when stress >= stressed"),
    page(
      "R058",
      why: "`at least` says how often a rule is heard before it counts: two times or more, "
        + "within a number of turns.",
      shows: "at least 1 within 5 turns",
      mend: "Write `at least N within M turns`; for once leave the line out.",
      mended: "at least 2 within 5 turns"),
    page(
      "R059",
      why: "`then` says what must be heard afterwards, by whom, and within how many turns.",
      shows: #"then agent "sorry""#,
      mend: #"Write `then within N turns ROLE "…"`."#,
      mended: #"then within 6 turns agent "sorry""#),
    page(
      "R060",
      why: "`but not` says what must not have been heard before, and ends in `before`.",
      shows: #"but not customer "hello""#,
      mend: "End the line with `before`.",
      mended: #"but not customer "hello" before"#),
    page(
      "R061",
      why: "`missing` says what must be heard by when; the rule fires when it is not.",
      shows: #"missing agent "my name is""#,
      mend: "End the line with `by turn N`, `by` and a duration, or `by end`.",
      mended: #"missing agent "my name is" by turn 3"#),
    page(
      "R062",
      why: "A rule asks for what is heard or for what is missing. A keyword that asks for "
        + "words in their turn can't stand beside `missing`.",
      shows: """
        missing agent "my name is" by turn 3
        silence >= 20s
        """,
      mend: "Make it two rules.",
      mended: #"missing agent "my name is" by turn 3"#),
    page(
      "R063",
      why: "`silence`, `hold` and `reply` compare a time with a duration, by >=, >, <= or "
        + "<.",
      shows: "silence is 20s",
      mend: "Write the sign.",
      mended: "silence >= 20s"),
    page(
      "R064",
      why: "`shape` says how a text looks: capitals, exclamation, elongation or emoji. The "
        + "first two count.",
      shows: "shape capitals",
      mend: "Write what is counted, and how many.",
      mended: "shape capitals >= 3 words"),
    page(
      "R065",
      why: "A list whose name begins with `emoji-` holds signs as customers write them, "
        + "without blanks. A word is none.",
      shows: "words emoji-angry = angry",
      mend: "Write the signs; a comma in one has a backslash before it.",
      mended: "words emoji-angry = :-(, >:("),
    page(
      "R066",
      why: "In an example, the brackets of a line that tells what happens are not closed, "
        + "or what stands in them is not how it is written.",
      shows: """
        yes customer: still waiting
        yes | [hold 3m
            | customer: I am still waiting.
        """,
      mend: "Write [hold 3m], [silence 30s] or [state problem=claimed stress=calm].",
      mended: """
        yes customer: still waiting
        yes | [hold 3m]
            | customer: I am still waiting.
        """),
    page(
      "R067",
      why: "`extend`, `override` and `off` name a rule or a finding of a pack that is "
        + "loaded before, and there is none of that id.",
      shows: """
        off stress.waitng
          because We have no queue.
        """,
      mend: "Correct the id; `aftercare rules list` shows them all.",
      mended: """
        off stress.waiting
          because We have no queue.
        """),
    page(
      "R068",
      why: "The rule is there but can't be changed so: it is of this very pack or of a "
        + "later one, or it is a finding, which has no phrases to extend.",
      shows: """
        # in the pack that declares stress.waiting itself
        off stress.waiting
          because Not needed.
        """,
      mend: "A rule of your own pack is edited where it stands. Load the pack that changes "
        + "another after it. A finding is overridden whole.",
      mended: """
        # in a pack that is loaded after it
        off stress.waiting
          because Not needed.
        """),
    page(
      "R069",
      why: "Two packs change the same rule. The later one wins, which may or may not be "
        + "meant.",
      shows: """
        # in one pack
        off stress.waiting
          because We have no queue.

        # in a later pack
        extend stress.waiting
          heard customer "in the queue"
        """,
      mend: "If it is meant, leave it so: it is a note. Else take one of the changes out."),
    page(
      "R070",
      why: "A retired id is never used again: records of the past still name it, and would "
        + "mean something else.",
      shows: """
        rule stress.queue
          status retired since 2.0

        rule stress.queue
          status stable since 3.0
        """,
      mend: "Choose another id. To switch off a rule of an earlier pack write `off`.",
      mended: """
        rule stress.queue
          status retired since 2.0

        rule stress.queue-again
          status stable since 3.0
        """),
    page(
      "R071",
      why: "Two rules of a family hear the same phrase from the same role, so both match "
        + "and weigh double.",
      shows: """
        rule stress.first
          title    The customer waits
          status   stable since 1.0
          heard    customer "still waiting"
          means    stress mild
          because  Say how long.
          source   house
          yes      customer: I am still waiting.
          yes      customer: still waiting
          no       customer: Hello.
          no       customer: Bye.
        """,
      mend: "Keep the phrase in one of the two."),
    page(
      "R072",
      why: "One word of the list `common-words` is enough for this phrase, and it is said "
        + "in contacts of every kind.",
      shows: """
        words common-words = waiting, again
        heard customer "waiting"
        """,
      mend: "Add the words that make it mean what the rule says.",
      mended: """
        words common-words = waiting, again
        heard customer "still waiting"
        """),
    page(
      "R073",
      why: "A rule file may be JSON too; this one begins like JSON, and is not well "
        + "formed.",
      shows: #"{"schema": "aftercare.rules/1", "declarations": [}"#,
      mend: "Correct it at the caret: commas between members, straight quotes, every "
        + "bracket closed.",
      mended: #"{"schema": "aftercare.rules/1", "declarations": []}"#),
    page(
      "R074",
      why: "The JSON is well formed, but says something that a rule file can't say: a name "
        + "that is not known, a value of another kind, or a line break in a value.",
      shows: #"{"schema": "aftercare.rules/1", "declaration": []}"#,
      mend: "Correct the name or the value at the caret.",
      mended: #"{"schema": "aftercare.rules/1", "declarations": []}"#),
  ]
}
