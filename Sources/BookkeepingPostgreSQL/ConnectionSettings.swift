#if PostgreSQL
  import Bookkeeping
  import CPostgreSQL

  /// How the server is reached: what the address says, what the environment says, and bounds where neither does.
  struct ConnectionSettings {
    private let address: ServerAddress
    private var keywords: [String] = []
    private var values: [String] = []

    /// Bounds for a server that does not answer: seconds for connecting, and until a line that went dead is given up.
    private static let bounds = [
      ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
      ("keepalives_count", "3"), ("tcp_user_timeout", "15000"),
    ]

    /// Milliseconds after which no answer is one, too.
    private static let silence: Int64 = 2000

    init(_ address: ServerAddress) {
      self.address = address
      let named = Self.namedByEnvironment
      // What the address says comes last and so stands.
      let bounds = Self.bounds.filter { !named.contains($0.0) }
      let settings =
        bounds + [
          ("fallback_application_name", "aftercare"), ("client_encoding", "UTF8"),
          ("dbname", address.url),
        ]
      keywords = settings.map(\.0)
      values = settings.map(\.1)
    }

    /// Connects once.
    func connect(_ uptime: () -> Int64) throws(LedgerError) -> OpaquePointer {
      if let fault = fault { throw fault }
      let begin = uptime()
      guard let handle = withStrings({ PQconnectdbParams($0, $1, 1) }) else {
        throw LedgerError(.other, "there is no memory for a connection")
      }
      if PQstatus(handle) == CONNECTION_OK { return handle }
      let message = ServerFailure.words(String(cString: PQerrorMessage(handle)), address)
      PQfinish(handle)
      // A server that let us wait would do so again.
      guard uptime() - begin < Self.silence else {
        throw LedgerError(.unreachable, message, isServers: true)
      }
      // A server that answers at all has refused: its words depend on its language, and are no ground to tell by.
      switch withStrings({ PQpingParams($0, $1, 1) }) {
      case PQPING_OK: throw LedgerError(.refused, message, isServers: true)
      case PQPING_NO_ATTEMPT: throw LedgerError(.wrongAddress, message)
      default: throw LedgerError(.unreachable, message, isServers: true)
      }
    }

    /// What is wrong with the address as it is written.
    private var fault: LedgerError? {
      var message: UnsafeMutablePointer<CChar>?
      if let options = PQconninfoParse(address.url, &message) {
        PQconninfoFree(options)
        return nil
      }
      defer { PQfreemem(message) }
      let words = message.map { String(cString: $0) } ?? "it can't be understood"
      return LedgerError(.wrongAddress, ServerFailure.words(words, address))
    }

    /// Keywords that PG… variables or a service file set.
    private static var namedByEnvironment: Set<String> {
      guard let options = PQconndefaults() else { return [] }
      defer { PQconninfoFree(options) }
      var named: Set<String> = []
      var option = options
      while let keyword = option.pointee.keyword {
        if let value = option.pointee.val, value.pointee != 0 {
          named.insert(String(cString: keyword))
        }
        option += 1
      }
      return named
    }

    private func withStrings<Result>(
      _ body: ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) -> Result
    ) -> Result {
      Self.withPointers(to: keywords) { keywords in
        Self.withPointers(to: values) { values in body(keywords, values) }
      }
    }

    /// A list of texts as C has it, with nothing at its end.
    private static func withPointers<Result>(
      to texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
      var bytes: [UInt8] = []
      var places: [Int] = []
      for text in texts {
        places.append(bytes.count)
        bytes += Array(text.utf8) + [0]
      }
      return bytes.withUnsafeBytes { raw in
        body(
          places.map { raw.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            + [nil])
      }
    }
  }
#endif
