import Rules

/// The course of stress as a row of blocks, a block a customer turn.
enum Sparkline {
  private static let widest = 24

  /// The blocks; empty where the style has none, or nothing but calm is to be shown.
  static func text(_ levels: [StressLevel], style: TextStyle) -> String {
    guard style.drawsBlocks, levels.contains(where: { $0 > .calm }) else { return "" }
    return squeezed(levels).map { style.paint(block($0), TextStyle.Tone($0)) }.joined()
  }

  /// Columns that it takes.
  static func width(_ levels: [StressLevel], style: TextStyle) -> Int {
    text(levels, style: style).isEmpty ? 0 : min(levels.count, widest)
  }

  /// Of a long course every block stands for several turns, and shows their worst.
  private static func squeezed(_ levels: [StressLevel]) -> [StressLevel] {
    guard levels.count > widest else { return levels }
    return (0..<widest).map { index in
      let from = index * levels.count / widest
      let to = max(from + 1, (index + 1) * levels.count / widest)
      return levels[from..<to].max() ?? .calm
    }
  }

  private static func block(_ level: StressLevel) -> String {
    switch level {
    case .calm: "▁"
    case .uneasy: "▃"
    case .stressed: "▆"
    case .crisis: "█"
    }
  }
}
