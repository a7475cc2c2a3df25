internal import Documents

extension LineEditor {
  /// The longest text, in bytes, that is drawn in colour.
  private static let longestPainted = 4_096

  /// Draws the line in colour and the hint behind it, over what libedit has drawn, which goes on
  /// reckoning with plain text.
  ///
  /// A line with combining marks is drawn anew in any case: libedit loses them when it draws a
  /// line again.
  func decorate() {
    let (before, after) = edited()
    let line = before + after
    let hasMarks = line.unicodeScalars.contains { $0.value >= 0x300 && DisplayWidth.of($0) == 0 }
    guard options.isColored || hasMarks, line.utf8.count <= Self.longestPainted else { return }
    let highlights = highlights(of: line)
    let painting = LinePainting(
      line,
      cursor: before.unicodeScalars.count,
      highlights: highlights,
      promptWidth: prompt.width,
      columns: drawnColumns
    )
    // What has scrolled away cannot be drawn anew.
    guard painting.layout.rows.count <= Terminal.size.rows else { return }
    let isDue = hasMarks || !highlights.isEmpty
    var drawn = isPainted || isDue ? painting.sequence : ""
    isPainted = isDue
    if after.isEmpty, let last = painting.layout.rows.last {
      drawn += drawnHint(after: line, room: drawnColumns - last.end - 1)
    }
    if !drawn.isEmpty { Terminal.write(drawn) }
  }

  private func highlights(of line: String) -> [Highlight] {
    guard options.isColored else { return [] }
    guard let search else { return adviser.highlights(of: line) }
    return search.range.map { [Highlight($0, .found)] } ?? []
  }

  /// Takes the hint from the screen, before anything else is drawn.
  func eraseHint() {
    guard hasDrawnHint else { return }
    hasDrawnHint = false
    Terminal.write("\u{1B}[K")
  }

  /// What follows a line: what was entered before, else what the adviser says.
  func hint(after line: String) -> Hint? {
    guard options.isColored, options.hasHints else { return nil }
    if let search {
      return search.entry.map { Hint("  " + $0.circumstances, isInsertable: false) }
    }
    if let earlier = history.continuation(of: line) {
      let rest = String(decoding: earlier.utf8.dropFirst(line.utf8.count), as: UTF8.self)
      return Hint(rest, isInsertable: true)
    }
    return adviser.hint(after: line)
  }

  /// The first row of a hint, cut to the room there is, and the way back.
  private func drawnHint(after line: String, room: Int) -> String {
    guard let hint = hint(after: line) else { return "" }
    let first = hint.text.prefix { $0 != "\n" }
    let text = CandidateListing.clipped(
      first.count < hint.text.count ? first + "…" : String(first),
      to: room
    )
    let width = DisplayWidth.of(text)
    guard width > 0, width <= room else { return "" }
    hasDrawnHint = true
    return "\u{1B}[2m\(text)\u{1B}[0m\u{1B}[\(width)D"
  }
}

extension HistoryEntry {
  /// When, where and with what result it was entered, in one row.
  var circumstances: String {
    let day = time.prefix(16).split(separator: "T").joined(separator: " ")
    let name = folder.split(separator: "/").last.map { "in \($0)" } ?? ""
    return [day, verdict, name].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
