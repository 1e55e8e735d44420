extension RuleProblemPage {
  /// Holidays, what a line of the policy is for, channel windows, and times in words.
  static let pagesOfCalendars: [RuleProblemPage] = [
    page(
      "R110",
      why: "A holiday is a month and a day, for every year, or a whole date for one. The calendar "
        + "must have the day, and each stands once.",
      shows: """
        policy
          holidays 25-12, 2027-02-29
        """,
      mend:
        "Write the month first, and the year before it where the day is one of that year alone.",
      mended: """
        policy
          holidays 12-25, 2027-03-01
        """),
    page(
      "R111",
      why: "`for` tells which interactions a line of the policy is for: `channel`, `region` and "
        + "`queue` with a name each, of which a line knows some or none. A channel is voice, chat, "
        + "email, message or social.",
      shows: """
        policy
          contact hours for voice mon-fri 09:00-17:00
        """,
      mend: "Write what kind of name it is before the name.",
      mended: """
        policy
          contact hours for channel voice mon-fri 09:00-17:00
        """),
    page(
      "R112",
      why: "A channel window is the longest time after the customer's last message in which the "
        + "channel may be used. One that is over before the follow-up window opens leaves no "
        + "customer on that channel who could ever be followed up.",
      shows: """
        policy
          follow-up window 12h to 24h after end, aim 18h
          channel window message/whatsapp 6h
        """,
      mend: "Write a longer time, or let the follow-up window open earlier.",
      mended: """
        policy
          follow-up window 12h to 24h after end, aim 18h
          channel window message/whatsapp 23h
        """),
    page(
      "R113",
      why: "`term` says what words stand for, `due` when something is due that is promised in "
        + "such words. The right side of the equals sign is one of the forms of the reference; "
        + "what stands there between braces must be among the words on the left.",
      shows: "due by {weekday} = {weekday} at noon",
      mend: "Write it as one of the forms: a day, `at` and a time of day.",
      mended: "due by {weekday} = {weekday} at 12:00"),
  ]
}
