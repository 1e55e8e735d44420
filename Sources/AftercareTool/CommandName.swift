/// What the tool can be asked to do.
enum CommandName: String, CaseIterable {
  case audit
  case advise
  case explain
  case evaluate
  case convert
  case merge
  case rulesCheck = "rules check"
  case rulesList = "rules list"
  case rulesExplain = "rules explain"
  case rulesDump = "rules dump"
  case rulesFormat = "rules format"
  case rulesFrequencies = "rules frequencies"
  case rulesDiff = "rules diff"
  case rulesSuggest = "rules suggest"
  case gate
  case gateHold = "gate hold"
  case gateRelease = "gate release"
  case checkinsList = "checkins list"
  case checkinsDone = "checkins done"
  case checkinsReschedule = "checkins reschedule"
  case checkinsCancel = "checkins cancel"
  case checkinsReassign = "checkins reassign"
  case checkinsPlan = "checkins plan"
  case checkinsExport = "checkins export"
  case commitmentsList = "commitments list"
  case commitmentsDone = "commitments done"
  case commitmentsBroken = "commitments broken"
  case findingsList = "findings list"
  case findingsDismiss = "findings dismiss"
  case findingsExport = "findings export"
  case ledgerPath = "ledger path"
  case ledgerStats = "ledger stats"
  case ledgerCheck = "ledger check"
  case ledgerBackup = "ledger backup"
  case ledgerForget = "ledger forget"
  case ledgerCopy = "ledger copy"
  case schema
  case completions
  case configShow = "config show"

  /// What the command does, in one line.
  var summary: String {
    switch self {
    case .audit: "Read conversations and tell what a supervisor should see"
    case .advise: "Answer turn records on stdin with advice, line by line"
    case .explain: "Tell turn by turn why a conversation was judged so"
    case .convert: "Write conversations as turn records or vCon, with all that was read"
    case .merge: "Add up the parts of an audit that was shared out, whatever their order"
    case .evaluate: "Compare what the rules hear with what people labelled"
    case .rulesCheck: "Check the rules and run every example in them"
    case .rulesList: "List the rules that are loaded"
    case .rulesExplain: "Tell what a rule hears and means, or what a diagnostic's code stands for"
    case .rulesDump: "Write the rules that are loaded as JSON or as canonical text"
    case .rulesFormat: "Write a rule file in its canonical layout to stdout"
    case .rulesFrequencies: "Count where each rule is heard, and which are never heard"
    case .rulesDiff: "Tell which verdicts on conversations a change of rules changes"
    case .rulesSuggest: "Suggest phrases for labelled turns that the rules miss"
    case .gate: "Tell whether a customer may be made an offer, by what the ledger knows"
    case .gateHold: "Hold offers to a customer, by a person's decision"
    case .gateRelease: "Release what earlier contacts hold, by a person's decision"
    case .checkinsList: "List the check-ins in the ledger"
    case .checkinsDone: "Record what came of a check-in"
    case .checkinsReschedule: "Move a check-in to another time"
    case .checkinsCancel: "Cancel a check-in; it confirms nothing, and what it held stays held"
    case .checkinsReassign: "Give a check-in, or all open ones of a person, to another person"
    case .checkinsPlan: "Place the open check-ins so that nobody has more than fit in an hour"
    case .checkinsExport: "Write check-ins as a calendar, CSV or JSON for other programs"
    case .commitmentsList: "List what customers were promised, and where it stands"
    case .commitmentsDone: "Record that a commitment was kept"
    case .commitmentsBroken: "Record that a commitment was broken; offers are held until it is kept"
    case .findingsList: "List the findings in the ledger, each with its id"
    case .findingsDismiss: "Say that a finding is none; it is kept and counted"
    case .findingsExport: "Write what dismissed findings rest on as examples for a rule file"
    case .ledgerPath: "Tell where the ledger lies"
    case .ledgerStats: "Count what the ledger holds"
    case .ledgerCheck: "Check that the ledger is sound"
    case .ledgerBackup: "Write a whole copy of the ledger while others use it"
    case .ledgerForget: "Forget a customer, so that nothing is left in the ledger"
    case .ledgerCopy: "Copy a whole ledger into an empty one, from a file to a server or back"
    case .schema: "Print the JSON Schema of a record, or list the records that have one"
    case .completions: "Print what a shell needs to complete commands, flags and values"
    case .configShow: "Tell which settings hold, and where each comes from"
    }
  }

