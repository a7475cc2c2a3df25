/// How near two words are in spelling, for "did you mean".
public enum Spelling {
  /// The known words nearest to a word, best first: at most a third of the letters may differ.
  ///
  /// Capitals do not count. Equally near words come in the order of the alphabet.
  public static func nearest(
    _ word: String,
    in known: some Sequence<String>,
    limit: Int = 3
  ) -> [String] {
    KnownSpellings(known).nearest(word, limit: limit).map(\.word)
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour to make one word of
  /// the other: the distance of Damerau and Levenshtein, each letter touched once.
  public static func distance(_ a: String, _ b: String) -> Int {
    distance(Array(a), Array(b))
  }

  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(last[j + 1] + 1, current[j] + 1, replaced)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[b.count]
  }
}
