#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that answers each line on its stdin with a line on its stdout.
struct PipedProgram: ~Copyable {
  let child: ChildProcess
  private let input: Int32
  private let output: Int32
  private var piece = [UInt8](repeating: 0, count: 1 << 18)
  private let name: String

  init(_ words: [String]) throws(BenchError) {
    signal(SIGPIPE, SIG_IGN)
    let requests = try Pipe()
    let answers = try Pipe()
    defer {
      close(requests.reading)
      close(answers.writing)
    }
    child = try ChildProcess(words, input: requests.reading, output: answers.writing)
    input = requests.writing
    output = answers.reading
    name = words.joined(separator: " ")
  }

  /// Nanoseconds from a line's first byte to the end of its answer.
  mutating func roundTrip(_ line: ArraySlice<UInt8>) throws(BenchError) -> Int64 {
    let start = StopWatch.elapsed()
    try ask(line, answers: 1)
    return StopWatch.elapsed() - start
  }

  /// Writes lines, and waits until so many were answered; what is written must fit into a pipe.
  mutating func ask(_ lines: ArraySlice<UInt8>, answers expected: Int) throws(BenchError) {
    try FileBytes.write(lines, to: input, named: name)
    var answers = 0
    while answers < expected {
      let count = read(output, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw BenchError("\(name) ended before it had answered") }
      answers += piece[..<count].count { $0 == UInt8(ascii: "\n") }
    }
  }

  /// Ends its input, reads what it still says and waits for its end.
  consuming func finish() throws(BenchError) -> ChildProcess.Outcome {
    close(input)
    while read(output, &piece, piece.count) > 0 {}
    close(output)
    return try child.waitForSuccess()
  }
}

/// Writes back what is read, line for line: what a pipe costs before anybody does anything.
enum Echo {
  static func run() -> Int32 {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count <= 0 { return count == 0 ? 0 : 1 }
      var written = 0
      while written < count {
        let more = piece[written..<count].withUnsafeBytes {
          write(STDOUT_FILENO, $0.baseAddress, $0.count)
        }
        if more <= 0 { return 1 }
        written += more
      }
    }
  }
}
