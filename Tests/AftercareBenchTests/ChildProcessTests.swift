import Testing

@testable import AftercareBench

@Suite("Programs are run to a good end, or told to have failed")
struct ChildProcessTests {
  @Test("a program that ends well tells what it used")
  func goodEnd() throws {
    let outcome = try ChildProcess.run(["sh", "-c", "exit 0"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.elapsed > 0)
    #expect(outcome.computed >= 0)
  }

  @Test(
    "a program that fails, or is not there, is named",
    arguments: [["sh", "-c", "exit 3"], ["sh", "-c", "kill -9 $$"], ["no-such-program-at-all"]])
  func badEnd(_ words: [String]) {
    let error = #expect(throws: BenchError.self) { try ChildProcess.run(words) }
    #expect(error?.message.contains(words[0]) == true)
  }

  @Test("a signal is no exit code of the program's own")
  func signalled() throws {
    #expect(try ChildProcess(["sh", "-c", "kill -9 $$"]).wait().exitCode == 128 + 9)
    #expect(try ChildProcess(["sh", "-c", "exit 3"]).wait().exitCode == 3)
  }

  @Test("a tool that refuses --jobs is run without")
  func jobs() {
    // `ls` ends with 2 at an option that it does not know, `false` with 1 at anything.
    #expect(!AuditedTool(path: "ls").auditWords(["c"]).contains("--jobs"))
    #expect(AuditedTool(path: "false").auditWords(["c"], jobs: 2).contains("2"))
  }
}
