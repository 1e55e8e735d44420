import Foundation

/// The product `aftercare` as it was built beside these tests; `swift run` inside `swift test` would wait for ever.
enum BuiltTool {
  /// What a run of the tool left behind.
  struct Outcome {
    let status: Int32
    let wasSignalled: Bool
    let output: String
    let errors: String

    /// The lines of stdout, each a JSON object.
    var objects: [[String: Any]] {
      output.split(separator: "\n").compactMap { line in
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      }
    }

    /// The `schema` of each line of stdout.
    var schemas: [String] { objects.map { $0["schema"] as? String ?? "" } }
  }

  /// Where the product lies.
  static var url: URL {
    get throws {
      let beside =
        [URL(fileURLWithPath: CommandLine.arguments[0])]
        + Bundle.allBundles.map(\.bundleURL)
      let places = beside.map { $0.deletingLastPathComponent().appendingPathComponent("aftercare") }
      guard
        let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
      else { throw CocoaError(.fileNoSuchFile) }
      return found
    }
  }

  /// Runs the tool to its end.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: Data(input.utf8), environment: environment)
  }

  /// Runs the tool to its end with bytes, or what is given instead, on its stdin.
  ///
  /// Files stand in for pipes, so that no side can wait for the other.
  static func run(
    _ arguments: [String], input: Data, environment: [String: String] = [:],
    stdin: FileHandle? = nil, stdout: FileHandle? = nil
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let process = try process(arguments, environment: environment)
    try folder.write(input, to: "in")
    try folder.write("", to: "out")
    try folder.write("", to: "err")
    process.standardInput = try stdin ?? FileHandle(forReadingFrom: folder.url("in"))
    process.standardOutput = try stdout ?? FileHandle(forWritingTo: folder.url("out"))
    process.standardError = try FileHandle(forWritingTo: folder.url("err"))
    try start(process)
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      wasSignalled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: folder.url("out")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: folder.url("err")), as: UTF8.self))
  }

  /// Starts a process while no descriptor is half made.
  static func start(_ process: Process) throws {
    try starting.withLock { try process.run() }
  }

  /// Does what no process may be started in the middle of.
  static func withoutStarts<Result>(_ body: () throws -> Result) rethrows -> Result {
    try starting.withLock(body)
  }

  private static let starting = NSLock()

  /// A process of the tool that has not been started.
  static func process(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try url
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "TERM"] { variables[name] = nil }
    process.environment = variables.merging(environment) { _, new in new }
    return process
  }
}

/// A folder that lives as long as the test that made it.
final class TemporaryFolder {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("aftercare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The folder's path.
  var path: String { root.path }

  /// The place of a file in the folder.
  func url(_ name: String) -> URL { root.appendingPathComponent(name) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url(name).path }

  /// Writes a file, and the folders on the way to it.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file, and the folders on the way to it.
  func write(_ bytes: Data, to name: String) throws {
    let place = url(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: place)
  }
}

/// Words that no standard rule knows, and what the rules of the tests make of them.
enum TestRules {
  static let text = """
    pack tool-tests 1.0
      language en
      engine   1

    rule stress.flurbled
      title    The customer is flurbled
      status   stable since 1.0
      heard    customer "flurbled"
      means    stress severe
      because  Mind the flurb.
      source   house
      yes      customer: I am flurbled.
      yes      customer: flurbled again
      no       customer: I am well.
      no       customer: Hello there.

    rule problem.plugh
      title    Something is plughed
      status   stable since 1.0
      heard    customer "plughed"
      means    problem stated
      because  Unplugh it first.
      source   house
      yes      customer: My line is plughed.
      yes      customer: plughed again
      no       customer: I am well.
      no       customer: Hello there.

    rule offer.xyzzy
      title    An offer of a xyzzy
      status   stable since 1.0
      heard    agent "xyzzy"
      means    offer cross_sell
      because  Not now.
      source   house
      yes      agent: Would you like a xyzzy?
      yes      agent: a xyzzy for you
      no       agent: I am here.
      no       agent: Hello there.

    """

  /// A line of the turn-record stream.
  static func record(_ interaction: String, _ speaker: String, _ text: String) -> String {
    #"{"interaction":"\#(interaction)","speaker":"\#(speaker)","text":"\#(text)"}"#
  }
}
