/// Personal data found in a text.
struct Find {
  let kind: PersonalDataKind
  let pieces: Range<Int>
  /// What it says, however it is written, so that the same value gets the same token.
  let value: String
  /// Whether it is a part of a number that is told in several turns.
  var isFragment = false
}

/// What earlier turns say of the numbers in this one.
struct SearchContext {
  /// What was named in the last turns, the latest first.
  var topics: [Topic] = []
  /// Whether only last digits were asked for, which may be shown.
  var isEnding = false
  /// Whether the last turn asked for something to be told.
  var isQuestion = false
  /// Whether a part of it was told already.
  var isInParts = false
  /// Whether another speaker named it.
  var isAskedByOther = false
  /// Whether a card was spoken of lately.
  var hasCard = false
}

/// A text that is searched for personal data, cut up once for all finders.
struct Search {
  let cut: CutText
  let pieces: [Piece]
  let runs: [DigitRun]
  let mentions: [TopicMention]
  let context: SearchContext
  let vocabulary: Vocabulary
  let reader: TopicReader

  /// Most pieces between a topic and its number.
  static let reach = 12

  init(_ cut: CutText, context: SearchContext, vocabulary: Vocabulary) {
    self.cut = cut
    pieces = cut.pieces
    self.context = context
    self.vocabulary = vocabulary
    runs = DigitRunReader(cut: cut, vocabulary: vocabulary).runs()
    reader = TopicReader(cut: cut, vocabulary: vocabulary)
    mentions = reader.mentions()
  }

  /// All that was found, none overlapping, in order of place.
  func finds() -> [Find] {
    var accepted: [Find] = []
    var taken: [Bool] = []
    func take(_ finds: [Find]) {
      if finds.isEmpty { return }
      if taken.isEmpty { taken = Array(repeating: false, count: pieces.count) }
      for find in finds where !taken[find.pieces].contains(true) {
        for piece in find.pieces { taken[piece] = true }
        accepted.append(find)
      }
    }
    take(links())
    take(emails())
    let digits = runs.isEmpty ? 0 : runs.reduce(0) { $0 + $1.count }
    if digits >= 4 {
      take(ibans())
      take(insuranceNumbers())
    }
    take(birthDates())
    if digits >= 13 { take(cards()) }
    take(expiries())
    take(passwords())
    take(codes())
    if digits > 0 {
      take(addresses())
      take(postcodes())
      take(numbers())
    }
    return accepted.count < 2
      ? accepted : accepted.sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
  }

  /// Whether a card is spoken of here or was lately.
  var hasCard: Bool {
    context.hasCard || mentions.contains { $0.topic == .card || $0.topic == .securityCode }
  }

  /// Whether the words before a piece say that only last digits follow.
  func isEnding(at piece: Int) -> Bool { reader.isEnding(at: piece) }

  /// What a run may be, the likeliest first: the topics named before or right after it, else those of earlier turns.
  func topics(of run: DigitRun) -> (topics: [Topic], areFromContext: Bool) {
    let before = mentions.filter {
      $0.pieces.upperBound <= run.pieces.lowerBound
        && run.pieces.lowerBound - $0.pieces.upperBound <= Self.reach
    }.reversed()
    let isClose =
      before.first.map { run.pieces.lowerBound - $0.pieces.upperBound <= 3 } ?? false
    if !isClose, let after = mentionAfter(run) { return ([after], false) }
    if !before.isEmpty { return (before.map(\.topic), false) }
    return (context.topics, true)
  }

  /// `1 2 3 is the security code`.
  private func mentionAfter(_ run: DigitRun) -> Topic? {
    let end = run.pieces.upperBound
    guard end < pieces.count, pieces[end].isWord(.copula) else { return nil }
    return mentions.first {
      $0.pieces.lowerBound > end && $0.pieces.lowerBound - end <= 4
    }?.topic
  }

  /// The text of pieces, each as it is cut.
  func text(of range: Range<Int>) -> String { cut.text(of: range) }

  func piece(_ index: Int) -> Piece? { pieces.indices.contains(index) ? pieces[index] : nil }
}
