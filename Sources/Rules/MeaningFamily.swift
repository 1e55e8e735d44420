import Diagnostics
import Transcripts

/// The first word of `means`: the family of a marker, and which second words it takes.
enum MeaningFamily: String, CaseIterable {
  case stress
  case relief
  case problem
  case resolution
  case purpose
  case askedFor = "asked-for"
  case offer
  case conduct
  case commitment
  case consent
  case vulnerability
  case personalData = "personal-data"

  /// What a second word may be.
  enum Detail {
    case none
    case optional([String])
    case required([String])
    /// Any name.
    case name
  }

  var detail: Detail {
    switch self {
    case .stress: .required(StressWeight.allCases.map(\.rawValue))
    case .problem: .required(ProblemSign.allCases.map(\.rawValue))
    case .resolution: .required(ResolutionSign.allCases.map(\.rawValue))
    case .offer: .required(OfferKind.allCases.map(\.rawValue))
    case .consent: .required(ConsentSign.allCases.map(\.rawValue))
    case .commitment: .optional([CommitmentSign.broken.rawValue, CommitmentSign.kept.rawValue])
    case .purpose, .conduct, .personalData: .name
    case .relief, .askedFor, .vulnerability: .none
    }
  }

  /// Reads the value of `means`.
  static func readMeaning(_ tokens: inout TokenReader) throws(Refusal) -> Meaning {
    let first = try tokens.expect(oneOf: allCases.map(\.rawValue), for: .unknownMeaning)
    let family = MeaningFamily(rawValue: first.text) ?? .relief
    let second = try family.readDetail(&tokens)
    guard let meaning = family.meaning(second) else {
      throw tokens.refusal(.unknownMeaning, wanted: "a meaning", candidates: [])
    }
    return meaning
  }

  private func readDetail(_ tokens: inout TokenReader) throws(Refusal) -> String? {
    switch detail {
    case .none: return nil
    case .name: return try tokens.expectName(for: .unknownMeaning)
    case .optional(let words):
      return tokens.peek == nil
        ? nil : try tokens.expect(oneOf: words, for: .unknownMeaning).text
    case .required(let words):
      if self == .offer { return try tokens.expectOfferKind(for: .unknownMeaning).rawValue }
      return try tokens.expect(oneOf: words, for: .unknownMeaning).text
    }
  }

  private func meaning(_ second: String?) -> Meaning? {
    let word = second ?? ""
    return switch self {
    case .stress: StressWeight(rawValue: word).map(Meaning.stress)
    case .relief: .relief
    case .problem: ProblemSign(rawValue: word).map(Meaning.problem)
    case .resolution: ResolutionSign(rawValue: word).map(Meaning.resolution)
    case .purpose: .purpose(word)
    case .askedFor: .askedFor
    case .offer: OfferKind(rawValue: word).map(Meaning.offer)
    case .conduct: .conduct(word)
    case .commitment: .commitment(CommitmentSign(rawValue: word) ?? .made)
    case .consent: ConsentSign(rawValue: word).map(Meaning.consent)
    case .vulnerability: .vulnerability
    case .personalData: .personalData(word)
    }
  }
}

extension TokenReader {
  /// Takes a name of lower-case letters, digits and hyphens.
  mutating func expectName(for problem: RuleProblem) throws(Refusal) -> String {
    guard let token = peek, file.scalars[token.range].allSatisfy(\.isNameScalar) else {
      throw refusal(
        problem, wanted: "a name of lower-case letters, digits and hyphens", candidates: [])
    }
    _ = next()
    return token.text
  }

  /// Takes a kind of offer, with a hyphen or an underscore in it.
  mutating func expectOfferKind(for problem: RuleProblem) throws(Refusal) -> OfferKind {
    guard let kind = peekOfferKind else {
      throw refusal(problem, expected: OfferKind.allCases.map(\.rawValue))
    }
    _ = next()
    return kind
  }

  /// The kind of offer that comes next, if one does.
  var peekOfferKind: OfferKind? {
    OfferKind(rawValue: String(peekText.map { $0 == "-" ? "_" : $0 }))
  }
}
