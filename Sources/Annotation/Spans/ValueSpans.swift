public import Documents

/// Finds the numbers, quantities and dates of a document for `annotate`.
public struct ValueSpans: Sendable {
  private let values: ValueReader

  /// Reads with the words of some word lists.
  public init(words: ValueWords) { values = ValueReader(words: words) }

  /// The spans of all sentences, in the order of the text.
  ///
  /// Spans may lie in one another: the number inside the amount of money. Of two that begin
  /// together the longer comes first.
  public func spans(of document: Document, clock: ClockTime? = nil) -> [ValueSpan] {
    var spans: [ValueSpan] = []
    var context = TimeContext(
      date: document.source.date,
      clock: clock,
      register: Register.of(document, values.words)
    )
    for sentence in document.sentences {
      context.story.age += 1
      let (numbers, times, pieces) = values.read(
        tokens: document.tokens,
        in: sentence.tokens,
        context: &context
      )
      let dates = times.flatMap { TimeSpans.spans(of: $0, in: pieces, context) }
      spans += TimeSpans.joined(dates, self.spans(of: numbers, document.tokens))
      spans += bareSigns(in: sentence.tokens, of: document.tokens)
    }
    return spans.sorted { Self.order($0) < Self.order($1) }
  }

  private func spans(of numbers: [NumberMention], _ tokens: [Token]) -> [ValueSpan] {
    var spans: [ValueSpan] = []
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      if index + 1 < numbers.count, let span = range(number, numbers[index + 1], tokens) {
        spans += NumberSpans.spans(from: number, to: numbers[index + 1], over: span)
        index += 2
      } else {
        spans += NumberSpans.spans(of: number)
        index += 1
      }
    }
    return spans
  }

  /// "The % of increase": a sign of percent without a number says what is measured, not how much.
  private func bareSigns(in range: Range<Int>, of tokens: [Token]) -> [ValueSpan] {
    range.filter { index in
      tokens[index].kind == .mark && tokens[index].word == "%" && tokens[index].spaceBefore
        && index > range.lowerBound && tokens[index - 1].kind == .word
        && index + 1 < range.upperBound && tokens[index + 1].kind == .word
    }.map { ValueSpan(tokens[$0].span, .percent) }
  }

  /// By place; of two spans of the same place the bare number comes last.
  private static func order(_ span: ValueSpan) -> (Int, Int, Int) {
    (span.span.start, -span.span.end, span.kind == .number ? 1 : 0)
  }

  /// The bytes of two mentions that state a range together; nil when they do not.
  private func range(
    _ first: NumberMention,
    _ second: NumberMention,
    _ tokens: [Token]
  ) -> Documents.Span? {
    let joint = first.tokens.upperBound
    guard joint + 1 == second.tokens.lowerBound, first.upper == nil, second.upper == nil else {
      return nil
    }
    switch tokens[joint].word {
    case "to":
      guard first.change == .from, second.change == .to, first.tokens.lowerBound > 0 else {
        return nil
      }
      return tokens[first.tokens.lowerBound - 1].span.union(second.span)
    case "and", "but", ",":
      let isLow = [.atLeast, .moreThan].contains(first.hedge)
      let isHigh = [.atMost, .lessThan].contains(first.hedge)
      let closes: Set<Hedge> = isLow ? [.atMost, .lessThan] : [.atLeast, .moreThan]
      guard isLow || isHigh, closes.contains(second.hedge),
        first.unit == second.unit || first.unit == .count || second.unit == .count,
        let one = first.figure?.value, let other = second.figure?.value, isLow == (one < other)
      else { return nil }
      return first.span.union(second.span)
    default: return nil
    }
  }
}
