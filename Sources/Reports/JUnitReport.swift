package import Casework
import Rules

/// An audit as JUnit XML: an interaction a test case, findings of `major` and above its failures.
package struct JUnitReport {
  /// The test cases of one source.
  private struct Suite {
    let name: String
    var tests = 0
    var failures = 0
    var cases = ""
  }

  private var suites: [Suite] = []
  private var suiteByName: [String: Int] = [:]

  /// Makes a report without interactions.
  package init() {}

  /// Takes an interaction in.
  package mutating func take(_ record: CaseRecord, source: String) {
    let index = suite(named: source)
    let failures = record.findings.filter { !$0.isTrial && $0.severity >= .major }
    suites[index].tests += 1
    if !failures.isEmpty { suites[index].failures += 1 }
    suites[index].cases += Self.testCase(record, source: source, failures)
  }

  /// The report as XML.
  package func rendered() -> String {
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"aftercare audit\" \(counts)>\n"
      + suites.map(Self.element).joined() + "</testsuites>\n"
  }

  private mutating func suite(named name: String) -> Int {
    if let known = suiteByName[name] { return known }
    suiteByName[name] = suites.count
    suites.append(Suite(name: name))
    return suites.count - 1
  }

  private static func element(_ suite: Suite) -> String {
    "  <testsuite name=\"\(XMLText.escaped(suite.name))\" tests=\"\(suite.tests)\" "
      + "failures=\"\(suite.failures)\" errors=\"0\" skipped=\"0\">\n"
      + suite.cases + "  </testsuite>\n"
  }

  private static func testCase(
    _ record: CaseRecord, source: String, _ failures: [Finding]
  ) -> String {
    let head =
      "    <testcase name=\"\(XMLText.escaped(record.interaction))\" "
      + "classname=\"\(XMLText.escaped(source))\""
    guard let worst = failures.max(by: { $0.severity < $1.severity }) else { return head + "/>\n" }
    // One failure a test case: readers of JUnit XML count elements, and differ on what two of them mean.
    let lines = failures.map(line).joined(separator: "\n")
    return head + ">\n      <failure type=\"\(XMLText.escaped(worst.id))\" "
      + "message=\"\(XMLText.escaped(worst.message))\">\(XMLText.escaped(lines))</failure>\n"
      + "    </testcase>\n"
  }

  private static func line(_ finding: Finding) -> String {
    let quote = finding.because.first { $0.quote != nil }?.quote.map { ": \"\($0)\"" } ?? ""
    return
      "\(finding.severity.name) \(finding.id), turn \(finding.turn): \(finding.message)\(quote)"
  }
}
