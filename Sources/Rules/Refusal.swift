/// Why a piece of text is not read on.
struct Refusal: Error {
  let problem: RuleProblem
  let message: String
  let range: Range<Int>
  var label: String?
  var help: String?

  init(
    _ problem: RuleProblem, _ message: String, at range: Range<Int>, label: String? = nil,
    help: String? = nil
  ) {
    self.problem = problem
    self.message = message
    self.range = range
    self.label = label
    self.help = help
  }
}
