extension TurnRecordPass {
  /// Reads the members of `source` that are known.
  ///
  /// It says where records come from and is never judged, so a value of another kind is stepped over and no error.
  mutating func source() throws(JSONFault) -> RecordSource? {
    guard try scanner.kind() == .object else {
      try scanner.skipValue()
      return nil
    }
    var source = RecordSource()
    var hasMore = scanner.beginObject()
    while hasMore {
      switch try scanner.key().text {
      case "format": source.format = try plainText()
      case "start": source.start = try plainText().flatMap { RecordSource.Origin(text: $0) }
      case "zone": source.zone = try plainText().flatMap { RecordSource.Origin(text: $0) }
      case "disposition": source.disposition = try plainText()
      case "interruptions": source.interruptions = try plainCount()
      case "categories": source.categories = try plainTexts()
      case "missing": source.missing = try missing()
      default: try scanner.skipValue()
      }
      hasMore = try scanner.nextMember()
    }
    return source == RecordSource() ? nil : source
  }

  private mutating func plainText() throws(JSONFault) -> String? {
    guard try scanner.kind() == .string else {
      try scanner.skipValue()
      return nil
    }
    return try scanner.string().text
  }

  private mutating func plainCount() throws(JSONFault) -> Int? {
    guard try scanner.kind() == .number else {
      try scanner.skipValue()
      return nil
    }
    return try scanner.number().count
  }

  private mutating func plainTexts() throws(JSONFault) -> [String] {
    guard try scanner.kind() == .array else {
      try scanner.skipValue()
      return []
    }
    var texts: [String] = []
    var hasMore = scanner.beginArray()
    while hasMore {
      if let text = try plainText() { texts.append(text) }
      hasMore = try scanner.nextElement()
    }
    return texts
  }

  private mutating func missing() throws(JSONFault) -> [RecordSource.Missing] {
    guard try scanner.kind() == .array else {
      try scanner.skipValue()
      return []
    }
    var missing: [RecordSource.Missing] = []
    var hasMore = scanner.beginArray()
    while hasMore {
      if let one = try missingOne() { missing.append(one) }
      hasMore = try scanner.nextElement()
    }
    return missing
  }

  private mutating func missingOne() throws(JSONFault) -> RecordSource.Missing? {
    guard try scanner.kind() == .object else {
      try scanner.skipValue()
      return nil
    }
    var what: String?
    var remedy: String?
    var hasMore = scanner.beginObject()
    while hasMore {
      switch try scanner.key().text {
      case "what": what = try plainText()
      case "remedy": remedy = try plainText()
      default: try scanner.skipValue()
      }
      hasMore = try scanner.nextMember()
    }
    return what.map { RecordSource.Missing($0, remedy: remedy) }
  }
}
