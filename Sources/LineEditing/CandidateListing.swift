internal import Documents

/// Candidates laid out for the screen, aligned by the columns they take.
enum CandidateListing {
  /// The rows of the list: one candidate a row when any has a note, else as many as fit.
  static func rows(_ candidates: [Completion.Candidate], columns: Int, atMost most: Int)
    -> [String]
  {
    let hasNotes = candidates.contains { !$0.note.isEmpty }
    let rows =
      hasNotes
      ? noted(candidates, columns: columns) : packed(candidates.map(\.text), columns: columns)
    guard rows.count > most, most > 1 else { return rows }
    return rows.prefix(most - 1) + ["… and \(rows.count - most + 1) more rows"]
  }

  /// What a long list of texts leaves for the notes.
  private static let noteColumns = 25

  private static func noted(_ candidates: [Completion.Candidate], columns: Int) -> [String] {
    let widest = candidates.lazy.map { DisplayWidth.of($0.text) }.max() ?? 0
    let column = min(widest, max(columns - noteColumns, columns / 2, 1))
    return candidates.map { candidate in
      guard !candidate.note.isEmpty else { return clipped(candidate.text, to: columns) }
      return clipped(padded(candidate.text, to: column) + "  " + candidate.note, to: columns)
    }
  }

  /// Down the columns first, as `ls` does.
  private static func packed(_ texts: [String], columns: Int) -> [String] {
    let width = (texts.lazy.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let across = max(1, columns / width)
    let down = (texts.count + across - 1) / across
    return (0..<down).map { row in
      let cells = stride(from: row, to: texts.count, by: down).map { texts[$0] }
      let line = cells.dropLast().map { padded($0, to: width) }.joined() + (cells.last ?? "")
      return clipped(line, to: columns)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// A row that would wrap is cut, and its last column says so.
  static func clipped(_ text: String, to columns: Int) -> String {
    guard columns > 1, DisplayWidth.of(text) > columns else { return text }
    var kept = ""
    var width = 0
    for character in text {
      width += DisplayWidth.of(character)
      if width > columns - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
