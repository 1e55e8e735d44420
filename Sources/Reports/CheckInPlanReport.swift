package import Casework
import Transcripts

/// A plan of check-ins, for people and for programs.
package struct CheckInPlanReport {
  private static let competitorsShown = 3

  private let plan: CheckInPlan
  private let perHour: Int
  private let customers: [String: String]

  /// Makes a report; `customers` tells whom the check-ins are with, by their ids.
  package init(_ plan: CheckInPlan, perHour: Int, customers: [String: String]) {
    self.plan = plan
    self.perHour = perHour
    self.customers = customers
  }

  /// Writes it as one document `aftercare.plan/1`.
  package func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.plan/1")
      json.key("per_hour")
      json.int(perHour)
      json.key("placed")
      json.array(plan.placed) { json, one in write(one, to: &json) }
      json.key("infeasible")
      json.array(plan.unplaced) { json, one in write(one, to: &json) }
    }
    json.endLine()
  }

  /// The plan as comma-separated values with a heading.
  package var csv: String {
    var table = CSVTable([
      "id", "customer", "owner", "at", "owner_before", "at_before", "because", "competitors",
    ])
    for one in plan.placed {
      table.row(
        [
          one.id, customers[one.id], one.owner, one.minute.rfc3339, one.ownerBefore,
          one.minuteBefore?.rfc3339, nil, nil,
        ].map { .text($0) })
    }
    for one in plan.unplaced {
      table.row(
        [
          one.id, customers[one.id], one.owner, nil, one.owner, nil, one.obstacle.rawValue,
          one.competitors.joined(separator: " "),
        ].map { .text($0) })
    }
    return table.text
  }

  /// The plan for people.
  package func text(style: TextStyle) -> String {
    if plan.placed.isEmpty, plan.unplaced.isEmpty { return "No open check-in.\n" }
    var text = ""
    if !plan.placed.isEmpty {
      var table = TextTable([
        .words("check-in"), .words("at"), .words("owner"), .words("before"), .words("customer"),
      ])
      for one in plan.placed {
        table.row([
          one.id, one.minute.rfc3339, Quoted.shortened(one.owner ?? "-"), before(one),
          customers[one.id] ?? "-",
        ])
      }
      text += table.rendered(style: style)
    }
    if !plan.unplaced.isEmpty {
      text += (text.isEmpty ? "" : "\n") + unplacedTable.rendered(style: style) + remedies
    }
    let changed = plan.placed.count(where: \.isChanged)
    return text
      + "\nPlaced: \(plan.placed.count), changed: \(changed), no room: \(plan.unplaced.count).\n"
  }

  /// Who has the minutes is told where anybody has.
  private var unplacedTable: TextTable {
    let areHeld = plan.unplaced.contains { !$0.competitors.isEmpty }
    let names = ["no room for", "owner", "because"] + (areHeld ? ["who has it"] : [])
    var table = TextTable(names.map { .words($0) })
    for one in plan.unplaced {
      let cells = [one.id, Quoted.shortened(one.owner ?? "nobody"), one.obstacle.rawValue]
      table.row(cells + (areHeld ? [holders(of: one)] : []), tone: .warning)
    }
    return table
  }

  /// What a person can do about each reason that occurs, in the order of the plan.
  private var remedies: String {
    var told: [CheckInObstacle] = []
    for one in plan.unplaced where !told.contains(one.obstacle) { told.append(one.obstacle) }
    return told.map { "\($0.rawValue): \($0.remedy)\n" }.joined()
  }

  private func before(_ one: CheckInPlan.Placed) -> String {
    guard one.isChanged else { return "the same" }
    let minute = one.minuteBefore?.rfc3339 ?? "no minute"
    return one.owner == one.ownerBefore
      ? minute : minute + ", " + Quoted.shortened(one.ownerBefore ?? "nobody")
  }

  private func holders(of one: CheckInPlan.Unplaced) -> String {
    if one.competitors.isEmpty { return "nobody" }
    let shown = one.competitors.prefix(Self.competitorsShown).joined(separator: " ")
    let rest = one.competitors.count - Self.competitorsShown
    return rest > 0 ? shown + " and \(rest) more" : shown
  }

  private func write(_ one: CheckInPlan.Placed, to json: inout JSONBuffer) {
    json.object { json in
      json.key("id")
      json.string(one.id)
      json.key("customer")
      json.string(customers[one.id])
      json.key("owner")
      json.string(one.owner)
      json.key("at")
      json.timestamp(one.minute)
      json.key("owner_before")
      json.string(one.ownerBefore)
      json.key("at_before")
      json.timestamp(one.minuteBefore)
    }
  }

  private func write(_ one: CheckInPlan.Unplaced, to json: inout JSONBuffer) {
    json.object { json in
      json.key("id")
      json.string(one.id)
      json.key("customer")
      json.string(customers[one.id])
      json.key("owner")
      json.string(one.owner)
      json.key("because")
      json.string(one.obstacle.rawValue)
      json.key("competitors")
      json.array(one.competitors) { json, id in json.string(id) }
    }
  }
}

extension CheckInObstacle {
  /// What a person can do about it.
  fileprivate var remedy: String {
    switch self {
    case .barred:
      "wait for the customer's consent, or `aftercare checkins cancel ID --by NAME --reason TEXT`"
    case .zoneUnknown:
      "tell a `timezone` in the customer's records or in the settings file, or choose a time: "
        + "`aftercare checkins reschedule ID --to TIME --by NAME`"
    case .windowUnknown, .windowOver:
      "choose a time: `aftercare checkins reschedule ID --to TIME --by NAME`, "
        + "or tell what came of it: `aftercare checkins done ID --outcome OUTCOME`"
    case .outsideHours:
      "choose a time: `aftercare checkins reschedule ID --to TIME --by NAME`, "
        + "or widen the policy's contact hours"
    case .taken:
      "plan with a greater --capacity, or give some to others: "
        + "`aftercare checkins reassign ID --to NAME`"
    }
  }
}
