import Evaluation

/// What labels may be, and what the rules must find to agree with them; made from the questions themselves.
enum LabelHelp {
  static let text: String = {
    let rows = [
      ("stress", "true, false, none, mild or strong"), ("complaint", "true or false"),
      ("offer", "cross_sell, up_sell, retention, advocacy or null"),
      ("commitment", "true or false"), ("confirms", "true or false"),
    ].map { name, values in
      let task = LabelledTask(rawValue: name)
      return "  \(name): \(values)\n    found: \(task?.definition ?? "")\n"
    }
    return """
      Labels stand in turn records, as {"labels": {"stress": "mild", "commitment": false}}.
      A label that is missing is not counted; null and false say that the turn has no such thing.
      \(rows.joined())  final_problem: \(FinalState.allCases.map(\.rawValue).joined(separator: ", "))
          on any record; compared with the problem as the interaction ends; unresolved stands
          for stated and working

      """
  }()
}
