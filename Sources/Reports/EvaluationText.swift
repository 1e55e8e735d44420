package import Evaluation

/// How well the rules agree with labels, for a person to read.
package struct EvaluationText {
  private static let rulesShown = 15

  private let isVerbose: Bool
  private let errorsShown: Int
  private let style: TextStyle

  /// Makes a layout that shows so many errors of each kind.
  package init(isVerbose: Bool, errorsShown: Int, style: TextStyle) {
    self.isVerbose = isVerbose
    self.errorsShown = errorsShown
    self.style = style
  }

  /// The verdicts as text.
  package func rendered(_ verdicts: Verdicts) -> String {
    var text = heading(verdicts)
    if !verdicts.tasks.isEmpty { text += "\n" + overview(verdicts.tasks) }
    for task in verdicts.tasks { text += rules(task) + errors(task) }
    if let figures = verdicts.finalState { text += finalState(figures) }
    return text + passedOver(verdicts)
  }

  private func heading(_ verdicts: Verdicts) -> String {
    let bootstrap = verdicts.bootstrap
    return "\(verdicts.interactions) interactions, \(verdicts.turns) turns\n"
      + style.paint(
        "In brackets 90 % intervals: whole interactions drawn anew, \(bootstrap.rounds) rounds, "
          + "seed \(bootstrap.seed)", .faint) + "\n"
  }

  private func overview(_ tasks: [TaskFigures]) -> String {
    var table = TextTable([
      .words("label"), .number("turns"), .number("positive"), .number("found"),
      .words("precision"), .words("recall"), .words("F1"), .words("balanced accuracy"),
      .words("kappa"),
    ])
    for task in tasks {
      let figures = [task.precision, task.recall, task.f1, task.balancedAccuracy, task.kappa]
      table.row(
        [
          task.task.rawValue, "\(task.counts.count)", "\(task.counts.positives)",
          "\(task.counts.found)",
        ] + figures.map(Self.words), tone: .heading)
    }
    let details = tasks.filter { !$0.byDetail.isEmpty }.map { task in
      let parts = task.byDetail.map { "\($0.found) of \($0.count) \($0.detail)" }
      return "\(task.task.rawValue): found \(parts.joined(separator: ", "))\n"
    }
    return table.rendered(style: style) + details.joined()
  }

  static func words(_ figure: Figure) -> String {
    let interval = figure.interval.map {
      " [\(FixedPoint.figure($0.low)) \(FixedPoint.figure($0.high))]"
    }
    return FixedPoint.figure(figure.value) + (interval ?? "")
  }

  private func section(_ name: String) -> String { "\n" + style.paint(name, .heading) + "\n" }

  private func passedOver(_ verdicts: Verdicts) -> String {
    let told = [
      ("Labels that are not known and were passed over", verdicts.unknownLabels),
      ("Labels on turns that they can say nothing of", verdicts.idleLabels),
    ].filter { !$0.1.isEmpty }
    return told.map { words, labels in
      "\n\(words): "
        + labels.map { Quoted.oneLine("\($0.name) (\($0.count))") }.joined(separator: ", ") + "\n"
    }.joined()
  }
}

// MARK: - Rules and errors

extension EvaluationText {
  private func rules(_ task: TaskFigures) -> String {
    guard !task.rules.isEmpty else { return "" }
    var table = TextTable([
      .words("rule"), .words(""), .number("turns"), .number("right"), .number("precision"),
      .number("right alone"), .number("wrong alone"), .number("F1"),
      .number("balanced accuracy"),
    ])
    let shown = isVerbose ? task.rules[...] : task.rules.prefix(Self.rulesShown)
    for rule in shown {
      table.row([
        rule.rule, rule.isTrial ? "trial" : "", "\(rule.hits)", "\(rule.right)",
        FixedPoint.figure(rule.precision), "\(rule.rightAlone)", "\(rule.wrongAlone)",
        FixedPoint.change(rule.f1Change), FixedPoint.change(rule.balancedAccuracyChange),
      ])
    }
    return section("\(task.task.rawValue): what each rule brings, and would be lost without it")
      + table.rendered(style: style, indent: 2) + more(task.rules.count - shown.count)
  }

