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
        for name in try Self.names(in: path) {
          try visit(relative.isEmpty ? name : relative + "/" + name, name, root, &pending)
        }
      } catch {
        failures.append((path, error))
      }
    }
    files.sort { $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8) }
    failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
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
    _ relative: String, _ name: String, _ root: String, _ pending: inout [String]
  ) throws(InputDescriptor.Failure) {
    guard !name.hasPrefix(".") else {
      hidden += 1
      return
    }
    let path = Self.join(root, relative)
    var info = stat()
    guard lstat(path, &info) == 0 else { throw InputDescriptor.Failure(number: errno) }
    switch Self.kind(info) {
    case .folder: pending.append(relative)
    case .file: files.append(FoundFile(path: path, relativePath: relative))
    case .stream, .link: notFiles += 1
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
    guard let stream = opendir(folder) else { throw InputDescriptor.Failure(number: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
