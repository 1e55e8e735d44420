// Recorded from Rules/standard/commitment-findings.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let commitmentFindings = StandardRuleFile(
    name: "commitment-findings.rules",
    text: #"""
# What a supervisor should see of promises.

finding conduct.commitment-without-date
  title    A promise was made without a time
  status   stable since 1.0
  when     commitment without due and not (problem is none and stress is calm)
  severity minor
  because  A promise needs a day or an hour: say by when, and write it down.
  source   house
  yes      | customer: My router has been dead since Tuesday.
           | agent: I will pass this on to the engineering team.
  no       | customer: My router has been dead since Tuesday.
           | agent: I will pass this on to the engineering team by noon tomorrow.
  no       | customer: I would like to book a table for two.
           | agent: Done. You will receive a confirmation email shortly.
"""#
  )
}
