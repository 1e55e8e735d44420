import Transcripts

extension TurnCondition: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 5) {
    case 0: self = .when(reader.value())
    case 1: self = .silence(reader.value(), milliseconds: reader.number())
    case 2: self = .hold(reader.value(), milliseconds: reader.number())
    case 3: self = .reply(reader.value(), milliseconds: reader.number())
    default: self = .shape(reader.value())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .when(let condition): writer.write(0, condition)
    case .silence(let comparison, let milliseconds): writer.write(1, comparison, milliseconds)
    case .hold(let comparison, let milliseconds): writer.write(2, comparison, milliseconds)
    case .reply(let comparison, let milliseconds): writer.write(3, comparison, milliseconds)
    case .shape(let shape): writer.write(4, shape)
    }
  }
}

extension TextShape: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 4) {
    case 0: self = .capitals(reader.value(), words: reader.number())
    case 1: self = .exclamation(reader.value(), marks: reader.number())
    case 2: self = .elongation
    default: self = .emoji(reader.string())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .capitals(let comparison, let words): writer.write(0, comparison, words)
    case .exclamation(let comparison, let marks): writer.write(1, comparison, marks)
    case .elongation: writer.number(2)
    case .emoji(let kind): writer.write(3, kind)
    }
  }
}

extension Condition: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 4) {
    case 0: self = .all(reader.values())
    case 1: self = .any(reader.values())
    case 2: self = .not(reader.value())
    default: self = .fact(reader.value())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .all(let parts): writer.write(0, parts)
    case .any(let parts): writer.write(1, parts)
    case .not(let part): writer.write(2, part)
    case .fact(let fact): writer.write(3, fact)
    }
  }
}

extension Fact: Recordable {
  /// The facts that hold no more than their name, in the order of their numbers.
  private static let plain: [Fact] = [
    .commitmentWithoutDue, .ended, .checkIn, .roleUnknown, .customerChanged, .customerUnknown,
    .zoneUnknown, .idRepeated, .timeReversed, .holdExpired, .repeatContact,
  ]
  private static let firstPlain = 13

  init(from reader: inout RecordReader) {
    let choice = reader.choice(of: Self.firstPlain + Self.plain.count)
    switch choice {
    case 0: self = .offerMade(reader.optional())
    case 1: self = .offerAsked(reader.optional())
    case 2: self = .heard(family: reader.string(), meaning: reader.optional())
    case 3: self = .everHeard(family: reader.string(), meaning: reader.optional())
    case 4: self = .gate(reader.value())
    case 5: self = .stress(reader.value(), reader.value())
    case 6: self = .peak(reader.value(), reader.value())
    case 7: self = .problem(reader.value())
    case 8: self = .problemCount(reader.value(), reader.number())
    case 9: self = .problemTold(reader.value(), reader.number())
    case 10: self = .confirmation(reader.optional())
    case 11: self = .channel(reader.string())
    case 12: self = .queue(reader.string())
    default: self = Self.plain[choice - Self.firstPlain]
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .offerMade(let kind): writer.write(0, kind)
    case .offerAsked(let kind): writer.write(1, kind)
    case .heard(let family, let meaning):
      writer.write(2, family)
      writer.write(meaning)
    case .everHeard(let family, let meaning):
      writer.write(3, family)
      writer.write(meaning)
    case .gate(let decision): writer.write(4, decision)
    case .stress(let comparison, let level):
      writer.write(5, comparison)
      writer.write(level)
    case .peak(let comparison, let level):
      writer.write(6, comparison)
      writer.write(level)
    case .problem(let state): writer.write(7, state)
    case .problemCount(let comparison, let count): writer.write(8, comparison, count)
    case .problemTold(let comparison, let count): writer.write(9, comparison, count)
    case .confirmation(let confirmation): writer.write(10, confirmation)
    case .channel(let name): writer.write(11, name)
    case .queue(let name): writer.write(12, name)
    case .commitmentWithoutDue, .ended, .checkIn, .roleUnknown, .customerChanged, .customerUnknown,
      .zoneUnknown, .idRepeated, .timeReversed, .holdExpired, .repeatContact:
      writer.number(Self.firstPlain + (Self.plain.firstIndex(of: self) ?? 0))
    }
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ choice: Int, _ comparison: Comparison, _ count: Int) {
    write(choice, comparison)
    number(count)
  }
}

extension FindingRule {
  /// Reads a finding.
  ///
  /// - Parameter whole: gives the same finding with its examples.
  init(from reader: inout RecordReader, whole: @escaping @Sendable () -> FindingRule?) {
    self.init(
      id: reader.string(), title: reader.string(), status: reader.value(),
      condition: reader.value(),
      severities: reader.values {
        ConditionalSeverity(severity: $0.value(), condition: $0.optional())
      }, advice: reader.string(), source: reader.string(),
      examples: .later { whole()?.examples ?? [] }, pack: reader.string(), place: reader.place())
  }

  func write(to writer: inout RecordWriter) {
    writer.string(id)
    writer.string(title)
    writer.write(status)
    writer.write(condition)
    writer.each(of: severities) { writer, severity in
      writer.write(severity.severity)
      writer.write(severity.condition)
    }
    writer.string(advice)
    writer.string(source)
    writer.string(pack)
    writer.place(place)
  }
}

extension Comparison: Recordable {}
extension Severity: Recordable {}
extension StressLevel: Recordable {}
extension ProblemState: Recordable {}
extension Confirmation: Recordable {}
extension GateDecision: Recordable {}
