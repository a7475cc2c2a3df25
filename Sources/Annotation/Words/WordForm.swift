/// What a word can be, whatever the sentence it stands in.
///
/// A class, as all places of a word share it: texts repeat few words often.
public final class WordForm: Sendable {
  /// The marks that readers look for.
  enum Mark: Sendable {
    case stop, comma, semicolon, colon, dash, quote, opening, closing
  }

  /// The word in lower case.
  let text: String
  /// The singular, when it is read as a noun.
  let noun: String
  /// The base form, when it can be a verb.
  let verb: Morphology.Verb?
  /// Its tag, when it belongs to a closed class.
  let closed: Tag?
  /// Which mark it is, of those that readers look for.
  let mark: Mark?
  /// Whether it stands inside names ("van") or behind them ("Jr").
  let joinsNames: Bool
  let followsName: Bool
  /// Whether it ends as adverbs of manner do.
  let isManner: Bool
  /// Whether it says little by itself, as a noun or an adjective, and as a verb.
  let isLightNoun: Bool
  let isLightVerb: Bool
  /// Whether it is a form of a verb whose past is its base form ("put").
  let isInvariant: Bool
  /// Whether it can point to a place that was named before.
  let isDeictic: Bool
  /// The numbers of the word and of its singular among those that phrases go on with; -1 for none.
  let numbers: (text: Int32, noun: Int32)
  /// What else its tag depends on, when it belongs to a closed class or to a phrase of one.
  let turn: ClosedClass.Turn?
  /// The phrases that may begin here: those of the word itself, then of its base forms.
  let phrases: [Lexicon.Phrase]
  /// Those of the lists that only lay sentences side by side.
  let parallels: [Lexicon.Phrase]

  init(
    text: String,
    noun: String,
    verb: Morphology.Verb?,
    closed: Tag?,
    phrases: [Lexicon.Phrase] = [],
    parallels: [Lexicon.Phrase] = [],
    numbers: (text: Int32, noun: Int32) = (-1, -1)
  ) {
    self.text = text
    self.noun = noun
    self.verb = verb
    self.closed = closed
    mark = WordForm.marks[text]
    joinsNames = WordForm.particles.contains(text)
    followsName = WordForm.suffixes.contains(text)
    isManner = text.hasSuffix("ly")
    isLightNoun = WordForm.light.contains(noun)
    isLightVerb = verb.map { WordForm.light.contains($0.lemma) } ?? isLightNoun
    isInvariant = verb.map { Tagger.invariant.contains($0.lemma) } ?? false
    isDeictic = text == "there" || noun == "region" || WordForm.countries.contains(noun)
    turn = ClosedClass.turns[text]
    self.phrases = phrases
    self.parallels = parallels
    self.numbers = numbers
  }

  /// Whether a phrase can go on with this word, inflected or not; `number` is the phrase's word.
  func continues(_ number: Int32, inflected: Bool) -> Bool {
    numbers.text == number || inflected && numbers.noun == number
  }

  private static let marks: [String: Mark] = [
    ".": .stop, ",": .comma, ";": .semicolon, ":": .colon, "—": .dash, "(": .opening,
    ")": .closing, "\"": .quote, "“": .quote, "”": .quote, "'": .quote, "‘": .quote, "’": .quote,
  ]

  private static let particles: Set<String> = [
    "de", "da", "di", "del", "la", "le", "van", "von", "der", "bin", "ibn", "al", "el",
  ]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// "The country", "the former colony".
  static let countries: Set<String> = ["country", "nation", "colony"]

  /// Words that carry no meaning of their own.
  private static let light: Set<String> = [
    "be", "have", "do", "make", "take", "get", "say", "thing", "way", "number", "total", "come",
    "carry", "tell", "go", "put", "give", "current", "now", "also", "new", "recently", "currently",
    "well", "already", "still", "approximately", "roughly", "nearly", "own", "about", "part", "out",
    "time",
  ]
}
