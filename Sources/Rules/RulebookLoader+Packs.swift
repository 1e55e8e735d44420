extension RulebookLoader {
  /// Names of the packs that a rule file declares, whatever else is wrong in it.
  package static func packNames(in source: RuleSource) -> [String] {
    var shelf = PackShelf()
    for declaration in DeclarationReader.declarations(in: RuleInput(source).file)
    where declaration.kind == .pack {
      shelf.read(declaration)
    }
    return shelf.packs.map(\.name)
  }
}
