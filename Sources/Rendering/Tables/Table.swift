/// Rows under named columns: a list of any kind, before it is drawn.
package struct Table: Hashable, Sendable {
  /// The ways to draw a table.
  package enum Mode: String, Hashable, Sendable, CaseIterable {
    /// Columns under a ruled head.
    case table
    /// The same inside a frame.
    case box
    /// One cell a line, an empty line between rows.
    case line
    /// Comma-separated values, as RFC 4180 has them.
    case csv
    /// An array of objects.
    case json
    /// A table of Markdown.
    case markdown
  }

  /// The names of the columns, in lower case.
  package let columns: [String]
  /// As many cells in each row as there are columns.
  package private(set) var rows: [[String]] = []

  /// A table without rows.
  package init(_ columns: [String]) { self.columns = columns }

  /// Adds a row; missing cells are empty.
  package mutating func add(_ row: [String]) {
    let missing = max(0, columns.count - row.count)
    rows.append(row.prefix(columns.count) + Array(repeating: "", count: missing))
  }
}
