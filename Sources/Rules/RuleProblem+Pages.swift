/// A page on a diagnostic of rule files: what it means, an example that shows it, and the mend.
package struct RuleProblemPage: Sendable {
  /// The stable code.
  package let code: String
  /// What the code stands for, in a few words.
  package let title: String
  /// What it means, and why it is told.
  package let explanation: String
  /// Lines of a rule file that show it.
  package let example: String
  /// What to do.
  package let mend: String
  /// The lines when they are mended; empty where words alone can tell it.
  package let mended: String
}

extension RuleProblemPage {
  /// The page of a code.
  package static func named(_ code: String) -> RuleProblemPage? {
    all.first { $0.code == code }
  }

  /// Every page, in the order of the codes.
  package static let all: [RuleProblemPage] =
    pagesOfReading + pagesOfPhrases + pagesOfPolicy + pagesOfPacks + pagesOfLints + pagesOfCalendars

  /// Makes a page.
  static func page(
    _ code: String, why: String, shows: String, mend: String, mended: String = ""
  ) -> RuleProblemPage {
    RuleProblemPage(
      code: code, title: RuleProblem(rawValue: code)?.title ?? "",
      explanation: why, example: shows, mend: mend, mended: mended)
  }
}

extension RuleProblemPage {
  /// Files, keywords and names.
  static let pagesOfReading: [RuleProblemPage] = [
    page(
      "R001",
      why: "Rule files are UTF-8. A byte stands here that no UTF-8 text has, mostly "
        + "because the file was saved in an older encoding such as Latin-1.",
      shows: #"title Caf\xE9 closed"#,
      mend: "Save the file as UTF-8; every editor can.",
      mended: "title Café closed"),
    page(
      "R002",
      why: "A character stands here that can't be seen: a control character, or a mark "
        + "that makes text run the other way. It may make the line look other than it "
        + "reads, so it is refused, in comments too.",
      shows: #"title Text that \u{202E}runs backwards"#,
      mend: "Delete it. It came in with text that was pasted, mostly.",
      mended: "title Text that runs backwards"),
    page(
      "R003",
      why: "A line of more than 50,000 characters is not read.",
      shows: #"heard customer "one" "two" … and so on for 50,000 characters"#,
      mend: "Break the value over several lines: a line that begins with a quote continues "
        + "the one above it.",
      mended: """
        heard customer "one"
        "two"
        """),
    page(
      "R004",
      why: "A line begins with a word that is no keyword. Whatever stands on it is not "
        + "read.",
      shows: "menas stress mild",
      mend: "Write the keyword that was meant; GRAMMAR.md lists them all.",
      mended: "means stress mild"),
    page(
      "R005",
      why: "The keyword is known, but the declaration it stands in has none of that name, "
        + "or no declaration stands above it.",
      shows: """
        finding case.sample
          heard customer "still waiting"
        """,
      mend: "Move the line to the declaration that it belongs to, or begin that declaration "
        + "above it.",
      mended: """
        rule stress.sample
          heard customer "still waiting"
        """),
    page(
      "R006",
      why: "A keyword needs a value, and there is none, or a part of it is missing.",
      shows: "heard customer",
      mend: "Write what is missing after the place that the caret shows.",
      mended: #"heard customer "still waiting""#),
    page(
      "R007",
      why: "Something stands where the value has ended already, or where only a phrase in "
        + "quotes may stand.",
      shows: "heard customer still waiting",
      mend: "Put phrases in straight quotes; take out what is too much.",
      mended: #"heard customer "still waiting""#),
    page(
      "R008",
      why: "A keyword that may stand once in a declaration stands there twice, or a rule "
        + "means the same thing twice.",
      shows: """
        title The customer waits
        title The customer still waits
        """,
      mend: "Keep one of them.",
      mended: "title The customer still waits"),
    page(
      "R009",
      why: "A declaration needs a keyword that it does not have. A line above that ends in "
        + "a comma takes the next line for its own: then the keyword is there and was not "
        + "seen.",
      shows: """
        rule stress.sample
          title The customer waits
        """,
      mend: "Add the keyword, or take the comma off the line above it.",
      mended: """
        rule stress.sample
          title    The customer waits
          status   draft
          heard    customer "waiting here"
          means    stress mild
          because  Say how long.
          source   house
          yes      customer: I am waiting here.
          yes      customer: waiting here
          no       customer: Hello.
          no       customer: Bye.
        """),
    page(
      "R010",
      why: "Two declarations have the same id or the same name, or a word has two "
        + "spellings. Ids are written in records and reports, so each stands for one "
        + "thing for ever.",
      shows: """
        words product = router
        words product = line
        """,
      mend: "Give one of them another name. To change a rule of an earlier pack write "
        + "`extend`, `override` or `off`.",
      mended: "words product = router, line"),
    page(
      "R011",
      why: "An id is family.name. The family is one of a fixed list, the name lower-case "
        + "letters, digits and hyphens.",
      shows: "rule stress.Still_waiting",
      mend: "Write the id so.",
      mended: "rule stress.still-waiting"),
    page(
      "R012",
      why: "The words before a phrase or an example say who speaks, and this is nobody "
        + "that is known.",
      shows: #"heard costumer "still waiting""#,
      mend: "Rules hear customer, agent, supervisor, bot or anyone; examples have system "
        + "and note too.",
      mended: #"heard customer "still waiting""#),
    page(
      "R013",
      why: "A status says how far a rule has come: `draft` never runs, `trial` runs and "
        + "moves nothing, `stable` runs, `retired` runs no more.",
      shows: "status stabel since 1.0",
      mend: "Write one of the four, and the version since when.",
      mended: "status stable since 1.0"),
    page(
      "R014",
      why: "`means` says what a match stands for, by one or two words of a fixed list.",
      shows: "means stress stronk",
      mend: "Write one of the words that the message lists.",
      mended: "means stress strong"),
    page(
      "R015",
      why: "A version is numbers with dots between.",
      shows: "status stable since now",
      mend: "Write the version of the pack that brings the rule.",
      mended: "status stable since 1.0"),
    page(
      "R016",
      why: "A phrase begins with a quote and ends with one on the same line; here the "
        + "second is missing.",
      shows: #"heard customer "still waiting"#,
      mend: "Close the quote. A quote that is meant as it is has a backslash before it.",
      mended: #"heard customer "still waiting""#),
  ]
}
