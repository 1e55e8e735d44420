import Transcripts

/// What a rule says, but for its phrases and its examples: these a run asks for that explains or checks rules.
extension Rule {
  /// Reads a rule.
  ///
  /// - Parameter whole: gives the same rule with all that is left out here.
  init(from reader: inout RecordReader, whole: @escaping @Sendable () -> Rule?) {
    let id = reader.string()
    let title = reader.string()
    let status: RuleStatus = reader.value()
    let since: String? = reader.optional()
    let heard = reader.heard { index in whole()?.heard[index] }
    let conditions: [TurnCondition] = reader.values()
    let count: MatchCount? = reader.optional()
    let turns = reader.values { $0.number() }
    let steps = reader.heard { index in whole()?.sequence[index].heard }
    let absent = reader.heard { index in whole()?.absences[index].heard }
    let deadline: Missing.Deadline? = reader.optional()
    let missing = reader.heard { _ in whole()?.missing?.heard }
    let meanings: [Meaning] = reader.values()
    let advice = reader.string()
    let source = reader.string()
    let mistakes: String? = reader.optional()
    self.init(
      id: id, title: title, status: status, since: since, heard: heard,
      vetoes: .later { whole()?.vetoes ?? [] }, turnConditions: conditions, count: count,
      sequence: zip(turns, steps).map { SequenceStep(turns: $0, heard: $1) },
      absences: absent.map { Absence(heard: $0) },
      missing: deadline.flatMap { deadline in
        missing.first.map { Missing(heard: $0, deadline: deadline) }
      }, meanings: meanings, advice: advice, source: source, mistakes: mistakes,
      examples: .later { whole()?.examples ?? [] }, pack: reader.string(), place: reader.place())
  }

  func write(to writer: inout RecordWriter) {
    writer.string(id)
    writer.string(title)
    writer.write(status)
    writer.write(since)
    writer.heard(heard)
    writer.write(turnConditions)
    writer.write(count)
    writer.each(of: sequence) { $0.number($1.turns) }
    writer.heard(sequence.map(\.heard))
    writer.heard(absences.map(\.heard))
    writer.write(missing?.deadline)
    writer.heard(missing.map { [$0.heard] } ?? [])
    writer.write(meanings)
    writer.string(advice)
    writer.string(source)
    writer.write(mistakes)
    writer.string(pack)
    writer.place(place)
  }
}

extension RecordReader {
  /// Reads whose words are heard, and where.
  ///
  /// - Parameter whole: gives the same with its phrases, by its index.
  fileprivate mutating func heard(_ whole: @escaping @Sendable (Int) -> Heard?) -> [Heard] {
    var index = 0
    return values { reader in
      defer { index += 1 }
      let role: HeardRole = reader.value()
      let position: ContactPosition? = reader.optional()
      if reader.number(below: 2) == 1 { return Heard(role: role, position: position, phrases: []) }
      return Heard(role: role, position: position) { [index] in whole(index)?.phrases ?? [] }
    }
  }
}

extension RecordWriter {
  fileprivate mutating func heard(_ all: [Heard]) {
    each(of: all) { writer, heard in
      writer.write(heard.role)
      writer.write(heard.position)
      writer.number(heard.isBare ? 1 : 0)
    }
  }
}

extension ContactPosition: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 4) {
    case 0: self = .firstTurns(reader.number())
    case 1: self = .firstSeconds(reader.number())
    case 2: self = .lastTurns(reader.number())
    default: self = .lastSeconds(reader.number())
    }
  }

  func write(to writer: inout RecordWriter) {
    let (choice, count) =
      switch self {
      case .firstTurns(let count): (0, count)
      case .firstSeconds(let count): (1, count)
      case .lastTurns(let count): (2, count)
      case .lastSeconds(let count): (3, count)
      }
    writer.number(choice)
    writer.number(count)
  }
}

extension MatchCount: Recordable {
  init(from reader: inout RecordReader) {
    self.init(least: reader.number(), turns: reader.number())
  }

  func write(to writer: inout RecordWriter) {
    writer.number(least)
    writer.number(turns)
  }
}

extension Missing.Deadline: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 3) {
    case 0: self = .turn(reader.number())
    case 1: self = .seconds(reader.number())
    default: self = .end
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .turn(let turn):
      writer.number(0)
      writer.number(turn)
    case .seconds(let seconds):
      writer.number(1)
      writer.number(seconds)
    case .end: writer.number(2)
    }
  }
}

extension Meaning: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 12) {
    case 0: self = .stress(reader.value())
    case 1: self = .relief
    case 2: self = .problem(reader.value())
    case 3: self = .resolution(reader.value())
    case 4: self = .purpose(reader.string())
    case 5: self = .askedFor
    case 6: self = .offer(reader.value())
    case 7: self = .commitment(reader.value())
    case 8: self = .consent(reader.value())
    case 9: self = .vulnerability
    case 10: self = .conduct(reader.string())
    default: self = .personalData(reader.string())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .stress(let weight): writer.write(0, weight)
    case .relief: writer.number(1)
    case .problem(let sign): writer.write(2, sign)
    case .resolution(let sign): writer.write(3, sign)
    case .purpose(let name): writer.write(4, name)
    case .askedFor: writer.number(5)
    case .offer(let kind): writer.write(6, kind)
    case .commitment(let sign): writer.write(7, sign)
    case .consent(let sign): writer.write(8, sign)
    case .vulnerability: writer.number(9)
    case .conduct(let name): writer.write(10, name)
    case .personalData(let name): writer.write(11, name)
    }
  }
}

extension RuleStatus: Recordable {}
extension HeardRole: Recordable {}
extension StressWeight: Recordable {}
extension ProblemSign: Recordable {}
extension ResolutionSign: Recordable {}
extension CommitmentSign: Recordable {}
extension ConsentSign: Recordable {}
extension OfferKind: Recordable {}
