package import Diagnostics

extension LabelReader {
  /// The pages that explain what can be wrong with labels.
  package static var pages: [CodePage] { Code.allCases.map(\.page) }
}

extension LabelReader.Code {
  fileprivate var page: CodePage {
    switch self {
    case .wrongValue:
      CodePage(
        rawValue, "A label has a value that it does not take",
        why: "The label does not count; the record's other labels do.",
        mend: "Write one of the values that `aftercare help evaluate` lists.")
    case .notAnObject:
      CodePage(
        rawValue, "`labels` is no object",
        why: "Labels stand in an object by their names. The record counts as not labelled.",
        mend: #"Write {"labels": {"stress": true}}."#)
    case .givenTwice:
      CodePage(
        rawValue, "A label is given twice", why: "The first one stands.",
        mend: "Drop the one that is not meant.")
    case .noLabels:
      CodePage(
        rawValue, "No record carries a label that is known",
        why: "There is nothing to compare the rules with.",
        mend: #"Add "labels" to turn records; `aftercare help evaluate` lists them."#)
    }
  }
}
