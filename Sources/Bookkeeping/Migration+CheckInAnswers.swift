extension Migration {
  /// Check-ins that later care moves, and answers to them that customers gave in a contact.
  static let checkInAnswers = Migration(
    name: "answers to check-ins",
    script: """
      ALTER TABLE check_in ADD COLUMN is_kept INTEGER NOT NULL DEFAULT 0;
      UPDATE check_in SET is_kept = 1 WHERE number > 1 OR attempt > 1;
      DROP VIEW current_check_in;
      CREATE VIEW current_check_in AS
        SELECT b.* FROM check_in AS b
        WHERE b.is_kept = 1 OR EXISTS (
          SELECT 1 FROM current_interaction AS c WHERE c.seq = b.interaction_seq);

      ALTER TABLE check_in_outcome
        ADD COLUMN interaction_seq INTEGER REFERENCES interaction (seq) ON DELETE CASCADE;
      ALTER TABLE check_in_outcome ADD COLUMN words TEXT;
      CREATE INDEX check_in_outcome_interaction ON check_in_outcome (interaction_seq);
      CREATE VIEW current_check_in_outcome AS
        SELECT o.* FROM check_in_outcome AS o
        WHERE o.interaction_seq IS NULL OR EXISTS (
          SELECT 1 FROM current_interaction AS c WHERE c.seq = o.interaction_seq);

      CREATE INDEX interaction_end ON interaction (coalesce(ended_at, recorded_at));
      CREATE INDEX interaction_worded ON interaction (coalesce(ended_at, recorded_at))
        WHERE record <> 'null';
      CREATE INDEX check_in_worded ON check_in (booked_at) WHERE brief <> 'null';
      CREATE INDEX fact_of_person ON fact (at) WHERE interaction_seq IS NULL;
      """)
}
