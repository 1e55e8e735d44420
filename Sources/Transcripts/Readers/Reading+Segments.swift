extension Reading {
  /// Joins the segments of one speaker that follow each other within a gap into one turn.
  ///
  /// Speech services and captions cut where somebody breathes or a line is full; a rule must see the
  /// whole sentence. Only segments whose times are known are joined: written messages have no
  /// end, and stay as they were sent. Segments without any speaker may be those of several, and stay too.
  mutating func mergeSegments(within gap: Int64) {
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count)
    for entry in entries {
      if let last = merged.indices.last, merged[last].record.takes(entry.record, within: gap) {
        merged[last].record.append(segment: entry.record)
      } else {
        merged.append(entry)
      }
    }
    entries = merged
  }

  /// Gives every record that has an offset its time, once the start of its interaction is known.
  mutating func setStart(_ start: Timestamp) {
    for index in entries.indices where entries[index].record.at == nil {
      if let offset = entries[index].record.offset {
        entries[index].record.at = start.adding(milliseconds: offset)
      }
    }
  }
}

extension TurnRecord {
  /// Whether a later segment goes on with this turn.
  fileprivate func takes(_ next: TurnRecord, within gap: Int64) -> Bool {
    guard let speaker, speaker == next.speaker, name == next.name,
      speaker != .unknown || name != nil, interaction == next.interaction, text != nil,
      next.text != nil, event == nil, next.event == nil, next.facts == nil, !partial,
      !next.partial, let offset, let duration, let begins = next.offset, next.duration != nil
    else { return false }
    return begins >= offset && begins - (offset + duration) <= gap
  }

  fileprivate mutating func append(segment next: TurnRecord) {
    guard let offset, let duration, let begins = next.offset, let lasts = next.duration else {
      return
    }
    let own = text ?? ""
    let separator = own.isEmpty || next.text?.isEmpty ?? true ? "" : " "
    let shift = (own + separator).unicodeScalars.count
    text = own + separator + (next.text ?? "")
    words += next.words.map {
      SpokenWord(start: $0.start + shift, end: $0.end + shift, at: $0.at, until: $0.until)
    }
    self.duration = max(duration, begins + lasts - offset)
    until = next.until ?? until
  }
}
