/// What an editor asks about a line while it is typed.
@MainActor
package protocol LineAdviser {
  /// What the word at the cursor, a UTF-8 offset in the line, can become.
  func completion(of line: String, at cursor: Int) -> Completion

  /// The parts of the line that are drawn apart from the rest, in order, without overlap.
  func highlights(of line: String) -> [Highlight]

  /// What may follow the line, shown faintly behind it while the cursor stands at its end.
  func hint(after line: String) -> Hint?

  /// Whether Enter begins another row, because more must follow.
  func isUnfinished(_ line: String) -> Bool
}

/// A part of a line and what it is, for its look.
package struct Highlight: Hashable, Sendable {
  /// What a part of a line is.
  package enum Role: Hashable, Sendable, CaseIterable {
    /// The name of a command.
    case command
    /// A word that is known here.
    case known
    /// A word that nothing here knows.
    case unknown
    /// A sign of comparison.
    case sign
    /// What a search of the history has found.
    case found
  }

  /// The UTF-8 offsets of the part.
  package var range: Range<Int>
  package var role: Role

  /// Makes a highlight of a part of a line.
  package init(_ range: Range<Int>, _ role: Role) {
    self.range = range
    self.role = role
  }
}

extension Highlight.Role {
  /// The parameters of the escape sequence that draws it; colour never stands alone where it
  /// matters: what is unknown or found is underlined, signs and commands are bold.
  var rendition: String {
    switch self {
    case .command: "1;36"
    case .known: "36"
    case .unknown: "4;31"
    case .sign: "1"
    case .found: "1;4"
    }
  }
}

/// What may follow a line.
package struct Hint: Hashable, Sendable {
  /// One row of text, to be read behind what is typed.
  package var text: String
  /// Whether the keys that move to the end take it into the line; else it only tells something.
  package var isInsertable: Bool

  /// Makes a hint.
  package init(_ text: String, isInsertable: Bool) {
    self.text = text
    self.isInsertable = isInsertable
  }
}
