import Bookkeeping
import Diagnostics
import Rules

/// What holds for every run without being said each time: from the environment, and from a file.
///
/// The file is `$XDG_CONFIG_HOME/aftercare/config`, a setting a line; the environment goes before it.
struct Settings {
  /// What can be set.
  enum Key: String, CaseIterable {
    case rules
    case ledger
    case timezone
    case contactHours = "contact hours"

    /// The variable that sets it.
    var variable: String {
      "AFTERCARE_" + rawValue.uppercased().map { $0 == " " ? "_" : String($0) }.joined()
    }
  }

  /// Where a value comes from.
  enum Origin: Equatable {
    case flag(String)
    case environment(String)
    case file(String, line: Int)
    case builtIn

    /// The origin in one word.
    var name: String {
      switch self {
      case .flag: "flag"
      case .environment: "environment"
      case .file: "file"
      case .builtIn: "default"
      }
    }

    /// The flag, the variable, or the line.
    var place: String? {
      switch self {
      case .flag(let name), .environment(let name): name
      case .file(let path, let line): "\(path):\(line)"
      case .builtIn: nil
      }
    }
  }

  /// A value and where it comes from.
  struct Entry: Equatable {
    let key: Key
    let value: String
    let origin: Origin
  }

  /// All that is set, in the order in which it counts: of a key that has one value the last does.
  private(set) var entries: [Entry] = []
  /// Where the file is looked for; `nil` where neither XDG_CONFIG_HOME nor HOME is set.
  let path: String?

  /// Reads the file, where there is one, and the environment.
  static func read() throws(ToolError) -> Settings {
    var settings = Settings(path: standardPath)
    if let path = settings.path, let text = try text(of: path) {
      try settings.take(text, of: path)
    }
    for key in Key.allCases {
      guard let value = Environment.variable(key.variable) else { continue }
      // Several paths of rules stand in one variable as those of programs stand in PATH.
      let values = key == .rules ? value.split(separator: ":").map(String.init) : [value]
      settings.entries += values.map {
        Entry(key: key, value: $0, origin: .environment(key.variable))
      }
    }
    return settings
  }

  private static func suggestion(_ word: String) -> String {
    let keys = Key.allCases.map(\.rawValue)
    return Suggestion.nearest(to: word, in: keys).map { "; did you mean `\($0)`?" } ?? ""
  }

  private init(path: String?) {
    self.path = path
  }

  /// What is set for a key; of all but rules the value that counts.
  func entries(of key: Key) -> [Entry] {
    let found = entries.filter { $0.key == key }
    return key == .rules ? found : Array(found.suffix(1))
  }

  /// The paths of the rules that are added.
  var rulePaths: [String] { entries(of: .rules).map(\.value) }

  /// The default place of the ledger, where the file names one; the environment says which ledger, not what default means.
  var defaultLedger: String? {
    entries.last { entry in
      if entry.key == .ledger, entry.value != "default", case .file = entry.origin {
        true
      } else {
        false
      }
    }?.value
  }

  /// The zone and the hours as a pack of their own, which comes after all others.
  var policyPack: [RuleSource] {
    let lines = [Key.timezone, .contactHours].flatMap(entries(of:)).map {
      "  \($0.key.rawValue) \($0.value)\n"
    }
    guard !lines.isEmpty else { return [] }
    let text = "pack settings 1.0\n  language en\n  engine 1\n\npolicy\n" + lines.joined()
    return [RuleSource(name: Self.packName, bytes: Array(text.utf8))]
  }

  /// The name under which the pack's lines are told of.
  static let packName = "settings/pack.rules"

  private static var standardPath: String? {
    // A relative path there is to be ignored, says the XDG specification.
    if let folder = Environment.variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/aftercare/config"
    }
    return Environment.variable("HOME").map { $0 + "/.config/aftercare/config" }
  }

  private static func text(of path: String) throws(ToolError) -> String? {
    guard (try? FileTree.kind(of: path)) != nil else { return nil }
    do throws(InputDescriptor.Failure) {
      return String(decoding: try InputDescriptor.contents(of: path), as: UTF8.self)
    } catch {
      throw .usage("\(path) can't be read: \(error.reason)", command: nil)
    }
  }

  private mutating func take(_ text: String, of path: String) throws(ToolError) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      let key = Key.allCases.first {
        words.starts(with: $0.rawValue.split(separator: " ").map(String.init))
      }
      guard let key else {
        throw .usage(
          "\(path):\(index + 1): `\(first)` is no setting" + Self.suggestion(first)
            + "; a line is one of \(Key.allCases.map(\.rawValue).joined(separator: ", ")) "
            + "and its value", command: nil)
      }
      let value = words.dropFirst(key.rawValue.split(separator: " ").count).joined(separator: " ")
      guard !value.isEmpty else {
        throw .usage("\(path):\(index + 1): `\(key.rawValue)` has no value", command: nil)
      }
      entries.append(
        Entry(
          key: key, value: Self.resolved(value, for: key, beside: path),
          origin: .file(path, line: index + 1)))
    }
  }

  /// Paths in the file are relative to its folder, not to where the tool is started.
  private static func resolved(_ value: String, for key: Key, beside path: String) -> String {
    guard key == .rules || key == .ledger, !value.hasPrefix("/") else { return value }
    if key == .ledger, value == "memory" || value == "default" || ServerAddress.isAddress(value) {
      return value
    }
    if value.hasPrefix("~/"), let home = Environment.variable("HOME") {
      return home + value.dropFirst()
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + value
  }
}