  private func more(_ count: Int) -> String {
    count > 0 ? "  \(count) more; --verbose shows all.\n" : ""
  }

  private func errors(_ task: TaskFigures) -> String {
    guard errorsShown > 0, !task.errors.isEmpty else { return "" }
    let misses = task.errors.filter(\.isMiss)
    let alarms = task.errors.filter { !$0.isMiss }
    var text = ""
    for (name, errors) in [("missed", misses), ("false alarms", alarms)] where !errors.isEmpty {
      text += section("\(task.task.rawValue), \(name): \(errors.count), worst first")
      for error in errors.prefix(errorsShown) { text += rendered(error) }
    }
    return text
  }

  private func rendered(_ error: LabelError) -> String {
    let place = error.place
    let head = [
      place.interaction, "turn \(place.turn)", "\(place.source):\(place.line)", error.detail,
    ]
    let said = Quoted.words(error.text)
    var text = "  " + Quoted.oneLine(head.compactMap(\.self).joined(separator: "  ")) + "\n"
    text += "      " + style.fit(said, from: 6) + "\n"
    let heard = error.carriers + error.others
    if heard.isEmpty { text += "      " + style.paint("nothing heard", .faint) + "\n" }
    return text + heard.map(rendered).joined()
  }

  private func rendered(_ heard: HeardRule) -> String {
    let trial = heard.isTrial ? " (trial)" : ""
    let line =
      Quoted.oneLine("\(heard.rule)\(trial)  \(heard.means)  ") + Quoted.words(heard.quote)
    return "      " + style.fit(line, from: 6) + "\n"
  }
}

// MARK: - The end

extension EvaluationText {
  private func finalState(_ figures: FinalStateFigures) -> String {
    var rows = TextTable([.words("final problem"), .words("\(figures.table.count) interactions")])
    rows.row(["accuracy", Self.words(figures.accuracy)])
    rows.row(["kappa", Self.words(figures.kappa)])
    rows.row([
      "confirmed, claimed or not solved", Self.words(figures.solvedMacroF1) + " macro F1",
    ])
    rows.row([
      "called confirmed and is not", "\(figures.wronglyConfirmed) of \(figures.notConfirmed)",
    ])
    rows.row([
      "called confirmed and not even claimed",
      "\(figures.unsolvedConfirmed) of \(figures.unsolved)",
    ])
    return "\n" + rows.rendered(style: style) + confusion(figures.table) + rules(figures)
      + errors(figures)
  }

  private func confusion(_ table: StateTable) -> String {
    let all = Array(FinalState.allCases.enumerated())
    let used = all.filter { index, _ in
      table.rows[index].contains { $0 > 0 } || table.rows.contains { $0[index] > 0 }
    }
    var rows = TextTable(
      [.words("label, and what the rules say")] + used.map { .number($0.element.rawValue) })
    for (index, state) in used {
      rows.row(
        [state.rawValue]
          + used.map { column, _ in
            table.rows[index][column] == 0 ? "." : "\(table.rows[index][column])"
          })
    }
    return "\n" + rows.rendered(style: style)
  }

  private func rules(_ figures: FinalStateFigures) -> String {
    guard !figures.rules.isEmpty else { return "" }
    var table = TextTable([
      .words("rule"), .number("ended on it"), .number("right"), .number("precision"),
    ])
    let shown = isVerbose ? figures.rules[...] : figures.rules.prefix(Self.rulesShown)
    for rule in shown {
      table.row([rule.rule, "\(rule.hits)", "\(rule.right)", FixedPoint.figure(rule.precision)])
    }
    return section("final problem: what the last state rests on")
      + table.rendered(style: style, indent: 2) + more(figures.rules.count - shown.count)
  }

  private func errors(_ figures: FinalStateFigures) -> String {
    guard errorsShown > 0, !figures.errors.isEmpty else { return "" }
    var text = section("final problem, wrong: \(figures.errors.count), worst first")
    for error in figures.errors.prefix(errorsShown) {
      text +=
        Quoted.oneLine(
          "  \(error.interaction)  \(error.source)  is \(error.label.rawValue), called "
            + error.verdict.rawValue) + "\n" + error.because.map(rendered).joined()
    }
    return text
  }
}
