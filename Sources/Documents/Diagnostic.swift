/// Something that a person should know about what could not be read, with its place.
///
/// Mistakes in what users give are values, never thrown: a reader returns what it could read and
/// the diagnostics beside it.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// Something was not read.
    case error
    /// Something was read, but perhaps not as it was meant.
    case warning
  }

  public var severity: Severity
  /// One sentence, without a place and without a full stop.
  public var message: String
  /// The file, as it is shown to people; empty for a typed line.
  public var path: String
  /// Where it begins; nil when the file as a whole is meant.
  public var place: Place?
  /// The line on which it stands, for the caret; nil when `place` is.
  public var line: String?
  /// The number of columns the caret underlines, at least 1.
  public var width: Int
  /// What would have been right, as a phrase after "expected".
  public var expected: String?
  /// The nearest known words, best first, for "did you mean".
  public var candidates: [String]

  public init(
    _ severity: Severity,
    _ message: String,
    path: String = "",
    place: Place? = nil,
    line: String? = nil,
    width: Int = 1,
    expected: String? = nil,
    candidates: [String] = []
  ) {
    self.severity = severity
    self.message = message
    self.path = path
    self.place = place
    self.line = line
    self.width = width
    self.expected = expected
    self.candidates = candidates
  }

  /// A diagnostic at a span of a text.
  public init(
    _ severity: Severity,
    _ message: String,
    in text: SourceText,
    at span: Span,
    expected: String? = nil,
    candidates: [String] = []
  ) {
    let line = text.line(text.lineIndex(at: span.start))
    let covered = Span(min(span.start, line.end), max(min(span.end, line.end), span.start))
    self.init(
      severity,
      message,
      path: text.path,
      place: text.place(at: span.start),
      line: text[line],
      width: max(1, covered.length > 0 ? text[covered].unicodeScalars.count : 1),
      expected: expected,
      candidates: candidates
    )
  }
}
