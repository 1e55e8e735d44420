#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The place of a ledger on the disk.
enum LedgerFile {
  /// Makes the file, and the folders on the way to it, for their owner alone; leaves what exists as it is.
  static func prepare(_ path: String) throws(LedgerError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/" + part
      if mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EISDIR, errno != EROFS {
        throw failure("its folder can't be made")
      }
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("it can't be opened for writing") }
    close(descriptor)
  }

  private static func failure(_ words: String) -> LedgerError {
    let reason: LedgerError.Reason =
      switch errno {
      case ENOSPC, EDQUOT: .full
      case EACCES, EROFS, EPERM: .readOnly
      default: .unopenable
      }
    return LedgerError(reason, words + ": " + String(cString: strerror(errno)))
  }
}
