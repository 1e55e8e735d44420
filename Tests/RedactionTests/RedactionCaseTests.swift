import Testing

@testable import Redaction

@Suite("Personal data is found, and nothing else")
struct RedactionCaseTests {
  @Test(
    "each case as it is marked", arguments: try RedactionCase.files.filter { $0 != "missed.txt" })
  func marked(file: String) throws {
    for row in try RedactionCase.cases(in: file) {
      #expect(Set(row.found) == Set(row.marks), "\(row.testDescription)")
    }
  }

  @Test("recall and precision over all cases, those that are missed included")
  func figures() throws {
    var hits: [String: Int] = [:]
    var missed: [String: Int] = [:]
    var wrong: [String: Int] = [:]
    for file in try RedactionCase.files {
      for row in try RedactionCase.cases(in: file) {
        let (found, marks) = (Set(row.found), Set(row.marks))
        for mark in marks { (found.contains(mark) ? add(&hits, mark) : add(&missed, mark)) }
        for extra in found.subtracting(marks) { add(&wrong, extra) }
      }
    }
    let kinds = Set(hits.keys).union(missed.keys).union(wrong.keys).sorted()
    for kind in kinds {
      print(
        "\(kind): \(hits[kind] ?? 0) found, \(missed[kind] ?? 0) missed, \(wrong[kind] ?? 0) wrong")
    }
    let (found, lost, extra) = (sum(hits), sum(missed), sum(wrong))
    let recall = Double(found) / Double(found + lost)
    let precision = Double(found) / Double(found + extra)
    print("recall \(recall), precision \(precision)")
    #expect(recall >= 0.96)
    #expect(precision >= 0.97)
  }

  private func add(_ counts: inout [String: Int], _ mark: RedactionCase.Mark) {
    counts[mark.kind, default: 0] += 1
  }

  private func sum(_ counts: [String: Int]) -> Int { counts.values.reduce(0, +) }
}
