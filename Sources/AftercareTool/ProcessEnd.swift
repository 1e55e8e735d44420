/// The end of the process, at which the system takes back all memory at once.
enum ProcessEnd {
  private final class Remainder<Value> {
    private let value: Value

    init(_ value: consuming Value) { self.value = value }
  }

  /// Leaves a value to the end of the process: to take apart what holds the rules takes a tenth of a short run.
  static func leave<Value>(_ value: consuming Value) {
    _ = Unmanaged.passRetained(Remainder(value))
  }
}
