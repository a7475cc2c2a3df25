public import Documents

/// A sentence that shows what a card reads (`yes`), or what it must leave alone (`no`).
public struct Example: Hashable, Sendable {
  public var isPositive: Bool
  public var text: String
  /// What the sentence says, in the notation of claims; nil when it is enough that it is read.
  public var expectation: String?
  public var span: Span

  public init(isPositive: Bool, text: String, expectation: String? = nil, span: Span) {
    self.isPositive = isPositive
    self.text = text
    self.expectation = expectation
    self.span = span
  }
}

/// Where in a clause a card finds something.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case subject, object
}

/// A word of a card, with the reading step it takes when it only suggests the meaning.
public struct Cue: Hashable, Sendable {
  /// One word or several ("lose life"); other words may stand between them.
  public var words: [String]
  /// For a verb: which of its roles is counted.
  public var counted: Role?
  /// The population that the verb counts when it is narrower than the card's; nil for the card's.
  public var of: String?
  /// The assumption behind reading the word so, shown in proofs; nil when there is none.
  public var assumption: String?
  public var span: Span

  public init(
    words: [String],
    counted: Role? = nil,
    of: String? = nil,
    assumption: String? = nil,
    span: Span
  ) {
    self.words = words
    self.counted = counted
    self.of = of
    self.assumption = assumption
    self.span = span
  }
}

/// How texts state one measure: which verbs and nouns count what.
public struct MeasureCard: Hashable, Sendable {
  /// How counts of a measure behave in time.
  public enum Accrual: String, Hashable, Sendable, CaseIterable {
    /// Counts that add up over a period: deaths.
    case flow
    /// Counts that hold at a date: troops.
    case stock
  }

  public var name: String
  public var summary: String
  /// The population counted, a name of the list `populations`.
  public var of: String
  public var accrual: Accrual
  public var verbs: [Cue]
  public var nouns: [Cue]
  /// Whether a bare count of the population is this measure ("its 2,400 troops").
  public var isPlain: Bool
  /// The verbs beside which a bare count may stand; empty when any may ("lost 30 soldiers" is no
  /// strength).
  public var plainVerbs: Set<String>
  public var examples: [Example]
  public var span: Span
  public var path: String

  public init(
    name: String,
    summary: String = "",
    of: String = "",
    accrual: Accrual = .flow,
    verbs: [Cue] = [],
    nouns: [Cue] = [],
    isPlain: Bool = false,
    plainVerbs: Set<String> = [],
    examples: [Example] = [],
    span: Span,
    path: String
  ) {
    self.name = name
    self.summary = summary
    self.of = of
    self.accrual = accrual
    self.verbs = verbs
    self.nouns = nouns
    self.isPlain = isPlain
    self.plainVerbs = plainVerbs
    self.examples = examples
    self.span = span
    self.path = path
  }
}

/// How texts name one kind of event, and what makes two mentions the same event.
public struct EventCard: Hashable, Sendable {
  public var name: String
  public var summary: String
  public var verbs: [Cue]
  public var nouns: [Cue]
  /// Other kinds of event that are this one too, seen more widely.
  public var parents: [String]
  /// Kinds of event that deny this one when they are stated of the same thing.
  public var opposites: [String]
  /// Whether there is only one such event of its object: then another date or actor contradicts.
  public var isUnique: Bool
  public var examples: [Example]
  public var span: Span
  public var path: String

  public init(
    name: String,
    summary: String = "",
    verbs: [Cue] = [],
    nouns: [Cue] = [],
    parents: [String] = [],
    opposites: [String] = [],
    isUnique: Bool = false,
    examples: [Example] = [],
    span: Span,
    path: String
  ) {
    self.name = name
    self.summary = summary
    self.verbs = verbs
    self.nouns = nouns
    self.parents = parents
    self.opposites = opposites
    self.isUnique = isUnique
    self.examples = examples
    self.span = span
    self.path = path
  }
}
