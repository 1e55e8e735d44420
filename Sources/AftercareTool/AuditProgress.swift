import Casework
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far a long audit has come, on one line of a terminal that is written over again and again.
struct AuditProgress {
  private static let quiet: Int64 = 1_000
  private static let pause: Int64 = 250

  private let startedAt = Clock.now().milliseconds
  private let width: Int
  /// Bytes of each source, and of all.
  private let sizes: [Int64]
  private let total: Int64
  private var done = 0
  private var bytesBefore: Int64 = 0
  private var bytesOfSource: Int64 = 0
  /// How many interactions ended; `nil` where only turns are counted.
  private var interactions: Int? = 0
  private var turns = 0
  private var shownAt: Int64
  private var isShown = false

  /// Makes a progress line; `nil` where nobody would see it, or it would stand in the way of what is typed.
  init?(_ arguments: Arguments, sources: [TranscriptSource]) {
    guard let width = Terminal.errors.width, !arguments.has(.quiet), Terminal.errors.movesCursor,
      !sources.contains(where: { $0.path == nil })
    else { return nil }
    self.width = width
    sizes = sources.map(\.size)
    total = sizes.reduce(0, +)
    shownAt = startedAt + Self.quiet - Self.pause
  }

  /// Counts an interaction.
  mutating func count(_ record: CaseRecord) {
    let count = (interactions ?? 0) + 1
    interactions = count
    turns += record.turns
    if count % 64 == 0 { show() }
  }

  /// Counts a turn where interactions are not.
  mutating func countTurn() {
    interactions = nil
    turns += 1
    if turns % 512 == 0 { show() }
  }

  /// Counts a piece of a source.
  mutating func endPiece() {
    guard done < sizes.count else { return }
    bytesOfSource = min(bytesOfSource + Int64(InputDescriptor.pieceSize), sizes[done])
    show()
  }

  /// Counts a source that was read to its end.
  mutating func endSource() {
    if done < sizes.count { bytesBefore += sizes[done] }
    bytesOfSource = 0
    done += 1
    show()
  }

  /// Takes the line away.
  mutating func finish() {
    guard isShown else { return }
    try? OutputDescriptor.errors.write("\r\u{1B}[K")
    isShown = false
  }

  private mutating func show() {
    let now = Clock.now().milliseconds
    guard now - shownAt >= Self.pause else { return }
    shownAt = now
    isShown = true
    let line = Self.line(
      milliseconds: now - startedAt, bytes: bytesBefore + bytesOfSource, of: total,
      interactions: interactions, turns: turns)
    try? OutputDescriptor.errors.write("\r\u{1B}[K" + line.prefix(max(0, width - 1)))
  }

  /// The line: how much is done, how fast, and how long it may still take.
  static func line(
    milliseconds: Int64, bytes: Int64, of total: Int64, interactions: Int?, turns: Int
  ) -> String {
    let rate = Int64(turns) * 1_000 / max(1, milliseconds)
    var line = (interactions.map { "\($0) interactions, " } ?? "") + "\(rate) turns/s"
    if bytes > 0, bytes < total {
      let left = milliseconds / 1_000 * (total - bytes) / bytes
      line = "\(bytes * 100 / total) %, " + line
      line += ", \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    }
    return line
  }
}
