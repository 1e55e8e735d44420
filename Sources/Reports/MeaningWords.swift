import Rules
import Transcripts

extension Meaning {
  /// What a match says, as `means` has it.
  var spelling: String { [marker, detail].compactMap(\.self).joined(separator: " ") }

  /// What a match says, in words for a reader.
  var words: String {
    switch self {
    case .stress(let weight): "a \(weight.rawValue) sign of stress"
    case .relief: "a sign that stress eases"
    case .problem(let sign): sign.words
    case .resolution(let sign): sign.words
    case .purpose(let name): "the contact is about \(name)"
    case .askedFor: "the customer asks for a product"
    case .offer(let kind): "an offer is made: \(kind.rawValue)"
    case .commitment(.made): "the company says that it will do something"
    case .commitment(.broken): "a promise was broken"
    case .commitment(.kept): "a promise was kept"
    case .consent(.given): "the customer agrees to be contacted"
    case .consent(.withdrawn): "the customer does not want to be contacted"
    case .vulnerability: "the customer may need special care"
    case .conduct(let name): "how somebody behaves, or is: \(name)"
    case .personalData(let name): "personal data that is hidden: \(name)"
    }
  }
}

extension ProblemSign {
  fileprivate var words: String {
    switch self {
    case .stated: "a problem is stated"
    case .new: "a further problem is stated"
    case .returned: "a problem that was solved is back"
    }
  }
}

extension ResolutionSign {
  fileprivate var words: String {
    switch self {
    case .working: "the problem is being worked on"
    case .claimed: "the problem is said to be solved"
    case .confirmed: "the customer confirms that the problem is solved"
    case .denied: "the customer says that the problem is not solved"
    case .promised: "a solution is promised"
    case .escalated: "the problem is handed to somebody else"
    case .closing: "the customer closes the talk, which by itself confirms nothing"
    case .abandoned: "the customer gives up"
    }
  }
}
