package import Diagnostics

extension CaseAuditor {
  /// The page on records that come back after their interaction was closed.
  package static let returningRecords = CodePage(
    "A001", "Records of an interaction come back after another began",
    why: "An interaction is closed when the next one begins. What comes back later is judged as an "
      + "interaction of its own, with half of the story.",
    mend:
      "Pass --interleaved, which keeps all open to the end and costs memory, or sort the records.")
}
