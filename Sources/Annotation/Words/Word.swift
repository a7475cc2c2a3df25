internal import Documents

/// A token with what it can be: its base forms and the part it plays.
public struct Word: Sendable {
  let form: WordForm
  /// What its characters are.
  let kind: Token.Kind
  public let isCapitalized: Bool
  public var tag: Tag

  /// The token in lower case.
  public var text: String { form.text }
  /// The singular, when it is read as a noun.
  public var noun: String { form.noun }
  /// The base form, when it can be a verb.
  public var verb: Morphology.Verb? { form.verb }
  /// Its tag, when it belongs to a closed class.
  var closed: Tag? { form.closed }

  init(_ form: WordForm, _ token: Token, tag: Tag = .nominal) {
    self.form = form
    kind = token.kind
    isCapitalized = token.isCapitalized
    self.tag = tag
  }
}
