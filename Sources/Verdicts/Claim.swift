package import Annotation

/// A claim, read: one statement or several, with what is asked of each.
package struct Claim: Sendable {
  /// How the claim compares a number.
  package enum Operator: String, Hashable, Sendable, CaseIterable {
    case equal, unequal, about, above, from, below, upto
  }

  /// One statement of a claim.
  package struct Part: Sendable {
    package var statement: Statement
    package var comparison: Operator

    package init(statement: Statement, comparison: Operator) {
      self.statement = statement
      self.comparison = comparison
    }
  }

  /// The claim as it was given.
  package var text: String
  package var parts: [Part]
  /// Words that were corrected, for people.
  package var notes: [String]
  /// The sentences of a claim in plain English; none of one in the notation.
  package var sentences: [TermSentence]

  package init(
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
