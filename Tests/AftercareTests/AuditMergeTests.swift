import Aftercare
import Diagnostics
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework
@testable import Reports

@Suite("Parts of an audit add up to the audit of the whole")
struct AuditMergeTests {
  /// What became of generated contacts, some of which look alike in all that they are sorted by.
  private static func records(seed: UInt64) throws -> [CaseRecord] {
    var generator = ConditionGenerator(seed: seed)
    var auditor = CaseAuditor(rulebook: try TestRulebook.load(generator.rules()))
    var records: [CaseRecord] = []
    for number in 0..<12 {
      auditor.begin(source: "all")
      for record in generator.contact("c\(number / 2)") {
        records += auditor.fold(record).map(\.record)
      }
      records += auditor.finishSource().map(\.record)
    }
    for index in records.indices where index % 3 == 0 {
      records[index].personalData = ["NAME": index, "CARD": 1]
    }
    return records
  }

  private static let origin = InteractionOrigin(
    file: "d\u{e9}j\u{e0} \"vu\".jsonl", format: "jsonl")
  private static let maker = AuditDocumentWriter.Origin(version: "1", fingerprint: "00ff")

  private static func lines(_ records: some Sequence<CaseRecord>) -> [UInt8] {
    var json = JSONBuffer()
    for record in records { InteractionRecordWriter.writeLine(record, origin: origin, to: &json) }
    return json.bytes
  }

  private static func document(
    _ records: some Sequence<CaseRecord>, problems: [Diagnostic] = []
  ) -> [UInt8] {
    var writer = AuditDocumentWriter()
    for record in records { writer.take(record, origin: origin) }
    var json = JSONBuffer()
    writer.write(origin: maker, problems: problems, to: &json)
    return json.bytes
  }

  private static func merged(_ parts: [[UInt8]]) throws -> [UInt8] {
    var merge = AuditMerge()
    for part in parts { try merge.take(part) }
    var json = JSONBuffer()
    merge.writeDocument(origin: maker, to: &json)
    return json.bytes
  }

  private static func mergedLines(_ parts: [[UInt8]]) throws -> [UInt8] {
    var merge = AuditMerge()
    for part in parts { try merge.take(part) }
    var json = JSONBuffer()
    merge.writeLines(to: &json)
    return json.bytes
  }

  @Test("the summary counted from records is that counted from cases", arguments: UInt64(1)...20)
  func summaries(seed: UInt64) throws {
    for record in try Self.records(seed: seed) {
      var counted = AuditSummary()
      counted.count(record)
      var read = AuditSummary()
      read.count(try JSONValue(Self.lines([record])))
      #expect(read == counted)
    }
  }

  @Test("generated cases have all that a summary counts")
  func generatedCasesDiffer() throws {
    let whole = try (UInt64(1)...40).flatMap(Self.records).reduce(into: AuditSummary()) {
      $0.count($1)
    }
    for level in StressLevel.allCases { #expect(whole.byPeak[level] > 0) }
    #expect(whole.notSolved > 0)
    #expect(whole.checkIns.needed > 0 && whole.checkIns.withoutTime > 0)
    for decision in [GateDecision.open, .blocked] {
      #expect(whole.offersMade[decision] + whole.offersAsked[decision] > 0)
    }
    #expect(whole.findings.sum(Severity.allCases) > 0)
    #expect(whole.commitmentsOpen > 0)
  }

  @Test(
    "any cut, any order, documents and lines mixed, merges of merges", arguments: UInt64(1)...20)
  func anyCut(seed: UInt64) throws {
    let records = try Self.records(seed: seed)
    let whole = try Self.merged([Self.document(records)])
    let wholeLines = try Self.mergedLines([Self.lines(records)])
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let count = Int.random(in: 1...6, using: &random)
      var cut = [[CaseRecord]](repeating: [], count: count)
      for record in records { cut[Int.random(in: 0..<count, using: &random)].append(record) }
      var parts = cut.map { part in
        Bool.random(using: &random) ? Self.document(part) : Self.lines(part)
      }
      while parts.count > 1 {
        parts.shuffle(using: &random)
        if Int.random(in: 0...2, using: &random) == 0 { break }
        let pair = Array(parts.suffix(2))
        parts.removeLast(2)
        parts.append(
          try Bool.random(using: &random) ? Self.merged(pair) : Self.mergedLines(pair))
      }
      #expect(try Self.merged(parts) == whole)
      #expect(try Self.mergedLines(parts) == wholeLines)
    }
  }

