package import Documents

/// A sentence that shows what a card reads (`yes`), or what it must leave alone (`no`).
package struct Example: Hashable, Sendable {
  package var isPositive: Bool
  package var text: String
  /// What the sentence says, in the notation of claims; nil when it is enough that it is read.
  package var expectation: String?
  package var span: Span

  package init(isPositive: Bool, text: String, expectation: String? = nil, span: Span) {
    self.isPositive = isPositive
    self.text = text
    self.expectation = expectation
    self.span = span
  }
}

/// Where in a clause a card finds something.
package enum Role: String, Hashable, Sendable, CaseIterable {
  case subject, object
}

/// A word of a card, with the reading step it takes when it only suggests the meaning.
package struct Cue: Hashable, Sendable {
  /// One word or several ("lose life"); other words may stand between them.
  package var words: [String]
  /// For a verb: which of its roles is counted.
  package var counted: Role?
  /// The population that the verb counts when it is narrower than the card's; nil for the card's.
  package var of: String?
  /// The assumption behind reading the word so, shown in proofs; nil when there is none.
  package var assumption: String?
  package var span: Span

  package init(
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
package struct MeasureCard: Hashable, Sendable {
  /// How counts of a measure behave in time.
  package enum Accrual: String, Hashable, Sendable, CaseIterable {
    /// Counts that add up over a period: deaths.
    case flow
    /// Counts that hold at a date: troops.
    case stock
  }

  package var name: String
  package var summary: String
  /// The population counted, a name of the list `populations`.
  package var of: String
  package var accrual: Accrual
  package var verbs: [Cue]
  package var nouns: [Cue]
  /// Whether a bare count of the population is this measure ("its 2,400 troops").
  package var isPlain: Bool
  /// The verbs beside which a bare count may stand; empty when any may ("lost 30 soldiers" is no
  /// strength).
  package var plainVerbs: Set<String>
  package var examples: [Example]
  package var span: Span
  package var path: String

  package init(
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
package struct EventCard: Hashable, Sendable {
  package var name: String
  package var summary: String
  package var verbs: [Cue]
  package var nouns: [Cue]
  /// Other kinds of event that are this one too, seen more widely.
  package var parents: [String]
  /// Kinds of event that deny this one when they are stated of the same thing.
  package var opposites: [String]
  /// Whether there is only one such event of its object: then another date or actor contradicts.
  package var isUnique: Bool
  package var examples: [Example]
  package var span: Span
  package var path: String

  package init(
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
