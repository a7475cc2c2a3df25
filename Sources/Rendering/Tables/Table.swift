/// Rows under named columns: a list of any kind, before it is drawn.
public struct Table: Hashable, Sendable {
  /// The ways to draw a table.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
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
  public let columns: [String]
  /// As many cells in each row as there are columns.
  public private(set) var rows: [[String]] = []

  /// A table without rows.
  public init(_ columns: [String]) { self.columns = columns }

  /// Adds a row; missing cells are empty.
  public mutating func add(_ row: [String]) {
    let missing = max(0, columns.count - row.count)
    rows.append(row.prefix(columns.count) + Array(repeating: "", count: missing))
  }
}
