#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three descriptors that every process begins with.
enum StandardDescriptors {
  /// Opens those that the caller closed on nothing.
  ///
  /// The next file to be opened would take such a number, and would be read as stdin or written as stdout.
  static func fillGaps() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
