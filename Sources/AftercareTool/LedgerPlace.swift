import Bookkeeping

/// Where the ledger of a run lies, by the flag, the environment and the platform.
enum LedgerPlace {
  /// The place that `--ledger` or `AFTERCARE_LEDGER` names; `nil` where none is asked for.
  static func named(_ arguments: Arguments) throws(ToolError) -> Ledger.Place? {
    guard let word = arguments.value(of: .ledger) ?? Environment.variable("AFTERCARE_LEDGER") else {
      return nil
    }
    return try place(word, arguments)
  }

  /// The place that a word names.
  static func place(_ word: String, _ arguments: Arguments) throws(ToolError) -> Ledger.Place {
    switch word {
    case "":
      throw .usage(
        "--ledger needs FILE, memory, default or postgres://…", command: arguments.command)
    case "default": return try standard(arguments)
    default: return place(word)
    }
  }

  private static func place(_ word: String) -> Ledger.Place {
    if word == "memory" { return .memory }
    return ServerAddress(word).map(Ledger.Place.server) ?? .file(word)
  }

  /// The place that is named, else the platform's.
  static func namedOrStandard(_ arguments: Arguments) throws(ToolError) -> Ledger.Place {
    if let named = try named(arguments) { return named }
    return try standard(arguments)
  }

  /// Whether the platform or the settings file says where it lies, and nobody for this run.
  static func isDefault(_ arguments: Arguments) -> Bool {
    let word = arguments.value(of: .ledger) ?? Environment.variable("AFTERCARE_LEDGER")
    return word == nil || word == "default"
  }

  private static func standard(_ arguments: Arguments) throws(ToolError) -> Ledger.Place {
    if let path = try Settings.read().defaultLedger {
      return place(path)
    }
    // A relative path there is to be ignored, says the XDG specification.
    if let state = Environment.variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return .file(state + "/aftercare/ledger.db")
    }
    guard let home = Environment.variable("HOME") else {
      throw .usage(
        "there is no default place for the ledger: neither XDG_STATE_HOME nor HOME is set",
        command: arguments.command)
    }
    return .file(home + "/.local/state/aftercare/ledger.db")
  }
}
