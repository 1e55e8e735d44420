/// A rulebook as a literal of the program, so that a start reads no rule text.
extension Rulebook {
  /// Reads a rulebook.
  ///
  /// Phrases of rules and examples are not in the record; they are the whole rulebook's, which is loaded when one of
  /// them is first asked for. Word lists and due times are read when they are asked for.
  ///
  /// - Parameters:
  ///   - record: what `record` wrote.
  ///   - phrases: its phrases as `Matching` compiled them.
  ///   - whole: gives the same rulebook, loaded from its text.
  /// - Returns: `nil` where the record holds no rulebook.
  package init?(
    record: StaticString, phrases: StaticString, whole: @escaping @Sendable () -> Rulebook?
  ) {
    var reader = RecordReader(record)
    fingerprint = reader.string()
    reader.files = reader.values()
    packs = reader.values {
      RulePack(name: $0.string(), version: $0.string(), language: $0.string())
    }
    policy = reader.value()
    spelling = reader.value()
    var index = 0
    rules = reader.values { reader in
      defer { index += 1 }
      reader.breakLine()
      return Rule(from: &reader) { [index] in whole()?.rules[index] }
    }
    index = 0
    findings = reader.values { reader in
      defer { index += 1 }
      reader.breakLine()
      return FindingRule(from: &reader) { [index] in whole()?.findings[index] }
    }
    decisions = Dictionary(
      reader.values { reader in
        let id: DecisionID = reader.value()
        return (
          id,
          Decision(id: id, title: reader.string(), advice: reader.string(), place: reader.place())
        )
      }, uniquingKeysWith: { first, _ in first })
    wordLists = Dictionary(
      reader.values { reader in
        reader.breakLine()
        let name = reader.string()
        let place = reader.place()
        let entries = reader.part()
        return (
          name,
          WordList(
            name: name, place: place, entries: .later { PhraseNode.all(in: entries, of: record) })
        )
      }, uniquingKeysWith: { first, _ in first })
    reader.breakLine()
    let due = reader.part()
    laterDueLanguage = .later {
      var reader = RecordReader(record, from: due.lowerBound, end: due.upperBound)
      return reader.value()
    }
    changes = []
    recordedPhrases = phrases
    guard reader.isDone else { return nil }
  }

  /// The record of a rulebook of packs that change nothing of each other.
  package var record: String {
    let places =
      rules.map(\.place) + findings.map(\.place) + decisions.values.map(\.place)
      + wordLists.values.map(\.place)
    let files = Set(places.map(\.file)).sorted()
    var writer = RecordWriter(files: files)
    writer.string(fingerprint)
    writer.write(files)
    writer.each(of: packs) { writer, pack in
      writer.string(pack.name)
      writer.string(pack.version)
      writer.string(pack.language)
    }
    writer.write(policy)
    writer.write(spelling)
    writer.each(of: rules) { writer, rule in
      writer.breakLine()
      rule.write(to: &writer)
    }
    writer.each(of: findings) { writer, finding in
      writer.breakLine()
      finding.write(to: &writer)
    }
    writer.each(of: decisions.values.sorted { $0.id.rawValue < $1.id.rawValue }) {
      writer, decision in
      writer.write(decision.id)
      writer.string(decision.title)
      writer.string(decision.advice)
      writer.place(decision.place)
    }
    writer.each(of: wordLists.values.sorted { $0.name < $1.name }) { writer, list in
      writer.breakLine()
      writer.string(list.name)
      writer.place(list.place)
      writer.part { $0.write(list.entries) }
    }
    writer.breakLine()
    writer.part { $0.write(dueLanguage) }
    return writer.text
  }
}

extension PhraseNode {
  /// All that stand in one part of a record.
  fileprivate static func all(in part: Range<Int>, of record: StaticString) -> [PhraseNode] {
    var reader = RecordReader(record, from: part.lowerBound, end: part.upperBound)
    return reader.values()
  }
}

extension DecisionID: Recordable {}

extension Spelling: Recordable {
  init(from reader: inout RecordReader) {
    self.init()
    fillers = reader.values()
    replacements = reader.values { (word: $0.string(), words: $0.values()) }
    endings = reader.values { (ending: $0.string(), words: $0.values()) }
  }

  func write(to writer: inout RecordWriter) {
    writer.write(fillers)
    writer.each(of: replacements) { writer, replacement in
      writer.string(replacement.word)
      writer.write(replacement.words)
    }
    writer.each(of: endings) { writer, ending in
      writer.string(ending.ending)
      writer.write(ending.words)
    }
  }
}
