public import Documents

/// What a clause says: a count of something, or that something happened.
public struct Statement: Hashable, Sendable {
  /// Counts and events are compared in different ways.
  public enum Kind: String, Hashable, Sendable {
    case measure, event
  }

  public var kind: Kind
  /// The name of a card, or the base form of a verb or noun that no card knows.
  public var type: String
  /// The index of the sentence in the document.
  public var sentence: Int
  /// The words that state it.
  public var span: Span
  /// What is counted or measured, once hedges and rounding are counted; nil for events.
  public var value: NumberMention?
  public var slots: [Slot] = []
  public var period: PeriodSlot?
  /// The days on which an undated count of what happened was published: so many there were until then.
  public var toldOn: ClosedRange<Day>?
  /// What its clause says of those it counts, by word: "eight people are missing".
  public var told: [Detail] = []
  /// The words before what it counts that say which of them: "400 suspected cases".
  public var modifiers: [Detail] = []
  /// For a ratio: the time of what is compared with ("seven times more than in 2016").
  public var reference: PeriodSlot?
  public var isNegated = false
  /// Whether a noun names the event, not a verb.
  public var isNominal = false
  /// The tokens of the verb or noun that states it.
  public var head: Range<Int> = 0..<0
  /// What its clause does in the sentence.
  public var role: Clause.Role = .main
  /// Whether it counts a part of what was counted before ("of those").
  public var isPartOfEarlier = false
  /// The tokens of the joined phrase whose total counts these too: "two men and three women".
  public var summedInto: Range<Int>?
  public var status: EventStatus = .done
  /// Who says so, in the words of the source; nil when the source itself does.
  public var speaker: String?
  /// The base forms and concepts of the words around it, without those of the slots.
  public var details: [Detail] = []
  /// Reading steps that the words only suggest.
  public var assumptions: [String] = []
  /// The card that read it, or the reader's own rule.
  public var rule: String

  /// The rule of events whose verb no card knows.
  public static let verbRule = "verb"

  public init(kind: Kind, type: String, sentence: Int, span: Span, rule: String) {
    self.kind = kind
    self.type = type
    self.sentence = sentence
    self.span = span
    self.rule = rule
  }
}

/// The dimensions in which statements can differ without contradicting each other.
public enum Dimension: String, Hashable, Sendable, CaseIterable {
  /// Who or what is counted.
  case population
  /// Whose they are: the country or organisation of the counted.
  case side
  case place
  /// A place that is excluded ("outside Kosovo").
  case outside
  case operation
  /// Who did it, of a count ("killed by").
  case agent
  case actor, object
}

/// A value of one dimension of a statement.
public struct Slot: Hashable, Sendable {
  /// How the value is known.
  public enum Status: String, Hashable, Sendable {
    case stated, inherited
  }

  public var dimension: Dimension
  /// The index of a concept; nil for a word that no list knows.
  public var concept: Int?
  /// The name of the concept, or the base form of the word.
  public var name: String
  public var status: Status
  /// Of a word that no list knows: the concept that it must be one of, by the card that counts it
  /// ("two engineers" who are arrested are people).
  public var genus: Int?

  public init(_ dimension: Dimension, concept: Int?, name: String, status: Status = .stated) {
    self.dimension = dimension
    self.concept = concept
    self.name = name
    self.status = status
  }
}

/// The time of a statement.
public struct PeriodSlot: Hashable, Sendable {
  public var period: Period
  public var status: Slot.Status
  /// Whether it was resolved against the publication date.
  public var isDerived: Bool
  /// The words that give it.
  public var span: Span

  public init(period: Period, status: Slot.Status, isDerived: Bool, span: Span) {
    self.period = period
    self.status = status
    self.isDerived = isDerived
    self.span = span
  }
}

/// A word of a sentence that carries meaning.
///
/// Two details are equal when they mean the same, wherever they stand.
public struct Detail: Hashable, Sendable {
  /// The index of a concept; nil for a word that no list knows.
  public var concept: Int?
  /// The name of the concept, or the base form of the word.
  public var name: String
  /// The tokens that give it; empty when it was not read from a sentence.
  public var tokens: Range<Int>
  /// Whether the statement's own clause has it, not another clause of the sentence.
  public var isOwn = true
  /// Whether it names what the number of the statement is of, or says what is done with it.
  public var isReferred = false
  /// Whether it is a part of a name that no list knows.
  public var isName: Bool
  /// Whether its word is a verb there.
  public var isVerb: Bool

  public init(
    concept: Int?,
    name: String,
    tokens: Range<Int> = 0..<0,
    isName: Bool = false,
    isVerb: Bool = false
  ) {
    self.concept = concept
    self.name = name
    self.tokens = tokens
    self.isName = isName
    self.isVerb = isVerb
  }

  public static func == (a: Detail, b: Detail) -> Bool {
    a.concept == b.concept && a.name == b.name
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(concept)
    hasher.combine(name)
  }

  /// The details of a claim, each of its words asked for once, under its longest name.
  public static func eachWordOnce(_ details: [Detail]) -> [Detail] {
    var covered: Set<Int> = []
    return details.sorted { $0.tokens.count > $1.tokens.count }.filter { detail in
      guard !detail.tokens.contains(where: covered.contains) else { return false }
      covered.formUnion(detail.tokens)
      return true
    }
  }
}

extension [Detail] {
  /// Each detail once, where it stands first; a sentence has few, and comparing them is cheap.
  func each() -> [Detail] {
    var each: [Detail] = []
    each.reserveCapacity(count)
    for detail in self where !each.contains(detail) { each.append(detail) }
    return each
  }

  /// Those of a statement's clause and of its subject, who may stand far before it, marked as its
  /// own.
  func own(to tokens: Range<Int>, subject: NounPhrase? = nil) -> [Detail] {
    map { detail in
      var detail = detail
      let first = detail.tokens.lowerBound
      detail.isOwn = tokens.contains(first) || subject?.tokens.contains(first) == true
      return detail
    }
  }
}
