/// A word, a group of digits or a mark of a text.
struct Piece {
  enum Shape {
    case word
    case digits
    case mark
  }

  let shape: Shape
  /// Bytes of the text.
  let range: Range<Int>
  /// Lower-cased letters, the digits, or the mark; dashes and apostrophes of any kind are plain ones.
  let text: String
  /// Whether nothing stands between it and the piece before.
  let isAttached: Bool
  /// Whether the text's first letter is a capital.
  let isCapitalised: Bool
  /// What the word may be.
  let flags: WordFlags
  /// What the word stands for in a number that is spoken.
  let number: SpokenNumber?
  /// Whether it belongs to an amount of money, a share or a quantity.
  var isAmount = false

  func isMark(_ mark: String) -> Bool { shape == .mark && text == mark }
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
  case times(Int)
}
