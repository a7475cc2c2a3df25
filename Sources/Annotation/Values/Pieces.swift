import Documents

/// A token, or the part of a hyphenated token that counts as a word of its own ("nine-year").
struct Piece {
  var text: String
  /// The index of its token.
  var token: Int
  var kind: Token.Kind
  var isCapitalized: Bool
  var spaceBefore: Bool
  /// Whether a hyphen ties it to the piece before.
  var isGlued: Bool
  /// The bytes of its token.
  var span: Documents.Span
  /// Its own bytes.
  var bytes: Documents.Span
  /// What can begin with its text.
  var opens: Openers = []
}

/// The pieces of a sentence, with reads outside of it answered by nothing.
///
/// A class, as every reader of numbers and dates holds them.
final class Pieces {
  let items: [Piece]
  /// What each piece can be in a date.
  let times: [TimeWord]
  let isLenient: Bool
  /// The words that values are made of.
  let words: ValueWords

  /// The pieces of some tokens; `isLenient` when people typed them, without capitals perhaps.
  init(_ tokens: [Token], in range: Range<Int>, words: ValueWords, isLenient: Bool = false) {
    var cutter = PieceCutter(words: words)
    cutter.cut(tokens, in: range.clamped(to: 0..<tokens.count))
    items = cutter.items
    times = cutter.times
    self.isLenient = isLenient
    self.words = words
  }

  /// The pieces of each sentence of a document.
  static func ofSentences(of document: Document, words: ValueWords) -> [Pieces] {
    document.sentences.map { Pieces(document.tokens, in: $0.tokens, words: words) }
  }

  var count: Int { items.count }

  /// The word at an index; empty outside of the sentence.
  @inline(__always)
  func text(_ index: Int) -> String {
    index >= 0 && index < items.count ? items[index].text : ""
  }

  /// The piece at an index; nil outside of the sentence.
  @inline(__always)
  subscript(index: Int) -> Piece? {
    index >= 0 && index < items.count ? items[index] : nil
  }

  /// Whether these words stand at an index.
  func matches(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= items.count else { return false }
    return words.indices.allSatisfy { items[index + $0].text == words[$0] }
  }

  /// The index just past any of some phrases at an index, the longest first.
  func end(of phrases: [Hedges.Phrase]?, at index: Int) -> (Hedges.Phrase, Int)? {
    for phrase in phrases ?? [] where matches(phrase.words, at: index) {
      return (phrase, index + phrase.words.count)
    }
    return nil
  }

  /// The bytes from the first of some pieces to the last.
  func bytes(of range: Range<Int>) -> Documents.Span {
    Documents.Span(items[range.lowerBound].bytes.start, items[range.upperBound - 1].bytes.end)
  }

  /// The tokens and bytes of some pieces.
  func cover(_ range: Range<Int>) -> (tokens: Range<Int>, span: Documents.Span) {
    let first = items[range.lowerBound]
    let last = items[range.upperBound - 1]
    return (first.token..<last.token + 1, Documents.Span(first.span.start, last.span.end))
  }
}
