#if PostgreSQL
  import Bookkeeping
  import CPostgreSQL

  /// What the server or the line to it did not do, as an error of the ledger.
  enum ServerFailure {
    /// A connection that is no more.
    static func lost(_ handle: OpaquePointer, _ address: ServerAddress) -> LedgerError {
      LedgerError(
        .unreachable, words(String(cString: PQerrorMessage(handle)), address), isServers: true)
    }

    /// An answer that is an error.
    static func error(
      _ result: OpaquePointer, _ handle: OpaquePointer, _ address: ServerAddress
    ) -> LedgerError {
      guard PQstatus(handle) == CONNECTION_OK, let state = aftercare_sqlstate(result) else {
        return lost(handle, address)
      }
      // Details may hold values, which are personal data; the first line holds none.
      let message = aftercare_primary_message(result).map { String(cString: $0) } ?? ""
      return LedgerError(
        reason(String(cString: state)), words(message, address), isServers: true)
    }

    /// A message on one line, without what is secret.
    static func words(_ message: String, _ address: ServerAddress) -> String {
      let lines = address.hidingSecrets(in: message).split(whereSeparator: \.isNewline)
      let text = lines.map { line in
        line.drop { $0.isWhitespace }
      }.joined(separator: "; ")
      return text.isEmpty ? "the connection to the server was lost" : text
    }

    private static func reason(_ state: String) -> LedgerError.Reason {
      switch state {
      case "40001", "40P01": .conflict
      case "55P03": .locked
      case "57014": .tooSlow
      case "53100": .full
      case "25006": .readOnly
      case "42501": .forbidden
      case "XX001", "XX002": .damaged
      case "25P03", "57P01", "57P02", "57P03": .unreachable
      case "42P07", "42P01", "42703", "3F000": .foreignSchema
      case "22P05": .wrongEncoding
      default: state.hasPrefix("08") || state.hasPrefix("53") ? .unreachable : .other
      }
    }
  }
#endif
