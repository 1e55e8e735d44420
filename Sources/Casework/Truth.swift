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
      if part == .fails { return .fails }
      if case .notEvaluated = part, whole == .holds { whole = part }
    }
    return whole
  }

  /// Holds where any holds; else is not evaluated where any is not.
  static func any(_ parts: some Sequence<Truth>) -> Truth {
    var whole = Truth.fails
    for part in parts {
      if part == .holds { return .holds }
      if case .notEvaluated = part, whole == .fails { whole = part }
    }
    return whole
  }

  /// The opposite; what was not evaluated stays so.
  var negated: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .notEvaluated: self
    }
  }
}
