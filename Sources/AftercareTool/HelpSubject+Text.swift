extension HelpSubject {
  /// What stands below the rows.
  var details: String {
    switch self {
    case .codes:
      """
      A code stands in the brackets of a message, as in warning[T021]. It never changes its meaning.
      """
    case .exitCodes:
      "`gate` ends with 1 too, when the answer is not open."
    case .formats:
      """
      Without --from each file is told by its content. Any format becomes turn records by
      `aftercare convert PATH --to jsonl`. A turn record is a JSON object on one line:

        {"interaction":"c1","at":"2026-03-03T10:00:00-05:00","speaker":"customer","text":"It is dead."}

      It may carry: interaction speaker name id text at offset until duration words event offer
      customer agent channel queue region timezone language disposition do_not_contact partial
      labels. Keys that are not known are ignored.
      """
    case .gates:
      """
      A decision is open, answer_only (answer what was asked, don't pitch) or blocked. It is blocked
      from the turn that states a problem, under stress, and after care until the check-in.
      The names above stand in `opens_when`: all that are named must come true.
      """
    case .ledgers:
      """
      `audit` and `advise` remember nothing unless --ledger FILE, --ledger default or
      AFTERCARE_LEDGER says so. `gate`, `checkins`, `commitments`, `findings` and `ledger` use the
      default place when none is named. Only `audit`, `advise` and `gate hold` begin a ledger.
      """
    case .roles:
      """
      Turn records say it by `speaker`; other formats by a label, a column or what the platform
      tells. Where nothing does, --speaker NAME=ROLE or --agent NAME says it; capitals don't matter.
      """
    case .scorecard:
      """
      Each item is met, not met or not applicable. The score is the points met of the points that
      apply. A policy of your own weighs them otherwise:

        policy
          scorecard  solve-now 5, no-sale-in-the-storm fatal, close-with-confirmation 3,
                     promises-kept 2, follow-up-booked 0
      """
    case .settings:
      """
      The file is $XDG_CONFIG_HOME/aftercare/config, else ~/.config/aftercare/config, a setting a
      line, a name and a value:

        rules          /srv/care/our-rules
        timezone       America/New_York
        contact hours  Mon-Fri 08:00-20:00

      A flag goes before the environment, and that before the file.
      """
    }
  }
}

/// A rule of one's own to begin with.
enum RuleTemplate {
  /// A pack with one rule, which passes `rules check` as it stands.
  static let text = """
    pack our-shop 1.0
      language en
      engine   1

    rule stress.waited-in-branch
      title    The customer waited long in a branch
      status   trial since 1.0
      heard    customer "(stood|waited|queued) ..4 (branch|counter)"
      means    stress mild
      because  Thank them for the wait, and offer a time without a queue.
      source   house
      yes      customer: I stood an hour in your branch.
      yes      customer: We waited for ages at the counter.
      no       customer: Is there a counter in your branch?
      no       customer: I waited for the bus.

    """
}
