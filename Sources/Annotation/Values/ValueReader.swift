package import Documents

/// Finds the numbers and the dates of a sentence, and reads those that people type.
package struct ValueReader: Sendable {
  let hedges: Hedges

  package init(hedges: Hedges = .standard) { self.hedges = hedges }

  /// The numbers and dates of a run of tokens, each in the order of the text.
  ///
  /// No token belongs to a date and a count; relative dates are counted from `anchor`.
  package func read(
    tokens: [Token],
    in range: Range<Int>,
    anchor: PublicationDate?
  ) -> (numbers: [NumberMention], times: [TimeMention]) {
    let pieces = Pieces(tokens, in: range)
    let times = TimeReader(pieces: pieces, anchor: anchor, hedges: hedges).times()
    var numbers = NumberReader(pieces: pieces, hedges: hedges, times: times)
    return (numbers.mentions(), times.map { $0.mention(of: pieces) })
  }
}
