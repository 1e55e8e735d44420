// Recorded from Rules/standard/pack.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let pack = StandardRuleFile(
    name: "pack.rules",
    text: #"""
pack standard 1.0
  language en
  engine   1
"""#
  )
}
