#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C as something that work looks at between two steps, so that nothing is left half done.
enum Interrupt {
  /// Whether Ctrl-C was pressed since it is caught.
  static var isPending: Bool { interruptions > 0 }

  /// Catches Ctrl-C from now on; a second one ends the tool at once.
  static func catchFirst() {
    var action = sigaction()
    // Whoever started the tool to run apart from a terminal let it ignore the signal.
    guard sigaction(SIGINT, nil, &action) == 0, !isIgnored(action) else { return }
    action = sigaction()
    // Without SA_RESTART, so that a read that waits for input ends.
    action.sa_flags = Int32(truncatingIfNeeded: SA_RESETHAND)
    let note: @convention(c) (Int32) -> Void = { _ in interruptions = 1 }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = note
    #else
      action.__sigaction_handler.sa_handler = note
    #endif
    sigaction(SIGINT, &action, nil)
    StopSignal.unblock(SIGINT)
  }

  /// Ends the tool as a shell expects of a program that Ctrl-C stopped.
  static func endProcess() -> Never {
    signal(SIGINT, SIG_DFL)
    StopSignal.unblock(SIGINT)
    raise(SIGINT)
    exit(128 + SIGINT)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let current = action.__sigaction_u.__sa_handler
    #else
      let current = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(current, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

// Written by the signal's catcher, which can reach nothing but globals.
private nonisolated(unsafe) var interruptions: sig_atomic_t = 0
