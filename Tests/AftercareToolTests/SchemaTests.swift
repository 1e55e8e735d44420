import Foundation
import Reports
import TestSupport
import Testing

@Suite("What is written is as its schema says", .timeLimit(.minutes(20)))
struct SchemaTests {
  private static let folder = Recording.root.appending(path: "Transcripts")

  private static func schema(_ name: RecordSchema) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(name.text.utf8))
    return try #require(value as? [String: Any])
  }

  private static func lines(_ text: String) throws -> [Any] {
    try text.split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
  }

  @Test(
    "records of audits and explanations",
    arguments: [
      (RecordSchema.interaction, ["audit", "--format", "jsonl"]),
      (.audit, ["audit", "--format", "json"]), (.explain, ["explain", "--format", "json"]),
    ])
  func files(_ name: RecordSchema, _ command: [String]) throws {
    let one = Self.folder.appending(path: "offer-while-held").path
    let outcome = try BuiltTool.run(command + [one], input: Data())
    let values = try Self.lines(outcome.output)
    #expect(!values.isEmpty)
    let schema = try Self.schema(name)
    for value in values { #expect(SchemaCheck(schema).problems(of: value) == []) }
  }

  @Test("answers of a stream: advice, closings and errors, and the turns that they answer")
  func stream() throws {
    let turns = [
      TestRules.record("c1", "customer", "My line is dead and I am sick of this."),
      TestRules.record("c1", "agent", "I will call you back tomorrow at noon."), "{oops",
      #"{"interaction":"c2","event":"offer","offer":{"kind":"cross_sell"},"at":"2026-03-03T10:00:00Z"}"#,
      #"{"interaction":"c2","event":"end","customer":"k"}"#,
    ]
    let outcome = try BuiltTool.run("advise", input: turns.joined(separator: "\n"))
    let values = try Self.lines(outcome.output)
    #expect(values.count == 6)
    for value in values {
      let kind = (value as? [String: Any])?["schema"] as? String ?? ""
      let name = try #require(RecordSchema(rawValue: String(kind.dropFirst(10).dropLast(2))))
      #expect(SchemaCheck(try Self.schema(name)).problems(of: value) == [], "\(kind)")
    }
    let turn = try Self.schema(.turn)
    for line in turns where line != "{oops" {
      #expect(SchemaCheck(turn).problems(of: try Self.lines(line)[0]) == [])
    }
  }

  @Test("the gate's answer and the lists that the ledger gives")
  func ledger() throws {
    let folder = try TemporaryFolder()
    let record =
      #"{"interaction":"c1","customer":"k","timezone":"Europe/London","#
      + #""at":"2026-03-03T10:00:00Z","speaker":"customer","text":"My line is dead."}"#
      + "\n" + #"{"interaction":"c1","speaker":"agent","at":"2026-03-03T10:01:00Z","#
      + #""text":"I will call you back tomorrow at noon."}"#
    _ = try BuiltTool.run("audit", "-", "--ledger", folder.path("l.db"), input: record)
    for (name, command) in [
      (RecordSchema.gate, ["gate", "--customer", "k"]), (.checkins, ["checkins", "list"]),
      (.checkins, ["checkins", "export"]),
      (.plan, ["checkins", "plan", "--capacity", "4/hour"]),
      (.commitments, ["commitments", "list"]), (.findings, ["findings", "list"]),
      (.config, ["config", "show"]),
    ] {
      let outcome = try BuiltTool.run(
        command + ["--ledger", folder.path("l.db"), "--format", "json"], input: Data())
      let value = try #require(try Self.lines(outcome.output).first, "\(outcome.errors)")
      #expect(SchemaCheck(try Self.schema(name)).problems(of: value) == [])
    }
  }

  @Test(
    "figures, and what is told of rules",
    arguments: [
      (RecordSchema.evaluation, ["evaluate", "LABELS", "--errors", "5"]),
      (.frequencies, ["rules", "frequencies", "FOLDER"]),
      (.suggestions, ["rules", "suggest", "LABELS"]),
      (.rulesDiff, ["rules", "diff", "standard", "OURS", "LABELS"]),
      (.rulesCheck, ["rules", "check"]),
      (.ruleList, ["rules", "list"]), (.rule, ["rules", "explain", "--all"]),
      (.rule, ["rules", "explain", "stress.repeat-contact", "--hits", "FOLDER"]),
      (.ruleProblem, ["rules", "explain", "R010"]),
      (.ruleExplanation, ["explain", "FOLDER", "--rule", "stress.repeat-contact"]),
      (.ruleExplanation, ["explain", "FOLDER", "--rule", "conduct.offer-while-held"]),
      (.ruleExplanation, ["explain", "FOLDER", "--rule", "policy.problem-open"]),
      (.ruleExplanation, ["explain", "FOLDER", "--rule", "gate"]),
    ])
  func rules(_ name: RecordSchema, _ command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(
      [
        #"{"interaction":"a","speaker":"customer","text":"I am sick of this.","labels":{"stress":true}}"#,
        #"{"interaction":"a","speaker":"customer","text":"My line is plughed.","labels":{"stress":true,"idle":1}}"#,
        #"{"interaction":"a","speaker":"agent","text":"A fine day.","labels":{"offer":"up_sell","final_problem":"confirmed"}}"#,
        #"{"interaction":"b","speaker":"customer","text":"What a joke.","labels":{"stress":false,"odd":true}}"#,
      ].joined(separator: "\n"), to: "labels.jsonl")
    let places = [
      "LABELS": folder.path("labels.jsonl"), "OURS": folder.path("ours.rules"),
      "FOLDER": Self.folder.appending(path: "offer-while-held").path,
    ]
    let outcome = try BuiltTool.run(
      command.map { places[$0] ?? $0 } + ["--format", "json"], input: Data())
    let values = try Self.lines(outcome.output)
    #expect(!values.isEmpty, "\(outcome.errors)")
    let schema = try Self.schema(name)
    for value in values { #expect(SchemaCheck(schema).problems(of: value) == []) }
  }

  @Test("each record that is written with a schema of its own can be printed")
  func printed() throws {
    let listed = try BuiltTool.run("schema").output.split(separator: "\n").map {
      String($0.prefix { $0 != " " })
    }
    #expect(listed == RecordSchema.allCases.map(\.rawValue))
    for name in listed {
      let printed = try BuiltTool.run("schema", name).output
      #expect(printed == RecordSchema(rawValue: name)?.text)
    }
  }

  @Test("a schema refuses what is not as it says")
  func refuses() throws {
    let schema = try Self.schema(.error)
    let good: [String: Any] = [
      "schema": "aftercare.error/1", "line": 1, "column": NSNull(), "code": "T001", "message": "x",
    ]
    #expect(SchemaCheck(schema).problems(of: good) == [])
    for (name, value) in [
      ("schema", "aftercare.error/2"), ("line", "1"), ("more", 1), ("code", nil),
    ] as [(String, Any?)] {
      var bad = good
      bad[name] = value
      #expect(SchemaCheck(schema).problems(of: bad).count == 1, "\(name)")
    }
  }
}

/// Checks a value by the keywords that our schemas use; a member that no schema names is a problem too.
private struct SchemaCheck {
  private let root: [String: Any]

  init(_ schema: [String: Any]) {
    root = schema
  }

  func problems(of value: Any) -> [String] { problems(of: value, by: root, at: "") }

  private func problems(of value: Any, by schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      let definition = (root["$defs"] as? [String: [String: Any]])?[name]
      return definition.map { problems(of: value, by: $0, at: place) } ?? ["no \(reference)"]
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let found = choices.map { problems(of: value, by: $0, at: place) }
      return found.contains([]) ? [] : found.first ?? []
    }
    if let word = schema["const"] as? String, value as? String != word {
      return ["\(place) is not \(word)"]
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      return ["\(place) is none of \(words)"]
    }
    switch schema["type"] as? String {
    case "string":
      guard let text = value as? String else { return ["\(place) is no string"] }
      return schema["format"] == nil || text.contains("T") ? [] : ["\(place) is no time"]
    case "integer", "number":
      return value is NSNumber && !Self.isBoolean(value) ? [] : ["\(place) is no number"]
    case "boolean": return Self.isBoolean(value) ? [] : ["\(place) is no truth value"]
    case "null": return value is NSNull ? [] : ["\(place) is not null"]
    case "array":
      guard let items = value as? [Any] else { return ["\(place) is no array"] }
      guard let inner = schema["items"] as? [String: Any] else { return [] }
      return items.enumerated().flatMap {
        problems(of: $0.element, by: inner, at: "\(place)[\($0.offset)]")
      }
    case "object": return problems(ofObject: value, by: schema, at: place)
    default: return []
    }
  }

  private func problems(
    ofObject value: Any, by schema: [String: Any], at place: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let rest = schema["additionalProperties"] as? [String: Any]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    var problems = missing.map { "\(place).\($0) is missing" }
    for (name, member) in object.sorted(by: { $0.key < $1.key }) {
      if let inner = properties[name] ?? rest {
        problems += self.problems(of: member, by: inner, at: "\(place).\(name)")
      } else if !properties.isEmpty {
        problems.append("\(place).\(name) is not named")
      }
    }
    return problems
  }

  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }
}