  @Test("an audit is what a merge makes of it", arguments: UInt64(1)...10)
  func oneMerged(seed: UInt64) throws {
    // Ids that come twice are put in an order of their own by a merge alone.
    var ids: Set<String> = []
    let records = try Self.records(seed: seed).filter { ids.insert($0.interaction).inserted }
    let document = Self.document(records)
    #expect(try Self.merged([document]) == document)
    #expect(try Self.merged(records.map { Self.lines([$0]) }) == document)
  }

  @Test("problems stand in the order of files and places, whoever told them")
  func problems() throws {
    let told = [("b", 1, 1), ("a", 10, 2), ("a", 9, 1), ("a", 10, 1)].map { file, line, column in
      Diagnostic(
        .error, code: "T001", "no JSON", file: file, line: line, column: column,
        help: "mend it")
    }
    let records = try Self.records(seed: 1)
    let whole = Self.document([], problems: told)
    let parts = told.map { Self.document([], problems: [$0]) }
    #expect(try Self.merged(parts) == whole)
    #expect(try Self.merged(parts.reversed()) == whole)
    let both = [
      Self.document(records, problems: [told[0]]), Self.document([], problems: [told[1]]),
    ]
    #expect(try Self.merged(both) == Self.merged(both.reversed()))
  }

  @Test("white space and escapes of whoever wrote a part anew leave no trace")
  func laidOut() throws {
    let records = try Self.records(seed: 3)
    let text = String(decoding: Self.lines(records), as: UTF8.self)
    var loose = ""
    var isInString = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isInString {
        loose += scalar.isASCII ? String(scalar) : "\\u" + Self.hexadecimal(scalar.value)
        isInString = isEscaped || scalar != "\""
        isEscaped = !isEscaped && scalar == "\\"
      } else {
        isInString = scalar == "\""
        loose += "{}[],:".unicodeScalars.contains(scalar) ? "\n \(scalar)\t" : String(scalar)
      }
    }
    #expect(loose.contains("\\u00e9"))
    #expect(try Self.mergedLines([Array(loose.utf8)]) == Self.mergedLines([Self.lines(records)]))
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    String(String(0x10000 + value, radix: 16).dropFirst())
  }

  @Test("a part that is cut short anywhere, or changed in a byte, is refused or taken, never half")
  func damaged() throws {
    let records = try Self.records(seed: 2).prefix(3)
    let documents = [Self.document(records), Self.lines(records)]
    var random = SeededGenerator(seed: 7)
    for document in documents {
      for _ in 0..<300 {
        var merge = AuditMerge()
        let length = Int.random(in: 0..<document.count - 1, using: &random)
        let isTaken = (try? merge.take(Array(document[..<length]))) != nil
        // Lines may be cut between two of them, which nothing tells.
        let isBetween = length == 0 || document[length - 1] == UInt8(ascii: "\n")
        let endsLine = document[length] == UInt8(ascii: "\n")
        #expect(isTaken == (isBetween || endsLine), "\(length)")
        if !isTaken { #expect(merge.interactions == 0) }
        var changed = document
        changed[length] = UInt8.random(in: 0...255, using: &random)
        var other = AuditMerge()
        if (try? other.take(changed)) == nil { #expect(other.interactions == 0) }
      }
    }
  }
}
