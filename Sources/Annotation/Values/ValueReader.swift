package import Documents

/// Finds the numbers and the dates of a sentence.
package struct ValueReader: Sendable {
  private let hedges: Hedges

  package init(hedges: Hedges = .standard) { self.hedges = hedges }

  /// The numbers and dates of a run of tokens, each in the order of the text.
  package func read(
    tokens: [Token],
    in range: Range<Int>,
    anchor: PublicationDate?
  ) -> (numbers: [NumberMention], times: [TimeMention]) { ([], []) }

  /// The value that a person typed in a claim; nil when it is none.
  package func claimValue(_ text: String) -> ClaimValue? { nil }

  /// The date that a person typed in a claim; nil when it is none.
  package func claimTime(_ text: String, anchor: PublicationDate? = nil) -> TimeMention? { nil }
}
