/// The settings of the tool and where each comes from, for people and for programs.
package struct SettingList {
  /// A setting.
  package struct Row {
    let key: String
    let value: String
    let origin: String
    let place: String?

    /// Makes a row; the place is a flag, a variable, or a file and its line.
    package init(key: String, value: String, origin: String, place: String?) {
      self.key = key
      self.value = value
      self.origin = origin
      self.place = place
    }
  }

  private let path: String?
  private let rows: [Row]

  /// Makes a list; `path` is where the file is looked for.
  package init(path: String?, rows: [Row]) {
    self.path = path
    self.rows = rows
  }

  /// Writes it as one document `aftercare.config/1`.
  package func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.config/1")
      json.key("file")
      json.string(path)
      json.key("settings")
      json.array(rows) { json, row in
        json.object { json in
          json.key("key")
          json.string(row.key)
          json.key("value")
          json.string(row.value)
          json.key("origin")
          json.string(row.origin)
          json.key("place")
          json.string(row.place)
        }
      }
    }
    json.endLine()
  }

  /// The list for people.
  package func text(style: TextStyle) -> String {
    var table = TextTable([.words("setting"), .words("value"), .words("from")])
    for row in rows {
      table.row([row.key, row.value, row.origin + (row.place.map { " " + $0 } ?? "")])
    }
    let file = path.map { "The file is \(Quoted.oneLine($0)).\n" } ?? ""
    return table.rendered(style: style) + "\n" + file
  }
}
