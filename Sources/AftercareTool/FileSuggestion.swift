import Diagnostics

/// What a mistyped path was probably meant to be.
enum FileSuggestion {
  /// A sentence that asks whether the nearest name in the same folder is meant; `nil` where none is near.
  static func question(for path: String) -> String? {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard !name.isEmpty, let names = try? FileTree.names(in: folder.isEmpty ? "." : folder),
      !names.contains(name),
      let meant = Suggestion.nearest(to: name, in: names.sorted())
    else { return nil }
    return "did you mean `\(folder + meant)`?"
  }
}
