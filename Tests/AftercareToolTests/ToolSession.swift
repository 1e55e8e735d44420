import Foundation

/// The tool at work, with a person on the other side of its pipes.
final class ToolSession {
  private let process: Process
  private let toTool: PrivatePipe
  private let fromTool: PrivatePipe
  private var received = Data()

  init(_ arguments: String...) throws {
    // A tool that has ended must not take the tests with it.
    signal(SIGPIPE, SIG_IGN)
    process = try BuiltTool.process(arguments)
    toTool = try PrivatePipe()
    fromTool = try PrivatePipe()
    process.standardInput = toTool.readingEnd
    process.standardOutput = fromTool.writingEnd
    process.standardError = FileHandle.nullDevice
    try BuiltTool.start(process)
    // The tool's own ends must not stay open here, or no end of file is ever seen.
    try toTool.readingEnd.close()
    try fromTool.writingEnd.close()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// Writes bytes to the tool's stdin.
  func write(_ text: String) throws {
    try toTool.writingEnd.write(contentsOf: Data(text.utf8))
  }

  /// Writes bytes, cut anywhere, to the tool's stdin.
  func write(bytes: some Sequence<UInt8>) throws {
    try toTool.writingEnd.write(contentsOf: Data(bytes))
  }

  /// Ends the tool's input.
  func closeInput() throws {
    try toTool.writingEnd.close()
  }

  /// Stops reading what the tool writes.
  func closeOutput() throws {
    try fromTool.readingEnd.close()
  }

  /// Sends SIGTERM.
  func terminate() { process.terminate() }

  /// Sends SIGKILL, which nothing can prepare for.
  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The next line of stdout; `nil` at its end, or when none comes within some seconds.
  func nextLine(within seconds: Double = 20) -> String? {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        let line = received[received.startIndex..<end]
        received = Data(received[received.index(after: end)...])
        return String(decoding: line, as: UTF8.self)
      }
      let descriptor = fromTool.readingEnd.fileDescriptor
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let rest = Int32(max(0, deadline.timeIntervalSinceNow * 1000))
      guard rest > 0, poll(&request, 1, rest) > 0 else { return nil }
      let piece = fromTool.readingEnd.availableData
      if piece.isEmpty { return nil }
      received.append(piece)
    }
  }

  /// Waits until the tool has ended; answers its exit status.
  func end() -> (status: Int32, wasSignalled: Bool) {
    process.waitUntilExit()
    return (process.terminationStatus, process.terminationReason == .uncaughtSignal)
  }
}

/// A pipe that no process inherits but the one it is handed to: a copy elsewhere would hold it open.
struct PrivatePipe {
  let readingEnd: FileHandle
  let writingEnd: FileHandle

  init() throws {
    var ends: [Int32] = [0, 0]
    let isMade = BuiltTool.withoutStarts {
      pipe(&ends) == 0 && ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
    }
    guard isMade else { throw CocoaError(.fileReadUnknown) }
    readingEnd = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    writingEnd = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
  }
}
