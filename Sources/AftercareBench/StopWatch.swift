#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The clocks that durations are taken from.
enum StopWatch {
  /// Nanoseconds that passed, from some moment on.
  static func elapsed() -> Int64 { read(CLOCK_MONOTONIC) }

  /// Nanoseconds that this program was computing; others on the machine do not count.
  static func computed() -> Int64 { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
