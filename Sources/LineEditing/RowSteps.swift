internal import Documents

/// How far the cursor goes to stand a row higher or lower in a text of several lines.
enum RowSteps {
  /// The scalars to go back; nil in the first line.
  static func up(before: String) -> Int? {
    let lines = lines(of: before)
    guard lines.count > 1, let own = lines.last else { return nil }
    let target = lines[lines.count - 2]
    let kept = prefix(of: target, columns: DisplayWidth.of(own))
    return -(own.unicodeScalars.count + 1 + target.unicodeScalars.count - kept)
  }

  /// The scalars to go forward; nil in the last line.
  static func down(before: String, after: String) -> Int? {
    let next = lines(of: after)
    guard next.count > 1, let own = lines(of: before).last else { return nil }
    let kept = prefix(of: next[1], columns: DisplayWidth.of(own))
    return next[0].unicodeScalars.count + 1 + kept
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// How many scalars of a line lie within so many columns.
  private static func prefix(of line: Substring, columns: Int) -> Int {
    var width = 0
    var count = 0
    for character in line {
      width += DisplayWidth.of(character)
      if width > columns { break }
      count += character.unicodeScalars.count
    }
    return count
  }
}
