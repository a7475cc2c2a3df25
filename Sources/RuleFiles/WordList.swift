public import Documents

/// A list of words: names of things, each with the forms in which texts name it.
public struct WordList: Hashable, Sendable {
  /// How the forms of a list change in sentences; the reader of words makes the other forms.
  public enum Inflection: String, Hashable, Sendable, CaseIterable {
    case verbs, nouns, adjectives
    /// Names and fixed phrases: no other forms.
    case names
  }

  public var name: String
  /// What the list holds, for people.
  public var summary: String
  public var inflection: Inflection
  /// Where the list states its inflection; nil where another part of it does, or none.
  var inflectionSpan: Span?
  public var entries: [Entry]
  public var span: Span
  /// The file in which the list stands.
  public var path: String

  /// One thing that texts name.
  public struct Entry: Hashable, Sendable {
    public var name: String
    /// The things of the same list that hold it: the place it lies in, the kind it belongs to.
    public var parents: [String]
    /// What the words stand for, when that is more than their name ("= 12").
    public var value: String?
    /// The words by which texts name it, without its name.
    public var forms: [String]
    public var span: Span

    public init(
      name: String,
      parents: [String] = [],
      value: String? = nil,
      forms: [String] = [],
      span: Span
    ) {
      self.name = name
      self.parents = parents
      self.value = value
      self.forms = forms
      self.span = span
    }
  }

  public init(
    name: String,
    summary: String = "",
    inflection: Inflection = .names,
    entries: [Entry] = [],
    span: Span,
    path: String
  ) {
    self.name = name
    self.summary = summary
    self.inflection = inflection
    self.entries = entries
    self.span = span
    self.path = path
  }
}
