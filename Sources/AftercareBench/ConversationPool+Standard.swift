import Rules

extension Bench {
  /// The conversations of `Transcripts/` and the examples of a rulebook.
  static func standardPool(
    transcripts: String, rulebook: Rulebook
  ) throws(BenchError) -> ConversationPool {
    var pool = ConversationPool()
    let files = FileBytes.files(at: transcripts).filter { file in
      file.hasSuffix(".jsonl") && !file.hasSuffix(".advice.jsonl")
    }
    if files.isEmpty {
      throw BenchError(
        "there is no folder \(transcripts): run it in the repository, or pass --corpus PATH")
    }
    for file in files { try pool.add(file: file) }
    pool.add(examplesOf: rulebook)
    return pool
  }
}
