/// A word, name, number or date of a sentence that carries meaning, ready to be compared with
/// those of another sentence.
public struct Term: Hashable, Sendable {
  /// What kinds of terms there are: each is compared in its own way.
  public enum Sort: String, Hashable, Sendable {
    case word, verb, name, number, date
  }

  public var sort: Sort
  /// Its tokens, as indexes into the tokens of the document.
  public var tokens: Range<Int>
  /// How it is told to people: its base form, or its words.
  public var text: String
  /// By which it is found and known again: stems of a word, the words of a name.
  public var keys: [String]
  /// The entries of word lists that it names.
  public var concepts: [Int]
  /// The number, of a number.
  public var number: NumberMention?
  /// The date, of a date.
  public var date: StatedDate?
  /// What a number counts, or which verb or noun a date dates, as keys; empty when the sentence
  /// does not say.
  public var head: [String] = []
  /// The words of the names that a number is of: "44% for Lind"; empty when the sentence has none.
  public var owners: [String] = []
  /// What it stands before in its phrase, as keys: the film of "American film".
  public var modified: [String] = []
  /// Whether its clause is denied; of verbs only.
  public var isNegated = false
  /// Whether its clause speaks of a plan or a possibility; of verbs only.
  public var isUnreal = false
  /// Whether the names before it are of those who do it: it is the main verb of its sentence, and
  /// active; of verbs only.
  public var isMainDeed = false
  /// Whether it stands before the main verb, as what the sentence is about.
  public var isTopic = false
  /// Whether it stands in brackets.
  public var isAside = false

  /// Whether it has no value: neither a number nor a date.
  public var isWord: Bool { number == nil && date == nil }

  public init(
    _ sort: Sort,
    tokens: Range<Int>,
    text: String,
    keys: [String],
    concepts: [Int] = []
  ) {
    self.sort = sort
    self.tokens = tokens
    self.text = text
    self.keys = keys
    self.concepts = concepts
  }
}

/// The terms of a sentence, and what it says of them as a whole.
public struct TermSentence: Sendable {
  public let terms: [Term]
  /// Those of its terms that are numbers or dates.
  public let values: [Term]
  /// Its verbs.
  public let verbs: [Term]
  /// Whether its main clause is denied.
  public var isNegated: Bool
  /// The pronoun or the definite phrase ("The film") that it is about; nil when it names its
  /// subject.
  public var anaphor: String?

  public init(terms: [Term], isNegated: Bool, anaphor: String?) {
    self.terms = terms
    values = terms.filter { !$0.isWord }
    verbs = terms.filter { $0.sort == .verb }
    self.isNegated = isNegated
    self.anaphor = anaphor
  }
}
