#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for what a measurement needs on disk; it goes when the value does.
struct ScratchFolder: ~Copyable {
  /// Where it lies.
  let path: String

  init() throws(BenchError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/aftercare-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchError("can't make a folder in \(parent): \(String(cString: strerror(errno)))")
    }
    path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { FileBytes.remove(path) }

  /// The path of something in it.
  func file(_ name: String) -> String { path + "/" + name }

  /// Makes a folder in it.
  func folder(_ name: String) -> String {
    mkdir(file(name), 0o755)
    return file(name)
  }
}
