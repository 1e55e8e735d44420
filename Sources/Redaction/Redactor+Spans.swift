extension Redactor {
  /// Where a span of a turn's text lies once tokens stand in place of personal data.
  ///
  /// Of data that only partly lies in the span, the whole token does, as in a quote.
  public func shownSpan(_ span: Range<Int>, turn: Int) -> Range<Int> {
    var low = span.lowerBound
    var high = span.upperBound
    var shift = 0
    for hit in redactions where hit.turn == turn {
      let length = hit.token.unicodeScalars.count
      let shownStart = hit.start + shift
      let growth = length - (hit.end - hit.start)
      if hit.end <= span.lowerBound {
        low += growth
      } else if hit.start < span.lowerBound {
        low = shownStart
      }
      if hit.end <= span.upperBound {
        high += growth
      } else if hit.start < span.upperBound {
        high = shownStart + length
      }
      shift += growth
    }
    return low..<max(low, high)
  }
}
