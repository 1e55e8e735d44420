extension JSONScanner {
  /// Checks one value and steps over it, whatever is nested in it.
  ///
  /// It keeps its own stack, so that a hostile line can spend memory only up to `depthLimit` and
  /// never the thread's stack.
  mutating func skipValue() throws(JSONFault) {
    guard case let kind = try kind(), kind == .object || kind == .array else {
      return try skipScalar()
    }
    var openObjects: [Bool] = []
    repeat {
      if try enterContainer(&openObjects) { continue }
      try leaveContainers(&openObjects)
    } while !openObjects.isEmpty
  }

  /// Steps over what comes next; `true` when that opened an array or object with something in it.
  private mutating func enterContainer(_ openObjects: inout [Bool]) throws(JSONFault) -> Bool {
    let isObject: Bool
    switch try kind() {
    case .object: isObject = true
    case .array: isObject = false
    default:
      try skipScalar()
      return false
    }
    // The record itself is one level.
    guard openObjects.count + 1 < Self.depthLimit else {
      throw fault(
        .nestedTooDeep,
        "arrays and objects are nested more than \(Self.depthLimit) deep; flatten or drop this key")
    }
    guard isObject ? beginObject() : beginArray() else { return false }
    openObjects.append(isObject)
    if isObject { _ = try key() }
    return true
  }

  /// Steps over what follows a value, closing all that ends with it.
  private mutating func leaveContainers(_ openObjects: inout [Bool]) throws(JSONFault) {
    while let isObject = openObjects.last {
      if try isObject ? nextMember() : nextElement() {
        if isObject { _ = try key() }
        return
      }
      openObjects.removeLast()
    }
  }

  private mutating func skipScalar() throws(JSONFault) {
    switch try kind() {
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try literal("null")
    case .object, .array: break
    }
  }
}
