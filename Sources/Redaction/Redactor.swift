/// Replaces the personal data of one interaction by tokens: the same value, the same token.
///
/// A pure value that reads the turns in order, for what is asked in one turn is answered in the next, and a card
/// number may be told in several. Offsets are those of the text as it was given.
public struct Redactor: Sendable {
  /// What was found so far, by turn and place.
  public private(set) var redactions: [Redaction] = []

  private static let vocabulary = Vocabulary.english
  /// Turns for which a question waits for its answer.
  private static let patience = 2
  /// Fewest digits of a part with which a card's number is looked for in the next turns.
  private static let fewestOpen = 3
  /// Most turns between two parts of a number.
  static let pause = 3
  /// Fewest digits by which a number is known again.
  private static let shortestKnown = 7
  /// Turns for which a card that was spoken of explains an expiry date.
  private static let cardPatience = 6

  private var numbers: [String: Int] = [:]
  private var counts: [String: Int] = [:]
  private var asked: [Question] = []
  /// Turns that may ask for something, until one comes that may answer.
  private var unheard: [UnheardTurn] = []
  private var lastCardTurn: Int?
  var openCard: OpenCard?
  /// Numbers that are told in parts, by kind: the last turn and the token's number.
  var openParts: [String: (turn: Int, number: Int, digits: String)] = [:]

  /// What a turn named, and how.
  private struct Question: Sendable {
    let turn: Int
    let topics: [Topic]
    let speaker: String
    let isEnding: Bool
    let isQuestion: Bool
  }

  /// A turn that holds no data, and may say what the next ones hold.
  private struct UnheardTurn: Sendable {
    let turn: Int
    let text: String
    let speaker: String
    let mayNameCard: Bool
    let mayNamePassword: Bool
  }

  /// Digits at the end of turns that may be the beginning of a card number.
  struct OpenCard: Sendable {
    var turn: Int
    var speaker: String
    var digits: [UInt8]
    var places: [(turn: Int, place: TextPlace)]
    /// The token's number, once a part was hidden.
    var number: Int?
  }

  /// Begins an interaction.
  public init() {}

  /// How many times each kind was found.
  public var countsByKind: [String: Int] {
    redactions.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }

  /// Reads what one speaker said in a turn.
  ///
  /// - Parameters:
  ///   - text: the turn's words.
  ///   - turn: its number.
  ///   - speaker: who spoke; only to know the same speaker again.
  ///   - site: what the site's own rules found in it.
  public mutating func read(
    _ text: String, turn: Int, by speaker: String, site: [SiteRedaction] = []
  ) {
    if let open = openCard, turn - open.turn > Self.pause { openCard = nil }
    if !asked.isEmpty { asked.removeAll { turn - $0.turn > Self.patience } }
    if !site.isEmpty {
      let scalars = Array(text.unicodeScalars)
      for place in site where place.span.upperBound <= scalars.count && !place.span.isEmpty {
        let words = scalars[place.span]
        let value = String(String.UnicodeScalarView(words)).lowercased()
        hide(
          TextPlace(span: place.span, words: Array(words)), as: place.name,
          number: number(of: place.name, value), turn: turn)
      }
    }
    forgetUnheard(at: turn)
    var text = text
    let signs = text.withUTF8 { Self.vocabulary.filter.signs(of: $0) }
    if !unheard.isEmpty, mayHoldData(signs) { hearUnheard(at: turn) }
    if mayHoldData(signs) {
      text.withUTF8 { bytes in
        search(PieceReader.cut(bytes, Self.vocabulary), turn, speaker, isASCII: signs.isASCII)
      }
    } else if signs.mayAsk {
      if hidCardLast { lastCardTurn = turn }
      unheard.append(
        UnheardTurn(
          turn: turn, text: text, speaker: speaker, mayNameCard: signs.mayNameCard,
          mayNamePassword: signs.mayNamePassword))
    }
  }

  /// Whether a turn with these signs may hold personal data, whatever the turns ask that were not heard yet.
  private func mayHoldData(_ signs: TriggerSigns) -> Bool {
    let mayBeAsked = !unheard.isEmpty
    return signs.mayHoldData(
      isAsked: mayBeAsked || asksForNumber,
      isDateAsked: mayBeAsked
        || asked.contains { !$0.topics.allSatisfy { $0 != .birthDate && $0 != .expiry } },
      isPasswordAsked: asked.last?.topics.contains(.password) ?? false
        || unheard.contains(where: \.mayNamePassword))
  }

  private mutating func forgetUnheard(at turn: Int) {
    if unheard.isEmpty { return }
    unheard.removeAll {
      turn - $0.turn > ($0.mayNameCard ? Self.cardPatience : Self.patience)
    }
  }

  private mutating func hearUnheard(at turn: Int) {
    for earlier in unheard {
      var text = earlier.text
      text.withUTF8 { bytes in
        let reader = TopicReader(
          cut: PieceReader.cut(bytes, Self.vocabulary), vocabulary: Self.vocabulary)
        note(
          reader.mentions(), reader, turn: earlier.turn, earlier.speaker,
          isLate: turn - earlier.turn > Self.patience)
      }
    }
    unheard.removeAll()
  }

