import Foundation
import Testing

@Suite("A slip of the hand is told, and nothing is lost by it")
struct SlipTests {
  private static let chat = """
    Dana: Good morning, how can I help?
    Priya: My line is dead and I am sick of this.
    Dana: I am sorry. I will look.
    Priya: Please do.

    """
  private static let table = """
    ticket,from,body
    1,Priya (Customer),"My line is dead, again."
    1,Dana (Agent),I will look.

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.chat, to: "chat.txt")
    try folder.write(Self.table, to: "chat.csv")
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltTool.Outcome {
    try BuiltTool.run(arguments, input: Data(input.utf8))
  }

  @Test("a name that nobody has is told, with one that is near")
  func unheard() throws {
    let near = try run(
      "audit", folder.path("chat.txt"), "--agent", "Dena", "--speaker", "priya=customer")
    #expect(near.errors.contains("I013") && near.errors.contains("did you mean `Dana`?"))
    #expect(!near.errors.contains("`priya`"))
    let far = try run("audit", folder.path("chat.txt"), "--agent", "Wolfgang")
    #expect(far.errors.contains("there are `Dana`, `Priya`"))
    let records = #"{"interaction":"c1","speaker":"spk_0","text":"Hello."}"# + "\n"
    let piped = try run("audit", "-", "--agent", "spk_1", input: records)
    #expect(piped.errors.contains("did you mean `spk_0`?"))
    let explained = try run("explain", folder.path("chat.txt"), "--agent", "Dena")
    #expect(explained.errors.contains("I013"))
  }

  @Test("of a column that is not there, and a use that is none, the right one is told")
  func columns() throws {
    let column = try run("audit", folder.path("chat.csv"), "--map", "speaker=frm,text=body")
    #expect(column.status == 3)
    #expect(column.errors.contains("no column is named `frm`; did you mean `from`?"))
    let use = try run("audit", folder.path("chat.csv"), "--map", "speeker=from")
    #expect(use.status == 2 && use.errors.contains("did you mean `speaker`?"))
    let strange = try run("audit", folder.path("chat.csv"), "--map", "zzzzz=from")
    #expect(strange.errors.contains("USE is one of interaction, text, speaker"))
  }

  @Test("a role is proposed by the words of the name, and read where they say it")
  func roles() throws {
    try folder.write(
      """
      Agent Dana: Good morning, how can I help?
      Customer Support: Hello, too.
      Caller Priya: My line is dead and I am sick of this.
      Agent Dana: I will look.
      Customer Support: So will I.
      Caller Priya: Please do.

