import Casework
import Diagnostics
import Matching
import Rules
import Transcripts

/// What stood in a rule's way, as labelled lines; nothing in them is left for a terminal to obey.
enum ObstacleText {
  /// A line: a word that names the obstacle, and what is to be said of it.
  typealias Line = (label: String, text: String)

  /// The lines of one obstacle.
  static func lines(_ obstacle: RuleObstacle) -> [Line] {
    switch obstacle {
    case .words(let phrase):
      return lines(phrase)
    case .speaker(let speaker, let asked):
      return [("speaker", "the \(speaker.rawValue) spoke, asked \(roles(asked))")]
    case .veto(let line, let phrase, let quote):
      return [
        (
          "vetoed",
          TerminalText.escaped("by \(line) \(quoted(phrase))") + ", heard as "
            + Quoted.words(quote)
        )
      ]
    case .condition(let found, let asked):
      return [("state", TerminalText.escaped("\(found), asked \(asked)"))]
    case .notEvaluated(let asked, let why):
      return [("unknown", TerminalText.escaped("\(asked): not evaluated, \(why)"))]
    case .position(let found, let asked, let off):
      return [("position", "\(found), asked \(asked): \(off)")]
    case .count(let reached, let asked):
      return [("count", "\(reached) of \(asked.least) within \(turns(asked.turns))")]
    case .sequence(let broken):
      return lines(broken)
    case .absence(let asked, let heard):
      return [("forbidden", TerminalText.escaped(asked) + ", but it was: " + said(heard))]
    case .said(let words, _):
      return [("said", "it is not missing: " + said(words))]
    }
  }

  /// A phrase as far as it was there.
  private static func lines(_ near: NearestPhrase) -> [Line] {
    var said: [String] = []
    var rest: [Line] = []
    for step in near.steps {
      switch step {
      case .said(_, let word): said.append(Quoted.words(word))
      case .differs(let asked, let word):
        rest.append(
          ("differs", TerminalText.escaped(asked) + ": there was " + Quoted.words(word)))
      case .missing(let asked):
        rest.append(("missing", TerminalText.escaped(asked)))
      case .between(let word):
        rest.append(("between", Quoted.words(word) + ", where the phrase has no room"))
      }
    }
    let measure = "  (\(near.found) of \(near.asked) words)"
    return [
      ("phrase", TerminalText.escaped(quoted(near.shown)) + measure),
      ("there", said.joined(separator: " ")),
    ] + rest
  }

  private static func lines(_ broken: RuleObstacle.BrokenSequence) -> [Line] {
    var lines: [Line] = [
      ("began", said(broken.last)),
      ("then", TerminalText.escaped(broken.asked) + ": not heard in time"),
    ]
    if let late = broken.late {
      lines.append(("too late", said(late)))
    } else if let near = broken.nearest {
      lines.append(("nearest", "turn \(near.turn)"))
      lines += Self.lines(near.phrase)
    }
    return lines
  }

  /// Words and their turn.
  static func said(_ words: Evidence) -> String {
    [Quoted.words(words.quote), words.turn.map { "(turn \($0))" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `customer or agent`.
  static func roles(_ roles: [HeardRole]) -> String {
    HeardRole.allCases.filter(roles.contains).map(\.rawValue).joined(separator: " or ")
  }

  private static func turns(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }

  /// A phrase in quotation marks; one with `near` brings its own.
  private static func quoted(_ phrase: String) -> String {
    phrase.hasPrefix("\"") ? phrase : "\"" + phrase + "\""
  }
}

extension GateOpener {
  /// The fact in words.
  var words: String {
    switch self {
    case .purposeKnown: "it is known why the customer is in contact"
    case .stressCalm: "the customer is calm again"
    case .problemConfirmed: "the customer confirms that the problem is solved"
    case .followUpWindowOpen: "the follow-up window opens, after the contact"
    case .checkInConfirmed: "a check-in is recorded as confirmed"
    case .commitmentKept: "the promise that was broken is kept"
    case .consentGiven: "the customer agrees to be contacted"
    case .supervisorRelease: "a supervisor releases it"
    case .ruleEvaluable: "it can be judged who spoke and what happened before"
    }
  }
}
