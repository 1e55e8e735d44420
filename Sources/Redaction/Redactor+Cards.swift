extension Redactor {
  /// Longest run-up before digits that go on with a number of an earlier turn, and run-out after one that goes on.
  private static let margin = 4

  /// Joins the digits at the beginning of a turn to those at the end of the same speaker's earlier turns; tells which
  /// scalars of this turn were hidden as the rest of a card number.
  mutating func joinCard(
    _ search: Search, _ turn: Int, _ speaker: String, _ offsets: ScalarOffsets
  ) -> Range<Int>? {
    guard let run = search.runs.first, run.pieces.lowerBound <= Self.margin else {
      noteOpenCard(search, turn, speaker, offsets)
      return nil
    }
    if var open = openCard, open.speaker == speaker, open.turn < turn {
      for group in 0..<run.groups.count {
        open.digits += run.digits(ofGroup: group)
        guard open.digits.count <= 19 else { break }
        guard CardNetwork.issues(open.digits), Checksums.luhn(open.digits) else { continue }
        let place = offsets.place(of: search.pieces[run.part(0..<group + 1).pieces])
        open.places.append((turn, place))
        openCard = nil
        hideJoined(open)
        return place.span
      }
    }
    noteOpenCard(search, turn, speaker, offsets)
    return nil
  }

  /// Remembers digits at the end of a turn that may be the beginning, or a middle part, of a card number.
  private mutating func noteOpenCard(
    _ search: Search, _ turn: Int, _ speaker: String, _ offsets: ScalarOffsets
  ) {
    if let open = openCard, open.speaker != speaker { return }
    guard let run = search.runs.last,
      search.pieces.count - run.pieces.upperBound <= Self.margin, run.count <= 18
    else { return }
    let place = (turn, offsets.place(of: search.pieces[run.pieces]))
    let isWhole = run.pieces.lowerBound <= Self.margin
    if var open = openCard, open.turn < turn, isWhole, open.digits.count + run.count <= 18 {
      open.turn = turn
      open.digits += run.digits
      open.places.append(place)
      openCard = open
    } else if openCard == nil || openCard?.turn != turn {
      openCard = OpenCard(
        turn: turn, speaker: speaker, digits: Array(run.digits), places: [place], number: nil)
    }
  }

  private mutating func hideJoined(_ card: OpenCard) {
    let kind = PersonalDataKind.card.rawValue
    let number = card.number ?? number(of: kind, card.digits.text)
    name(number, kind, card.digits.text)
    for part in card.places { hide(part.place, as: kind, number: number, turn: part.turn) }
  }

  /// A part of a number gets the number's own token, whatever comes of it.
  mutating func hidePart(
    _ place: TextPlace, of find: Find, turn: Int
  ) {
    let kind = find.kind.rawValue
    let open = openParts[kind].flatMap { turn - $0.turn <= Self.pause ? $0 : nil }
    let number = open?.number ?? number(of: kind, find.value)
    let digits = (open?.digits ?? "") + find.value
    openParts[kind] = (turn, number, digits)
    // It may be read back as a whole.
    name(number, kind, digits)
    if find.kind == .card { openCard?.number = number }
    hide(place, as: kind, number: number, turn: turn)
  }
}
