/// Finds what a mistyped word was meant to be.
enum Spelling {
  /// The words that differ from `word` in at most a third of its letters, nearest first.
  static func nearest(to word: String, among words: [String]) -> [String] {
    let limit = max(1, word.count / 3)
    let near = words.map { (distance(word.lowercased(), $0.lowercased()), $0) }
      .filter { $0.0 <= limit }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  /// The number of letters to insert, delete, replace or swap with their neighbour.
  static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first)
    let b = Array(second)
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
