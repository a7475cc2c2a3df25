package import Documents

/// A list of words: names of things, each with the forms in which texts name it.
package struct WordList: Hashable, Sendable {
  /// How the forms of a list change in sentences; the reader of words makes the other forms.
  package enum Inflection: String, Hashable, Sendable, CaseIterable {
    case verbs, nouns, adjectives
    /// Names and fixed phrases: no other forms.
    case names
  }

  package var name: String
  /// What the list holds, for people.
  package var summary: String
  package var inflection: Inflection
  /// Where the list states its inflection; nil where another part of it does, or none.
  var inflectionSpan: Span?
  package var entries: [Entry]
  package var span: Span
  /// The file in which the list stands.
  package var path: String

  /// One thing that texts name.
  package struct Entry: Hashable, Sendable {
    package var name: String
    /// The things of the same list that hold it: the place it lies in, the kind it belongs to.
    package var parents: [String]
    /// What the words stand for, when that is more than their name ("= 12").
    package var value: String?
    /// The words by which texts name it, without its name.
    package var forms: [String]
    package var span: Span

    package init(
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

  package init(
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
