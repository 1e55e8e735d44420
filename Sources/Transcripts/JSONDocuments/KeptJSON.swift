/// A value of JSON that this program wrote and kept, and what can be asked of it.
package struct KeptJSON {
  private let value: JSONValue

  /// Reads a text; `nil` where it is no JSON.
  package static func read<Result>(_ text: String, _ body: (KeptJSON) -> Result) -> Result? {
    var text = text
    return text.withUTF8 { bytes in
      (try? JSONDocument.withDocument(bytes) { $0.first.map { body(KeptJSON(value: $0)) } })
        .flatMap(\.self)
    }
  }

  /// The value of a member; `nil` where there is none, and where it is `null`.
  package subscript(_ key: StaticString) -> KeptJSON? { value[key].map(KeptJSON.init) }

  /// The elements of an array; of anything else there are none.
  package var elements: [KeptJSON] { value.elements.map(KeptJSON.init) }

  /// What a string says, and what a number or a truth value looks like; `nil` for all else.
  package var text: String? {
    switch value.kind {
    case .string, .number, .boolean: value.text
    default: nil
    }
  }

  /// A whole number.
  package var int: Int64? { value.integer }

  /// Whether it is the truth value `true`.
  package var isTrue: Bool { value.bool ?? false }

  /// Whether it is an object.
  package var isObject: Bool { value.isObject }
}
