import Diagnostics
public import Rules

/// Rulebooks made of a few lines, with the pack, decisions and policy that every rulebook needs.
public enum TestRulebook {
  /// A rulebook did not load.
  public struct LoadError: Error, CustomStringConvertible {
    /// What was wrong.
    public let description: String
  }

  /// The rulebook of `text`.
  public static func load(
    _ text: String, language: String = standardLanguage, policy: String = standardPolicy
  ) throws -> Rulebook {
    let decisions = DecisionID.allCases.map { id in
      "decision \(id.rawValue)\n  title \(id.rawValue)\n  because Mind \(id.rawValue).\n"
    }
    let whole =
      "pack test 1.0\n  language en\n  engine 1\n\n" + language + "\n" + policy + "\n"
      + decisions.joined(separator: "\n") + "\n" + text
    let loaded = RulebookLoader.load([
      RuleSource(name: "test/test.rules", bytes: Array(whole.utf8))
    ])
    guard let rulebook = loaded.rulebook else {
      throw LoadError(
        description: loaded.diagnostics.map { "\($0.code) \($0.line ?? 0): \($0.message)" }
          .joined(separator: "\n"))
    }
    return rulebook
  }

  /// One rule with these phrases.
  public static func rule(
    _ id: String, heard role: String = "customer", _ phrases: [String], means: String = "relief",
    status: String = "stable", more: String = ""
  ) -> String {
    let quoted = phrases.map { "           \"\($0)\"" }.joined(separator: "\n")
    return """
      rule \(id)
        title    \(id)
        status   \(status)
        heard    \(role)
      \(quoted)
      \(more)
        means    \(means)
        because  Mind \(id).
        source   house
        yes      customer: one
        yes      customer: two
        no       customer: three
        no       customer: four

      """
  }

  /// Fillers and contractions enough for tests.
  public static let standardLanguage = """
    fillers um, uh
    spelling can't, cannot, cant = can not
    spelling won't = will not
    ending n't = not
    ending 's = is, has
    ending 'd = had, would
    ending 'm = am
    ending 've = have
    ending 'll = will
    ending 're = are
    """

  /// The policy of the standard pack.
  public static let standardPolicy = """
    policy
      follow-up window     12h to 24h after end, aim 18h
      contact hours        mon-sat 08:00-20:00, sun 10:00-18:00
      routine purposes     change-details, order-status, appointment, information
      gate opens           when window opens if confirmed explicitly, else when check-in confirms
      hold at most         30 days
      reopen within        48h
      stress climbs        with 2 rules within 4 customer turns
      stress falls         after 3 quiet customer turns
      asked within         2 customer turns
      confirm              "Solved?"
                           "Nothing else?"
                           "Good and professional?"
    """
}
