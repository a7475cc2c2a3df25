import Documents
import Verdicts

/// What a line of a script is.
enum ScriptLine {
  case nothing
  case command(String)
  case claim(ScriptClaim)
}

/// A claim of a script, with what it should come to.
struct ScriptClaim {
  /// The script, as it is shown to people; empty for a typed line.
  var path: String
  var number: Int
  /// The whole line.
  var line: String
  var claim: String
  /// The number of scalars before the claim.
  var offset: Int
  /// Nil when there is none, a diagnostic when it could not be read.
  var expectation: Result<Expectation, SourceName.Failure>?
  /// The expectation as it is written.
  var expectationText: String?

  /// The diagnostics of an answer, placed in the line and file of the script; what is wrong with a
  /// rule stays at the rule.
  func placed(_ answer: FactChecker.Answer) -> [Diagnostic] {
    guard case .unread(let diagnostics) = answer else { return [] }
    return diagnostics.map { diagnostic in
      guard diagnostic.path.isEmpty else { return diagnostic }
      var placed = diagnostic
      let isInClaim = diagnostic.line == nil || diagnostic.line == claim
      placed.path = path
      placed.place = Place(
        line: number,
        column: (diagnostic.place?.column ?? 1) + (isInClaim ? offset : 0)
      )
      placed.line = line
      return placed
    }
  }
}