  /// Whether an earlier turn asked for somebody's number, or told what may be the first part of one.
  private var asksForNumber: Bool {
    if let openCard, openCard.digits.count >= Self.fewestOpen { return true }
    return asked.contains { $0.topics.contains { $0 != .business } }
  }

  private mutating func search(_ cut: CutText, _ turn: Int, _ speaker: String, isASCII: Bool) {
    let search = Search(cut, context: context(at: turn, speaker), vocabulary: Self.vocabulary)
    let finds = search.finds()
    if !finds.isEmpty || !search.runs.isEmpty {
      let offsets = ScalarOffsets(cut.bytes, isASCII: isASCII)
      let known = redactions.count
      take(finds, of: search, turn, speaker, offsets)
      hideKnown(search, turn, offsets)
      if redactions.count > known {
        redactions.sort { ($0.turn, $0.start) < ($1.turn, $1.start) }
      }
    }
    if hidCardLast { lastCardTurn = turn }
    note(search.mentions, search.reader, turn: turn, speaker)
  }

  private func context(at turn: Int, _ speaker: String) -> SearchContext {
    var context = SearchContext()
    for entry in asked.reversed() {
      // "The security code of your card" asks for the code.
      context.topics += entry.topics.reversed().filter { $0 != .card }
      if entry.topics.contains(.card) { context.topics.append(.card) }
    }
    context.isEnding = asked.last?.isEnding ?? false
    context.isQuestion = asked.last?.isQuestion ?? false
    context.isInParts = openParts.values.contains { turn - $0.turn <= Self.patience }
    context.isAskedByOther = asked.last.map { $0.speaker != speaker } ?? false
    context.hasCard = lastCardTurn.map { turn - $0 <= Self.cardPatience } ?? false
    return context
  }

  /// Keeps what a turn speaks of; of one that is long past, no more than that it spoke of a card.
  private mutating func note(
    _ mentions: [TopicMention], _ reader: TopicReader, turn: Int, _ speaker: String,
    isLate: Bool = false
  ) {
    if mentions.isEmpty { return }
    let topics = mentions.map(\.topic)
    if topics.contains(.card) { lastCardTurn = max(lastCardTurn ?? turn, turn) }
    if isLate { return }
    asked.append(
      Question(
        turn: turn, topics: topics, speaker: speaker, isEnding: reader.hasEnding,
        isQuestion: reader.isQuestion))
  }

  private var hidCardLast: Bool { redactions.last?.kind == PersonalDataKind.card.rawValue }

  private mutating func take(
    _ finds: [Find], of search: Search, _ turn: Int, _ speaker: String, _ offsets: ScalarOffsets
  ) {
    let joined = joinCard(search, turn, speaker, offsets)
    for find in finds {
      let place = offsets.place(of: search.pieces[find.pieces])
      if let joined, joined.overlaps(place.span) { continue }
      if find.isFragment {
        hidePart(place, of: find, turn: turn)
        keepQuestion(at: turn)
      } else if !place.span.isEmpty {
        let kind = find.kind.rawValue
        hide(place, as: kind, number: number(of: kind, find.value), turn: turn)
      }
    }
  }

  /// More of the number may follow.
  private mutating func keepQuestion(at turn: Int) {
    guard let last = asked.popLast() else { return }
    asked.append(
      Question(
        turn: turn, topics: last.topics, speaker: last.speaker, isEnding: last.isEnding,
        isQuestion: last.isQuestion))
  }

  /// A number that was found before is the same wherever it stands, as when it is read back.
  private mutating func hideKnown(
    _ search: Search, _ turn: Int, _ offsets: ScalarOffsets
  ) {
    if numbers.isEmpty { return }
    for run in search.runs where run.count >= Self.shortestKnown {
      let digits = run.digits.text
      let kinds: [(PersonalDataKind, String)] = [
        (.phone, String(digits.suffix(9))), (.card, digits), (.account, digits),
        (.socialSecurity, digits), (.socialInsurance, digits), (.routingNumber, digits),
      ]
      for (kind, value) in kinds {
        guard let number = numbers[kind.rawValue + "\u{0}" + value] else { continue }
        let place = offsets.place(of: search.pieces[run.pieces])
        hide(place, as: kind.rawValue, number: number, turn: turn)
        break
      }
    }
  }

  mutating func hide(
    _ place: TextPlace, as kind: String, number: Int, turn: Int
  ) {
    guard
      !redactions.contains(where: {
        $0.turn == turn && $0.start < place.span.upperBound && place.span.lowerBound < $0.end
      })
    else { return }
    redactions.append(
      Redaction(
        turn: turn, start: place.span.lowerBound, end: place.span.upperBound,
        token: "[\(kind)_\(number)]",
        kind: kind, words: place.words))
  }

  /// Makes a value known by a token's number.
  mutating func name(_ number: Int, _ kind: String, _ value: String) {
    numbers[kind + "\u{0}" + value] = number
  }

  mutating func number(of kind: String, _ value: String) -> Int {
    let key = kind + "\u{0}" + value
    if let known = numbers[key] { return known }
    let next = (counts[kind] ?? 0) + 1
    counts[kind] = next
    numbers[key] = next
    return next
  }
}
