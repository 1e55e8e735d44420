extension Timestamp {
  /// The time as RFC 3339 writes it: the offset as given, milliseconds only where there are any.
  public var rfc3339: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(29)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the RFC 3339 text to bytes that are being written.
  public func append(to bytes: inout [UInt8]) {
    // A local time past the last writable year would need a fifth digit that no reader accepts.
    let local = Self.clamped(Self.clamped(milliseconds) + minutesEast * 60_000)
    let fraction = local.euclideanRemainder(1000)
    let seconds = (local - fraction) / 1000
    let secondOfDay = seconds.euclideanRemainder(86_400)
    let date = CivilDate(daysSince1970: (seconds - secondOfDay) / 86_400)
    appendDigits(date.year, width: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(date.month, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(date.day, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    appendDigits(secondOfDay / 3600, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(secondOfDay / 60 % 60, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(secondOfDay % 60, width: 2, to: &bytes)
    if fraction != 0 {
      bytes.append(UInt8(ascii: "."))
      appendDigits(fraction, width: 3, to: &bytes)
    }
    appendOffset(to: &bytes)
  }

  private var minutesEast: Int64 {
    // More than a day east or west cannot be written either.
    if case .minutes(let minutes) = offset { Int64(min(max(minutes, -1439), 1439)) } else { 0 }
  }

  private func appendOffset(to bytes: inout [UInt8]) {
    let minutes = minutesEast
    if offset == .utc {
      bytes.append(UInt8(ascii: "Z"))
      return
    }
    bytes.append(UInt8(ascii: minutes < 0 || offset == .unknown ? "-" : "+"))
    appendDigits(abs(minutes) / 60, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(abs(minutes) % 60, width: 2, to: &bytes)
  }
}

/// Appends a number that is not negative, with leading zeros.
private func appendDigits(_ value: Int64, width: Int, to bytes: inout [UInt8]) {
  var weight: Int64 = 1
  for _ in 1..<width { weight *= 10 }
  while weight > 0 {
    bytes.append(UInt8(ascii: "0") + UInt8(value / weight % 10))
    weight /= 10
  }
}

extension Int64 {
  /// What is left after dividing, never negative: times before 1970 count up as all others do.
  fileprivate func euclideanRemainder(_ divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
