import Documents

/// The pieces of a sentence, each with what it can be in a date.
struct TimeText {
  let pieces: Pieces
  private var tags: [TimeWord] { pieces.times }
  /// How the text dates what it tells.
  let register: TimeContext.Register

  init(pieces: Pieces, register: TimeContext.Register) {
    self.pieces = pieces
    self.register = register
  }

  /// Whether the words are those of a short message, where "at 3" is a time and Friday lies ahead.
  var isMessage: Bool { register == .message }

  var count: Int { tags.count }

  /// What a piece can be; `other` outside of the sentence.
  func tag(_ index: Int) -> TimeWord { index >= 0 && index < tags.count ? tags[index] : .other }

  /// The letters of a piece; empty outside of the sentence.
  func word(_ index: Int) -> String { pieces.text(index) }

  /// Whether a hyphen ties a piece to the one before.
  func isGlued(_ index: Int) -> Bool { pieces[index]?.isGlued == true }

  /// Whether nothing stands between a piece and the one before.
  func isTight(_ index: Int) -> Bool { pieces[index]?.spaceBefore == false }

  func isCapital(_ index: Int) -> Bool { pieces[index]?.isCapitalized == true }

  /// Whether the clause ends before a piece.
  func isClosed(_ index: Int) -> Bool {
    guard let piece = pieces[index] else { return true }
    return piece.kind == .mark && piece.text != "$" && piece.text != "%"
  }

  /// The index past a word, if it stands there.
  func skip(_ word: String, _ index: Int) -> Int { self.word(index) == word ? index + 1 : index }

  /// The number in digits of at most so many, with "th" perhaps.
  func number(_ index: Int, digits: ClosedRange<Int>, ordinal: Bool = false) -> Int? {
    guard case .digits(let value, let count, let suffix) = tag(index), digits.contains(count),
      suffix == .none || ordinal && suffix == .ordinal
    else { return nil }
    return value
  }

  /// The words of some pieces.
  func words(_ range: Range<Int>) -> String {
    range.map { pieces.text($0) }.joined(separator: " ")
  }
}
