/// What is written beside a speaker: a time, or a date and a time, in brackets or not.
enum WrittenStamp: Equatable {
  case clock(WrittenTime)
  case moment(WrittenMoment)

  /// Takes one off the front; leaves `rest` as it is without one.
  init?(takingFrom rest: inout Substring.UTF8View) {
    if let time = WrittenTime(takingFrom: &rest) {
      self = .clock(time)
      return
    }
    var text = rest
    let closing: UInt8? =
      switch text.first {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: nil
      }
    if closing != nil { text.removeFirst() }
    guard let moment = WrittenMoment(takingFrom: &text) else { return nil }
    if let closing {
      text = text.trimmedFront
      guard text.popFirst() == closing else { return nil }
    } else if let next = text.first, next > 0x20, next < 0x80, next != UInt8(ascii: ",") {
      return nil
    }
    self = .moment(moment)
    rest = text
  }

  var time: WrittenTime? {
    if case .clock(let time) = self { time } else { nil }
  }

  var moment: WrittenMoment? {
    if case .moment(let moment) = self { moment } else { nil }
  }
}
