#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps what is read from being written over.
enum InputProtection {
  /// Refuses an output that is the very file of an input, by whatever name or link; both may not exist yet.
  static func check(
    _ outputs: [String], against inputs: [String], command: CommandName
  ) throws(ToolError) {
    guard !outputs.isEmpty else { return }
    let read = Set(inputs.compactMap(FileIdentity.init))
    for output in outputs {
      guard let written = FileIdentity(output), read.contains(written) else { continue }
      throw .usage(
        "`\(output)` is read, so it can't be written; name another file", command: command)
    }
  }
}

/// Which file lies at a path: two names of one file have the same.
private struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// `nil` where no file lies there: a folder, a terminal or a pipe is not written over.
  init?(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(truncatingIfNeeded: info.st_dev)
    number = UInt64(truncatingIfNeeded: info.st_ino)
  }
}
