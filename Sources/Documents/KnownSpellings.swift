/// Words made ready for being looked through for the nearest to a misspelt one.
public struct KnownSpellings: Sendable {
  private struct Entry {
    var word: String
    var letters: [Character]
    var marks: UInt32
  }

  private let entries: [Entry]

  public init(_ words: some Sequence<String>) {
    entries = Set(words).map { word in
      let letters = Array(word.lowercased())
      return Entry(word: word, letters: letters, marks: Self.marks(of: letters))
    }
  }

  /// The words nearest to a word, best first: at most a third of the letters may differ, and at
  /// most `most` of them.
  ///
  /// Capitals do not count. Equally near words come in the order of the alphabet.
  public func nearest(
    _ word: String,
    limit: Int,
    most: Int = .max
  ) -> [(word: String, distance: Int)] {
    let letters = Array(word.lowercased())
    let marks = Self.marks(of: letters)
    var found: [(word: String, distance: Int)] = []
    for entry in entries {
      let most = min(most, max(letters.count, entry.letters.count) / 3)
      // A step adds or removes at most two kinds of letters: most words are out at a glance.
      guard abs(letters.count - entry.letters.count) <= most,
        (marks ^ entry.marks).nonzeroBitCount <= 2 * most
      else { continue }
      let distance = Spelling.distance(letters, entry.letters)
      if distance <= most { found.append((entry.word, distance)) }
    }
    found.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return Array(found.prefix(max(0, limit)))
  }

  /// The kinds of letters of a word, a bit each; all that are not ASCII share bits.
  private static func marks(of letters: [Character]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32(($1.asciiValue ?? 0) & 31) }
  }
}
