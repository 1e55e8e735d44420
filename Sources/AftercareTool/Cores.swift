#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processor cores that the tool may run on.
enum Cores {
  /// How many there are for this process, which may be bound to some of the machine's.
  static var count: Int { allowed ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What Linux tells of the process, as masks of 32 cores each; `nil` elsewhere.
  private static var allowed: Int? {
    guard let status = try? InputDescriptor.contents(of: "/proc/self/status") else { return nil }
    let prefix = "Cpus_allowed:"
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix(prefix)
    }
    guard let line else { return nil }
    let bits = line.dropFirst(prefix.count).reduce(0) {
      $0 + ($1.hexDigitValue ?? 0).nonzeroBitCount
    }
    return bits > 0 ? bits : nil
  }
}
