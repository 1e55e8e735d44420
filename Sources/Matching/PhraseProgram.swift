import Rules

/// Rows of items, laid out flat, so that walking them touches no object and counts no reference.
///
/// A choice is a step, then each of its rows behind a step of its own; every step names the one that follows its
/// whole item. A row that is walked from its last word to its first is laid out in that order.
struct PhraseProgram: Sendable {
  /// What a step asks for.
  enum Kind: UInt8, Sendable {
    case word
    case gap
    case choice
    /// One row of a choice.
    case row
  }

  /// One step.
  struct Step: Sendable {
    let kind: Kind
    let isOptional: Bool
    /// The place of a word, the width of a gap, the number of a choice.
    let operand: Int32
    /// The step after this item and all that belongs to it.
    var next: Int32
  }

  private(set) var steps: [Step] = []
  /// Signatures of the words that each choice may begin with.
  private(set) var choices: [ClassSignature] = []

  private var choiceSteps: [Int32] = []

  /// Tells what each choice may begin with, once all items are there.
  mutating func seal(over places: PlaceTable) {
    choices = Array(repeating: .anything, count: choiceSteps.count)
    // A choice stands before those inside it, which are told first.
    for (number, step) in choiceSteps.enumerated().reversed() {
      choices[number] = signature(ofRows: step + 1..<steps[Int(step)].next, in: places)
    }
  }

  /// Lays out a row of items, from the last to the first where it will be walked to the left.
  mutating func append(_ items: some BidirectionalCollection<CompiledItem>, isReversed: Bool)
    -> Range<Int32>
  {
    let start = Int32(steps.count)
    if isReversed {
      for item in items.reversed() { append(item, isReversed: true) }
    } else {
      for item in items { append(item, isReversed: false) }
    }
    return start..<Int32(steps.count)
  }

  private mutating func append(_ item: CompiledItem, isReversed: Bool) {
    switch item {
    case .word(let place, let isOptional): append(.word, isOptional, place)
    case .gap(let width): append(.gap, true, Int32(width))
    case .choice(let rows, let isOptional):
      let choice = steps.count
      append(.choice, isOptional, Int32(choiceSteps.count))
      choiceSteps.append(Int32(choice))
      for row in rows {
        let head = steps.count
        append(.row, false, 0)
        _ = append(row, isReversed: isReversed)
        steps[head].next = Int32(steps.count)
      }
      steps[choice].next = Int32(steps.count)
    }
  }

  private mutating func append(_ kind: Kind, _ isOptional: Bool, _ operand: Int32) {
    steps.append(
      Step(kind: kind, isOptional: isOptional, operand: operand, next: Int32(steps.count) + 1))
  }
}

extension PhraseProgram {
  /// Reads steps over so many places: what each asks for, and how many steps stand inside each choice and row.
  init?(from reader: inout RecordReader, places: Int) {
    let codes = reader.numbers()
    let widths = reader.numbers()
    var index: Int32 = 0
    var groups = 0
    var choices: [Int32] = []
    var isBroken = false
    steps = codes.map { code in
      index += 1
      var operand = code >> 3
      var width: Int32 = 0
      switch code & 3 {
      case 0: isBroken = isBroken || operand >= places
      case 1: break
      default:
        if groups < widths.count { width = widths[groups] }
        isBroken = isBroken || groups >= widths.count || width > Int32(codes.count) - index
        groups += 1
        if code & 3 == 2 {
          operand = Int32(choices.count)
          choices.append(index - 1)
        }
      }
      return Step(
        kind: Kind(rawValue: UInt8(code & 3)) ?? .gap, isOptional: code & 4 != 0, operand: operand,
        next: index &+ width)
    }
    choiceSteps = choices
    if isBroken || groups != widths.count { return nil }
  }

  func write(to writer: inout RecordWriter) {
    writer.numbers(
      steps.map { step in
        let operand = step.kind == .choice ? 0 : step.operand
        return operand << 3 | (step.isOptional ? 4 : 0) | Int32(step.kind.rawValue)
      })
    writer.numbers(
      steps.enumerated().filter { $0.element.kind == .choice || $0.element.kind == .row }
        .map { $0.element.next - Int32($0.offset) - 1 })
  }
}