  /// What stands after the command beside flags.
  var operands: String {
    switch self {
    case .audit: "PATH...|-"
    case .evaluate, .rulesFrequencies, .rulesSuggest: "PATH..."
    case .rulesDiff: "OLD NEW PATH..."
    case .advise, .rulesList, .rulesDump, .gate, .gateHold, .gateRelease, .checkinsList,
      .checkinsPlan, .checkinsExport, .commitmentsList, .findingsList, .findingsExport,
      .ledgerPath, .ledgerStats, .ledgerCheck, .configShow:
      ""
    case .checkinsDone, .checkinsReschedule, .checkinsCancel, .commitmentsDone,
      .commitmentsBroken, .findingsDismiss:
      "ID"
    case .checkinsReassign: "[ID]"
    case .schema: "[NAME]"
    case .completions: "bash|zsh|fish"
    case .ledgerBackup: "FILE"
    case .ledgerForget: "CUSTOMER"
    case .ledgerCopy: "FROM TO"
    case .explain: "PATH|-"
    case .convert: "PATH..."
    case .merge: "PART...|-"
    case .rulesCheck: "[PATH...]"
    case .rulesExplain: "ID|CODE|--all"
    case .rulesFormat: "PATH"
    }
  }

  /// How many operands there may be.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .audit, .rulesCheck: 0...Int.max
    case .evaluate, .convert, .merge, .rulesFrequencies, .rulesSuggest: 1...Int.max
    case .rulesDiff: 3...Int.max
    case .advise, .rulesList, .rulesDump, .gate, .gateHold, .gateRelease, .checkinsList,
      .checkinsPlan, .checkinsExport, .commitmentsList, .findingsList, .findingsExport,
      .ledgerPath, .ledgerStats, .ledgerCheck, .configShow:
      0...0
    case .ledgerCopy: 2...2
    case .rulesExplain, .schema, .checkinsReassign: 0...1
    case .completions, .explain, .rulesFormat, .checkinsDone, .checkinsReschedule,
      .checkinsCancel, .commitmentsDone, .commitmentsBroken, .findingsDismiss, .ledgerBackup,
      .ledgerForget:
      1...1
    }
  }

  /// Commands as one would type them, each with what it is good for.
  var examples: [(command: String, purpose: String)] {
    switch self {
    case .audit:
      [
        ("aftercare audit Transcripts", "a folder, and all folders in it"),
        ("aftercare audit Transcripts --html report.html", "a page to look through in a browser"),
        ("aftercare audit --fail-on critical calls.jsonl", "exit 1 when something is critical"),
        ("aftercare audit --speaker Dana=agent chat.txt", "say who a speaker is"),
        ("zcat calls.jsonl.gz | aftercare audit - --format jsonl", "one record an interaction"),
      ]
    case .advise:
      [
        ("chat-stream | aftercare advise | agent-desktop", "one line of advice a line of chat"),
        ("aftercare advise --idle 30m < day.jsonl", "close interactions that fall silent"),
      ]
    case .explain:
      [
        ("aftercare explain call.jsonl", "level, state and gate of each turn, with reasons"),
        ("aftercare explain --format json call.jsonl", "the same for a program"),
        (
          "aftercare explain call.jsonl --rule stress.repeat-contact",
          "where a rule was heard, and why not elsewhere"
        ),
      ]
    case .evaluate:
      [
        ("aftercare evaluate labelled.jsonl", "turn records with labels; how well the rules agree"),
        ("aftercare evaluate --errors 10 labelled.jsonl", "with the worst misses and false alarms"),
      ]
    case .convert:
      [
        ("aftercare convert --to jsonl exports > turns.jsonl", "turn records, which audit reads"),
        ("aftercare convert --to vcon --redact call.vtt", "an IETF vCon with our assessment"),
      ]
    case .merge:
      [
        ("aftercare merge monday.json tuesday.json > week.json", "one audit of several"),
        ("cat part-* | aftercare merge - --output all.json", "of records, one a line"),
      ]
    case .rulesCheck:
      [
        ("aftercare rules check", "the rules that come with the tool"),
        ("aftercare rules check our-rules", "with a folder of your own"),
        ("aftercare rules check --format json our-rules", "the same for a program"),
      ]
    case .rulesList:
      [
        ("aftercare rules list", "id, status, pack and title of every rule"),
        ("aftercare rules list --family stress --status trial", "some of them"),
        (
          "aftercare rules list --rules our-rules --pack our-shop",
          "what your pack brings and changes"
        ),
      ]
    case .rulesExplain:
      [
        ("aftercare rules explain stress.repeat-contact", "a rule, a finding or a decision"),
        ("aftercare rules explain R041", "what a diagnostic means, and how to mend it"),
        ("aftercare rules explain --all --format html > rules.html", "a page for every rule"),
      ]
    case .rulesDump:
      [
        (
          "aftercare rules dump > rules.json", "one JSON document a pack, which --rules reads again"
        ),
        ("aftercare rules dump --format text", "the same as rule text"),
      ]
    case .rulesFormat:
      [("aftercare rules format our-rules/effort.rules", "aligned, one phrase a line")]
    case .rulesFrequencies:
      [
        ("aftercare rules frequencies Transcripts", "a folder; each folder in it is a class"),
        ("aftercare rules frequencies --format json calls.jsonl", "the same for a program"),
      ]
    case .rulesDiff:
      [
        ("aftercare rules diff standard our-rules calls.jsonl", "what your pack would change"),
        ("aftercare rules diff old/standard Rules/standard Transcripts", "two versions of a pack"),
      ]
    case .rulesSuggest:
      [
        ("aftercare rules suggest labelled.jsonl", "phrases that separate the classes"),
        ("aftercare rules suggest --label offer labelled.jsonl", "of one label"),
      ]
    case .schema, .completions, .configShow: settingExamples
    default: bookkeepingExamples
    }
  }
}

