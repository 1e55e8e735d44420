/// What came of asking: a condition on data that is missing neither holds nor fails.
enum Truth: Sendable, Equatable {
  case holds
  case fails
  /// It could not be asked, and why.
  case notEvaluated(String)

  init(_ holds: Bool) { self = holds ? .holds : .fails }

  /// Fails where any fails; else is not evaluated where any is not.
  static func all(_ parts: some Sequence<Truth>) -> Truth {
    var whole = Truth.holds
    for part in parts {
      if case .fails = part { return .fails }
      if case .notEvaluated = part, case .holds = whole { whole = part }
    }
    return whole
  }

  /// Holds where any holds; else is not evaluated where any is not.
  static func any(_ parts: some Sequence<Truth>) -> Truth {
    var whole = Truth.fails
    for part in parts {
      if case .holds = part { return .holds }
      if case .notEvaluated = part, case .fails = whole { whole = part }
    }
    return whole
  }

  /// Whether it holds.
  var isTrue: Bool { if case .holds = self { true } else { false } }

  /// The opposite; what was not evaluated stays so.
  var negated: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .notEvaluated: self
    }
  }
}
