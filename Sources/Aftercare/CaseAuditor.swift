public import Casework
public import Diagnostics
import Matching
public import Redaction
package import Reports
public import Rules
public import Transcripts

/// A case and the file that it came from; one object, for it goes through many hands.
public final class AuditedCase: Sendable {
  /// What became of the interaction.
  public let record: CaseRecord
  /// The source as it was named to the auditor.
  public let source: String
  /// What personal data was found in it, by turn.
  public let redactor: Redactor
  /// Rules that only the end told to hold, by their index in the rulebook, where that was asked for.
  package let heldAtEnd: Set<Int>
  /// What was said and judged turn by turn, where that was asked for.
  package let story: InteractionStory?
  /// Its records, where a ledger may tell later what came before them.
  let records: [TurnRecord]
  let isRepeatedID: Bool

  init(
    record: CaseRecord, source: String, redactor: Redactor, heldAtEnd: Set<Int>,
    story: InteractionStory?, records: [TurnRecord], isRepeatedID: Bool
  ) {
    self.record = record
    self.source = source
    self.redactor = redactor
    self.heldAtEnd = heldAtEnd
    self.story = story
    self.records = records
    self.isRepeatedID = isRepeatedID
  }
}

/// Audits sources of turn records: the records of one interaction stand together, and the next id closes it.
public struct CaseAuditor: Sendable {
  /// What is wrong with the order of the records.
  public private(set) var problems: [Diagnostic] = []
  /// Rules that held on the last record, by their index in the rulebook, where that was asked for; none on an interim
  /// transcript.
  package private(set) var held: Set<Int> = []

  private let rules: CaseRules
  private var matcher: Matcher
  private let site: SiteRules
  private let showsPersonalData: Bool
  private let isInterleaved: Bool
  private let tellsHeld: Bool
  private let asksHistory: Bool
  private let tellsStories: Bool
  private var source = ""
  private var open: [Slot] = []
  /// Where each stands, where records are interleaved; else one is open at most.
  private var openSlots: [String: Int] = [:]
  /// Ids seen in the sources before, and in this one; each in one of the two.
  private var seenBefore = SeenIDs()
  private var seenInSource = SeenIDs()

  private struct Slot: Sendable {
    let id: String
    var interaction: RedactedInteraction
    var isRepeatedID: Bool
    /// Kept only where they may have to be judged anew.
    var records: [TurnRecord] = []
    /// Kept only where somebody will read it.
    var story: StoryKeeper?
  }

  /// Makes an auditor; interleaved records keep every interaction open to the end of its source.
  ///
  /// - Parameters:
  ///   - rulebook: the rules that judge.
  ///   - interleaved: records of different interactions are mixed.
  ///   - showsPersonalData: quotes are left as they were said.
  ///   - asksHistory: cases will be judged anew with what a ledger knows; their records are kept for that.
  public init(
    rulebook: Rulebook, interleaved: Bool = false, showsPersonalData: Bool = false,
    asksHistory: Bool = false
  ) {
    self.init(
      rulebook: rulebook, interleaved: interleaved, showsPersonalData: showsPersonalData,
      asksHistory: asksHistory, tellingHeld: false)
  }

  /// Makes an auditor that also tells of each interaction which rules only its end told to hold, or its whole story.
  package init(
    rulebook: Rulebook, interleaved: Bool, showsPersonalData: Bool = false,
    asksHistory: Bool = false, tellingHeld: Bool, tellingStories: Bool = false
  ) {
    tellsStories = tellingStories
    self.asksHistory = asksHistory
    self.showsPersonalData = showsPersonalData
    site = SiteRules(rulebook)
    rules = CaseRules(rulebook: rulebook)
    matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    isInterleaved = interleaved
    tellsHeld = tellingHeld
  }

  /// The ids that were seen since the run or the last `forgetIDs` began.
  package var seenIDs: SeenIDs {
    var seen = seenBefore
    seen.formUnion(seenInSource)
    return seen
  }

  /// Whether any of these ids was seen.
  package func hasSeen(anyOf ids: SeenIDs) -> Bool {
    ids.intersects(seenInSource) || ids.intersects(seenBefore)
  }

  /// Begins a run of its own, of which another may take over what was seen.
  package mutating func forgetIDs() {
    seenBefore.removeAll()
    seenInSource.removeAll()
  }

  /// Takes over what another auditor saw in a part of this run, and in the source at hand.
  package mutating func rememberIDs(_ ids: SeenIDs) { seenInSource.formUnion(ids) }

  /// Begins the next source.
  public mutating func begin(source: String) {
    self.source = source
    if seenInSource.isEmpty { return }
    seenBefore.formUnion(seenInSource)
    seenInSource.removeAll()
  }

  /// Judges one record; answers it, and tells which interactions it closed.
  ///
  /// - Parameters:
  ///   - record: a turn, an event, or both.
  ///   - line: the record's line in its source, for diagnostics.
  public mutating func take(
    _ record: TurnRecord, line: Int? = nil
  ) -> (advice: Advice, closed: [AuditedCase]) {
    let (slot, matches, closed) = begin(record, line: line)
    let advice = open[slot].interaction.take(record, matches: matches, site: site)
    open[slot].story?.take(record, advice)
    end(record, in: slot)
    return (advice, closed)
  }

