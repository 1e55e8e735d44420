package import Rules
package import Transcripts

/// A question that a label on a turn answers, and that the rules answer too.
package enum LabelledTask: String, Sendable, Hashable, CaseIterable {
  case stress
  case complaint
  case offer
  case commitment
  case confirms

  /// What counts as found, in words.
  package var definition: String {
    switch self {
    case .stress: "a customer turn with a match that means stress"
    case .complaint: "a customer turn with a match that means stress or problem"
    case .offer: "a turn of the company's side with a match that means offer"
    case .commitment: "a turn of the company's side with a match that means commitment"
    case .confirms: "a customer turn on which the problem becomes confirmed"
    }
  }

  /// Whether the label says something of the words of this role; of an unknown one it may.
  package func concerns(_ role: Role) -> Bool {
    switch role {
    case .unknown: true
    case .customer: self == .stress || self == .complaint || self == .confirms
    case .agent, .supervisor, .bot: self == .offer || self == .commitment
    case .system, .note: false
    }
  }

  /// The families of markers that answer the question.
  var markers: Set<String> {
    switch self {
    case .stress: ["stress"]
    case .complaint: ["stress", "problem"]
    case .offer: ["offer"]
    case .commitment: ["commitment"]
    case .confirms: []
    }
  }
}

/// What a person said of a turn, for one question.
package struct LabelledAnswer: Sendable, Equatable {
  /// Whether the turn has what the question asks for.
  package let isPositive: Bool
  /// How strong it is, or of what kind; `nil` where the label does not say.
  package let detail: String?

  /// Makes an answer.
  package init(isPositive: Bool, detail: String? = nil) {
    self.isPositive = isPositive
    self.detail = detail
  }
}

/// Where a problem stands at the end, as a reader can tell it: stated and worked on are both unresolved.
package enum FinalState: String, Sendable, Hashable, CaseIterable {
  case none
  case unresolved
  case claimed
  case promised
  case escalated
  case confirmed
  case denied
  case abandoned

  /// What the rules' state is to a reader.
  package init(_ state: ProblemState) {
    switch state {
    case .none: self = .none
    case .stated, .working: self = .unresolved
    case .claimed: self = .claimed
    case .promised: self = .promised
    case .escalated: self = .escalated
    case .confirmed: self = .confirmed
    case .denied: self = .denied
    case .abandoned: self = .abandoned
    }
  }

  init?(label: String) {
    if let state = ProblemState(rawValue: label) {
      self.init(state)
    } else {
      self.init(rawValue: label)
    }
  }

  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
