#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is known of the terminal behind a file descriptor, if there is one.
struct Terminal {
  static let input = Terminal(descriptor: STDIN_FILENO)
  static let output = Terminal(descriptor: STDOUT_FILENO)
  static let errors = Terminal(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// Whether a person sits there.
  var isPresent: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal, `nil` where there is none.
  var width: Int? {
    guard isPresent else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Whether colour is welcome where the caller did not say: on a terminal that has it, unless `NO_COLOR` is set.
  var wantsColor: Bool {
    guard isPresent, Environment.variable("TERM") != "dumb" else { return false }
    return Environment.variable("NO_COLOR") == nil
  }

  /// Whether it can write over a line.
  var movesCursor: Bool { isPresent && Environment.variable("TERM") != "dumb" }

  /// Whether it can show characters beyond ASCII.
  var drawsBlocks: Bool {
    guard movesCursor else { return false }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Environment.variable).first ?? ""
    let name = locale.lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8")
  }
}
