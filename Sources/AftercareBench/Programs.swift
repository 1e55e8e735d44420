#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The programs that a measurement needs, and where they run.
enum Programs {
  /// The path of this program.
  static func own() throws(BenchError) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    if count > 0 {
      return String(decoding: path[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    guard CommandLine.arguments[0].contains("/") else {
      throw BenchError("call aftercare-bench by its path, so that it finds the tool beside it")
    }
    return CommandLine.arguments[0]
  }

  /// The tool that is measured: the one that is named, or the one beside this program.
  static func tool(_ named: String?) throws(BenchError) -> String {
    let path: String
    if let named {
      path = named
    } else {
      path =
        try own().split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/") + "/aftercare"
    }
    guard FileBytes.isExecutable(path) else {
      throw BenchError("no tool is at \(path): run `swift build -c release`, or pass --tool PATH")
    }
    return path
  }

  /// Keeps this program, and all that it starts, on one core; tells whether that went well.
  static func pin(to core: Int) -> Bool {
    let words = ["taskset", "-cp", String(core), String(getpid())]
    return (try? ChildProcess.run(words)) != nil
  }

  /// A program that may run on all cores again.
  static func unpinned(_ words: [String]) -> [String] {
    ["taskset", "-c", "0-\(Machine.coreCount - 1)"] + words
  }
}
