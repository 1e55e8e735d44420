import Bookkeeping

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the ledger of a run lies, by the flag, the environment and the platform.
enum LedgerPlace {
  /// The place that `--ledger` or `AFTERCARE_LEDGER` names; `nil` where none is asked for.
  static func named(_ arguments: Arguments) throws(ToolError) -> Ledger.Place? {
    guard let word = arguments.value(of: .ledger) ?? variable("AFTERCARE_LEDGER") else {
      return nil
    }
    switch word {
    case "": throw .usage("--ledger needs FILE, memory or default", command: arguments.command)
    case "memory": return .memory
    case "default": return try standard(arguments)
    default: return .file(word)
    }
  }

  /// The place that is named, else the platform's.
  static func namedOrStandard(_ arguments: Arguments) throws(ToolError) -> Ledger.Place {
    if let named = try named(arguments) { return named }
    return try standard(arguments)
  }

  private static func standard(_ arguments: Arguments) throws(ToolError) -> Ledger.Place {
    // A relative path there is to be ignored, says the XDG specification.
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return .file(state + "/aftercare/ledger.db")
    }
    guard let home = variable("HOME"), !home.isEmpty else {
      throw .usage(
        "there is no default place for the ledger: neither XDG_STATE_HOME nor HOME is set",
        command: arguments.command)
    }
    return .file(home + "/.local/state/aftercare/ledger.db")
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
