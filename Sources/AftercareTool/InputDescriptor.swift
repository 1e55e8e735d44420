#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor that is read in big pieces, all into the same memory.
struct InputDescriptor: ~Copyable {
  /// Why nothing can be read.
  struct Failure: Error {
    let number: Int32

    /// The system's words for it.
    var reason: String { String(cString: strerror(number)) }
  }

  /// Bytes that are read at a time.
  static let pieceSize = 256 << 10

  /// The system's number for it.
  let number: Int32
  private let isOwned: Bool
  private let memory: UnsafeMutableBufferPointer<UInt8>

  private init(number: Int32, isOwned: Bool) {
    self.number = number
    self.isOwned = isOwned
    memory = .allocate(capacity: Self.pieceSize)
  }

  /// What is piped in.
  static func standard() -> InputDescriptor {
    InputDescriptor(number: STDIN_FILENO, isOwned: false)
  }

  /// Opens a file.
  static func file(_ path: String) throws(Failure) -> InputDescriptor {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw Failure(number: errno) }
    return InputDescriptor(number: number, isOwned: true)
  }

  /// All bytes of a file, or of what is piped in where the path is `-`.
  static func contents(of path: String) throws(Failure) -> [UInt8] {
    var input = if path == "-" { standard() } else { try file(path) }
    var bytes: [UInt8] = []
    while true {
      let piece = try input.next()
      if piece.isEmpty { return bytes }
      bytes.append(contentsOf: piece)
    }
  }

  deinit {
    memory.deallocate()
    if isOwned { close(number) }
  }

  /// What tells one state of a file from another.
  struct Stamp: Equatable {
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  /// The state of the file now; `nil` for what is no file.
  var stamp: Stamp? {
    var info = stat()
    guard fstat(number, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    return Stamp(size: Int64(info.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  /// What comes next, lent until the next call; nothing comes after the end.
  mutating func next() throws(Failure) -> UnsafeBufferPointer<UInt8> {
    while true {
      let count = read(number, memory.baseAddress, memory.count)
      if count >= 0 { return UnsafeBufferPointer(start: memory.baseAddress, count: count) }
      guard errno == EINTR else { throw Failure(number: errno) }
      if Interrupt.isPending { return UnsafeBufferPointer(start: nil, count: 0) }
    }
  }
}
