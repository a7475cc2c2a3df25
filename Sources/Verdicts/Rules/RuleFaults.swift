package import Documents
package import Inference
package import RuleFiles

/// Why rules that can be read cannot run, at the rules that are to blame.
extension RuleBook {
  /// A fault of the rules as a whole: each rule of it by its file and line, the first with its text.
  package func diagnostic(_ error: ProgramError) -> Diagnostic {
    guard case .notStratifiable(let relations, let rules) = error, let first = rules.first else {
      return Diagnostic(.error, "the check rules cannot run: \(error)")
    }
    let circle = (relations + relations.prefix(1)).map { "`\($0)`" }.joined(separator: " needs ")
    let others = rules.dropFirst().map { place in
      let card = rule(place.rule, line: place.line)
      return "`\(place.rule)`" + (card.map { ", \($0.path):\($0.line)" } ?? "")
    }
    let further =
      others.isEmpty ? "" : "; the circle goes on with \(others.joined(separator: ", then "))"
    return diagnostic(
      "the check rules cannot run: \(circle), through a `not` or a count\(further)",
      at: rule(first.rule, line: first.line),
      expected: "`not` and counts only of what does not depend on the rule itself"
    )
  }

  /// Rules that derive without end.
  package func diagnostic(_ error: DatabaseError) -> Diagnostic {
    guard case .tooManyRows(let limit, let name) = error else {
      return Diagnostic(.error, "the check rules cannot run: \(error)")
    }
    return diagnostic(
      "the check rules come to no end: `\(name)` had given most of \(limit) rows",
      at: rule(name, line: nil),
      expected: "arithmetic that does not feed itself, or a condition that ends it"
    )
  }

  private func rule(_ name: String, line: Int?) -> CheckRule? {
    rules.first { $0.name == name && (line == nil || $0.line == line) }
  }

  private func diagnostic(
    _ message: String,
    at rule: CheckRule?,
    expected: String
  ) -> Diagnostic {
    guard let rule, let text = texts.first(where: { $0.path == rule.path }) else {
      return Diagnostic(.error, message, path: rule?.path ?? "", expected: expected)
    }
    return Diagnostic(.error, message, in: text, at: rule.span, expected: expected)
  }
}
