#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is there whole or not at all: written beside its place, and moved there when it is done.
///
/// A pipe or a device can't be replaced: it is written to as it goes.
final class WholeFile {
  /// The rights of a file that anybody may read.
  static let commonRights: UInt32 = 0o666

  /// Where it will lie.
  let path: String
  /// Where it lies until it is done; `nil` where it is written in its place.
  private let draft: String?
  private let descriptor: OutputDescriptor
  private let number: Int32
  private var isDone = false

  /// Begins a file; what lies at its place stays until it is done, and gives the new one its rights.
  init(_ path: String, rights: UInt32 = commonRights) throws(ToolError) {
    // A link is followed, so that it goes on pointing at the file.
    let place = FileTree.resolved(path)
    let isStream = Self.isStream(path)
    let draft = isStream ? nil : Self.draft(beside: place)
    let number =
      if let draft {
        open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(rights))
      } else {
        open(path, O_WRONLY | O_CLOEXEC)
      }
    guard number >= 0 else { throw .placeRefused(path, Self.reason) }
    var info = stat()
    if draft != nil, stat(place, &info) == 0 { fchmod(number, info.st_mode & 0o777) }
    self.path = place
    self.draft = draft
    self.number = number
    descriptor = OutputDescriptor(file: number)
  }

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    do throws(ToolError) {
      try descriptor.write(bytes)
    } catch .outputFailed(let reason) {
      throw .fileFailed(path, reason)
    }
  }

  /// Puts the file in its place.
  func finish() throws(ToolError) {
    guard let draft else { return }
    guard fsync(number) == 0 || errno == EINVAL, rename(draft, path) == 0 else {
      throw .fileFailed(path, Self.reason)
    }
    isDone = true
  }

  deinit {
    close(number)
    if let draft, !isDone { unlink(draft) }
  }

  /// A hidden file: an audit that writes into the folder that it reads passes it over.
  private static func draft(beside place: String) -> String {
    let start = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    return "\(place[..<start]).\(place[start...]).part-\(getpid())"
  }

  /// Whether a pipe or a device lies at a path.
  static func isStream(_ path: String) -> Bool {
    if case .stream? = try? FileTree.kind(of: path) { true } else { false }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
