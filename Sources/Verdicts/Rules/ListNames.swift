internal import Annotation

/// The word lists that the program asks for by name; rules may ask for others.
enum ListNames {
  static let known: Set<String> = ValueWords.lists.union([
    "actions", "actors", "homographs", "missions", "offices", "operations", "organisations",
    "persons", "places", "populations", "promises", "qualities", "speech", "things", "titles",
    "verb-contrasts", "verb-synonyms", "verbs", "word-contrasts", "word-synonyms", "works",
  ])
}
