package import Diagnostics

extension TranscriptCode {
  /// The page that explains the code.
  package var page: CodePage {
    let (why, mend) = recordWords ?? textWords ?? documentWords ?? ("", "")
    return CodePage(rawValue, title, why: why, mend: mend)
  }

  private typealias Words = (why: String, mend: String)

  /// On turn records.
  private var recordWords: Words? {
    switch self {
    case .notJSON:
      (
        "A line of turn records could not be read as JSON. It is skipped and the next one read.",
        "Write one whole JSON object a line. If the file is no turn records, say so: --from FORMAT."
      )
    case .notAnObject:
      (
        "A line holds a number, a text or a list. It is skipped.",
        #"Write an object: {"interaction":"c1","speaker":"customer","text":"…"}"#
      )
    case .wrongType:
      (
        "A key has a value of another kind than it takes, as a number where text belongs. "
          + "The line is skipped.",
        "Write the value as the message says; `aftercare help formats` names all keys."
      )
    case .missingInteraction:
      (
        "In a stream each record must say which conversation it belongs to. The line is skipped.",
        #"Add "interaction":"ID", the same on each record of a conversation."#
      )
    case .badTime:
      (
        "`at` or `until` is no time as RFC 3339 writes it. The line is skipped.",
        "Write 2026-03-03T10:00:00-05:00, or give `offset`, the seconds since the start."
      )
    case .timeWithoutOffset:
      (
        "Without an offset nobody knows which moment a time is. The line is skipped.",
        "Write the offset behind it, as -05:00, or Z for UTC."
      )
    case .unknownValue:
      (
        "The key takes one of a few words, and this is none of them. The line is skipped.",
        "Write one of those that the message lists."
      )
    case .nestedTooDeep:
      (
        "No turn record is nested so deep. The line is skipped.",
        "Flatten the key, or drop it: keys that are not known are ignored."
      )
    case .lineTooLong:
      (
        "A line of such length is no turn. It is skipped and the rest is read.",
        "Cut it into several records, one for each turn."
      )
    case .truncatedLine:
      (
        "The line ends before its object does: it was cut, or printed over several lines.",
        "Write each record whole, on one line."
      )
    case .invalidUTF8:
      (
        "Some bytes are no UTF-8. What can't be read became U+FFFD, and the turn is judged.",
        "Save the file as UTF-8."
      )
    case .duplicateKey:
      (
        "A key stands twice in a record; the last one counts.",
        "Drop the one that is not meant."
      )
    default: nil
    }
  }

  /// On plain text, captions and tables.
  private var textWords: Words? {
    switch self {
    case .textBeforeSpeaker:
      (
        "Lines above the first speaker, such as a heading, are nobody's words and were skipped.",
        "Nothing, unless somebody speaks there: then put the name and a colon before the words."
      )
    case .unknownSpeaker:
      (
        "Nothing tells whether this speaker is the customer or of the company. What depends on "
          + "who speaks is not judged, and the gate stays shut.",
        "Say it: `--speaker \"Dana=agent\"`. `aftercare help roles` lists the roles."
      )
    case .labelHeardOnce:
      (
        "A word before a colon looks like a name and comes only once, as in `Note: call back`. "
          + "It was read as part of the turn above.",
        "If it is a speaker, say `--speaker \"NAME=ROLE\"`."
      )
    case .noSpeakers:
      (
        "In plain text each turn begins with who speaks and a colon. No line does, so nothing is "
          + "judged.",
        "Write `Agent: …` and `Customer: …`, or say what the file is: --from FORMAT."
      )
    case .otherEncoding:
      (
        "The file is in an older encoding or UTF-16, and was converted.",
        "Look whether accents are right; if not, save the file as UTF-8."
      )
    case .noCaptions:
      (
        "The file has no caption with words in it.",
        "Check that it is whole, and that it is what --from says."
      )
    case .brokenTiming:
      (
        "A line with `-->` holds no two times. The caption's words are kept, without a time.",
        "Write 00:00:01.000 --> 00:00:04.000."
      )
    case .speakerCarriedOn:
      (
        "Captions without a name that follow at once are taken for the speaker's above.",
        "If somebody else speaks there, put the name before the words."
      )
    case .openDateOrder:
      (
        "03/04 may be March or April, and no date of the file settles it. The turns are read "
          + "without times, so no check-in can be planned.",
        "Say it: --date-order DMY, MDY or YMD."
      )
    case .columnsTaken:
      (
        "This tells which column was read as what.",
        "If that is not so, say `--map speaker=COLUMN,text=COLUMN`."
      )
    case .columnMissing:
      (
        "A table needs a column of text and one that tells who speaks.",
        "Say which they are: `--map speaker=COLUMN,text=COLUMN`, by heading or number."
      )
    case .brokenRow:
      (
        "A row has more or fewer fields than the first one, or a quote is not closed.",
        "Put a field that holds a separator, a quote or a line break in quotes."
      )
    case .rowsSorted:
      (
        "The rows were not in the order of their times, and were put in it.",
        "Nothing, unless the times are wrong."
      )
    case .noTurns:
      (
        "The file could be read, and nobody says anything in it.",
        "Check that it is the right file, and that the export holds the messages."
      )
    case .assumedZone:
      (
        "Times tell no zone. They were read as UTC, so windows and hours may be off.",
        "Say the offset: --zone +01:00."
      )
    case .backwardTimes:
      (
        "A turn is timed before the one above it. Both are kept as given.",
        "Check the clock of whatever wrote it."
      )
    case .repeatedWords:
      (
        "The same words stand many times in a row: speech recognition may have made them up.",
        "Listen to the recording, and drop them if nobody said them."
      )
    default: nil
    }
  }

  /// On JSON documents.
  private var documentWords: Words? {
    switch self {
    case .unreadJSON:
      (
        "The file is sound JSON, but of no platform that is known here.",
        "Say --from FORMAT if it is one, else convert it to turn records. "
          + "`aftercare help formats` lists them."
      )
    case .notADocument:
      (
        "The file begins like JSON and is none.",
        "Export or copy it again; it is told what stands where something else belongs."
      )
    case .truncatedDocument:
      (
        "The file ends before its JSON does. Half of a conversation would get half a verdict, so "
          + "nothing of it is judged.",
        "Export or download it again."
      )
    case .textAfterDocument:
      (
        "The JSON is complete, and something else follows.",
        "Take away what follows; several documents may stand one after another."
      )
    case .commentInDocument: ("JSON has no comments.", "Delete it.")
    case .trailingComma:
      ("A comma promises a value, and none follows.", "Delete the comma, or add what is missing.")
    case .repeatedKey:
      (
        "A key stands twice in one object, and nothing says which is meant.",
        "Export it again, or delete one of the two."
      )
    case .documentTooDeep:
      ("No transcript is nested so deep.", "Check that it is the right file.")
    case .documentNotUTF8:
      ("JSON must be UTF-8, and a byte here is not.", "Save the file as UTF-8.")
    case .documentTooLarge:
      (
        "One document of 4 GiB or more is not read.",
        "Cut it into one file a conversation."
      )
    case .sealedDocument:
      (
        "Nothing here checks signatures or has keys, so nothing of it is read.",
        "Verify or decrypt the vCon, and give what is inside."
      )
    case .leftOut:
      (
        "A part of the file stands for something else already, or is in no shape that is known.",
        "Nothing, unless the message names words that you miss."
      )
    default: nil
    }
  }
}
