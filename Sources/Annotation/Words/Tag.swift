/// The part a word plays in a sentence, as far as reading statements needs it.
public enum Tag: UInt8, Hashable, Sendable {
  /// Nouns, names and adjectives: what noun phrases are made of.
  case nominal
  /// Words of a date or a period.
  case time
  case number, determiner
  /// "its", "their", "his"
  case possessive
  /// "'s"
  case genitive
  case pronoun, preposition, conjunction, subordinator, relative
  case auxiliary, modal, verb, infinitiveTo, negation, adverb, mark
}

/// A set of tags: the readers ask for membership at every word.
struct TagSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt32 = 0

  init(arrayLiteral tags: Tag...) {
    for tag in tags { bits |= 1 << UInt32(tag.rawValue) }
  }

  func contains(_ tag: Tag) -> Bool { bits & 1 << UInt32(tag.rawValue) != 0 }
}

/// The closed classes of English.
enum ClosedClass {
  static let tags: [String: Tag] = {
    var tags: [String: Tag] = [:]
    for (tag, words) in table {
      for word in words.split(separator: " ") { tags[String(word)] = tag }
    }
    return tags
  }()

  /// How the tag of a word depends on its neighbours.
  enum Turn: Sendable {
    case to, that, since, no, longer
    /// A determiner that may stand alone.
    case determiner
  }

  /// The words whose tag depends on their neighbours.
  static let turns: [String: Turn] = [
    "to": .to, "that": .that, "since": .since, "no": .no, "longer": .longer,
    "those": .determiner, "these": .determiner, "this": .determiner, "some": .determiner,
    "all": .determiner, "both": .determiner, "another": .determiner,
  ]

  private static let table: [(Tag, String)] = [
    (.determiner, "the a an this that these those each every any some all both no another such"),
    (.possessive, "its their his her our my your whose"),
    (.genitive, "'s '"),
    (.pronoun, "it they he she we i you them him us me there himself itself themselves those who"),
    (
      .preposition,
      "of in on at by for from with within without into onto out over under across through during "
        + "against about among between toward towards to as than beyond behind beside besides "
        + "alongside near amid despite per including since until till before after around outside "
        + "inside off up down along like upon via under concerning throughout"
    ),
    (.conjunction, "and or but nor yet plus"),
    (.subordinator, "while whereas although though because if unless when where whether that so"),
    (.relative, "which who whom"),
    (.auxiliary, "am is are was were be been being has have had having do does did"),
    (.modal, "will would can could may might shall should must wo ca"),
    (
      .negation,
      "not n't never no-one nobody neither hardly cannot don't doesn't didn't won't "
        + "wouldn't can't couldn't isn't aren't wasn't weren't haven't hasn't hadn't"
    ),
    (
      .adverb,
      "also too now then only just already still again even ever once recently currently "
        + "meanwhile however moreover instead later soon often sometimes together alone apart "
        + "back away here more less most least very so far well rather quite indeed perhaps maybe "
        + "otherwise therefore thus first yesterday today tomorrow else much"
    ),
  ]

  /// Verbs that give a statement to a speaker or a mind; the statement follows them.
  static let raising: Set<String> = [
    "think", "say", "believe", "report", "expect", "estimate", "know", "understand", "consider",
    "allege", "suppose", "appear", "seem", "manage", "continue", "begin", "start", "keep", "go",
    "plan", "decide", "intend", "want", "hope", "aim", "agree", "promise", "vow", "pledge",
    "threaten", "propose", "commence", "try", "refuse", "fail", "have", "use", "like", "help",
    "set", "due", "lead", "bind", "stop", "cease", "quit", "end", "attempt", "tend", "need",
    "struggle",
  ]
  /// Verbs whose infinitive is not done yet.
  static let planning: Set<String> = [
    "plan", "decide", "intend", "want", "hope", "aim", "agree", "promise", "vow", "pledge",
    "threaten", "propose", "expect", "begin", "start", "commence",
  ]
  /// Verbs whose infinitive, or the clause that follows them, is denied.
  static let denying: Set<String> = [
    "refuse", "fail", "avoid", "deny", "reject", "dismiss", "rebut", "stop", "cease", "quit",
  ]
  /// Verbs that deny the gerund beside them, and whose infinitive is a purpose.
  static let ceasing: Set<String> = ["stop", "quit"]
  /// Prepositions that begin a clause when a subject and a verb follow.
  static let timeLinks: Set<String> = ["after", "before", "since", "until", "till", "as"]
}
