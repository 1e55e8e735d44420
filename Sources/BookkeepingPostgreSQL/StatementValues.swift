#if PostgreSQL
  import Bookkeeping
  import CPostgreSQL

  /// The values of a statement, as the client library takes them: texts that end in a NUL, one after the other.
  struct StatementValues {
    private var bytes: [UInt8] = []
    /// Where each text begins; `nil` where there is no value.
    private var places: [Int?] = []

    init(_ values: [SQLValue]) {
      for value in values {
        switch value {
        case .null:
          places.append(nil)
          continue
        case .int(let number):
          places.append(bytes.count)
          bytes.append(contentsOf: String(number).utf8)
        case .text(let text):
          places.append(bytes.count)
          KeptText.write(text, to: &bytes)
        }
        bytes.append(0)
      }
    }

    func run(_ sql: String, on handle: OpaquePointer) -> OpaquePointer? {
      withPointers { PQexecParams(handle, sql, Int32(places.count), nil, $0, nil, nil, 0) }
    }

    func run(prepared name: String, on handle: OpaquePointer) -> OpaquePointer? {
      withPointers { PQexecPrepared(handle, name, Int32(places.count), $0, nil, nil, 0) }
    }

    private func withPointers<Result>(
      _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
      bytes.withUnsafeBytes { raw in
        body(
          places.map { place in
            place.flatMap { raw.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
          })
      }
    }
  }
#endif
