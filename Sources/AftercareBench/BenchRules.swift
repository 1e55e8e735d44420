import Aftercare
import Rules

/// Rulebooks that are measured.
enum BenchRules {
  /// The rules that come with the tool.
  static func standard() throws(BenchError) -> Rulebook {
    guard let rulebook = StandardRulebook.load().rulebook else {
      throw BenchError("the standard rules do not load")
    }
    return rulebook
  }

  /// The standard pack's policy and language with one rule that is heard from everybody and said by nobody.
  static func unspoken() throws(BenchError) -> Rulebook {
    let files = ["pack.rules", "policy.rules", "language.rules"]
    let sources = StandardRulebook.sources.filter { source in
      files.contains { source.name.hasSuffix("/" + $0) }
    }
    let rule = pack(named: "unspoken", phrases: ["zzyzxq zzyzxr"])
    guard let rulebook = RulebookLoader.load(sources + [rule]).rulebook else {
      throw BenchError("a rulebook of one rule does not load")
    }
    return rulebook
  }

  /// A pack of literal phrases that anyone may say, a hundred a rule.
  static func pack(named name: String, phrases: [String]) -> RuleSource {
    var text = "pack \(name) 1.0\n  language en\n  engine 1\n"
    for first in stride(from: 0, to: phrases.count, by: 100) {
      let some = phrases[first..<min(first + 100, phrases.count)]
      text += """

        rule stress.bench-\(first / 100 + 1)
          title    A phrase of the benchmark
          status   stable since 1.0
          heard    anyone
        \(some.map { "           \"\($0)\"" }.joined(separator: "\n"))
          means    stress mild
          because  It is counted.
          source   house
          yes      customer: \(some[first])
          yes      agent: \(some[some.endIndex - 1])
          no       customer: nothing
          no       agent: nothing

        """
    }
    return RuleSource(name: name + "/bench.rules", bytes: Array(text.utf8))
  }
}
