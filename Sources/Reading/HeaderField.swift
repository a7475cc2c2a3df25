import Documents

/// A line above an article that names one thing known of it: "Title: …", "Publisher: …".
struct HeaderField {
  /// What the line names.
  enum Name: String {
    case title
    case headline
    case author
    case publisher
    case source
    case url
    case link
  }

  var name: Name
  /// The span of what stands after the colon.
  var value: Span
  /// The tokens of the value.
  var tokens: [Token]

  /// The field that a line is, or nil if it is none.
  init?(_ passage: Passage) {
    guard passage.mark == .plain, passage.tokens.count >= 3, passage.tokens[1].word == ":",
      !passage.tokens[1].spaceBefore, let name = Name(rawValue: passage.tokens[0].word)
    else { return nil }
    var rest = passage.tokens.dropFirst(2)
    if rest.count > 2, rest.first?.word == "\"", rest.last?.word == "\"" {
      rest = rest.dropFirst().dropLast()
    }
    guard let first = rest.first, let last = rest.last else { return nil }
    self.name = name
    value = first.span.union(last.span)
    tokens = Array(rest)
  }
}
