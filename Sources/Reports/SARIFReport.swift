package import Casework
package import Diagnostics
package import Rules

/// An audit as SARIF 2.1.0: findings are results, what is wrong with the input are notifications.
package struct SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private var results = JSONBuffer()
  private var resultRanges: [Range<Int>] = []

  /// Makes a report without results.
  package init() {}

  /// Takes an interaction in; `lines` are those of its turns in the source, where they are known.
  package mutating func take(_ record: CaseRecord, source: String, lines: [Int: Int]) {
    for finding in record.findings {
      let from = results.count
      write(finding, of: record.interaction, source: source, line: lines[finding.turn])
      resultRanges.append(from..<results.count)
      results.endLine()
    }
  }

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - rules: every finding that there can be.
  ///   - version: the tool's.
  package func write(
    rules: [FindingRule], version: String, problems: [Diagnostic], to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("$schema")
      json.string(Self.schema)
      json.key("version")
      json.string("2.1.0")
      json.key("runs")
      json.array([0]) { json, _ in writeRun(rules, version, problems, to: &json) }
    }
    json.endLine()
  }

  private func writeRun(
    _ rules: [FindingRule], _ version: String, _ problems: [Diagnostic],
    to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.object { json in
          json.key("name")
          json.string("aftercare")
          json.key("version")
          json.string(version)
          json.key("rules")
          json.array(rules) { json, rule in Self.write(rule, to: &json) }
        }
      }
      json.key("invocations")
      json.array([0]) { json, _ in
        json.object { json in
          json.key("executionSuccessful")
          json.bool(!problems.contains { $0.severity == .error })
          json.key("toolExecutionNotifications")
          json.array(problems) { json, problem in Self.write(problem, to: &json) }
        }
      }
      json.key("columnKind")
      json.string("unicodeCodePoints")
      json.key("results")
      json.array(resultRanges) { json, range in json.value(results[range]) }
    }
  }

  private static func write(_ rule: FindingRule, to json: inout JSONBuffer) {
    json.object { json in
      json.key("id")
      json.string(rule.id)
      json.key("shortDescription")
      json.text(rule.title)
      json.key("help")
      json.text(rule.advice)
      json.key("defaultConfiguration")
      json.object { json in
        json.key("level")
        json.string((rule.severities.last?.severity ?? .info).sarifLevel)
      }
    }
  }

  private mutating func write(
    _ finding: Finding, of interaction: String, source: String, line: Int?
  ) {
    let quote = finding.because.first { $0.quote != nil }?.quote
    results.object { json in
      json.key("ruleId")
      json.string(finding.id)
      json.key("level")
      json.string(finding.isTrial ? "none" : finding.severity.sarifLevel)
      if finding.isTrial {
        json.key("kind")
        json.string("review")
      }
      json.key("message")
      json.text(finding.message + (quote.map { ": \"\($0)\"" } ?? ""))
      json.key("locations")
      json.array([line]) { json, line in
        json.object { json in
          json.place(source, line: line)
          json.key("logicalLocations")
          json.array([interaction]) { json, interaction in
            json.object { json in
              json.key("name")
              json.string(interaction)
              json.key("kind")
              json.string("interaction")
            }
          }
        }
      }
      json.key("partialFingerprints")
      json.object { json in
        json.key("interactionRuleTurn/v1")
        json.string("\(interaction)/\(finding.id)/\(finding.turn)")
      }
      json.key("properties")
      json.object { json in
        json.key("severity")
        json.string(finding.severity.name)
        json.key("turn")
        json.int(finding.turn)
      }
    }
  }

  private static func write(_ problem: Diagnostic, to json: inout JSONBuffer) {
    json.object { json in
      json.key("descriptor")
      json.object { json in
        json.key("id")
        json.string(problem.code)
      }
      json.key("level")
      json.string(problem.severity.rawValue)
      json.key("message")
      json.text(problem.message)
      json.key("locations")
      json.array([problem.file].compactMap(\.self)) { json, file in
        json.object { json in json.place(file, line: problem.line, column: problem.column) }
      }
    }
  }
}

extension Severity {
  /// The level that SARIF knows for it.
  fileprivate var sarifLevel: String {
    switch self {
    case .critical: "error"
    case .major: "warning"
    case .minor, .info: "note"
    }
  }
}

extension JSONBuffer {
  /// Writes a message object.
  fileprivate mutating func text(_ text: String) {
    object { json in
      json.key("text")
      json.string(text)
    }
  }

  /// Writes the member `physicalLocation`.
  fileprivate mutating func place(_ file: String, line: Int?, column: Int? = nil) {
    key("physicalLocation")
    object { json in
      json.key("artifactLocation")
      json.object { json in
        json.key("uri")
        json.string(PathReference.uri(file))
      }
      guard let line else { return }
      json.key("region")
      json.object { json in
        json.key("startLine")
        json.int(line)
        if let column {
          json.key("startColumn")
          json.int(column)
        }
      }
    }
  }
}

/// A file's path as a reference that other programs resolve.
enum PathReference {
  /// The path with everything that a URI has no place for as percent and two figures.
  static func uri(_ path: String) -> String {
    let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF")
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if kept.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      }
    }
    return uri
  }
}
