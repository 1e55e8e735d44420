import Foundation
import TestSupport
import Testing

/// Runs what the README tells people to run.
@Suite("The README's commands work")
struct ManualTests {
  /// Lines of the README's `sh` blocks that call the tool.
  static let commands: [String] = {
    let text =
      (try? String(contentsOf: Recording.root.appending(path: "README.md"), encoding: .utf8)) ?? ""
    var isShell = false
    var commands: [String] = []
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, line.contains("aftercare"), !line.hasPrefix("swift ") {
        commands.append(line)
      }
    }
    return commands
  }()

  @Test("there are commands, and they are few lines away")
  func commandsAreThere() throws {
    #expect(Self.commands.count >= 6)
    let text = try String(
      contentsOf: Recording.root.appending(path: "README.md"), encoding: .utf8)
    #expect(text.components(separatedBy: "\n").count <= 121)
    for command in ["swift run -c release aftercare audit Transcripts", "swift test"] {
      #expect(text.contains("```sh\n\(command)\n```"))
    }
  }

  @Test("a command ends well and says something", arguments: commands)
  func commandWorks(_ command: String) throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let tool = try BuiltTool.url.path
    process.arguments = ["-c", "aftercare() { \"\(tool)\" \"$@\"; }\n" + command]
    process.currentDirectoryURL = Recording.root
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(!said.isEmpty)
    #expect(process.terminationStatus == (command.contains("--fail-on") ? 1 : 0))
  }
}
