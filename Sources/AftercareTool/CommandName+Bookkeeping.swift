extension CommandName {
  /// Commands on the ledger as one would type them, each with what it is good for.
  var bookkeepingExamples: [(command: String, purpose: String)] {
    switch self {
    case .gate:
      [
        ("aftercare gate --customer 4711", "may I show an offer? exit 0 when open, else 1"),
        ("aftercare gate --customer 4711 --kind retention --format json", "for a program"),
      ]
    case .gateHold:
      [
        (
          "aftercare gate hold --customer 4711 --by Dana --reason \"in hospital\"",
          "until somebody releases it"
        )
      ]
    case .gateRelease:
      [
        (
          "aftercare gate release --customer 4711 --by Dana --reason \"spoke with her\"",
          "whatever earlier contacts hold"
        )
      ]
    case .checkinsList:
      [
        ("aftercare checkins list --due", "those to make now"),
        ("aftercare checkins list --overdue --format csv", "those that were missed"),
      ]
    case .checkinsDone:
      [
        (
          "aftercare checkins done ci-3ec2e9ccfd66df14 --outcome confirmed",
          "all is well; offers are free again"
        )
      ]
    case .checkinsReschedule:
      [
        (
          "aftercare checkins reschedule ci-3ec2e9ccfd66df14 --to 2026-03-04T15:00:00Z --by Dana",
          "any time; what speaks against it is told"
        )
      ]
    case .checkinsCancel:
      [
        (
          "aftercare checkins cancel ci-3ec2e9ccfd66df14 --by Dana --reason \"moved away\"",
          "a confirming contact or a release still has to open the gate"
        )
      ]
    case .checkinsReassign:
      [
        ("aftercare checkins reassign ci-3ec2e9ccfd66df14 --to a8", "one of them"),
        ("aftercare checkins reassign --owner a7 --to a8", "all open ones of a person"),
      ]
    case .checkinsPlan:
      [
        ("aftercare checkins plan --capacity 4/hour", "who is called when; nothing is changed"),
        ("aftercare checkins plan --capacity 4/hour --apply", "the same, and reschedule them"),
      ]
    case .checkinsExport:
      [
        ("aftercare checkins export > checkins.ics", "a calendar"),
        ("aftercare checkins export --as todo --owner a7", "as tasks of one person"),
      ]
    case .commitmentsList: [("aftercare commitments list --due", "what should be done by now")]
    case .commitmentsDone:
      [("aftercare commitments done co-3ec2e9ccfd66df14 --by Dana", "it was kept")]
    case .commitmentsBroken:
      [("aftercare commitments broken co-3ec2e9ccfd66df14 --by Dana", "it was not")]
    case .findingsList: [("aftercare findings list --customer 4711", "of one customer")]
    case .findingsDismiss:
      [
        (
          "aftercare findings dismiss fi-3ec2e9ccfd66df14 --by Dana --reason \"she had asked\"",
          "a false alarm"
        )
      ]
    case .findingsExport:
      [("aftercare findings export > dismissed.rules", "examples that rules should not hear")]
    case .ledgerPath: [("aftercare ledger path", "the file that is used")]
    case .ledgerStats: [("aftercare ledger stats", "how much it holds")]
    case .ledgerCheck: [("aftercare ledger check", "exit 5 when something is damaged")]
    case .ledgerBackup: [("aftercare ledger backup copy.db", "a file that must not exist yet")]
    case .ledgerForget: [("aftercare ledger forget 4711", "for good")]
    case .ledgerCopy:
      [
        ("aftercare ledger copy default postgres://care@db/care", "from this machine to a server"),
        ("aftercare ledger copy postgres://care@db/care care.db", "and back into a file"),
      ]
    default: []
    }
  }
}
