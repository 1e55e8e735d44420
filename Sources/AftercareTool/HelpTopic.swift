import Casework
import Rules
import Transcripts

/// What help can be asked on.
enum HelpTopic {
  case tool
  case command(CommandName)
  /// The first word of several commands.
  case family(String)
  case subject(HelpSubject)
  case code(String)
}

/// Words that people look up and that are no command.
enum HelpSubject: String, CaseIterable {
  case codes
  case exitCodes = "exit-codes"
  case formats
  case gates
  case ledgers
  case roles
  case scorecard
  case settings

  /// What it is about, in one line.
  var summary: String {
    switch self {
    case .codes: "what a code such as T021 stands for"
    case .exitCodes: "what the tool tells its caller"
    case .formats: "the formats that are read, and the keys of turn records"
    case .gates: "whether an offer may be made, and what would open the gate"
    case .ledgers: "what is remembered of customers, and where"
    case .roles: "who may speak, and how to say who a speaker is"
    case .scorecard: "what an interaction is scored on"
    case .settings: "what holds for every run"
    }
  }

  /// The word that somebody typed, other forms of it included.
  init?(word: String) {
    let word = word.lowercased()
    let found = Self.allCases.first { subject in
      [word, word + "s"].contains(subject.rawValue) || subject.others.contains(word)
    }
    guard let found else { return nil }
    self = found
  }

  private var others: [String] {
    switch self {
    case .codes: ["diagnostics"]
    case .exitCodes: ["exit", "exit-status", "status"]
    case .formats: ["from", "jsonl", "records", "turn-records", "csv"]
    case .gates: ["offers"]
    case .ledgers: []
    case .roles: ["speakers"]
    case .scorecard: ["scorecards", "score"]
    case .settings: ["config", "environment"]
    }
  }

  /// Commands that have to do with it, each with what it is good for.
  var examples: [(command: String, purpose: String)] {
    switch self {
    case .codes: [("aftercare help T021", "any code, as a message shows it")]
    case .exitCodes:
      [("aftercare audit calls --fail-on critical --quiet", "exit 1 when something is critical")]
    case .formats:
      [
        ("aftercare audit calls -v", "which format each file was taken for, and why"),
        ("aftercare audit - --from text < call.txt", "say what it is"),
        ("aftercare audit chats.csv --map speaker=from,text=body", "say which columns"),
      ]
    case .gates:
      [
        ("aftercare gate --customer 4711", "may I show an offer now?"),
        ("aftercare explain call.jsonl --rule policy.problem-open", "what held it, what opens it"),
      ]
    case .ledgers:
      [
        ("aftercare audit calls --ledger default", "begin one, or add to it"),
        ("aftercare ledger path", "where the default one lies"),
      ]
    case .roles:
      [("aftercare audit chat.txt --speaker \"Dana=agent\"", "as the transcript spells the name")]
    case .scorecard:
      [
        ("aftercare audit calls --format csv", "a row an interaction, a column an item"),
        ("aftercare audit calls --html page.html", "each item with its quote"),
      ]
    case .settings: [("aftercare config show", "what holds, and where each value comes from")]
    }
  }

  /// Rows of names and meanings.
  var rows: [(String, String)] {
    switch self {
    case .codes: Self.codeLetters
    case .exitCodes: ExitCode.allCases.map { (String($0.rawValue), $0.meaning) }
    case .formats: TranscriptFormat.allCases.map { ($0.rawValue, $0.title) }
    case .gates:
      GateOpener.allCases.map { ($0.rawValue, $0.words) }
    case .ledgers: []
    case .roles: Self.roleRows
    case .scorecard:
      ScorecardItem.allCases.map { ($0.rawValue, $0.words + ", " + Self.weight(of: $0)) }
    case .settings:
      Settings.Key.allCases.map { ($0.rawValue, "also by \($0.variable) in the environment") }
    }
  }

  private static let codeLetters = [
    ("T001...", "what is wrong or odd in a transcript"), ("I001...", "files and flags"),
    ("A001", "the order of records"), ("E001...", "labels, which evaluate reads"),
    ("L001...", "the ledger"), ("R001...", "rule files; also `aftercare rules explain R041`"),
  ]

  private static let roleRows = [
    ("customer", "also client, caller, user, visitor"),
    ("agent", "also rep, representative, advisor, operator; `Agent Dana`, `Dana (Agent)`"),
    ("supervisor", "counts as the company's side"), ("bot", "also assistant; the company's side"),
    ("system", "machine lines, never judged"), ("note", "internal notes, never judged"),
    ("unknown", "any other: what needs the role is not judged, and the gate stays shut"),
  ]

  private static func weight(of item: ScorecardItem) -> String {
    switch Policy.usualScorecard[item] {
    case .points(let points)?: "\(points) points"
    case .fatal?: "fatal: missed, it fails the interaction"
    case nil: "no weight"
    }
  }
}

extension GateOpener {
  fileprivate var words: String {
    switch self {
    case .purposeKnown: "why the customer came is known"
    case .stressCalm: "the customer is calm again"
    case .problemConfirmed: "the customer said that the problem is solved"
    case .followUpWindowOpen: "12 hours have passed since care, or what the policy says"
    case .checkInConfirmed: "a check-in ended confirmed: `aftercare checkins done ID`"
    case .commitmentKept: "a broken promise was kept: `aftercare commitments done ID`"
    case .consentGiven: "the customer allows contact again"
    case .supervisorRelease: "a person released it: `aftercare gate release`"
    case .ruleEvaluable: "what could not be judged can: roles are known, the ledger can be read"
    }
  }
}

extension ScorecardItem {
  fileprivate var words: String {
    switch self {
    case .solveNow: "the problem ends claimed or confirmed"
    case .noSaleInTheStorm: "no offer was made while it had to be held"
    case .closeWithConfirmation: "the customer said in words that it is solved"
    case .promisesKept: "no promise whose end is known was broken"
    case .followUpBooked: "the check-in that is owed has its minute"
    }
  }
}
