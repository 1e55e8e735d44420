/// A number that tells a time, in milliseconds: told by its size whether it counts from 1970 or from the start.
package enum MeasuredTime: Sendable, Equatable {
  /// The units that platforms count in.
  package enum Unit: Double, Sendable {
    case seconds = 1000
    case milliseconds = 1
    case microseconds = 0.001
    case nanoseconds = 0.000001
  }

  /// Milliseconds from the start of the interaction.
  case offset(Int64)
  /// Milliseconds since 1970.
  case instant(Int64)

  /// No interaction lasts three years, and none was recorded before 1973: what is above counts from 1970.
  private static let firstInstant: Int64 = 100_000_000_000

  /// Reads a number whose unit the format's documentation tells; `nil` beyond what a calendar has.
  package init?(_ value: Double, in unit: Unit) {
    let milliseconds = (value * unit.rawValue).rounded()
    guard milliseconds.magnitude < 253_402_300_800_000 else { return nil }
    let whole = Int64(milliseconds)
    self = whole >= Self.firstInstant ? .instant(whole) : .offset(whole)
  }

  /// The unit of a number since 1970 that no documentation tells, by its size; `nil` where it is too small for one.
  package static func unit(ofInstant value: Double) -> Unit? {
    switch value {
    case 1e17...: .nanoseconds
    case 1e14...: .microseconds
    case 1e11...: .milliseconds
    case 1e8...: .seconds
    default: nil
    }
  }

  /// Milliseconds from 1970 or from the start.
  package var milliseconds: Int64 {
    switch self {
    case .offset(let value), .instant(let value): value
    }
  }
}
