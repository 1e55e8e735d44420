import Casework
import Rules
import Transcripts

/// One interaction: its transcript with the evidence in place, what it led to turn by turn, and what is owed after it.
struct CaseView {
  let record: CaseRecord
  let story: InteractionStory
  let number: Int
  let source: String
  /// What rules and reasons say, by id.
  let titles: [String: String]
  /// The numbers by which the page knows rules and reasons.
  let numbers: [String: Int]
  /// Its check-in, where a ledger knows it.
  let known: KnownCheckIn?
  let now: Timestamp

  /// The case, with what the list of interactions shows and filters by.
  ///
  /// It is inside `noscript`: who runs no script reads it there, and a script builds it only when it is opened.
  var rendered: HTML {
    let verdict = ContactVerdict(record)
    let id: HTML = "<bdi>\(record.interaction)</bdi>"
    let picture = StressPicture(record, story)
    return """
      <noscript class="i"\(facts)><details><summary>\(id) \(verdict.words), \(record.stress.peak.name)</summary>\
      \(picture.small)<div class="body">\(head)<div class="scroll">\(picture.large)</div>\
      <div class="columns"><div>\(transcript)</div><div>\(sides)</div></div></div></details></noscript>

      """
  }

  /// What the list is made from.
  private var facts: HTML {
    let verdict = ContactVerdict(record)
    let worst = record.findings.filter { !$0.isTrial }.map(\.severity).max()
    let rules = Set(story.steps.flatMap(\.advice.matches).map(\.evidence.rule))
      .union(record.findings.map(\.id))
      .union(story.steps.flatMap { $0.advice.gate.because.map(\.rule) })
    let standing = CheckInStanding(record.followUp, known: known, now: now)?.code ?? ""
    let harm = record.safetyFindings.isEmpty ? (record.vulnerability == nil ? 0 : 1) : 2
    let start = record.startedAt.map { ReadableTime.minute($0) } ?? ""
    return """
       data-i="\(number)" data-id="\(record.interaction)" \
      data-customer="\(record.facts.customer ?? "")" data-agent="\(record.facts.agent ?? "")" \
      data-queue="\(record.facts.queue ?? "")" data-channel="\(record.facts.channel ?? "")" \
      data-verdict="\(verdict.code)" data-peak="\(record.stress.peak.rawValue)" \
      data-day="\(record.day ?? "")" data-start="\(start)" \
      data-at="\(Int(record.startedAt?.milliseconds ?? 0))" \
      data-worst="\(worst.map { $0.rawValue + 1 } ?? 0)" \
      data-findings="\(record.findings.count { !$0.isTrial })" data-check="\(standing)" \
      data-harm="\(harm)" \
      data-rules="\(rules.compactMap { numbers[$0] }.sorted().map { String($0) }.joined(separator: " "))"
      """
  }

  private var head: HTML {
    let facts = [
      record.startedAt.map { ReadableTime.minute($0) }, record.facts.channel,
      record.facts.queue.map { "queue " + $0 }, record.facts.customer.map { "customer " + $0 },
      record.facts.agent.map { "agent " + $0 }, source,
    ].compactMap(\.self)
    let verdict = ContactVerdict(record)
    let findings: [HTML] = record.findings.map { finding in
      """
      <li><span class="pill \(TextStyle.Tone(finding.severity).style)">\
      \(finding.severity.name)\(finding.isTrial ? ", trial" : "")</span> \(finding.message) \
      <span class="faint"><a href="#t\(number)-\(finding.turn)">turn \(finding.turn)</a>, \
      \(RuleLink.rendered(finding.id))</span> \(quotes(finding.because))</li>

      """
    }
    let list: HTML =
      findings.isEmpty ? "<p>No findings.</p>" : "<ul class=\"reasons\">\(findings)</ul>"
    return """
      <p class="faint">\(facts.map { "<bdi>\($0)</bdi>" as HTML }.joined(by: " · "))</p>
      <p class="state"><span class="pill \(verdict.style)">\(verdict.words)</span> \
      stress up to \(record.stress.peak.name), \(record.stress.level.name) at the end; problem \
      \(record.problem.state.rawValue)\(record.problem.confirmation.map { " (\($0.rawValue))" } ?? ""); \
      \(RuleWords.count(record.problem.count, "problem"))</p>
      <h3>Findings</h3>\(list)<h3>The contact at a glance</h3>
      """
  }

  private var sides: HTML {
    let gate = GateSentences(story: story, record: record, titles: titles)
    return """
      <h3>Why held, why open</h3><ul class="why">\(gate.sentences.map { "<li>\($0)</li>\n" as HTML })</ul>\
      \(holding)\(commitments)\(FollowUpPart(record.followUp, known: known, now: now).rendered)
      """
  }

  private var holding: HTML {
    let lines: [HTML] =
      (record.stress.because.isEmpty
        ? [] : ["<li>Stress is \(record.stress.level.name): \(quotes(record.stress.because))</li>"])
      + (record.problem.because.isEmpty
        ? []
        : [
          "<li>Problem is \(record.problem.state.rawValue): \(quotes(record.problem.because))</li>"
        ])
    return lines.isEmpty ? .none : "<h3>What holds at the end</h3><ul class=\"why\">\(lines)</ul>"
  }

  private var commitments: HTML {
    guard !record.commitments.isEmpty else { return .none }
    let items: [HTML] = record.commitments.map { one in
      let due = one.due.map { ", due " + ReadableTime.minute($0) } ?? ""
      return
        "<li>\(PageQuote.rendered(one.evidence)) <span class=\"faint\">turn \(one.turn), \(one.state.rawValue)\(due)</span></li>\n"
    }
    return "<h3>Promised</h3><ul class=\"why\">\(items)</ul>"
  }

  private func quotes(_ because: [Evidence]) -> HTML {
    let items: [HTML] = because.prefix(3).map { evidence in
      let place = evidence.turn.map { "turn \($0), " } ?? ""
      return
        "\(PageQuote.rendered(evidence)) <span class=\"faint\">\(place)\(RuleLink.rendered(evidence.rule))</span>"
    }
    return items.joined(by: "; ")
  }

  private var transcript: HTML {
    var before: InteractionStory.Step?
    var turns: [HTML] = []
    for step in story.steps {
      turns.append(TurnPart(step, before: before, number: number).rendered)
      before = step
    }
    return "<h3>Transcript</h3><ol class=\"turns\">\(turns)</ol>"
  }
}

extension ContactVerdict {
  /// How the verdict looks.
  var style: HTML {
    switch self {
    case .offerWhileHeld, .notSolved: "bad"
    case .onItsWay, .claimed: "warn"
    case .confirmed: "good"
    case .noProblem: "plain"
    }
  }
}
