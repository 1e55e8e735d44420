#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is there whole or not at all: written beside its place, and moved there when it is done.
final class WholeFile {
  /// Where it will lie.
  let path: String
  private let draft: String
  private let descriptor: OutputDescriptor
  private let number: Int32
  private var isDone = false

  /// Begins a file; what lies at its place stays until it is done.
  init(_ path: String) throws(ToolError) {
    // A link is followed, so that it goes on pointing at the file.
    let place = Self.resolved(path)
    let draft = place + ".part-\(getpid())"
    let number = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .fileFailed(path, Self.reason) }
    self.path = place
    self.draft = draft
    self.number = number
    descriptor = OutputDescriptor(file: number)
  }

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    do throws(ToolError) {
      try descriptor.write(bytes)
    } catch .outputFailed(let reason) {
      throw .fileFailed(path, reason)
    }
  }

  /// Puts the file in its place.
  func finish() throws(ToolError) {
    guard fsync(number) == 0 || errno == EINVAL, rename(draft, path) == 0 else {
      throw .fileFailed(path, Self.reason)
    }
    isDone = true
  }

  deinit {
    close(number)
    if !isDone { unlink(draft) }
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
