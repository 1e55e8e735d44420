#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that was started by the benchmark.
struct ChildProcess {
  /// What a program that has ended used.
  struct Outcome {
    let exitCode: Int32
    /// Seconds from its start to its end.
    let elapsed: Double
    /// Seconds that it, and what it started, computed, the system's work for it included.
    let computed: Double
  }

  private let number: pid_t
  private let words: [String]
  private let started: Int64

  /// Starts a program; a name without a slash is looked up on the PATH.
  ///
  /// - Parameters:
  ///   - words: the program and its arguments.
  ///   - input: the descriptor that becomes its stdin; without one it reads nothing.
  ///   - output: the descriptor that becomes its stdout; without one that is thrown away.
  init(_ words: [String], input: Int32? = nil, output: Int32? = nil) throws(BenchError) {
    var actions = ChildProcess.noActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let strings = (words.map { Optional($0) } + [nil]).map { $0.flatMap { strdup($0) } }
    let environment = (Self.environment.map { Optional($0) } + [nil]).map {
      $0.flatMap { strdup($0) }
    }
    defer { for pointer in strings + environment { free(pointer) } }
    var made: pid_t = 0
    let start = StopWatch.elapsed()
    let problem = posix_spawnp(&made, words[0], &actions, nil, strings, environment)
    guard problem == 0 else {
      throw BenchError("can't run \(words[0]): \(String(cString: strerror(problem)))")
    }
    number = made
    self.words = words
    started = start
  }

  /// Waits for its end.
  func wait() throws(BenchError) -> Outcome {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(number, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchError("lost \(words[0])") }
    }
    let end = StopWatch.elapsed()
    return Outcome(
      exitCode: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
      elapsed: Double(end - started) / 1e9,
      computed: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime))
  }

  /// Waits for its end, which must be a good one.
  func waitForSuccess() throws(BenchError) -> Outcome {
    let outcome = try wait()
    guard outcome.exitCode == 0 else {
      throw BenchError("\(words.joined(separator: " ")) ended with \(outcome.exitCode)")
    }
    return outcome
  }

  /// Runs a program to its good end.
  static func run(
    _ words: [String], input: String? = nil, output: Int32? = nil
  ) throws(BenchError) -> Outcome {
    guard let input else { return try ChildProcess(words, output: output).waitForSuccess() }
    let file = open(input, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BenchError("can't read \(input)") }
    defer { close(file) }
    return try ChildProcess(words, input: file, output: output).waitForSuccess()
  }

  /// What a program writes to stdout, once it has ended well.
  static func output(of words: [String]) throws(BenchError) -> String {
    let pipe = try Pipe()
    defer { close(pipe.reading) }
    let child: ChildProcess
    do throws(BenchError) {
      child = try ChildProcess(words, output: pipe.writing)
    } catch {
      close(pipe.writing)
      throw error
    }
    close(pipe.writing)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(pipe.reading, &piece, piece.count)
      if count <= 0 { break }
      bytes.append(contentsOf: piece[..<count])
    }
    _ = try child.waitForSuccess()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The most memory that it has held so far, in bytes; `nil` where the system does not tell.
  ///
  /// It is asked while the program runs: what `wait4` tells of a child begins with the size of its parent.
  var peakMemory: Int? { memory("VmHWM:") }

  /// The memory that it holds now, in bytes; `nil` where the system does not tell.
  var memory: Int? { memory("VmRSS:") }

  private func memory(_ key: String) -> Int? {
    guard let bytes = try? FileBytes.contents(of: "/proc/\(number)/status") else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(key) {
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        .flatMap { Int($0) }.map { $0 * 1024 }
    }
    return nil
  }

  /// Nothing of the caller's settings may change what is measured.
  private static var environment: [String] {
    let kept = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].compactMap { name in
      getenv(name).map { name + "=" + String(cString: $0) }
    }
    return kept + ["LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=/nonexistent"]
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  #if canImport(Darwin)
    private static func noActions() -> posix_spawn_file_actions_t? { nil }
  #else
    private static func noActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  #endif
}

/// A pipe whose ends no child inherits.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(BenchError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchError("can't make a pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
