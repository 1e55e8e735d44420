/// One value or key of a document, as a place in its bytes.
///
/// All nodes of a document stand in one array in the order of the text: a container, then what is in
/// it, each key just before its value. Nothing is copied and no text is made until it is asked for.
struct JSONNode {
  /// The first byte, which is the quote of a string.
  let offset: UInt32
  /// Bytes of a scalar, of a string those between its quotes; of a container how many children it has.
  var length: UInt32
  /// Index of the node after this one and all that is in it.
  var next: UInt32
  /// What kind of value it is.
  let kind: JSONKind
  /// Whether a string holds a backslash.
  let hasEscape: Bool
}
