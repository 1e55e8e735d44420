/// A value that is at hand, or that is fetched when it is asked for: most runs never ask for most of a rulebook.
enum Later<Value: Sendable>: Sendable {
  case now(Value)
  /// Gives the same value each time.
  case later(@Sendable () -> Value)

  var value: Value {
    switch self {
    case .now(let value): value
    case .later(let fetch): fetch()
    }
  }
}
