public import Foundation

/// Files that tests compare with, re-recorded by `RECORD=1 swift test`, which fails that run.
public enum Recording {
  /// Whether this run records.
  public static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// The repository's top folder.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What differs between `text` and the recorded file, `nil` when nothing does.
  ///
  /// When recording, the file is written and its path is told as the difference, so that the run fails.
  public static func difference(_ text: String, from file: URL) throws -> String? {
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    if recorded == text { return nil }
    if isOn {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "recorded \(file.path)"
    }
    return "\(file.path) differs; RECORD=1 swift test records it anew.\n"
      + firstDifference(text, recorded ?? "")
  }

  private static func firstDifference(_ text: String, _ recorded: String) -> String {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(new.count, old.count) {
      let one = line < new.count ? String(new[line]) : "(nothing)"
      let other = line < old.count ? String(old[line]) : "(nothing)"
      if one != other { return "line \(line + 1)\n  now:      \(one)\n  recorded: \(other)" }
    }
    return "line ends differ"
  }
}
