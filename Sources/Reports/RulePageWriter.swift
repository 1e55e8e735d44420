import Evaluation
package import Rules
import Transcripts

/// Writes what a rule, a finding or a decision is about, as a document `aftercare.rule/1`.
package enum RulePageWriter {
  /// Writes the document as one line; what a kind does not have is `null` or `[]`.
  package static func writeLine(
    _ entry: RulebookEntry, changes: [RuleChange], hits: RuleHits? = nil,
    to json: inout JSONBuffer
  ) {
    let rule: Rule? = if case .rule(let rule) = entry { rule } else { nil }
    json.object { json in
      json.key("schema")
      json.string("aftercare.rule/1")
      json.ruleHead(entry)
      json.key("because")
      json.string(entry.advice)
      json.key("source")
      json.string(entry.source)
      writeHearing(of: rule, to: &json)
      writeOrder(of: rule, to: &json)
      json.key("means")
      json.array(rule?.meanings ?? []) { json, meaning in
        json.object { json in
          json.key("marker")
          json.string(meaning.marker)
          json.key("means")
          json.string(meaning.detail)
        }
      }
      writeFinding(entry, to: &json)
      json.key("mistakes")
      json.string(rule?.mistakes)
      json.key("examples")
      json.array(entry.examples, write)
      json.key("changes")
      json.array(changes) { json, change in json.ruleChange(change) }
      write(hits, to: &json)
    }
    json.endLine()
  }

  private static func write(_ hits: RuleHits?, to json: inout JSONBuffer) {
    json.key("hits")
    guard let hits else { return json.null() }
    json.object { json in
      json.key("turns")
      json.int(hits.frequency.turns)
      json.key("of_turns")
      json.int(hits.turns)
      json.key("interactions")
      json.int(hits.frequency.interactions)
      json.key("of_interactions")
      json.int(hits.interactions)
      json.key("files")
      json.int(hits.frequency.sources)
    }
  }

  private static func writeHearing(of rule: Rule?, to json: inout JSONBuffer) {
    json.key("hears")
    json.array(rule?.heard ?? []) { json, heard in
      json.object { json in writeMembers(of: heard, to: &json) }
    }
    json.key("missing")
    if let missing = rule?.missing {
      json.object { json in
        writeMembers(of: missing.heard, to: &json)
        json.key("deadline")
        json.string(RuleWords.deadline(missing.deadline))
      }
    } else {
      json.null()
    }
    json.key("vetoes")
    json.array(rule?.vetoes ?? []) { json, veto in
      json.object { json in
        json.key("within")
        if case .within(let words, _) = veto { json.int(words) } else { json.null() }
        json.key("phrases")
        json.array(RuleWords.veto(veto).phrases) { json, phrase in json.string(phrase.text) }
      }
    }
    json.key("conditions")
    json.array(rule?.turnConditions ?? []) { json, condition in
      json.string(RuleWords.condition(condition))
    }
  }

  private static func writeOrder(of rule: Rule?, to json: inout JSONBuffer) {
    json.key("count")
    if let count = rule?.count {
      json.object { json in
        json.key("least")
        json.int(count.least)
        json.key("turns")
        json.int(count.turns)
      }
    } else {
      json.null()
    }
    json.key("then")
    json.array(rule?.sequence ?? []) { json, step in
      json.object { json in
        json.key("turns")
        json.int(step.turns)
        writeMembers(of: step.heard, to: &json)
      }
    }
    json.key("but_not_before")
    json.array(rule?.absences ?? []) { json, absence in
      json.object { json in writeMembers(of: absence.heard, to: &json) }
    }
  }

  private static func writeFinding(_ entry: RulebookEntry, to json: inout JSONBuffer) {
    let finding: FindingRule? = if case .finding(let finding) = entry { finding } else { nil }
    json.key("when")
    json.string(finding.map { RuleWords.condition($0.condition) })
    json.key("severities")
    json.array(finding?.severities ?? []) { json, severity in
      json.object { json in
        json.key("severity")
        json.string(severity.severity.name)
        json.key("when")
        json.string(severity.condition.map(RuleWords.condition))
      }
    }
  }

  private static func writeMembers(of heard: Heard, to json: inout JSONBuffer) {
    json.key("role")
    json.string(heard.role.rawValue)
    json.key("position")
    json.string(heard.position.map(RuleWords.position))
    json.key("phrases")
    json.array(heard.phrases) { json, phrase in json.string(phrase.text) }
  }

  private static func write(_ json: inout JSONBuffer, _ example: RuleExample) {
    json.object { json in
      json.key("expects_match")
      json.bool(example.expectsMatch)
      json.key("lines")
      json.array(example.lines) { json, line in json.string(line.spelling) }
      json.key("line")
      json.int(example.place.line)
    }
  }
}
