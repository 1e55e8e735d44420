import Transcripts

extension Flag {
  /// Flags that say how sources are to be read.
  static let inputs: [Flag] = [
    Flag(
      name: .from, value: .oneOf(TranscriptFormat.allCases.map(\.rawValue)),
      commands: CommandName.readers,
      summary: "the format of every source; without it, each is told by its content"),
    Flag(
      name: .map, value: .any("USE=COLUMN,..."), isRepeatable: true,
      commands: CommandName.readers,
      summary: "which column of CSV holds what: speaker=from,text=body,interaction=ticket"),
    Flag(
      name: .dateOrder, value: .oneOf(ReadingContext.DateOrder.allCases.map(\.rawValue)),
      commands: CommandName.readers, summary: "what the numbers of a date such as 03/04/26 are"),
    Flag(
      name: .zone, value: .any("OFFSET"), commands: CommandName.readers,
      summary: "the offset of times that tell none, such as +01:00; else they are read as UTC"),
    Flag(
      name: .speaker, value: .any("NAME=ROLE"), isRepeatable: true,
      commands: CommandName.readers,
      summary: "who a speaker is: customer, agent, supervisor, bot, system or note"),
    Flag(
      name: .agent, value: .any("NAME"), isRepeatable: true, commands: CommandName.readers,
      summary: "a speaker who is an agent"),
    Flag(
      name: .to, value: .oneOf(["jsonl", "vcon"]), commands: [.convert],
      summary: "turn records, or a vCon a line for each interaction"),
    Flag(
      name: .redact, value: .nothing, commands: [.convert],
      summary: "tokens in place of card numbers, addresses and the like"),
    Flag(
      name: .output, value: .any("FILE"), commands: [.convert, .merge, .checkinsExport],
      summary: "the file to write; without it, stdout"),
  ]
}
