package import Evaluation

/// Writes how well the rules agree with labels, as a document `aftercare.evaluation/1`.
package enum EvaluationWriter {
  /// Writes the document as one line, with so many errors of each kind.
  package static func writeLine(
    _ verdicts: Verdicts, fingerprint: String, errors: Int, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.evaluation/1")
      json.rulebook(fingerprint)
      json.key("interactions")
      json.int(verdicts.interactions)
      json.key("turns")
      json.int(verdicts.turns)
      json.key("bootstrap")
      json.object { json in
        json.key("level")
        json.decimal(Bootstrap.level)
        json.key("unit")
        json.string("interaction")
        json.key("rounds")
        json.int(verdicts.bootstrap.rounds)
        json.key("seed")
        json.int(Int(verdicts.bootstrap.seed))
      }
      json.key("tasks")
      json.array(verdicts.tasks) { json, task in json.task(task, errors: errors) }
      json.key("final_problem")
      if let figures = verdicts.finalState {
        json.finalState(figures, errors: errors)
      } else {
        json.null()
      }
      json.labelCounts("unknown_labels", verdicts.unknownLabels)
      json.labelCounts("idle_labels", verdicts.idleLabels)
    }
    json.endLine()
  }
}

extension JSONBuffer {
  /// Writes the member `rulebook`.
  mutating func rulebook(_ fingerprint: String) {
    key("rulebook")
    object { json in
      json.key("fingerprint")
      json.string(fingerprint)
    }
  }

  fileprivate mutating func labelCounts(
    _ name: StaticString, _ labels: [(name: String, count: Int)]
  ) {
    key(name)
    array(labels) { json, label in
      json.object { json in
        json.key("label")
        json.string(label.name)
        json.key("count")
        json.int(label.count)
      }
    }
  }

  private mutating func figure(_ name: StaticString, _ figure: Figure) {
    key(name)
    object { json in
      json.key("value")
      json.decimal(figure.value)
      json.key("low")
      json.decimal(figure.interval?.low)
      json.key("high")
      json.decimal(figure.interval?.high)
    }
  }

  private mutating func count(_ name: StaticString, _ value: Int) {
    key(name)
    int(value)
  }

  fileprivate mutating func task(_ task: TaskFigures, errors: Int) {
    object { json in
      json.key("label")
      json.string(task.task.rawValue)
      json.key("found_when")
      json.string(task.task.definition)
      json.count("n", task.counts.count)
      json.count("positives", task.counts.positives)
      json.count("true_positives", task.counts.truePositives)
      json.count("false_positives", task.counts.falsePositives)
      json.count("false_negatives", task.counts.falseNegatives)
      json.count("true_negatives", task.counts.trueNegatives)
      json.figure("precision", task.precision)
      json.figure("recall", task.recall)
      json.figure("f1", task.f1)
      json.figure("balanced_accuracy", task.balancedAccuracy)
      json.figure("kappa", task.kappa)
      json.key("by_detail")
      json.array(task.byDetail) { json, detail in
        json.object { json in
          json.key("detail")
          json.string(detail.detail)
          json.count("n", detail.count)
          json.count("found", detail.found)
        }
      }
      json.key("rules")
      json.array(task.rules) { json, rule in json.contribution(rule) }
      json.key("errors")
      let misses = task.errors.filter(\.isMiss).prefix(errors)
      let alarms = task.errors.filter { !$0.isMiss }.prefix(errors)
      json.array(misses + alarms) { json, error in json.labelError(error) }
    }
  }

  private mutating func contribution(_ rule: RuleContribution) {
    object { json in
      json.key("rule")
      json.string(rule.rule)
      json.key("trial")
      json.bool(rule.isTrial)
      json.count("turns", rule.hits)
      json.count("right", rule.right)
      json.key("precision")
      json.decimal(rule.precision)
      json.count("right_alone", rule.rightAlone)
      json.count("wrong_alone", rule.wrongAlone)
      json.key("f1_change")
      json.decimal(rule.f1Change)
      json.key("balanced_accuracy_change")
      json.decimal(rule.balancedAccuracyChange)
    }
  }

  private mutating func labelError(_ error: LabelError) {
    object { json in
      json.key("kind")
      json.string(error.isMiss ? "missed" : "false_alarm")
      json.key("interaction")
      json.string(error.place.interaction)
      json.count("turn", error.place.turn)
      json.key("source")
      json.string(error.place.source)
      json.count("line", error.place.line)
      json.key("detail")
      json.string(error.detail)
      json.key("text")
      json.string(error.text)
      json.heard("because", error.carriers)
      json.heard("also_heard", error.others)
    }
  }

  private mutating func heard(_ name: StaticString, _ rules: [HeardRule]) {
    key(name)
    array(rules) { json, heard in
      json.object { json in
        json.key("rule")
        json.string(heard.rule)
        json.key("means")
        json.string(heard.means)
        json.key("quote")
        json.string(heard.quote)
        json.key("trial")
        json.bool(heard.isTrial)
      }
    }
  }

  fileprivate mutating func finalState(_ figures: FinalStateFigures, errors: Int) {
    object { json in
      json.count("n", figures.table.count)
      json.figure("accuracy", figures.accuracy)
      json.figure("kappa", figures.kappa)
      json.figure("confirmed_claimed_not_solved_macro_f1", figures.solvedMacroF1)
      json.count("wrongly_confirmed", figures.wronglyConfirmed)
      json.count("not_confirmed", figures.notConfirmed)
      json.count("unsolved_called_confirmed", figures.unsolvedConfirmed)
      json.count("unsolved", figures.unsolved)
      json.key("confusion")
      json.array(figures.table.cells) { json, cell in
        json.object { json in
          json.key("label")
          json.string(cell.label.rawValue)
          json.key("verdict")
          json.string(cell.verdict.rawValue)
          json.count("n", cell.count)
        }
      }
      json.key("rules")
      json.array(figures.rules) { json, rule in
        json.object { json in
          json.key("rule")
          json.string(rule.rule)
          json.count("interactions", rule.hits)
          json.count("right", rule.right)
          json.key("precision")
          json.decimal(rule.precision)
        }
      }
      json.key("errors")
      json.array(figures.errors.prefix(errors)) { json, error in json.finalError(error) }
    }
  }

  private mutating func finalError(_ error: FinalStateError) {
    object { json in
      json.key("interaction")
      json.string(error.interaction)
      json.key("source")
      json.string(error.source)
      json.key("label")
      json.string(error.label.rawValue)
      json.key("verdict")
      json.string(error.verdict.rawValue)
      json.heard("because", error.because)
    }
  }
}

extension StateTable {
  /// The cells that hold anything, row by row.
  fileprivate var cells: [(label: FinalState, verdict: FinalState, count: Int)] {
    let states = FinalState.allCases
    return states.indices.flatMap { row in
      states.indices.compactMap { column in
        let count = rows[row][column]
        return count > 0 ? (states[row], states[column], count) : nil
      }
    }
  }
}
