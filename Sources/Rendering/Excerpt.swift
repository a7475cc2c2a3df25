import Documents

/// Words of a line with those around them, cut to a width, and the columns to underline: the marked
/// words with one sign, what decides among them with another.
struct Excerpt: Equatable {
  /// A line of the excerpt and the line of marks under it; empty when nothing is marked.
  struct Row: Equatable {
    var text: String
    var marks: String
  }

  var rows: [Row] = []

  /// Cuts the words before and after the marked ones so that a line fits the width; `deciding` are
  /// characters of the marked words.
  init(
    before: String,
    marked: String,
    after: String,
    deciding: Range<Int>? = nil,
    width: Int,
    glyphs: Glyphs
  ) {
    let head = Array(Printable.line(before))
    let middle = Array(Printable.line(marked))
    let characters = head + middle + Array(Printable.line(after))
    let marked = head.count..<head.count + middle.count
    let window = Self.window(of: characters, around: marked, width: width, glyphs: glyphs)
    var cells = characters[window].enumerated().map { offset, character in
      let index = window.lowerBound + offset
      let isDeciding = deciding?.contains(index - marked.lowerBound) == true
      let mark: Mark = isDeciding ? .deciding : deciding == nil ? .quoted : .beside
      return Cell(character: character, mark: marked.contains(index) ? mark : nil)
    }
    cells = Self.trimmed(cells)
    if window.lowerBound > 0 { cells = Self.plain(glyphs.elision + " ") + cells }
    if window.upperBound < characters.count { cells += Self.plain(" " + glyphs.elision) }
    rows = Self.wrapped(cells, width: width).map { Self.row($0, glyphs) }
  }

  private enum Mark { case quoted, deciding, beside }

  private struct Cell {
    var character: Character
    /// Nil for what is not underlined.
    var mark: Mark?
  }

  private static func plain(_ text: String) -> [Cell] {
    text.map { Cell(character: $0, mark: nil) }
  }

  private static func trimmed(_ cells: [Cell]) -> [Cell] {
    let head = cells.drop { $0.character == " " && $0.mark == nil }
    return Array(head.reversed().drop { $0.character == " " && $0.mark == nil }.reversed())
  }

  /// The whole line if it fits, else the marked part and as many words around it as fit.
  private static func window(
    of line: [Character],
    around marked: Range<Int>,
    width: Int,
    glyphs: Glyphs
  ) -> Range<Int> {
    if DisplayWidth.of(String(line)) <= width { return 0..<line.count }
    var room = width - DisplayWidth.of(String(line[marked])) - 2 * (glyphs.elision.count + 1)
    var window = marked
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for grow in [wordBefore, wordAfter] {
        let next = grow(window, line)
        let added = DisplayWidth.of(String(line[next])) - DisplayWidth.of(String(line[window]))
        guard next != window, added <= room else { continue }
        room -= added
        window = next
        isGrowing = true
      }
    }
    return window
  }

  private static func wordBefore(_ window: Range<Int>, _ line: [Character]) -> Range<Int> {
    var start = window.lowerBound
    while start > 0, line[start - 1] == " " { start -= 1 }
    while start > 0, line[start - 1] != " " { start -= 1 }
    return start..<window.upperBound
  }

  private static func wordAfter(_ window: Range<Int>, _ line: [Character]) -> Range<Int> {
    var end = window.upperBound
    while end < line.count, line[end] == " " { end += 1 }
    while end < line.count, line[end] != " " { end += 1 }
    return window.lowerBound..<end
  }

  /// Lines of cells, broken at spaces, and inside a word only where it is longer than a line.
  private static func wrapped(_ cells: [Cell], width: Int) -> [[Cell]] {
    var lines: [[Cell]] = [[]]
    var columns = 0
    for word in cells.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0.character == " " }
    ) {
      let length = word.reduce(0) { $0 + DisplayWidth.of($1.character) }
      if columns > 0, columns + 1 + length > width {
        lines.append([])
        columns = 0
      } else if columns > 0 || word.startIndex > cells.startIndex {
        lines[lines.count - 1].append(Cell(character: " ", mark: cells[word.startIndex - 1].mark))
        columns += 1
      }
      lines[lines.count - 1] += word
      columns += length
    }
    return lines
  }

  private static func row(_ cells: [Cell], _ glyphs: Glyphs) -> Row {
    let marks = cells.map { cell in
      String(repeating: sign(of: cell.mark, glyphs), count: DisplayWidth.of(cell.character))
    }
    var line = marks.joined()
    while line.last == " " { line.removeLast() }
    var text = String(cells.map(\.character))
    while text.last == " " { text.removeLast() }
    return Row(text: text, marks: line)
  }

  private static func sign(of mark: Mark?, _ glyphs: Glyphs) -> String {
    switch mark {
    case .quoted: glyphs.underline
    case .deciding: glyphs.deciding
    case .beside: glyphs.beside
    case nil: " "
    }
  }
}
