import Rules
import Testing

@testable import Casework

/// Leads the problem machine through turns such as `c:stated`, `c:stated,confirmed@9` or `a:claimed`.
enum ProblemScript {
  static func machine(after turns: String, isRoutine: Bool = false) -> ProblemMachine {
    var machine = ProblemMachine()
    for (index, turn) in turns.split(separator: " ").enumerated() {
      let signs = turn.dropFirst(2).split(separator: ",").map(String.init)
      if turn.hasPrefix("c:") {
        machine.take(customer(signs, turn: index + 1), isRoutine: isRoutine)
      } else {
        machine.take(company(signs, turn: index + 1), isRoutine: isRoutine)
      }
    }
    return machine
  }

  static func customer(_ words: [String], turn: Int) -> CustomerSigns {
    var signs = CustomerSigns()
    for word in words {
      let evidence = evidence(word, turn)
      switch word.split(separator: "@")[0] {
      case "stated": signs.stated.append(evidence)
      case "new": signs.new.append(evidence)
      case "denied": signs.denied.append(evidence)
      case "confirmed": signs.confirmed.append(evidence)
      case "broken": signs.promiseBroken.append(evidence)
      case "closing": signs.closing.append(evidence)
      case "gave-up": signs.gaveUp.append(evidence)
      case "stress": signs.hasStress = true
      case "neutral": break
      default: Issue.record("no such sign: \(word)")
      }
    }
    return signs
  }

  static func company(_ words: [String], turn: Int) -> CompanySigns {
    var signs = CompanySigns()
    for word in words {
      let evidence = evidence(word, turn)
      switch word {
      case "neutral": break
      case "working": signs.working.append(evidence)
      case "claimed": signs.claimed.append(evidence)
      case "promised": signs.promised.append(evidence)
      case "escalated": signs.escalated.append(evidence)
      default: Issue.record("no such sign: \(word)")
      }
    }
    return signs
  }

  static func evidence(_ word: String, _ turn: Int) -> Evidence {
    let parts = word.split(separator: "@")
    let start = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return Evidence(
      rule: String(parts[0]), turn: turn, start: start, end: start + 3, quote: word)
  }
}
