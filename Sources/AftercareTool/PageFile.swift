import Aftercare
import Casework
import Reports
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The page of an audit on its way into a file.
///
/// Cases are written to a hidden file beside it as they come, for the views that stand before them are known last. The
/// page is put in its place whole or not at all; of an audit of several pages the index comes last.
final class PageFile {
  private var page: AuditPage
  private let folder: String
  private let name: String
  /// Where pieces wait: beside the page, or where it goes to a pipe or a device, with what is temporary.
  private let scratchFolder: String
  private var cases: ScratchFile
  /// Pages that are whole and wait for the rest.
  private var finished: [(scratch: ScratchFile, path: String)] = []

  /// Begins the page of a file; that it can't be written there is told before the work begins.
  ///
  /// - Parameter page: makes the page for a name of its file without the ending.
  init(_ path: String, page: (String) -> AuditPage) throws(ToolError) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[...$0]) } ?? ""
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    scratchFolder =
      WholeFile.isStream(path) ? (Environment.variable("TMPDIR") ?? "/tmp") + "/" : folder
    let stem = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    self.page = page(stem)
    cases = try ScratchFile(folder: scratchFolder, name: name)
  }

  /// Takes a case in.
  ///
  /// - Parameter known: its check-in, where a ledger knows it.
  func take(
    _ record: CaseRecord, story: InteractionStory, source: String, known: KnownCheckIn?
  ) throws(ToolError) {
    if page.isFull { try endPart() }
    try cases.write(page.take(record, story: story, source: source, known: known))
  }

  /// Puts the page in its place.
  func finish() throws(ToolError) {
    if page.isSplit {
      try endPart()
      let scratch = try ScratchFile(folder: scratchFolder, name: name)
      try scratch.write(page.index())
      finished.append((scratch, folder + name))
    } else {
      try write(page.end(), to: name)
    }
    for (scratch, path) in finished { try scratch.move(to: path) }
  }

  private func endPart() throws(ToolError) {
    let file = page.partFile
    try write(page.endPart(), to: file)
    cases = try ScratchFile(folder: scratchFolder, name: name)
  }

  private func write(_ frame: AuditPage.Frame, to file: String) throws(ToolError) {
    let scratch = try ScratchFile(folder: scratchFolder, name: file)
    try scratch.write(frame.head)
    try scratch.append(cases)
    try scratch.write(frame.tail)
    finished.append((scratch, folder + file))
  }
}

/// A hidden file that is gone with who made it, unless it is moved to its place.
private final class ScratchFile {
  private let path: String
  private let output: OutputDescriptor

  init(folder: String, name: String) throws(ToolError) {
    var template = Array((folder + "." + name + ".XXXXXX").utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else {
      throw .placeRefused(folder + name, String(cString: strerror(errno)))
    }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    output = OutputDescriptor(file: number)
  }

  deinit {
    output.close()
    unlink(path)
  }

  func write(_ bytes: [UInt8]) throws(ToolError) { try output.write(bytes) }

  /// Writes what lies in another one, piece by piece.
  func append(_ other: ScratchFile) throws(ToolError) {
    var input = try other.reader()
    while true {
      let piece = try other.piece(of: &input)
      if piece.isEmpty { return }
      try write(piece)
    }
  }

  private func copy(to file: WholeFile) throws(ToolError) {
    var input = try reader()
    while true {
      let piece = try piece(of: &input)
      if piece.isEmpty { return try file.finish() }
      try file.write(piece)
    }
  }

  private func reader() throws(ToolError) -> InputDescriptor {
    do throws(InputDescriptor.Failure) {
      return try InputDescriptor.file(path)
    } catch {
      throw .outputFailed(path + ": " + error.reason)
    }
  }

  private func piece(of input: inout InputDescriptor) throws(ToolError) -> [UInt8] {
    do throws(InputDescriptor.Failure) {
      return Array(try input.next())
    } catch {
      throw .outputFailed(path + ": " + error.reason)
    }
  }

  /// Puts it in its place, with the rights that any new file has.
  func move(to place: String) throws(ToolError) {
    // A pipe or a device can't be replaced.
    if WholeFile.isStream(place) { return try copy(to: try WholeFile(place)) }
    let mask = umask(0)
    umask(mask)
    guard output.settle(rights: 0o666 & ~mask), rename(path, place) == 0 else {
      throw .outputFailed(place + ": " + String(cString: strerror(errno)))
    }
  }
}
