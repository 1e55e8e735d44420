/// The id of a finding: the same for the same finding on the same turn of the same interaction.
package enum FindingID {
  /// Makes the id.
  ///
  /// - Parameters:
  ///   - start: when the interaction began, in milliseconds since 1970; an id may be used again.
  ///   - number: which one of that rule on that turn it is, from 1.
  package static func make(
    customer: String?, interaction: String, start: Int64?, finding: String, turn: Int, number: Int
  ) -> String {
    StableID.make(
      "fi",
      [customer, interaction, start.map { String($0) }, finding, String(turn), String(number)])
  }
}
