/// The words of a sentence by a mark for each, of which several words share one: a Bloom filter.
///
/// Most phrases go on with a word that is nowhere in the sentence, and one comparison tells.
struct WordMarks: Sendable {
  private var bits: UInt64 = 0

  /// The marks of some words by their numbers.
  init(_ numbers: some Sequence<Int32>) {
    for number in numbers { take(number) }
  }

  /// The marks of the words of a sentence, as they stand and in their base form.
  init(_ words: [Word]) {
    for word in words {
      take(word.form.numbers.text)
      take(word.form.numbers.noun)
    }
  }

  private mutating func take(_ number: Int32) {
    if number >= 0 { bits |= 1 << UInt64(number & 63) }
  }

  /// Whether all the marks of others are among these.
  func contain(_ others: WordMarks) -> Bool { others.bits & ~bits == 0 }
}
