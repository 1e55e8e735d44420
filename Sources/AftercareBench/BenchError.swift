/// Why nothing could be measured.
struct BenchError: Error {
  /// What went wrong, and what to do about it.
  let message: String

  init(_ message: String) { self.message = message }
}
