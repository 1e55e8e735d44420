internal import Diagnostics

extension TurnRecordPass {
  /// Whether the value of a key is of the wanted kind; `false` for a null, which is stepped over.
  @inline(__always)
  mutating func begins(
    _ key: TurnRecordKey, with wanted: JSONKind
  ) throws(JSONFault) -> Bool {
    let found = try scanner.kind()
    if found == wanted { return true }
    guard found == .null else { throw wrongType(key, found) }
    try scanner.literal("null")
    return false
  }

  @inline(__always)
  mutating func string(of key: TurnRecordKey) throws(JSONFault) -> JSONString? {
    if scanner.peek() == UInt8(ascii: "\"") { return try scanner.string() }
    return try begins(key, with: .string) ? try scanner.string() : nil
  }

  @inline(__always)
  mutating func text(of key: TurnRecordKey) throws(JSONFault) -> String? {
    guard let string = try string(of: key) else { return nil }
    return text(of: string)
  }

  /// What a string says; tells where it is not valid UTF-8.
  @inline(__always)
  mutating func text(of string: JSONString) -> String {
    string.isASCII ? string.text : foreignText(of: string)
  }

  @inline(never)
  private mutating func foreignText(of string: JSONString) -> String {
    // One look validates and makes the text; only the broken ones are walked through.
    if !string.hasEscape, let text = String(validating: string.bytes, as: UTF8.self) { return text }
    warnOfInvalidBytes(string)
    return string.text
  }

  /// A string that names something; an empty one names nothing and counts as absent.
  mutating func identifier(of key: TurnRecordKey) throws(JSONFault) -> String? {
    guard let text = try text(of: key), !text.isEmpty else { return nil }
    return text
  }

  mutating func boolean(of key: TurnRecordKey) throws(JSONFault) -> Bool? {
    try begins(key, with: .boolean) ? try scanner.boolean() : nil
  }

  mutating func seconds(of key: TurnRecordKey) throws(JSONFault) -> Int64? {
    guard try begins(key, with: .number) else { return nil }
    let number = try scanner.number()
    guard let milliseconds = number.milliseconds, key == .offset || milliseconds >= 0 else {
      throw JSONFault(
        code: .badTime, offset: number.offset,
        message: "`\(key.name)` is out of range; write seconds, such as 12.5")
    }
    return milliseconds
  }

  mutating func time(of key: TurnRecordKey) throws(JSONFault) -> Timestamp? {
    guard let string = try string(of: key) else { return nil }
    do throws(TimestampError) {
      if string.hasEscape { return try Timestamp(parsing: string.text) }
      return try Timestamp(parsing: string.bytes.span)
    } catch {
      throw badTime(key, string.offset, error)
    }
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    of key: TurnRecordKey, as _: Word.Type
  ) throws(JSONFault) -> Word? {
    guard let string = try string(of: key) else { return nil }
    let text = string.text
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let meant = Suggestion.nearest(to: text, in: known).map { " (did you mean `\($0)`?)" } ?? ""
    throw JSONFault(
      code: .unknownValue, offset: string.offset,
      message: "`\(text.prefix(40))` is not known in `\(key.name)`; "
        + "write one of \(known.joined(separator: ", "))\(meant)")
  }

  mutating func words() throws(JSONFault) -> [SpokenWord] {
    guard try begins(.words, with: .array) else { return [] }
    var words: [SpokenWord] = []
    var hasMore = scanner.beginArray()
    while hasMore {
      guard try scanner.kind() == .array else { throw wrongType(.words, try scanner.kind()) }
      let offset = scanner.offset
      guard scanner.beginArray() else { throw brokenWord(offset) }
      words.append(try word(offset))
      hasMore = try scanner.nextElement()
    }
    return words
  }

  mutating func word(_ offset: Int) throws(JSONFault) -> SpokenWord {
    let start = try wordField(offset, isLast: false).count
    let end = try wordField(offset, isLast: false).count
    let at = try wordField(offset, isLast: false).double
    let until = try wordField(offset, isLast: true).double
    guard let start, let end, start <= end, at.isFinite, until.isFinite else {
      throw brokenWord(offset)
    }
    return SpokenWord(start: start, end: end, at: at, until: until)
  }

  mutating func wordField(_ offset: Int, isLast: Bool) throws(JSONFault) -> JSONNumber {
    guard try scanner.kind() == .number else { throw brokenWord(offset) }
    let number = try scanner.number()
    guard try scanner.nextElement() != isLast else { throw brokenWord(offset) }
    return number
  }
}

// MARK: - What is wrong

extension TurnRecordPass {
  @inline(__always)
  mutating func warnOfInvalidBytes(_ string: JSONString) {
    if string.isASCII { return }
    guard let first = string.firstInvalidByte else { return }
    warn(
      .invalidUTF8, string.offset + 1 + first,
      "the text is not valid UTF-8 from here; what cannot be read became U+FFFD")
  }

  @inline(never)
  mutating func warn(_ code: TranscriptCode, _ offset: Int, _ message: String) {
    warnings.append(
      TurnRecordWarning(code: code, column: scanner.column(of: offset), message: message))
  }

  @inline(never)
  func wrongType(_ key: TurnRecordKey, _ found: JSONKind) -> JSONFault {
    scanner.fault(
      .wrongType, "`\(key.name)` must be \(key.expected), but \(found.description) was found")
  }

  func brokenWord(_ offset: Int) -> JSONFault {
    JSONFault(
      code: .wrongType, offset: offset,
      message:
        "`words` must be \(TurnRecordKey.words.expected): first and last scalar, then seconds")
  }

  @inline(never)
  func badTime(_ key: TurnRecordKey, _ offset: Int, _ error: TimestampError) -> JSONFault {
    switch error {
    case .missingOffset:
      JSONFault(
        code: .timeWithoutOffset, offset: offset,
        message: "`\(key.name)` does not say how far it is from UTC; end it in Z or in +hh:mm")
    case .malformed:
      JSONFault(
        code: .badTime, offset: offset, message: "`\(key.name)` must be \(key.expected)")
    case .outOfRange:
      JSONFault(
        code: .badTime, offset: offset,
        message: "`\(key.name)` names a day, hour or offset that does not exist; correct it")
    }
  }
}

extension JSONKind {
  /// The kind as a message names it.
  var description: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .object: "an object"
    case .array: "an array"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}
