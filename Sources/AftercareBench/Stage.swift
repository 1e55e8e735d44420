/// What is measured within the program; the names are those of `--stage`.
enum Stage: String, CaseIterable, Sendable {
  case read
  case split
  case scan
  case words
  case match
  case fold
  case redact
  case advice
  case records
  case audit
  case advise

  /// What it covers.
  var summary: String {
    switch self {
    case .read: "the file, in pieces of 1 MiB"
    case .split: "pieces into lines"
    case .scan: "lines into turn records; cuts the lines too"
    case .words: "text into listed words: a matcher whose one rule nobody says"
    case .match: "words and phrases of the standard rulebook"
    case .fold: "records and matches into advice and case records"
    case .redact: "search for personal data"
    case .advice: "a line of advice for each record"
    case .records: "a line for each interaction"
    case .audit: "all of it, a line for each interaction"
    case .advise: "all of it, a line for each record"
    }
  }
}
