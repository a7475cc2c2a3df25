import Documents

/// A table drawn in one of its modes.
public struct TableText {
  let table: Table
  let mode: Table.Mode
  let style: Style

  public init(_ table: Table, mode: Table.Mode, style: Style = Style()) {
    self.table = table
    self.mode = mode
    self.style = style
  }

  /// The lines of the table.
  public var text: String {
    switch mode {
    case .csv: csv
    case .json: json
    case .markdown: markdown
    case .line: lines
    case .table, .box: style.form == .narrated ? lines : ruled
    }
  }

  private var csv: String {
    ([table.columns] + table.rows).map { row in
      row.map(Self.quoted).joined(separator: ",") + "\n"
    }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private var json: String { JSONText.pretty(TableRows(table: table)) + "\n" }

  private var markdown: String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    let head = line(table.columns) + line(table.columns.map { _ in "---" })
    return head + table.rows.map { line($0.map(MarkdownScript.escaped)) }.joined()
  }

  private var lines: String {
    let width = table.columns.map(DisplayWidth.of).max() ?? 0
    return table.rows.map { row in
      var canvas = Canvas(style: style)
      for (column, cell) in zip(table.columns, row) {
        let name = String(repeating: " ", count: width - DisplayWidth.of(column)) + column
        canvas.wrap(cell, after: style.form == .narrated ? "\(column): " : "\(name) = ")
      }
      return canvas.text
    }.joined(separator: "\n")
  }

  private var ruled: String {
    TableRuling(isBoxed: mode == .box, glyphs: style.form == .graphic ? .graphic : .plain)
      .text(of: table, width: style.width)
  }
}

/// The rows of a table as JSON objects, with their members in the order of the columns.
private struct TableRows: JSONWritable {
  let table: Table

  func write(to json: inout JSONWriter) {
    json.array { list in
      for row in table.rows {
        list.object { object in
          for (column, cell) in zip(table.columns, row) {
            object.key(named: column)
            object.string(cell)
          }
        }
      }
    }
  }
}
