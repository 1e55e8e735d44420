/// A program that others use for a part of the same work.
enum Peer: String, CaseIterable, Sendable {
  case wordCount = "wc -w"
  case ripgrep = "rg -c -i -w -F -f"
  case vader = "vaderSentiment"
  case hyperscan = "Hyperscan"

  /// How to come by it.
  var installation: String {
    switch self {
    case .wordCount: "apt-get install coreutils"
    case .ripgrep: "apt-get install ripgrep"
    case .vader: "pip install vaderSentiment orjson (in a venv whose python --python names)"
    case .hyperscan: "pip install hyperscan (in a venv whose python --python names)"
    }
  }

  /// Whether it can be run here.
  func isInstalled(python: String) -> Bool {
    let words: [String] =
      switch self {
      case .wordCount: ["wc", "--version"]
      case .ripgrep: ["rg", "--version"]
      case .vader: [python, "-c", "import orjson, vaderSentiment.vaderSentiment"]
      case .hyperscan: [python, "-c", "import hyperscan"]
      }
    return (try? ChildProcess.run(words)) != nil
  }
}

/// What the peers that are modules of Python are asked to do.
enum PeerScript {
  /// Scores the sentiment of each turn's text.
  static let vader =
    "import sys, orjson, vaderSentiment.vaderSentiment as vader\n" + """
      scores = vader.SentimentIntensityAnalyzer().polarity_scores
      total = 0.0
      for line in open(sys.argv[1], "rb"):
          text = orjson.loads(line).get("text")
          if text:
              total += scores(text)["compound"]
      """

  /// Scans each turn's text; prints the nanoseconds of the scan alone, of which what the loop and the call cost with
  /// one byte is taken away.
  ///
  /// Nobody is called back for a match, for that would be Python's time.
  static let hyperscan =
    "import json, sys, time, re, hyperscan\n" + """
      texts = [json.loads(line).get("text") or "" for line in open(sys.argv[1], encoding="utf-8")]
      texts = [text.encode() for text in texts if text]
      phrases = open(sys.argv[2], encoding="utf-8").read().split("\\n")
      phrases = [rb"\\b" + re.escape(p).encode() + rb"\\b" for p in phrases if p]
      database = hyperscan.Database()
      database.compile(expressions=phrases, ids=list(range(len(phrases))), elements=len(phrases),
                       flags=[hyperscan.HS_FLAG_CASELESS] * len(phrases))
      scan = database.scan
      def run(texts):
          start = time.process_time_ns()
          for text in texts:
              scan(text)
          return time.process_time_ns() - start
      nothing = [b"x"] * len(texts)
      times = sorted(run(texts) - run(nothing) for _ in range(5))
      print(max(times[2], 1))
      """
}
