#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What figures were measured on: without it they say little.
struct Machine: Codable, Equatable {
  let processor: String
  let cores: Int
  let load: String
  let swift: String

  /// Asks the system.
  static func current() -> Machine {
    Machine(
      processor: processorName ?? "unknown", cores: coreCount, load: loadAverage ?? "unknown",
      swift: (try? ChildProcess.output(of: ["swift", "--version"])).flatMap(firstLine) ?? "unknown")
  }

  /// The number of cores that can be computed on.
  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The load of the last minutes, as the system tells it.
  static var loadAverage: String? {
    var loads = [Double](repeating: 0, count: 3)
    guard getloadavg(&loads, 3) == 3 else { return nil }
    return loads.map { Decimals.text($0, digits: 2) }.joined(separator: " ")
  }

  private static var processorName: String? {
    guard let bytes = try? FileBytes.contents(of: "/proc/cpuinfo") else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("model name") }?
      .split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }) }
  }

  private static func firstLine(_ text: String) -> String? {
    text.split(separator: "\n").first.map(String.init)
  }
}