  /// Judges one record and answers nothing, which is faster: what the closed interactions come to is the same.
  ///
  /// An auditor that tells stories needs the answers.
  ///
  /// - Parameters:
  ///   - record: a turn, an event, or both.
  ///   - line: the record's line in its source, for diagnostics.
  public mutating func fold(_ record: TurnRecord, line: Int? = nil) -> [AuditedCase] {
    let (slot, matches, closed) = begin(record, line: line)
    open[slot].interaction.fold(record, matches: matches, site: site)
    end(record, in: slot)
    return closed
  }

  /// Finds the record's interaction and phrases, and closes what it does not go on with.
  private mutating func begin(
    _ record: TurnRecord, line: Int?
  ) -> (slot: Int, matches: [PhraseMatch], closed: [AuditedCase]) {
    var closed: [AuditedCase] = []
    // Looked at in place: a copy of an interaction is dear.
    if !isInterleaved, !open.isEmpty, open[0].id != record.interaction {
      closed = finishSource()
    }
    let slot = slot(for: record.interaction, line: line)
    if isForgotten(slot, at: record) {
      closed.append(close(slot))
      open[slot] = begun(record.interaction, isRepeatedID: false)
    }
    let matches = record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
    return (slot, matches, closed)
  }

  private mutating func end(_ record: TurnRecord, in slot: Int) {
    if asksHistory { open[slot].records.append(record) }
    if tellsHeld { held = record.partial ? [] : open[slot].interaction.held }
  }

  /// The words of the record that was taken last, with tokens in place of personal data.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - turn: the number that its advice has.
  public func shownText(of record: TurnRecord, turn: Int) -> String? {
    guard let slot = knownSlot(of: record.interaction), let text = record.text else {
      return record.text
    }
    return showsPersonalData ? text : open[slot].interaction.latest.redacted(text, turn: turn)
  }

  /// Closes what the source left open.
  public mutating func finishSource() -> [AuditedCase] {
    var closed: [AuditedCase] = []
    // By its place: a copy of an interaction is dear.
    for slot in open.indices { closed.append(close(slot)) }
    open.removeAll(keepingCapacity: true)
    openSlots.removeAll(keepingCapacity: true)
    return closed
  }

  /// Whether an interaction ended too long ago for this record to reopen it, as a stream would have forgotten it.
  private func isForgotten(_ slot: Int, at record: TurnRecord) -> Bool {
    guard let now = record.at, !open[slot].interaction.isOpen,
      let last = open[slot].interaction.lastAt
    else { return false }
    return now.milliseconds - last.milliseconds > Int64(rules.policy.reopenWithin) * 1000
  }

  /// A case with what was known of its customer before, which the records alone do not tell.
  ///
  /// An auditor that asks for the history can do this for every case that it closed.
  public mutating func judgeAnew(
    _ audited: AuditedCase, history: @escaping HistorySource
  ) -> AuditedCase {
    guard let id = audited.records.first?.interaction else { return audited }
    var slot = begun(id, isRepeatedID: audited.isRepeatedID)
    for record in audited.records {
      let matches =
        record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
      let advice = slot.interaction.take(record, matches: matches, site: site, history: history)
      slot.story?.take(record, advice)
    }
    return AuditedCase(
      record: slot.interaction.closed(), source: audited.source,
      redactor: slot.interaction.redactor, heldAtEnd: audited.heldAtEnd, story: story(of: slot),
      records: [], isRepeatedID: audited.isRepeatedID)
  }

  private func begun(_ id: String, isRepeatedID: Bool) -> Slot {
    Slot(
      id: id,
      interaction: RedactedInteraction(
        OpenInteraction(
          interaction: id, rules: rules, isRepeatedID: isRepeatedID, asksHistory: asksHistory),
        showsPersonalData: showsPersonalData), isRepeatedID: isRepeatedID,
      story: tellsStories ? StoryKeeper() : nil)
  }

  private func story(of slot: Slot) -> InteractionStory? {
    slot.story?.story(showsPersonalData ? nil : slot.interaction.redactorAtEnd)
  }

  private mutating func close(_ slot: Int) -> AuditedCase {
    // What only an interaction that goes on can tell comes first.
    let heldAtEnd = tellsHeld ? open[slot].interaction.interaction.heldAtEnd : []
    let story = tellsStories ? story(of: open[slot]) : nil
    let record = open[slot].interaction.close()
    return AuditedCase(
      record: record, source: source, redactor: open[slot].interaction.redactor,
      heldAtEnd: heldAtEnd, story: story, records: open[slot].records,
      isRepeatedID: open[slot].isRepeatedID)
  }

  private mutating func slot(for id: String, line: Int?) -> Int {
    if let known = knownSlot(of: id) { return known }
    let mark = SeenIDs.Mark(of: id)
    let isReturning = !seenInSource.insert(mark)
    if isReturning { noteReturn(of: id, line: line) }
    let isRepeated = isReturning || seenBefore.contains(mark)
    if isInterleaved { openSlots[id] = open.count }
    open.append(begun(id, isRepeatedID: isRepeated))
    return open.count - 1
  }

  private func knownSlot(of id: String) -> Int? {
    if isInterleaved { return openSlots[id] }
    return open.isEmpty || open[0].id != id ? nil : 0
  }

  private mutating func noteReturn(of id: String, line: Int?) {
    problems.append(
      Diagnostic(
        .error, code: Self.returningRecords.code,
        "records of interaction `\(id)` come back after another interaction began",
        file: source, line: line, column: line == nil ? nil : 1,
        note: "it is judged as an interaction of its own",
        help: "pass --interleaved to read records of several interactions in turn"))
  }
}

/// A hash that is the same in every run.
enum StableHash {
  /// FNV-1a, 64 bits.
  static func fnv1a(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
  }
}
