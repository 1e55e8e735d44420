import Rules

extension RecordShape {
  /// One of the words of a closed set.
  static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type
  ) -> RecordShape {
    .oneOf(type.allCases.map(\.rawValue))
  }

  static var stressLevel: RecordShape { .oneOf(StressLevel.allCases.map(\.name)) }
  static var severity: RecordShape { .oneOf(Severity.allCases.map(\.name)) }
  static var problemState: RecordShape { .words(ProblemState.self) }

  /// How often each word of a closed set was counted.
  static func tally(_ words: [String]) -> RecordShape {
    .object(words.map { .of($0, .integer) })
  }
}

extension RecordShape.Member {
  /// A member that is always there.
  static func of(_ name: String, _ shape: RecordShape) -> Self { Self(name: name, shape: shape) }

  /// A member that may be missing.
  static func optional(_ name: String, _ shape: RecordShape) -> Self {
    Self(name: name, shape: shape, isOptional: true)
  }

  /// The name and number of the record's schema.
  static func schema(_ name: String) -> Self { .of("schema", .constant(name)) }
  static func turn(_ shape: RecordShape) -> Self { .of("turn", shape) }

  static let rule = of("rule", .string)
  static let start = of("start", .nullable(.integer))
  static let end = of("end", .nullable(.integer))
  /// The interaction that the words belong to, where that is an earlier one.
  static let earlier = optional("interaction", .string)
  static let quote = of("quote", .nullable(.string))
  static let because = of("because", .array(.shared(.evidence)))
  static let trial = optional("trial", .boolean)
}
