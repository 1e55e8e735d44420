import Transcripts

extension JSONBuffer {
  /// Members that tell where start and zone came from, what the platform said, and what the format did not have.
  mutating func recordSource(_ source: RecordSource?) {
    key("start")
    string(source?.start?.text)
    key("zone")
    string(source?.zone?.text)
    key("categories")
    array(source?.categories ?? []) { json, category in json.string(category) }
    key("disposition")
    string(source?.disposition)
    key("interruptions")
    int(source?.interruptions)
    key("missing")
    array(source?.missing ?? []) { json, missing in
      json.object { json in
        json.key("what")
        json.string(missing.what)
        json.key("remedy")
        json.string(missing.remedy)
      }
    }
  }
}