extension CommandName {
  /// Commands that read conversations from files.
  static let readers: [CommandName] = [
    .audit, .explain, .evaluate, .convert, .rulesFrequencies, .rulesDiff, .rulesSuggest,
  ]

  /// Commands that do nothing but read or write the ledger.
  static let ledgerCommands: [CommandName] = [
    .gate, .gateHold, .gateRelease, .checkinsList, .checkinsDone, .checkinsReschedule,
    .checkinsCancel, .checkinsReassign, .checkinsPlan, .checkinsExport, .commitmentsList,
    .commitmentsDone, .commitmentsBroken, .findingsList, .findingsDismiss, .findingsExport,
    .ledgerPath, .ledgerStats, .ledgerCheck, .ledgerBackup, .ledgerForget,
  ]

  /// The commands that begin with a word, as `rules`, and have a second one.
  static func family(_ word: String) -> [CommandName] {
    allCases.filter { $0.rawValue.hasPrefix(word + " ") }
  }

  /// Flags that it can't do without.
  var neededFlags: [Flag.Name] {
    switch self {
    case .convert, .checkinsReassign: [.to]
    case .gate: [.customer]
    case .gateHold, .gateRelease: [.customer, .by, .reason]
    case .checkinsDone: [.outcome]
    case .checkinsReschedule, .commitmentsDone, .commitmentsBroken: [.by]
    case .checkinsCancel, .findingsDismiss: [.by, .reason]
    case .checkinsPlan: [.capacity]
    default: []
    }
  }

  /// What the help tells beside flags and examples.
  var details: String? {
    switch self {
    case .evaluate: LabelHelp.text
    default: nil
    }
  }
}
