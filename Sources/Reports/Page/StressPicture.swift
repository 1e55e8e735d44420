import Casework
import Rules
import Transcripts

/// An interaction as a picture: stress over the turns, the gate's band beneath it, offers marked on the band.
struct StressPicture {
  private let turns: [InteractionStory.Step]
  private let offers: [OfferRecord]

  /// Makes the picture of a contact.
  init(_ record: CaseRecord, _ story: InteractionStory) {
    turns = story.steps.filter { $0.number != nil }
    offers = record.offers
  }

  /// A small one for a row of a table.
  var small: HTML {
    var chart = Chart(width: 120, height: 30, label: label)
    guard !turns.isEmpty else { return chart.rendered(as: "pic") }
    let across = Chart.Scale(values: 0...Double(turns.count), from: 1, to: 119)
    draw(
      on: &chart, across, up: Chart.Scale(values: 0...3, from: 17, to: 3), bandTop: 21,
      bandHeight: 7)
    return chart.rendered(as: "pic")
  }

  /// A large one with axes and labels.
  var large: HTML {
    var chart = Chart(
      width: 760, height: 190, label: "Stress, gate and problem by turn; the transcript tells them")
    guard !turns.isEmpty else { return .none }
    let across = Chart.Scale(values: 0...Double(turns.count), from: 64, to: 750)
    let up = Chart.Scale(values: 0...3, from: 112, to: 14)
    chart.leftAxis(
      up, ticks: StressLevel.allCases.map { (Double($0.rawValue), $0.name) }, right: 750)
    chart.words("gate", x: 50, y: 138, "end")
    chart.words("problem", x: 50, y: 164, "end")
    draw(on: &chart, across, up: up, bandTop: 126, bandHeight: 18)
    drawProblem(on: &chart, across)
    let names = turns.indices.map { String($0 + 1) }
    let middles = Chart.Scale(
      values: 0...Double(max(1, turns.count - 1)), from: across(0.5),
      to: across(Double(turns.count) - 0.5))
    chart.bottomAxis(names, middles, y: 186, most: 12)
    return chart.rendered(as: "chart story")
  }

  private func draw(
    on chart: inout Chart, _ across: Chart.Scale, up: Chart.Scale, bandTop: Double,
    bandHeight: Double
  ) {
    let points = runs(of: \.advice.stress.level).flatMap { run in
      [run.turns.lowerBound, run.turns.upperBound].map {
        (across(Double($0)), up(Double(run.value.rawValue)))
      }
    }
    chart.line(points, "stress")
    for run in runs(of: \.advice.gate.decision) {
      let x = across(Double(run.turns.lowerBound))
      let width = across(Double(run.turns.upperBound)) - x
      switch run.value {
      case .blocked: chart.box(x: x, y: bandTop, width: width, height: bandHeight, "held")
      case .answerOnly:
        chart.box(
          x: x, y: bandTop + bandHeight / 2, width: width, height: bandHeight / 2, "answer")
      case .open:
        chart.box(x: x, y: bandTop + bandHeight - 1.5, width: width, height: 1.5, "open")
      }
    }
    for offer in shownOffers {
      mark(
        offer, on: &chart, x: across(max(0.5, Double(offer.turn) - 0.5)), bandTop: bandTop,
        size: bandHeight)
    }
  }

  /// A cross for an offer made while held, a triangle for one that was allowed, a ring for a tool's question.
  private func mark(
    _ offer: OfferRecord, on chart: inout Chart, x: Double, bandTop: Double, size: Double
  ) {
    let (top, low, half) = (bandTop, bandTop + size, size / 2)
    if offer.by == .tool {
      chart.dot(x: x, y: top + half, radius: half * 0.7, "asked")
    } else if offer.decision == .blocked {
      chart.box(x: x - half - 1, y: top - 1, width: size + 2, height: size + 2, "halo")
      chart.shape(
        """
        M\(x - half, digits: 1) \(top, digits: 1)L\(x + half, digits: 1) \(low, digits: 1)\
        M\(x + half, digits: 1) \(top, digits: 1)L\(x - half, digits: 1) \(low, digits: 1)
        """, "breach")
    } else {
      chart.shape(
        """
        M\(x, digits: 1) \(top, digits: 1)L\(x + half, digits: 1) \(low, digits: 1)\
        L\(x - half, digits: 1) \(low, digits: 1)Z
        """, "offered")
    }
  }

  private func drawProblem(on chart: inout Chart, _ across: Chart.Scale) {
    for run in runs(of: \.advice.problem.state) where run.value != .none {
      let x = across(Double(run.turns.lowerBound))
      let width = across(Double(run.turns.upperBound)) - x
      chart.box(x: x + 0.5, y: 151, width: width - 1, height: 18, "state \(run.value.style)")
      // A name that does not fit would cover the next one; the transcript has it.
      if width > Double(run.value.rawValue.count) * 6.4 + 4 {
        chart.words(run.value.rawValue, x: x + 4, y: 164)
      }
    }
  }

  /// Of several in one turn that would cover each other, one.
  private var shownOffers: [OfferRecord] {
    var shown: [OfferRecord] = []
    for offer in offers {
      let isShown = shown.contains {
        $0.turn == offer.turn && ($0.by == .tool) == (offer.by == .tool)
          && $0.decision == offer.decision
      }
      if !isShown { shown.append(offer) }
    }
    return shown
  }

  private struct Run<Value> {
    let value: Value
    var turns: Range<Int>
  }

  private func runs<Value: Equatable>(
    of value: (InteractionStory.Step) -> Value
  ) -> [Run<Value>] {
    var runs: [Run<Value>] = []
    for (index, step) in turns.enumerated() {
      if let last = runs.indices.last, runs[last].value == value(step) {
        runs[last].turns = runs[last].turns.lowerBound..<index + 1
      } else {
        runs.append(Run(value: value(step), turns: index..<index + 1))
      }
    }
    return runs
  }

  /// The picture in words.
  private var label: String {
    let peak = turns.map(\.advice.stress.level).max() ?? .calm
    let held = turns.count { $0.advice.gate.decision == .blocked }
    let breaches = Set(offers.filter { $0.by != .tool && $0.decision == .blocked }.map(\.turn))
      .count
    let last = turns.last?.advice.stress.level ?? .calm
    return "Stress up to \(peak.name), \(last.name) at the end; gate held on \(held) of "
      + RuleWords.count(turns.count, "turn") + "; "
      + RuleWords.count(breaches, "offer") + " while held"
  }
}

extension ProblemState {
  /// How the state looks: settled, on its way, or open.
  var style: HTML {
    switch self {
    case .none: "none"
    case .confirmed: "good"
    case .claimed, .promised, .escalated: "way"
    case .stated, .working, .denied, .abandoned: "bad"
    }
  }
}
