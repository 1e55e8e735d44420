/// Where an interaction's records come from: the key `source` of its first record (design.md §5).
public struct RecordSource: Sendable, Equatable {
  /// How a fact of the file was come by.
  public enum Origin: Sendable, Hashable {
    /// The file's own field or column of that name.
    case field(String)
    case fileName
    /// What the user told, by that flag.
    case flag(String)
    /// Nobody said so.
    case assumed
  }

  /// Something that the format did not have, in words.
  public struct Missing: Sendable, Hashable {
    /// What is not there, and what that keeps from being judged.
    public let what: String
    /// What mends it.
    public let remedy: String?

    /// Makes it.
    public init(_ what: String, remedy: String? = nil) {
      self.what = what
      self.remedy = remedy
    }
  }

  /// The format that the records were read from, by the name that `--from` takes.
  public var format: String?
  /// Where the start of the interaction stood.
  public var start: Origin?
  /// Where the zone or offset of its times stood.
  public var zone: Origin?
  /// What the platform sorted the interaction under: kept beside, never judged.
  public var categories: [String]
  /// The platform's own outcome, such as a status: kept beside, never judged.
  public var disposition: String?
  /// How often the platform says that somebody was interrupted.
  public var interruptions: Int?
  /// What the format did not have.
  public var missing: [Missing]

  /// Makes a source of which no more is known than its format.
  public init(format: String? = nil) {
    self.format = format
    categories = []
    missing = []
  }
}

extension RecordSource.Origin {
  /// The origin as records write it.
  public var text: String {
    switch self {
    case .field(let name): "field \(name)"
    case .fileName: "file name"
    case .flag(let name): "flag \(name)"
    case .assumed: "assumed"
    }
  }

  /// The origin that a record's words name; `nil` for words that none has.
  public init?(text: String) {
    switch text {
    case "file name": self = .fileName
    case "assumed": self = .assumed
    default:
      if text.hasPrefix("field ") {
        self = .field(String(text.dropFirst(6)))
      } else if text.hasPrefix("flag ") {
        self = .flag(String(text.dropFirst(5)))
      } else {
        return nil
      }
    }
  }
}
