/// What the tool can be asked to do.
enum CommandName: String, CaseIterable {
  case audit
  case advise
  case explain
  case rulesCheck = "rules check"
  case rulesList = "rules list"
  case rulesExplain = "rules explain"
  case rulesDump = "rules dump"
  case rulesFormat = "rules format"

  /// What the command does, in one line.
  var summary: String {
    switch self {
    case .audit: "Read conversations and tell what a supervisor should see"
    case .advise: "Answer turn records on stdin with advice, line by line"
    case .explain: "Tell turn by turn why a conversation was judged so"
    case .rulesCheck: "Check the rules and run every example in them"
    case .rulesList: "List the rules that are loaded"
    case .rulesExplain: "Tell what a rule hears and means, or what a diagnostic's code stands for"
    case .rulesDump: "Write the rules that are loaded as JSON or as canonical text"
    case .rulesFormat: "Write a rule file in its canonical layout to stdout"
    }
  }

  /// What stands after the command beside flags.
  var operands: String {
    switch self {
    case .audit: "PATH...|-"
    case .advise, .rulesList, .rulesDump: ""
    case .explain: "PATH|-"
    case .rulesCheck: "[PATH...]"
    case .rulesExplain: "ID|CODE"
    case .rulesFormat: "PATH"
    }
  }

  /// How many operands there may be.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .audit, .rulesCheck: 0...Int.max
    case .advise, .rulesList, .rulesDump: 0...0
    case .explain, .rulesExplain, .rulesFormat: 1...1
    }
  }

  /// Commands as one would type them, each with what it is good for.
  var examples: [(command: String, purpose: String)] {
    switch self {
    case .audit:
      [
        ("aftercare audit Transcripts", "a folder, and all folders in it"),
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
    }
  }
}
