import Documents

/// Draws a table with rules between its columns, cells wrapped so that it fits a width.
struct TableRuling {
  /// The signs of rules.
  struct Glyphs {
    var bar: String
    var rule: String
    /// Left, middle and right of the rules at the top, under the head and at the bottom.
    var corners: [[String]]

    static let graphic = Glyphs(
      bar: "│",
      rule: "─",
      corners: [["┌", "┬", "┐"], ["├", "┼", "┤"], ["└", "┴", "┘"]]
    )
    static let plain = Glyphs(
      bar: "|",
      rule: "-",
      corners: Array(repeating: ["+", "+", "+"], count: 3)
    )
  }

  var isBoxed: Bool
  var glyphs: Glyphs

  func text(of table: Table, width: Int) -> String {
    let widths = Self.widths(of: table, within: width - (isBoxed ? 4 : 0))
    var lines = rows(table.columns, widths)
    lines.append(rule(1, widths))
    for row in table.rows { lines += rows(row, widths) }
    if isBoxed { lines = [rule(0, widths)] + lines + [rule(2, widths)] }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The widths of the columns: the widest give way until all fit, none below eight.
  static func widths(of table: Table, within width: Int) -> [Int] {
    var widths = table.columns.indices.map { column in
      ([table.columns] + table.rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let gaps = 3 * max(0, widths.count - 1)
    while widths.reduce(gaps, +) > width, let widest = widths.max(), widest > 8,
      let column = widths.lastIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }

  private func rows(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      Wrapping.lines(Printable.line(cell), width: width).flatMap { Self.cut($0, width) }
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let parts = zip(wrapped, widths).map { lines, width in
        Wrapping.padded(index < lines.count ? lines[index] : "", to: width)
      }
      let line = parts.joined(separator: " \(glyphs.bar) ")
      return isBoxed ? "\(glyphs.bar) \(line) \(glyphs.bar)" : Self.withoutBlanksBehind(line)
    }
  }

  /// A word longer than its column, in pieces.
  private static func cut(_ line: String, _ width: Int) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    var pieces = [""]
    var columns = 0
    for character in line {
      columns += DisplayWidth.of(character)
      if columns > width, pieces.last != "" {
        pieces.append("")
        columns = DisplayWidth.of(character)
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }

  private func rule(_ kind: Int, _ widths: [Int]) -> String {
    let corners = glyphs.corners[kind]
    let parts = widths.map { String(repeating: glyphs.rule, count: $0) }
    let line = parts.joined(separator: glyphs.rule + corners[1] + glyphs.rule)
    return isBoxed
      ? corners[0] + glyphs.rule + line + glyphs.rule + corners[2] : line
  }

  private static func withoutBlanksBehind(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
