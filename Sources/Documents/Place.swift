/// A position in a text as people name it: line and column, both counted from 1.
///
/// The column counts Unicode scalars, not bytes, so that it is the one an editor shows.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }
}
