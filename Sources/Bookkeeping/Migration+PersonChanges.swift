extension Migration {
  /// What people change, dismiss and mark.
  static let personChanges = Migration(
    name: "what people changed",
    script: """
      CREATE TABLE person_change (
        seq INTEGER PRIMARY KEY,
        interaction_seq INTEGER NOT NULL REFERENCES interaction (seq) ON DELETE CASCADE,
        check_in_seq INTEGER REFERENCES check_in (seq) ON DELETE CASCADE,
        subject TEXT NOT NULL,
        change TEXT NOT NULL,
        person TEXT,
        reason TEXT,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX person_change_subject ON person_change (subject);
      CREATE INDEX person_change_interaction ON person_change (interaction_seq);
      CREATE INDEX person_change_check_in ON person_change (check_in_seq);
      """)
}