      """, to: "words.txt")
    let told = try run("audit", folder.path("words.txt"), "-v")
    #expect(told.output.contains("customer 2") && told.output.contains("agent 2"), "\(told.output)")
    #expect(told.errors.contains("--speaker \"Customer Support=agent\""), "\(told.errors)")
  }

  @Test("what is piped in is told by its first bytes, as a file is")
  func piped() throws {
    for name in ["chat.txt", "chat.csv"] {
      let text = try String(contentsOfFile: folder.path(name), encoding: .utf8)
      let file = try run("audit", folder.path(name), "--format", "json")
      let pipe = try run("audit", "-", "--format", "json", input: text)
      #expect(pipe.status == 0, "\(pipe.errors)")
      let summaries = try [file, pipe].map {
        try #require($0.objects.first?["summary"] as? NSDictionary)
      }
      #expect(summaries[0] == summaries[1])
    }
    let nonsense = try run("audit", "-", input: "once upon a time\nthere was a line\n")
    #expect(nonsense.status == 3)
    #expect(nonsense.errors.contains("T001") && nonsense.errors.contains("--from text"))
    let stream = #"{"foo":1}"# + "\n" + #"{"interaction":"c1","speaker":"customer","text":"Hi."}"#
    let records = try run("audit", "-", "--format", "jsonl", input: stream + "\n")
    #expect(records.objects.count == 1 && records.errors.contains("stdin:1"))
  }

  @Test("turn records that are piped in are read as they come")
  func pipedStepByStep() throws {
    let session = try ToolSession("audit", "-", "--format", "jsonl")
    try session.write("\n" + TestRules.record("c1", "customer", "hello") + "\n")
    try session.write(TestRules.record("c2", "customer", "hello") + "\n")
    #expect(session.nextLine()?.contains(#""interaction":"c1""#) == true)
    try session.closeInput()
    #expect(session.nextLine()?.contains(#""interaction":"c2""#) == true)
    #expect(session.end().status == 0)
  }

  @Test("what is named twice is read once, whatever way it is named")
  func twice() throws {
    let path = folder.path("chat.txt")
    let once = try run("audit", path, "--format", "jsonl")
    for again in [[path, path], [folder.path, path], [path, folder.path + "/./chat.txt"]] {
      let outcome = try BuiltTool.run(["audit", "--format", "jsonl"] + again, input: Data())
      let count = again[0] == folder.path ? 2 : 1
      #expect(outcome.objects.count == count && outcome.errors.contains("1 named twice"))
      #expect(outcome.output.contains(once.output.prefix(40)))
    }
  }

  @Test("reports of every kind that lie in the folder are passed over")
  func ownReports() throws {
    let names = ["csv", "md", "sarif", "xml", "json", "jsonl", "txt"].map { "report.\($0)" }
    let outputs = names.flatMap { ["--output", folder.path($0)] }
    let ledger = folder.path(".ledger.db")
    let first = try BuiltTool.run(
      ["audit", folder.path, "--html", folder.path("report.html"), "--ledger", ledger] + outputs,
      input: Data())
    #expect(first.status == 0 && !first.errors.contains("I004"), "\(first.errors)")
    for (name, command) in [
      ("list.csv", ["list", "--format", "csv"]), ("cal.ics", ["export"]),
      ("plan.csv", ["plan", "--capacity", "4", "--format", "csv"]),
    ] {
      try folder.write(
        try BuiltTool.run(["checkins"] + command + ["--ledger", ledger], input: Data()).output,
        to: name)
    }
    let again = try run("audit", folder.path, "--format", "jsonl")
    #expect(again.status == 0 && again.objects.count == 2, "\(again.errors)")
    #expect(again.errors.contains("11 of our own output"))
    for name in names + ["report.html"] {
      let named = try run("audit", folder.path(name))
      #expect(named.status == 0 && named.errors.contains("I011"), "\(name): \(named.errors)")
    }
  }

  @Test("a conversion that fails leaves the old file, and a device is written to")
  func conversion() throws {
    let target = folder.path("out.jsonl")
    try folder.write("precious", to: "out.jsonl")
    let none = try run(
      "convert", folder.path("none.txt"), "--to", "vcon", "--output", folder.path("no/x"))
    #expect(none.status == 2)
    let good = try run("convert", folder.path("chat.txt"), "--to", "jsonl", "--output", target)
    #expect(good.status == 0 && good.output.isEmpty)
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("sick of this"))
    for place in ["/dev/stdout", "-"] {
      let piped = try run("convert", folder.path("chat.txt"), "--to", "jsonl", "--output", place)
      #expect(piped.output.contains("sick of this"), "\(piped.errors)")
    }
    #expect(
      try run("convert", folder.path("chat.txt"), "--to", "jsonl", "--output", "/dev/null").status
        == 0)
    #expect(try run("audit", folder.path("chat.txt"), "--html", "/dev/null").status == 0)
    #expect(FileManager.default.isWritableFile(atPath: "/dev/null"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy {
        !$0.contains(".part-")
      })
  }

  @Test("Ctrl-C ends a conversion, leaves the file that lay there, and says so")
  func interrupted() throws {
    try folder.write("old", to: "o.jsonl")
    let process = try BuiltTool.process(
      ["convert", "-", "--to", "vcon", "--output", folder.path("o.jsonl")])
    let input = try PrivatePipe()
    let errors = try PrivatePipe()
    process.standardInput = input.readingEnd
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors.writingEnd
    try BuiltTool.start(process)
    for _ in 0..<600 {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      if names.contains(where: { $0.contains(".part-") }) { break }
      usleep(50_000)
    }
    usleep(2_000_000)
    process.interrupt()
    // A shell that runs tests in its background lets them ignore Ctrl-C; then an end of input ends the tool.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { try? input.writingEnd.close() }
    process.waitUntilExit()
    try errors.writingEnd.close()
    let told = String(decoding: try errors.readingEnd.readToEnd() ?? Data(), as: UTF8.self)
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(told.contains("interrupted; ") && told.contains("not written: "), "\(told)")
    #expect(try String(contentsOfFile: folder.path("o.jsonl"), encoding: .utf8) == "old")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { !$0.contains(".part-") })
  }

  @Test("advise tells once of an interaction that a speaker is not known")
  func adviseStrangers() throws {
    let lines = [("c1", "spk_0"), ("c1", "spk_1"), ("c2", "spk_0")].map {
      TestRules.record($0.0, $0.1, "hello") + "\n"
    }
    let told = try run("advise", input: lines.joined())
    #expect(told.status == 0 && told.objects.count >= 3)
    #expect(told.errors.components(separatedBy: "I005").count == 3)
    #expect(try run("advise", "--quiet", input: lines.joined()).errors.isEmpty)
  }

  @Test("the rules of the settings file are checked, dumped and compared, too")
  func settings() throws {
    try folder.write(TestRules.text, to: "pack.rules")
    try folder.write("rules ../pack.rules\n", to: "aftercare/config")
    let home = ["XDG_CONFIG_HOME": folder.path]
    let check = try BuiltTool.run("rules", "check", environment: home)
    #expect(check.output.contains("tool-tests 1.0"), "\(check.errors)")
    let dump = try BuiltTool.run("rules", "dump", environment: home)
    #expect(dump.output.contains("stress.flurbled"))
  }
}
