#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor that bytes are written to, whole.
struct OutputDescriptor {
  static let standard = OutputDescriptor(file: STDOUT_FILENO)
  static let errors = OutputDescriptor(file: STDERR_FILENO)

  private let number: Int32

  /// A file that was opened for writing.
  init(file number: Int32) { self.number = number }

  /// Closes it; nothing may be written after that.
  func close() { _ = systemClose(number) }

  /// Gives the file its rights and makes what was written lasting; tells whether that went well.
  func settle(rights: mode_t) -> Bool { fchmod(number, rights) == 0 && fsync(number) == 0 }

  /// Writes all of the bytes, however few the system takes at a time.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(number, buffer[position...])
      }
      if count >= 0 {
        position += count
      } else {
        try recover(from: errno)
      }
    }
  }

  /// Writes a text.
  func write(_ text: String) throws(ToolError) {
    try write(Array(text.utf8))
  }

  private func recover(from error: Int32) throws(ToolError) {
    switch error {
    case EINTR: return
    case EAGAIN:
      // A caller may hand down a descriptor that does not block.
      var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
      poll(&request, 1, -1)
    case EPIPE: throw .outputClosed
    default: throw .outputFailed(String(cString: strerror(error)))
    }
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemWrite(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
  let rest = UnsafeRawBufferPointer(rebasing: bytes)
  return write(descriptor, rest.baseAddress, rest.count)
}
