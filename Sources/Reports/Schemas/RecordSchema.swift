import Casework
import Rules
import Transcripts

/// The JSON Schemas of what the tool writes, and of the turn records that it reads.
package enum RecordSchema: String, CaseIterable {
  case turn
  case advice
  case closing
  case error
  case interaction
  case audit
  case explain
  case gate
  case checkins
  case plan
  case commitments
  case findings
  case config
  case evaluation
  case frequencies
  case suggestions
  case rulesDiff = "rules-diff"
  case rulesCheck = "rules-check"
  case ruleList = "rule-list"
  case rule
  case ruleExplanation = "rule-explanation"
  case ruleProblem = "rule-problem"

  /// What the record is, in one line.
  package var title: String {
    switch self {
    case .turn: "A turn record: what advise and audit read"
    case .advice: "The answer to a turn record"
    case .closing: "What became of an interaction that no record ended"
    case .error: "What is wrong with a line, in the place of its answer"
    case .interaction: "What became of an interaction: a line of audit --format jsonl"
    case .audit: "An audit: audit --format json"
    case .explain: "Why an interaction was judged so: explain --format json"
    case .gate: "Whether an offer may be made between contacts: gate --format json"
    case .checkins: "Check-ins: checkins list --format json"
    case .plan: "A plan of check-ins: checkins plan --format json"
    case .commitments: "What customers were promised: commitments list --format json"
    case .findings: "Findings: findings list --format json"
    case .evaluation: "How far rules and labels agree: evaluate --format json"
    case .frequencies: "Where rules are heard: rules frequencies --format json"
    case .suggestions: "Phrases that rules may miss: rules suggest --format json"
    case .rulesDiff: "What a change of rules changes: rules diff --format json"
    case .rulesCheck: "What checking the rules showed: rules check --format json"
    case .ruleList: "The rules that are loaded: rules list --format json"
    case .rule: "What a rule hears and means: rules explain ID --format json"
    case .ruleExplanation: "Why a rule was heard or not: explain --rule ID --format json"
    case .ruleProblem: "What a diagnostic stands for: rules explain CODE --format json"
    case .config: "Settings and where each comes from: config show --format json"
    }
  }

  /// The schema as JSON.
  ///
  /// Readers must bear keys that it does not name: new ones may come.
  package var text: String {
    let shape = RecordShape.object(members)
    var members: [(String, String)] = [
      ("$schema", "\"https://json-schema.org/draft/2020-12/schema\""),
      ("title", "\"\(title)\""),
    ]
    members += shape.schemaMembers(indent: 0)
    let shared = Set(shape.sharedShapes)
    if !shared.isEmpty {
      let definitions = SharedShape.allCases.filter(shared.contains).map {
        ($0.rawValue, $0.shape.text(indent: 2))
      }
      members.append(("$defs", RecordSchemaText.object(definitions, indent: 1)))
    }
    return RecordSchemaText.object(members, indent: 0) + "\n"
  }

  private var members: [RecordShape.Member] {
    switch self {
    case .turn: Self.turnMembers
    case .advice: Self.adviceMembers
    case .closing: Self.closingMembers
    case .error:
      [
        .schema("aftercare.error/1"), .of("line", .nullable(.integer)),
        .of("column", .nullable(.integer)), .of("code", .string), .of("message", .string),
      ]
    case .interaction: Self.interactionMembers
    case .audit: Self.auditMembers
    case .explain:
      [
        .schema("aftercare.explain/1"), .of("interaction", .string),
        .of("turns", .array(.object(Self.adviceMembers + [.of("text", .nullable(.string))]))),
        .of("closing", .object(Self.closingMembers)),
      ]
    case .gate:
      [
        .schema("aftercare.gate/1"), .of("customer", .string), .of("at", .time),
      ] + SharedShape.gateMembers + [.of("released", .nullable(.object(Self.releaseMembers)))]
    case .checkins:
      [
        .schema("aftercare.checkins/1"),
        .of("check_ins", .array(.object(Self.checkInMembers))),
      ]
    case .plan: Self.planMembers
    case .commitments:
      [
        .schema("aftercare.commitments/1"),
        .of("commitments", .array(.object(Self.commitmentMembers))),
      ]
    case .findings:
      [
        .schema("aftercare.findings/1"), .of("findings", .array(.object(Self.findingMembers))),
        .of("dismissed", .integer),
      ]
    case .evaluation: Self.evaluationMembers
    case .frequencies: Self.frequencyMembers
    case .suggestions: Self.suggestionMembers
    case .rulesDiff: Self.differenceOfRulesMembers
    case .rulesCheck: Self.rulesCheckMembers
    case .ruleList: Self.ruleListMembers
    case .rule: Self.ruleMembers
    case .ruleExplanation: Self.ruleExplanationMembers
    case .ruleProblem:
      [
        .schema("aftercare.rule-problem/1"), .of("code", .string), .of("title", .string),
        .of("explanation", .string), .of("example", .string), .of("mend", .string),
        .of("mended", .nullable(.string)),
      ]
    case .config:
      [
        .schema("aftercare.config/1"), .of("file", .nullable(.string)),
        .of(
          "settings",
          .array(
            .object([
              .of("key", .string), .of("value", .string),
              .of("origin", .oneOf(["flag", "environment", "file", "default"])),
              .of("place", .nullable(.string)),
            ]))),
      ]
    }
  }
}
