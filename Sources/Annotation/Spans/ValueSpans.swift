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
  package func spans(of document: Document) -> [ValueSpan] {
    var spans: [ValueSpan] = []
    for sentence in document.sentences {
      let (numbers, times) = values.read(
        tokens: document.tokens,
        in: sentence.tokens,
        anchor: document.source.date
      )
      for number in numbers { spans += NumberSpans.spans(of: number) }
      for time in times { spans += TimeSpans.spans(of: time) }
    }
    return spans.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
  }
}
