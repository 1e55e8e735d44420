import Rules

/// A rulebook's phrases, compiled and laid out flat: what a record of them holds.
struct PhraseLayout {
  let lexicon: Lexicon
  let places: PlaceTable
  /// The items of all phrases: first those of the vetoes, then those before and after each anchor, in this order.
  let program: PhraseProgram
  let anchored: [AnchoredPhrase]
  /// What vetoes a match, by index of the rule.
  let vetoes: [[VetoLayout]]
}

/// A phrase of a rule, laid open at its anchor: a word that must be there.
struct AnchoredPhrase: Sendable {
  let rule: Int32
  let part: RulePart
  let hears: RoleSet
  /// The place of the anchor.
  let place: Int32
  /// The items before the anchor, from the last to the first, and those after it.
  let left: Range<Int32>
  let right: Range<Int32>
}

/// A phrase list that vetoes a match, laid out for walking.
struct VetoLayout: Sendable {
  /// How near it must be; `nil` where the match must lie inside it.
  let words: Int?
  /// Most words that any of the phrases can span.
  let width: Int
  let phrases: [Phrase]

  /// One of its phrases.
  struct Phrase: Sendable {
    let items: Range<Int32>
    /// The place that hears every word it can begin with; -1 where it may begin with any.
    let beginning: Int32
  }
}

/// The layout as a literal of the program.
extension PhraseLayout {
  /// Reads the phrases that were recorded for a rulebook; `nil` where none are.
  init?(recordedFor rulebook: Rulebook) {
    guard let record = rulebook.recordedPhrases else { return nil }
    var reader = RecordReader(record)
    guard reader.string() == rulebook.fingerprint else { return nil }
    lexicon = Lexicon(
      spelling: rulebook.spelling, wordLists: rulebook.wordLists, recorded: &reader)
    reader.breakLine()
    guard let places = PlaceTable(from: &reader, classCount: lexicon.classCount) else { return nil }
    reader.breakLine()
    guard let program = PhraseProgram(from: &reader, places: places.count) else { return nil }
    reader.breakLine()
    var numbers = Numbers(reader.numbers(), steps: program.steps.count, places: places.count)
    vetoes = rulebook.rules.map { _ in numbers.vetoes() }
    anchored = rulebook.rules.indices.flatMap { numbers.anchored(rule: Int32($0)) }
    self.places = places
    self.program = program
    guard reader.isDone, numbers.areRead else { return nil }
  }

  /// The record of the layout, which is of this rulebook.
  func record(for rulebook: Rulebook) -> String {
    var writer = RecordWriter()
    writer.string(rulebook.fingerprint)
    lexicon.write(
      to: &writer,
      after: Lexicon(
        spelling: rulebook.spelling, wordLists: rulebook.wordLists))
    writer.breakLine()
    places.write(to: &writer)
    writer.breakLine()
    program.write(to: &writer)
    writer.breakLine()
    var numbers: [Int32] = []
    for vetoes in vetoes {
      numbers.append(Int32(vetoes.count))
      for veto in vetoes {
        numbers += [Int32(veto.words.map { $0 + 1 } ?? 0), Int32(veto.width)]
        numbers.append(Int32(veto.phrases.count))
        for phrase in veto.phrases {
          numbers += [Int32(phrase.items.count), phrase.beginning + 1]
        }
      }
    }
    for rule in rulebook.rules.indices {
      let own = anchored.filter { $0.rule == rule }
      numbers.append(Int32(own.count))
      for phrase in own {
        numbers += [phrase.part.number, Int32(phrase.hears.rawValue), phrase.place]
        numbers += [Int32(phrase.left.count), Int32(phrase.right.count)]
      }
    }
    writer.numbers(numbers)
    return writer.text
  }
}

/// What belongs to vetoes and phrases, as numbers: their items follow each other in the program.
private struct Numbers {
  private let numbers: [Int32]
  private let steps: Int32
  private let places: Int32
  private var position = 0
  private var step: Int32 = 0
  private var isBroken = false

  init(_ numbers: [Int32], steps: Int, places: Int) {
    self.numbers = numbers
    self.steps = Int32(steps)
    self.places = Int32(places)
  }

  /// Whether all numbers were read, and all of them fitted.
  var areRead: Bool { !isBroken && position == numbers.count && step == steps }

  mutating func vetoes() -> [VetoLayout] {
    list { numbers in
      let words = numbers.next()
      return VetoLayout(
        words: words == 0 ? nil : Int(words) - 1, width: Int(numbers.next()),
        phrases: numbers.list { numbers in
          VetoLayout.Phrase(
            items: numbers.items(), beginning: numbers.next(below: numbers.places + 1) - 1)
        })
    }
  }

  mutating func anchored(rule: Int32) -> [AnchoredPhrase] {
    list { numbers in
      AnchoredPhrase(
        rule: rule, part: RulePart(number: numbers.next()),
        hears: RoleSet(rawValue: UInt8(numbers.next(below: 32))),
        place: numbers.next(below: numbers.places), left: numbers.items(), right: numbers.items())
    }
  }

  private mutating func list<Element>(_ read: (inout Numbers) -> Element) -> [Element] {
    let count = next(below: Int32(numbers.count - position))
    var list: [Element] = []
    list.reserveCapacity(Int(count))
    for _ in 0..<count { list.append(read(&self)) }
    return list
  }

  private mutating func items() -> Range<Int32> {
    let start = step
    step += next(below: steps - start + 1)
    return start..<step
  }

  private mutating func next(below bound: Int32 = .max) -> Int32 {
    guard position < numbers.count, numbers[position] < bound else {
      (position, isBroken) = (numbers.count, true)
      return 0
    }
    defer { position += 1 }
    return numbers[position]
  }
}

extension RulePart {
  /// What stands for it in a record.
  fileprivate var number: Int32 {
    switch self {
    case .heard(let index): Int32(index) << 2
    case .step(let index): Int32(index) << 2 | 1
    case .absence(let index): Int32(index) << 2 | 2
    case .missing: 3
    }
  }

  fileprivate init(number: Int32) {
    let index = Int(number >> 2)
    switch number & 3 {
    case 0: self = .heard(index)
    case 1: self = .step(index)
    case 2: self = .absence(index)
    default: self = .missing
    }
  }
}

extension Lexicon {
  /// The lexicon of a spelling, with the words and beginnings that were recorded in the order of their classes.
  init(spelling: Spelling, wordLists: [String: WordList], recorded reader: inout RecordReader) {
    self.init(spelling: spelling, wordLists: wordLists)
    let count = reader.count()
    reserve(words: count)
    for _ in 0..<count where !reader.isBroken {
      let isWord = reader.number(below: 2) == 0
      let bytes = Array(reader.bytesOfText())
      if isWord { _ = intern(word: bytes) } else { _ = intern(beginning: bytes) }
    }
  }

  /// Writes the words and beginnings that a lexicon of the same spelling has not.
  func write(to writer: inout RecordWriter, after plain: Lexicon) {
    let listed =
      words.map { (number: $0.value, text: $0.key, isWord: true) }
      + beginnings.map { (number: $0.value, text: $0.key, isWord: false) }
    let made = listed.filter { $0.number >= plain.classCount }.sorted { $0.number < $1.number }
    writer.each(of: made) { writer, listed in
      writer.number(listed.isWord ? 0 : 1)
      writer.string(String(decoding: listed.text, as: UTF8.self))
    }
  }
}
