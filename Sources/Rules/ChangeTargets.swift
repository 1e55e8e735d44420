import Diagnostics

/// A rule or a finding that a pack changes.
struct ChangeTarget {
  let id: String
  let isFinding: Bool
  /// Where it stands among the rules, or among the findings.
  let index: Int
  /// The pack that brought it.
  let pack: String
}

/// The rules and findings that packs may change, and what was changed so far.
struct ChangeTargets {
  /// How many ids a suggestion is picked from: more would make a hostile file slow.
  private static let mostCandidates = 500

  private var targetByID: [String: ChangeTarget] = [:]
  private var changesByID: [String: [RuleChange]] = [:]
  private let ids: [String]
  private let order: [String: Int]

  /// - Parameter order: the packs by name, in the order of loading.
  init(rules: [Rule], findings: [FindingRule], order: [String: Int]) {
    self.order = order
    ids = rules.map(\.id) + findings.map(\.id)
    for (index, rule) in rules.enumerated() {
      targetByID[rule.id] = ChangeTarget(
        id: rule.id, isFinding: false, index: index, pack: rule.pack)
    }
    for (index, finding) in findings.enumerated() {
      targetByID[finding.id] = ChangeTarget(
        id: finding.id, isFinding: true, index: index, pack: finding.pack)
    }
  }

  /// What the declaration changes; tells when it may not, or when two packs are at odds.
  func find(_ declaration: Declaration, pack: String) -> ChangeTarget? {
    guard declaration.head.hasValue() else { return nil }
    let span = Span(file: declaration.file, range: declaration.title)
    declaration.refuseMore(after: span)
    guard let target = targetByID[span.text] else {
      reportUnknown(span)
      return nil
    }
    let isEarlier = (order[target.pack] ?? -1) < (order[pack] ?? Int.max)
    guard isEarlier else {
      let isOwn = target.pack == pack
      span.report(
        .badTarget,
        isOwn ? "`\(target.id)` is of this pack itself" : "`\(target.id)` is of a later pack",
        label: "only what an earlier pack brings can be changed",
        help: isOwn ? "change the declaration" : "load `\(target.pack)` before `\(pack)`")
      return nil
    }
    if declaration.kind == .extend, target.isFinding {
      span.report(
        .badTarget, "`\(target.id)` is a finding, which hears no phrases",
        help: "write `override \(target.id)` and the finding as it shall be")
      return nil
    }
    return isFree(target, span, declaration.kind, pack: pack) ? target : nil
  }

  /// Keeps what was done.
  mutating func note(_ change: RuleChange) {
    changesByID[change.id, default: []].append(change)
  }

  private func reportUnknown(_ span: Span) {
    let family = span.text.prefix { $0 != "." }
    let related = ids.lazy.filter { $0.hasPrefix(family) }.prefix(Self.mostCandidates)
    let candidates = related.isEmpty ? Array(ids.prefix(Self.mostCandidates)) : Array(related)
    let meant = Suggestion.nearest(to: span.text, in: candidates)
    span.report(
      .unknownTarget, "no rule and no finding is named `\(span.shown)`",
      help: meant.map { "did you mean `\($0)`?" })
  }

  // A pack changes a rule in one way; of two packs the later one wins, which its author may want to know.
  private func isFree(
    _ target: ChangeTarget, _ span: Span, _ kind: DeclarationKind, pack: String
  ) -> Bool {
    let earlier = changesByID[target.id] ?? []
    if let own = earlier.last(where: { $0.pack == pack }), kind != .extend || own.kind != .extended
    {
      span.report(
        .declaredTwice, "`\(target.id)` is changed twice in one pack",
        note: "it is \(own.kind.words) at \(own.place.shown)")
      return false
    }
    guard let last = earlier.last(where: { $0.pack != pack }) else { return true }
    if kind == .extend, last.kind != .off { return true }
    span.report(
      .changedTwice,
      kind == .extend
        ? "this extension changes nothing: `\(target.id)` is switched off"
        : "this wins: `\(target.id)` was changed before",
      note: "pack `\(last.pack)` has \(last.kind.words) it at \(last.place.shown)",
      severity: .note)
    return true
  }
}

extension RuleChange.Kind {
  fileprivate var words: String {
    switch self {
    case .extended: "extended"
    case .overridden: "overridden"
    case .off: "switched off"
    }
  }
}
