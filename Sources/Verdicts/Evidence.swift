public import Documents

/// Quoted words of a source and what they were read as.
public struct Evidence: Hashable, Sendable {
  /// The path of the file as it is shown to people.
  public var path: String
  public var place: Place
  /// The words quoted, in the text that was read.
  public var span: Span
  /// Those words.
  public var quote: String
  /// Where the words stand in the file: its bytes.
  public var fileSpan: Span
  /// Exactly those bytes, the markup between the words included.
  public var fileQuote: String
  /// The sentence in which the quote stands.
  public var sentence: Span
  /// The statement in the notation of claims.
  public var readAs: String
  /// The scope of the statement: dimension, value, and how the value is known.
  public var scope: [ScopeSlot]
  /// Who says so, when the source gives the statement to a speaker.
  public var attribution: String?
  /// The card that read the statement.
  public var rule: String
  /// The bytes of the number that the statement gives, with its hedge and unit; nil for events.
  public var number: Span?
  /// What that number can be, in its unit; nil for events.
  public var value: Interval?

  public init(
    path: String,
    place: Place,
    span: Span,
    quote: String,
    fileSpan: Span? = nil,
    fileQuote: String? = nil,
    sentence: Span,
    readAs: String,
    scope: [ScopeSlot],
    attribution: String? = nil,
    rule: String,
    number: Span? = nil,
    value: Interval? = nil
  ) {
    self.path = path
    self.place = place
    self.span = span
    self.quote = quote
    self.fileSpan = fileSpan ?? span
    self.fileQuote = fileQuote ?? quote
    self.sentence = sentence
    self.readAs = readAs
    self.scope = scope
    self.attribution = attribution
    self.rule = rule
    self.number = number
    self.value = value
  }
}

/// One dimension of the scope of a statement.
public struct ScopeSlot: Hashable, Sendable {
  /// How the value of a slot is known.
  public enum Status: String, Hashable, Sendable {
    /// The words of the statement give it.
    case stated
    /// It is taken from the context, which the proof names.
    case inherited
    /// The text does not give it; it never unifies silently.
    case unknown
  }

  /// A dimension of scope, such as place, time or agent.
  public var dimension: String
  /// The value in words; nil when unknown.
  public var value: String?
  public var status: Status

  public init(dimension: String, value: String?, status: Status) {
    self.dimension = dimension
    self.value = value
    self.status = status
  }
}
