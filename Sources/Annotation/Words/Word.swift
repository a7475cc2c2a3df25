package import RuleFiles

/// A token with what it can be: its base forms and the part it plays.
package struct Word: Hashable, Sendable {
  /// The token in lower case.
  package var text: String
  /// The singular, when it is read as a noun.
  package var noun: String
  /// The base form, when it can be a verb.
  package var verb: Morphology.Verb?
  package var tag: Tag
  package var isCapitalized: Bool

  /// Whether a phrase word stands here, under the inflection of its list.
  func matches(_ word: String, _ inflection: Lexicon.Inflection, at position: Int) -> Bool {
    if text == word { return true }
    switch inflection {
    case .nouns: return noun == word
    case .verbs: return position == 0 && verb?.lemma == word || noun == word
    case .adjectives, .names: return false
    }
  }
}

extension Lexicon {
  package typealias Inflection = RuleFiles.WordList.Inflection
}
