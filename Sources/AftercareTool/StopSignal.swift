#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Signals: SIGTERM as something that can be waited for together with input, SIGPIPE as an end.
struct StopSignal {
  private let descriptor: Int32

  /// Catches the signal from now on; `nil` where the system has no descriptors left, and the signal ends the tool.
  static func caught() -> StopSignal? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    stopPipe = ends[1]
    signal(SIGTERM) { number in
      let error = errno
      var byte: UInt8 = 0
      _ = write(stopPipe, &byte, 1)
      // A second one ends the tool even while its output is stuck.
      signal(number, SIG_DFL)
      errno = error
    }
    unblock(SIGTERM)
    return StopSignal(descriptor: ends[0])
  }

  /// Ends the tool as a pipeline expects of a writer whose reader has gone: quietly, by SIGPIPE.
  static func endByBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    unblock(SIGPIPE)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  /// Lets a signal through that whoever started the tool may have blocked.
  static func unblock(_ number: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Waits until there is input, or an end of it; answers whether to stop instead.
  static func isReceived(by stop: StopSignal?, beforeInputAt input: Int32) -> Bool {
    var requests = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&requests, nfds_t(requests.count), -1) < 0, errno == EINTR {}
    return requests[1].revents != 0
  }
}

// Written once before the signal is caught; a signal's catcher can reach nothing but globals.
private nonisolated(unsafe) var stopPipe: Int32 = -1
