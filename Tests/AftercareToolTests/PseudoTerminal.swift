import Foundation

/// A terminal without a screen.
struct PseudoTerminal {
  /// The end that the tool takes for a terminal.
  let toolSide: FileHandle
  private let ourSide: FileHandle

  init() throws {
    // No other process may hold an end open, or the other end never sees it closed.
    guard let (number, path) = BuiltTool.withoutStarts(Self.makePair),
      case let tool = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC), tool >= 0
    else { throw CocoaError(.fileReadUnknown) }
    toolSide = FileHandle(fileDescriptor: tool, closeOnDealloc: true)
    ourSide = FileHandle(fileDescriptor: number, closeOnDealloc: true)
  }

  /// What the tool writes until it ends.
  func readToEnd() throws -> String {
    try toolSide.close()
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    // A terminal that the last writer has left gives an error, no end of file.
    while case let count = read(ourSide.fileDescriptor, &piece, piece.count), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Types Ctrl-D.
  func endInput() throws {
    try ourSide.write(contentsOf: Data([4]))
  }

  #if canImport(Darwin)
    private static func makePair() -> (number: Int32, path: String)? {
      let number = posix_openpt(O_RDWR | O_NOCTTY)
      guard number >= 0, fcntl(number, F_SETFD, FD_CLOEXEC) == 0, grantpt(number) == 0,
        unlockpt(number) == 0, let name = ptsname(number)
      else { return nil }
      return (number, String(cString: name))
    }
  #else
    /// Glibc hides `posix_openpt` from Swift, so this asks the kernel: TIOCSPTLCK unlocks, TIOCGPTN numbers.
    private static func makePair() -> (number: Int32, path: String)? {
      let number = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var lock: Int32 = 0
      var index: UInt32 = 0
      guard number >= 0, ioctl(number, 0x4004_5431, &lock) == 0,
        ioctl(number, 0x8004_5430, &index) == 0
      else { return nil }
      return (number, "/dev/pts/\(index)")
    }
  #endif
}
