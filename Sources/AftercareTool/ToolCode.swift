import Aftercare
import Diagnostics
import Evaluation
import Rules
import Transcripts

/// The stable codes of what can be wrong with files, and with the ledger.
enum ToolCode: String, CaseIterable {
  case unopened = "I001"
  case unread = "I002"
  case noFormat = "I003"
  case nothingInIt = "I004"
  case roleUnknown = "I005"
  case heldBack = "I006"
  case rulesUnread = "I007"
  case ownOutput = "I008"
  case tooLarge = "I009"
  case changed = "I010"
  case ownReport = "I011"
  case noRecordPiped = "I012"
  case nameUnheard = "I013"
  case noPart = "I014"
  case otherRulebook = "I015"
  case ledgerUnusable = "L001"
  case checkInWarning = "L002"
  case releaseTooEarly = "L010"
  case noLedger = "L011"
  case notOnRecord = "L012"
  case ledgerNotEmpty = "L013"
  case ledgersUnequal = "L014"
  case ledgerThereAgain = "L015"
}

extension CodePage {
  /// The page of a code, those of rule files apart; `nil` where there is none.
  static func named(_ code: String) -> CodePage? { all.first { $0.code == code } }

  /// Every page but those of rule files, in the order of the codes.
  static var all: [CodePage] {
    let pages =
      TranscriptCode.allCases.map(\.page) + ToolCode.allCases.map(\.page) + LabelReader.pages
      + [CaseAuditor.returningRecords]
    return pages.sorted { $0.code < $1.code }
  }

  /// Every code that has a page.
  static var codes: [String] {
    (all.map(\.code) + RuleProblemPage.all.map(\.code)).sorted()
  }

  /// Whether a word is a letter and three digits, which neither an id nor a command is.
  static func isCode(_ word: String) -> Bool {
    let signs = Array(word.utf8)
    guard signs.count == 4, (0x41...0x5A).contains(signs[0] & 0xDF) else { return false }
    return signs.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension ToolCode {
  fileprivate var page: CodePage {
    let (title, why, mend) = fileWords ?? ledgerWords
    return CodePage(rawValue, title, why: why, mend: mend)
  }

  private typealias Words = (title: String, why: String, mend: String)

  private var fileWords: Words? {
    switch self {
    case .unopened:
      (
        "A file or folder can't be opened",
        "It is not there, or may not be read. The rest is done, and the exit code is 3.",
        "Check the path; a name that is near is told."
      )
    case .unread:
      (
        "A file can't be read to its end",
        "What was read until then is not judged, or only in part.",
        "Check the disk or the pipe that it comes from."
      )
    case .noFormat:
      (
        "A file is in no format that is known",
        "The format is told by the first bytes, and none fits. The rest is done.",
        "Say what it is: --from FORMAT, for tables --map speaker=COLUMN,text=COLUMN. "
          + "`aftercare help formats` lists what is known."
      )
    case .nothingInIt: ("A file is empty", "There is nothing to judge.", "Check the export.")
    case .roleUnknown:
      (
        "A speaker's role is not known",
        "What depends on who speaks is not judged, and the gate stays shut.",
        "Write a known `speaker` in the records, or say `--speaker \"NAME=ROLE\"`; "
          + "`aftercare help roles` lists them."
      )
    case .heldBack:
      ("More of the same was held back", "Of one source ten are shown.", "Pass --verbose for all.")
    case .rulesUnread:
      (
        "Rules can't be read", "A path of --rules, or of the settings, holds no rules.",
        "Name a file of rules, or a folder with `*.rules` in it."
      )
    case .ownOutput, .ownReport:
      (
        "A file is what aftercare wrote itself", "A report is no conversation, and is skipped.",
        "Name the conversations that it was made from."
      )
    case .tooLarge:
      (
        "A file is too large for one conversation",
        "Formats other than turn records and tables are read as a whole.",
        "Cut it into conversations; turn records and tables may be of any size."
      )
    case .changed:
      (
        "A file was written to while it was read", "A verdict on half of it would mislead.",
        "Read it again when it is complete."
      )
    case .noRecordPiped:
      (
        "Nothing that is piped in is a turn record",
        "What is piped in is told by its first bytes, and no format fits.",
        "Say what it is: --from FORMAT."
      )
    case .nameUnheard:
      (
        "Nobody has the name that --speaker or --agent tells",
        "The name never occurs, so the flag did nothing.",
        "Write it as the transcripts do; capitals do not matter."
      )
    case .noPart:
      (
        "A file is no part of an audit",
        "What is merged are documents of `aftercare audit --format json` and lines of "
          + "`--format jsonl`. Nothing of this file was taken; the rest is added up.",
        "Name the right file, or audit that part again."
      )
    case .otherRulebook:
      (
        "Parts of an audit were judged by other rules",
        "Sums over verdicts of different rules compare what can't be compared.",
        "Name the rules of the parts with --rules, or audit all parts by one rulebook."
      )
    default: nil
    }
  }

  private var ledgerWords: Words {
    switch self {
    case .checkInWarning:
      (
        "Something speaks against the new time of a check-in",
        "A person may choose any time, and it is recorded all the same.",
        "Choose another with `aftercare checkins reschedule` where it matters."
      )
    case .releaseTooEarly:
      (
        "A release is dated before what it should release",
        "What is on record since then stays, and may hold the gate.",
        "Set the clock, or pass --now with the right time."
      )
    case .noLedger:
      (
        "There is no ledger at this place",
        "Commands that look into a ledger make none: a mistyped path must not look like a ledger "
          + "that knows nobody.",
        "Check the path; `aftercare audit PATH --ledger FILE` begins a ledger."
      )
    case .notOnRecord:
      (
        "Interactions are not on record",
        "The ledger's server could not be reached to the end, so that what was judged is not in it.",
        "Give the same input again when the server is there; nothing is put down twice."
      )
    case .ledgerNotEmpty:
      (
        "A ledger that is copied to holds something already",
        "A copy is whole or none: it would mix two ledgers.",
        "Name a new file, or an empty database or schema."
      )
    case .ledgersUnequal:
      (
        "A copy of a ledger is not what it was copied from",
        "Rows were counted and added up on both sides, and differ. The copy was taken back.",
        "Copy again when nobody writes; `aftercare ledger check` tells whether the original is sound."
      )
    case .ledgerThereAgain:
      (
        "The ledger is there again after a while",
        "What waited for it is put down. Contacts that began meanwhile were judged without history, "
          + "and no offer was open to them.",
        "Nothing is to be done; look at the server's log where it happens often."
      )
    default:
      (
        "The ledger can't be used",
        "It is no ledger, is locked, damaged, full, or may not be written. Until it can be read, "
          + "no gate opens, and the exit code is 5.",
        "Do what the message says; `aftercare ledger check` tells what is damaged."
      )
    }
  }
}

extension Diagnostic {
  /// Makes a diagnostic on files or on the ledger.
  init(
    _ severity: Severity, _ code: ToolCode, _ message: String, file: String? = nil,
    note: String? = nil, help: String? = nil
  ) {
    self.init(severity, code: code.rawValue, message, file: file, note: note, help: help)
  }
}
