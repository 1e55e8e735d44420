import Bookkeeping
import Reports

/// `aftercare config show`: tells which settings hold, and where each comes from.
struct ConfigShowCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Tells the settings.
  func run() throws(ToolError) -> ExitCode {
    let settings = try Settings.read()
    var rows: [SettingList.Row] = []
    for key in Settings.Key.allCases {
      rows += try shown(key, settings).map { entry in
        SettingList.Row(
          key: entry.key.rawValue, value: entry.value, origin: entry.origin.name,
          place: entry.origin.place)
      }
    }
    let list = SettingList(path: settings.path, rows: rows)
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      list.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      try OutputDescriptor.standard.write(list.text(style: arguments.outputStyle))
    }
    return .done
  }

  private func shown(_ key: Settings.Key, _ settings: Settings) throws(ToolError) -> [Settings
    .Entry]
  {
    let set = settings.entries(of: key)
    switch key {
    case .rules:
      let flags = arguments.values(of: .rules).map {
        Settings.Entry(key: .rules, value: $0, origin: .flag("--rules"))
      }
      let standard = Settings.Entry(key: .rules, value: "the standard pack", origin: .builtIn)
      return [standard] + set + flags
    case .ledger:
      if let flag = arguments.value(of: .ledger) {
        let place = ServerAddress(flag)?.shown ?? flag
        return [Settings.Entry(key: .ledger, value: place, origin: .flag("--ledger"))]
      }
      if !set.isEmpty {
        return set.map { entry in
          Settings.Entry(
            key: .ledger, value: ServerAddress(entry.value)?.shown ?? entry.value,
            origin: entry.origin)
        }
      }
      let place = try LedgerPlace.namedOrStandard(arguments)
      guard case .file(let path) = place else { return [] }
      return [Settings.Entry(key: .ledger, value: path, origin: .builtIn)]
    case .timezone, .contactHours:
      let told = Settings.Entry(key: key, value: "as the rules tell", origin: .builtIn)
      return set.isEmpty ? [told] : set
    }
  }
}
