public import Diagnostics

/// The JSON form of rule files: the same declarations in the same order, lossless both ways but for the places of
/// comments inside a declaration, which move before it.
///
/// Phrases, conditions, severities and examples are strings of rule text: one parser reads both forms.
public struct RuleJSON {
  /// The JSON form of a pack.
  public struct Document: Sendable {
    /// The pack's name.
    public let pack: String
    /// The document, ended by a line feed.
    public let text: String
  }

  /// The value of `schema` in each document.
  public static let schema = "aftercare.rules/1"

  /// The packs of these files as JSON, one document a pack, in the order of loading.
  ///
  /// - Returns: `nil` where the files can't be loaded together, which the diagnostics tell; so a site pack is
  ///   given with the packs that it changes.
  public static func json(of sources: [RuleSource]) -> (
    documents: [Document]?, diagnostics: [Diagnostic]
  ) {
    let loaded = RulebookLoader.load(sources)
    guard loaded.rulebook != nil else { return (nil, loaded.diagnostics) }
    // Comments are told too, which the loader has no need of.
    let files = sources.map { source in
      guard source.isJSON, let text = text(of: source).text else { return RuleFile(source) }
      return RuleFile(RuleSource(name: source.name, bytes: Array(text.utf8)))
    }
    let declarations = files.map(DeclarationReader.declarations)
    var shelf = PackShelf()
    for declaration in declarations.joined() where declaration.kind == .pack {
      shelf.read(declaration)
    }
    var writers: [String: RuleJSONWriter] = [:]
    for (file, declarations) in zip(files, declarations) {
      guard let pack = shelf.pack(of: file)?.name else { continue }
      writers[pack, default: RuleJSONWriter()].add(declarations, of: file)
    }
    let documents = shelf.packs.compactMap { pack in
      writers[pack.name].map { Document(pack: pack.name, text: $0.document) }
    }
    return (documents, loaded.diagnostics)
  }

  /// A JSON rule file as rule text in canonical layout.
  ///
  /// - Returns: `nil` where it can't be told as rule text, which the diagnostics tell; whether its rules are
  ///   right is the loader's to tell.
  public static func text(of source: RuleSource) -> (text: String?, diagnostics: [Diagnostic]) {
    let file = RuleFile(source)
    let layout = RuleJSONReader.read(file, RuleLayout())
    let hasError = file.diagnostics.contains { $0.severity == .error }
    return (hasError ? nil : layout.text, file.diagnostics)
  }

  /// A JSON rule file laid out in one way, with all in its order.
  static func format(_ source: RuleSource) -> (text: String?, diagnostics: [Diagnostic]) {
    let file = RuleFile(source)
    do {
      let node = try JSONParser.parse(file)
      // What is no rule file may hold more than a rule file can: it is told, not laid out.
      _ = RuleJSONReader.read(file, RuleLayout())
      let hasError = file.diagnostics.contains { $0.severity == .error }
      return (hasError ? nil : node.document, file.diagnostics)
    } catch {
      Span(file: file, range: error.range).report(error)
      return (nil, file.diagnostics)
    }
  }
}

extension RuleSource {
  /// Whether it is JSON: its first character but blanks is `{`, with which no rule text begins.
  var isJSON: Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    return content.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }
}
