import Foundation
import TestSupport
import Testing

/// What the compiler can't hold: who may import whom, where the clock is read, how long a file is, what is documented.
@Suite("The house is built as ARCHITECTURE.md says")
struct ArchitectureTests {
  /// The modules that each target may import; systems are told apart from stages.
  static let allowedImports: [String: Set<String>] = [
    "Diagnostics": [],
    "Transcripts": ["Diagnostics", "Glibc", "Darwin", "Musl"],
    "Rules": ["Diagnostics", "Transcripts"],
    "StandardRules": [],
    "Matching": ["Rules", "Transcripts", "Synchronization"],
    "Casework": [
      "Foundation", "FoundationEssentials", "FoundationInternationalization", "Matching", "Rules",
      "Transcripts",
    ],
    "Redaction": [],
    "Bookkeeping": [
      "Casework", "CSQLite", "Rules", "Transcripts", "Glibc", "Darwin", "Musl",
    ],
    "BookkeepingPostgreSQL": ["Bookkeeping", "CPostgreSQL"],
    "Evaluation": [
      "Casework", "Diagnostics", "Matching", "Rules", "Transcripts", "Glibc", "Darwin", "Musl",
    ],
    "Reports": ["Casework", "Diagnostics", "Evaluation", "Matching", "Rules", "Transcripts"],
    "Aftercare": [
      "Casework", "Diagnostics", "Matching", "Redaction", "Reports", "Rules", "StandardRules",
      "Transcripts",
    ],
    "AftercareTool": [
      "Aftercare", "Bookkeeping", "BookkeepingPostgreSQL", "Casework", "Diagnostics", "Evaluation",
      "Matching", "Redaction", "Reports", "Rules", "Transcripts", "Dispatch", "Glibc", "Darwin",
      "Musl", "Synchronization",
    ],
    "AftercareBench": [
      "Aftercare", "Casework", "Diagnostics", "Foundation", "Matching", "Redaction", "Reports",
      "Rules", "Transcripts", "Glibc", "Darwin", "Musl",
    ],
  ]

  @Test("every file imports only what its stage may", arguments: SourceFile.all)
  func importsAreAllowed(_ file: SourceFile) throws {
    let allowed = try #require(Self.allowedImports[file.target], "unknown target \(file.target)")
    #expect(Set(file.imports).subtracting(allowed).isEmpty)
  }

  @Test("Foundation is imported for time zones alone, and for the benchmark's records")
  func foundationIsCold() {
    let importers = SourceFile.all.filter { file in
      file.imports.contains { $0.hasPrefix("Foundation") }
    }.map(\.path)
    #expect(importers == ["AftercareBench/BenchRecord.swift", "Casework/CustomerZone.swift"])
  }

  @Test("one file of the product reads the clock, and one of the benchmark")
  func oneClock() throws {
    let readings = [
      #"\bDate\(\)"#, #"\bDate\.now\b"#, #"\bContinuousClock\b"#, #"\bSuspendingClock\b"#,
      #"\bclock_gettime\("#, #"\bgettimeofday\("#, #"\btime\(nil\)"#,
    ]
    let pattern = try NSRegularExpression(pattern: readings.joined(separator: "|"))
    let readers = SourceFile.all.filter { file in
      file.lines.contains { line in
        let range = NSRange(line.startIndex..., in: line)
        return pattern.firstMatch(in: line, range: range) != nil
      }
    }
    #expect(
      readers.map(\.path) == ["AftercareBench/StopWatch.swift", "AftercareTool/Clock.swift"])
  }

  @Test("no hand-written file is over 400 lines", arguments: SourceFile.all + SourceFile.tests)
  func filesAreShort(_ file: SourceFile) {
    if !file.isGenerated { #expect(file.lines.count <= 401) }
  }

  @Test("every public and package declaration is documented", arguments: SourceFile.all)
  func declarationsAreDocumented(_ file: SourceFile) {
    let kinds = ["func", "var", "let", "struct", "enum", "class", "init", "protocol", "typealias"]
    for (index, line) in file.lines.enumerated() {
      let words = line.trimmingCharacters(in: .whitespaces)
        .components(separatedBy: CharacterSet(charactersIn: " (:?<"))
      guard let access = words.first, access == "public" || access == "package",
        words.contains(where: kinds.contains), !words.contains("import")
      else { continue }
      var above = index - 1
      while above >= 0, file.lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("@") {
        above -= 1
      }
      let documented =
        above >= 0 && file.lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("///")
      #expect(documented, "\(file.path):\(index + 1): \(line)")
    }
  }

  @Test("no type is called by a name that says nothing", arguments: SourceFile.all)
  func namesSaySomething(_ file: SourceFile) {
    let empty = ["Manager", "Helper", "Util", "Utils", "Service", "Handler", "Engine"]
    for line in file.lines {
      let words = line.components(separatedBy: CharacterSet(charactersIn: " :<{("))
      for (word, next) in zip(words, words.dropFirst())
      where ["struct", "enum", "class", "protocol", "actor"].contains(word) {
        #expect(!empty.contains(where: next.hasSuffix), "\(file.path): \(next)")
      }
    }
  }

  @Test("nothing in the sources traps by design", arguments: SourceFile.all)
  func nothingTraps(_ file: SourceFile) {
    for line in file.lines where !file.isGenerated {
      let code = line.trimmingCharacters(in: .whitespaces)
      if code.hasPrefix("//") { continue }
      for trap in ["try!", "as!", "fatalError(", "@unchecked Sendable"] {
        #expect(!code.contains(trap), "\(file.path): \(code)")
      }
    }
  }

  @Test("there is no package dependency")
  func noDependencies() throws {
    let manifest = try String(
      contentsOf: Recording.root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
  }
}
