/// Gives jobs slots, one each, so that as many jobs as possible have one.
///
/// Jobs come in the order of their importance, and each takes its first free choice; where none is free, earlier jobs
/// make room if they can (an augmenting path). A job that has a slot never loses it to a later one, and what no path
/// places, none could: sets of jobs that can be placed together are the independent sets of a matroid.
struct SlotMatching {
  /// Which slot each job has.
  private(set) var slotOfJob: [Int?]
  private var slots: [Int: Slot] = [:]
  private var round = 0

  private struct Slot {
    var job: Int?
    var visitedIn = 0
    /// A search that failed came by here; no later one can get out again.
    var isClosed = false
  }

  /// A step of a search: the job that wants a slot, and the step from which it is to be driven out.
  private struct Step {
    let job: Int
    let parent: Int?
    /// The slot that it has and would leave.
    let leaving: Int?
  }

  /// Makes a matching in which no job has a slot.
  init(jobs: Int) {
    slotOfJob = Array(repeating: nil, count: jobs)
  }

  /// Who has a slot.
  func job(in slot: Int) -> Int? { slots[slot]?.job }

  /// Opens again what failed searches closed; needed when jobs get more choices.
  mutating func reopen() {
    for slot in slots.keys { slots[slot]?.isClosed = false }
  }

  /// Gives a job a slot, if there is any way; `choices` are those of a job, best first.
  mutating func place(_ job: Int, choices: (Int) -> some Sequence<Int>) -> Bool {
    round += 1
    var steps = [Step(job: job, parent: nil, leaving: nil)]
    var reached: [Int] = []
    var next = 0
    while next < steps.count {
      for slot in choices(steps[next].job) {
        let known = slots[slot] ?? Slot()
        if known.isClosed || known.visitedIn == round { continue }
        guard let holder = known.job else {
          move(along: steps, from: next, into: slot)
          return true
        }
        slots[slot]?.visitedIn = round
        reached.append(slot)
        steps.append(Step(job: holder, parent: next, leaving: slot))
      }
      next += 1
    }
    for slot in reached { slots[slot]?.isClosed = true }
    return false
  }

  private mutating func move(along steps: [Step], from last: Int, into free: Int) {
    var slot = free
    var index: Int? = last
    while let step = index.map({ steps[$0] }) {
      slots[slot, default: Slot()].job = step.job
      slotOfJob[step.job] = slot
      // The slot that this one leaves is that which the step before wants.
      slot = step.leaving ?? slot
      index = step.parent
    }
  }
}
