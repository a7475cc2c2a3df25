/// The file that a text was read from, where the text is not simply its bytes.
///
/// Its characters are kept as they stand there, markup included, so that every place and every
/// quote leads back to the file.
public final class SourceFile: Sendable {
  /// The characters of the file in UTF-8.
  let characters: SourceText
  /// Where the text stands in the characters; nil when it is all of them.
  private let text: SpanMap?
  /// Where the characters stand in the bytes of the file; nil when the file is in UTF-8.
  private let bytes: SpanMap?

  /// A file by its characters in UTF-8, with the way from the text to them and from them to bytes.
  public init(characters: SourceText, text: SpanMap?, bytes: SpanMap?) {
    self.characters = characters
    self.text = text
    self.bytes = bytes
  }

  /// The characters that a span of the text was made from.
  func characters(of span: Span) -> Span { text?.origin(of: span) ?? span }

  /// The bytes of the file that a span of the text was made from.
  func bytes(of span: Span) -> Span {
    let characters = characters(of: span)
    return bytes?.origin(of: characters) ?? characters
  }
}
