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
    /// The place of a word, the width of a gap, the number of a choice once these are told apart.
    var operand: Int32
    /// The step after this item and all that belongs to it.
    var next: Int32
  }

  private(set) var steps: [Step] = []
  /// Signatures of the words that each choice may begin with.
  private(set) var choices: [ClassSignature] = []

  /// The program when all its items are there: each choice tells what it may begin with.
  func sealed(over places: PlaceTable) -> PhraseProgram {
    var sealed = self
    for (index, step) in steps.enumerated() where step.kind == .choice {
      sealed.steps[index].operand = Int32(sealed.choices.count)
      var signature = ClassSignature()
      var row = Int32(index) + 1
      while row < step.next {
        let next = steps[Int(row)].next
        signature.formUnion(self.signature(ofFirst: row + 1..<next, in: places))
        row = next
      }
      sealed.choices.append(signature)
    }
    return sealed
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
      append(.choice, isOptional, 0)
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
    var isBroken = false
    steps = codes.map { code in
      index += 1
      let operand = code >> 3
      var width: Int32 = 0
      switch code & 3 {
      case 0: isBroken = isBroken || operand >= places
      case 1: break
      default:
        if groups < widths.count { width = widths[groups] }
        isBroken = isBroken || groups >= widths.count || width > Int32(codes.count) - index
        groups += 1
      }
      return Step(
        kind: Kind(rawValue: UInt8(code & 3)) ?? .gap, isOptional: code & 4 != 0, operand: operand,
        next: index &+ width)
    }
    if isBroken || groups != widths.count { return nil }
  }

  func write(to writer: inout RecordWriter) {
    writer.numbers(
      steps.map { $0.operand << 3 | ($0.isOptional ? 4 : 0) | Int32($0.kind.rawValue) })
    writer.numbers(
      steps.enumerated().filter { $0.element.kind == .choice || $0.element.kind == .row }
        .map { $0.element.next - Int32($0.offset) - 1 })
  }
}
