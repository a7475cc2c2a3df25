package import Documents

/// Finds the numbers, quantities and dates of a document for `annotate`.
package struct ValueSpans: Sendable {
  private let values: ValueReader

  /// Reads with the given words for hedges.
  package init(hedges: Hedges) { values = ValueReader(hedges: hedges) }

  /// The spans of all sentences, in the order of the text.
  ///
  /// Spans may lie in one another: the number inside the amount of money. Of two that begin
  /// together the longer comes first.
  package func spans(of document: Document, clock: ClockTime? = nil) -> [ValueSpan] {
    var spans: [ValueSpan] = []
    var context = TimeContext(
      date: document.source.date,
      clock: clock,
      register: Register.of(document)
    )
    for sentence in document.sentences {
      context.story.age += 1
      let (numbers, times, pieces) = values.read(
        tokens: document.tokens,
        in: sentence.tokens,
        context: &context
      )
      let dates = times.flatMap { TimeSpans.spans(of: $0, in: pieces, context) }
      spans += TimeSpans.joined(dates, numbers.flatMap(NumberSpans.spans(of:)))
    }
    return spans.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
  }
}
