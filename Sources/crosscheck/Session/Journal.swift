import LineEditing

/// The lines of a session as they are typed, in a file that outlives the program: `kill -9` loses
/// nothing.
struct Journal: Sendable {
  /// What stands at the head of a journal: the sources and rules of the session.
  static let sourcesMark = "# sources "
  static let rulesMark = "# rules "
  /// What stands at its end when the session was left.
  static let endMark = "# end"

  let path: String

  /// Keeps a line; one that cannot be kept is no reason to stop the session.
  func note(_ line: String) { try? HistoryFile(path: path).append(line) }
}
