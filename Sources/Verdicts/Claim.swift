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

  package init(text: String, parts: [Part], notes: [String] = []) {
    self.text = text
    self.parts = parts
    self.notes = notes
  }
}
