import Diagnostics
import Rules

/// Rule files in a few lines.
enum Sample {
  static let pack = "pack shop 1.0\n  language en\n  engine   1\n\n"

  /// Loads files of one folder that has a pack.
  static func load(_ text: String, pack: String = pack) -> (
    rulebook: Rulebook?, diagnostics: [Diagnostic]
  ) {
    RulebookLoader.load([RuleSource(name: "shop/all.rules", bytes: Array((pack + text).utf8))])
  }

  /// The codes of what is wrong with the text.
  static func codes(_ text: String) -> [String] { load(text).diagnostics.map(\.code) }

  /// A rule that is right in all but what is given.
  static func rule(
    _ id: String = "stress.waiting", heard: String = "customer \"still waiting\"",
    means: String = "stress mild", more: String = ""
  ) -> String {
    """
    rule \(id)
      title    The customer is still waiting
      status   stable since 1.0
      heard    \(heard)
      means    \(means)
    \(more)
      because  Say when it will be done.
      source   house
      yes      customer: I am still waiting.
      yes      customer: still waiting here
      no       customer: Waiting for the bus.
      no       customer: It still works.

    """
  }

  /// A finding that is right in all but what is given.
  static func finding(when: String, severity: String = "major", examples: Bool = true) -> String {
    """
    finding case.sample
      title    Something to see
      status   stable since 1.0
      when     \(when)
      severity \(severity)
      because  Look at it.
      source   house
    \(examples ? "  yes customer: My line is dead.\n  no customer: Hello." : "")

    """
  }
}
