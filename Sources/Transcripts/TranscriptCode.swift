/// The stable codes of all that can be wrong with a transcript.
package enum TranscriptCode: String, Sendable, Hashable, CaseIterable {
  case notJSON = "T001"
  case notAnObject = "T002"
  case wrongType = "T003"
  case missingInteraction = "T004"
  case badTime = "T005"
  case timeWithoutOffset = "T006"
  case unknownValue = "T007"
  case nestedTooDeep = "T008"
  case lineTooLong = "T009"
  case truncatedLine = "T010"
  case invalidUTF8 = "T011"
  case duplicateKey = "T012"
  case textBeforeSpeaker = "T020"
  case unknownSpeaker = "T021"
  case labelHeardOnce = "T022"
  case noSpeakers = "T023"
  case otherEncoding = "T024"
  case noCaptions = "T025"
  case brokenTiming = "T026"
  case speakerCarriedOn = "T027"
  case openDateOrder = "T028"
  case columnsTaken = "T029"
  case columnMissing = "T030"
  case brokenRow = "T031"
  case rowsSorted = "T032"
  case noTurns = "T033"
  case assumedZone = "T034"
  case backwardTimes = "T035"
  case unreadJSON = "T050"
  case notADocument = "T051"
  case truncatedDocument = "T052"
  case textAfterDocument = "T053"
  case commentInDocument = "T054"
  case trailingComma = "T055"
  case repeatedKey = "T056"
  case documentTooDeep = "T057"
  case documentNotUTF8 = "T058"
  case documentTooLarge = "T059"
  case sealedDocument = "T060"
  case leftOut = "T061"
  case repeatedWords = "T062"

  /// What the code stands for, in a few words.
  package var title: String {
    switch self {
    case .notJSON: "The line is not JSON"
    case .notAnObject: "The line is JSON, but not an object"
    case .wrongType: "A key has a value of the wrong type"
    case .missingInteraction: "The record names no interaction"
    case .badTime: "A time is not written as RFC 3339"
    case .timeWithoutOffset: "A time does not say how far it is from UTC"
    case .unknownValue: "A key has a value that is not one of those allowed"
    case .nestedTooDeep: "Arrays or objects are nested too deep"
    case .lineTooLong: "The line is too long"
    case .truncatedLine: "The line ends inside its JSON"
    case .invalidUTF8: "The text is not valid UTF-8"
    case .duplicateKey: "A key is given twice"
    case .textBeforeSpeaker: "Text stands before the first speaker"
    case .unknownSpeaker: "A speaker's role is not known"
    case .labelHeardOnce: "A label occurs only once and was not taken for a speaker"
    case .noSpeakers: "No line names a speaker"
    case .otherEncoding: "The text is not UTF-8 and was converted"
    case .noCaptions: "The file has no captions"
    case .brokenTiming: "The times of a caption can't be read"
    case .speakerCarriedOn: "Captions without a name go on with the speaker above"
    case .openDateOrder: "Day and month can't be told apart"
    case .columnsTaken: "What each column was taken for"
    case .columnMissing: "A column that is needed is not there"
    case .brokenRow: "A row does not fit the others"
    case .rowsSorted: "Rows were put in the order of their times"
    case .noTurns: "The file has no turns"
    case .assumedZone: "Times tell no zone"
    case .backwardTimes: "Times run backwards"
    case .unreadJSON: "The file is JSON in no format that is known"
    case .notADocument: "The file is not JSON"
    case .truncatedDocument: "The file ends inside its JSON"
    case .textAfterDocument: "Something stands behind the end of the JSON"
    case .commentInDocument: "A comment stands in the JSON"
    case .trailingComma: "Nothing follows a comma"
    case .repeatedKey: "A key stands twice in one object"
    case .documentTooDeep: "The document's arrays or objects are nested too deep"
    case .documentNotUTF8: "The JSON is not valid UTF-8"
    case .documentTooLarge: "The JSON document is too large"
    case .sealedDocument: "The vCon is signed or encrypted"
    case .leftOut: "A part of the file was left out"
    case .repeatedWords: "The same words come many times in a row"
    }
  }
}

/// What makes a line no turn record.
package struct TurnRecordError: Error, Sendable, Equatable {
  /// Which rule the line breaks.
  package let code: TranscriptCode
  /// Column in Unicode scalars, counted from 1.
  package let column: Int
  /// What is wrong and what to write instead.
  package let message: String

  /// Makes an error at a column.
  package init(code: TranscriptCode, column: Int, message: String) {
    self.code = code
    self.column = column
    self.message = message
  }
}

/// What is odd about a line that was read all the same.
package struct TurnRecordWarning: Sendable, Equatable {
  /// Which rule the line bends.
  package let code: TranscriptCode
  /// Column in Unicode scalars, counted from 1.
  package let column: Int
  /// What is odd and how it was read.
  package let message: String

  /// Makes a warning at a column.
  package init(code: TranscriptCode, column: Int, message: String) {
    self.code = code
    self.column = column
    self.message = message
  }
}
