extension JSONString {
  /// What the string says: escapes resolved, lone surrogates and ill-formed bytes as U+FFFD.
  var text: String {
    hasEscape ? unescaped : String(decoding: bytes, as: UTF8.self)
  }

  /// Where the first byte stands that is not valid UTF-8, counted from the string's first byte.
  var firstInvalidByte: Int? {
    // Validation is what most non-ASCII strings need; only the broken ones are walked through.
    if isASCII || String(validating: bytes, as: UTF8.self) != nil { return nil }
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private var unescaped: String {
    // No escape is shorter than what it stands for, so the raw length is always enough.
    String(unsafeUninitializedCapacity: bytes.count) { output in
      guard let source = bytes.baseAddress, var target = output.baseAddress else { return 0 }
      var index = 0
      while index < bytes.count {
        let next = bytes.offset(of: UInt8(ascii: "\\"), from: index) ?? bytes.count
        target.update(from: source + index, count: next - index)
        target += next - index
        index = next
        if index < bytes.count { index += unescape(at: index, to: &target) }
      }
      return target - (output.baseAddress ?? target)
    }
  }

  /// Writes what the escape at `index` stands for; returns how many bytes it takes up.
  private func unescape(at index: Int, to target: inout UnsafeMutablePointer<UInt8>) -> Int {
    // INVARIANT: the scanner has checked each escape, so its bytes lie inside the string.
    let simple: UInt8
    switch bytes[index + 1] {
    case UInt8(ascii: "b"): simple = 0x08
    case UInt8(ascii: "f"): simple = 0x0C
    case UInt8(ascii: "n"): simple = 0x0A
    case UInt8(ascii: "r"): simple = 0x0D
    case UInt8(ascii: "t"): simple = 0x09
    case UInt8(ascii: "u"): return unescapeScalar(at: index, to: &target)
    case let same: simple = same
    }
    target.pointee = simple
    target += 1
    return 2
  }

  private func unescapeScalar(at index: Int, to target: inout UnsafeMutablePointer<UInt8>) -> Int {
    let first = codeUnit(at: index)
    var length = 6
    var value = first
    if first & 0xFC00 == 0xD800, index + 12 <= bytes.count,
      bytes[index + 6] == UInt8(ascii: "\\"), bytes[index + 7] == UInt8(ascii: "u")
    {
      let second = codeUnit(at: index + 6)
      if second & 0xFC00 == 0xDC00 {
        value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
        length = 12
      }
    }
    for unit in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
    {
      target.pointee = unit
      target += 1
    }
    return length
  }

  /// The UTF-16 unit that `\uXXXX` at `index` writes.
  private func codeUnit(at index: Int) -> UInt32 {
    (index + 2..<index + 6).reduce(0) { $0 << 4 | (hexValue(bytes[$1]) ?? 0) }
  }
}
