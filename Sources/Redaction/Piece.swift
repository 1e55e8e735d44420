/// A word, a group of digits or a mark of a text: where it stands, and what the vocabulary knows of it.
///
/// Plain bytes without a text of its own, for most turns that are cut up hold nothing.
struct Piece {
  enum Shape {
    case word
    case digits
    case mark
  }

  let shape: Shape
  /// What a piece of that shape is; `nil` for words and digits.
  let mark: Mark?
  /// Whether nothing stands between it and the piece before.
  let isAttached: Bool
  /// Whether the text's first letter is a capital.
  let isCapitalised: Bool
  /// Whether it belongs to an amount of money, a share or a quantity.
  var isAmount = false
  /// What the word stands for in a number that is spoken.
  let number: SpokenNumber?
  /// The word in the vocabulary.
  let word: WordNumber
  /// The same without a genitive's ending: of `email's`, `email`.
  let stem: WordNumber
  /// What the word may be.
  let classes: WordClasses
  // Kept short: the pieces of most turns then fit into memory that is lent without a search for it.
  private let start: UInt32
  private let end: UInt32
  private let letters: UInt32

  init(
    shape: Shape, mark: Mark?, isAttached: Bool, isCapitalised: Bool, number: SpokenNumber?,
    word: WordNumber, stem: WordNumber, length: Int, range: Range<Int>, classes: WordClasses
  ) {
    self.shape = shape
    self.mark = mark
    self.isAttached = isAttached
    self.isCapitalised = isCapitalised
    self.number = number
    self.word = word
    self.stem = stem
    self.classes = classes
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    letters = UInt32(truncatingIfNeeded: length)
  }

  /// Bytes of its letters, or how many digits.
  var length: Int { Int(letters) }

  /// Bytes of the text.
  var range: Range<Int> { Int(start)..<Int(end) }

  func isMark(_ mark: Mark) -> Bool { self.mark == mark }

  func isMark(of marks: MarkSet) -> Bool { mark.map(marks.contains) ?? false }

  func isWord(_ classes: WordClasses) -> Bool { self.classes.contains(classes) }

  /// Whether it is one letter.
  var isLetter: Bool { shape == .word && length == 1 }
}

/// What a word stands for in a number that is read out.
enum SpokenNumber: Equatable {
  case digit(UInt8)
  /// Ten to nineteen.
  case teen(UInt8)
  /// Twenty to ninety.
  case tens(UInt8)
  case hundred
  case thousand
  /// Double, triple.
  case times(UInt8)
}
