#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file found by walking a folder.
struct FoundFile {
  /// Its path as the tool opens it.
  let path: String
  /// Its path under the folder.
  let relativePath: String

  /// Whether its name begins as that of a file about the others does.
  var isReadMe: Bool {
    let bytes = relativePath.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) }
    return bytes[(start ?? bytes.startIndex)...].starts(with: "README".utf8)
  }
}

/// All files of a folder and of the folders in it.
struct FileTree {
  /// What lies at a path.
  enum Kind {
    case folder
    case file
    /// A pipe or a device: it can be read, but only where it is named.
    case stream
    case link
  }

  /// Files in the order of their paths' bytes.
  private(set) var files: [FoundFile] = []
  /// Folders that could not be listed.
  private(set) var failures: [(path: String, failure: InputDescriptor.Failure)] = []
  /// Number of hidden files and folders.
  private(set) var hidden = 0
  /// Number of links, pipes and devices; a link is not followed, for it may lead round in a circle.
  private(set) var notFiles = 0

  /// Walks a folder.
  init(folder: String) {
    var root = folder
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    var pending = [""]
    while let relative = pending.popLast() {
      let path = relative.isEmpty ? root : Self.join(root, relative)
      do throws(InputDescriptor.Failure) {
        try Self.forEachEntry(of: path) { (name, kind) throws(InputDescriptor.Failure) in
          try visit(relative.isEmpty ? name : relative + "/" + name, name, kind, root, &pending)
        }
      } catch {
        failures.append((path, error))
      }
    }
    files.sort { $0.relativePath.precedesByBytes($1.relativePath) }
    failures.sort { $0.path.precedesByBytes($1.path) }
  }

  /// What lies at a path that a person named: a link is followed.
  static func kind(of path: String) throws(InputDescriptor.Failure) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { throw InputDescriptor.Failure(number: errno) }
    return kind(info)
  }

  /// The path without links and detours; as it stands where nothing lies there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private mutating func visit(
    _ relative: String, _ name: String, _ kind: Kind?, _ root: String, _ pending: inout [String]
  ) throws(InputDescriptor.Failure) {
    guard name.utf8.first != UInt8(ascii: ".") else {
      hidden += 1
      return
    }
    let path = Self.join(root, relative)
    let found = if let kind { kind } else { try Self.kind(ofEntry: path) }
    switch found {
    case .folder: pending.append(relative)
    case .file: files.append(FoundFile(path: path, relativePath: relative))
    case .stream, .link: notFiles += 1
    }
  }

  /// What lies at a path itself, and not where a link leads.
  private static func kind(ofEntry path: String) throws(InputDescriptor.Failure) -> Kind {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw InputDescriptor.Failure(number: errno) }
    return kind(info)
  }

  /// What a folder's list says of an entry; `nil` where it does not say.
  private static func kind(listed type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_DIR): .folder
    case Int(DT_REG): .file
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .stream
    }
  }

  private static func kind(_ info: stat) -> Kind {
    switch info.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    case S_IFLNK: .link
    default: .stream
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Names in one folder but for the folder's own and its parent's.
  static func names(in folder: String) throws(InputDescriptor.Failure) -> [String] {
    var names: [String] = []
    try forEachEntry(of: folder) { (name, _) throws(InputDescriptor.Failure) in names.append(name) }
    return names
  }

  private static func forEachEntry(
    of folder: String, _ body: (String, Kind?) throws(InputDescriptor.Failure) -> Void
  ) throws(InputDescriptor.Failure) {
    guard let stream = opendir(folder) else { throw InputDescriptor.Failure(number: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { String(cString: $0) }
      }
      if name != ".", name != ".." { try body(name, kind(listed: entry.pointee.d_type)) }
    }
  }
}

extension String {
  /// Whether it stands before another by its bytes, whatever letters these spell.
  fileprivate func precedesByBytes(_ other: String) -> Bool {
    // All strings that were made here lie together in memory.
    let inMemory = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { others in
        let order = Self.order(of: own, and: others)
        return order == 0 ? own.count < others.count : order < 0
      }
    }
    return (inMemory ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Below zero where the first bytes that differ are in order; zero where one are the beginning of the other.
  private static func order(
    of one: UnsafeBufferPointer<UInt8>, and other: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    guard let start = one.baseAddress, let otherStart = other.baseAddress else { return 0 }
    return memcmp(start, otherStart, Swift.min(one.count, other.count))
  }
}
