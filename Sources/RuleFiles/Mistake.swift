import Documents

/// What is wrong in a line of a rule file; becomes a diagnostic once the text is at hand.
struct Mistake: Error {
  var message: String
  var span: Span
  var expected: String?
  var candidates: [String]

  init(_ message: String, at span: Span, expected: String? = nil, candidates: [String] = []) {
    self.message = message
    self.span = span
    self.expected = expected
    self.candidates = candidates
  }

  /// A word that is none of the words known in its place.
  init(
    unknown kind: String,
    _ word: Piece,
    among known: some Sequence<String>,
    expected: String? = nil
  ) {
    self.init(
      "unknown \(kind) `\(word.string)`",
      at: word.span,
      expected: expected,
      candidates: Spelling.nearest(word.string, in: known, limit: 3)
    )
  }

  func diagnostic(in text: SourceText) -> Diagnostic {
    Diagnostic(.error, message, in: text, at: span, expected: expected, candidates: candidates)
  }
}
