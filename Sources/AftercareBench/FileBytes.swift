#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files and folders of the benchmark.
enum FileBytes {
  /// Bytes that are read at a time, as the tool does.
  static let pieceSize = 1 << 20

  /// Hands on a file piece by piece.
  static func forEachPiece(
    of path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(BenchError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure("can't read", path) }
    defer { systemClose(file) }
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pieceSize)
    defer { memory.deallocate() }
    while true {
      let count = read(file, memory.baseAddress, memory.count)
      guard count >= 0 else { throw failure("can't read", path) }
      if count == 0 { return }
      // INVARIANT: `read` has filled `count` bytes of the memory, which lives until the function ends.
      body(UnsafeBufferPointer(start: memory.baseAddress, count: count))
    }
  }

  /// All bytes of a file.
  static func contents(of path: String) throws(BenchError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece(of: path) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to path: String) throws(BenchError) {
    let file = try create(path)
    defer { systemClose(file) }
    try write(bytes[...], to: file, named: path)
  }

  /// Opens a file that is written anew.
  static func create(_ path: String) throws(BenchError) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure("can't write", path) }
    return file
  }

  /// Writes all bytes to a descriptor, however few the system takes at a time.
  static func write(
    _ bytes: ArraySlice<UInt8>, to file: Int32, named name: String
  ) throws(BenchError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("can't write to", name) }
      rest = rest.dropFirst(count)
    }
  }

  /// The paths of all files below a folder, sorted; of a file its own.
  static func files(at path: String) -> [String] {
    guard let names = names(in: path) else { return [path] }
    return names.filter { !$0.hasPrefix(".") }.flatMap { files(at: path + "/" + $0) }
  }

  /// Removes a folder with all that is in it, or a file.
  static func remove(_ path: String) {
    guard let names = names(in: path) else {
      unlink(path)
      return
    }
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }

  /// What lies in a folder, sorted; `nil` for what is none.
  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Closes a descriptor.
  static func close(_ file: Int32) { systemClose(file) }

  /// Whether something that can be run lies there.
  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  private static func failure(_ verb: String, _ name: String) -> BenchError {
    BenchError("\(verb) \(name): \(String(cString: strerror(errno)))")
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

private func systemClose(_ file: Int32) { close(file) }
