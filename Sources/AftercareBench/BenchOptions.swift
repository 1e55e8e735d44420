/// What is asked of the benchmark.
struct BenchOptions: Equatable {
  /// What is measured, or made.
  enum Mode: Equatable {
    case figures
    case peers
    case table
    case writeCorpus(String)
    case help
    case echo
  }

  var mode = Mode.figures
  var size = 10_000_000
  var seed: UInt64 = 1
  var corpus: String?
  var stages: [Stage] = []
  var rounds = 5
  var tool: String?
  var python = "python3"
  var core: Int?
  var isJSON = false
  var compare: String?

  /// Reads the words of the command line.
  init(_ words: [String]) throws(BenchError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": mode = .help
      case Bench.echoFlag: mode = .echo
      case "--peers": mode = .peers
      case "--table": mode = .table
      case "--json": isJSON = true
      default: try take(word, value: Self.value(of: word, &rest))
      }
    }
  }

  private mutating func take(_ flag: String, value: String) throws(BenchError) {
    switch flag {
    case "--write-corpus": mode = .writeCorpus(value)
    case "--size": size = try Self.checked(ByteSize.parsed(value), flag, value, "such as 10MB")
    case "--seed": seed = try Self.checked(UInt64(value), flag, value, "a whole number")
    case "--corpus": corpus = value
    case "--stage":
      let names = Stage.allCases.map(\.rawValue).joined(separator: ", ")
      stages.append(try Self.checked(Stage(rawValue: value), flag, value, "one of \(names)"))
    case "--rounds":
      rounds = try Self.checked(
        Int(value).flatMap { 1...1000 ~= $0 ? $0 : nil }, flag, value, "1 to 1000")
    case "--tool": tool = value
    case "--python": python = value
    case "--core": core = try Self.checked(Int(value), flag, value, "a core's number")
    case "--compare": compare = value
    default: throw BenchError("there is no \(flag); --help tells what there is")
    }
  }

  private static func value(
    of flag: String, _ rest: inout ArraySlice<String>
  ) throws(BenchError) -> String {
    guard flag.hasPrefix("--") else {
      throw BenchError("`\(flag)` is no option; --help tells what there is")
    }
    guard let value = rest.popFirst() else { throw BenchError("\(flag) needs a value") }
    return value
  }

  private static func checked<Value>(
    _ value: Value?, _ flag: String, _ word: String, _ expected: String
  ) throws(BenchError) -> Value {
    guard let value else { throw BenchError("\(flag) \(word): it must be \(expected)") }
    return value
  }

  /// What `--help` prints.
  static var help: String {
    let stages = Stage.allCases.map { stage in
      "  " + stage.rawValue + String(repeating: " ", count: 9 - stage.rawValue.count)
        + stage.summary + "\n"
    }
    return """
      Usage: aftercare-bench [OPTION ...]

      Measures Aftercare on a corpus: each stage in MB/s and turns/s, the wait for advice, memory.

        --size SIZE          size of the corpus, such as 10MB or 1GB (default 10MB)
        --seed N             seed of the corpus (default 1)
        --corpus PATH        draw from this file or folder of turn records, instead of Transcripts/
                             and the examples of the standard rules; ids are fresh
        --stage NAME         measure this stage alone; as often as wanted
        --rounds N           rounds, of which the median counts (default 5)
        --tool PATH          the tool that is measured (default: the one beside this program)
        --core N             the core that everything is kept on (default: the last one)
        --peers              run wc, rg, vaderSentiment and Hyperscan on the same corpus, in turn
        --python PATH        the Python that has vaderSentiment, orjson and hyperscan
        --table              all goals of the project beside what is measured
        --write-corpus FILE  write the corpus, and measure nothing
        --json               print a JSON document
        --compare OLD.json   print what --json wrote earlier beside what is measured now

      Stages:
      \(stages.joined())
      """
  }
}
