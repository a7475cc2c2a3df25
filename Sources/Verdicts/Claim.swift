public import Annotation

/// A claim, read: one statement or several, with what is asked of each.
public struct Claim: Sendable {
  /// How the claim compares a number.
  public enum Operator: String, Hashable, Sendable, CaseIterable {
    case equal, unequal, about, above, from, below, upto
  }

  /// One statement of a claim.
  public struct Part: Sendable {
    public var statement: Statement
    public var comparison: Operator

    public init(statement: Statement, comparison: Operator) {
      self.statement = statement
      self.comparison = comparison
    }
  }

  /// The claim as it was given.
  public var text: String
  public var parts: [Part]
  /// Words that were corrected, for people.
  public var notes: [String]
  /// The sentences of a claim in plain English; none of one in the notation.
  public var sentences: [TermSentence]

  public init(
    text: String,
    parts: [Part],
    notes: [String] = [],
    sentences: [TermSentence] = []
  ) {
    self.text = text
    self.parts = parts
    self.notes = notes
    self.sentences = sentences
  }

  /// Whether a card reads a count in a sentence: then scopes are compared, not words.
  func isCount(_ sentence: Int) -> Bool {
    parts.contains {
      $0.statement.sentence == sentence && $0.statement.kind == .measure
        && ($0.statement.rule == $0.statement.type || $0.statement.type == "age")
    }
  }

  /// Whether a card reads a sentence.
  func isRead(_ sentence: Int) -> Bool {
    parts.contains {
      $0.statement.sentence == sentence
        && !["verb", "words", "counted-noun"].contains($0.statement.rule)
        && !$0.statement.rule.hasPrefix("quantity")
    }
  }
}
