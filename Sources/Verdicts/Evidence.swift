package import Documents

/// Quoted words of a source and what they were read as.
package struct Evidence: Hashable, Sendable {
  /// The path of the file as it is shown to people.
  package var path: String
  package var place: Place
  /// The words quoted, in the text that was read.
  package var span: Span
  /// Those words.
  package var quote: String
  /// Where the words stand in the file: its bytes.
  package var fileSpan: Span
  /// Exactly those bytes, the markup between the words included.
  package var fileQuote: String
  /// The sentence in which the quote stands.
  package var sentence: Span
  /// The statement in the notation of claims.
  package var readAs: String
  /// The scope of the statement: dimension, value, and how the value is known.
  package var scope: [ScopeSlot]
  /// Who says so, when the source gives the statement to a speaker.
  package var attribution: String?
  /// The card that read the statement.
  package var rule: String
  /// The bytes of the number that the statement gives, with its hedge and unit; nil for events.
  package var number: Span?
  /// What that number can be, in its unit; nil for events.
  package var value: Interval?

  package init(
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
package struct ScopeSlot: Hashable, Sendable {
  /// How the value of a slot is known.
  package enum Status: String, Hashable, Sendable {
    /// The words of the statement give it.
    case stated
    /// It is taken from the context, which the proof names.
    case inherited
    /// The text does not give it; it never unifies silently.
    case unknown
  }

  /// A dimension of scope, such as place, time or agent.
  package var dimension: String
  /// The value in words; nil when unknown.
  package var value: String?
  package var status: Status

  package init(dimension: String, value: String?, status: Status) {
    self.dimension = dimension
    self.value = value
    self.status = status
  }
}
