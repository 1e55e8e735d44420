/// How reports that the tool wrote for people and other programs are known among conversations.
///
/// Records and documents of JSON tell it by their schema, and are known to the sniffer.
enum OwnReport {
  /// How each kind of report begins.
  private static let beginnings = [
    // Tables: of an audit, of check-ins, of a plan.
    "interaction,source,format,customer,agent,queue,", "id,customer,interaction,at,opens_at,",
    "id,customer,owner,at,owner_before,",
    // Markdown, and a text of nothing.
    "# Audit\n\n| | | |\n", "# Audit\n\nNo interactions.\n", "No interactions.\n",
  ].map { Array($0.utf8) }
  /// What stands near the head of other kinds, each with how the file begins.
  private static let signs = [
    ("<!DOCTYPE html>", "content=\"aftercare "), ("<?xml ", "<testsuites name=\"aftercare audit\""),
    ("{\"$schema\":\"https://docs.oasis-open.org/sarif/", "\"driver\":{\"name\":\"aftercare\""),
    ("BEGIN:VCALENDAR", "PRODID:-//Aftercare//"), ("Interactions  ", "\nNot solved  "),
  ].map { (Array($0.utf8), Array($1.utf8)) }
  private static let signsWithin = 4096

  /// Whether a file that begins so is a report that was written before.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let head = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return beginnings.contains { head.starts(with: $0) }
      || signs.contains { beginning, sign in
        head.starts(with: beginning) && head.prefix(signsWithin).firstRange(of: sign) != nil
      }
  }
}
