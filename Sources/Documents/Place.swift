/// A position in a text as people name it: line and column, both counted from 1.
///
/// The column counts Unicode scalars, not bytes, so that it is the one an editor shows.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public var description: String { "\(line):\(column)" }
}
