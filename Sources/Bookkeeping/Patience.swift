#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long something is tried again: after pauses that grow, five seconds in all.
///
/// Pauses are drawn anew each time, so that those who gave way to one another don't come back at once.
package struct Patience {
  private static let length = 5000
  private var next = 10
  private var left = Self.length
  private let uptime: () -> Int64
  private let begin: Int64

  /// Begins.
  ///
  /// - Parameter uptime: milliseconds of a clock that never goes back, so that the time of the tries counts as well.
  package init(uptime: @escaping () -> Int64 = { 0 }) {
    self.uptime = uptime
    begin = uptime()
  }

  /// Waits before another try; `false` where there is to be none.
  package mutating func wait() -> Bool {
    guard left > 0, uptime() - begin < Self.length else { return false }
    let pause = min(Int.random(in: next / 2...next), left)
    usleep(UInt32(pause) * 1000)
    left -= pause
    next = min(next * 2, 640)
    return true
  }
}
