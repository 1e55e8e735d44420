/// The packs of a load, and which file belongs to which.
struct PackShelf {
  /// The language version that this reader reads.
  static let engine = "1"

  private(set) var packs: [RulePack] = []
  private var packByFolder: [String: RulePack] = [:]
  private var placeByFolder: [String: RulePlace] = [:]
  private var placeByName: [String: RulePlace] = [:]
  /// Folders whose pack was refused, which is told already.
  private var refusedFolders: Set<String> = []

  /// Reads a pack declaration.
  mutating func read(_ declaration: Declaration) {
    let folder = declaration.file.folder
    guard let pack = readPack(declaration) else {
      refusedFolders.insert(folder)
      return
    }
    let name = Span(file: declaration.file, range: declaration.title)
    if let first = placeByFolder[folder] ?? placeByName[pack.name] {
      let isFolder = placeByFolder[folder] != nil
      name.report(
        .packTwice,
        isFolder ? "this folder has a pack already" : "the pack `\(name.shown)` is declared twice",
        note: "declared first at \(first.file):\(first.line):\(first.column)",
        help: isFolder ? "give each pack a folder of its own" : nil)
      refusedFolders.insert(folder)
      return
    }
    packByFolder[folder] = pack
    placeByFolder[folder] = declaration.place
    placeByName[pack.name] = declaration.place
    packs.append(pack)
  }

  /// The pack of the file's folder, or of the nearest folder around it; tells when there is none.
  func pack(of file: RuleFile) -> RulePack? {
    var folder = file.folder
    while true {
      if let pack = packByFolder[folder] { return pack }
      if refusedFolders.contains(folder) { return nil }
      if folder.isEmpty { break }
      folder = RuleFile.folder(of: folder)
    }
    file.report(
      .noPack, "this file belongs to no pack", at: nil,
      help: "declare one in a file of its folder: pack my-company 1.0")
    return nil
  }

  private func readPack(_ declaration: Declaration) -> RulePack? {
    let language = declaration.required("language").flatMap { $0.readLanguage() }
    declaration.required("engine")?.checkEngine()
    guard declaration.head.hasValue() else { return nil }
    var tokens = TokenReader(declaration.head)
    do {
      let name = try tokens.expectName(for: .badName)
      let version = try tokens.expectVersion()
      try tokens.expectEnd()
      return RulePack(name: name, version: version, language: language ?? "")
    } catch {
      declaration.head.keyword.report(error)
      return nil
    }
  }
}

extension Statement {
  // A language tag: `en`, `pt-BR`.
  fileprivate func readLanguage() -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.unicodeScalars.count)
        && part.unicodeScalars.allSatisfy { $0.isLetter || $0.isDigit }
    }
    guard isTag, let first = parts.first, (2...3).contains(first.utf8.count) else {
      Span(file: file, range: pieces[0]).report(
        .badName, "this is no language", label: "a language is two or three letters, such as en")
      return nil
    }
    return text
  }

  fileprivate func checkEngine() {
    guard text != PackShelf.engine else { return }
    let span = Span(file: file, range: pieces[0])
    span.report(
      .wrongEngine, "this pack is written for version `\(span.shown)` of the language",
      label: "this program reads version \(PackShelf.engine)")
  }
}
