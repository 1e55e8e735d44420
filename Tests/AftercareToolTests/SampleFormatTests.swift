import Foundation
import TestSupport
import Testing

/// Samples of real platforms, where they lie beside the repository; they are not part of it.
@Suite("Samples of other platforms, where they are at hand", .timeLimit(.minutes(10)))
struct SampleFormatTests {
  static let folder = Recording.root.appending(path: "../shared/formats").standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: folder.path)
  static let hasValidator: Bool = {
    guard isThere else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import jsonschema"]
    process.standardError = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test("each is read, or refused with a word", .enabled(if: isThere))
  func readsOrRefuses() throws {
    let outcome = try BuiltTool.run("audit", "--format", "json", Self.folder.path)
    #expect(!outcome.wasSignalled && [0, 3].contains(outcome.status))
    let document = try #require(outcome.objects.first)
    let read = (document["interactions"] as? [[String: Any]])?.compactMap {
      $0["source"] as? String
    }
    let told = (document["problems"] as? [[String: Any]])?.compactMap { $0["file"] as? String }
    let known = Set((read ?? []) + (told ?? []))
    let files = FileManager.default.enumerator(atPath: Self.folder.path)?
      .compactMap { $0 as? String }
      .map { Self.folder.appending(path: $0) }
      .filter { file in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
          && !isFolder.boolValue && !file.lastPathComponent.hasPrefix("README")
      }
    let missing = (files ?? []).map(\.path).filter { !known.contains($0) }
    #expect(missing == [] && files?.isEmpty == false)
  }

  @Test(
    "the vCons that are written are valid by the schema beside them", .enabled(if: hasValidator))
  func writesValidVCons() throws {
    let temporary = try TemporaryFolder()
    let formats = Recording.root.appending(path: "Transcripts/formats").path
    _ = try BuiltTool.run(
      "convert", "--to", "vcon", "--output", temporary.path("all.vcon"), formats)
    try temporary.write(
      """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[1]))
      lines = open(sys.argv[2]).read().splitlines()
      for line in lines: jsonschema.validate(json.loads(line), schema)
      sys.exit(0 if len(lines) > 8 else 1)
      """, to: "check.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", temporary.path("check.py"),
      Self.folder.appending(path: "vcon/vcon_json_schema.json").path, temporary.path("all.vcon"),
    ]
    try BuiltTool.start(process)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
