public import Documents

/// Finds the numbers and the dates of a sentence, and reads those that people type.
public struct ValueReader: Sendable {
  /// What it knows of the words of values.
  public let words: ValueWords
  var hedges: Hedges { words.hedges }

  /// Reads with the words of some word lists.
  public init(words: ValueWords) { self.words = words }

  /// The numbers and dates of a run of tokens, each in the order of the text.
  ///
  /// No token belongs to a date and a count; relative dates are counted from `anchor`.
  public func read(
    tokens: [Token],
    in range: Range<Int>,
    anchor: PublicationDate?
  ) -> (numbers: [NumberMention], times: [TimeMention]) {
    read(Pieces(tokens, in: range, words: words), anchor: anchor)
  }

  /// The numbers and dates of some pieces.
  func read(
    _ pieces: Pieces,
    anchor: PublicationDate?
  ) -> (numbers: [NumberMention], times: [TimeMention]) {
    var context = TimeContext(date: anchor)
    let (numbers, times) = read(pieces, context: &context)
    return (numbers, times.filter(\.isDated).map { $0.mention(of: pieces) })
  }

  /// The numbers of a run of tokens, and all dates, times and lengths of time in it.
  func read(
    tokens: [Token],
    in range: Range<Int>,
    context: inout TimeContext
  ) -> (numbers: [NumberMention], times: [FoundTime], pieces: Pieces) {
    let pieces = Pieces(tokens, in: range, words: words)
    let (numbers, times) = read(pieces, context: &context)
    return (numbers, times, pieces)
  }

  private func read(
    _ pieces: Pieces,
    context: inout TimeContext
  ) -> (numbers: [NumberMention], times: [FoundTime]) {
    let times = TimeReader(pieces: pieces, register: context.register).times(&context)
    var numbers = NumberReader(pieces: pieces, times: times)
    return (numbers.mentions(), times)
  }
}
