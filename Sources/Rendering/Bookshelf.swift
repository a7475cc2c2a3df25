public import Documents

/// The texts that quotes are taken from, so that a quote can be shown in its sentence.
public struct Bookshelf: Sendable {
  private var texts: [String: SourceText]
  private var sources: [String: Source]

  public init(_ documents: [Document] = []) {
    texts = Dictionary(documents.map { ($0.text.path, $0.text) }) { first, _ in first }
    sources = Dictionary(documents.map { ($0.source.id, $0.source) }) { first, _ in first }
  }

  /// The text of a path.
  func text(_ path: String) -> SourceText? { texts[path] }

  /// What is known of a source.
  func source(_ id: String) -> Source? { sources[id] }

  /// The words of a text before, in and after a span, within the sentence around it.
  func surroundings(
    of span: Span,
    in sentence: Span,
    path: String
  ) -> (before: String, marked: String, after: String)? {
    guard let text = texts[path], sentence.contains(span), sentence.start >= 0,
      sentence.end <= text.bytes.count
    else { return nil }
    return (
      text[Span(sentence.start, span.start)], text[span], text[Span(span.end, sentence.end)]
    )
  }
}
