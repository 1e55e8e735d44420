extension Flag {
  /// Flags of the commands that tell of the tool itself.
  static let setting: [Flag] = [
    Flag(
      name: .format, value: .oneOf(["text", "json"]), commands: [.configShow],
      summary: "text for people, or one JSON document"),
    // Not a command's: it goes with help.
    Flag(name: .man, value: .nothing, commands: [], summary: "the whole help as a manual page"),
  ]
}
