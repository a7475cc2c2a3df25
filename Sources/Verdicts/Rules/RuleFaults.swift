public import Documents
public import Inference
public import RuleFiles

/// Why rules that can be read cannot run, at the rules that are to blame.
extension RuleBook {
  /// A fault of the rules as a whole: each rule of it by its file and line, the first with its text.
  public func diagnostic(_ error: ProgramError) -> Diagnostic {
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
  public func diagnostic(_ error: DatabaseError) -> Diagnostic {
    guard case .tooManyRows(let limit, let name) = error else {
      return Diagnostic(.error, "the check rules cannot run: \(error)")
    }
    return diagnostic(
      "the check rules come to no end: `\(name)` had given most of \(limit) rows",
      at: rule(name, line: nil),
      expected: "arithmetic that does not feed itself, or a condition that ends it"
    )
  }

  /// Why rules over proofs cannot run: one of them leads to a verdict, which would rest on its own
  /// proof.
  var proofCircle: Diagnostic? {
    guard rules.contains(where: { $0.read.contains(where: Self.isOfProofs) }) else { return nil }
    var waiting = RuleInterface.asked.keys.filter { $0 != RuleInterface.remark }.sorted()
    var ways = Dictionary(uniqueKeysWithValues: waiting.map { ($0, [$0]) })
    while let relation = waiting.popLast() {
      for rule in rules where rule.gives.contains(where: { $0.relation == relation }) {
        for atom in rule.read where ways[atom.relation] == nil {
          let way = (ways[relation] ?? []) + [atom.relation]
          if Self.isOfProofs(atom) { return circle(way, at: atom, in: rule) }
          ways[atom.relation] = way
          waiting.append(atom.relation)
        }
      }
    }
    return nil
  }

  private static func isOfProofs(_ atom: RuleFiles.Atom) -> Bool {
    ProofRows.columns[atom.relation] != nil
  }

  private func circle(_ way: [String], at atom: RuleFiles.Atom, in rule: CheckRule) -> Diagnostic {
    let needs = way.map { "`\($0)`" }.joined(separator: " needs ")
    let message = "the check rules cannot run: a verdict would rest on its own proof, as \(needs)"
    let expected = "rules over proofs to lead to `\(RuleInterface.remark)` and to no verdict"
    guard let text = texts.first(where: { $0.path == rule.path }) else {
      return Diagnostic(.error, message, path: rule.path, expected: expected)
    }
    let name = Span(atom.span.start, atom.span.start + atom.relation.utf8.count)
    return Diagnostic(.error, message, in: text, at: name, expected: expected)
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
