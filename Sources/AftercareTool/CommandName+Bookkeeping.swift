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
    case .ledgerPath: [("aftercare ledger path", "the file that is used")]
    case .ledgerStats: [("aftercare ledger stats", "how much it holds")]
    case .ledgerCheck: [("aftercare ledger check", "exit 5 when something is damaged")]
    case .ledgerBackup: [("aftercare ledger backup copy.db", "a file that must not exist yet")]
    case .ledgerForget: [("aftercare ledger forget 4711", "for good")]
    default: []
    }
  }
}
